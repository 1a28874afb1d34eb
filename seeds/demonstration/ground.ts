/** Here the ground of the demonstration is laid: programme, districts, offices, sites, plans, accounts. */
import { currentInstrument } from '../../app/assessments/instrument';
import { demonstrationEmail } from '../../app/accounts/rules';
import type { Role } from '../../app/shared/actor';
import { sortKey } from '../../app/shared/language';
import type { Db } from '../../db/connection.server';
import { type DemoSite, otherApplications, people, programme, sites } from './cast';
import { dayAt, officeIdOf, personIdOf, programmeId, siteIdOf } from './stage';

const bare = { fileReference: null, resubmitOn: null, sourceId: null, version: 1 };
const phases = ['needsAssessment', 'initiation', 'planning', 'implementation', 'closing'] as const;

/** Days after the beginning on which each phase was planned to start and to be decided. */
export const planned: Record<(typeof phases)[number], readonly [number, number]> = {
  needsAssessment: [0, 60], initiation: [75, 92], planning: [136, 156], implementation: [160, 420], closing: [440, 466],
};

/** Plants everything the stories of the sites stand on. */
export async function layGround(db: Db, now: Date): Promise<void> {
  const createdAt = new Date(now.getTime() - 560 * 86_400_000).toISOString();
  await plantProgramme(db, now, createdAt);
  await plantPlaces(db);
  await plantSites(db, now, createdAt);
  await plantPeople(db, now, createdAt);
}

async function plantProgramme(db: Db, now: Date, createdAt: string): Promise<void> {
  const { goals, ...said } = programme;
  const years = `${dayAt(now, -560).slice(0, 4)}–${dayAt(now, 420).slice(0, 4)}`;
  await db.insertInto('programme').values({ ...bare, ...said, id: programmeId, name: `${said.name} ${years}`, kind: 'managed', demonstration: 1, silenceDays: 14, officesTotal: 31, applicationsTotal: null, createdAt }).execute();
  await db.insertInto('goal').values(goals.map((goal, i) => ({ ...goal, id: `demo-goal-${i}`, programmeId, position: i + 1, sourceId: null, quote: null }))).execute();
  await db.insertInto('fieldOfAction').values(currentInstrument.fields.map((field, i) => ({ id: `demo-field-${field.code}`, programmeId, code: field.code, position: i + 1, nameDe: field.de, nameEn: field.en }))).execute();
  const [from, until] = [dayAt(now, -540), dayAt(now, 420)];
  await db.insertInto('programmeTerm').values({ id: 'demo-term', programmeId, number: 1, reason: 'Beginn des Programms', heldFrom: from, heldFromDay: from, heldUntil: until, heldUntilDay: until, createdAt }).execute();
}

async function plantPlaces(db: Db): Promise<void> {
  const districts = new Map([...sites, ...otherApplications].map((one) => [one.ags, one]));
  await db.insertInto('district').values([...districts.values()].map((one) => ({
    ags: one.ags, name: one.districtName, kind: one.kind, nuts3: null, seat: null, areaKm2: null, population: 'population' in one && one.slug !== 'lindenbrueck' ? one.population : null, populationOn: null,
    validFrom: null, validUntil: null, successorAgs: null, state: programme.state, demonstration: 1 as const, shapeAgs: 'shapeAgs' in one ? one.shapeAgs : null, sortKey: sortKey(one.districtName),
  }))).execute();
  await db.insertInto('town').values({ ags: '99007001', name: 'Lindenbrück', districtAgs: '99007', status: 'große selbständige Stadt (erfunden)' }).execute();
  const office = { note: null, sourceId: null };
  await db.insertInto('office').values([
    ...sites.map((one) => ({ ...office, id: officeIdOf(one.slug), name: `Ausländerbehörde ${one.name}`, holderKind: one.holder, districtAgs: one.ags, townAgs: one.holder === 'town' ? '99007001' : null, sortKey: sortKey(one.name) })),
    { ...office, id: 'demo-office-wiesenau-sued', name: 'Ausländerbehörde Wiesenau, Außenstelle Süd', holderKind: 'district', districtAgs: '99008', townAgs: null, sortKey: sortKey('Wiesenau Süd') },
    ...otherApplications.map((one) => ({ ...office, id: `demo-office-${one.ags}`, name: `Ausländerbehörde ${one.name}`, holderKind: 'district', districtAgs: one.ags, townAgs: null, sortKey: sortKey(one.name) })),
  ]).execute();
}

async function plantSites(db: Db, now: Date, createdAt: string): Promise<void> {
  const until = (one: DemoSite) => (one.told === 'finished' ? 'finished' : 'active');
  await db.insertInto('site').values(sites.map((one, i) => ({
    ...bare, id: siteIdOf(one.slug), programmeId, slug: one.slug, name: one.name, state: until(one) === 'finished' ? 'active' : until(one), position: i + 1, contact: `Leitung Ausländerbehörde ${one.name}`, createdAt,
  }))).execute();
  await db.insertInto('siteOffice').values([
    ...sites.map((one) => ({ siteId: siteIdOf(one.slug), officeId: officeIdOf(one.slug), fromDay: null, untilDay: null })),
    { siteId: siteIdOf('wiesenau'), officeId: 'demo-office-wiesenau-sued', fromDay: null, untilDay: null },
  ]).execute();
  await db.insertInto('siteStateChange').values(sites.flatMap((one) => ['selected', 'active'].map((state, i) => ({
    id: `demo-state-${one.slug}-${state}`, siteId: siteIdOf(one.slug), state, onDay: dayAt(now, one.begin - 20 + i * 14), reason: state === 'selected' ? 'Nach Bewerbung ausgewählt' : 'Beginn der Bedarfserhebung', decidedBy: people.coordinator.name, at: createdAt,
  })))).execute();
  await db.insertInto('application').values([
    ...sites.map((one) => ({ id: `demo-application-${one.slug}`, programmeId, name: one.name, contact: 'Leitung Ausländerbehörde', motivation: 'Wir wollen Service und Ordnungsaufgabe besser verbinden.', receivedOn: dayAt(now, one.begin - 50), state: 'selected', decidedOn: dayAt(now, one.begin - 20), reason: 'Struktur und Lage ergänzen die anderen Standorte.', siteId: siteIdOf(one.slug), version: 1, createdAt, createdBy: 'demo-coordinator' })),
    ...otherApplications.map((one) => ({ id: `demo-application-${one.ags}`, programmeId, name: one.name, contact: 'Leitung Ausländerbehörde', motivation: 'Wir wollen vom Austausch lernen.', receivedOn: dayAt(now, one.reason === null ? -6 : -530), state: one.state, decidedOn: one.reason === null ? null : dayAt(now, -520), reason: one.reason, siteId: null, version: 1, createdAt, createdBy: 'demo-coordinator' })),
  ]).execute();
  await db.insertInto('applicationOffice').values([
    ...sites.map((one) => ({ applicationId: `demo-application-${one.slug}`, officeId: officeIdOf(one.slug) })),
    ...otherApplications.map((one) => ({ applicationId: `demo-application-${one.ags}`, officeId: `demo-office-${one.ags}` })),
  ]).execute();
  await plantPlans(db, now, createdAt);
}

/** The programme has one plan; each site has its own; one of them was extended, which keeps the original in sight. */
async function plantPlans(db: Db, now: Date, createdAt: string): Promise<void> {
  const rows = sites.map((one) => ({ id: `demo-plan-${one.slug}`, programmeId, siteId: siteIdOf(one.slug), number: 1, reason: 'Zeitplan zu Beginn', personName: people.coordinator.name, createdAt, begin: one.begin, later: 0 }));
  const huegelland = rows.filter(({ siteId }) => siteId === siteIdOf('huegelland'));
  const extended = huegelland.map((row) => ({ ...row, id: 'demo-plan-huegelland-2', number: 2, reason: 'Umzug der Behörde im Sommer', later: 45 }));
  const all = [...rows, ...extended];
  await db.insertInto('plan').values(all.map(({ begin: _begin, later: _later, ...row }) => row)).execute();
  await db.insertInto('planWindow').values(all.flatMap(({ id, begin, later }) => phases.map((phase) => {
    const shift = phase === 'implementation' || phase === 'closing' ? later : 0;
    return { planId: id, phase, fromDay: dayAt(now, begin + planned[phase][0] + (phase === 'closing' ? shift : 0)), untilDay: dayAt(now, begin + planned[phase][1] + shift) };
  }))).execute();
}

async function plantPeople(db: Db, now: Date, createdAt: string): Promise<void> {
  const fromDay = dayAt(now, -545);
  const person = (id: string, name: string, functionTitle: string, email: string) => ({ id, email, name, functionTitle, passwordHash: null, language: 'de', theme: 'system', demonstration: 1 as const, disabledAt: null, createdAt, version: 1 });
  const assigned = (personId: string, role: Role, siteId: string | null) => ({ id: `demo-assignment-${personId}-${siteId ?? 'programme'}`, personId, role, programmeId, siteId, fromDay, untilDay: null, deputyFor: null, createdAt });
  // The site whose head and editor the demonstration's buttons sign in as.
  const shown = 'moorbeck';
  await db.insertInto('person').values([
    person('demo-coordinator', people.coordinator.name, people.coordinator.functionTitle, demonstrationEmail('coordinator')),
    person('demo-ministry', people.ministry.name, people.ministry.functionTitle, demonstrationEmail('ministry')),
    person('demo-editor', people.editor.name, people.editor.functionTitle, demonstrationEmail('editor')),
    person('demo-consultant-first', people.first.name, people.first.functionTitle, demonstrationEmail('consultant')),
    person('demo-consultant-second', people.second.name, people.second.functionTitle, 'prozessbegleitung.zwei@demonstration.example'),
    ...sites.map((one) => person(personIdOf('head', one), one.head, 'Leitung Ausländerbehörde', one.slug === shown ? demonstrationEmail('head') : `leitung.${one.slug}@demonstration.example`)),
  ]).execute();
  await db.insertInto('assignment').values([
    assigned('demo-coordinator', 'coordinator', null), assigned('demo-ministry', 'ministry', null), assigned('demo-editor', 'editor', siteIdOf(shown)),
    ...sites.flatMap((one) => [assigned(personIdOf('head', one), 'head', siteIdOf(one.slug)), assigned(personIdOf('consultant', one), 'consultant', siteIdOf(one.slug))]),
  ]).execute();
}
