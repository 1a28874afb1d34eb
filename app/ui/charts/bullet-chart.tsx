/** Here indicators are shown as the way from baseline to target. */
import type { ReactNode } from 'react';
import { Tag, Unknown, type NumberRole } from '../page/status';
import { useUiWords } from '../words';
import { Figure, Plot, type ChartProps } from './figure';
import { bulletPlaces, percent, type BulletValues } from './scale';

export type BulletRow = BulletValues & {
  key: string;
  name: ReactNode;
  /** The name as plain text, for the table. */
  nameText: string;
  role: NumberRole;
  /** Behind the role: unit, kind, direction. */
  about?: string | undefined;
  /** Reported, not yet confirmed: hollow. */
  unconfirmed?: boolean | undefined;
  /** "2 Tage", "ca. 15", or undefined where the baseline is not known. */
  baselineText?: string | undefined;
  /** "Ziel 14 Tage" */
  targetText?: string | undefined;
  /** "ca. 71 %"; undefined: not known. */
  valueText?: string | undefined;
  /** "zuletzt 22 im Mai 2026" */
  lastKnownText?: string | undefined;
  /** Below the number: its day, a status, a link. */
  note?: ReactNode | undefined;
  /** The note as plain text, for the table. */
  noteText?: string | undefined;
  /** What the row shows, in one sentence. */
  finding: string;
};

const fills: Record<NumberRole, string> = { own: 'f-own', change: 'f-chg', circumstances: 'f-0 s-circ w2' };
const lines: Record<NumberRole, string> = { own: 's-own', change: 's-chg', circumstances: 's-circ' };

function Bullet({ row }: { row: BulletRow }) {
  const t = useUiWords();
  const at = bulletPlaces(row);
  const end = at.target ?? 98;
  const width = (to: number) => percent(Math.max(0.4, to - at.start));
  const marks = (
    <>
      {at.target !== null ? <line x1={percent(at.target)} x2={percent(at.target)} y1="1" y2="27" className="s-t w3" /> : null}
      {row.targetText ? <text x={percent(at.target ?? 80)} y="43" className="c m">{row.targetText}</text> : null}
      {at.reference !== null && row.baselineText
        ? <><line x1={percent(at.reference)} x2={percent(at.reference)} y1="3" y2="25" className="s-circ w2" /><text x={percent(at.reference)} y="43" className="c m">{row.baselineText}</text></>
        : <text x={percent(at.start)} y="43" className="m">{row.baselineText ?? (row.baseline === null && at.target !== null ? t('baselineUnknown') : null)}</text>}
    </>
  );
  if (at.value === null) {
    return (
      <Plot height={48} label={row.finding}>
        <rect x={percent(at.start)} y="3" width={width(end)} height="22" rx="2" className="f-0 s-e w1 dash" />
        {marks}
        {at.lastKnown !== null ? <><circle cx={percent(at.lastKnown)} cy="14" r="6" className={`f-bg ${lines[row.role]} w2`} /><text x={percent(at.lastKnown)} dx={at.lastKnown > 50 ? -12 : 12} y="19" className={at.lastKnown > 50 ? 'e m halo' : 'm halo'}>{row.lastKnownText}</text></> : null}
      </Plot>
    );
  }
  if (row.baseline === null && at.target !== null) {
    return (
      <Plot height={48} label={row.finding}>
        <line x1={percent(at.start)} x2={percent(at.value)} y1="14" y2="14" className="s-e w2 dash" />
        <line x1={percent(at.value)} x2={percent(at.target)} y1="14" y2="14" className="s-r w2" />
        <text x={percent(at.start)} y="19" className="b halo">{t('noBaseline')}</text>
        <circle cx={percent(at.value)} cy="14" r="7" className={row.unconfirmed ? `f-bg ${lines[row.role]} w2` : fills[row.role]} />
        {marks}
      </Plot>
    );
  }
  const hollow = row.unconfirmed || row.role === 'circumstances';
  return (
    <Plot height={48} label={row.finding}>
      {at.target !== null ? <rect x={percent(at.start)} y="7" width={width(at.target)} height="14" rx="2" className="f-tr" /> : null}
      {at.beyond === 'below'
        ? <svg x={percent(at.start)} y="14" width="1" height="1" overflow="visible"><path d="M8,-8L-4,0L8,8Z" className={hollow ? `f-bg ${lines[row.role]} w2` : fills[row.role]} /></svg>
        : hollow
          ? <rect x={percent(at.start)} y="8" width={width(at.value)} height="12" rx="2" className={`${row.role === 'circumstances' ? 'f-0' : 'f-bg'} ${lines[row.role]} w2`} />
          : <rect x={percent(at.start)} y="7" width={width(at.value)} height="14" rx="2" className={fills[row.role]} />}
      {at.beyond === 'above' ? <svg x={percent(at.value)} y="14" width="1" height="1" overflow="visible"><path d="M-2,-10L10,0L-2,10Z" className={fills[row.role]} /></svg> : null}
      {marks}
    </Plot>
  );
}

/** Rows of indicators; `keys` explains roles where the page has not done so. */
export function BulletChart({ title, aid, finding, level, rows, keys, source }: ChartProps & { rows: readonly BulletRow[]; keys?: ReactNode | undefined; source?: ReactNode | undefined }) {
  const t = useUiWords();
  const table = {
    head: [t('indicator'), t('baseline'), t('value'), t('target'), t('remark')],
    rows: rows.map((row) => [row.nameText, row.baselineText ?? t('notKnown'), row.valueText ?? t('notKnown'), row.targetText ?? '–', row.noteText ?? '']),
  };
  return (
    <Figure title={title} aid={aid} level={level} keys={keys} table={table} source={source}>
      <p className="kern-sr-only">{finding}</p>
      {rows.map((row) => (
        <div className="l-bl" key={row.key}>
          <div className="l-bl__n"><b>{row.name}</b><span className="l-small l-muted"><Tag role={row.role} />{row.about ? <span>{' · '}{row.about}</span> : null}</span></div>
          <div className="l-bl__c"><Bullet row={row} /></div>
          <div className="l-bl__v"><b>{row.valueText ?? <Unknown />}</b>{row.note}</div>
        </div>
      ))}
    </Figure>
  );
}
