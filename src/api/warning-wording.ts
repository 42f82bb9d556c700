import type { Warning } from '../case-file/decision.ts';
import type { Wording } from '../statute/wording.ts';

const wordings = {
  IDENTITY_CHECKSUM: {
    zh: '证件号码的校验位不符，请核对；不影响提交。',
    en: 'The check character of the identity number is wrong; please compare. The application was taken all the same.',
  },
} as const satisfies Record<Warning['code'], Wording>;

export function warningWording(code: Warning['code']): Wording {
  return wordings[code];
}
