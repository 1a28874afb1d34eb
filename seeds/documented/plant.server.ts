/** Here the documented programme of 2014 and 2015 and the later public records of its districts are planted, in one act with one entry in the history. */
import { perform } from '../../app/history/perform.server';
import type { Actor } from '../../app/shared/actor';
import { dayOf } from '../../app/shared/dates';
import { sortKey } from '../../app/shared/language';
import type { Db, Trx } from '../../db/connection.server';
import * as emsland from './emsland';
import * as osnabrueck from './osnabrueck';
import * as pilot from './programme';

/** Who enters what public sources say; nobody can sign in as it, and no assignment makes it coordinate anything else. */
export function archivist(now: Date): Actor {
  const instant = now.toISOString();
  return {
    personId: 'archivist', name: 'Aufnahme aus öffentlichen Quellen', role: 'coordinator', roles: ['coordinator'], programmeIds: [pilot.documentedId], siteIds: [], inPlaceOf: null,
    language: 'de', now: instant, today: dayOf(instant),
  };
}

/** Plants everything that public sources say. The rows carry source and quote, which no form asks for; so they are written here and not through the rooms. */
export const plantDocumented = (db: Db, now: Date) => {
  const actor = archivist(now);
  return perform(db, actor, 'programmes.document', undefined, async ({ trx }) => {
    const made = { createdAt: actor.now, version: 1 };
    await plantProgramme(trx, made);
    await plantOrganisations(trx, made);
    await plantEmsland(trx, made);
    await plantOsnabrueck(trx, made, actor);
    return { subject: { kind: 'programme', id: pilot.documentedId, title: pilot.programme.name }, place: { programmeId: pilot.documentedId, siteId: null }, result: pilot.documentedId };
  });
};

interface Made {
  createdAt: string;
  version: number;
}

const place = { place: null, present: '', programmeId: null, siteId: null, districtAgs: null, partnerAgs: null, officeId: null, organisationId: null, measureId: null, number: null, qualifier: null, unit: null, link: null };
const programmeId = pilot.documentedId;

async function plantProgramme(trx: Trx, made: Made): Promise<void> {
  const { createdAt } = made;
  await trx.insertInto('programme').values({ ...pilot.programme, ...made }).execute();
  await trx.insertInto('programmeTerm').values({ ...pilot.term, programmeId, createdAt }).execute();
  await trx.insertInto('goal').values(pilot.goals.map((one) => ({ ...one, programmeId }))).execute();
  await trx.insertInto('site').values(pilot.sites.map(({ offices: _offices, ...site }) => ({ ...site, ...made, programmeId, state: 'selected', contact: null, fileReference: null, resubmitOn: null }))).execute();
  await trx.insertInto('siteOffice').values(pilot.sites.flatMap((site) => site.offices.map((officeId) => ({ siteId: site.id, officeId, fromDay: null, untilDay: null })))).execute();
  await trx.insertInto('siteStateChange').values(pilot.sites.map((site) => ({ id: `state-${site.id}`, siteId: site.id, state: 'selected', onDay: null, reason: 'Nach Bewerbung ausgewählt', decidedBy: 'Land Niedersachsen', at: createdAt }))).execute();
  await trx.insertInto('fact').values(pilot.facts.map((one) => ({
    ...one, kind: 'stated', series: null, programmeId, districtAgs: null, officeId: null, siteId: null, organisationId: null, qualifier: one.number === null ? 'unknown' as const : 'exact' as const,
  }))).execute();
  await trx.insertInto('event').values(pilot.events.map((one) => ({ ...place, ...one, programmeId, createdAt }))).execute();
  await trx.insertInto('event').values(pilot.laterEvents.map((one) => ({ ...place, ...one, description: '', createdAt }))).execute();
}

async function plantOrganisations(trx: Trx, made: Made): Promise<void> {
  const nothing = { siteId: null, demonstration: 0 as const, note: null, founded: null, officeId: null, districtAgs: null };
  const all = [...pilot.organisations, ...emsland.organisations, ...emsland.partners, ...osnabrueck.organisations];
  await trx.insertInto('organisation').values(all.map((one) => ({ ...nothing, ...one, ...made, sortKey: sortKey(one.name) }))).execute();
  await trx.insertInto('organisationAlias').values(osnabrueck.aliases.map((one) => ({ ...one, sortKey: sortKey(one.name) }))).execute();
  await trx.insertInto('organisationRelation').values([...emsland.relations, ...osnabrueck.relations]).execute();
  await trx.insertInto('contract').values(pilot.contracts.map((one) => ({ ...one, programmeId }))).execute();
  const nobody = { districtAgs: null, officeId: null, organisationId: null, body: null };
  await trx.insertInto('functionHolder').values([...pilot.functionHolders, ...emsland.functionHolders, ...osnabrueck.functionHolders].map((one) => ({ ...nobody, ...one }))).execute();
}

async function plantEmsland(trx: Trx, made: Made): Promise<void> {
  const siteId = pilot.siteId('emsland');
  await trx.insertInto('finding').values(emsland.findings.map((one) => ({
    ...one, ...made, siteId, section: 'achievedImprovements', sourceKind: 'document', assessmentSourceId: null, fieldId: null, origin: 'before', withdrawnReason: null, createdBy: 'archivist', sourceId: 'source-emsland-2014',
  }))).execute();
  await trx.insertInto('network').values(emsland.networks.map((one) => ({ ...one, ...made, ended: null, endedDay: null, siteId }))).execute();
  await trx.insertInto('networkMember').values(emsland.members).execute();
}

async function plantOsnabrueck(trx: Trx, made: Made, actor: Actor): Promise<void> {
  const districtAgs = '03459';
  const unknown = { baselineNumber: null, baselineQualifier: 'unknown' as const, baselineOn: null, targetDay: null };
  await trx.insertInto('fact').values(osnabrueck.facts.map((one) => ({ ...one, programmeId: null, districtAgs, officeId: null, siteId: null }))).execute();
  await trx.insertInto('tie').values(osnabrueck.ties.map((one) => ({ ...one, ...made, siteId: null, districtAgs, strength: null, heldFrom: null, heldFromDay: null, heldUntil: null, heldUntilDay: null, madeByKind: null, madeById: null }))).execute();
  await trx.insertInto('measure').values(osnabrueck.measures.map((one) => ({
    ...one, ...made, programmeId: null, siteId: null, districtAgs, ownerOrganisationId: 'org-osnabrueck', priorityAreaId: null, fieldId: null, side: null, statusReason: null, blockedBy: null,
    goesOnUntil: null, dueDay: null, resources: null, risks: null, fileReference: null, resubmitOn: null, createdBy: actor.personId,
  }))).execute();
  await trx.insertInto('measureStatus').values(osnabrueck.measures.map((one) => ({ id: `status-${one.id}`, measureId: one.id, status: one.status, reason: null, onDay: null, personName: actor.name, at: made.createdAt }))).execute();
  await trx.insertInto('milestone').values(osnabrueck.milestones.map((one) => ({ ...one, version: 1 }))).execute();
  await trx.insertInto('indicator').values(osnabrueck.indicators.map((one) => ({ ...one, ...unknown, ...made, siteId: null, districtAgs, direction: 'up', sphere: 'own' }))).execute();
  await trx.insertInto('indicatorGroup').values(osnabrueck.groups).execute();
  await trx.insertInto('actualValue').values(osnabrueck.values.map((one) => ({
    ...one, groupId: null, qualifier: 'exact' as const, asOf: null, asOfEarliest: null, asOfLatest: null, enteredAt: made.createdAt, enteredBy: actor.personId, enteredRole: null, enteredName: actor.name,
    state: 'documented', checkedBy: null, checkedName: null, checkedAt: null, checkNote: null, correctsId: null, superseded: 0 as const, version: 1,
  }))).execute();
  await trx.insertInto('event').values(osnabrueck.events.map((one) => ({ ...place, ...one, districtAgs, createdAt: made.createdAt }))).execute();
  await trx.insertInto('openItem').values({
    ...osnabrueck.returnVisit, programmeId: null, siteId: null, districtAgs, originKind: 'returnVisit', ownerRole: null, dueDay: null, state: 'open', doneOn: null, doneNote: null, doneBy: null,
    createdAt: made.createdAt, createdBy: actor.personId, version: 1,
  }).execute();
}
