/** Here somebody sees what they have to do now: one task on top, then what is overdue, soon and later; apart from it what others have to do. */
import { Link } from '@remix-run/react';
import { daysBetween } from '../../shared/dates';
import { LinkButton } from '../../ui/form/button';
import { PlainList, TaskList, TaskRow } from '../../ui/page/lists';
import { Columns, EmptyState, Page, Section } from '../../ui/page/page';
import { GateCard, PhaseBar } from '../../ui/page/phases';
import type { SeenTasks } from '../reads/tasks.server';
import { phases } from '../rules/phases';
import { soonUntil, type Task } from '../tasks';
import { NextDates } from './dates';
import { useCycleWords } from './words';

interface TasksProps {
  title: string;
  tasks: SeenTasks | null;
  role: string | null;
  today: string;
}

export function TasksPage({ title, tasks, role, today }: TasksProps) {
  const { t, weekday } = useCycleWords();
  if (tasks === null) return <Page title={title} preline={weekday(today)}><EmptyState what={t('noAssignment')} why={t('noAssignmentWhy')} /></Page>;
  const { agenda, others, dates, sites } = tasks;
  return (
    <Page title={title} preline={weekday(today)} lead={<Lead tasks={tasks} />}>
      <Columns kind="main">
        <div>
          {agenda.top ? <Top task={agenda.top} oneSite={sites.length === 1} /> : <EmptyState what={t('tasksNone')} why={t('tasksNoneCalm')} />}
          <Group title={t('overdue', { n: agenda.overdue.length })} tasks={agenda.overdue} today={today} oneSite={sites.length === 1} />
          <Group title={t('thisWeek', { n: agenda.soon.length, day: weekday(soonUntil(today)).replace(/\s\d{4}$/, '') })} tasks={agenda.soon} today={today} oneSite={sites.length === 1} />
          <Group title={t('later', { n: agenda.later.length })} tasks={agenda.later} today={today} oneSite={sites.length === 1} />
        </div>
        <div>
          {sites.length > 0 && <OwnSites sites={sites} />}
          {role !== 'ministry' && <Section title={t('myDates')} first={sites.length === 0}><NextDates dates={dates} today={today} withSite={sites.length !== 1} /></Section>}
          {role !== 'ministry' && <Section title={t('othersTurn')}><Others others={others} withSite={sites.length !== 1} /></Section>}
        </div>
      </Columns>
    </Page>
  );
}

function Lead({ tasks }: { tasks: SeenTasks }) {
  const { t, weekday } = useCycleWords();
  const { agenda, dates, sites } = tasks;
  const workshop = sites.length === 1 ? dates.find((date) => date.kind === 'workshop') : undefined;
  const next = workshop ? ` ${t('nextWorkshop', { title: workshop.title, day: weekday(workshop.day) })}` : '';
  return <>{agenda.total === 0 ? t('tasksNone') : t(agenda.late === 0 ? 'tasksLeadCalm' : 'tasksLead', { n: agenda.total, overdue: agenda.late })}{next}</>;
}

/** The sentences of a task. */
function useTask(oneSite: boolean) {
  const { t, phase, by, day, toDo } = useCycleWords();
  return (task: Task) => {
    const params = {
      ...task.params, site: task.site, phase: task.phase ? phase(task.phase) : '', day: task.day ? day(task.day) : '',
      role: by(String(task.params['role'] ?? '')), what: task.criterion && task.phase ? toDo(task.criterion.key, task.phase) : String(task.params['what'] ?? ''),
    };
    const title = task.kind === 'condition' ? t('task.item', params) : t(`task.${task.kind}`, params);
    const missing = Number(task.params['all'] ?? 0) - Number(task.params['met'] ?? 0);
    const text = task.kind === 'decide' ? `${t('decideText', params)}${missing > 0 ? ` ${t('decideMissing', { n: missing })}` : ''}` : t(`taskText.${task.kind}`, params);
    return { title: oneSite ? title.replace(`${task.site}: `, '') : title, text };
  };
}

function Top({ task, oneSite }: { task: Task; oneSite: boolean }) {
  const { t } = useCycleWords();
  const { title, text } = useTask(oneSite)(task);
  return <GateCard preline={t('asNext')} title={title} text={text} actions={<LinkButton kind="primary" to={task.to} label={t(`do.${task.kind}`)} />} />;
}

function Group({ title, tasks, today, oneSite }: { title: string; tasks: readonly Task[]; today: string; oneSite: boolean }) {
  const { t, weekday } = useCycleWords();
  const say = useTask(oneSite);
  if (tasks.length === 0) return null;
  return (
    <TaskList title={title}>
      {tasks.map((task) => {
        const late = task.due !== null && task.due < today;
        return (
          <TaskRow key={`${task.kind} ${task.to} ${task.criterion?.key ?? ''}`} to={task.to} {...say(task)} overdue={late}
            due={task.due === null ? undefined : weekday(task.due).replace(/\s\d{4}$/, '')} since={late && task.due !== null ? t('sinceDays', { n: daysBetween(task.due, today) }) : undefined} />
        );
      })}
    </TaskList>
  );
}

function OwnSites({ sites }: { sites: SeenTasks['sites'] }) {
  const { t, phase, day } = useCycleWords();
  return (
    <Section title={t(sites.length === 1 ? 'mySite' : 'mySites')} first>
      {sites.map((site) => (
        <div key={site.to} className="l-gap-s">
          <p><Link className="l-a l-b" to={site.to}>{site.name}</Link></p>
          <p>
            {site.current ? t('shortPhase', { n: phases.indexOf(site.current) + 1, all: phases.length, phase: phase(site.current) }) : t('shortFinished')}
            {site.current && site.planned ? <><br /><span className="l-muted l-small">{t('plannedFor', { day: day(site.planned) })}</span></> : null}
          </p>
          <PhaseBar total={phases.length} done={site.done} current={site.current !== null} />
          <p className="l-small">{t('doneOfFive', { n: site.done, all: phases.length })}</p>
        </div>
      ))}
    </Section>
  );
}

function Others({ others, withSite }: { others: SeenTasks['others']; withSite: boolean }) {
  const { t, turn, role, day } = useCycleWords();
  if (others.length === 0) return <p>{t('nobodysTurn')}</p>;
  return (
    <PlainList small items={others.slice(0, 8).map((other) => (
      <><b className="l-b">{role(other.role)}</b>{': '}{withSite ? <><Link className="l-a" to={other.to}>{other.site}</Link>{', '}</> : null}{turn(other)}{other.since ? `, ${t('since', { day: day(other.since) })}` : ''}</>
    ))} />
  );
}
