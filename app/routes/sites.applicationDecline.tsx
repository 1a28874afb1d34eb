/** Here an application is declined. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { show, submit } from '../http/form.server';
import { sentence } from '../http/language.server';
import { programmeCrumb } from '../shared/crumbs';
import { programmePath } from '../shared/paths';
import { must } from '../shared/refusal';
import { declineApplication } from '../sites/acts.server';
import { declineForm } from '../sites/forms';
import { seeApplication } from '../sites/reads.server';
import { TurnDownPage } from '../sites/views/forms';
import { atProgramme } from './at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, programme } = await atProgramme(args);
  const application = await show(actor, async () => {
    const seen = await seeApplication(db, actor, programme, args.params.a);
    must('sites', seen.may.decide);
    return seen;
  });
  const t = (key: string) => sentence(actor.language, 'sites', key);
  const back = programmePath(programme.slug, `bewerbungen/${application.id}`);
  return {
    title: t('decline'), back, name: application.name, version: application.version, today: actor.today, lead: t('declineLead'),
    breadcrumb: [programmeCrumb(programme), { label: t('applications'), to: programmePath(programme.slug, 'bewerbungen') }, { label: application.name, to: back }, { label: t('decline') }],
  };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, programme } = await atProgramme(args);
  return submit(args, actor, declineForm, (input) => declineApplication(db, actor, programme, args.params.a ?? '', input),
    () => ({ to: programmePath(programme.slug, 'bewerbungen'), news: { room: 'sites', key: 'declined' } }));
}

export default function DeclineApplication() {
  return <TurnDownPage {...useLoaderData<typeof loader>()} />;
}
