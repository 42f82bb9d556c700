import { readFile, realpath } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser, chromium, type Page } from 'playwright-core';
import { browserFaults } from '../support/browser-faults.ts';
import { browserProgram } from '../support/browser-program.ts';
import { expectAccessible } from '../support/expect-accessible.ts';

const soundPage = `<!doctype html><html lang="zh-CN"><head><title>首页</title><link rel="icon" href="data:,"></head>
<body><main><h1>政府信息公开</h1><p><label for="a">姓名</label> <input id="a"></p><ul><li>一</li></ul></main></body></html>`;

let server: Server;
let baseUrl: string;
let browser: Browser;
let html: string;

/** The browser of the package, as on a machine without one, and a server with a strict policy. */
beforeAll(async () => {
  server = createServer((request, response) => {
    response.writeHead(request.url === '/' ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'self'; img-src 'self' data: http://elsewhere.invalid",
    });
    response.end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await chromium.launch(await browserProgram('BUNDLED'));
}, 120_000);

afterAll(async () => {
  await browser.close();
  server.close();
  server.closeAllConnections();
});

/** Opens a page of one's own making and tells what went wrong behind it. */
async function visit(content: string, path = '/'): Promise<{ page: Page; faults: readonly string[] }> {
  html = content;
  const context = await browser.newContext({ baseURL: baseUrl });
  const faults = await browserFaults(context, [new URL(baseUrl).host]);
  const page = await context.newPage();
  await page.goto(path);
  return { page, faults };
}

describe('the Chromium of the npm package', () => {
  it('runs with its own libraries and draws Chinese with the fonts from npm', async () => {
    const { page, faults } = await visit(soundPage);
    const session = await page.context().newCDPSession(page);
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const { root } = await session.send('DOM.getDocument');
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'h1' });
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    expect(fonts.map(({ familyName }) => familyName)).toEqual(['Noto Sans SC']);
    await expectAccessible(page);
    expect(faults).toEqual([]);
  });

  it('loads the libraries of the package, whatever the machine has', async () => {
    const { env } = await browserProgram('BUNDLED');
    const session = await browser.newBrowserCDPSession();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const main = processInfo.find(({ type }) => type === 'browser');
    const maps = await readFile(`/proc/${main?.id ?? 0}/maps`, 'utf8');
    const loaded = new Set(maps.match(/\/\S*\/lib(?:nss3|nspr4|expat)\.so\S*/g));
    const folder = await realpath(env['LD_LIBRARY_PATH'] ?? '');
    expect([...loaded].filter((path) => !path.startsWith(folder))).toEqual([]);
    expect(loaded.size).toBe(3);
  });
});

describe('what a test would otherwise not see', () => {
  it.each([
    ['a message in the console', '<script src="data:text/javascript,console.log(1)"></script>', 'console: '],
    ['an inline script', '<script>document.title = "x"</script>', 'script-src'],
    ['an inline style', '<p style="color: red">红</p>', 'style-src'],
    ['a picture from elsewhere', '<img src="http://elsewhere.invalid/a.png" alt="">', 'elsewhere.invalid'],
    ['a picture that is not there', '<img src="/missing.png" alt="">', 'status of 404'],
  ])('%s', async (_, markup, words) => {
    const { faults } = await visit(soundPage.replace('</main>', `${markup}</main>`));
    expect(faults.some((fault) => fault.includes(words))).toBe(true);
  });

  it('a page that is answered with 404 says nothing wrong', async () => {
    expect((await visit(soundPage, '/nowhere')).faults).toEqual([]);
  });

  it.each([
    ['a field without a label', soundPage.replace('<label for="a">姓名</label>', '姓名'), 'label: '],
    ['a page without a language', soundPage.replace(' lang="zh-CN"', ''), 'html-has-lang: '],
  ])('%s', async (_, content, words) => {
    const { page } = await visit(content);
    await expect(expectAccessible(page)).rejects.toThrow(words);
  });
});
