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

/** What the form in the drawer says twice: the name of a group once more at what stands in it, a line of the summary of its errors. */
function saidTwice(page: Page): Promise<readonly string[]> {
  return page.evaluate(`(() => {
    const form = document.querySelector('.el-drawer form.act-form');
    const words = (each) => each.textContent.replace('*', '').trim();
    const nested = [...form.querySelectorAll('fieldset:has(> legend)')].flatMap((group) => {
      const [title, ...inside] = [...group.querySelectorAll('legend, label, .radio-label')].map(words);
      return inside.includes(title) ? [title] : [];
    });
    const lines = [...form.querySelectorAll('.el-alert li')].map(words);
    return [...nested, ...lines.filter((line, at) => lines.indexOf(line) !== at)];
  })()`);
}

/**
 * Opens the form of an act and sends it as it is, to a service that is out of order.
 * @returns what is wrong with the form and the errors it shows then: accessibility, codes where words should stand, what is said twice
 */
export async function actFormFaults(page: Page, title: string): Promise<readonly string[]> {
  await openAct(page, title);
  const drawer = page.getByRole('dialog', { name: title });
  await drawer.filter({ hasNot: page.locator('.el-skeleton') }).waitFor();
  const form = drawer.locator('form.act-form');
  await form.locator('button[type=submit]').click();
  await form.getByRole('alert').first().waitFor();
  const twice = (await saidTwice(page)).map((words) => `${words} is said twice`);
  const faults = [
    ...(await accessibilityFaults(page, '.el-drawer')),
    ...(await unspokenCodes(drawer)),
    ...twice,
  ];
  await drawer.getByRole('button', { name: '关闭此对话框' }).click();
  await drawer.waitFor({ state: 'hidden' });
  return faults.map((fault) => `${title}: ${fault}`);
}
