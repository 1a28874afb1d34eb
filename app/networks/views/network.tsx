/** Here the network of a site is shown as it was on a day, with how it grew. */
import { Link } from '@remix-run/react';
import { sayDay, sayDayShort } from '../../shared/dates';
import { sitePath } from '../../shared/paths';
import type { Verdict } from '../../shared/verdict';
import { withParams } from '../../ui/address';
import { SeriesChart } from '../../ui/charts/series-chart';
import { LinkButton } from '../../ui/form/button';
import { Alert } from '../../ui/page/alert';
import { FactTiles, PlainList } from '../../ui/page/lists';
import { type Crumb, EmptyState, Page, Section } from '../../ui/page/page';
import { SourceNote } from '../../ui/page/status';
import { DataTable } from '../../ui/table/data-table';
import { FilterBar } from '../../ui/table/filter-bar';
import { Paging } from '../../ui/table/paging';
import { useLanguage, useRoomWords } from '../../ui/words';
import { type GrowthPoint, organisationKinds, tieKinds } from '../rules';
import type { Count } from '../spans';
import type { NetworkKey } from '../words.de';
import { type ListedTie, TiesTable } from './ties';

interface NetworkProps {
  title: string;
  site: { slug: string; programmeSlug: string; name: string };
  breadcrumb: readonly Crumb[];
  day: string;
  today: string;
  dayProblem: boolean;
  begin: string;
  atBegin: GrowthPoint;
  atDay: GrowthPoint;
  ties: ListedTie[];
  page: number;
  pages: number;
  networks: { id: string; name: string; purpose: string; members: number }[];
  organisations: { id: string; name: string; kind: string; ties: Count }[];
  growth: { begin: string; today: string; begun: number; ended: number; series: GrowthPoint[] };
  may: { edit: Verdict };
}

export function NetworkPage(props: NetworkProps) {
  const { title, site, breadcrumb, day, today, begin, atBegin, atDay, may } = props;
  const t = useRoomWords<NetworkKey>('networks');
  const language = useLanguage();
  const counts = { n: atDay.ties.possible, organisations: atDay.organisations.possible, start: atBegin.ties.possible, begin: sayDay(begin, language) };
  const unsure = atDay.ties.possible - atDay.ties.certain;
  const lead = day === today ? t('lead', counts) : t('leadDay', { ...counts, day: sayDay(day, language) });
  return (
    <Page title={title} preline={site.name} prelineRepeats breadcrumb={breadcrumb} lead={<>{lead}{unsure > 0 ? ` ${t('leadMaybe', { n: unsure })}` : null}</>}
      actions={may.edit.allowed && (
        <>
          <LinkButton kind="primary" icon="add" to={sitePath(site, 'netzwerk/kooperationen/neu')} label={t('addTie')} />
          <LinkButton to={sitePath(site, 'netzwerk/organisationen/neu')} label={t('addOrganisation')} />
        </>
      )}>
      {props.dayProblem && <Alert kind="warning" title={t('stichtagProblem')} announce />}
      <FactTiles facts={[
        { label: t('organisations'), value: atDay.organisations.possible, note: t('atBegin', { n: atBegin.organisations.possible }) },
        { label: t('ties'), value: atDay.ties.possible, note: t('atBegin', { n: atBegin.ties.possible }) },
        { label: t('networks'), value: props.networks.length },
      ]} />
      <Ties {...props} />
      <Networks site={site} networks={props.networks} may={may} />
      <Organisations site={site} organisations={props.organisations} />
      <Growth growth={props.growth} />
    </Page>
  );
}

function Ties({ site, day, today, begin, ties, page, pages, may, atDay }: NetworkProps) {
  const t = useRoomWords<NetworkKey>('networks');
  const language = useLanguage();
  const add = may.edit.allowed && <LinkButton kind="primary" to={sitePath(site, 'netzwerk/kooperationen/neu')} label={t('addTie')} />;
  const other = day === today ? { to: withParams('', { stichtag: begin }), label: t('showBegin') } : { to: '.', label: t('showToday') };
  return (
    <Section title={t('ties')} aside={<Link to={other.to} preventScrollReset>{other.label}</Link>}>
      <FilterBar day={{ name: 'stichtag', label: t('stichtag'), value: day, says: (one) => sayDay(one, language) }} fields={[
        { name: 'art', label: t('kind'), options: tieKinds.map((kind) => ({ value: kind, label: t(`tie.${kind}`) })) },
        { name: 'organisation', label: t('organisation'), options: organisationKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) })) },
      ]} />
      <SourceNote>{t('stichtagHint')}</SourceNote>
      {ties.length > 0 && <TiesTable site={site} ties={ties} />}
      {ties.length === 0 && (atDay.ties.possible > 0 ? <EmptyState what={t('noFilterHits')} /> : <EmptyState what={t('emptyTies')} why={t('emptyTiesWhy')} action={add} />)}
      <Paging page={page} pages={pages} />
    </Section>
  );
}

function Networks({ site, networks, may }: Pick<NetworkProps, 'site' | 'networks' | 'may'>) {
  const t = useRoomWords<NetworkKey>('networks');
  const to = sitePath(site, 'netzwerk/netzwerke/neu');
  return (
    <Section title={t('networks')} aside={may.edit.allowed && networks.length > 0 ? <Link to={to}>{t('addNetwork')}</Link> : null}>
      {networks.length === 0
        ? <EmptyState what={t('emptyNetworks')} why={t('emptyNetworksWhy')} action={may.edit.allowed && <LinkButton to={to} label={t('addNetwork')} />} />
        : <PlainList items={networks.map((network) => (
          <>
            <Link to={sitePath(site, `netzwerk/netzwerke/${network.id}`)}>{network.name}</Link>
            <br />{network.purpose ? `${network.purpose} ` : null}<span className="l-muted">{t('membersN', { n: network.members })}</span>
          </>
        ))} />}
    </Section>
  );
}

function Organisations({ site, organisations }: Pick<NetworkProps, 'site' | 'organisations'>) {
  const t = useRoomWords<NetworkKey>('networks');
  return (
    <Section title={t('organisations')}>
      {organisations.length === 0 ? <EmptyState what={t('emptyOrganisations')} why={t('emptyOrganisationsWhy')} /> : (
        <DataTable caption={t('organisations')}
          columns={[{ key: 'name', label: t('name') }, { key: 'kind', label: t('kind') }, { key: 'ties', label: t('tiesOfOrganisation'), numeric: true, labelOnPhone: true }]}
          rows={organisations.map((one) => ({
            key: one.id,
            cells: { name: <Link to={sitePath(site, `netzwerk/organisationen/${one.id}`)}>{one.name}</Link>, kind: t(`kind.${one.kind}` as NetworkKey), ties: one.ties.possible },
          }))} />
      )}
    </Section>
  );
}

/** The growth of a network as a chart with its table; the page of a site shows it too. */
export function Growth({ growth }: { growth: NetworkProps['growth'] }) {
  const t = useRoomWords<NetworkKey>('networks');
  const language = useLanguage();
  const [first, last] = [growth.series[0], growth.series.at(-1)];
  if (!first || !last || last.ties.possible + first.ties.possible + growth.ended === 0) return null;
  const finding = t('growthFinding', {
    start: first.ties.possible, begin: sayDay(growth.begin, language), n: last.ties.possible, today: sayDay(growth.today, language), begun: growth.begun, ended: growth.ended,
  });
  return (
    <Section title={t('growth')}>
      <SeriesChart title={t('growthChart')} level={3} aid={t('growthHint')} finding={finding} pointName={t('month')}
        series={[{ key: 'ties', label: t('ties'), role: 'own' }, { key: 'organisations', label: t('organisations'), role: 'change' }]}
        points={growth.series.map((point) => ({ label: sayDayShort(point.day, language), values: { ties: point.ties.possible, organisations: point.organisations.possible } }))} />
      <SourceNote>{finding}</SourceNote>
    </Section>
  );
}
