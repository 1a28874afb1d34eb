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

/** Whether an address is taken by any programme, in sight or not. */
export const slugTaken = async (db: Db | Trx, slug: string): Promise<boolean> => (await db.selectFrom('programme').select('id').where('slug', '=', slug).executeTakeFirst()) !== undefined;

/** Every version of the term, the first one first. */
export const termsOf = (db: Db | Trx, programmeId: string) =>
  db.selectFrom('programmeTerm').selectAll().where('programmeId', '=', programmeId).orderBy('number').execute();

/** Every window of every version of every plan of a programme, of its sites too; asks the programme to be in sight. */
export const planRowsOf = (db: Db | Trx, scope: Scope, programmeId: string) =>
  db.selectFrom('plan').innerJoin('programme', 'programme.id', 'plan.programmeId').innerJoin('planWindow', 'planWindow.planId', 'plan.id')
    .select(['plan.id', 'plan.siteId', 'plan.number', 'plan.reason', 'plan.personName', 'plan.createdAt', 'planWindow.phase', 'planWindow.fromDay', 'planWindow.untilDay'])
    .where('plan.programmeId', '=', programmeId).where(programmeInSight(scope)).orderBy('plan.number').orderBy('planWindow.fromDay').execute();

/** What sources say of a programme. */
export const statedOf = (db: Db | Trx, programmeId: string) =>
  db.selectFrom('fact').leftJoin('source', 'source.id', 'fact.sourceId').selectAll('fact').select(['source.title as sourceTitle', 'source.publisher as sourcePublisher'])
    .where('fact.programmeId', '=', programmeId).orderBy('fact.id').execute();
