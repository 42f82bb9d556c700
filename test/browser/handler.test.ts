import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { aBrowser, desktop, phone } from '../support/browser.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import {
  type CaseInHand,
  provided,
  type Service,
  startService,
  submitOnline,
  toApproved,
  toHandling,
} from '../support/service.ts';
import { unspokenCodes } from '../support/unspoken-codes.ts';
import { answerGuide, atWorkbench, choose, heldByTheAgency, openAct, sendAct } from '../support/workbench.ts';

const [clerk, handler, legal, secrecy, signer, archivist] = [
  'lin.zhixia',
  'chen.wangshu',
  'shen.jibai',
  'gu.nanqiao',
  'lu.huaijin',
  'xu.qinghe',
];
let service: Service;

beforeAll(async () => {
  service = await startService('2026-03-02');
});
afterAll(() => service.close());
const browser = aBrowser();

async function inHandling(): Promise<CaseInHand> {
  const { hand } = await submitOnline(service, 'QH01', { description: '《清湖县农村公路养护管理办法》' });
  await toHandling(service, hand);
  return hand;
}

async function stateOf(hand: CaseInHand): Promise<unknown> {
  return (await hand.read(clerk, 'state'))['state'];
}

async function numberOf(hand: CaseInHand): Promise<string> {
  return String((await hand.read(clerk, 'applicationNo'))['applicationNo']);
}

describe('a case in the workbench, by clicks', () => {
  it('goes from the assigned case to the archived one', async () => {
    const { hand } = await submitOnline(service, 'QH01', { description: '《清湖县农村公路养护管理办法》' });
    await hand.done(clerk, 'registerApplication');
    await hand.done(clerk, 'assignCase', {
      unitId: service.unitId('QH01'),
      handlerId: service.staffId(handler),
    });

    const desk = await atWorkbench(browser, service, handler, `/cases/${hand.id}`);
    await expectAccessible(desk);
    await openAct(desk, '接收承办');
    await sendAct(desk, '接收承办');
    await desk.getByText('已用0个工作日，共20个工作日').waitFor();

    await openAct(desk, '检索记录');
    await expectAccessible(desk);
    await desk.getByRole('button', { name: '增加检索范围' }).click();
    await desk.getByRole('textbox', { name: '检索范围第1项' }).fill('县政府办文件库');
    await desk.getByRole('button', { name: '增加检索词' }).click();
    await desk.getByRole('textbox', { name: '检索词第1项' }).fill('农村公路');
    await desk.getByLabel('检索人').fill('陈望舒');
    await desk.getByLabel('结果').fill('找到一件');
    await sendAct(desk, '检索记录');

    await openAct(desk, '拟稿');
    await answerGuide(desk, heldByTheAgency);
    await expectAccessible(desk);
    await choose(desk, '答复类型', '予以公开');
    await desk
      .getByRole('dialog')
      .getByRole('textbox', { name: '内容', exact: true })
      .fill('《清湖县农村公路养护管理办法》全文');
    await desk
      .getByRole('region', { name: '答复书' })
      .getByText('《清湖县农村公路养护管理办法》全文')
      .waitFor();
    await expectAccessible(desk);
    await sendAct(desk, '拟稿');
    await openAct(desk, '送审');
    await sendAct(desk, '送审');
    expect(await stateOf(hand)).toBe('UNDER_REVIEW');

    // What is only to be reviewed is opened where it is reviewed.
    const law = await atWorkbench(browser, service, legal, '/');
    const first = law.getByRole('region', { name: '先办这些' });
    await first.getByRole('link', { name: await numberOf(hand) }).click();
    await law.waitForURL(`**/review?case=${hand.id}`);
    await law.getByRole('button', { name: '法制审核' }).waitFor();
    await expectAccessible(law);
    await openAct(law, '通过法制审核');
    await law.getByRole('dialog').getByLabel('意见').fill('依据正确，程序合法。');
    await sendAct(law, '通过法制审核');

    const secrets = await atWorkbench(browser, service, secrecy, '/review');
    await openAct(secrets, '通过保密审查');
    await secrets.getByText('可以公开', { exact: true }).click();
    await secrets.getByRole('dialog').getByLabel('依据').fill('不涉及国家秘密');
    await expectAccessible(secrets);
    await sendAct(secrets, '通过保密审查');
    expect(await stateOf(hand)).toBe('APPROVED');

    const chief = await atWorkbench(browser, service, signer, '/sign');
    await chief.getByRole('checkbox').waitFor({ state: 'attached' });
    await expectAccessible(chief);
    await chief.locator('.tick .el-checkbox').click();
    await chief.getByRole('button', { name: '签发已勾选的1件' }).click();
    await chief.getByText('已签发').waitFor();
    expect(await stateOf(hand)).toBe('SIGNED');

    await desk.reload();
    await openAct(desk, '送出答复');
    await desk.getByRole('dialog').getByText('当面', { exact: true }).click();
    await sendAct(desk, '送出答复');
    await desk.getByRole('link', { name: '文书与送达' }).click();
    await desk.locator('.served', { hasText: '答复书' }).getByRole('button', { name: '记录送达' }).click();
    await desk.getByRole('dialog').getByLabel('签收人').fill('周沐言');
    await desk.getByRole('dialog').getByPlaceholder('请选择日期').fill('2026年3月2日');
    await desk.keyboard.press('Enter');
    await expectAccessible(desk);
    await sendAct(desk, '记录送达');
    await expectAccessible(desk);

    const files = await atWorkbench(browser, service, archivist, `/cases/${hand.id}?tab=archive`);
    await openAct(files, '归档');
    await files.getByText('救济期限未满仍归档', { exact: true }).click();
    await sendAct(files, '归档');
    await files.getByText('下载案卷').waitFor();
    await files.getByRole('listitem').filter({ hasText: /^01-/ }).waitFor();
    // The names bear their numbers: the list does not number them once more.
    expect(
      await files
        .locator('ol > li')
        .filter({ hasText: /^\d\d-/ })
        .count(),
    ).toBe(0);
    await expectAccessible(files);
    expect(await stateOf(hand)).toBe('ARCHIVED');
  }, 240_000);

  it('says why an act is grey, and why a day is that day', async () => {
    const hand = await inHandling();
    const page = await atWorkbench(browser, service, handler, `/cases/${hand.id}`);
    const acts = page.getByRole('region', { name: '办理', exact: true });
    // What may not be done stands behind one line, so that the page shows what may.
    expect(await acts.getByRole('button', { name: '现在不能办理' }).count()).toBe(0);
    await acts.getByText('现在不能办理的（点事项看理由）').click();
    await acts.getByRole('button', { name: '延长答复期限' }).click();
    await page.getByText('该事项由公开工作机构负责人办理').waitFor();
    await page.getByText('现任：苏砚秋。').waitFor();
    await page.getByText('《政府信息公开条例》第三十三条第二款').waitFor();
    await page.getByRole('button', { name: '为什么是这一天', exact: true }).click();
    await page.getByRole('dialog').getByText('起算：').waitFor();
    expect(await unspokenCodes(page.getByRole('dialog'))).toEqual([]);
    await expectAccessible(page);
  }, 90_000);

  it('shows every part of the case without a fault, on every screen', async () => {
    const hand = await inHandling();
    for (const viewport of [phone, desktop]) {
      const page = await atWorkbench(browser, service, handler, `/cases/${hand.id}`, viewport);
      const parts = page.getByRole('navigation', { name: '案卷内容' }).getByRole('link');
      await parts.first().waitFor();
      expect(await parts.count()).toBe(11);
      for (const part of await parts.all()) {
        await part.click();
        await page.locator('.tab .el-skeleton').waitFor({ state: 'detached' });
        await expectAccessible(page);
      }
    }
  }, 180_000);

  it('masks the identity number until somebody wants to see it', async () => {
    const hand = await inHandling();
    const page = await atWorkbench(browser, service, handler, `/cases/${hand.id}?tab=application`);
    await page.getByText(/\*{6,}/).waitFor();
    await page.getByRole('button', { name: '显示完整号码' }).click();
    await page.getByText(/^\d{17}[\dX]/).waitFor();
  }, 90_000);
});

describe('nothing typed is lost', () => {
  it('when somebody else acts meanwhile: both see it, and the act goes on the case as it is now', async () => {
    const hand = await inHandling();
    const mine = await atWorkbench(browser, service, handler, `/cases/${hand.id}`);
    await mine.getByRole('button', { name: '退回分办' }).waitFor();
    await hand.done(clerk, 'countItems', { items: 2 });
    await openAct(mine, '退回分办');
    const before = mine.getByRole('status').filter({ hasText: '您打开这个页面以后，案件已有变化' });
    await before.getByText(/^林知夏（.*2件/).waitFor();
    await mine.getByRole('dialog').getByLabel('理由').fill('本科室不掌握该信息');
    await mine.getByText(/^办理日期：今天（\d+年\d+月\d+日）。补录以前办理的，在这里填写$/).waitFor();
    await hand.done(clerk, 'countItems', { items: 3 });
    await mine.getByRole('dialog').locator('form').getByRole('button', { name: '退回分办' }).click();
    const meanwhile = mine
      .getByRole('alert')
      .filter({ hasText: '在您填写期间，案件已有变化，这一次没有提交' });
    await meanwhile.getByText(/^林知夏（.*3件/).waitFor();
    expect(await meanwhile.getByRole('listitem').count()).toBe(1);
    expect(await meanwhile.innerText()).not.toMatch(/版本|刷新/);
    expect(await mine.getByRole('dialog').getByLabel('理由').inputValue()).toBe('本科室不掌握该信息');
    await expectAccessible(mine);
    await sendAct(mine, '退回分办');
    expect(await stateOf(hand)).toBe('REGISTERED');
  }, 90_000);

  it('when the form is closed: it is offered again, and gone when the act is done', async () => {
    const hand = await inHandling();
    const page = await atWorkbench(browser, service, handler, `/cases/${hand.id}`);
    await openAct(page, '退回分办');
    await page.getByRole('dialog').getByLabel('理由').fill('写到一半');
    await page.keyboard.press('Escape');
    await page.reload();
    await openAct(page, '退回分办');
    await expectAccessible(page);
    await page.getByRole('button', { name: '接着填写' }).click();
    expect(await page.getByRole('dialog').getByLabel('理由').inputValue()).toBe('写到一半');
    await sendAct(page, '退回分办');
    expect(
      await page.evaluate('Object.keys(localStorage).filter((key) => key.includes("returnAssignment"))'),
    ).toEqual([]);
  }, 90_000);
});

async function note(hand: CaseInHand, text: string): Promise<void> {
  const { draftVersions } = (await hand.read(legal, 'draftVersions { seq }')) as {
    draftVersions: readonly { seq: number }[];
  };
  const draftSeq = draftVersions.at(-1)?.seq;
  const comment = { clientMutationId: text, caseId: hand.id, draftSeq, text };
  await (await service.as(legal)).act('commentOnDraft', comment);
}

describe('the desks of reviewers and signers', () => {
  it('compare versions, take comments, and send a draft back with its reason', async () => {
    const hand = await inHandling();
    await hand.done(handler, 'recordSearch', {
      places: ['县政府办文件库', '电子公文系统'],
      keywords: ['农村公路'],
      searchedBy: '陈望舒',
      result: '找到一件',
    });
    await hand.done(handler, 'sendConsultation', {
      with: 'THIRD_PARTY',
      ground: 'TRADE_SECRET',
      party: { name: '清湖云雾茶业有限公司' },
      shown: '管理办法附表',
      question: '附表是否可以公开',
      by: 'IN_PERSON',
      tellApplicant: false,
    });
    await hand.done(clerk, 'recordConsultationOpinion', { ref: 'C1', opinion: 'AGREES', text: '没有异议' });
    await hand.done(handler, 'draftReply', { reply: { provided: { content: '管理办法全文' } } });
    await hand.done(handler, 'draftReply', { reply: { provided: { content: '管理办法全文及附表' } } });
    await hand.done(handler, 'submitForReview');
    const page = await atWorkbench(browser, service, legal, `/review?case=${hand.id}`);
    await page.locator('ins', { hasText: '及附表' }).waitFor();
    const grounds = page.getByRole('region', { name: '审核依据' });
    await grounds.getByText('第三方清湖云雾茶业有限公司：同意公开（2026年3月2日）没有异议').waitFor();
    await grounds.getByText('2026年3月2日，县政府办文件库、电子公文系统：找到一件').waitFor();
    expect(await grounds.getByRole('link', { name: '保密审查' }).count()).toBe(0);
    expect(await grounds.getByRole('link', { name: '检索记录' }).getAttribute('href')).toBe(
      `/workbench/cases/${hand.id}?tab=searches`,
    );
    await page.getByLabel('写批注').fill('附表请写明名称');
    await page.getByRole('button', { name: '批注', exact: true }).click();
    await page.getByText('1条未了结').waitFor();
    await expectAccessible(page);
    await openAct(page, '退回修改');
    await page.getByText('批注已经写进退回的理由').waitFor();
    const reasons = page.getByRole('dialog').getByLabel('理由');
    expect(await reasons.inputValue()).toBe('附表请写明名称');
    await expectAccessible(page);
    await reasons.fill('附表名称不明');
    await sendAct(page, '退回修改');
    expect(await hand.read(handler, 'state draft { returnedBecause }')).toEqual({
      state: 'IN_HANDLING',
      draft: { returnedBecause: '附表名称不明' },
    });
    const desk = await atWorkbench(browser, service, handler, '/');
    await desk.getByRole('listitem').filter({ hasText: '退回修改' }).getByText('附表名称不明').waitFor();
  }, 90_000);

  it('sign several after one look at each, every one with its own outcome', async () => {
    const first = await inHandling();
    await toApproved(first, provided);
    const second = await inHandling();
    await toApproved(second, provided);
    await note(second, '附表请写明名称');
    const page = await atWorkbench(browser, service, signer, `/sign?case=${first.id}`);
    await page.getByText(/第[12]件，共2件/).waitFor();
    const grounds = page.getByRole('region', { name: '审核依据' });
    await grounds.getByRole('link', { name: '保密审查' }).waitFor();
    await grounds.getByText('可以公开，不涉及国家秘密').first().waitFor();
    // The one on the screen can be ticked once it has been read; the other has not been looked at.
    await page.locator('.tick .el-checkbox:not(.is-disabled)').waitFor();
    expect(await page.locator('.tick .el-checkbox.is-disabled').count()).toBe(1);
    // Both are due on one day: either may stand first.
    await page.getByRole('button', { name: /^[上下]一件$/, disabled: false }).click();
    await page.locator('.tick .el-checkbox.is-disabled').waitFor({ state: 'detached' });
    const noted = page.locator('.tick', { hasText: '还有1条批注未了结' });
    await noted.getByText('附表请写明名称').waitFor();
    await openAct(page, '签发');
    const form = page.getByRole('dialog', { name: '签发' });
    await form.getByText('还有1条批注未了结').waitFor();
    await form.getByText('附表请写明名称').waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'hidden' });
    for (const box of await page.locator('.tick .el-checkbox').all()) await box.click();
    await page.getByText('已勾选的有1件还有批注未了结').waitFor();
    await note(second, '文号请核对');
    await page.getByRole('button', { name: '签发已勾选的2件' }).click();
    await page.getByText('刚才有人写了新的批注，请看过以后再签发。').waitFor();
    await page.locator('.tick', { hasText: '还有2条批注未了结' }).getByText('文号请核对').waitFor();
    expect([await stateOf(first), await stateOf(second)]).toEqual(['APPROVED', 'APPROVED']);
    await first.done('su.yanqiu', 'extendReplyPeriod', {
      workingDays: 5,
      reason: '需要继续检索',
      by: 'ELECTRONIC',
    });
    await page.getByRole('button', { name: '签发已勾选的2件' }).click();
    await page.getByText('：已签发').waitFor();
    await page.locator('.el-alert--error').waitFor();
    await expectAccessible(page);
    expect([await stateOf(first), await stateOf(second)]).toEqual(['APPROVED', 'SIGNED']);
  }, 90_000);
});
