import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { accessibilityFaults } from './accessibility-faults.ts';

/**
 * WCAG 2.1 AA, as the page stands now, dialogs included: axe-core finds no violation at all, and nothing of the page has to be
 * pushed sideways to be read (1.4.10, which axe-core does not measure).
 */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([]);
  const sideways = await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  expect(sideways).toBe(0);
}
