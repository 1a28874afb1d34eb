/** Here stand the things one presses: buttons, links that look like buttons, and the row they stand in. */
import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { Icon } from '../icon';
import type { IconName } from '../icons';

export type ButtonKind = 'primary' | 'secondary' | 'tertiary' | 'danger';

const classOf = (kind: ButtonKind, block: boolean, small: boolean) =>
  `kern-btn kern-btn--${kind === 'danger' ? 'secondary l-btn--danger' : kind}${block ? ' kern-btn--block' : ''}${small ? ' kern-btn--x-small' : ''}`;

type Look = { label: string; icon?: IconName | undefined; kind?: ButtonKind | undefined; block?: boolean | undefined; small?: boolean | undefined };

/** Sends the form it stands in; `name` and `value` say which of several buttons was pressed. */
export function Button({ label, icon, kind = 'primary', block = false, small = false, name, value, type = 'submit', formAction, form }: Look & { name?: string | undefined; value?: string | undefined; type?: 'submit' | 'button' | undefined; formAction?: string | undefined; form?: string | undefined }) {
  return (
    <button className={classOf(kind, block, small)} type={type} name={name} value={value} formAction={formAction} form={form}>
      {icon ? <Icon name={icon} /> : null}
      <span className="kern-label">{label}</span>
    </button>
  );
}

/** Leads somewhere and looks like a button; `download` and files leave the page, so they load as documents. */
export function LinkButton({ label, icon, kind = 'secondary', block = false, small = false, to, document = false }: Look & { to: string; document?: boolean | undefined }) {
  return (
    <Link className={classOf(kind, block, small)} to={to} reloadDocument={document}>
      {icon ? <Icon name={icon} /> : null}
      <span className="kern-label">{label}</span>
    </Link>
  );
}

/** A row of buttons; the line below says who acts next. */
export function Actions({ children, next }: { children: ReactNode; next?: ReactNode | undefined }) {
  return (
    <>
      <div className="l-acts">{children}</div>
      {next ? <p className="l-src">{next}</p> : null}
    </>
  );
}
