/** Here the criteria of every Phasenfreigabe are checked against what is recorded: met or missing, where to add what is missing, and who would add it. */
import type { Role } from '../../shared/actor';
import type { Params } from '../../shared/language';
import type { Day } from '../../shared/dates';
import type { Phase } from './phases';

/** The three sections of a needs assessment. */
export const sections = ['currentState', 'achievedImprovements', 'promisingApproaches'] as const;

/** What is recorded of the workshop of a phase. */
export interface WorkshopEvidence {
  id: string | null;
  state: 'none' | 'planned' | 'held';
  day: Day | null;
  present: number;
  minutes: 'none' | 'draft' | 'inReview' | 'approved';
}

/** Everything a gate is decided on, counted from what all rooms record. */
export interface Evidence {
  sources: number;
  sourcesReleased: number;
  /** Waves that are closed while their open answers are still to be read by the screener. */
  answersUnscreened: number;
  sections: Record<(typeof sections)[number], 'findings' | 'none' | 'missing'>;
  findings: number;
  findingsWithoutSource: number;
  workshops: Record<'initiation' | 'planning' | 'closing', WorkshopEvidence>;
  priorityAreas: number;
  priorityAreasUntraced: number;
  workshopItems: number;
  workshopItemsUnowned: number;
  /** Neither a measure nor a reason to defer. */
  priorityAreasUnserved: number;
  measures: number;
  measuresIncomplete: number;
  measuresWithoutStatus: number;
  consultations: number;
  itemsOverdue: number;
  balances: number;
  measuresWithoutBalance: number;
  secondWave: 'released' | 'waived' | 'open' | 'missing';
  report: 'missing' | 'draft' | 'submitted';
}

/** A site at which nothing has been recorded yet. */
export const noEvidence = (): Evidence => ({
  sources: 0, sourcesReleased: 0, answersUnscreened: 0, sections: { currentState: 'missing', achievedImprovements: 'missing', promisingApproaches: 'missing' },
  findings: 0, findingsWithoutSource: 0, workshops: { initiation: noWorkshop(), planning: noWorkshop(), closing: noWorkshop() },
  priorityAreas: 0, priorityAreasUntraced: 0, workshopItems: 0, workshopItemsUnowned: 0, priorityAreasUnserved: 0,
  measures: 0, measuresIncomplete: 0, measuresWithoutStatus: 0, consultations: 0, itemsOverdue: 0, balances: 0, measuresWithoutBalance: 0, secondWave: 'missing', report: 'missing',
});

const noWorkshop = (): WorkshopEvidence => ({ id: null, state: 'none', day: null, present: 0, minutes: 'none' });

export const criterionKeys = {
  needsAssessment: ['sourceReleased', 'answersScreened', 'sectionsFilled', 'findingsSourced'],
  initiation: ['held', 'attendance', 'priorityAreas', 'itemsOwned', 'minutesApproved'],
  planning: ['held', 'prioritiesServed', 'measuresComplete', 'minutesApproved'],
  implementation: ['measuresHaveStatus', 'consultationsLogged', 'nothingOverdue'],
  closing: ['held', 'balances', 'secondWave', 'report', 'minutesApproved'],
} as const satisfies Record<Phase, readonly string[]>;
export type CriterionKey = (typeof criterionKeys)[Phase][number];

/** One criterion as it stands. */
export interface Criterion {
  key: CriterionKey;
  met: boolean;
  /** Numbers for its sentence. */
  params: Params;
  /** Begun, though not met: shown half. */
  underWay: boolean;
  /** Where what is missing is added: below the site, or below the programme. */
  link: { below: 'site' | 'programme'; section: string };
  /** Who would add it. */
  turn: Role;
}

type Check = (evidence: Evidence, phase: Phase) => Omit<Criterion, 'key'>;

const below = (section: string) => ({ below: 'site' as const, section });
/** The workshop of a phase; null where the phase has none. */
export const workshopIn = (phase: Phase, evidence: Evidence): WorkshopEvidence | null => (phase === 'initiation' || phase === 'planning' || phase === 'closing' ? evidence.workshops[phase] : null);

const workshopOf = (evidence: Evidence, phase: Phase): WorkshopEvidence => workshopIn(phase, evidence) ?? noWorkshop();
const inWorkshop = (workshop: WorkshopEvidence, section = '') => (workshop.id === null ? below('workshops') : { below: 'programme' as const, section: `workshops/${workshop.id}${section}` });

const checks: Record<CriterionKey, Check> = {
  sourceReleased: ({ sources, sourcesReleased }) => ({
    met: sourcesReleased > 0, underWay: sources > 0, params: { n: sourcesReleased, all: sources }, link: below('bedarfserhebung'), turn: 'head',
  }),
  // Without a source there is nothing that could have been screened.
  answersScreened: ({ sources, answersUnscreened }) => ({
    met: sources > 0 && answersUnscreened === 0, underWay: answersUnscreened > 0, params: { n: answersUnscreened }, link: below('bedarfserhebung'), turn: 'consultant',
  }),
  sectionsFilled: (evidence) => {
    const missing = sections.filter((section) => evidence.sections[section] === 'missing').length;
    return { met: missing === 0, underWay: missing < sections.length, params: { n: sections.length - missing, all: sections.length }, link: below('bedarfserhebung'), turn: 'consultant' };
  },
  findingsSourced: ({ findings, findingsWithoutSource, ...evidence }) => ({
    met: findingsWithoutSource === 0 && (findings > 0 || sections.every((section) => evidence.sections[section] === 'none')),
    underWay: findings > 0, params: { n: findings - findingsWithoutSource, all: findings }, link: below('bedarfserhebung'), turn: 'consultant',
  }),
  held: (evidence, phase) => {
    const workshop = workshopOf(evidence, phase);
    return { met: workshop.state === 'held', underWay: workshop.state === 'planned', params: {}, link: inWorkshop(workshop), turn: 'consultant' };
  },
  attendance: (evidence, phase) => {
    const workshop = workshopOf(evidence, phase);
    return { met: workshop.present > 0, underWay: false, params: { n: workshop.present }, link: inWorkshop(workshop), turn: 'consultant' };
  },
  priorityAreas: ({ priorityAreas, priorityAreasUntraced, workshops }) => ({
    met: priorityAreas >= 1 && priorityAreas <= 5 && priorityAreasUntraced === 0,
    underWay: priorityAreas > 0, params: { n: priorityAreas, untraced: priorityAreasUntraced }, link: inWorkshop(workshops.initiation), turn: 'consultant',
  }),
  itemsOwned: ({ workshops, workshopItems, workshopItemsUnowned }) => ({
    met: workshops.initiation.state === 'held' && workshopItemsUnowned === 0,
    underWay: workshopItemsUnowned > 0, params: { n: workshopItems - workshopItemsUnowned, all: workshopItems }, link: below('offene-punkte'), turn: 'consultant',
  }),
  minutesApproved: (evidence, phase) => {
    const workshop = workshopOf(evidence, phase);
    return {
      met: workshop.minutes === 'approved', underWay: workshop.minutes === 'inReview', params: {},
      link: inWorkshop(workshop, '/protokoll'), turn: workshop.minutes === 'inReview' ? 'head' : 'consultant',
    };
  },
  prioritiesServed: ({ priorityAreas, priorityAreasUnserved }) => ({
    met: priorityAreas > 0 && priorityAreasUnserved === 0, underWay: priorityAreasUnserved < priorityAreas,
    params: { n: priorityAreas - priorityAreasUnserved, all: priorityAreas }, link: below('massnahmen'), turn: 'consultant',
  }),
  measuresComplete: ({ measures, measuresIncomplete }) => ({
    met: measures > 0 && measuresIncomplete === 0, underWay: measures > 0,
    params: { n: measures - measuresIncomplete, all: measures }, link: below('massnahmen'), turn: 'head',
  }),
  measuresHaveStatus: ({ measures, measuresWithoutStatus }) => ({
    met: measures > 0 && measuresWithoutStatus === 0, underWay: measuresWithoutStatus < measures,
    params: { n: measures - measuresWithoutStatus, all: measures }, link: below('massnahmen'), turn: 'head',
  }),
  consultationsLogged: ({ consultations }) => ({ met: consultations > 0, underWay: false, params: { n: consultations }, link: below('beratung'), turn: 'consultant' }),
  nothingOverdue: ({ itemsOverdue }) => ({ met: itemsOverdue === 0, underWay: false, params: { n: itemsOverdue }, link: below('offene-punkte'), turn: 'head' }),
  balances: ({ measures, balances, measuresWithoutBalance }) => ({
    met: measures > 0 && measuresWithoutBalance === 0, underWay: balances > 0, params: { n: measures - measuresWithoutBalance, all: measures }, link: below('massnahmen'), turn: 'head',
  }),
  secondWave: ({ secondWave }) => ({
    met: secondWave === 'released' || secondWave === 'waived', underWay: secondWave === 'open', params: {}, link: below('bedarfserhebung'), turn: 'head',
  }),
  report: ({ report }) => ({ met: report === 'submitted', underWay: report === 'draft', params: {}, link: below('bericht'), turn: 'head' }),
};

/** The criteria of a phase as they stand. */
export const criteriaOf = (phase: Phase, evidence: Evidence): Criterion[] => criterionKeys[phase].map((key) => ({ key, ...checks[key](evidence, phase) }));

/** Those that are not met: each becomes a condition or is waived when the phase is approved. */
export const missingOf = (criteria: readonly Criterion[]): Criterion[] => criteria.filter((criterion) => !criterion.met);

/** Phases in which some work is recorded, whatever has been decided. */
export function begunIn(evidence: Evidence): Phase[] {
  const begun: Record<Phase, boolean> = {
    needsAssessment: evidence.sources + evidence.findings > 0,
    initiation: evidence.workshops.initiation.state === 'held' || evidence.priorityAreas > 0,
    planning: evidence.workshops.planning.state === 'held' || evidence.measures > 0,
    implementation: evidence.measures > evidence.measuresWithoutStatus,
    closing: evidence.workshops.closing.state === 'held' || evidence.balances > 0 || evidence.report !== 'missing',
  };
  return (Object.keys(begun) as Phase[]).filter((phase) => begun[phase]);
}
