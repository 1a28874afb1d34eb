/** Here series over time get their place; the drawing itself is fetched by the browser once the page stands. */
import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import type { NumberRole } from '../page/status';
import { useLanguage, useUiWords } from '../words';
import { Figure, type ChartProps } from './figure';

export type Series = { key: string; label: string; role: NumberRole };
export type SeriesPoint = {
  /** As text on the axis and in the table. */
  label: string;
  /** null: not known; the line breaks there. */
  values: Record<string, number | null>;
};
export type SeriesChartProps = ChartProps & {
  series: readonly Series[];
  points: readonly SeriesPoint[];
  kind?: 'lines' | 'stacked' | undefined;
  /** Behind each number. */
  unit?: string | undefined;
  height?: number | undefined;
  pointName?: string | undefined;
  source?: ReactNode | undefined;
};

const SeriesLines = lazy(async () => ({ default: (await import('./series-lines.client')).SeriesLines }));

export function SeriesChart({ title, aid, finding, level, series, points, kind = 'lines', unit, height = 260, pointName, source }: SeriesChartProps) {
  const t = useUiWords();
  const number = new Intl.NumberFormat(useLanguage() === 'de' ? 'de-DE' : 'en-GB');
  const [inBrowser, setInBrowser] = useState(false);
  useEffect(() => setInBrowser(true), []);
  const table = {
    head: [pointName ?? t('month'), ...series.map((one) => (unit ? `${one.label} (${unit})` : one.label))],
    rows: points.map((point) => [point.label, ...series.map((one) => { const value = point.values[one.key]; return value === null || value === undefined ? t('notKnown') : number.format(value); })]),
    numeric: series.map((_, i) => i + 1),
  };
  return (
    <Figure title={title} aid={aid} level={level} table={table} source={source}>
      <div className="l-space" style={{ height }} role="img" aria-label={finding}>
        {inBrowser ? <Suspense fallback={null}><SeriesLines series={series} points={points} kind={kind} unit={unit} height={height} /></Suspense> : null}
      </div>
    </Figure>
  );
}
