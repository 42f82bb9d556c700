import { describe, expect, it } from '@jest/globals';
import { shippedCalendar } from '../../../src/calendar/calendar.ts';
import { day } from '../../../src/calendar/day.ts';
import { byMark } from '../../../src/statute/called.ts';
import { explainDeadlines } from '../../../src/statute/explanation.ts';
import type { ClockFact } from '../../../src/statute/facts.ts';
import { explainedDeadlineData } from '../../../src/usecases/letters/deadline-sheet.ts';

const asOf = day('2026-08-31');
const received: ClockFact = { fact: 'RECEIVED', channel: 'INTERNET', on: day('2026-03-02') };

/** How the sheet says that doubtful points were read, of every deadline. */
function readings(...facts: readonly ClockFact[]): readonly string[] {
  const explanations = explainDeadlines(shippedCalendar(), [received, ...facts], asOf);
  return explainedDeadlineData(explanations, byMark).flatMap((deadline) => deadline.readings);
}

describe('法条的理解 on a sheet for the public', () => {
  it('is said in words, never by the number of a reading', () => {
    const said = readings(
      { fact: 'CORRECTION_NOTICE_SENT', on: day('2026-03-18'), servedOn: day('2026-03-19') },
      { fact: 'CORRECTION_RECEIVED', channel: 'INTERNET', on: day('2026-03-25') },
      { fact: 'CONSULTATION_SENT', ref: '1', with: 'OTHER_AGENCY', on: day('2026-03-26') },
    );
    expect(said.join('')).not.toMatch(/AMB|由机关的设置/);
    expect(said).toContain('法条没有规定补正期限的长短，以补正告知书所定的为准。');
    expect(said).toContainEqual(
      expect.stringContaining('法条有不同理解的，这里按下列理解计算：逾期的补正告知不重新起算'),
    );
    expect(said).toContainEqual(expect.stringContaining('征求其他机关意见的时间扣除'));
  });
});
