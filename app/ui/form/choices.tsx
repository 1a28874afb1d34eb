/** Here stand the fields one chooses from: radio buttons, a list, single boxes and groups of boxes. */
import type { ReactNode } from 'react';
import { useUiWords } from '../words';
import { describedBy, Field, Hint, Label, Problem, Question, Saved, type FieldProps } from './field';
import { useField } from './state';

export type Option = { value: string; label: string; hint?: ReactNode | undefined };

const list = (typed: string | string[] | undefined): string[] => (typed === undefined ? [] : Array.isArray(typed) ? typed : [typed]);

function Check({ kind, id, name, option, checked, problem, note }: { kind: 'radio' | 'checkbox'; id: string; name: string; option: Option; checked: boolean; problem: boolean; note?: string | undefined }) {
  const described = [option.hint ? `${id}-note` : '', note ?? ''].filter(Boolean).join(' ') || undefined;
  return (
    <div className="kern-form-check">
      <input
        className={`kern-form-check__${kind}${problem ? ` kern-form-check__${kind}--error` : ''}`}
        type={kind} id={id} name={name} value={option.value} defaultChecked={checked}
        aria-invalid={problem && kind === 'checkbox' ? true : undefined} aria-describedby={described}
      />
      <label className="kern-label" htmlFor={id}>{option.label}{option.hint ? <span className="l-small l-muted l-check__note" id={`${id}-note`}>{option.hint}</span> : null}</label>
    </div>
  );
}

/** One of a few, all in sight. */
export function Choice({ name, label, hint, optional, options, defaultValue, note, row = false }: FieldProps & { options: Option[]; defaultValue?: string | null | undefined; note?: ReactNode | undefined; row?: boolean | undefined }) {
  const field = useField(name);
  const chosen = field.wasSent ? list(field.typed)[0] : defaultValue;
  return (
    <Question field={field} label={label} hint={hint} optional={optional}>
      <div className={`kern-fieldset__body${row ? ' kern-fieldset__body--horizontal' : ''}`}>
        {options.map((option, i) => (
          <Check key={option.value} kind="radio" id={i === 0 ? field.id : `${field.id}-${i}`} name={name} option={option} checked={option.value === chosen} problem={field.problem !== undefined} />
        ))}
      </div>
      {note ? <p className="l-src l-question__note">{note}</p> : null}
    </Question>
  );
}

export type OptionGroup = { label: string; options: Option[] };

/** One of many, in a list; with `empty` nothing is preselected. */
export function Select({ name, label, hint, optional, options, groups, defaultValue, empty }: FieldProps & { options?: Option[] | undefined; groups?: OptionGroup[] | undefined; defaultValue?: string | null | undefined; empty?: string | undefined }) {
  const field = useField(name);
  const t = useUiWords();
  const draw = (option: Option) => <option key={option.value} value={option.value}>{option.label}</option>;
  return (
    <Field field={field} label={label} hint={hint} optional={optional}>
      <div className="kern-form-input__select-wrapper">
        <select
          className={`kern-form-input__select${field.problem ? ' kern-form-input__select--error' : ''}`}
          id={field.id} name={name} defaultValue={list(field.typed)[0] ?? defaultValue ?? ''}
          aria-invalid={field.problem ? true : undefined} aria-describedby={describedBy(field, hint)}
        >
          <option value="">{empty ?? t('pleaseChoose')}</option>
          {options?.map(draw)}
          {groups?.map((group) => <optgroup key={group.label} label={group.label}>{group.options.map(draw)}</optgroup>)}
        </select>
      </div>
    </Field>
  );
}

/** One box to tick; sends `value` (default "1") or nothing. */
export function Checkbox({ name, label, hint, defaultChecked = false, value = '1' }: FieldProps & { defaultChecked?: boolean | undefined; value?: string | undefined }) {
  const field = useField(name);
  const checked = field.wasSent ? list(field.typed).includes(value) : defaultChecked;
  return (
    <div className={field.problem ? 'kern-form-check--error' : undefined}>
      <Check kind="checkbox" id={field.id} name={name} option={{ value, label, hint }} checked={checked} problem={field.problem !== undefined} note={describedBy(field, undefined)} />
      <Problem field={field} />
      <Saved field={field} />
    </div>
  );
}

/** Any of several boxes; all send the same name. */
export function CheckboxGroup({ name, label, hint, optional, options, defaultValue = [] }: FieldProps & { options: Option[]; defaultValue?: readonly string[] | undefined }) {
  const field = useField(name);
  const chosen = field.wasSent ? list(field.typed) : defaultValue;
  return (
    <Question field={field} label={label} hint={hint} optional={optional}>
      <div className="kern-fieldset__body">
        {options.map((option, i) => (
          <Check key={option.value} kind="checkbox" id={i === 0 ? field.id : `${field.id}-${i}`} name={name} option={option} checked={chosen.includes(option.value)} problem={field.problem !== undefined} />
        ))}
      </div>
    </Question>
  );
}

/** A statement to agree with: five steps with named ends, and the quiet way out. Nothing is preselected. */
export function LikertField({ name, label, hint, optional, low, high, cannotJudge, defaultValue }: FieldProps & { low: string; high: string; cannotJudge?: string | undefined; defaultValue?: string | null | undefined }) {
  const field = useField(name);
  const t = useUiWords();
  const chosen = field.wasSent ? list(field.typed)[0] : defaultValue;
  const ends: Record<string, string> = { '1': low, '5': high };
  return (
    <fieldset className={`l-lk${field.problem ? ' l-lk--error' : ''}`} id={`${field.id}-question`} aria-describedby={describedBy(field, hint)}>
      <legend><Label text={label} optional={optional} /></legend>
      <Hint field={field} hint={hint} />
      <div className="l-lk__r">
        {['1', '2', '3', '4', '5'].map((value, i) => (
          <label key={value}>
            <input type="radio" id={i === 0 ? field.id : undefined} name={name} value={value} defaultChecked={chosen === value} aria-label={ends[value] ? `${value}, ${ends[value]}` : value} />
            <span aria-hidden="true">{value}</span>
          </label>
        ))}
        <p className="l-lk__e" aria-hidden="true"><span>{low}</span><span>{high}</span></p>
        <label className="l-lk__n"><input type="radio" name={name} value="cannotJudge" defaultChecked={chosen === 'cannotJudge'} /><span>{cannotJudge ?? t('cannotJudge')}</span></label>
      </div>
      <Problem field={field} />
      <Saved field={field} />
    </fieldset>
  );
}
