/** Here is gathered what an actor may see of sites. */
import type { Db, Trx } from '../../db/connection.server';
import { siteById, siteBySlug, sitesInSight } from '../../db/sites/sites.server';
import { scopeOf } from '../accounts/rules';
import type { Actor } from '../shared/actor';
import { there } from '../shared/refusal';

/** A site seen whole, with the programme it belongs to. */
export type SeenSite = Awaited<ReturnType<typeof seeSite>>;

/** One site by its address; throws NotThere when the actor does not see it whole. */
export const seeSite = async (db: Db | Trx, actor: Actor, programmeSlug: string | undefined, slug: string | undefined) =>
  there(await siteBySlug(db, scopeOf(actor), programmeSlug ?? '', slug ?? ''));

/** One site by its id; throws NotThere when the actor does not see it whole. */
export const seeSiteById = async (db: Db | Trx, actor: Actor, id: string) => there(await siteById(db, scopeOf(actor), id));

/** Every site the actor sees whole, of one programme or of all. */
export const seeSites = (db: Db | Trx, actor: Actor, programmeId?: string) => sitesInSight(db, scopeOf(actor), programmeId);

/** Where a site belongs, for the rules. */
export const placeOf = (site: { id: string; programmeId: string }) => ({ programmeId: site.programmeId, siteId: site.id });
