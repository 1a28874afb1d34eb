/** Here the answer to a sent form reaches its fields: what was typed, what is wrong, what changed meanwhile. */
import { useActionData } from '@remix-run/react';
import { createContext, useContext, type ReactNode } from 'react';

export type FormState = {
  /** Which form of the page this answers (its id); without it, every form of the page. */
  form?: string | undefined;
  /** One sentence per field name; the name '' stands for the form as a whole. */
  problems?: Record<string, string> | undefined;
  typed?: Record<string, string | string[]> | undefined;
  /** Somebody saved in between: who, when (in words), the stored values in words, and the version to send next. */
  stale?: { by: string; at: string; current: Record<string, string>; version: string } | undefined;
  /** The sentence of a refusal. */
  refused?: string | undefined;
};

const PageState = createContext<FormState | null>(null);
const Parked = createContext<Record<string, string | string[]> | null>(null);
const OwnState = createContext<{ id: string; state: FormState }>({ id: 'f', state: {} });

/** Set by a page that answers its forms itself; every other page's forms take the answer of their route. */
export function FormStateProvider({ value, children }: { value: FormState | null | undefined; children: ReactNode }) {
  return <PageState.Provider value={value ?? {}}>{children}</PageState.Provider>;
}

/** What was typed before the session ran out; it stands in the form again after signing in. */
export function ParkedForm({ value, children }: { value: Record<string, string | string[]> | null; children: ReactNode }) {
  return <Parked.Provider value={value}>{children}</Parked.Provider>;
}

/** The part of the page's state that belongs to the form with this id. */
export function useStateOf(id: string | undefined): FormState {
  const given = useContext(PageState);
  const answer = useActionData<FormState>();
  const parked = useContext(Parked);
  const state = given ?? answer ?? (parked ? { typed: parked } : {});
  return state.form !== undefined && state.form !== id ? {} : state;
}

export function OwnFormState({ id, state, children }: { id: string; state: FormState; children: ReactNode }) {
  return <OwnState.Provider value={{ id, state }}>{children}</OwnState.Provider>;
}

/** The id of a field, known before the field is drawn, so that the summary can link to it. */
export const fieldId = (form: string, name: string) => `${form}-${name.replace(/[^\w-]/g, '_')}`;

export type FieldState = {
  id: string;
  problem: string | undefined;
  typed: string | string[] | undefined;
  /** True once something was sent: an absent box then means "not ticked". */
  wasSent: boolean;
  /** The stored value in words where it differs from what was typed. */
  saved: string | undefined;
};

/** What one field needs to know. */
export function useField(name: string): FieldState {
  const { id, state } = useContext(OwnState);
  const typed = state.typed?.[name];
  const stored = state.stale?.current[name];
  return {
    id: fieldId(id, name),
    problem: state.problems?.[name],
    typed,
    wasSent: state.typed !== undefined,
    saved: stored !== undefined && stored !== typed ? stored : undefined,
  };
}
