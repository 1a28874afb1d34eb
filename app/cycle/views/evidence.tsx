/** Here the evidence that was frozen with a decision is shown, with the hash that proves it unchanged. */
import { DefinitionList } from '../../ui/page/lists';
import { type Crumb, Page, Section } from '../../ui/page/page';
import { CriteriaList } from '../../ui/page/phases';
import { Status } from '../../ui/page/status';
import type { seeEvidence } from '../reads/gates.server';
import { type Outcome } from '../rules/phases';
import { useCycleWords } from './words';

interface EvidenceProps {
  title: string;
  evidence: Awaited<ReturnType<typeof seeEvidence>>;
  breadcrumb: readonly Crumb[];
}

export function EvidencePage({ title, evidence, breadcrumb }: EvidenceProps) {
  const { t, criterion, day } = useCycleWords();
  return (
    <Page title={title} preline={t('evidence')} lead={t('evidenceLead')} breadcrumb={breadcrumb}>
      <DefinitionList items={[
        { label: t('outcome'), value: t(`event.${evidence.outcome as Outcome}`, { name: evidence.decidedName, day: day(evidence.onDay) }) },
        { label: t('decisionReason'), value: evidence.reason },
        { label: t('evidenceHash'), value: <><code className="l-code">{evidence.hash}</code><br /><Status kind={evidence.intact ? 'good' : 'bad'}>{t(evidence.intact ? 'evidenceIntact' : 'evidenceBroken')}</Status></> },
      ]} />
      <Section title={t('criteria')}>
        <CriteriaList criteria={evidence.criteria.map((one) => ({ text: criterion(one.key, evidence.phase, one.params), state: one.met ? 'fulfilled' : 'missing' }))} />
      </Section>
      <details className="l-sec"><summary>{t('evidenceText')}</summary><p><code className="l-code">{evidence.text}</code></p></details>
    </Page>
  );
}
