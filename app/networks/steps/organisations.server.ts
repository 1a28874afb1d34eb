/** Here single changes of organisations and their relations are made inside a transaction; other rooms may use them too. */
import { officeOfSite } from '../../../db/networks/surroundings.server';
import {
  addOrganisationRow, addRelationRow, aliasesOf, changeOrganisationRow, changeRelationRow, organisationById, organisationNamed, organisationOfOffice, relationsOf, relationsOfKind, replaceAliases,
} from '../../../db/networks/organisations.server';
import { scopeOf } from '../../accounts/rules';
import { type Change, newId } from '../../history/perform.server';
import type { Place } from '../../shared/actor';
import type { ImpreciseDate } from '../../shared/read-imprecise';
import { sortKey } from '../../shared/language';
import { must, mustBeCurrent, there, Unfit } from '../../shared/refusal';
import type { ChangeOrganisation, ChangeRelation, NewOrganisation, NewRelation } from '../forms';
import { closesCircle, mayEditNetwork, namesIn } from '../rules';
import { endpointOf, outerDays, runsBackwards, type Span } from '../spans';

/** Where something of a network is put: a site, or a district without one. */
export interface Home extends Place {
  districtAgs: string | null;
  districts: readonly string[];
}

/** Where a documented record stands, in the words of its source. */
export interface Documented {
  sourceId?: string | null;
  quote?: string | null;
}

/** The stored columns of a typed span; an end before the beginning is refused beside its field. */
export function spanOf(typed: { heldFrom: ImpreciseDate | null; heldUntil: ImpreciseDate | null }) {
  const span: Span = { heldFrom: typed.heldFrom && endpointOf(typed.heldFrom.edtf), heldUntil: typed.heldUntil && endpointOf(typed.heldUntil.edtf) };
  if (runsBackwards(span)) throw new Unfit('networks', 'heldUntil', 'untilBeforeFrom');
  return { ...span, ...outerDays(span) };
}

/** Refuses a name or alias that an organisation around already bears, and says which one it is. */
async function mustBeNew(change: Change, home: Home, name: string, aliases: readonly string[], exceptId: string): Promise<void> {
  const taken = async (names: readonly string[]) => organisationNamed(change.trx, scopeOf(change.actor), home, names.map(sortKey).filter(Boolean), exceptId);
  const sameName = await taken([name]);
  if (sameName) throw new Unfit('networks', 'name', 'duplicate', { name: sameName.name });
  const sameAlias = aliases.length > 0 ? await taken(aliases) : undefined;
  if (sameAlias) throw new Unfit('networks', 'aliases', 'duplicateAlias', { name: sameAlias.name });
}

const storeAliases = (change: Change, organisationId: string, aliases: readonly string[]) =>
  replaceAliases(change.trx, organisationId, aliases.map((name) => ({ id: newId(), organisationId, name, sortKey: sortKey(name) })));

/** Adds an organisation and gives its id. */
export async function organisationStep(change: Change, home: Home, draft: NewOrganisation & Documented & { officeId?: string | null; demonstration?: boolean }): Promise<string> {
  must('networks', mayEditNetwork(change.actor, home));
  const aliases = namesIn(draft.aliases);
  await mustBeNew(change, home, draft.name, aliases, '-');
  const id = newId();
  await addOrganisationRow(change.trx, {
    id, name: draft.name, kind: draft.kind, districtAgs: home.districtAgs, siteId: home.siteId, officeId: draft.officeId ?? null, note: draft.note, founded: draft.founded && endpointOf(draft.founded.edtf),
    demonstration: draft.demonstration ? 1 : 0, sortKey: sortKey(draft.name), version: 1, createdAt: change.actor.now, sourceId: draft.sourceId ?? null, quote: draft.quote ?? null,
  });
  await storeAliases(change, id, aliases);
  return id;
}

/** The organisation that an office of the site is; recorded when it is needed for the first time. */
export async function organisationOfOfficeStep(change: Change, home: Home, officeId: string): Promise<string> {
  must('networks', mayEditNetwork(change.actor, home));
  const office = there(await officeOfSite(change.trx, home.siteId ?? '', officeId));
  const known = await organisationOfOffice(change.trx, officeId);
  if (known) return known.id;
  const id = newId();
  await addOrganisationRow(change.trx, {
    id, name: office.name, kind: 'immigrationOffice', districtAgs: office.districtAgs, siteId: home.siteId, officeId, note: null, founded: null,
    demonstration: 0, sortKey: sortKey(office.name), version: 1, createdAt: change.actor.now, sourceId: office.sourceId, quote: null,
  });
  return id;
}

/** The organisation somebody chose in a form: one in sight, or an office ("office:id") that becomes one. */
export async function chosenOrganisation(change: Change, home: Home, field: string, chosen: string) {
  const id = chosen.startsWith('office:') ? await organisationOfOfficeStep(change, home, chosen.slice('office:'.length)) : chosen;
  const organisation = await organisationById(change.trx, scopeOf(change.actor), id);
  if (!organisation) throw new Unfit('networks', field, 'notOffered');
  return organisation;
}

/** Changes what is said of an organisation. */
export async function changeOrganisationStep(change: Change, id: string, home: Home, input: ChangeOrganisation) {
  const row = there(await organisationById(change.trx, scopeOf(change.actor), id));
  must('networks', mayEditNetwork(change.actor, row));
  const earlier = (await aliasesOf(change.trx, [id])).map((alias) => alias.name);
  mustBeCurrent(row, input.version, { name: row.name, kind: row.kind, aliases: earlier.join('\n'), note: row.note, founded: row.founded });
  const aliases = namesIn(input.aliases);
  await mustBeNew(change, home, input.name, aliases, id);
  const founded = input.founded && endpointOf(input.founded.edtf);
  await changeOrganisationRow(change.trx, id, { name: input.name, kind: input.kind, note: input.note, founded, sortKey: sortKey(input.name), version: row.version + 1 });
  await storeAliases(change, id, aliases);
  change.part('name', row.name, input.name);
  change.part('kind', row.kind, input.kind);
  change.part('aliases', earlier.join(', '), aliases.join(', '));
  change.part('note', row.note, input.note);
  change.part('founded', row.founded, founded);
  return row;
}

/** Says that an organisation is part of, or successor of, another one, from when until when. */
export async function relationStep(change: Change, home: Home, organisationId: string, input: NewRelation & Documented) {
  must('networks', mayEditNetwork(change.actor, home));
  const row = there(await organisationById(change.trx, scopeOf(change.actor), organisationId));
  const other = await chosenOrganisation(change, home, 'other', input.other);
  if (other.id === row.id) throw new Unfit('networks', 'other', 'sameOrganisation');
  const added = { organisationId: row.id, otherId: other.id };
  if (closesCircle(await relationsOfKind(change.trx, input.kind), added)) throw new Unfit('networks', 'other', 'circle', { name: other.name });
  await addRelationRow(change.trx, { id: newId(), kind: input.kind, ...added, ...spanOf(input), sourceId: input.sourceId ?? null });
  change.part(input.kind, null, other.name);
  return row;
}

/** Changes when a relation held; so one is ended. */
export async function changeRelationStep(change: Change, organisationId: string, relationId: string, input: ChangeRelation) {
  const row = there(await organisationById(change.trx, scopeOf(change.actor), organisationId));
  must('networks', mayEditNetwork(change.actor, row));
  const relation = there((await relationsOf(change.trx, [organisationId])).find((one) => one.id === relationId));
  const span = spanOf(input);
  await changeRelationRow(change.trx, relationId, span);
  change.part('heldFrom', relation.heldFrom, span.heldFrom);
  change.part('heldUntil', relation.heldUntil, span.heldUntil);
  return row;
}
