/** Here the text of minutes is drawn from their frozen data, in the reader's language. */
import { sayDay, sayDayWithWeekday } from '../../shared/dates';
import { DefinitionList, PlainList } from '../../ui/page/lists';
import { Section } from '../../ui/page/page';
import { DataTable } from '../../ui/table/data-table';
import { useLanguage, useRoomWords } from '../../ui/words';
import { sayClock } from '../../shared/clock';
import { minutesOf, withTimes } from '../agenda';
import type { MinutesBody } from '../minutes';
import type { WorkshopKey } from '../words.de';
import { useAgendaLead } from './agenda';

export function MinutesText({ body }: { body: MinutesBody }) {
  const t = useRoomWords<WorkshopKey>('workshops');
  const language = useLanguage();
  const { workshop, sites } = body;
  const several = sites.length > 1;
  const site = (siteId: string | null) => (several ? (sites.find((one) => one.id === siteId)?.name ?? t('allSites')) : '');
  const note = (...parts: (string | null)[]) => { const said = parts.filter(Boolean).join(', '); return said ? <span className="l-small l-muted"> {said}</span> : null; };
  const votes = (n: number | null) => (n === null ? t('notCounted') : t('nVotes', { n }));
  const when = [workshop.day ? sayDayWithWeekday(workshop.day, language) : t('noDay'), ...(workshop.startMinute === null ? [] : [t('startsAt', { time: sayClock(workshop.startMinute) })])].join(', ');
  return (
    <>
      <Section title={workshop.title}>
        <DefinitionList items={[{ label: t('kind'), value: t(`kind.${workshop.kind}` as WorkshopKey) }, { label: t('day'), value: when }, ...(workshop.place ? [{ label: t('place'), value: workshop.place }] : []), { label: t('sites'), value: sites.map((one) => one.name).join(', ') }]} />
      </Section>
      <Section title={t('attendance')}>
        {body.attendance.length === 0 ? <p>{t('attendanceEmpty')}</p> : <PlainList items={body.attendance.map((one) => <>{one.functionTitle}, {one.organisation}{note(t(`attendance.${one.state}` as WorkshopKey), site(one.siteId))}</>)} />}
      </Section>
      <Section title={t('agenda')}>{body.agenda.length === 0 ? <p>{t('agendaEmpty')}</p> : <AgendaCompared body={body} />}</Section>
      <Section title={t('allClusters')}>
        {body.clusters.length === 0 ? <p>{t('noClusters')}</p> : <PlainList items={body.clusters.map((one) => <>{t('clusterLine', { title: one.title, cards: t('nCards', { n: one.cards }), votes: votes(one.votes) })}{note(site(one.siteId))}</>)} />}
      </Section>
      <Section title={t('priorities')}>
        {body.priorityAreas.length === 0 ? <p>{t('priorityEmpty')}</p> : (
          <PlainList items={body.priorityAreas.map((one) => (
            <>
              <b className="l-b">{one.title}</b>{note(t('rankOf', { rank: one.rank }), t(`side.${one.side}` as WorkshopKey), one.votes === null ? null : votes(one.votes), site(one.siteId))}
              <p>{one.reason}</p>
              {[...one.clusters.map((title) => `${t('cluster')}: ${title}`), one.roomReason ? t('roomReasonShown', { reason: one.roomReason }) : '', ...one.goals, one.deferredReason ? t('deferredBecause', { reason: one.deferredReason }) : ''].filter(Boolean).map((line) => <p key={line} className="l-small l-muted">{line}</p>)}
            </>
          ))} />
        )}
      </Section>
      {body.measures.length > 0 ? (
        <Section title={t('measures')}><PlainList items={body.measures.map((one) => <>{t('measureLine', { number: one.number, title: one.title })}{note(one.ownerFunction, one.dueDay ? t('dueOn', { day: sayDay(one.dueDay, language) }) : t('noDue'), site(one.siteId))}</>)} /></Section>
      ) : null}
      <Section title={t('decisions')}>
        {body.decisions.length === 0 ? <p>{t('decisionsEmpty')}</p> : <PlainList items={body.decisions.map((one) => <>{one.sentence}{note(t(`decision.${one.kind}` as WorkshopKey), site(one.siteId))}</>)} />}
      </Section>
      <Section title={t('openItems')}>
        {body.openItems.length === 0 ? <p>{t('openItemsEmpty')}</p> : <PlainList items={body.openItems.map((one) => <>{one.what}{note(one.ownerFunction, one.dueDay ? t('dueOn', { day: sayDay(one.dueDay, language) }) : t('noDue'), one.done ? t('done') : null, site(one.siteId))}</>)} />}
      </Section>
      {body.remarks ? <Section title={t('minutesRemarks')}><p className="l-quote">{body.remarks}</p></Section> : null}
    </>
  );
}

function AgendaCompared({ body }: { body: MinutesBody }) {
  const t = useRoomWords<WorkshopKey>('workshops');
  const lead = useAgendaLead(body.agenda.length, minutesOf(body.agenda));
  return (
    <>
      <p>{lead}</p>
      <DataTable caption={t('agenda')}
        columns={[{ key: 'title', label: t('agendaItem') }, { key: 'starts', label: t('starts'), labelOnPhone: true }, { key: 'planned', label: t('plannedMinutes'), numeric: true, labelOnPhone: true }, { key: 'actual', label: t('actualMinutes'), numeric: true, labelOnPhone: true }]}
        rows={withTimes(body.agenda, body.workshop.startMinute).map((item, i) => ({
          key: String(i), cells: { title: item.title, starts: item.starts === null ? '–' : sayClock(item.starts), planned: item.plannedMinutes, actual: item.actualMinutes ?? t('notNoted') },
        }))} />
    </>
  );
}
