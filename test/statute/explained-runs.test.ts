import { expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import { explainedDays, explainedRuns, runText } from '../../src/statute/explained-runs.ts';
import type { DeadlineExplanation } from '../../src/statute/explanation.ts';
import { ask, received } from './ask.ts';

function sevenDaysFrom(receivedOn: string): DeadlineExplanation {
  const explanation = ask([received(receivedOn)]).explanations.CORRECTION_NOTICE_DUE;
  if (explanation === undefined) throw new Error('no deadline');
  return explanation;
}

it('art. 30: seven working days over a weekend, those treated alike together', () => {
  expect(explainedRuns(sevenDaysFrom('2026-03-02')).map(runText)).toEqual([
    '2026年3月3日（周二）至3月6日（周五）：计入，第1至第4个工作日。',
    '2026年3月7日（周六）至3月8日（周日）：周末，不计。',
    '2026年3月9日（周一）至3月11日（周三）：计入，第5至第7个工作日。',
  ]);
});

it('art. 30: the same seven days one by one', () => {
  expect(explainedDays(sevenDaysFrom('2026-03-02')).map(runText)).toEqual([
    '2026年3月3日（周二）：计入，第1个工作日。',
    '2026年3月4日（周三）：计入，第2个工作日。',
    '2026年3月5日（周四）：计入，第3个工作日。',
    '2026年3月6日（周五）：计入，第4个工作日。',
    '2026年3月7日（周六）：周末，不计。',
    '2026年3月8日（周日）：周末，不计。',
    '2026年3月9日（周一）：计入，第5个工作日。',
    '2026年3月10日（周二）：计入，第6个工作日。',
    '2026年3月11日（周三）：计入，第7个工作日。',
  ]);
});

it('over New Year 2026: the notice of 2025 moved Sunday 4 January', () => {
  expect(explainedRuns(sevenDaysFrom('2025-12-30')).map(runText)).toEqual([
    '2025年12月31日（周三）：计入，第1个工作日。',
    '2026年1月1日（周四）至1月3日（周六）：元旦放假（国办发明电〔2025〕7号），不计。',
    '2026年1月4日（周日）：调休上班（国办发明电〔2025〕7号），计入，第2个工作日。',
    '2026年1月5日（周一）至1月9日（周五）：计入，第3至第7个工作日。',
  ]);
});

it('days that say less of themselves than a notice does', () => {
  const days = [
    { day: day('2026-03-03'), skipped: 'HOLIDAY' },
    { day: day('2026-03-04'), skipped: 'CONSULTATION' },
  ] as const;
  expect(explainedRuns({ ...sevenDaysFrom('2026-03-02'), days }).map(runText)).toEqual([
    '2026年3月3日（周二）：法定节假日放假，不计。',
    '2026年3月4日（周三）：征求意见，不计。',
  ]);
});

it('no days, no runs', () => {
  expect(explainedRuns({ ...sevenDaysFrom('2026-03-02'), days: [] })).toEqual([]);
});
