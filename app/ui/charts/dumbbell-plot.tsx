/** Here two waves of a survey are compared field by field. */
import { Tag } from '../page/status';
import { useUiWords } from '../words';
import { Figure, Plot, type ChartProps } from './figure';
import { linear, percent } from './scale';

export type DumbbellRow = {
  key: string;
  label: string;
  /** null: not known or not shown. */
  first: number | null;
  second: number | null;
  firstText?: string | undefined;
  secondText?: string | undefined;
  /** Why there is no number ("weniger als fünf Antworten"). */
  reason?: string | undefined;
};

export type DumbbellPlotProps = ChartProps & {
  rows: readonly DumbbellRow[];
  /** Names of the two waves; without `second` only the first is drawn. */
  first: string;
  second?: string | undefined;
  /** 1 to 5 unless said otherwise. */
  min?: number | undefined;
  max?: number | undefined;
  low: string;
  high: string;
  rowName?: string | undefined;
};

export function DumbbellPlot({ title, aid, finding, level, rows, first, second, min = 1, max = 5, low, high, rowName }: DumbbellPlotProps) {
  const t = useUiWords();
  const at = linear(min, max, 7, 93);
  const x = (value: number) => percent(at(value));
  const ticks = Array.from({ length: Math.floor(max - min) + 1 }, (_, i) => min + i);
  const grid = (height: number) => ticks.map((tick) => <line key={tick} x1={x(tick)} x2={x(tick)} y1="0" y2={height} className="s-r w1" />);
  // Where one wave has no number, its reason stands on the emptier side of the other.
  const besideOf = (row: DumbbellRow) => {
    const place = at(row.first ?? row.second ?? min);
    const toTheLeft = place > 50;
    // The first wave carries its own number on the left, the second on the right.
    const away = (row.second === null) === toTheLeft ? 48 : 14;
    return { x: percent(place), dx: toTheLeft ? -away : away, className: toTheLeft ? 'e m halo' : 'm halo' };
  };
  const table = {
    head: [rowName ?? t('fieldOfAction'), first, ...(second ? [second] : [])],
    rows: rows.map((row) => [row.label, row.firstText ?? row.reason ?? t('notKnown'), ...(second ? [row.secondText ?? row.reason ?? t('notKnown')] : [])]),
    numeric: [1, 2],
  };
  return (
    <Figure title={title} aid={aid} level={level} table={table} keys={<><Tag role="earlier">{first}</Tag>{second ? <Tag role="change">{second}</Tag> : null}</>}>
      <div role="img" aria-label={finding}>
        <div className="l-row l-row--l"><span /><Plot height={22}>{ticks.map((tick) => <text key={tick} x={x(tick)} y="14" className="c m">{tick}</text>)}</Plot></div>
        {rows.map((row) => {
          const rising = row.first === null || row.second === null || row.second >= row.first;
          return (
            <div className="l-row l-row--l" key={row.key}>
              <span>{row.label}</span>
              <Plot height={34}>
                {grid(34)}
                {row.first === null && row.second === null ? <><line x1={x(min)} x2={x(max)} y1="17" y2="17" className="s-e w1 dash" /><text x={x((min + max) / 2)} y="22" className="c m halo">{row.reason ?? t('notKnown')}</text></> : null}
                {second && (row.first === null) !== (row.second === null) ? <text {...besideOf(row)} y="22">{row.reason ?? t('notKnown')}</text> : null}
                {row.first !== null && row.second !== null ? <line x1={x(row.first)} x2={x(row.second)} y1="17" y2="17" className="s-chg w4" /> : null}
                {row.first !== null ? <><circle cx={x(row.first)} cy="17" r="6" className="f-bg s-e w2" /><text x={x(row.first)} dx={rising ? -12 : 12} y="22" className={rising ? 'e halo' : 'halo'}>{row.firstText}</text></> : null}
                {row.second !== null ? <><circle cx={x(row.second)} cy="17" r="7" className="f-chg" /><text x={x(row.second)} dx={rising ? 12 : -12} y="22" className={rising ? 'b halo' : 'e b halo'}>{row.secondText}</text></> : null}
              </Plot>
            </div>
          );
        })}
        <div className="l-row l-row--l"><span className="l-wide" /><p className="l-ends"><span>{low}</span><span>{high}</span></p></div>
      </div>
    </Figure>
  );
}
