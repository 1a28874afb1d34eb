/** Here is gathered what an actor may see of minutes: the version that counts for him, how the sides stand, and what he may do. */
import type { Db } from '../../../db/connection.server';
import { answersTo, minutesOfWorkshop } from '../../../db/workshops/minutes.server';
import type { Actor } from '../../shared/actor';
import { there } from '../../shared/refusal';
import { type MinutesBody, partFor } from '../minutes';
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
  if (!shown) return { ...head, may: { draft }, versions, shown: null };
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

/** The version that can be answered now; throws NotThere when none is in review or a draft. */
export async function seeMinutesToAnswer(db: Db, actor: Actor, programmeSlug: string | undefined, workshopId: string | undefined) {
  const minutes = await seeMinutes(db, actor, programmeSlug, workshopId);
  return { ...minutes, shown: there(minutes.shown) };
}
export type SeenMinutesToAnswer = Awaited<ReturnType<typeof seeMinutesToAnswer>>;
