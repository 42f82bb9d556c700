import { describe, expect, it } from '@jest/globals';
import { sentences } from './press-under-test.ts';
import { aReplyNonexistent, aReplyProvided } from '../../src/letters/specimens/letters.ts';

const others = ['QH01-2026-00015', 'QH01-2026-00016'];
const together = '本机关对上述申请和编号为QH01-2026-00015、QH01-2026-00016的政府信息公开申请一并答复。';

describe('one text for several applications (法释〔2025〕8号 art. 14 item 3)', () => {
  it.each([
    ['公开答复书', aReplyProvided],
    ['信息不存在告知书', aReplyNonexistent],
  ] as const)(
    '%s: names the numbers of the others after what happened on the way, and nobody',
    (_, letter) => {
      const alone = sentences(letter());
      const joint = sentences(letter({ answeredTogether: others }));
      expect(joint).toContain(together);
      expect(joint.filter((sentence) => sentence !== together)).toEqual(alone);
    },
  );
});
