/** Here the findings of one section are shown, withdrawn ones among them, each with where it comes from. */
import { Link } from '@remix-run/react';
import { dayOf, isDay, sayDay } from '../../shared/dates';
import { sayImprecise } from '../../shared/imprecise';
import type { Verdict } from '../../shared/verdict';
import { LinkButton } from '../../ui/form/button';
import { PlainList } from '../../ui/page/lists';
import { EmptyState, Section } from '../../ui/page/page';
import { SourceNote, Status, Tag } from '../../ui/page/status';
import { useLanguage, useRoomWords } from '../../ui/words';
import type { SeenFinding } from '../reads.server';
import type { AssessmentKey } from '../words.de';

interface SectionProps {
  here: string;
  documented: boolean;
  section: string;
  findings: readonly SeenFinding[];
  none: { reason: string; personName: string; at: string } | null;
  may: { record: Verdict; declareEmpty: Verdict };
}

export function FindingsOfSection({ here, documented, section, findings, none, may }: SectionProps) {
  const t = useRoomWords<AssessmentKey>('assessments');
  const language = useLanguage();
  const standing = findings.filter((finding) => finding.withdrawnReason === null).length;
  const ways = may.record.allowed && (
    <>
      <LinkButton small to={`${here}/befunde/neu?abschnitt=${section}`} label={t('recordFinding')} />
      {may.declareEmpty.allowed && <LinkButton small kind="tertiary" to={`${here}/abschnitte/${section}/kein-befund`} label={t('declareEmpty')} />}
    </>
  );
  return (
    <Section id={section} title={t(`section.${section}` as AssessmentKey)} aside={standing > 0 ? <span className="l-muted">{t('findingCount', { n: standing })}</span> : undefined}>
      {findings.length > 0 && <PlainList items={findings.map((finding) => <Finding key={finding.id} here={here} finding={finding} documented={documented} />)} />}
      {none && standing === 0 && (
        <div>
          <p>{t('noneBecause', { reason: none.reason })}</p>
          <SourceNote>{t('noneBy', { person: none.personName, day: sayDay(dayOf(none.at), language) })}</SourceNote>
        </div>
      )}
      {standing === 0 && !none && (
        documented ? <p className="l-muted">{t('noneDocumented')}</p> : <EmptyState what={t('noneYet')} why={t(`section.${section}Why` as AssessmentKey)} action={ways} />
      )}
    </Section>
  );
}

function Finding({ here, finding, documented }: { here: string; finding: SeenFinding; documented: boolean }) {
  const t = useRoomWords<AssessmentKey>('assessments');
  const language = useLanguage();
  const withdrawn = finding.withdrawnReason !== null;
  const facts = [finding.fieldName, finding.happened ? sayImprecise(finding.happened, language) : null].filter((fact) => fact !== null && fact !== undefined);
  return (
    <div>
      <p>{withdrawn ? <s>{finding.sentence}</s> : finding.sentence}</p>
      {withdrawn && <p><Status kind="plain">{t('withdrawnBecause', { reason: finding.withdrawnReason ?? '' })}</Status></p>}
      <p className="l-small l-muted">
        {finding.origin === 'before' && <Tag role="earlier">{t('origin.before')}</Tag>}
        {finding.origin === 'before' && facts.length > 0 && ' · '}
        {facts.join(' · ')}
      </p>
      <Origin finding={finding} documented={documented} />
      {(finding.may.edit.allowed || finding.may.withdraw.allowed) && (
        <p className="l-small">
          {finding.may.edit.allowed && <Link className="l-a" to={`${here}/befunde/${finding.id}`}>{t('edit')}</Link>}
          {finding.may.edit.allowed && finding.may.withdraw.allowed && ' · '}
          {finding.may.withdraw.allowed && <Link className="l-a" to={`${here}/befunde/${finding.id}/zurueckziehen`}>{t('withdraw')}</Link>}
        </p>
      )}
    </div>
  );
}

/** Where a finding comes from: a public source with its own words, a source of the site, or not named yet. */
function Origin({ finding, documented }: { finding: SeenFinding; documented: boolean }) {
  const t = useRoomWords<AssessmentKey>('assessments');
  const language = useLanguage();
  if (finding.documented) {
    const { title, publisher, published, quote, address } = finding.documented;
    const day = published === null ? null : isDay(published) ? sayDay(published, language) : published;
    const line = day === null ? t('documentedIn', { publisher, title }) : t('documentedOn', { publisher, title, day });
    return (
      <>
        {quote && <p className="l-small">{t('quote', { quote })}</p>}
        <SourceNote>{address ? <a className="l-a" href={address} rel="noreferrer">{line}</a> : line}</SourceNote>
      </>
    );
  }
  const kind = t(`source.${finding.sourceKind}` as AssessmentKey);
  if (finding.assessmentSourceId === null) return documented || finding.withdrawnReason !== null ? <SourceNote>{kind}</SourceNote> : <Status kind="warn" small>{t('kindWithoutSource', { kind })}</Status>;
  const title = finding.waveNumber === null ? finding.assessmentSourceTitle ?? '' : t('waveSource', { number: finding.waveNumber });
  return <SourceNote>{t('sourceLine', { kind, title })}</SourceNote>;
}
