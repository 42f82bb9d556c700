import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { day } from '../../src/calendar/day.ts';
import { answerCases } from '../../src/cli/deadlines.ts';

interface AcceptanceCase {
  readonly id: string;
  readonly title: string;
  readonly expect: Readonly<Record<string, unknown>> & {
    readonly deadlines: Readonly<Record<string, string>>;
    readonly warnings: readonly string[];
  };
}

interface Answered {
  readonly id: string;
  readonly deadlines: Readonly<Record<string, string>>;
  readonly warnings: readonly string[];
}

const text = readFileSync(new URL('./acceptance-cases.json', import.meta.url), 'utf8');
const cases = JSON.parse(text) as readonly AcceptanceCase[];
const compared = ['LATE_CORRECTION_NOTICE', 'SECOND_CORRECTION_NOTICE', 'EXTENSION_AFTER_EXPIRY'];

describe.each(['2018-01-01', '2026-11-23', '2031-06-30'])('worked cases asked on %s', (today) => {
  const { output, exitCode } = answerCases(text, shippedCalendar(), day(today));
  const answers = JSON.parse(output) as readonly Answered[];

  it('are all answered, in the order of the file', () => {
    expect(exitCode).toBe(0);
    expect(answers.map(({ id }) => id)).toEqual(cases.map(({ id }) => id));
    expect(cases).toHaveLength(36);
  });

  it.each(cases.map((one, index) => ({ ...one, answer: answers[index] })))(
    '$id $title',
    ({ expect: expected, answer }) => {
      expect(answer).toMatchObject({ ...expected, warnings: expect.anything() });
      const warnings = answer?.warnings.filter((warning) => compared.includes(warning));
      expect(warnings?.toSorted()).toEqual(expected.warnings.toSorted());
    },
  );
});
