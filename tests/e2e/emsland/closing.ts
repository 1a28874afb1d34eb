/** Chapter six: the closing. The second wave, balances, the closing workshop, the site report up to the ministry's note, and the last decision. */
import { expect } from '@playwright/test';
import { approve, request } from './gates';
import * as measures from './measures';
import { hours, letters } from './planning';
import { type Cast, programmeAt, siteAt, siteName } from './stage';
import * as workshop from './workshops';

const kind = 'Abschlussworkshop';
const reportAt = `${siteAt}/bericht`;

export const balances = {
  letters: { result: 'Rückfragen sind seltener geworden.', lesson: 'Kurze Sätze wirken sofort.' },
  hours: { result: 'Die Sprechstunde findet statt.', lesson: 'Feste Tage helfen beiden Häusern.' },
} as const;
export const decision = 'Die Koordinierungsstelle führt die Projektgruppe weiter.';
export const remarks = 'Der Weg hat sich gelohnt.';
export const report = { draft: 'Zwei Maßnahmen sind umgesetzt.', summary: 'Zwei Maßnahmen sind umgesetzt, 24 Merkblätter überarbeitet.', message: 'Wir brauchen landesweit abgestimmte Vorlagen.' } as const;
export const returnedBecause = 'Bitte nennen Sie die Zahl der Merkblätter.';
export const question = 'Sind die Merkblätter öffentlich?';
export const answer = 'Ja, alle 24 stehen im Netz.';
export const noted = 'Vielen Dank für den klaren Bericht.';

export async function endMeasures(cast: Cast): Promise<void> {
  await measures.end(cast, letters.title, 'abgeschlossen', balances.letters);
  await measures.end(cast, hours.title, 'läuft dauerhaft weiter', balances.hours);
}

export async function meet(cast: Cast): Promise<void> {
  await workshop.plan(cast, kind);
  await workshop.attend(cast, kind, ['Leitung Ausländerbehörde', 'Landkreis Emsland']);
  await workshop.decide(cast, kind, 'Beschluss', decision);
  await workshop.move(cast, kind, 'Workshop abschließen');
  await workshop.draftMinutes(cast, kind, remarks);
  await workshop.sendMinutes(cast, kind);
  await workshop.approveMinutes(cast, kind);
}

export async function writeReport(cast: Cast): Promise<void> {
  const [editor, head, coordinator, ministry] = [await cast.who('editor'), await cast.who('head'), await cast.who('coordinator'), await cast.who('ministry')];
  await editor.open(reportAt);
  await editor.follow('Bericht beginnen');
  await editor.fill({ 'Zusammenfassung': report.draft, 'Botschaft an das Land': report.message });
  await editor.save('Entwurf speichern', 'Der Entwurf ist gespeichert.');
  expect(await editor.statusOf(`${reportAt}/einreichen`), 'submitting is not for the editor').not.toBe(200);
  expect(await ministry.statusOf(reportAt), 'a draft is not for the ministry').not.toBe(200);
  await submit(cast);
  await coordinator.open(reportAt);
  await coordinator.follow('Zurückgeben');
  await coordinator.fill({ 'Begründung': returnedBecause });
  await coordinator.save('Zurückgeben', 'Der Bericht ist zurückgegeben.');
  await editor.open(reportAt);
  await editor.sees(returnedBecause);
  await editor.follow('Entwurf bearbeiten');
  await editor.fill({ 'Zusammenfassung': report.summary });
  await editor.save('Entwurf speichern', 'Der Entwurf ist gespeichert.');
  await submit(cast);
  await coordinator.open(reportAt);
  await coordinator.follow('An das Ministerium weiterleiten');
  await coordinator.save('An das Ministerium weiterleiten', 'Der Bericht ist weitergeleitet.');
  await ministry.open('/');
  await ministry.sees(`${siteName}: Standortbericht zur Kenntnis nehmen`);
  await ministry.open(reportAt);
  await ministry.follow('Rückfrage stellen');
  await ministry.fill({ 'Rückfrage': question });
  await ministry.save('Rückfrage stellen', 'Die Rückfrage ist gestellt.');
  await head.open(reportAt);
  await head.follow('Rückfrage beantworten');
  await head.fill({ 'Antwort': answer });
  await head.save('Rückfrage beantworten', 'Die Antwort ist gespeichert.');
  await ministry.open(reportAt);
  await ministry.sees(answer, report.summary);
  await ministry.follow('Zur Kenntnis nehmen');
  await ministry.fill({ 'Bemerkung': noted });
  await ministry.save('Zur Kenntnis nehmen', 'Der Bericht ist zur Kenntnis genommen.');
}

async function submit(cast: Cast): Promise<void> {
  const head = await cast.who('head');
  await head.open(reportAt);
  await head.follow('Bericht einreichen');
  await head.save('Bericht einreichen', 'Der Bericht ist eingereicht.');
}

export async function passGate(cast: Cast): Promise<void> {
  const [coordinator, ministry] = [await cast.who('coordinator'), await cast.who('ministry')];
  await request(cast, 'head', 'closing', 'Alles ist getan.');
  await approve(cast, 'closing', 'Emsland hat alle Phasen abgeschlossen.');
  await coordinator.open(`${siteAt}/status`);
  await coordinator.sees('Der Standort ist abgeschlossen.');
  await coordinator.open(programmeAt);
  // Workshops that were held are no dates ahead, even on their day.
  await coordinator.doesNotSee(workshop.titleOf(kind));
  await ministry.open(programmeAt);
  await ministry.sees('1 Standort ausgewählt, 1 abgeschlossen.');
}
