import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startService, type TestService } from '../support/running-service.ts';
import { applicationOf } from './applications-received.ts';
import { apply, filledForm, numberAndCode } from './filled-form.ts';
import { fieldError, fieldValue, formBrowser, hiddenFields, keptFields } from './form-browser.ts';

let service: TestService;
beforeAll(async () => {
  service = await startService({ now: '2026-03-02T10:00:00+08:00' });
});
afterAll(() => service.stop());

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
    const application = await applicationOf(service, numberAndCode(receipt).number);
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
