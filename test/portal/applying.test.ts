import { openedCase } from '../../src/usecases/queries/read-case.ts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startService, type TestService } from '../support/running-service.ts';
import { applicationOf } from './applications-received.ts';
import { apply, filledForm, numberAndCode } from './filled-form.ts';
import { fieldError, fieldValue, formBrowser, hiddenFields } from './form-browser.ts';
import { pageFaults } from './page-faults.ts';

let service: TestService;
beforeAll(async () => {
  service = await startService({ now: '2026-03-02T10:00:00+08:00' });
});
afterAll(() => service.stop());

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
    ['email', 'js@example', '电子邮箱的写法不对'],
    ['phone', '138001', '电话的写法不对'],
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
    expect(await applicationOf(service, numberAndCode(receipt).number)).toMatchObject({
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
