/** Here the people of a test are made: one per role, for the programme `p1` and its sites `s1` (their own) and `s2` (foreign). */
import type { Actor, Role } from '../../app/shared/actor';

export const now = '2026-11-24T09:00:00.000Z';
export const today = '2026-11-24';

/** The own site of the actors below, a foreign site of the same programme, and a site of a programme they have nothing to do with. */
export const ownSite = { programmeId: 'p1', siteId: 's1' };
export const foreignSite = { programmeId: 'p1', siteId: 's2' };
export const strangeSite = { programmeId: 'p2', siteId: 's9' };

/** Somebody in a role; head, editor and consultant at `s1`, coordinator and ministry for all of `p1`. */
export function actor(role: Role | null, more: Partial<Actor> = {}): Actor {
  const site = role === 'head' || role === 'editor' || role === 'consultant';
  return {
    personId: `person-${role ?? 'nobody'}`, name: `Test ${role ?? 'nobody'}`, role, roles: role ? [role] : [],
    programmeIds: role ? ['p1'] : [], siteIds: site ? ['s1'] : [], inPlaceOf: null, language: 'de', now, today, ...more,
  };
}

export const coordinator = actor('coordinator');
export const head = actor('head');
export const editor = actor('editor');
export const consultant = actor('consultant');
export const ministry = actor('ministry');
export const nobody = actor(null);
