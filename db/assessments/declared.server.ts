/** Here is read in one go what a site declared with a reason: sections without a finding, waves that need not take place. */
import type { Db } from '../connection.server';

/** Sections (`about` is the section) and waves (`about` is the number) of a site that were declared empty or waived. */
export const declaredBy = (db: Db, siteId: string) =>
  db.selectFrom('emptySection').where('siteId', '=', siteId).select((eb) => [eb.val('section').as('kind'), 'section as about', 'reason', 'personName', 'at'])
    .unionAll(db.selectFrom('waveWaiver').where('siteId', '=', siteId).select((eb) => [eb.val('wave').as('kind'), eb.cast<string>('number', 'text').as('about'), 'reason', 'personName', 'at']))
    .execute();
