import { describe, expect, it } from '@jest/globals';
import { day } from '../../../src/calendar/day.ts';
import { type Told, worded } from './worded.ts';

describe('the course of a case, a sentence for each fact: the period is moved', () => {
  it.each<readonly [string, string, Told]>([
    [
      '延长答复期限20个工作日（延〔2026〕1号）：材料较多',
      'Reply period extended by 20 working days (延〔2026〕1号): 材料较多',
      { fact: 'EXTENSION_NOTIFIED', workingDays: 20, documentNo: '延〔2026〕1号', reason: '材料较多' },
    ],
    [
      '要求申请人说明理由（理〔2026〕1号，条例第三十五条）。',
      'Applicant asked for reasons (理〔2026〕1号, art. 35).',
      { fact: 'REASONS_REQUESTED', documentNo: '理〔2026〕1号' },
    ],
    ['申请人说明理由。', 'Applicant gave reasons.', { fact: 'REASONS_GIVEN' }],
    [
      '延迟至2026年5月20日答复（迟〔2026〕1号，条例第三十五条）。',
      'Reply deferred to 2026-05-20 (迟〔2026〕1号, art. 35).',
      { fact: 'DEFERRAL_NOTIFIED', until: day('2026-05-20'), documentNo: '迟〔2026〕1号' },
    ],
  ])('%s', (zh, en, told) => {
    expect(worded(told)).toEqual({ zh, en });
  });
});
