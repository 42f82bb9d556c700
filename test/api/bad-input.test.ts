import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Json, type Member, postSignIn, readGraphql } from '../support/graphql-client.ts';
import {
  anApplication,
  type CaseInHand,
  type Service,
  startService,
  submitOnline,
} from '../support/service.ts';

/*
 * The stories behind many a line: a NUL, half a surrogate pair or a key longer than an index row reached PostgreSQL and
 * came back as a fault; a paper of 2017 asked the calendar for a year it does not have; a list was asked for with an id
 * that is none, with `orderBy: null`, with a cursor of dashes; and every syntax error in a query was answered 500.
 */

let service: Service;
let hand: CaseInHand;
let facts: number;
let faults: number;

const clerk = 'lin.zhixia';

beforeAll(async () => {
  service = await startService('2026-03-02');
  hand = (await submitOnline(service)).hand;
});

beforeEach(async () => {
  facts = await service.journalLength();
  faults = service.faults.length;
});

/** Nothing that is refused leaves a trace, and nothing people send is a fault. */
afterEach(() => {
  expect(service.faults.slice(faults)).toEqual([]);
});

afterAll(() => service.close());

async function submit(change: Json, more: Json = {}): Promise<Member> {
  return service.public.act('submitApplication', {
    clientMutationId: randomUUID(),
    agencyId: service.agencyId('QH01'),
    application: anApplication(change),
    ...more,
  });
}

async function expectUnchanged(): Promise<void> {
  expect(await service.journalLength()).toBe(facts);
}

const long = '长'.repeat(100_000);

/** The handler writes exactly one kind of reply. */
const bothGrounds = `mutation { draftReply(input: {clientMutationId: "x", caseId: "x", expectedVersion: 1,
  reply: {provided: {content: "x"}, informationNonexistent: {reason: "x"}}}) { __typename } }`;

describe('an application', () => {
  it.each<[string, Json, string, string]>([
    ['an empty description', { description: '' }, 'application.description', 'EMPTY'],
    ['a blank description', { description: ' \n\t　' }, 'application.description', 'EMPTY'],
    ['100,000 characters', { description: long }, 'application.description', 'TOO_LONG'],
    ['10,001 characters', { description: '长'.repeat(10_001) }, 'application.description', 'TOO_LONG'],
    [
      'a NUL in the description',
      { description: '文件\u0000' },
      'application.description',
      'CONTROL_CHARACTERS',
    ],
    [
      'an escape in the description',
      { description: '\u001b[31m文件' },
      'application.description',
      'CONTROL_CHARACTERS',
    ],
    ['half a character', { description: '文件\ud842' }, 'application.description', 'CONTROL_CHARACTERS'],
    ['the other half', { description: '\udfb7文件' }, 'application.description', 'CONTROL_CHARACTERS'],
    ['no name', { applicant: { name: '  ' } }, 'application.applicant.name', 'EMPTY'],
    [
      'a NUL in the name',
      { applicant: { name: '周\u0000言' } },
      'application.applicant.name',
      'CONTROL_CHARACTERS',
    ],
    [
      'half a character in the name',
      { applicant: { name: '周\ud83d' } },
      'application.applicant.name',
      'CONTROL_CHARACTERS',
    ],
    [
      'a name of 201 characters',
      { applicant: { name: '长'.repeat(201) } },
      'application.applicant.name',
      'TOO_LONG',
    ],
    [
      'no identity number',
      { applicant: { identityNumber: '' } },
      'application.applicant.identityNumber',
      'EMPTY',
    ],
    [
      'no way to reach the applicant',
      { applicant: { phone: null, address: ' ' } },
      'application.applicant.phone',
      'EMPTY',
    ],
    ['an unknown attachment', { attachmentIds: [randomUUID()] }, 'application.attachmentIds', 'UNKNOWN'],
    [
      'an attachment that is no id',
      { attachmentIds: ["'; drop table upload"] },
      'application.attachmentIds',
      'UNKNOWN',
    ],
    [
      'an agent without a name',
      { agent: { name: '', identityNumber: '1' } },
      'application.agent.name',
      'EMPTY',
    ],
    [
      'a NUL in the agent',
      { agent: { name: '甲', identityNumber: '\u0000' } },
      'application.agent.identityNumber',
      'CONTROL_CHARACTERS',
    ],
  ])('%s is refused at its field', async (_, change, path, problem) => {
    const member = await submit(change);
    expect(member).toMatchObject({ __typename: 'InvalidInput', path, problem });
    expect(member['zh']).toContain(path);
    expect(member['en']).toContain(path);
    await expectUnchanged();
  });

  it.each(['', 'QH01', randomUUID(), '\u0000', "' or 1=1"])('an agency %j is unknown', async (agencyId) => {
    expect(await submit({}, { agencyId })).toMatchObject({
      __typename: 'InvalidInput',
      path: 'agencyId',
      problem: 'UNKNOWN',
    });
    await expectUnchanged();
  });

  it.each([
    ['a NUL', 'a\u0000b', 'CONTROL_CHARACTERS'],
    ['nothing', '', 'EMPTY'],
    [
      'ten thousand characters',
      `${randomUUID()}${Array.from({ length: 9_000 }, () => randomUUID()[0]).join('')}`,
      'TOO_LONG',
    ],
  ])('a clientMutationId of %s is refused', async (_, clientMutationId, problem) => {
    expect(await submit({}, { clientMutationId })).toMatchObject({
      __typename: 'InvalidInput',
      path: 'clientMutationId',
      problem,
    });
    expect(await hand.act(clerk, 'registerApplication', { clientMutationId })).toMatchObject({
      __typename: 'InvalidInput',
      path: 'clientMutationId',
    });
    await expectUnchanged();
  });

  it('of exactly 10,000 characters beyond the first plane is taken', async () => {
    expect(await submit({ description: '𠮷'.repeat(10_000) })).toMatchObject({
      __typename: 'ApplicationReceipt',
    });
  });

  it('with a wrong check character is taken, with a warning', async () => {
    expect(await submit({ applicant: { identityNumber: '110105194912310021' } })).toMatchObject({
      __typename: 'ApplicationReceipt',
      warnings: [{ code: 'IDENTITY_CHECKSUM', path: 'application.applicant.identityNumber' }],
    });
    const company = { kind: 'COMMERCIAL_ENTERPRISE', identityDocument: 'UNIFIED_SOCIAL_CREDIT_CODE' };
    expect(await submit({ applicant: { ...company, identityNumber: '91350100M000100Y44' } })).toMatchObject({
      warnings: [{ code: 'IDENTITY_CHECKSUM' }],
    });
    expect(await submit({ applicant: { ...company, identityNumber: '91350100M000100Y43' } })).toMatchObject({
      warnings: [],
    });
  });
});

describe('names', () => {
  it.each(['㛃㛃', '龑䶮', '阿依古丽·买买提', 'José Müller'])('%s is printed', async (name) => {
    const one = (await submitOnline(service, 'QH01', { applicant: { name } })).hand;
    expect(await one.done(clerk, 'registerApplication')).toMatchObject({ state: 'REGISTERED' });
    await service.lettersDrawn();
  });

  it.each(['𠮷野', '😀', '\ue000\ue001'])(
    '%s: the letter is blocked, names the character, and nothing is half done',
    async (name) => {
      const { hand: one } = await submitOnline(service, 'QH01', { applicant: { name } });
      facts = await service.journalLength();
      const numbers = 'select count(*)::int as n from official_number';
      const before = (await service.owner.query(numbers)).rows;
      const refused = await one.act(clerk, 'registerApplication');
      const missing = [...name].filter((character) => character !== '野');
      expect(refused).toMatchObject({ __typename: 'GlyphMissing', characters: missing });
      expect(refused['zh']).toContain(missing[0]);
      await expectUnchanged();
      expect((await service.owner.query(numbers)).rows).toEqual(before);
      expect(await one.read(clerk, 'state letters { id }')).toEqual({ state: 'RECEIVED', letters: [] });
    },
  );
});

describe('days', () => {
  it.each<[string, Json, Json]>([
    [
      'tomorrow',
      { on: '2026-03-03' },
      { __typename: 'DayRefused', problem: 'IN_THE_FUTURE', bound: '2026-03-02' },
    ],
    ['the end of time', { on: '2036-12-31' }, { __typename: 'DayRefused', problem: 'IN_THE_FUTURE' }],
    [
      'before the application',
      { on: '2026-03-01' },
      { __typename: 'DayRefused', problem: 'BEFORE_THE_STEP_IT_FOLLOWS', bound: '2026-03-02' },
    ],
    [
      'long before every calendar',
      { on: '1900-01-01' },
      { __typename: 'DayRefused', problem: 'BEFORE_THE_STEP_IT_FOLLOWS' },
    ],
  ])('a registration %s is refused', async (_, change, member) => {
    expect(await hand.act(clerk, 'registerApplication', change)).toMatchObject(member);
    await expectUnchanged();
  });

  it.each([
    '2026-02-30',
    '2026-2-3',
    '2026-13-01',
    '',
    '今天',
    '2026-03-02T10:00:00Z',
    20260302,
    null,
    { day: 1 },
  ])('on %j is no date: 400 that names the field, in both languages', async (on) => {
    const who = await service.as(clerk);
    const { status, errors } = await who.graphql(
      `mutation ($on: Day!) { registerApplication(input: {clientMutationId: "x", caseId: "${hand.id}",
          expectedVersion: 1, on: $on}) { __typename } }`,
      { on },
    );
    expect(status).toBe(400);
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', path: ['on'] });
    expect(errors[0]?.extensions.zh).toMatch(/\p{Script=Han}/u);
    expect(errors[0]?.extensions.en).toMatch(/[a-z]/);
    await expectUnchanged();
  });

  it.each([
    ['a paper handed in before the calendars begin', '2017-06-01'],
    ['a paper handed in under the Qing', '1900-01-01'],
  ])('%s is refused, with and without a reason', async (_, on) => {
    const who = await service.as(clerk);
    for (const lateEntryReason of [null, '补录旧件']) {
      const member = await who.act('recordWindowApplication', {
        clientMutationId: randomUUID(),
        agencyId: service.agencyId('QH01'),
        application: anApplication(),
        on,
        lateEntryReason,
      });
      expect(member).toMatchObject({ __typename: 'DayRefused', path: 'on', bound: '2018-01-01' });
    }
    await expectUnchanged();
  });

  it('a fax printed tomorrow is refused', async () => {
    const who = await service.as(clerk);
    const member = await who.act('recordFaxApplication', {
      clientMutationId: randomUUID(),
      agencyId: service.agencyId('QH01'),
      at: '2026-03-03T09:00:00+08:00',
      application: anApplication(),
    });
    expect(member).toMatchObject({ __typename: 'DayRefused', path: 'at', problem: 'IN_THE_FUTURE' });
    await expectUnchanged();
  });

  it.each(['2026-03-02T10:00:00', 'yesterday', '2026-02-30T10:00:00+08:00', ''])(
    'a fax at %j has no instant',
    async (at) => {
      const who = await service.as(clerk);
      const { status, errors } = await who.graphql(
        'mutation ($input: RecordFaxApplicationInput!) { recordFaxApplication(input: $input) { __typename } }',
        {
          input: {
            clientMutationId: 'x',
            agencyId: service.agencyId('QH01'),
            at,
            application: anApplication(),
          },
        },
      );
      expect([status, errors[0]?.extensions.code, errors[0]?.extensions.path]).toEqual([
        400,
        'BAD_USER_INPUT',
        ['input', 'at'],
      ]);
      await expectUnchanged();
    },
  );
});

describe('free texts of acts', () => {
  it.each<[string, string, Json, string]>([
    [
      'a late entry reason with a NUL',
      'registerApplication',
      { lateEntryReason: '\u0000' },
      'lateEntryReason',
    ],
    ['a late entry reason without end', 'registerApplication', { lateEntryReason: long }, 'lateEntryReason'],
    ['a withdrawal with a NUL', 'withdrawApplication', { how: 'a\u0000' }, 'how'],
    ['half a character', 'withdrawApplication', { how: '\ud800' }, 'how'],
  ])('%s is refused', async (_, name, details, path) => {
    expect(await hand.act(clerk, name, details)).toMatchObject({ __typename: 'InvalidInput', path });
    await expectUnchanged();
  });

  it.each<[string, Json, string]>([
    [
      'a waybill with a NUL on an ordinary letter',
      { channel: 'ORDINARY_MAIL', waybillNo: '\u0000' },
      'waybillNo',
    ],
    [
      'a signer with a NUL on an ordinary letter',
      { channel: 'ORDINARY_MAIL', signedForBy: '\u0000' },
      'signedForBy',
    ],
    ['a signer without end', { channel: 'ORDINARY_MAIL', signedForBy: long }, 'signedForBy'],
  ])('%s is refused', async (_, details, path) => {
    const member = await (
      await service.as(clerk)
    ).act('logMail', {
      clientMutationId: randomUUID(),
      agencyId: service.agencyId('QH01'),
      senderName: '宋清嘉',
      ...details,
    });
    expect(member).toMatchObject({ __typename: 'InvalidInput', path });
    await expectUnchanged();
  });
});

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
    const { caseFiles } = await (await service.as(clerk)).ask(listQuery, variables);
    expect(caseFiles).toMatchObject({ edges: [], pageInfo: { hasNextPage: false } });
  });

  it.each<[string, Json]>([
    ['null for every argument', { filter: null, orderBy: null, first: null, after: null }],
    ['null in the filter', { filter: { agencyId: null, states: null, text: null, dueBy: null } }],
    ['a page of nothing', { first: 0 }],
    ['a page of less than nothing', { first: -5 }],
    ['a page without end', { first: 2_147_483_647 }],
  ])('a list of %s is a list', async (_, variables) => {
    const { caseFiles } = await (await service.as(clerk)).ask(listQuery, variables);
    expect((caseFiles as { edges: readonly unknown[] }).edges.length).toBeGreaterThan(0);
  });

  it('null for first is as if it were not given', async () => {
    const who = await service.as(clerk);
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
    const { errors } = await (await service.as(clerk)).graphql(listQuery, { after });
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', path: ['after'] });
  });

  it.each(['', 'x', '\u0000', `${randomUUID()}x`, long])('a case %.20j is none', async (id) => {
    expect(
      await (await service.as(clerk)).ask('query ($id: ID!) { caseFile(id: $id) { id } }', { id }),
    ).toEqual({ caseFile: null });
    const name = 'registerApplication';
    expect(
      await (
        await service.as(clerk)
      ).act(name, { clientMutationId: randomUUID(), caseId: id, expectedVersion: 1 }),
    ).toMatchObject({ __typename: 'CaseNotFound' });
  });

  it.each(['\u0000', '', long, "' or 1=1 --", 'QH01-2026-99999', '\ud800'])(
    'a number %.20j is not found',
    async (number) => {
      const { trackApplication } = await service.public.ask(
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
      const { errors } = await service.public.graphql(
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
    const { calculateDeadlines } = await service.public.ask(
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
    const { status, errors } = await service.public.graphql(query, variables);
    expect(status).toBe(400);
    expect(errors.length).toBeGreaterThan(0);
    for (const { extensions } of errors) {
      expect(extensions.code).toMatch(/^[A-Z_]+$/);
      expect(extensions.path).toBeDefined();
      expect(extensions.zh).toMatch(/\p{Script=Han}/u);
      expect(extensions.en).toMatch(/[a-z]/i);
    }
    await expectUnchanged();
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
    const response = await service.public.fetch('/graphql', { method: 'POST', ...init });
    expect(response.status).toBeGreaterThanOrEqual(400);
    const { errors } = await readGraphql(response);
    expect(errors[0]?.extensions).toMatchObject({
      code: expect.any(String),
      zh: expect.stringMatching(/\p{Script=Han}/u),
      en: expect.any(String),
    });
    expect(errors[0]?.extensions.path).toBeDefined();
    await expectUnchanged();
  });

  it('a mutation by GET is refused', async () => {
    const query = encodeURIComponent(
      'mutation { registerApplication(input: {clientMutationId: "x", caseId: "x", expectedVersion: 1}) { __typename } }',
    );
    const response = await service.public.fetch(`/graphql?query=${query}`, {
      headers: { accept: 'application/json', 'apollo-require-preflight': '1' },
    });
    expect(response.status).toBe(405);
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD'])('%s is no way to ask', async (method) => {
    const response = await service.public.fetch('/graphql', { method });
    expect([204, 400, 404, 405]).toContain(response.status);
  });
});

describe('sign-in', () => {
  it.each<[string, unknown, number]>([
    ['nothing', {}, 400],
    ['a list', [], 400],
    ['numbers', { userName: 1, password: 2 }, 400],
    ['an empty name', { userName: '', password: 'x' }, 400],
    ['a NUL in the name', { userName: 'lin\u0000zhixia', password: 'x' }, 400],
    ['half a character in the name', { userName: '\ud800', password: 'x' }, 401],
    ['a NUL in the password', { userName: 'lin.zhixia', password: '\u0000' }, 401],
    ['a password without end', { userName: 'lin.zhixia', password: 'x'.repeat(1001) }, 400],
    ['injection', { userName: "' or 1=1 --", password: 'x' }, 401],
  ])('%s: refused in words', async (_, body, status) => {
    const response = await postSignIn(service.url, body);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({
      code: expect.any(String),
      zh: expect.any(String),
      en: expect.any(String),
    });
    expect(response.headers.getSetCookie()).toEqual([]);
  });
});

describe('paths', () => {
  it.each([
    '/letters/x.pdf',
    '/letters/..%2f..%2fsecrets.json.pdf',
    '/letters/%00.pdf',
    '/letters/%ff.pdf',
    '/cases/x/archive.zip',
    '/cases/x/files/x',
    '/cases/../../etc/passwd',
    '/cases/%2e%2e%2f/files/%2e%2e%2fsecrets.json',
    '/%c0%ae%c0%ae/secrets.json',
    '/secrets.json',
    '/uploads',
    '/graphql/../secrets.json',
  ])('%s leads nowhere', async (path) => {
    for (const who of [service.public, await service.as(clerk)]) {
      const response = await who.fetch(path);
      expect([400, 404]).toContain(response.status);
      expect(await response.text()).not.toContain('queryCodeSecret');
    }
  });

  it('of a case that is readable lead to no other file', async () => {
    const who = await service.as(clerk);
    for (const sha256 of ['..%2f..%2fsecrets.json', 'a'.repeat(64), '%00', 'A'.repeat(64)]) {
      expect((await who.fetch(`/cases/${hand.id}/files/${sha256}`)).status).toBe(404);
    }
    expect((await who.fetch(`/cases/${hand.id}/archive.zip`)).status).toBe(404);
  });
});

describe('uploads', () => {
  const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n');

  function form(name: string, bytes: Uint8Array, field = 'file'): FormData {
    const data = new FormData();
    data.set(field, new Blob([new Uint8Array(bytes)]), name);
    return data;
  }

  it.each<[string, () => RequestInit, number, string]>([
    ['no header', () => ({ body: form('a.pdf', pdf) }), 403, 'UPLOAD_HEADER_MISSING'],
    [
      'one byte too many',
      () => marked(form('a.pdf', Buffer.concat([pdf, Buffer.alloc(20 * 1024 * 1024 + 1 - pdf.length)]))),
      413,
      'FILE_TOO_LARGE',
    ],
    ['a contradiction', () => marked(form('a.jpg', pdf)), 422, 'CONTENT_CONTRADICTS_NAME'],
    ['a program', () => marked(form('a.exe', Buffer.from('4d5a9000', 'hex'))), 422, 'FILE_KIND_NOT_ACCEPTED'],
    [
      'a page',
      () => marked(form('a.html', Buffer.from('<script>1</script>'))),
      422,
      'FILE_KIND_NOT_ACCEPTED',
    ],
    ['nothing in it', () => marked(form('a.pdf', Buffer.alloc(0))), 422, 'FILE_EMPTY'],
    ['another field', () => marked(form('a.pdf', pdf, 'other')), 400, 'UPLOAD_MALFORMED'],
    ['no file', () => marked(new FormData()), 400, 'FILE_MISSING'],
    [
      'no form',
      () => ({ body: 'x', headers: { 'x-mingda-upload': '1', 'content-type': 'text/plain' } }),
      400,
      'FILE_MISSING',
    ],
    [
      'a form without a boundary',
      () => ({ body: 'x', headers: { 'x-mingda-upload': '1', 'content-type': 'multipart/form-data' } }),
      400,
      'UPLOAD_MALFORMED',
    ],
    [
      'a form that ends early',
      () => ({
        body: '--b\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF',
        headers: { 'x-mingda-upload': '1', 'content-type': 'multipart/form-data; boundary=b' },
      }),
      400,
      'UPLOAD_MALFORMED',
    ],
  ])('%s: refused in words', async (_, init, status, code) => {
    const response = await (await service.as(clerk)).fetch('/uploads', { method: 'POST', ...init() });
    expect([response.status, ((await response.json()) as Json)['code']]).toEqual([status, code]);
    expect((await service.owner.query('select id from upload')).rows).toEqual([]);
  });

  it('of exactly 20 MB is taken, under the name it has without its folders', async () => {
    const largest = Buffer.concat([pdf, Buffer.alloc(20 * 1024 * 1024 - pdf.length)]);
    const response = await (
      await service.as(clerk)
    ).fetch('/uploads', { method: 'POST', ...marked(form('..\\..\\材料.pdf', largest)) });
    expect([response.status, await response.json()]).toMatchObject([
      201,
      { name: '材料.pdf', size: 20 * 1024 * 1024 },
    ]);
  });
});

function marked(body: FormData): RequestInit {
  return { body, headers: { 'x-mingda-upload': '1' } };
}

function nested(depth: number): unknown {
  let value: unknown = {};
  for (let n = 0; n < depth; n += 1) value = [value];
  return value;
}

const listQuery = `query ($filter: CaseFilter, $orderBy: CaseOrder, $first: Int, $after: String) {
  caseFiles(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    edges { cursor node { id } } pageInfo { hasNextPage } } }`;
