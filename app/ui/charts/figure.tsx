/** Here every chart gets its frame: title, reading aid, keys, the picture and the same numbers as a table. */
import { useId, type ReactNode } from 'react';
import { useUiWords } from '../words';

export type ChartTable = { head: readonly string[]; rows: readonly (readonly ReactNode[])[]; /** Columns with numbers, by place. */ numeric?: readonly number[] | undefined };

export type ChartProps = {
  title: string;
  /** One line on how to read it. */
  aid?: ReactNode | undefined;
  /** What the chart shows, in one sentence, for those who do not see it. */
  finding: string;
  /** 3 below a section, 2 where the chart stands alone. */
  level?: 2 | 3 | 4 | undefined;
};

export function Figure({ title, aid, level = 3, keys, table, source, children }: Omit<ChartProps, 'finding'> & { keys?: ReactNode | undefined; table: ChartTable; source?: ReactNode | undefined; children: ReactNode }) {
  const Heading = `h${level}` as const;
  return (
    <figure className="l-fig">
      <figcaption><Heading>{title}</Heading>{aid ? <p>{aid}</p> : null}</figcaption>
      <TableTwin title={title} table={table} />
      {keys ? <div className="l-keys">{keys}</div> : null}
      {children}
      {source ? <p className="l-src l-gap-s">{source}</p> : null}
    </figure>
  );
}

/**
 * The table behind a chart. The switch is an empty disclosure and the table stands beside it: the style sheet hides the
 * table only on screens that run scripts, so that on paper, without scripts and in old browsers it is simply there.
 */
export function TableTwin({ title, table }: { title: string; table: ChartTable }) {
  const t = useUiWords();
  const id = useId();
  const look = (column: number) => (table.numeric?.includes(column) ? 'n' : undefined);
  return (
    <>
      <details className="l-twin">
        <summary aria-controls={id}>{t('asTable')}<span className="kern-sr-only">{': '}{title}</span></summary>
      </details>
      <div className="l-twin__table l-tbl" id={id} role="region" aria-label={t('tableOf', { title })} tabIndex={0}>
        <table>
          <caption className="kern-sr-only">{t('tableOf', { title })}</caption>
          <thead><tr>{table.head.map((label, i) => <th key={label + String(i)} scope="col" className={look(i)}>{label}</th>)}</tr></thead>
          <tbody>
            {table.rows.map((row, i) => (
              <tr key={i}>{row.map((cell, j) => (j === 0 ? <th key={j} scope="row">{cell}</th> : <td key={j} className={look(j)}>{cell}</td>))}</tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** A drawing as wide as its place and of fixed height: positions across are per cent, so text keeps its size. */
export function Plot({ height, label, children }: { height: number; label?: string | undefined; children: ReactNode }) {
  return (
    <svg className="l-plot" width="100%" height={height} style={{ height }} {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}>
      {children}
    </svg>
  );
}

/** A diamond at a place given in per cent. */
export function Diamond({ x, y, className }: { x: string; y: number; className: string }) {
  return <svg x={x} y={y} width="1" height="1" overflow="visible"><path d="M0,-8L8,0L0,8L-8,0Z" className={className} /></svg>;
}

/** A small sample of a mark with its name, for the keys above a chart. */
export function Key({ children, label }: { children: ReactNode; label: ReactNode }) {
  return <span className="l-st"><svg width="20" height="20" style={{ height: 20 }} aria-hidden="true">{children}</svg><span>{label}</span></span>;
}
