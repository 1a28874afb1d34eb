/** Here single changes of ties, networks and memberships are made inside a transaction. */
import { addMemberRows, addNetworkRow, changeMemberRow, changeNetworkRow, membersOf, networkById } from '../../../db/networks/networks.server';
import { makersOfTies } from '../../../db/networks/surroundings.server';
import { addTieRow, changeTieRow, tieById } from '../../../db/networks/ties.server';
import { scopeOf } from '../../accounts/rules';
import { type Change, newId } from '../../history/perform.server';
import { must, mustBeCurrent, there, Unfit } from '../../shared/refusal';
import type { ChangeMember, ChangeNetwork, ChangeTie, NewMember, NewNetwork, NewTie } from '../forms';
import { mayEditNetwork } from '../rules';
import { chosenOrganisation, type Documented, type Home, spanOf } from './organisations.server';

/** What made a tie, as stored: a thing of the site with its title at that time, or words. */
async function makerOf(change: Change, home: Home, input: { madeBy: string | null; madeByText: string | null }) {
  if (!input.madeBy) return { madeByKind: input.madeByText ? 'text' : null, madeById: null, madeByText: input.madeByText };
  const [kind, id] = input.madeBy.split(':');
  const maker = (await makersOfTies(change.trx, scopeOf(change.actor), home.siteId ?? '')).find((one) => one.kind === kind && one.id === id);
  if (!maker) throw new Unfit('networks', 'madeBy', 'notOffered');
  return { madeByKind: maker.kind, madeById: maker.id, madeByText: maker.title };
}

const strengthOf = (typed: string | null): number | null => (typed ? Number(typed) : null);

/** Adds a tie between two organisations and gives its id with the names of both. */
export async function tieStep(change: Change, home: Home, input: NewTie & Documented) {
  must('networks', mayEditNetwork(change.actor, home));
  const one = await chosenOrganisation(change, home, 'organisation', input.organisation);
  const other = await chosenOrganisation(change, home, 'other', input.other);
  if (one.id === other.id) throw new Unfit('networks', 'other', 'sameOrganisation');
  const id = newId();
  await addTieRow(change.trx, {
    id, siteId: home.siteId, districtAgs: home.districtAgs, organisationId: one.id, otherId: other.id, kind: input.kind, strength: strengthOf(input.strength),
    ...spanOf(input), ...(await makerOf(change, home, input)), sourceId: input.sourceId ?? null, version: 1, createdAt: change.actor.now,
  });
  return { id, title: `${one.name} – ${other.name}` };
}

/** Changes a tie, or ends it with a day; the two organisations stay. */
export async function changeTieStep(change: Change, id: string, home: Home, input: ChangeTie) {
  const row = there(await tieById(change.trx, scopeOf(change.actor), id));
  must('networks', mayEditNetwork(change.actor, row));
  mustBeCurrent(row, input.version, { kind: row.kind, strength: row.strength === null ? '' : String(row.strength), heldFrom: row.heldFrom, heldUntil: row.heldUntil, madeByText: row.madeByText });
  const span = spanOf(input);
  const maker = await makerOf(change, home, input);
  const strength = strengthOf(input.strength);
  await changeTieRow(change.trx, id, { kind: input.kind, strength, ...span, ...maker, version: row.version + 1 });
  change.part('kind', row.kind, input.kind);
  change.part('strength', row.strength, strength);
  change.part('heldFrom', row.heldFrom, span.heldFrom);
  change.part('heldUntil', row.heldUntil, span.heldUntil);
  change.part('madeBy', row.madeByText, maker.madeByText);
  return { ...row, title: `${row.organisationName} – ${row.otherName}` };
}

const lifeOf = (input: { founded: NewNetwork['founded']; ended: NewNetwork['ended'] }) => {
  const life = spanOf({ heldFrom: input.founded, heldUntil: input.ended });
  return { founded: life.heldFrom, foundedDay: life.heldFromDay, ended: life.heldUntil, endedDay: life.heldUntilDay };
};

/** Adds a network with its first members, who belong to it since its founding, and gives its id. */
export async function networkStep(change: Change, home: Home, input: NewNetwork & Documented): Promise<string> {
  must('networks', mayEditNetwork(change.actor, home));
  const life = lifeOf(input);
  const id = newId();
  await addNetworkRow(change.trx, {
    id, name: input.name, purpose: input.purpose, ...life, districtAgs: home.districtAgs, siteId: home.siteId, version: 1, createdAt: change.actor.now, sourceId: input.sourceId ?? null, quote: input.quote ?? null,
  });
  for (const chosen of new Set(input.members)) {
    const organisation = await chosenOrganisation(change, home, 'members', chosen);
    await addMemberRows(change.trx, [{ id: newId(), networkId: id, organisationId: organisation.id, heldFrom: life.founded, heldFromDay: life.foundedDay, heldUntil: null, heldUntilDay: null, sourceId: input.sourceId ?? null }]);
  }
  return id;
}

const networkInSight = async (change: Change, id: string) => {
  const row = there(await networkById(change.trx, scopeOf(change.actor), id));
  must('networks', mayEditNetwork(change.actor, row));
  return row;
};

/** Changes what is said of a network. */
export async function changeNetworkStep(change: Change, id: string, input: ChangeNetwork) {
  const row = await networkInSight(change, id);
  mustBeCurrent(row, input.version, { name: row.name, purpose: row.purpose, founded: row.founded, ended: row.ended });
  const life = lifeOf(input);
  await changeNetworkRow(change.trx, id, { name: input.name, purpose: input.purpose, ...life, version: row.version + 1 });
  change.part('name', row.name, input.name);
  change.part('purpose', row.purpose, input.purpose);
  change.part('founded', row.founded, life.founded);
  change.part('ended', row.ended, life.ended);
  return row;
}

/** Adds a member; one that left may come back, one that belongs already is not added again. */
export async function memberStep(change: Change, home: Home, networkId: string, input: NewMember & Documented) {
  const network = home.siteId === null ? there(await networkById(change.trx, scopeOf(change.actor), networkId)) : await networkInSight(change, networkId);
  must('networks', mayEditNetwork(change.actor, home));
  const organisation = await chosenOrganisation(change, home, 'organisation', input.organisation);
  const span = spanOf(input);
  const belongs = (await membersOf(change.trx, [networkId])).some((member) => member.organisationId === organisation.id && member.heldUntil === null && span.heldUntil === null);
  if (belongs) throw new Unfit('networks', 'organisation', 'belongsAlready', { name: organisation.name });
  await addMemberRows(change.trx, [{ id: newId(), networkId, organisationId: organisation.id, ...span, sourceId: input.sourceId ?? null }]);
  change.part('member', null, organisation.name);
  return network;
}

/** Changes when a member belonged; so a membership is ended. */
export async function changeMemberStep(change: Change, networkId: string, memberId: string, input: ChangeMember) {
  const network = await networkInSight(change, networkId);
  const member = there((await membersOf(change.trx, [networkId])).find((one) => one.id === memberId));
  const span = spanOf(input);
  await changeMemberRow(change.trx, memberId, span);
  change.part('member', member.name, member.name);
  change.part('heldFrom', member.heldFrom, span.heldFrom);
  change.part('heldUntil', member.heldUntil, span.heldUntil);
  return network;
}
