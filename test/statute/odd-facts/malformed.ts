import { consulted, correctionNotice, extended, on, posted, received, served } from '../ask.ts';
import type { Row } from './row.ts';

/** Facts not in the format. */
export const malformed: readonly Row[] = [
  ['a date that does not exist', [received('2026-02-30')], 'INVALID_DATE', 'facts[0].on'],
  ['a date that is a number', [{ ...received(''), on: 20260302 }], 'INVALID_DATE', 'facts[0].on'],
  [
    'an instant without offset',
    [{ fact: 'SUBMITTED', channel: 'INTERNET', at: '2026-03-07T22:10:00', confirmation: 'AUTO' }],
    'INVALID_INSTANT',
    'facts[0].at',
  ],
  ['an unknown fact', [on('APPEALED', '2026-03-02')], 'UNKNOWN_FACT', 'facts[0].fact'],
  [
    'a fact named like a method of every object',
    [on('constructor', '2026-03-02')],
    'UNKNOWN_FACT',
    'facts[0].fact',
  ],
  ['a fact without a name', [{ on: '2026-03-02' }], 'MISSING_FIELD', 'facts[0].fact'],
  ['an unknown field', [{ ...received('2026-03-02'), clerk: 'w' }], 'UNKNOWN_FIELD', 'facts[0].clerk'],
  [
    'a receipt with an instant',
    [{ fact: 'RECEIVED', channel: 'FAX', at: '2026-03-02T08:00:00Z' }],
    'UNKNOWN_FIELD',
    'facts[0].at',
  ],
  ['a missing channel', [on('RECEIVED', '2026-03-02')], 'MISSING_FIELD', 'facts[0].channel'],
  [
    'an unknown channel',
    [{ ...received('2026-03-02'), channel: 'PIGEON' }],
    'INVALID_VALUE',
    'facts[0].channel',
  ],
  [
    'an extension of nothing',
    [received('2026-03-02'), extended('2026-03-20', 0)],
    'INVALID_VALUE',
    'facts[1].workingDays',
  ],
  [
    'half a working day',
    [received('2026-03-02'), extended('2026-03-20', 1.5)],
    'INVALID_VALUE',
    'facts[1].workingDays',
  ],
  ['an unknown ground', [served('2026-03-02', 'BECAUSE')], 'INVALID_VALUE', 'facts[0].ground'],
  [
    'withheld under art. 17',
    [served('2026-03-02', 'PARTIAL_DISCLOSURE', [17])],
    'INVALID_VALUE',
    'facts[0].withheldUnder',
  ],
  ['an empty reference', [consulted('', '2026-03-02')], 'INVALID_VALUE', 'facts[0].ref'],
  [
    'an override in words',
    [correctionNotice('2026-03-02', { override: 'yes' })],
    'INVALID_VALUE',
    'facts[0].override',
  ],
  ['a reply sent at no time', [{ fact: 'REPLY_SENT', by: 'POST' }], 'MISSING_FIELD', 'facts[0].on'],
  [
    'a reply sent at two times',
    [{ fact: 'REPLY_SENT', by: 'POST', on: '2026-03-02', at: '2026-03-02T08:00:00Z' }],
    'MISSING_FIELD',
    'facts[0].on',
  ],
  ['a fact that is a text', ['RECEIVED'], 'MALFORMED', 'facts[0]'],
  [
    'more facts than any case has',
    Array.from({ length: 501 }, () => posted('2026-03-02')),
    'MALFORMED',
    'facts',
  ],
];
