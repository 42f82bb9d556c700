import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { day } from '../../src/calendar/day.ts';
import { answerCases } from '../../src/cli/deadlines.ts';
import { startService, type Service } from '../support/service.ts';

const text = readFileSync(new URL('../statute/acceptance-cases.json', import.meta.url), 'utf8');
const today = '2026-11-24';
const query = 'query ($cases: [JSON!]!) { calculateDeadlines(cases: $cases) }';

let service: Service;

beforeAll(async () => {
  service = await startService(today);
});

afterAll(() => service.close());

describe('calculateDeadlines, asked by anyone', () => {
  it('gives for every worked case what the command line gives, explanations included', async () => {
    const { calculateDeadlines } = await service.public.ask(query, { cases: JSON.parse(text) });
    const printed = JSON.parse(answerCases(text, shippedCalendar(), day(today)).output) as unknown[];
    expect(printed).toHaveLength(36);
    expect(calculateDeadlines).toEqual(printed);
  });

  it('answers the others when one case is impossible (art. 33: 21 days are more than the law allows)', async () => {
    const received = { fact: 'RECEIVED', channel: 'IN_PERSON', on: '2026-03-02' };
    const extended = { fact: 'EXTENSION_NOTIFIED', on: '2026-03-20', workingDays: 21 };
    const cases = [
      { id: 'too long', facts: [received, extended] },
      { id: 'plain', facts: [received] },
    ];
    const { calculateDeadlines } = await service.public.ask(query, { cases });
    expect(calculateDeadlines).toMatchObject([
      {
        id: 'too long',
        error: {
          code: 'EXTENSION_OVER_MAXIMUM',
          path: 'facts[1].workingDays',
          article: '《政府信息公开条例》第三十三条第二款',
        },
      },
      { id: 'plain', deadlines: { REPLY_DUE: '2026-03-30' } },
    ]);
  });
});
