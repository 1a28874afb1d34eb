/** Here the consultations of a site are shown, or their totals only. */
import { Link } from '@remix-run/react';
import { sayDay } from '../../shared/dates';
import { sayNumber } from '../../shared/language';
import { sitePath } from '../../shared/paths';
import type { Verdict } from '../../shared/verdict';
import { LinkButton } from '../../ui/form/button';
import { type Crumb, EmptyState, Page, Section } from '../../ui/page/page';
import { SourceNote } from '../../ui/page/status';
import { DataTable } from '../../ui/table/data-table';
import { FilterBar } from '../../ui/table/filter-bar';
import { Paging } from '../../ui/table/paging';
import { useLanguage, useRoomWords } from '../../ui/words';
import { type ConsultationTotals, consultationKinds, daysIn, hoursIn } from '../rules';
import type { ConsultationKey } from '../words.de';

interface ListProps {
  title: string;
  site: { slug: string; programmeSlug: string; name: string };
  breadcrumb: readonly Crumb[];
  totals: ConsultationTotals;
  list: { id: string; kind: string; day: string; minutes: number; topics: string; measures: string[]; open: number; agreements: number }[] | null;
  page: number;
  pages: number;
  may: { write: Verdict };
}

export function ConsultationsPage({ title, site, breadcrumb, totals, list, page, pages, may }: ListProps) {
  const t = useRoomWords<ConsultationKey>('consultations');
  const language = useLanguage();
  const write = may.write.allowed && <LinkButton kind="primary" icon="add" to={sitePath(site, 'beratung/neu')} label={t('write')} />;
  const lead = totals.count === 0 ? t('leadNone') : `${t('lead', { n: totals.count, hours: sayNumber(totals.minutes / 60, language), days: daysIn(totals.minutes) })} ${totals.lastDay ? t('leadLast', { day: sayDay(totals.lastDay, language) }) : ''}`;
  return (
    <Page title={title} preline={site.name} prelineRepeats breadcrumb={breadcrumb} lead={lead} actions={write}>
      {totals.count > 0 && <Totals totals={totals} />}
      {list === null ? <SourceNote>{t('totalsOnly')}</SourceNote> : <Listed site={site} list={list} all={totals.count} page={page} pages={pages} write={write} />}
    </Page>
  );
}

function Totals({ totals }: { totals: ConsultationTotals }) {
  const t = useRoomWords<ConsultationKey>('consultations');
  const language = useLanguage();
  const rows = [...totals.byKind.map((row) => ({ ...row, label: t(`kind.${row.kind}` as ConsultationKey) })), { kind: 'all', label: t('all'), count: totals.count, minutes: totals.minutes }];
  return (
    <Section title={t('totals')}>
      <DataTable caption={t('totals')}
        columns={[{ key: 'kind', label: t('kind') }, { key: 'count', label: t('count'), numeric: true, labelOnPhone: true }, { key: 'hours', label: t('hours'), numeric: true, labelOnPhone: true }, { key: 'days', label: t('days'), numeric: true, labelOnPhone: true }]}
        rows={rows.map((row) => ({
          key: row.kind,
          cells: { kind: row.label, count: sayNumber(row.count, language), hours: sayNumber(Math.round((row.minutes / 60) * 100) / 100, language), days: sayNumber(daysIn(row.minutes), language) },
        }))} />
      <SourceNote>{t('convention')}</SourceNote>
    </Section>
  );
}

function Listed({ site, list, all, page, pages, write }: { site: ListProps['site']; list: NonNullable<ListProps['list']>; all: number; page: number; pages: number; write: ReturnType<typeof LinkButton> | false }) {
  const t = useRoomWords<ConsultationKey>('consultations');
  const language = useLanguage();
  const duration = useDuration();
  if (all === 0) return <EmptyState what={t('emptyWhat')} why={t('emptyWhy')} action={write} />;
  return (
    <Section title={t('each')}>
      <FilterBar fields={[{ name: 'art', label: t('kind'), options: consultationKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) })) }]} />
      {list.length === 0 ? <EmptyState what={t('noHits')} /> : (
        <DataTable caption={t('each')}
          columns={[{ key: 'day', label: t('day') }, { key: 'kind', label: t('kind') }, { key: 'duration', label: t('duration') }, { key: 'topics', label: t('topics') }, { key: 'measures', label: t('measures') }, { key: 'agreements', label: t('agreements') }]}
          rows={list.map((one) => ({
            key: one.id,
            cells: {
              day: <Link to={sitePath(site, `beratung/${one.id}`)}>{sayDay(one.day, language)}</Link>,
              kind: t(`kind.${one.kind}` as ConsultationKey),
              duration: duration(one.minutes),
              topics: one.topics,
              measures: one.measures.join(', '),
              agreements: one.agreements === 0 ? t('noAgreements') : t('agreementsN', { n: one.agreements, open: one.open }),
            },
          }))} />
      )}
      <Paging page={page} pages={pages} />
      <SourceNote>{t('whoSees')}</SourceNote>
    </Section>
  );
}

/** Minutes as hours and minutes in words. */
export function useDuration(): (minutes: number) => string {
  const t = useRoomWords<ConsultationKey>('consultations');
  return (all) => {
    const { hours, minutes } = hoursIn(all);
    if (hours === 0) return t('minutesOnly', { minutes });
    return minutes === 0 ? t('hoursOnly', { hours }) : t('durationValue', { hours, minutes });
  };
}
