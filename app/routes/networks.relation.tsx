/** Here the span of a relation between organisations is changed or ended. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { show, submit } from '../http/form.server';
import { sentence } from '../http/language.server';
import { changeRelation } from '../networks/acts.server';
import { changeRelationForm } from '../networks/forms';
import { seeRelation } from '../networks/reads.server';
import { SpanPage } from '../networks/views/organisations';
import { sitePath } from '../shared/paths';
import { must } from '../shared/refusal';
import { atSite } from './at.server';
import { networkForm } from './networks.form.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  const { organisation, relation } = await show(actor, async () => {
    const seen = await seeRelation(db, actor, site, args.params.o, args.params.r);
    must('networks', seen.organisation.may.edit);
    return seen;
  });
  const preline = `${relation.name} ${sentence(actor.language, 'networks', `relation.${relation.kind}`)} ${relation.otherName}`;
  return { ...networkForm(actor, site, 'changeRelation', { label: organisation.name, section: `organisationen/${organisation.id}` }), preline, span: { heldFrom: relation.heldFrom, heldUntil: relation.heldUntil } };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  return submit(args, actor, changeRelationForm, (input) => changeRelation(db, actor, site, args.params.o ?? '', args.params.r ?? '', input),
    (id) => ({ to: sitePath(site, `netzwerk/organisationen/${id}`), news: { room: 'networks', key: 'savedRelation' } }));
}

export default function Relation() {
  return <SpanPage {...useLoaderData<typeof loader>()} />;
}
