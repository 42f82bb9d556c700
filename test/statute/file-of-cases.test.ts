import { describe, expect, it } from '@jest/globals';
import { answerCases } from '../../src/cli/deadlines.ts';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { day } from '../../src/calendar/day.ts';
import { received } from './ask.ts';

describe('a file of cases', () => {
  function answer(text: string) {
    return answerCases(text, shippedCalendar(), day('2026-11-23'));
  }

  it('answers the good cases beside a bad one, in input order, and exits 1', () => {
    const cases = [
      { id: 'good', facts: [received('2026-01-05')] },
      { id: 'bad', facts: [received('2026-02-30')] },
      { id: 'also good', facts: [] },
    ];
    const { output, exitCode } = answer(JSON.stringify(cases));
    expect(exitCode).toBe(1);
    expect(JSON.parse(output)).toMatchObject([
      { id: 'good', deadlines: { REPLY_DUE: '2026-02-02' } },
      { id: 'bad', error: { code: 'INVALID_DATE', path: 'facts[0].on' } },
      { id: 'also good', deadlines: {}, warnings: [] },
    ]);
  });

  it('an empty array is an answered file', () => {
    expect(answer('[]')).toEqual({ output: '[]\n', exitCode: 0 });
  });

  it.each(['', 'not json', '{"id":"A"}', 'null', '[{"id":'])(
    '%p cannot be read: nothing on the output, exit 2',
    (text) => {
      expect(answer(text)).toEqual({ output: '', exitCode: 2 });
    },
  );

  it('a byte order mark is no obstacle', () => {
    expect(answer('\uFEFF[]').exitCode).toBe(0);
  });
});
