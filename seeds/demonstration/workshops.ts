/** Here the workshops of a site are told: agenda, room, board, priority areas, minutes. */
import { addPriority, approveMinutes, draftMinutes, sendMinutes } from '../../app/workshops/acts/agree.server';
import { moveWorkshop, planWorkshop } from '../../app/workshops/acts/plan.server';
import { addAttendance, addCluster, addColumn, addDecision, addExpectation, addWorkshopItem, editCard, typeCards } from '../../app/workshops/acts/room.server';
import { once, programmeId, type Stage, versionOf } from './stage';
import { clusters, expectations, priorities, prompts } from './texts';

type Kind = 'initiation' | 'planning' | 'closing' | 'regional' | 'exchangeDay';
type UpTo = 'invited' | 'held' | 'drafted' | 'inReview' | 'approved';

const titles: Record<Kind, string> = { initiation: 'Initiierungsworkshop', planning: 'Planungsworkshop', closing: 'Abschlussworkshop', regional: 'Regionaltreffen', exchangeDay: 'Austauschtag' };

/** Tells one workshop on its day and gives its id. `outcomes` fills board and agreements. */
export async function tellWorkshop(stage: Stage, kind: Kind, onDay: number, upTo: UpTo, outcomes: (workshopId: string) => Promise<void>): Promise<string> {
  const { db, site, as, day } = stage;
  const id = await planWorkshop(db, as('consultant', Math.min(onDay, 0) - 24), { id: programmeId }, {
    kind, siteIds: [site.id], title: `${titles[kind]} ${site.name}`, day: day(onDay), start: 9 * 60, place: 'Kreishaus, großer Sitzungssaal', remarks: null, proposal: true, once: once(),
  });
  const move = async (to: 'invited' | 'running' | 'held', offset: number) => moveWorkshop(db, as('consultant', offset), id, { to, version: await versionOf(db, 'workshop', id) });
  await move('invited', Math.min(onDay, 0) - 18);
  for (const [functionTitle, organisation] of [['Leitung', 'Ausländerbehörde'], ['Sachbearbeitung', 'Ausländerbehörde'], ['Dezernentin', 'Verwaltung'], ['Teamleitung', 'Jobcenter']] as const) {
    await addAttendance(db, as('consultant', Math.min(onDay, 0) - 10), id, { functionTitle, organisation, siteId: site.id, state: upTo === 'invited' ? 'invited' : 'present', once: once() });
  }
  if (upTo === 'invited') return id;
  await move('running', onDay);
  await outcomes(id);
  await move('held', onDay);
  if (upTo === 'held') return id;
  const minutesId = async () => (await db.selectFrom('minutes').select('id').where('workshopId', '=', id).orderBy('number', 'desc').executeTakeFirstOrThrow()).id;
  await draftMinutes(db, as('consultant', onDay + 2), id, { remarks: 'Die Stimmung war offen, alle Gruppen kamen zu Wort.', once: once() });
  if (upTo === 'drafted') return id;
  await sendMinutes(db, as('consultant', onDay + 3), id, { version: await versionOf(db, 'minutes', await minutesId()) });
  await approveMinutes(db, as('consultant', onDay + 3), id, { side: 'consultant', remark: null, version: await versionOf(db, 'minutes', await minutesId()) });
  if (upTo === 'inReview') return id;
  await approveMinutes(db, as('head', onDay + 6), id, { side: site.id, remark: null, version: await versionOf(db, 'minutes', await minutesId()) });
  return id;
}

/** What the initiation workshop produces: expectations, cards, clusters, priority areas, next steps. Gives the priority areas. */
export async function tellInitiation(stage: Stage, onDay: number, upTo: UpTo, findingIds: readonly string[]): Promise<string[]> {
  const areas: string[] = [];
  await tellWorkshop(stage, 'initiation', onDay, upTo, async (id) => {
    const { db, site, as } = stage;
    const lead = as('consultant', onDay);
    for (const one of expectations) await addExpectation(db, lead, id, { ...one, siteId: site.id, once: once() });
    await tellBoard(stage, id, onDay, findingIds);
    const stored = await db.selectFrom('cluster').select(['id', 'title']).where('workshopId', '=', id).execute();
    for (const [i, one] of priorities.entries()) {
      const cluster = stored.find(({ title }) => title === clusters[one.cluster]?.title);
      areas.push(await addPriority(db, lead, id, {
        siteId: site.id, title: one.title, fieldId: `demo-field-${one.field}`, side: one.side, reason: one.reason, rank: i + 1, votes: clusters[one.cluster]?.votes ?? null, roomReason: null,
        goalIds: one.goals.map((goal) => `demo-goal-${goal}`), findingIds: [], clusterIds: cluster ? [cluster.id] : [], once: once(),
      }));
    }
    await addDecision(db, lead, id, { kind: 'decision', sentence: 'Eine Projektgruppe aus vier Personen bereitet den Planungsworkshop vor.', siteId: site.id, once: once() });
    await addDecision(db, lead, id, { kind: 'nextStep', sentence: 'Der Planungsworkshop findet in etwa sechs Wochen statt.', siteId: site.id, once: once() });
    await addWorkshopItem(db, lead, id, { what: 'Zeiten je Anliegen an fünf Tagen messen', siteId: site.id, ownerRole: 'head', ownerFunction: 'Leitung Ausländerbehörde', dueDay: stage.day(onDay + 28), once: once() });
  });
  return areas;
}

async function tellBoard(stage: Stage, id: string, onDay: number, findingIds: readonly string[]): Promise<void> {
  const { db, as } = stage;
  const lead = as('consultant', onDay);
  const columnIds: string[] = [];
  for (const prompt of prompts) columnIds.push(await addColumn(db, lead, id, { prompt, once: once() }));
  const columnOf = (cluster: number) => columnIds[cluster % columnIds.length] ?? '';
  let number = 0;
  for (const [i, cluster] of clusters.entries()) {
    const cards = cluster.cards.map(({ text }, k) => ({ field: `number${k + 1}`, number: (number += 1), sentence: text }));
    await typeCards(db, lead, id, { columnId: columnOf(i), cards, once: once() });
  }
  const cards = clusters.flatMap((cluster, i) => cluster.cards.map((card) => ({ ...card, columnId: columnOf(i) })));
  const typed = await db.selectFrom('card').select(['id', 'sentence']).where('workshopId', '=', id).execute();
  const cardIdOf = (text: string) => typed.find(({ sentence }) => sentence === text)?.id ?? '';
  for (const card of cards) {
    const finding = card.finding === null ? undefined : findingIds[card.finding];
    if (finding) await editCard(db, lead, id, cardIdOf(card.text), { columnId: card.columnId, sentence: card.text, clusterId: null, findingIds: [finding] });
  }
  for (const cluster of clusters) {
    await addCluster(db, lead, id, { title: cluster.title, votes: cluster.votes, siteId: stage.site.id, cardIds: cluster.cards.map(({ text }) => cardIdOf(text)), once: once() });
  }
}
