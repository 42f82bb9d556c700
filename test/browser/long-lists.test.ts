import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aBrowser, phone } from '../support/browser.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import type { Json } from '../support/graphql-client.ts';
import { opened, type Service, startService } from '../support/service.ts';
import { choose, signedInAtWorkbench } from '../support/workbench.ts';

const clerk = 'lin.zhixia';
let service: Service;

/** Sixty entries in the catalogue, and fifty-three letters that nobody has opened. */
beforeAll(async () => {
  service = await startService('2026-03-02');
  const who = await service.as(clerk);
  const agencyId = service.agencyId('QH01');
  for (let n = 1; n <= 60; n += 1)
    await who.act('saveCatalogueEntry', {
      agencyId,
      indexNo: `QH01-2026-K${String(n).padStart(3, '0')}`,
      name: `第${n}号水库的验收材料`,
      summary: '验收报告和结算书。',
      madeOn: '2026-01-15',
      responsibleUnit: '业务股',
      form: 'PAPER',
    });
  for (let n = 1; n <= 53; n += 1)
    await opened(service, clerk, 'logMail', { agencyId, channel: 'ORDINARY_MAIL', senderName: `寄件人${n}` });
}, 60_000);
afterAll(() => service.close());
const browser = aBrowser();

/** The answers to one question are as if there were many more of what there is. */
async function asIf(page: Page, asked: string, change: (data: Json, variables: Json) => Json): Promise<void> {
  await page.route('**/graphql', async (route) => {
    const { query, variables } = route.request().postDataJSON() as { query: string; variables: Json };
    if (!query.includes(asked)) return route.continue();
    const response = await route.fetch();
    const { data } = (await response.json()) as { data: Json };
    return route.fulfill({ response, json: { data: change(data, variables) } });
  });
}

describe('a long list', () => {
  it('of the catalogue shows fifty, then the rest, and keeps its place after an act', async () => {
    const page = await signedInAtWorkbench(browser, service, clerk, '/catalogue');
    const rows = page.getByRole('region', { name: '目录条目' }).locator('tbody tr');
    await page.getByText('已列出50条。').waitFor();
    expect(await rows.count()).toBe(50);
    await expectAccessible(page);
    await page.getByRole('button', { name: '再显示50条' }).click();
    await page.getByText('共60条，已全部列出。').waitFor();
    await rows.nth(59).getByRole('button', { name: '公布' }).click();
    const dialog = page.getByRole('dialog', { name: /^公布/ });
    await dialog.getByRole('button', { name: '公布目录条目' }).click();
    await rows.getByText('已公布').waitFor();
    await page.getByText('共60条，已全部列出。').waitFor();
    await choose(page, '状态', '已公布');
    await page.getByText('共1条，已全部列出。').waitFor();
    await page.setViewportSize(phone);
    await expectAccessible(page);
    await page.getByRole('button', { name: '新增目录条目' }).click();
    await page.getByRole('dialog', { name: '新增目录条目' }).getByLabel('索引号').waitFor();
    // A reason is for changes.
    expect(await page.getByRole('dialog').getByLabel('修改理由').count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '修改' }).first().click();
    await page.getByRole('dialog').getByLabel('修改理由').waitFor();
  });

  it('of letters that came is counted, and read on', async () => {
    const page = await signedInAtWorkbench(browser, service, clerk, '/mail');
    await page.getByText('已列出50封，共53封。').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: '再显示3封' }).click();
    await page.getByText('共53封，已全部列出。').waitFor();
    await page.getByText('寄件人1', { exact: true }).waitFor();
    await page.setViewportSize(phone);
    await expectAccessible(page);
  });

  it('of published answers goes on after the last one read', async () => {
    const page = await signedInAtWorkbench(browser, service, clerk, '/');
    await asIf(page, 'publishedAnswers(', (_, { after }) => ({
      publishedAnswers: {
        edges: [
          {
            node: {
              id: after === undefined ? '1' : '2',
              title: after === undefined ? '第一篇' : `${String(after)}之后的一篇`,
              status: 'PUBLISHED',
              publishedOn: '2026-03-02',
              draftedBy: null,
              caseFile: null,
              warnings: [],
            },
          },
        ],
        pageInfo: { hasNextPage: after === undefined, endCursor: '甲' },
      },
    }));
    await page.goto('/workbench/answers');
    await page.getByText('已列出1条。').waitFor();
    await page.getByRole('button', { name: '再显示50条' }).click();
    await page.getByRole('link', { name: '甲之后的一篇' }).waitFor();
    await page.getByRole('link', { name: '第一篇' }).waitFor();
    await page.getByText('共2条，已全部列出。').waitFor();
    await expectAccessible(page);
  });

  it('of disputes says that it lists the first two hundred only, and can be narrowed', async () => {
    const page = await signedInAtWorkbench(browser, service, clerk, '/');
    await asIf(page, 'disputes(', (_, { filter }) => ({
      disputes: Array.from({ length: 'states' in Object(filter) ? 2 : 200 }, (__, index) => ({
        id: String(index),
        kind: 'LITIGATION',
        state: 'ANSWER_DUE',
        forum: '清湖县人民法院',
        forumCaseNo: null,
        openedOn: '2026-02-20',
        dueOn: '2026-03-20',
        result: null,
        nextStep: null,
        caseFile: null,
      })),
    }));
    await page.goto('/workbench/disputes');
    await page.getByText('只列出期限最近的前200件，请缩小范围。').waitFor();
    await expectAccessible(page);
    await choose(page, '状态', '待答复');
    await page.getByText('共2件，已全部列出。').waitFor();
    await page.setViewportSize(phone);
    await expectAccessible(page);
  });
});
