/** Here the people of the demonstration act on their day: the clock is counted in days from the first start. */
import { randomUUID } from 'node:crypto';
import type { Db } from '../../db/connection.server';
import { type SeenSite, seeSiteById } from '../../app/sites/reads.server';
import type { Actor, Role } from '../../app/shared/actor';
import { addDays, type Day, dayOf } from '../../app/shared/dates';
import type { DemoSite } from './cast';
import { people } from './cast';

export const programmeId = 'demo-programme';
export const siteIdOf = (slug: string): string => `demo-site-${slug}`;
export const officeIdOf = (slug: string): string => `demo-office-${slug}`;

/** A new token for a form, as a browser would send it. */
export const once = (): string => randomUUID();

/** A day counted from the first start. */
export const dayAt = (now: Date, offset: number): Day => addDays(dayOf(now.toISOString()), offset);

/** A precise day as a form reads it. */
export const precise = (day: Day) => ({ edtf: day, earliest: day, latest: day });

/** One site's story while it is told: who acts, on which day. */
export interface Stage {
  db: Db;
  now: Date;
  plot: DemoSite;
  site: SeenSite;
  /** Somebody of the cast on a day counted from the first start. */
  as: (role: Role, offset: number) => Actor;
  day: (offset: number) => Day;
}

/** Whose account each role uses at a site; heads differ from site to site. */
export const personIdOf = (role: Role, plot: DemoSite): string =>
  role === 'head' ? `demo-head-${plot.slug}` : role === 'consultant' ? `demo-consultant-${plot.consultant}` : `demo-${role}`;

const nameOf = (role: Role, plot: DemoSite): string => (role === 'head' ? plot.head : role === 'consultant' ? people[plot.consultant].name : people[role].name);

/** Somebody of the cast as an actor on a day; the hour keeps the order of what happens on one day. */
export function actorOn(role: Role, plot: DemoSite, now: Date, offset: number): Actor {
  const today = dayAt(now, offset);
  const whole = role === 'coordinator' || role === 'ministry';
  const instant = offset >= 0 ? now : new Date(`${today}T09:30:00.000Z`);
  return {
    personId: personIdOf(role, plot), name: nameOf(role, plot), role, roles: [role], programmeIds: [programmeId], siteIds: whole ? [] : [siteIdOf(plot.slug)], inPlaceOf: null,
    language: 'de', now: instant.toISOString(), today,
  };
}

/** Sets the stage for a site that has been planted. */
export async function stageFor(db: Db, now: Date, plot: DemoSite): Promise<Stage> {
  const site = await seeSiteById(db, actorOn('coordinator', plot, now, plot.begin), siteIdOf(plot.slug));
  return { db, now, plot, site, as: (role, offset) => actorOn(role, plot, now, offset), day: (offset) => dayAt(now, offset) };
}

/** The stored version of a row, as the page would have shown it. */
export async function versionOf(db: Db, table: 'assessmentSource' | 'wave' | 'workshop' | 'minutes' | 'measure' | 'milestone' | 'actualValue' | 'siteReport', id: string): Promise<number> {
  const row = await db.selectFrom(table).select('version').where('id', '=', id).executeTakeFirstOrThrow();
  return row.version;
}
