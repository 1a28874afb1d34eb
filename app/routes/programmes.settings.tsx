/** Here the settings of a programme are asked for. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { show } from '../http/form.server';
import { sentence } from '../http/language.server';
import { seeSettings } from '../programmes/reads.server';
import { SettingsPage } from '../programmes/views/settings';
import { programmeCrumb } from '../shared/crumbs';
import { atProgramme } from './at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, programme } = await atProgramme(args);
  const { goals, fields, terms, plans, stated, may } = await show(actor, () => seeSettings(db, actor, programme));
  const title = sentence(actor.language, 'programmes', 'settings');
  const { kind, name, ministry, state, summary, officesTotal, silenceDays, fileReference, resubmitOn } = programme;
  return {
    title, plans, may, breadcrumb: [programmeCrumb(programme), { label: title }],
    programme: { kind, name, ministry, state, summary, officesTotal, silenceDays, fileReference, resubmitOn },
    goals: goals.map(({ id, title: goal, side, quote }) => ({ id, title: goal, side, quote })),
    fields: fields.map(({ id, nameDe, nameEn }) => ({ id, nameDe, nameEn })),
    terms: terms.map(({ id, number, reason, heldFrom, heldUntil }) => ({ id, number, reason, heldFrom, heldUntil })),
    stated: stated.map(({ id, label, number, unit, sentence: said, sourceTitle, sourcePublisher }) => ({ id, label, number, unit, sentence: said, sourceTitle, sourcePublisher })),
  };
}

export default function Settings() {
  return <SettingsPage {...useLoaderData<typeof loader>()} />;
}
