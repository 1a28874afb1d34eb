/** Here the next dates of sites are gathered: workshops, planned decisions, days on which something runs out. */
import { addDays, type Day } from '../shared/dates';
import { programmePath, sitePath } from '../shared/paths';
import { isHeld } from './ledger';
import type { SiteForTasks } from './tasks';
import { gatePath } from './tasks';
import type { Phase } from './rules/phases';

/** One day with what happens on it, as a word of the room with its names. */
export interface Dated {
  kind: 'workshop' | 'gate' | 'condition' | 'item';
  day: Day;
  site: string;
  phase: Phase | null;
  title: string;
  startMinute: number | null;
  to: string;
}

/** What stands ahead at the sites within so many days, the next first; a workshop of several sites once. */
export function datesAhead(sites: readonly (Pick<SiteForTasks, 'name' | 'slug' | 'programmeSlug' | 'ledger' | 'standings' | 'items'>)[], today: Day, within: number, most: number): Dated[] {
  const until = addDays(today, within);
  const ahead = (day: Day | null): day is Day => day !== null && day >= today && day <= until;
  const seen = new Set<string>();
  const dates = sites.flatMap((site): Dated[] => [
    ...site.ledger.workshops.flatMap(({ id, day, state, title, startMinute }): Dated[] => {
      if (!ahead(day) || isHeld(state) || seen.has(id)) return [];
      seen.add(id);
      return [{ kind: 'workshop', day, site: site.name, phase: null, title, startMinute, to: programmePath(site.programmeSlug, `workshops/${id}`) }];
    }),
    ...site.standings.flatMap(({ phase, state, plan }): Dated[] => (
      (state === 'running' || state === 'requested' || state === 'returned' || state === 'reopened') && ahead(plan?.untilDay ?? null)
        ? [{ kind: 'gate', day: plan?.untilDay ?? today, site: site.name, phase, title: '', startMinute: null, to: gatePath(site, phase) }] : [])),
    ...site.items.flatMap((item): Dated[] => (ahead(item.dueDay)
      ? [{ kind: item.originKind === 'gate' ? 'condition' : 'item', day: item.dueDay, site: site.name, phase: null, title: item.what, startMinute: null, to: sitePath(site, `offene-punkte/${item.id}`) }] : [])),
  ]);
  return dates.sort((a, b) => a.day.localeCompare(b.day) || (a.startMinute ?? 0) - (b.startMinute ?? 0)).slice(0, most);
}
