// Here it is decided what an answer to "may I?" looks like: yes, or no with the reason that the screen says.
import type { Params } from './language';

/** The answer of a rule. The reason is a key of the room's words, not a sentence. */
export type Verdict = { allowed: true } | { allowed: false; reason: string; params?: Params };

/** Yes. */
export const allowed: Verdict = Object.freeze({ allowed: true });

/** No, for this reason. */
export function refused(reason: string, params?: Params): Verdict {
  return params === undefined ? { allowed: false, reason } : { allowed: false, reason, params };
}
