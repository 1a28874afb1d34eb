/** Here is what can be done with a site report: save, submit, return, forward, note, ask, answer. */
import type { Db } from '../../db/connection.server';
import { perform } from '../history/perform.server';
import type { Actor } from '../shared/actor';
import { placeOf, type SeenSite } from '../sites/reads.server';
import type { Confirmed, Draft, Note, Remark } from './forms';
import { draftStep, forwardStep, remarkStep, submitStep } from './steps.server';

const told = (site: SeenSite, id: string) => ({ subject: { kind: 'siteReport', id, title: site.name }, place: placeOf(site) });

/** Saves the text of the report. */
export const saveDraft = (db: Db, actor: Actor, site: SeenSite, input: Draft) =>
  perform(db, actor, 'reports.draft', undefined, async (change) => {
    const id = await draftStep(change, site, input);
    return { ...told(site, id), result: id };
  });

/** Submits the report as a new frozen version and gives its number. */
export const submitReport = (db: Db, actor: Actor, site: SeenSite, input: Confirmed) =>
  perform(db, actor, 'reports.submit', undefined, async (change) => {
    const { id, number } = await submitStep(change, site, input.version);
    return { ...told(site, id), result: number };
  });

/** Returns a submitted report to the office with a reason. */
export const returnReport = (db: Db, actor: Actor, site: SeenSite, input: Remark) =>
  perform(db, actor, 'reports.return', input.once, async (change) => {
    const id = await remarkStep(change, site, 'return', input);
    return { ...told(site, id), result: id };
  });

/** Forwards a submitted report to the ministry. */
export const forwardReport = (db: Db, actor: Actor, site: SeenSite, input: Confirmed) =>
  perform(db, actor, 'reports.forward', undefined, async (change) => {
    const id = await forwardStep(change, site, input.version);
    return { ...told(site, id), result: id };
  });

/** Takes note of a forwarded report. */
export const noteReport = (db: Db, actor: Actor, site: SeenSite, input: Note) =>
  perform(db, actor, 'reports.note', undefined, async (change) => {
    const id = await remarkStep(change, site, 'note', input);
    return { ...told(site, id), result: id };
  });

/** Asks the office about a forwarded report. */
export const askAboutReport = (db: Db, actor: Actor, site: SeenSite, input: Remark) =>
  perform(db, actor, 'reports.ask', input.once, async (change) => {
    const id = await remarkStep(change, site, 'ask', input);
    return { ...told(site, id), result: id };
  });

/** Answers the ministry's question. */
export const answerReport = (db: Db, actor: Actor, site: SeenSite, input: Remark) =>
  perform(db, actor, 'reports.answer', input.once, async (change) => {
    const id = await remarkStep(change, site, 'answer', input);
    return { ...told(site, id), result: id };
  });
