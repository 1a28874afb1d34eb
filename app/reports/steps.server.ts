/** Here single changes of a site report are made inside a transaction. */
import { createHash } from 'node:crypto';
import { addRemarkRow, addReportRow, addVersionRow, changeReportRow, forwardVersionRow, reportOfSite, versionsOf } from '../../db/reports/reports.server';
import { scopeOf } from '../accounts/rules';
import { type Change, newId } from '../history/perform.server';
import { openItemStep } from '../openItems/steps.server';
import { must, mustBeCurrent, Stale, there, Unfit } from '../shared/refusal';
import { placeOf } from '../sites/reads.server';
import type { Draft } from './forms';
import { bodyOf, factsOf, figuresOf } from './reads.server';
import { type Body, bodyText, frozenText, isReady, mayAnswerReport, mayAskAboutReport, mayDraftReport, mayForwardReport, mayNoteReport, mayReturnReport, maySubmitReport, type ReportState, sections } from './rules';
import { words } from './words.de';

type Site = { id: string; programmeId: string; name: string };

/** The fingerprint of a version: text and figures together, so that neither can change unseen. */
export const hashOf = (number: number, body: string, figures: string): string => createHash('sha256').update(frozenText(number, body, figures)).digest('hex');

async function load(change: Change, site: Site) {
  const row = await reportOfSite(change.trx, scopeOf(change.actor), site.id);
  const latest = row ? (await versionsOf(change.trx, row.id))[0] : undefined;
  return { row, latest, facts: factsOf(site, row, latest) };
}

const currentText = (row: Body): Record<string, string> => ({ ...bodyOf(row) });

/** Saves the text; the first saving begins the report. Gives its id. */
export async function draftStep(change: Change, site: Site, input: Draft): Promise<string> {
  const { row, facts } = await load(change, site);
  must('reports', mayDraftReport(change.actor, facts));
  const body = Object.fromEntries(sections.map((section) => [section, input[section] ?? ''])) as Body;
  const saved = { ...body, updatedAt: change.actor.now, updatedName: change.actor.name };
  for (const section of sections) change.part(section, row?.[section], body[section]);
  if (!row) {
    const id = newId();
    await addReportRow(change.trx, { id, siteId: site.id, state: 'draft', ...saved, version: 1 });
    return id;
  }
  // Who began with an empty page must not write over what somebody else began meanwhile.
  if (input.version === null) throw new Stale(row.id, currentText(row), row.version);
  mustBeCurrent(row, input.version, currentText(row));
  await changeReportRow(change.trx, row.id, { ...saved, version: row.version + 1 });
  return row.id;
}

/** Freezes the text with the figures of this moment as a new version. */
export async function submitStep(change: Change, site: Site, seen: number): Promise<{ id: string; number: number }> {
  const { row: found, latest, facts } = await load(change, site);
  must('reports', maySubmitReport(change.actor, facts));
  const row = there(found);
  mustBeCurrent(row, seen, currentText(row));
  if (!isReady(bodyOf(row))) throw new Unfit('reports', '', 'noSummary');
  const number = (latest?.number ?? 0) + 1;
  const body = bodyText(bodyOf(row));
  const figures = JSON.stringify(await figuresOf(change.trx, site.id));
  const { actor } = change;
  await addVersionRow(change.trx, {
    id: newId(), reportId: row.id, number, body, figures, hash: hashOf(number, body, figures), submittedBy: actor.personId, submittedName: actor.name, at: actor.now, forwardedAt: null, forwardedName: null,
  });
  await toState(change, row, 'submitted');
  change.part('number', latest?.number, number);
  return { id: row.id, number };
}

async function toState(change: Change, row: { id: string; state: string; version: number }, state: ReportState): Promise<void> {
  await changeReportRow(change.trx, row.id, { state, version: row.version + 1 });
  change.part('state', words[`state.${row.state as ReportState}`], words[`state.${state}`]);
}

/** The ways a submitted report goes on, each with its rule, the state it leads to and the kind of remark it leaves. */
const ways = {
  return: { may: mayReturnReport, state: 'returned', remark: 'returned' },
  note: { may: mayNoteReport, state: 'noted', remark: 'noted' },
  ask: { may: mayAskAboutReport, state: 'questioned', remark: 'question' },
  answer: { may: mayAnswerReport, state: 'answered', remark: 'answer' },
} as const;

/** Returns, notes, asks about or answers a report; what is said stays with the version it was said of. */
export async function remarkStep(change: Change, site: Site, way: keyof typeof ways, said: { sentence: string | null; version: number }): Promise<string> {
  const { row: found, latest, facts } = await load(change, site);
  const { may, state, remark } = ways[way];
  must('reports', may(change.actor, facts));
  const row = there(found);
  mustBeCurrent(row, said.version, {});
  const { actor } = change;
  await addRemarkRow(change.trx, {
    id: newId(), reportId: row.id, versionId: latest?.id ?? null, kind: remark, sentence: said.sentence ?? '', personId: actor.personId, personName: actor.name, role: actor.role ?? '', at: actor.now,
  });
  await toState(change, row, state);
  change.part(remark, null, said.sentence);
  return row.id;
}

/** Forwards the submitted version to the ministry; its message to the state becomes an open item of the ministry. */
export async function forwardStep(change: Change, site: Site, seen: number): Promise<string> {
  const { row: found, latest: submitted, facts } = await load(change, site);
  must('reports', mayForwardReport(change.actor, facts));
  const row = there(found);
  const latest = there(submitted);
  mustBeCurrent(row, seen, {});
  await forwardVersionRow(change.trx, latest.id, { forwardedAt: change.actor.now, forwardedName: change.actor.name });
  await toState(change, row, 'forwarded');
  if ((JSON.parse(latest.body) as Body).messageToState.trim() !== '') {
    await openItemStep(change, {
      ...placeOf(site), origin: { kind: 'messageToState', id: row.id, title: `${words.title}, ${site.name}` }, what: words.replyToMessage, ownerRole: 'ministry', ownerFunction: words.ministryFunction, dueDay: null,
    });
  }
  return row.id;
}
