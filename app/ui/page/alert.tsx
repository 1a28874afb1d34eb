/** Here KERN's alert is drawn, for what must not be overlooked. */
import type { ReactNode } from 'react';
import { Icon } from '../icon';

export type AlertKind = 'info' | 'success' | 'warning' | 'danger';

export function Alert({ kind, title, children, announce = false }: { kind: AlertKind; title: string; children?: ReactNode | undefined; announce?: boolean | undefined }) {
  return (
    <div className={`kern-alert kern-alert--${kind} l-alert`} role={announce ? 'alert' : undefined}>
      <div className="kern-alert__header"><Icon name={kind} /><span className="kern-title">{title}</span></div>
      {children ? <div className="kern-alert__body">{children}</div> : null}
    </div>
  );
}
