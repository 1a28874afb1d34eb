/** Here the rows of a network are narrowed to what one may see: those of sites in sight, and those that belong to no site. */
import { type Expression, expressionBuilder, type SqlBool } from 'kysely';
import type { Scope } from '../../app/accounts/rules';
import type { Database } from '../schema';
import { siteInSight } from '../scope.server';

/** Rows of a site in sight. What hangs on a district alone is public knowledge and seen by everybody who is signed in. */
export function heldInSight(scope: Scope, table: 'organisation' | 'tie' | 'network'): Expression<SqlBool> {
  const eb = expressionBuilder<Database, 'organisation' | 'tie' | 'network'>();
  const sites = eb.selectFrom('site').innerJoin('programme', 'programme.id', 'site.programmeId').select('site.id').where(siteInSight(scope));
  return eb.or([eb(`${table}.siteId`, 'is', null), eb(`${table}.siteId`, 'in', sites)]);
}
