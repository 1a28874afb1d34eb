/** Chapter four: the planning workshop. Measures come from priority areas, one area is deferred, the decision has conditions, and the minutes need a second version. */
import { expect } from '@playwright/test';
import { inDays } from '../../support/emsland-world';
import { beginDecision, request } from './gates';
import { areas } from './initiation';
import * as measures from './measures';
import { type Cast, phases, siteAt } from './stage';
import * as workshop from './workshops';

const kind = 'Planungsworkshop';

export const letters = { title: 'Merkblätter in verständlicher Sprache', indicator: 'Überarbeitete Merkblätter', unit: 'Merkblätter', milestone: 'Erste zehn Merkblätter überarbeitet' } as const;
export const hours = { title: 'Gemeinsame Sprechstunde mit dem Jobcenter', indicator: 'Gemeinsame Sprechstunden', unit: 'Sprechstunden' } as const;
export const deferredBecause = 'Der Umbau des Empfangs ist abzuwarten.';
export const decision = 'Beide Maßnahmen beginnen sofort.';
export const remarks = 'Der zeitliche Rahmen ist eng.';
export const objection = 'Die zweite Maßnahme heißt anders.';
export const correctedBecause = 'Der Titel der zweiten Maßnahme wurde geprüft.';
export const reason = 'Die Maßnahmen tragen. Zwei Dinge sind noch offen.';
/** The criterion with its numbers as they stood when it was waived; later an indicator is added. */
export const waived = 'Maßnahmen mit Zuständigkeit, Termin und Indikator: 1 von 2';
export const waivedBecause = 'Der Indikator der Sprechstunde folgt nach dem ersten Monat.';
export const condition = 'Den Personalrat über die Sprechstunde informieren';
export const minutesCondition = 'Planungsworkshop: Ergebnisprotokoll genehmigen';

export async function meet(cast: Cast): Promise<void> {
  await workshop.plan(cast, kind);
  await workshop.attend(cast, kind, ['Leitung Ausländerbehörde', 'Landkreis Emsland'], ['Leitung Jobcenter', 'Jobcenter Emsland']);
  await workshop.decide(cast, kind, 'Beschluss', decision);
  await measures.add(cast, 'consultant', { title: letters.title, aim: 'Schreiben werden ohne Rückfrage verstanden.', area: areas.letters, owner: 'Sachgebietsleitung Aufenthalt', due: inDays(200) });
  await measures.measureBy(cast, 'consultant', letters.title, { name: letters.indicator, unit: letters.unit, baseline: 0, target: 40 });
  await measures.addMilestone(cast, 'editor', letters.title, letters.milestone, inDays(60));
  await measures.add(cast, 'editor', { title: hours.title, aim: 'Wege werden kürzer.', area: areas.jobcentre, owner: 'Leitung Ausländerbehörde', due: inDays(250) });
}

export async function defer(cast: Cast): Promise<void> {
  const consultant = await cast.who('consultant');
  await consultant.open(workshop.at('Initiierungsworkshop'));
  await consultant.follow(areas.waiting);
  await consultant.follow('Zurückstellen');
  await consultant.fill({ 'Grund': deferredBecause });
  await consultant.save('Zurückstellen', 'Der Schwerpunkt ist zurückgestellt.');
  await consultant.sees(`Zurückgestellt: ${deferredBecause}`);
}

export async function minute(cast: Cast): Promise<void> {
  await workshop.move(cast, kind, 'Workshop abschließen');
  await workshop.draftMinutes(cast, kind, remarks);
  await workshop.sendMinutes(cast, kind);
  await workshop.answerMinutes(cast, kind, 'head', 'Einwand', objection);
}

/** The minutes are still contested and one measure has no indicator: the one becomes a condition, the other is waived. */
export async function decideWithConditions(cast: Cast): Promise<void> {
  await request(cast, 'consultant', 'planning', 'Der Einwand gegen das Protokoll wird gerade geklärt.');
  const coordinator = await beginDecision(cast, 'planning');
  await coordinator.choose('Ihre Entscheidung', /^Freigeben/);
  await coordinator.fill({ 'Begründung der Entscheidung': reason });
  const minutes = coordinator.page.getByRole('group', { name: 'Ergebnisprotokoll genehmigt' });
  await coordinator.choose('Was geschieht damit?', 'Wird zur Auflage', minutes);
  await coordinator.fill({ 'Zuständig': 'Leitung Ausländerbehörde', 'Funktion': 'Leitung Ausländerbehörde', 'Frist': inDays(20) }, minutes);
  const incomplete = coordinator.page.getByRole('group', { name: waived, exact: true });
  await coordinator.choose('Was geschieht damit?', 'Entfällt mit Begründung', incomplete);
  await coordinator.fill({ 'Warum entfällt das Kriterium?': waivedBecause }, incomplete);
  const extra = coordinator.page.getByRole('group', { name: 'Weitere Auflage' });
  await coordinator.fill({ 'Was ist zu tun?': condition, 'Zuständig': 'Bearbeitung', 'Funktion': 'Sachbearbeitung Aufenthalt', 'Frist': inDays(30) }, extra);
  await coordinator.save('Entscheidung speichern', 'Die Entscheidung ist gespeichert');
  await coordinator.sees('mit Auflagen freigegeben, 2 Auflagen sind offen', minutesCondition, condition, waivedBecause);
}

/** Closes the condition with these words as the one whose task it is. */
async function fulfil(cast: Cast, part: 'head' | 'editor', what: string, done: string): Promise<void> {
  const one = await cast.who(part);
  await one.open('/');
  await one.sees(new RegExp(what));
  await one.open(`${siteAt}/offene-punkte`);
  await one.follow(what);
  await one.follow('Als erledigt melden');
  await one.fill({ 'Was wurde getan?': done });
  await one.save('Als erledigt melden', 'Der offene Punkt ist erledigt.');
}

export async function fulfilConditions(cast: Cast): Promise<void> {
  const ministry = await cast.who('ministry');
  await workshop.correctMinutes(cast, kind, correctedBecause);
  await workshop.sendMinutes(cast, kind);
  await workshop.approveMinutes(cast, kind);
  await fulfil(cast, 'head', minutesCondition, 'Das Protokoll ist in der zweiten Fassung genehmigt.');
  await fulfil(cast, 'editor', condition, 'Der Personalrat ist informiert.');
  await ministry.open(phases.planning.at);
  await ministry.sees(reason);
  expect(await ministry.statusOf(`${phases.planning.at}/entscheiden`), 'deciding is not for the ministry').not.toBe(200);
}
