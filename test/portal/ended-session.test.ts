import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startService, type TestService } from '../support/running-service.ts';
import { apply, numberAndCode } from './filled-form.ts';
import { fieldError, fieldValue, formBrowser, hiddenFields, keptFields } from './form-browser.ts';
import { officeOf } from './handled-case.ts';
import { pageFaults } from './page-faults.ts';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

const notes = new File(['说明'], '说明.txt', { type: 'text/plain' });

async function handedIn() {
  service.setNow('2026-03-02T10:00:00+08:00');
  const browser = formBrowser(service.baseUrl);
  const { number, code } = numberAndCode(await apply(service, browser));
  const office = await officeOf(service, number);
  await office.take();
  return { browser, number, code, office };
}

async function factsOf(number: string): Promise<readonly string[]> {
  const { reader } = service.product.deps;
  const row = await reader.rowByApplicationNo(number);
  return (await reader.journal(row?.id ?? '')).map(({ fact }) => fact.fact);
}

/** Each act that is typed for, and what the office does before it is there. */
const forms = [
  ['correct', 'askForCorrection', { description: '"清交〔2024〕31号" <b>&amp;' }, 'CORRECTION_RECEIVED'],
  ['give-reasons', 'askForReasons', { text: '研究\n农村公路' }, 'REASONS_GIVEN'],
  ['declare-payment', 'chargeFee', { paidOn: '2026-03-02', voucherNo: 'HK1' }, 'PAYMENT_DECLARED'],
  ['object-to-fee', 'chargeFee', { text: '不应按页计费' }, 'FEE_OBJECTION_RECEIVED'],
  ['complain', 'register', { about: 'LATE', text: '要求说明迟延的理由' }, 'COMPLAINT_RECEIVED'],
] as const;

describe.each(forms)('/track/%s, sent when the session has ended', (name, before, typed, fact) => {
  it('asks for the code, shows nothing typed before, then the form filled in, and does the act once', async () => {
    const { browser, number, code, office } = await handedIn();
    if (before !== 'register') await office[before]();
    const path = `/track/${name}`;
    const form = hiddenFields(await browser.open(path));
    service.setNow('2026-03-02T11:00:01+08:00');
    const ended = await browser.sendWithFiles(path, { ...form, ...typed });
    expect(ended.status).toBe(403);
    expect(ended.text).toContain('还没有提交，请再输入查询码');
    expect(ended.headers.get('cache-control')).toBe('no-store');
    for (const value of Object.values(typed)) expect(ended.text).not.toContain(value);
    expect(ended.html).not.toContain(form['clientMutationId'] ?? '?');
    expect(pageFaults(ended)).toEqual([]);

    const wrong = await browser.send(path, { ...hiddenFields(ended), code: '2222-2222-222' });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('编号或者查询码不对');
    for (const value of Object.values(typed)) expect(wrong.text).not.toContain(value);
    expect(pageFaults(wrong)).toEqual([]);
    const empty = await browser.send(path, { ...hiddenFields(wrong), code: ' ' });
    expect(fieldError(empty, 'code')).toContain('请填写查询码');

    const again = await browser.send(path, { ...hiddenFields(empty), code });
    expect(again.status).toBe(200);
    expect(again.text).toContain('还没有提交：请核对后提交');
    expect(pageFaults(again)).toEqual([]);
    for (const [field, value] of Object.entries(typed)) {
      if (field === 'about') expect(again.html).toContain(`value="${value}" checked`);
      else expect(fieldValue(again, field)?.replaceAll('\r\n', '\n')).toBe(value);
    }
    const { clientMutationId, expectedVersion, applicationNo } = form;
    expect(hiddenFields(again)).toMatchObject({ clientMutationId, expectedVersion, applicationNo });
    expect(await factsOf(number)).not.toContain(fact);
    const sent = await browser.sendWithFiles(path, { ...hiddenFields(again), ...typed });
    expect(sent.url).toBe(`/track/case?done=${name}`);
    expect(await factsOf(number)).toContain(fact);
  });
});

it('files are kept too', async () => {
  const { browser, code, office } = await handedIn();
  await office.askForCorrection();
  const form = hiddenFields(await browser.open('/track/correct'));
  service.setNow('2026-03-02T11:00:01+08:00');
  const typed = { ...form, description: '清交〔2024〕31号' };
  const ended = await browser.sendWithFiles('/track/correct', typed, [notes]);
  const again = await browser.send('/track/correct', { ...hiddenFields(ended), code });
  const sent = await browser.sendWithFiles('/track/correct', { ...typed, ...keptFields(again) });
  expect(sent.html).toMatch(/<a href="[^"]+">说明\.txt/);
});

describe('not for others', () => {
  const complaint = { about: 'LATE', text: '要求说明迟延的理由' };

  async function endedComplaint() {
    const one = await handedIn();
    const form = hiddenFields(await one.browser.open('/track/complain'));
    service.setNow('2026-03-02T11:00:01+08:00');
    return { ...one, ended: await one.browser.sendWithFiles('/track/complain', { ...form, ...complaint }) };
  }

  it('what was typed for one case or act is not shown for the code of another', async () => {
    const { ended, browser } = await endedComplaint();
    const other = await handedIn();
    const { sealed = '' } = hiddenFields(ended);
    const own = { sealed, applicationNo: other.number, code: other.code };
    const page = await browser.send('/track/complain', own);
    expect(page.url).toBe('/track?closed=1');
    expect(page.html).not.toContain(complaint.text);
    const { number, code } = await endedComplaint();
    const elsewhere = await browser.send('/track/correct', { sealed, applicationNo: number, code });
    expect(elsewhere.url).toBe('/track?closed=1');
  });

  it('a form of another site is refused, and what is altered is not read', async () => {
    const { ended, browser, code } = await endedComplaint();
    const fields: Readonly<Record<string, string>> = { ...hiddenFields(ended), code };
    const headers = { origin: 'https://evil.example' };
    expect((await browser.send('/track/complain', fields, { headers })).status).toBe(403);
    const altered = { ...fields, sealed: `A${(fields['sealed'] ?? '').slice(1)}B` };
    expect((await browser.send('/track/complain', altered)).url).toBe('/track?closed=1');
  });

  it('a form of one case does nothing in another that was opened since', async () => {
    const { browser, number } = await handedIn();
    const form = hiddenFields(await browser.open('/track/complain'));
    const other = await handedIn();
    await browser.send('/track', { number: other.number, code: other.code });
    const page = await browser.sendWithFiles('/track/complain', { ...form, ...complaint });
    expect(page.status).toBe(403);
    expect(page.text).toContain(`申请编号 ${number}`);
    expect(await factsOf(other.number)).not.toContain('COMPLAINT_RECEIVED');
  });
});

describe('查询', () => {
  it('stays open while pages are opened, for eight hours at most', async () => {
    const { browser, number, code } = await handedIn();
    await browser.send('/track', { number, code });
    for (let minutes = 50; minutes <= 450; minutes += 50) {
      service.setNow(new Date(Date.parse('2026-03-02T10:00:00+08:00') + minutes * 60_000).toISOString());
      expect((await browser.open('/track/case')).url).toBe('/track/case');
    }
    service.setNow('2026-03-02T17:59:59+08:00');
    expect((await browser.open('/track/case')).url).toBe('/track/case');
    service.setNow('2026-03-02T18:00:01+08:00');
    expect((await browser.open('/track/case')).url).toBe('/track?closed=1');
  });

  it('ends after an hour in which nothing was opened', async () => {
    const { browser } = await handedIn();
    service.setNow('2026-03-02T10:40:00+08:00');
    await browser.open('/track/case');
    service.setNow('2026-03-02T11:40:01+08:00');
    expect((await browser.open('/track/case')).url).toBe('/track?closed=1');
  });
});
