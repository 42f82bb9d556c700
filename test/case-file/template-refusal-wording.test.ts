import { describe, expect, it } from '@jest/globals';
import { refusalWording } from '../../src/case-file/refusal-wording.ts';
import type { Refusal } from '../../src/case-file/refusals.ts';

const finding = {
  severity: 'ERROR',
  code: 'UNKNOWN_VARIABLE',
  line: 12,
  column: 4,
  zh: '没有“nope”这项数据',
  en: 'there is no datum nope',
} as const;

describe('what an editor of letters is told', () => {
  it.each<[Refusal, string, string]>([
    [
      { code: 'TEMPLATE_OUTDATED', seen: 2, now: 5 },
      '该文本已有变动（现为第5版，您看到的是第2版），请重新读取后再修改。',
      'The text has changed meanwhile (it is at version 5, you saw 2): read it again.',
    ],
    [
      {
        code: 'TEMPLATE_FAULTY',
        findings: [{ ...finding, severity: 'WARNING', line: 3 }, finding, { ...finding, line: 20 }],
      },
      '文本有2处错误，不能使用。第12行：没有“nope”这项数据。',
      'The text has 2 errors and cannot be used. At line 12: there is no datum nope.',
    ],
    [{ code: 'TEMPLATE_DRAFT_MISSING' }, '该文本没有草稿。', 'There is no draft of this text.'],
    [
      { code: 'TEMPLATE_DRAFT_OPEN', version: 7 },
      '该文本有未发布的草稿（第7版），请先发布或者弃置。',
      'The text has an open draft (version 7): publish or discard it first.',
    ],
  ])('%j', (refusal, zh, en) => expect(refusalWording(refusal)).toEqual({ zh, en }));
});
