/** Here a scratch database is prepared for the journey of Emsland: reference data, the documented programme, and a managed programme in which nobody has done anything yet. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashPassword } from '../../app/accounts/sessions.server';
import { currentInstrument } from '../../app/assessments/instrument';
import { addDays, dayOf } from '../../app/shared/dates';
import { type Db, openDatabase } from '../../db/connection.server';
import { migrateToLatest } from '../../db/migrate.server';
import { plantDocumented } from '../../seeds/documented/plant.server';
import * as documented from '../../seeds/documented/programme';
import { plantReference } from '../../seeds/reference.server';
import { type RunningServer, startServer } from './server';
import type { Account } from './somebody';

const account = (name: string, functionTitle: string, email: string): Account => ({ name, functionTitle, email: `${email}@pilot.example`, password: `Ein Passwort für ${name}` });

/** The people of the journey. Names are invented: no account bears the name of somebody from the press release. */
export const accounts = {
  coordinator: account('Kim Koordination', 'Landeskoordination', 'koordination'),
  consultant: account('Pat Begleitung', 'Prozessbegleitung', 'begleitung'),
  head: account('Lee Leitung', 'Leitung Ausländerbehörde', 'leitung'),
  editor: account('Bo Bearbeitung', 'Sachbearbeitung Aufenthalt', 'bearbeitung'),
  ministry: account('Mo Ministerium', 'Fachreferat Migration und Teilhabe', 'ministerium'),
} as const;
export type Part = keyof typeof accounts;

export const programme = { id: 'pilot-emsland', slug: 'pilot-emsland-test', name: 'Pilot Emsland (Test)' } as const;

/** The day of the journey, in the calendar of the office. */
export const today = dayOf(new Date().toISOString());
/** A day counted from today. */
export const inDays = (n: number): string => addDays(today, n);

/** When each phase is planned, in days from today. */
const plan = { needsAssessment: [-60, 0], initiation: [0, 10], planning: [10, 30], implementation: [30, 300], closing: [300, 330] } as const;

/** Prepares the database and starts the built server on it; `stop` also removes the data. */
export async function startEmsland(): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), 'lotse-emsland-'));
  const db = openDatabase({ file: join(folder, 'lotse.sqlite') });
  await migrateToLatest(db);
  await plantReference(db);
  await plantDocumented(db, new Date());
  await plantProgramme(db);
  await plantAccounts(db);
  await db.destroy();
  const server = await startServer({ folder, env: { LOTSE_MODE: 'production' } });
  return {
    ...server,
    async stop(signal) {
      const code = await server.stop(signal);
      rmSync(folder, { recursive: true, force: true });
      return code;
    },
  };
}

async function plantProgramme(db: Db): Promise<void> {
  const createdAt = new Date().toISOString();
  await db.insertInto('programme').values({
    ...programme, kind: 'managed', demonstration: 0, state: 'Niedersachsen', ministry: documented.programme.ministry, summary: 'Der Weg des Landkreises Emsland durch alle Phasen, zur Probe.', silenceDays: 14,
    officesTotal: 53, applicationsTotal: null, fileReference: null, resubmitOn: null, sourceId: null, version: 1, createdAt,
  }).execute();
  await db.insertInto('programmeTerm').values({ id: 'pilot-term', programmeId: programme.id, number: 1, reason: 'Beginn', heldFrom: inDays(-100), heldFromDay: inDays(-100), heldUntil: inDays(400), heldUntilDay: inDays(400), createdAt }).execute();
  await db.insertInto('goal').values(documented.goals.map(({ position, title, side }) => ({ id: `pilot-goal-${position}`, programmeId: programme.id, position, title, side, sourceId: null, quote: null }))).execute();
  await db.insertInto('fieldOfAction').values(currentInstrument.fields.map((field, i) => ({ id: `pilot-field-${field.code}`, programmeId: programme.id, code: field.code, position: i + 1, nameDe: field.de, nameEn: field.en }))).execute();
  await db.insertInto('plan').values({ id: 'pilot-plan', programmeId: programme.id, siteId: null, number: 1, reason: 'Zeitplan zu Beginn', personName: accounts.coordinator.name, createdAt }).execute();
  await db.insertInto('planWindow').values(Object.entries(plan).map(([phase, [from, until]]) => ({ planId: 'pilot-plan', phase, fromDay: inDays(from), untilDay: inDays(until) }))).execute();
}

/** Only the coordinator takes part from the beginning; the consultant has an account from elsewhere; the others are yet to be taken in. */
async function plantAccounts(db: Db): Promise<void> {
  const createdAt = new Date().toISOString();
  for (const part of ['coordinator', 'consultant'] as const) {
    const { name, functionTitle, email, password } = accounts[part];
    await db.insertInto('person').values({ id: `pilot-${part}`, email, name, functionTitle, passwordHash: await hashPassword(password), language: 'de', theme: 'system', demonstration: 0, disabledAt: null, createdAt, version: 1 }).execute();
  }
  await db.insertInto('assignment').values({ id: 'pilot-assignment', personId: 'pilot-coordinator', role: 'coordinator', programmeId: programme.id, siteId: null, fromDay: inDays(-100), untilDay: null, deputyFor: null, createdAt }).execute();
}
