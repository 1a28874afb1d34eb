/** Here a finding is recorded or mended, with the warning that it says nothing about single persons. */
import { sayImprecise } from '../../shared/imprecise';
import { Actions, Button, LinkButton } from '../../ui/form/button';
import { Choice, Select } from '../../ui/form/choices';
import { Form } from '../../ui/form/form';
import { ImpreciseDateField, TextArea } from '../../ui/form/text-fields';
import { type Crumb, Page } from '../../ui/page/page';
import { useLanguage, useRoomWords, useUiWords } from '../../ui/words';
import type { SeenFinding } from '../reads.server';
import { findingOrigins, sections, sourceKinds } from '../rules';
import type { AssessmentKey } from '../words.de';

interface FindingFormProps {
  title: string;
  back: string;
  breadcrumb: readonly Crumb[];
  choices: { fields: { id: string; name: string }[]; sources: { id: string; kind: string; title: string; waveNumber: number | null }[] };
  /** The section one came from. */
  section?: string | undefined;
  finding?: Pick<SeenFinding, 'section' | 'sentence' | 'fieldId' | 'assessmentSourceId' | 'sourceKind' | 'happened' | 'origin' | 'version'> | undefined;
  once?: string | undefined;
}

export function FindingFormPage({ title, back, breadcrumb, choices, section, finding, once }: FindingFormProps) {
  const t = useRoomWords<AssessmentKey>('assessments');
  const cancel = useUiWords()('cancel');
  const language = useLanguage();
  const options = <K extends string>(values: readonly K[], room: string) => values.map((value) => ({ value, label: t(`${room}.${value}` as AssessmentKey) }));
  return (
    <Page title={title} lead={t('recordFindingLead')} breadcrumb={breadcrumb}>
      <Form once={once} version={finding?.version}>
        <Choice name="section" label={t('sectionLabel')} options={options(sections, 'section')} defaultValue={finding?.section ?? section} />
        <TextArea name="sentence" label={t('sentence')} hint={t('sentenceHint')} rows={5} defaultValue={finding?.sentence} />
        <Select name="assessmentSourceId" label={t('assessmentSource')} hint={t('assessmentSourceHint')} optional empty={t('noAssessmentSource')} defaultValue={finding?.assessmentSourceId}
          options={choices.sources.map((source) => ({ value: source.id, label: source.waveNumber === null ? source.title : t('waveSource', { number: source.waveNumber }) }))} />
        <Select name="sourceKind" label={t('sourceKind')} hint={t('sourceKindHint')} optional options={options(sourceKinds, 'source')} defaultValue={finding?.sourceKind} />
        <Select name="fieldId" label={t('field')} optional empty={t('noField')} options={choices.fields.map((field) => ({ value: field.id, label: field.name }))} defaultValue={finding?.fieldId} />
        <ImpreciseDateField name="happened" label={t('happened')} hint={t('happenedHint')} optional defaultValue={finding?.happened ? sayImprecise(finding.happened, language) : undefined} />
        <Choice name="origin" label={t('origin')} hint={t('originHint')} options={options(findingOrigins, 'origin')} defaultValue={finding?.origin} />
        <Actions><Button label={t('saveFinding')} /><LinkButton kind="tertiary" to={back} label={cancel} /></Actions>
      </Form>
    </Page>
  );
}
