/** Here the ways in which a change can fail for a reason that a person should read are named. */
import type { Params } from './language';
import type { Verdict } from './verdict';

/** The rule says no; the room's words hold the sentence for the reason. */
export class Refused extends Error {
  constructor(readonly room: string, readonly reason: string, readonly params?: Params) {
    super(`${room}.${reason}`);
  }
}

/** The thing does not exist for the one who asks: it never did, or they may not see it. */
export class NotThere extends Error {
  constructor() {
    super('not there');
  }
}

/** What was typed cannot be taken for a reason that only the stored data show, such as groups above the total. */
export class Unfit extends Error {
  constructor(readonly room: string, readonly field: string, readonly reason: string, readonly params?: Params) {
    super(`${room}.${reason} (${field})`);
  }
}

/** Somebody else saved meanwhile: carries the stored text per field and its version, so that nothing typed or stored is lost. */
export class Stale extends Error {
  /** Who saved last, and when; found out by perform. */
  by: string | null = null;
  at: string | null = null;

  constructor(readonly id: string, readonly current: Record<string, string>, readonly version: number) {
    super('stale');
  }
}

/** Goes on only when the verdict allows it. */
export function must(room: string, verdict: Verdict): void {
  if (!verdict.allowed) throw new Refused(room, verdict.reason, verdict.params);
}

/** Gives the thing, or says that it is not there for the one who asks. */
export function there<T>(thing: T | null | undefined): T {
  if (thing === null || thing === undefined) throw new NotThere();
  return thing;
}

/** Goes on only when the person saw the version that is stored; `current` says what is stored, per field of the form. */
export function mustBeCurrent(stored: { id: string; version: number }, seen: number, current: Record<string, string | null | undefined>): void {
  if (stored.version === seen) return;
  throw new Stale(stored.id, Object.fromEntries(Object.entries(current).map(([field, text]) => [field, text ?? ''])), stored.version);
}
