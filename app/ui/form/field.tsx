/** Here every field gets its frame: label, hint, problem and the stored version, tied together for screen readers. */
import type { ReactNode } from 'react';
import { Icon } from '../icon';
import { useUiWords } from '../words';
import type { FieldState } from './state';

export type FieldProps = {
  name: string;
  label: string;
  hint?: ReactNode | undefined;
  optional?: boolean | undefined;
};

/** Ids that aria-describedby needs, only of what is really there. */
export function describedBy(field: FieldState, hint: ReactNode, extra?: string): string | undefined {
  const ids = [hint ? `${field.id}-hint` : '', extra ?? '', field.problem ? `${field.id}-problem` : '', field.saved !== undefined ? `${field.id}-saved` : ''];
  return ids.filter(Boolean).join(' ') || undefined;
}

export function Label({ text, optional }: { text: string; optional?: boolean | undefined }) {
  const t = useUiWords();
  return <>{text}{optional ? <>{' '}<span className="kern-label__optional">{t('optional')}</span></> : null}</>;
}

export function Hint({ field, hint }: { field: FieldState; hint: ReactNode }) {
  return hint ? <div className="kern-hint" id={`${field.id}-hint`}>{hint}</div> : null;
}

export function Problem({ field }: { field: FieldState }) {
  if (!field.problem) return null;
  return <p className="kern-error" id={`${field.id}-problem`}><Icon name="danger" /><span className="kern-body">{field.problem}</span></p>;
}

export function Saved({ field }: { field: FieldState }) {
  const t = useUiWords();
  if (field.saved === undefined) return null;
  return <p className="l-saved" id={`${field.id}-saved`}>{t('savedVersion', { value: field.saved || t('savedEmpty') })}</p>;
}

/** The frame of a field with one control. */
export function Field({ field, label, hint, optional, children }: Omit<FieldProps, 'name'> & { field: FieldState; children: ReactNode }) {
  return (
    <div className={`kern-form-input${field.problem ? ' kern-form-input--error' : ''}`}>
      <label className="kern-label" htmlFor={field.id}><Label text={label} optional={optional} /></label>
      <Hint field={field} hint={hint} />
      {children}
      <Problem field={field} />
      <Saved field={field} />
    </div>
  );
}

/** The frame of a question with several controls; its id lets the summary jump to the first of them. */
export function Question({ field, label, hint, optional, children }: Omit<FieldProps, 'name'> & { field: FieldState; children: ReactNode }) {
  return (
    <fieldset className={`kern-fieldset${field.problem ? ' kern-fieldset--error' : ''}`} id={`${field.id}-question`} aria-describedby={describedBy(field, hint)}>
      <legend className="kern-label"><Label text={label} optional={optional} /></legend>
      <Hint field={field} hint={hint} />
      {children}
      <Problem field={field} />
      <Saved field={field} />
    </fieldset>
  );
}
