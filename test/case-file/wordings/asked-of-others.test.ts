import { describe, expect, it } from '@jest/globals';
import { day } from '../../../src/calendar/day.ts';
import { type Told, worded } from './worded.ts';

describe('the course of a case, a sentence for each fact: others are asked', () => {
  it.each<readonly [string, string, Told]>([
    [
      '向第三方发出征求意见书（征〔2026〕1号）。',
      'Consultation letter 征〔2026〕1号 sent: third party.',
      { fact: 'CONSULTATION_SENT', with: 'THIRD_PARTY', documentNo: '征〔2026〕1号' },
    ],
    ['征求意见书送达。', 'Consultation letter delivered.', { fact: 'CONSULTATION_DELIVERED' }],
    [
      '收到征求意见的答复：部分同意公开。',
      'Opinion received: agrees in part.',
      { fact: 'CONSULTATION_ANSWERED', opinion: 'PARTLY_AGREES' },
    ],
    [
      '收到网上提交的意见（C1）：不同意公开，待机关确认。',
      'Opinion submitted online (C1): objects; the office is to confirm it.',
      { fact: 'CONSULTATION_OPINION_SUBMITTED', ref: 'C1', opinion: 'OBJECTS' },
    ],
    [
      '书面告知第三方：因公共利益决定公开（告〔2026〕1号，条例第三十二条）。',
      'Third party told of disclosure in the public interest (告〔2026〕1号, art. 32).',
      { fact: 'PUBLIC_INTEREST_DISCLOSURE_NOTIFIED', documentNo: '告〔2026〕1号' },
    ],
    [
      '请清湖县教育局协办（协〔2026〕1号），2026年3月20日前反馈；答复期限不中止。',
      '清湖县教育局 asked to help (协〔2026〕1号), by 2026-03-20; the reply period runs on.',
      {
        fact: 'CO_HANDLING_REQUESTED',
        with: { kind: 'NAMED', name: '清湖县教育局' },
        documentNo: '协〔2026〕1号',
        dueOn: day('2026-03-20'),
      },
    ],
    [
      '收到协办单位的反馈（H1）。',
      'Answer of the co-handler received (H1).',
      { fact: 'CO_HANDLING_ANSWERED', ref: 'H1' },
    ],
  ])('%s', (zh, en, told) => {
    expect(worded(told)).toEqual({ zh, en });
  });
});
