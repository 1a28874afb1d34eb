/** Here sessions are stored for Lucia, through Kysely, so that they share its one connection and serve both engines. */
import { createHash } from 'node:crypto';
import type { Adapter, DatabaseSession, DatabaseUser } from 'lucia';
import type { Db } from '../connection.server';

/** Only the hash of a session id is stored: whoever reads a backup cannot sign in with it. */
const stored = (id: string): string => createHash('sha256').update(id).digest('hex');

const seconds = (date: Date): number => Math.floor(date.getTime() / 1000);

/** Lucia's adapter over the given database. */
export function sessionAdapter(db: Db): Adapter {
  const session = (id: string, row: { personId: string; expiresAt: number; role: string | null }): DatabaseSession => ({
    id, userId: row.personId, expiresAt: new Date(Number(row.expiresAt) * 1000), attributes: { role: row.role },
  });
  return {
    async getSessionAndUser(id): Promise<[DatabaseSession | null, DatabaseUser | null]> {
      const row = await db.selectFrom('session').innerJoin('person', 'person.id', 'session.personId')
        .select(['session.personId', 'session.expiresAt', 'session.role', 'person.name', 'person.language', 'person.theme', 'person.functionTitle', 'person.disabledAt'])
        .where('session.id', '=', stored(id)).executeTakeFirst();
      if (!row || row.disabledAt) return [null, null];
      return [session(id, row), { id: row.personId, attributes: { name: row.name, language: row.language, theme: row.theme, functionTitle: row.functionTitle } }];
    },
    async getUserSessions(personId) {
      const rows = await db.selectFrom('session').selectAll().where('personId', '=', personId).execute();
      return rows.map((row) => session(row.id, row));
    },
    async setSession(row) {
      await db.insertInto('session').values({ id: stored(row.id), personId: row.userId, expiresAt: seconds(row.expiresAt), role: row.attributes.role }).execute();
    },
    async updateSessionExpiration(id, expiresAt) {
      await db.updateTable('session').set({ expiresAt: seconds(expiresAt) }).where('id', '=', stored(id)).execute();
    },
    async deleteSession(id) {
      await db.deleteFrom('session').where('id', '=', stored(id)).execute();
    },
    async deleteUserSessions(personId) {
      await db.deleteFrom('session').where('personId', '=', personId).execute();
    },
    async deleteExpiredSessions() {
      await db.deleteFrom('session').where('expiresAt', '<=', seconds(new Date())).execute();
    },
  };
}

/** Sets the capacity in which the person of a session acts. */
export async function setSessionRole(db: Db, id: string, role: string): Promise<void> {
  await db.updateTable('session').set({ role }).where('id', '=', stored(id)).execute();
}
