/** Here is gathered what an actor has to do now, at all sites in sight, with the same few queries however many sites there are. */
import { turnsOf } from '../../../db/cycle/gates.server';
import { ledgerOf } from '../../../db/cycle/ledger.server';
import type { Db } from '../../../db/connection.server';
import { scopeOf } from '../../accounts/rules';
import { seeValuesWaiting } from '../../measures/reads/waiting.server';
import { seeStillOpen } from '../../openItems/reads.server';
import type { Actor } from '../../shared/actor';
import { placeOf, seeSites } from '../../sites/reads.server';
import { datesAhead } from '../dates';
import { criteriaOf, missingOf } from '../rules/criteria';
import { gateFactsOf, mayDecideGate } from '../rules/gates';
import { decidedInARow, type Phase } from '../rules/phases';
import { agendaOf, type SiteForTasks, tasksAt } from '../tasks';
import { courseFrom, type TurnRow } from './course.server';

/** Items are listed up to here; a programme with more open ones has other worries. */
const mostItems = 500;

function reasonsIn(turns: readonly TurnRow[]): Partial<Record<Phase, string>> {
  const reasons: Partial<Record<Phase, string>> = {};
  for (const turn of turns) if (turn.reopeningReason ?? turn.reason) reasons[turn.phase as Phase] = turn.reopeningReason ?? turn.reason ?? '';
  return reasons;
}

/** Every managed site in sight as tasks and dates need it. */
async function sitesForTasks(db: Db, actor: Actor): Promise<(SiteForTasks & { programmeName: string })[]> {
  const scope = scopeOf(actor);
  const [sites, lines, turns, items, values] = await Promise.all([
    seeSites(db, actor), ledgerOf(db, scope, { today: actor.today }), turnsOf(db, scope, {}), seeStillOpen(db, actor, mostItems), seeValuesWaiting(db, actor, 100),
  ]);
  return sites.filter((site) => site.programmeKind === 'managed').map((site) => {
    const course = courseFrom(site, { lines, turns, items }, actor.today);
    const place = placeOf(site);
    const own = values.filter((value) => value.siteName === site.name);
    return {
      name: site.name, slug: site.slug, programmeSlug: site.programmeSlug, programmeName: site.programmeName, ledger: course.ledger, standings: course.standings, turn: course.turn,
      reasons: reasonsIn(course.turns),
      mayDecide: Object.fromEntries(course.standings.map((standing) => [standing.phase, mayDecideGate(actor, gateFactsOf(place, standing, course.standings)).allowed])),
      items: items.filter((item) => item.siteId === site.id),
      valuesToConfirm: own.filter((value) => value.kind === 'confirm').map((value) => ({ name: value.indicatorName, to: value.to })),
      valuesReturned: own.filter((value) => value.kind === 'correct').map((value) => ({ name: value.indicatorName, note: value.checkNote ?? '', to: value.to })),
    };
  });
}

/** What the actor has to do, what others have to do, and what stands ahead. */
export async function seeTasks(db: Db, actor: Actor) {
  if (actor.role === null) return null;
  const sites = await sitesForTasks(db, actor);
  const others = sites.flatMap((site) => {
    const { turn } = site;
    if (turn === null || turn.role === actor.role || (actor.role === 'ministry')) return [];
    const criterion = turn.criterion && turn.phase ? criteriaOf(turn.phase, site.ledger.evidence).find((one) => one.key === turn.criterion) : undefined;
    return [{ site: site.name, to: `/programme/${site.programmeSlug}/standorte/${site.slug}`, role: turn.role, reason: turn.reason, phase: turn.phase, criterion: criterion?.key ?? null, params: criterion?.params ?? {}, since: turn.since }];
  });
  const ownSites = actor.role === 'head' || actor.role === 'editor' || actor.role === 'consultant' ? sites : [];
  return {
    agenda: agendaOf(sites.flatMap((site) => tasksAt(site, actor)), actor.today),
    others,
    dates: actor.role === 'ministry' ? [] : datesAhead(sites, actor.today, 42, 6),
    sites: ownSites.map((site) => {
      const current = site.standings.find((one) => one.state !== 'approved' && one.state !== 'approvedWithConditions');
      const missing = current ? missingOf(criteriaOf(current.phase, site.ledger.evidence)).length : 0;
      return { name: site.name, to: `/programme/${site.programmeSlug}/standorte/${site.slug}`, done: decidedInARow(site.standings), current: current?.phase ?? null, planned: current?.plan?.untilDay ?? null, missing };
    }),
  };
}
export type SeenTasks = NonNullable<Awaited<ReturnType<typeof seeTasks>>>;
