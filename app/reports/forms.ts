/** Here the shapes of what people type about site reports are laid down. */
import { z } from 'zod';
import { longText, once, optionalCount, optionalLongText, version } from '../shared/shapes';

/** The version is empty as long as nobody has written anything. */
export const draftForm = z.object({
  summary: optionalLongText(6000), development: optionalLongText(12000), effect: optionalLongText(12000), lessons: optionalLongText(12000),
  recommendations: optionalLongText(12000), messageToState: optionalLongText(6000), version: optionalCount(),
});
export type Draft = z.infer<typeof draftForm>;

/** Submitting and forwarding ask for nothing but the version that was read. */
export const confirmForm = z.object({ version: version() });
export type Confirmed = z.infer<typeof confirmForm>;

/** A reason, a question, an answer. */
export const remarkForm = z.object({ sentence: longText(4000), version: version(), once: once() });
export type Remark = z.infer<typeof remarkForm>;

/** Taking note may carry a word, but needs none. */
export const noteForm = z.object({ sentence: optionalLongText(4000), version: version() });
export type Note = z.infer<typeof noteForm>;
