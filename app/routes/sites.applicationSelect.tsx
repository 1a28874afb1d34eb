/** Here an application is selected. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { show, submit } from '../http/form.server';
import { sentence } from '../http/language.server';
import { programmeCrumb } from '../shared/crumbs';
import { programmePath } from '../shared/paths';
import { must } from '../shared/refusal';
import { selectApplication } from '../sites/acts.server';
import { selectForm } from '../sites/forms';
import { seeApplication } from '../sites/reads.server';
import { SelectPage } from '../sites/views/forms';
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
    title: t('select'), back, name: application.name, version: application.version, today: actor.today,
    breadcrumb: [programmeCrumb(programme), { label: t('applications'), to: programmePath(programme.slug, 'bewerbungen') }, { label: application.name, to: back }, { label: t('select') }],
  };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, programme } = await atProgramme(args);
  return submit(args, actor, selectForm, (input) => selectApplication(db, actor, programme, args.params.a ?? '', input),
    () => ({ to: programmePath(programme.slug, 'beteiligte'), news: { room: 'sites', key: 'selected' } }));
}

export default function SelectApplication() {
  return <SelectPage {...useLoaderData<typeof loader>()} />;
}
