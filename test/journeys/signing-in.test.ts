import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type Json,
  type Member,
  membersOf,
  postSignIn,
  sessionCookie,
  type Visitor,
  visitor,
} from '../support/graphql-client.ts';
import { peopleByRole } from '../support/people-by-role.ts';
import {
  type CaseInHand,
  provided,
  type Service,
  startService,
  submitOnline,
  toHandling,
} from '../support/service.ts';

let service: Service;
/** A case of QH01 that is with its handler. */
let hand: CaseInHand;

const clerk = peopleByRole.INTAKE_CLERK;
const handler = peopleByRole.HANDLER;

beforeAll(async () => {
  service = await startService('2026-03-02');
  ({ hand } = await submitOnline(service));
  await toHandling(service, hand);
});

afterAll(() => service.close());

/** An act of a version that never was: whoever may do it hears of that, nobody else. */
async function attempt(who: Visitor, name: string, details: Json): Promise<Member> {
  const member = await who.act(name, {
    clientMutationId: randomUUID(),
    caseId: hand.id,
    expectedVersion: 0,
    ...details,
  });
  expect(membersOf(name)).toContain(member.__typename);
  return member;
}

function archiving(who: Visitor): Promise<Member> {
  return attempt(who, 'archiveCase', { retention: 'TEN_YEARS' });
}

describe('sessions', () => {
  it('a cookie that no script reads and no other site sends', async () => {
    const response = await postSignIn(service.url, { userName: clerk, password: 'qinghu-demo-2026' });
    const cookie = response.headers.getSetCookie()[0] ?? '';
    expect(cookie).toMatch(/^mingda_session=[\w-]{43}; /);
    expect(cookie).toMatch(/; HttpOnly/);
    expect(cookie).toMatch(/; SameSite=(Lax|Strict)/);
    expect(cookie).toMatch(/; Path=\//);
  });

  it('signing out ends the session at once, of this browser only', async () => {
    const [one, two] = [await sessionCookie(service.url, handler), await sessionCookie(service.url, handler)];
    const signedOut = await visitor(service.url, { cookie: one }).fetch('/sign-out', { method: 'POST' });
    expect(signedOut.status).toBe(204);
    expect(await viewerOf(one)).toBeNull();
    expect(await viewerOf(two)).toEqual({ userName: handler });
    expect(
      await attempt(visitor(service.url, { cookie: one }), 'draftReply', { reply: provided }),
    ).toMatchObject({
      __typename: 'CaseNotFound',
    });
  });

  it('a session ends after eight hours, to the second', async () => {
    const cookie = await sessionCookie(service.url, handler);
    service.clock.set('2026-03-02T17:59:59+08:00');
    expect(await viewerOf(cookie)).toEqual({ userName: handler });
    service.clock.set('2026-03-02T18:00:00+08:00');
    expect(await viewerOf(cookie)).toBeNull();
    service.clock.set('2026-03-02');
  });

  it('a role taken away, and a person struck off, stop at the next request', async () => {
    const administrator = await service.as('admin');
    const grant = {
      staffId: service.staffId('xu.qinghe'),
      role: 'ARCHIVIST',
      agencyId: service.agencyId('QH01'),
    };
    const archivist = await service.as('xu.qinghe');
    expect(await archiving(archivist)).toMatchObject({ __typename: 'StaleVersion' });
    expect(await administrator.act('revokeRole', grant)).toMatchObject({ __typename: 'StaffMember' });
    expect(await archiving(archivist)).toMatchObject({ __typename: 'CaseNotFound' });
    await administrator.act('grantRole', grant);
    expect(await archiving(archivist)).toMatchObject({ __typename: 'StaleVersion' });
    await service.owner.query('update staff_member set active = false where user_name = $1', ['xu.qinghe']);
    expect(await archiving(archivist)).toMatchObject({ __typename: 'CaseNotFound' });
    expect(
      (await postSignIn(service.url, { userName: 'xu.qinghe', password: 'qinghu-demo-2026' })).status,
    ).toBe(401);
    await service.owner.query('update staff_member set active = true where user_name = $1', ['xu.qinghe']);
  });

  it.each(['', 'x', 'x'.repeat(10_000), '%00', '../../etc/passwd'])(
    'a made-up token %.10j is nobody',
    async (token) => {
      expect(await viewerOf(`mingda_session=${token}`)).toBeNull();
      expect(await viewerOf(`mingda_application=${token}`)).toBeNull();
    },
  );

  async function viewerOf(cookie: string): Promise<unknown> {
    return (await visitor(service.url, { cookie }).ask('{ viewer { userName } }'))['viewer'];
  }
});

describe('attempts', () => {
  it('after ten wrong passwords in an hour even the right one waits, for this name only', async () => {
    service.clock.set('2026-03-03');
    for (let n = 0; n < 10; n += 1) expect(await signInStatus('wei.songyue', 'wrong')).toBe(401);
    expect(await signInStatus('wei.songyue', 'qinghu-demo-2026')).toBe(429);
    expect(await signInStatus('qin.zhaoye', 'qinghu-demo-2026')).toBe(200);
    service.clock.set('2026-03-03T11:00:01+08:00');
    expect(await signInStatus('wei.songyue', 'qinghu-demo-2026')).toBe(200);
  });

  it('a name that does not exist is limited and answered alike', async () => {
    service.clock.set('2026-03-04');
    for (let n = 0; n < 10; n += 1) expect(await signInStatus('nobody.here', 'wrong')).toBe(401);
    expect(await signInStatus('nobody.here', 'wrong')).toBe(429);
  });

  it('a hundred guesses at once are ten', async () => {
    service.clock.set('2026-03-05');
    const statuses = await Promise.all(
      Array.from({ length: 100 }, () => signInStatus('yan.beichen', 'wrong')),
    );
    expect(statuses.filter((status) => status === 401).length).toBeLessThanOrEqual(10);
  });

  it('the eleventh query code waits although it is right, an hour long, and so does the header', async () => {
    service.clock.set('2026-03-06');
    const { hand: own, receipt } = await submitOnline(service);
    for (let n = 0; n < 10; n += 1) {
      expect(await track(receipt.applicationNo, 'AAAA-BBBB-CCC')).toMatchObject({ reason: 'NO_MATCH' });
    }
    expect(await track(receipt.applicationNo, receipt.queryCode)).toMatchObject({
      reason: 'TOO_MANY_ATTEMPTS',
    });
    const who = service.applicant(receipt.applicationNo, receipt.queryCode);
    expect(await own.actAs(who, 'withdrawApplication', { how: '在线' })).toMatchObject({
      __typename: 'CaseNotFound',
    });
    service.clock.set('2026-03-06T11:00:01+08:00');
    expect(
      await track(receipt.applicationNo.toLowerCase(), ` ${receipt.queryCode.toLowerCase()} `),
    ).toMatchObject({
      state: 'RECEIVED',
    });
  });

  it('a number that does not exist answers like a wrong code, and is limited like one', async () => {
    service.clock.set('2026-03-07');
    for (let n = 0; n < 10; n += 1) {
      expect(await track('QH01-2026-99999', 'AAAA-BBBB-CCC')).toMatchObject({ reason: 'NO_MATCH' });
    }
    expect(await track('QH01-2026-99999', 'AAAA-BBBB-CCC')).toMatchObject({ reason: 'TOO_MANY_ATTEMPTS' });
  });

  async function signInStatus(userName: string, password: string): Promise<number> {
    return (await postSignIn(service.url, { userName, password })).status;
  }

  async function track(number: string, code: string): Promise<unknown> {
    const data = await service.public.ask(
      `query ($number: String!, $code: String!) { trackApplication(number: $number, code: $code) {
         ... on TrackedApplication { state } ... on TrackingRefused { reason } } }`,
      { number, code },
    );
    return data['trackApplication'];
  }
});
