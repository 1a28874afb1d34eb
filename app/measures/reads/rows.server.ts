/** Here stored rows of measures, indicators and values become what the rules ask for. */
import type { groupsOfIndicators, indicatorsOfMeasures, indicatorsOfSiteWithGroups } from '../../../db/measures/indicators.server';
import type { valuesOfIndicators } from '../../../db/measures/values.server';
import type { Place, Role } from '../../shared/actor';
import type { IndicatorFacts } from '../rules/indicators';
import type { MeasureFacts, MeasurePlace, MeasureStatus } from '../rules/measures';
import type { ValueFacts, ValueState } from '../rules/values';

export type IndicatorRow = Awaited<ReturnType<typeof indicatorsOfMeasures>>[number];
export type GroupRow = Awaited<ReturnType<typeof groupsOfIndicators>>[number];
export type ValueRow = Awaited<ReturnType<typeof valuesOfIndicators>>[number];

/** Where a measure is found: under its site, or outside all programmes (siteId null). */
export interface MeasureAt {
  siteId: string | null;
  id: string;
}

/** Where a measure belongs, for the rules; what has no site is documented. */
export const measurePlaceOf = (row: Place & { programmeKind?: string | null }): MeasurePlace =>
  ({ programmeId: row.programmeId, siteId: row.siteId, documented: row.siteId === null || row.programmeKind === 'documented' });

/** What the rules need to know of a stored measure. */
export const measureFactsOf = (row: Place & { status: string; programmeKind?: string | null }): MeasureFacts => ({ ...measurePlaceOf(row), status: row.status as MeasureStatus });

/** What the rules need to know of a stored value. */
export const valueFactsOf = (place: MeasurePlace, row: Pick<ValueRow, 'state' | 'enteredBy' | 'enteredRole' | 'superseded'>): ValueFacts =>
  ({ programmeId: place.programmeId, siteId: place.siteId, documented: place.documented, state: row.state as ValueState, enteredBy: row.enteredBy, enteredRole: row.enteredRole as Role | null, superseded: row.superseded === 1 });

/** The described steps of a level. */
export const levelsOf = (row: { levels: string | null }): string[] => JSON.parse(row.levels ?? '[]') as string[];

/** Indicators and their groups, out of rows that hold one of each. */
export function apart(rows: Awaited<ReturnType<typeof indicatorsOfSiteWithGroups>>): { indicators: IndicatorRow[]; groups: GroupRow[] } {
  const groups = rows.flatMap((row) => (row.ownGroupId === null || row.groupPosition === null || row.groupName === null || row.groupTargetQualifier === null ? []
    : [{ id: row.ownGroupId, indicatorId: row.id, position: row.groupPosition, name: row.groupName, targetNumber: row.groupTargetNumber, targetQualifier: row.groupTargetQualifier }]));
  return { indicators: [...new Map(rows.map((row) => [row.id, row])).values()], groups };
}

/** What the rules need to know of a stored indicator. */
export const indicatorFactsOf = (row: IndicatorRow, groups: readonly GroupRow[]): IndicatorFacts & { levels: string[] } => ({
  kind: row.kind, direction: row.direction, totalMode: row.totalMode, levels: levelsOf(row),
  baseline: { number: row.baselineNumber, qualifier: row.baselineQualifier }, target: { number: row.targetNumber, qualifier: row.targetQualifier },
  groups: groups.filter((group) => group.indicatorId === row.id).map((group) => ({ id: group.id, name: group.name, target: { number: group.targetNumber, qualifier: group.targetQualifier } })),
});

/** A stored value as it stands in a series: no more of it than rules and pages ask for. */
export const readingOf = ({ id, groupId, number, qualifier, asOf, asOfEarliest, asOfLatest, enteredAt, state, superseded }: ValueRow) =>
  ({ id, groupId, number, qualifier, asOf, asOfEarliest, asOfLatest, enteredAt, state, superseded: superseded === 1 });
