/** Here a tie is asked for, changed and ended. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { show, submit } from '../http/form.server';
import { sentence } from '../http/language.server';
import { changeTie } from '../networks/acts.server';
import { changeTieForm } from '../networks/forms';
import { seeChoices, seeTie } from '../networks/reads.server';
import { TiePage } from '../networks/views/ties';
import { sitePath } from '../shared/paths';
import { atSite } from './at.server';
import { networkCrumbs } from './networks.form.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  const { kind, strength, heldFrom, heldUntil, madeByKind, madeById, madeByText, version, may, ...tie } = await show(actor, () => seeTie(db, actor, site, args.params.t));
  const title = sentence(actor.language, 'networks', 'tieBetween', { organisation: tie.organisationName, other: tie.otherName });
  const choices = may.edit.allowed ? await seeChoices(db, actor, site) : { organisations: [], makers: [] };
  return { title, ...networkCrumbs(actor, site, title), choices, tie: { kind, strength, heldFrom, heldUntil, madeByKind, madeById, madeByText }, version, edit: may.edit.allowed };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  return submit(args, actor, changeTieForm, (input) => changeTie(db, actor, site, args.params.t ?? '', input), () => ({ to: sitePath(site, 'netzwerk'), news: { room: 'networks', key: 'savedTie' } }));
}

export default function Tie() {
  return <TiePage {...useLoaderData<typeof loader>()} />;
}
