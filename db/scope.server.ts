/** Here a query is narrowed to what the one who asks may see; no list of things exists without it. */
import type { ExpressionBuilder, ExpressionWrapper, SqlBool } from 'kysely';
import type { Scope } from '../app/accounts/rules';
import type { Database } from './schema';

/** An `in ()` without members is an error on PostgreSQL, so an empty list asks for an id that nobody has. */
const orNobody = (ids: readonly string[]): readonly string[] => (ids.length > 0 ? ids : ['-']);

/** Sites seen whole: of the programmes one coordinates or reviews, one's own, and those that are only documented. Needs `site` and `programme` in the query. */
export function siteInSight(scope: Scope) {
  return (eb: ExpressionBuilder<Database, 'site' | 'programme'>): ExpressionWrapper<Database, 'site' | 'programme', SqlBool> =>
    eb.or([
      eb('site.programmeId', 'in', orNobody(scope.wholeProgrammeIds)),
      eb('site.id', 'in', orNobody(scope.siteIds)),
      ...(scope.documented ? [eb('programme.kind', '=', 'documented')] : []),
    ]);
}

/** Programmes one may open at all: every one in which one holds an assignment, and the documented ones. Needs `programme` in the query. */
export function programmeInSight(scope: Scope) {
  return (eb: ExpressionBuilder<Database, 'programme'>): ExpressionWrapper<Database, 'programme', SqlBool> =>
    eb.or([
      eb('programme.id', 'in', orNobody(scope.programmeIds)),
      ...(scope.documented ? [eb('programme.kind', '=', 'documented')] : []),
    ]);
}
