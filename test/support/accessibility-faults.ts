import { readFile } from 'node:fs/promises';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axeSource = await readFile(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

/**
 * What axe-core finds against WCAG 2.1 AA, as the page stands now, dialogs included.
 * The script is evaluated through the browser's own debugger: the policy of the page lets nothing in otherwise.
 * @param within a selector, where the rest of the page has been looked at already
 * @returns a line for each violation
 * @throws Error when hardly any rule applied: there was nothing to look at
 */
export async function accessibilityFaults(page: Page, within?: string): Promise<readonly string[]> {
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(axeSource);
  const options = { runOnly: { type: 'tag', values: rules }, resultTypes: ['violations'] };
  const where = within === undefined ? 'document' : JSON.stringify(within);
  const results = await page.evaluate<AxeResults>(`axe.run(${where}, ${JSON.stringify(options)})`);
  const { violations, passes } = results;
  if (passes.length <= 5) throw new Error(`only ${passes.length} rules of axe-core applied`);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}
