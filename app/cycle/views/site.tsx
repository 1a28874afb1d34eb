/** Here the page of a site is shown: its path through the phases, the next gate, the next steps, and its progress. */
import { Link } from '@remix-run/react';
import { LinkButton } from '../../ui/form/button';
import { PlainList } from '../../ui/page/lists';
import { Columns, type Crumb, EmptyState, Page, Section } from '../../ui/page/page';
import { GateCard, PhasePath, type PhaseStep } from '../../ui/page/phases';
import { Keys, Status, type StatusKind, Tag } from '../../ui/page/status';
import type { SeenSitePage } from '../reads/site.server';
import { isDecided, phases, phaseSlugs } from '../rules/phases';
import { Criteria } from './criteria';
import { markOf } from './marks';
import { Progress } from './progress';
import { useCycleWords } from './words';

interface SiteProps {
  title: string;
  page: SeenSitePage;
  base: string;
  breadcrumb: readonly Crumb[];
}

export function SitePage({ title, page, base, breadcrumb }: SiteProps) {
  const { t } = useCycleWords();
  return (
    <Page title={title} preline={[t('pilotSite'), ...page.offices].join(', ')} lead={<Lead page={page} />} breadcrumb={breadcrumb} actions={page.mayReport && (
      <>
        <LinkButton kind="primary" to={`${base}/massnahmen`} label={t('reportValue')} />
        <LinkButton to={`${base}/bericht`} label={t('toReport')} />
      </>
    )}>
      <Path page={page} base={base} />
      {page.course && <p className="l-small l-gap-s"><Link className="l-a" to={`${base}/plan`}>{t('sitePlan')}</Link>{' · '}<Link className="l-a" to={`${base}/status`}>{t('siteState')}</Link></p>}
      {page.working && (page.gate
        ? <Columns><NextGate gate={page.gate} base={base} /><NextSteps steps={page.steps} base={base} first /></Columns>
        : <NextSteps steps={page.steps} base={base} />)}
      <Section title={t('progress')} aside={<Keys><Tag role="own">{t('ownLong')}</Tag><Tag role="change">{t('changeLong')}</Tag><Tag role="circumstances">{t('circumstancesLong')}</Tag></Keys>}>
        <Progress page={page} base={base} />
      </Section>
    </Page>
  );
}

function Lead({ page }: { page: SeenSitePage }) {
  const { t, phase } = useCycleWords();
  const { gate, done } = page;
  const params = { done, all: phases.length, phase: gate ? phase(gate.phase) : '', open: gate?.open ?? 0, criteria: gate?.all ?? 0 };
  if (!gate) return <>{t('leadSiteFinished')}</>;
  if (!page.working) return <>{t('leadSiteSeen', params)}</>;
  if (gate.state === 'requested') return <>{t('leadSiteRequested', params)}</>;
  return <>{t(gate.open === 0 ? 'leadSiteReady' : 'leadSiteCurrent', params)}</>;
}

function Path({ page, base }: { page: SeenSitePage; base: string }) {
  const { t, phase, day } = useCycleWords();
  const status = usePhaseStatus(page);
  return (
    <PhasePath steps={page.standings.map((standing, i): PhaseStep => {
      const course = page.courses[i];
      const actual = course?.actual;
      const isNow = page.gate?.phase === standing.phase;
      const single = standing.phase !== 'needsAssessment' && standing.phase !== 'implementation';
      const when = actual ? (single || (!actual.open && actual.from === actual.to) ? day(actual.from) : actual.open ? t('sinceDay', { day: day(actual.from) }) : t('fromTo', { from: day(actual.from), to: day(actual.to) })) : standing.workshopAhead ? day(standing.workshopAhead) : null;
      const planned = standing.plan ? (isDecided(standing.state) && standing.since === standing.plan.untilDay ? t('asPlanned') : t('planUntil', { day: day(standing.plan.untilDay) })) : null;
      return {
        key: standing.phase, name: <Link className="l-a" to={`${base}/phasen/${phaseSlugs[standing.phase]}`}>{phase(standing.phase)}</Link>,
        state: isDecided(standing.state) ? 'done' : isNow ? 'now' : 'next', gate: standing.state === 'approvedWithConditions' && standing.conditionsOpen > 0 ? 'conditions' : isDecided(standing.state) ? 'done' : 'open',
        progress: page.gate && isNow && page.working ? (page.gate.all - page.gate.open) / page.gate.all : undefined, when, plan: planned, status: status(standing),
      };
    })} />
  );
}

/** What is said below each phase of the path. */
function usePhaseStatus(page: SeenSitePage) {
  const { t, day } = useCycleWords();
  return (standing: SeenSitePage['standings'][number]): { kind: StatusKind; text: string } => {
    const { state, since, plan, returned } = standing;
    // The ministry reads decisions; a request and a return are still work between others.
    const shown = page.working || !(state === 'requested' || state === 'returned') ? state : 'running';
    const notes = [...(returned > 0 && isDecided(state) ? [t('returnedBefore', { n: returned })] : []), ...(standing.onReopenedGround ? [t('onReopenedGroundShort')] : []), ...(standing.heldEarly ? [t('heldEarlyShort')] : [])];
    const say = (text: string) => [text, ...notes].join(', ');
    const on = since ? day(since) : '';
    if (shown === 'approved') return { kind: 'good', text: say(t('approvedOn', { day: on })) };
    if (shown === 'approvedWithConditions') {
      return standing.conditionsOpen > 0 ? { kind: 'warn', text: say(t('conditionsOpenUntil', { n: standing.conditionsOpen, day: standing.until ? day(standing.until) : on })) } : { kind: 'good', text: say(t('conditionsAllMet', { day: on })) };
    }
    if (shown === 'requested') return { kind: 'act', text: say(t('requestedOn', { day: on })) };
    if (shown === 'returned') return { kind: 'bad', text: say(t('returnedOn', { day: on })) };
    if (shown === 'reopened') return { kind: 'warn', text: say(t('reopenedOn', { day: on })) };
    if (shown === 'running' && standing.daysOver > 0) return { kind: 'warn', text: say(t('overPlan', { n: standing.daysOver })) };
    const planned = plan ? day(plan.untilDay) : null;
    return { kind: markOf(shown), text: say(planned ? t(shown === 'running' ? 'runningPlanned' : 'plannedFor', { day: planned }) : t(`state.${shown}`)) };
  };
}

function NextGate({ gate, base }: { gate: NonNullable<SeenSitePage['gate']>; base: string }) {
  const { t, phase } = useCycleWords();
  const at = `${base}/phasen/${phaseSlugs[gate.phase]}`;
  return (
    <GateCard preline={t('nextGate')} title={phase(gate.phase)} text={t('criteriaMet', { n: gate.all - gate.open, all: gate.all })} note={gate.may.decide.allowed || gate.may.request.allowed ? t('anyTime') : undefined}
      actions={(
        <>
          {gate.may.decide.allowed && <LinkButton kind="primary" to={`${at}/entscheiden`} label={t('decide')} />}
          {gate.may.request.allowed && <LinkButton kind="secondary" to={`${at}/beantragen`} label={t('requestGate')} />}
          {gate.may.withdraw.allowed && <LinkButton kind="tertiary" to={`${at}/zurueckziehen`} label={t('withdraw')} />}
        </>
      )}>
      <div className="l-gap-s"><Criteria phase={gate.phase} criteria={gate.criteria} /></div>
    </GateCard>
  );
}

function NextSteps({ steps, base, first = false }: { steps: SeenSitePage['steps']; base: string; first?: boolean }) {
  const { t, day } = useCycleWords();
  const line = (step: SeenSitePage['steps']['shown'][number]) => (step.dueDay === null ? t('stepNoDay', { owner: step.ownerFunction }) : t(step.late ? 'stepLate' : 'stepUntil', { owner: step.ownerFunction, day: day(step.dueDay) }));
  return (
    <Section title={t('nextSteps')} first={first} aside={steps.total > 0 ? <Link className="l-a" to={`${base}/offene-punkte`}>{t('allSteps', { n: steps.total })}</Link> : undefined}>
      {steps.total === 0 ? <EmptyState what={t('noSteps')} why={t('noStepsWhy')} /> : (
        <PlainList items={steps.shown.map((step) => (
          <>
            <Link className="l-a l-b" to={`${base}/offene-punkte/${step.id}`}>{step.what}</Link><br />
            {step.late ? <Status kind="bad" small>{line(step)}</Status> : <span className="l-small">{line(step)}</span>}
          </>
        ))} />
      )}
    </Section>
  );
}
