/** Here is gathered what an actor may read of the history of changes. */
import type { Db } from '../../db/connection.server';
import { entriesOf } from '../../db/history/entries.server';
import { scopeOf } from '../accounts/rules';
import type { Actor, Place } from '../shared/actor';
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

/** Says a word of any room in the reader's language. Acts and fields are said here: their words are many, and a browser needs few of them. */
export type Say = (room: string, key: string) => string;

/** A page of the history of a site, or of a programme when siteId is null; NotThere for whom it is not meant. `page` starts at 1. */
export async function seeHistory(db: Db, actor: Actor, place: Place & { programmeId: string }, page: number, say: Say): Promise<{ entries: SeenEntry[]; page: number; more: boolean }> {
  const verdict = place.siteId ? maySeeSiteHistory(actor, place) : maySeeProgrammeHistory(actor, place);
  if (!verdict.allowed) there(null);
  const rows = await entriesOf(db, scopeOf(actor), place, { limit: pageSize + 1, offset: (page - 1) * pageSize });
  const entries = rows.slice(0, pageSize).map((row) => {
    const [room = '', verb = ''] = row.act.split('.');
    const parts = (JSON.parse(row.parts) as SeenEntry['parts']).map((part) => ({ ...part, field: say(room, `field.${part.field}`) }));
    return {
      id: row.id, at: row.at, personName: row.personName, capacity: row.role && say('accounts', `role.${row.role}`), inPlaceOf: row.inPlaceOf,
      act: say(room, `act.${verb}`), subjectTitle: row.subjectTitle, parts,
    };
  });
  return { entries, page, more: rows.length > pageSize };
}
