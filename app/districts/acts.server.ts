/** Here is what can be done with districts: take over those that are known, with their offices. */
import type { Db, Trx } from '../../db/connection.server';
import { perform } from '../history/perform.server';
import type { Actor } from '../shared/actor';
import type { ImportInput } from './forms';
import { seeImport } from './reads.server';

/** Takes over districts and offices, once; `reference` writes them. Told in the programme of the coordination, where somebody looks for it. */
export const importReference = (db: Db, actor: Actor, input: ImportInput, reference: { title: string; plant: (trx: Trx) => Promise<void> }) =>
  perform(db, actor, 'districts.import', input.once, async ({ trx }) => {
    await seeImport(trx, actor);
    await reference.plant(trx);
    return { subject: { kind: 'district', id: 'reference', title: reference.title }, place: { programmeId: actor.programmeIds[0] ?? null, siteId: null }, result: null };
  });
