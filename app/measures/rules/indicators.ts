/** Here it is decided what an indicator is: what is counted, from which baseline to which target, in which groups, and what of its effect may be said. */
import type { Day } from '../../shared/dates';
import { type Amount, notKnown, type Proportion, type Quantity, type Share, shareOf, sumOf, wayCovered } from '../../shared/quantities';
import { type Reading, type Standing, standingDay, standingOf } from './values';

export const indicatorKinds = ['stock', 'flow', 'average', 'rate', 'yesNo', 'level', 'statement'] as const;

/** More is better, less is better, or neither (circumstances). */
export const indicatorDirections = ['up', 'down', 'none'] as const;

/** Own contribution, change, circumstances: nobody's merit. */
export const indicatorSpheres = ['own', 'change', 'circumstances'] as const;

/** The total of groups is stated by the source, or it is their sum. */
export const totalModes = ['stated', 'sum'] as const;

/** Only things that are counted can be added up; averages, rates and levels cannot. */
export const canBeSummed = (kind: string): boolean => kind === 'stock' || kind === 'flow';

/** Only a rate in per cent, an average and a level may hold numbers that are not whole; nothing that is counted falls below 0. */
export const mayBeNegative = (kind: string): boolean => kind === 'average';

/** A yes or no is 1 or 0. */
export const isYesNo = (kind: string): boolean => kind === 'yesNo';

/** The number of a level with described steps: 1 is the first. */
export const levelName = (levels: readonly string[], number: number | null): string | null => (number === null ? null : levels[number - 1] ?? null);

/** Says why a number does not fit its kind, or null. */
export function misfit(kind: string, quantity: Quantity, levels: readonly string[]): 'negativeNumber' | 'yesNoNumber' | 'levelNumber' | 'wholeNumber' | null {
  const { number } = quantity;
  if (number === null) return null;
  if (isYesNo(kind)) return number === 0 || number === 1 ? null : 'yesNoNumber';
  if (kind === 'level' && levels.length > 0) return Number.isInteger(number) && number >= 1 && number <= levels.length ? null : 'levelNumber';
  if (number < 0 && !mayBeNegative(kind)) return 'negativeNumber';
  return null;
}

/** A group cannot be larger than the whole: certain only where both are exact and things are counted. */
export const aboveTotal = (kind: string, group: Quantity, total: Quantity): boolean =>
  canBeSummed(kind) && group.qualifier === 'exact' && total.qualifier === 'exact' && (group.number ?? 0) > (total.number ?? 0);

/** What is stated and what the groups come to, where they certainly differ. */
export interface Contradiction {
  stated: Quantity;
  sum: Amount;
}

/** Shows where the stated total and the sum of the groups cannot both be right; roughness and gaps leave room for both. */
export function contradictionOf(kind: string, stated: Quantity, groups: readonly Quantity[]): Contradiction | null {
  if (!canBeSummed(kind) || groups.length === 0 || stated.number === null) return null;
  const sum = sumOf(groups);
  if (sum.number === null || sum.approximate || stated.qualifier === 'about') return null;
  const [total, parts] = [stated.number, sum.number];
  const apart =
    (stated.qualifier === 'exact' && sum.qualifier === 'exact' && total !== parts) ||
    (stated.qualifier !== 'atLeast' && sum.qualifier !== 'atMost' && parts > total) ||
    (stated.qualifier !== 'atMost' && sum.qualifier !== 'atLeast' && parts < total);
  return apart ? { stated, sum } : null;
}

/** An indicator as far as its effect depends on it. */
export interface IndicatorFacts {
  kind: string;
  direction: string;
  baseline: Quantity;
  target: Quantity;
  totalMode: string;
  groups: readonly { id: string; name: string; target: Quantity }[];
}

/** The target that counts: the stated one, or what the groups' targets come to. */
export function targetOf(indicator: IndicatorFacts): Amount {
  if (indicator.target.qualifier !== 'unknown' || !canBeSummed(indicator.kind) || indicator.groups.length === 0) return indicator.target;
  return sumOf(indicator.groups.map((group) => group.target));
}

/** The effect in one of two ways that are never mixed: the share of the target, or the way covered from the baseline. */
export type Effect = { shown: 'share'; share: Share } | { shown: 'way'; way: Proportion } | { shown: 'none' };

/** What is counted from 0 or from an unknown start has a share of its target; with a baseline the way covered says how far. A share of a rate would be per cent of per cent. */
export function effectOf(indicator: IndicatorFacts, value: Amount): Effect {
  const target = targetOf(indicator);
  if (target.number === null || value.number === null) return { shown: 'none' };
  const fromNothing = indicator.baseline.number === null || indicator.baseline.number === 0;
  if (indicator.direction === 'up' && fromNothing && canBeSummed(indicator.kind)) return { shown: 'share', share: shareOf(value, target) };
  if (indicator.direction === 'none' || indicator.baseline.number === null) return { shown: 'none' };
  const way = wayCovered(indicator.baseline, value, target);
  return way.percent === null ? { shown: 'none' } : { shown: 'way', way };
}

/** Whether the target is certainly reached, or passed. */
export function reachedOf(indicator: IndicatorFacts, value: Amount): 'at' | 'beyond' | null {
  const target = targetOf(indicator);
  if (value.number === null || target.number === null || indicator.direction === 'none') return null;
  const open = indicator.direction === 'up' ? 'atMost' : 'atLeast';
  if (value.qualifier === open || target.qualifier === 'atLeast' || target.qualifier === 'atMost') return null;
  const ahead = indicator.direction === 'up' ? value.number - target.number : target.number - value.number;
  return ahead < 0 ? null : ahead === 0 ? 'at' : 'beyond';
}

/** Where one group stands. */
export interface GroupFigure<Value extends Reading = Reading> extends Standing<Value> {
  id: string;
  name: string;
  target: Quantity;
}

/** Where an indicator stands: its total, what waits, what it means against the target, its groups and what does not add up. */
export interface Figure<Value extends Reading = Reading> {
  /** What counts now; not known when nothing that counts was reported. */
  value: Amount;
  /** The row behind the value; null when it is the sum of groups. */
  standing: Standing<Value>;
  /** Until when the value holds, as EDTF; null when not known. */
  asOf: string | null;
  target: Amount;
  effect: Effect;
  reached: 'at' | 'beyond' | null;
  groups: GroupFigure<Value>[];
  contradiction: Contradiction | null;
  targetContradiction: Contradiction | null;
}

const amount = (reading: Reading | null): Quantity => (reading ? { number: reading.number, qualifier: reading.qualifier } : notKnown);

/** Puts an indicator and its values together; nothing unconfirmed enters a number, nothing unknown counts as 0. */
export function figureOf<Value extends Reading>(indicator: IndicatorFacts, values: readonly Value[], onDay?: Day): Figure<Value> {
  const of = (groupId: string | null) => standingOf(values.filter((value) => value.groupId === groupId), onDay);
  const groups = indicator.groups.map((group) => ({ ...group, ...of(group.id) }));
  const total = of(null);
  const summed = indicator.totalMode === 'sum' && canBeSummed(indicator.kind) && groups.length > 0;
  const parts = groups.map((group) => amount(group.current));
  const value: Amount = summed ? sumOf(parts) : amount(total.current);
  const newest = summed ? groups.flatMap((group) => group.current ?? []).sort((a, b) => standingDay(a).localeCompare(standingDay(b))).at(-1) : total.current;
  return {
    value, standing: summed ? { current: null, provisional: null, lastKnown: null } : total, asOf: newest?.asOf ?? null, target: targetOf(indicator), effect: effectOf(indicator, value), reached: reachedOf(indicator, value), groups,
    contradiction: summed ? null : contradictionOf(indicator.kind, amount(total.current), parts),
    targetContradiction: contradictionOf(indicator.kind, indicator.target, indicator.groups.map((group) => group.target)),
  };
}

/** Complete for the gate: a unit, a baseline that is a number or said to be not known, and a target. Circumstances need no target. */
export const isComplete = (indicator: { unit: string; sphere: string; target: Quantity }): boolean =>
  indicator.unit.trim() !== '' && (indicator.sphere === 'circumstances' || indicator.target.number !== null);
