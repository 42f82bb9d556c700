import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aBrowser, phone } from '../support/browser.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { type CaseInHand, type Service, startService, submitOnline, toHandling } from '../support/service.ts';
import { signedInAtWorkbench } from '../support/workbench.ts';

const [clerk, handler, head] = ['lin.zhixia', 'chen.wangshu', 'su.yanqiu'];
const company = '清湖云雾茶业有限公司';
let service: Service;
let consulting: CaseInHand;

beforeAll(async () => {
  service = await startService('2026-03-02');
  ({ hand: consulting } = await submitOnline(service, 'QH01', { description: '茶园补贴名册' }));
  await toHandling(service, consulting);
  await consulting.done(handler, 'sendConsultation', {
    with: 'THIRD_PARTY',
    ground: 'TRADE_SECRET',
    party: { name: company, isOrganization: true, address: '清湖县云溪镇茶园路1号' },
    shown: '补贴名册中的产量',
    question: '是否同意公开',
    by: 'IN_PERSON',
  });
  await consulting.done(clerk, 'recordConsultationDelivery', {
    ref: 'C1',
    evidence: { signed: { on: '2026-03-02', signer: '收发室', relation: 'MAIL_ROOM' } },
  });
  await consulting.done(handler, 'requestCoHandling', {
    with: { name: '清湖县供销合作社' },
    wanted: '请检索茶园补贴名册',
    dueOn: '2026-03-19',
  });
  // The clock stops the day after the letter came.
  service.clock.set('2026-03-03');
  await consulting.done(clerk, 'recordCoHandlingAnswer', { ref: 'H1', text: '没有' });
}, 60_000);
afterAll(() => service.close());
const browser = aBrowser();

describe('the page of a case', () => {
  it('says who stops the clock, numbers its entries, and opens the reasons of every last day', async () => {
    const page = await signedInAtWorkbench(browser, service, handler, `/cases/${consulting.id}?tab=timeline`);
    await page.getByText(`期限中止：征求意见（${company}）的时间不计入答复期限。`).waitFor();
    await page.getByText(`征求意见答复期限（${company}）`).waitFor();
    await page.locator('.timeline').getByText('收到清湖县供销合作社的协办反馈').waitFor();
    await page.locator('.timeline li').last().getByText(`第${consulting.version()}条`).waitFor();
    await expectAccessible(page);
    for (const place of ['.case-header', '.asked']) {
      if (place === '.asked') await page.getByRole('link', { name: '征求意见与协办' }).click();
      await page.locator(place).getByRole('button', { name: '2026年3月23日' }).click();
      const why = page.getByRole('dialog', { name: `征求意见答复期限（${company}）` });
      await why.getByText('起算：').waitFor();
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      await why.waitFor({ state: 'hidden' });
    }
  });

  it('shows the reasons that were asked of the applicant, and the later day that was told', async () => {
    const { hand } = await submitOnline(service, 'QH01', {
      description: '近十年全部会议纪要',
      agent: { name: '方知微', identityNumber: '11010519491231002X', authority: '代收答复' },
    });
    await toHandling(service, hand);
    await hand.done(handler, 'requestReasons', {
      applicationsCounted: 46,
      countedSince: '2026-01-05',
      finding: '其中三十一件在同一周内提出',
      by: 'POST',
    });
    const page = await signedInAtWorkbench(browser, service, clerk, `/cases/${hand.id}?tab=application`, {
      viewport: phone,
    });
    await page.getByText('自2026年1月5日起46件。其中三十一件在同一周内提出').waitFor();
    await page.getByText('尚未收到', { exact: true }).waitFor();
    await page.getByText('未提交授权委托书').waitFor();
    await page.getByText('代收答复').waitFor();
    await hand.done(clerk, 'recordReasons', { text: '用于课题研究' });
    await hand.done(head, 'deferReply', { until: '2026-05-29', reason: '需要逐件检索', by: 'POST' });
    await page.reload();
    await page.getByText('2026年3月3日收到：用于课题研究').waitFor();
    await page.getByText('2026年3月3日告知，延迟到2026年5月29日前答复：需要逐件检索').waitFor();
    await expectAccessible(page);
    expect(await page.getByText('尚未收到', { exact: true }).count()).toBe(0);
  });
});
