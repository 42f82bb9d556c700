import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mutation, sessionCookie, visitor } from '../support/graphql-client.ts';
import { type Service, startService, submitOnline } from '../support/service.ts';

/*
 * A page of the workbench names whose it is. In another session than that person's nothing of what it asks is executed.
 */

const [clerk, handler] = ['lin.zhixia', 'chen.wangshu'];
let service: Service;
beforeAll(async () => {
  service = await startService('2026-03-02');
});
afterAll(() => service.close());

type SentWith = () => Promise<Readonly<Record<string, string>>>;

function signedInAs(userName: string): SentWith {
  return async () => ({ cookie: await sessionCookie(service.url, userName) });
}

describe.each<[string, SentWith]>([
  ['no session', async () => ({})],
  ['the session of somebody else', signedInAs(handler)],
  ['a session that has ended', endedSession],
])('of a page in %s', (_, sentWith) => {
  it('a question is answered with the end of the session alone', async () => {
    const page = visitor(service.url, { ...(await sentWith()), 'x-mingda-viewer': service.staffId(clerk) });
    const { status, data, errors } = await page.graphql('{ viewer { id } agencies { id } }');
    expect(status).toBe(200);
    expect(data).toBeUndefined();
    expect(errors.map(({ extensions }) => extensions)).toEqual([
      {
        code: 'SESSION_ENDED',
        path: [],
        zh: '登录已经过期，请重新登录',
        en: 'The session has ended; sign in again',
      },
    ]);
  });

  it('a command of the applicant, whose headers are sent too, is not carried out', async () => {
    const { hand, receipt } = await submitOnline(service);
    const headers = {
      'x-application-number': String(receipt['applicationNo']),
      'x-query-code': String(receipt['queryCode']),
    };
    const page = visitor(service.url, {
      ...headers,
      ...(await sentWith()),
      'x-mingda-viewer': service.staffId(clerk),
    });
    const withdrawal = {
      clientMutationId: randomUUID(),
      caseId: hand.id,
      expectedVersion: hand.version(),
      how: '网上',
    };
    const { errors } = await page.graphql(mutation('withdrawApplication'), { input: withdrawal });
    expect(errors[0]?.extensions.code).toBe('SESSION_ENDED');
    expect((await hand.read(clerk, 'state'))['state']).toBe('RECEIVED');
    await visitor(service.url, headers).act('withdrawApplication', withdrawal);
    expect((await hand.read(clerk, 'state'))['state']).toBe('WITHDRAWN');
  });
});

async function endedSession(): Promise<Readonly<Record<string, string>>> {
  const cookie = await sessionCookie(service.url, clerk);
  await visitor(service.url, { cookie }).fetch('/sign-out', { method: 'POST' });
  return { cookie };
}

it('of a page in the session of its own person everything is answered', async () => {
  const page = visitor(service.url, {
    ...(await signedInAs(clerk)()),
    'x-mingda-viewer': service.staffId(clerk),
  });
  expect(await page.ask('{ viewer { id } }')).toEqual({ viewer: { id: service.staffId(clerk) } });
});
