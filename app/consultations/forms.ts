/** Here the shapes of what people type about consultations are laid down. */
import { z } from 'zod';
import { roles } from '../shared/actor';
import { count, day, longText, manyIds, once, oneOf, optionalDay, optionalLongText, optionalOneOf, optionalText, text, version } from '../shared/shapes';
import { consultationKinds } from './rules';

const consultation = {
  kind: oneOf(consultationKinds), day: day(), minutes: count(), topics: longText(4000), measures: manyIds(), notes: optionalLongText(4000),
};
/** A consultation is written down with up to three agreements at once; more are added afterwards. */
const agreement = <const N extends 1 | 2 | 3>(n: N) => ({ [`what${n}`]: optionalText(300), [`role${n}`]: optionalOneOf(roles), [`due${n}`]: optionalDay() }) as {
  [K in `what${N}`]: ReturnType<typeof optionalText>;
} & { [K in `role${N}`]: ReturnType<typeof optionalOneOf<(typeof roles)[number]>> } & { [K in `due${N}`]: ReturnType<typeof optionalDay> };

export const newConsultationForm = z.object({ ...consultation, ...agreement(1), ...agreement(2), ...agreement(3), once: once() });
export type NewConsultation = z.infer<typeof newConsultationForm>;

export const changeConsultationForm = z.object({ ...consultation, version: version() });
export type ChangeConsultation = z.infer<typeof changeConsultationForm>;

export const newAgreementForm = z.object({ what: text(300), role: oneOf(roles), due: optionalDay(), once: once() });
export type NewAgreement = z.infer<typeof newAgreementForm>;
