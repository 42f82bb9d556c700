import { describe, expect, it } from '@jest/globals';
import {
  identityNumberFits,
  isResidentIdNumber,
  isUnifiedSocialCreditCode,
  maskedIdentityNumber,
} from '../../src/case-file/identity-number.ts';

/* Every number here is made up: the district 990101 does not exist. Check characters were computed apart from the program. */

describe('公民身份号码 (GB 11643-1999)', () => {
  it.each([
    ['990101199003070023', true, ''],
    ['990101198506150012', true, ''],
    ['990101200002290046', true, '29 February of a leap year'],
    ['99010119910410005X', true, 'check character X'],
    ['990101199003070024', false, 'wrong check character'],
    ['990101199003070032', false, 'two digits exchanged'],
    ['99010119910410005x', false, 'a small x; forms are read in capitals'],
    ['990101190002290041', false, '29 February 1900 did not exist'],
    ['990101199013070023', false, 'month 13'],
    ['99010119900307002', false, '17 characters'],
    ['9901011990030700230', false, '19 characters'],
    ['99010119900307OO23', false, 'letters O for zeros'],
    ['', false, 'nothing'],
  ])('%s: %s %s', (number, valid) => {
    expect(isResidentIdNumber(number)).toBe(valid);
  });
});

describe('统一社会信用代码 (GB 32100-2015)', () => {
  it.each([
    ['91990101MA0000001Y', true, ''],
    ['12990101400000002H', true, ''],
    ['52990101MJ0000003N', true, ''],
    ['9199010100000000Q3', true, ''],
    ['91990101MA0000001X', false, 'wrong check character'],
    ['91990110MA0000001Y', false, 'two digits exchanged'],
    ['91990101MI0000001Y', false, 'I is not in its alphabet'],
    ['91990101MA000000Y', false, '17 characters'],
    ['', false, 'nothing'],
  ])('%s: %s %s', (code, valid) => {
    expect(isUnifiedSocialCreditCode(code)).toBe(valid);
  });

  it('every single wrong character is found', () => {
    const code = '91990101MA0000001Y';
    const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
    const passing = [...code].flatMap((right, place) =>
      [...alphabet]
        .filter((wrong) => wrong !== right)
        .map((wrong) => code.slice(0, place) + wrong + code.slice(place + 1))
        .filter(isUnifiedSocialCreditCode),
    );
    expect(passing).toEqual([]);
  });
});

describe('the mask: enough to tell two people apart, not enough to know one', () => {
  it.each([
    ['990101199003070023', '9901**********0023'],
    ['91990101MA0000001Y', '9199**********001Y'],
    ['E12345678', 'E*******8'],
    ['123456789012', '1234****9012'],
    ['12345678901', '1*********1'],
    ['123456', '1****6'],
    ['12345', '*****'],
    ['1', '*'],
    ['𠮷1234𠮷', '𠮷****𠮷'],
  ])('%s → %s', (number, masked) => {
    expect(maskedIdentityNumber(number)).toBe(masked);
  });
});

describe('校验位', () => {
  it.each([
    ['RESIDENT_ID_CARD', ' 99010119910410005x ', true],
    ['RESIDENT_ID_CARD', '990101199003070024', false],
    ['UNIFIED_SOCIAL_CREDIT_CODE', '91990101MA0000001Y', true],
    ['UNIFIED_SOCIAL_CREDIT_CODE', '91990101MA0000001X', false],
    ['PASSPORT', 'E00000001', undefined],
  ])('%s %s: %s', (document, number, fits) => {
    expect(identityNumberFits(document, number)).toBe(fits);
  });
});
