import { isResidentIdNumber, isUnifiedSocialCreditCode } from '../../../../src/case-file/identity-number.ts';
import { dayText } from '../../format/day.ts';

/** What can be said of an identity number at once, before it is sent. */
export interface IdentityNote {
  readonly tone: 'good' | 'wrong' | 'typing';
  readonly zh: string;
}

/**
 * 证件号码核对: the check character as the service checks it. A wrong one is a warning and no more: the paper decides, not arithmetic.
 * @returns undefined where nothing can be said of this kind of paper
 */
export function identityNote(document: string, typed: string): IdentityNote | undefined {
  const number = scanned(typed);
  if (number === '') return undefined;
  if (document === 'RESIDENT_ID_CARD') {
    if (isResidentIdNumber(number)) return { tone: 'good', zh: `校验无误：${bearerOf(number)}` };
    return wrong(number, '居民身份证号码');
  }
  if (document === 'UNIFIED_SOCIAL_CREDIT_CODE') {
    if (isUnifiedSocialCreditCode(number)) return { tone: 'good', zh: '校验无误' };
    return wrong(number, '统一社会信用代码');
  }
  return undefined;
}

/** What scanners add is taken off: spaces, a line feed, a small x. */
export function scanned(typed: string): string {
  return typed.replace(/\s/g, '').toUpperCase();
}

/** Birth and sex, to be compared with who stands at the window. */
function bearerOf(number: string): string {
  const born = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  return `${dayText(born)}出生，${Number(number[16]) % 2 === 1 ? '男' : '女'}`;
}

function wrong(number: string, name: string): IdentityNote {
  if (number.length < 18) return { tone: 'typing', zh: `${name}18位，已输入${number.length}位` };
  if (number.length > 18) return { tone: 'wrong', zh: `${name}应为18位，现有${number.length}位` };
  return { tone: 'wrong', zh: '校验位不符，请对照证件核对；证件确实如此的，可以照录' };
}
