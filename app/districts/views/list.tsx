/** Here the districts are listed, to be searched, narrowed and sorted. */
import { Link } from '@remix-run/react';
import { sayNumber } from '../../shared/language';
import { districtPath } from '../../shared/paths';
import { LinkButton } from '../../ui/form/button';
import { type Crumb, EmptyState, Page } from '../../ui/page/page';
import { Unknown } from '../../ui/page/status';
import { DataTable } from '../../ui/table/data-table';
import { FilterBar } from '../../ui/table/filter-bar';
import { Paging } from '../../ui/table/paging';
import { useAnyWords, useLanguage, useRoomWords } from '../../ui/words';
import { districtKinds } from '../rules';
import type { DistrictKey } from '../words.de';

export interface ListedDistrict {
  ags: string;
  name: string;
  kind: string;
  seat: string | null;
  state: string;
  population: number | null;
  offices: number;
  sites: number;
  former: boolean;
}

interface ListProps {
  title: string;
  breadcrumb: readonly Crumb[];
  districts: ListedDistrict[];
  total: number;
  page: number;
  pages: number;
  counted: { all: number; withSites: number };
  states: string[];
  /** Whether there are districts of a demonstration to choose. */
  invented: boolean;
  may: { import: boolean };
}

/** The name of a kind, or the stored word where it is none of ours. */
export function useKind() {
  const of = useAnyWords();
  return (kind: string): string => of('districts', `kind.${kind}`) ?? kind;
}

export function DistrictsPage({ title, breadcrumb, districts, total, page, pages, counted, states, invented, may }: ListProps) {
  const t = useRoomWords<DistrictKey>('districts');
  const of = useAnyWords();
  const kindOf = useKind();
  const language = useLanguage();
  return (
    <Page title={title} breadcrumb={breadcrumb} lead={t('lead', { n: counted.all, withSites: counted.withSites })}>
      <FilterBar search={{ name: 'suche', label: t('search') }} fields={[
        { name: 'art', label: t('kind'), options: districtKinds.map((kind) => ({ value: kind, label: kindOf(kind) })) },
        { name: 'land', label: t('state'), options: states.map((state) => ({ value: state, label: of('districts', `state.${state}`) ?? state })) },
        { name: 'auswahl', label: t('only'), options: [{ value: 'sites', label: t('only.sites') }, { value: 'former', label: t('only.former') }, ...(invented ? [{ value: 'invented', label: t('only.invented') }] : [])] },
      ]} />
      {districts.length === 0 ? <EmptyState what={t('found', { n: 0 })} {...may.import && { why: t('importWhy'), action: <LinkButton kind="primary" to="/kreise/uebernehmen" label={t('import')} /> }} /> : (
        <DataTable caption={title} sort={{ key: 'name', direction: 'auf' }}
          columns={[
            { key: 'name', label: t('name'), sortable: true }, { key: 'kind', label: t('kind') }, { key: 'seat', label: t('seat'), labelOnPhone: true },
            { key: 'ags', label: t('ags'), sortable: true, labelOnPhone: true }, { key: 'population', label: t('population'), numeric: true, sortable: true, labelOnPhone: true },
            { key: 'offices', label: t('officesCount'), numeric: true, labelOnPhone: true }, { key: 'sites', label: t('sitesCount'), numeric: true, sortable: true, labelOnPhone: true },
          ]}
          rows={districts.map((one) => ({
            key: one.ags,
            cells: {
              name: <><Link to={districtPath(one.ags)}>{one.name}</Link>{one.former && <span className="l-small l-muted"> ({t('formerMark')})</span>}</>,
              kind: kindOf(one.kind), seat: one.seat ?? <Unknown />, ags: one.ags,
              population: one.population === null ? <Unknown /> : sayNumber(one.population, language), offices: one.offices, sites: one.sites,
            },
          }))} />
      )}
      <Paging page={page} pages={pages} total={t('found', { n: total })} />
    </Page>
  );
}
