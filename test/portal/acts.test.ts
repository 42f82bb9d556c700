import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startService, type TestService } from '../support/running-service.ts';
import { apply, numberAndCode } from './filled-form.ts';
import {
  fieldError,
  fieldValue,
  type FormBrowser,
  formBrowser,
  hiddenFields,
  keptFields,
} from './form-browser.ts';
import { type Office, officeOf } from './handled-case.ts';
import { pageFaults } from './page-faults.ts';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

interface InHand {
  readonly browser: FormBrowser;
  readonly number: string;
  readonly code: string;
  readonly office: Office;
}

/** A case that is handed in and taken, and the browser it was handed in with. */
async function inHand(agencyCode?: string): Promise<InHand> {
  service.setNow('2026-03-02T10:00:00+08:00');
  const browser = formBrowser(service.baseUrl);
  const agencyId = service.county.agencyIds.get(agencyCode ?? 'QH01') ?? '';
  const { number, code } = numberAndCode(await apply(service, browser, { agencyId }));
  const office = await officeOf(service, number);
  if (agencyCode === undefined) await office.take();
  return { browser, number, code, office };
}

async function factsOf(number: string): Promise<readonly string[]> {
  const { reader } = service.product.deps;
  const row = await reader.rowByApplicationNo(number);
  return (await reader.journal(row?.id ?? '')).map(({ fact }) => fact.fact);
}

/** The files of the correction that waits for the office. */
async function submittedFiles(number: string): Promise<readonly string[]> {
  const { reader } = service.product.deps;
  const row = await reader.rowByApplicationNo(number);
  const submitted = (await reader.journal(row?.id ?? '')).at(-1)?.fact;
  return submitted?.fact === 'CORRECTION_SUBMITTED' ? submitted.files.map(({ name }) => name) : [];
}

interface ActPage {
  readonly name: string;
  /** What the office does first. */
  readonly after: (office: Office) => Promise<void>;
  /** What the case page says that leads here. */
  readonly link: string;
  /** What stands beside the form. */
  readonly beside: string;
  readonly filled: Readonly<Record<string, string>>;
  /** Each field that is empty or wrong, and what is said there. */
  readonly wrong: readonly (readonly [field: string, typed: string, error: string])[];
  readonly fact: string;
  readonly done: string;
}

const pages: readonly ActPage[] = [
  {
    name: 'correct',
    after: (office) => office.askForCorrection(),
    link: '在网上补正',
    beside: '所需信息的内容不明确 请写明文件名称或者年份',
    filled: { description: '2024年度全县农村公路养护资金安排文件，清交〔2024〕31号' },
    wrong: [['description', ' ', '请写明补正后的信息描述。']],
    fact: 'CORRECTION_RECEIVED',
    done: '您的补正已提交',
  },
  {
    name: 'give-reasons',
    after: (office) => office.askForReasons(),
    link: '说明理由',
    beside: '一周内提出三十一件申请',
    filled: { text: '研究农村公路养护的全过程' },
    wrong: [['text', '', '请写明理由。']],
    fact: 'REASONS_GIVEN',
    done: '您的理由已提交',
  },
  {
    name: 'declare-payment',
    after: (office) => office.chargeFee(),
    link: '我已缴费',
    beside: '10.00元',
    filled: { paidOn: '2026年3月2日', voucherNo: 'HK20260001' },
    wrong: [
      ['paidOn', '', '请填写缴费日期。'],
      ['paidOn', '昨天', '没有这样的日期，请写成 2026年3月2日 或者 2026-3-2 的样子。'],
      ['paidOn', '2026-03-03', '2026年3月3日晚于今天'],
      ['paidOn', '2026-03-01', '2026年3月1日早于'],
      ['voucherNo', '', '请填写转账凭证或者缴款单上的号码。'],
    ],
    fact: 'PAYMENT_DECLARED',
    done: '您申报的缴费已告知机关',
  },
  {
    name: 'object-to-fee',
    after: (office) => office.chargeFee(),
    link: '对收费有异议',
    beside: '10.00元',
    filled: { text: '申请的是电子文件，不应按页计费' },
    wrong: [['text', '', '请写明对收费有什么异议，为什么。']],
    fact: 'FEE_OBJECTION_RECEIVED',
    done: '您的收费异议已提交',
  },
  {
    name: 'suggest-publication',
    after: async (office) => {
      await office.review();
      await office.send();
    },
    link: '建议主动公开',
    beside: '条例第四十四条',
    filled: { reason: '全县群众都关心' },
    wrong: [['reason', '', '请写明为什么应当让公众知道。']],
    fact: 'PUBLICATION_SUGGESTED',
    done: '您的建议已提交',
  },
  {
    name: 'complain',
    after: () => Promise.resolve(),
    link: '投诉举报',
    beside: '本身是政府信息公开工作主管部门，在本页提交的投诉由它处理',
    filled: { about: 'UNLAWFUL_HANDLING', text: '要求说明迟延的理由' },
    wrong: [
      ['about', '', '请选择投诉的事项。'],
      ['text', '', '请写明发生了什么。'],
    ],
    fact: 'COMPLAINT_RECEIVED',
    done: '您的投诉已提交给主管部门',
  },
];

describe.each(pages)('/track/$name', ({ name, after, link, beside, filled, wrong, fact, done }) => {
  const path = `/track/${name}`;

  it('is led to, says what it is about, does its act once however often it is sent, and says so', async () => {
    const { browser, number, office } = await inHand();
    await after(office);
    const before = await browser.open('/track/case');
    expect(before.html).toContain(`href="${path}"`);
    expect(before.text).toContain(link);
    const form = await browser.open(path);
    expect(form.text).toContain(beside);
    expect(pageFaults(form)).toEqual([]);

    const fields = { ...hiddenFields(form), ...filled };
    const [first, again] = await Promise.all([
      browser.sendWithFiles(path, fields),
      browser.sendWithFiles(path, fields),
    ]);
    for (const page of [first, again]) {
      expect(page.url).toBe(`/track/case?done=${name}`);
      expect(page.text).toContain(done);
      expect(pageFaults(page)).toEqual([]);
    }
    expect((await factsOf(number)).filter((one) => one === fact)).toHaveLength(1);
  });

  it('says at each field what is wrong with it, and keeps the key and what was typed', async () => {
    const { browser, number, office } = await inHand();
    await after(office);
    const { clientMutationId = '', ...hidden } = hiddenFields(await browser.open(path));
    for (const [field, typed, error] of wrong) {
      const page = await browser.sendWithFiles(path, {
        clientMutationId,
        ...hidden,
        ...filled,
        [field]: typed,
      });
      expect(page.status).toBe(422);
      expect(fieldError(page, field)).toContain(error);
      expect(page.html).toContain(`<li><a href="#${field}">`);
      expect(hiddenFields(page)['clientMutationId']).toBe(clientMutationId);
      for (const [other, value] of Object.entries(filled))
        if (other !== field) expect(fieldValue(page, other)).toBe(value);
      expect(pageFaults(page)).toEqual([]);
    }
    expect(await factsOf(number)).not.toContain(fact);
  });

  it('shows what happened meanwhile, and keeps what was typed', async () => {
    const { browser, office } = await inHand();
    await after(office);
    const fields = { ...hiddenFields(await browser.open(path)), ...filled };
    const other = hiddenFields(await browser.open('/track/complain'));
    await browser.sendWithFiles('/track/complain', { ...other, about: 'LATE', text: '先投诉' });
    const page = await browser.sendWithFiles(path, fields);
    expect(page.status).toBe(422);
    expect(page.text).toContain('申请有了新的进展');
    const [field = '', value = ''] = Object.entries(filled).at(-1) ?? [];
    expect(fieldValue(page, field)).toBe(value);
    const sent = await browser.sendWithFiles(path, { ...hiddenFields(page), ...filled });
    expect(sent.text).toContain(done);
  });

  it('is not there for strangers, and a form of another site changes nothing', async () => {
    const { browser, number, office } = await inHand();
    await after(office);
    expect((await formBrowser(service.baseUrl).open(path)).url).toBe('/track?closed=1');
    const fields = { ...hiddenFields(await browser.open(path)), ...filled };
    const foreign = await browser.send(path, fields, { headers: { origin: 'https://evil.example' } });
    expect(foreign.status).toBe(403);
    expect(await factsOf(number)).not.toContain(fact);
  });

  it('speaks English', async () => {
    const { browser, office } = await inHand();
    await after(office);
    await browser.send('/preferences', { english: 'on', from: '/track' });
    const form = await browser.open(path);
    expect(form.text).toMatch(/Go back/);
    const [[field = '', typed = ''] = []] = wrong;
    const page = await browser.sendWithFiles(path, { ...hiddenFields(form), ...filled, [field]: typed });
    expect(fieldError(page, field)).toMatch(/^[A-Z][ -~’]+$/);
  });
});

describe('不在其时', () => {
  it.each(['correct', 'give-reasons', 'declare-payment', 'object-to-fee', 'suggest-publication'])(
    '/track/%s leads to the case where there is nothing to do',
    async (name) => {
      const { browser } = await inHand();
      expect((await browser.open(`/track/${name}`)).url).toBe('/track/case');
      expect((await browser.open('/track/case')).html).not.toContain(`/track/${name}`);
    },
  );

  it('a form sent again with other content says that it was sent', async () => {
    const { browser } = await inHand();
    const hidden = hiddenFields(await browser.open('/track/complain'));
    const form: Readonly<Record<string, string>> = { ...hidden, about: 'LATE', text: '逾期' };
    await browser.sendWithFiles('/track/complain', form);
    const page = await browser.sendWithFiles('/track/complain', { ...form, text: '又逾期' });
    expect(page.status).toBe(422);
    expect(page.text).toContain('这张表已经提交过一次');
    expect(hiddenFields(page)['clientMutationId']).not.toBe(form['clientMutationId']);
  });
});

describe('申报缴费', () => {
  it('once declared is for the agency to check, and nobody asks to pay again', async () => {
    const { browser, office } = await inHand();
    await office.chargeFee();
    const asked = await browser.open('/track/case');
    expect(asked.text).toContain('现在需要您办理');
    expect(asked.text).toContain('请您缴费');
    const form = hiddenFields(await browser.open('/track/declare-payment'));
    await browser.sendWithFiles('/track/declare-payment', { ...form, paidOn: '2026-03-02', voucherNo: 'A1' });
    const { text } = await browser.open('/track/case');
    expect(text).toContain('机关正在核对您申报的缴费');
    expect(text).toContain('您不需要再缴');
    expect(text).not.toContain('请最迟在');
    expect(text).not.toContain('等您缴费');
    expect(text).toContain('您不需要做什么');
    expect(text).toContain('更正申报');
    expect(text).not.toContain('请您缴费');
  });
});

describe('补正', () => {
  const notes = new File(['说明'], '说明.txt', { type: 'text/plain' });

  async function askedToCorrect(today: string) {
    const { browser, number, code, office } = await inHand();
    await office.askForCorrection();
    service.setNow(`${today}T10:00:00+08:00`);
    await browser.send('/track', { number, code });
    return { browser, number, form: await browser.open('/track/correct') };
  }

  it('begins with what was asked; with files the request has them, and the reply period begins anew', async () => {
    const { browser, form } = await askedToCorrect('2026-03-10');
    expect(fieldValue(form, 'description')).toBe('2024年度全县农村公路养护资金安排文件');
    const fields = { ...hiddenFields(form), description: '清交〔2024〕31号' };
    const page = await browser.sendWithFiles('/track/correct', fields, [notes]);
    expect(page.text).toContain('答复期限 2026年4月8日（周三）');
    expect(page.text).toContain('您的申请 清交〔2024〕31号');
    const [, url = ''] = /<a href="([^"]+)">说明\.txt/.exec(page.html) ?? [];
    expect((await browser.open(url)).status).toBe(200);
    expect((await browser.open('/track/correct')).url).toBe('/track/case');
  });

  it('the words that were there are no correction, at the field; with a file they are', async () => {
    const { browser, form } = await askedToCorrect('2026-03-10');
    const fields = { ...hiddenFields(form), description: fieldValue(form, 'description') ?? '' };
    const page = await browser.sendWithFiles('/track/correct', fields);
    expect(page.status).toBe(422);
    expect(fieldError(page, 'description')).toContain('内容和原来的一样，也没有附材料');
    const { text } = await browser.sendWithFiles('/track/correct', fields, [notes]);
    expect(text).toContain('答复期限 2026年4月8日（周三）');
  });

  it('after its term asks for the reason, and waits for the office', async () => {
    const { browser, number, form } = await askedToCorrect('2026-03-17');
    const fields = { ...hiddenFields(form), description: '清交〔2024〕31号' };
    const refused = await browser.sendWithFiles('/track/correct', fields, [notes]);
    expect(refused.status).toBe(422);
    expect(fieldError(refused, 'goodReason')).toContain('补正期限已于2026年3月16日届满');
    expect(refused.text).toContain('说明.txt');
    const kept = keptFields(refused);
    const page = await browser.sendWithFiles('/track/correct', { ...fields, ...kept, goodReason: '住院' });
    expect(page.text).toContain('等待机关确认收到');
    expect(await submittedFiles(number)).toEqual(['说明.txt']);
    expect(page.html).not.toContain('href="/track/correct"');
    expect((await browser.open('/track/correct')).url).toBe('/track/case');
    expect((await factsOf(number)).at(-1)).toBe('CORRECTION_SUBMITTED');
    expect(pageFaults(page)).toEqual([]);
  });

  it('a file of a kind that is not taken is named at the field, and nothing is lost', async () => {
    const { browser, form } = await askedToCorrect('2026-03-10');
    const program = new File(['MZ'], '程序.exe', { type: 'application/octet-stream' });
    const fields = { ...hiddenFields(form), description: '清交〔2024〕31号' };
    const page = await browser.sendWithFiles('/track/correct', fields, [program, notes]);
    expect(page.status).toBe(422);
    expect(fieldError(page, 'files')).toBeDefined();
    expect(fieldValue(page, 'description')).toBe('清交〔2024〕31号');
    expect(Object.keys(keptFields(page))).toHaveLength(1);
  });

  it('takes five files and no sixth, those of earlier tries counted; an unticked one is forgotten', async () => {
    const { browser, number, form } = await askedToCorrect('2026-03-17');
    const fields = { ...hiddenFields(form), description: '清交〔2024〕31号' };
    const five = ['一', '二', '三', '四', '五'].map((name) => new File([name], `${name}.txt`));
    const late = await browser.sendWithFiles('/track/correct', fields, five);
    const good = { ...fields, ...keptFields(late), goodReason: '住院' };
    const sixth = await browser.sendWithFiles('/track/correct', good, [notes]);
    expect(fieldError(sixth, 'files')).toContain('最多5个附件');
    const [unticked = '', ...ticked] = Object.entries(keptFields(sixth)).map(([name]) => name);
    expect(ticked).toHaveLength(5);
    expect(unticked).not.toBe('');
    const again = {
      ...fields,
      ...Object.fromEntries(ticked.map((name) => [name, 'on'])),
      goodReason: '住院',
    };
    await browser.sendWithFiles('/track/correct', again);
    expect(await submittedFiles(number)).toEqual(['二.txt', '三.txt', '四.txt', '五.txt', '说明.txt']);
  });
});

it('a complaint stands on the page of the case as it was written, with what became of it', async () => {
  const { browser, office } = await inHand();
  const written = '二十个工作日已过，没有答复。\n打过两次电话。';
  const form = { ...hiddenFields(await browser.open('/track/complain')), about: 'LATE', text: written };
  const page = await browser.sendWithFiles('/track/complain', form);
  const said = '您的投诉 2026年3月2日（周一）：逾期。您写的是： 二十个工作日已过，没有答复。 打过两次电话。';
  expect(page.text).toContain(`${said} 主管部门正在处理。`);
  expect(page.html).toContain(`<p class="typed">${written}</p>`);

  await office.decideComplaint('查证属实', '2026-03-10');
  const decided = await browser.open(page.url);
  const finding = '2026年3月2日（周一），主管部门认定属实，督促整改：查证属实';
  expect(decided.text).toContain(`${said} ${finding}（整改期限为2026年3月10日（周二））`);
  await office.rectify('已经答复');
  const rectified = await browser.open(page.url);
  expect(rectified.text).toContain(`${said} ${finding} 2026年3月2日（周一），已经整改：已经答复`);
  expect(pageFaults(rectified)).toEqual([]);
});
