/** Here the outlines of districts and towns are handed out for maps that the server draws. */
import outlines from './shapes/niedersachsen.json';

/** The note that stands below every map. */
export const attribution = '© GeoBasis-DE / BKG 2016 (Daten verändert)';

/** The drawing area of all outlines. */
export const mapViewBox: string = outlines.viewBox;

export interface Shape {
  ags: string;
  d: string;
}

/** The districts as they are today. */
export const districtShapes: readonly Shape[] = outlines.districts;

const byAgs = new Map<string, string>([...outlines.districts, ...outlines.former, ...outlines.towns].map((shape) => [shape.ags, shape.d]));

/** The outline of a district (also a former one) or of a town inside one; null when we have none, as for other states. */
export const shapeOf = (ags: string): string | null => byAgs.get(ags) ?? null;
