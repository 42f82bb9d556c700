import { request as httpRequest } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startService, type TestService } from '../support/running-service.ts';
import { apply, filledForm, numberAndCode } from './filled-form.ts';
import { formBrowser, hiddenFields } from './form-browser.ts';
import { officeOf } from './handled-case.ts';

let service: TestService;
beforeAll(async () => {
  service = await startService({ now: '2026-03-02T10:00:00+08:00' });
});
afterAll(() => service.stop());

/** 30 kB with style sheet and scripts: what an old phone on a slow network is spared. */
const largest = 30_000;

interface Sent {
  readonly bytes: number;
  readonly encoding: string;
  readonly text: string;
  readonly cookies: readonly string[];
}

/** What goes over the wire. */
async function sent(
  path: string,
  { cookie = '', form }: { readonly cookie?: string; readonly form?: Readonly<Record<string, string>> } = {},
): Promise<Sent> {
  const body = form && new URLSearchParams(form).toString();
  const headers = {
    accept: 'text/html',
    'accept-encoding': 'gzip',
    cookie,
    origin: service.baseUrl,
    ...(body !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }),
  };
  return new Promise((resolve, reject) => {
    const url = new URL(path, service.baseUrl);
    const call = httpRequest(url, { method: body === undefined ? 'GET' : 'POST', headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const bytes = Buffer.concat(chunks);
        const encoding = response.headers['content-encoding'] ?? '';
        const text = (encoding === 'gzip' ? gunzipSync(bytes) : bytes).toString();
        resolve({ bytes: bytes.length, encoding, text, cookies: response.headers['set-cookie'] ?? [] });
      });
    });
    call.on('error', reject);
    call.end(body);
  });
}

/** A page with everything it links of ours. */
async function weight(page: Sent): Promise<number> {
  const linked = [...page.text.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, path = '']) => path);
  const assets = await Promise.all(linked.map((path) => sent(path)));
  return assets.reduce((sum, { bytes }) => sum + bytes, page.bytes);
}

describe('what everybody sees is compressed', () => {
  it.each([
    '/',
    '/apply?form=12345678',
    '/deadlines?receivedOn=2026-02-12&channel=INTERNET&noticeOn=2026-02-26&correctedOn=2026-03-10',
    '/catalogue',
    '/answers',
    '/reports',
    '/accessibility',
    '/preferences',
  ])('%s', async (path) => {
    const page = await sent(path);
    expect(page.encoding).toBe('gzip');
    expect(await weight(page)).toBeLessThanOrEqual(largest);
  });

  it('to who is following a case too: the page is the same', async () => {
    const { cookie } = await opened();
    expect((await sent('/apply?form=12345678', { cookie })).encoding).toBe('gzip');
  });
});

async function opened() {
  const { number, code } = numberAndCode(await apply(service, formBrowser(service.baseUrl)));
  const { cookies } = await sent('/track', { form: { number, code } });
  return { number, code, cookie: (cookies[0] ?? '').split(';')[0] ?? '' };
}

describe('what says something about one person, or answers a form, is not: its length would tell', () => {
  it('the case, its acts and the receipt', async () => {
    const { number, cookie } = await opened();
    const office = await officeOf(service, number);
    await office.take();
    await office.consult();
    await office.deliverConsultation();
    await office.askForCorrection();
    for (const path of [
      '/track/case',
      '/track/complain?form=12345678&at=4',
      '/track/correct?form=12345678&at=6',
      '/receipt',
      '/track',
      '/verify',
    ]) {
      const page = await sent(path, { cookie });
      expect(page.text).toContain('<main');
      expect(page.encoding).toBe('');
      expect(await weight(page)).toBeLessThanOrEqual(largest);
    }
  });

  it.each([
    ['zh-CN', {}],
    ['en', { english: 'on' }],
  ] as const)('the case that was answered and served, in %s', async (language, wishes) => {
    const { number, cookie } = await opened();
    const office = await officeOf(service, number);
    await office.take();
    await office.review();
    await office.send();
    await office.serve();
    const { cookies } = await sent('/preferences', { form: { from: '/', ...wishes } });
    const view = (cookies[0] ?? '').split(';')[0] ?? '';
    const page = await sent('/track/case', { cookie: `${cookie}; ${view}` });
    expect(page.text).toContain(`<html lang="${language}"`);
    expect(page.text).toContain('id="remedy"');
    expect(page.encoding).toBe('');
    expect(await weight(page)).toBeLessThanOrEqual(largest);
  });

  it('the application form with errors', async () => {
    const hidden = hiddenFields(await formBrowser(service.baseUrl).open('/apply'));
    const page = await sent('/apply', {
      form: { ...hidden, ...filledForm(service), phone: '', address: '', form: '' },
    });
    expect(page.encoding).toBe('');
    expect(page.text).toContain('class="summary"');
    expect(await weight(page)).toBeLessThanOrEqual(largest);
  });
});
