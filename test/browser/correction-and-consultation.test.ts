import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible } from '../support/expect-accessible.ts';
import { aBrowser, laptop, phone } from '../support/browser.ts';
import { type CaseInHand, caseInHand, type Service, startService, submitOnline } from '../support/service.ts';
import { answerGuide, atWorkbench, openAct, sendAct, heldByTheAgency } from '../support/workbench.ts';

/** The only clerk of 云溪镇, where an officer confirms what is handed in online. */
const townClerk = 'bai.shuoyu';
const company = '清湖云雾茶业有限公司';
const vague = '茶园基地的合同';
const corrected = '2025年云溪镇茶园基地合作合同';

let service: Service;
beforeAll(async () => {
  service = await startService('2026-03-02');
});
afterAll(() => service.close());
const browser = aBrowser();

async function inTownsHands(): Promise<{
  readonly hand: CaseInHand;
  readonly number: string;
  readonly code: string;
}> {
  const { hand, receipt } = await submitOnline(service, 'QH06', {
    description: vague,
    form: 'ELECTRONIC',
    delivery: 'ONLINE',
  });
  await hand.done(townClerk, 'confirmReceipt', { how: '电话确认' });
  await hand.done(townClerk, 'registerApplication');
  const handlerId = service.staffId(townClerk);
  await hand.done(townClerk, 'assignCase', { unitId: service.unitId('QH06'), handlerId });
  await hand.done(townClerk, 'acceptAssignment');
  return { hand, number: receipt.applicationNo, code: receipt.queryCode };
}

async function track(page: Page, number: string, code: string): Promise<void> {
  await page.goto('/track');
  await page.getByLabel('申请编号').fill(number);
  await page.getByLabel('查询码').fill(code);
  await page.getByRole('button', { name: '查询' }).click();
  await page.getByRole('heading', { name: `申请 ${number}` }).waitFor();
}

/** What a letter of consultation says at its foot: its number and the code beside it. */
async function asPrinted({ id }: CaseInHand): Promise<{ readonly no: string; readonly code: string }> {
  await service.lettersDrawn();
  const { reader, consultationCodes } = service.product.deps;
  const letter = (await reader.letters(id)).find(({ kind }) => kind === 'CONSULTATION_THIRD_PARTY');
  return { no: letter?.documentNo ?? '', code: consultationCodes.of(letter?.id ?? '') };
}

/** The reviewers, the signer and the post do their part: their screens are other tests' matter. */
async function fromReviewToApplicant({ id, read }: CaseInHand): Promise<void> {
  const { version, draft } = (await read(townClerk, 'version draft { itemsToReview }')) as {
    readonly version: number;
    readonly draft: { readonly itemsToReview: readonly string[] };
  };
  const hand = caseInHand(service, id, version);
  const findings = draft.itemsToReview.map((item) => ({ item, releasable: true, basis: '不涉及国家秘密' }));
  await hand.done('shen.jibai', 'passLegalReview', { opinion: '区分处理适当。' });
  await hand.done('gu.nanqiao', 'passSecrecyReview', { findings });
  await hand.done('lu.huaijin', 'signReply');
  await hand.done(townClerk, 'sendReply', { by: 'ELECTRONIC' });
  await hand.done(townClerk, 'recordService', {
    letter: 'REPLY',
    evidence: { electronicArrived: { on: service.clock.today(), system: '政府信息公开门户' } },
  });
  await service.lettersDrawn();
}

it('a correction on the portal, an opinion by link and code, and a part withheld', async () => {
  const { hand, number, code } = await inTownsHands();
  const clerk = await atWorkbench(browser, service, townClerk, `/cases/${hand.id}`);
  await openAct(clerk, '补正告知');
  const notice = clerk.getByRole('dialog', { name: '补正告知' });
  expect(await notice.getByRole('radio', { name: '电子' }).isChecked()).toBe(true);
  await notice.getByLabel('需要补正的内容').fill('没有写明是哪一年、哪一份合同');
  await notice.getByLabel('补正指引').fill('请写明年份和合同的名称');
  await expectAccessible(clerk);
  await sendAct(clerk, '补正告知');

  const applicant = await browser.openPage(service.url, phone);
  await track(applicant, number, code);
  await applicant.getByRole('link', { name: '在网上补正' }).click();
  const description = applicant.locator('main textarea').first();
  expect(await description.inputValue()).toBe(vague);
  await description.fill(corrected);
  await expectAccessible(applicant);
  await applicant.locator('main form button[type=submit]').first().click();
  await applicant.getByText('等待机关确认收到').waitFor();
  await expectAccessible(applicant);

  await clerk.getByRole('button', { name: '点此刷新' }).waitFor();
  await expectAccessible(clerk);
  await clerk.getByRole('link', { name: '申请', exact: true }).click();
  await clerk.getByRole('button', { name: '点此刷新' }).click();
  await clerk.getByText('申请人在网上提交补正').waitFor();
  expect(await clerk.getByText('案卷有变化').count()).toBe(0);
  await expectAccessible(clerk);
  await openAct(clerk, '收到补正');
  const correction = clerk.getByRole('dialog', { name: '收到补正' });
  expect(await correction.getByLabel('补正后的内容').inputValue()).toBe(corrected);
  await expectAccessible(clerk);
  await sendAct(clerk, '收到补正');

  await openAct(clerk, '征求意见');
  const asking = clerk.getByRole('dialog', { name: '征求意见' });
  await asking.getByText('第三方', { exact: true }).click();
  await asking.getByLabel('姓名（名称）').fill(company);
  await asking.getByRole('button', { name: '填入“涉及的政府信息”' }).click();
  await asking.getByLabel('征求意见的事项').fill('合同价格条款是否可以公开');
  await asking.getByText('当面', { exact: true }).click();
  await expectAccessible(clerk);
  await sendAct(clerk, '征求意见');
  await clerk.getByRole('link', { name: '征求意见与协办' }).click();
  await clerk.getByRole('button', { name: '记录征求意见书送达' }).click();
  const delivery = clerk.getByRole('dialog', { name: '征求意见书送达' });
  expect(await delivery.getByLabel('签收人').inputValue()).toBe(company);
  await expectAccessible(clerk);
  await sendAct(clerk, '征求意见书送达');

  service.clock.set('2026-03-04');
  const printed = await asPrinted(hand);
  const consultee = await browser.openPage(service.url, laptop);
  await consultee.goto(`/consultation?${new URLSearchParams(printed).toString()}`);
  await consultee.getByRole('button', { name: '继续' }).click();
  await consultee.getByText(corrected).waitFor();
  await consultee.getByLabel('部分同意公开').check();
  await consultee.getByLabel('理由').fill('价格条款是商业秘密，其余可以公开。');
  await consultee.getByLabel('联系电话').fill('0550-5550188');
  const proof = { name: '价格构成说明.txt', mimeType: 'text/plain', buffer: Buffer.from('价格构成') };
  await consultee.locator('input[type=file]').setInputFiles(proof);
  await consultee.getByRole('button', { name: '提交意见' }).click();
  await consultee.getByText('意见已于').waitFor();
  await expectAccessible(consultee);

  const desk = await atWorkbench(browser, service, townClerk, `/cases/${hand.id}?tab=consultations`);
  await desk.getByText('网上提出的意见').waitFor();
  await expectAccessible(desk);
  await desk.locator('.tab').getByRole('button', { name: '收到意见' }).click();
  const opinion = desk.getByRole('dialog', { name: '收到意见' });
  expect(await opinion.getByLabel('内容').inputValue()).toBe('价格条款是商业秘密，其余可以公开。');
  await opinion.getByText('0550-5550188').waitFor();
  const attached = await opinion.getByRole('link', { name: '价格构成说明.txt' }).getAttribute('href');
  expect(await (await desk.request.get(attached ?? '')).text()).toBe('价格构成');
  await opinion.getByRole('radio', { name: '是', exact: true }).check({ force: true });
  await expectAccessible(desk);
  await sendAct(desk, '收到意见');

  await openAct(desk, '拟稿');
  const draft = desk.getByRole('dialog', { name: '拟稿' });
  await answerGuide(desk, [
    ...heldByTheAgency,
    '没有公开',
    '有，可以区分',
    '第十五条，商业秘密、个人隐私等',
    '不会',
  ]);
  await draft.getByLabel('不予公开的部分').fill('合同的价格条款');
  await draft
    .getByRole('textbox', { name: '理由', exact: true })
    .fill('价格反映企业的成本和议价能力，公开会损害其竞争地位。');
  await draft.getByLabel('公共利益衡量').fill('其余条款已足以说明合作情况，不公开价格不影响公共利益。');
  expect(await draft.getByRole('radio', { name: '商业秘密' }).isChecked()).toBe(true);
  await draft.getByRole('region', { name: '答复书' }).getByText('合同的价格条款').first().waitFor();
  await expectAccessible(desk);
  await sendAct(desk, '拟稿');
  await openAct(desk, '送审');
  await sendAct(desk, '送审');

  await fromReviewToApplicant(hand);
  await track(applicant, number, code);
  await applicant
    .getByRole('link', { name: /部分公开|答复书/ })
    .first()
    .waitFor();
  await applicant.getByRole('heading', { name: '救济途径' }).waitFor();
  await expectAccessible(applicant);
}, 240_000);
