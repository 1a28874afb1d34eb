/** Chapter five: the implementation. Values are reported and checked by a second person, a consultation is written down, open items are done; then planning is opened again. */
import { expect } from '@playwright/test';
import { sayDay } from '../../../app/shared/dates';
import { inDays, today } from '../../support/emsland-world';
import { approve, request } from './gates';
import { openItem } from './initiation';
import * as measures from './measures';
import { hours, letters, reason } from './planning';
import { type Cast, phases, siteAt } from './stage';

export const values = { first: '12 Merkblätter', doubtful: 'ca. 25 Merkblätter', corrected: '24 Merkblätter' } as const;
export const returnNote = 'Bitte zählen Sie nur die veröffentlichten Merkblätter.';
export const correctedBecause = 'Nur veröffentlichte Merkblätter gezählt.';
export const consultation = { topics: 'Wie die Sprechstunde bekannt gemacht wird', agreement: 'Aushang mit Sprechzeiten an das Jobcenter schicken' } as const;
export const moved = 'Das Jobcenter stimmt den Text erst noch ab.';
export const done = 'Alle 40 Vorlagen liegen in einem Ordner.';
export const reopenedBecause = 'Die gemeinsame Sprechstunde braucht einen Indikator.';
export const decidedAnew = 'Der Indikator ist festgelegt, die Planung gilt wieder.';

const valueLabel = `${letters.indicator} (${letters.unit})`;

export async function reportValues(cast: Cast): Promise<void> {
  const [editor, consultant, ministry] = [await cast.who('editor'), await cast.who('consultant'), await cast.who('ministry')];
  await measures.report(cast, 'editor', letters.title, { [valueLabel]: 12 }, { 'Meilenstein erledigt': letters.milestone, 'Ein Satz zum Stand': 'Die Texte werden gut angenommen.' });
  await measures.report(cast, 'editor', hours.title, {});
  await measures.confirm(cast, 'consultant', letters.title, values.first);
  await measures.openMeasure(editor, letters.title);
  await editor.follow('Istwert melden');
  await editor.fill({ [valueLabel]: 25, 'Stand': today });
  await editor.choose('Wie genau ist der Wert?', 'ungefähr (ca.)');
  await editor.save('Istwert melden', 'Der Istwert ist gemeldet.');
  await editor.sees(values.doubtful, 'vorläufig');
  await measures.openMeasure(ministry, letters.title);
  await ministry.sees(values.first);
  await ministry.doesNotSee(/25 Merkblätter/, 'vorläufig');
  await measures.takeUp(consultant, letters.title, values.doubtful, 'Zurückgeben');
  await consultant.fill({ 'Hinweis': returnNote });
  await consultant.save('Zurückgeben', 'Der Istwert ist mit Ihrem Hinweis zurückgegeben.');
  await measures.takeUp(editor, letters.title, values.doubtful, 'Berichtigen');
  await editor.fill({ [valueLabel]: 24, 'Warum wird berichtigt?': correctedBecause });
  await editor.choose('Wie genau ist der Wert?', 'genau');
  await editor.save('Berichtigen', 'Die Berichtigung ist gemeldet.');
  await measures.confirm(cast, 'consultant', letters.title, values.corrected);
  await measures.openMeasure(ministry, letters.title);
  await ministry.sees(values.corrected);
}

export async function consult(cast: Cast): Promise<void> {
  const [consultant, ministry] = [await cast.who('consultant'), await cast.who('ministry')];
  await consultant.open(`${siteAt}/beratung`);
  await consultant.follow('Beratung eintragen');
  await consultant.choose('Art', 'Beratung vor Ort');
  await consultant.fill({ 'Tag': today, 'Dauer in Minuten': 90, 'Themen': consultation.topics });
  await consultant.tick(hours.title);
  await consultant.fill({ 'Was ist vereinbart?': consultation.agreement, 'Wer ist zuständig?': 'Bearbeitung Ausländerbehörde', 'Fällig am': inDays(7) }, consultant.page.getByRole('group', { name: '1. Vereinbarung' }));
  await consultant.save('Speichern', 'Die Beratung ist gespeichert.');
  await consultant.follow(sayDay(today, 'de'));
  await consultant.sees(consultation.topics, consultation.agreement);
  await ministry.open(`${siteAt}/beratung`);
  await ministry.doesNotSee(consultation.topics, consultation.agreement);
}

export async function settle(cast: Cast): Promise<void> {
  const [head, editor] = [await cast.who('head'), await cast.who('editor')];
  await head.open(`${siteAt}/offene-punkte`);
  await head.follow(openItem);
  await head.follow('Als erledigt melden');
  await head.fill({ 'Was wurde getan?': done });
  await head.save('Als erledigt melden', 'Der offene Punkt ist erledigt.');
  await editor.open(`${siteAt}/offene-punkte`);
  await editor.follow(consultation.agreement);
  await editor.follow('Neuen Termin nennen');
  await editor.fill({ 'Fällig am': inDays(30), 'Grund': moved });
  await editor.save('Neuen Termin nennen', 'Der neue Termin ist gespeichert.');
  await editor.follow(consultation.agreement);
  await editor.sees(new RegExp(moved));
}

export async function passGate(cast: Cast): Promise<void> {
  await request(cast, 'head', 'implementation', 'Beide Maßnahmen laufen.');
  await approve(cast, 'implementation', 'Die Umsetzung trägt.');
}

/** Planning is opened again with a reason; what was decided stays in sight, what comes later is marked until planning is decided anew. */
export async function reopenPlanning(cast: Cast): Promise<void> {
  const [coordinator, head] = [await cast.who('coordinator'), await cast.who('head')];
  expect(await head.statusOf(`${phases.planning.at}/wieder-oeffnen`), 'opening again is not for the head').not.toBe(200);
  await coordinator.open(phases.planning.at);
  await coordinator.follow('Wieder öffnen');
  await coordinator.fill({ 'Warum wird die Phase wieder geöffnet?': reopenedBecause });
  await coordinator.save('Wieder öffnen', 'Die Phase ist wieder geöffnet.');
  await coordinator.sees(reason, reopenedBecause);
  await head.open(phases.implementation.at);
  await head.sees('frühere Phase wieder geöffnet');
  await measures.measureBy(cast, 'editor', hours.title, { name: hours.indicator, unit: hours.unit, baseline: null, target: 12 });
  await request(cast, 'consultant', 'planning', 'Der Indikator ist ergänzt.');
  await approve(cast, 'planning', decidedAnew);
  await coordinator.sees(reason, reopenedBecause, decidedAnew);
  await head.open(phases.implementation.at);
  await head.doesNotSee('frühere Phase wieder geöffnet');
}
