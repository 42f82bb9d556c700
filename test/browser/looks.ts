import type { Page } from 'playwright-core';
import {
  desktop,
  laptop,
  type PageWishes,
  phone,
  type TestBrowser,
  type Viewport,
} from '../support/browser.ts';

/** How people have the pages before them: the screen, and what they set in 显示设置. */
export interface Look {
  readonly viewport: Viewport;
  /** As the cookie of the browser says it. */
  readonly wishes: string;
}

export const looks: readonly (readonly [string, Look])[] = [
  ['a phone', { viewport: phone, wishes: '' }],
  ['a laptop', { viewport: laptop, wishes: '' }],
  ['a phone in large print (长辈版)', { viewport: phone, wishes: 'large' }],
  ['a large screen in high contrast and large print', { viewport: desktop, wishes: 'large.contrast' }],
];

/** A browser that has the pages like this. */
export async function openWithLook(
  browser: TestBrowser,
  baseUrl: string,
  { viewport, wishes }: Look,
  more?: PageWishes,
): Promise<Page> {
  const page = await browser.openPage(baseUrl, viewport, more);
  await page.context().addCookies([{ name: 'mingda_view', value: wishes, url: baseUrl }]);
  return page;
}

/** Everything that unfolds, unfolded. */
export async function openDetails(page: Page): Promise<void> {
  const closed = page.locator('details:not([open]) > summary');
  while ((await closed.count()) > 0) await closed.first().click();
}
