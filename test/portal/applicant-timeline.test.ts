import { describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import { applicantTimeline } from '../../src/portal/applicant-timeline.ts';
import { aCaseIn } from '../support/builders.ts';
import { people } from '../support/builders-cast.ts';

describe('办理经过 of a case that is replied to anew', () => {
  it('tells of the order, and of each reply by its number and outcome', () => {
    const told = aCaseIn('REPLIED')
      .redoOrdered('2026-05-18')
      .and({
        fact: 'REPLY_SIGNED',
        on: day('2026-05-20'),
        draftNo: 2,
        documentNo: '清湖自然资答〔2026〕2号',
        signerId: people.signer.id,
        ground: 'PARTIAL_DISCLOSURE',
      })
      .sent('2026-05-20');
    const lines = applicantTimeline(told.journal()).map(({ words }) => words.zh);
    expect(lines.filter((line) => line.includes('重新答复') || line.startsWith('答复已送出'))).toEqual([
      '答复已送出（清湖自然资答〔2026〕1号，予以公开）。',
      '复议机关以清政复决〔2026〕1号决定责令重新答复。',
      '答复已送出（清湖自然资答〔2026〕2号，部分公开）。',
    ]);
  });
});
