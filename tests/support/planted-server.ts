/** Here a server of its own is started over the small world of tests/support/world.ts, with passwords for everybody. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashPassword } from '../../app/accounts/sessions.server';
import { type Db, openDatabase } from '../../db/connection.server';
import { migrateToLatest } from '../../db/migrate.server';
import { type RunningServer, startServer } from './server';
import { type Visitor, visitor } from './visitor';
import { plantWorld } from './world';

const password = 'ein Passwort für Tests';

export interface PlantedServer extends RunningServer {
  /** Somebody signed in as the person of the world with this id ("person-head"). */
  signedIn: (personId: string) => Promise<Visitor>;
  /** A second handle on the server's own database, for looking at what was stored. */
  db: Db;
}

/** Starts it; `stop` also removes the data. */
export async function startPlanted(plant: (db: Db) => Promise<void> = plantWorld): Promise<PlantedServer> {
  const folder = mkdtempSync(join(tmpdir(), 'lotse-planted-'));
  const db = openDatabase({ file: join(folder, 'lotse.sqlite') });
  await migrateToLatest(db);
  await plant(db);
  await db.updateTable('person').set({ passwordHash: await hashPassword(password) }).execute();
  const server = await startServer({ folder, env: { LOTSE_MODE: 'production' } });
  return {
    ...server, db,
    async signedIn(personId) {
      const one = visitor(server.url);
      const answer = await one.post('/anmelden', { email: `${personId}@test.example`, password });
      if (answer.status !== 302) throw new Error(`Signing in as ${personId} answered ${answer.status}.`);
      return one;
    },
    async stop(signal) {
      await db.destroy();
      const code = await server.stop(signal);
      rmSync(folder, { recursive: true, force: true });
      return code;
    },
  };
}
