import { describe, expect, it } from '@jest/globals';
import { ask, on, posted, received, served } from './ask.ts';

describe('in time or late: the day of posting', () => {
  it.each([
    ['posted on the last day, served later', [posted('2026-03-30'), served('2026-04-02', 'PROVIDED')], true],
    ['posted a day late', [posted('2026-03-31')], false],
    ['posted in time, and once more later', [posted('2026-03-30'), posted('2026-04-02')], true],
    ['only the service is known, and it was in time', [served('2026-03-30', 'PROVIDED')], true],
    ['only the service is known, and it was later: not known', [served('2026-04-02', 'PROVIDED')], undefined],
    ['nothing sent', [], undefined],
    [
      'sent at an instant of the last evening',
      [{ fact: 'REPLY_SENT', by: 'ELECTRONIC', at: '2026-03-30T23:59:59+08:00' }],
      true,
    ],
    [
      'sent a minute past midnight',
      [{ fact: 'REPLY_SENT', by: 'ELECTRONIC', at: '2026-03-31T00:01:00+08:00' }],
      false,
    ],
  ] as const)('%s → %p', (_, facts, inTime) => {
    expect(ask([received('2026-03-02'), ...facts]).repliedInTime).toBe(inTime);
  });

  it('after a quashing the new reply is judged by its own term (AMB-11)', () => {
    const history = [received('2026-03-02'), posted('2026-03-30'), on('REDO_ORDERED', '2026-07-06')];
    expect(ask(history).repliedInTime).toBeUndefined();
    expect(ask([...history, posted('2026-08-03')]).repliedInTime).toBe(true);
    expect(ask([...history, posted('2026-08-04')]).repliedInTime).toBe(false);
  });
});
