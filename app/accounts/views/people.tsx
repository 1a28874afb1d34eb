/** Here the people of a programme are shown, taken in, and their assignments ended. */
import { Link } from '@remix-run/react';
import { type Role, roles } from '../../shared/actor';
import { sayDay } from '../../shared/dates';
import { programmePath } from '../../shared/paths';
import type { Verdict } from '../../shared/verdict';
import { Actions, Button, LinkButton } from '../../ui/form/button';
import { Choice, Select } from '../../ui/form/choices';
import { Form } from '../../ui/form/form';
import { DayField, TextField } from '../../ui/form/text-fields';
import { type Crumb, Page, Section } from '../../ui/page/page';
import { DataTable } from '../../ui/table/data-table';
import { useLanguage, useRoomWords, useUiWords } from '../../ui/words';
import type { AccountKey } from '../words.de';

export interface ShownPerson {
  id: string;
  name: string;
  functionTitle: string;
  role: string;
  email: string | null;
  siteName: string | null;
  deputyForName: string | null;
  fromDay: string;
  untilDay: string | null;
  current: boolean;
  mayEnd: boolean;
}

interface PeopleProps {
  title: string;
  breadcrumb: readonly Crumb[];
  programme: { slug: string; name: string };
  people: ShownPerson[];
  today: string;
  may: { manage: Verdict };
}

export function PeoplePage({ title, breadcrumb, programme, people, today, may }: PeopleProps) {
  const t = useRoomWords<AccountKey>('accounts');
  const current = people.filter((one) => one.current);
  const former = people.filter((one) => !one.current);
  return (
    <Page title={title} preline={programme.name} prelineRepeats breadcrumb={breadcrumb} lead={t('peopleLead', { n: new Set(current.map((one) => one.name)).size })}
      actions={may.manage.allowed ? <LinkButton kind="primary" to={programmePath(programme.slug, 'beteiligte/neu')} label={t('addPerson')} /> : undefined}>
      <PeopleTable title={title} people={current} programme={programme} today={today} />
      {former.length > 0 && <Section title={t('former')}><PeopleTable title={t('former')} people={former} programme={programme} today={today} /></Section>}
    </Page>
  );
}

function PeopleTable({ title, people, programme, today }: { title: string; people: readonly ShownPerson[]; programme: { slug: string }; today: string }) {
  const t = useRoomWords<AccountKey>('accounts');
  const language = useLanguage();
  const period = ({ fromDay, untilDay }: ShownPerson): string => {
    if (untilDay) return t('fromUntil', { from: sayDay(fromDay, language), until: sayDay(untilDay, language) });
    return t(fromDay <= today ? 'since' : 'from', { day: sayDay(fromDay, language) });
  };
  const ending = people.some((one) => one.mayEnd && !one.untilDay) ? [{ key: 'end', label: t('end') }] : [];
  return (
    <DataTable caption={title}
      columns={[{ key: 'name', label: t('name') }, { key: 'function', label: t('functionTitle') }, { key: 'role', label: t('role') }, { key: 'site', label: t('site') }, { key: 'period', label: t('period') }, ...ending]}
      rows={people.map((one) => ({
        key: one.id,
        cells: {
          name: <>{one.name}{one.email && <><br /><span className="l-small l-muted">{one.email}</span></>}</>,
          function: one.functionTitle,
          role: <>{t(`role.${one.role}` as AccountKey)}{one.deputyForName && <><br /><span className="l-small">{t('inPlaceOf', { name: one.deputyForName })}</span></>}</>,
          site: one.siteName ?? t('wholeProgramme'),
          period: period(one),
          end: one.mayEnd && !one.untilDay ? <Link to={programmePath(programme.slug, `beteiligte/${one.id}/beenden`)} aria-label={`${t('endAssignment')}: ${one.name}`}>{t('end')}</Link> : null,
        },
      }))} />
  );
}

interface FormProps {
  title: string;
  back: string;
  breadcrumb: readonly Crumb[];
}

function Save({ back, label, danger = false }: { back: string; label: string; danger?: boolean }) {
  const ui = useUiWords();
  return <Actions><Button kind={danger ? 'danger' : 'primary'} label={label} /><LinkButton kind="tertiary" to={back} label={ui('cancel')} /></Actions>;
}

export function NewPersonPage({ title, back, breadcrumb, once, today, sites }: FormProps & { once: string; today: string; sites: { id: string; name: string }[] }) {
  const t = useRoomWords<AccountKey>('accounts');
  return (
    <Page title={title} lead={t('addPersonLead')} breadcrumb={breadcrumb}>
      <Form once={once}>
        <TextField name="name" label={t('name')} />
        <TextField name="functionTitle" label={t('functionTitle')} hint={t('personFunctionHint')} />
        <TextField name="email" label={t('email')} type="email" inputMode="email" autoComplete="off" />
        <TextField name="password" label={t('initialPassword')} hint={t('initialPasswordHint')} type="password" autoComplete="new-password" optional />
        <Choice name="role" label={t('role')} options={roles.map((role: Role) => ({ value: role, label: t(`role.${role}`) }))} />
        <Select name="siteId" label={t('site')} hint={t('siteHint')} optional empty={t('wholeProgramme')} options={sites.map((site) => ({ value: site.id, label: site.name }))} />
        <DayField name="fromDay" label={t('fromDay')} defaultValue={today} />
        <DayField name="untilDay" label={t('untilDay')} optional />
        <Save back={back} label={t('addPerson')} />
      </Form>
    </Page>
  );
}

export function EndAssignmentPage({ title, back, breadcrumb, name, role, today }: FormProps & { name: string; role: string; today: string }) {
  const t = useRoomWords<AccountKey>('accounts');
  return (
    <Page title={title} preline={`${name}, ${t(`role.${role}` as AccountKey)}`} lead={t('endAssignmentLead')} breadcrumb={breadcrumb}>
      <Form>
        <DayField name="untilDay" label={t('lastDay')} defaultValue={today} />
        <Save back={back} label={t('endAssignment')} danger />
      </Form>
    </Page>
  );
}
