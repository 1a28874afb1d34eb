/** Here a small world is planted in a test's database: programme `p1` with sites `s1` (two offices) and `s2`, people in every role, and a foreign programme `p2` with site `s9`. */
import type { Db } from '../../db/connection.server';
import type { Role } from '../../app/shared/actor';
import { seeSite } from '../../app/sites/reads.server';
import { actor, coordinator, now } from './actors';

const programme = (id: string, slug: string, name: string, kind: 'managed' | 'documented' = 'managed') => ({
  id, slug, name, kind, demonstration: 0 as const, state: 'Testland', ministry: 'Ministerium für Tests', summary: '', silenceDays: 14, officesTotal: 53, applicationsTotal: 22,
  fileReference: null, resubmitOn: null, sourceId: null, version: 1, createdAt: now,
});

const site = (id: string, programmeId: string, slug: string, name: string, position: number) => ({
  id, programmeId, slug, name, state: 'active', position, contact: 'Leitung Ausländerbehörde', fileReference: null, resubmitOn: null, sourceId: null, version: 1, createdAt: now,
});

const district = (ags: string, name: string) => ({
  ags, name, kind: 'Landkreis', nuts3: null, seat: null, areaKm2: null, population: null, populationOn: null, validFrom: null, validUntil: null, successorAgs: null,
  state: 'Testland', demonstration: 1 as const, shapeAgs: null, sortKey: name.toLowerCase(),
});

const office = (id: string, districtAgs: string, name: string) => ({ id, name, holderKind: 'district', districtAgs, townAgs: null, note: null, sourceId: null, sortKey: name.toLowerCase() });

/** Plants the world; the actors of tests/support/actors.ts fit it. */
export async function plantWorld(db: Db): Promise<void> {
  await db.insertInto('programme').values([programme('p1', 'test', 'Testprogramm'), programme('p2', 'fremd', 'Fremdes Programm'), programme('p3', 'belegt', 'Belegtes Programm', 'documented')]).execute();
  await db.insertInto('goal').values([
    { id: 'g1', programmeId: 'p1', position: 1, title: 'Dienstleistungen serviceorientierter umsetzen', side: 'service', sourceId: null, quote: null },
    { id: 'g2', programmeId: 'p1', position: 2, title: 'Mittlerfunktion stärken', side: 'both', sourceId: null, quote: null },
  ]).execute();
  await db.insertInto('fieldOfAction').values([
    { id: 'f1', programmeId: 'p1', code: 'serviceOrientation', position: 1, nameDe: 'Serviceorientierung im Kundenkontakt', nameEn: 'Service orientation in client contact' },
    { id: 'f2', programmeId: 'p1', code: 'networksAndCooperation', position: 2, nameDe: 'Vernetzung und Zusammenarbeit', nameEn: 'Networks and cooperation' },
  ]).execute();
  await db.insertInto('district').values([district('99901', 'Nordkreis'), district('99902', 'Südkreis')]).execute();
  await db.insertInto('office').values([office('o1', '99901', 'Ausländerbehörde Nordkreis'), office('o2', '99901', 'Ausländerbehörde Nordstadt'), office('o3', '99902', 'Ausländerbehörde Südkreis')]).execute();
  await db.insertInto('site').values([site('s1', 'p1', 'nord', 'Landkreis Nord', 1), site('s2', 'p1', 'sued', 'Landkreis Süd', 2), site('s9', 'p2', 'fern', 'Landkreis Fern', 1), site('s5', 'p3', 'alt', 'Landkreis Alt', 1)]).execute();
  await db.insertInto('siteOffice').values([
    { siteId: 's1', officeId: 'o1', fromDay: null, untilDay: null }, { siteId: 's1', officeId: 'o2', fromDay: null, untilDay: null }, { siteId: 's2', officeId: 'o3', fromDay: null, untilDay: null },
  ]).execute();
  for (const role of ['coordinator', 'head', 'editor', 'consultant', 'ministry'] as const) await plantPerson(db, role);
}

/** Plants a person with an account in a role at `s1` (or for the whole of `p1`). */
export async function plantPerson(db: Db, role: Role, id = `person-${role}`, siteId = 's1'): Promise<void> {
  const whole = role === 'coordinator' || role === 'ministry';
  await db.insertInto('person').values({
    id, email: `${id}@test.example`, name: `Test ${role}`, functionTitle: role, passwordHash: null, language: 'de', theme: 'system', demonstration: 0, disabledAt: null, createdAt: now, version: 1,
  }).execute();
  await db.insertInto('assignment').values({ id: `assignment-${id}`, personId: id, role, programmeId: 'p1', siteId: whole ? null : siteId, fromDay: '2025-01-01', untilDay: null, deputyFor: null, createdAt: now }).execute();
}

/** The site `s1` as the coordinator sees it, for acts that take a site. */
export const ownSiteIn = (db: Db) => seeSite(db, coordinator, 'test', 'nord');

/** A head of the foreign site `s2`. */
export const foreignHead = actor('head', { personId: 'person-foreign', name: 'Test foreign head', siteIds: ['s2'] });
