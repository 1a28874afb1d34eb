/** Here the path through the phases, the card of the next decision and the steps of a thread are shown. */
import type { CSSProperties, ReactNode } from 'react';
import { Icon } from '../icon';
import { useUiWords } from '../words';
import { Status, type StatusKind } from './status';

export type PhaseStep = {
  key: string;
  name: ReactNode;
  state: 'done' | 'now' | 'next' | 'unknown';
  /** How the decision at the end of this phase stands. */
  gate: 'done' | 'conditions' | 'open';
  /** Of a running phase: how far, 0 to 1. */
  progress?: number | undefined;
  when?: ReactNode | undefined;
  plan?: ReactNode | undefined;
  status: { kind: StatusKind; text: ReactNode };
};

export function PhasePath({ steps }: { steps: readonly PhaseStep[] }) {
  const t = useUiWords();
  return (
    <ol className="l-path" style={{ '--steps': steps.length } as CSSProperties}>
      {steps.map((step, i) => (
        <li key={step.key} data-is={step.state} data-gate={{ done: 'ok', conditions: 'cond', open: 'open' }[step.gate]}
          style={{ '--at': `${Math.round((step.progress ?? 0.4) * 100)}%` } as CSSProperties} aria-current={step.state === 'now' ? 'step' : undefined}>
          <i>{step.state === 'done' ? <Icon name="check" /> : i + 1}</i>
          <span className="l-path__gate" title={t('gate')} />
          <h2>{step.name}</h2>
          {step.when ? <p>{step.when}</p> : null}
          {step.plan ? <p className="l-muted">{step.plan}</p> : null}
          <Status kind={step.status.kind}>{step.status.text}</Status>
        </li>
      ))}
    </ol>
  );
}

export type Criterion = {
  text: ReactNode;
  state: 'fulfilled' | 'missing' | 'running' | 'waived';
  /** A link ("Ergänzen"), a date or a word on the right. */
  aside?: ReactNode | undefined;
};

export function CriteriaList({ criteria }: { criteria: readonly Criterion[] }) {
  const t = useUiWords();
  return (
    <ul className="l-crit">
      {criteria.map((criterion, i) => (
        <li key={i}>
          {criterion.state === 'fulfilled' || criterion.state === 'waived'
            ? <span className={`kern-icon kern-icon--${criterion.state === 'fulfilled' ? 'check ok' : 'arrow-forward'}`} aria-hidden="true" />
            : <i className={`l-ring${criterion.state === 'running' ? ' l-ring--half' : ''}`} aria-hidden="true" />}
          <span><span className="kern-sr-only">{t(criterion.state)}{' '}</span>{criterion.text}</span>
          {criterion.aside ? <span className="l-muted">{criterion.aside}</span> : null}
        </li>
      ))}
    </ul>
  );
}

export type GateCardProps = {
  preline?: ReactNode | undefined;
  title: ReactNode;
  text?: ReactNode | undefined;
  criteria?: readonly Criterion[] | undefined;
  actions?: ReactNode | undefined;
  /** What happens, who decides. */
  note?: ReactNode | undefined;
  children?: ReactNode | undefined;
};

/** The box for something to decide: the next gate, the top task, a release. */
export function GateCard({ preline, title, text, criteria, actions, note, children }: GateCardProps) {
  return (
    <section className="l-gate">
      <div className="l-gate__head">
        <div>
          {preline ? <p className="l-small l-muted">{preline}</p> : null}
          <h2 className="kern-heading-medium">{title}</h2>
          {text ? <p>{text}</p> : null}
        </div>
      </div>
      {criteria ? <div className="l-gap-s"><CriteriaList criteria={criteria} /></div> : null}
      {children}
      {actions ? <div className="l-acts">{actions}</div> : null}
      {note ? <p className="l-small l-muted l-gate__foot">{note}</p> : null}
    </section>
  );
}

export type ThreadStep = { text: ReactNode; note?: ReactNode | undefined; state?: 'here' | 'off' | undefined };

/** The thread as a list: filled where one is, small where something led nowhere. */
export function StepsList({ steps }: { steps: readonly ThreadStep[] }) {
  return (
    <ol className="l-steps">
      {steps.map((step, i) => (
        <li key={i} data-here={step.state === 'here' ? '' : undefined} data-off={step.state === 'off' ? '' : undefined}>
          <span className={step.state === 'off' ? undefined : 'l-b'}>{step.text}</span>
          {step.note ? <small>{step.note}</small> : null}
        </li>
      ))}
    </ol>
  );
}

/** A bar of equal parts, filled for what is done: the phase of a site at a glance. Decoration beside its words. */
export function PhaseBar({ total, done, current = false, height = 10 }: { total: number; done: number; current?: boolean | undefined; height?: number | undefined }) {
  const part = 100 / total;
  return (
    <svg className="l-plot l-five" width="100%" height={height} style={{ height }} aria-hidden="true">
      {Array.from({ length: total }, (_, i) => (
        i === done && current
          ? <rect key={i} x={`${i * part + 0.2}%`} y="1" width={`${part - 1.6}%`} height={height - 2} rx="2" className="f-bg s-own w2" />
          : <rect key={i} x={`${i * part}%`} y="0" width={`${part - 1.2}%`} height={height} rx="2" className={i < done ? 'f-own' : 'f-tr'} />
      ))}
    </svg>
  );
}
