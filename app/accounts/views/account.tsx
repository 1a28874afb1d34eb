/** Here somebody's own account is shown. */
import type { Role } from '../../shared/actor';
import { Actions, Button } from '../../ui/form/button';
import { Choice } from '../../ui/form/choices';
import { Form } from '../../ui/form/form';
import { Page, Section } from '../../ui/page/page';
import { Posted } from '../../ui/page/switches';
import { useRoomWords } from '../../ui/words';
import type { AccountKey } from '../words.de';

interface AccountProps {
  title: string;
  name: string;
  functionTitle: string;
  role: Role | null;
  roles: readonly Role[];
  theme: string;
  inPlaceOf: string | null;
}

export function AccountPage({ title, name, functionTitle, role, roles, theme, inPlaceOf }: AccountProps) {
  const t = useRoomWords<AccountKey>('accounts');
  const themes = ['system', 'light', 'dark'] as const;
  return (
    <Page title={title} lead={role ? t('accountLead', { name, functionTitle }) : t('accountNone')} preline={inPlaceOf ? t('inPlaceOf', { name: inPlaceOf }) : undefined}>
      <Posted choice={{ label: t('signOut'), action: '/abmelden', fields: {} }} className="kern-btn kern-btn--secondary" />
      {roles.length > 1 && (
        <Section title={t('capacity')}>
          <p>{t('capacityLead')}</p>
          <Form id="capacity" reload>
            <Choice name="role" label={t('capacity')} options={roles.map((one) => ({ value: one, label: t(`role.${one}`) }))} defaultValue={role ?? ''} />
            <Actions><Button label={t('capacitySave')} /></Actions>
          </Form>
        </Section>
      )}
      <Section title={t('theme')}>
        <Form id="theme" reload>
          <Choice name="theme" label={t('theme')} options={themes.map((one) => ({ value: one, label: t(`theme.${one}`) }))} defaultValue={theme} />
          <Actions><Button label={t('saveTheme')} kind="secondary" /></Actions>
        </Form>
      </Section>
    </Page>
  );
}
