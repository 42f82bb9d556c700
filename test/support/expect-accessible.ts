import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { accessibilityFaults } from './accessibility-faults.ts';

/** WCAG 2.1 AA by axe-core, as the page stands now, dialogs included: no violation at all. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([]);
}
