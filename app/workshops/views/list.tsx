/** Here the workshops of a programme or a site are listed, what lies ahead on top. */
import { Link } from '@remix-run/react';
import { sayDayWithWeekday } from '../../shared/dates';
import { workshopPath } from '../../shared/paths';
import { LinkButton } from '../../ui/form/button';
import { type Crumb, EmptyState, Page } from '../../ui/page/page';
import { Status, type StatusKind } from '../../ui/page/status';
import { DataTable } from '../../ui/table/data-table';
import { FilterBar } from '../../ui/table/filter-bar';
import { Paging } from '../../ui/table/paging';
import { useLanguage, useRoomWords } from '../../ui/words';
import { workshopKinds, workshopStates } from '../rules';
import type { WorkshopKey } from '../words.de';

/** How a state looks in rows and at the head of a page. */
const looks: Record<string, StatusKind> = { draft: 'plain', invited: 'ring', running: 'half', held: 'info', minutesInReview: 'half', approved: 'good' };

export function WorkshopState({ state }: { state: string }) {
  const t = useRoomWords<WorkshopKey>('workshops');
  return <Status kind={looks[state] ?? 'plain'}>{t(`state.${state}` as WorkshopKey)}</Status>;
}

export interface WorkshopListProps {
  title: string;
  breadcrumb: readonly Crumb[];
  lead: string;
  programmeSlug: string;
  workshops: { id: string; kind: string; title: string; state: string; day: string | null; sites: { name: string }[] }[];
  total: number;
  page: number;
  pages: number;
  planTo: string | null;
  /** Sites to filter by; none on the page of one site. */
  sites: { slug: string; name: string }[] | null;
}

export function WorkshopListPage({ title, breadcrumb, lead, programmeSlug, workshops, total, page, pages, planTo, sites }: WorkshopListProps) {
  const t = useRoomWords<WorkshopKey>('workshops');
  const language = useLanguage();
  const plan = planTo ? <LinkButton kind="primary" to={planTo} label={t('plan')} /> : null;
  const options = (prefix: string, values: readonly string[]) => values.map((value) => ({ value, label: t(`${prefix}.${value}` as WorkshopKey) }));
  const fields = [
    ...(sites ? [{ name: 'standort', label: t('site'), options: sites.map((site) => ({ value: site.slug, label: site.name })) }] : []),
    { name: 'art', label: t('kind'), options: options('kind', workshopKinds) },
    { name: 'stand', label: t('state'), options: options('state', workshopStates) },
  ];
  return (
    <Page title={title} breadcrumb={breadcrumb} lead={lead} actions={plan}>
      {total === 0 ? <EmptyState what={t('emptyWhat')} why={t('emptyWhy')} action={plan} /> : (
        <>
          <FilterBar fields={fields} />
          {workshops.length === 0 ? <EmptyState what={t('emptyFiltered')} why={t('emptyFilteredWhy')} /> : (
            <DataTable caption={title}
              columns={[{ key: 'title', label: t('one') }, { key: 'kind', label: t('kind') }, { key: 'day', label: t('day') }, ...(sites ? [{ key: 'sites', label: t('sites') }] : []), { key: 'state', label: t('state') }]}
              rows={workshops.map((workshop) => ({
                key: workshop.id,
                cells: {
                  title: <Link to={workshopPath(programmeSlug, workshop.id)}>{workshop.title}</Link>,
                  kind: t(`kind.${workshop.kind}` as WorkshopKey),
                  day: workshop.day ? sayDayWithWeekday(workshop.day, language) : t('noDay'),
                  sites: workshop.sites.map((site) => site.name).join(', '),
                  state: <WorkshopState state={workshop.state} />,
                },
              }))} />
          )}
          <Paging page={page} pages={pages} />
        </>
      )}
    </Page>
  );
}
