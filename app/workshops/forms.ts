/** Here the shapes of what people type about workshops are laid down. */
import { z } from 'zod';
import { cardRows } from './board';
import { roles } from '../shared/actor';
import { count, flag, id, longText, manyIds, once, oneOf, optionalCount, optionalDay, optionalId, optionalLongText, optionalText, text, version } from '../shared/shapes';
import { readClock } from '../shared/clock';
import { agendaMethods, attendanceStates, decisionKinds, expecters, prioritySides, workshopKinds, workshopStates } from './rules';

/** A time of the day as minutes since midnight, or null. */
const clock = () =>
  optionalText(12).transform((typed, context) => {
    const minute = typed === null ? null : readClock(typed);
    if (typed !== null && minute === null) context.addIssue({ code: 'custom', message: 'notATime' });
    return minute;
  });

/** A count with a least and a most, such as minutes or a rank. */
const between = (min: number, max: number) =>
  count().transform((number, context) => {
    if (number < min) context.addIssue({ code: 'custom', message: 'tooSmall', params: { min } });
    if (number > max) context.addIssue({ code: 'custom', message: 'tooLarge', params: { max } });
    return number;
  });

const optionalUpTo = (max: number) =>
  optionalCount().transform((number, context) => {
    if (number !== null && number > max) context.addIssue({ code: 'custom', message: 'tooLarge', params: { max } });
    return number;
  });

const workshopFields = {
  title: text(160),
  day: optionalDay(),
  start: clock(),
  place: optionalText(200),
  remarks: optionalLongText(2000),
};

export const newWorkshopForm = z.object({ kind: oneOf(workshopKinds), siteIds: manyIds(1), ...workshopFields, proposal: flag(), once: once() });
export type NewWorkshop = z.infer<typeof newWorkshopForm>;

export const workshopForm = z.object({ ...workshopFields, siteIds: manyIds(), version: version() });
export type EditedWorkshop = z.infer<typeof workshopForm>;

export const stateForm = z.object({ to: oneOf(workshopStates), version: version() });
export type NewState = z.infer<typeof stateForm>;

const agendaFields = { title: text(200), method: oneOf(agendaMethods), plannedMinutes: between(1, 720), actualMinutes: optionalUpTo(1440) };
export const newAgendaItemForm = z.object({ ...agendaFields, once: once() });
export type NewAgendaItem = z.infer<typeof newAgendaItemForm>;
export const agendaItemForm = z.object({ ...agendaFields, remove: flag(), version: version() });
export type EditedAgendaItem = z.infer<typeof agendaItemForm>;
/** What the buttons of the agenda send: an item up or down, or the proposal to start from. */
export const agendaMoveForm = z.object({ move: oneOf(['up', 'down', 'propose']), item: optionalId() });
export type AgendaMove = z.infer<typeof agendaMoveForm>;

export const newAttendanceForm = z.object({ functionTitle: text(120), organisation: text(160), siteId: optionalId(), state: oneOf(attendanceStates), once: once() });
export type NewAttendance = z.infer<typeof newAttendanceForm>;
/** What the buttons of the list send; "remove" takes back a mistake. */
export const attendanceForm = z.object({ attendance: id(), state: oneOf([...attendanceStates, 'remove']) });
export type MarkedAttendance = z.infer<typeof attendanceForm>;

export const newExpectationForm = z.object({ whose: oneOf(expecters), sentence: text(500), siteId: id(), once: once() });
export type NewExpectation = z.infer<typeof newExpectationForm>;
export const removeExpectationForm = z.object({ expectation: id() });
export type RemovedExpectation = z.infer<typeof removeExpectationForm>;

export const newColumnForm = z.object({ prompt: text(160), once: once() });
export type NewColumn = z.infer<typeof newColumnForm>;

const cardRow = <N extends number>(n: N) => ({ [`number${n}`]: optionalCount(), [`sentence${n}`]: optionalText(300) }) as Record<`number${N}`, ReturnType<typeof optionalCount>> & Record<`sentence${N}`, ReturnType<typeof optionalText>>;

/** Cards of one column, typed in from paper; rows without text are left out. */
export const newCardsForm = z
  .object({ columnId: id(), ...cardRow(1), ...cardRow(2), ...cardRow(3), ...cardRow(4), ...cardRow(5), once: once() })
  .transform((typed, context) => {
    const cards = cardRows.flatMap((n) => {
      const [number, sentence] = [typed[`number${n}`], typed[`sentence${n}`]];
      if (sentence === null) return [];
      if (number === null || number < 1) context.addIssue({ code: 'custom', message: 'required', path: [`number${n}`] });
      return [{ field: `number${n}`, number: number ?? 0, sentence }];
    });
    if (cards.length === 0) context.addIssue({ code: 'custom', message: 'required', path: ['sentence1'] });
    return { columnId: typed.columnId, cards, once: typed.once };
  });
export type NewCards = z.infer<typeof newCardsForm>;

export const cardForm = z.object({ columnId: id(), sentence: text(300), clusterId: optionalId(), findingIds: manyIds() });
export type EditedCard = z.infer<typeof cardForm>;

const clusterFields = { title: text(160), votes: optionalUpTo(999), siteId: optionalId(), cardIds: manyIds() };
export const newClusterForm = z.object({ ...clusterFields, once: once() });
export type NewCluster = z.infer<typeof newClusterForm>;
export const clusterForm = z.object({ ...clusterFields, version: version() });
export type EditedCluster = z.infer<typeof clusterForm>;

const priorityFields = {
  title: text(160), fieldId: optionalId(), side: oneOf(prioritySides), reason: longText(2000), rank: between(1, 5), votes: optionalUpTo(999), roomReason: optionalLongText(1000),
  goalIds: manyIds(), findingIds: manyIds(), clusterIds: manyIds(),
};
export const newPriorityForm = z.object({ siteId: id(), ...priorityFields, once: once() });
export type NewPriority = z.infer<typeof newPriorityForm>;
export const priorityForm = z.object({ ...priorityFields, version: version() });
export type EditedPriority = z.infer<typeof priorityForm>;
export const deferPriorityForm = z.object({ deferredReason: longText(1000), version: version() });
export type DeferredPriority = z.infer<typeof deferPriorityForm>;

export const newDecisionForm = z.object({ kind: oneOf(decisionKinds), sentence: text(500), siteId: optionalId(), once: once() });
export type NewDecision = z.infer<typeof newDecisionForm>;

export const newWorkshopItemForm = z.object({ what: text(300), siteId: id(), ownerRole: oneOf(roles), ownerFunction: text(120), dueDay: optionalDay(), once: once() });
export type NewWorkshopItem = z.infer<typeof newWorkshopItemForm>;

export const draftMinutesForm = z.object({ remarks: optionalLongText(4000), once: once() });
export type DraftedMinutes = z.infer<typeof draftMinutesForm>;
export const sendMinutesForm = z.object({ version: version() });
export type SentMinutes = z.infer<typeof sendMinutesForm>;
/** `side` is the id of a site, or "consultant". */
export const approveMinutesForm = z.object({ side: id(), remark: optionalLongText(1000), version: version() });
export type ApprovedMinutes = z.infer<typeof approveMinutesForm>;
export const objectForm = z.object({ kind: oneOf(['objection', 'comment']), side: optionalId(), remark: longText(2000), version: version() });
export type Objection = z.infer<typeof objectForm>;
export const correctMinutesForm = z.object({ reason: longText(1000), version: version() });
export type CorrectedMinutes = z.infer<typeof correctMinutesForm>;
