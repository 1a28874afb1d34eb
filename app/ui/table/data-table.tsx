/** Here a list of things is shown as a table that becomes a plain list on phones; its order lives in the address. */
import { Link, useLocation } from '@remix-run/react';
import type { ReactNode } from 'react';
import { sortFrom, sortHref, type Sort } from '../address';
import { Icon } from '../icon';
import { useUiWords } from '../words';

export type Column = {
  key: string;
  label: string;
  numeric?: boolean | undefined;
  sortable?: boolean | undefined;
  /** On phones, where the head is gone, the label stands before the value. */
  labelOnPhone?: boolean | undefined;
};

export type Row = { key: string; cells: Record<string, ReactNode> };

export type DataTableProps = {
  /** What the table holds, for screen readers. */
  caption: string;
  /** At most seven; the first one names the row and holds its link. */
  columns: readonly Column[];
  rows: readonly Row[];
  /** The order without any parameter in the address. */
  sort?: Sort | undefined;
  /** false: the table scrolls sideways on phones instead of becoming a list. 'left': the last cell gets a line of its own. */
  stack?: boolean | 'left' | undefined;
};

function Head({ column, sort }: { column: Column; sort: Sort | undefined }) {
  const t = useUiWords();
  const { search } = useLocation();
  const look = `kern-table__header${column.numeric ? ' kern-table__header--numeric' : ''}`;
  const active = sort?.key === column.key ? sort.direction : undefined;
  return (
    <th scope="col" className={look} aria-sort={active ? (active === 'auf' ? 'ascending' : 'descending') : undefined}>
      {column.sortable ? (
        <Link to={sortHref(search, column.key, sort)} preventScrollReset title={t('sortBy', { label: column.label })}>
          {column.label}
          {active ? <Icon name={active === 'auf' ? 'arrow-up' : 'arrow-down'} /> : null}
        </Link>
      ) : column.label}
    </th>
  );
}

export function DataTable({ caption, columns, rows, sort, stack = true }: DataTableProps) {
  const { search } = useLocation();
  const order = sortFrom(search, columns.filter((column) => column.sortable).map((column) => column.key), sort);
  const look = stack ? ` l-stack${stack === 'left' ? ' l-stack--left' : ''}` : '';
  // Explicit roles: a table drawn as a flex list loses its meaning in some browsers.
  const role = (name: string) => (stack ? { role: name } : {});
  return (
    <div className="l-tbl" role="region" aria-label={caption} tabIndex={0}>
      <table className={`kern-table kern-table--small${look}`} {...role('table')}>
        <caption className="kern-sr-only">{caption}</caption>
        <thead className="kern-table__head"><tr>{columns.map((column) => <Head key={column.key} column={column} sort={order} />)}</tr></thead>
        <tbody className="kern-table__body" {...role('rowgroup')}>
          {rows.map((row) => (
            <tr className="kern-table__row" key={row.key} {...role('row')}>
              {columns.map((column, i) => i === 0
                ? <th key={column.key} scope="row" className="kern-table__cell" {...role('rowheader')}>{row.cells[column.key]}</th>
                : <td key={column.key} className={`kern-table__cell${column.numeric ? ' kern-table__cell--numeric' : ''}`} data-label={column.labelOnPhone ? column.label : undefined} {...role('cell')}>{row.cells[column.key]}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
