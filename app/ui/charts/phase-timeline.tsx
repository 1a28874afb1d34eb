/** Here plan and course of phases are shown on one line of time. */
import type { ReactNode } from 'react';
import { useLanguage, useUiWords } from '../words';
import { Diamond, Figure, Key, Plot, type ChartProps } from './figure';
import { clamp, dayScale, percent, timeTicks } from './scale';

export type Span = { from: string; to: string; /** In words, for the table. */ text: string };
export type TimelineRow = {
  key: string;
  label: string;
  planned?: Span | undefined;
  /** Only where it differs from the current plan. */
  original?: Span | undefined;
  /** Up to today for what still runs; `open` draws an arrow. */
  actual?: (Span & { open?: boolean | undefined }) | undefined;
  gates?: readonly { day: string; state: 'done' | 'conditions' | 'planned'; text: string }[] | undefined;
  /** Beside the bar. */
  note?: string | undefined;
  /** Not part of a programme: a hollow bar. */
  outside?: boolean | undefined;
  /** Nobody's merit here: a hollow bar in the colour of circumstances. */
  circumstances?: boolean | undefined;
};

export type PhaseTimelineProps = ChartProps & {
  rows: readonly TimelineRow[];
  /** First and last day of the picture. */
  from: string;
  to: string;
  /** Draws the line "heute". */
  today?: string | undefined;
  /** Replaces the keys, where bars mean something else than phases. */
  keys?: ReactNode | undefined;
  /** Head of the first column of the table; "Phase" without it. */
  rowName?: string | undefined;
  /** Room for names that are sentences. */
  longNames?: boolean | undefined;
  source?: ReactNode | undefined;
};

const gateLooks = { done: 'f-own', conditions: 'f-bg s-warn w2', planned: 'f-bg s-e w2' } as const;

export function PhaseTimeline({ title, aid, finding, level, rows, from, to, today, keys, rowName, longNames = false, source }: PhaseTimelineProps) {
  const t = useUiWords();
  const language = useLanguage();
  const rowLook = longNames ? 'l-row l-row--l' : 'l-row';
  const at = dayScale(from, to, 0, 97);
  const x = (day: string) => percent(clamp(at(day), 0, 98));
  const ticks = timeTicks(from, to, language);
  const has = { original: rows.some((row) => row.original), plan: rows.some((row) => row.planned), gates: rows.flatMap((row) => row.gates ?? []).map((gate) => gate.state) };
  const width = (span: Span) => percent(Math.max(0.5, clamp(at(span.to), 0, 98) - clamp(at(span.from), 0, 98)));
  const noteAt = (row: TimelineRow) => {
    const ends = [row.planned?.to, row.original?.to, row.actual?.to, ...(row.gates ?? []).map((gate) => gate.day)].filter((day) => day !== undefined).map(at);
    const starts = [row.planned?.from, row.actual?.from].filter((day) => day !== undefined).map(at);
    const end = Math.max(0, ...ends);
    return end <= 55 ? { x: percent(end), dx: 14, look: 'halo' } : { x: percent(Math.min(...starts, 98)), dx: -8, look: 'e halo' };
  };
  const table = {
    head: [rowName ?? t('phase'), ...(has.plan ? [t('planned')] : []), ...(has.original ? [t('originalPlan')] : []), t('actual'), ...(has.gates.length > 0 ? [t('gate')] : [])],
    rows: rows.map((row) => [
      row.label, ...(has.plan ? [row.planned?.text ?? t('notKnown')] : []), ...(has.original ? [row.original?.text ?? '–'] : []),
      row.actual?.text ?? '–', ...(has.gates.length > 0 ? [(row.gates ?? []).map((gate) => gate.text).join(', ') || '–'] : []),
    ]),
  };
  const ownKeys = (
    <>
      {has.plan ? <Key label={t('planned')}><rect y="6" width="20" height="8" rx="2" className="f-tr s-e w1" /></Key> : null}
      {has.original ? <Key label={t('originalPlan')}><rect x=".5" y="6" width="19" height="8" rx="2" className="f-0 s-e w1 dash" /></Key> : null}
      <Key label={t('actual')}><rect y="3" width="20" height="14" rx="2" className="f-own" /></Key>
      {has.gates.includes('done') ? <Key label={t('gateDone')}><Diamond x="10" y={10} className={gateLooks.done} /></Key> : null}
      {has.gates.includes('conditions') ? <Key label={t('gateConditions')}><Diamond x="10" y={10} className={gateLooks.conditions} /></Key> : null}
      {has.gates.includes('planned') ? <Key label={t('gatePlanned')}><Diamond x="10" y={10} className={gateLooks.planned} /></Key> : null}
    </>
  );
  return (
    <Figure title={title} aid={aid} level={level} keys={keys ?? ownKeys} table={table} source={source}>
      <div role="img" aria-label={finding}>
        <div className={rowLook}><span /><Plot height={22}>{ticks.map((tick, i) => <text key={tick.day} x={x(tick.day)} y="14" className={i % 2 === 1 ? 'm l-wide' : 'm'}>{tick.label}</text>)}</Plot></div>
        {rows.map((row) => {
          const note = noteAt(row);
          return (
            <div className={rowLook} key={row.key}>
              {longNames ? <span>{row.label}</span> : <b className="l-b">{row.label}</b>}
              <Plot height={44}>
                {ticks.map((tick) => <line key={tick.day} x1={x(tick.day)} x2={x(tick.day)} y1="0" y2="44" className="s-r w1" />)}
                {row.original ? <rect x={x(row.original.from)} width={width(row.original)} y="1" height="5" rx="2" className="f-0 s-e w1 dash" /> : null}
                {row.planned ? <rect x={x(row.planned.from)} width={width(row.planned)} y="8" height="8" rx="2" className="f-tr s-e w1" /> : null}
                {row.actual ? <rect x={x(row.actual.from)} width={width(row.actual)} y="18" height="14" rx="2" className={row.circumstances ? 'f-bg s-circ w2' : row.outside ? 'f-bg s-own w2' : 'f-own'} /> : null}
                {row.actual?.open ? <svg x={x(row.actual.to)} y="25" width="1" height="1" overflow="visible"><path d="M-2,-10L10,0L-2,10Z" className={row.circumstances ? 'f-bg s-circ w2' : 'f-own'} /></svg> : null}
                {today ? <line x1={x(today)} x2={x(today)} y1="0" y2="44" className="s-t w1" /> : null}
                {row.note ? <text x={note.x} dx={note.dx} y="30" className={note.look}>{row.note}</text> : null}
                {row.gates?.map((gate, i) => <Diamond key={i} x={x(gate.day)} y={25} className={gateLooks[gate.state]} />)}
              </Plot>
            </div>
          );
        })}
        {today ? <div className={rowLook}><span className="l-wide" /><Plot height={20}><text x={x(today)} y="15" className={at(today) > 90 ? 'e' : 'c'}>{t('today')}</text></Plot></div> : null}
      </div>
    </Figure>
  );
}
