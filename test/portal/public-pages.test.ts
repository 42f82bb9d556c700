import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { given, mustBeDone } from '../../src/cli/seeded-county.ts';
import { day } from '../../src/calendar/day.ts';
import { approvePublishedAnswer } from '../../src/usecases/catalogue/approve-published-answer.ts';
import { draftPublishedAnswer } from '../../src/usecases/catalogue/draft-published-answer.ts';
import { publishAnnualReport } from '../../src/usecases/catalogue/publish-annual-report.ts';
import { publishCatalogueEntry } from '../../src/usecases/catalogue/publish-catalogue-entry.ts';
import { saveCatalogueEntry } from '../../src/usecases/catalogue/save-catalogue-entry.ts';
import { startService, type TestService } from '../support/running-service.ts';
import { filledForm } from './filled-form.ts';
import { fieldError, fieldValue, formBrowser, hiddenFields } from './form-browser.ts';
import { officeOf } from './handled-case.ts';
import { pageFaults } from './page-faults.ts';

let service: TestService;
let roads: string;
let draftId: string;
let answerId: string;

beforeAll(async () => {
  service = await startService();
  for (let number = 1; number <= 20; number += 1)
    await entry(
      { indexNo: `QH02-${number}`, name: `宗地图第${number}幅`, madeOn: day('2020-05-06') },
      'QH02',
    );
  roads = await entry({});
  draftId = await entry({ indexNo: 'QH01-0', name: '公交线路图' }, 'QH01', false);
  answerId = await publishedAnswer();
  const { deps } = service.product;
  const bytes = Buffer.from('%PDF-1.4 年度报告');
  const file = { name: '年报.pdf', mediaType: 'application/pdf', size: bytes.length };
  const upload = await deps.uploads.record({ ...file, sha256: await deps.blobs.put(bytes) });
  const report = {
    agencyId: agencyId('QH01'),
    year: 2025,
    title: '清湖县2025年年度报告',
    uploadId: upload.id,
  };
  mustBeDone(await publishAnnualReport(deps, person('su.yanqiu'), report));
});

afterAll(() => service.stop());

function person(userName: string) {
  return given(service.county.staff, userName);
}

function agencyId(code: string): string {
  return given(service.county.agencyIds, code);
}

async function entry(change: object, code = 'QH01', publishes = true): Promise<string> {
  const { deps } = service.product;
  const clerk = person(code === 'QH01' ? 'lin.zhixia' : 'he.yuanzhou');
  const entryId = mustBeDone(
    await saveCatalogueEntry(deps, clerk, {
      agencyId: agencyId(code),
      indexNo: 'QH01-2022-0015',
      name: '《清湖县农村公路养护管理办法》<全文>',
      summary: '县道、乡道、村道的养护',
      madeOn: day('2022-06-01'),
      responsibleUnit: '业务股',
      form: 'PAPER',
      why: '',
      ...change,
    }),
  );
  if (publishes) mustBeDone(await publishCatalogueEntry(deps, clerk, { entryId, version: 1, why: '' }));
  return entryId;
}

async function publishedAnswer(): Promise<string> {
  const { deps } = service.product;
  const receipt = await formBrowser(service.baseUrl).send('/apply', filledForm(service));
  const [applicationNo = ''] = /QH01-2026-\d{5}/.exec(receipt.text) ?? [];
  const office = await officeOf(service, applicationNo);
  await office.take();
  await office.review();
  await office.send();
  const row = await deps.reader.rowByApplicationNo(applicationNo);
  const draft = {
    caseId: row?.id ?? '',
    version: 0,
    title: '农村公路养护由谁出钱',
    question: '农村公路养护的资金从哪里来？',
    answer: '县道由县财政安排。\n乡道、村道见办法第三条。',
  };
  const id = mustBeDone(await draftPublishedAnswer(deps, person('chen.wangshu'), draft));
  const approval = { answerId: id, version: 1, why: '' };
  return mustBeDone(await approvePublishedAnswer(deps, person('shen.jibai'), approval));
}

function open(path: string) {
  return formBrowser(service.baseUrl).open(path);
}

describe('目录', () => {
  it('lists what is published, twenty at a time', async () => {
    const first = await open('/catalogue');
    expect(first.text).toContain('《清湖县农村公路养护管理办法》<全文>');
    expect(first.text).not.toContain('公交线路图');
    const [, next = ''] = /href="([^"]*after=[^"]*)">下一页/.exec(first.html) ?? [];
    const second = await open(next.replaceAll('&amp;', '&'));
    expect([...`${first.html}${second.html}`.matchAll(/宗地图第\d+幅<\/a>/g)]).toHaveLength(20);
    expect(second.html).not.toContain('下一页');
  });

  it.each([
    ['q=公路', 1],
    ['q=路公', 0],
    ['q=养护 办法', 1],
    ['q=公路&agency=QH02', 0],
    ['agency=QH01', 1],
    ['agency=nix', 20],
  ])('%s: %i entries', async (question, entries) => {
    const page = await open(`/catalogue?${new URLSearchParams(question)}`);
    expect(page.html.match(/<h2><a href="\/catalogue\//g) ?? []).toHaveLength(entries);
    expect(pageFaults(page)).toEqual([]);
  });

  it('shows an entry, and what it takes to ask for it is in the form already', async () => {
    const page = await open(`/catalogue/${roads}`);
    expect(pageFaults(page)).toEqual([]);
    expect(page.text).toContain('索引号 QH01-2022-0015');
    const [, apply = ''] = /href="(\/apply\?[^"]*)"/.exec(page.html) ?? [];
    const form = await open(apply.replaceAll('&amp;', '&'));
    expect(fieldValue(form, 'description')).toBe('《清湖县农村公路养护管理办法》<全文>');
    expect(fieldValue(form, 'indexNo')).toBe('QH01-2022-0015');
    expect(form.html).toContain(`<option value="${agencyId('QH01')}" selected>`);
  });

  it('a draft is not there', async () => {
    expect((await open(`/catalogue/${draftId}`)).status).toBe(404);
  });

  it('is in English, too', async () => {
    const browser = formBrowser(service.baseUrl);
    await browser.send('/preferences', { english: 'on' });
    for (const path of [
      '/catalogue',
      `/catalogue/${roads}`,
      '/answers',
      `/answers/${answerId}`,
      '/reports',
    ]) {
      const page = await browser.open(path);
      expect(pageFaults(page)).toEqual([]);
      expect(page.html).toContain('<html lang="en"');
    }
    expect((await browser.open('/catalogue?q=xy')).text).toContain('Nothing was found');
  });
});

describe('公开答复', () => {
  it('are listed, searched and read, and say nothing of whoever asked', async () => {
    const list = await open('/answers?q=谁出钱');
    expect(list.html).toContain(`href="/answers/${answerId}"`);
    const page = await open(`/answers/${answerId}`);
    expect([list, page].map(pageFaults)).toEqual([[], []]);
    expect(page.html).toContain('县道由县财政安排。\n乡道、村道见办法第三条。');
    expect(page.text).toContain('清湖县人民政府办公室，2026年3月2日公布');
    expect(page.text).not.toMatch(/周沐言|QH01-2026-/);
    expect((await open('/answers?q=钱出谁')).text).toContain('没有查到');
  });
});

describe('年度报告', () => {
  it('are listed by year and agency, each a file', async () => {
    const page = await open('/reports');
    expect(pageFaults(page)).toEqual([]);
    expect(page.text).toContain('清湖县2025年年度报告');
    const [, address = ''] = /href="(\/reports\/[^"]*\/file)"/.exec(page.html) ?? [];
    expect((await open(address)).headers.get('content-type')).toBe('application/pdf');
    expect((await open('/reports?agency=QH02')).text).toContain('没有这个机关这一年度的报告');
    expect((await open('/reports?year=2025&agency=QH01')).text).toContain('清湖县2025年年度报告');
  });
});

describe('先查一查', () => {
  it('without script: a button shows the form again, everything kept, and files no application', async () => {
    const browser = formBrowser(service.baseUrl);
    const form = await browser.open('/apply');
    expect(form.html).toContain('先查一查');
    const typed: Readonly<Record<string, string>> = {
      ...filledForm(service),
      name: '',
      description: '全县农村公路养护资金安排',
    };
    const page = await browser.sendWithFiles('/apply', { ...hiddenFields(form), ...typed, look: '1' });
    expect(page.status).toBe(200);
    expect(pageFaults(page)).toEqual([]);
    expect(page.html).toContain(`<a href="/answers/${answerId}" target="_blank" rel="noopener">`);
    expect(page.html).toContain(`<a href="/catalogue/${roads}" target="_blank" rel="noopener">`);
    expect(fieldValue(page, 'description')).toBe(typed['description']);
    expect(fieldValue(page, 'phone')).toBe(typed['phone']);
    expect(fieldError(page, 'name')).toBeUndefined();
    expect(hiddenFields(page)['clientMutationId']).toBe(hiddenFields(form)['clientMutationId']);
    const sent = await browser.sendWithFiles('/apply', { ...hiddenFields(page), ...typed, name: '周沐言' });
    expect(sent.text).toContain('申请已提交');
  });

  it('says so when there is nothing alike, and in the way of nobody', async () => {
    const page = await formBrowser(service.baseUrl).send('/apply', { description: '幼儿园划片', look: '1' });
    expect(page.text).toContain('没有查到相近的答复和目录，请继续填写');
  });

  it('the first button of the form sends it: Enter does not search', async () => {
    const { html } = await open('/apply');
    const form = html.slice(html.indexOf('action="/apply"'));
    expect(/<button[^>]*>/.exec(form)?.[0]).not.toContain('name="look"');
  });

  it('for the script: a part of a page, nothing where there is nothing', async () => {
    const part = await open(`/suggestions?q=${encodeURIComponent('农村公路养护')}`);
    expect(part.html).not.toContain('<html');
    expect(part.html).toContain('《清湖县农村公路养护管理办法》&lt;全文&gt;</a>');
    expect(part.html.match(/<li>/g)).toHaveLength(2);
    expect(part.headers.get('cache-control')).toBe('no-store');
    for (const nothing of ['/suggestions', '/suggestions?q=', '/suggestions?q=%00', '/suggestions?q=a&q=b'])
      expect((await open(nothing)).text.trim()).toBe('');
    expect((await open('/suggestions?q=&look=1')).text).toContain('没有查到相近的答复和目录');
  });

  it('the script is one file, named by its content, on this page alone', async () => {
    const [, address = ''] =
      /<script src="(\/assets\/search-[^"]+)" defer>/.exec((await open('/apply')).html) ?? [];
    const script = await open(address);
    expect(script.headers.get('content-type')).toContain('javascript');
    expect(script.headers.get('cache-control')).toContain('immutable');
    expect(script.html).not.toMatch(/https?:/);
    for (const path of ['/', '/track', '/catalogue', '/answers'])
      expect((await open(path)).html).not.toContain('<script');
  });
});
