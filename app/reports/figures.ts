/** Here it is decided which numbers are frozen with a submitted report and how they are said, so that the report never changes afterwards. */
import { sayImprecise } from '../shared/imprecise';
import { type Amount, notKnown, type Quantity, shareOf, sumOf, wayCovered } from '../shared/quantities';
import { sayPercent, sayQuantity, sayShare } from '../shared/say-quantities';

/** An indicator as far as its line in the report needs it. */
export interface IndicatorRow {
  id: string;
  name: string;
  unit: string;
  sphere: string;
  direction: string;
  totalMode: string;
  measureTitle: string | null;
  baselineNumber: number | null;
  baselineQualifier: Quantity['qualifier'];
  targetNumber: number | null;
  targetQualifier: Quantity['qualifier'];
}

/** A value that counts, the later ones behind the earlier ones. */
export interface ValueRow {
  indicatorId: string;
  groupId: string | null;
  number: number | null;
  qualifier: Quantity['qualifier'];
  asOf: string | null;
  state: string;
}

/** One line of the numbers: frozen as words, with the numbers behind them. */
export interface IndicatorFigure {
  name: string;
  measure: string | null;
  sphere: string;
  value: string;
  /** Against target or way; null where neither can be said. */
  share: string | null;
  asOf: string | null;
  /** A value in it was accepted without a second check. */
  unchecked: boolean;
  number: number | null;
  target: number | null;
}

export interface Figures {
  measures: { status: string; count: number }[];
  indicators: IndicatorFigure[];
  gates: { phase: string; outcome: string; onDay: string; reopened: boolean }[];
}

const latest = (values: readonly ValueRow[], groupId: string | null): ValueRow | undefined => values.filter((value) => value.groupId === groupId).at(-1);

/** Against the target where it grows from nothing; else the way from the baseline. Both are named and never mixed. */
function shareText(indicator: IndicatorRow, value: Amount): string | null {
  const target: Quantity = { number: indicator.targetNumber, qualifier: indicator.targetQualifier };
  const baseline: Quantity = { number: indicator.baselineNumber, qualifier: indicator.baselineQualifier };
  if (target.number === null || value.number === null) return null;
  if (indicator.direction === 'up' && (baseline.number === null || baseline.number === 0)) return sayShare(shareOf(value, target), 'de');
  const way = wayCovered(baseline, value, target);
  const aim = `Ziel ${sayQuantity(target, indicator.unit, 'de')}`;
  return way.percent === null ? aim : `${aim}, zurückgelegter Weg ${sayPercent(way, 'de')}`;
}

/** The line of one indicator. What nobody reported is said to be not known, never 0. */
export function figureOf(indicator: IndicatorRow, all: readonly ValueRow[]): IndicatorFigure {
  const values = all.filter((value) => value.indicatorId === indicator.id);
  const groups = [...new Set(values.flatMap((value) => value.groupId ?? []))].flatMap((id) => latest(values, id) ?? []);
  const used = indicator.totalMode === 'sum' && groups.length > 0 ? groups : [latest(values, null)].flatMap((value) => value ?? []);
  const parts = used.map(({ number, qualifier }) => ({ number, qualifier }));
  const value: Amount = parts.length > 1 ? sumOf(parts) : (parts[0] ?? notKnown);
  const asOf = used.at(-1)?.asOf ?? null;
  return {
    name: indicator.name, measure: indicator.measureTitle, sphere: indicator.sphere, value: sayQuantity(value, indicator.unit, 'de'), share: shareText(indicator, value),
    asOf: asOf === null ? null : sayImprecise(asOf, 'de'), unchecked: used.some((one) => one.state === 'unchecked'), number: value.number, target: indicator.targetNumber,
  };
}

/** The figures of a stored version. */
export const readFigures = (stored: string): Figures => JSON.parse(stored) as Figures;
