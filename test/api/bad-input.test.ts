import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { aServiceToTry } from '../support/a-service-to-try.ts';
import { type Json, type Member } from '../support/graphql-client.ts';
import { anApplication, submitOnline } from '../support/service.ts';

/*
 * The stories behind many a line: a NUL, half a surrogate pair or a key longer than an index row reached PostgreSQL and
 * came back as a fault; a paper of 2017 asked the calendar for a year it does not have.
 */

const tried = aServiceToTry();
const clerk = 'lin.zhixia';
const long = '长'.repeat(100_000);

async function submit(change: Json, more: Json = {}): Promise<Member> {
  return tried.service.public.act('submitApplication', {
    clientMutationId: randomUUID(),
    agencyId: tried.service.agencyId('QH01'),
    application: anApplication(change),
    ...more,
  });
}

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
    [
      'a power of attorney that is no attachment',
      { agent: { name: '甲', identityNumber: '1', powerOfAttorneyId: randomUUID() } },
      'application.agent.powerOfAttorneyId',
      'UNKNOWN',
    ],
  ])('%s is refused at its field', async (_, change, path, problem) => {
    const member = await submit(change);
    expect(member).toMatchObject({ __typename: 'InvalidInput', path, problem });
    expect(member['zh']).toContain(path);
    expect(member['en']).toContain(path);
    await tried.expectUnchanged();
  });

  it.each(['', 'QH01', randomUUID(), '\u0000', "' or 1=1"])('an agency %j is unknown', async (agencyId) => {
    expect(await submit({}, { agencyId })).toMatchObject({
      __typename: 'InvalidInput',
      path: 'agencyId',
      problem: 'UNKNOWN',
    });
    await tried.expectUnchanged();
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
    expect(await tried.hand.act(clerk, 'registerApplication', { clientMutationId })).toMatchObject({
      __typename: 'InvalidInput',
      path: 'clientMutationId',
    });
    await tried.expectUnchanged();
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
    const one = (await submitOnline(tried.service, 'QH01', { applicant: { name } })).hand;
    expect(await one.done(clerk, 'registerApplication')).toMatchObject({ state: 'REGISTERED' });
    await tried.service.lettersDrawn();
  });

  it.each(['𠮷野', '😀', '\ue000\ue001'])(
    '%s: the letter is blocked, names the character, and nothing is half done',
    async (name) => {
      const { hand: one } = await submitOnline(tried.service, 'QH01', { applicant: { name } });
      const length = await tried.service.journalLength();
      const numbers = 'select count(*)::int as n from official_number';
      const before = (await tried.service.owner.query(numbers)).rows;
      const refused = await one.act(clerk, 'registerApplication');
      const missing = [...name].filter((character) => character !== '野');
      expect(refused).toMatchObject({ __typename: 'GlyphMissing', characters: missing });
      expect(refused['zh']).toContain(missing[0]);
      expect(await tried.service.journalLength()).toBe(length);
      expect((await tried.service.owner.query(numbers)).rows).toEqual(before);
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
    expect(await tried.hand.act(clerk, 'registerApplication', change)).toMatchObject(member);
    await tried.expectUnchanged();
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
    const who = await tried.service.as(clerk);
    const { status, errors } = await who.graphql(
      `mutation ($on: Day!) { registerApplication(input: {clientMutationId: "x", caseId: "${tried.hand.id}",
          expectedVersion: 1, on: $on}) { __typename } }`,
      { on },
    );
    expect(status).toBe(400);
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', path: ['on'] });
    expect(errors[0]?.extensions.zh).toMatch(/\p{Script=Han}/u);
    expect(errors[0]?.extensions.en).toMatch(/[a-z]/);
    await tried.expectUnchanged();
  });

  it.each([
    ['a paper handed in before the calendars begin', '2017-06-01'],
    ['a paper handed in under the Qing', '1900-01-01'],
  ])('%s is refused, with and without a reason', async (_, on) => {
    const who = await tried.service.as(clerk);
    for (const lateEntryReason of [null, '补录旧件']) {
      const member = await who.act('recordWindowApplication', {
        clientMutationId: randomUUID(),
        agencyId: tried.service.agencyId('QH01'),
        application: anApplication(),
        on,
        lateEntryReason,
      });
      expect(member).toMatchObject({ __typename: 'DayRefused', path: 'on', bound: '2018-01-01' });
    }
    await tried.expectUnchanged();
  });

  it('a fax printed tomorrow is refused', async () => {
    const who = await tried.service.as(clerk);
    const member = await who.act('recordFaxApplication', {
      clientMutationId: randomUUID(),
      agencyId: tried.service.agencyId('QH01'),
      at: '2026-03-03T09:00:00+08:00',
      application: anApplication(),
    });
    expect(member).toMatchObject({ __typename: 'DayRefused', path: 'at', problem: 'IN_THE_FUTURE' });
    await tried.expectUnchanged();
  });

  it.each(['2026-03-02T10:00:00', 'yesterday', '2026-02-30T10:00:00+08:00', ''])(
    'a fax at %j has no instant',
    async (at) => {
      const who = await tried.service.as(clerk);
      const { status, errors } = await who.graphql(
        'mutation ($input: RecordFaxApplicationInput!) { recordFaxApplication(input: $input) { __typename } }',
        {
          input: {
            clientMutationId: 'x',
            agencyId: tried.service.agencyId('QH01'),
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
      await tried.expectUnchanged();
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
    expect(await tried.hand.act(clerk, name, details)).toMatchObject({ __typename: 'InvalidInput', path });
    await tried.expectUnchanged();
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
      await tried.service.as(clerk)
    ).act('logMail', {
      clientMutationId: randomUUID(),
      agencyId: tried.service.agencyId('QH01'),
      senderName: '宋清嘉',
      ...details,
    });
    expect(member).toMatchObject({ __typename: 'InvalidInput', path });
    await tried.expectUnchanged();
  });
});
