import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import express, { Router } from 'express';
import { createPages } from '../../src/portal/pages.ts';
import { faultPage } from '../../src/portal/not-found-page.ts';
import type { PortalRoom } from '../../src/portal/portal-room.ts';
import { startService, type TestService } from '../support/running-service.ts';
import { type FormBrowser, formBrowser } from './form-browser.ts';
import { pageFaults } from './page-faults.ts';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

const templatesDir = fileURLToPath(new URL('../../templates/portal', import.meta.url));

describe.each([
  ['/', 200],
  ['/apply', 200],
  ['/track', 200],
  ['/track?number=%22%3E%3Cscript%3E&code=1', 200],
  ['/deadlines', 200],
  ['/deadlines?receivedOn=2026-02-12&channel=INTERNET&noticeOn=2026-02-26&correctedOn=2026-03-10', 200],
  ['/deadlines?receivedOn=nix', 422],
  ['/verify', 200],
  ['/verify?no=%22%3E%3Cscript%3E&code=1', 422],
  ['/verify?no=&code=', 422],
  ['/catalogue', 200],
  ['/catalogue?q=%22%3E%3Cscript%3E&agency=QH01&after=nix', 200],
  ['/catalogue/nix', 404],
  ['/answers', 200],
  ['/answers?q=%E5%85%AC%E8%B7%AF&after=2026-13-01.x', 200],
  ['/answers/0190b000-0000-4000-8000-000000000000', 404],
  ['/reports', 200],
  ['/reports?year=2025&agency=QH01', 200],
  ['/accessibility', 200],
  ['/preferences', 200],
  ['/nowhere', 404],
])('%s', (path, status) => {
  it('is sound for a screen reader, a strict policy and a slow network', async () => {
    const page = await formBrowser(service.baseUrl).open(path);
    expect(page.status).toBe(status);
    expect(pageFaults(page)).toEqual([]);
  });
});

describe('填写申请', () => {
  it('says beside each contact that one of the three is enough, and which way of answering needs which', async () => {
    const { text, html } = await formBrowser(service.baseUrl).open('/apply');
    for (const name of ['phone', 'email', 'address'])
      expect(html).toMatch(
        new RegExp(`<label for="${name}">[^<]+ <span class="note">三项至少填一项</span></label>`),
      );
    expect(html).toMatch(/<label for="fax">[^<]+ <span class="note">选填<\/span><\/label>/);
    for (const way of ['邮寄', '电子邮件', '传真'])
      expect(text).toContain(`要${way === '邮寄' ? '邮寄' : `用${way}`}答复的必须填写`);
  });
});

describe('首页', () => {
  it('says of the day of receipt of an online request what the receipt says (AMB-5)', async () => {
    const { text } = await formBrowser(service.baseUrl).open('/');
    const online = text.slice(text.indexOf('网上'), text.indexOf('当面'));
    expect(online).toContain('平台当场出具的回执就是双方确认，提交当日为收到之日');
    expect(online).toContain('受理机关改由工作人员确认的，以确认之日为收到之日');
    expect(online).not.toContain('双方确认之日');
    const deadlines = await formBrowser(service.baseUrl).open('/deadlines');
    expect(deadlines.text).toContain('网上：提交当日，由机关工作人员确认的为确认之日。');
  });

  it('is the guide: who answers, how to ask, what happens next', async () => {
    const { text } = await formBrowser(service.baseUrl).open('/');
    const told = [
      '清湖县自然资源局 清湖县清湖大道18号 电话 0550-5550202',
      '当面',
      '平信',
      '口头',
      '7个工作日内',
      '20个工作日内答复',
      '最多再延长20个工作日',
      '60日内申请行政复议',
      '6个月内',
      '清湖县人民政府办公室，电话 0550-5550101',
    ];
    expect(told.filter((words) => !text.includes(words))).toEqual([]);
  });

  it('teaches where no agency is there yet', async () => {
    const empty = await anApp((showPage, router) => {
      router.get('/', (request, response) =>
        showPage(request, response, 'home', { agencies: [], supervising: null }),
      );
    });
    expect((await empty.browser.open('/')).text).toContain('还没有机关开通');
    await empty.stop();
  });
});

describe('样式', () => {
  it('is one sheet, named by its content and kept for a year', async () => {
    const browser = formBrowser(service.baseUrl);
    const { html } = await browser.open('/');
    const [, address = ''] = /<link rel="stylesheet" href="([^"]+)">/.exec(html) ?? [];
    const sheet = await browser.open(address);
    expect(sheet.headers.get('content-type')).toContain('text/css');
    expect(sheet.headers.get('cache-control')).toContain('immutable');
    expect(sheet.html).not.toMatch(/url\(|@import|https?:/);
    expect(sheet.html).toContain('@media print');
  });
});

describe('显示设置', () => {
  it('one press turns large print on, another off, and leads back', async () => {
    const browser = formBrowser(service.baseUrl);
    const on = await browser.send('/preferences', { large: 'on', from: '/track?number=QH01' });
    expect(on.url).toBe('/track?number=QH01');
    expect(on.html).toContain('class="large "');
    expect((await browser.send('/preferences', { contrast: 'on' })).html).toContain('class="large contrast"');
    expect((await browser.send('/preferences', { large: 'off' })).html).toContain('class="contrast"');
  });

  it('sets a cookie that scripts cannot read and other sites do not send', async () => {
    const response = await fetch(`${service.baseUrl}/preferences`, {
      method: 'POST',
      body: new URLSearchParams({ large: 'on' }),
      redirect: 'manual',
    });
    expect(response.headers.get('set-cookie')).toMatch(/^mingda_view=large;.*HttpOnly; SameSite=Lax/);
  });

  it.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/.//evil.example',
    '/\t/evil.example',
    'track',
  ])('leads nowhere else: %j', async (from) => {
    const response = await fetch(`${service.baseUrl}/preferences`, {
      method: 'POST',
      body: new URLSearchParams({ from }),
      redirect: 'manual',
    });
    expect(response.headers.get('location')).toBe('/');
  });
});

describe('没有找到和出错', () => {
  it('a program gets JSON where a browser gets a page', async () => {
    const response = await fetch(`${service.baseUrl}/nowhere`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('a file of the workbench that is shut is told with the way to sign in, whether it is there or not', async () => {
    const browser = formBrowser(service.baseUrl);
    for (const path of ['/letters/x.pdf', '/cases/x/archive.zip', '/exports/x']) {
      const page = await browser.open(path);
      expect(page.status).toBe(404);
      expect(page.text).toContain('请先登录工作台');
      expect(page.html).toContain('href="/workbench/"');
    }
    expect((await browser.open('/nowhere')).text).not.toContain('工作台');
  });

  it('a form that is too large is answered with a page', async () => {
    const page = await formBrowser(service.baseUrl).send('/track', { number: '1'.repeat(20_000) });
    expect(page.status).toBe(413);
    expect(page.text).toContain('提交的内容过大');
  });

  it('a fault is reported once, masked, and shown by its number', async () => {
    const reported: unknown[] = [];
    const fault = new Error('secret detail');
    const broken = await anApp((showPage, router) => {
      router.get('/', () => {
        throw fault;
      });
      const room = {
        showPage,
        reportFault: (reason: unknown) => {
          reported.push(reason);
          return 'request-1234';
        },
      } as unknown as PortalRoom;
      router.use(faultPage(room));
    });
    const page = await broken.browser.open('/');
    expect(page.status).toBe(500);
    expect(page.text).toContain('故障编号： request-1234');
    expect(page.text).not.toContain('secret');
    expect(reported).toEqual([fault]);
    await broken.stop();
  });
});

/** Pages without a database behind them. */
async function anApp(
  routes: (showPage: ReturnType<typeof createPages>, router: Router) => void,
): Promise<{ readonly browser: FormBrowser; stop(): Promise<void> }> {
  const router = Router();
  const assets = {
    stylesheet: '/assets/none.css',
    script: '/assets/none.js',
    filesScript: '/assets/none.js',
    searchScript: '/assets/none.js',
  };
  routes(createPages(templatesDir, assets, {}), router);
  const server = createServer(express().use(router));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    browser: formBrowser(`http://127.0.0.1:${port}`),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
