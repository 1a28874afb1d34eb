// Here the fields that people fill in are checked and cleaned, the same way in the browser and on the server.
import { z } from 'zod';
import { type Day, isDay } from './dates';
import { type ImpreciseDate, readImprecise } from './read-imprecise';
import type { Language, Params } from './language';
import { hasNoNumber, type Qualifier, qualifiers, type Quantity } from './quantities';
import { readNumber } from './say-quantities';

/** The shape of a form: a zod object made of the fields below. */
export type Shape<Input> = z.ZodType<Input>;

/** What is wrong with a field: a key of the words, not a sentence. Beside these codes there are those of after() and of a room's own checks. */
export type Problem = { code: string; params?: Params };

export const problemCodes = ['required', 'tooLong', 'notADay', 'notADate', 'notANumber', 'negative', 'notWhole', 'notOffered', 'numberAndNotKnown', 'stale'] as const;
type ProblemCode = (typeof problemCodes)[number];

/** What a form sends: one text per field, or several. */
export type Fields = Record<string, string | string[] | undefined>;

class Wrong {
  constructor(readonly code: ProblemCode, readonly params?: Params) {}
}
const missing = new Wrong('required');

// "1.234" means different numbers in the two languages, and zod hands nothing but the value to a field.
// Reading is synchronous, so nobody else reads between setting this and taking it back.
let languageOfReading: Language = 'de';

// A number and its qualifier are two inputs and one field.
class Pair {
  constructor(readonly number: Fields[string], readonly qualifier: Fields[string]) {}
}

// Optional, because a browser does not send an empty checkbox or list: the field itself says what nothing means.
function field<T>(read: (typed: unknown) => T | Wrong) {
  return z.unknown().optional().transform((typed, context): T => {
    const value = read(typed);
    if (!(value instanceof Wrong)) return value;
    context.addIssue({ code: 'custom', message: value.code, ...(value.params ? { params: value.params } : {}) });
    return z.NEVER;
  });
}

// Control characters break exports and PostgreSQL; marks that turn the direction of writing can disguise a text.
function clean(typed: string): string {
  return typed
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]|(?!\n)\p{Cc}/gu, '')
    .normalize('NFC')
    .trim();
}

// Where one text is expected and several came, the last counts: so a hidden field can stand before a checkbox.
function single(typed: unknown): string {
  if (typed instanceof Pair) return single(typed.number);
  const last: unknown = Array.isArray(typed) ? typed.at(-1) : typed;
  return typeof last === 'string' ? clean(last) : '';
}

function several(typed: unknown): string[] {
  const all: unknown[] = Array.isArray(typed) ? typed : [typed];
  return [...new Set(all.map(single))].filter((text) => text !== '');
}

function required<T>(read: (text: string) => T | Wrong) {
  return field((typed) => {
    const text = single(typed);
    return text === '' ? missing : read(text);
  });
}

function optional<T>(read: (text: string) => T | Wrong) {
  return field((typed): T | Wrong | null => {
    const text = single(typed);
    return text === '' ? null : read(text);
  });
}

// People see characters, not UTF-16 units.
const within = (max: number) => (text: string) => ([...text].length > max ? new Wrong('tooLong', { max }) : text);
const oneLine = (max: number) => (text: string) => within(max)(text.replace(/\s*\n\s*/g, ' '));

/** One line of text that must be there. */
export const text = (max = 200) => required(oneLine(max));
/** One line of text, or null. */
export const optionalText = (max = 200) => optional(oneLine(max));
/** Text with paragraphs that must be there. */
export const longText = (max = 4000) => required(within(max));
/** Text with paragraphs, or null. */
export const optionalLongText = (max = 4000) => optional(within(max));

function readDay(typed: string): Day | Wrong {
  const day = readImprecise(typed)?.edtf ?? '';
  return isDay(day) ? day : new Wrong('notADay');
}

/** A calendar day: "2014-04-15" as browsers send it, or "15.04.2014" as people type it. */
export const day = () => required(readDay);
/** A calendar day, or null. */
export const optionalDay = () => optional(readDay);

const readDate = (typed: string): ImpreciseDate | Wrong => readImprecise(typed) ?? new Wrong('notADate');

/** A date as precise as it is known, with its first and last day. */
export const impreciseDate = () => required(readDate);
/** A date as precise as it is known, or null. */
export const optionalImpreciseDate = () => optional(readDate);

function readDecimal(typed: string): number | Wrong {
  return readNumber(typed, languageOfReading) ?? new Wrong('notANumber');
}

// In a whole number every mark groups: of "1.000" and "1,000" the greater reading is the one that was meant.
function readCount(typed: string): number | Wrong {
  const [german, english] = [readNumber(typed, 'de'), readNumber(typed, 'en')];
  if (german === null || english === null) return new Wrong('notANumber');
  const number = Math.abs(german) > Math.abs(english) ? german : english;
  if (!Number.isInteger(number)) return new Wrong('notWhole');
  return number < 0 ? new Wrong('negative') : number;
}

/** A whole number from 0 on, grouped in either notation. */
export const count = () => required(readCount);
/** A whole number from 0 on, or null. */
export const optionalCount = () => optional(readCount);
/** A number with decimals. Read in German ("1.234" is 1234) unless readShape is told that the page is English. */
export const decimal = () => required(readDecimal);
/** A number with decimals, or null. */
export const optionalDecimal = () => optional(readDecimal);

function readQuantity(typed: unknown): Quantity | Wrong | null {
  const chosen = typed instanceof Pair ? single(typed.qualifier) : '';
  const qualifier: Qualifier | undefined = chosen === '' ? 'exact' : qualifiers.find((one) => one === chosen);
  if (qualifier === undefined) return new Wrong('notOffered');
  const number = single(typed);
  if (hasNoNumber(qualifier)) return number === '' ? { number: null, qualifier } : new Wrong('numberAndNotKnown');
  if (number === '') return chosen === '' || chosen === 'exact' ? null : missing;
  const read = readDecimal(number);
  return read instanceof Wrong ? read : { number: read, qualifier };
}

/** A quantity from two inputs: "value" holds the number, "valueQualifier" how well it is known. Needs a number unless it is some or not known. */
export const quantity = () => field((typed) => readQuantity(typed) ?? missing);
/** A quantity, or null where no number was typed and nothing was said about it. */
export const optionalQuantity = () => field(readQuantity);

const offered = <T extends string>(values: readonly T[]) => (typed: string) => values.find((value) => value === typed) ?? new Wrong('notOffered');

/** One of the values offered. */
export const oneOf = <const T extends string>(values: readonly T[]) => required<T>(offered(values));
/** One of the values offered, or null. */
export const optionalOneOf = <const T extends string>(values: readonly T[]) => optional<T>(offered(values));

function listOf<T>(read: (text: string) => T | Wrong, least: number) {
  return field((typed): T[] | Wrong => {
    const list: T[] = [];
    for (const one of several(typed)) {
      const value = read(one);
      if (value instanceof Wrong) return value;
      list.push(value);
    }
    return list.length < least ? missing : list;
  });
}

/** Any of the values offered, each once; at least so many, by default none. */
export const manyOf = <const T extends string>(values: readonly T[], least = 0) => listOf<T>(offered(values), least);

const readId = (typed: string) => (/^[\w.:-]{1,64}$/.test(typed) ? typed : new Wrong('notOffered'));

/** The id of something: a uuid or one of our short names. Whether it exists is for the act to find out. */
export const id = () => required(readId);
/** The id of something, or null. */
export const optionalId = () => optional(readId);
/** The ids of several things, each once; at least so many, by default none. */
export const manyIds = (least = 0) => listOf(readId, least);

/** A checkbox. */
export const flag = () => field((typed) => !['', '0', 'false', 'off'].includes(single(typed)));

// Nobody types the next two. If they are broken, the page is too old to be sent.

/** The version of the thing that the person saw. */
export const version = () => field((typed) => (/^[1-9]\d{0,8}$/.test(single(typed)) ? Number(single(typed)) : new Wrong('stale')));
/** The token that makes a form count once, however often it is sent. */
export const once = () => field((typed) => {
  const token = single(typed).toLowerCase();
  return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(token) ? token : new Wrong('stale');
});

// The days to compare: of an imprecise date the ones that leave the most room, so that only a certain contradiction is one.
function boundOf(value: unknown, side: 'earliest' | 'latest'): Day | null {
  if (typeof value === 'string') return isDay(value) ? value : null;
  if (typeof value !== 'object' || value === null || !(side in value)) return null;
  const bound: unknown = Reflect.get(value, side);
  return typeof bound === 'string' ? bound : null;
}

/**
 * The first day must not lie before the second: z.object({ start: day(), due: day() }).check(after('due', 'start')) answers "dueBeforeStart" at due.
 * Speaks only where both are known, and beside the problems of other fields.
 */
export function after<Later extends string, Earlier extends string>(later: Later, earlier: Earlier) {
  const code = `${later}Before${earlier.charAt(0).toUpperCase()}${earlier.slice(1)}`;
  const check = z.check<Record<Later | Earlier, unknown>>((context) => {
    const [end, start] = [boundOf(context.value[later], 'latest'), boundOf(context.value[earlier], 'earliest')];
    if (end === null || start === null || end >= start) return;
    context.issues.push({ code: 'custom', message: code, path: [later], input: context.value });
  });
  check._zod.def.when = () => true;
  return check;
}

/** What was read: the input for an act, or at most one problem per field. A problem of the whole form stands under ''. */
export type ReadShape<Input> = { ok: true; input: Input } | { ok: false; problems: Record<string, Problem> };

/** Reads a form with its shape. The language of the page decides what "1.234" means. */
export function readShape<Input>(shape: Shape<Input>, fields: Fields, language: Language = 'de'): ReadShape<Input> {
  languageOfReading = language;
  try {
    const result = shape.safeParse(withPairs(fields));
    if (result.success) return { ok: true, input: result.data };
    const problems = new Map<string, Problem>();
    for (const issue of result.error.issues) {
      const name = String(issue.path[0] ?? '');
      if (!problems.has(name)) problems.set(name, problemOf(issue));
    }
    return { ok: false, problems: Object.fromEntries(problems) };
  } finally {
    languageOfReading = 'de';
  }
}

function withPairs(fields: Fields): Record<string, unknown> {
  const typed = new Map<string, unknown>(Object.entries(fields));
  for (const [name, qualifier] of Object.entries(fields)) {
    const number = name.endsWith('Qualifier') ? name.slice(0, -'Qualifier'.length) : '';
    if (number !== '') typed.set(number, new Pair(fields[number], qualifier));
  }
  return Object.fromEntries(typed);
}

// A check of zod's own speaks in sentences; here it says only that this cannot be chosen.
function problemOf(issue: z.core.$ZodIssue): Problem {
  if (issue.code !== 'custom') return { code: 'notOffered' };
  return issue.params === undefined ? { code: issue.message } : { code: issue.message, params: issue.params as Params };
}
