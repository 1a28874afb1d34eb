/** Here measures are put in, reported and ended the way the office and its consultant do it. */
import type { Part } from '../../support/emsland-world';
import type { Somebody } from '../../support/somebody';
import { type Cast, siteAt } from './stage';

const listAt = `${siteAt}/massnahmen`;

/** Opens the page of a measure from the list. */
export async function openMeasure(one: Somebody, title: string): Promise<void> {
  await one.open(listAt);
  await one.follow(title);
}

export interface NewMeasure {
  title: string;
  aim: string;
  area: string;
  owner: string;
  due: string;
}

/** Puts in a measure that comes from a priority area. */
export async function add(cast: Cast, part: Part, { title, aim, area, owner, due }: NewMeasure): Promise<void> {
  const one = await cast.who(part);
  await one.open(listAt);
  await one.follow('Maßnahme anlegen');
  await one.fill({ 'Titel': title, 'Ziel der Maßnahme': aim, 'Schwerpunkt': area, 'Zuständige Funktion': owner, 'Fällig am': due });
  await one.choose('Seite', 'beides');
  await one.tick('Die Dienstleistungen noch serviceorientierter umsetzen');
  await one.save('Speichern', 'Die Maßnahme ist angelegt.');
}

export interface NewIndicator {
  name: string;
  unit: string;
  /** Null: nobody counted before. */
  baseline: number | null;
  target: number;
}

export async function measureBy(cast: Cast, part: Part, title: string, { name, unit, baseline, target }: NewIndicator): Promise<void> {
  const one = await cast.who(part);
  await openMeasure(one, title);
  await one.follow('Indikator festlegen');
  await one.fill({ 'Was wird gezählt oder gemessen?': name, 'Einheit': unit });
  await one.choose('Wozu gehört der Wert?', 'Eigener Beitrag');
  const before = one.page.getByRole('group', { name: 'Ausgangswert', exact: true });
  if (baseline === null) await one.choose('Wie genau ist der Wert?', 'nicht bekannt', before);
  else await one.fill({ 'Ausgangswert': baseline }, before);
  await one.fill({ 'Ziel': target }, one.page.getByRole('group', { name: 'Ziel', exact: true }));
  await one.save('Speichern', 'Der Indikator ist gespeichert.');
}

export async function addMilestone(cast: Cast, part: Part, measure: string, milestone: string, due: string): Promise<void> {
  const one = await cast.who(part);
  await openMeasure(one, measure);
  await one.follow('Meilenstein anlegen');
  await one.fill({ 'Meilenstein': milestone, 'Fällig am': due });
  await one.save('Speichern', 'Der Meilenstein ist gespeichert.');
}

/** Reports how a measure stands: status, a value, a milestone, a sentence. */
export async function report(cast: Cast, part: Part, measure: string, value: Record<string, string | number>, more: Record<string, string> = {}): Promise<void> {
  const one = await cast.who(part);
  await openMeasure(one, measure);
  await one.follow('Stand melden');
  await one.choose('Status der Maßnahme', 'läuft');
  await one.fill({ ...value, ...more });
  await one.save('Stand melden', 'Der Stand ist gemeldet.');
}

/** Opens what is to be done with the value in the row that shows it. */
export async function takeUp(one: Somebody, measure: string, value: string, step: 'Bestätigen' | 'Zurückgeben' | 'Berichtigen'): Promise<void> {
  await openMeasure(one, measure);
  await one.follow(step, one.page.getByRole('row').filter({ hasText: value }));
}

export async function confirm(cast: Cast, part: Part, measure: string, value: string): Promise<void> {
  const one = await cast.who(part);
  await takeUp(one, measure, value, 'Bestätigen');
  await one.save('Bestätigen', 'Der Istwert ist bestätigt.');
}

/** The head ends a measure; whoever works on it writes the balance. */
export async function end(cast: Cast, measure: string, how: 'abgeschlossen' | 'läuft dauerhaft weiter', balance: { result: string; lesson: string }): Promise<void> {
  const [head, editor] = [await cast.who('head'), await cast.who('editor')];
  await openMeasure(head, measure);
  await head.follow('Abschließen');
  await head.choose('Status der Maßnahme', how);
  await head.save('Abschließen', 'Die Maßnahme ist abgeschlossen.');
  await openMeasure(editor, measure);
  await editor.follow('Bilanz schreiben');
  await editor.choose('Wurde das Ziel der Maßnahme erreicht?', 'erreicht');
  await editor.fill({ 'Ergebnis': balance.result, 'Erkenntnis': balance.lesson, 'Wer macht weiter?': 'Sachgebiet Aufenthalt', 'Mit welchen Mitteln?': 'Mit eigenem Personal.' });
  await editor.save('Speichern', 'Die Bilanz ist gespeichert.');
}
