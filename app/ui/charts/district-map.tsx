/** Here areas are drawn as a map, wide and narrow, and the same things stand below as a list. */
import type { ReactNode } from 'react';
import { Figure, Key, type ChartProps } from './figure';

/** Depth of colour; 0 is land without a mark. */
export type MapStep = 0 | 1 | 2 | 3 | 4 | 5;
export type MapArea = { id: string; d: string; step?: MapStep | undefined };
export type MapMark = {
  key: string;
  x: number;
  y: number;
  /** In the circle: the number of the phase, a tick. */
  sign: string;
  label?: string | undefined;
  /** Where the name stands; without it below the circle. */
  labelX?: number | undefined;
  labelY?: number | undefined;
  anchor?: 'start' | 'middle' | 'end' | undefined;
  to?: string | undefined;
};
export type MapDrawing = { width: number; height: number; /** Of the areas' own coordinates. */ scale: number; marks: readonly MapMark[] };

export type DistrictMapProps = ChartProps & {
  areas: readonly MapArea[];
  wide: MapDrawing;
  narrow: MapDrawing;
  /** Names of the depths, in order. */
  steps: readonly { step: MapStep; label: string }[];
  /** The same things as text: name, what it says. */
  list: { head: readonly string[]; rows: readonly (readonly ReactNode[])[] };
  source?: ReactNode | undefined;
};

function Mark({ mark }: { mark: MapMark }) {
  const moved = mark.labelX !== undefined || mark.labelY !== undefined;
  const x = mark.labelX ?? mark.x;
  const y = mark.labelY ?? mark.y + 33;
  const anchor = mark.anchor ?? 'middle';
  const drawn = (
    <>
      {moved ? <line x1={mark.x} y1={mark.y} x2={anchor === 'middle' ? x : anchor === 'start' ? x - 4 : x + 4} y2={y - 5} className="s-t w1" /> : null}
      <circle cx={mark.x} cy={mark.y} r="11" className="f-bg s-t" strokeWidth="1.5" />
      <text x={mark.x} y={mark.y + 5} className="c b">{mark.sign}</text>
      {mark.label ? <text x={x} y={y} className={`${{ start: '', middle: 'c', end: 'e' }[anchor]} b halo`}>{mark.label}</text> : null}
    </>
  );
  return mark.to ? <a href={mark.to} aria-label={mark.label ? `${mark.label}, ${mark.sign}` : mark.sign}>{drawn}</a> : <g>{drawn}</g>;
}

function Drawing({ drawing, areas, finding }: { drawing: MapDrawing; areas: readonly MapArea[]; finding: string }) {
  const linked = drawing.marks.some((mark) => mark.to);
  return (
    <svg viewBox={`0 0 ${drawing.width} ${drawing.height}`} style={{ maxWidth: drawing.width }} role={linked ? 'group' : 'img'} aria-label={finding}>
      <g transform={`scale(${drawing.scale})`} style={{ strokeLinejoin: 'round' }} aria-hidden="true">
        {areas.map((area) => <path key={area.id} d={area.d} className={`${area.step ? `f-${area.step}` : 'f-land'} s-bg`} strokeWidth="2" />)}
      </g>
      {drawing.marks.map((mark) => <Mark key={mark.key} mark={mark} />)}
    </svg>
  );
}

export function DistrictMap({ title, aid, finding, level, areas, wide, narrow, steps, list, source }: DistrictMapProps) {
  return (
    <Figure title={title} aid={aid} level={level} table={list} source={source}
      keys={steps.map((one) => <Key key={one.step} label={one.label}><rect x=".5" y="4.5" width="18" height="11" rx="2" className={one.step ? `f-${one.step}` : 'f-land'} /></Key>)}>
      <div className="l-map">
        <div className="l-wide"><Drawing drawing={wide} areas={areas} finding={finding} /></div>
        <div className="l-narrow"><Drawing drawing={narrow} areas={areas} finding={finding} /></div>
      </div>
    </Figure>
  );
}
