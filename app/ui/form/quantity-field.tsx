/** Here a number is asked together with how exact it is; "not known" is an answer, never a 0. */
import type { ReactNode } from 'react';
import { useUiWords } from '../words';
import { Choice } from './choices';
import { NumberField } from './text-fields';

const qualifiers = ['exact', 'about', 'atLeast', 'atMost', 'some', 'unknown'] as const;

export type QuantityFieldProps = {
  /** The number is sent as `name`, its exactness as `nameQualifier`. */
  name: string;
  label: string;
  hint?: ReactNode | undefined;
  optional?: boolean | undefined;
  defaultValue?: { number: string | number | null; qualifier: (typeof qualifiers)[number] } | null | undefined;
  /** The second question, if it should be asked otherwise than "Wie genau ist der Wert?". */
  qualifierLabel?: string | undefined;
};

export function QuantityField({ name, label, hint, optional, defaultValue, qualifierLabel }: QuantityFieldProps) {
  const t = useUiWords();
  return (
    <>
      <NumberField name={name} label={label} hint={hint} optional={optional} defaultValue={defaultValue?.number} />
      <Choice
        name={`${name}Qualifier`} label={qualifierLabel ?? t('howExact')} defaultValue={defaultValue?.qualifier ?? 'exact'}
        options={qualifiers.map((value) => ({ value, label: t(value) }))}
      />
    </>
  );
}
