/** Here the reports of a programme are listed with their state and whose turn it is. */
import { Link } from '@remix-run/react';
import type { Role } from '../../shared/actor';
import { dayOf, sayDay } from '../../shared/dates';
import { sitePath } from '../../shared/paths';
import { type Crumb, EmptyState, Page } from '../../ui/page/page';
import { Status, type StatusKind } from '../../ui/page/status';
import { DataTable } from '../../ui/table/data-table';
import { FilterBar } from '../../ui/table/filter-bar';
import { useLanguage, useRoomWords } from '../../ui/words';
import { isSubmitted, type ReportState } from '../rules';
import type { ReportKey } from '../words.de';

interface ListProps {
  title: string;
  breadcrumb: readonly Crumb[];
  ministry: boolean;
  states: readonly ReportState[];
  sites: { id: string; name: string; slug: string; programmeSlug: string; state: ReportState; turn: Role | null; submittedAt: string | null; forwardedAt: string | null }[];
  shown: ReportState | null;
}

const look: Record<ReportState, StatusKind> = { none: 'ring', draft: 'half', submitted: 'act', returned: 'bad', forwarded: 'act', questioned: 'warn', answered: 'act', noted: 'good' };

export function ReportsPage({ title, breadcrumb, ministry, states, sites, shown }: ListProps) {
  const t = useRoomWords<ReportKey>('reports');
  const language = useLanguage();
  const lead = ministry
    ? t('listLeadMinistry', { n: sites.length, open: sites.filter((site) => site.turn === 'ministry').length })
    : t('listLead', { n: sites.filter((site) => isSubmitted(site.state)).length, all: sites.length });
  const day = (instant: string | null) => (instant ? sayDay(dayOf(instant), language) : t('notYet'));
  const rows = sites.filter((site) => shown === null || site.state === shown);
  return (
    <Page title={title} breadcrumb={breadcrumb} lead={lead}>
      {sites.length === 0 ? <EmptyState what={t('listEmpty')} why={t('listEmptyWhy')} /> : (
        <>
          <FilterBar fields={[{ name: 'stand', label: t('stateColumn'), options: states.map((state) => ({ value: state, label: t(`state.${state}`) })) }]} />
          <DataTable caption={title}
            columns={[{ key: 'site', label: t('site') }, { key: 'state', label: t('stateColumn') }, { key: 'submitted', label: t('submittedColumn'), labelOnPhone: true }, { key: 'forwarded', label: t('forwardedColumn'), labelOnPhone: true }, { key: 'turn', label: t('turnColumn'), labelOnPhone: true }]}
            rows={rows.map((site) => ({
              key: site.id,
              cells: {
                site: <Link to={sitePath(site, 'bericht')}>{site.name}</Link>,
                state: <Status kind={look[site.state]}>{t(`state.${site.state}`)}</Status>,
                submitted: day(site.submittedAt), forwarded: day(site.forwardedAt),
                turn: site.turn ? t(`turn.${site.turn}`) : t('turnNobody'),
              },
            }))} />
        </>
      )}
    </Page>
  );
}
