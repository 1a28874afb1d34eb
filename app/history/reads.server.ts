/** Here is gathered what an actor may read of the history of changes. */
import type { Db } from '../../db/connection.server';
import { entriesOf } from '../../db/history/entries.server';
import { scopeOf } from '../accounts/rules';
import type { Actor, Place } from '../shared/actor';
import { isDay, sayDay } from '../shared/dates';
import { there } from '../shared/refusal';
import { maySeeProgrammeHistory, maySeeSiteHistory } from './rules';

const pageSize = 50;

/** One change as it is shown: who did what to which thing, and which fields changed from what to what. */
export interface SeenEntry {
  id: string;
  at: string;
  personName: string;
  /** The capacity in words; null for what Lotse did by itself. */
  capacity: string | null;
  inPlaceOf: string | null;
  /** What was done, as a predicate after the name. */
  act: string;
  subjectTitle: string;
  parts: { field: string; before: string | null; after: string | null }[];
}

/** Says a word of any room in the reader's language, undefined where it has none. Acts and fields are said here: their words are many, and a browser needs few of them. */
export type Say = (room: string, key: string) => string | undefined;

/** A page of the history of a site, or of a programme when siteId is null; NotThere for whom it is not meant. `page` starts at 1. */
export async function seeHistory(db: Db, actor: Actor, place: Place & { programmeId: string }, page: number, say: Say): Promise<{ entries: SeenEntry[]; page: number; more: boolean }> {
  const verdict = place.siteId ? maySeeSiteHistory(actor, place) : maySeeProgrammeHistory(actor, place);
  if (!verdict.allowed) there(null);
  const rows = await entriesOf(db, scopeOf(actor), place, { limit: pageSize + 1, offset: (page - 1) * pageSize });
  const entries = rows.slice(0, pageSize).map((row) => {
    const [room = '', verb = ''] = row.act.split('.');
    const stored = JSON.parse(row.parts) as SeenEntry['parts'];
    // A choice is kept by its code, a day or a span of days as it is stored; the room's words and the language say them.
    const days = (text: string) => (text.split('/').every(isDay) ? text.split('/').map((day) => sayDay(day, actor.language)).join(' – ') : text);
    const said = (field: string, text: string | null) => text && (say(room, `${field}.${text}`) ?? days(text));
    const parts = stored.map(({ field, before, after }) => ({ field: say(room, `field.${field}`) ?? field, before: said(field, before), after: said(field, after) }));
    return {
      id: row.id, at: row.at, personName: row.personName, capacity: row.role && (say('accounts', `role.${row.role}`) ?? row.role), inPlaceOf: row.inPlaceOf,
      act: say(room, `act.${verb}`) ?? verb, subjectTitle: row.subjectTitle, parts,
    };
  });
  return { entries, page, more: rows.length > pageSize };
}
