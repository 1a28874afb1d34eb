/** Here minutes are drafted, sent, answered and corrected inside a transaction; what was sent is never written again. */
import { createHash } from 'node:crypto';
import { addAnswer, addMinutes, answersTo, changeMinutes, minutesOfWorkshop } from '../../../db/workshops/minutes.server';
import { changeWorkshop } from '../../../db/workshops/workshops.server';
import { type Change, newId } from '../../history/perform.server';
import { must, mustBeCurrent, there } from '../../shared/refusal';
import type { ApprovedMinutes, CorrectedMinutes, DraftedMinutes, Objection, SentMinutes } from '../forms';
import { consultantSide, type MinutesBody, standings, stateToday } from '../minutes';
import { bodyOf } from '../reads/body.server';
import type { LoadedWorkshop } from '../reads/facts.server';
import { mayApproveMinutes, mayCommentMinutes, mayCorrectMinutes, mayDraftMinutes, mayObjectToMinutes } from '../rules';
import { workshopInSight } from './workshop.server';

const sideOf = (typed: string): { siteId: string | null } => ({ siteId: typed === consultantSide ? null : typed });

/** The checksum by which anybody can tell that frozen minutes are unchanged. */
export const hashOf = (body: string): string => createHash('sha256').update(body, 'utf8').digest('hex');

async function latest(change: Change, workshop: LoadedWorkshop) {
  const row = (await minutesOfWorkshop(change.trx, workshop.id))[0];
  const today = workshop.minutes[0];
  return row && today ? { ...row, state: today.state, facts: { workshop: workshop.facts, state: today.state, draftedBy: row.draftedBy } } : undefined;
}

/** Drafts minutes from the data, or puts the draft together anew; gives the id of the version. */
export async function draftMinutesStep(change: Change, workshopId: string, input: Omit<DraftedMinutes, 'once'>) {
  const workshop = await workshopInSight(change, workshopId);
  must('workshops', mayDraftMinutes(change.actor, workshop.facts));
  const body = JSON.stringify(await bodyOf(change.trx, workshop, input.remarks));
  const now = await latest(change, workshop);
  if (now?.state === 'draft') {
    await changeMinutes(change.trx, now.id, { body, version: now.version + 1 });
    return { workshop, id: now.id };
  }
  const id = newId();
  await addMinutes(change.trx, {
    id, workshopId, number: (now?.number ?? 0) + 1, state: 'draft', body, hash: null, correctionReason: null, sentOn: null,
    draftedBy: change.actor.personId, draftedName: change.actor.name, version: 1, createdAt: change.actor.now,
  });
  return { workshop, id };
}

/** Sends the draft to all sides: from here on its text is frozen under a checksum. */
export async function sendMinutesStep(change: Change, workshopId: string, input: SentMinutes) {
  const workshop = await workshopInSight(change, workshopId);
  must('workshops', mayDraftMinutes(change.actor, workshop.facts));
  const now = there(await latest(change, workshop));
  if (now.state !== 'draft') there(null);
  mustBeCurrent(now, input.version, {});
  const { remarks } = JSON.parse(now.body) as MinutesBody;
  const body = JSON.stringify(await bodyOf(change.trx, workshop, remarks));
  await changeMinutes(change.trx, now.id, { body, hash: hashOf(body), state: 'inReview', sentOn: change.actor.today, version: now.version + 1 });
  await changeWorkshop(change.trx, workshopId, { state: 'minutesInReview', version: workshop.version + 1 });
  change.part('minutesState', 'draft', 'inReview');
  return workshop;
}

async function answer(change: Change, minutesId: string, siteId: string | null, kind: string, remark: string | null) {
  await addAnswer(change.trx, {
    id: newId(), minutesId, siteId, kind, remark, personId: change.actor.personId, personName: change.actor.name, capacity: change.actor.role ?? '', at: change.actor.now,
  });
}

/** Approves for one side; with the last side the minutes are approved. */
export async function approveMinutesStep(change: Change, workshopId: string, input: ApprovedMinutes) {
  const workshop = await workshopInSight(change, workshopId);
  const now = there(await latest(change, workshop));
  const side = sideOf(input.side);
  must('workshops', mayApproveMinutes(change.actor, now.facts, side));
  mustBeCurrent(now, input.version, {});
  await answer(change, now.id, side.siteId, 'approved', input.remark);
  const sides = standings(workshop.facts.siteIds, await answersTo(change.trx, [now.id]), now.sentOn, workshop.silenceDays, change.actor.today);
  const approved = stateToday('inReview', sides) === 'approved';
  if (approved) {
    await changeMinutes(change.trx, now.id, { state: 'approved' });
    await changeWorkshop(change.trx, workshopId, { state: 'approved', version: workshop.version + 1 });
    change.part('minutesState', 'inReview', 'approved');
  }
  return { workshop, siteId: side.siteId, approved };
}

/** Objects for a site, or comments; neither holds up the other sides. */
export async function objectToMinutesStep(change: Change, workshopId: string, input: Objection) {
  const workshop = await workshopInSight(change, workshopId);
  const now = there(await latest(change, workshop));
  const side = sideOf(input.side ?? consultantSide);
  if (input.kind === 'objection') must('workshops', mayObjectToMinutes(change.actor, now.facts, side));
  else must('workshops', mayCommentMinutes(change.actor, now.facts));
  mustBeCurrent(now, input.version, {});
  const own = side.siteId ?? workshop.facts.siteIds.find((id) => change.actor.siteIds.includes(id)) ?? null;
  await answer(change, now.id, input.kind === 'objection' ? side.siteId : own, input.kind, input.remark);
  change.part('remark', null, input.remark);
  return { workshop, siteId: own };
}

/** Opens a new version with a reason. An approved version stays approved until the new one is; one in review is superseded. */
export async function correctMinutesStep(change: Change, workshopId: string, input: CorrectedMinutes) {
  const workshop = await workshopInSight(change, workshopId);
  const now = there(await latest(change, workshop));
  must('workshops', mayCorrectMinutes(change.actor, now.facts));
  mustBeCurrent(now, input.version, {});
  await changeMinutes(change.trx, now.id, { state: now.state === 'approved' ? 'approved' : 'superseded' });
  const { remarks } = JSON.parse(now.body) as MinutesBody;
  await addMinutes(change.trx, {
    id: newId(), workshopId, number: now.number + 1, state: 'draft', body: JSON.stringify(await bodyOf(change.trx, workshop, remarks)), hash: null, correctionReason: input.reason, sentOn: null,
    draftedBy: change.actor.personId, draftedName: change.actor.name, version: 1, createdAt: change.actor.now,
  });
  await changeWorkshop(change.trx, workshopId, { state: 'held', version: workshop.version + 1 });
  change.part('correction', null, input.reason);
  return workshop;
}
