/** Here the settings of a programme are shown: what it is, its goals and fields, its term and plan with every version. */
import { Link } from '@remix-run/react';
import { dayOf, sayDay } from '../../shared/dates';
import { sayImprecise } from '../../shared/imprecise';
import type { Verdict } from '../../shared/verdict';
import { LinkButton } from '../../ui/form/button';
import { DefinitionList, PlainList } from '../../ui/page/lists';
import { type Crumb, EmptyState, Page, Section } from '../../ui/page/page';
import { SourceNote, Unknown } from '../../ui/page/status';
import { DataTable } from '../../ui/table/data-table';
import { useLanguage, useRoomWords } from '../../ui/words';
import { newest, original, phases, type PlanVersion, type Window } from '../rules';
import type { ProgrammeKey } from '../words.de';

export interface SettingsProps {
  title: string;
  breadcrumb: readonly Crumb[];
  programme: { kind: string; name: string; ministry: string; state: string; summary: string; officesTotal: number | null; silenceDays: number; fileReference: string | null; resubmitOn: string | null };
  goals: { id: string; title: string; side: string | null; quote: string | null }[];
  fields: { id: string; nameDe: string; nameEn: string }[];
  terms: { id: string; number: number; reason: string; heldFrom: string | null; heldUntil: string | null }[];
  plans: PlanVersion[];
  stated: { id: string; label: string; number: number | null; unit: string | null; sentence: string | null; sourceTitle: string | null; sourcePublisher: string | null }[];
  may: { manage: Verdict; create: Verdict };
}

export function SettingsPage({ title, breadcrumb, programme, goals, fields, terms, plans, stated, may }: SettingsProps) {
  const t = useRoomWords<ProgrammeKey>('programmes');
  const language = useLanguage();
  const manage = may.manage.allowed;
  const plan = newest(plans);
  const documented = programme.kind === 'documented';
  const counts = { n: goals.length, fields: fields.length };
  return (
    <Page title={title} preline={programme.name} prelineRepeats breadcrumb={breadcrumb}
      lead={documented ? t('documentedLead') : plan ? t('settingsLead', { ...counts, version: plan.number }) : t('settingsLeadNoPlan', counts)}
      actions={manage ? <><LinkButton kind={plan ? 'secondary' : 'primary'} to="plan" label={t('setPlan')} /><LinkButton to="angaben" label={t('edit')} /></> : undefined}>
      <Section title={t('about')} first>
        <DefinitionList items={[
          { label: t('ministry'), value: programme.ministry },
          { label: t('state'), value: programme.state },
          { label: t('summary'), value: programme.summary || <Unknown /> },
          { label: t('officesTotal'), value: programme.officesTotal ?? <Unknown /> },
          ...(documented ? [] : [{ label: t('silenceDays'), value: programme.silenceDays }]),
          ...(programme.fileReference ? [{ label: t('fileReference'), value: programme.fileReference }] : []),
          ...(programme.resubmitOn ? [{ label: t('resubmitOn'), value: sayDay(programme.resubmitOn, language) }] : []),
        ]} />
      </Section>
      <Section title={t('goals')} aside={manage && goals.length > 0 ? <Link to="ziele/neu">{t('addGoal')}</Link> : undefined}>
        {goals.length === 0
          ? <EmptyState what={t('noGoals')} why={t('noGoalsWhy')} action={manage ? <LinkButton to="ziele/neu" label={t('addGoal')} /> : undefined} />
          : <PlainList items={goals.map((goal) => (
            <>{goal.title} <span className="l-small l-muted">({goal.side ? t(`side.${goal.side}` as ProgrammeKey) : t('sideOpen')})</span>{manage && <> <Link to={`ziele/${goal.id}`} aria-label={`${t('change')}: ${goal.title}`}>{t('change')}</Link></>}</>
          ))} />}
      </Section>
      {(!documented || fields.length > 0) && (
        <Section title={t('fields')} aside={manage && fields.length > 0 ? <Link to="felder/neu">{t('addField')}</Link> : undefined}>
          {fields.length === 0
            ? <EmptyState what={t('noFields')} why={t('noFieldsWhy')} action={manage ? <LinkButton to="felder/uebliche" label={t('usualFields')} /> : undefined} />
            : <PlainList items={fields.map((field) => {
              const name = language === 'de' ? field.nameDe : field.nameEn;
              return <>{name}{manage && <> <Link to={`felder/${field.id}`} aria-label={`${t('change')}: ${name}`}>{t('change')}</Link></>}</>;
            })} />}
        </Section>
      )}
      <Section title={t('term')} aside={manage ? <Link to="laufzeit">{t('setTerm')}</Link> : undefined}>
        {terms.length === 0 ? <p><Unknown /></p> : (
          <PlainList items={[...terms].reverse().map((term) => (
            <><b className="l-b">{t('span', { from: sayImprecise(term.heldFrom, language), until: term.heldUntil ? sayImprecise(term.heldUntil, language) : t('openEnd') })}</b><br /><span className="l-small l-muted">{t('version', { number: term.number })}: {term.reason}</span></>
          ))} />
        )}
      </Section>
      <Section title={t('plan')}>
        {plans.length === 0
          ? <EmptyState what={documented ? t('noPlanDocumented') : t('noPlan')} why={documented ? undefined : t('noPlanWhy')} action={manage ? <LinkButton to="plan" label={t('setPlan')} /> : undefined} />
          : <PlanVersions plans={plans} />}
      </Section>
      {may.create.allowed && <p className="l-gap"><Link className="l-a" to="/programme/neu">{t('create')}</Link></p>}
      {stated.length > 0 && (
        <Section title={t('stated')}>
          <PlainList items={stated.map((fact) => (
            <>
              <b className="l-b">{fact.label}</b>{': '}{fact.number === null ? fact.sentence : `${fact.number.toLocaleString(language === 'de' ? 'de-DE' : 'en-GB')} ${fact.unit ?? ''}${fact.sentence ? `. ${fact.sentence}` : ''}`}
              {fact.sourceTitle && <SourceNote>{t('source', { title: fact.sourceTitle, publisher: fact.sourcePublisher ?? '' })}</SourceNote>}
            </>
          ))} />
        </Section>
      )}
    </Page>
  );
}

/** The versions of a plan in one table, the one in force first; what a version changed stands beside its reason. */
export function PlanVersions({ plans }: { plans: readonly PlanVersion[] }) {
  const t = useRoomWords<ProgrammeKey>('programmes');
  const language = useLanguage();
  const [current, first] = [newest(plans), original(plans)];
  const said = (windows: readonly Window[], phase: string) => {
    const window = windows.find((one) => one.phase === phase);
    return window ? t('span', { from: sayDay(window.fromDay, language), until: sayDay(window.untilDay, language) }) : <Unknown />;
  };
  const shown = [...plans].sort((a, b) => b.number - a.number);
  return (
    <>
      <DataTable caption={t('plan')}
        columns={[{ key: 'phase', label: t('phase') }, ...shown.map((plan) => ({ key: plan.id, label: `${t('version', { number: plan.number })}${plan === current ? ` (${t('inForce')})` : plan === first ? ` (${t('originalPlan')})` : ''}`, labelOnPhone: true }))].slice(0, 5)}
        rows={phases.map((phase) => ({ key: phase, cells: { phase: t(`phase.${phase}`), ...Object.fromEntries(shown.map((plan) => [plan.id, said(plan.windows, phase)])) } }))} />
      <div className="l-gap">
        <PlainList small items={shown.map((plan) => <><b className="l-b">{t('versionOf', { number: plan.number, day: sayDay(dayOf(plan.createdAt), language), name: plan.personName })}</b>{': '}{plan.reason}</>)} />
      </div>
    </>
  );
}
