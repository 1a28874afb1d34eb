/** Here single changes of consultations are made inside a transaction. */
import { addConsultationRow, changeConsultationRow, consultationById, measuresConcerned, measuresOfSite, replaceMeasures } from '../../db/consultations/consultations.server';
import { scopeOf } from '../accounts/rules';
import { type Change, newId } from '../history/perform.server';
import { openItemStep } from '../openItems/steps.server';
import type { Place, Role } from '../shared/actor';
import { type Day, sayDay } from '../shared/dates';
import { must, mustBeCurrent, there, Unfit } from '../shared/refusal';
import type { ChangeConsultation, NewConsultation } from './forms';
import { longestMinutes, mayChangeConsultation, mayWriteConsultation } from './rules';
import { words } from './words.de';

type Site = { id: string; programmeId: string };
const placeOf = (site: Site): Place => ({ programmeId: site.programmeId, siteId: site.id });

/** Refuses what only a look at the calendar or the site shows: a day to come, no time at all, a measure of another site. */
async function mustFit(change: Change, site: Site, input: { day: Day; minutes: number; measures: readonly string[] }): Promise<void> {
  if (input.day > change.actor.today) throw new Unfit('consultations', 'day', 'notYet');
  if (input.minutes < 1) throw new Unfit('consultations', 'minutes', 'noMinutes');
  if (input.minutes > longestMinutes) throw new Unfit('consultations', 'minutes', 'tooManyMinutes', { max: longestMinutes });
  const offered = new Set((await measuresOfSite(change.trx, site.id)).map((measure) => measure.id));
  if (!input.measures.every((id) => offered.has(id))) throw new Unfit('consultations', 'measures', 'notOffered');
}

/** How a consultation is called where an open item names its origin; the records are kept in German. */
const titleOf = (consultation: { kind: string; day: Day }): string => `${words[`kind.${consultation.kind}` as keyof typeof words] as string}, ${sayDay(consultation.day, 'de')}`;

export interface Agreement {
  what: string;
  role: Role;
  due: Day | null;
}

/** The agreements typed with a new consultation; one with a text needs somebody responsible, and no day before the consultation. */
function agreementsIn(input: NewConsultation): Agreement[] {
  const typed = [
    { n: 1, what: input.what1, role: input.role1, due: input.due1 },
    { n: 2, what: input.what2, role: input.role2, due: input.due2 },
    { n: 3, what: input.what3, role: input.role3, due: input.due3 },
  ];
  return typed.flatMap(({ n, what, role, due }) => {
    if (!what && (role || due)) throw new Unfit('consultations', `what${n}`, 'agreementWithoutText');
    if (!what) return [];
    if (!role) throw new Unfit('consultations', `role${n}`, 'agreementWithoutRole');
    if (due !== null && due < input.day) throw new Unfit('consultations', `due${n}`, 'dueBeforeDay');
    return [{ what, role, due }];
  });
}

/** Writes an agreement of a consultation down as an open item. */
export async function agreementStep(change: Change, site: Site, consultation: { id: string; kind: string; day: Day; personId: string }, agreement: Agreement): Promise<string> {
  must('consultations', mayChangeConsultation(change.actor, { ...placeOf(site), personId: consultation.personId }));
  if (agreement.due !== null && agreement.due < consultation.day) throw new Unfit('consultations', 'due', 'dueBeforeDay');
  return openItemStep(change, {
    ...placeOf(site), origin: { kind: 'consultation', id: consultation.id, title: titleOf(consultation) }, what: agreement.what,
    ownerRole: agreement.role, ownerFunction: words[`function.${agreement.role}`], dueDay: agreement.due,
  });
}

/** Adds a consultation with its agreements and gives its id. */
export async function consultationStep(change: Change, site: Site, input: NewConsultation) {
  must('consultations', mayWriteConsultation(change.actor, placeOf(site)));
  await mustFit(change, site, input);
  const id = newId();
  const { actor } = change;
  await addConsultationRow(change.trx, {
    id, siteId: site.id, kind: input.kind, day: input.day, minutes: input.minutes, topics: input.topics, agreements: null, notes: input.notes,
    personId: actor.personId, personName: actor.name, version: 1, createdAt: actor.now,
  });
  await replaceMeasures(change.trx, id, input.measures);
  for (const agreement of agreementsIn(input)) {
    await agreementStep(change, site, { id, kind: input.kind, day: input.day, personId: actor.personId }, agreement);
  }
  return { id, title: titleOf(input) };
}

/** Loads a consultation of the site for a change. */
export async function consultationOf(change: Change, site: Site, id: string) {
  const row = there(await consultationById(change.trx, scopeOf(change.actor), id));
  if (row.siteId !== site.id) there(null);
  return { ...row, title: titleOf(row) };
}

/** Changes what is written of a consultation. */
export async function changeConsultationStep(change: Change, site: Site, id: string, input: ChangeConsultation) {
  const row = await consultationOf(change, site, id);
  must('consultations', mayChangeConsultation(change.actor, row));
  mustBeCurrent(row, input.version, { kind: row.kind, day: row.day, minutes: String(row.minutes), topics: row.topics, notes: row.notes });
  await mustFit(change, site, input);
  const earlier = await measuresConcerned(change.trx, [id]);
  await changeConsultationRow(change.trx, id, { kind: input.kind, day: input.day, minutes: input.minutes, topics: input.topics, notes: input.notes, version: row.version + 1 });
  await replaceMeasures(change.trx, id, input.measures);
  const later = await measuresConcerned(change.trx, [id]);
  change.part('kind', row.kind, input.kind);
  change.part('day', row.day, input.day);
  change.part('minutes', row.minutes, input.minutes);
  change.part('topics', row.topics, input.topics);
  change.part('measures', earlier.map((measure) => measure.title).join(', '), later.map((measure) => measure.title).join(', '));
  // The ministry never reads the history, everybody who does may read the notes too.
  change.part('notes', row.notes, input.notes);
  return { ...row, title: titleOf(input) };
}
