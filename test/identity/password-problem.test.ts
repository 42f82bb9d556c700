import { expect, it } from '@jest/globals';

import { passwordProblem } from '../../src/identity/password-problem.ts';

it.each([
  ['abcdefghi', 'li.ming', { code: 'PASSWORD_TOO_SHORT', minimum: 10 }],
  ['abcdefghij', 'li.ming', undefined],
  ['一二三四五六七八九十', 'li.ming', undefined],
  ['𠮷𠮷𠮷𠮷𠮷', 'li.ming', { code: 'PASSWORD_TOO_SHORT', minimum: 10 }],
  ['x'.repeat(257), 'li.ming', { code: 'PASSWORD_TOO_LONG', maximum: 256 }],
  ['Wang.Xiaoming ', 'wang.xiaoming', { code: 'PASSWORD_IS_USER_NAME' }],
  ['ｗａｎｇ.xiaoming', 'wang.xiaoming', { code: 'PASSWORD_IS_USER_NAME' }],
  ['wang.xiaoming.2026', 'wang.xiaoming', undefined],
])('%s for %s → %j', (password, userName, expected) => {
  expect(passwordProblem(password, userName)).toEqual(expected);
});
