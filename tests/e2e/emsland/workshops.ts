/** Here workshops are planned, held and recorded the way a consultant does it, whichever of them it is. */
import { accounts, today } from '../../support/emsland-world';
import { type Cast, siteAt, siteName } from './stage';

export type Kind = 'Initiierungsworkshop' | 'Planungsworkshop' | 'Abschlussworkshop';

/** The addresses of the workshops once they are planned. */
export const workshopAt = new Map<Kind, string>();
export const at = (kind: Kind, section = ''): string => `${workshopAt.get(kind) ?? ''}${section && `/${section}`}`;
export const titleOf = (kind: Kind): string => `${kind} ${siteName}`;

/** Plans a workshop for today with the proposed agenda, invites and begins. */
export async function plan(cast: Cast, kind: Kind): Promise<void> {
  const consultant = await cast.who('consultant');
  await consultant.open(`${siteAt}/workshops`);
  await consultant.follow('Workshop planen');
  await consultant.fill({ 'Art': kind, 'Titel': titleOf(kind), 'Tag': today, 'Beginn': '9:00', 'Ort': 'Kreishaus Meppen' });
  await consultant.tick(siteName);
  await consultant.save('Speichern', 'Der Workshop ist geplant.');
  workshopAt.set(kind, new URL(consultant.page.url()).pathname.replace(/\/tagesordnung$/, ''));
  await move(cast, kind, 'Als eingeladen festhalten');
  await move(cast, kind, 'Workshop beginnen');
}

/** Moves a workshop on by its own next step. */
export async function move(cast: Cast, kind: Kind, step: 'Als eingeladen festhalten' | 'Workshop beginnen' | 'Workshop abschließen'): Promise<void> {
  const consultant = await cast.who('consultant');
  await consultant.open(at(kind));
  await consultant.follow(step);
  await consultant.save('Speichern', 'Der Stand ist geändert.');
}

export async function addAgendaItem(cast: Cast, kind: Kind, title: string): Promise<void> {
  const consultant = await cast.who('consultant');
  await consultant.open(at(kind, 'tagesordnung'));
  await consultant.follow('Punkt hinzufügen');
  await consultant.fill({ 'Was geschieht?': title, 'Methode': 'Gespräch', 'Geplant (Minuten)': 20, 'Gebraucht (Minuten)': 25 });
  await consultant.save('Speichern', 'Die Tagesordnung ist gespeichert.');
  await consultant.sees(title);
}

/** Notes who came, by function. */
export async function attend(cast: Cast, kind: Kind, ...functions: [title: string, organisation: string][]): Promise<void> {
  const consultant = await cast.who('consultant');
  for (const [title, organisation] of functions) {
    await consultant.open(at(kind, 'teilnahme'));
    await consultant.follow('Funktion eintragen');
    await consultant.fill({ 'Funktion': title, 'Organisation': organisation });
    await consultant.choose('Teilnahme', 'anwesend');
    await consultant.save('Speichern', 'Die Teilnahme ist gespeichert.');
  }
}

export async function expectThat(cast: Cast, kind: Kind, ...expectations: [whose: 'Leitung' | 'Beschäftigte' | 'Partner', sentence: string][]): Promise<void> {
  const consultant = await cast.who('consultant');
  for (const [whose, sentence] of expectations) {
    await consultant.open(at(kind, 'erwartungen'));
    await consultant.follow('Erwartung festhalten');
    await consultant.choose('Wer erwartet das?', whose);
    await consultant.fill({ 'Was wird erwartet?': sentence });
    await consultant.save('Speichern', 'Die Erwartung ist gespeichert.');
  }
}

/** Words a question and types in the cards that hung below it, by their numbers. */
export async function typeCards(cast: Cast, kind: Kind, question: string, cards: readonly string[]): Promise<void> {
  const consultant = await cast.who('consultant');
  await consultant.open(at(kind, 'pinnwand'));
  await consultant.follow('Frage hinzufügen');
  await consultant.fill({ 'Frage': question });
  await consultant.save('Speichern', 'Die Frage ist gespeichert.');
  await consultant.open(at(kind, 'pinnwand'));
  await consultant.follow('Papierkarten eintippen');
  await consultant.fill({ 'Frage': question });
  for (const [i, card] of cards.entries()) {
    await consultant.fill({ 'Nummer': i + 1, 'Text der Karte': card }, consultant.page.getByRole('group', { name: `Karte ${i + 1}`, exact: true }));
  }
  await consultant.save('Speichern', 'Die Karten hängen an der Pinnwand.');
}

export async function cluster(cast: Cast, kind: Kind, title: string, votes: number, ...cards: string[]): Promise<void> {
  const consultant = await cast.who('consultant');
  await consultant.open(at(kind, 'pinnwand'));
  await consultant.follow('Themengruppe bilden');
  await consultant.fill({ 'Titel der Themengruppe': title, 'Punkte': votes });
  await consultant.tick(...cards.map((card) => new RegExp(card)));
  await consultant.save('Speichern', 'Die Themengruppe ist gespeichert.');
}

export async function decide(cast: Cast, kind: Kind, what: 'Beschluss' | 'Nächster Schritt', sentence: string): Promise<void> {
  const consultant = await cast.who('consultant');
  await consultant.open(at(kind));
  await consultant.follow('Beschluss festhalten');
  await consultant.choose('Was ist es?', what);
  await consultant.fill({ 'Was wurde vereinbart?': sentence });
  await consultant.save('Speichern', 'Die Vereinbarung ist gespeichert.');
}

export async function leaveOpen(cast: Cast, kind: Kind, what: string, due: string): Promise<void> {
  const consultant = await cast.who('consultant');
  await consultant.open(at(kind));
  await consultant.follow('Offenen Punkt festhalten');
  await consultant.fill({ 'Was ist zu tun?': what, 'Wer ist zuständig?': 'Leitung Ausländerbehörde', 'Funktion': 'Leitung Ausländerbehörde', 'Fällig am': due });
  await consultant.save('Speichern', 'Der offene Punkt ist gespeichert.');
}

export async function draftMinutes(cast: Cast, kind: Kind, remarks: string): Promise<void> {
  const consultant = await cast.who('consultant');
  await consultant.open(at(kind));
  await consultant.follow('Protokoll entwerfen');
  await consultant.fill({ 'Anmerkungen der Prozessbegleitung': remarks });
  await consultant.save('Speichern', 'Das Protokoll ist entworfen.');
  await consultant.sees('Der Entwurf zeigt, was jetzt festgehalten ist.', remarks);
}

export async function sendMinutes(cast: Cast, kind: Kind): Promise<void> {
  const consultant = await cast.who('consultant');
  await consultant.open(at(kind, 'protokoll'));
  await consultant.follow('Zur Abstimmung senden');
  await consultant.save('Ja, senden', 'Das Protokoll ist in Abstimmung.');
}

/** Both sides approve, the office through its head. */
export async function approveMinutes(cast: Cast, kind: Kind): Promise<void> {
  for (const part of ['consultant', 'head'] as const) {
    const one = await cast.who(part);
    await one.open(at(kind, 'protokoll'));
    await one.follow('Genehmigen');
    await one.save('Genehmigen', 'Das Protokoll ist für Ihre Seite genehmigt.');
  }
  await (await cast.who('head')).sees('Genehmigt. Der Text ist festgeschrieben.', `Entworfen von ${accounts.consultant.name}.`);
}

/** Somebody answers minutes in review without approving. */
export async function answerMinutes(cast: Cast, kind: Kind, part: 'head' | 'editor', how: 'Einwand' | 'Kommentar', text: string): Promise<void> {
  const one = await cast.who(part);
  await one.open(at(kind, 'protokoll'));
  await one.follow('Einwenden oder kommentieren');
  if (part === 'head') await one.choose('Was möchten Sie sagen?', how);
  await one.fill({ 'Ihr Text': text });
  await one.save('Speichern', how === 'Einwand' ? 'Ihr Einwand ist festgehalten.' : 'Ihr Kommentar ist festgehalten.');
  await one.sees(text);
}

/** A correction is a new version with a reason, sent again to all sides. */
export async function correctMinutes(cast: Cast, kind: Kind, reason: string): Promise<void> {
  const consultant = await cast.who('consultant');
  await consultant.open(at(kind, 'protokoll'));
  await consultant.follow('Berichtigen');
  await consultant.fill({ 'Grund der Berichtigung': reason });
  await consultant.save('Berichtigen', 'Die neue Fassung ist angelegt.');
}
