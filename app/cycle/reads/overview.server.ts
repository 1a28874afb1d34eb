/** Here is gathered the state overview: every site of a programme against the five phases, whose turn it is, the next dates, the map. */
import { decisionsInCircle, sitesInCircle } from '../../../db/cycle/gates.server';
import { ledgerOf } from '../../../db/cycle/ledger.server';
import type { Db } from '../../../db/connection.server';
import { isCoordinator, scopeOf } from '../../accounts/rules';
import { seeStillOpen } from '../../openItems/reads.server';
import type { Actor } from '../../shared/actor';
import { sitePath } from '../../shared/paths';
import { datesAhead } from '../dates';
import { criteriaOf, missingOf, workshopIn } from '../rules/criteria';
import { gateFactsOf, mayDecideGate, maySeeCriteria } from '../rules/gates';
import { currentOf, decidedInARow } from '../rules/phases';
import { gatePath } from '../tasks';
import { courseFrom } from './course.server';

interface Programme {
  id: string;
  slug: string;
  kind: string;
  silenceDays: number;
}

/** Sites that take part; what was only applied for or declined is no row of the matrix. */
const takesPart = (state: string): boolean => !['applied', 'declined'].includes(state);

/** The overview of a programme. Of sites that are not their own, head, editor and consultant get name and phase only. */
export async function seeOverview(db: Db, actor: Actor, programme: Programme) {
  const scope = scopeOf(actor);
  const [sites, lines, turns, items] = await Promise.all([
    sitesInCircle(db, scope, programme.id), ledgerOf(db, scope, { programmeId: programme.id, today: actor.today }), decisionsInCircle(db, scope, programme.id), seeStillOpen(db, actor, 500),
  ]);
  const whole = (siteId: string) => programme.kind === 'documented' || scope.wholeProgrammeIds.includes(programme.id) || scope.siteIds.includes(siteId);
  const seen = sites.filter((site) => takesPart(site.state)).map((site) => {
    const course = courseFrom({ ...site, silenceDays: programme.silenceDays }, { lines, turns, items }, actor.today);
    return { site, course, whole: whole(site.id), place: { programmeId: programme.id, siteId: site.id } };
  });
  const working = actor.role !== 'ministry' && programme.kind === 'managed';
  const rows = seen.map(({ site, course, whole: own, place }) => {
    const current = currentOf(course.standings);
    const turn = own && maySeeCriteria(actor, place).allowed ? course.turn : own && course.turn?.role === 'ministry' ? course.turn : null;
    const missing = turn?.criterion && turn.phase ? criteriaOf(turn.phase, course.ledger.evidence).find((one) => one.key === turn.criterion) : undefined;
    return {
      id: site.id, name: site.name, to: own ? sitePath(site) : null, state: site.state, whole: own,
      done: decidedInARow(course.standings), current: current?.phase ?? null,
      cells: course.standings.map(({ phase, state, since, plan, until, daysOver, onReopenedGround }) => {
        const workshop = workshopIn(phase, course.ledger.evidence)?.day ?? null;
        // A request or a return is work between those of the site and the coordination; to the circle and the ministry the phase runs, or it is done.
        const shown = own && working ? state : own && state === 'reopened' ? state : state === 'approvedWithConditions' ? (own ? state : 'approved') : state === 'requested' || state === 'returned' || state === 'reopened' ? 'running' : state;
        return { phase, state: shown, since: (own && shown === state) || shown === 'approved' ? since : null, planned: own ? plan?.untilDay ?? null : null, until: own ? until : null, daysOver: own ? daysOver : 0, onReopenedGround: own && onReopenedGround, workshop: own ? workshop : null, now: current?.phase === phase };
      }),
      turn: turn && { role: turn.role, reason: turn.reason, phase: turn.phase, criterion: turn.criterion, since: turn.since, params: missing?.params ?? {} },
      due: turn?.phase ? course.standings.find((one) => one.phase === turn.phase)?.plan?.untilDay ?? null : null,
      shapes: [...new Set(course.ledger.offices.map((office) => office.shapeAgs))],
      late: own && course.standings.some((one) => one.daysOver > 0 && one.phase === current?.phase),
    };
  });
  const mine = seen.flatMap(({ site, course, place }) => course.standings.filter((one) => one.state === 'requested' && isCoordinator(actor, place)).map((standing) => {
    const criteria = criteriaOf(standing.phase, course.ledger.evidence);
    const missing = missingOf(criteria).length;
    const verdict = mayDecideGate(actor, gateFactsOf(place, standing, course.standings));
    return { site: site.name, phase: standing.phase, to: gatePath(site, standing.phase, verdict.allowed ? 'entscheiden' : ''), role: standing.request?.role ?? '', day: standing.since ?? actor.today, met: criteria.length - missing, all: criteria.length, missing, allowed: verdict.allowed };
  })).sort((a, b) => a.day.localeCompare(b.day));
  const ownSites = seen.filter(({ whole: own }) => own);
  const dates = working ? datesAhead(ownSites.map(({ site, course }) => ({ name: site.name, slug: site.slug, programmeSlug: site.programmeSlug, ledger: course.ledger, standings: course.standings, items: items.filter((item) => item.siteId === site.id) })), actor.today, 42, 6) : [];
  return {
    documented: programme.kind === 'documented', rows, mine, dates,
    counts: {
      sites: rows.length, finished: rows.filter((row) => row.state === 'finished').length, waiting: working ? turns.filter((turn) => turn.requestState === 'open' && whole(turn.siteId)).length : 0, late: rows.filter((row) => row.late).length,
      nextCondition: working ? items.filter((item) => item.originKind === 'gate' && item.dueDay !== null && item.dueDay >= actor.today && ownSites.some(({ site }) => site.id === item.siteId)).map((item) => item.dueDay ?? '').sort()[0] ?? null : null,
    },
  };
}
export type SeenOverview = Awaited<ReturnType<typeof seeOverview>>;
