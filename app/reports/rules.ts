/** Here it is decided what a site report is, which states it passes, whose turn it is, and who may write, submit, return, forward, note, ask and answer. */
import { either, isConcerned, isConsultant, isCoordinator, isHead, isMinistry, isOffice } from '../accounts/rules';
import type { Actor, Place, Role } from '../shared/actor';
import { refused, type Verdict } from '../shared/verdict';

/** The parts of the text in their order; the last one is for the ministry to reply to. */
export const sections = ['summary', 'development', 'effect', 'lessons', 'recommendations', 'messageToState'] as const;
export type Section = (typeof sections)[number];
export type Body = Record<Section, string>;

/** none: nothing written yet. Questioned and answered alternate until the ministry takes note. */
export const reportStates = ['none', 'draft', 'submitted', 'returned', 'forwarded', 'questioned', 'answered', 'noted'] as const;
export type ReportState = (typeof reportStates)[number];

/** States in which the text can be written. */
const writable: readonly ReportState[] = ['none', 'draft', 'returned'];

/** States in which the ministry has a version before it. */
export const beforeMinistry: readonly ReportState[] = ['forwarded', 'questioned', 'answered', 'noted'];

/** What the rules need to know of a report. */
export interface ReportFacts extends Place {
  state: ReportState;
  /** Who submitted the version in question; null before the first. */
  submittedBy: string | null;
}

/** Office, consultants and coordinator see the report from its first draft; the ministry once it was forwarded. */
export function maySeeReport(actor: Actor, report: ReportFacts): Verdict {
  if (isMinistry(actor, report)) return either('notForwarded', beforeMinistry.includes(report.state));
  return either('notYours', isConcerned(actor, report));
}

/** Head, editor and consultant write the text until it is submitted, and again once it was returned. */
export function mayDraftReport(actor: Actor, report: ReportFacts): Verdict {
  if (!isOffice(actor, report) && !isConsultant(actor, report)) return refused('onlyOffice');
  return either('notWritable', writable.includes(report.state));
}

/** The head answers for the report and submits it. */
export function maySubmitReport(actor: Actor, report: ReportFacts): Verdict {
  if (!isHead(actor, report)) return refused('onlyHead');
  return either('nothingToSubmit', report.state === 'draft' || report.state === 'returned');
}

const byCoordinator = (actor: Actor, report: ReportFacts): Verdict => {
  if (!isCoordinator(actor, report)) return refused('onlyCoordinator');
  if (report.state !== 'submitted') return refused('notSubmitted');
  return either('ownReport', report.submittedBy !== actor.personId);
};

/** The coordinator returns a submitted report with a reason; nobody does so with a report of their own. */
export const mayReturnReport = (actor: Actor, report: ReportFacts): Verdict => byCoordinator(actor, report);

/** The coordinator forwards a submitted report to the ministry; nobody does so with a report of their own. */
export const mayForwardReport = (actor: Actor, report: ReportFacts): Verdict => byCoordinator(actor, report);

function byMinistry(actor: Actor, report: ReportFacts, states: readonly ReportState[], reason: string): Verdict {
  if (!isMinistry(actor, report)) return refused('onlyMinistry');
  if (!states.includes(report.state)) return refused(reason);
  return either('ownReport', report.submittedBy !== actor.personId);
}

/** The ministry takes note of a forwarded report, also while a question is open. */
export const mayNoteReport = (actor: Actor, report: ReportFacts): Verdict => byMinistry(actor, report, ['forwarded', 'questioned', 'answered'], 'nothingToNote');

/** The ministry asks about a forwarded report, one question at a time. */
export const mayAskAboutReport = (actor: Actor, report: ReportFacts): Verdict => byMinistry(actor, report, ['forwarded', 'answered'], 'nothingToAsk');

/** The head answers a question of the ministry. */
export function mayAnswerReport(actor: Actor, report: ReportFacts): Verdict {
  if (!isHead(actor, report)) return refused('onlyHead');
  return either('nothingToAnswer', report.state === 'questioned');
}

/** Everything somebody may do with a report, for the buttons of its page. */
export const mayOfReport = (actor: Actor, report: ReportFacts) => ({
  draft: mayDraftReport(actor, report), submit: maySubmitReport(actor, report), return: mayReturnReport(actor, report), forward: mayForwardReport(actor, report),
  note: mayNoteReport(actor, report), ask: mayAskAboutReport(actor, report), answer: mayAnswerReport(actor, report),
});

/** Whose turn it is in each state; null when nothing is left to do. */
export const turnOf: Record<ReportState, Role | null> = {
  none: 'editor', draft: 'head', submitted: 'coordinator', returned: 'head', forwarded: 'ministry', questioned: 'head', answered: 'ministry', noted: null,
};

/** Whether the office has done its part: a version was submitted and not returned. */
export const isSubmitted = (state: ReportState): boolean => state === 'submitted' || beforeMinistry.includes(state);

/** The sections without text. */
export const emptySections = (body: Body): Section[] => sections.filter((section) => body[section].trim() === '');

/** Without a summary there is nothing to submit; every other section may stay empty, and the page says so. */
export const isReady = (body: Body): boolean => body.summary.trim() !== '';

/** The text over which the hash of a version is taken: always the same fields in the same order. */
export const frozenText = (number: number, body: string, figures: string): string => `${number}\n${body}\n${figures}`;

/** The sections as stored with a version, in their order. */
export const bodyText = (body: Body): string => JSON.stringify(Object.fromEntries(sections.map((section) => [section, body[section]])));
