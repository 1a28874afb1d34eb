/** Means per field of action, the difference of two waves, the evidence, and the frozen questionnaire. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evidenceFrom } from '../../app/assessments/evidence';
import { answersForm } from '../../app/assessments/forms';
import { askedOf, codesAskedOf, currentInstrument, instrumentOf } from '../../app/assessments/instrument';
import { leadOf, nextStepOf } from '../../app/assessments/next';
import { compareWaves, profileOf } from '../../app/assessments/profile';
import { readShape } from '../../app/shared/shapes';

const asked = askedOf(currentInstrument, 'leadership');
const field = { code: 'f', de: 'F', en: 'F', statements: ['f.1', 'f.2', 'f.3', 'f.4'].map((code) => ({ code, groups: ['leadership'] as const, de: '', en: '' })) };
const answers = (...values: (number | null | undefined)[]) => values.flatMap((value, at) => (value === undefined ? [] : [{ statementCode: `f.${at + 1}`, value }]));

describe('the questionnaire', () => {
  test('in use is frozen: a changed sentence needs a new version', () => {
    const text = JSON.stringify(instrumentOf('1'));
    expect(createHash('sha256').update(text).digest('hex')).toBe('0afc2a1166a9ab9690dfb1d9daa4c2e7309c9a37b9da8a5859bed0f381fd692e');
  });
  test('asks the leadership 33 statements in eight fields of action', () => {
    expect([asked.length, codesAskedOf('leadership').length]).toEqual([8, 33]);
  });
  test('of an unknown version is a broken row', () => {
    expect(() => instrumentOf('0')).toThrow('no such version');
  });
});

describe('the profile of a wave', () => {
  test('leaves out "cannot judge" and what nobody answered, and tells the two apart', () => {
    expect(profileOf([field], answers(5, null, 2, undefined))).toEqual([{ fieldCode: 'f', mean: 3.5, rated: 2, cannotJudge: 1, unanswered: 1 }]);
  });
  test('has no mean, never 0, where no statement was rated', () => {
    expect(profileOf([field], answers(null, null))[0]).toMatchObject({ mean: null, rated: 0, cannotJudge: 2, unanswered: 2 });
    expect(profileOf([field], [])[0]).toMatchObject({ mean: null, rated: 0, cannotJudge: 0, unanswered: 4 });
  });
  test('says means to one decimal, half rounded up', () => {
    expect(profileOf([field], answers(2, 2, 2, 3))[0]?.mean).toBe(2.3);
    expect(profileOf([field], answers(1, 1, 2))[0]?.mean).toBe(1.3);
  });
  test('always lies between the lowest and the highest answer, and all statements are counted once', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(1, 2, 3, 4, 5, null, undefined), { minLength: 4, maxLength: 4 }), (values) => {
      const [profile] = profileOf([field], answers(...values));
      const rated = values.flatMap((value) => (typeof value === 'number' ? [value] : []));
      expect((profile?.rated ?? 0) + (profile?.cannotJudge ?? 0) + (profile?.unanswered ?? 0)).toBe(4);
      if (rated.length === 0) expect(profile?.mean).toBeNull();
      else {
        expect(profile?.mean).toBeGreaterThanOrEqual(Math.min(...rated));
        expect(profile?.mean).toBeLessThanOrEqual(Math.max(...rated));
      }
    }));
  });
});

describe('two waves', () => {
  const of = (mean: number | null) => [{ fieldCode: 'f', mean, rated: 4, cannotJudge: 0, unanswered: 0 }];
  test.each([[2.3, 3.3, 1, true], [3.4, 2.4, -1, true], [3, 3.9, 0.9, false], [2.1, 2.1, 0, false]])('%f and %f differ by %f', (first, second, difference, notable) => {
    expect(compareWaves(['f'], of(first), of(second))[0]).toMatchObject({ difference, notable });
  });
  test('are not compared where one has no mean or is not to be seen', () => {
    expect(compareWaves(['f'], of(null), of(4))[0]).toMatchObject({ difference: null, notable: false });
    expect(compareWaves(['f'], of(2), null)[0]).toMatchObject({ second: null, difference: null, notable: false });
  });
});

describe('the form of the answers', () => {
  const typed = (more: Record<string, string>) => readShape(answersForm, { version: '3', ...more });
  test('keeps "cannot judge" apart from no answer', () => {
    expect(typed({ 'competences.1': '4', 'competences.2': 'cannotJudge', 'competences.3': '' })).toEqual({
      ok: true, input: { version: 3, answers: [{ statementCode: 'competences.1', value: 4 }, { statementCode: 'competences.2', value: null }] },
    });
  });
  test.each(['0', '6', '2.5', '<script>'])('takes no box that was not offered: %s', (box) => {
    expect(typed({ 'competences.1': box })).toEqual({ ok: false, problems: { 'competences.1': { code: 'notOffered' } } });
  });
  test('ignores what is no statement of the leadership', () => {
    expect(typed({ 'serviceOrientation.5': '5', other: '1' })).toMatchObject({ ok: true, input: { answers: [] } });
  });
});

describe('the evidence', () => {
  const nothing = { findings: [], sources: [], emptySections: [], waves: [], waivedWaves: [] };
  const finding = (section: string, more = {}) => ({ section, withdrawn: false, hasSource: true, ...more });
  test('of nothing is nothing, and no open answers wait for a screener', () => {
    expect(evidenceFrom(nothing)).toMatchObject({
      sourcesReleased: 0, openAnswersScreened: true, findings: 0, firstWave: 'missing', secondWave: 'missing',
      sections: { currentState: 'missing', achievedImprovements: 'missing', promisingApproaches: 'missing' },
    });
  });
  test('counts a section as served by a finding or by an explicit "none", not by a withdrawn finding', () => {
    const facts = { ...nothing, findings: [finding('currentState'), finding('promisingApproaches', { withdrawn: true, hasSource: false })], emptySections: ['achievedImprovements'] };
    expect(evidenceFrom(facts)).toMatchObject({
      sections: { currentState: 'findings', achievedImprovements: 'none', promisingApproaches: 'missing' }, findings: 1, findingsWithdrawn: 1, findingsWithoutSource: 0,
    });
  });
  test('wants sources closed and released, and findings with a source', () => {
    const facts = { ...nothing, findings: [finding('currentState', { hasSource: false })], sources: [{ closedOn: '2026-01-01', releasedOn: null }, { closedOn: '2026-01-01', releasedOn: '2026-01-02' }] };
    expect(evidenceFrom(facts)).toMatchObject({ sourcesReleased: 1, sourcesClosed: 2, sources: 2, findingsWithoutSource: 1 });
  });
  test('takes the second wave as served when it is released or waived', () => {
    const of = (state: string | null, waived = false) => evidenceFrom({ ...nothing, waves: state ? [{ number: 2, state }] : [], waivedWaves: waived ? [2] : [] }).secondWave;
    expect([of('open'), of('closed'), of('released'), of('forwarded'), of(null, true), of(null)]).toEqual(['missing', 'missing', 'released', 'released', 'waived', 'missing']);
  });
});

describe('how an assessment stands', () => {
  const no = { allowed: false as const, reason: 'notYours' };
  const yes = { allowed: true as const };
  const three = (...counts: number[]) => ['currentState', 'achievedImprovements', 'promisingApproaches'].map((section, at) => ({
    section, none: null, findings: Array.from({ length: counts[at] ?? 0 }, () => ({ withdrawnReason: null, hasSource: true })),
  }));
  const released = { id: 'q', closedOn: '2026-01-01', releasedOn: '2026-01-02', may: { close: no, release: no } };
  test('is said in one sentence: nothing, what is missing, what is not released, done', () => {
    expect(leadOf({ sections: three(), sources: [] }).key).toBe('leadNothing');
    expect(leadOf({ sections: three(1, 0, 2), sources: [] })).toEqual({ key: 'leadOpen', n: 3, missing: ['achievedImprovements'] });
    expect(leadOf({ sections: three(1, 1, 1), sources: [] }).key).toBe('leadNotReleased');
    expect(leadOf({ sections: three(1, 1, 1), sources: [released] }).key).toBe('leadDone');
  });
  test('leads to one next step that the person may take', () => {
    const may = { recordFinding: yes, recordSource: yes, openWave: yes };
    const wave = (n: number, answer = yes as typeof yes | typeof no) => ({ number: 1, answered: { n, of: 33 }, may: { answer, close: yes, release: no, forward: no } });
    expect(nextStepOf({ sections: three(), sources: [], waves: [], may })?.to).toBe('runden/neu');
    expect(nextStepOf({ sections: three(), sources: [released], waves: [wave(3)], may })?.to).toBe('runden/1');
    expect(nextStepOf({ sections: three(), sources: [released], waves: [wave(33)], may })?.to).toBe('runden/1/schliessen');
    expect(nextStepOf({ sections: three(), sources: [released], waves: [wave(3, no)], may })?.to).toBe('befunde/neu');
    expect(nextStepOf({ sections: three(), sources: [], waves: [], may: { recordFinding: no, recordSource: no, openWave: no } })).toBeNull();
  });
});
