import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aBrowser } from '../support/browser.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { type Service, startService } from '../support/service.ts';
import { looks, openWithLook } from './looks.ts';

/** A form with such a file counts among those that a network may send in an hour. */
const file = { name: '地图.txt', mimeType: 'text/plain', buffer: Buffer.alloc(310_000, '地') };
const browser = aBrowser();
let service: Service;

beforeAll(async () => {
  service = await startService('2026-03-02');
});

afterAll(() => expect(service.close()).rejects.toThrow('faults were logged'));

/** Sends what a crowd behind one address would, until it is too much. */
async function crowdTheNetwork(page: Page): Promise<void> {
  await page.goto('/verify');
  const last = await page.evaluate<number>(`(async () => {
    const body = new FormData();
    body.set('file', new Blob([new Uint8Array(310_000)]), 'a.txt');
    for (let sent = 0; sent < 100; sent += 1) {
      const { status } = await fetch('/verify', { method: 'POST', body });
      if (status === 429) return status;
    }
  })()`);
  expect(last).toBe(429);
}

async function heading(page: Page): Promise<string | null> {
  return page.locator('h1').textContent();
}

describe.each(looks)('on %s the portal says readably', (_, look) => {
  it('that it failed, and the number of the fault in the log', async () => {
    const page = await openWithLook(browser, service.url, look, { mayBeSaid: /status of 500/ });
    const logged = service.faults.length;
    await service.owner.query('alter table catalogue_entry rename to catalogue_entry_gone');
    const answer = await page
      .goto('/catalogue')
      .finally(() => service.owner.query('alter table catalogue_entry_gone rename to catalogue_entry'));
    expect(answer?.status()).toBe(500);
    expect(await heading(page)).toBe('系统出了故障');
    const number = (await page.locator('main .code').textContent()) ?? '';
    expect(number).not.toBe('');
    expect(service.faults.slice(logged)).toEqual([expect.stringContaining(number)]);
    await expectAccessible(page);
  });

  it('that a form is too large', async () => {
    const page = await openWithLook(browser, service.url, look);
    await page.goto('/track');
    await page.locator('input[name=number]').fill('1'.repeat(20_000));
    const answer = page.waitForResponse('**/track');
    await page.locator('input[name=code]').press('Enter');
    expect((await answer).status()).toBe(413);
    await page.getByText('提交的内容过大').waitFor();
    expect(await heading(page)).toBe('没有看懂这次提交');
    await expectAccessible(page);
  });

  it('that too many files came from one network, and how to go on without them', async () => {
    const page = await openWithLook(browser, service.url, look);
    await crowdTheNetwork(page);
    // Without this script, as in an old browser, files come with their form.
    const empty = { contentType: 'text/javascript', body: '' };
    await page.route('**/assets/files-ahead*', (route) => route.fulfill(empty));
    await page.goto('/apply');
    await page.locator('input[name=files]').setInputFiles(file);
    const answer = page.waitForResponse('**/apply');
    await page.locator('main .button[type=submit]:not([name=look])').click();
    expect((await answer).status()).toBe(429);
    await page.getByText('去掉附件先提交申请').waitFor();
    expect(await heading(page)).toBe('这个网络的附件提交过多');
    await expectAccessible(page);
  });
});
