/** Here what several rooms know of a district is brought onto one line of time. */
import type { Stretch } from '../districts/rules';
import { boundsOf, sayImprecise } from '../shared/imprecise';
import type { Language } from '../shared/language';

interface SiteSpan {
  id: string;
  programmeName: string;
  termFrom: string | null;
  termUntil: string | null;
}

interface MeasureSpan {
  id: string;
  title: string;
  started: string | null;
  startedEarliest: string | null;
  programmeName: string | null;
}

const years = (from: string, until: string | null): string => [from.slice(0, 4), ...(until && until.slice(0, 4) !== from.slice(0, 4) ? [until.slice(0, 4)] : [])].join('–');

/** Programmes for their term, measures outside programmes from their beginning on. */
export function stretchesOfOthers(sites: readonly SiteSpan[], measures: readonly MeasureSpan[], language: Language): Stretch[] {
  const programmes = sites.flatMap((site) => (site.termFrom ? [{ key: site.id, label: site.programmeName, from: site.termFrom, until: site.termUntil, text: years(site.termFrom, site.termUntil), outside: false }] : []));
  const outside = measures.filter((measure) => measure.programmeName === null).flatMap((measure) => {
    const from = measure.startedEarliest ?? (measure.started && boundsOf(measure.started).earliest);
    return from ? [{ key: measure.id, label: measure.title, from, until: null, text: sayImprecise(`${measure.started ?? from}`, language), outside: true }] : [];
  });
  return [...programmes, ...outside];
}
