/** Here a measure is ended, its balance is written and its milestones are put in or changed. */
import { Choice } from '../../ui/form/choices';
import { Form } from '../../ui/form/form';
import { DayField, ImpreciseDateField, TextArea, TextField } from '../../ui/form/text-fields';
import { Page } from '../../ui/page/page';
import { balanceOutcomes, closedStatuses, milestoneStates } from '../rules/measures';
import { type FormPageProps, SaveOrBack } from './measure-form';
import { useMeasureWords } from './said';

export function CloseMeasurePage({ title, preline, back, breadcrumb, today, version }: FormPageProps & { today: string; version: number }) {
  const t = useMeasureWords();
  return (
    <Page title={title} preline={preline} breadcrumb={breadcrumb} lead={t('closeLead')}>
      <Form version={version} narrow>
        <Choice name="status" label={t('statusOfMeasure')} options={closedStatuses.map((status) => ({ value: status, label: t(`status.${status}`) }))} />
        <DayField name="onDay" label={t('onDay')} defaultValue={today} />
        <DayField name="goesOnUntil" label={t('goesOnUntil')} hint={t('goesOnHint')} optional />
        <TextArea name="reason" label={t('reason')} hint={t('closeReasonHint')} optional rows={3} />
        <SaveOrBack back={back} label={t('close')} />
      </Form>
    </Page>
  );
}

interface BalanceDraft {
  outcome: string;
  result: string;
  lesson: string;
  carriesOn: string;
  means: string;
  version: number;
}

export function BalancePage({ title, preline, back, breadcrumb, balance }: FormPageProps & { balance: BalanceDraft | null }) {
  const t = useMeasureWords();
  return (
    <Page title={title} preline={preline} breadcrumb={breadcrumb} lead={t('balanceLead')}>
      <Form version={balance?.version} narrow>
        <Choice name="outcome" label={t('outcome')} defaultValue={balance?.outcome} options={balanceOutcomes.map((outcome) => ({ value: outcome, label: t(`outcome.${outcome}`) }))} />
        <TextArea name="result" label={t('result')} hint={t('freeTextWarning')} defaultValue={balance?.result} />
        <TextArea name="lesson" label={t('lesson')} defaultValue={balance?.lesson} />
        <TextField name="carriesOn" label={t('carriesOn')} hint={t('carriesOnHint')} defaultValue={balance?.carriesOn} />
        <TextArea name="means" label={t('means')} defaultValue={balance?.means} rows={3} />
        <SaveOrBack back={back} label={t('save')} />
      </Form>
    </Page>
  );
}

interface MilestoneDraft {
  title: string;
  due: string | null;
  state: string;
  happened: string | null;
  note: string | null;
}

export function MilestonePage({ title, preline, back, breadcrumb, milestone, version, once }: FormPageProps & { milestone: MilestoneDraft | null; version?: number | undefined; once?: string | undefined }) {
  const t = useMeasureWords();
  return (
    <Page title={title} preline={preline} breadcrumb={breadcrumb}>
      <Form version={version} once={once} narrow>
        <TextField name="title" label={t('milestone')} hint={t('milestoneTitleHint')} defaultValue={milestone?.title} />
        <DayField name="due" label={t('due')} optional defaultValue={milestone?.due} />
        <Choice name="state" label={t('milestoneState')} defaultValue={milestone?.state ?? 'planned'} options={milestoneStates.map((state) => ({ value: state, label: t(`milestoneState.${state}`) }))} />
        <ImpreciseDateField name="happened" label={t('happened')} hint={t('happenedHint')} optional defaultValue={milestone?.happened} />
        <TextField name="note" label={t('note')} optional defaultValue={milestone?.note} />
        <SaveOrBack back={back} label={t('save')} />
      </Form>
    </Page>
  );
}
