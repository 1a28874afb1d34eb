// Here it is tested that a refusal carries its reason and that nobody can spoil the shared yes.
import { expect, it } from 'vitest';
import { allowed, refused } from '../../app/shared/verdict';

it('says yes, or no with a reason', () => {
  expect(allowed).toEqual({ allowed: true });
  expect(refused('notYours')).toEqual({ allowed: false, reason: 'notYours' });
  expect(refused('tooMany', { n: 5 })).toEqual({ allowed: false, reason: 'tooMany', params: { n: 5 } });
});

it('the shared yes cannot be changed', () => {
  expect(() => Object.assign(allowed, { allowed: false })).toThrow(TypeError);
});
