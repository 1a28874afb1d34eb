/** Here findings, and sections that are declared empty, are stored and read. */
import type { Insertable } from 'kysely';
import type { Scope } from '../../app/accounts/rules';
import type { Db, Trx } from '../connection.server';
import type { EmptySectionTable, FindingTable } from '../schema';
import { siteInSight } from '../scope.server';

const inSight = (db: Db, scope: Scope) =>
  db.selectFrom('finding').innerJoin('site', 'site.id', 'finding.siteId').innerJoin('programme', 'programme.id', 'site.programmeId')
    .leftJoin('assessmentSource', 'assessmentSource.id', 'finding.assessmentSourceId').leftJoin('wave', 'wave.id', 'assessmentSource.waveId')
    .leftJoin('fieldOfAction', 'fieldOfAction.id', 'finding.fieldId').leftJoin('source', 'source.id', 'finding.sourceId')
    .selectAll('finding')
    .select(['site.programmeId', 'programme.kind as programmeKind', 'assessmentSource.title as assessmentSourceTitle', 'wave.number as waveNumber',
      'fieldOfAction.code as fieldCode', 'fieldOfAction.nameDe as fieldNameDe', 'fieldOfAction.nameEn as fieldNameEn',
      'source.title as sourceTitle', 'source.publisher as sourcePublisher', 'source.address as sourceAddress', 'source.published as sourcePublished'])
    .where(siteInSight(scope));

/** The findings of a site, the earliest first, those without a day last; withdrawn ones among them. */
export const findingsOfSite = (db: Db, scope: Scope, siteId: string) =>
  inSight(db, scope).where('finding.siteId', '=', siteId).orderBy('finding.happenedEarliest', (o) => o.asc().nullsLast()).orderBy('finding.id').execute();

/** One finding of a site in sight. */
export const findingById = (db: Db, scope: Scope, siteId: string, id: string) =>
  inSight(db, scope).where('finding.siteId', '=', siteId).where('finding.id', '=', id).executeTakeFirst();

/** The sections of a site that are declared to hold no finding. */
export const emptySectionsOf = (db: Db, siteId: string) => db.selectFrom('emptySection').selectAll().where('siteId', '=', siteId).execute();

/** Adds a finding. */
export async function addFinding(trx: Trx, finding: Insertable<FindingTable>): Promise<void> {
  await trx.insertInto('finding').values(finding).execute();
}

/** Changes a finding if it still has the version that was seen; tells whether it had. */
export async function changeFinding(trx: Trx, id: string, seen: number, change: Partial<Omit<FindingTable, 'id' | 'siteId' | 'version'>>): Promise<boolean> {
  const done = await trx.updateTable('finding').set({ ...change, version: seen + 1 }).where('id', '=', id).where('version', '=', seen).executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** Declares that a section holds no finding, or gives a new reason for it. */
export async function declareEmpty(trx: Trx, empty: Insertable<EmptySectionTable>): Promise<void> {
  const { reason, personName, at } = empty;
  await trx.insertInto('emptySection').values(empty).onConflict((c) => c.columns(['siteId', 'section']).doUpdateSet({ reason, personName, at })).execute();
}

/** Takes the declaration back because a finding has come. */
export async function takeBackEmpty(trx: Trx, siteId: string, section: string): Promise<void> {
  await trx.deleteFrom('emptySection').where('siteId', '=', siteId).where('section', '=', section).execute();
}
