/** Here is recorded inside a transaction who was in the room, what they expected, and what they agreed. */
import { addAttendance, addDecision, addExpectation, attendanceOf, changeAttendance, expectationsOf, removeAttendance, removeExpectation } from '../../../db/workshops/room.server';
import { type Change, newId } from '../../history/perform.server';
import { openItemStep } from '../../openItems/steps.server';
import { must, there, Unfit } from '../../shared/refusal';
import type { MarkedAttendance, NewAttendance, NewDecision, NewExpectation, NewWorkshopItem, RemovedExpectation } from '../forms';
import type { LoadedWorkshop } from '../reads/facts.server';
import { mayRecordOutcome, mayRunWorkshop } from '../rules';
import { workshopInSight } from './workshop.server';

/** A site of the workshop for which the actor may record, or null for all of them. */
async function recordFor(change: Change, workshopId: string, siteId: string | null): Promise<LoadedWorkshop> {
  const workshop = await workshopInSight(change, workshopId);
  must('workshops', mayRunWorkshop(change.actor, workshop.facts));
  if (siteId !== null && !workshop.facts.siteIds.includes(siteId)) throw new Unfit('workshops', 'siteId', 'notOffered');
  must('workshops', mayRecordOutcome(change.actor, workshop.facts, siteId));
  return workshop;
}

/** Adds somebody to the list by function. */
export async function addAttendanceStep(change: Change, workshopId: string, input: Omit<NewAttendance, 'once'>) {
  const workshop = await recordFor(change, workshopId, input.siteId);
  await addAttendance(change.trx, { id: newId(), workshopId, siteId: input.siteId, functionTitle: input.functionTitle, organisation: input.organisation, state: input.state });
  change.part('attendance', null, `${input.functionTitle}, ${input.organisation}`);
  return workshop;
}

/** Notes who was present or excused, or takes back a mistake. */
export async function markAttendanceStep(change: Change, workshopId: string, input: MarkedAttendance) {
  const workshop = await workshopInSight(change, workshopId);
  must('workshops', mayRunWorkshop(change.actor, workshop.facts));
  const row = there((await attendanceOf(change.trx, workshopId)).find((one) => one.id === input.attendance));
  must('workshops', mayRecordOutcome(change.actor, workshop.facts, row.siteId));
  if (input.state === 'remove') await removeAttendance(change.trx, row.id);
  else await changeAttendance(change.trx, row.id, input.state);
  change.part('attendance', `${row.functionTitle}, ${row.organisation}`, input.state === 'remove' ? null : `${row.functionTitle}, ${row.organisation}`);
  return workshop;
}

/** Adds an expectation of a group at a site. */
export async function addExpectationStep(change: Change, workshopId: string, input: Omit<NewExpectation, 'once'>) {
  const workshop = await recordFor(change, workshopId, input.siteId);
  await addExpectation(change.trx, { id: newId(), workshopId, siteId: input.siteId, whose: input.whose, sentence: input.sentence, createdAt: change.actor.now });
  return workshop;
}

/** Takes back an expectation. */
export async function removeExpectationStep(change: Change, workshopId: string, input: RemovedExpectation) {
  const workshop = await workshopInSight(change, workshopId);
  const row = there((await expectationsOf(change.trx, workshopId)).find((one) => one.id === input.expectation));
  must('workshops', mayRecordOutcome(change.actor, workshop.facts, row.siteId));
  await removeExpectation(change.trx, row.id);
  return workshop;
}

/** Adds a decision or a next step, for a site or for all. */
export async function addDecisionStep(change: Change, workshopId: string, input: Omit<NewDecision, 'once'>) {
  const workshop = await recordFor(change, workshopId, input.siteId);
  await addDecision(change.trx, { id: newId(), workshopId, siteId: input.siteId, kind: input.kind, sentence: input.sentence, createdAt: change.actor.now });
  change.part(input.kind, null, input.sentence);
  return workshop;
}

/** Adds an open item that came up in the workshop, at one of its sites. */
export async function addWorkshopItemStep(change: Change, workshopId: string, input: Omit<NewWorkshopItem, 'once'>) {
  const workshop = await recordFor(change, workshopId, input.siteId);
  await openItemStep(change, {
    programmeId: workshop.programmeId, siteId: input.siteId, origin: { kind: 'workshop', id: workshop.id, title: workshop.title },
    what: input.what, ownerRole: input.ownerRole, ownerFunction: input.ownerFunction, dueDay: input.dueDay,
  });
  change.part('openItem', null, input.what);
  return workshop;
}
