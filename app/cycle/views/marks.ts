/** Here each state of a phase gets its mark. */
import type { StatusKind } from '../../ui/page/status';
import type { PhaseState } from '../rules/phases';

const kinds: Record<PhaseState, StatusKind> = { notKnown: 'ring', planned: 'ring', running: 'half', requested: 'act', approved: 'good', approvedWithConditions: 'warn', returned: 'bad', reopened: 'warn' };

/** The mark that goes with the state of a phase. */
export const markOf = (state: PhaseState): StatusKind => kinds[state];
