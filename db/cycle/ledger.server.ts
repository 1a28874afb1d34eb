/** Here is read, for all sites asked for with one query, what every room has recorded, as far as phases, gates and turns depend on it. */
import { sql, type RawBuilder } from 'kysely';
import type { Scope } from '../../app/accounts/rules';
import type { Db, Trx } from '../connection.server';
import { siteInSight } from '../scope.server';

/** One line of the ledger: what is counted (part, and key within it), how often, and the days it speaks of. */
export interface LedgerLine {
  part: string;
  siteId: string;
  key: string;
  n: number;
  first: string | null;
  last: string | null;
}

const line = (part: string, siteId: string, from: RawBuilder<unknown>, more: { key?: string; n?: string; first?: string; last?: string } = {}): RawBuilder<unknown> =>
  sql`select ${sql.lit(part)} as part, ${sql.ref(siteId)} as site_id, ${sql.raw(more.key ?? "''")} as key, ${sql.raw(`cast(${more.n ?? 'count(*)'} as integer)`)} as n,
    ${sql.raw(`cast(${more.first ?? 'null'} as text)`)} as first, ${sql.raw(`cast(${more.last ?? 'null'} as text)`)} as last from ${from}`;

const servedBy = sql.raw('(select measure.priority_area_id from measure where measure.priority_area_id is not null)');
const tracedTo = sql.raw("(select thread_link.to_id from thread_link where thread_link.to_kind = 'priorityArea' and thread_link.from_kind in ('finding', 'card', 'cluster'))");

/** Measures that stand in the programme's account; what was before or beside it does not. */
const counted = sql.raw("measure.origin in ('pilot', 'adopted')");
/** Complete is a measure whose every indicator has a unit and a target; a baseline is a number or said to be not known, and circumstances have no target. */
const incomplete = sql.raw(`(measure.id not in (select indicator.measure_id from indicator where indicator.measure_id is not null)
  or measure.id in (select indicator.measure_id from indicator where indicator.measure_id is not null and (indicator.unit = '' or (indicator.sphere <> 'circumstances' and indicator.target_number is null))))`);

/** What the criteria count; days are compared with today. */
const evidenceLines = (today: string): RawBuilder<unknown>[] => [
  line('source', 'site_id', sql`assessment_source join seen on seen.id = site_id group by site_id`, { first: 'min(closed_on)', last: 'max(closed_on)' }),
  line('sourceReleased', 'site_id', sql`assessment_source join seen on seen.id = site_id where closed_on is not null and released_on is not null group by site_id`),
  line('finding', 'site_id', sql`finding join seen on seen.id = site_id where withdrawn_reason is null group by site_id, section`, { key: 'section' }),
  line('findingWithoutSource', 'site_id', sql`finding join seen on seen.id = site_id where withdrawn_reason is null and assessment_source_id is null and source_id is null group by site_id`),
  line('emptySection', 'site_id', sql`empty_section join seen on seen.id = site_id`, { key: 'section', n: '1' }),
  line('wave', 'site_id', sql`wave join seen on seen.id = site_id`, { key: 'state', n: 'number', first: 'opened_on', last: 'closed_on' }),
  line('waveWaived', 'site_id', sql`wave_waiver join seen on seen.id = site_id`, { n: 'number' }),
  line('priorityArea', 'site_id', sql`priority_area join seen on seen.id = site_id group by site_id`),
  line('priorityUntraced', 'site_id', sql`priority_area join seen on seen.id = site_id where room_reason is null and priority_area.id not in ${tracedTo} group by site_id`),
  line('priorityUnserved', 'site_id', sql`priority_area join seen on seen.id = site_id where deferred_reason is null and priority_area.id not in ${servedBy} group by site_id`),
  line('workshopItem', 'site_id', sql`open_item join seen on seen.id = site_id where origin_kind = 'workshop' group by site_id`),
  line('workshopItemUnowned', 'site_id', sql`open_item join seen on seen.id = site_id where origin_kind = 'workshop' and state = 'open' and (due_day is null or owner_role is null or owner_function = '') group by site_id`),
  line('itemOverdue', 'site_id', sql`open_item join seen on seen.id = site_id where state = 'open' and due_day < ${today} group by site_id`),
  line('measure', 'site_id', sql`measure join seen on seen.id = site_id where ${counted} group by site_id`),
  line('measureIncomplete', 'site_id', sql`measure join seen on seen.id = site_id where ${counted} and (owner_function = '' or due_day is null or ${incomplete}) group by site_id`),
  line('measureWithoutStatus', 'site_id', sql`measure join seen on seen.id = site_id where ${counted} and status = 'planned' group by site_id`),
  line('balance', 'site_id', sql`measure join seen on seen.id = site_id join balance on balance.measure_id = measure.id where ${counted} group by site_id`),
  line('consultation', 'site_id', sql`consultation join seen on seen.id = site_id group by site_id`, { first: 'min(day)', last: 'max(day)' }),
  line('report', 'site_id', sql`site_report join seen on seen.id = site_id`, { key: 'state', n: '1' }),
  line('reportForwarded', 'site_report.site_id', sql`report_version join site_report on site_report.id = report_version.report_id join seen on seen.id = site_report.site_id
    where report_version.forwarded_at is not null and site_report.state in ('forwarded', 'answered') group by site_report.site_id`, { last: 'max(report_version.forwarded_at)' }),
];

/** Workshops of a phase with their attendance and the state of their minutes; silence that has lasted long enough approves. */
const workshopLines = (): RawBuilder<unknown>[] => [
  line('workshop', 'workshop_site.site_id', sql`workshop_site join seen on seen.id = workshop_site.site_id join workshop on workshop.id = workshop_site.workshop_id`,
    { key: "workshop.kind || ' ' || workshop.state || ' ' || workshop.id", n: 'coalesce(workshop.start_minute, -1)', first: 'workshop.day', last: 'workshop.title' }),
  line('present', 'workshop_site.site_id', sql`workshop_site join seen on seen.id = workshop_site.site_id
    join attendance on attendance.workshop_id = workshop_site.workshop_id and (attendance.site_id = workshop_site.site_id or attendance.site_id is null) where attendance.state = 'present'
    group by workshop_site.site_id, workshop_site.workshop_id`, { key: 'workshop_site.workshop_id' }),
  line('minutes', 'workshop_site.site_id', sql`workshop_site join seen on seen.id = workshop_site.site_id join minutes on minutes.workshop_id = workshop_site.workshop_id`,
    { key: "minutes.state || ' ' || minutes.workshop_id || ' ' || minutes.id", n: 'minutes.number', first: 'minutes.sent_on' }),
  line('minutesAnswer', 'workshop_site.site_id', sql`workshop_site join seen on seen.id = workshop_site.site_id join minutes on minutes.workshop_id = workshop_site.workshop_id
    join minutes_approval on minutes_approval.minutes_id = minutes.id and (minutes_approval.site_id = workshop_site.site_id or minutes_approval.site_id is null) where minutes_approval.kind <> 'comment'`,
    { key: "minutes_approval.kind || ' ' || minutes_approval.minutes_id || ' ' || coalesce(minutes_approval.site_id, 'consultant')", n: '1', first: 'minutes_approval.at' }),
];

/** The newest plan of a site; where it has none, that of its programme. The first version is the original plan. */
const planLines = (): RawBuilder<unknown>[] => [
  line('window', 'seen.id', sql`plan join seen on plan.site_id = seen.id or (plan.site_id is null and plan.programme_id = seen.programme_id) join plan_window on plan_window.plan_id = plan.id`,
    { key: "plan_window.phase || case when plan.site_id is null then ' programme' else ' site' end", n: 'plan.number', first: 'plan_window.from_day', last: 'plan_window.until_day' }),
  line('office', 'site_office.site_id', sql`site_office join seen on seen.id = site_office.site_id join office on office.id = site_office.office_id join district on district.ags = office.district_ags`,
    { key: "coalesce(district.shape_ags, office.town_ags, district.ags) || ' ' || office.district_ags", n: '1', first: 'office.name', last: 'office.holder_kind' }),
];

const statusLines = (): RawBuilder<unknown>[] => [
  line('status', 'measure.site_id', sql`measure_status join measure on measure.id = measure_status.measure_id join seen on seen.id = measure.site_id where ${counted}`,
    { key: 'measure.id', n: '1', first: 'measure_status.status', last: "coalesce(measure_status.on_day, substr(measure_status.at, 1, 10)) || ' ' || measure_status.at" }),
];

const tieLines = (): RawBuilder<unknown>[] => [
  line('tie', 'tie.site_id', sql`tie join seen on seen.id = tie.site_id`, { key: "tie.organisation_id || ' ' || tie.other_id", n: '1', first: 'tie.held_from', last: 'tie.held_until' }),
  line('member', 'network.site_id', sql`network_member join network on network.id = network_member.network_id join seen on seen.id = network.site_id`,
    { key: 'network_member.organisation_id', n: '1', first: 'network_member.held_from', last: 'network_member.held_until' }),
];

/** The ledger of the sites in sight: of one site (then with the courses that its charts show), of a programme, or of all. */
export async function ledgerOf(db: Db | Trx, scope: Scope, asked: { siteId?: string; programmeId?: string; today: string; charts?: boolean }): Promise<LedgerLine[]> {
  const { siteId, programmeId, charts = false } = asked;
  let seen = db.selectFrom('site').innerJoin('programme', 'programme.id', 'site.programmeId').select(['site.id', 'site.programmeId']).where(siteInSight(scope));
  if (siteId !== undefined) seen = seen.where('site.id', '=', siteId);
  if (programmeId !== undefined) seen = seen.where('site.programmeId', '=', programmeId);
  const lines = [...evidenceLines(asked.today), ...workshopLines(), ...planLines(), ...(charts ? [...statusLines(), ...tieLines()] : [])];
  const { rows } = await sql<LedgerLine>`with seen as ${seen} ${sql.join(lines, sql` union all `)}`.execute(db);
  return rows;
}
