import { parseDay } from '../calendar/day.ts';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkCharacters = '10X98765432';

/** 公民身份号码: 18 characters, a birth date that exists, and the check character of GB 11643-1999. */
export function isResidentIdNumber(text: string): boolean {
  if (!/^\d{17}[\dX]$/.test(text)) return false;
  const born = parseDay(`${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`);
  const sum = weights.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  return born !== undefined && checkCharacters[sum % 11] === text[17];
}

const creditCodeCharacters = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** 统一社会信用代码: 18 characters and the check character of GB 32100-2015. */
export function isUnifiedSocialCreditCode(text: string): boolean {
  if (text.length !== 18) return false;
  const values = [...text].map((character) => creditCodeCharacters.indexOf(character));
  if (values.includes(-1)) return false;
  const sum = values.slice(0, 17).reduce((total, value, index) => total + value * (3 ** index % 31), 0);
  return values[17] === (31 - (sum % 31)) % 31;
}

/**
 * 校验位 of the paper of a kind (`IdentityDocumentKind`): whether it fits; a wrong one is something to look at and no more, the paper decides.
 * @returns undefined for papers that have none
 */
export function identityNumberFits(document: string, text: string): boolean | undefined {
  const number = text.trim().toUpperCase();
  if (document === 'RESIDENT_ID_CARD') return isResidentIdNumber(number);
  return document === 'UNIFIED_SOCIAL_CREDIT_CODE' ? isUnifiedSocialCreditCode(number) : undefined;
}

/** Hides the middle of an identity number: enough stays to tell two people apart at the window. */
export function maskedIdentityNumber(text: string): string {
  const characters = [...text];
  const kept = characters.length >= 12 ? 4 : characters.length >= 6 ? 1 : 0;
  const hidden = characters.length - 2 * kept;
  return (
    characters.slice(0, kept).join('') +
    '*'.repeat(hidden) +
    characters.slice(characters.length - kept).join('')
  );
}
