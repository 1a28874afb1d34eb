/** Chapter one: the application is recorded and selected, the site begins, the people are taken in. */
import { expect } from '@playwright/test';
import { accounts, inDays } from '../../support/emsland-world';
import { type Cast, programmeAt, siteAt, siteName } from './stage';

export async function apply(cast: Cast): Promise<void> {
  const coordinator = await cast.who('coordinator');
  await coordinator.open(`${programmeAt}/bewerbungen`);
  await coordinator.sees('Noch ist keine Bewerbung erfasst.');
  await coordinator.follow('Bewerbung erfassen');
  await coordinator.fill({
    'Name des Standorts': siteName, 'Kontakt': 'Leitung der Ausländerbehörde', 'Eingegangen am': inDays(-90),
    'Warum möchte die Behörde teilnehmen?': 'Die Dienstleistungen sollen noch serviceorientierter werden.', 'Ausländerbehörde': 'Ausländerbehörde des Landkreises Emsland',
  });
  await coordinator.save('Bewerbung erfassen', 'Die Bewerbung ist erfasst.');
  await coordinator.follow('Auswählen');
  await coordinator.fill({ 'Am': inDays(-70), 'Grund': 'Ein großer Flächenkreis mit langer Netzwerkarbeit.' });
  await coordinator.save('Auswählen', 'Der Standort ist ausgewählt und angelegt.');
  await coordinator.open(`${programmeAt}/bewerbungen`);
  await coordinator.sees('1 von 53 beworben, 1 ausgewählt.');
  await coordinator.follow(siteName);
  await coordinator.follow('Zum Standort');
  expect(new URL(coordinator.page.url()).pathname).toBe(siteAt);
}

export async function begin(cast: Cast): Promise<void> {
  const coordinator = await cast.who('coordinator');
  await coordinator.open(`${siteAt}/status`);
  await coordinator.choose('Neuer Stand', 'aktiv');
  await coordinator.fill({ 'Am': inDays(-60), 'Grund': 'Die Bedarfserhebung beginnt.', 'Entschieden von': 'Landeskoordination' });
  await coordinator.save('Stand ändern', 'Der neue Stand ist gespeichert.');
}

export async function takeIn(cast: Cast): Promise<void> {
  const coordinator = await cast.who('coordinator');
  const roles = { consultant: 'Prozessbegleitung', head: 'Leitung Ausländerbehörde', editor: 'Bearbeitung', ministry: 'Ministerium' } as const;
  for (const part of ['consultant', 'head', 'editor', 'ministry'] as const) {
    const { name, functionTitle, email, password } = accounts[part];
    await coordinator.open(`${programmeAt}/beteiligte`);
    await coordinator.follow('Person aufnehmen');
    await coordinator.fill({ 'Name': name, 'Funktion': functionTitle, 'E-Mail-Adresse': email, 'Ab': inDays(-60) });
    await coordinator.choose('Aufgabe', roles[part]);
    if (part !== 'ministry') await coordinator.fill({ 'Standort': siteName });
    // The consultant has an account from elsewhere and keeps its password.
    if (part !== 'consultant') await coordinator.fill({ 'Erstes Passwort': password });
    await coordinator.save('Person aufnehmen', 'Die Person ist aufgenommen.');
    await coordinator.sees(name);
  }
  for (const part of ['consultant', 'head', 'editor', 'ministry'] as const) {
    const one = await cast.who(part);
    expect(await one.statusOf(siteAt), `${one.name} reaches the site`).toBe(200);
  }
  expect(await (await cast.who('editor')).statusOf(`${programmeAt}/bewerbungen`), 'applications are not for the office').not.toBe(200);
}
