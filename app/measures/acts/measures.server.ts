/** Here is what can be done with measures: add, change, report how they stand, close; milestones and balances. */
import type { Db } from '../../../db/connection.server';
import { perform } from '../../history/perform.server';
import type { Actor } from '../../shared/actor';
import type { Day } from '../../shared/dates';
import { placeOf, type SeenSite } from '../../sites/reads.server';
import type { ChangeMeasure, ChangeMilestone, CloseMeasure, NewMeasure, NewMilestone, Report, Unchanged, WriteBalance } from '../forms/measures';
import type { MeasureAt } from '../reads/rows.server';
import { balanceStep } from '../steps/balances.server';
import { changeMeasureStep, changeMilestoneStep, closeMeasureStep, documentedMeasureStep, measureStep, milestoneStep, type MeasureToChange, type Owner } from '../steps/measures.server';
import { reportStep, unchangedStep } from '../steps/reports.server';

const told = (measure: MeasureToChange) => ({
  subject: { kind: 'measure', id: measure.id, title: measure.title },
  place: { programmeId: measure.programmeId, siteId: measure.siteId, districtAgs: measure.districtAgs },
  result: measure.id,
});

/** Adds a measure to a site. */
export const addMeasure = (db: Db, actor: Actor, site: Pick<SeenSite, 'id' | 'programmeId'>, input: NewMeasure) =>
  perform(db, actor, 'measures.add', input.once, async (change) => {
    const id = await measureStep(change, site, input);
    return { subject: { kind: 'measure', id, title: input.title }, place: placeOf(site), result: id };
  });

/** Documents a measure of a district, an office or an organisation outside all programmes. */
export const documentMeasure = (db: Db, actor: Actor, owner: Owner, input: NewMeasure & { statusOn: Day | null }) =>
  perform(db, actor, 'measures.document', input.once, async (change) => {
    const id = await documentedMeasureStep(change, owner, input);
    return { subject: { kind: 'measure', id, title: input.title }, place: { programmeId: null, siteId: null, districtAgs: owner.districtAgs }, result: id };
  });

/** Changes what is said about a measure. */
export const changeMeasure = (db: Db, actor: Actor, at: MeasureAt, input: ChangeMeasure) =>
  perform(db, actor, 'measures.change', undefined, async (change) => told(await changeMeasureStep(change, at, input)));

/** Reports how a measure stands: status, one value, one milestone, one sentence. */
export const reportMeasure = (db: Db, actor: Actor, at: MeasureAt, input: Report) =>
  perform(db, actor, 'measures.report', input.once, async (change) => told(await reportStep(change, at, input)));

/** "Unverändert, Stand heute." */
export const reportUnchanged = (db: Db, actor: Actor, at: MeasureAt, input: Unchanged) =>
  perform(db, actor, 'measures.unchanged', input.once, async (change) => told(await unchangedStep(change, at, input)));

/** Ends a measure. */
export const closeMeasure = (db: Db, actor: Actor, at: MeasureAt, input: CloseMeasure) =>
  perform(db, actor, 'measures.close', undefined, async (change) => told(await closeMeasureStep(change, at, input)));

/** Adds a milestone. */
export const addMilestone = (db: Db, actor: Actor, at: MeasureAt, input: NewMilestone) =>
  perform(db, actor, 'measures.addMilestone', input.once, async (change) => {
    const { measure, id } = await milestoneStep(change, at, input);
    return { ...told(measure), subject: { kind: 'milestone', id, title: input.title }, result: id };
  });

/** Changes a milestone, or says that it is done. */
export const changeMilestone = (db: Db, actor: Actor, at: MeasureAt, id: string, input: ChangeMilestone) =>
  perform(db, actor, 'measures.changeMilestone', undefined, async (change) => {
    const { measure } = await changeMilestoneStep(change, at, id, input);
    return { ...told(measure), subject: { kind: 'milestone', id, title: input.title }, result: id };
  });

/** Writes the balance of a measure. */
export const writeBalance = (db: Db, actor: Actor, at: MeasureAt, input: WriteBalance) =>
  perform(db, actor, 'measures.writeBalance', undefined, async (change) => told(await balanceStep(change, at, input)));
