import { describe, expect, it } from '@jest/globals';
import { aServiceToTry } from '../support/a-service-to-try.ts';
import { type Json, postSignIn } from '../support/graphql-client.ts';

const tried = aServiceToTry();
const clerk = 'lin.zhixia';

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
    const response = await postSignIn(tried.service.url, body);
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
    '/cases/x/deadlines.pdf',
    '/cases/x/files/x',
    '/cases/../../etc/passwd',
    '/cases/%2e%2e%2f/files/%2e%2e%2fsecrets.json',
    '/%c0%ae%c0%ae/secrets.json',
    '/secrets.json',
    '/uploads',
    '/graphql/../secrets.json',
  ])('%s leads nowhere', async (path) => {
    for (const who of [tried.service.public, await tried.service.as(clerk)]) {
      const response = await who.fetch(path);
      expect([400, 404]).toContain(response.status);
      expect(await response.text()).not.toContain('queryCodeSecret');
    }
  });

  it('of a case that is readable lead to no other file', async () => {
    const who = await tried.service.as(clerk);
    for (const sha256 of ['..%2f..%2fsecrets.json', 'a'.repeat(64), '%00', 'A'.repeat(64)]) {
      expect((await who.fetch(`/cases/${tried.hand.id}/files/${sha256}`)).status).toBe(404);
    }
    expect((await who.fetch(`/cases/${tried.hand.id}/archive.zip`)).status).toBe(404);
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
    const response = await (await tried.service.as(clerk)).fetch('/uploads', { method: 'POST', ...init() });
    expect([response.status, ((await response.json()) as Json)['code']]).toEqual([status, code]);
    expect((await tried.service.owner.query('select id from upload')).rows).toEqual([]);
  });

  it('of exactly 20 MB is taken, under the name it has without its folders', async () => {
    const largest = Buffer.concat([pdf, Buffer.alloc(20 * 1024 * 1024 - pdf.length)]);
    const response = await (
      await tried.service.as(clerk)
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
