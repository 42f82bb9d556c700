import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startService, type TestService } from '../support/running-service.ts';
import { until } from '../support/until.ts';
import { apply, numberAndCode } from './filled-form.ts';
import { fieldError, fieldValue, type FormBrowser, formBrowser, hiddenFields } from './form-browser.ts';
import { officeOf } from './handled-case.ts';
import { pageFaults } from './page-faults.ts';

let service: TestService;
beforeAll(async () => {
  service = await startService({ now: '2026-03-02T10:00:00+08:00' });
});
afterAll(() => service.stop());

/** A case handed in online, and the browser it was handed in with. */
async function handedIn() {
  service.setNow('2026-03-02T10:00:00+08:00');
  const browser = formBrowser(service.baseUrl);
  const { number, code } = numberAndCode(await apply(service, browser));
  return { browser, number, code, office: await officeOf(service, number) };
}

async function withdrawal(browser: FormBrowser): Promise<Readonly<Record<string, string>>> {
  return hiddenFields(await browser.open('/track/withdraw'));
}

describe('查询', () => {
  it('the link of the printed code fills the form in, and opens nothing by itself', async () => {
    const { number, code } = await handedIn();
    const browser = formBrowser(service.baseUrl);
    const page = await browser.open(`/track?number=${number}&code=${code}`);
    expect(fieldValue(page, 'number')).toBe(number);
    expect(fieldValue(page, 'code')).toBe(code);
    expect((await browser.open('/track/case')).url).toBe('/track?closed=1');
  });

  it('takes number and code as people type them', async () => {
    const { number, code } = await handedIn();
    const typed = { number: ` ${number.toLowerCase()} `, code: code.toLowerCase().replaceAll('-', ' ') };
    const page = await formBrowser(service.baseUrl).send('/track', typed);
    expect(page.url).toBe('/track/case');
    expect(page.text).toContain(`申请 ${number}`);
    expect(page.headers.get('cache-control')).toBe('no-store');
  });

  it('asks for what was left empty, without counting it as an attempt', async () => {
    const { number } = await handedIn();
    const browser = formBrowser(service.baseUrl);
    for (let attempt = 0; attempt < 11; attempt += 1) await browser.send('/track', { number, code: ' ' });
    const page = await browser.send('/track', { number, code: '' });
    expect(page.status).toBe(422);
    expect(fieldError(page, 'code')).toBe('请填写查询码。');
  });

  it('says the same of a wrong code and of a number that does not exist', async () => {
    const { number } = await handedIn();
    const browser = formBrowser(service.baseUrl);
    const wrongCode = await browser.send('/track', { number, code: '2222-2222-222' });
    const unknown = await browser.send('/track', { number: 'QH01-2026-99999', code: '2222-2222-222' });
    expect(wrongCode.status).toBe(422);
    expect(unknown.status).toBe(422);
    expect(unknown.html.replaceAll('QH01-2026-99999', number)).toBe(wrongCode.html);
  });

  it('after ten wrong codes even the right one waits, for an hour', async () => {
    const { number, code } = await handedIn();
    const browser = formBrowser(service.baseUrl);
    for (let attempt = 0; attempt < 10; attempt += 1)
      await browser.send('/track', { number, code: '2222-2222-222' });
    const eleventh = await browser.send('/track', { number, code });
    expect(eleventh.status).toBe(429);
    expect(eleventh.text).toContain('请一小时后再试');
    service.setNow('2026-03-02T11:00:01+08:00');
    expect((await browser.send('/track', { number, code })).url).toBe('/track/case');
  });

  it('forgets the case when asked to, and after an hour', async () => {
    const { browser, number, code } = await handedIn();
    expect((await browser.send('/track/leave', {})).text).toContain('已退出');
    expect((await browser.open('/receipt')).url).toBe('/track?closed=1');
    await browser.send('/track', { number, code });
    service.setNow('2026-03-02T11:00:01+08:00');
    expect((await browser.open('/track/case')).url).toBe('/track?closed=1');
  });
});

describe('我的申请', () => {
  it('a new case: who acts, what is due and why that day', async () => {
    const { browser } = await handedIn();
    const page = await browser.open('/track/case');
    expect(page.text).toContain('现在由清湖县人民政府办公室办理，您不需要做什么');
    expect(page.text).toContain('距答复期限还有20个工作日');
    expect(page.text).toContain('答复期限 2026年3月30日（周一）');
    expect(page.html).toMatch(/<a href="\/cases\/[\w-]+\/deadlines\.pdf">期限计算说明<\/a>/);
    expect(page.text).toContain('自2026年3月2日起（当日不计）20个工作日，至2026年3月30日届满');
    expect(page.text).toContain('2026年3月7日（周六）至3月8日（周日）：周末，不计。');
    expect(page.text).toContain('2026年3月30日（周一）：计入，第20个工作日。');
    expect(page.text).toContain('还没有文书');
    expect(pageFaults(page)).toEqual([]);
  });

  it('shows the letters as soon as they are drawn, to this browser only', async () => {
    const { browser, office } = await handedIn();
    await office.register();
    const url = await letterUrl(browser, '登记回执');
    const letter = await browser.open(url);
    expect(letter.headers.get('content-type')).toBe('application/pdf');
    const stranger = await formBrowser(service.baseUrl).open(url);
    expect(stranger.status).toBe(404);
    expect(stranger.text).toContain('需要重新输入编号和查询码');
  });

  it('an open correction notice: what to add, by when, and that it is the applicant’s turn', async () => {
    const { browser, office } = await handedIn();
    await office.take();
    await office.askForCorrection();
    const page = await browser.open('/track/case');
    expect(page.text).toContain('现在需要您办理');
    expect(page.text).toContain('所需信息的内容不明确 请写明文件名称或者年份');
    expect(page.text).toContain('请最迟在 2026年3月16日（周一）（暂定，送达后起算） （ 为什么 ） 补正');
    expect(page.text).toContain('收到您的补正后，答复期限重新起算');
    expect(pageFaults(page)).toEqual([]);
  });

  it('tells nothing from inside the organ: no names, no returned drafts, no result before it is sent', async () => {
    const { browser, office } = await handedIn();
    await office.take();
    await office.review();
    const page = await browser.open('/track/case');
    expect(page.text).toContain('机关开始办理，办理中');
    expect(page.text.match(/答复送审，审核中/g)).toHaveLength(1);
    for (const inside of ['陈望舒', '沈既白', '林知夏', '内部意见', '拟写', '退回', '业务股', '予以公开'])
      expect(page.text).not.toContain(inside);
  });

  it('a reply that was served: result, remedies with their last days, no withdrawal', async () => {
    const { browser, office } = await handedIn();
    await office.take();
    await office.review();
    await office.send();
    expect((await browser.open('/track/case')).text).not.toContain('救济途径');
    await office.serve();
    await letterUrl(browser, '答复书');
    const page = await browser.open('/track/case');
    expect(page.text).toContain('2026年3月2日（周一）送出答复（予以公开）');
    expect(page.text).toContain('向 清湖县人民政府 申请，最后一天： 2026年5月6日（周三）');
    expect(page.text).toContain('向 清湖县人民法院 起诉，最后一天： 2026年9月2日（周三）');
    expect(page.html).not.toContain('/track/withdraw');
    expect((await browser.open('/track/withdraw')).url).toBe('/track/case');
    expect(pageFaults(page)).toEqual([]);
  });

  it('a term that passed in silence: says so, and what can be done', async () => {
    const { number, code } = await handedIn();
    service.setNow('2026-04-01T10:00:00+08:00');
    const page = await formBrowser(service.baseUrl).send('/track', { number, code });
    expect(page.text).toContain('答复期限已过2个工作日');
    expect(page.text).toContain('机关在答复期限内没有答复');
    expect(page.text).toContain('申请行政复议截止');
  });

  async function letterUrl(browser: FormBrowser, title: string): Promise<string> {
    let url = '';
    await until(`${title} is drawn`, async () => {
      const page = await browser.open('/track/case');
      url = new RegExp(`<a href="(/letters/[^"]+)">${title}`).exec(page.html)?.[1] ?? '';
      return url !== '';
    });
    return url;
  }
});

describe('撤回', () => {
  it('asks again, withdraws, and says so', async () => {
    const { browser } = await handedIn();
    const asked = await browser.open('/track/withdraw');
    expect(asked.text).toContain('2024年度全县农村公路养护资金安排文件');
    expect(pageFaults(asked)).toEqual([]);
    const fields = hiddenFields(asked);
    const page = await browser.send('/track/withdraw', fields);
    expect(page.url).toBe('/track/case');
    expect(page.text).toContain('您已撤回申请');
    expect(page.text).toContain('下列期限不再进行');
    expect(page.html).not.toContain('/track/withdraw');
    expect((await browser.send('/track/withdraw', fields)).text).toContain('您已撤回申请');
  });

  it('shows what happened meanwhile before it withdraws', async () => {
    const { browser, office } = await handedIn();
    const fields = await withdrawal(browser);
    await office.register();
    const page = await browser.send('/track/withdraw', fields);
    expect(page.status).toBe(422);
    expect(page.text).toContain('申请有了新的进展');
    const confirmed = await browser.send('/track/withdraw', hiddenFields(page));
    expect(confirmed.text).toContain('您已撤回申请');
  });

  it('needs the open case', async () => {
    const page = await formBrowser(service.baseUrl).send('/track/withdraw', { expectedVersion: '1' });
    expect(page.url).toBe('/track?closed=1');
  });

  it.each<[string, Readonly<Record<string, string>>]>([
    ['another site', { origin: 'https://evil.example' }],
    ['another site, by Sec-Fetch-Site', { 'sec-fetch-site': 'cross-site' }],
    ['a sister site', { 'sec-fetch-site': 'same-site' }],
    ['another site, by Referer', { referer: 'https://evil.example/track/withdraw' }],
    ['a hidden origin', { origin: 'null' }],
    ['nobody knows where', {}],
  ])('a form of %s changes nothing', async (_, headers) => {
    const { browser } = await handedIn();
    const fields = await withdrawal(browser);
    const refused = await browser.send('/track/withdraw', fields, { headers });
    expect(refused.status).toBe(403);
    expect(refused.text).toContain('什么都没有改变');
    expect((await browser.open('/track/case')).text).not.toContain('您已撤回申请');
  });

  it.each<[string, (baseUrl: string) => Readonly<Record<string, string>>]>([
    ['Sec-Fetch-Site', () => ({ 'sec-fetch-site': 'same-origin' })],
    ['Origin, as people see it in front of a proxy', () => ({ origin: 'http://mingda.test' })],
    ['Referer', (baseUrl) => ({ referer: `${baseUrl}/track/withdraw` })],
  ])('a form that is ours by %s withdraws', async (_, headers) => {
    const { browser } = await handedIn();
    const fields = await withdrawal(browser);
    const page = await browser.send('/track/withdraw', fields, { headers: headers(service.baseUrl) });
    expect(page.text).toContain('您已撤回申请');
  });
});

it('a form of another site opens no case, and an old browser that says nothing does', async () => {
  const { number, code } = await handedIn();
  const foreign = { headers: { origin: 'https://evil.example' } };
  expect((await formBrowser(service.baseUrl).send('/track', { number, code }, foreign)).status).toBe(403);
  const silent = await formBrowser(service.baseUrl).send('/track', { number, code }, { headers: {} });
  expect(silent.url).toBe('/track/case');
});
