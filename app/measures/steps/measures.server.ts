/** Here single changes of measures, their status and their milestones are made inside a transaction. */
import {
  addMeasureRow, addStatusRow, changeMeasureRow, goalsOfMeasures, measureOfSite, measureOutside, nextMeasureNumber, officesOfSite, priorityAreasToChoose, setMeasureGoals,
} from '../../../db/measures/measures.server';
import { addMilestoneRow, changeMilestoneRow, milestoneOf, nextMilestonePosition } from '../../../db/measures/milestones.server';
import { addLinks, removeLinksTo } from '../../../db/thread/links.server';
import { scopeOf } from '../../accounts/rules';
import { type Change, newId } from '../../history/perform.server';
import { seeTaxonomy } from '../../programmes/reads.server';
import type { Place } from '../../shared/actor';
import type { Day } from '../../shared/dates';
import { must, mustBeCurrent, there, Unfit } from '../../shared/refusal';
import type { SeenSite } from '../../sites/reads.server';
import type { ChangeMeasure, ChangeMilestone, CloseMeasure, NewMeasure, NewMilestone } from '../forms/measures';
import { type MeasureAt, measureFactsOf } from '../reads/rows.server';
import { mayEditMeasure, maySetStatus, type MeasureStatus, missingFor } from '../rules/measures';

/** The measure to be changed, if it is in sight where the address says it is. */
export async function measureToChange(change: Change, at: MeasureAt) {
  const scope = scopeOf(change.actor);
  const row = at.siteId === null ? await measureOutside(change.trx, scope, at.id) : await measureOfSite(change.trx, scope, at.siteId, at.id);
  return there(row);
}
export type MeasureToChange = Awaited<ReturnType<typeof measureToChange>>;

/** Where a measure outside all programmes belongs, and where that is said. */
export interface Owner {
  districtAgs: string | null;
  officeId: string | null;
  ownerOrganisationId: string | null;
  sourceId: string | null;
  quote: string | null;
}

/** Field, goals, priority area and office must be of the same programme and site; gives the names of what was chosen. */
async function mustFit(change: Change, site: Pick<SeenSite, 'id' | 'programmeId'>, input: NewMeasure | ChangeMeasure) {
  const { goals, fields } = await seeTaxonomy(change.trx, site.programmeId);
  const field = fields.find((one) => one.id === input.fieldId);
  if (input.fieldId && !field) throw new Unfit('measures', 'fieldId', 'notOfThisProgramme');
  if (input.goalIds.some((id) => !goals.some((goal) => goal.id === id))) throw new Unfit('measures', 'goalIds', 'notOfThisProgramme');
  const area = input.priorityAreaId ? (await priorityAreasToChoose(change.trx, site.id)).find((one) => one.id === input.priorityAreaId) : undefined;
  if (input.priorityAreaId && !area) throw new Unfit('measures', 'priorityAreaId', 'notOfThisSite');
  const offices = await officesOfSite(change.trx, site.id);
  if (input.officeId && !offices.some((office) => office.id === input.officeId)) throw new Unfit('measures', 'officeId', 'notOfThisSite');
  const onlyOffice = offices.length === 1 ? offices[0]?.id ?? null : null;
  const name = change.actor.language === 'en' ? field?.nameEn : field?.nameDe;
  return { onlyOffice, names: { fieldOfAction: name ?? null, priorityArea: area?.title ?? null, goals: goals.filter((goal) => input.goalIds.includes(goal.id)).map((goal) => goal.title).join('; ') } };
}

const columnsOf = (input: NewMeasure | ChangeMeasure) => ({
  title: input.title, aim: input.aim, fieldId: input.fieldId, side: input.side, origin: input.origin, ownerFunction: input.ownerFunction,
  started: input.start?.edtf ?? null, startedEarliest: input.start?.earliest ?? null, dueDay: input.due, resources: input.resources, risks: input.risks,
  partners: input.partners, supportedBy: input.supportedBy, legalBasis: input.legalBasis, fileReference: input.fileReference, resubmitOn: input.resubmitOn,
});

const linkOf = (change: Change, place: Place, priorityAreaId: string, measureId: string) =>
  ({ fromKind: 'priorityArea', fromId: priorityAreaId, toKind: 'measure', toId: measureId, programmeId: place.programmeId, siteId: place.siteId, at: change.actor.now, personName: change.actor.name });

/** Adds a measure to a site; where it comes from a priority area the thread keeps the link. Gives its id. */
export async function measureStep(change: Change, site: Pick<SeenSite, 'id' | 'programmeId'>, input: NewMeasure): Promise<string> {
  const place = { programmeId: site.programmeId, siteId: site.id };
  must('measures', mayEditMeasure(change.actor, place));
  const { onlyOffice } = await mustFit(change, site, input);
  const id = newId();
  await addMeasureRow(change.trx, {
    ...columnsOf(input), ...place, id, officeId: input.officeId ?? onlyOffice, districtAgs: null, ownerOrganisationId: null, priorityAreaId: input.priorityAreaId,
    number: await nextMeasureNumber(change.trx, site.id), status: input.status, statusReason: null, blockedBy: null, goesOnUntil: null,
    sourceId: null, quote: null, version: 1, createdAt: change.actor.now, createdBy: change.actor.personId,
  });
  await setMeasureGoals(change.trx, id, input.goalIds);
  if (input.priorityAreaId) await addLinks(change.trx, [linkOf(change, place, input.priorityAreaId, id)]);
  await keepStatus(change, id, input.status, null, change.actor.today);
  return id;
}

/** Documents what a district, an office or an organisation does outside all programmes, as a source says. Gives its id. */
export async function documentedMeasureStep(change: Change, owner: Owner, input: NewMeasure & { statusOn: Day | null }): Promise<string> {
  const place = { programmeId: null, siteId: null };
  must('measures', mayEditMeasure(change.actor, place));
  const id = newId();
  await addMeasureRow(change.trx, {
    ...columnsOf(input), ...place, ...owner, id, priorityAreaId: null, number: 0, fieldId: null, status: input.status, statusReason: null, blockedBy: null, goesOnUntil: null,
    version: 1, createdAt: change.actor.now, createdBy: change.actor.personId,
  });
  await keepStatus(change, id, input.status, null, input.statusOn);
  return id;
}

const keepStatus = (change: Change, measureId: string, status: string, reason: string | null, onDay: Day | null) =>
  addStatusRow(change.trx, { id: newId(), measureId, status, reason, onDay, personName: change.actor.name, at: change.actor.now });

/** Changes what is said about a measure; its status is reported or closed, never edited. */
export async function changeMeasureStep(change: Change, at: MeasureAt, input: ChangeMeasure) {
  const measure = await measureToChange(change, at);
  must('measures', mayEditMeasure(change.actor, measure));
  mustBeCurrent(measure, input.version, {
    title: measure.title, aim: measure.aim, ownerFunction: measure.ownerFunction, partners: measure.partners, supportedBy: measure.supportedBy, start: measure.started, due: measure.dueDay,
    resources: measure.resources, risks: measure.risks, legalBasis: measure.legalBasis, fileReference: measure.fileReference, resubmitOn: measure.resubmitOn,
  });
  const { names } = await mustFit(change, { id: measure.siteId ?? '', programmeId: measure.programmeId ?? '' }, input);
  const columns = columnsOf(input);
  await changeMeasureRow(change.trx, measure.id, { ...columns, priorityAreaId: input.priorityAreaId, officeId: input.officeId ?? measure.officeId, version: measure.version + 1 });
  const goalsBefore = await goalsOfMeasures(change.trx, [measure.id]);
  await setMeasureGoals(change.trx, measure.id, input.goalIds);
  if (measure.priorityAreaId !== input.priorityAreaId) {
    if (measure.priorityAreaId) await removeLinksTo(change.trx, { toKind: 'measure', toId: measure.id }, 'priorityArea', [measure.priorityAreaId]);
    if (input.priorityAreaId) await addLinks(change.trx, [linkOf(change, measure, input.priorityAreaId, measure.id)]);
  }
  for (const field of ['title', 'aim', 'side', 'origin', 'ownerFunction', 'started', 'dueDay', 'resources', 'risks', 'partners', 'supportedBy', 'legalBasis', 'fileReference', 'resubmitOn'] as const) change.part(field, measure[field], columns[field]);
  change.part('priorityArea', 'priorityTitle' in measure ? measure.priorityTitle : null, names.priorityArea);
  change.part('fieldOfAction', 'fieldDe' in measure ? (change.actor.language === 'en' ? measure.fieldEn : measure.fieldDe) : null, names.fieldOfAction);
  change.part('goals', goalsBefore.map((goal) => goal.title).join('; '), names.goals);
  return { ...measure, title: input.title };
}

/** Lets a measure take a status from a day on; the same status again says that it still holds. */
export async function statusStep(change: Change, measure: MeasureToChange, next: { status: MeasureStatus; reason: string | null; blockedBy: string | null; goesOnUntil: Day | null; onDay: Day }): Promise<void> {
  must('measures', maySetStatus(change.actor, measureFactsOf(measure), next.status));
  const missing = missingFor(next.status, next);
  if (missing) throw new Unfit('measures', missing === 'reason' && next.status === 'postponed' ? 'sentence' : missing, `missing.${missing}`);
  if (next.onDay > change.actor.today) throw new Unfit('measures', 'onDay', 'dayInFuture');
  await keepStatus(change, measure.id, next.status, next.reason ?? next.blockedBy, next.onDay);
  await changeMeasureRow(change.trx, measure.id, {
    status: next.status, statusReason: next.reason, blockedBy: next.status === 'blocked' ? next.blockedBy : null, goesOnUntil: next.status === 'goesOnUntil' ? next.goesOnUntil : null, version: measure.version + 1,
  });
  change.part('status', measure.status, next.status);
  change.part('statusReason', null, next.reason);
  change.part('blockedBy', measure.blockedBy, next.status === 'blocked' ? next.blockedBy : null);
  change.part('goesOnUntil', measure.goesOnUntil, next.goesOnUntil);
}

/** Ends a measure, for good or until a day, in part or not at all. */
export async function closeMeasureStep(change: Change, at: MeasureAt, input: CloseMeasure) {
  const measure = await measureToChange(change, at);
  must('measures', maySetStatus(change.actor, measureFactsOf(measure), input.status));
  mustBeCurrent(measure, input.version, { status: measure.status, reason: measure.statusReason, goesOnUntil: measure.goesOnUntil });
  await statusStep(change, measure, { ...input, blockedBy: null });
  return measure;
}

/** A milestone is planned after the measure has begun, and only what is done has a day on which it happened. */
function mustFitMilestone(change: Change, measure: { startedEarliest: Day | null }, input: NewMilestone | ChangeMilestone): void {
  if (input.due && measure.startedEarliest && input.due < measure.startedEarliest) throw new Unfit('measures', 'due', 'milestoneBeforeStart');
  if (input.happened && input.state !== 'done') throw new Unfit('measures', 'happened', 'dayOnlyWhenDone');
  if (input.happened?.earliest && input.happened.earliest > change.actor.today) throw new Unfit('measures', 'happened', 'dayInFuture');
}

const milestoneColumns = (input: NewMilestone | ChangeMilestone) => ({
  title: input.title, dueDay: input.due, state: input.state, note: input.note,
  happened: input.happened?.edtf ?? null, happenedEarliest: input.happened?.earliest ?? null, happenedLatest: input.happened?.latest ?? null,
});

/** Adds a milestone and gives its id. */
export async function milestoneStep(change: Change, at: MeasureAt, input: NewMilestone) {
  const measure = await measureToChange(change, at);
  must('measures', mayEditMeasure(change.actor, measure));
  mustFitMilestone(change, measure, input);
  const id = newId();
  await addMilestoneRow(change.trx, { ...milestoneColumns(input), id, measureId: measure.id, position: await nextMilestonePosition(change.trx, measure.id), version: 1 });
  return { measure, id };
}

/** Changes a milestone; progress follows from it. */
export async function changeMilestoneStep(change: Change, at: MeasureAt, id: string, input: ChangeMilestone) {
  const measure = await measureToChange(change, at);
  const milestone = there(await milestoneOf(change.trx, measure.id, id));
  must('measures', mayEditMeasure(change.actor, measure));
  mustBeCurrent(milestone, input.version, { title: milestone.title, due: milestone.dueDay, state: milestone.state, happened: milestone.happened, note: milestone.note });
  mustFitMilestone(change, measure, input);
  const columns = milestoneColumns(input);
  await changeMilestoneRow(change.trx, id, { ...columns, version: milestone.version + 1 });
  for (const field of ['title', 'dueDay', 'state', 'happened', 'note'] as const) change.part(field, milestone[field], columns[field]);
  return { measure, milestone };
}

/** Marks a milestone as done today, as the quick report does. */
export async function milestoneDoneStep(change: Change, measure: MeasureToChange, id: string): Promise<void> {
  const milestone = await milestoneOf(change.trx, measure.id, id);
  if (!milestone) throw new Unfit('measures', 'milestoneId', 'notOfThisMeasure');
  if (milestone.state === 'done') return;
  await changeMilestoneRow(change.trx, id, { state: 'done', happened: change.actor.today, happenedEarliest: change.actor.today, happenedLatest: change.actor.today, version: milestone.version + 1 });
  change.part('milestoneDone', null, milestone.title);
}
