/** Here the rows of a network are narrowed to what one may see: those of sites in sight, and those that belong to no site. */
import type { ExpressionBuilder } from 'kysely';
import type { Scope } from '../../app/accounts/rules';
import type { Database } from '../schema';
import { siteInSight } from '../scope.server';

type Held = 'organisation' | 'tie' | 'network';

/** Rows of a site in sight. What hangs on a district alone is public knowledge and seen by everybody who is signed in. */
export function heldInSight<T extends Held>(scope: Scope, table: T) {
  return (eb: ExpressionBuilder<Database, Held>) =>
    eb.or([
      eb(`${table}.siteId` as 'tie.siteId', 'is', null),
      eb(`${table}.siteId` as 'tie.siteId', 'in', eb.selectFrom('site').innerJoin('programme', 'programme.id', 'site.programmeId').select('site.id').where(siteInSight(scope))),
    ]);
}
