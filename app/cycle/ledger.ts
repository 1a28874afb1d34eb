/** Here the lines of the ledger become what a site has to show: evidence for its gates, its plan, its workshops and its courses over time. */
import { addDays, type Day, dayOf } from '../shared/dates';
import { type Evidence, noEvidence, sections, type WorkshopEvidence } from './rules/criteria';
import { type Phase, phases, type Window } from './rules/phases';

/** One counted or dated line, as the database gives it. */
export interface Line {
  part: string;
  key: string;
  n: number;
  first: string | null;
  last: string | null;
}

/** A workshop of any kind at a site. */
export interface WorkshopLine {
  id: string;
  kind: string;
  state: string;
  title: string;
  day: Day | null;
  startMinute: number | null;
  minutes: MinutesLine;
}

/** How the minutes of a workshop stand for this site: in review they wait for the sides that have not answered. */
export interface MinutesLine {
  state: 'none' | 'draft' | 'inReview' | 'approved';
  sentOn: Day | null;
  /** The last day to answer, after which silence approves. */
  answerBy: Day | null;
  waitFor: ('head' | 'consultant')[];
}

/** What is known of a site besides its gates. */
export interface SiteLedger {
  evidence: Evidence;
  plan: Partial<Record<Phase, Window>>;
  /** The first version of the plan, where a newer one replaced it. */
  originalPlan: Partial<Record<Phase, Window>>;
  workshops: WorkshopLine[];
  /** When the first and the last source of the needs assessment was closed. */
  sourcesClosed: { first: Day; last: Day } | null;
  consultations: { first: Day; last: Day } | null;
  /** The state of the site report as its room keeps it; null before the first draft. */
  reportState: string | null;
  /** A version that was forwarded and waits for the ministry. */
  reportForwardedOn: Day | null;
  /** The first wave or source: when the needs assessment began, and when its last wave closed. */
  waves: { number: number; state: string; openedOn: Day | null; closedOn: Day | null }[];
  offices: { name: string; holderKind: string; districtAgs: string; shapeAgs: string }[];
}

/** Has the workshop been held, whatever became of its minutes? */
export const isHeld = (state: string): boolean => state === 'held' || state === 'minutesInReview' || state === 'approved';

/** Reads the ledger of one site. */
export function readLedger(lines: readonly Line[], silenceDays: number, today: Day): SiteLedger {
  const of = (part: string) => lines.filter((line) => line.part === part);
  const count = (part: string) => of(part)[0]?.n ?? 0;
  const workshops = of('workshop').map((line) => workshopFrom(line, minutesOf)).sort((a, b) => (a.day ?? '9999').localeCompare(b.day ?? '9999') || a.id.localeCompare(b.id));
  const evidence: Evidence = {
    ...noEvidence(),
    sources: count('source'), sourcesReleased: count('sourceReleased'),
    findings: of('finding').reduce((sum, line) => sum + line.n, 0), findingsWithoutSource: count('findingWithoutSource'),
    sections: Object.fromEntries(sections.map((section) => [section, sectionState(section, lines)])) as Evidence['sections'],
    workshops: { initiation: workshopEvidence('initiation'), planning: workshopEvidence('planning'), closing: workshopEvidence('closing') },
    priorityAreas: count('priorityArea'), priorityAreasUntraced: count('priorityUntraced'), priorityAreasUnserved: count('priorityUnserved'),
    workshopItems: count('workshopItem'), workshopItemsUnowned: count('workshopItemUnowned'), itemsOverdue: count('itemOverdue'),
    measures: count('measure'), measuresIncomplete: count('measureIncomplete'), measuresWithoutStatus: count('measureWithoutStatus'),
    balances: count('balance'), measuresWithoutBalance: count('measure') - count('balance'),
    consultations: count('consultation'), secondWave: secondWave(), report: report(),
  };
  const { plan, originalPlan } = plansFrom(of('window'));
  const forwarded = of('reportForwarded')[0]?.last;
  return {
    evidence, plan, originalPlan, workshops,
    sourcesClosed: spanOf(of('source')[0]),
    consultations: spanOf(of('consultation')[0]),
    reportState: of('report')[0]?.key ?? null,
    reportForwardedOn: forwarded ? dayOf(forwarded) : null,
    waves: of('wave').map((line) => ({ number: line.n, state: line.key, openedOn: line.first, closedOn: line.last })),
    offices: of('office').map((line) => ({ name: line.first ?? '', holderKind: line.last ?? '', shapeAgs: line.key.split(' ')[0] ?? '', districtAgs: line.key.split(' ')[1] ?? '' })),
  };

  function workshopEvidence(kind: string): WorkshopEvidence {
    const ofKind = workshops.filter((workshop) => workshop.kind === kind);
    const workshop = ofKind.filter(({ state }) => isHeld(state)).at(-1) ?? ofKind.at(-1);
    if (!workshop) return noEvidence().workshops.initiation;
    return {
      id: workshop.id, state: isHeld(workshop.state) ? 'held' : 'planned', day: workshop.day,
      present: of('present').find((line) => line.key === workshop.id)?.n ?? 0, minutes: workshop.minutes.state,
    };
  }

  function minutesOf(workshopId: string): MinutesLine {
    const versions = of('minutes').map((line) => ({ number: line.n, sentOn: line.first, parts: line.key.split(' ') })).filter(({ parts }) => parts[1] === workshopId && parts[0] !== 'superseded').sort((a, b) => a.number - b.number);
    const newest = versions.at(-1);
    const none = { sentOn: newest?.sentOn ?? null, answerBy: null, waitFor: [] };
    if (versions.some(({ parts }) => parts[0] === 'approved')) return { ...none, state: 'approved' };
    if (!newest) return { ...none, state: 'none' };
    if (newest.parts[0] !== 'inReview') return { ...none, state: 'draft' };
    const answers = of('minutesAnswer').map((line) => ({ at: line.first ?? '', parts: line.key.split(' ') })).filter(({ parts }) => parts[1] === newest.parts[2]);
    const answerOf = (side: 'head' | 'consultant') => answers.filter(({ parts }) => (parts[2] === 'consultant') === (side === 'consultant')).sort((a, b) => a.at.localeCompare(b.at)).at(-1)?.parts[0];
    const answerBy = newest.sentOn === null ? null : addDays(newest.sentOn, silenceDays);
    const silent = answerBy !== null && today > answerBy;
    const sides = (['head', 'consultant'] as const).map((side) => ({ side, answer: answerOf(side) }));
    const agreed = sides.every(({ answer }) => answer === 'approved' || (answer === undefined && silent));
    return agreed ? { ...none, state: 'approved' } : { state: 'inReview', sentOn: newest.sentOn, answerBy, waitFor: sides.filter(({ answer }) => answer === undefined).map(({ side }) => side) };
  }

  function secondWave(): Evidence['secondWave'] {
    const wave = of('wave').find((line) => line.n === 2);
    if (wave) return wave.key === 'released' || wave.key === 'forwarded' ? 'released' : 'open';
    return of('waveWaived').some((line) => line.n === 2) ? 'waived' : 'missing';
  }

  function report(): Evidence['report'] {
    const state = of('report')[0]?.key;
    if (state === undefined) return 'missing';
    return state === 'draft' || state === 'returned' || state === 'none' ? 'draft' : 'submitted';
  }
}

const spanOf = (line: Line | undefined): { first: Day; last: Day } | null => (line?.first && line.last ? { first: line.first, last: line.last } : null);

function workshopFrom(line: Line, minutesOf: (id: string) => MinutesLine): WorkshopLine {
  const [kind = '', state = '', id = ''] = line.key.split(' ');
  return { id, kind, state, title: line.last ?? '', day: line.first, startMinute: line.n < 0 ? null : line.n, minutes: minutesOf(id) };
}

function sectionState(section: string, lines: readonly Line[]): 'findings' | 'none' | 'missing' {
  if (lines.some((line) => line.part === 'finding' && line.key === section)) return 'findings';
  return lines.some((line) => line.part === 'emptySection' && line.key === section) ? 'none' : 'missing';
}

/** A site's own plan overrides its programme's, phase by phase; of each the newest version counts. */
function plansFrom(lines: readonly Line[]): { plan: Partial<Record<Phase, Window>>; originalPlan: Partial<Record<Phase, Window>> } {
  const plan: Partial<Record<Phase, Window>> = {};
  const originalPlan: Partial<Record<Phase, Window>> = {};
  for (const phase of phases) {
    const rank = (line: Line) => (line.key.endsWith(' site') ? 1_000_000 : 0) + line.n;
    const versions = lines.filter((line) => line.key.startsWith(`${phase} `)).sort((a, b) => rank(a) - rank(b));
    const window = (line: Line | undefined): Window | undefined => (line?.first && line.last ? { fromDay: line.first, untilDay: line.last } : undefined);
    const [oldest, newest] = [window(versions[0]), window(versions.at(-1))];
    if (newest) plan[phase] = newest;
    if (oldest && newest && (oldest.fromDay !== newest.fromDay || oldest.untilDay !== newest.untilDay)) originalPlan[phase] = oldest;
  }
  return { plan, originalPlan };
}
