/** Here Recharts draws series over time; the only file that knows it, and the browser's alone. */
import { Area, AreaChart, CartesianGrid, Customized, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { NumberRole } from '../page/status';
import { keepApart } from './scale';
import type { Series, SeriesPoint } from './series-chart';

const colours: Record<NumberRole, string> = { own: 'var(--l-own)', change: 'var(--l-chg)', circumstances: 'var(--l-circ)' };
const steps = ['var(--l-s5)', 'var(--l-s3)', 'var(--l-s1)', 'var(--l-s4)', 'var(--l-s2)'];
const axis = { tick: { fontSize: 14 }, stroke: 'var(--l-rule)', tickLine: false } as const;

export type SeriesLinesProps = { series: readonly Series[]; points: readonly SeriesPoint[]; kind: 'lines' | 'stacked'; unit?: string | undefined; /** Puts a number, or its absence, into words. */ say: (value: number | null | undefined) => string; height: number };

/** What Recharts hands to a drawing of our own: each series with the places of its points. */
type Drawn = { formattedGraphicalItems?: { props: { points: { x: number | null; y: number | null; value: unknown }[] }; item: { props: { name?: unknown } } }[] };

export function SeriesLines({ series, points, kind, unit, say, height }: SeriesLinesProps) {
  // A pile with an unknown part has no known height, and Recharts would take the part for 0: the picture has a gap there.
  const data = points.map((point) => {
    const known = series.map((one) => point.values[one.key] ?? null);
    const gap = kind === 'stacked' && known.includes(null);
    return { label: point.label, values: Object.fromEntries(series.map((one, i) => [one.key, gap ? Number.NaN : known[i] ?? null])) };
  });
  const isKnown = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
  /** Last known number and name stand beside the end of each series instead of in a legend, never on top of each other. */
  const Ends = ({ formattedGraphicalItems = [] }: Drawn) => {
    const ends = formattedGraphicalItems.flatMap(({ props, item }) => {
      const one = series.find((candidate) => candidate.label === item.props.name);
      const at = one ? data.findLastIndex((point) => isKnown(point.values[one.key])) : -1;
      const place = props.points[at], value = one ? data[at]?.values[one.key] : undefined;
      return one && place && place.x !== null && place.y !== null && isKnown(value) ? [{ one, x: place.x, y: place.y, value }] : [];
    });
    const ys = keepApart(ends.map((end) => end.y), 18);
    return (
      <g>
        {ends.map(({ one, x, value }, i) => (
          <text key={one.key} x={x + 10} y={(ys[i] ?? 0) + 5} className="halo"><tspan className="b">{say(value)}</tspan>{` ${one.label}`}</text>
        ))}
      </g>
    );
  };
  const longest = Math.max(0, ...series.map((one) => one.label.length));
  const margin = { top: 12, right: Math.min(170, Math.max(56, 48 + longest * 7)), bottom: 4, left: 0 };
  const most = Math.max(0, ...points.flatMap((point) => Object.values(point.values).map((value) => value ?? 0)));
  const frame = (
    <>
      <CartesianGrid vertical={false} stroke="var(--l-rule)" />
      <XAxis dataKey="label" {...axis} minTickGap={24} />
      <YAxis {...axis} axisLine={false} width={20 + 8 * say(Math.ceil(most)).length} tickCount={4} tickFormatter={(value: number) => `${say(value)}${unit ? `\u00a0${unit}` : ''}`} />
      <Tooltip contentStyle={{ background: 'var(--l-bg)', border: '1px solid var(--l-edge)', borderRadius: 4, color: 'var(--l-text)' }} itemStyle={{ color: 'var(--l-text)' }} formatter={(value) => say(isKnown(value) ? value : null)} isAnimationActive={false} />
    </>
  );
  return (
    <ResponsiveContainer width="100%" height={height}>
      {kind === 'stacked' ? (
        <AreaChart data={data} margin={margin}>
          {frame}
          {series.map((one, i) => <Area key={one.key} dataKey={(point: (typeof data)[number]) => point.values[one.key]} name={one.label} stackId="all" type="linear" stroke="var(--l-bg)" fill={steps[i % steps.length] ?? 'var(--l-own)'} fillOpacity={1} isAnimationActive={false} />)}
          <Customized component={Ends} />
        </AreaChart>
      ) : (
        <LineChart data={data} margin={margin}>
          {frame}
          {series.map((one) => <Line key={one.key} dataKey={(point: (typeof data)[number]) => point.values[one.key]} name={one.label} type="linear" stroke={colours[one.role]} strokeWidth={3} connectNulls={false} dot={{ r: 4, strokeWidth: 2, fill: one.role === 'circumstances' ? 'var(--l-bg)' : colours[one.role] }} isAnimationActive={false} />)}
          <Customized component={Ends} />
        </LineChart>
      )}
    </ResponsiveContainer>
  );
}
