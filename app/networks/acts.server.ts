/** Here is what can be done with organisations, networks and ties: add and change them. */
import type { Db } from '../../db/connection.server';
import { perform } from '../history/perform.server';
import type { Actor } from '../shared/actor';
import type { SeenSite } from '../sites/reads.server';
import type { ChangeMember, ChangeNetwork, ChangeOrganisation, ChangeRelation, ChangeTie, NewMember, NewNetwork, NewOrganisation, NewRelation, NewTie } from './forms';
import { homeOf } from './reads.server';
import { changeOrganisationStep, changeRelationStep, type Documented, type Home, organisationStep, relationStep } from './steps/organisations.server';
import { changeMemberStep, changeNetworkStep, changeTieStep, memberStep, networkStep, tieStep } from './steps/ties.server';

/** A site of which the network is changed, or the district itself for what was before, after or outside a programme. */
type At = SeenSite | Home;

/** The home of what is added at a site or in a district. */
const homeAt = (db: Parameters<typeof homeOf>[0], at: At): Promise<Home> => ('slug' in at ? homeOf(db, at) : Promise.resolve(at));

/** Adds an organisation and gives its id. */
export const addOrganisation = (db: Db, actor: Actor, at: At, input: NewOrganisation & Documented & { demonstration?: boolean }) =>
  perform(db, actor, 'networks.addOrganisation', input.once, async (change) => {
    const home = await homeAt(change.trx, at);
    const id = await organisationStep(change, home, { ...input, ...('slug' in at && at.demonstration === 1 && { demonstration: true }) });
    return { subject: { kind: 'organisation', id, title: input.name }, place: home, result: id };
  });

/** Changes an organisation. */
export const changeOrganisation = (db: Db, actor: Actor, site: SeenSite, id: string, input: ChangeOrganisation) =>
  perform(db, actor, 'networks.changeOrganisation', undefined, async (change) => {
    const home = await homeOf(change.trx, site);
    await changeOrganisationStep(change, id, home, input);
    return { subject: { kind: 'organisation', id, title: input.name }, place: home, result: id };
  });

/** Says that an organisation is part or successor of another one. */
export const relateOrganisation = (db: Db, actor: Actor, at: At, id: string, input: NewRelation & Documented) =>
  perform(db, actor, 'networks.relate', input.once, async (change) => {
    const home = await homeAt(change.trx, at);
    const row = await relationStep(change, home, id, input);
    return { subject: { kind: 'organisation', id, title: row.name }, place: home, result: id };
  });

/** Changes or ends a relation. */
export const changeRelation = (db: Db, actor: Actor, site: SeenSite, organisationId: string, relationId: string, input: ChangeRelation) =>
  perform(db, actor, 'networks.changeRelation', undefined, async (change) => {
    const row = await changeRelationStep(change, organisationId, relationId, input);
    return { subject: { kind: 'organisation', id: row.id, title: row.name }, place: await homeOf(change.trx, site), result: row.id };
  });

/** Adds a tie and gives its id. */
export const addTie = (db: Db, actor: Actor, at: At, input: NewTie & Documented) =>
  perform(db, actor, 'networks.addTie', input.once, async (change) => {
    const home = await homeAt(change.trx, at);
    const { id, title } = await tieStep(change, home, input);
    return { subject: { kind: 'tie', id, title }, place: home, result: id };
  });

/** Changes or ends a tie. */
export const changeTie = (db: Db, actor: Actor, site: SeenSite, id: string, input: ChangeTie) =>
  perform(db, actor, 'networks.changeTie', undefined, async (change) => {
    const home = await homeOf(change.trx, site);
    const tie = await changeTieStep(change, id, home, input);
    return { subject: { kind: 'tie', id, title: tie.title }, place: home, result: id };
  });

/** Adds a network with its first members and gives its id. */
export const addNetwork = (db: Db, actor: Actor, at: At, input: NewNetwork & Documented) =>
  perform(db, actor, 'networks.addNetwork', input.once, async (change) => {
    const home = await homeAt(change.trx, at);
    const id = await networkStep(change, home, input);
    return { subject: { kind: 'network', id, title: input.name }, place: home, result: id };
  });

/** Changes a network. */
export const changeNetwork = (db: Db, actor: Actor, site: SeenSite, id: string, input: ChangeNetwork) =>
  perform(db, actor, 'networks.changeNetwork', undefined, async (change) => {
    await changeNetworkStep(change, id, input);
    return { subject: { kind: 'network', id, title: input.name }, place: await homeOf(change.trx, site), result: id };
  });

/** Adds a member to a network. */
export const addMember = (db: Db, actor: Actor, at: At, networkId: string, input: NewMember & Documented) =>
  perform(db, actor, 'networks.addMember', input.once, async (change) => {
    const home = await homeAt(change.trx, at);
    const network = await memberStep(change, home, networkId, input);
    return { subject: { kind: 'network', id: networkId, title: network.name }, place: home, result: networkId };
  });

/** Changes or ends a membership. */
export const changeMember = (db: Db, actor: Actor, site: SeenSite, networkId: string, memberId: string, input: ChangeMember) =>
  perform(db, actor, 'networks.changeMember', undefined, async (change) => {
    const network = await changeMemberStep(change, networkId, memberId, input);
    return { subject: { kind: 'network', id: networkId, title: network.name }, place: await homeOf(change.trx, site), result: networkId };
  });
