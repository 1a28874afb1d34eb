/** Chapter three: the initiation workshop. What was found becomes cards, clusters and priority areas; both sides approve the minutes. */
import { expect } from '@playwright/test';
import { inDays } from '../../support/emsland-world';
import { approve, request } from './gates';
import { ownFindings } from './needs';
import type { Cast } from './stage';
import * as workshop from './workshops';

const kind = 'Initiierungsworkshop';

export const question = 'Was hindert uns im Alltag?';
export const cards = ['Zu viele Menschen kommen ohne Termin', 'Briefe in schwerer Sprache', 'Das Jobcenter erreicht uns nicht', 'Rückfragen zu Bescheiden'] as const;
export const clusters = { letters: 'Verständliche Schreiben', appointments: 'Termine und Wartezeiten' } as const;
export const expectations = { head: 'Weniger Rückfragen, mehr Zeit für Beratung', staff: 'Klare Abläufe am Empfang' } as const;
export const areas = { letters: 'Verständliche Schreiben', jobcentre: 'Gemeinsame Sprechstunden', waiting: 'Wartezeiten am Empfang' } as const;
export const agreed = { decision: 'Die Projektgruppe trifft sich alle vier Wochen.', next: 'Die Leitung lädt zum Planungsworkshop ein.' } as const;
export const openItem = 'Vorlagen aller Schreiben zusammenstellen';
export const remarks = 'Die Beteiligten arbeiteten sehr offen miteinander.';
export const comment = 'Bitte beim nächsten Mal auch das Jobcenter einladen.';

export async function prepare(cast: Cast): Promise<void> {
  const editor = await cast.who('editor');
  await workshop.plan(cast, kind);
  await workshop.addAgendaItem(cast, kind, 'Rundgang durch den Empfang');
  await workshop.attend(cast, kind, ['Leitung Ausländerbehörde', 'Landkreis Emsland'], ['Sachbearbeitung Aufenthalt', 'Landkreis Emsland'], ['Koordinierungsstelle für Migration und Teilhabe', 'Landkreis Emsland']);
  await workshop.expectThat(cast, kind, ['Leitung', expectations.head], ['Beschäftigte', expectations.staff]);
  await editor.open(workshop.at(kind, 'teilnahme'));
  await editor.sees('3 anwesend, 0 entschuldigt, 0 eingeladen.');
}

export async function work(cast: Cast): Promise<void> {
  const consultant = await cast.who('consultant');
  await workshop.typeCards(cast, kind, question, cards);
  await workshop.cluster(cast, kind, clusters.letters, 7, cards[1], cards[3]);
  await workshop.cluster(cast, kind, clusters.appointments, 4, cards[0]);
  await consultant.open(workshop.at(kind, 'pinnwand'));
  await consultant.follow('Nr. 2');
  await consultant.tick(ownFindings.letters);
  await consultant.save('Speichern', 'Die Karte ist gespeichert.');
  await consultant.open(workshop.at(kind, 'pinnwand'));
  await consultant.sees('4 Karten in 2 Themengruppen, 1 noch nicht zugeordnet.', ...cards);
}

export async function agree(cast: Cast): Promise<void> {
  const consultant = await cast.who('consultant');
  await consultant.open(workshop.at(kind, 'pinnwand'));
  await consultant.follow('Als Schwerpunkt übernehmen');
  await consultant.fill({ 'Handlungsfeld': 'Serviceorientierung im Kundenkontakt', 'Warum dieser Schwerpunkt?': 'Daran hängen die meisten Rückfragen.' });
  await consultant.choose('Worum geht es?', 'Dienstleistung');
  await consultant.tick('Die Dienstleistungen noch serviceorientierter umsetzen', ownFindings.letters);
  await consultant.save('Speichern', 'Der Schwerpunkt ist gespeichert.');
  for (const [title, reason] of [[areas.jobcentre, 'Beide Häuser beraten dieselben Menschen.'], [areas.waiting, 'Der Empfang ist überlastet.']] as const) {
    await consultant.open(workshop.at(kind));
    await consultant.follow('Schwerpunkt vereinbaren');
    await consultant.fill({ 'Titel': title, 'Warum dieser Schwerpunkt?': reason, 'Oder im Raum vereinbart, weil …': 'alle Anwesenden ihn nannten' });
    await consultant.choose('Worum geht es?', 'beides');
    await consultant.save('Speichern', 'Der Schwerpunkt ist gespeichert.');
  }
  await workshop.decide(cast, kind, 'Beschluss', agreed.decision);
  await workshop.decide(cast, kind, 'Nächster Schritt', agreed.next);
  await workshop.leaveOpen(cast, kind, openItem, inDays(21));
}

export async function minute(cast: Cast): Promise<void> {
  const [head, ministry] = [await cast.who('head'), await cast.who('ministry')];
  await workshop.move(cast, kind, 'Workshop abschließen');
  await workshop.draftMinutes(cast, kind, remarks);
  expect(await head.statusOf(workshop.at(kind, 'protokoll')), 'a draft is not for the office').toBe(200);
  await head.open(workshop.at(kind, 'protokoll'));
  await head.doesNotSee(remarks);
  await workshop.sendMinutes(cast, kind);
  await workshop.answerMinutes(cast, kind, 'editor', 'Kommentar', comment);
  expect(await ministry.statusOf(workshop.at(kind, 'protokoll')), 'minutes in review are not for the ministry').toBe(404);
  await workshop.approveMinutes(cast, kind);
  await ministry.open(workshop.at(kind, 'protokoll'));
  await ministry.sees(clusters.letters, agreed.decision);
  await ministry.doesNotSee(cards[1], expectations.head, comment);
}

export async function passGate(cast: Cast): Promise<void> {
  await request(cast, 'head', 'initiation', 'Der Workshop hat stattgefunden, das Protokoll ist genehmigt.');
  await approve(cast, 'initiation', 'Drei Schwerpunkte, alle hergeleitet.');
}
