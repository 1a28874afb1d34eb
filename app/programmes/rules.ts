/** Here it is decided what a programme is: goals, fields of action and dated plans for five phases, managed by its coordination or only documented. */
import { either, isCoordinator, isInProgramme } from '../accounts/rules';
import type { Actor, Place } from '../shared/actor';
import type { Day } from '../shared/dates';
import { allowed, refused, type Verdict } from '../shared/verdict';

/** The phases in their order; what one produces is the input of the next. */
export const phases = ['needsAssessment', 'initiation', 'planning', 'implementation', 'closing'] as const;
export type Phase = (typeof phases)[number];

/** Which side of the tension a goal, a priority area or a measure serves. */
export const sides = ['service', 'order', 'both'] as const;

/** The fields of action every new programme begins with; they are the ones of the questionnaire. */
export const defaultFields = [
  { code: 'selfImageAndLeadership', nameDe: 'Selbstverständnis und Führung', nameEn: 'Self-image and leadership' },
  { code: 'serviceOrientation', nameDe: 'Serviceorientierung im Kundenkontakt', nameEn: 'Service orientation in client contact' },
  { code: 'organisationAndProcesses', nameDe: 'Organisation und Abläufe', nameEn: 'Organisation and processes' },
  { code: 'premisesAndAccess', nameDe: 'Räume, Erreichbarkeit und Auftreten', nameEn: 'Premises, accessibility and appearance' },
  { code: 'informationAndLanguages', nameDe: 'Information und Mehrsprachigkeit', nameEn: 'Information and languages' },
  { code: 'competences', nameDe: 'Fachliche und interkulturelle Kompetenz', nameEn: 'Professional and intercultural competence' },
  { code: 'adviceAndGuidance', nameDe: 'Beratung und Mittlerfunktion', nameEn: 'Advice and intermediary function' },
  { code: 'networksAndCooperation', nameDe: 'Vernetzung und Zusammenarbeit', nameEn: 'Networks and cooperation' },
] as const;

/** A programme as far as the rules look at it. */
export interface ProgrammeFacts {
  id: string;
  kind: string;
}

/** Where a programme belongs, for the rules: itself. */
export const placeOfProgramme = (programme: { id: string }): Place => ({ programmeId: programme.id, siteId: null });

/** A programme is seen by everybody in it; a documented one by everybody who is signed in. */
export const maySeeProgramme = (actor: Actor, programme: ProgrammeFacts): Verdict =>
  either('notYours', isInProgramme(actor, placeOfProgramme(programme)), programme.kind === 'documented');

/** Whoever coordinates one programme may begin another. */
export const mayCreateProgramme = (actor: Actor): Verdict => either('onlyCoordinators', actor.role === 'coordinator' && actor.programmeIds.length > 0);

/** Goals, fields of action, term and plan are set by the coordination; a documented programme is not edited by anybody. */
export function mayManageProgramme(actor: Actor, programme: ProgrammeFacts): Verdict {
  if (programme.kind === 'documented') return refused('documentedOnly');
  return either('onlyCoordinator', isCoordinator(actor, placeOfProgramme(programme)));
}

/** The time a phase is planned for. */
export interface Window {
  phase: Phase;
  fromDay: Day;
  untilDay: Day;
}

/** A version of a plan; versions are numbered from 1, and none is ever changed or deleted. */
export interface PlanVersion {
  id: string;
  siteId: string | null;
  number: number;
  reason: string;
  personName: string;
  createdAt: string;
  windows: readonly Window[];
}

const byNumber = <T extends { number: number }>(versions: readonly T[]): T[] => [...versions].sort((a, b) => a.number - b.number);

/** The version in force: the one with the highest number. */
export const newest = <T extends { number: number }>(versions: readonly T[]): T | null => byNumber(versions).at(-1) ?? null;

/** What was planned first; charts show it beside the plan in force. */
export const original = <T extends { number: number }>(versions: readonly T[]): T | null => byNumber(versions)[0] ?? null;

/** The plan that counts for a site: its own newest one, else the programme's. */
export function planOf(plans: readonly PlanVersion[], siteId: string | null): { current: PlanVersion | null; original: PlanVersion | null; own: boolean } {
  const own = siteId === null ? [] : plans.filter((plan) => plan.siteId === siteId);
  const whole = plans.filter((plan) => plan.siteId === null);
  return { current: newest(own) ?? newest(whole), original: original(whole) ?? original(own), own: own.length > 0 };
}

/** The phases whose window ends before it begins. Phases may overlap: order binds decisions, not work. */
export const backwards = (windows: readonly Window[]): Phase[] => windows.filter((window) => window.untilDay < window.fromDay).map((window) => window.phase);

/** Whether a plan differs from the one before it; a version without a difference would only hide the reasons of the others. */
export function differs(before: readonly Window[], after: readonly Window[]): boolean {
  const told = (windows: readonly Window[]) => windows.map(({ phase, fromDay, untilDay }) => `${phase} ${fromDay} ${untilDay}`).sort().join('\n');
  return told(before) !== told(after);
}

/** A new version says why it differs from the one before. */
export const mayReplacePlan = (actor: Actor, programme: ProgrammeFacts, before: readonly Window[], after: readonly Window[]): Verdict => {
  const manage = mayManageProgramme(actor, programme);
  if (!manage.allowed) return manage;
  return differs(before, after) ? allowed : refused('samePlan');
};
