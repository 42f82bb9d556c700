import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { aServiceToTry } from '../support/a-service-to-try.ts';
import { type Json, readGraphql } from '../support/graphql-client.ts';

/*
 * The stories behind many a line: a list was asked for with an id that is none, with `orderBy: null`, with a cursor of
 * dashes; and every syntax error in a query was answered 500.
 */

const tried = aServiceToTry();
const clerk = 'lin.zhixia';
const long = '长'.repeat(100_000);

/** The handler writes exactly one kind of reply. */
const bothGrounds = `mutation { draftReply(input: {clientMutationId: "x", caseId: "x", expectedVersion: 1,
  reply: {provided: {content: "x"}, informationNonexistent: {reason: "x"}}}) { __typename } }`;

describe('queries', () => {
  it.each<[string, Json]>([
    ['an agency that is no id', { filter: { agencyId: 'QH01' } }],
    ['a handler that is no id', { filter: { handlerId: "'" } }],
    ['a unit that is no id', { filter: { unitId: '业务股' } }],
    ['a text with a NUL', { filter: { text: 'a\u0000b' } }],
    ['a text with half a character', { filter: { text: '\ud800' } }],
    ['a text of patterns', { filter: { text: '%_\\' } }],
    ['no states', { filter: { states: [] } }],
    ['an agency there is not', { filter: { agencyId: randomUUID() } }],
  ])('a list of %s is empty', async (_, variables) => {
    const { caseFiles } = await (await tried.service.as(clerk)).ask(listQuery, variables);
    expect(caseFiles).toMatchObject({ edges: [], pageInfo: { hasNextPage: false } });
  });

  it.each<[string, Json]>([
    ['null for every argument', { filter: null, orderBy: null, first: null, after: null }],
    ['null in the filter', { filter: { agencyId: null, states: null, text: null, dueBy: null } }],
    ['a page of nothing', { first: 0 }],
    ['a page of less than nothing', { first: -5 }],
    ['a page without end', { first: 2_147_483_647 }],
  ])('a list of %s is a list', async (_, variables) => {
    const { caseFiles } = await (await tried.service.as(clerk)).ask(listQuery, variables);
    expect((caseFiles as { edges: readonly unknown[] }).edges.length).toBeGreaterThan(0);
  });

  it('null for first is as if it were not given', async () => {
    const who = await tried.service.as(clerk);
    const given = await who.ask(listQuery, { first: null });
    expect(given).toEqual(await who.ask(listQuery, {}));
  });

  it.each([
    'x',
    '',
    '====',
    btoa('|'),
    btoa(`|${'-'.repeat(36)}`),
    btoa('2026-02-30|x'),
    btoa(`2026-03-02|${'0'.repeat(36)}`),
    '\u0000',
  ])('a cursor %j is none: 400', async (after) => {
    const { errors } = await (await tried.service.as(clerk)).graphql(listQuery, { after });
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', path: ['after'] });
  });

  it.each(['', 'x', '\u0000', `${randomUUID()}x`, long])('a case %.20j is none', async (id) => {
    expect(
      await (await tried.service.as(clerk)).ask('query ($id: ID!) { caseFile(id: $id) { id } }', { id }),
    ).toEqual({ caseFile: null });
    const name = 'registerApplication';
    expect(
      await (
        await tried.service.as(clerk)
      ).act(name, { clientMutationId: randomUUID(), caseId: id, expectedVersion: 1 }),
    ).toMatchObject({ __typename: 'CaseNotFound' });
  });

  it.each(['\u0000', '', long, "' or 1=1 --", 'QH01-2026-99999', '\ud800'])(
    'a number %.20j is not found',
    async (number) => {
      const { trackApplication } = await tried.service.public.ask(
        `query ($number: String!) { trackApplication(number: $number, code: "AAAA-BBBB-CCC") {
         ... on TrackingRefused { reason zh en } } }`,
        { number },
      );
      expect(trackApplication).toMatchObject({ reason: 'NO_MATCH' });
    },
  );

  it.each([-1, 0, 1, 2017, 2037, 2_147_483_647, -2_147_483_648])(
    'there is no calendar for %d',
    async (year) => {
      const { errors } = await tried.service.public.graphql(
        'query ($year: Int!) { calendarYear(year: $year) { year } }',
        { year },
      );
      expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', path: ['year'] });
    },
  );

  it.each<[string, readonly unknown[]]>([
    ['numbers', [1]],
    ['texts', ['x']],
    ['lists', [[[]]]],
    ['empty cases', [{}]],
    [
      'facts that are none',
      [{ id: 'x', facts: [null, 1, {}, { fact: 'RECEIVED' }, { fact: '__proto__', on: '2026-01-01' }] }],
    ],
    [
      'a calendar that ends',
      [{ id: 'x', facts: [{ fact: 'RECEIVED', channel: 'INTERNET', on: '2036-12-31' }], asOf: '2036-12-31' }],
    ],
    ['names of the language', [JSON.parse('{"__proto__": {"id": "x"}, "constructor": 1}')]],
    ['a deep nest', [nested(1_000)]],
  ])('the calculator answers %s with an error in its place', async (_, cases) => {
    const { calculateDeadlines } = await tried.service.public.ask(
      'query ($cases: [JSON!]!) { calculateDeadlines(cases: $cases) }',
      { cases },
    );
    expect(calculateDeadlines).toMatchObject([{ error: { code: expect.any(String) } }]);
  });
});

describe('GraphQL that is none', () => {
  it.each<[string, string, Json]>([
    ['a syntax error', '{ agencies { id ', {}],
    ['nothing', '', {}],
    ['no document', '# only a comment', {}],
    ['an unknown field', '{ agencies { secret } }', {}],
    ['an unknown mutation', 'mutation { dropEverything }', {}],
    ['a subscription', 'subscription { agencies }', {}],
    ['two operations and no name', 'query A { viewer { id } } query B { viewer { id } }', {}],
    ['a variable of the wrong type', 'query ($id: ID!) { caseFile(id: $id) { id } }', { id: { a: 1 } }],
    ['a variable that is missing', 'query ($id: ID!) { caseFile(id: $id) { id } }', {}],
    ['an enum value there is not', '{ caseFiles(orderBy: RANDOM) { edges { cursor } } }', {}],
    ['a number too large', 'query ($year: Int!) { calendarYear(year: $year) { year } }', { year: 1e10 }],
    ['a fragment of itself', 'query { ...a } fragment a on Query { ...a }', {}],
    ['a deep query', `{ agencies ${'{ supervisingAgency '.repeat(40)}{ id }${' }'.repeat(40)} }`, {}],
    ['many aliases', `{ ${Array.from({ length: 200 }, (_, n) => `a${n}: viewer { id }`).join(' ')} }`, {}],
    ['many tokens', `{ agencies { ${'id '.repeat(5_000)} } }`, {}],
    ['many directives', `{ agencies { id ${'@include(if: true) '.repeat(100)} } }`, {}],
    ['two grounds at once', bothGrounds, {}],
  ])('%s: 400 with code, path and words in both languages', async (_, query, variables) => {
    const { status, errors } = await tried.service.public.graphql(query, variables);
    expect(status).toBe(400);
    expect(errors.length).toBeGreaterThan(0);
    for (const { extensions } of errors) {
      expect(extensions.code).toMatch(/^[A-Z_]+$/);
      expect(extensions.path).toBeDefined();
      expect(extensions.zh).toMatch(/\p{Script=Han}/u);
      expect(extensions.en).toMatch(/[a-z]/i);
    }
    await tried.expectUnchanged();
  });

  it.each<[string, RequestInit]>([
    ['malformed JSON', { body: '{"query": "{', headers: { 'content-type': 'application/json' } }],
    ['a JSON text', { body: '"query"', headers: { 'content-type': 'application/json' } }],
    ['a JSON list', { body: '[]', headers: { 'content-type': 'application/json' } }],
    [
      'a batch',
      { body: '[{"query": "{ viewer { id } }"}]', headers: { 'content-type': 'application/json' } },
    ],
    ['no body', { headers: { 'content-type': 'application/json' } }],
    ['a query that is a number', { body: '{"query": 1}', headers: { 'content-type': 'application/json' } }],
    [
      'variables that are a text',
      {
        body: '{"query": "{ viewer { id } }", "variables": "x"}',
        headers: { 'content-type': 'application/json' },
      },
    ],
    [
      'an operation there is not',
      {
        body: '{"query": "{ viewer { id } }", "operationName": "X"}',
        headers: { 'content-type': 'application/json' },
      },
    ],
    [
      'a form',
      { body: 'query={viewer{id}}', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
    ],
    ['plain text', { body: '{"query": "{ viewer { id } }"}', headers: { 'content-type': 'text/plain' } }],
    ['no type at all', { body: Buffer.from('{"query": "{ viewer { id } }"}') }],
    [
      'a charset nobody knows',
      { body: '{}', headers: { 'content-type': 'application/json; charset=utf-99' } },
    ],
    [
      'an encoding nobody knows',
      { body: '{}', headers: { 'content-type': 'application/json', 'content-encoding': 'zstd-x' } },
    ],
    [
      'a lying encoding',
      { body: '{}', headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' } },
    ],
    [
      'more than a megabyte',
      {
        body: JSON.stringify({ query: 'x'.repeat(1_100_000) }),
        headers: { 'content-type': 'application/json' },
      },
    ],
    ['brackets without end', { body: '['.repeat(400_000), headers: { 'content-type': 'application/json' } }],
  ])('%s: 4xx in words, never a fault', async (_, init) => {
    const response = await tried.service.public.fetch('/graphql', { method: 'POST', ...init });
    expect(response.status).toBeGreaterThanOrEqual(400);
    const { errors } = await readGraphql(response);
    expect(errors[0]?.extensions).toMatchObject({
      code: expect.any(String),
      zh: expect.stringMatching(/\p{Script=Han}/u),
      en: expect.any(String),
    });
    expect(errors[0]?.extensions.path).toBeDefined();
    await tried.expectUnchanged();
  });

  it('a mutation by GET is refused', async () => {
    const query = encodeURIComponent(
      'mutation { registerApplication(input: {clientMutationId: "x", caseId: "x", expectedVersion: 1}) { __typename } }',
    );
    const response = await tried.service.public.fetch(`/graphql?query=${query}`, {
      headers: { accept: 'application/json', 'apollo-require-preflight': '1' },
    });
    expect(response.status).toBe(405);
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD'])('%s is no way to ask', async (method) => {
    const response = await tried.service.public.fetch('/graphql', { method });
    expect([204, 400, 404, 405]).toContain(response.status);
  });
});

function nested(depth: number): unknown {
  let value: unknown = {};
  for (let n = 0; n < depth; n += 1) value = [value];
  return value;
}

const listQuery = `query ($filter: CaseFilter, $orderBy: CaseOrder, $first: Int, $after: String) {
  caseFiles(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    edges { cursor node { id } } pageInfo { hasNextPage } } }`;
