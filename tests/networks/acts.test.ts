/** Organisations, networks and ties in both databases: recorded once, related without circles, listed for any day, and nobody else's. */
import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { addMember, addNetwork, addOrganisation, addTie, changeMember, changeOrganisation, changeRelation, changeTie, relateOrganisation } from '../../app/networks/acts.server';
import { seeChoices, seeNetwork, seeNetworkById, seeNetworkGrowth, seeNetworkOfDistrict, seeOrganisation, seeTie } from '../../app/networks/reads.server';
import { readImprecise } from '../../app/shared/read-imprecise';
import { NotThere, Refused, Stale, Unfit } from '../../app/shared/refusal';
import { consultant, coordinator, editor, head, ministry, nobody } from '../support/actors';
import { eachDatabase, type Fresh } from '../support/databases';
import { foreignHead, ownSiteIn, plantWorld } from '../support/world';

const once = (): string => randomUUID();
const organisation = (name: string, aliases: string | null = null) => ({ name, kind: 'jobCentre' as const, aliases, founded: null, note: null, once: once() });
const tie = (one: string, other: string, from: string | null, until: string | null = null) => ({
  organisation: one, other, kind: 'regularExchange' as const, strength: '2' as const, heldFrom: from ? readImprecise(from) : null, heldUntil: until ? readImprecise(until) : null, madeBy: null, madeByText: 'Runder Tisch', once: once(),
});

async function world(fresh: Fresh) {
  const db = await fresh();
  await plantWorld(db);
  return { db, site: await ownSiteIn(db) };
}

eachDatabase((_engine, fresh) => {
  test('the same organisation is not recorded twice, neither by name nor by alias, and the answer names it', async () => {
    const { db, site } = await world(fresh);
    await addOrganisation(db, editor, site, organisation('Jobcenter Nord', 'JC Nord\nArge'));
    await expect(addOrganisation(db, head, site, organisation('JOBCENTER  Nord'))).rejects.toMatchObject({ field: 'name', reason: 'duplicate', params: { name: 'Jobcenter Nord' } });
    await expect(addOrganisation(db, head, site, organisation('arge'))).rejects.toMatchObject({ field: 'name', params: { name: 'Jobcenter Nord' } });
    await expect(addOrganisation(db, head, site, organisation('Arbeitsagentur', 'jc nord'))).rejects.toMatchObject({ field: 'aliases', reason: 'duplicateAlias' });
    const draft = organisation('Volkshochschule');
    expect(await addOrganisation(db, head, site, draft)).toBe(await addOrganisation(db, head, site, draft));
    expect(await db.selectFrom('organisation').selectAll().execute()).toHaveLength(2);
  });

  test('the network of a day holds what existed then, and the growth goes from the beginning to today', async () => {
    const { db, site } = await world(fresh);
    await db.insertInto('programmeTerm').values({ id: 't1', programmeId: 'p1', number: 1, reason: 'Auftrag', createdAt: '2025-09-01T00:00:00.000Z', heldFrom: '2025-09-08', heldFromDay: '2025-09-08', heldUntil: null, heldUntilDay: null }).execute();
    const [jobcentre, school] = [await addOrganisation(db, editor, site, organisation('Jobcenter Nord')), await addOrganisation(db, editor, site, organisation('Berufsschule'))];
    await addTie(db, consultant, site, tie('office:o1', jobcentre, '2014'));
    const later = await addTie(db, head, site, tie('office:o1', school, 'Februar 2026'));
    const then = await seeNetwork(db, ministry, site, '2025-12-31');
    expect([then.ties.length, then.atBegin.ties.certain, then.atDay.ties.certain, then.begin]).toEqual([1, 1, 1, '2025-09-08']);
    const may = await seeNetwork(db, ministry, site, '2026-02-14');
    expect(may.ties.map((one) => one.holds).sort()).toEqual(['maybe', 'yes']);
    await changeTie(db, editor, site, later, { ...tie('', '', 'Februar 2026', '30.06.2026'), version: 1 });
    expect((await seeNetwork(db, head, site, '2026-07-01')).ties).toHaveLength(1);
    const growth = await seeNetworkGrowth(db, head, site);
    expect(growth.series.find((point) => point.day === '2026-03-31')?.ties).toEqual({ certain: 2, possible: 2 });
    expect(growth.series.at(-1)).toMatchObject({ day: '2026-11-24', ties: { certain: 1, possible: 1 }, organisations: { certain: 2, possible: 2 } });
  });

  test('an office becomes an organisation once, when it is needed for the first time', async () => {
    const { db, site } = await world(fresh);
    const other = await addOrganisation(db, editor, site, organisation('Jobcenter Nord'));
    await addTie(db, head, site, tie('office:o1', other, '2020'));
    await addTie(db, head, site, tie('office:o1', other, '2021'));
    expect(await db.selectFrom('organisation').select(['name', 'kind']).where('officeId', '=', 'o1').execute()).toEqual([{ name: 'Ausländerbehörde Nordkreis', kind: 'immigrationOffice' }]);
    expect((await seeChoices(db, head, site)).organisations.map((one) => one.id.startsWith('office:'))).toContain(true);
    await expect(addTie(db, head, site, tie('office:o3', other, '2020'))).rejects.toBeInstanceOf(NotThere);
  });

  test('a tie needs two different organisations in sight, an end behind its beginning, and a maker of its own site', async () => {
    const { db, site } = await world(fresh);
    const other = await addOrganisation(db, editor, site, organisation('Jobcenter Nord'));
    await expect(addTie(db, head, site, tie(other, other, '2020'))).rejects.toMatchObject({ field: 'other', reason: 'sameOrganisation' });
    await expect(addTie(db, head, site, tie('office:o1', other, '2020', '2019'))).rejects.toMatchObject({ field: 'heldUntil', reason: 'untilBeforeFrom' });
    await expect(addTie(db, head, site, tie('office:o1', 'somewhere', '2020'))).rejects.toBeInstanceOf(Unfit);
    await expect(addTie(db, head, site, { ...tie('office:o1', other, '2020'), madeBy: 'measure:m9' })).rejects.toMatchObject({ field: 'madeBy' });
    expect(await db.selectFrom('tie').selectAll().execute()).toEqual([]);
  });

  test('part of and successor of are told with their time and never in a circle', async () => {
    const { db, site } = await world(fresh);
    const [centre, jobcentre] = [await addOrganisation(db, editor, site, organisation('Migrationszentrum')), await addOrganisation(db, editor, site, organisation('MaßArbeit'))];
    await relateOrganisation(db, head, site, centre, { kind: 'partOf', other: jobcentre, heldFrom: readImprecise('2015'), heldUntil: null, once: once() });
    await expect(relateOrganisation(db, head, site, jobcentre, { kind: 'partOf', other: centre, heldFrom: null, heldUntil: null, once: once() })).rejects.toMatchObject({ reason: 'circle' });
    const seen = await seeOrganisation(db, ministry, site, centre);
    expect(seen.relations).toMatchObject([{ kind: 'partOf', otherName: 'MaßArbeit', heldFrom: '2015', heldUntil: null }]);
    await changeRelation(db, head, site, centre, seen.relations[0]!.id, { heldFrom: readImprecise('2015'), heldUntil: readImprecise('2020') });
    expect((await seeOrganisation(db, head, site, jobcentre)).relations).toMatchObject([{ heldUntil: '2020' }]);
    const district = await seeNetworkOfDistrict(db, nobody, '99901', '2026-11-24');
    expect(district.organisations).toEqual([]);
  });

  test('members come and go, and nobody belongs twice at the same time', async () => {
    const { db, site } = await world(fresh);
    const first = await addOrganisation(db, editor, site, organisation('Jobcenter Nord'));
    const network = await addNetwork(db, consultant, site, { name: 'Runder Tisch', purpose: 'Aufenthalt und Arbeit', founded: readImprecise('2011'), ended: null, members: [first, 'office:o1'], once: once() });
    await expect(addMember(db, head, site, network, { organisation: first, heldFrom: null, heldUntil: null, once: once() })).rejects.toMatchObject({ reason: 'belongsAlready' });
    const member = (await seeNetworkById(db, head, site, network)).members.find((one) => one.organisationId === first)!;
    await changeMember(db, head, site, network, member.id, { heldFrom: readImprecise('2011'), heldUntil: readImprecise('2013') });
    await addMember(db, head, site, network, { organisation: first, heldFrom: readImprecise('2020'), heldUntil: null, once: once() });
    const on = async (day: string) => (await seeNetwork(db, ministry, site, day)).networks.map((one) => one.members.length);
    expect([await on('2012-06-01'), await on('2015-06-01'), await on('2021-06-01'), await on('2010-06-01')]).toEqual([[2], [1], [2], []]);
  });

  test('a stale organisation shows what is stored, and a changed name is checked again', async () => {
    const { db, site } = await world(fresh);
    const id = await addOrganisation(db, editor, site, organisation('Jobcenter Nord', 'JC'));
    await addOrganisation(db, editor, site, organisation('Volkshochschule'));
    const { once: _once, ...same } = organisation('Jobcenter Nordkreis', 'JC');
    await changeOrganisation(db, head, site, id, { ...same, version: 1 });
    const late = changeOrganisation(db, editor, site, id, { ...same, name: 'Jobcenter', version: 1 });
    await expect(late).rejects.toBeInstanceOf(Stale);
    await expect(late).rejects.toMatchObject({ current: { name: 'Jobcenter Nordkreis', aliases: 'JC' }, by: 'Test head' });
    await expect(changeOrganisation(db, editor, site, id, { ...same, name: 'volkshochschule', version: 2 })).rejects.toMatchObject({ reason: 'duplicate' });
  });

  test('the ministry reads and does not write; a foreign site sees nothing', async () => {
    const { db, site } = await world(fresh);
    const other = await addOrganisation(db, editor, site, organisation('Jobcenter Nord'));
    const id = await addTie(db, coordinator, site, tie('office:o1', other, '2020'));
    await expect(addTie(db, ministry, site, tie('office:o1', other, '2020'))).rejects.toBeInstanceOf(Refused);
    await expect(seeNetwork(db, foreignHead, site, '2026-01-01')).rejects.toBeInstanceOf(Refused);
    await expect(changeTie(db, foreignHead, site, id, { ...tie('', '', '2020'), version: 1 })).rejects.toBeInstanceOf(NotThere);
    await expect(seeTie(db, head, { ...site, id: 's2' }, id)).rejects.toBeInstanceOf(Refused);
    expect((await seeNetworkOfDistrict(db, ministry, '99901', '2026-11-24')).ties).toHaveLength(1);
    expect((await seeNetworkOfDistrict(db, foreignHead, '99901', '2026-11-24')).ties).toEqual([]);
  });
});
