import { describe, expect, it } from '@jest/globals';
import { ask, received } from './ask.ts';
import { deadlines, type RuleRow } from './rule-row.ts';

const receipt: readonly RuleRow[] = [
  [
    'art. 30: received 2026-02-12 → notice due 2026-02-28 (a make-up Saturday)',
    [received('2026-02-12')],
    deadlines({ CORRECTION_NOTICE_DUE: '2026-02-28', REPLY_DUE: '2026-03-18' }),
  ],
  [
    'art. 33: received before Labour Day, 2026-04-30 → reply due 2026-06-01',
    [received('2026-04-30')],
    deadlines({ CORRECTION_NOTICE_DUE: '2026-05-13', REPLY_DUE: '2026-06-01' }),
  ],
  [
    'art. 31: the platform confirms at once (AMB-5): submitted Saturday 22:10, received Saturday',
    [{ fact: 'SUBMITTED', channel: 'INTERNET', at: '2026-03-07T22:10:00+08:00', confirmation: 'AUTO' }],
    {
      receivedOn: '2026-03-07',
      ...deadlines({ CORRECTION_NOTICE_DUE: '2026-03-17', REPLY_DUE: '2026-04-03' }),
    },
  ],
  [
    'art. 31: 16:30 in London is past midnight in Shanghai: the next day',
    [{ fact: 'SUBMITTED', channel: 'INTERNET', at: '2026-03-08T16:30:00Z', confirmation: 'AUTO' }],
    { receivedOn: '2026-03-09', ...deadlines({ REPLY_DUE: '2026-04-07' }) },
  ],
  [
    'art. 31: a fax the agency has not confirmed is not received, and no clock runs',
    [{ fact: 'SUBMITTED', channel: 'FAX', at: '2026-03-07T22:10:00+08:00', confirmation: 'AGENCY' }],
    { deadlines: {}, warnings: [] },
  ],
];

describe('receipt', () => {
  it.each(receipt)('%s', (_rule, facts, expected) => {
    expect(ask(facts)).toMatchObject(expected);
  });
});
