/** Here a site is planned apart from its programme. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { newOnce, show, submit } from '../http/form.server';
import { sentence } from '../http/language.server';
import { planForm } from '../programmes/forms';
import { PlanPage } from '../programmes/views/forms';
import { siteCrumbs } from '../shared/crumbs';
import { sitePath } from '../shared/paths';
import { must } from '../shared/refusal';
import { planSite } from '../sites/acts.server';
import { seeSitePlan } from '../sites/reads.server';
import { atSite } from './at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  const { current } = await show(actor, async () => {
    const plan = await seeSitePlan(db, actor, site);
    must('sites', plan.may.plan);
    return plan;
  });
  const t = (key: string) => sentence(actor.language, 'sites', key);
  const back = sitePath(site, 'plan');
  return { title: t('planSite'), lead: t('planLead'), back, once: newOnce(), windows: current?.windows ?? [], breadcrumb: [...siteCrumbs(site), { label: t('plan'), to: back }, { label: t('planSite') }] };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  return submit(args, actor, planForm, (input) => planSite(db, actor, site, input),
    () => ({ to: sitePath(site, 'plan'), news: { room: 'sites', key: 'planned' } }));
}

export default function NewSitePlan() {
  return <PlanPage {...useLoaderData<typeof loader>()} />;
}
