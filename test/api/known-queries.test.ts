import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Context, createContext } from '../../src/api/context.ts';
import { createGraphqlEndpoint, type GraphqlEndpoint, headerMap } from '../../src/api/graphql-server.ts';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import type { Dependencies } from '../../src/usecases/dependencies.ts';

const faults: unknown[] = [];
let endpoint: GraphqlEndpoint;

beforeAll(async () => {
  const typeDefs = await readFile(new URL('../../schema.graphql', import.meta.url), 'utf8');
  endpoint = await createGraphqlEndpoint(typeDefs, (fault, requestId) => faults.push([fault, requestId]));
});

afterAll(() => endpoint.stop());

const broken = new Error('the directory is on fire');

function context(): Context {
  const deps = {
    calendars: () => ({ general: shippedCalendar(), of: shippedCalendar }),
    directory: {
      agencies: () => Promise.reject(broken),
    },
  } as unknown as Dependencies;
  return createContext(deps, { kind: 'ANYONE' }, 'request-1');
}

/** One query three times: the first is the server's, and teaches it; the others are answered by what is known. */
async function thrice(query: string, variables: Readonly<Record<string, unknown>> = {}) {
  const answers = [];
  for (let time = 0; time < 3; time++) {
    const { status, headers, body } = await endpoint.answer(
      {
        method: 'POST',
        headers: headerMap({ 'content-type': 'application/json' }),
        search: '',
        body: { query, variables },
      },
      context(),
    );
    answers.push({ status, type: headers.get('content-type'), body });
  }
  return answers;
}

const year = 'query ($year: Int!) { calendarYear(year: $year) { year workingDays } }';

describe('a query that is known is answered as it was the first time', () => {
  it('with data', async () => {
    const [first, ...others] = await thrice(year, { year: 2026 });
    expect(first).toMatchObject({ status: 200, type: 'application/json; charset=utf-8' });
    expect(first?.body).toContain('"year":2026');
    expect(others).toEqual([first, first]);
  });

  it('with a refusal of the input, in both languages', async () => {
    const [first, ...others] = await thrice(year, { year: 1999 });
    expect(first?.body).toContain('没有1999年的工作日历');
    expect(others).toEqual([first, first]);
  });

  it('with a variable of the wrong type', async () => {
    const [first, ...others] = await thrice(year, { year: 'soon' });
    expect(first?.status).toBe(400);
    expect(others).toEqual([first, first]);
  });

  it('with a fault, masked and reported once a request', async () => {
    const [first, ...others] = await thrice('{ agencies { name } }');
    expect(first?.body).toContain('"code":"INTERNAL_SERVER_ERROR"');
    expect(first?.body).not.toContain('on fire');
    expect(others).toEqual([first, first]);
    expect(faults).toEqual([broken, broken, broken].map((fault) => [fault, 'request-1']));
  });

  it('and a document beyond the limits never becomes known', async () => {
    const many = Array.from({ length: 31 }, (_, n) => `y${n}: calendarYear(year: 2026) { year }`).join(' ');
    const answers = await thrice(`{ ${many} }`);
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400]);
  });
});
