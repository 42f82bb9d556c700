import type { Locator, Page } from 'playwright-core';
import { demoPassword } from '../../src/cli/seeded-county.ts';
import { laptop, type PageWishes, type TestBrowser, type Viewport } from './browser.ts';
import { sessionCookie } from './graphql-client.ts';
import type { HandClock, Service } from './service.ts';
import { until } from './until.ts';

/** Somebody of the county at the workbench, signed in through its form, on the day of the service. */
export async function atWorkbench(
  browser: TestBrowser,
  service: Service,
  userName: string,
  path: string,
  viewport: Viewport = laptop,
  wishes: PageWishes = {},
): Promise<Page> {
  const page = await browser.openPage(service.url, viewport, wishes);
  await page.clock.setFixedTime(new Date(service.clock.milliseconds()));
  await page.goto(`/workbench${path}`);
  await page.getByLabel('用户名').fill(userName);
  await page.getByRole('textbox', { name: '口令' }).fill(demoPassword);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.locator('#page').waitFor();
  return page;
}

export interface Seat extends PageWishes {
  readonly viewport?: Viewport;
  /** Where the browser finds the service, should a line lie between them. */
  readonly baseUrl?: string;
}

/** Where the workbench is, and the day there. */
type Workplace = Pick<Service, 'url'> & { readonly clock: Pick<HandClock, 'milliseconds'> };

/** Somebody who is signed in already: with the cookie of a session of his own. */
export async function signedInAtWorkbench(
  browser: TestBrowser,
  service: Workplace,
  userName: string,
  path: string,
  { viewport = laptop, baseUrl = service.url, ...wishes }: Seat = {},
): Promise<Page> {
  const page = await browser.openPage(baseUrl, viewport, wishes);
  const [name = '', ...value] = (await sessionCookie(service.url, userName)).split('=');
  await page.context().addCookies([{ name, value: value.join('='), url: baseUrl }]);
  await page.clock.setFixedTime(new Date(service.clock.milliseconds()));
  await page.goto(`/workbench${path}`);
  await page.locator('#page').waitFor();
  return page;
}

/** Opens the form of an act on the page of its case or dispute. */
export async function openAct(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: title, exact: true }).first().click();
  const dialog = page.getByRole('dialog', { name: title });
  await dialog.locator('form.act-form').waitFor();
  // A drawer takes the focus when it is open at last, and a list that was opened before closes again.
  await until(
    'the drawer is open',
    async () => (await page.locator('.el-drawer:focus, .el-drawer :focus').count()) > 0,
  );
}

/** Sends the open form, and waits until the act is done. */
export async function sendAct(page: Page, title: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: title });
  await dialog.locator('form.act-form').getByRole('button', { name: title, exact: true }).click();
  try {
    await page.getByText(`${title}：已办理`).first().waitFor();
  } catch (fault) {
    const says = await page.locator('body').innerText();
    throw new Error(`${title} is not said to be done. The page says:\n${says}`, { cause: fault });
  }
  await dialog.waitFor({ state: 'hidden' });
}

/** Chooses from the list of a field that has one. */
export async function choose(within: Page | Locator, label: string, option: string | RegExp): Promise<void> {
  const page = 'page' in within ? within.page() : within;
  await within
    .locator('.el-select', { has: page.getByLabel(label) })
    .last()
    .click();
  await pick(page.getByRole('option', { name: option, exact: true }).last());
}

/**
 * Takes one option of an open list, or gives one up. A list opens above its field for a moment before it finds its place: a
 * click that begins in the one and ends in the other changes nothing, and is made again.
 */
export async function pick(option: Locator): Promise<void> {
  const offered = await option.elementHandle();
  if (offered === null) throw new Error(`nothing is offered as ${String(option)}`);
  const before = await offered.getAttribute('aria-selected');
  await until(`${String(option)} is chosen`, async () => {
    await offered.click();
    return (await offered.getAttribute('aria-selected')) !== before || !(await offered.isVisible());
  });
}

/** The first answers where a clear application asks for what the agency made and has. */
export const heldByTheAgency = [
  '仍需办理',
  '明确',
  '获取政府信息',
  '没有',
  '没有超过',
  '本机关',
  '没有',
  '存在',
] as const;

/** Answers the five questions beside a draft, one button after the other. */
export async function answerGuide(page: Page, choices: readonly string[]): Promise<void> {
  const guide = page.locator('.advisor .choices');
  for (const choice of choices) await guide.getByRole('button', { name: choice, exact: true }).click();
}
