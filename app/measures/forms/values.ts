/** Here the shapes of what people type about indicators and actual values are laid down. */
import { z } from 'zod';
import { type Language, sayNumber } from '../../shared/language';
import { notKnown, type Qualifier, type Quantity } from '../../shared/quantities';
import { readNumber } from '../../shared/say-quantities';
import {
  flag, longText, once, oneOf, optionalCount, optionalDay, optionalId, optionalImpreciseDate, optionalLongText, optionalQuantity, optionalText, quantity, text, version,
} from '../../shared/shapes';
import { indicatorDirections, indicatorKinds, indicatorSpheres, totalModes } from '../rules/indicators';

const indicatorFields = {
  name: text(200),
  unit: text(60),
  kind: oneOf(indicatorKinds),
  direction: oneOf(indicatorDirections),
  sphere: oneOf(indicatorSpheres),
  baseline: quantity(),
  baselineOn: optionalImpreciseDate(),
  target: optionalQuantity(),
  targetDay: optionalDay(),
  levels: optionalLongText(2000),
  groupLabel: optionalText(80),
  groups: optionalLongText(2000),
  totalMode: oneOf(totalModes),
};
export const newIndicatorForm = z.object({ ...indicatorFields, once: once() });
export type NewIndicator = Omit<z.infer<typeof newIndicatorForm>, 'once'> & { once?: string | undefined };
export const changeIndicatorForm = z.object({ ...indicatorFields, version: version() });
export type ChangeIndicator = z.infer<typeof changeIndicatorForm>;

const valueFields = {
  value: quantity(),
  groupId: optionalId(),
  asOf: optionalImpreciseDate(),
  numerator: optionalCount(),
  denominator: optionalCount(),
  sourceText: optionalText(300),
  publicSource: flag(),
  note: optionalLongText(1000),
};
export const reportValueForm = z.object({ ...valueFields, once: once() });
export type ReportValue = Omit<z.infer<typeof reportValueForm>, 'once'> & { once?: string | undefined };
export const correctValueForm = z.object({ ...valueFields, note: longText(1000), version: version() });
export type CorrectValue = z.infer<typeof correctValueForm>;

export const confirmValueForm = z.object({ version: version() });
export type ConfirmValue = z.infer<typeof confirmValueForm>;
export const returnValueForm = z.object({ note: longText(1000), version: version() });
export type ReturnValue = z.infer<typeof returnValueForm>;
export const acceptUncheckedForm = z.object({ reason: longText(1000), version: version() });
export type AcceptUnchecked = z.infer<typeof acceptUncheckedForm>;

/** The lines of a text, without empty ones: the described steps of a level. */
export const linesOf = (typed: string | null): string[] => (typed ?? '').split('\n').map((line) => line.trim()).filter((line) => line !== '');

const qualifierSigns: [RegExp, Qualifier][] = [
  [/^(?:ca\.?|circa|etwa|rund|ungefähr|about)\s*/i, 'about'],
  [/^(?:mindestens|mind\.|at least)\s*/i, 'atLeast'],
  [/^(?:höchstens|max\.|at most)\s*/i, 'atMost'],
];

export interface GroupLine {
  name: string;
  target: Quantity;
}

/** Reads one line "Kommunen: ca. 150"; without a number the group has no target. Null when the part after the colon is no number. */
export function readGroupLine(line: string, language: Language): GroupLine | null {
  const at = line.lastIndexOf(':');
  const name = (at < 0 ? line : line.slice(0, at)).trim();
  const typed = at < 0 ? '' : line.slice(at + 1).trim();
  if (name === '' || [...name].length > 80) return null;
  if (typed === '' || /^(?:nicht bekannt|not known)$/i.test(typed)) return { name, target: notKnown };
  const sign = qualifierSigns.find(([words]) => words.test(typed));
  const number = readNumber(sign ? typed.replace(sign[0], '') : typed, language);
  return number === null || number < 0 ? null : { name, target: { number, qualifier: sign?.[1] ?? 'exact' } };
}

const signs: Record<Language, Partial<Record<Qualifier, string>>> = {
  de: { about: 'ca. ', atLeast: 'mindestens ', atMost: 'höchstens ' },
  en: { about: 'about ', atLeast: 'at least ', atMost: 'at most ' },
};

/** Writes a group the way readGroupLine reads it. */
export const writeGroupLine = ({ name, target }: GroupLine, language: Language): string =>
  target.number === null ? name : `${name}: ${signs[language][target.qualifier] ?? ''}${sayNumber(target.number, language)}`;
