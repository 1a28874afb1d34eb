/** The rules of sites: where a site can go, who decides on applications, and how many of how many. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applicationForm } from '../../app/sites/forms';
import { belongsOn, denominatorsOf, mayBecome, mayChangeSiteState, mayDecideApplication, mayPlanSite, mayRecordApplication, maySeeApplications, maySeeParticipants, maySeeSiteCourse, nextStates, siteStates } from '../../app/sites/rules';
import { readShape } from '../../app/shared/shapes';
import { consultant, coordinator, editor, head, ministry, nobody, ownSite, foreignSite, strangeSite } from '../support/actors';

const everybody = [coordinator, head, editor, consultant, ministry, nobody];

describe('the state of a site', () => {
  test('is changed by the coordination of its programme only', () => {
    expect(everybody.filter((actor) => mayChangeSiteState(actor, ownSite).allowed)).toEqual([coordinator]);
    expect(everybody.filter((actor) => mayPlanSite(actor, foreignSite).allowed)).toEqual([coordinator]);
    expect(everybody.filter((actor) => mayChangeSiteState(actor, strangeSite).allowed)).toEqual([]);
  });

  test('goes only where it can go from here, and nothing is a dead end', () => {
    for (const state of siteStates) expect(nextStates(state).length).toBeGreaterThan(0);
    expect(mayBecome(coordinator, { ...ownSite, state: 'selected' }, 'finished')).toEqual({ allowed: false, reason: 'notFromHere' });
    expect(mayBecome(coordinator, { ...ownSite, state: 'active' }, 'left').allowed).toBe(true);
    expect(mayBecome(coordinator, { ...ownSite, state: 'left' }, 'active').allowed).toBe(true);
    expect(mayBecome(head, { ...ownSite, state: 'active' }, 'left').allowed).toBe(false);
  });

  test('is seen by those who work with the site, and by everybody when it is only documented', () => {
    expect(everybody.filter((actor) => maySeeSiteCourse(actor, { ...foreignSite, programmeKind: 'managed' }).allowed)).toEqual([coordinator, ministry]);
    expect(everybody.every((actor) => maySeeSiteCourse(actor, { ...strangeSite, programmeKind: 'documented' }).allowed)).toBe(true);
    expect(everybody.filter((actor) => maySeeParticipants(actor, { id: 'p1', kind: 'managed' }).allowed)).toEqual([coordinator, head, editor, consultant, ministry]);
  });
});

describe('an application', () => {
  test('is recorded and decided by the coordination, once', () => {
    expect(everybody.filter((actor) => mayRecordApplication(actor, { id: 'p1', kind: 'managed' }).allowed)).toEqual([coordinator]);
    expect(mayRecordApplication(coordinator, { id: 'p1', kind: 'documented' })).toEqual({ allowed: false, reason: 'documentedOnly' });
    expect(everybody.filter((actor) => mayDecideApplication(actor, { programmeId: 'p1', state: 'received' }).allowed)).toEqual([coordinator]);
    for (const state of ['selected', 'declined', 'withdrawn']) expect(mayDecideApplication(coordinator, { programmeId: 'p1', state })).toEqual({ allowed: false, reason: 'alreadyDecided' });
  });

  test('is seen by coordination and ministry, those of a documented programme by everybody', () => {
    expect(everybody.filter((actor) => maySeeApplications(actor, { id: 'p1', kind: 'managed' }).allowed)).toEqual([coordinator, ministry]);
    expect(everybody.every((actor) => maySeeApplications(actor, { id: 'p3', kind: 'documented' }).allowed)).toBe(true);
  });

  test('names one office or two, never one twice', () => {
    const typed = { name: 'Göttingen-Osterode', office: 'office-03152', contact: 'Leitung', motivation: '', receivedOn: '2026-11-02', once: '3f0f8a44-3a53-4d0c-9f43-2f1f7e2f3d10' };
    const read = (more: Record<string, string>) => { const shape = readShape(applicationForm, { ...typed, ...more }); return shape.ok ? shape.input.offices : shape.problems; };
    expect(read({ secondOffice: 'office-03156' })).toEqual(['office-03152', 'office-03156']);
    expect(read({ secondOffice: 'office-03152' })).toEqual(['office-03152']);
    expect(read({ secondOffice: '' })).toEqual(['office-03152']);
    expect(read({ office: '' })).toEqual({ office: { code: 'required' } });
    expect(read({ receivedOn: '2014-13-01' })).toEqual({ receivedOn: { code: 'notADay' } });
  });
});

describe('how many of how many', () => {
  test('the documented programme: 22 of 53, 9 selected, 13 only a number', () => {
    expect(denominatorsOf({ officesTotal: 53, applicationsTotal: 22 }, [], 9)).toEqual({ offices: 53, applied: 22, selected: 9, declined: 0, withdrawn: 0, undecided: 0, unrecorded: 13 });
  });

  test('never more selected than applied, and every application is in one place', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('received', 'selected', 'declined', 'withdrawn')), fc.option(fc.nat(60), { nil: null }), (states, stated) => {
      const selected = states.filter((state) => state === 'selected').length;
      const told = denominatorsOf({ officesTotal: null, applicationsTotal: stated }, states.map((state) => ({ state })), selected);
      expect(told.applied).toBe(told.selected + told.declined + told.withdrawn + told.undecided + told.unrecorded);
      expect(told.applied).toBeGreaterThanOrEqual(stated ?? 0);
    }));
  });
});

test('an office belongs to a site from its first to its last day; open ends hold', () => {
  const span = { fromDay: '2026-02-01', untilDay: '2026-06-30' };
  expect(['2026-01-31', '2026-02-01', '2026-06-30', '2026-07-01'].map((day) => belongsOn(span, day))).toEqual([false, true, true, false]);
  expect(belongsOn({ fromDay: null, untilDay: null }, '2014-04-01')).toBe(true);
});
