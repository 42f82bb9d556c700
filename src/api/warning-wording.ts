import type { Warning } from '../case-file/decision.ts';
import type { Wording } from '../statute/wording.ts';

const wordings = {
  IDENTITY_CHECKSUM: {
    zh: '证件号码的校验位不符，请核对；不影响提交。',
    en: 'The check character of the identity number is wrong; please compare. The application was taken all the same.',
  },
  SAME_GROUND_AS_QUASHED: {
    zh: '拟作出的答复与被撤销的答复理由相同；依照行政复议法第六十四条，不得以同一的事实和理由作出相同或者基本相同的答复。',
    en: 'The same ground as the reply that was quashed: 行政复议法 art. 64 bars the same act on the same facts and reasons.',
  },
} as const satisfies Record<Warning['code'], Wording>;

export function warningWording(code: Warning['code']): Wording {
  return wordings[code];
}
