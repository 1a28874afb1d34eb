/** Here the set-up page is shown. */
import { Actions, Button } from '../../ui/form/button';
import { FieldGroup, Form } from '../../ui/form/form';
import { TextField } from '../../ui/form/text-fields';
import { Page } from '../../ui/page/page';
import { useRoomWords } from '../../ui/words';
import type { AccountKey } from '../words.de';

export function SetupPage() {
  const t = useRoomWords<AccountKey>('accounts');
  return (
    <Page title={t('setup')} lead={t('setupLead')}>
      <Form narrow reload>
        <FieldGroup legend={t('setupYou')}>
          <TextField name="name" label={t('name')} autoComplete="name" />
          <TextField name="functionTitle" label={t('functionTitle')} hint={t('functionHint')} />
          <TextField name="email" label={t('email')} type="email" autoComplete="username" />
          <TextField name="password" label={t('password')} hint={t('passwordHint')} type="password" autoComplete="new-password" />
        </FieldGroup>
        <FieldGroup legend={t('setupProgramme')}>
          <TextField name="programmeName" label={t('programmeName')} />
          <TextField name="state" label={t('state')} />
          <TextField name="ministry" label={t('ministry')} />
        </FieldGroup>
        <Actions><Button label={t('setupSave')} /></Actions>
      </Form>
    </Page>
  );
}
