/** Here stand the fields one types into: text, longer text, numbers, days, and days known only roughly. */
import type { HTMLInputAutoCompleteAttribute, HTMLInputTypeAttribute } from 'react';
import { useUiWords } from '../words';
import { describedBy, Field, type FieldProps } from './field';
import { useField } from './state';

export type Width = 'short' | 'medium' | 'full';
const widths: Record<Width, string> = { short: ' l-w-short', medium: ' l-w-medium', full: '' };

type InputProps = FieldProps & {
  defaultValue?: string | number | null | undefined;
  width?: Width | undefined;
  type?: HTMLInputTypeAttribute | undefined;
  inputMode?: 'decimal' | 'numeric' | 'email' | 'tel' | 'url' | undefined;
  autoComplete?: HTMLInputAutoCompleteAttribute | undefined;
  maxLength?: number | undefined;
};

const asText = (typed: string | string[] | undefined, fallback: string | number | null | undefined) =>
  (Array.isArray(typed) ? typed[0] : typed) ?? (fallback ?? '').toString();

/** One line of text. */
export function TextField({ name, label, hint, optional, defaultValue, width = 'full', type = 'text', inputMode, autoComplete, maxLength }: InputProps) {
  const field = useField(name);
  return (
    <Field field={field} label={label} hint={hint} optional={optional}>
      <input
        className={`kern-form-input__input${field.problem ? ' kern-form-input__input--error' : ''}${widths[width]}`}
        id={field.id} name={name} type={type} inputMode={inputMode} autoComplete={autoComplete} maxLength={maxLength}
        defaultValue={type === 'password' ? undefined : asText(field.typed, defaultValue)}
        aria-invalid={field.problem ? true : undefined} aria-describedby={describedBy(field, hint)}
      />
    </Field>
  );
}

/** Several lines of text. */
export function TextArea({ name, label, hint, optional, defaultValue, rows = 4, maxLength }: FieldProps & { defaultValue?: string | null | undefined; rows?: number | undefined; maxLength?: number | undefined }) {
  const field = useField(name);
  return (
    <Field field={field} label={label} hint={hint} optional={optional}>
      <textarea
        className={`kern-form-input__input${field.problem ? ' kern-form-input__input--error' : ''}`}
        id={field.id} name={name} rows={rows} maxLength={maxLength} defaultValue={asText(field.typed, defaultValue)}
        aria-invalid={field.problem ? true : undefined} aria-describedby={describedBy(field, hint)}
      />
    </Field>
  );
}

/** A number as people write it ("1.234,5"), so a text box with the keys for numbers. */
export function NumberField(props: FieldProps & { defaultValue?: string | number | null | undefined; width?: Width | undefined }) {
  return <TextField {...props} width={props.width ?? 'short'} inputMode="decimal" autoComplete="off" />;
}

/** A day of the calendar. */
export function DayField(props: FieldProps & { defaultValue?: string | null | undefined }) {
  return <TextField {...props} width="short" type="date" />;
}

/** A day as precise as it is known. */
export function ImpreciseDateField(props: FieldProps & { defaultValue?: string | null | undefined }) {
  const t = useUiWords();
  return <TextField {...props} hint={props.hint ?? t('impreciseHint')} width="medium" autoComplete="off" />;
}
