/** Here a route finds who asks and which programme or site its address names. */
import { database, type Db } from '../../db/connection.server';
import { type Asked, requireActor } from '../http/actor.server';
import { show } from '../http/form.server';
import { once } from '../http/memo.server';
import { seeProgramme, seeProgrammes } from '../programmes/reads.server';
import type { Actor } from '../shared/actor';
import { there } from '../shared/refusal';
import { seeSites } from '../sites/reads.server';

/** The open database and who asks; who is not signed in is sent to the sign-in page. */
export async function signedIn(args: Asked) {
  const db = database();
  return { db, actor: await requireActor(db, args) };
}

/** As signedIn, with the programme of the address; 404 when it is out of sight. */
export async function atProgramme(args: Asked) {
  const { db, actor } = await signedIn(args);
  const programme = await show(actor, () => once(args.context, 'programme', () => seeProgramme(db, actor, args.params.p)));
  return { db, actor, programme };
}

/** As signedIn, with the site of the address; 404 when the actor does not see it whole. */
export async function atSite(args: Asked) {
  const { db, actor } = await signedIn(args);
  const site = await show(actor, async () => there((await sitesHere(db, actor, args)).find(({ slug }) => slug === args.params.s)));
  return { db, actor, site };
}

/** The programmes one may open; the frame of a page and the page itself ask once. */
export const programmesHere = (db: Db, actor: Actor, args: Asked) => once(args.context, 'programmes', () => seeProgrammes(db, actor));

/** The sites one sees whole in the programme of the address; the frame of a page and the page itself ask once. */
export const sitesHere = (db: Db, actor: Actor, args: Asked) => once(args.context, 'sites', async () => {
  const programme = (await programmesHere(db, actor, args)).find(({ slug }) => slug === args.params.p);
  return programme ? seeSites(db, actor, programme.id) : [];
});
