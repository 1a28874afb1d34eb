/** Here programmes are begun and changed: details, goals, fields of action, term and plan. */
import { Actions, Button, LinkButton } from '../../ui/form/button';
import { Select } from '../../ui/form/choices';
import { FieldGroup, Form } from '../../ui/form/form';
import { DayField, ImpreciseDateField, NumberField, TextArea, TextField } from '../../ui/form/text-fields';
import { type Crumb, Page } from '../../ui/page/page';
import { useRoomWords, useUiWords } from '../../ui/words';
import { phases, sides, type Window } from '../rules';
import type { ProgrammeKey } from '../words.de';

export interface FormPage {
  title: string;
  back: string;
  breadcrumb: readonly Crumb[];
}

const useWords = () => useRoomWords<ProgrammeKey>('programmes');

/** The row of buttons at the end of a form. */
export function Save({ back, label }: { back: string; label?: string }) {
  const t = useWords();
  const ui = useUiWords();
  return <Actions><Button label={label ?? t('save')} /><LinkButton kind="tertiary" to={back} label={ui('cancel')} /></Actions>;
}

interface About {
  name: string; ministry: string; summary: string; officesTotal: number | null; silenceDays: number; fileReference: string | null; resubmitOn: string | null; version: number;
}

export function NewProgrammePage({ title, back, breadcrumb, once }: FormPage & { once: string }) {
  const t = useWords();
  return (
    <Page title={title} lead={t('createLead')} breadcrumb={breadcrumb}>
      <Form once={once}>
        <TextField name="name" label={t('name')} />
        <TextField name="state" label={t('state')} width="medium" />
        <TextField name="ministry" label={t('ministry')} />
        <TextArea name="summary" label={t('summary')} hint={t('summaryHint')} optional rows={3} />
        <NumberField name="officesTotal" label={t('officesTotal')} hint={t('officesTotalHint')} optional />
        <TextField name="goal" label={t('firstGoal')} hint={t('goalHint')} optional />
        <Save back={back} label={t('create')} />
      </Form>
    </Page>
  );
}

export function EditProgrammePage({ title, back, breadcrumb, programme }: FormPage & { programme: About }) {
  const t = useWords();
  return (
    <Page title={title} breadcrumb={breadcrumb}>
      <Form version={programme.version}>
        <TextField name="name" label={t('name')} defaultValue={programme.name} />
        <TextField name="ministry" label={t('ministry')} defaultValue={programme.ministry} />
        <TextArea name="summary" label={t('summary')} hint={t('summaryHint')} optional defaultValue={programme.summary} rows={3} />
        <NumberField name="officesTotal" label={t('officesTotal')} hint={t('officesTotalHint')} optional defaultValue={programme.officesTotal} />
        <NumberField name="silenceDays" label={t('silenceDays')} defaultValue={programme.silenceDays} />
        <TextField name="fileReference" label={t('fileReference')} optional defaultValue={programme.fileReference} width="medium" />
        <DayField name="resubmitOn" label={t('resubmitOn')} optional defaultValue={programme.resubmitOn} />
        <Save back={back} />
      </Form>
    </Page>
  );
}

export function GoalPage({ title, back, breadcrumb, once, goal }: FormPage & { once: string; goal?: { title: string; side: string | null } }) {
  const t = useWords();
  return (
    <Page title={title} lead={t('noGoalsWhy')} breadcrumb={breadcrumb}>
      <Form once={once}>
        <TextArea name="title" label={t('goal')} hint={t('goalHint')} rows={2} defaultValue={goal?.title} />
        <Select name="side" label={t('side')} optional empty={t('sideOpen')} defaultValue={goal?.side} options={sides.map((side) => ({ value: side, label: t(`side.${side}`) }))} />
        <Save back={back} />
      </Form>
    </Page>
  );
}

export function FieldPage({ title, back, breadcrumb, once, field }: FormPage & { once: string; field?: { nameDe: string; nameEn: string } }) {
  const t = useWords();
  return (
    <Page title={title} lead={t('noFieldsWhy')} breadcrumb={breadcrumb}>
      <Form once={once}>
        <TextField name="nameDe" label={t('nameDe')} defaultValue={field?.nameDe} />
        <TextField name="nameEn" label={t('nameEn')} optional defaultValue={field?.nameEn} />
        <Save back={back} />
      </Form>
    </Page>
  );
}

export function UsualFieldsPage({ title, back, breadcrumb }: FormPage) {
  const t = useWords();
  return (
    <Page title={title} lead={t('usualFieldsLead')} breadcrumb={breadcrumb}>
      <Form><Save back={back} label={t('usualFields')} /></Form>
    </Page>
  );
}

export function TermPage({ title, back, breadcrumb, once, from, until }: FormPage & { once: string; from: string; until: string }) {
  const t = useWords();
  return (
    <Page title={title} lead={t('setTermLead')} breadcrumb={breadcrumb}>
      <Form once={once}>
        <ImpreciseDateField name="from" label={t('from')} defaultValue={from} />
        <ImpreciseDateField name="until" label={t('until')} optional defaultValue={until} />
        <TextArea name="reason" label={t('reason')} hint={t('reasonHint')} rows={2} />
        <Save back={back} />
      </Form>
    </Page>
  );
}

/** Plans five phases; of a programme, or of one site of it. */
export function PlanPage({ title, back, breadcrumb, once, windows, lead }: FormPage & { once: string; windows: readonly Window[]; lead?: string | undefined }) {
  const t = useWords();
  // "Beginn" alone would not say of which phase, once it stands in the summary of what is missing.
  const labels = Object.fromEntries(phases.flatMap((phase) => [[`${phase}From`, t('phaseFrom', { phase: t(`phase.${phase}`) })], [`${phase}Until`, t('phaseUntil', { phase: t(`phase.${phase}`) })]]));
  return (
    <Page title={title} lead={lead ?? t('setPlanLead')} breadcrumb={breadcrumb}>
      <Form once={once} labels={labels}>
        {phases.map((phase) => {
          const window = windows.find((one) => one.phase === phase);
          return (
            <FieldGroup key={phase} legend={t(`phase.${phase}`)} row>
              <DayField name={`${phase}From`} label={t('from')} defaultValue={window?.fromDay} />
              <DayField name={`${phase}Until`} label={t('until')} defaultValue={window?.untilDay} />
            </FieldGroup>
          );
        })}
        <TextArea name="reason" label={t('reason')} hint={t('reasonHint')} rows={2} />
        <Save back={back} />
      </Form>
    </Page>
  );
}
