import { describe, expect, it } from '@jest/globals';
import { isSameApplicant } from '../../src/case-file/same-applicant.ts';

const lin = { name: '林夕照', maskedIdentityNumber: '9999***********001X' };

describe('one applicant in two cases (art. 36(6))', () => {
  it.each([
    ['the same number', of('1', lin), of('1', lin), true],
    ['the same number under another name', of('1', lin), of('1', { ...lin, name: '林晚' }), true],
    ['another number under the same name', of('1', lin), of('2', lin), false],
    ['one number is gone: name and masked number agree', of(undefined, lin), of('1', lin), true],
    ['the other is gone: name and masked number agree', of('1', lin), of(undefined, lin), true],
    ['a number is gone, and the names differ', of(undefined, lin), of('1', { ...lin, name: '林晚' }), false],
    [
      'a number is gone, and the masked numbers differ',
      of(undefined, lin),
      of('1', { ...lin, maskedIdentityNumber: '9999***********0028' }),
      false,
    ],
    ['nobody is named yet, in either', of(undefined, undefined), of(undefined, undefined), false],
    ['nobody is named yet, in one', of(undefined, undefined), of('1', lin), false],
    ['nobody is named yet, in the other', of('1', lin), of(undefined, undefined), false],
  ])('%s', (_, one, other, same) => {
    expect(isSameApplicant(one, other)).toBe(same);
  });
});

function of(identityNumber: string | undefined, applicant: typeof lin | undefined) {
  return { identityNumber, applicant };
}
