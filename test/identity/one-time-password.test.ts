import { expect, it } from '@jest/globals';
import { newOneTimePassword } from '../../src/identity/one-time-password.ts';
import { passwordProblem } from '../../src/identity/password-problem.ts';

it('is sixteen characters in groups of four, none of them mistaken for another, and never the same', () => {
  const made = Array.from({ length: 100 }, newOneTimePassword);
  for (const password of made) {
    expect(password).toMatch(/^(?:[2-9a-hjkmnp-tv-z]{4}-){3}[2-9a-hjkmnp-tv-z]{4}$/);
    expect(passwordProblem(password, 'lin.zhixia')).toBeUndefined();
  }
  expect(new Set(made).size).toBe(made.length);
});
