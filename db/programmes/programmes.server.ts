/** Here programmes are read: the ones in sight, with their goals and fields of action. */
import type { Scope } from '../../app/accounts/rules';
import type { Db, Trx } from '../connection.server';
import { programmeInSight } from '../scope.server';

/** One programme by its address, if it is in sight. */
export const programmeBySlug = (db: Db | Trx, scope: Scope, slug: string) =>
  db.selectFrom('programme').selectAll().where('slug', '=', slug).where(programmeInSight(scope)).executeTakeFirst();

/** All programmes in sight, managed ones first. */
export const programmesInSight = (db: Db | Trx, scope: Scope) =>
  db.selectFrom('programme').select(['id', 'slug', 'name', 'kind', 'demonstration']).where(programmeInSight(scope)).orderBy('kind', 'desc').orderBy('createdAt', 'desc').execute();

/** The goals of a programme in their order. */
export const goalsOf = (db: Db | Trx, programmeId: string) =>
  db.selectFrom('goal').selectAll().where('programmeId', '=', programmeId).orderBy('position').execute();

/** The fields of action of a programme in their order. */
export const fieldsOf = (db: Db | Trx, programmeId: string) =>
  db.selectFrom('fieldOfAction').selectAll().where('programmeId', '=', programmeId).orderBy('position').execute();
