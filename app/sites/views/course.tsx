/** Here the participation of a site is shown: its state with every change, its offices with their time, and its plan. */
import { sayDay } from '../../shared/dates';
import type { Verdict } from '../../shared/verdict';
import { LinkButton } from '../../ui/form/button';
import { PlainList } from '../../ui/page/lists';
import { type Crumb, EmptyState, Page, Section } from '../../ui/page/page';
import { Status, type StatusKind } from '../../ui/page/status';
import { useLanguage, useRoomWords } from '../../ui/words';
import type { PlanVersion } from '../../programmes/rules';
import { PlanVersions } from '../../programmes/views/settings';
import type { SiteKey } from '../words.de';
import { Offices, type ShownOffice } from './applications';
import { StateForm } from './forms';

const kinds: Record<string, StatusKind> = { selected: 'ring', active: 'half', paused: 'warn', left: 'plain', finished: 'good' };

/** The state of a site, as icon and word. */
export function SiteStatus({ state }: { state: string }) {
  const t = useRoomWords<SiteKey>('sites');
  return <Status kind={kinds[state] ?? 'plain'}>{t(`state.${state}` as SiteKey)}</Status>;
}

/** "seit 1. Mai 2026", "1. Mai 2026 bis 30. Juni 2027"; nothing when neither end is known. */
export function useSpan() {
  const t = useRoomWords<SiteKey>('sites');
  const language = useLanguage();
  return ({ fromDay, untilDay }: { fromDay: string | null; untilDay: string | null }): string | null => {
    const [from, until] = [fromDay && sayDay(fromDay, language), untilDay && sayDay(untilDay, language)];
    if (from && until) return t('fromUntil', { from, until });
    if (from) return t('since', { day: from });
    return until ? t('until', { day: until }) : null;
  };
}

interface StateProps {
  title: string;
  back: string;
  breadcrumb: readonly Crumb[];
  name: string;
  state: string;
  next: readonly string[];
  version: number;
  today: string;
  changes: { id: string; state: string; onDay: string | null; reason: string; decidedBy: string }[];
  offices: (ShownOffice & { fromDay: string | null; untilDay: string | null })[];
  may: { change: Verdict };
}

export function SiteStatePage({ title, back, breadcrumb, name, state, next, version, today, changes, offices, may }: StateProps) {
  const t = useRoomWords<SiteKey>('sites');
  const language = useLanguage();
  const span = useSpan();
  return (
    <Page title={title} preline={name} prelineRepeats breadcrumb={breadcrumb} lead={t('stateLead', { state: t(`state.${state}` as SiteKey) })}>
      {may.change.allowed && (
        <Section title={t('changeState')} first>
          <p className="l-muted">{t('changeStateLead')}</p>
          <StateForm next={next} version={version} today={today} back={back} />
        </Section>
      )}
      <Section title={t('stateHistory')} first={!may.change.allowed}>
        <PlainList items={changes.map((change) => (
          <>
            <b className="l-b">{change.onDay ? sayDay(change.onDay, language) : t('dayUnknown')}</b>{' '}<SiteStatus state={change.state} /><br />
            {change.reason}<br /><span className="l-small l-muted">{t('decidedLine', { by: change.decidedBy })}</span>
          </>
        ))} />
      </Section>
      <Section title={t('offices')}>
        <PlainList items={offices.map((office) => { const time = span(office); return <><Offices offices={[office]} />{time ? <>{', '}{time}</> : null}</>; })} />
      </Section>
    </Page>
  );
}

interface PlanProps {
  title: string;
  breadcrumb: readonly Crumb[];
  name: string;
  own: boolean;
  current: { number: number } | null;
  versions: PlanVersion[];
  edit: string;
  may: { plan: Verdict };
}

export function SitePlanPage({ title, breadcrumb, name, own, current, versions, edit, may }: PlanProps) {
  const t = useRoomWords<SiteKey>('sites');
  const change = may.plan.allowed ? <LinkButton kind="primary" to={edit} label={t('planSite')} /> : undefined;
  return (
    <Page title={title} preline={name} prelineRepeats breadcrumb={breadcrumb} actions={change}
      lead={current ? t(own ? 'planOwn' : 'planOfProgramme', { number: current.number }) : t('planNone')}>
      {versions.length > 0 ? <PlanVersions plans={versions} /> : <EmptyState what={t('planNone')} action={change} />}
    </Page>
  );
}
