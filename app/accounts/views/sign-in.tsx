/** Here the sign-in page is shown, with the roles of the demonstration where they are open. */
import { Form as PlainForm } from '@remix-run/react';
import { roles } from '../../shared/actor';
import { Button } from '../../ui/form/button';
import { Form } from '../../ui/form/form';
import { TextField } from '../../ui/form/text-fields';
import { Icon } from '../../ui/icon';
import { Alert } from '../../ui/page/alert';
import { useRoomWords } from '../../ui/words';
import type { AccountKey } from '../words.de';

interface SignInProps {
  weiter: string;
  demonstration: boolean;
  notice: 'sessionOver' | 'comeBack' | null;
}

export function SignInPage({ weiter, demonstration, notice }: SignInProps) {
  const t = useRoomWords<AccountKey>('accounts');
  return (
    <div className="l-half l-login">
      <section>
        <h1 className="kern-heading-large">{t('signIn')}</h1>
        <p className="l-lead">{t('signInLead')}</p>
        {notice && <Alert kind="info" title={t(notice)} />}
        <div className="l-gap-s"><Form narrow reload>
          <input type="hidden" name="weiter" value={weiter} />
          <TextField name="email" label={t('email')} type="email" autoComplete="username" />
          <TextField name="password" label={t('password')} type="password" autoComplete="current-password" />
          <Button label={t('signIn')} block />
        </Form></div>
        <p className="l-small l-muted l-gap-s">{t('forgotten')}</p>
      </section>
      {demonstration && <Demonstration />}
    </div>
  );
}

function Demonstration() {
  const t = useRoomWords<AccountKey>('accounts');
  return (
    <section>
      <h2 className="kern-heading-medium">{t('demonstration')}</h2>
      <p>{t('demonstrationLead')}</p>
      <PlainForm method="post" action="/anmelden/demonstration" reloadDocument className="l-role l-gap-s">
        {roles.map((role) => (
          <button key={role} type="submit" name="role" value={role}>
            <span><b>{t(`role.${role}`)}</b><br />{t(`demo.${role}`)}</span>
            <Icon name="arrow-forward" />
          </button>
        ))}
      </PlainForm>
    </section>
  );
}
