/** Here the short forms of a needs assessment are shown: a reason, a source, the opening of a wave. */
import type { ReactNode } from 'react';
import { Actions, Button, LinkButton } from '../../ui/form/button';
import { Choice } from '../../ui/form/choices';
import { Form } from '../../ui/form/form';
import { DayField, TextArea, TextField } from '../../ui/form/text-fields';
import { type Crumb, Page } from '../../ui/page/page';
import { useRoomWords, useUiWords } from '../../ui/words';
import { sourceKinds } from '../rules';
import type { AssessmentKey } from '../words.de';

export interface FormPageProps {
  title: string;
  back: string;
  breadcrumb: readonly Crumb[];
}

interface ShortFormProps extends FormPageProps {
  lead: AssessmentKey;
  preline?: string | undefined;
  button: AssessmentKey;
  once?: string | undefined;
  version?: number | undefined;
  children: ReactNode;
}

function ShortForm({ title, back, breadcrumb, lead, preline, button, once, version, children }: ShortFormProps) {
  const t = useRoomWords<AssessmentKey>('assessments');
  const cancel = useUiWords()('cancel');
  return (
    <Page title={title} preline={preline} lead={t(lead)} breadcrumb={breadcrumb}>
      <Form once={once} version={version}>
        {children}
        <Actions><Button label={t(button)} /><LinkButton kind="tertiary" to={back} label={cancel} /></Actions>
      </Form>
    </Page>
  );
}

export function EmptySectionPage({ section, reason, ...page }: FormPageProps & { section: string; reason: string | undefined }) {
  const t = useRoomWords<AssessmentKey>('assessments');
  return (
    <ShortForm {...page} preline={t(`section.${section}` as AssessmentKey)} lead="declareEmptyLead" button="save">
      <TextArea name="reason" label={t('reason')} defaultValue={reason} />
    </ShortForm>
  );
}

export function NewSourcePage({ once, ...page }: FormPageProps & { once: string }) {
  const t = useRoomWords<AssessmentKey>('assessments');
  return (
    <ShortForm {...page} lead="recordSourceLead" button="save" once={once}>
      <Choice name="kind" label={t('kind')} options={sourceKinds.map((kind) => ({ value: kind, label: t(`source.${kind}`) }))} />
      <TextField name="title" label={t('sourceTitle')} hint={t('sourceTitleHint')} />
    </ShortForm>
  );
}

export function CloseSourcePage({ source, today, version, ...page }: FormPageProps & { source: string; today: string; version: number }) {
  const t = useRoomWords<AssessmentKey>('assessments');
  return (
    <ShortForm {...page} preline={source} lead="closeSourceLead" button="close" version={version}>
      <DayField name="closedOn" label={t('closedOn')} defaultValue={today} />
    </ShortForm>
  );
}

export function OpenWavePage({ number, once, ...page }: FormPageProps & { number: number; once: string }) {
  const t = useRoomWords<AssessmentKey>('assessments');
  return (
    <ShortForm {...page} preline={t('selfAssessment')} lead={number === 2 ? 'openSecondLead' : 'openWaveLead'} button="openWave" once={once}>
      <p>{t('selfAssessmentNote')}</p>
      <DayField name="informedOn" label={t('informedOn')} hint={t('informedHint')} optional />
    </ShortForm>
  );
}

export function WaiveWavePage(page: FormPageProps) {
  const t = useRoomWords<AssessmentKey>('assessments');
  return (
    <ShortForm {...page} preline={t('selfAssessment')} lead="waiveWaveLead" button="waiveWave">
      <TextArea name="reason" label={t('reason')} />
    </ShortForm>
  );
}
