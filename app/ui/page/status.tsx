/** Here states are shown as icon and word, unknowns as a dotted word, and roles of numbers by their key. */
import type { ReactNode } from 'react';
import { Icon } from '../icon';
import type { IconName } from '../icons';
import { useUiWords } from '../words';

/** ring: planned; half: running; plain: a word without a mark. */
export type StatusKind = 'good' | 'warn' | 'bad' | 'info' | 'act' | 'ring' | 'half' | 'plain';

const statusIcons: Partial<Record<StatusKind, IconName>> = { good: 'success', warn: 'warning', bad: 'danger', info: 'info', act: 'arrow-forward' };

/** A state in a row, a matrix or a list. */
export function Status({ kind, children, small = false }: { kind: StatusKind; children: ReactNode; small?: boolean | undefined }) {
  const icon = statusIcons[kind];
  return (
    <span className={`l-st${icon ? ` l-st--${kind}` : ''}${small ? ' l-small' : ''}`}>
      {icon ? <Icon name={icon} small /> : null}
      {kind === 'ring' || kind === 'half' ? <i className={`l-ring${kind === 'half' ? ' l-ring--half' : ''}`} aria-hidden="true" /> : null}
      <span>{children}</span>
    </span>
  );
}

const badgeIcons = { good: 'success', warn: 'warning', bad: 'danger', info: 'info' } as const;
const badgeKinds = { good: 'success', warn: 'warning', bad: 'danger', info: 'info' } as const;

/** The one state that speaks for a page. */
export function Badge({ kind, children }: { kind: keyof typeof badgeIcons; children: ReactNode }) {
  return (
    <span className={`kern-badge kern-badge--small kern-badge--${badgeKinds[kind]}`}>
      <Icon name={badgeIcons[kind]} /><span className="kern-label kern-label--small">{children}</span>
    </span>
  );
}

/** What is not known, said as such; without children: "nicht bekannt". */
export function Unknown({ children }: { children?: ReactNode | undefined }) {
  const t = useUiWords();
  return <em className="l-unk">{children ?? t('notKnown')}</em>;
}

/** Where a fact comes from, or another quiet line below something. */
export function SourceNote({ children }: { children: ReactNode }) {
  return <p className="l-src">{children}</p>;
}

export type NumberRole = 'own' | 'change' | 'circumstances';

/** The key of one of the three roles; without children its name. */
export function Tag({ role, children }: { role: NumberRole | 'earlier'; children?: ReactNode | undefined }) {
  const t = useUiWords();
  const look = { own: '', change: ' l-tag--chg', circumstances: ' l-tag--circ', earlier: ' l-tag--g' }[role];
  return <span className={`l-tag${look}`}>{children ?? (role === 'earlier' ? null : t(role))}</span>;
}

/** Keys beside a heading or above a chart. */
export function Keys({ children }: { children: ReactNode }) {
  return <div className="l-keys">{children}</div>;
}
