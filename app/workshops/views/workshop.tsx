/** Here one workshop is shown: how it stands, what to do next, the day with its times, and what came of it. */
import { Link } from '@remix-run/react';
import { sayDay, sayDayWithWeekday } from '../../shared/dates';
import { sitePath } from '../../shared/paths';
import { LinkButton } from '../../ui/form/button';
import { DefinitionList, PlainList } from '../../ui/page/lists';
import { type Crumb, EmptyState, Page, Section } from '../../ui/page/page';
import { Status } from '../../ui/page/status';
import { useLanguage, useRoomWords } from '../../ui/words';
import { sayClock } from '../../shared/clock';
import type { SeenWorkshop } from '../reads/workshops.server';
import { nextState, type WorkshopState as State } from '../rules';
import type { WorkshopKey } from '../words.de';
import { AgendaTable, useAgendaLead } from './agenda';
import { WorkshopState } from './list';

type Seen = Omit<SeenWorkshop, 'silenceDays'>;
type Room = NonNullable<SeenWorkshop['room']>;

/** How the workshop stands, in one sentence. */
function useStands(workshop: Seen): string {
  const t = useRoomWords<WorkshopKey>('workshops');
  if (workshop.state === 'minutesInReview') return t('stands.minutesInReview', { n: workshop.minutes[0]?.sides.filter((side) => side.standing === 'open' || side.standing === 'objection').length ?? 0 });
  return t(`stands.${workshop.state as Exclude<State, 'minutesInReview'>}`);
}

/** The one thing to do next, for the one who looks. */
function NextStep({ workshop }: { workshop: Seen }) {
  const t = useRoomWords<WorkshopKey>('workshops');
  const next = nextState(workshop.state as State);
  if (workshop.may.run.allowed && next) return <LinkButton kind="primary" to="stand" label={t(`move.${next as 'invited' | 'running' | 'held'}`)} />;
  if (workshop.may.draft.allowed && workshop.minutes[0]?.state !== 'draft') return <LinkButton kind="primary" to="protokoll/entwerfen" label={t('minutesDraft')} />;
  if (workshop.minutes.length > 0 && (workshop.may.run.allowed || workshop.minutes.some((one) => one.state !== 'draft'))) return <LinkButton kind="primary" to="protokoll" label={t('minutesOpen')} />;
  return workshop.state === 'running' && workshop.may.board ? <LinkButton kind="primary" to="pinnwand" label={t('boardOpen')} /> : null;
}

export function WorkshopPage({ workshop, breadcrumb }: { workshop: Seen; breadcrumb: readonly Crumb[] }) {
  const t = useRoomWords<WorkshopKey>('workshops');
  const language = useLanguage();
  const stands = useStands(workshop);
  const { day, startMinute, place, remarks, sites, room, may } = workshop;
  const when = [day ? sayDayWithWeekday(day, language) : t('noDay'), ...(startMinute === null ? [] : [t('startsAt', { time: sayClock(startMinute) })])].join(', ');
  return (
    <Page title={workshop.title} preline={t(`kind.${workshop.kind}` as WorkshopKey)} breadcrumb={breadcrumb} lead={room ? stands : t('forMinistry')} marks={<WorkshopState state={workshop.state} />}
      actions={<><NextStep workshop={workshop} />{may.plan.allowed ? <LinkButton to="bearbeiten" label={t('edit')} /> : null}</>}>
      <DefinitionList items={[
        { label: t('day'), value: when },
        ...(place ? [{ label: t('place'), value: place }] : []),
        { label: t('sites'), value: sites.map((site) => site.name).join(', ') },
        ...(remarks && room ? [{ label: t('remarks'), value: remarks }] : []),
      ]} />
      {room ? <RoomSections workshop={workshop} room={room} /> : null}
    </Page>
  );
}

/** A link at the right of a section's heading. */
const aside = (to: string, label: string) => <Link className="kern-link" to={to}>{label}</Link>;

function RoomSections({ workshop, room }: { workshop: Seen; room: Room }) {
  const t = useRoomWords<WorkshopKey>('workshops');
  const agendaLead = useAgendaLead(room.agenda.length, room.minutes);
  const run = workshop.may.run.allowed;
  const { cards, clusters, expectations, present, excused, invited } = room.counts;
  return (
    <>
      <Section title={t('agenda')} aside={run ? aside('tagesordnung', t('agendaEdit')) : null}>
        {room.agenda.length === 0
          ? <EmptyState what={t('agendaEmpty')} why={t('agendaEmptyWhy')} action={run ? <LinkButton to="tagesordnung" label={t('agendaEdit')} /> : null} />
          : <><p>{agendaLead}</p><AgendaTable items={room.agenda} /></>}
      </Section>
      <Section title={t('attendance')} aside={aside('teilnahme', run ? t('attendanceEdit') : t('attendance'))}>
        <p>{present + excused + invited === 0 ? t('attendanceEmpty') : t('attendanceLead', { present, excused, invited })}</p>
      </Section>
      <Section title={t('expectations')} aside={aside('erwartungen', run ? t('expectationAdd') : t('expectations'))}>
        <p>{expectations === 0 ? t('expectationsNone') : t('expectationsLead', { n: expectations })}</p>
      </Section>
      <Section title={t('board')} aside={aside('pinnwand', t('boardOpen'))}>
        <p>{cards === 0 ? t('boardEmpty') : t('boardCounts', { cards: t('nCards', { n: cards }), clusters: t('nClusters', { n: clusters }) })}</p>
      </Section>
      <Priorities workshop={workshop} room={room} />
      <Agreed workshop={workshop} room={room} />
      <OpenItems workshop={workshop} room={room} />
      <Section title={t('minutes')} aside={workshop.minutes.length > 0 ? aside('protokoll', t('minutesOpen')) : null}>
        {workshop.minutes.length === 0
          ? <p>{t('minutesNone')} {t('minutesNoneWhy')}</p>
          : <PlainList items={workshop.minutes.map((one) => t('versionState', { number: one.number, state: t(`minutesState.${one.state}`) }))} />}
      </Section>
    </>
  );
}

function Priorities({ workshop, room }: { workshop: Seen; room: Room }) {
  const t = useRoomWords<WorkshopKey>('workshops');
  const several = workshop.sites.length > 1;
  const add = workshop.may.setPriorities && (several || room.priorities.length < 5);
  return (
    <Section title={t('priorities')} aside={add && room.priorities.length > 0 ? aside('schwerpunkte/neu', t('priorityAdd')) : null} id="schwerpunkte">
      {room.priorities.length === 0
        ? <EmptyState what={t('priorityEmpty')} why={t('priorityEmptyWhy')} action={add ? <LinkButton to="schwerpunkte/neu" label={t('priorityAdd')} /> : null} />
        : <PlainList items={room.priorities.map((area) => (
          <>
            <Link to={`schwerpunkte/${area.id}`}>{area.title}</Link>
            <span className="l-small l-muted"> {[t('rankOf', { rank: area.rank }), t(`side.${area.side}` as WorkshopKey), area.votes === null ? '' : t('nVotes', { n: area.votes }), several ? area.siteName : ''].filter(Boolean).join(', ')} </span>
            {area.deferred ? <Status kind="plain" small>{t('deferred')}</Status> : null}
          </>
        ))} />}
    </Section>
  );
}

function Agreed({ workshop, room }: { workshop: Seen; room: Room }) {
  const t = useRoomWords<WorkshopKey>('workshops');
  return (
    <Section title={t('decisions')} aside={workshop.may.run.allowed ? aside('beschluesse/neu', t('decisionAdd')) : null}>
      {room.decisions.length === 0 ? <p>{t('decisionsEmpty')}</p> : (
        <PlainList items={room.decisions.map((one) => (
          <><span className="l-small l-muted">{t(`decision.${one.kind}` as WorkshopKey)}{workshop.sites.length > 1 ? `, ${one.siteName ?? t('allSites')}` : ''}</span><br />{one.sentence}</>
        ))} />
      )}
    </Section>
  );
}

function OpenItems({ workshop, room }: { workshop: Seen; room: Room }) {
  const t = useRoomWords<WorkshopKey>('workshops');
  const language = useLanguage();
  return (
    <Section title={t('openItems')} aside={workshop.may.run.allowed ? aside('offene-punkte/neu', t('openItemAdd')) : null}>
      {room.openItems.length === 0 ? <p>{t('openItemsEmpty')}</p> : (
        <PlainList items={room.openItems.map((item) => (
          <>
            {item.siteSlug ? <Link to={sitePath({ programmeSlug: workshop.programmeSlug, slug: item.siteSlug }, `offene-punkte/${item.id}`)}>{item.what}</Link> : item.what}
            <span className="l-small l-muted"> {[item.ownerFunction, item.dueDay ? t('dueOn', { day: sayDay(item.dueDay, language) }) : t('noDue'), item.state === 'done' ? t('done') : '', workshop.sites.length > 1 ? item.siteName : ''].filter(Boolean).join(', ')}</span>
          </>
        ))} />
      )}
    </Section>
  );
}
