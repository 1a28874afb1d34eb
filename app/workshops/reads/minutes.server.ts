/** Here is gathered what an actor may see of minutes: the version that counts for him, how the sides stand, and what he may do. */
import type { Db } from '../../../db/connection.server';
import { answersTo, minutesOfWorkshop } from '../../../db/workshops/minutes.server';
import { either } from '../../accounts/rules';
import type { Actor } from '../../shared/actor';
import { must, there } from '../../shared/refusal';
import { consultantSide, type MinutesBody, partFor } from '../minutes';
import { mayApproveMinutes, mayCommentMinutes, mayCorrectMinutes, mayDraftMinutes, mayObjectToMinutes, maySeeBoard, maySeeMinutes, type MinutesFacts } from '../rules';
import { bodyOf } from './body.server';
import { seesSite } from './facts.server';
import { headOf, openWorkshop } from './workshops.server';

/** The minutes of a workshop: the latest version the actor may see, or the one asked for by its number. */
export async function seeMinutes(db: Db, actor: Actor, programmeSlug: string | undefined, workshopId: string | undefined, asked?: number) {
  const workshop = await openWorkshop(db, actor, programmeSlug, workshopId);
  const rows = await minutesOfWorkshop(db, workshop.id);
  const seen = rows.flatMap((row) => {
    const today = workshop.minutes.find((one) => one.id === row.id);
    if (!today) return [];
    const facts: MinutesFacts = { workshop: workshop.facts, state: today.state, draftedBy: row.draftedBy };
    return maySeeMinutes(actor, facts).allowed ? [{ row, facts, sides: today.sides }] : [];
  });
  const shown = asked === undefined ? seen[0] : there(seen.find(({ row }) => row.number === asked));
  const sees = seesSite(actor, workshop.programmeId);
  const room = maySeeBoard(actor, workshop.facts).allowed;
  const head = headOf(actor, workshop);
  const versions = seen.map(({ row, facts }) => ({ number: row.number, state: facts.state, sentOn: row.sentOn }));
  const draft = mayDraftMinutes(actor, workshop.facts);
  if (!shown) return { ...head, may: { draft, comment: false, correct: false }, versions, shown: null };
  const { row, facts, sides } = shown;
  const stored = JSON.parse(row.body) as MinutesBody;
  // A draft shows the data as they are now; what was sent shows what was frozen.
  const body = facts.state === 'draft' ? await bodyOf(db, workshop, stored.remarks) : stored;
  const answers = room ? await answersTo(db, [row.id]) : [];
  const latest = rows[0]?.id === row.id;
  const sideMay = (siteId: string | null) => ({ approve: latest && mayApproveMinutes(actor, facts, { siteId }).allowed, object: latest && mayObjectToMinutes(actor, facts, { siteId }).allowed });
  return {
    ...head, versions, may: { draft, comment: latest && mayCommentMinutes(actor, facts).allowed, correct: latest && mayCorrectMinutes(actor, facts).allowed },
    shown: {
      number: row.number, state: facts.state, sentOn: row.sentOn, draftedName: row.draftedName, correctionReason: row.correctionReason, hash: row.hash, version: row.version,
      body: partFor(body, sees),
      sides: sides.map(({ siteId, standing }) => ({ siteId, siteName: workshop.sites.find((site) => site.id === siteId)?.name ?? null, standing, may: sideMay(siteId) })),
      answers: answers.filter((one) => one.siteId === null || sees(one.siteId)).map(({ id, siteName, kind, remark, personName, capacity, at }) => ({ id, siteName, kind, remark, personName, capacity, at })),
    },
  };
}
export type SeenMinutes = Awaited<ReturnType<typeof seeMinutes>>;

/** What the form for a draft needs: the remarks so far. */
export async function seeMinutesToDraft(db: Db, actor: Actor, programmeSlug: string | undefined, workshopId: string | undefined) {
  const minutes = await seeMinutes(db, actor, programmeSlug, workshopId);
  must('workshops', minutes.may.draft);
  return { ...minutes, remarks: minutes.shown?.state === 'draft' ? minutes.shown.body.remarks : null };
}

/** The version in hand for one step of its way; refused to those who may not take it. */
export async function seeMinutesToAnswer(db: Db, actor: Actor, programmeSlug: string | undefined, workshopId: string | undefined, step: 'send' | 'approve' | 'object' | 'correct') {
  const minutes = await seeMinutes(db, actor, programmeSlug, workshopId);
  const shown = there(minutes.shown);
  const side = ({ siteId, siteName }: (typeof shown.sides)[number]) => ({ value: siteId ?? consultantSide, siteName });
  const approvable = shown.sides.filter((one) => one.may.approve).map(side);
  const contestable = shown.sides.filter((one) => one.may.object).map(side);
  if (step === 'send') {
    must('workshops', minutes.may.draft);
    if (shown.state !== 'draft') there(null);
  }
  if (step === 'approve') must('workshops', either(shown.state === 'inReview' ? 'notYourSide' : 'notInReview', approvable.length > 0));
  if (step === 'object') must('workshops', either('notInReview', minutes.may.comment));
  if (step === 'correct') must('workshops', either('notYoursToRun', minutes.may.correct));
  return { ...minutes, shown, approvable, contestable };
}
