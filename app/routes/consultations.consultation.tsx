/** Here one consultation is asked for and changed. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { changeConsultation } from '../consultations/acts.server';
import { changeConsultationForm } from '../consultations/forms';
import { seeConsultation, seeMeasuresToChoose } from '../consultations/reads.server';
import { ConsultationPage } from '../consultations/views/consultation';
import { show, submit } from '../http/form.server';
import { sentence } from '../http/language.server';
import { siteCrumbs } from '../shared/crumbs';
import { sayDay } from '../shared/dates';
import { sitePath } from '../shared/paths';
import { atSite } from './at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  const { id, kind, day, minutes, topics, notes, personName, version, measures, agreements, may } = await show(actor, () => seeConsultation(db, actor, site, args.params.c));
  const title = `${sentence(actor.language, 'consultations', `kind.${kind}`)}, ${sayDay(day, actor.language)}`;
  const back = sitePath(site, 'beratung');
  return {
    title, back, site: { slug: site.slug, programmeSlug: site.programmeSlug }, id, version, change: may.change.allowed,
    breadcrumb: [...siteCrumbs(site), { label: sentence(actor.language, 'consultations', 'title'), to: back }, { label: title }],
    measures: may.change.allowed ? await seeMeasuresToChoose(db, site) : [],
    consultation: {
      kind, day, minutes, topics, notes, personName, measures: measures.map((one) => ({ id: one.id, title: one.title })),
      agreements: agreements.map((one) => ({ id: one.id, what: one.what, ownerFunction: one.ownerFunction, dueDay: one.dueDay, state: one.state })),
    },
  };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  return submit(args, actor, changeConsultationForm, (input) => changeConsultation(db, actor, site, args.params.c ?? '', input),
    (id) => ({ to: sitePath(site, `beratung/${id}`), news: { room: 'consultations', key: 'saved' } }));
}

export default function Consultation() {
  return <ConsultationPage {...useLoaderData<typeof loader>()} />;
}
