import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { disputeActionNames } from '../../src/dispute/actions.ts';
import { aBrowser, phone } from '../support/browser.ts';
import { type DisputeInHand, openedDispute } from '../support/dispute-in-hand.ts';
import { refusedCase, underReconsideration } from '../support/contested-case.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import type { Json } from '../support/graphql-client.ts';
import { type CaseInHand, type Service, startService } from '../support/service.ts';
import { unspokenCodes } from '../support/unspoken-codes.ts';
import { openAct, sendAct, signedInAtWorkbench } from '../support/workbench.ts';
import { actFormFaults, putOutOfOrder } from './act-form-faults.ts';

const [legal, head] = ['shen.jibai', 'su.yanqiu'];
const sameDay = { repliedOn: '2026-07-06', servedOn: '2026-07-06' };
let service: Service;
let contested: CaseInHand;
let disputes: readonly DisputeInHand[];

beforeAll(async () => {
  service = await startService('2026-07-06');
  contested = await refusedCase(service, sameDay);
  disputes = await disputesInEveryStanding();
}, 120_000);
afterAll(() => service.close());
const browser = aBrowser();

/** The acts after which a dispute offers others than before, in its order; each list is a dispute of its own. */
const courses: readonly (readonly [
  'openReconsideration' | 'openLitigation',
  ...(readonly [string, Json])[],
])[] = [
  ['openReconsideration'],
  ['openReconsideration', ['recordReconsiderationAcceptance', { procedure: 'SIMPLIFIED' }]],
  [
    'openReconsideration',
    ['recordReconsiderationAcceptance', { procedure: 'ORDINARY' }],
    ['receiveReconsiderationCopy', {}],
  ],
  ['openLitigation'],
  ['openLitigation', ['recordJudgment', { result: 'CLAIM_REJECTED', judgmentNo: '（2026）皖行初9号' }]],
  [
    'openLitigation',
    ['recordJudgment', { result: 'CLAIM_REJECTED', judgmentNo: '（2026）皖行初10号' }],
    ['recordAppeal', { by: 'APPLICANT' }],
  ],
];

/** The clock stands on the day after the term of an appeal. */
async function disputesInEveryStanding(): Promise<readonly DisputeInHand[]> {
  const made: DisputeInHand[] = [];
  for (const [open, ...steps] of courses) {
    const hand = await refusedCase(service, sameDay);
    service.clock.set('2026-07-13');
    const { dispute } = await openedDispute(service, hand, legal, open, { contested: 'REPLY' });
    for (const [act, details] of steps) await dispute.done(legal, act, details);
    made.push(dispute);
  }
  service.clock.set('2026-07-29');
  return made;
}

/** How many disputes wait for the agency with a day. */
async function dueAtAll(): Promise<number> {
  const { disputes: all } = await (await service.as(legal)).ask('{ disputes { dueOn } }');
  return (all as readonly { readonly dueOn: string | null }[]).filter(({ dueOn }) => dueOn !== null).length;
}

describe('legal staff at a dispute', () => {
  it('open it on the case, with its errors at their fields, and record the steps that follow', async () => {
    const page = await signedInAtWorkbench(browser, service, legal, `/cases/${contested.id}?tab=disputes`);
    await page.getByText('没有行政复议，也没有行政诉讼。').waitFor();
    await page.getByRole('button', { name: '记录复议申请' }).click();
    const opening = page.getByRole('dialog', { name: '记录复议申请' });
    const send = opening.getByRole('button', { name: '记录复议申请', exact: true });
    await send.click();
    await opening.getByText('请检查以下内容').waitFor();
    await expectAccessible(page);
    await opening.getByText('答复', { exact: true }).click();
    await send.click();
    await opening.waitFor({ state: 'hidden' });
    await page.getByRole('link', { name: '行政复议', exact: true }).click();
    await openAct(page, '记录复议受理');
    await page.getByText('普通程序', { exact: true }).click();
    await sendAct(page, '记录复议受理');
    await openAct(page, '收到复议申请书副本');
    const copy = {
      name: '复议申请书副本.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.4\n'),
    };
    await page.getByLabel('材料').setInputFiles(copy);
    await page.getByRole('button', { name: '移除复议申请书副本.pdf' }).waitFor();
    await sendAct(page, '收到复议申请书副本');
    await page.getByRole('heading', { name: '往来材料' }).waitFor();
    const link = page.getByRole('link', { name: '复议申请书副本.pdf' });
    const kept = await page.request.get((await link.getAttribute('href')) ?? '');
    expect(await kept.text()).toBe('%PDF-1.4\n');
    await page
      .getByRole('button', { name: /为什么是这一天/ })
      .first()
      .click();
    await page.getByRole('dialog').getByText('起算：').waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await openAct(page, '提交答复书、答辩状及证据');
    const answering = page.getByRole('dialog', { name: '提交答复书、答辩状及证据' });
    // What the case file holds is not typed again.
    const names = answering.getByLabel('证据名称');
    expect(await names.count()).toBe(6);
    await answering.getByRole('cell', { name: /^答复书（清政办公开答〔2026〕\d+号）$/ }).waitFor();
    await answering.getByRole('button', { name: '删除第6项' }).click();
    await answering.getByRole('status').getByText('案卷里已有的证据，证据目录没有列全。').waitFor();
    await expectAccessible(page);
    await answering.getByRole('button', { name: /^把“已尽合理检索义务.*列入目录$/ }).click();
    await answering.getByRole('status').waitFor({ state: 'detached' });
    await names.nth(5).fill('检索记录');
    await answering.getByRole('cell', { name: '检索记录', exact: true }).waitFor();
    await answering.locator('summary', { hasText: '行政复议答复书' }).click();
    await answering.getByText('答复人作出的处理为：信息不存在。').waitFor();
    await expectAccessible(page);
    await answering.getByLabel('答复、答辩理由').fill('已经检索全部年度的文件。');
    await sendAct(page, '提交答复书、答辩状及证据');
    await page.getByText(/证据6项：.*、检索记录$/).waitFor();
    await page.locator('dd', { hasText: '已经检索全部年度的文件。' }).waitFor();
    await page.locator('dd', { hasText: /^请求依法维持.+〔2026〕\d+号/ }).waitFor();
    await expectAccessible(page);
  });

  it('see on the start page what is due in which, and go there', async () => {
    const page = await signedInAtWorkbench(browser, service, legal, '/');
    const due = page.getByRole('region', { name: '复议诉讼期限' });
    await due.getByText('提交行政复议答复书、证据和依据。').first().waitFor();
    expect(await due.getByRole('listitem').count()).toBe(await dueAtAll());
    await expectAccessible(page);
    await due
      .getByRole('link', { name: /^行政复议/ })
      .first()
      .click();
    await page.getByRole('heading', { name: '应备证据' }).waitFor();
  });

  it('see in the list and on the case that a closed case is to be done anew', async () => {
    const hand = await refusedCase(service, sameDay);
    const dispute = await underReconsideration(service, hand);
    await dispute.done(legal, 'recordReconsiderationDecision', {
      result: 'QUASHED',
      decisionNo: '清政复决〔2026〕6号',
      newReply: { quashedFor: 'PROCEDURE', until: '2026-08-20' },
      on: '2026-07-27',
      learnedOn: '2026-07-27',
    });
    service.clock.set('2026-07-29');
    const page = await signedInAtWorkbench(browser, service, legal, '/cases?queue=all');
    const { applicationNo } = await hand.read(legal, 'applicationNo');
    await page
      .getByRole('row', { name: String(applicationNo) })
      .getByText('待重新办理')
      .waitFor();
    expect(await page.getByRole('row').getByText('已办结').count()).toBeGreaterThan(0);
    await page.getByRole('link', { name: String(applicationNo) }).click();
    await page.getByText('已被责令重新答复，待重新办理；重新答复的期限至2026年8月20日。').waitFor();
    await expectAccessible(page);
  });

  it('find it in the list, on a phone too', async () => {
    const page = await signedInAtWorkbench(browser, service, legal, '/disputes', { viewport: phone });
    await page.getByRole('row').nth(1).waitFor();
    await expectAccessible(page);
    expect(await unspokenCodes(page.locator('#page'))).toEqual([]);
    await page.goto(`/workbench/disputes/${disputes[2]?.id ?? ''}`);
    await page.getByRole('heading', { name: '应备证据' }).waitFor();
    await expectAccessible(page);
  });

  it('open the form of every act, each readable with its errors', async () => {
    const looked = new Set<string>();
    const found: string[] = [];
    for (const userName of [legal, head]) {
      const page = await signedInAtWorkbench(browser, service, userName, '/disputes');
      await putOutOfOrder(page);
      for (const dispute of disputes) {
        const { permittedActions } = (await dispute.read(
          userName,
          'permittedActions { action title permitted }',
        )) as { permittedActions: readonly { action: string; title: string; permitted: boolean }[] };
        const acts = permittedActions.filter(({ action, permitted }) => permitted && !looked.has(action));
        if (acts.length > 0) await page.goto(`/workbench/disputes/${dispute.id}`);
        for (const { action, title } of acts) {
          found.push(...(await actFormFaults(page, title)));
          looked.add(action);
        }
      }
    }
    expect(found).toEqual([]);
    expect(disputeActionNames.filter((name) => !looked.has(name))).toEqual([
      'openReconsideration',
      'openLitigation',
    ]);
  }, 120_000);
});
