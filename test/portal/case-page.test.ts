import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import { given } from '../../src/cli/seeded-county.ts';
import { openReconsideration } from '../../src/usecases/dispute/open-reconsideration.ts';
import { recordReconsiderationAcceptance } from '../../src/usecases/dispute/record-reconsideration-acceptance.ts';
import { recordReconsiderationDecision } from '../../src/usecases/dispute/record-reconsideration-decision.ts';
import type { ReplyForm } from '../../src/usecases/handling/completed-reply.ts';
import { startService, type TestService } from '../support/running-service.ts';
import { startSmsGateway, type TestSmsGateway } from '../support/sms-gateway-server.ts';
import { until } from '../support/until.ts';
import { apply, numberAndCode } from './filled-form.ts';
import { type FormBrowser, formBrowser, type Page } from './form-browser.ts';
import { officeOf } from './handled-case.ts';
import { pageFaults } from './page-faults.ts';

let gateway: TestSmsGateway;
let service: TestService;
beforeAll(async () => {
  gateway = await startSmsGateway();
  service = await startService({ servers: { sms: gateway.config } });
});
afterAll(async () => {
  await service.stop();
  await gateway.stop();
});

async function handedIn(phone = '0550-5559000', day = '2026-03-02') {
  service.setNow(`${day}T10:00:00+08:00`);
  const browser = formBrowser(service.baseUrl);
  const { number, code } = numberAndCode(await apply(service, browser, { phone }));
  return { browser, number, code, office: await officeOf(service, number) };
}

async function inEnglish(browser: FormBrowser): Promise<void> {
  await browser.send('/preferences', { english: 'on', from: '/track' });
}

/** Dates lead to what explains them. */
function danglingWhys({ html }: Page): readonly string[] {
  const anchors = [...html.matchAll(/<a href="#(why-[^"]*)">/g)].map(([, anchor = '']) => anchor);
  return anchors.filter((anchor) => !html.includes(`<li class="deadline" id="${anchor}">`));
}

describe('每个日期都有理由', () => {
  it('the day a page names leads to the deadline it comes from', async () => {
    const { browser, office } = await handedIn();
    expect((await browser.open('/track/case')).html).toContain('<a href="#why-reply-due">为什么</a>');
    await office.take();
    await office.askForCorrection();
    const page = await browser.open('/track/case');
    expect(page.html).toContain('<a href="#why-correction-due">为什么</a>');
    expect(danglingWhys(page)).toEqual([]);
  });

  it('art. 35: so does the day by which reasons are due, here and beside the form', async () => {
    const { browser, office } = await handedIn();
    await office.take();
    await office.askForReasons();
    const page = await browser.open('/track/case');
    expect(page.text).toContain('请最迟在 2026年3月11日（周三） （ 为什么 ） 说明理由');
    expect(page.html).toContain('<a href="#why-reasons-due">为什么</a>');
    expect(page.text).toContain('说明理由期限 2026年3月11日（周三）');
    expect(page.text).toContain('自2026年3月2日起（当日不计）7个工作日，至2026年3月11日届满');
    expect(page.text).toContain('《政府信息公开条例》第三十五条');
    expect(danglingWhys(page)).toEqual([]);
    expect(pageFaults(page)).toEqual([]);
    const form = await browser.open('/track/give-reasons');
    expect(form.html).toContain('href="/track/case#why-reasons-due"');
  });

  it('art. 32: so does the day by which a consultee answers; meanwhile the period stands still', async () => {
    const { browser, number, code, office } = await handedIn();
    await office.take();
    await office.consult();
    await office.deliverConsultation();
    const page = await browser.open('/track/case');
    expect(page.text).toContain('答复期限现在暂不计算：正在征求第三方的意见');
    expect(page.text).toContain('暂不计，日期会变动');
    expect(page.text).not.toContain('距答复期限还有');
    expect(page.text).not.toContain('机关最迟在这一天答复您');
    expect(page.text).toContain('意见期限为 2026年3月23日（周一） （ 为什么 ）');
    expect(page.html).toContain('<a href="#why-consultation-reply-due-c1">为什么</a>');
    expect(danglingWhys(page)).toEqual([]);
    expect(pageFaults(page)).toEqual([]);
    expect(page.text).toContain('第三方意见期限');
    expect(page.text).not.toMatch(/C\d/);
    service.setNow('2026-03-24T10:00:00+08:00');
    await browser.send('/track', { number, code });
    const after = await browser.open('/track/case');
    expect(after.text).toContain('距答复期限还有');
    expect(after.text).toContain('机关最迟在这一天答复您');
  });

  it('art. 33 ¶3: while nothing says when a consultation ends, the period stands still, as the office reads', async () => {
    const { browser, office } = await handedIn();
    await office.take();
    await office.consultAgency('COORDINATION');
    const page = await browser.open('/track/case');
    expect(page.text).toContain('正在征求其他机关的意见，征求意见的时间不计入答复期限');
    expect(page.text).not.toContain('距答复期限还有');
    await inEnglish(browser);
    expect((await browser.open('/track/case')).text).toContain('The reply period stands still');
  });

  it('a merged duplicate says into which one, and that the reply to that one answers it', async () => {
    const { number: lead } = await handedIn();
    const { browser, office } = await handedIn();
    await office.mergeInto(lead);
    const page = await browser.open('/track/case');
    expect(page.text).toContain(`已并入${lead}办理`);
    expect(page.text).toContain('由该件的答复一并回答');
    expect(page.text).not.toContain('撤回');
    await inEnglish(browser);
    expect((await browser.open('/track/case')).text).toContain(`merged into ${lead}`);
  });

  it('the receipt leads to the page that explains when the reply is due', async () => {
    const { browser } = await handedIn();
    expect((await browser.open('/receipt')).html).toContain('<a href="/track/case#why-reply-due">为什么</a>');
    expect((await browser.open('/track/case')).html).toContain('id="why-reply-due"');
  });

  it('in English too: state, next step, reasons of the days; the law keeps its Chinese name', async () => {
    const { browser, office } = await handedIn();
    await inEnglish(browser);
    await office.register();
    const page = await browser.open('/track/case');
    for (const words of [
      'registered Registered; a handler will take it.',
      '20 working days left to reply.',
      'Reply due Mon 30 March 2026',
      '20 working days from 2 March 2026, which is not counted, end on 30 March 2026.',
      'Sat 7 March 2026 to Sun 8 March 2026: weekend, not counted.',
      'Mon 30 March 2026: counted: day 20.',
      '《政府信息公开条例》第三十三条第二款',
    ])
      expect(page.text).toContain(words);
    expect(page.html).toContain('<html lang="en"');
  });
});

describe('答复书', () => {
  it('that was quashed says beside it by whom and when; in English too', async () => {
    const { browser, office } = await handedIn();
    await office.take();
    await office.review();
    await office.send();
    expect((await browser.open('/track/case')).text).not.toContain('这份答复');
    await office.quash('清政复决〔2026〕9号');
    const page = await browser.open('/track/case');
    expect(page.text).toContain('这份答复已于2026年3月2日被清湖县人民政府撤销（清政复决〔2026〕9号）。');
    expect(pageFaults(page)).toEqual([]);
    await inEnglish(browser);
    expect((await browser.open('/track/case')).text).toContain(
      'This reply was quashed on 2026-03-02 by 清湖县人民政府 (清政复决〔2026〕9号).',
    );
  });
});

describe('授权委托书', () => {
  const agent = { agentName: '方知微', agentIdentityNumber: '11010519491231002X' };

  async function throughAgent() {
    service.setNow('2026-03-02T10:00:00+08:00');
    const browser = formBrowser(service.baseUrl);
    const { number } = numberAndCode(await apply(service, browser, agent));
    return { browser, number, office: await officeOf(service, number) };
  }

  it('that is missing stays on the page with how to hand it in, until a notice asks for it (art. 30)', async () => {
    const { browser, number, office } = await throughAgent();
    const page = await browser.open('/track/case');
    expect(page.text).toContain('申请由方知微代理，没有附授权委托书');
    expect(page.text).not.toContain('您不需要做什么');
    expect(page.text).toContain(`请写明编号 ${number}，尽快当面交到或者寄到：清湖县人民政府办公室，`);
    expect(page.text).toContain('要求补正的时候，也可以在本页随补正上传');
    expect(pageFaults(page)).toEqual([]);
    await office.take();
    await office.askForCorrection('AUTHORISATION');
    const asked = await browser.open('/track/case');
    expect(asked.text).toContain('请您补正');
    expect(asked.text).not.toContain('没有附授权委托书');
  });

  it('may come with a correction of something else; in English too', async () => {
    const { browser, office } = await throughAgent();
    await office.take();
    await office.askForCorrection();
    expect((await browser.open('/track/case')).text).toContain('可以随补正在网上一并上传');
    await inEnglish(browser);
    const page = await browser.open('/track/case');
    expect(page.text).toContain('The power of attorney is missing');
    expect(page.text).toContain('you may send it online with that');
  });

  it('is not asked for where nobody acts for the applicant', async () => {
    const { browser } = await handedIn();
    expect((await browser.open('/track/case')).text).not.toContain('授权委托书');
  });
});

describe('通知', () => {
  it('says of each message which letter, how, when, and what became of it; never to which number', async () => {
    const { browser, office } = await handedIn('13855501234');
    await office.register();
    let page = await browser.open('/track/case');
    await until('the text message is sent', async () => {
      page = await browser.open('/track/case');
      return page.text.includes('已发出');
    });
    expect(page.text).toContain('登记回执：短信，2026年3月2日（周一）10:00，已发出');
    expect(page.text).not.toContain('13855501234');
  });

  it('says that a message was refused', async () => {
    const { browser, office } = await handedIn('13855501234');
    gateway.answer(400);
    await office.register();
    await until('the text message has failed', async () =>
      (await browser.open('/track/case')).text.includes('没能发出'),
    );
    gateway.answer(200);
  });
});

describe('救济途径', () => {
  const withheld: ReplyForm = {
    ground: 'DELIBERATIVE',
    kind: 'PRELIMINARY_DRAFT',
    pendingDecision: '2025年养护资金分配方案',
    reason: '尚在征求意见的草案，不是最后的决定',
  };

  async function answered(reply?: ReplyForm) {
    const { office, ...asked } = await handedIn();
    await office.take();
    await office.review(reply);
    await office.send();
    await office.serve();
    return asked;
  }

  async function on(day: string, { number, code }: { readonly number: string; readonly code: string }) {
    service.setNow(`${day}T10:00:00+08:00`);
    return formBrowser(service.baseUrl).send('/track', { number, code });
  }

  it('a reconsideration that is under way, its decision, and the fifteen days to sue from it', async () => {
    const asked = await answered(withheld);
    const { deps } = service.product;
    const legal = given(service.county.staff, 'shen.jibai');
    const row = await deps.reader.rowByApplicationNo(asked.number);
    const opening = { caseId: row?.id ?? '', clientMutationId: deps.newId(), contested: 'REPLY' } as const;
    service.setNow('2026-03-09T09:00:00+08:00');
    const opened = await openReconsideration(deps, legal, { ...opening, on: day('2026-03-09') });
    if (!opened.ok) throw new Error(opened.refusal.code);
    const { disputeId } = opened.value;
    const accepting = { ...next(opened.value.version), procedure: 'ORDINARY' } as const;
    const accepted = await recordReconsiderationAcceptance(deps, legal, accepting);
    if (!accepted.ok) throw new Error(accepted.refusal.code);
    const underWay = await on('2026-03-10', asked);
    expect(underWay.text).toContain('您于2026年3月9日（周一）向 清湖县人民政府 申请行政复议，正在办理。');
    expect(underWay.text).toContain('复议期间不能就同一事项向人民法院起诉');
    expect(underWay.text).toContain('您已于2026年3月9日申请行政复议。');
    expect(underWay.text).not.toContain('申请，最后一天');

    service.setNow('2026-05-06T09:00:00+08:00');
    const decision = { result: 'DECISION_UPHELD', decisionNo: '清政复决〔2026〕3号' } as const;
    const decided = await recordReconsiderationDecision(deps, legal, {
      ...decision,
      ...next(accepted.value.version),
    });
    if (!decided.ok) throw new Error(decided.refusal.code);
    const page = await on('2026-05-07', asked);
    expect(page.text).toContain('已于2026年5月6日（周三）审结：维持（清政复决〔2026〕3号）。');
    expect(page.text).toContain('最后一天： 2026年5月21日（周四） （从2026年5月6日（周三）起算，当日不计）');
    expect(page.text).toContain('这是按决定送达机关之日计算的');
    expect(page.text).not.toContain('向 清湖县人民政府 申请，最后一天');
    expect(pageFaults(page)).toEqual([]);
    const late = await on('2026-05-22', asked);
    expect(late.text).toContain('对复议决定起诉的15日期限已过。');

    function next(expectedVersion: number) {
      return { disputeId, expectedVersion, clientMutationId: deps.newId() };
    }
  });

  it('where reconsideration comes first, says so, and names the court for after it without a day', async () => {
    const { browser } = await answered(withheld);
    const { text, ...page } = await browser.open('/track/case');
    expect(text).toContain('应当先申请行政复议');
    expect(text).toContain('向 清湖县人民政府 申请，最后一天： 2026年5月6日（周三）');
    expect(text).toContain('收到复议决定之日起15日内，向 清湖县人民法院 起诉');
    expect(text).not.toContain('起诉，最后一天');
    expect(pageFaults({ ...page, text })).toEqual([]);
  });

  it.each([
    ['2026-05-06', true, true],
    ['2026-05-07', false, true],
    ['2026-09-02', false, true],
    ['2026-09-03', false, false],
  ])('on %s: reconsideration open %s, court open %s', async (day, reconsideration, court) => {
    const asked = await answered();
    const { text } = await on(day, asked);
    expect(text.includes('申请，最后一天')).toBe(reconsideration);
    expect(text.includes('起诉，最后一天')).toBe(court);
    expect(text.includes('救济途径')).toBe(reconsideration || court);
    expect(text).not.toContain('日期可能变动');
  });

  it('says where a last day lies in a year whose holidays are not announced yet', async () => {
    const { browser, number, code } = await handedIn('0550-5559001', '2026-10-09');
    const office = await officeOf(service, number);
    await office.take();
    await office.review();
    await office.send();
    await office.serve();
    await browser.send('/track', { number, code });
    const { text } = await browser.open('/track/case');
    expect(text).toContain('起诉，最后一天： 2027年');
    expect(text).toContain('最后一天所在年份的放假安排尚未公布，日期可能变动');
  });
});
