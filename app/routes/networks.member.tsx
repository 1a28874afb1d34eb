/** Here the span of a membership is changed or ended. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { show, submit } from '../http/form.server';
import { changeMember } from '../networks/acts.server';
import { changeMemberForm } from '../networks/forms';
import { seeMember } from '../networks/reads.server';
import { SpanPage } from '../networks/views/organisations';
import { sitePath } from '../shared/paths';
import { must } from '../shared/refusal';
import { atSite } from './at.server';
import { networkForm } from './networks.form.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  const { network, member } = await show(actor, async () => {
    const seen = await seeMember(db, actor, site, args.params.n, args.params.m);
    must('networks', seen.network.may.edit);
    return seen;
  });
  return { ...networkForm(actor, site, 'changeMember', { label: network.name, section: `netzwerke/${network.id}` }), preline: member.name, span: { heldFrom: member.heldFrom, heldUntil: member.heldUntil } };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  return submit(args, actor, changeMemberForm, (input) => changeMember(db, actor, site, args.params.n ?? '', args.params.m ?? '', input),
    (id) => ({ to: sitePath(site, `netzwerk/netzwerke/${id}`), news: { room: 'networks', key: 'savedMember' } }));
}

export default function Member() {
  return <SpanPage {...useLoaderData<typeof loader>()} />;
}
