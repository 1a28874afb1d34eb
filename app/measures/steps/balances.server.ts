/** Here the balance of a measure is written inside a transaction: result, lesson, who carries on with what means. */
import { addBalanceRow, balancesOfMeasures, changeBalanceRow } from '../../../db/measures/balances.server';
import { addLinks } from '../../../db/thread/links.server';
import { type Change, newId } from '../../history/perform.server';
import { must, mustBeCurrent } from '../../shared/refusal';
import type { WriteBalance } from '../forms/measures';
import type { MeasureAt } from '../reads/rows.server';
import { mayWriteBalance } from '../rules/measures';
import { measureToChange } from './measures.server';

/** Writes the balance of a measure, the first time or anew. */
export async function balanceStep(change: Change, at: MeasureAt, input: WriteBalance) {
  const measure = await measureToChange(change, at);
  must('measures', mayWriteBalance(change.actor, measure));
  const { version: seen, ...texts } = input;
  const [stored] = await balancesOfMeasures(change.trx, [measure.id]);
  const author = { personId: change.actor.personId, personName: change.actor.name, at: change.actor.now };
  if (stored) {
    mustBeCurrent(stored, seen ?? 0, { outcome: stored.outcome, result: stored.result, lesson: stored.lesson, carriesOn: stored.carriesOn, means: stored.means });
    await changeBalanceRow(change.trx, stored.id, { ...texts, ...author, version: stored.version + 1 });
  } else {
    const id = newId();
    await addBalanceRow(change.trx, { ...texts, ...author, id, measureId: measure.id, version: 1 });
    await addLinks(change.trx, [{ fromKind: 'measure', fromId: measure.id, toKind: 'balance', toId: id, programmeId: measure.programmeId, siteId: measure.siteId, at: change.actor.now, personName: change.actor.name }]);
  }
  for (const field of ['outcome', 'result', 'lesson', 'carriesOn', 'means'] as const) change.part(field, stored?.[field], texts[field]);
  return measure;
}
