/** Here the reference data are planted: sources, districts, towns and immigration offices. Planting again changes nothing. */
import type { Db, Trx } from '../db/connection.server';
import { sortKey } from '../app/shared/language';
import districts from './reference/districts.json' with { type: 'json' };
import offices from './reference/offices.json' with { type: 'json' };
import towns from './reference/towns.json' with { type: 'json' };
import sources from './sources.json' with { type: 'json' };

/** Plants what is missing; rows that are there stay as they are, so that corrections made here survive. Also right for a live authority. */
export async function plantReference(db: Db | Trx): Promise<void> {
  await db.insertInto('source').values(sources).onConflict((c) => c.column('id').doNothing()).execute();
  await db.insertInto('district').values(districts.map((one) => ({
    ags: one.ags, name: one.name, kind: one.kind, nuts3: one.nuts3, seat: one.seat, areaKm2: one.areaKm2, population: one.population, populationOn: one.populationOn,
    validFrom: one.validFrom, validUntil: one.validUntil, successorAgs: one.successor, state: one.state, demonstration: 0 as const, shapeAgs: one.shape,
    sortKey: sortKey(`${one.shortName} ${one.name}`),
  }))).onConflict((c) => c.column('ags').doNothing()).execute();
  await db.insertInto('town').values(towns.map((one) => ({ ags: one.ags, name: one.name, status: one.status, districtAgs: one.district }))).onConflict((c) => c.column('ags').doNothing()).execute();
  await db.insertInto('office').values(offices.map((one) => ({
    id: one.id, name: one.name, holderKind: one.holder, districtAgs: one.district, townAgs: one.town, note: one.note, sourceId: one.source, sortKey: sortKey(one.name.replace(/^\S+ der Stadt |^\S+ des (Landkreises )?|^\S+ der /, '')),
  }))).onConflict((c) => c.column('id').doNothing()).execute();
}
