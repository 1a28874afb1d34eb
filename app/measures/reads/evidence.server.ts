/** Here is gathered what the gates need to know of the measures of a site. */
import type { Scope } from '../../accounts/rules';
import type { Db, Trx } from '../../../db/connection.server';
import { balancesOfMeasures } from '../../../db/measures/balances.server';
import { indicatorsOfMeasures } from '../../../db/measures/indicators.server';
import { measuresOfSite, statusesOfMeasures } from '../../../db/measures/measures.server';
import { dayOf, type Day } from '../../shared/dates';
import { isComplete } from '../rules/indicators';

/** What stands of one measure. */
export interface MeasureEvidence {
  id: string;
  number: number;
  title: string;
  priorityAreaId: string | null;
  hasOwner: boolean;
  hasDue: boolean;
  /** At least one indicator, and each with unit, baseline (or said to be not known) and target. */
  indicatorsComplete: boolean;
  hasBalance: boolean;
  status: string;
  /** The last day for which somebody said how it stands. */
  statusOn: Day | null;
}

/** The measures of a site as evidence, in four queries. */
export async function evidenceOfMeasures(db: Db | Trx, scope: Scope, siteId: string): Promise<MeasureEvidence[]> {
  const measures = await measuresOfSite(db, scope, siteId);
  const ids = measures.map((measure) => measure.id);
  const [indicators, statuses, balances] = await Promise.all([indicatorsOfMeasures(db, ids), statusesOfMeasures(db, ids), balancesOfMeasures(db, ids)]);
  return measures.map(({ id, number, title, priorityAreaId, ownerFunction, dueDay, status }) => {
    const own = indicators.filter((indicator) => indicator.measureId === id);
    const days = statuses.filter((one) => one.measureId === id).map((one) => one.onDay ?? dayOf(one.at)).sort();
    return {
      id, number, title, priorityAreaId, status, hasOwner: ownerFunction.trim() !== '', hasDue: dueDay !== null,
      indicatorsComplete: own.length > 0 && own.every((one) => isComplete({ unit: one.unit, sphere: one.sphere, target: { number: one.targetNumber, qualifier: one.targetQualifier } })),
      hasBalance: balances.some((balance) => balance.measureId === id), statusOn: days.at(-1) ?? null,
    };
  });
}
