import { afterAll, afterEach, beforeAll, expect, jest } from '@jest/globals';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { browserFaults } from './browser-faults.ts';
import { browserProgram } from './browser-program.ts';

// A browser on a machine that runs other things besides.
jest.setTimeout(60_000);

export interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** The screens that every page is looked at on. */
export const phone: Viewport = { width: 390, height: 844 };
export const laptop: Viewport = { width: 1366, height: 768 };
export const desktop: Viewport = { width: 1920, height: 1080 };

export interface PageWishes {
  /** Default true. */
  readonly javaScriptEnabled?: boolean;
  /** What the console may say in this test, such as a request that the test itself cuts off. */
  readonly mayBeSaid?: RegExp;
  /** The origin of another site to which a page of ours leads. */
  readonly leadsTo?: string;
}

export interface TestBrowser {
  /**
   * A page in a browser of its own: no cookies, addresses relative to the service.
   * At the end of the test the console must be empty, the content security policy unbroken, and no other host asked.
   */
  openPage(baseUrl: string, viewport: Viewport, wishes?: PageWishes): Promise<Page>;
}

/** A browser for a test file, started before its first test and ended after its last. */
export function aBrowser(): TestBrowser {
  let browser: Browser;
  let watched: { readonly context: BrowserContext; readonly faults: readonly string[] }[] = [];

  beforeAll(async () => {
    browser = await chromium.launch(await browserProgram());
  });

  afterEach(async () => {
    const ended = watched;
    watched = [];
    for (const { context } of ended) await context.close();
    expect(ended.flatMap(({ faults }) => faults)).toEqual([]);
  });

  afterAll(() => browser.close());

  return {
    openPage: async (baseUrl, viewport, { javaScriptEnabled = true, mayBeSaid, leadsTo } = {}) => {
      const context = await browser.newContext({
        baseURL: baseUrl,
        viewport: { ...viewport },
        javaScriptEnabled,
        locale: 'zh-CN',
        timezoneId: 'Asia/Shanghai',
        // Drawers and dialogs come in at once: their colours can be judged.
        reducedMotion: 'reduce',
      });
      context.setDefaultTimeout(15_000);
      const hosts = [baseUrl, ...(leadsTo === undefined ? [] : [leadsTo])].map((url) => new URL(url).host);
      const faults = await browserFaults(context, hosts, mayBeSaid);
      watched.push({ context, faults });
      return context.newPage();
    },
  };
}
