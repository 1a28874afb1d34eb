/** Here open items are recorded, closed and moved. */
import { roles } from '../../shared/actor';
import { Actions, Button, LinkButton } from '../../ui/form/button';
import { Select } from '../../ui/form/choices';
import { Form } from '../../ui/form/form';
import { DayField, TextArea, TextField } from '../../ui/form/text-fields';
import { type Crumb, Page } from '../../ui/page/page';
import { useAnyWords, useRoomWords, useUiWords } from '../../ui/words';
import type { OpenItemKey } from '../words.de';

interface FormProps {
  title: string;
  back: string;
  breadcrumb: readonly Crumb[];
}

export function NewOpenItemPage({ title, back, breadcrumb, once }: FormProps & { once: string }) {
  const t = useRoomWords<OpenItemKey>('openItems');
  return (
    <Page title={title} breadcrumb={breadcrumb}>
      <Form once={once}>
        <OpenItemFields />
        <Save back={back} label={t('save')} />
      </Form>
    </Page>
  );
}

/** The fields of an open item; workshops and consultations use them too. */
export function OpenItemFields() {
  const t = useRoomWords<OpenItemKey>('openItems');
  const of = useAnyWords();
  return (
    <>
      <TextField name="what" label={t('what')} hint={t('whatHint')} />
      <Select name="ownerRole" label={t('ownerRole')} options={roles.map((role) => ({ value: role, label: of('accounts', `role.${role}`) ?? role }))} />
      <TextField name="ownerFunction" label={t('ownerFunction')} hint={t('ownerFunctionHint')} />
      <DayField name="dueDay" label={t('dueDay')} optional />
    </>
  );
}

export function CloseOpenItemPage({ title, back, breadcrumb, what, version }: FormProps & { what: string; version: number }) {
  const t = useRoomWords<OpenItemKey>('openItems');
  return (
    <Page title={title} preline={what} lead={t('closeLead')} breadcrumb={breadcrumb}>
      <Form version={version}>
        <TextArea name="doneNote" label={t('doneNote')} />
        <Save back={back} label={t('close')} />
      </Form>
    </Page>
  );
}

export function MoveOpenItemPage({ title, back, breadcrumb, what, dueDay, version }: FormProps & { what: string; dueDay: string | null; version: number }) {
  const t = useRoomWords<OpenItemKey>('openItems');
  return (
    <Page title={title} preline={what} lead={t('moveLead')} breadcrumb={breadcrumb}>
      <Form version={version}>
        <DayField name="dueDay" label={t('dueDay')} defaultValue={dueDay} />
        <TextArea name="reason" label={t('reason')} />
        <Save back={back} label={t('move')} />
      </Form>
    </Page>
  );
}

function Save({ back, label }: { back: string; label: string }) {
  const t = useUiWords();
  return <Actions><Button label={label} /><LinkButton kind="tertiary" to={back} label={t('cancel')} /></Actions>;
}
