/** Here the criteria of a phase are listed. */
import { Link } from '@remix-run/react';
import { CriteriaList } from '../../ui/page/phases';
import type { LinkedCriterion } from '../reads/gates.server';
import type { Phase } from '../rules/phases';
import { useCycleWords } from './words';

/** The criteria of a phase, each with the way to what is missing. */
export function Criteria({ phase, criteria }: { phase: Phase; criteria: readonly LinkedCriterion[] }) {
  const { t, criterion, day } = useCycleWords();
  return (
    <CriteriaList criteria={criteria.map((one) => ({
      text: criterion(one.key, phase, one.params), state: one.met ? 'fulfilled' : one.underWay ? 'running' : 'missing',
      aside: one.waits ? (one.waits === 'afterWorkshop' ? t('afterWorkshop') : day(one.waits)) : <Link className="l-a" to={one.to}>{one.met ? t('view') : t('add')}<span className="kern-sr-only">{': '}{criterion(one.key, phase, one.params)}</span></Link>,
    }))} />
  );
}
