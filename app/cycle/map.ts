/** Here the sites of a programme are placed on the map: the outline of their district or town, coloured by phase, with the number of the phase inside. */
import type { Phase } from './rules/phases';
import { phases } from './rules/phases';

/** A site as the map needs it; the outlines of its offices. */
export interface PlacedSite {
  name: string;
  to: string | null;
  current: Phase | null;
  finished: boolean;
  outlines: readonly { ags: string; d: string }[];
}

/** The middle of the box around outlines. */
export function middleOf(outlines: readonly { d: string }[]): { x: number; y: number } | null {
  const points = outlines.flatMap(({ d }) => [...d.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map((match) => [Number(match[1]), Number(match[2])] as const));
  if (points.length === 0) return null;
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  // Spread arguments would overflow with very long outlines.
  const middle = (values: number[]) => (values.reduce((a, b) => Math.min(a, b)) + values.reduce((a, b) => Math.max(a, b))) / 2;
  return { x: middle(xs), y: middle(ys) };
}

/** Outlines without decimals: nothing that the eye could see, and a third of the page less to send. */
export const coarse = (d: string): string => d.replace(/(\d+)\.\d+/g, '$1');

const depth = (site: PlacedSite): 1 | 2 | 3 | 4 | 5 => (site.current === null ? 5 : ((phases.indexOf(site.current) + 1) as 1 | 2 | 3 | 4 | 5));

/** The drawing for one width: which areas are coloured and where the numbers stand. Null when no site can be placed. */
export function mapOf(land: readonly { ags: string; d: string }[], sites: readonly PlacedSite[], width: number, viewBox: string) {
  const [, , w = 1000, h = 867] = viewBox.split(' ').map(Number);
  const scale = width / w;
  const placed = sites.flatMap((site) => {
    const middle = middleOf(site.outlines);
    return middle ? [{ site, x: Math.round(middle.x * scale), y: Math.round(middle.y * scale) }] : [];
  });
  if (placed.length === 0) return null;
  const steps = new Map(sites.flatMap((site) => site.outlines.map(({ ags }) => [ags, depth(site)] as const)));
  const known = new Set(land.map(({ ags }) => ags));
  const own = sites.flatMap((site) => site.outlines.filter(({ ags }) => !known.has(ags)));
  return {
    areas: [...land, ...own].map(({ ags, d }) => ({ id: ags, d: coarse(d), step: steps.get(ags) })),
    drawing: {
      width, height: Math.round(h * scale), scale,
      marks: placed.map(({ site, x, y }) => ({ key: site.name, x, y, sign: site.finished ? '✓' : site.current === null ? '' : String(phases.indexOf(site.current) + 1), label: shortName(site.name), ...(site.to ? { to: site.to } : {}) })),
    },
  };
}

/** On the map the name alone: "Landkreis Moorbeck" is "Moorbeck". */
const shortName = (name: string): string => name.replace(/^(Landkreis|Stadt|Region|Kreis)\s+/, '');
