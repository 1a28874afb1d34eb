/** Here the page on the operator is shown to everybody. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { database } from '../../db/connection.server';
import { currentActor } from '../http/actor.server';
import { languageOfCookie, sentence } from '../http/language.server';
import { Notice } from '../notices/views/notice';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const actor = await currentActor(database(), args);
  return { title: sentence(actor?.language ?? languageOfCookie(args.request.headers.get('Cookie')), 'notices', 'imprint') };
}

export default function Imprint() {
  return <Notice title="imprint" lead="imprintLead" sections={[['imprintSources', 'imprintSourcesText']]} />;
}
