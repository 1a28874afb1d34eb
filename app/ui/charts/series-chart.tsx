/** Here series over time get their place; the drawing itself is fetched by the browser once the page stands. */
import { lazy, Suspense, useEffect, useState, type ComponentType, type ReactNode } from 'react';
import type { NumberRole } from '../page/status';
import { useLanguage, useUiWords } from '../words';
import { Figure, type ChartProps } from './figure';
import type { SeriesLinesProps } from './series-lines.client';

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

/** Where the drawing cannot be fetched, its place stays empty; the finding and the table say the same. */
const Nothing = () => null;
const SeriesLines = lazy(async (): Promise<{ default: ComponentType<SeriesLinesProps> }> => {
  try {
    return { default: (await import('./series-lines.client')).SeriesLines };
  } catch {
    return { default: Nothing };
  }
});

/** Short units stand behind each number of the axis, longer ones once above it. */
const isShort = (unit: string) => unit.length <= 2;

export function SeriesChart({ title, aid, finding, level, series, points, kind = 'lines', unit, height = 260, pointName, source }: SeriesChartProps) {
  const t = useUiWords();
  const number = new Intl.NumberFormat(useLanguage() === 'de' ? 'de-DE' : 'en-GB');
  const say = (value: number | null | undefined) => (value === null || value === undefined || Number.isNaN(value) ? t('notKnown') : number.format(value));
  const [inBrowser, setInBrowser] = useState(false);
  useEffect(() => setInBrowser(true), []);
  const table = {
    head: [pointName ?? t('month'), ...series.map((one) => (unit ? `${one.label} (${unit})` : one.label))],
    rows: points.map((point) => [point.label, ...series.map((one) => say(point.values[one.key]))]),
    numeric: series.map((_, i) => i + 1),
  };
  return (
    <Figure title={title} aid={aid} level={level} table={table} source={source}>
      {unit && !isShort(unit) ? <p className="l-space__unit" aria-hidden="true">{unit}</p> : null}
      <div className="l-space" style={{ height }} role="img" aria-label={finding}>
        {inBrowser ? <Suspense fallback={null}><SeriesLines series={series} points={points} kind={kind} unit={unit && isShort(unit) ? unit : undefined} say={say} height={height} /></Suspense> : null}
      </div>
    </Figure>
  );
}
