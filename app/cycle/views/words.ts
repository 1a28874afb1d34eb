/** Here the views of the cycle find their words: phases, roles and days as they are said on the screen. */
import { sayDay, sayDayShort, sayDayWithWeekday } from '../../shared/dates';
import type { Params } from '../../shared/language';
import { useAnyWords, useLanguage, useRoomWords } from '../../ui/words';
import type { CriterionKey } from '../rules/criteria';
import type { Phase } from '../rules/phases';
import type { TurnReason } from '../rules/turns';
import type { CycleKey } from '../words.de';

/** The words of the cycle with what many of its views say. */
export function useCycleWords() {
  const t = useRoomWords<CycleKey>('cycle');
  const of = useAnyWords();
  const language = useLanguage();
  const phase = (key: Phase) => t(`phase.${key}`);
  const role = (key: string) => of('accounts', `role.${key}`) ?? key;
  const by = (key: string) => of('cycle', `by.${key}`) ?? key;
  const short = (key: string) => of('cycle', `short.${key}`) ?? key;
  return {
    t, of, language, phase,
    /** "Leitung Ausländerbehörde"; after "von": "der Leitung"; in narrow columns: "Leitung". */
    role, by, short,
    day: (day: string) => sayDay(day, language),
    shortDay: (day: string) => sayDayShort(day, language),
    weekday: (day: string) => sayDayWithWeekday(day, language),
    criterion: (key: CriterionKey, of: Phase, params: Params) => t(`criterion.${key}`, { ...params, phase: phase(of) }),
    toDo: (key: CriterionKey, of: Phase) => t(`condition.${key}`, { phase: phase(of) }),
    turn: (turn: { reason: TurnReason; phase: Phase | null; criterion: CriterionKey | null }) =>
      (turn.reason === 'add' && turn.criterion && turn.phase ? t(`condition.${turn.criterion}`, { phase: phase(turn.phase) }) : turn.reason === 'add' ? '' : t(`turnReason.${turn.reason}`, { phase: turn.phase ? phase(turn.phase) : '' })),
  };
}
