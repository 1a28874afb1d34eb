/** Here is gathered what an actor may see of organisations, networks and ties, for any day. */
import type { Db, Trx } from '../../db/connection.server';
import { membersOf, membershipsOf, networkById, networksOfDistrict, networksOfSite } from '../../db/networks/networks.server';
import { aliasesOf, organisationById, organisationsAround, organisationsOfDistrict, organisationsOfSite, relationsOf } from '../../db/networks/organisations.server';
import { firstDayOfProgramme, makersOfTies, officesOfSite } from '../../db/networks/surroundings.server';
import { tieById, tiesOfDistrict, tiesOfOrganisation, tiesOfSite } from '../../db/networks/ties.server';
import { scopeOf } from '../accounts/rules';
import type { Actor } from '../shared/actor';
import { type Day, dayOf } from '../shared/dates';
import { must, there } from '../shared/refusal';
import { placeOf, type SeenSite } from '../sites/reads.server';
import { growthOf, growthOn, mayEditNetwork, maySeeNetwork } from './rules';
import { countOn, holding, holdsOn, type Span } from './spans';

/** Where the network of a site belongs. */
export const networkPlaceOf = (site: SeenSite) => ({ ...placeOf(site), documented: site.programmeKind === 'documented' });

type Founded = { founded: string | null; ended?: string | null };
const lifeOf = (thing: Founded): Span => ({ heldFrom: thing.founded, heldUntil: thing.ended ?? null });
/** What has no founding day was there as far as anybody knows; only what is founded later or ended before is left out. */
const wasThere = (thing: Founded, day: Day): boolean => holdsOn(lifeOf(thing), day) !== 'no';

/** A network with its members, on one day. */
function onDay<N extends Founded & { id: string }, M extends Span & { networkId: string }>(networks: readonly N[], members: readonly M[], day: Day) {
  return networks.filter((network) => wasThere(network, day)).map((network) => ({ ...network, members: holding(members.filter((member) => member.networkId === network.id), day) }));
}

const begin = async (db: Db, site: SeenSite): Promise<Day> => (await firstDayOfProgramme(db, site.programmeId)) ?? dayOf(site.createdAt);

/** The network of a site on a day: ties and networks that held, its organisations, and how many ties there were at the beginning. */
export async function seeNetwork(db: Db, actor: Actor, site: SeenSite, day: Day) {
  const place = networkPlaceOf(site);
  must('networks', maySeeNetwork(actor, place));
  const scope = scopeOf(actor);
  const [ties, networks, organisations, first] = await Promise.all([tiesOfSite(db, scope, site.id), networksOfSite(db, scope, site.id), organisationsOfSite(db, scope, site.id), begin(db, site)]);
  const members = await membersOf(db, networks.map((network) => network.id));
  const [atBegin, atDay] = growthOn(ties, members, [first, day]);
  return {
    day,
    begin: first,
    ties: holding(ties, day),
    networks: onDay(networks, members, day),
    organisations: organisations.filter((organisation) => wasThere(organisation, day)).map((organisation) => ({
      ...organisation,
      ties: countOn(ties.filter((tie) => tie.organisationId === organisation.id || tie.otherId === organisation.id), day),
    })),
    atBegin: atBegin as NonNullable<typeof atBegin>,
    atDay: atDay as NonNullable<typeof atDay>,
    growth: growthOf(ties, members, first, actor.today),
    may: { edit: mayEditNetwork(actor, place) },
  };
}

/** How the network of a site grew: both ends, what came and went, and a point per month for the chart. */
export async function seeNetworkGrowth(db: Db, actor: Actor, site: SeenSite) {
  must('networks', maySeeNetwork(actor, networkPlaceOf(site)));
  const scope = scopeOf(actor);
  const [ties, networks, first] = await Promise.all([tiesOfSite(db, scope, site.id), networksOfSite(db, scope, site.id), begin(db, site)]);
  const members = await membersOf(db, networks.map((network) => network.id));
  return growthOf(ties, members, first, actor.today);
}

/** Networks, ties and organisations of a district on a day, over all programmes in sight and outside them. */
export async function seeNetworkOfDistrict(db: Db, actor: Actor, ags: string, day: Day) {
  const scope = scopeOf(actor);
  const [ties, networks, rows] = await Promise.all([tiesOfDistrict(db, scope, ags), networksOfDistrict(db, scope, ags), organisationsOfDistrict(db, scope, ags)]);
  const organisations = [...new Map(rows.map(({ alias: _, ...organisation }) => [organisation.id, organisation])).values()];
  const [members, relations] = await Promise.all([networks.length > 0 ? membersOf(db, networks.map((network) => network.id)) : [], organisations.length > 0 ? relationsOf(db, organisations.map((organisation) => organisation.id)) : []]);
  return {
    day,
    ties: holding(ties, day),
    networks: onDay(networks, members, day),
    organisations: organisations.filter((organisation) => wasThere(organisation, day))
      .map((organisation) => ({ ...organisation, aliases: rows.flatMap((row) => (row.id === organisation.id && row.alias !== null ? [row.alias] : [])) })),
    relations: holding(relations, day),
  };
}

/** The districts of a site's offices, without repetition. */
const districtsOf = (offices: readonly { districtAgs: string }[]): string[] => [...new Set(offices.map((office) => office.districtAgs))];

/** Where new organisations, networks and ties of a site are put: the site, and the district of its first office. */
export async function homeOf(db: Db | Trx, site: { id: string; programmeId: string }) {
  const offices = await officesOfSite(db, site.id);
  const districts = districtsOf(offices);
  return { programmeId: site.programmeId, siteId: site.id, districtAgs: districts[0] ?? null, districts };
}

/** What the forms of a site's network offer: organisations (offices that are none yet under "office:id") and what can have made a tie. */
export async function seeChoices(db: Db, actor: Actor, site: SeenSite) {
  const scope = scopeOf(actor);
  const offices = await officesOfSite(db, site.id);
  const [organisations, makers] = await Promise.all([organisationsAround(db, scope, { siteId: site.id, districts: districtsOf(offices) }), makersOfTies(db, scope, site.id)]);
  return {
    organisations: [
      ...offices.filter((office) => office.organisationId === null).map((office) => ({ id: `office:${office.id}`, name: office.name, kind: 'immigrationOffice' })),
      ...organisations.map(({ id, name, kind }) => ({ id, name, kind })),
    ],
    makers,
  };
}

/** One organisation as seen from a site: aliases, relations, ties and memberships over all time. */
export async function seeOrganisation(db: Db, actor: Actor, site: SeenSite, id: string | undefined) {
  must('networks', maySeeNetwork(actor, networkPlaceOf(site)));
  const scope = scopeOf(actor);
  const organisation = there(await organisationById(db, scope, id ?? ''));
  const [aliases, relations, ties, memberships] = await Promise.all([aliasesOf(db, [organisation.id]), relationsOf(db, [organisation.id]), tiesOfOrganisation(db, scope, organisation.id), membershipsOf(db, scope, organisation.id)]);
  return { ...organisation, aliases: aliases.map((alias) => alias.name), relations, ties, memberships, may: { edit: mayEditNetwork(actor, organisation) } };
}

/** One tie of a site. */
export async function seeTie(db: Db, actor: Actor, site: SeenSite, id: string | undefined) {
  must('networks', maySeeNetwork(actor, networkPlaceOf(site)));
  const tie = there(await tieById(db, scopeOf(actor), id ?? ''));
  if (tie.siteId !== site.id) there(null);
  return { ...tie, may: { edit: mayEditNetwork(actor, tie) } };
}

/** One network of a site with all its members, those who left too. */
export async function seeNetworkById(db: Db, actor: Actor, site: SeenSite, id: string | undefined) {
  must('networks', maySeeNetwork(actor, networkPlaceOf(site)));
  const network = there(await networkById(db, scopeOf(actor), id ?? ''));
  if (network.siteId !== site.id) there(null);
  return { ...network, members: await membersOf(db, [network.id]), may: { edit: mayEditNetwork(actor, network) } };
}

/** One membership of a network of a site. */
export async function seeMember(db: Db, actor: Actor, site: SeenSite, networkId: string | undefined, id: string | undefined) {
  const network = await seeNetworkById(db, actor, site, networkId);
  return { network, member: there(network.members.find((member) => member.id === id)) };
}

/** One relation of an organisation. */
export async function seeRelation(db: Db, actor: Actor, site: SeenSite, organisationId: string | undefined, id: string | undefined) {
  const organisation = await seeOrganisation(db, actor, site, organisationId);
  return { organisation, relation: there(organisation.relations.find((relation) => relation.id === id)) };
}
