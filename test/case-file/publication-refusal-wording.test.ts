import { describe, expect, it } from '@jest/globals';
import { refusalWording } from '../../src/case-file/refusal-wording.ts';
import type { Refusal } from '../../src/case-file/refusals.ts';

describe('what those who show the public something are told', () => {
  it.each<[Refusal, string, string]>([
    [
      { code: 'PUBLICATION_OUTDATED', seen: 2, now: 5 },
      '该内容已有变动（现为第5版，您看到的是第2版），请重新读取后再办理。',
      'It has changed meanwhile (it is at version 5, you saw 2): read it again.',
    ],
    [
      { code: 'PUBLICATION_STATUS_REFUSED', status: 'PUBLISHED', from: ['AWAITING_APPROVAL', 'RETURNED'] },
      '该内容已公布，此步骤只能在待审定、已退回时办理。',
      'It is published; this step is taken when it is awaiting approval or returned.',
    ],
    [
      { code: 'PERSONAL_DATA_NAMED', article: '15', path: 'question', data: 'NAME' },
      '问题中有申请人、代理人的姓名或者名称，公开前须隐去（条例第十五条）。',
      'There is the name of the applicant or of an agent in the question: leave it out before it is published (art. 15).',
    ],
    [
      { code: 'PERSONAL_DATA_NAMED', article: '15', path: 'answer', data: 'IDENTITY_NUMBER' },
      '答复中有身份证件号码，公开前须隐去（条例第十五条）。',
      'There is an identity number in the answer: leave it out before it is published (art. 15).',
    ],
    [
      { code: 'CASE_NOT_REPLIED', state: 'IN_HANDLING' },
      '案件办理中，尚无已送出的答复可以公开。',
      'The case is in handling: no reply has been sent that could be published.',
    ],
  ])('%j', (refusal, zh, en) => expect(refusalWording(refusal)).toEqual({ zh, en }));
});
