/** Here is gathered what an actor may see of site reports: office, consultants and coordinator everything, the ministry the version forwarded to it. */
import type { Db, Trx } from '../../db/connection.server';
import { countingValues, gateDecisionsOf, indicatorsOfSite, measuresByStatus } from '../../db/reports/figures.server';
import { latestVersionsOfProgramme, remarksOf, reportOfSite, reportsOfProgramme, versionsOf } from '../../db/reports/reports.server';
import { type Scope, scopeOf } from '../accounts/rules';
import type { Actor } from '../shared/actor';
import { must, there } from '../shared/refusal';
import { placeOf, type SeenSite, seeSites } from '../sites/reads.server';
import { figureOf, type Figures, readFigures } from './figures';
import { type Body, emptySections, isSubmitted, mayOfReport, maySeeReport, type ReportFacts, type ReportState, sections, turnOf } from './rules';

const nothingWritten: Body = { summary: '', development: '', effect: '', lessons: '', recommendations: '', messageToState: '' };

/** The text of a stored report. */
export const bodyOf = (row: Body): Body => Object.fromEntries(sections.map((section) => [section, row[section]])) as Body;

/** What the rules need to know of the report of a site. */
export const factsOf = (site: { id: string; programmeId: string }, row: { state: string } | undefined, latest: { submittedBy: string } | undefined): ReportFacts =>
  ({ ...placeOf(site), state: (row?.state ?? 'none') as ReportState, submittedBy: latest?.submittedBy ?? null });

const seenVersion = (version: Awaited<ReturnType<typeof versionsOf>>[number]) => ({
  number: version.number, at: version.at, submittedName: version.submittedName, forwardedAt: version.forwardedAt, forwardedName: version.forwardedName, hash: version.hash,
  body: JSON.parse(version.body) as Body, figures: readFigures(version.figures),
});

/** The report of a site as the actor may see it: the text as it stands, or one of its frozen versions. */
export async function seeReport(db: Db, actor: Actor, site: SeenSite, asked: { version: number | null }) {
  const row = await reportOfSite(db, scopeOf(actor), site.id);
  const [versions, remarks] = row ? await Promise.all([versionsOf(db, row.id), remarksOf(db, row.id)]) : [[], []];
  const facts = factsOf(site, row, versions[0]);
  must('reports', maySeeReport(actor, facts));
  const ministry = actor.role === 'ministry';
  const open = ministry ? versions.filter((version) => version.forwardedAt !== null) : versions;
  const wanted = asked.version === null ? undefined : there(open.find((version) => version.number === asked.version));
  const frozen = wanted ?? (isSubmitted(facts.state) ? open[0] : undefined);
  return {
    state: facts.state,
    turn: turnOf[facts.state],
    version: row?.version ?? null,
    updatedAt: row?.updatedAt ?? null,
    updatedName: row?.updatedName ?? null,
    body: ministry ? null : row ? bodyOf(row) : nothingWritten,
    frozen: frozen ? seenVersion(frozen) : null,
    versions: open.map(({ number, at, submittedName, forwardedAt }) => ({ number, at, submittedName, forwardedAt })),
    // Why the coordinator returned an earlier version stays between office and coordination.
    remarks: remarks.filter((remark) => !ministry || remark.kind !== 'returned').map(({ id, kind, sentence, personName, role, at }) => ({ id, kind, sentence, personName, role, at })),
    may: mayOfReport(actor, facts),
  };
}
export type SeenReport = Awaited<ReturnType<typeof seeReport>>;

/** The text for the draft form; throws what the rule says when it cannot be written now. */
export async function seeDraft(db: Db, actor: Actor, site: SeenSite) {
  const seen = await seeReport(db, actor, site, { version: null });
  must('reports', seen.may.draft);
  return { body: seen.body ?? nothingWritten, version: seen.version };
}

/** What is about to be submitted: the text, what is empty, and the figures as they would be frozen now. */
export async function seeSubmission(db: Db, actor: Actor, site: SeenSite) {
  const seen = await seeReport(db, actor, site, { version: null });
  must('reports', seen.may.submit);
  const body = seen.body ?? nothingWritten;
  return { body, empty: emptySections(body), figures: await figuresOf(db, site.id), version: there(seen.version), number: (seen.versions[0]?.number ?? 0) + 1 };
}

/** What a step after submission needs: the version that is read now, its number, and the ministry's last question. */
export async function seeStep(db: Db, actor: Actor, site: SeenSite, step: 'return' | 'forward' | 'note' | 'ask' | 'answer') {
  const seen = await seeReport(db, actor, site, { version: null });
  must('reports', seen.may[step]);
  return { version: there(seen.version), number: seen.versions[0]?.number ?? 1, question: seen.remarks.filter((remark) => remark.kind === 'question').at(-1)?.sentence };
}

/** The figures of a site as of now. */
export async function figuresOf(db: Db | Trx, siteId: string): Promise<Figures> {
  const [measures, indicators, gates] = await Promise.all([measuresByStatus(db, siteId), indicatorsOfSite(db, siteId), gateDecisionsOf(db, siteId)]);
  const values = await countingValues(db, indicators.map((indicator) => indicator.id));
  return {
    measures,
    indicators: indicators.map((indicator) => figureOf(indicator, values)),
    gates: gates.map(({ phase, outcome, onDay, reopened }) => ({ phase, outcome, onDay, reopened: reopened === 1 })),
  };
}

/** The sites of a programme that the actor sees, with the state of their reports; for the ministry only those forwarded to it. */
export async function seeReports(db: Db, actor: Actor, programme: { id: string }) {
  const scope = scopeOf(actor);
  const [sites, reports, versions] = await Promise.all([seeSites(db, actor, programme.id), reportsOfProgramme(db, scope, programme.id), latestVersionsOfProgramme(db, scope, programme.id)]);
  return sites.flatMap((site) => {
    const row = reports.find((report) => report.siteId === site.id);
    const latest = versions.filter((version) => version.siteId === site.id).at(-1);
    const facts = factsOf(site, row, latest);
    if (!maySeeReport(actor, facts).allowed) return [];
    return [{
      id: site.id, name: site.name, slug: site.slug, programmeSlug: site.programmeSlug, state: facts.state, turn: turnOf[facts.state],
      version: latest?.number ?? null, submittedAt: latest?.at ?? null, forwardedAt: latest?.forwardedAt ?? null,
    }];
  });
}

/** What a gate asks about the report: whether a version was submitted and not returned. */
export async function evidenceOfReport(db: Db, scope: Scope, siteId: string): Promise<{ submitted: boolean }> {
  const row = await reportOfSite(db, scope, siteId);
  return { submitted: row !== undefined && isSubmitted(row.state as ReportState) };
}
