/** Here things are counted by state over time: one square is one thing, and beyond about thirty the squares become columns. */
import { useUiWords } from '../words';
import { Figure, Key, Plot, type ChartProps } from './figure';
import { percent, stackHeights } from './scale';

/** From the bottom up; `step` is the depth of the colour, 'ended' a dashed square for what was stopped. */
export type UnitState = { key: string; label: string; step: 1 | 2 | 3 | 4 | 5 | 'ended' };
export type UnitColumn = { label: string; /** Drawn below only where true or where there are few columns. */ named?: boolean | undefined; counts: Record<string, number> };

export type UnitSquaresProps = ChartProps & { states: readonly UnitState[]; columns: readonly UnitColumn[]; columnName?: string | undefined };

const pictureHeight = 156;
const look = (state: UnitState) => (state.step === 'ended' ? 'f-bg s-e dash' : `f-${state.step}`);

export function UnitSquares({ title, aid, finding, level, states, columns, columnName }: UnitSquaresProps) {
  const t = useUiWords();
  const totals = columns.map((column) => states.reduce((sum, state) => sum + (column.counts[state.key] ?? 0), 0));
  const { unit, squares } = stackHeights(totals, pictureHeight);
  const most = Math.max(1, ...totals);
  const height = most * unit;
  const step = 67 / Math.max(columns.length, 1);
  const every = Math.ceil(columns.length / 4);
  const last = columns[columns.length - 1];
  let base = height;
  const direct = last ? states.flatMap((state) => {
    const count = last.counts[state.key] ?? 0;
    const middle = base - (count * unit) / 2;
    base -= count * unit;
    return count > 0 ? [{ state, count, y: middle }] : [];
  }) : [];
  // Names beside the last column keep 18 px from each other.
  for (let i = 1; i < direct.length; i++) {
    const below = direct[i - 1], here = direct[i];
    if (below && here && below.y - here.y < 18) here.y = below.y - 18;
  }
  const top = Math.max(0, 12 - Math.min(height, ...direct.map((one) => one.y)));
  const missing = states.filter((state) => !(last?.counts[state.key] ?? 0) && columns.some((column) => (column.counts[state.key] ?? 0) > 0));
  const table = { head: [columnName ?? t('month'), ...states.map((state) => state.label)], rows: columns.map((column) => [column.label, ...states.map((state) => column.counts[state.key] ?? 0)]), numeric: states.map((_, i) => i + 1) };
  return (
    <Figure title={title} aid={aid} level={level} table={table}
      keys={missing.length > 0 ? missing.map((state) => <Key key={state.key} label={state.label}><rect x=".5" y="3.5" width="15" height="12" rx="2" className={look(state)} /></Key>) : undefined}>
      <Plot height={top + height + 26} label={finding}>
        {columns.map((column, c) => {
          let y = top + height;
          return states.map((state) => {
            const count = column.counts[state.key] ?? 0;
            const drawn = squares
              ? Array.from({ length: count }, (_, i) => <rect key={`${c}${state.key}${i}`} x={percent(c * step + 0.2)} y={y - (i + 1) * unit + 1.5} width={percent(step - 0.8)} height={unit - 3} rx="2" className={look(state)} />)
              : count > 0 ? <rect key={`${c}${state.key}`} x={percent(c * step + 0.2)} y={y - count * unit + 0.5} width={percent(step - 0.8)} height={Math.max(1, count * unit - 1)} className={look(state)} /> : null;
            y -= count * unit;
            return drawn;
          });
        })}
        {direct.map(({ state, count, y }) => <text key={state.key} x="68.5%" y={top + y + 5}><tspan className="b">{count}</tspan>{` ${state.label}`}</text>)}
        {columns.map((column, c) => (column.named ?? c % every === 0) ? <text key={c} x={percent(c * step + step / 2)} y={top + height + 20} className="c m">{column.label}</text> : null)}
      </Plot>
    </Figure>
  );
}
