/** Here is what can be done with outcomes: agree on priority areas and defer them, draft, send, approve, contest and correct minutes. */
import type { Db } from '../../../db/connection.server';
import { perform } from '../../history/perform.server';
import type { Actor } from '../../shared/actor';
import type { ApprovedMinutes, CorrectedMinutes, DeferredPriority, DraftedMinutes, EditedPriority, NewPriority, Objection, SentMinutes } from '../forms';
import { approveMinutesStep, correctMinutesStep, draftMinutesStep, objectToMinutesStep, sendMinutesStep } from '../steps/minutes.server';
import { addPriorityStep, deferPriorityStep, editPriorityStep } from '../steps/priorities.server';
import { told } from './told.server';

const area = (id: string, title: string) => ({ kind: 'priorityArea', id, title });

/** Agrees on a priority area for a site and gives its id. */
export const addPriority = (db: Db, actor: Actor, workshopId: string, input: NewPriority) =>
  perform(db, actor, 'workshops.addPriority', input.once, async (change) => {
    const { id, programmeId, siteId } = await addPriorityStep(change, workshopId, input);
    return { subject: area(id, input.title), place: { programmeId, siteId }, result: id };
  });

/** Changes a priority area. */
export const editPriority = (db: Db, actor: Actor, id: string, input: EditedPriority) =>
  perform(db, actor, 'workshops.editPriority', undefined, async (change) => {
    const { programmeId, siteId } = await editPriorityStep(change, id, input);
    return { subject: area(id, input.title), place: { programmeId, siteId }, result: id };
  });

/** Defers a priority area with a reason. */
export const deferPriority = (db: Db, actor: Actor, id: string, input: DeferredPriority) =>
  perform(db, actor, 'workshops.deferPriority', undefined, async (change) => {
    const { programmeId, siteId, title } = await deferPriorityStep(change, id, input);
    return { subject: area(id, title), place: { programmeId, siteId }, result: id };
  });

/** Drafts minutes from the data and gives the id of the version. */
export const draftMinutes = (db: Db, actor: Actor, workshopId: string, input: DraftedMinutes) =>
  perform(db, actor, 'workshops.draftMinutes', input.once, async (change) => {
    const { workshop, id } = await draftMinutesStep(change, workshopId, input);
    return told(workshop, id);
  });

/** Sends the draft for approval. */
export const sendMinutes = (db: Db, actor: Actor, workshopId: string, input: SentMinutes) =>
  perform(db, actor, 'workshops.sendMinutes', undefined, async (change) => told(await sendMinutesStep(change, workshopId, input), workshopId));

/** Approves minutes for one side; tells whether all sides have approved now. */
export const approveMinutes = (db: Db, actor: Actor, workshopId: string, input: ApprovedMinutes) =>
  perform(db, actor, 'workshops.approveMinutes', undefined, async (change) => {
    const { workshop, siteId, approved } = await approveMinutesStep(change, workshopId, input);
    return told(workshop, approved, siteId);
  });

/** Objects for a site, or comments. */
export const objectToMinutes = (db: Db, actor: Actor, workshopId: string, input: Objection) =>
  perform(db, actor, input.kind === 'objection' ? 'workshops.objectToMinutes' : 'workshops.commentMinutes', undefined, async (change) => {
    const { workshop, siteId } = await objectToMinutesStep(change, workshopId, input);
    return told(workshop, input.kind, siteId);
  });

/** Opens a corrected version with a reason. */
export const correctMinutes = (db: Db, actor: Actor, workshopId: string, input: CorrectedMinutes) =>
  perform(db, actor, 'workshops.correctMinutes', undefined, async (change) => told(await correctMinutesStep(change, workshopId, input), workshopId));
