/** Here single changes of findings and their sources are made inside a transaction. */
import { addFinding, changeFinding, declareEmpty, emptySectionsOf, findingById, findingsOfSite, takeBackEmpty } from '../../../db/assessments/findings.server';
import { addSource, changeSource, sourceById } from '../../../db/assessments/sources.server';
import { fieldsOf } from '../../../db/programmes/programmes.server';
import { scopeOf } from '../../accounts/rules';
import { type Change, newId } from '../../history/perform.server';
import { sayImprecise } from '../../shared/imprecise';
import type { Language } from '../../shared/language';
import { must, mustBeCurrent, Stale, there, Unfit } from '../../shared/refusal';
import { placeOf, type SeenSite } from '../../sites/reads.server';
import type { CloseSource, Confirmed, EditFinding, EmptySection, NewFinding, NewSource, WithdrawFinding } from '../forms';
import { factsOfFinding, factsOfSource, type FindingRow } from '../reads.server';
import { type FindingSection, mayCloseSource, mayDeclareEmptySection, mayEditFinding, mayRecordFinding, mayRecordSource, mayReleaseSource, mayWithdrawFinding, type SourceKind } from '../rules';
import { type AssessmentKey, words as de } from '../words.de';
import { words as en } from '../words.en';

/** Where a documented finding stands, in the words of its public source. */
export interface DocumentedIn {
  sourceId: string;
  quote: string;
}

/** A choice in words, as the page shows it. */
const inWords = (key: AssessmentKey, language: Language = 'de'): string => String((language === 'en' ? en : de)[key]);

/** Ends the change with what is stored when somebody else saved in the same moment. */
export function mustHaveSaved(saved: boolean, stored: { id: string; version: number }, current: Record<string, string>): void {
  if (!saved) throw new Stale(stored.id, current, stored.version + 1);
}

type TypedFinding = Omit<NewFinding, 'once'>;

/** What was typed as it is stored: the kind follows the source, and field and source must be of this site. */
async function asStored(change: Change, site: SeenSite, input: TypedFinding) {
  const source = input.assessmentSourceId ? await sourceById(change.trx, scopeOf(change.actor), site.id, input.assessmentSourceId) : null;
  if (source === undefined) throw new Unfit('assessments', 'assessmentSourceId', 'sourceElsewhere');
  const sourceKind = source ? (source.kind as SourceKind) : input.sourceKind;
  if (!sourceKind) throw new Unfit('assessments', 'sourceKind', 'sourceKindMissing');
  if (input.fieldId && !(await fieldsOf(change.trx, site.programmeId)).some((field) => field.id === input.fieldId)) throw new Unfit('assessments', 'fieldId', 'fieldElsewhere');
  return {
    section: input.section, sentence: input.sentence, fieldId: input.fieldId, assessmentSourceId: input.assessmentSourceId, sourceKind, origin: input.origin,
    happened: input.happened?.edtf ?? null, happenedEarliest: input.happened?.earliest ?? null, happenedLatest: input.happened?.latest ?? null,
  };
}

/** A finding that has come takes back the statement that there is none; the history keeps its reason. */
async function endEmptySection(change: Change, site: SeenSite, section: string) {
  const empty = (await emptySectionsOf(change.trx, site.id)).find((one) => one.section === section);
  if (!empty) return;
  await takeBackEmpty(change.trx, site.id, section);
  change.part('noFinding', empty.reason, null);
}

/** Records a finding and gives its id. */
export async function recordFindingStep(change: Change, site: SeenSite, input: TypedFinding, documented?: DocumentedIn): Promise<string> {
  must('assessments', mayRecordFinding(change.actor, placeOf(site)));
  const stored = await asStored(change, site, input);
  const id = newId();
  await addFinding(change.trx, {
    id, siteId: site.id, ...stored, withdrawnReason: null, version: 1, createdAt: change.actor.now, createdBy: change.actor.personId,
    sourceId: documented?.sourceId ?? null, quote: documented?.quote ?? null,
  });
  await endEmptySection(change, site, stored.section);
  change.part('sentence', null, stored.sentence);
  return id;
}

const findingHere = async (change: Change, site: SeenSite, id: string) => there(await findingById(change.trx, scopeOf(change.actor), site.id, id));

/** What is stored of a finding, per field of its form, in words. */
const currentOf = (finding: FindingRow, language: Language): Record<string, string> => ({
  section: inWords(`section.${finding.section as FindingSection}`, language),
  sentence: finding.sentence,
  fieldId: (language === 'en' ? finding.fieldNameEn : finding.fieldNameDe) ?? '',
  assessmentSourceId: finding.assessmentSourceTitle ?? '',
  sourceKind: inWords(`source.${finding.sourceKind as SourceKind}`, language),
  happened: finding.happened ? sayImprecise(finding.happened, language) : '',
  origin: inWords(finding.origin === 'before' ? 'origin.before' : 'origin.pilot', language),
});

/** Mends a finding. */
export async function editFindingStep(change: Change, site: SeenSite, id: string, input: EditFinding) {
  const finding = await findingHere(change, site, id);
  must('assessments', mayEditFinding(change.actor, factsOfFinding(finding)));
  const current = currentOf(finding, change.actor.language);
  mustBeCurrent(finding, input.version, current);
  const stored = await asStored(change, site, input);
  mustHaveSaved(await changeFinding(change.trx, id, input.version, stored), finding, current);
  await endEmptySection(change, site, stored.section);
  const before = currentOf(finding, 'de');
  const after = currentOf((await findingHere(change, site, id)), 'de');
  for (const field of Object.keys(before)) change.part(field, before[field], after[field]);
  return finding;
}

/** Withdraws a finding with a reason; it stays in the list. */
export async function withdrawFindingStep(change: Change, site: SeenSite, id: string, input: WithdrawFinding) {
  const finding = await findingHere(change, site, id);
  must('assessments', mayWithdrawFinding(change.actor, factsOfFinding(finding)));
  const current = { reason: finding.withdrawnReason ?? '' };
  mustBeCurrent(finding, input.version, current);
  mustHaveSaved(await changeFinding(change.trx, id, input.version, { withdrawnReason: input.reason }), finding, current);
  change.part('reason', null, input.reason);
  return finding;
}

/** Declares with a reason that a section holds no finding. */
export async function declareEmptyStep(change: Change, site: SeenSite, section: FindingSection, input: EmptySection) {
  const findings = await findingsOfSite(change.trx, scopeOf(change.actor), site.id);
  const hasFindings = findings.some((finding) => finding.section === section && finding.withdrawnReason === null);
  must('assessments', mayDeclareEmptySection(change.actor, { ...placeOf(site), hasFindings }));
  const before = (await emptySectionsOf(change.trx, site.id)).find((one) => one.section === section);
  await declareEmpty(change.trx, { siteId: site.id, section, reason: input.reason, personName: change.actor.name, at: change.actor.now });
  change.part('noFinding', before?.reason, input.reason);
  return inWords(`section.${section}`);
}

/** Records a source and gives its id. */
export async function recordSourceStep(change: Change, site: SeenSite, input: Omit<NewSource, 'once'>): Promise<string> {
  must('assessments', mayRecordSource(change.actor, placeOf(site)));
  const id = newId();
  await addSource(change.trx, { id, siteId: site.id, kind: input.kind, title: input.title, waveId: null, closedOn: null, releasedOn: null, version: 1, createdAt: change.actor.now });
  return id;
}

const sourceHere = async (change: Change, site: SeenSite, id: string) => there(await sourceById(change.trx, scopeOf(change.actor), site.id, id));

/** Closes a source: from then on it is complete. */
export async function closeSourceStep(change: Change, site: SeenSite, id: string, input: CloseSource) {
  const source = await sourceHere(change, site, id);
  must('assessments', mayCloseSource(change.actor, factsOfSource(source)));
  mustBeCurrent(source, input.version, { closedOn: source.closedOn });
  if (input.closedOn > change.actor.today) throw new Unfit('assessments', 'closedOn', 'closedInFuture');
  mustHaveSaved(await changeSource(change.trx, id, input.version, { closedOn: input.closedOn }), source, {});
  change.part('closedOn', null, input.closedOn);
  return source;
}

/** Releases a closed source for the work of all who accompany the site. */
export async function releaseSourceStep(change: Change, site: SeenSite, id: string, input: Confirmed) {
  const source = await sourceHere(change, site, id);
  must('assessments', mayReleaseSource(change.actor, factsOfSource(source)));
  mustBeCurrent(source, input.version, {});
  mustHaveSaved(await changeSource(change.trx, id, input.version, { releasedOn: change.actor.today }), source, {});
  change.part('releasedOn', null, change.actor.today);
  return source;
}
