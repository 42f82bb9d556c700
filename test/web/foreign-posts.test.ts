import { describe, expect, it } from '@jest/globals';
import { aServiceToTry } from '../support/a-service-to-try.ts';
import { sessionCookie } from '../support/graphql-client.ts';
import { count } from '../support/service.ts';

/** What a page of another site can make a browser send here, with the cookies it holds for us. */
const tried = aServiceToTry();
const foreign: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['by its Origin', { origin: 'https://other.example' }],
  ['by Sec-Fetch-Site', { 'sec-fetch-site': 'cross-site' }],
  ['by its Referer', { referer: 'https://other.example/trap' }],
  ['as a sister site', { 'sec-fetch-site': 'same-site' }],
];

async function postForm(
  path: string,
  headers: Readonly<Record<string, string>>,
  fields: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return tried.service.public.fetch(path, { method: 'POST', headers, body: new URLSearchParams(fields) });
}

describe('a form of another site', () => {
  it.each(
    ['/apply', '/preferences', '/track', '/track/leave'].flatMap((path) =>
      foreign.map(([how, headers]) => [path, how, headers] as const),
    ),
  )('%s, known %s: refused, and nothing is set', async (path, _, headers) => {
    const before = await count(tried.service.owner, 'select count(*)::int as n from case_file');
    const response = await postForm(path, headers, { contrast: 'on', english: 'on' });
    expect(response.status).toBe(403);
    expect(response.headers.getSetCookie()).toEqual([]);
    expect(await response.text()).toContain('什么都没有改变');
    expect(await count(tried.service.owner, 'select count(*)::int as n from case_file')).toBe(before);
  });

  it.each(['/preferences', '/track/leave'])('%s of our own is taken', async (path) => {
    const response = await postForm(path, { origin: tried.service.url }, { contrast: 'on' });
    expect(response.status).toBe(303);
  });

  it.each(foreign)('/sign-out, known %s: nobody is signed out', async (_, headers) => {
    const cookie = await sessionCookie(tried.service.url, 'lin.zhixia');
    const response = await postForm('/sign-out', { ...headers, cookie });
    expect(response.status).toBe(403);
    expect(response.headers.getSetCookie()).toEqual([]);
    expect(await whoIs(cookie)).not.toBeNull();
  });

  it('/sign-in takes no form', async () => {
    const fields = { userName: 'lin.zhixia', password: 'qinghu-demo-2026' };
    const response = await postForm('/sign-in', { origin: 'https://other.example' }, fields);
    expect(response.status).toBe(400);
    expect(response.headers.getSetCookie()).toEqual([]);
  });

  it('/uploads without its header: refused, nothing is kept', async () => {
    const kept = 'select count(*)::int as n from upload';
    const before = await count(tried.service.owner, kept);
    const cookie = await sessionCookie(tried.service.url, 'lin.zhixia');
    const body = new FormData();
    body.set('file', new Blob(['身份证明']), '身份证明.txt');
    const response = await tried.service.public.fetch('/uploads', {
      method: 'POST',
      headers: { origin: 'https://other.example', cookie },
      body,
    });
    expect(response.status).toBe(403);
    expect(await count(tried.service.owner, kept)).toBe(before);
  });
});

async function whoIs(cookie: string): Promise<unknown> {
  const response = await tried.service.public.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query: '{ viewer { name } }' }),
  });
  const { data } = (await response.json()) as { data: { viewer: unknown } };
  return data.viewer;
}
