/** Here the shapes of what people type about accounts are laid down. */
import { z } from 'zod';
import { roles } from '../shared/actor';
import { languages } from '../shared/language';
import { day, oneOf, once, optionalDay, optionalId, text } from '../shared/shapes';

/** The length below which a password is refused (BSI ORP.4 leaves the figure to the operator; NIST SP 800-63B asks for at least 8). */
export const shortestPassword = 12;

/** A password is taken as typed: no trimming, no rules but its length. */
export const password = () =>
  z.string({ error: 'required' })
    .refine((typed) => typed.length >= shortestPassword, { message: 'tooShort', params: { min: shortestPassword } })
    .refine((typed) => typed.length <= 200, { message: 'tooLong', params: { max: 200 } });
export const email = () =>
  text(200).transform((typed) => typed.toLowerCase()).refine((typed) => /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(typed), { message: 'notAnEmail' });
const anyPassword = () =>
  z.string({ error: 'required' }).refine((typed) => typed !== '', { message: 'required' }).refine((typed) => typed.length <= 200, { message: 'tooLong', params: { max: 200 } });

/** A sign-in is never told which half was wrong, so its shape asks for no more than presence. */
export const signInForm = z.object({ email: text(200), password: anyPassword(), weiter: z.string().max(2000).optional() });

export const languageForm = z.object({ language: oneOf(languages), weiter: z.string().max(2000).optional() });
export const themeForm = z.object({ theme: oneOf(['system', 'light', 'dark'] as const), weiter: z.string().max(2000).optional() });
export const capacityForm = z.object({ role: oneOf(roles) });
export const demonstrationForm = z.object({ role: oneOf(roles) });

export const setupForm = z.object({
  name: text(120), functionTitle: text(120), email: email(), password: password(),
  programmeName: text(160), state: text(80), ministry: text(160),
});
export type Setup = z.infer<typeof setupForm>;

/** Somebody is taken into a programme; who has an account already keeps name and password. */
export const newPersonForm = z.object({
  name: text(120), functionTitle: text(120), email: email(), password: password().optional().or(z.literal('')), role: oneOf(roles), siteId: optionalId(), fromDay: day(), untilDay: optionalDay(), once: once(),
}).refine((typed) => !typed.untilDay || typed.untilDay >= typed.fromDay, { message: 'dueBeforeStart', path: ['untilDay'] });
export type NewPerson = z.infer<typeof newPersonForm>;

export const endAssignmentForm = z.object({ untilDay: day() });
export type EndAssignment = z.infer<typeof endAssignmentForm>;
