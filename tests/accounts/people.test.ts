/** People of a programme in both databases: taken in with a role and a place, seen by the circle, and let go without losing what they did. */
import { expect, test } from 'vitest';
import { addPersonToProgramme, endAssignment } from '../../app/accounts/acts.server';
import { newPersonForm } from '../../app/accounts/forms';
import { seePeople } from '../../app/accounts/reads.server';
import { personWithPassword } from '../../app/accounts/sessions.server';
import { NotThere, Refused, Unfit } from '../../app/shared/refusal';
import { readShape } from '../../app/shared/shapes';
import { coordinator, head, nobody, today } from '../support/actors';
import { eachDatabase } from '../support/databases';
import { plantWorld } from '../support/world';

const token = (n: number) => `3f0f8a44-3a53-4d0c-9f43-${String(n).padStart(12, '0')}`;
const p1 = { id: 'p1' };
const person = { name: 'Neue Leitung', functionTitle: 'Leitung Ausländerbehörde', email: 'neu@test.example', password: 'ein langes Passwort', role: 'head' as const, siteId: 's2', fromDay: today, untilDay: null };

test('a person is typed with an address that is one, a long password or none, and an end after the beginning', () => {
  const typed = { ...person, siteId: 's2', untilDay: '', once: token(1) };
  expect(readShape(newPersonForm, typed).ok).toBe(true);
  expect(readShape(newPersonForm, { ...typed, password: '' }).ok).toBe(true);
  expect(readShape(newPersonForm, { ...typed, email: 'keine', password: 'kurz' })).toMatchObject({ ok: false, problems: { email: { code: 'notAnEmail' } } });
  expect(readShape(newPersonForm, { ...typed, untilDay: '2020-01-01' })).toMatchObject({ ok: false, problems: { untilDay: { code: 'dueBeforeStart' } } });
});

eachDatabase((_engine, fresh) => {
  test('the coordination takes somebody in, once, and they can sign in', async () => {
    const db = await fresh();
    await plantWorld(db);
    const added = await addPersonToProgramme(db, coordinator, p1, { ...person, once: token(1) });
    expect(await addPersonToProgramme(db, coordinator, p1, { ...person, once: token(1) })).toEqual(added);
    expect(await personWithPassword(db, 'neu@test.example', person.password)).toBe(added.personId);
    await expect(addPersonToProgramme(db, head, p1, { ...person, once: token(2) })).rejects.toBeInstanceOf(Refused);
  });

  test('who has an account already keeps name and password and gets a further role', async () => {
    const db = await fresh();
    await plantWorld(db);
    await addPersonToProgramme(db, coordinator, p1, { ...person, once: token(1) });
    await addPersonToProgramme(db, coordinator, p1, { ...person, name: 'Anders', password: 'ein anderes Passwort', role: 'consultant', once: token(2) });
    expect(await personWithPassword(db, 'neu@test.example', 'ein anderes Passwort')).toBeNull();
    expect((await seePeople(db, coordinator, p1)).people.filter(({ email }) => email === 'neu@test.example').map(({ name, role }) => [name, role])).toEqual([['Neue Leitung', 'consultant'], ['Neue Leitung', 'head']]);
  });

  test('nobody is given the same role at the same site twice', async () => {
    const db = await fresh();
    await plantWorld(db);
    await addPersonToProgramme(db, coordinator, p1, { ...person, once: token(1) });
    await expect(addPersonToProgramme(db, coordinator, p1, { ...person, once: token(2) })).rejects.toMatchObject({ field: 'email', reason: 'alreadyHeld' });
  });

  test('a role of a site needs one of this programme, a new account a password', async () => {
    const db = await fresh();
    await plantWorld(db);
    await expect(addPersonToProgramme(db, coordinator, p1, { ...person, siteId: null, once: token(1) })).rejects.toMatchObject({ field: 'siteId', reason: 'siteNeeded' });
    await expect(addPersonToProgramme(db, coordinator, p1, { ...person, siteId: 's9', once: token(2) })).rejects.toMatchObject({ field: 'siteId', reason: 'siteUnknown' });
    await expect(addPersonToProgramme(db, coordinator, p1, { ...person, password: '', once: token(3) })).rejects.toBeInstanceOf(Unfit);
  });

  test('the circle sees names and functions, only the coordination addresses; strangers see nothing', async () => {
    const db = await fresh();
    await plantWorld(db);
    expect((await seePeople(db, head, p1)).people.map(({ name, email }) => [name, email])).toContainEqual(['Test consultant', null]);
    await expect(seePeople(db, nobody, p1)).rejects.toBeInstanceOf(Refused);
  });

  test('an assignment ends with a day; not before it began, not the own coordination, not one of another programme', async () => {
    const db = await fresh();
    await plantWorld(db);
    await endAssignment(db, coordinator, p1, 'assignment-person-head', { untilDay: '2026-11-23' });
    expect((await seePeople(db, coordinator, p1)).people.find(({ id }) => id === 'assignment-person-head')).toMatchObject({ current: false, untilDay: '2026-11-23' });
    await expect(endAssignment(db, coordinator, p1, 'assignment-person-editor', { untilDay: '2024-01-01' })).rejects.toMatchObject({ reason: 'beforeBegin' });
    await expect(endAssignment(db, coordinator, p1, 'assignment-person-coordinator', { untilDay: today })).rejects.toMatchObject({ reason: 'notOwnCoordination' });
    await expect(endAssignment(db, coordinator, { id: 'p2' }, 'assignment-person-editor', { untilDay: today })).rejects.toBeInstanceOf(NotThere);
  });
});
