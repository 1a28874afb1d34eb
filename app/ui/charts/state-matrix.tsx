/** Here sites stand against phases, each cell with its word; on phones it is a list of sites with a bar of parts. */
import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { PhaseBar } from '../page/phases';
import { Status, type StatusKind } from '../page/status';
import { useUiWords } from '../words';

export type MatrixCell = { kind: StatusKind; word: ReactNode; /** Days and plans below the word. */ lines?: readonly string[] | undefined; /** The phase that runs now. */ now?: boolean | undefined };
export type MatrixRow = {
  key: string;
  name: string;
  /** Left out where the row may not be opened. */
  to?: string | undefined;
  cells: readonly MatrixCell[];
  turn: ReactNode;
  /** What the phone says instead of the cells. */
  short: { done: number; current: boolean; text: ReactNode; status: { kind: StatusKind; text: ReactNode } };
};

export type StateMatrixProps = { caption: string; columns: readonly ReactNode[]; rows: readonly MatrixRow[]; rowName?: string | undefined; turnName?: string | undefined };

export function StateMatrix({ caption, columns, rows, rowName, turnName }: StateMatrixProps) {
  const t = useUiWords();
  return (
    <>
      <div className="l-wide">
        <div className="l-tbl" role="region" aria-label={caption} tabIndex={0}>
          <table className="l-mx">
            <caption className="kern-sr-only">{caption}</caption>
            <thead><tr><th scope="col">{rowName ?? t('site')}</th>{columns.map((column, i) => <th scope="col" key={i}>{column}</th>)}<th scope="col" className="l-mx__turn">{turnName ?? t('turn')}</th></tr></thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.key}>
                  <th scope="row">{row.to ? <Link to={row.to}>{row.name}</Link> : row.name}</th>
                  {row.cells.map((cell, i) => (
                    <td key={i} data-now={cell.now ? '' : undefined}>
                      <Status kind={cell.kind}>{cell.word}</Status>
                      {cell.lines?.map((line) => <span className="pl" key={line}>{line}</span>)}
                    </td>
                  ))}
                  <td>{row.turn}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
      <div className="l-narrow">
        <ul className="l-list">
          {rows.map((row) => (
            <li key={row.key}>
              {row.to ? <Link className="l-a l-b" to={row.to}>{row.name}</Link> : <b className="l-b">{row.name}</b>}
              <PhaseBar total={columns.length} done={row.short.done} current={row.short.current} />
              <p className="l-small">{row.short.text}</p>
              <Status kind={row.short.status.kind} small>{row.short.status.text}</Status>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
