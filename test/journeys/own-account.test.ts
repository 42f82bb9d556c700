import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoPassword } from '../../src/cli/seeded-county.ts';
import { type Json, postSignIn, signedIn, type Visitor, visitor } from '../support/graphql-client.ts';
import { count, type Service, startService } from '../support/service.ts';

/*
 * People are signed in anew in each test, not taken from `service.as`: passwords change and sessions end here.
 */

let service: Service;

beforeAll(async () => {
  service = await startService('2026-03-02');
});

afterAll(() => service.close());

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0';

async function viewerOf(who: Visitor): Promise<unknown> {
  return (await who.ask('{ viewer { userName } }'))['viewer'];
}

async function idOf(who: Visitor): Promise<unknown> {
  return ((await who.ask('{ viewer { id } }'))['viewer'] as Json)['id'];
}

async function sessionsOf(who: Visitor): Promise<readonly Json[]> {
  const data = await who.ask('{ mySessions { id createdAt lastSeenAt expiresAt device current } }');
  return data['mySessions'] as readonly Json[];
}

function tryToSignIn(userName: string, password: string): Promise<Response> {
  return postSignIn(service.url, { userName, password });
}

async function changePassword(who: Visitor, current: string, next: string): Promise<Json> {
  return who.act('changePassword', { current, new: next });
}

async function signInAs(userName: string, password: string, userAgent: string): Promise<Visitor> {
  const response = await fetch(`${service.url}/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'user-agent': userAgent },
    body: JSON.stringify({ userName, password }),
  });
  return visitor(service.url, { cookie: (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '' });
}

describe("one's own sessions", () => {
  it('say since when, last seen and on which device; one of them is this', async () => {
    service.clock.set('2026-03-02T09:00:00+08:00');
    await signInAs('luo.yuzhu', demoPassword, firefox);
    service.clock.set('2026-03-02T10:00:00+08:00');
    const here = await signInAs('luo.yuzhu', demoPassword, 'curl/8.11.0');
    service.clock.set('2026-03-02T10:00:30+08:00');
    expect(await sessionsOf(here)).toMatchObject([
      {
        device: '其他程序',
        current: true,
        createdAt: '2026-03-02T02:00:00.000Z',
        lastSeenAt: '2026-03-02T02:00:00.000Z',
        expiresAt: '2026-03-02T10:00:00.000Z',
      },
      { device: 'Firefox · Linux', current: false, createdAt: '2026-03-02T01:00:00.000Z' },
    ]);
    service.clock.set('2026-03-02T10:05:00+08:00');
    await viewerOf(here);
    expect((await sessionsOf(here))[0]).toMatchObject({ lastSeenAt: '2026-03-02T02:05:00.000Z' });
    service.clock.set('2026-03-02T17:30:00+08:00');
    expect(await sessionsOf(here)).toHaveLength(1);
    service.clock.set('2026-03-02T10:00:00+08:00');
  });

  it('are ended by their holder, and by nobody else', async () => {
    const here = await signedIn(service.url, 'ning.caiwei');
    const there = await signedIn(service.url, 'ning.caiwei');
    const stranger = await signedIn(service.url, 'bai.shuoyu');
    const other = (await sessionsOf(here)).find(({ current }) => current === false);
    expect(await stranger.act('endSession', { id: other?.['id'] })).toMatchObject({
      __typename: 'InvalidInput',
      path: 'id',
      problem: 'UNKNOWN',
    });
    expect(await stranger.act('endSession', { id: "' or 1=1" })).toMatchObject({ path: 'id' });
    expect(await service.public.act('endSession', { id: other?.['id'] })).toMatchObject({
      __typename: 'NotPermitted',
      reason: 'NOT_SIGNED_IN',
      zh: '请先登录。',
    });
    expect(await viewerOf(there)).toEqual({ userName: 'ning.caiwei' });
    expect(await here.act('endSession', { id: other?.['id'] })).toEqual({
      __typename: 'SessionEnded',
      id: other?.['id'],
    });
    expect(await viewerOf(there)).toBeNull();
    expect(await sessionsOf(here)).toHaveLength(1);
    expect(await sessionsOf(service.public)).toEqual([]);
  });
});

describe("one's own password", () => {
  it('is changed against the current one; the other sessions end, this one goes on', async () => {
    const here = await signedIn(service.url, 'qin.zhaoye');
    const there = await signedIn(service.url, 'qin.zhaoye');
    expect(await changePassword(here, demoPassword, 'mu-cheng-xing-yan')).toEqual({
      __typename: 'PasswordChanged',
      endedSessions: 1,
    });
    expect(await viewerOf(here)).toEqual({ userName: 'qin.zhaoye' });
    expect(await viewerOf(there)).toBeNull();
    expect((await tryToSignIn('qin.zhaoye', demoPassword)).status).toBe(401);
    expect((await tryToSignIn('qin.zhaoye', 'mu-cheng-xing-yan')).status).toBe(200);
  });

  it.each([
    ['a wrong current one', 'current', 'WRONG', 'qinghu-demo-2025', 'mu-cheng-xing-yan'],
    ['a short new one', 'new', 'TOO_SHORT', demoPassword, '九个字不够长呢吧'],
    ['a new one of 257 characters', 'new', 'TOO_LONG', demoPassword, '长'.repeat(257)],
    ['the user name', 'new', 'NOT_ALLOWED', demoPassword, 'Yan.Beichen'],
    ['the same one again', 'new', 'NOT_ALLOWED', demoPassword, demoPassword],
  ])('%s is refused at %s', async (_, path, problem, current, next) => {
    const here = await signedIn(service.url, 'yan.beichen');
    expect(await changePassword(here, current, next)).toMatchObject({
      __typename: 'InvalidInput',
      path,
      problem,
    });
    expect((await tryToSignIn('yan.beichen', demoPassword)).status).toBe(200);
  });

  it('is nobody else’s to change', async () => {
    expect(await changePassword(service.public, demoPassword, 'mu-cheng-xing-yan')).toMatchObject({
      __typename: 'NotPermitted',
      reason: 'NOT_SIGNED_IN',
    });
  });

  it('is compared ten times an hour, a hundred guesses at once included; a sign-in is another matter', async () => {
    const here = await signedIn(service.url, 'wei.songyue');
    const guesses = Array.from({ length: 30 }, (_, index) =>
      changePassword(here, `guess-${index}`, 'mu-cheng-xing-yan'),
    );
    const said = (await Promise.all(guesses)).map((member) => member['__typename']);
    expect(said.filter((name) => name === 'InvalidInput')).toHaveLength(10);
    expect(said.filter((name) => name === 'TooManyAttempts')).toHaveLength(20);
    expect(await changePassword(here, demoPassword, 'mu-cheng-xing-yan')).toMatchObject({
      __typename: 'TooManyAttempts',
      zh: '尝试次数过多，请一小时后再试。',
    });
    expect((await tryToSignIn('wei.songyue', demoPassword)).status).toBe(200);
    service.clock.set('2026-03-02T11:00:01+08:00');
    expect(await changePassword(here, demoPassword, 'mu-cheng-xing-yan')).toMatchObject({
      __typename: 'PasswordChanged',
    });
    service.clock.set('2026-03-02T10:00:00+08:00');
  });
});

const reset = 'resetPassword';

describe('a password that an administrator resets', () => {
  it('is shown once, opens nothing but its change, and ends every session', async () => {
    const before = await signedIn(service.url, 'jiang.lanting');
    const admin = await signedIn(service.url, 'admin');
    const given = await admin.act(reset, { staffId: service.staffId('jiang.lanting') });
    expect(given).toMatchObject({ __typename: 'PasswordReset', validUntil: '2026-03-05T02:00:00.000Z' });
    const oneTime = String(given['oneTimePassword']);
    expect(await viewerOf(before)).toBeNull();
    expect((await tryToSignIn('jiang.lanting', demoPassword)).status).toBe(401);

    const signIn = await tryToSignIn('jiang.lanting', oneTime);
    expect(await signIn.clone().json()).toMatchObject({ mustChangePassword: true });
    const half = await signedIn(service.url, 'jiang.lanting', oneTime);
    expect(await viewerOf(half)).toBeNull();
    expect(await sessionsOf(half)).toEqual([]);
    expect(
      await half.ask('{ account { userName name mustChangePassword } caseFiles { edges { cursor } } }'),
    ).toEqual({
      account: { userName: 'jiang.lanting', name: '江兰汀', mustChangePassword: true },
      caseFiles: { edges: [] },
    });
    expect(await half.act('endSession', { id: service.staffId('jiang.lanting') })).toMatchObject({
      reason: 'NOT_SIGNED_IN',
    });

    expect(await changePassword(half, oneTime, oneTime)).toMatchObject({
      path: 'new',
      problem: 'NOT_ALLOWED',
    });
    expect(await changePassword(half, oneTime, 'lan-ting-qiu-shui')).toMatchObject({ endedSessions: 1 });
    expect(await viewerOf(half)).toEqual({ userName: 'jiang.lanting' });
    const own = await tryToSignIn('jiang.lanting', 'lan-ting-qiu-shui');
    expect(await own.json()).toMatchObject({ mustChangePassword: false });
  });

  it('is good for three days', async () => {
    const admin = await signedIn(service.url, 'admin');
    const given = await admin.act(reset, { staffId: service.staffId('he.yuanzhou') });
    service.clock.set('2026-03-05T10:00:00+08:00');
    expect((await tryToSignIn('he.yuanzhou', String(given['oneTimePassword']))).status).toBe(401);
    service.clock.set('2026-03-05T09:59:59+08:00');
    expect((await tryToSignIn('he.yuanzhou', String(given['oneTimePassword']))).status).toBe(200);
    service.clock.set('2026-03-02T10:00:00+08:00');
  });

  it('is reset by an administrator of every agency where the person holds a role, and never by the person', async () => {
    const admin = await signedIn(service.url, 'admin');
    const [own, staffId] = [service.staffId('tang.jianqing'), service.staffId('shen.jibai')];
    await admin.act('grantRole', { staffId: own, role: 'ADMINISTRATOR', agencyId: service.agencyId('QH02') });
    const local = await signedIn(service.url, 'tang.jianqing');
    // 魏松月 holds roles in QH02 alone; with one more in QH03 she is out of its administrator's reach.
    const neighbour = service.staffId('wei.songyue');
    expect(await local.act(reset, { staffId: neighbour })).toMatchObject({ __typename: 'PasswordReset' });
    await admin.act('grantRole', { staffId: neighbour, role: 'SIGNER', agencyId: service.agencyId('QH03') });
    expect(await local.act(reset, { staffId: neighbour })).toMatchObject({ __typename: 'NotPermitted' });
    expect(await local.act(reset, { staffId })).toMatchObject({ __typename: 'NotPermitted' });
    expect(await local.act(reset, { staffId: own })).toMatchObject({
      path: 'staffId',
      problem: 'NOT_ALLOWED',
    });
    const clerk = await signedIn(service.url, 'lin.zhixia');
    expect(await clerk.act(reset, { staffId })).toMatchObject({
      __typename: 'NotPermitted',
      by: ['ADMINISTRATOR'],
    });
    expect(await service.public.act(reset, { staffId })).toMatchObject({ __typename: 'NotPermitted' });
    expect(await admin.act(reset, { staffId: 'nobody' })).toMatchObject({
      path: 'staffId',
      problem: 'UNKNOWN',
    });
  });
});

describe('a person who leaves', () => {
  const reason = '调离';

  it('is signed out at once, and signs in again when let in again', async () => {
    const person = await signedIn(service.url, 'bai.shuoyu');
    const admin = await signedIn(service.url, 'admin');
    const staffId = service.staffId('bai.shuoyu');
    expect(await admin.act('deactivateStaffMember', { staffId, reason })).toMatchObject({ active: false });
    expect(await admin.act('deactivateStaffMember', { staffId, reason })).toMatchObject({ active: false });
    expect(await viewerOf(person)).toBeNull();
    expect((await tryToSignIn('bai.shuoyu', demoPassword)).status).toBe(401);
    expect(await admin.act('reactivateStaffMember', { staffId, reason: '调回' })).toMatchObject({
      active: true,
    });
    expect(await viewerOf(person)).toBeNull();
    expect((await tryToSignIn('bai.shuoyu', demoPassword)).status).toBe(200);
    const lines = `select count(*)::int as n from administration_entry where staff_id = $1 and action like 'STAFF_%'`;
    expect(await count(service.owner, lines, [staffId])).toBe(2);
  });

  it('is deactivated by an administrator of the agency, with a reason, and not by himself', async () => {
    const admin = await signedIn(service.url, 'admin');
    const clerk = await signedIn(service.url, 'lin.zhixia');
    const staffId = service.staffId('gu.nanqiao');
    expect(await clerk.act('deactivateStaffMember', { staffId, reason })).toMatchObject({
      __typename: 'NotPermitted',
      by: ['ADMINISTRATOR'],
    });
    expect(await admin.act('deactivateStaffMember', { staffId, reason: ' ' })).toMatchObject({
      path: 'reason',
      problem: 'EMPTY',
    });
    expect(await admin.act('deactivateStaffMember', { staffId: await idOf(admin), reason })).toMatchObject({
      path: 'staffId',
      problem: 'ONLY_BY_ANOTHER',
    });
    expect(await admin.act('deactivateStaffMember', { staffId: '\u0000', reason })).toMatchObject({
      path: 'staffId',
      problem: 'UNKNOWN',
    });
  });
});

it('nobody changes the record of administration, nor wipes it', async () => {
  for (const sql of [
    `update administration_entry set reason = ''`,
    'delete from administration_entry',
    'truncate administration_entry',
  ]) {
    await expect(service.owner.query(sql)).rejects.toThrow(/append-only/);
  }
});
