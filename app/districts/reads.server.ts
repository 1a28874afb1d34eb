/** Here is gathered what an actor may see of districts. */
import type { Db, Trx } from '../../db/connection.server';
import { countDistricts, districtFamily, districtsWithCounts, eventsOfDistrict, factsOfDistrict, functionHoldersOf, officesOn } from '../../db/districts/districts.server';
import { scopeOf } from '../accounts/rules';
import type { Actor } from '../shared/actor';
import { collate, foldForSearch } from '../shared/language';
import { must, there } from '../shared/refusal';
import { familyOf, isValidOn, mayImportReference, maySeeDistricts } from './rules';

/** How many districts stand on one page of the list. */
const pageSize = 25;

export interface DistrictQuery {
  search: string;
  kind: string | null;
  state: string | null;
  /** 'sites': only with a site in a programme in sight; 'former': only those that ended; 'invented': those of a demonstration, which never stand beside real ones. */
  only: string | null;
  sort: { key: string; direction: string } | null;
  page: number;
}

/** A page of the districts, narrowed and sorted as asked; former ones appear when asked for. */
export async function seeDistricts(db: Db, actor: Actor, query: DistrictQuery) {
  must('districts', maySeeDistricts(actor));
  const all = (await districtsWithCounts(db, scopeOf(actor))).map((one) => ({ ...one, offices: Number(one.offices ?? 0), sites: Number(one.sites ?? 0), former: !isValidOn(one, actor.today) }));
  const wanted = foldForSearch(query.search);
  const real = all.filter((one) => one.demonstration === 0);
  const pool = query.only === 'invented' ? all.filter((one) => one.demonstration === 1) : real;
  const found = pool.filter((one) => (query.only === 'former' ? one.former : query.only === 'sites' ? one.sites > 0 : !one.former)
    && (!query.kind || one.kind === query.kind) && (!query.state || one.state === query.state)
    && (!wanted || one.ags.startsWith(wanted) || foldForSearch(`${one.name} ${one.seat ?? ''}`).includes(wanted)));
  const byName = collate(actor.language);
  const orders: Record<string, (a: (typeof all)[number], b: (typeof all)[number]) => number> = {
    name: (a, b) => byName(a.sortKey, b.sortKey), ags: (a, b) => a.ags.localeCompare(b.ags), sites: (a, b) => a.sites - b.sites, population: (a, b) => (a.population ?? -1) - (b.population ?? -1),
  };
  const order = orders[query.sort?.key ?? 'name'] ?? orders.name;
  if (order) found.sort((a, b) => order(a, b) * (query.sort?.direction === 'ab' ? -1 : 1) || byName(a.sortKey, b.sortKey));
  const pages = Math.max(1, Math.ceil(found.length / pageSize));
  const page = Math.min(Math.max(1, query.page), pages);
  const counted = { all: real.filter((one) => !one.former).length, withSites: real.filter((one) => one.sites > 0).length };
  return { districts: found.slice((page - 1) * pageSize, page * pageSize), total: found.length, page, pages, counted, states: [...new Set(real.map((one) => one.state))].sort(), invented: real.length < all.length, may: { import: mayImportReference(actor, { districts: real.length }) } };
}

/** Offices one can choose today; real ones for a real programme, invented ones for the demonstration. */
export async function seeOffices(db: Db | Trx, actor: Actor, demonstration: boolean) {
  must('districts', maySeeDistricts(actor));
  const offices = await officesOn(db, actor.today);
  return offices.filter((one) => (one.demonstration === 1) === demonstration).map(({ id, name, districtName }) => ({ id, name, districtName }));
}

/** One district over all programmes and outside them, with those it followed; throws NotThere for a key that is none. */
export async function seeDistrict(db: Db, actor: Actor, ags: string | undefined) {
  must('districts', maySeeDistricts(actor));
  const rows = await districtFamily(db, ags ?? '');
  const districts = [...new Map(rows.map((row) => [row.ags, row])).values()];
  const { own, predecessors, successor } = familyOf(ags ?? '', districts);
  const district = there(own);
  const [facts, holders, events] = await Promise.all([factsOfDistrict(db, district.ags), functionHoldersOf(db, district.ags), eventsOfDistrict(db, scopeOf(actor), district.ags)]);
  const offices = rows.filter((row) => row.ags === district.ags && row.officeId !== null).map((row) => ({ id: row.officeId ?? '', name: row.officeName ?? '', note: row.officeNote, holderKind: row.holderKind ?? 'district' }));
  return { district, predecessors, successor, offices, facts, holders, events };
}

/** Whether the reference data can be taken over here; throws when not. */
export async function seeImport(db: Db | Trx, actor: Actor): Promise<void> {
  must('districts', mayImportReference(actor, { districts: await countDistricts(db) }));
}
