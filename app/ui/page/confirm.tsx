/** Here a step that cannot easily be undone asks first: what will happen, then yes or no. */
import type { ReactNode } from 'react';
import { Actions, Button, LinkButton } from '../form/button';
import { Form } from '../form/form';
import { useUiWords } from '../words';
import { PlainList } from './lists';

export type ConfirmProps = {
  question: ReactNode;
  /** What will happen, one sentence each. */
  consequences?: readonly ReactNode[] | undefined;
  confirmLabel: string;
  cancelTo: string;
  cancelLabel?: string | undefined;
  danger?: boolean | undefined;
  action?: string | undefined;
  version?: string | number | undefined;
  once?: string | undefined;
  /** Fields, such as the reason. */
  children?: ReactNode | undefined;
};

export function Confirm({ question, consequences = [], confirmLabel, cancelTo, cancelLabel, danger = true, action, version, once, children }: ConfirmProps) {
  const t = useUiWords();
  return (
    <div className="l-confirm">
      <h2 className="kern-title">{question}</h2>
      {consequences.length > 0 ? <PlainList items={consequences} /> : null}
      <Form action={action} version={version} once={once}>
        {children}
        <Actions>
          <Button label={confirmLabel} kind={danger ? 'danger' : 'primary'} />
          <LinkButton label={cancelLabel ?? t('cancel')} kind="tertiary" to={cancelTo} />
        </Actions>
      </Form>
    </div>
  );
}
