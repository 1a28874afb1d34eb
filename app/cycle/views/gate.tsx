/** Here the gate of one phase is shown: how it stands, its criteria, and everything requested, decided and reopened so far. */
import { Link } from '@remix-run/react';
import { LinkButton } from '../../ui/form/button';
import { Alert } from '../../ui/page/alert';
import { PlainList } from '../../ui/page/lists';
import { type Crumb, EmptyState, Page, Section } from '../../ui/page/page';
import { StepsList } from '../../ui/page/phases';
import { SourceNote, Status } from '../../ui/page/status';
import type { SeenGate } from '../reads/gates.server';
import { Criteria } from './criteria';
import { useCycleWords } from './words';
import { isDecided, type Phase } from '../rules/phases';

interface GateProps {
  title: string;
  gate: SeenGate;
  base: string;
  items: string;
  evidence: string;
  breadcrumb: readonly Crumb[];
}

export function GatePage({ title, gate, base, items, evidence, breadcrumb }: GateProps) {
  const { t, day } = useCycleWords();
  const { standing, may } = gate;
  const state = gate.working || !['requested', 'returned'].includes(standing.state) ? standing.state : 'running';
  const lead = gate.working || !['planned', 'running'].includes(state)
    ? t(`leadGate.${state}`, { n: state === 'approvedWithConditions' ? standing.conditionsOpen : gate.met, all: gate.all, day: standing.since ? day(standing.since) : '' })
    : t(`state.${state}`);
  return (
    <Page title={title} preline={t('gate')} lead={lead} breadcrumb={breadcrumb} actions={(
      <>
        {may.decide.allowed && <LinkButton kind="primary" to={`${base}/entscheiden`} label={t('decide')} />}
        {may.request.allowed && <LinkButton kind="primary" to={`${base}/beantragen`} label={t('requestGate')} />}
        {may.withdraw.allowed && <LinkButton to={`${base}/zurueckziehen`} label={t('withdraw')} />}
        {may.reopen.allowed && <LinkButton to={`${base}/wieder-oeffnen`} label={t('reopen')} />}
      </>
    )}>
      {standing.onReopenedGround && <Alert kind="warning" title={t('onReopenedGroundShort')}><p>{t('onReopenedGround')}</p></Alert>}
      {gate.heldEarly && <Alert kind="info" title={t('heldEarlyShort')}><p>{t('heldEarly')}</p></Alert>}
      {gate.criteria.length > 0 && (
        <Section title={t('criteria')} first>
          <Criteria phase={gate.phase} criteria={gate.criteria} />
          {!isDecided(standing.state) && (may.request.allowed || may.decide.allowed) && <SourceNote>{t('anyTime')}</SourceNote>}
        </Section>
      )}
      <Section title={t('history')}>
        {gate.turns.length === 0 ? <EmptyState what={t('historyEmpty')} why={t('historyEmptyWhy')} /> : gate.turns.map((turn) => <Turn key={turn.requestId} turn={turn} phase={gate.phase} items={items} evidence={evidence} />)}
      </Section>
    </Page>
  );
}

function Turn({ turn, phase, items, evidence }: { turn: SeenGate['turns'][number]; phase: Phase; items: string; evidence: string }) {
  const { t, role, day, criterion } = useCycleWords();
  const said = turn.outcome === 'approved' || turn.outcome === 'approvedWithConditions' || turn.outcome === 'returned'
    ? [{ text: t(`event.${turn.outcome}`, { name: turn.decidedName ?? '', day: day(turn.decidedOn ?? turn.requestedOn) }), note: turn.reason, state: turn.reopenedOn ? 'off' as const : 'here' as const }]
    : [{ text: t(turn.requestState === 'withdrawn' ? 'event.withdrawn' : 'event.open'), state: turn.requestState === 'withdrawn' ? 'off' as const : undefined }];
  return (
    <div className="l-gap-s">
      <StepsList steps={[
        { text: t('event.requested', { role: role(turn.requestedRole), name: turn.requestedName, day: day(turn.requestedOn) }), note: turn.note },
        ...said,
        ...(turn.reopenedOn ? [{ text: t('event.reopened', { name: turn.reopenedName ?? '', day: day(turn.reopenedOn) }), note: turn.reopeningReason, state: 'here' as const }] : []),
      ]} />
      {turn.conditions.length > 0 && (
        <>
          <h3 className="kern-title">{t('conditions')}</h3>
          <PlainList items={turn.conditions.map((item) => (
            <>
              {item.open ? <Link className="l-a l-b" to={`${items}/${item.id}`}>{item.what}</Link> : <span className="l-b">{item.what}</span>}<br />
              {item.state === 'done' ? <Status kind="good" small>{item.doneOn ? day(item.doneOn) : t('state.approved')}</Status>
                : <Status kind={item.late ? 'bad' : 'ring'} small>{item.dueDay === null ? t('stepNoDay', { owner: item.ownerFunction }) : t(item.late ? 'stepLate' : 'stepUntil', { owner: item.ownerFunction, day: day(item.dueDay) })}</Status>}
            </>
          ))} />
        </>
      )}
      {turn.waivers.length > 0 && (
        <>
          <h3 className="kern-title">{t('waivers')}</h3>
          <PlainList items={turn.waivers.map((waiver) => <><span className="l-b">{criterion(waiver.key, phase, waiver.params)}</span><br /><span className="l-small">{waiver.reason}</span></>)} />
        </>
      )}
      {turn.decisionId && <p className="l-gap-s"><Link className="l-a" to={`${evidence}/${turn.decisionId}`}>{t('evidence')}</Link></p>}
    </div>
  );
}
