/** Here the needs assessment of a site is shown: how it stands, its findings, its sources, the self-assessment and the profile. */
import { sayList } from './say-list';
import { LinkButton } from '../../ui/form/button';
import { type Crumb, Page, Section } from '../../ui/page/page';
import { SourceNote } from '../../ui/page/status';
import { useLanguage, useRoomWords } from '../../ui/words';
import { leadOf, nextStepOf } from '../next';
import type { SeenAssessment, SeenFinding } from '../reads.server';
import type { AssessmentKey } from '../words.de';
import { FindingsOfSection } from './findings';
import { ProfileFigure } from './profile';
import { SourcesTable } from './sources';
import { WavesList } from './waves';

interface OverviewProps {
  title: string;
  /** The address of the needs assessment. */
  here: string;
  assessment: SeenAssessment;
  breadcrumb: readonly Crumb[];
}

type Whole = Extract<SeenAssessment, { wholeInSight: true }>;
type Forwarded = Extract<SeenAssessment, { wholeInSight: false }>;

/** A finding names its source when one of the site or a public one stands with it. */
const hasSource = (finding: SeenFinding): boolean => finding.assessmentSourceId !== null || finding.documented !== null;

export function AssessmentPage({ assessment, ...props }: OverviewProps) {
  return assessment.wholeInSight ? <WholeAssessment {...props} assessment={assessment} /> : <ForwardedResults {...props} assessment={assessment} />;
}

function WholeAssessment({ title, here, assessment, breadcrumb }: OverviewProps & { assessment: Whole }) {
  const t = useRoomWords<AssessmentKey>('assessments');
  const language = useLanguage();
  const sections = assessment.sections.map((section) => ({ ...section, findings: section.findings.map((finding) => ({ ...finding, hasSource: hasSource(finding) })) }));
  const lead = leadOf({ sections, sources: assessment.sources });
  const missing = sayList(lead.missing.map((section) => t(`section.${section}` as AssessmentKey)), language);
  const next = nextStepOf({ ...assessment, sections });
  const second = next?.key !== 'recordFinding' && assessment.may.recordFinding.allowed;
  return (
    <Page title={title} breadcrumb={breadcrumb}
      lead={assessment.documented ? t('leadDocumented', { n: lead.n }) : t(lead.key, { n: lead.n, missing })}
      actions={next && (
        <>
          <LinkButton kind="primary" to={`${here}/${next.to}`} label={t(next.key)} />
          {second && <LinkButton to={`${here}/befunde/neu`} label={t('recordFinding')} />}
        </>
      )}>
      {assessment.sections.map((section) => <FindingsOfSection key={section.section} here={here} documented={assessment.documented} {...section} />)}
      {!assessment.documented && (
        <>
          <Section title={t('sources')}><SourcesTable here={here} sources={assessment.sources} mayRecord={assessment.may.recordSource.allowed} /></Section>
          <Section title={t('selfAssessment')}>
            <p>{t('selfAssessmentNote')}</p>
            <WavesList here={here} waves={assessment.waves} waiver={assessment.waiver} mayOpen={assessment.may.openWave.allowed} mayWaive={assessment.may.waive.allowed} />
            {assessment.waves.length > 0 && <div className="l-gap"><ProfileFigure profile={assessment.profile} /></div>}
          </Section>
          <div className="l-gap-s"><SourceNote>{t('whoSees')}</SourceNote></div>
        </>
      )}
    </Page>
  );
}

/** What the ministry sees: the waves that were forwarded, and their profile. */
function ForwardedResults({ title, here, assessment, breadcrumb }: OverviewProps & { assessment: Forwarded }) {
  const t = useRoomWords<AssessmentKey>('assessments');
  return (
    <Page title={title} lead={t('leadForwarded')} breadcrumb={breadcrumb}>
      <Section first title={t('selfAssessment')}>
        <p>{t('selfAssessmentNote')}</p>
        <WavesList here={here} waves={assessment.waves} waiver={null} onlySeen mayOpen={false} mayWaive={false} />
        <div className="l-gap"><ProfileFigure profile={assessment.profile} /></div>
      </Section>
    </Page>
  );
}
