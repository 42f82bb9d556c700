import type { Page } from 'playwright-core';
import { accessibilityFaults } from '../support/accessibility-faults.ts';
import { unspokenCodes } from '../support/unspoken-codes.ts';
import { openAct } from '../support/workbench.ts';

/** From now on every mutation is answered with the fault of a service that is out of order: whatever is sent has no effect. */
export async function putOutOfOrder(page: Page): Promise<void> {
  await page.route('**/graphql', (route) =>
    (route.request().postData() ?? '').includes('mutation (')
      ? route.fulfill({ json: { errors: [{ message: '演习' }] } })
      : route.continue(),
  );
}

/**
 * Opens the form of an act and sends it as it is, to a service that is out of order.
 * @returns what is wrong with the form and the errors it shows then: accessibility, and codes where words should stand
 */
export async function actFormFaults(page: Page, title: string): Promise<readonly string[]> {
  await openAct(page, title);
  const drawer = page.getByRole('dialog', { name: title });
  await drawer.locator('.el-skeleton').waitFor({ state: 'detached' });
  const form = drawer.locator('form.act-form');
  await form.locator('button[type=submit]').click();
  await form.getByRole('alert').first().waitFor();
  const faults = [...(await accessibilityFaults(page, '.el-drawer')), ...(await unspokenCodes(drawer))];
  await drawer.getByRole('button', { name: '关闭此对话框' }).click();
  await drawer.waitFor({ state: 'hidden' });
  return faults.map((fault) => `${title}: ${fault}`);
}
