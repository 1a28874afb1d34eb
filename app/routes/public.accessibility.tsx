/** Here the page on accessibility is shown to everybody. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { database } from '../../db/connection.server';
import { currentActor } from '../http/actor.server';
import { languageOfCookie, sentence } from '../http/language.server';
import { Notice } from '../notices/views/notice';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const actor = await currentActor(database(), args);
  return { title: sentence(actor?.language ?? languageOfCookie(args.request.headers.get('Cookie')), 'notices', 'accessibility') };
}

export default function Accessibility() {
  return <Notice title="accessibility" lead="accessibilityLead" sections={[['accessibilityState', 'accessibilityStateText'], ['accessibilityGaps', 'accessibilityGapsText'], ['accessibilityContact', 'accessibilityContactText']]} />;
}
