/** Here is gathered the page of a site: where it is in the cycle, what is next, and how it has come along so far. */
import { functionsAt, networksAt } from '../../../db/cycle/documented.server';
import type { Db } from '../../../db/connection.server';
import { goalsOf } from '../../../db/programmes/programmes.server';
import { isMinistry, scopeOf } from '../../accounts/rules';
import { seeFindings, seeProfile } from '../../assessments/reads.server';
import { seeIndicatorBullets } from '../../measures/reads/charts.server';
import { mayReportValue } from '../../measures/rules/values';
import type { Actor } from '../../shared/actor';
import { boundsOf } from '../../shared/imprecise';
import { must } from '../../shared/refusal';
import { placeOf, type SeenSite } from '../../sites/reads.server';
import { maySeeSiteCourse } from '../../sites/rules';
import { criteriaOf, missingOf, workshopIn } from '../rules/criteria';
import { gateFactsOf, mayOfGate, maySeeCriteria, maySeeGate } from '../rules/gates';
import { currentOf, decidedInARow, heldEarly } from '../rules/phases';
import { beginOf, coursesOf, growthIn, spanOf, statusesIn } from '../timeline';
import { courseOf } from './course.server';
import { gatePlaceOf, linked } from './gates.server';

const shownSteps = 4;

/** Everything the page of a managed site shows; the ministry sees decisions and confirmed values, not the work in between. */
export async function seeSitePage(db: Db, actor: Actor, site: SeenSite) {
  const place = gatePlaceOf(site);
  must('cycle', maySeeGate(actor, place));
  const [course, bullets, profile] = await Promise.all([courseOf(db, actor, site, true), seeIndicatorBullets(db, actor, site), seeProfile(db, actor, site)]);
  const { ledger, standings } = course;
  const working = maySeeCriteria(actor, place).allowed;
  const current = currentOf(standings);
  const criteria = current ? criteriaOf(current.phase, ledger.evidence) : [];
  const open = working ? course.items.filter((item) => item.state === 'open') : [];
  const courses = coursesOf(ledger, standings, actor.today);
  return {
    state: site.state, offices: ledger.offices.map((office) => office.name), working, done: decidedInARow(standings),
    standings: standings.map((standing) => {
      const workshop = workshopIn(standing.phase, ledger.evidence);
      return { ...standing, request: null, heldEarly: workshop?.state === 'held' && heldEarly(standing.phase, workshop.day, standings), workshopAhead: workshop?.state === 'planned' ? workshop.day : null };
    }),
    courses, span: spanOf(courses, actor.today), today: actor.today,
    gate: current && { phase: current.phase, state: current.state, plan: current.plan, criteria: working ? criteria.map((criterion) => linked(site, criterion, workshopIn(current.phase, ledger.evidence))) : [], open: missingOf(criteria).length, all: criteria.length, may: mayOfGate(actor, gateFactsOf(place, current, standings)) },
    steps: { total: open.length, shown: open.slice(0, shownSteps).map(({ id, what, ownerFunction, dueDay }) => ({ id, what, ownerFunction, dueDay, late: dueDay !== null && dueDay < actor.today })) },
    statuses: statusesIn(course.lines, actor.today),
    growth: growthIn(course.lines, beginOf(ledger, site.createdAt), actor.today).map((point) => ({ day: point.day, ties: point.ties.certain, organisations: point.organisations.certain })),
    bullets: bullets.map(bulletRow), profile,
    course: maySeeSiteCourse(actor, { ...placeOf(site), programmeKind: site.programmeKind }).allowed,
    mayReport: mayReportValue(actor, { ...placeOf(site), documented: false }).allowed && !isMinistry(actor, place),
  };
}
export type SeenSitePage = Awaited<ReturnType<typeof seeSitePage>>;

type Bullet = Awaited<ReturnType<typeof seeIndicatorBullets>>[number];
const reading = (value: { number: number | null; qualifier: string; asOf: string | null } | null) => value && { number: value.number, qualifier: value.qualifier as Bullet['baseline']['qualifier'], asOf: value.asOf };

/** What one row of the picture needs, and no row of values behind it. */
const bulletRow = ({ id, measureId, name, unit, sphere, kind, direction, baseline, figure, mayReport }: Bullet) => ({
  id, measureId, name, unit, sphere, kind, direction, baseline, mayReport,
  target: figure.target, value: figure.value, asOf: figure.asOf, reached: figure.reached, provisional: reading(figure.standing.provisional), lastKnown: reading(figure.standing.lastKnown),
});
export type BulletRowData = ReturnType<typeof bulletRow>;

/** What public sources say about a documented site: nothing of its phases, but what was there before, who held which function, and its networks. */
export async function seeDocumentedSite(db: Db, actor: Actor, site: SeenSite) {
  must('cycle', maySeeGate(actor, gatePlaceOf(site)));
  const scope = scopeOf(actor);
  const [findings, functions, networks, goals, course] = await Promise.all([seeFindings(db, actor, site), functionsAt(db, scope, site.id), networksAt(db, scope, site.id), goalsOf(db, site.programmeId), courseOf(db, actor, site)]);
  const earlier = findings.filter((finding) => finding.origin === 'before' && finding.withdrawnReason === null)
    .map(({ id, sentence, happened, documented }) => ({ id, sentence, happened, ...(happened === null ? { earliest: null, latest: null } : boundsOf(happened)), sourceTitle: documented?.title ?? null }));
  const founded = networks.filter((network) => network.founded !== null).map(({ id, name, founded: since }) => ({ id, name, when: since, ...boundsOf(since ?? '') }));
  return {
    offices: course.ledger.offices.map(({ name, districtAgs }) => ({ name, districtAgs })), today: actor.today, earlier, functions, networks, founded, goals: goals.map(({ id, title }) => ({ id, title })),
    sources: [...new Set([...earlier, ...functions, ...networks].map((one) => one.sourceTitle).filter((title): title is string => title !== null))],
  };
}
export type SeenDocumentedSite = Awaited<ReturnType<typeof seeDocumentedSite>>;
