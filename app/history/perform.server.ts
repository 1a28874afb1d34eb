/** Here every change is carried out: one transaction, one history entry, and a form that is sent twice changes nothing the second time. */
import { uuidv7 } from 'uuidv7';
import type { Db, Trx } from '../../db/connection.server';
import { addEntry, claimSubmission, keepSubmission, lastChangeOf } from '../../db/history/entries.server';
import type { Actor, Place } from '../shared/actor';
import { Stale } from '../shared/refusal';

/** What a step is given: the open transaction, who acts, and a way to say which field changed from what to what. */
export interface Change {
  trx: Trx;
  actor: Actor;
  /** Notes that a field changed; nothing is noted when both texts are the same. */
  part(field: string, before: string | number | null | undefined, after: string | number | null | undefined): void;
}

/** What the history says of the change, and what the act gives back. */
export interface Told<T> {
  subject: { kind: string; id: string; title: string };
  place: Place & { districtAgs?: string | null };
  result: T;
  /** Leaves no entry: for answers and cards, whose order and times must not tell who gave them. */
  unrecorded?: boolean;
}

interface Part {
  field: string;
  before: string | null;
  after: string | null;
}

/** A new id: sorted by time, unless order would betray a person (then use randomUUID). */
export const newId = (): string => uuidv7();

const asText = (value: string | number | null | undefined): string | null => (value === null || value === undefined || value === '' ? null : String(value));

/**
 * Carries out one act, named room.verb ("measures.close"; the room's words hold "act.close").
 * `once` is the token of the form: sent again, the act gives back what it gave the first time.
 */
export async function perform<T>(db: Db, actor: Actor, act: string, once: string | undefined, work: (change: Change) => Promise<Told<T>>): Promise<T> {
  const done = db.transaction().execute(async (trx) => {
    if (once) {
      const earlier = await claimSubmission(trx, { token: once, act, personId: actor.personId, at: actor.now });
      if (earlier) return JSON.parse(earlier.result ?? 'null') as T;
    }
    const parts: Part[] = [];
    const change: Change = {
      trx,
      actor,
      part(field, before, after) {
        const [was, is] = [asText(before), asText(after)];
        if (was !== is) parts.push({ field, before: was, after: is });
      },
    };
    const told = await work(change);
    if (!told.unrecorded) await addEntry(trx, {
      id: newId(), at: actor.now, act, personId: actor.personId, personName: actor.name, role: actor.role, inPlaceOf: actor.inPlaceOf,
      programmeId: told.place.programmeId, siteId: told.place.siteId, districtAgs: told.place.districtAgs ?? null,
      subjectKind: told.subject.kind, subjectId: told.subject.id, subjectTitle: told.subject.title, parts: JSON.stringify(parts),
    });
    if (once) await keepSubmission(trx, once, JSON.stringify(told.result ?? null));
    return told.result;
  });
  return done.catch(async (failure: unknown) => {
    if (failure instanceof Stale) {
      const last = await lastChangeOf(db, failure.id);
      failure.by = last?.personName ?? null;
      failure.at = last?.at ?? null;
    }
    throw failure;
  });
}
