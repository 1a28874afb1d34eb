/** Here is gathered which actual values wait for the actor: to be confirmed, or to be corrected after a return. */
import type { Db } from '../../../db/connection.server';
import { valuesWaiting } from '../../../db/measures/values.server';
import type { Actor } from '../../shared/actor';
import { sitePath } from '../../shared/paths';
import { seeSites } from '../../sites/reads.server';
import { mayCorrectValue, mayConfirmValue } from '../rules/values';
import { measurePlaceOf, valueFactsOf } from './rows.server';

/** Values that wait for this person, oldest first, each with its address. */
export async function seeValuesWaiting(db: Db, actor: Actor, limit = 50) {
  const sites = (await seeSites(db, actor)).filter((site) => site.programmeKind !== 'documented');
  const rows = await valuesWaiting(db, sites.map((site) => site.id), limit);
  return rows.flatMap((row) => {
    const facts = valueFactsOf(measurePlaceOf(row), row);
    const toConfirm = row.state === 'reported' && mayConfirmValue(actor, facts).allowed;
    const toCorrect = row.state === 'returned' && row.enteredBy === actor.personId && mayCorrectValue(actor, facts).allowed;
    if (!toConfirm && !toCorrect) return [];
    const { id, number, qualifier, unit, indicatorName, measureTitle, siteName, asOf, enteredAt, enteredName, checkNote } = row;
    const to = sitePath({ programmeSlug: row.programmeSlug, slug: row.siteSlug }, `massnahmen/${row.measureId}/werte/${id}/${toConfirm ? 'bestaetigen' : 'berichtigen'}`);
    return [{ id, kind: toConfirm ? ('confirm' as const) : ('correct' as const), number, qualifier, unit, indicatorName, measureTitle, siteName, asOf, enteredAt, enteredName, checkNote, to }];
  });
}
