/** Here a measure is put in, or what is said about it is changed. */
import { Actions, Button, LinkButton } from '../../ui/form/button';
import { CheckboxGroup, Choice, Select } from '../../ui/form/choices';
import { FieldGroup, Form } from '../../ui/form/form';
import { DayField, ImpreciseDateField, TextArea, TextField } from '../../ui/form/text-fields';
import { type Crumb, Page } from '../../ui/page/page';
import { useLanguage, useUiWords } from '../../ui/words';
import type { MeasureChoices } from '../reads/measures.server';
import { measureOrigins, measureSides } from '../rules/measures';
import { useMeasureWords } from './said';

/** What every form page of the room is told. */
export interface FormPageProps {
  title: string;
  preline?: string | undefined;
  back: string;
  breadcrumb: readonly Crumb[];
}

/** What is stored so far, as it is typed. */
export interface MeasureDraft {
  title: string; aim: string; priorityAreaId: string | null; fieldId: string | null; goalIds: readonly string[]; side: string | null; origin: string; officeId: string | null; ownerFunction: string;
  partners: string | null; supportedBy: string | null; start: string | null; due: string | null; resources: string | null; risks: string | null; legalBasis: string | null; fileReference: string | null; resubmitOn: string | null;
}

export function MeasureFormPage({ title, preline, back, breadcrumb, choices, draft, version, once }: FormPageProps & { choices: MeasureChoices; draft: Partial<MeasureDraft>; version?: number | undefined; once?: string | undefined }) {
  const t = useMeasureWords();
  return (
    <Page title={title} preline={preline} breadcrumb={breadcrumb} lead={version === undefined ? t('addLead') : undefined}>
      <Form version={version} once={once} labels={{ due: t('due'), start: t('start') }}>
        <TextField name="title" label={t('name')} hint={t('nameHint')} defaultValue={draft.title} />
        <TextArea name="aim" label={t('aim')} hint={t('aimHint')} defaultValue={draft.aim} rows={3} />
        <Choosing choices={choices} draft={draft} />
        <FieldGroup legend={t('whoAndWhen')}>
          {choices.offices.length > 1 ? <Select name="officeId" label={t('office')} optional options={choices.offices.map((office) => ({ value: office.id, label: office.name }))} defaultValue={draft.officeId} /> : null}
          <TextField name="ownerFunction" label={t('ownerFunction')} hint={t('ownerFunctionHint')} defaultValue={draft.ownerFunction} />
          <TextField name="partners" label={t('partners')} optional defaultValue={draft.partners} />
          <TextField name="supportedBy" label={t('supportedBy')} optional defaultValue={draft.supportedBy} />
          <ImpreciseDateField name="start" label={t('start')} optional defaultValue={draft.start} />
          <DayField name="due" label={t('due')} optional defaultValue={draft.due} />
          {version === undefined ? <Choice name="status" label={t('status')} defaultValue="planned" options={(['planned', 'running', 'postponed'] as const).map((status) => ({ value: status, label: t(`status.${status}`) }))} /> : null}
        </FieldGroup>
        <FieldGroup legend={t('details')}>
          <TextArea name="resources" label={t('resources')} hint={t('resourcesHint')} optional defaultValue={draft.resources} rows={2} />
          <TextArea name="risks" label={t('risks')} hint={t('freeTextWarning')} optional defaultValue={draft.risks} rows={2} />
          <TextField name="legalBasis" label={t('legalBasis')} hint={t('legalBasisHint')} optional defaultValue={draft.legalBasis} />
          <TextField name="fileReference" label={t('fileReference')} optional defaultValue={draft.fileReference} width="medium" />
          <DayField name="resubmitOn" label={t('resubmitOn')} optional defaultValue={draft.resubmitOn} />
        </FieldGroup>
        <SaveOrBack back={back} label={t('save')} />
      </Form>
    </Page>
  );
}

function Choosing({ choices, draft }: { choices: MeasureChoices; draft: Partial<MeasureDraft> }) {
  const t = useMeasureWords();
  const language = useLanguage();
  return (
    <>
      <Select name="priorityAreaId" label={t('priorityArea')} hint={t('priorityAreaHint')} optional empty={t('noPriorityArea')} options={choices.priorityAreas.map((area) => ({ value: area.id, label: area.title }))} defaultValue={draft.priorityAreaId} />
      <Select name="fieldId" label={t('fieldOfAction')} optional options={choices.fields.map((field) => ({ value: field.id, label: language === 'en' ? field.nameEn : field.nameDe }))} defaultValue={draft.fieldId} />
      <CheckboxGroup name="goalIds" label={t('goals')} optional options={choices.goals.map((goal) => ({ value: goal.id, label: goal.title }))} defaultValue={draft.goalIds} />
      <Choice name="side" label={t('side')} hint={t('sideHint')} optional options={measureSides.map((side) => ({ value: side, label: t(`side.${side}`) }))} defaultValue={draft.side} />
      <Select name="origin" label={t('origin')} hint={t('originHint')} options={measureOrigins.map((origin) => ({ value: origin, label: t(`origin.${origin}`) }))} defaultValue={draft.origin ?? 'pilot'} />
    </>
  );
}

/** The end of every form of the room. */
export function SaveOrBack({ back, label, next }: { back: string; label: string; next?: string | undefined }) {
  const t = useUiWords();
  return <Actions next={next}><Button label={label} /><LinkButton kind="tertiary" to={back} label={t('cancel')} /></Actions>;
}
