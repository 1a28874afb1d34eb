/** Here is gathered what an actor may see of needs assessments: findings, sources, waves, the profile and the evidence. */
import { answersOf } from '../../db/assessments/answers.server';
import { declaredBy } from '../../db/assessments/declared.server';
import { assessmentFacts } from '../../db/assessments/evidence.server';
import { emptySectionsOf, findingById, findingsOfSite } from '../../db/assessments/findings.server';
import { sourceById, sourcesOfSite } from '../../db/assessments/sources.server';
import { waiversOfSite, waveByNumber, wavesOfSite } from '../../db/assessments/waves.server';
import type { Db, Trx } from '../../db/connection.server';
import { fieldsOf } from '../../db/programmes/programmes.server';
import { scopeOf, type Scope } from '../accounts/rules';
import type { Actor } from '../shared/actor';
import { must, NotThere, there } from '../shared/refusal';
import { placeOf, type SeenSite } from '../sites/reads.server';
import { type AssessmentEvidence, evidenceFrom } from './evidence';
import { askedOf, currentInstrument, instrumentOf } from './instrument';
import { compareWaves, profileOf } from './profile';
import {
  mayAnswerWave, mayCloseSource, mayCloseWave, mayDeclareEmptySection, mayEditFinding, mayForwardResults, mayOpenWave, mayRecordFinding, mayRecordSource,
  mayReleaseResults, mayReleaseSource, maySeeFindings, maySeeResults, maySeeWave, mayWaiveWave, mayWithdrawFinding, nextWave, sections, waveNumbers,
  type FindingFacts, type FindingSection, type SourceFacts, type WaveFacts, type WaveState,
} from './rules';

export type FindingRow = Awaited<ReturnType<typeof findingsOfSite>>[number];
type SourceRow = Awaited<ReturnType<typeof sourcesOfSite>>[number];
type WaveRow = Awaited<ReturnType<typeof wavesOfSite>>[number];

/** What the rules need to know of a stored finding. */
export const factsOfFinding = (row: FindingRow): FindingFacts =>
  ({ programmeId: row.programmeId, siteId: row.siteId, documented: row.programmeKind === 'documented', withdrawn: row.withdrawnReason !== null, createdBy: row.createdBy });

/** What the rules need to know of a stored source. */
export const factsOfSource = (row: SourceRow): SourceFacts =>
  ({ programmeId: row.programmeId, siteId: row.siteId, closed: row.closedOn !== null, released: row.releasedOn !== null, ofWave: row.waveId !== null });

/** What the rules need to know of a stored wave. */
export const factsOfWave = (row: WaveRow): WaveFacts => ({ programmeId: row.programmeId, siteId: row.siteId, number: row.number, state: row.state as WaveState });

/** A site as the rules of findings see it. */
export const assessedPlace = (site: SeenSite) => ({ ...placeOf(site), documented: site.programmeKind === 'documented' });

/** To whom findings are out of sight (the ministry), the pages about them do not exist. */
function mustBeInSight(actor: Actor, site: SeenSite): void {
  if (!maySeeFindings(actor, assessedPlace(site)).allowed) throw new NotThere();
}

/** Refused to those who may not record sources, not there for those who do not see them. */
export function seeRecordingSource(actor: Actor, site: SeenSite): void {
  mustBeInSight(actor, site);
  must('assessments', mayRecordSource(actor, placeOf(site)));
}

const seenFinding = (actor: Actor, row: FindingRow) => ({
  id: row.id, section: row.section, sentence: row.sentence, sourceKind: row.sourceKind, origin: row.origin, happened: row.happened, version: row.version,
  fieldId: row.fieldId, fieldName: actor.language === 'en' ? row.fieldNameEn : row.fieldNameDe, withdrawnReason: row.withdrawnReason,
  assessmentSourceId: row.assessmentSourceId, assessmentSourceTitle: row.assessmentSourceTitle, waveNumber: row.waveNumber,
  documented: row.sourceId ? { title: row.sourceTitle ?? '', publisher: row.sourcePublisher ?? '', address: row.sourceAddress, published: row.sourcePublished, quote: row.quote } : null,
  may: { edit: mayEditFinding(actor, factsOfFinding(row)), withdraw: mayWithdrawFinding(actor, factsOfFinding(row)) },
});
export type SeenFinding = ReturnType<typeof seenFinding>;

const seenSource = (actor: Actor, row: SourceRow) => ({
  id: row.id, kind: row.kind, title: row.title, waveNumber: row.waveNumber, closedOn: row.closedOn, releasedOn: row.releasedOn, version: row.version,
  may: { close: mayCloseSource(actor, factsOfSource(row)), release: mayReleaseSource(actor, factsOfSource(row)) },
});
export type SeenSource = ReturnType<typeof seenSource>;

/** How many statements of a wave were answered, "cannot judge" among them; no result, so whoever sees the wave sees it. */
function answeredOf(row: WaveRow, answers: readonly { waveId: string }[]) {
  const of = askedOf(instrumentOf(row.instrumentVersion), 'leadership').reduce((sum, field) => sum + field.statements.length, 0);
  return { n: answers.filter((answer) => answer.waveId === row.id).length, of };
}

const seenWave = (actor: Actor, row: WaveRow, answers: readonly { waveId: string }[]) => {
  const facts = factsOfWave(row);
  return {
    answered: answeredOf(row, answers),
    number: row.number, state: facts.state, informedOn: row.informedOn, openedOn: row.openedOn, closedOn: row.closedOn, releasedOn: row.releasedOn, forwardedOn: row.forwardedOn, version: row.version,
    may: { answer: mayAnswerWave(actor, facts), close: mayCloseWave(actor, facts), release: mayReleaseResults(actor, facts), forward: mayForwardResults(actor, facts), seeResults: maySeeResults(actor, facts) },
  };
};
export type SeenWave = ReturnType<typeof seenWave>;

/** Fields of action in the order of the questionnaire, by the names the programme gives them. */
async function fieldNames(db: Db, site: SeenSite, codes: readonly { code: string; de: string; en: string }[]) {
  const named = await fieldsOf(db, site.programmeId);
  return codes.map(({ code, de, en }) => {
    const own = named.find((field) => field.code === code);
    return { fieldCode: code, nameDe: own?.nameDe ?? de, nameEn: own?.nameEn ?? en };
  });
}

/** The answers of all waves; they leave this file only as counts, as a profile, or to those who may see them. */
const answersOfWaves = async (db: Db, waves: readonly WaveRow[]) => (waves.length > 0 ? answersOf(db, waves.map((wave) => wave.id)) : []);

async function profileFrom(db: Db, actor: Actor, site: SeenSite, waves: readonly WaveRow[], answers: Awaited<ReturnType<typeof answersOfWaves>>) {
  const open = waves.filter((wave) => maySeeResults(actor, factsOfWave(wave)).allowed);
  const asked = askedOf(waves[0] ? instrumentOf(waves[0].instrumentVersion) : currentInstrument, 'leadership');
  const of = (number: number) => {
    const wave = open.find((one) => one.number === number);
    return wave ? profileOf(asked, answers.filter((answer) => answer.waveId === wave.id)) : null;
  };
  const [first, second] = [of(1), of(2)];
  const names = await fieldNames(db, site, asked);
  const compared = compareWaves(names.map((name) => name.fieldCode), first, second);
  const rows = compared.map((field, at) => ({
    ...field, nameDe: names[at]?.nameDe ?? field.fieldCode, nameEn: names[at]?.nameEn ?? field.fieldCode,
    first: field.first?.mean ?? null, second: field.second?.mean ?? null, n: { first: field.first?.rated ?? null, second: field.second?.rated ?? null },
    asked: asked[at]?.statements.length ?? 0,
  }));
  return { rows, seen: { first: first !== null, second: second !== null } };
}

/**
 * The profile of the two waves for charts: a mean per field of action, null where nobody answered or the actor may not see the wave.
 * `seen` tells which wave may be shown at all; without any, there is nothing to draw.
 */
export async function seeProfile(db: Db, actor: Actor, site: SeenSite) {
  const waves = await wavesOfSite(db, scopeOf(actor), site.id);
  return profileFrom(db, actor, site, waves, await answersOfWaves(db, waves));
}
export type SeenProfile = Awaited<ReturnType<typeof seeProfile>>;

/** The whole needs assessment of a site. Who may see neither findings nor a wave of it is told that there is nothing. */
export async function seeAssessment(db: Db, actor: Actor, site: SeenSite) {
  const scope = scopeOf(actor);
  const place = assessedPlace(site);
  const waves = await wavesOfSite(db, scope, site.id);
  const seenWaves = waves.filter((wave) => maySeeWave(actor, factsOfWave(wave)).allowed);
  const answers = await answersOfWaves(db, waves);
  const profile = await profileFrom(db, actor, site, waves, answers);
  if (!maySeeFindings(actor, place).allowed) {
    if (seenWaves.length === 0) throw new NotThere();
    return { wholeInSight: false as const, waves: seenWaves.map((wave) => seenWave(actor, wave, answers)), profile };
  }
  const findings = await findingsOfSite(db, scope, site.id);
  const sources = await sourcesOfSite(db, scope, site.id);
  const declared = await declaredBy(db, site.id);
  const waiver = declared.find(({ kind, about }) => kind === 'wave' && about === '2');
  const wavesSoFar = waves.map(factsOfWave);
  return {
    wholeInSight: true as const,
    documented: place.documented,
    sections: sections.map((section) => {
      const here = findings.filter((finding) => finding.section === section);
      const none = declared.find(({ kind, about }) => kind === 'section' && about === section);
      return {
        section,
        findings: here.map((finding) => seenFinding(actor, finding)),
        none: none ? { reason: none.reason, personName: none.personName, at: none.at } : null,
        may: { record: mayRecordFinding(actor, place), declareEmpty: mayDeclareEmptySection(actor, { ...place, hasFindings: here.some((finding) => finding.withdrawnReason === null) }) },
      };
    }),
    sources: sources.map((source) => seenSource(actor, source)),
    waves: seenWaves.map((wave) => seenWave(actor, wave, answers)),
    waiver: waiver ? { reason: waiver.reason } : null,
    profile,
    may: {
      recordFinding: mayRecordFinding(actor, place), recordSource: mayRecordSource(actor, place), openWave: mayOpenWave(actor, { ...place, waves: wavesSoFar }),
      waive: mayWaiveWave(actor, { ...place, number: 2, waves: wavesSoFar, waived: waiver !== undefined }),
    },
  };
}
export type SeenAssessment = Awaited<ReturnType<typeof seeAssessment>>;

/** The findings of a site as far as the actor may see them, for tracing a priority area or walking the thread; withdrawn ones carry their reason. */
export async function seeFindings(db: Db, actor: Actor, site: SeenSite): Promise<SeenFinding[]> {
  if (!maySeeFindings(actor, assessedPlace(site)).allowed) return [];
  return (await findingsOfSite(db, scopeOf(actor), site.id)).map((finding) => seenFinding(actor, finding));
}

/** One finding; out of sight is not there. */
export async function seeFinding(db: Db, actor: Actor, site: SeenSite, id: string | undefined): Promise<SeenFinding> {
  mustBeInSight(actor, site);
  return seenFinding(actor, there(await findingById(db, scopeOf(actor), site.id, id ?? '')));
}

/** What a form about a finding offers: fields of action and sources of the site. */
export async function seeFindingChoices(db: Db, actor: Actor, site: SeenSite) {
  mustBeInSight(actor, site);
  must('assessments', mayRecordFinding(actor, placeOf(site)));
  const fields = await fieldsOf(db, site.programmeId);
  const sources = await sourcesOfSite(db, scopeOf(actor), site.id);
  return {
    fields: fields.map((field) => ({ id: field.id, name: actor.language === 'en' ? field.nameEn : field.nameDe })),
    sources: sources.map((source) => ({ id: source.id, kind: source.kind, title: source.title, waveNumber: source.waveNumber })),
  };
}

/** One source; out of sight is not there. */
export async function seeSource(db: Db, actor: Actor, site: SeenSite, id: string | undefined): Promise<SeenSource> {
  mustBeInSight(actor, site);
  return seenSource(actor, there(await sourceById(db, scopeOf(actor), site.id, id ?? '')));
}

/** The section an address names, or not there. */
export const sectionOf = (text: string | undefined) => there(sections.find((section) => section === text));

/** One section, for the statement that it holds no finding. */
export async function seeSection(db: Db, actor: Actor, site: SeenSite, section: FindingSection) {
  mustBeInSight(actor, site);
  const findings = await seeFindings(db, actor, site);
  const none = (await emptySectionsOf(db, site.id)).find((one) => one.section === section) ?? null;
  const hasFindings = findings.some((finding) => finding.section === section && finding.withdrawnReason === null);
  return { section, none, may: { declareEmpty: mayDeclareEmptySection(actor, { ...placeOf(site), hasFindings }) } };
}

/** The number of the wave that may be opened next; refused when none may. */
export async function seeNextWave(db: Db, actor: Actor, site: SeenSite): Promise<number> {
  mustBeInSight(actor, site);
  const waves = (await wavesOfSite(db, scopeOf(actor), site.id)).map(factsOfWave);
  must('assessments', mayOpenWave(actor, { ...placeOf(site), waves }));
  return nextWave(waves) ?? 2;
}

/** Refused when the actor may not waive this wave. */
export async function seeWaiving(db: Db, actor: Actor, site: SeenSite, number: number): Promise<void> {
  mustBeInSight(actor, site);
  const waves = (await wavesOfSite(db, scopeOf(actor), site.id)).map(factsOfWave);
  const waived = (await waiversOfSite(db, site.id)).some((waiver) => waiver.number === number);
  must('assessments', mayWaiveWave(actor, { ...placeOf(site), number, waves, waived }));
}

/** The number of a wave in an address, or not there. */
export const waveNumberOf = (text: string | undefined) => there(waveNumbers.find((number) => String(number) === text));

/**
 * One wave with what the actor may see of it: to the head its answers while it is open, results to those who may, else only that it exists.
 * The ministry gets the profile that was forwarded, no single answer.
 */
export async function seeWave(db: Db, actor: Actor, site: SeenSite, number: number) {
  const row = there(await waveByNumber(db, scopeOf(actor), site.id, number));
  if (!maySeeWave(actor, factsOfWave(row)).allowed) throw new NotThere();
  const stored = await answersOf(db, [row.id]);
  const wave = seenWave(actor, row, stored);
  const instrument = instrumentOf(row.instrumentVersion);
  const asked = askedOf(instrument, 'leadership');
  const profile = wave.may.answer.allowed || wave.may.seeResults.allowed ? profileOf(asked, stored) : null;
  const names = await fieldNames(db, site, asked);
  return {
    ...wave,
    instrumentVersion: instrument.version,
    note: instrument.note[actor.language],
    scale: instrument.scale.map(({ value, [actor.language]: word }) => ({ value, word })),
    fields: asked.map((field, at) => ({
      code: field.code,
      name: (actor.language === 'en' ? names[at]?.nameEn : names[at]?.nameDe) ?? field[actor.language],
      statements: field.statements.map(({ code, [actor.language]: sentence }) => ({ code, sentence })),
      profile: profile?.[at] ?? null,
    })),
    // A statement without an answer is not in here; null is "cannot judge".
    answers: profile && maySeeFindings(actor, placeOf(site)).allowed ? Object.fromEntries(stored.map((answer) => [answer.statementCode, answer.value])) : null,
  };
}
export type SeenWaveWithAnswers = Awaited<ReturnType<typeof seeWave>>;

/** The evidence of several sites in sight with five queries, by the site's id. */
export async function evidenceOfAssessments(db: Db | Trx, scope: Scope, siteIds: readonly string[]): Promise<Map<string, AssessmentEvidence>> {
  const { findings, sources, emptySections, waves, waivers } = await assessmentFacts(db, scope, siteIds);
  const here = <T extends { siteId: string }>(rows: readonly T[], siteId: string) => rows.filter((row) => row.siteId === siteId);
  return new Map(siteIds.map((siteId) => [siteId, evidenceFrom({
    findings: here(findings, siteId).map((finding) => ({
      section: finding.section, withdrawn: finding.withdrawnReason !== null, hasSource: finding.assessmentSourceId !== null || finding.sourceId !== null,
    })),
    sources: here(sources, siteId),
    emptySections: here(emptySections, siteId).map((empty) => empty.section),
    waves: here(waves, siteId),
    waivedWaves: here(waivers, siteId).map((waiver) => waiver.number),
  })]));
}

/** The evidence of one site for its Phasenfreigabe. */
export async function evidenceOfAssessment(db: Db | Trx, scope: Scope, siteId: string): Promise<AssessmentEvidence> {
  return there((await evidenceOfAssessments(db, scope, [siteId])).get(siteId));
}
