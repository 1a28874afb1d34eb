/** Here it is decided what a needs assessment is: findings in three sections with their sources, and the leadership's self-assessment in two waves; and who may record, close, release and see them. */
import { either, isConsultant, isCoordinator, isEditor, isHead, isMinistry, isOffice } from '../accounts/rules';
import type { Actor, Place } from '../shared/actor';
import { refused, type Verdict } from '../shared/verdict';

/** Ist-Zustand, erreichte Verbesserungen, erfolgversprechende Ansätze. */
export const sections = ['currentState', 'achievedImprovements', 'promisingApproaches'] as const;
export type FindingSection = (typeof sections)[number];

export const sourceKinds = ['survey', 'interview', 'document', 'officeFigures', 'observation'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** What was there before the pilot keeps its own origin and never counts as its effect. */
export const findingOrigins = ['before', 'pilot'] as const;

/** A wave is opened, closed, released (Ergebnisfreigabe) and perhaps forwarded to the ministry; it never goes back. */
export const waveStates = ['open', 'closed', 'released', 'forwarded'] as const;
export type WaveState = (typeof waveStates)[number];

/** The first wave belongs to the baseline, the second to the closing. */
export const waveNumbers = [1, 2] as const;
export type WaveNumber = (typeof waveNumbers)[number];

/** A site, and whether its programme is only documented, so that its sourced findings are open to everybody who is signed in. */
export interface AssessedPlace extends Place {
  documented?: boolean;
}

export interface FindingFacts extends AssessedPlace {
  withdrawn: boolean;
  /** The person who recorded it. */
  createdBy: string | null;
}

export interface SourceFacts extends Place {
  closed: boolean;
  released: boolean;
  /** The source that a wave brings along is closed and released with its wave. */
  ofWave: boolean;
}

export interface WaveFacts extends Place {
  number: number;
  state: WaveState;
}

/** What a site has of waves, for the question which one may come next. */
export type WavesSoFar = readonly { number: number; state: WaveState }[];

const works = (actor: Actor, place: Place): boolean => isOffice(actor, place) || isConsultant(actor, place) || isCoordinator(actor, place);

/** Findings are seen by those who work with the site; the ministry's thread ends before them. Documented ones come from public sources. */
export const maySeeFindings = (actor: Actor, place: AssessedPlace): Verdict => either('notYours', place.documented === true, works(actor, place));

/** Findings are recorded and mended by everybody who works with the site. */
export const mayRecordFinding = (actor: Actor, place: Place): Verdict => either('notYours', works(actor, place));

/** A withdrawn finding stays as it was. */
export const mayEditFinding = (actor: Actor, finding: FindingFacts): Verdict =>
  finding.withdrawn ? refused('findingWithdrawn') : mayRecordFinding(actor, finding);

/** Withdrawing is for head, consultant and coordinator, and for an editor who recorded it; it needs a reason and leaves the finding in the list. */
export function mayWithdrawFinding(actor: Actor, finding: FindingFacts): Verdict {
  if (finding.withdrawn) return refused('findingWithdrawn');
  return either(
    'notYourFinding',
    isHead(actor, finding), isConsultant(actor, finding), isCoordinator(actor, finding),
    isEditor(actor, finding) && finding.createdBy === actor.personId,
  );
}

/** "No finding" is a statement of its own; it contradicts findings in the same section. */
export const mayDeclareEmptySection = (actor: Actor, section: Place & { hasFindings: boolean }): Verdict =>
  section.hasFindings ? refused('sectionHasFindings') : mayRecordFinding(actor, section);

/** Sources are recorded by everybody who works with the site. */
export const mayRecordSource = (actor: Actor, place: Place): Verdict => either('notYours', works(actor, place));

/** A source is closed by head, consultant or coordinator. */
export function mayCloseSource(actor: Actor, source: SourceFacts): Verdict {
  if (source.ofWave) return refused('sourceOfWave');
  if (source.closed) return refused('sourceClosed');
  return either('notYoursToClose', isHead(actor, source), isConsultant(actor, source), isCoordinator(actor, source));
}

/** What the office gives out is released by its head alone. */
export function mayReleaseSource(actor: Actor, source: SourceFacts): Verdict {
  if (source.ofWave) return refused('sourceOfWave');
  if (source.released) return refused('sourceReleased');
  if (!isHead(actor, source)) return refused('onlyHead');
  return source.closed ? { allowed: true } : refused('sourceStillOpen');
}

/** The wave that comes next, or null when both have been opened. */
export const nextWave = (waves: WavesSoFar): WaveNumber | null => waveNumbers.find((number) => waves.every((wave) => wave.number !== number)) ?? null;

/** A wave is opened by head, consultant or coordinator; one after the other. */
export function mayOpenWave(actor: Actor, place: Place & { waves?: WavesSoFar }): Verdict {
  const waves = place.waves ?? [];
  if (!isHead(actor, place) && !isConsultant(actor, place) && !isCoordinator(actor, place)) return refused('notYoursToOpen');
  if (nextWave(waves) === null) return refused('bothWavesOpened');
  return waves.some((wave) => wave.state === 'open') ? refused('firstWaveStillOpen') : { allowed: true };
}

/** The self-assessment is the leadership's: only the head or the deputy answers, as long as the wave is open. */
export function mayAnswerWave(actor: Actor, wave: WaveFacts): Verdict {
  if (!isHead(actor, wave)) return refused('onlyHeadAnswers');
  return wave.state === 'open' ? { allowed: true } : refused('waveClosed');
}

/** Closing freezes the answers; whether there are any is for the step to find out. */
export function mayCloseWave(actor: Actor, wave: WaveFacts): Verdict {
  if (wave.state !== 'open') return refused('waveClosed');
  return either('notYoursToClose', isHead(actor, wave), isConsultant(actor, wave), isCoordinator(actor, wave));
}

/** The Ergebnisfreigabe is the head's. */
export function mayReleaseResults(actor: Actor, wave: WaveFacts): Verdict {
  if (!isHead(actor, wave)) return refused('onlyHead');
  if (wave.state === 'open') return refused('waveStillOpen');
  return wave.state === 'closed' ? { allowed: true } : refused('resultsReleased');
}

/** What the ministry gets to see, the coordinator forwards, never before the release. */
export function mayForwardResults(actor: Actor, wave: WaveFacts): Verdict {
  if (!isCoordinator(actor, wave)) return refused('onlyCoordinator');
  if (wave.state === 'forwarded') return refused('resultsForwarded');
  return wave.state === 'released' ? { allowed: true } : refused('notReleasedYet');
}

/** That a wave exists is seen by those who work with the site; by the ministry once it has been forwarded. */
export const maySeeWave = (actor: Actor, wave: WaveFacts): Verdict =>
  either('notYours', works(actor, wave), isMinistry(actor, wave) && wave.state === 'forwarded');

/** Results: nobody while the wave is open; then head and the site's consultants; after the release editor and coordinator too; the ministry what was forwarded. */
export function maySeeResults(actor: Actor, wave: WaveFacts): Verdict {
  if (isMinistry(actor, wave)) return wave.state === 'forwarded' ? { allowed: true } : refused('notForwarded');
  if (!works(actor, wave)) return refused('notYours');
  if (wave.state === 'open') return refused('waveStillOpen');
  if (isHead(actor, wave) || isConsultant(actor, wave)) return { allowed: true };
  return wave.state === 'closed' ? refused('notReleasedYet') : { allowed: true };
}

/** Only the second wave can be waived, by the coordinator, with a reason, and only while nobody has opened it. */
export function mayWaiveWave(actor: Actor, place: Place & { number: number; waves?: WavesSoFar; waived?: boolean }): Verdict {
  if (!isCoordinator(actor, place)) return refused('onlyCoordinator');
  if (place.number !== 2) return refused('onlySecondWaived');
  if (place.waived) return refused('waveWaived');
  return (place.waves ?? []).some((wave) => wave.number === place.number) ? refused('waveOpenedAlready') : { allowed: true };
}
