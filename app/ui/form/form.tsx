/** Here a form gets its frame: what is wrong on top, what changed meanwhile, and the hidden version and token. */
import { Form as RemixForm } from '@remix-run/react';
import { Children, isValidElement, useEffect, useRef, type ReactNode } from 'react';
import { Alert } from '../page/alert';
import { useUiWords } from '../words';
import { fieldId, OwnFormState, useStateOf, type FormState } from './state';

export type FormProps = {
  children: ReactNode;
  /** Needed when a page has several forms; the page's state then names one of them. */
  id?: string | undefined;
  action?: string | undefined;
  /** The version the person saw; comes back to be compared. */
  version?: string | number | undefined;
  /** A token that makes a second sending of the same form harmless. */
  once?: string | undefined;
  /** Labels for the summary where fields stand inside components of their own. */
  labels?: Record<string, string> | undefined;
  files?: boolean | undefined;
  narrow?: boolean | undefined;
  /** The answer changes the whole document (language, colours, who is signed in), so it is loaded anew. */
  reload?: boolean | undefined;
};

/** The labels of the fields below, found by their props, so that the summary can name them. */
export function labelsIn(children: ReactNode): Record<string, string> {
  const labels: Record<string, string> = {};
  Children.forEach(children, (child) => {
    if (!isValidElement<{ name?: unknown; label?: unknown; children?: ReactNode }>(child)) return;
    const { name, label, children: inner } = child.props;
    if (typeof name === 'string' && typeof label === 'string') labels[name] = label;
    Object.assign(labels, labelsIn(inner));
  });
  return labels;
}

function Summary({ id, state, labels }: { id: string; state: FormState; labels: Record<string, string> }) {
  const t = useUiWords();
  const box = useRef<HTMLDivElement>(null);
  // In the order of the fields, so that one goes through them from top to bottom.
  const order = Object.keys(labels);
  const place = (name: string) => (name === '' ? -1 : order.includes(name) ? order.indexOf(name) : order.length);
  const problems = Object.entries(state.problems ?? {}).sort(([a], [b]) => place(a) - place(b));
  useEffect(() => { if (state.problems || state.refused || state.stale) box.current?.focus(); }, [state.problems, state.refused, state.stale]);
  const sentence = (name: string, problem: string) => {
    const label = labels[name];
    if (!label) return problem;
    return /[?.!:]$/.test(label) ? `${label} ${problem}` : t('labelled', { label, problem });
  };
  if (problems.length === 0 && !state.refused && !state.stale) return null;
  return (
    <div ref={box} tabIndex={-1} className="l-form__said">
      {problems.length > 0 ? (
        <Alert kind="danger" title={t('checkFields', { n: problems.length })} announce>
          <ul>
            {problems.map(([name, problem]) => (
              <li key={name}>{name ? <a className="kern-link" href={`#${fieldId(id, name)}`}>{sentence(name, problem)}</a> : problem}</li>
            ))}
          </ul>
        </Alert>
      ) : null}
      {state.refused ? <Alert kind="danger" title={t('refusedTitle')} announce><p>{state.refused}</p></Alert> : null}
      {state.stale ? <Alert kind="warning" title={t('staleTitle')} announce><p>{t('staleText', { by: state.stale.by, at: state.stale.at })}</p></Alert> : null}
    </div>
  );
}

/** A form that is posted; works without JavaScript. */
export function Form({ children, id, action, version, once, labels, files = false, narrow = false, reload = false }: FormProps) {
  const state = useStateOf(id);
  const ownId = id ?? 'f';
  const seen = state.stale?.version ?? version;
  return (
    <RemixForm method="post" id={id} reloadDocument={reload} noValidate key={seen} className={`l-form${narrow ? ' l-form--narrow' : ''}`} {...(action === undefined ? {} : { action })} {...(files ? { encType: 'multipart/form-data' as const } : {})}>
      {seen !== undefined ? <input type="hidden" name="version" value={seen} /> : null}
      {once !== undefined ? <input type="hidden" name="once" value={once} /> : null}
      <Summary id={ownId} state={state} labels={{ ...labelsIn(children), ...labels }} />
      <OwnFormState id={ownId} state={state}>{children}</OwnFormState>
    </RemixForm>
  );
}

/** Fields that belong together under one heading. */
export function FieldGroup({ legend, children, row = false }: { legend: string; children: ReactNode; row?: boolean | undefined }) {
  return (
    <fieldset className="l-group">
      <legend className="kern-title">{legend}</legend>
      <div className={row ? 'l-group__row' : 'l-group__stack'}>{children}</div>
    </fieldset>
  );
}
