/** Here it is computed what a needs assessment has to show for its Phasenfreigabe. */
import { sections, type FindingSection, type WaveState } from './rules';

/** The facts that the criteria of the phases needs assessment and closing are checked against. */
export interface AssessmentEvidence {
  /** Sources that are closed and released; at least one is wanted. */
  sourcesReleased: number;
  sourcesClosed: number;
  sources: number;
  /** The self-assessment has no open answers, so there is nothing left to screen. */
  openAnswersScreened: true;
  sections: Record<FindingSection, 'findings' | 'none' | 'missing'>;
  findings: number;
  findingsWithdrawn: number;
  findingsWithoutSource: number;
  firstWave: WaveState | 'missing';
  secondWave: 'released' | 'waived' | 'missing';
}

/** What is stored of one site, as far as the evidence asks. */
export interface AssessmentFacts {
  findings: readonly { section: string; withdrawn: boolean; hasSource: boolean }[];
  sources: readonly { closedOn: string | null; releasedOn: string | null }[];
  emptySections: readonly string[];
  waves: readonly { number: number; state: string }[];
  waivedWaves: readonly number[];
}

const isReleased = (state: string | undefined): boolean => state === 'released' || state === 'forwarded';

/** The evidence of one site. Withdrawn findings count for nothing but their own number. */
export function evidenceFrom(facts: AssessmentFacts): AssessmentEvidence {
  const standing = facts.findings.filter((finding) => !finding.withdrawn);
  const stateOf = (number: number) => facts.waves.find((wave) => wave.number === number)?.state;
  const sectionState = (section: FindingSection) => {
    if (standing.some((finding) => finding.section === section)) return 'findings';
    return facts.emptySections.includes(section) ? 'none' : 'missing';
  };
  return {
    sourcesReleased: facts.sources.filter((source) => source.closedOn !== null && source.releasedOn !== null).length,
    sourcesClosed: facts.sources.filter((source) => source.closedOn !== null).length,
    sources: facts.sources.length,
    openAnswersScreened: true,
    sections: Object.fromEntries(sections.map((section) => [section, sectionState(section)])) as AssessmentEvidence['sections'],
    findings: standing.length,
    findingsWithdrawn: facts.findings.length - standing.length,
    findingsWithoutSource: standing.filter((finding) => !finding.hasSource).length,
    firstWave: (stateOf(1) as WaveState | undefined) ?? 'missing',
    secondWave: isReleased(stateOf(2)) ? 'released' : stateOf(2) === undefined && facts.waivedWaves.includes(2) ? 'waived' : 'missing',
  };
}
