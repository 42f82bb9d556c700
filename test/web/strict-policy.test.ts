import { describe, expect, it } from '@jest/globals';
import { aServiceToTry } from '../support/a-service-to-try.ts';

const tried = aServiceToTry();

/** What a browser may load, and whither a form may go: nothing written into a page, nothing of another site. */
const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "object-src 'none'",
].join(';');

async function headersOf(path: string): Promise<Headers> {
  const response = await tried.service.public.fetch(path, { headers: { accept: 'text/html' } });
  await response.arrayBuffer();
  return response.headers;
}

describe('the strict policy goes with', () => {
  it.each([
    '/',
    '/apply',
    '/track',
    '/track/case',
    '/verify?no=&code=',
    '/nowhere',
    '/workbench/',
    '/workbench/cases/some-id',
    '/graphql',
    '/events',
    '/healthz',
  ])('%s', async (path) => {
    expect((await headersOf(path)).get('content-security-policy')).toBe(policy);
  });

  it('the workbench, which has no script and no style in its one page, and loads nothing from elsewhere', async () => {
    const page = await (await tried.service.public.fetch('/workbench/')).text();
    const loaded = [...page.matchAll(/\s(?:src|href)="([^"]*)"/g)].map(([, address = '']) => address);
    expect(loaded.length).toBeGreaterThan(1);
    expect(loaded.filter((address) => !/^(?:\/workbench\/|data:)/.test(address))).toEqual([]);
    expect(page).not.toMatch(/<style|<script(?![^>]*\ssrc=)|\s(?:on\w+|style)=/);
  });
});
