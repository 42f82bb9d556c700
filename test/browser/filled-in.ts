import type { Page } from 'playwright-core';

/** What a person types who fills the form in with a mouse; the identity number is invented. */
export async function fillIn(
  page: Page,
  description = '2024年度全县农村公路养护资金安排文件',
): Promise<void> {
  await page.getByLabel('受理机关').selectOption({ label: '清湖县人民政府办公室' });
  await page.getByLabel('姓名', { exact: true }).fill('周沐言');
  await typeIdentityNumber(page);
  await page.getByRole('textbox', { name: /^电话/ }).fill('0550-5559000');
  await page.getByLabel('所需信息的名称和描述').fill(description);
  await page.getByLabel('电子文件').check();
  await page.getByLabel('在线获取').check();
}

/** No browser and no draft keeps it. */
export async function typeIdentityNumber(page: Page): Promise<void> {
  await page.getByLabel('证件号码', { exact: true }).fill('11010519491231002X');
}

export async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: '提交申请' }).click();
}

/** The application numbers that a receipt prints, in their order. */
export async function numbersOnReceipt(page: Page): Promise<readonly string[]> {
  await page.waitForURL('**/receipt*');
  const codes = await page.locator('dd.code').allTextContents();
  return codes.filter((_, index) => index % 2 === 0);
}
