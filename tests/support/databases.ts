/** Here a data test gets a fresh, migrated database on each of the two engines. */
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, afterEach, describe, inject } from 'vitest';
import { openDatabase, type Db } from '../../db/connection.server';
import { migrateToLatest } from '../../db/migrate.server';
import { templateName, withDatabase } from './postgres';

/** The engines Lotse runs on. */
export type Engine = 'SQLite' | 'PostgreSQL';

/** Gives a database of its own, closed and removed after the test. */
export type Fresh = (onQuery?: () => void) => Promise<Db>;

/** Runs the same tests on both engines: `eachDatabase((engine, fresh) => { test('…', async () => { const db = await fresh(); … }) })`. */
export function eachDatabase(define: (engine: Engine, fresh: Fresh) => void): void {
  describe('SQLite', () => define('SQLite', freshSqlite()));
  describe('PostgreSQL', () => define('PostgreSQL', freshPostgres()));
}

/** For tests that need a database but not two: in memory, closed after each test. */
export function freshSqlite(): Fresh {
  const open: Db[] = [];
  afterEach(async () => { await Promise.all(open.splice(0).map((db) => db.destroy())); });
  return async (onQuery) => {
    const db = openDatabase({ file: ':memory:' }, onQuery);
    open.push(db);
    await migrateToLatest(db);
    return db;
  };
}

function freshPostgres(): Fresh {
  const url = inject('postgresUrl');
  const open: { db: Db; name: string }[] = [];
  let admin: pg.Pool | undefined;
  afterEach(async () => {
    for (const { db, name } of open.splice(0)) {
      await db.destroy();
      await admin?.query(`drop database if exists ${name} with (force)`);
    }
  });
  afterAll(async () => { await admin?.end(); });
  return async (onQuery) => {
    admin ??= new pg.Pool({ connectionString: url, max: 1 });
    const name = `test_${randomUUID().replaceAll('-', '')}`;
    await admin.query(`create database ${name} template ${templateName} strategy file_copy`);
    const db = openDatabase({ url: withDatabase(url, name), file: '' }, onQuery);
    open.push({ db, name });
    return db;
  };
}
