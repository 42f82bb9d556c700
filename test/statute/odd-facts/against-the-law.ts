import { deferred, extended, received } from '../ask.ts';
import { article33, article35, type Row } from './row.ts';

/** More than the law allows, and days that no law or no calendar reaches. */
export const againstTheLaw: readonly Row[] = [
  [
    'art. 33: an extension of 21',
    [received('2026-03-02'), extended('2026-03-20', 21)],
    'EXTENSION_OVER_MAXIMUM',
    'facts[1].workingDays',
    article33,
  ],
  [
    '2007 text art. 24: an extension of 16',
    [received('2018-04-02'), extended('2018-04-20', 16)],
    'EXTENSION_OVER_MAXIMUM',
    'facts[1].workingDays',
    '《政府信息公开条例（2007年）》第二十四条第二款',
  ],
  [
    'art. 35: deferred to a day before it is due',
    [received('2026-03-02'), deferred('2026-03-10', '2026-03-27')],
    'DEFERRAL_NOT_LATER',
    'facts[1].until',
    article35,
  ],
  [
    'art. 35: deferred to the past',
    [deferred('2026-03-10', '2026-03-09')],
    'DEFERRAL_NOT_LATER',
    'facts[0].until',
    article35,
  ],
  [
    'a simplified procedure before there was one',
    [{ fact: 'RECONSIDERATION_ACCEPTED', on: '2023-12-29', procedure: 'SIMPLIFIED' }],
    'PROCEDURE_NOT_IN_FORCE',
    'facts[0].procedure',
    '《行政复议法》第五十三条',
  ],
  ['before the calendar begins', [received('2017-12-29')], 'NO_CALENDAR', 'facts[0].on'],
  ['before any law', [received('1999-12-29')], 'NO_CALENDAR', 'facts[0].on'],
  ['where the calendar ends', [received('2036-12-20')], 'NO_CALENDAR', 'facts'],
];
