/** Here pages get their frame: strip, header, navigation, news, foot. */
import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { Outlet, useLoaderData, useRouteLoaderData } from '@remix-run/react';
import { database } from '../../db/connection.server';
import { currentActor } from '../http/actor.server';
import { newsSaid } from '../http/flash.server';
import { languageOfCookie } from '../http/language.server';
import { Failure } from '../root';
import { ParkedForm } from '../ui/form/state';
import { Flash } from '../ui/page/page';
import { Shell } from '../ui/page/shell';
import { around, pathOf, publicShell, shellOf } from './shell.server';

export { titledFailure as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const db = database();
  const actor = await currentActor(db, args);
  const language = actor?.language ?? languageOfCookie(args.request.headers.get('Cookie'));
  const [model, told] = await Promise.all([actor ? shellOf(db, actor, args) : publicShell(language, pathOf(args.request)), around(db, language, args, actor !== null)]);
  return data({ model, ...told }, told.news === null ? {} : { headers: { 'Set-Cookie': newsSaid } });
}

export default function ShellRoute() {
  const { model, news, parked } = useLoaderData<typeof loader>();
  return (
    <Shell model={model}>
      {news && <Flash>{news}</Flash>}
      <ParkedForm value={parked}><Outlet /></ParkedForm>
    </Shell>
  );
}

/** A page that failed keeps its frame, so that one can go on from it. */
export function ErrorBoundary() {
  const loaded = useRouteLoaderData<typeof loader>('routes/shell');
  return loaded ? <Shell model={loaded.model}><Failure /></Shell> : <Failure />;
}
