/** Chapter two: the needs assessment. The documented improvements are typed in with their dates, the leadership assesses itself, and the first request is returned. */
import { expect } from '@playwright/test';
import { askedOf, currentInstrument } from '../../../app/assessments/instrument';
import { sayImprecise } from '../../../app/shared/imprecise';
import { findings as documented } from '../../../seeds/documented/emsland';
import { today } from '../../support/emsland-world';
import type { Somebody } from '../../support/somebody';
import { approve, giveBack, request } from './gates';
import { type Cast, programmeAt, siteAt } from './stage';

const at = `${siteAt}/bedarfserhebung`;
const press = 'Pressemitteilung des Landkreises vom 15. April 2014';
const talk = 'Gespräch mit der Leitung der Ausländerbehörde';

/** What is typed in besides the documented improvements. */
export const ownFindings = {
  waiting: 'Ratsuchende warten lange auf einen Termin.',
  letters: 'Schreiben der Behörde werden oft nicht verstanden.',
  approach: 'Gemeinsame Sprechstunden mit dem Jobcenter könnten Wege sparen.',
  withdrawn: 'Der Wartebereich ist zu klein.',
} as const;
export const earlier = documented.map(({ sentence, happened }) => ({ sentence, when: happened === null ? null : sayImprecise(happened, 'de') }));
export const returnedBecause = 'Zum Ist-Zustand steht erst ein Befund. Bitte ergänzen Sie die Schreiben der Behörde.';

interface Typed {
  section: 'Ist-Zustand' | 'Erreichte Verbesserungen' | 'Erfolgversprechende Ansätze';
  sentence: string;
  source: string;
  field: string;
  when?: string | null;
  origin: 'vor dem Pilotprojekt' | 'im Pilotprojekt';
}

async function record(one: Somebody, { section, sentence, source, field, when, origin }: Typed): Promise<void> {
  await one.open(`${at}/befunde/neu`);
  await one.choose('Abschnitt', section);
  await one.fill({ 'Befund in Ihren Worten': sentence, 'Quelle': source, 'Handlungsfeld': field, ...(when ? { 'Zeit': when } : {}) });
  await one.choose('Herkunft', origin);
  await one.save('Befund speichern', 'Der Befund ist gespeichert.');
}

export async function collect(cast: Cast): Promise<void> {
  const [consultant, editor, head] = [await cast.who('consultant'), await cast.who('editor'), await cast.who('head')];
  for (const [kind, title] of [['Dokument', press], ['Gespräch', talk]] as const) {
    await consultant.open(`${at}/quellen/neu`);
    await consultant.choose('Art', kind);
    await consultant.fill({ 'Bezeichnung': title });
    await consultant.save('Speichern', 'Die Quelle ist gespeichert.');
  }
  for (const { sentence, when } of earlier) {
    await record(consultant, { section: 'Erreichte Verbesserungen', sentence, source: press, field: 'Vernetzung und Zusammenarbeit', when, origin: 'vor dem Pilotprojekt' });
  }
  await record(editor, { section: 'Ist-Zustand', sentence: ownFindings.waiting, source: talk, field: 'Serviceorientierung im Kundenkontakt', when: 'Frühjahr 2014', origin: 'im Pilotprojekt' });
  await record(head, { section: 'Erfolgversprechende Ansätze', sentence: ownFindings.approach, source: talk, field: 'Vernetzung und Zusammenarbeit', origin: 'im Pilotprojekt' });
  await record(editor, { section: 'Ist-Zustand', sentence: ownFindings.withdrawn, source: talk, field: 'Serviceorientierung im Kundenkontakt', origin: 'im Pilotprojekt' });
  await editor.page.getByRole('listitem').filter({ hasText: ownFindings.withdrawn }).getByRole('link', { name: 'Zurückziehen' }).click();
  await editor.fill({ 'Grund': 'Der Wartebereich wird gerade umgebaut.' });
  await editor.save('Zurückziehen', 'Der Befund ist zurückgezogen.');
  await editor.sees(ownFindings.withdrawn, 'Zurückgezogen: Der Wartebereich wird gerade umgebaut.');
  for (const { sentence, when } of earlier) {
    const shown = consultant.page.getByRole('listitem').filter({ hasText: sentence }).first();
    await expect(shown).toContainText('vor dem Pilotprojekt');
    if (when) await expect(shown).toContainText(when);
  }
}

export async function release(cast: Cast): Promise<void> {
  const [consultant, head] = [await cast.who('consultant'), await cast.who('head')];
  for (const title of [press, talk]) {
    await consultant.open(at);
    await consultant.follow('Abschließen', consultant.page.getByRole('row').filter({ hasText: title }));
    await consultant.save('Abschließen', 'Die Quelle ist abgeschlossen.');
    await head.open(at);
    await head.follow('Freigeben', head.page.getByRole('row').filter({ hasText: title }));
    await head.save('Freigeben', 'Die Quelle ist freigegeben.');
  }
}

/** One wave of the self-assessment from opening to release; every statement gets the same mark but the last one, which nobody can judge. */
export async function assess(cast: Cast, number: 1 | 2, mark: string): Promise<void> {
  const [consultant, head, coordinator] = [await cast.who('consultant'), await cast.who('head'), await cast.who('coordinator')];
  await consultant.open(at);
  await consultant.follow(`Erhebungsrunde ${number} eröffnen`);
  await consultant.fill({ 'Personalrat und Datenschutz informiert am': today });
  await consultant.save('Erhebungsrunde eröffnen', 'Die Erhebungsrunde ist eröffnet.');
  await head.open(`${at}/runden/${number}`);
  const statements = askedOf(currentInstrument, 'leadership').flatMap((field) => field.statements);
  for (const [i, statement] of statements.entries()) {
    const question = head.page.getByRole('group', { name: statement.de, exact: true });
    if (i < statements.length - 1) await question.getByRole('radio', { name: mark }).check();
    else await question.getByRole('radio', { name: 'kann ich nicht beurteilen' }).check();
  }
  await head.save('Antworten speichern', 'Ihre Antworten sind gespeichert.');
  await head.sees(`${statements.length} von ${statements.length} Aussagen beantwortet`);
  await head.follow('Runde abschließen');
  await head.save('Runde abschließen', 'Die Erhebungsrunde ist abgeschlossen.');
  await coordinator.open(`${at}/runden/${number}`);
  await coordinator.sees('Ergebnisse noch nicht sichtbar');
  await head.open(`${at}/runden/${number}/freigeben`);
  await head.save('Ergebnisse freigeben', 'Die Ergebnisse sind freigegeben.');
  await coordinator.open(`${at}/runden/${number}/weiterleiten`);
  await coordinator.save('An das Ministerium weiterleiten', 'Die Ergebnisse sind an das Ministerium weitergeleitet.');
}

export async function showMinistry(cast: Cast): Promise<void> {
  const ministry = await cast.who('ministry');
  await ministry.open(at);
  await ministry.sees('Erhebungsrunde 1');
  await ministry.doesNotSee(ownFindings.waiting, ...earlier.map(({ sentence }) => sentence));
  expect(await ministry.statusOf(`${at}/befunde/neu`)).not.toBe(200);
}

export async function passGate(cast: Cast): Promise<void> {
  const consultant = await cast.who('consultant');
  await request(cast, 'consultant', 'needs', 'Alle Quellen liegen vor.');
  await giveBack(cast, 'needs', returnedBecause);
  await consultant.open('/');
  await consultant.sees(/„Bedarfserhebung“ überarbeiten und neu beantragen/, new RegExp(returnedBecause));
  await record(consultant, { section: 'Ist-Zustand', sentence: ownFindings.letters, source: talk, field: 'Serviceorientierung im Kundenkontakt', origin: 'im Pilotprojekt' });
  await request(cast, 'head', 'needs', 'Der fehlende Befund ist ergänzt.');
  await approve(cast, 'needs', 'Der Bedarf ist belegt.');
  await consultant.open(programmeAt);
  await consultant.sees('freigegeben');
}
