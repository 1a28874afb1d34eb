/** The end: everything that anybody recorded on the way is still there, in sight of those who may see it, and the history tells of all of it. */
import { expect } from '@playwright/test';
import { programme as documented } from '../../../seeds/documented/programme';
import * as closing from './closing';
import * as implementation from './implementation';
import * as initiation from './initiation';
import { openMeasure } from './measures';
import { earlier, ownFindings, returnedBecause } from './needs';
import * as planning from './planning';
import { type Cast, phases, programmeAt, siteAt, siteName } from './stage';
import { at } from './workshops';

export async function needsAssessment(cast: Cast): Promise<void> {
  const consultant = await cast.who('consultant');
  await consultant.open(`${siteAt}/bedarfserhebung`);
  await consultant.sees(...Object.values(ownFindings), 'Erhebungsrunde 1 (am Beginn)', 'Erhebungsrunde 2 (zum Abschluss)');
  for (const { sentence, when } of earlier) {
    const shown = consultant.page.getByRole('listitem').filter({ hasText: sentence }).first();
    await expect(shown).toContainText('vor dem Pilotprojekt');
    if (when) await expect(shown).toContainText(when);
  }
}

export async function workshops(cast: Cast): Promise<void> {
  const consultant = await cast.who('consultant');
  await consultant.open(at('Initiierungsworkshop', 'pinnwand'));
  await consultant.sees(initiation.question, ...initiation.cards, ...Object.values(initiation.clusters));
  await consultant.open(at('Initiierungsworkshop', 'erwartungen'));
  await consultant.sees(...Object.values(initiation.expectations));
  await consultant.open(at('Initiierungsworkshop'));
  await consultant.sees(...Object.values(initiation.areas).map((title) => (title === initiation.areas.letters ? initiation.clusters.letters : title)), ...Object.values(initiation.agreed), initiation.openItem, 'zurückgestellt');
  await consultant.open(at('Initiierungsworkshop', 'protokoll'));
  await consultant.sees(initiation.remarks, initiation.comment, 'hat kommentiert');
  await consultant.open(at('Planungsworkshop', 'protokoll'));
  await consultant.sees(`Berichtigt, weil: ${planning.correctedBecause}`, planning.decision);
  await consultant.follow('Fassung 1, ersetzt');
  await consultant.sees(planning.remarks, planning.objection, 'hat eingewendet', 'Diese Fassung ist durch eine Berichtigung ersetzt.');
  await consultant.open(at('Abschlussworkshop', 'protokoll'));
  await consultant.sees(closing.decision, closing.remarks);
}

export async function work(cast: Cast): Promise<void> {
  const [head, consultant] = [await cast.who('head'), await cast.who('consultant')];
  await openMeasure(head, planning.letters.title);
  const { first, doubtful, corrected } = implementation.values;
  await head.sees(first, doubtful, corrected, implementation.returnNote, implementation.correctedBecause, planning.letters.milestone, closing.balances.letters.result, closing.balances.letters.lesson);
  await openMeasure(head, planning.hours.title);
  await head.sees(planning.hours.indicator, closing.balances.hours.result, 'läuft dauerhaft weiter');
  await consultant.open(`${siteAt}/beratung`);
  await consultant.sees(/^1 Beratung mit zusammen 1,5 Stunden/);
  await head.open(`${siteAt}/offene-punkte`);
  await head.sees(initiation.openItem, planning.minutesCondition, planning.condition, implementation.consultation.agreement);
  await head.follow(initiation.openItem);
  await head.sees(new RegExp(implementation.done));
}

/** Every decision stands on the page of its phase, returned and reopened ones too, and what was frozen with it is unchanged. */
export async function decisions(cast: Cast): Promise<void> {
  const coordinator = await cast.who('coordinator');
  const expected = [
    { at: phases.needs.at, decisions: 2, says: [returnedBecause, 'Der Bedarf ist belegt.'] },
    { at: phases.initiation.at, decisions: 1, says: ['Drei Schwerpunkte, alle hergeleitet.'] },
    { at: phases.planning.at, decisions: 2, says: [planning.reason, planning.waived, planning.waivedBecause, planning.condition, planning.minutesCondition, implementation.reopenedBecause, implementation.decidedAnew] },
    { at: phases.implementation.at, decisions: 1, says: ['Die Umsetzung trägt.'] },
    { at: phases.closing.at, decisions: 1, says: ['Emsland hat alle Phasen abgeschlossen.'] },
  ];
  for (const phase of expected) {
    await coordinator.open(phase.at);
    await coordinator.sees(...phase.says);
    const evidence = coordinator.page.getByRole('main').getByRole('link', { name: 'Nachweisstand', exact: true });
    await expect(evidence).toHaveCount(phase.decisions);
    for (const to of await evidence.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))) {
      await coordinator.open(to);
      await coordinator.sees('Der gespeicherte Stand stimmt mit seiner Prüfsumme überein.');
    }
  }
}

export async function siteReport(cast: Cast): Promise<void> {
  const ministry = await cast.who('ministry');
  await ministry.open(`${siteAt}/bericht`);
  await ministry.sees(closing.report.summary, closing.report.message, closing.question, closing.answer, closing.noted);
  const head = await cast.who('head');
  await head.open(`${siteAt}/bericht`);
  await head.sees(closing.returnedBecause);
  await head.follow('1. Fassung');
  await head.sees(closing.report.draft);
}

/** Everything that was saved, and nothing else, is one entry each. */
export async function history(cast: Cast): Promise<void> {
  const coordinator = await cast.who('coordinator');
  await coordinator.open(`${programmeAt}/verlauf`);
  const entries: string[] = [];
  for (let page = 1, more = true; more; page += 1) {
    entries.push(...(await coordinator.page.getByRole('main').locator('ol > li').filter({ has: coordinator.page.locator('time') }).allInnerTexts()));
    more = await coordinator.page.getByRole('link', { name: 'Ältere Änderungen' }).isVisible();
    if (!more) break;
    await coordinator.follow('Ältere Änderungen');
    // The address changes a moment before the page does.
    await expect(coordinator.page.getByRole('link', { name: 'Neuere Änderungen' })).toHaveAttribute('href', new RegExp(`seite=${page}$`));
  }
  expect(entries.length, 'entries in the history').toBe(cast.saved);
  const all = entries.join('\n');
  expect(all.match(/\b[a-z]+[A-Z]\w*|\d{4}-\d\d-\d\d/g), 'codes that nobody says in words').toBeNull();
  for (const act of ['hat eine Bewerbung erfasst', 'hat den Standort ausgewählt', 'hat eine Person aufgenommen', 'hat einen Befund zurückgezogen', 'hat mit der Selbsteinschätzung begonnen', 'hat über die Phasenfreigabe entschieden', 'hat die Phase wieder geöffnet',
    'hat das Ergebnisprotokoll berichtigt', 'hat einen Istwert zurückgegeben', 'hat einen Istwert bestätigt', 'hat eine Bilanz geschrieben', 'hat den Standortbericht zur Kenntnis genommen']) expect(all).toContain(act);
  expect(await (await cast.who('editor')).statusOf(`${siteAt}/verlauf`), 'the history is not for the editor').toBe(404);
}

/** What public sources say has not changed by it, and the district shows both. */
export async function documentedProgramme(cast: Cast): Promise<void> {
  const consultant = await cast.who('consultant');
  await consultant.open(`/programme/${documented.slug}/standorte/emsland/bedarfserhebung`);
  await consultant.sees(`${earlier.length} Befunde sind aus öffentlichen Quellen belegt.`);
  await consultant.open('/kreise/03454');
  await consultant.sees(siteName, 'Pilot Emsland (Test)', documented.name);
}
