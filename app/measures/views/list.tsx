/** Here the measures of a site are shown as a table that sorts and filters by its address. */
import { Link, useLocation } from '@remix-run/react';
import { sayDay } from '../../shared/dates';
import { collate } from '../../shared/language';
import { sitePath } from '../../shared/paths';
import { sortFrom } from '../../ui/address';
import { LinkButton } from '../../ui/form/button';
import { type Crumb, EmptyState, Page } from '../../ui/page/page';
import { Status } from '../../ui/page/status';
import { DataTable } from '../../ui/table/data-table';
import { FilterBar } from '../../ui/table/filter-bar';
import { useLanguage } from '../../ui/words';
import { isClosed, measureSides, measureStatuses } from '../rules/measures';
import type { MeasureKey } from '../words.de';
import { MeasureStatusMark, useMeasureWords } from './said';

/** One row of the table. */
export interface ListedMeasure {
  id: string;
  number: number;
  title: string;
  status: string;
  goesOnUntil: string | null;
  side: string | null;
  fieldId: string | null;
  field: string | null;
  ownerFunction: string;
  dueDay: string | null;
  overdue: boolean;
  progress: { done: number; of: number };
}

interface ListProps {
  title: string;
  site: { slug: string; programmeSlug: string };
  measures: readonly ListedMeasure[];
  mayAdd: boolean;
  breadcrumb: readonly Crumb[];
}

const share = ({ done, of }: ListedMeasure['progress']) => (of === 0 ? -1 : done / of);

/** What the address narrows the list to, in the order it asks for. */
function useChosen(measures: readonly ListedMeasure[]): ListedMeasure[] {
  const { search } = useLocation();
  const compare = collate(useLanguage());
  const params = new URLSearchParams(search);
  const kept = measures.filter((one) =>
    (!params.get('feld') || one.fieldId === params.get('feld')) && (!params.get('seite-dient') || one.side === params.get('seite-dient'))
    && (!params.get('status') || one.status === params.get('status')) && (params.get('hindernis') !== 'ja' || one.status === 'blocked'));
  const order = sortFrom(search, ['number', 'title', 'status', 'due', 'progress'], { key: 'number', direction: 'auf' });
  const by: Record<string, (a: ListedMeasure, b: ListedMeasure) => number> = {
    number: (a, b) => a.number - b.number, title: (a, b) => compare(a.title, b.title), due: (a, b) => (a.dueDay ?? '9999').localeCompare(b.dueDay ?? '9999'),
    status: (a, b) => measureStatuses.indexOf(a.status as (typeof measureStatuses)[number]) - measureStatuses.indexOf(b.status as (typeof measureStatuses)[number]),
    progress: (a, b) => share(a.progress) - share(b.progress),
  };
  const sorted = [...kept].sort((a, b) => by[order?.key ?? 'number']?.(a, b) || a.number - b.number);
  return order?.direction === 'ab' ? sorted.reverse() : sorted;
}

export function MeasuresPage({ title, site, measures, mayAdd, breadcrumb }: ListProps) {
  const t = useMeasureWords();
  const chosen = useChosen(measures);
  const ended = measures.filter((one) => isClosed(one.status)).length;
  const blocked = measures.filter((one) => one.status === 'blocked').length;
  const add = mayAdd ? <LinkButton kind="primary" to={sitePath(site, 'massnahmen/neu')} label={t('add')} /> : null;
  const lead = measures.length === 0 ? t('emptyWhat') : [t('leadList', { n: measures.length, open: measures.length - ended, closed: ended }), blocked > 0 ? t('leadBlocked', { n: blocked }) : ''].filter(Boolean).join(' ');
  if (measures.length === 0) return <Page title={title} breadcrumb={breadcrumb}><EmptyState what={t('emptyWhat')} why={t('emptyWhy')} action={add} /></Page>;
  return (
    <Page title={title} breadcrumb={breadcrumb} actions={add} lead={lead}>
      <Filters measures={measures} />
      {chosen.length === 0 ? <EmptyState what={t('noneFound')} why={t('noneFoundWhy')} /> : <Table title={title} site={site} measures={chosen} />}
    </Page>
  );
}

function Filters({ measures }: { measures: readonly ListedMeasure[] }) {
  const t = useMeasureWords();
  const fields = new Map(measures.flatMap((one) => (one.fieldId && one.field ? [[one.fieldId, one.field]] : [])));
  return (
    <FilterBar fields={[
      { name: 'feld', label: t('fieldOfAction'), options: [...fields].map(([value, label]) => ({ value, label })) },
      { name: 'status', label: t('status'), options: measureStatuses.filter((status) => measures.some((one) => one.status === status)).map((status) => ({ value: status, label: t(`status.${status}`) })) },
      { name: 'seite-dient', label: t('side'), options: measureSides.filter((side) => measures.some((one) => one.side === side)).map((side) => ({ value: side, label: t(`side.${side}`) })) },
      { name: 'hindernis', label: t('blockedFilter'), options: measures.some((one) => one.status === 'blocked') ? [{ value: 'ja', label: t('blockedOnly') }] : [] },
    ].filter((field) => field.options.length > 0)} />
  );
}

function Table({ title, site, measures }: Pick<ListProps, 'title' | 'site' | 'measures'>) {
  const t = useMeasureWords();
  const language = useLanguage();
  return (
    <DataTable caption={title} sort={{ key: 'number', direction: 'auf' }}
      columns={[
        { key: 'title', label: t('one'), sortable: true }, { key: 'number', label: t('number'), sortable: true, numeric: true, labelOnPhone: true }, { key: 'field', label: t('fieldOfAction') }, { key: 'owner', label: t('ownerFunction') },
        { key: 'progress', label: t('progress'), sortable: true, labelOnPhone: true }, { key: 'due', label: t('dueShort'), sortable: true, labelOnPhone: true }, { key: 'status', label: t('status'), sortable: true },
      ]}
      rows={measures.map((one) => ({
        key: one.id,
        cells: {
          title: <Link to={sitePath(site, `massnahmen/${one.id}`)}>{one.title}</Link>,
          number: one.number,
          field: one.field ?? (one.side ? t(`side.${one.side}` as MeasureKey) : ''),
          owner: one.ownerFunction,
          progress: one.progress.of === 0 ? t('progressNone') : t('progressOf', one.progress),
          due: one.dueDay === null ? t('withoutDay') : one.overdue ? <Status kind="bad">{t('lateSince', { day: sayDay(one.dueDay, language) })}</Status> : sayDay(one.dueDay, language),
          status: <MeasureStatusMark measure={one} />,
        },
      }))} />
  );
}
