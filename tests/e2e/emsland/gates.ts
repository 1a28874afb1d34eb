/** Here gates are passed the way people do: somebody asks, the coordinator decides. */
import type { Cast, PhaseName } from './stage';
import { phases } from './stage';

/** Asks for the decision on a phase. */
export async function request(cast: Cast, part: 'consultant' | 'head', phase: PhaseName, note: string): Promise<void> {
  const one = await cast.who(part);
  await one.open(phases[phase].at);
  await one.follow('Phasenfreigabe beantragen');
  await one.fill({ 'Empfehlung oder Hinweis': note });
  await one.save('Phasenfreigabe beantragen', 'Die Phasenfreigabe ist beantragt.');
  await one.sees('Der Antrag wartet auf die Entscheidung');
}

/** Opens the form of the decision as the coordinator. */
export async function beginDecision(cast: Cast, phase: PhaseName) {
  const coordinator = await cast.who('coordinator');
  await coordinator.open(phases[phase].at);
  await coordinator.follow('Prüfen und entscheiden');
  return coordinator;
}

/** Gives a request back with a reason. */
export async function giveBack(cast: Cast, phase: PhaseName, reason: string): Promise<void> {
  const coordinator = await beginDecision(cast, phase);
  await coordinator.choose('Ihre Entscheidung', /^Zurückgeben/);
  await coordinator.fill({ 'Begründung der Entscheidung': reason });
  await coordinator.save('Entscheidung speichern', 'Die Entscheidung ist gespeichert');
}

/** Approves a phase of which nothing is missing. */
export async function approve(cast: Cast, phase: PhaseName, reason: string): Promise<void> {
  const coordinator = await beginDecision(cast, phase);
  await coordinator.sees('Alle Freigabekriterien sind erfüllt.');
  await coordinator.choose('Ihre Entscheidung', /^Freigeben/);
  await coordinator.fill({ 'Begründung der Entscheidung': reason });
  await coordinator.save('Entscheidung speichern', 'Die Entscheidung ist gespeichert');
  await coordinator.sees('Die Phase ist seit', reason);
}
