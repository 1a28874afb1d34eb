/** What people type about workshops: each mistake is answered at its field. */
import { expect, test } from 'vitest';
import { catalogue } from '../../app/catalogue.de';
import { attendanceForm, newAgendaItemForm, newCardsForm, newPriorityForm, newWorkshopForm, objectForm } from '../../app/workshops/forms';
import { readShape, type Fields, type Shape } from '../../app/shared/shapes';
import { once } from './support';

const codes = <T>(shape: Shape<T>, typed: Fields) => {
  const read = readShape(shape, typed);
  return read.ok ? {} : Object.fromEntries(Object.entries(read.problems).map(([field, problem]) => [field, problem.code]));
};
const workshop = () => ({ kind: 'initiation', siteIds: ['s1'], title: 'Initiierungsworkshop', day: '', start: '', place: '', remarks: '', once: once() });
const priority = () => ({ siteId: 's1', title: 'Mehr Zeit', side: 'both', reason: 'Zu knapp.', rank: '1', once: once() });

test('a workshop needs kind, site and title; day and start may follow later', () => {
  expect(codes(newWorkshopForm, workshop())).toEqual({});
  expect(codes(newWorkshopForm, { once: once() })).toEqual({ kind: 'required', siteIds: 'required', title: 'required' });
  expect(codes(newWorkshopForm, { ...workshop(), kind: 'party', title: 'x'.repeat(161), day: '2026-02-30', start: '25:00' })).toEqual({ kind: 'notOffered', title: 'tooLong', day: 'notADay', start: 'notATime' });
  const read = readShape(newWorkshopForm, { ...workshop(), start: '9.30', proposal: '1' });
  expect(read.ok && [read.input.start, read.input.proposal]).toEqual([570, true]);
});

test('minutes, ranks and votes are whole numbers within their bounds', () => {
  const item = { title: 'Pause', method: 'pause', plannedMinutes: '15', actualMinutes: '', once: once() };
  expect(codes(newAgendaItemForm, item)).toEqual({});
  expect(codes(newAgendaItemForm, { ...item, plannedMinutes: '-5', actualMinutes: '2,5' })).toEqual({ plannedMinutes: 'negative', actualMinutes: 'notWhole' });
  expect(codes(newAgendaItemForm, { ...item, plannedMinutes: '0' })).toEqual({ plannedMinutes: 'tooSmall' });
  expect(codes(newPriorityForm, { ...priority(), rank: '6' })).toEqual({ rank: 'tooLarge' });
  expect(codes(newPriorityForm, { ...priority(), votes: '-1', reason: ' ' })).toEqual({ votes: 'negative', reason: 'required' });
});

test('cards without text are left out, a card without number is asked for it, and no card at all is a mistake', () => {
  const read = readShape(newCardsForm, { columnId: 'c', number1: '4', sentence1: ' Einmal erklären ', number2: '5', sentence2: '', once: once() });
  expect(read.ok && read.input.cards).toEqual([{ field: 'number1', number: 4, sentence: 'Einmal erklären' }]);
  expect(codes(newCardsForm, { columnId: 'c', number3: '', sentence3: 'Ohne Nummer', once: once() })).toEqual({ number3: 'required' });
  expect(codes(newCardsForm, { columnId: 'c', once: once() })).toEqual({ sentence1: 'required' });
});

test('an objection without text and a made-up answer are not taken', () => {
  expect(codes(objectForm, { kind: 'objection', remark: '  ', version: '1' })).toEqual({ remark: 'required' });
  expect(codes(objectForm, { kind: 'approved', remark: 'Ja', version: '1' })).toEqual({ kind: 'notOffered' });
  expect(codes(attendanceForm, { attendance: 'a1', state: 'late' })).toEqual({ state: 'notOffered' });
});

test('every code of these forms has its sentence', () => {
  const http: Record<string, unknown> = catalogue.http;
  for (const code of ['required', 'notOffered', 'tooLong', 'notADay', 'notATime', 'negative', 'notWhole', 'tooSmall', 'tooLarge']) expect(http[code]).toBeTruthy();
});
