import { describe, expect, it } from '@jest/globals';
import { type Told, worded } from './worded.ts';

describe('the course of a case, a sentence for each fact: what comes after the reply', () => {
  it.each<readonly [string, string, Told]>([
    [
      '申请人建议将该信息纳入主动公开范围（条例第四十四条）。',
      'The applicant suggests publishing it (art. 44).',
      { fact: 'PUBLICATION_SUGGESTED' },
    ],
    [
      '3名申请人申请相同信息，决定转为主动公开，公开于政府网站（条例第四十四条）。',
      'Asked by 3 applicants: to be published at 政府网站 (art. 44).',
      { fact: 'CONVERTED_TO_PROACTIVE', where: '政府网站', applicants: 3 },
    ],
    ['归档，档号A-1。', 'Filed as A-1.', { fact: 'ARCHIVED', archivalCode: 'A-1' }],
    ['作废第4条记录：误录', 'Entry 4 voided: 误录', { fact: 'FACT_VOIDED', seq: 4, reason: '误录' }],
  ])('%s', (zh, en, told) => {
    expect(worded(told)).toEqual({ zh, en });
  });
});
