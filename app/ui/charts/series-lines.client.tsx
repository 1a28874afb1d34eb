/** Here Recharts draws series over time; the only file that knows it, and the browser's alone. */
import { Area, AreaChart, CartesianGrid, LabelList, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { NumberRole } from '../page/status';
import type { Series, SeriesPoint } from './series-chart';

const colours: Record<NumberRole, string> = { own: 'var(--l-own)', change: 'var(--l-chg)', circumstances: 'var(--l-circ)' };
const steps = ['var(--l-s5)', 'var(--l-s3)', 'var(--l-s1)', 'var(--l-s4)', 'var(--l-s2)'];
const axis = { tick: { fontSize: 14, fill: 'var(--l-muted)' }, stroke: 'var(--l-rule)', tickLine: false } as const;

export type SeriesLinesProps = { series: readonly Series[]; points: readonly SeriesPoint[]; kind: 'lines' | 'stacked'; unit?: string | undefined; height: number };

export function SeriesLines({ series, points, kind, unit, height }: SeriesLinesProps) {
  const data = points.map((point) => ({ label: point.label, ...point.values }));
  const last = (key: string) => points.reduce((found, point, i) => (point.values[key] === null || point.values[key] === undefined ? found : i), -1);
  const still = typeof window !== 'undefined' && window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  // The name of a series stands beside its last known point instead of in a legend.
  const nameAtEnd = (one: Series) => {
    const at = last(one.key);
    return ({ x, y, index }: { x?: number | string | undefined; y?: number | string | undefined; index?: number | undefined }) =>
      index === at ? <text x={Number(x) + 8} y={Number(y) + 5} fontSize={14} fill="var(--l-text)">{one.label}</text> : <g />;
  };
  const frame = (
    <>
      <CartesianGrid vertical={false} stroke="var(--l-rule)" />
      <XAxis dataKey="label" {...axis} minTickGap={32} />
      <YAxis {...axis} axisLine={false} width={48} tickCount={4} unit={unit ? ` ${unit}` : ''} />
      <Tooltip contentStyle={{ background: 'var(--l-bg)', border: '1px solid var(--l-edge)', borderRadius: 4, color: 'var(--l-text)' }} isAnimationActive={!still} />
    </>
  );
  const margin = { top: 12, right: 120, bottom: 4, left: 0 };
  return (
    <ResponsiveContainer width="100%" height={height}>
      {kind === 'stacked' ? (
        <AreaChart data={data} margin={margin}>
          {frame}
          {series.map((one, i) => <Area key={one.key} dataKey={one.key} name={one.label} stackId="all" type="linear" stroke="var(--l-bg)" fill={steps[i % steps.length] ?? 'var(--l-own)'} fillOpacity={1} isAnimationActive={false}><LabelList content={nameAtEnd(one)} /></Area>)}
        </AreaChart>
      ) : (
        <LineChart data={data} margin={margin}>
          {frame}
          {series.map((one) => <Line key={one.key} dataKey={one.key} name={one.label} type="linear" stroke={colours[one.role]} strokeWidth={3} connectNulls={false} dot={{ r: 4, strokeWidth: 2, fill: one.role === 'circumstances' ? 'var(--l-bg)' : colours[one.role] }} isAnimationActive={false}><LabelList content={nameAtEnd(one)} /></Line>)}
        </LineChart>
      )}
    </ResponsiveContainer>
  );
}
