/** Here an agreement of a consultation is added. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { addAgreement } from '../consultations/acts.server';
import { newAgreementForm } from '../consultations/forms';
import { seeConsultation } from '../consultations/reads.server';
import { NewAgreementPage } from '../consultations/views/consultation';
import { newOnce, show, submit } from '../http/form.server';
import { sentence } from '../http/language.server';
import { siteCrumbs } from '../shared/crumbs';
import { sayDay } from '../shared/dates';
import { sitePath } from '../shared/paths';
import { must } from '../shared/refusal';
import { atSite } from './at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  const { id, kind, day } = await show(actor, async () => {
    const seen = await seeConsultation(db, actor, site, args.params.c);
    must('consultations', seen.may.change);
    return seen;
  });
  const title = sentence(actor.language, 'consultations', 'agree');
  const of = `${sentence(actor.language, 'consultations', `kind.${kind}`)}, ${sayDay(day, actor.language)}`;
  const back = sitePath(site, `beratung/${id}`);
  return { title, of, back, once: newOnce(), breadcrumb: [...siteCrumbs(site), { label: sentence(actor.language, 'consultations', 'title'), to: sitePath(site, 'beratung') }, { label: of, to: back }, { label: title }] };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  return submit(args, actor, newAgreementForm, (input) => addAgreement(db, actor, site, args.params.c ?? '', input),
    (id) => ({ to: sitePath(site, `beratung/${id}`), news: { room: 'consultations', key: 'agreed' } }));
}

export default function NewAgreement() {
  return <NewAgreementPage {...useLoaderData<typeof loader>()} />;
}
