/** Here applications are shown: the list with its denominators, and one application. */
import { Link } from '@remix-run/react';
import { sayDay } from '../../shared/dates';
import { districtPath, programmePath, sitePath } from '../../shared/paths';
import type { Verdict } from '../../shared/verdict';
import { LinkButton } from '../../ui/form/button';
import { DefinitionList, PlainList } from '../../ui/page/lists';
import { type Crumb, EmptyState, Page, Section } from '../../ui/page/page';
import { Status, type StatusKind, Unknown } from '../../ui/page/status';
import { DataTable } from '../../ui/table/data-table';
import { useLanguage, useRoomWords } from '../../ui/words';
import type { Denominators } from '../rules';
import type { SiteKey } from '../words.de';

export interface ShownOffice {
  id: string;
  name: string;
  districtAgs: string;
  districtName: string;
}

interface ShownApplication {
  id: string;
  name: string;
  state: string;
  receivedOn: string;
  decidedOn: string | null;
  siteSlug: string | null;
  offices: ShownOffice[];
}

interface ListProps {
  title: string;
  breadcrumb: readonly Crumb[];
  programme: { slug: string; name: string; kind: string };
  applications: ShownApplication[];
  sites: { id: string; slug: string; name: string; state: string }[];
  numbers: Denominators;
  may: { record: Verdict };
}

const useWords = () => useRoomWords<SiteKey>('sites');

/** "22 von 53 beworben, 9 ausgewählt." */
export function useNumbers() {
  const t = useWords();
  return ({ offices, applied, selected }: Denominators) => (offices === null ? t('numbersNoTotal', { applied, selected }) : t('numbers', { applied, offices, selected }));
}

const kinds: Record<string, StatusKind> = { received: 'act', selected: 'good', declined: 'plain', withdrawn: 'plain' };

/** How far an application is, as icon and word. */
export function ApplicationStatus({ state }: { state: string }) {
  const t = useWords();
  return <Status kind={kinds[state] ?? 'plain'}>{t(`application.${state}` as SiteKey)}</Status>;
}

export function ApplicationsPage({ title, breadcrumb, programme, applications, sites, numbers, may }: ListProps) {
  const t = useWords();
  const say = useNumbers();
  const language = useLanguage();
  const documented = programme.kind === 'documented';
  const record = may.record.allowed ? <LinkButton kind={numbers.undecided ? 'secondary' : 'primary'} to={programmePath(programme.slug, 'bewerbungen/neu')} label={t('record')} /> : undefined;
  return (
    <Page title={title} preline={programme.name} prelineRepeats breadcrumb={breadcrumb} actions={record} lead={(
      <>
        {say(numbers)}
        {numbers.declined + numbers.withdrawn > 0 && <> {t('turnedDown', { declined: numbers.declined, withdrawn: numbers.withdrawn })}</>}
        {numbers.undecided > 0 && <> {t('undecided', { n: numbers.undecided })}</>}
      </>
    )}>
      {applications.length > 0 ? (
        <DataTable caption={title}
          columns={[{ key: 'name', label: t('site') }, { key: 'offices', label: t('offices') }, { key: 'received', label: t('receivedOn'), labelOnPhone: true }, { key: 'state', label: t('state') }]}
          rows={applications.map((one) => ({
            key: one.id,
            cells: {
              name: <Link to={programmePath(programme.slug, `bewerbungen/${one.id}`)}>{one.name}</Link>,
              offices: one.offices.map((office) => office.name).join(', '),
              received: sayDay(one.receivedOn, language),
              state: <ApplicationStatus state={one.state} />,
            },
          }))} />
      ) : <EmptyState what={documented ? t('documentedWhat') : t('emptyWhat')} why={documented ? t('documentedWhy') : t('emptyWhy')} action={record} />}
      {numbers.unrecorded > 0 && <p className="l-src l-gap-s">{t('unrecorded', { n: numbers.unrecorded })}</p>}
      {documented && (
        <Section title={t('sites')}>
          <PlainList items={sites.map((site) => <><Link to={sitePath({ programmeSlug: programme.slug, slug: site.slug })}>{site.name}</Link>{', '}{t(`state.${site.state}` as SiteKey)}</>)} />
        </Section>
      )}
    </Page>
  );
}

interface OneProps {
  title: string;
  breadcrumb: readonly Crumb[];
  programme: { slug: string; name: string };
  application: ShownApplication & { contact: string; motivation: string; reason: string | null; siteName: string | null };
  may: { decide: Verdict; withdraw: Verdict };
}

export function ApplicationPage({ title, breadcrumb, programme, application, may }: OneProps) {
  const t = useWords();
  const language = useLanguage();
  const { siteSlug, decidedOn } = application;
  const at = (step: string) => programmePath(programme.slug, `bewerbungen/${application.id}/${step}`);
  return (
    <Page title={title} preline={t('application')} breadcrumb={breadcrumb} marks={<ApplicationStatus state={application.state} />}
      lead={decidedOn ? t('decidedLead', { day: sayDay(decidedOn, language) }) : t('receivedLead', { day: sayDay(application.receivedOn, language) })}
      actions={may.decide.allowed ? <><LinkButton kind="primary" to={at('auswaehlen')} label={t('select')} /><LinkButton to={at('ablehnen')} label={t('decline')} /></>
        : siteSlug ? <LinkButton kind="primary" to={sitePath({ programmeSlug: programme.slug, slug: siteSlug })} label={t('toSite')} /> : undefined}>
      <DefinitionList items={[
        { label: t('offices'), value: <Offices offices={application.offices} /> },
        { label: t('contact'), value: application.contact },
        { label: t('receivedOn'), value: sayDay(application.receivedOn, language) },
        { label: t('motivation'), value: application.motivation || <Unknown /> },
        ...(application.reason ? [{ label: t('reason'), value: application.reason }] : []),
      ]} />
      {may.withdraw.allowed && <p className="l-gap"><Link to={at('zurueckziehen')}>{t('withdraw')}</Link></p>}
    </Page>
  );
}

/** Offices with a link to the district each belongs to. */
export function Offices({ offices }: { offices: readonly ShownOffice[] }) {
  return <>{offices.map((office, i) => <span key={office.id}>{i > 0 && <br />}{office.name} (<Link to={districtPath(office.districtAgs)}>{office.districtName}</Link>)</span>)}</>;
}
