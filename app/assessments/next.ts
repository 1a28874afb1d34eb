/** Here it is found out how a needs assessment stands in one sentence, and what the one who looks can do next. */
import type { Verdict } from '../shared/verdict';
import type { AssessmentKey } from './words.de';

interface Standing {
  sections: readonly { section: string; findings: readonly { withdrawnReason: string | null; hasSource: boolean }[]; none: unknown }[];
  sources: readonly { id: string; closedOn: string | null; releasedOn: string | null; may: { close: Verdict; release: Verdict } }[];
  waves: readonly { number: number; answered: { n: number; of: number }; may: { answer: Verdict; close: Verdict; release: Verdict; forward: Verdict } }[];
  may: { recordFinding: Verdict; recordSource: Verdict; openWave: Verdict };
}

/** The sentence at the top: a key of the words with its numbers; `missing` names sections by their own keys. */
export interface Lead {
  key: Extract<AssessmentKey, 'leadNothing' | 'leadOpen' | 'leadNoSource' | 'leadNotReleased' | 'leadDone'>;
  n: number;
  missing: readonly string[];
}

/** How the assessment stands. */
export function leadOf({ sections, sources }: Pick<Standing, 'sections' | 'sources'>): Lead {
  const standing = sections.flatMap((section) => section.findings).filter((finding) => finding.withdrawnReason === null);
  const missing = sections.filter(({ findings, none }) => none === null && findings.every((finding) => finding.withdrawnReason !== null)).map(({ section }) => section);
  const said = (key: Lead['key'], n = standing.length): Lead => ({ key, n, missing });
  if (standing.length === 0 && sources.length === 0 && missing.length === sections.length) return said('leadNothing');
  if (missing.length > 0) return said('leadOpen');
  const withoutSource = standing.filter((finding) => !finding.hasSource).length;
  if (withoutSource > 0) return said('leadNoSource', withoutSource);
  return said(sources.some((source) => source.closedOn !== null && source.releasedOn !== null) ? 'leadDone' : 'leadNotReleased');
}

/** A step with the address below the needs assessment and the key of its label. */
export interface NextStep {
  key: AssessmentKey;
  to: string;
}

/** The one thing to do next, of those this person may do; null when there is none. */
export function nextStepOf(standing: Standing): NextStep | null {
  const { sources, waves, may } = standing;
  const answering = waves.find((wave) => wave.may.answer.allowed);
  if (answering) {
    const complete = answering.answered.n === answering.answered.of && answering.may.close.allowed;
    return complete ? { key: 'closeWave', to: `runden/${answering.number}/schliessen` } : { key: 'answerWave', to: `runden/${answering.number}` };
  }
  const releasing = waves.find((wave) => wave.may.release.allowed);
  if (releasing) return { key: 'releaseWave', to: `runden/${releasing.number}/freigeben` };
  const forSource = sources.find((source) => source.may.release.allowed);
  if (forSource) return { key: 'releaseSource', to: `quellen/${forSource.id}/freigeben` };
  if (waves.length === 0 && sources.length === 0 && may.openWave.allowed) return { key: 'openWave', to: 'runden/neu' };
  if (sources.length === 0 && may.recordSource.allowed) return { key: 'recordSource', to: 'quellen/neu' };
  return may.recordFinding.allowed ? { key: 'recordFinding', to: 'befunde/neu' } : null;
}
