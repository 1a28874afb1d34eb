/** Here answers become a profile: a mean per field of action, and what two waves differ by. */
import type { InstrumentField } from './instrument';

/** What was said to a statement: 1 to 5, or null for "cannot judge". A statement without an answer is not in the list at all. */
export interface Answer {
  statementCode: string;
  value: number | null;
}

/** One field of action in one wave. */
export interface FieldProfile {
  fieldCode: string;
  /** Mean of the answers from 1 to 5, to one decimal; null when there is none. */
  mean: number | null;
  /** Statements answered from 1 to 5; only they enter the mean. */
  rated: number;
  cannotJudge: number;
  unanswered: number;
}

/** The two waves of a field beside each other. */
export interface FieldComparison {
  fieldCode: string;
  first: FieldProfile | null;
  second: FieldProfile | null;
  /** Second minus first, of the means as they are written; null when one is missing. */
  difference: number | null;
  /** A difference of 1.0 or more, in either direction. */
  notable: boolean;
}

/** From this difference on a field is pointed out. */
export const notableDifference = 1;

const toOneDecimal = (value: number): number => Math.round(value * 10) / 10;

/** The profile of one wave, field by field in the order of the questionnaire. */
export function profileOf(asked: readonly InstrumentField[], answers: readonly Answer[]): FieldProfile[] {
  const given = new Map(answers.map((answer) => [answer.statementCode, answer.value]));
  return asked.map((field) => {
    const values = field.statements.filter((statement) => given.has(statement.code)).map((statement) => given.get(statement.code) ?? null);
    const rated = values.filter((value): value is number => value !== null);
    return {
      fieldCode: field.code,
      // The sum is a whole number, so one rounding is all that happens to the mean.
      mean: rated.length > 0 ? Math.round((10 * rated.reduce((sum, value) => sum + value, 0)) / rated.length) / 10 : null,
      rated: rated.length,
      cannotJudge: values.length - rated.length,
      unanswered: field.statements.length - values.length,
    };
  });
}

/** Puts two waves beside each other; a wave that is not there, or not to be seen, is null. */
export function compareWaves(fieldCodes: readonly string[], first: readonly FieldProfile[] | null, second: readonly FieldProfile[] | null): FieldComparison[] {
  const of = (profile: readonly FieldProfile[] | null, code: string) => profile?.find((field) => field.fieldCode === code) ?? null;
  return fieldCodes.map((fieldCode) => {
    const [before, after] = [of(first, fieldCode), of(second, fieldCode)];
    const known = before !== null && after !== null && before.mean !== null && after.mean !== null;
    // Of the written means, so that whoever subtracts them on the page comes to the same number.
    const difference = known ? toOneDecimal((after.mean ?? 0) - (before.mean ?? 0)) : null;
    return { fieldCode, first: before, second: after, difference, notable: difference !== null && Math.abs(difference) >= notableDifference };
  });
}
