/** Here applications are recorded and decided, and the state of a site is changed. */
import { Actions, Button, LinkButton } from '../../ui/form/button';
import { Choice, Select } from '../../ui/form/choices';
import { Form } from '../../ui/form/form';
import { DayField, TextArea, TextField } from '../../ui/form/text-fields';
import { type Crumb, Page } from '../../ui/page/page';
import { useRoomWords, useUiWords } from '../../ui/words';
import type { SiteKey } from '../words.de';

interface FormPage {
  title: string;
  back: string;
  breadcrumb: readonly Crumb[];
}

const useWords = () => useRoomWords<SiteKey>('sites');

function Save({ back, label, danger = false }: { back: string; label: string; danger?: boolean }) {
  const ui = useUiWords();
  return <Actions><Button kind={danger ? 'danger' : 'primary'} label={label} /><LinkButton kind="tertiary" to={back} label={ui('cancel')} /></Actions>;
}

export function NewApplicationPage({ title, back, breadcrumb, once, today, offices }: FormPage & { once: string; today: string; offices: { id: string; name: string }[] }) {
  const t = useWords();
  const choices = offices.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Page title={title} lead={t('recordLead')} breadcrumb={breadcrumb}>
      <Form once={once}>
        <TextField name="name" label={t('name')} hint={t('nameHint')} />
        <TextField name="contact" label={t('contact')} hint={t('contactHint')} />
        <DayField name="receivedOn" label={t('receivedOn')} defaultValue={today} />
        <TextArea name="motivation" label={t('motivation')} hint={t('motivationHint')} optional />
        <Select name="office" label={t('office')} hint={t('officesHint')} options={choices} />
        <Select name="secondOffice" label={t('secondOffice')} hint={t('secondOfficeHint')} optional empty={t('none')} options={choices} />
        <Save back={back} label={t('record')} />
      </Form>
    </Page>
  );
}

export function SelectPage({ title, back, breadcrumb, name, version, today }: FormPage & { name: string; version: number; today: string }) {
  const t = useWords();
  return (
    <Page title={title} preline={name} lead={t('selectLead')} breadcrumb={breadcrumb}>
      <Form version={version}>
        <TextField name="siteName" label={t('name')} defaultValue={name} />
        <DayField name="onDay" label={t('onDay')} defaultValue={today} />
        <DayField name="officesFrom" label={t('officesFrom')} optional />
        <TextArea name="reason" label={t('reason')} hint={t('reasonHint')} rows={3} />
        <Save back={back} label={t('select')} />
      </Form>
    </Page>
  );
}

/** Declining and withdrawing ask for the same things. */
export function TurnDownPage({ title, back, breadcrumb, name, version, today, lead }: FormPage & { name: string; version: number; today: string; lead: string }) {
  const t = useWords();
  return (
    <Page title={title} preline={name} lead={lead} breadcrumb={breadcrumb}>
      <Form version={version}>
        <DayField name="onDay" label={t('onDay')} defaultValue={today} />
        <TextArea name="reason" label={t('reason')} hint={t('reasonHint')} rows={3} />
        <Save back={back} label={title} danger />
      </Form>
    </Page>
  );
}

export function StateForm({ next, version, today, back }: { next: readonly string[]; version: number; today: string; back: string }) {
  const t = useWords();
  return (
    <Form version={version}>
      <Choice name="state" label={t('newState')} options={next.map((state) => ({ value: state, label: t(`state.${state}` as SiteKey) }))} />
      <DayField name="onDay" label={t('onDay')} defaultValue={today} />
      <TextArea name="reason" label={t('reason')} hint={t('reasonHint')} rows={3} />
      <TextField name="decidedBy" label={t('decidedBy')} hint={t('decidedByHint')} />
      <Save back={back} label={t('changeState')} />
    </Form>
  );
}
