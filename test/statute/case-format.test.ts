import { describe, expect, it } from '@jest/globals';
import { askWrongly, consulted, correctionNotice, received } from './ask.ts';

describe('cases not in the format', () => {
  const facts = [received('2026-03-02'), correctionNotice('2026-03-06', { servedOn: '2026-03-10' })];

  it.each([
    ['no object', 'case', 'MALFORMED', ''],
    ['no id', { facts }, 'MISSING_FIELD', 'id'],
    ['an id that is a number', { id: 1, facts }, 'INVALID_VALUE', 'id'],
    ['an unknown field', { id: 'case', facts, asof: '2026-03-10' }, 'UNKNOWN_FIELD', 'asof'],
    ['no facts', { id: 'case' }, 'MISSING_FIELD', 'facts'],
    ['facts that are no array', { id: 'case', facts: {} }, 'MALFORMED', 'facts'],
    ['asked on no date', { id: 'case', facts, asOf: '2026-02-29' }, 'INVALID_DATE', 'asOf'],
    [
      'asked before the last fact, a service',
      { id: 'case', facts, asOf: '2026-03-09' },
      'AS_OF_BEFORE_LAST_FACT',
      'asOf',
    ],
    [
      'asked beyond the calendar, with a letter still out',
      { id: 'case', facts: [received('2026-03-02'), consulted('a', '2026-03-03')], asOf: '2040-01-01' },
      'NO_CALENDAR',
      'asOf',
    ],
  ])('%s', (_, value, code, path) => {
    expect(askWrongly(value)).toMatchObject({ code, path });
  });
});
