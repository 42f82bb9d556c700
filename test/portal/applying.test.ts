import { openedCase } from '../../src/usecases/queries/read-case.ts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startService, type TestService } from '../support/running-service.ts';
import { apply, filledForm, numberAndCode } from './filled-form.ts';
import { fieldError, fieldValue, formBrowser, hiddenFields, keptFields } from './form-browser.ts';
import { pageFaults } from './page-faults.ts';

let service: TestService;
beforeAll(async () => {
  service = await startService({ now: '2026-03-02T10:00:00+08:00' });
});
afterAll(() => service.stop());

/** What the office reads of an application. */
async function applicationOf(applicationNo: string) {
  const { deps } = service.product;
  const row = await deps.reader.rowByApplicationNo(applicationNo);
  return (await openedCase(deps, row?.id ?? '')).file.application;
}

/** How many cases an agency has been given. */
async function casesOf(agencyCode: string): Promise<number> {
  const agencyIds = [service.county.agencyIds.get(agencyCode) ?? ''];
  const scope = { agencyIds, supervisingAgencyIds: [] };
  const order = 'SUBMITTED_NEWEST_FIRST';
  return (
    await service.product.deps.reader.page({
      scope,
      order,
      limit: 100,
      today: service.product.deps.clock.today(),
      filter: {},
    })
  ).length;
}

describe('填写申请', () => {
  it('gives number, code, receipt date and due day at once', async () => {
    const receipt = await apply(service, formBrowser(service.baseUrl));
    expect(receipt.status).toBe(200);
    const { number, code } = numberAndCode(receipt);
    expect(number).toMatch(/^QH01-2026-\d{5}$/);
    expect(code).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{3}$/);
    expect(receipt.text).toContain('收到申请之日 2026年3月2日（周一）');
    expect(receipt.text).toContain('答复期限 2026年3月30日（周一）');
    expect(receipt.text).toContain('清湖县清湖大道1号');
    expect(receipt.text).not.toContain('校验位');
    expect(receipt.headers.get('cache-control')).toBe('no-store');
    expect(pageFaults(receipt)).toEqual([]);
  });

  it('says that an agency which confirms by hand has not received it yet (art. 31, AMB-5)', async () => {
    const agencyId = service.county.agencyIds.get('QH06') ?? '';
    const receipt = await apply(service, formBrowser(service.baseUrl), { agencyId });
    expect(receipt.text).toContain('收到申请之日 等待机关确认');
    expect(receipt.text).toContain('清湖县云溪镇人民政府');
  });

  it('chooses the agency whose link was followed', async () => {
    const form = await formBrowser(service.baseUrl).open('/apply?agency=QH03');
    expect(form.html).toContain(`<option value="${service.county.agencyIds.get('QH03')}" selected>`);
    expect((await formBrowser(service.baseUrl).open('/apply?agency=nix')).html).not.toContain(
      '" selected>清湖县',
    );
  });

  it('never asks for the purpose (art. 29)', async () => {
    const form = await formBrowser(service.baseUrl).open('/apply');
    expect(form.html).not.toMatch(/name="(?:purpose|use|reason)"/);
    expect(form.text).toContain('不用写用途');
  });

  it('takes an application of an organisation, with agent and help, from the fields for organisations only', async () => {
    const receipt = await apply(service, formBrowser(service.baseUrl), {
      applicantKind: 'LEGAL_SERVICE_ORGANISATION',
      name: '不该读到的名字',
      identityNumber: '',
      organisationName: '清湖明理律师事务所',
      organisationNumber: '91350100M000100Y43',
      legalRepresentative: '方明理',
      contactPerson: '方知微',
      agentName: '方知微',
      agentIdentityNumber: '11010519491231002X',
      assistance: '请提供大字版',
    });
    const { number } = numberAndCode(receipt);
    const row = await service.product.deps.reader.rowByApplicationNo(number);
    const { file } = await openedCase(service.product.deps, row?.id ?? '');
    expect(file.application?.applicant).toMatchObject({
      kind: 'LEGAL_SERVICE_ORGANISATION',
      name: '清湖明理律师事务所',
    });
    const [submitted] = await service.product.deps.reader.journal(row?.id ?? '');
    expect(submitted?.fact).toMatchObject({
      application: {
        applicant: { contactPerson: '方知微', legalRepresentative: '方明理' },
        agent: { name: '方知微', maskedIdentityNumber: '1101**********002X' },
        assistance: '请提供大字版',
      },
    });
  });

  it('takes a urlencoded form too', async () => {
    const browser = formBrowser(service.baseUrl);
    const fields = { ...hiddenFields(await browser.open('/apply')), ...filledForm(service) };
    expect((await browser.send('/apply', fields)).text).toContain('申请已提交');
  });

  it('warns on the receipt of a wrong check character, and takes the application all the same', async () => {
    const identityNumber = '110105194912310021';
    const receipt = await apply(service, formBrowser(service.baseUrl), { identityNumber });
    expect(receipt.text).toContain('申请已提交');
    expect(receipt.text).toContain('证件号码的校验位不符');
  });

  it('shows hostile text as text', async () => {
    const description = '<script>alert(1)</script> {{7*7}} {% include "layout" %} "\'&';
    const browser = formBrowser(service.baseUrl);
    const receipt = await apply(service, browser, { description });
    const page = await browser.open('/track/case');
    for (const { html, text } of [receipt, page]) {
      expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; {{7*7}}');
      expect(html).not.toContain('<script>');
      expect(text).toContain(description);
    }
  });
});

describe('填写有误', () => {
  it('names every wrong field at once, at the field and in the summary', async () => {
    const browser = formBrowser(service.baseUrl);
    const page = await browser.sendWithFiles('/apply', { applicantKind: 'NATURAL_PERSON' });
    expect(page.status).toBe(422);
    expect(page.html).toContain('role="alert"');
    const wrong = [
      'agencyId',
      'name',
      'identityDocument',
      'identityNumber',
      'phone',
      'description',
      'form',
      'delivery',
    ];
    expect(wrong.filter((name) => fieldError(page, name) === undefined)).toEqual([]);
    expect(wrong.filter((name) => !page.html.includes(`<li><a href="#${name}">`))).toEqual([]);
    expect(fieldError(page, 'organisationName')).toBeUndefined();
    expect(page.html).toContain('<title>有错误：');
    expect(pageFaults(page)).toEqual([]);
  });

  it('keeps everything that was typed', async () => {
    const typed = { name: '周"沐"言', description: '第一行\n<b>第二行</b>', form: '', agentPhone: '123' };
    const page = await apply(service, formBrowser(service.baseUrl), typed);
    expect(page.status).toBe(422);
    expect(fieldValue(page, 'name')).toBe(typed.name);
    expect(fieldValue(page, 'description')?.replaceAll('\r\n', '\n')).toBe(typed.description);
    expect(fieldValue(page, 'identityNumber')).toBe('11010519491231002X');
    expect(fieldValue(page, 'delivery')).toBe('POST');
    expect(fieldError(page, 'agentName')).toContain('请填写代理人姓名');
    expect(page.html).toContain('<details class="group" open>');
    expect(page.headers.get('cache-control')).toBe('no-store');
  });

  it.each([
    ['description', '字'.repeat(10_001), '最多10000个字，现在有10001个字'],
    ['name', '周\u0007沐言', '控制字符'],
    ['email', 'zhou.example.com', '电子邮箱的写法不对'],
    ['agencyId', '', '请选择向哪个机关申请'],
    ['agencyId', 'nix', '请选择向哪个机关申请'],
    ['applicantKind', 'KING', '请选择申请人类型'],
  ])('%s: %.10s…', async (name, value, words) => {
    const page = await apply(service, formBrowser(service.baseUrl), { [name]: value });
    expect(page.status).toBe(422);
    expect(fieldError(page, name)).toContain(words);
  });

  it('takes a description of exactly 10,000 characters, each line break one', async () => {
    const description = `${'字'.repeat(4_999)}\n${'𠮷'.repeat(5_000)}`;
    const receipt = await apply(service, formBrowser(service.baseUrl), { description });
    expect(receipt.text).toContain('申请已提交');
  });

  it.each([
    ['POST', 'address', '请填写通信地址'],
    ['EMAIL', 'email', '请填写电子邮箱'],
    ['FAX', 'fax', '请填写传真号码'],
  ])('%s needs where to send it', async (delivery, field, words) => {
    const page = await apply(service, formBrowser(service.baseUrl), { delivery, address: '' });
    expect(fieldError(page, field)).toContain(words);
  });
});

describe('附件', () => {
  const text = new File(['身份证明'], '身份证明.txt', { type: 'text/plain' });

  it('keeps files under their Chinese names, for the applicant to read again', async () => {
    const browser = formBrowser(service.baseUrl);
    const receipt = await apply(service, browser, {}, [text]);
    expect(receipt.text).toContain('身份证明.txt');
    const page = await browser.open('/track/case');
    const url = /<a href="(\/cases\/[^"]+)">身份证明\.txt/.exec(page.html)?.[1] ?? '';
    expect((await browser.open(url)).html).toBe('身份证明');
    expect((await formBrowser(service.baseUrl).open(url)).status).toBe(404);
  });

  it('refuses a file that contradicts its name, keeps the fields and asks for the files again', async () => {
    const disguised = new File(['not a picture'], '身份证.png', { type: 'image/png' });
    const page = await apply(service, formBrowser(service.baseUrl), {}, [disguised]);
    expect(page.status).toBe(422);
    expect(fieldError(page, 'files')).toContain('文件内容与文件名的后缀不符');
    expect(fieldError(page, 'files')).toContain('没有列在下面的附件，请重新选择');
    expect(fieldValue(page, 'name')).toBe('周沐言');
  });

  it('keeps good files when something else was wrong: they need not be chosen again', async () => {
    const browser = formBrowser(service.baseUrl);
    const disguised = new File(['not a picture'], '身份证.png', { type: 'image/png' });
    const page = await apply(service, browser, { name: '' }, [text, disguised]);
    expect(page.status).toBe(422);
    const kept = keptFields(page);
    expect(Object.keys(kept)).toHaveLength(1);
    const again = { ...hiddenFields(page), ...filledForm(service), ...kept };
    const receipt = await browser.sendWithFiles('/apply', again);
    expect(receipt.text).toContain('附件 身份证明.txt');
  });

  it('a file that was unticked is not handed in', async () => {
    const browser = formBrowser(service.baseUrl);
    const page = await apply(service, browser, { name: '' }, [text]);
    const again = { ...hiddenFields(page), ...filledForm(service) };
    expect((await browser.sendWithFiles('/apply', again)).text).not.toContain('身份证明.txt');
  });

  it.each([
    ['six files', Array.from({ length: 6 }, () => text), '附件最多5个'],
    ['a file over 20 MB', [new File([Buffer.alloc(20 * 1024 * 1024 + 1, 'a')], '大.txt')], '文件超过 20 MB'],
  ])('%s: refused, and what was typed is kept', async (_, files, words) => {
    const page = await apply(service, formBrowser(service.baseUrl), {}, files);
    expect(page.status).toBe(422);
    expect(fieldError(page, 'files')).toContain(words);
    expect(fieldValue(page, 'description')).toBe('2024年度全县农村公路养护资金安排文件');
  });

  it('a text no form can carry is answered with the form', async () => {
    const description = '字'.repeat(70_000);
    const page = await apply(service, formBrowser(service.baseUrl), { description });
    expect(page.status).toBe(422);
    expect(page.text).toContain('表单没有收完整');
  });

  it('takes a form whose file field was left empty', async () => {
    const nothing = new File([], '', { type: 'application/octet-stream' });
    expect((await apply(service, formBrowser(service.baseUrl), {}, [nothing])).text).toContain('申请已提交');
  });

  it('limits forms with files from one address, and never forms without', async () => {
    const { deps } = service.product;
    const addresses = ['127.0.0.1', '::ffff:127.0.0.1', '::1'].map((ip) => `form-files:${deps.hash(ip)}`);
    for (const subject of addresses)
      for (let n = 0; n < 60; n += 1) await deps.attempts.record(subject, deps.clock.now());
    const large = new File(['长'.repeat(200_000)], '附件.txt', { type: 'text/plain' });
    expect((await apply(service, formBrowser(service.baseUrl), {}, [large])).status).toBe(429);
    expect((await apply(service, formBrowser(service.baseUrl))).text).toContain('申请已提交');
  });
});

describe('委托代理人', () => {
  const agent = {
    agentName: '方知微',
    agentIdentityNumber: '11010519491231002X',
    agentAuthority: '代为提出申请、代收答复',
  };
  const power = new File(['授权委托书'], '授权委托书.txt', { type: 'text/plain' });

  it('is named with authority and power of attorney, which is one of the attachments', async () => {
    const browser = formBrowser(service.baseUrl);
    const fields = { ...hiddenFields(await browser.open('/apply')), ...filledForm(service), ...agent };
    const receipt = await browser.sendWithFiles('/apply', fields, [], [['powerOfAttorney', power]]);
    expect(receipt.text).not.toContain('还没有收到授权委托书');
    const application = await applicationOf(numberAndCode(receipt).number);
    const [attached] = application?.attachments ?? [];
    expect(attached).toMatchObject({ name: '授权委托书.txt' });
    expect(application?.agent).toMatchObject({
      name: '方知微',
      authority: '代为提出申请、代收答复',
      powerOfAttorney: attached?.sha256,
    });
  });

  it('without a power of attorney the receipt says what will be asked for', async () => {
    const receipt = await apply(service, formBrowser(service.baseUrl), agent);
    expect(receipt.text).toContain('还没有收到授权委托书');
  });

  it('a power of attorney without an agent asks for the agent, and is kept', async () => {
    const browser = formBrowser(service.baseUrl);
    const fields = { ...hiddenFields(await browser.open('/apply')), ...filledForm(service) };
    const page = await browser.sendWithFiles('/apply', fields, [], [['powerOfAttorney', power]]);
    expect(fieldError(page, 'agentName')).toContain('请填写代理人姓名');
    const again = { ...hiddenFields(page), ...fields, ...agent, ...keptFields(page) };
    expect((await browser.sendWithFiles('/apply', again)).text).toContain('授权委托书.txt');
  });
});

describe('分别立案 (一事一申请)', () => {
  const items = {
    item2: '2023年度全县农村公路养护资金安排文件',
    item4: '2022年度同类文件',
    separately: 'yes',
  };

  it('several items become a case each, with number and code, on one receipt', async () => {
    const browser = formBrowser(service.baseUrl);
    const agencyId = service.county.agencyIds.get('QH02') ?? '';
    const receipt = await apply(service, browser, { agencyId, ...items });
    expect(receipt.text).toContain('分别立案');
    expect(pageFaults(receipt)).toEqual([]);
    const printed = [...receipt.html.matchAll(/<dd class="code">([^<]*)<\/dd>/g)].map(
      ([, text = '']) => text,
    );
    const numbers = printed.filter((text) => text.startsWith('QH02'));
    expect(numbers).toEqual(['QH02-2026-00001', 'QH02-2026-00002', 'QH02-2026-00003']);
    expect(new Set(printed).size).toBe(6);
    const asked = await Promise.all(numbers.map(async (no) => (await applicationOf(no))?.description));
    expect(asked).toEqual(['2024年度全县农村公路养护资金安排文件', items.item2, items.item4]);
    const third = { number: printed[4] ?? '', code: printed[5] ?? '' };
    expect((await browser.send('/track', third)).text).toContain('申请 QH02-2026-00003');
    expect((await browser.open('/receipt')).text).toContain('QH02-2026-00001');
  });

  it('makes them once, however often it is sent', async () => {
    const browser = formBrowser(service.baseUrl);
    const agencyId = service.county.agencyIds.get('QH07') ?? '';
    const form = await browser.open('/apply');
    const fields = { ...hiddenFields(form), ...filledForm(service), agencyId, ...items };
    const first = await browser.sendWithFiles('/apply', fields);
    const again = await browser.sendWithFiles('/apply', fields);
    expect(again.html).toBe(first.html);
    expect(await casesOf('QH07')).toBe(3);
  });

  it('asks for consent at its box, and makes nothing without it', async () => {
    const agencyId = service.county.agencyIds.get('QH03') ?? '';
    const page = await apply(service, formBrowser(service.baseUrl), { agencyId, ...items, separately: '' });
    expect(fieldError(page, 'separately')).toContain('请同意把这几件分别立案');
    expect(fieldValue(page, 'item4')).toBe(items.item4);
    expect(await casesOf('QH03')).toBe(0);
  });

  it('a wrong item is named, and none is made', async () => {
    const agencyId = service.county.agencyIds.get('QH03') ?? '';
    const long = { agencyId, ...items, item4: '字'.repeat(10_001) };
    const page = await apply(service, formBrowser(service.baseUrl), long);
    expect(fieldError(page, 'item4')).toContain('最多10000个字');
    expect(await casesOf('QH03')).toBe(0);
  });

  it('the receipts close with the case, and are shown to nobody else', async () => {
    const browser = formBrowser(service.baseUrl);
    await apply(service, browser, items);
    await browser.send('/track/leave', {});
    expect((await browser.open('/receipt')).url).toBe('/track?closed=1');
  });
});

describe('其他内容', () => {
  it('document number, index number, other ways, fax and help reach the office', async () => {
    const receipt = await apply(service, formBrowser(service.baseUrl), {
      documentNo: '清政发〔2024〕12号',
      indexNo: 'QH01-2024-0012',
      delivery: 'FAX',
      fax: '0550-5559001',
      acceptsOtherWays: 'yes',
      helpLargePrint: 'yes',
      helpAtWindow: 'yes',
      assistance: '请联系村里',
    });
    expect(await applicationOf(numberAndCode(receipt).number)).toMatchObject({
      applicant: { fax: '0550-5559001' },
      description: '2024年度全县农村公路养护资金安排文件\n文号：清政发〔2024〕12号\n索引号：QH01-2024-0012',
      acceptsOtherWays: true,
      assistance: '大字版的文书；到窗口时有人协助；请联系村里',
    });
  });

  it('a link may propose what to ask for', async () => {
    const form = await formBrowser(service.baseUrl).open(
      '/apply?agency=QH03&about=%3Cb%3E2024&indexNo=QH03-7',
    );
    expect([fieldValue(form, 'description'), fieldValue(form, 'indexNo')]).toEqual(['<b>2024', 'QH03-7']);
  });
});

describe('重复提交', () => {
  it('a double click and the back button make one case', async () => {
    const browser = formBrowser(service.baseUrl);
    const agencyId = service.county.agencyIds.get('QH04') ?? '';
    const fields = { ...hiddenFields(await browser.open('/apply')), ...filledForm(service), agencyId };
    const receipts = await Promise.all([
      browser.sendWithFiles('/apply', fields),
      browser.sendWithFiles('/apply', fields),
    ]);
    const again = await browser.sendWithFiles('/apply', fields);
    const numbers = [...receipts, again].map((receipt) => numberAndCode(receipt).number);
    expect(new Set(numbers)).toEqual(new Set(['QH04-2026-00001']));
    expect(await casesOf('QH04')).toBe(1);
  });

  it('the same form with other words asks first, and then makes a second case', async () => {
    const browser = formBrowser(service.baseUrl);
    const agencyId = service.county.agencyIds.get('QH05') ?? '';
    const fields = { ...hiddenFields(await browser.open('/apply')), ...filledForm(service), agencyId };
    await browser.sendWithFiles('/apply', fields);
    const changed = { ...fields, description: '2025年度全县农村公路养护资金安排文件' };
    const asked = await browser.sendWithFiles('/apply', changed);
    expect(asked.status).toBe(422);
    expect(asked.text).toContain('已经提交过一次');
    expect(fieldValue(asked, 'description')).toBe(changed.description);
    expect(await casesOf('QH05')).toBe(1);
    const second = await browser.sendWithFiles('/apply', { ...changed, ...hiddenFields(asked) });
    expect(numberAndCode(second).number).toBe('QH05-2026-00002');
  });
});
