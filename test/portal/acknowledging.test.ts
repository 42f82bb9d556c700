import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fold, voidedSeqs } from '../../src/case-file/fold.ts';
import { startService, type TestService } from '../support/running-service.ts';
import { until } from '../support/until.ts';
import { apply, numberAndCode } from './filled-form.ts';
import { type FormBrowser, formBrowser, hiddenFields, type Page } from './form-browser.ts';
import { type Office, officeOf } from './handled-case.ts';
import { pageFaults } from './page-faults.ts';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

interface Registered {
  readonly browser: FormBrowser;
  readonly caseId: string;
  readonly office: Office;
  /** The case page, with the receipt of registration on it. */
  readonly page: Page;
}

/** Applied for online and registered: the receipt of registration went electronically. */
async function registered(): Promise<Registered> {
  service.setNow('2026-03-02T10:00:00+08:00');
  const browser = formBrowser(service.baseUrl);
  const { number } = numberAndCode(await apply(service, browser));
  const office = await officeOf(service, number);
  await office.take();
  let page = await browser.open('/track/case');
  await until('the receipt is drawn', async () => {
    page = await browser.open('/track/case');
    return page.html.includes('/letters/');
  });
  const row = await service.product.deps.reader.rowByApplicationNo(number);
  return { browser, caseId: row?.id ?? '', office, page };
}

async function acknowledgements(caseId: string): Promise<number> {
  const journal = await service.product.deps.reader.journal(caseId);
  return journal.filter(({ fact }) => fact.fact === 'LETTER_ACKNOWLEDGED').length;
}

describe('确认已收到', () => {
  it('a button beside the letter; recorded once however often it is pressed, and no day is moved', async () => {
    const { browser, caseId, page } = await registered();
    expect(page.text).toContain('确认已收到 登记回执');
    expect(pageFaults(page)).toEqual([]);
    const { deps } = service.product;
    const before = await deps.reader.row(caseId);
    const fields = hiddenFields(page);
    const [first, again] = await Promise.all([
      browser.send('/track/acknowledge', fields),
      browser.send('/track/acknowledge', fields),
    ]);
    const later = await browser.send('/track/acknowledge', fields);
    for (const told of [first, again, later]) {
      expect(told.url).toBe('/track/case?done=acknowledge');
      expect(told.text).toContain('您已确认收到文书');
      expect(told.text).toContain('2026年3月2日（周一）您确认已收到。');
      expect(told.html).not.toContain('action="/track/acknowledge"');
      expect(pageFaults(told)).toEqual([]);
    }
    expect(await acknowledgements(caseId)).toBe(1);
    const after = await deps.reader.row(caseId);
    expect(after).toMatchObject({ replyDueOn: before?.replyDueOn, state: before?.state });
    const journal = await deps.reader.journal(caseId);
    const [receipt] = fold(caseId, journal).services;
    expect(receipt).toMatchObject({ letter: 'REGISTRATION_RECEIPT', acknowledged: { on: '2026-03-02' } });
    expect(receipt?.servedOn).toBeUndefined();
    expect(voidedSeqs(journal).size).toBe(0);
  });

  it('goes through whatever the office did meanwhile', async () => {
    const { browser, caseId, office, page } = await registered();
    await office.askForCorrection();
    expect((await browser.send('/track/acknowledge', hiddenFields(page))).url).toContain('done=acknowledge');
    expect(await acknowledgements(caseId)).toBe(1);
  });

  it('what goes by post is not confirmed here', async () => {
    const { browser, office, page } = await registered();
    await browser.send('/track/acknowledge', hiddenFields(page));
    await office.askForCorrection();
    await until('the notice is drawn', async () =>
      (await browser.open('/track/case')).text.includes('补正告知书（'),
    );
    expect((await browser.open('/track/case')).html).not.toContain('action="/track/acknowledge"');
  });

  it('nothing is recorded for strangers, for forms of another site, or for a letter that is none', async () => {
    const { browser, caseId, page } = await registered();
    const fields = hiddenFields(page);
    const stranger = await formBrowser(service.baseUrl).send('/track/acknowledge', fields);
    expect(stranger.url).toBe('/track?closed=1');
    const foreign = await browser.send('/track/acknowledge', fields, {
      headers: { origin: 'https://evil.example' },
    });
    expect(foreign.status).toBe(403);
    for (const wrong of [{ letter: 'REPLY' }, { letter: 'NOTHING' }, { letterSeq: '99' }, { letterSeq: 'x' }])
      expect((await browser.send('/track/acknowledge', { ...fields, ...wrong })).url).toBe('/track/case');
    expect((await browser.open('/track/acknowledge')).url).toBe('/track/case');
    expect(await acknowledgements(caseId)).toBe(0);
  });
});

describe('首次下载', () => {
  it('is kept once, of the applicant alone, and is no fact of the case', async () => {
    const { browser, caseId, page } = await registered();
    const { deps } = service.product;
    const path = /href="(\/letters\/[^"]+\.pdf)"/.exec(page.html)?.[1] ?? '';
    const [letter] = await deps.reader.letters(caseId);
    const id = letter?.id ?? '';
    const facts = (await deps.reader.journal(caseId)).length;
    expect((await formBrowser(service.baseUrl).open(path)).status).toBe(404);
    expect(await deps.letterDownloads.of([id])).toEqual(new Map());
    service.setNow('2026-03-02T10:10:00+08:00');
    expect((await browser.open(path)).status).toBe(200);
    service.setNow('2026-03-02T10:20:00+08:00');
    expect((await browser.open(path)).status).toBe(200);
    expect(await deps.letterDownloads.of([id])).toEqual(new Map([[id, '2026-03-02T02:10:00.000Z']]));
    expect((await deps.reader.journal(caseId)).length).toBe(facts);
  });
});
