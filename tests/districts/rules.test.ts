/** The rules of districts: valid for a time, followed by another, and only what has a year stands on the line of time. */
import { describe, expect, test } from 'vitest';
import { familyOf, isValidOn, maySeeDistricts, stretchesOf, yearsOf } from '../../app/districts/rules';
import { nobody } from '../support/actors';

describe('a district', () => {
  const osterode = { validFrom: null, validUntil: '2016-10-31' };
  const goettingen = { validFrom: '2016-11-01', validUntil: null };

  test('exists from its first to its last day: on every day exactly one of the two', () => {
    expect(['2014-04-15', '2016-10-31', '2016-11-01', '2026-01-01'].map((day) => [isValidOn(osterode, day), isValidOn(goettingen, day)])).toEqual([[true, false], [true, false], [false, true], [false, true]]);
  });

  test('knows those it was made from and the one that followed it', () => {
    const all = [{ ags: '03152', successorAgs: '03159' }, { ags: '03156', successorAgs: '03159' }, { ags: '03159', successorAgs: null }];
    expect(familyOf('03159', all).predecessors.map(({ ags }) => ags)).toEqual(['03152', '03156']);
    expect(familyOf('03156', all).successor?.ags).toBe('03159');
    expect(familyOf('03454', all).own).toBeUndefined();
  });

  test('is open to everybody who is signed in', () => {
    expect(maySeeDistricts(nobody).allowed).toBe(true);
  });
});

describe('the line of time', () => {
  const event = (id: string, kind: string, earliest: string | null, latest: string | null) => ({ id, kind, title: id, programmeId: null, happenedEarliest: earliest, happenedLatest: latest });

  test('holds nothing without a year, and what was opened runs on', () => {
    const rows = stretchesOf([event('opened', 'opening', '2015-01-01', '2015-12-31'), event('concept', 'concept', '2018-01-01', '2022-12-31'), event('award', 'award', null, null), event('undated', 'concept', null, null)], () => '');
    expect(rows.map(({ key, until }) => [key, until])).toEqual([['opened', null], ['concept', '2022-12-31']]);
  });

  test('begins with the first year and reaches today', () => {
    expect(yearsOf([{ from: '2014-04-01', until: '2015-12-31' }], '2026-11-02')).toEqual({ from: '2014-01-01', to: '2026-12-31' });
    expect(yearsOf([{ from: '2026-04-01', until: null }], '2026-11-02')).toEqual({ from: '2026-01-01', to: '2030-12-31' });
    expect(yearsOf([], '2026-11-02')).toBeNull();
  });
});
