import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startService, type TestService } from '../support/running-service.ts';
import { filledForm, numberAndCode } from './filled-form.ts';
import { formBrowser, hiddenFields, type Page } from './form-browser.ts';
import { officeOf } from './handled-case.ts';
import { pageFaults } from './page-faults.ts';

let service: TestService;
let named: readonly string[];
beforeAll(async () => {
  service = await startService({ now: '2026-03-02T10:00:00+08:00' });
  const agencies = await service.product.deps.directory.agencies();
  named = agencies
    .flatMap((agency) => [
      agency.address,
      agency.reconsiderationAuthority,
      agency.reconsiderationChannel,
      agency.court,
      agency.name,
    ])
    .sort((one, other) => other.length - one.length);
});
afterAll(() => service.stop());

/** What stays Chinese in the English pages, besides the names and addresses of agencies and courts. */
const staysChinese: readonly RegExp[] = [
  // The law, its articles and official documents by their titles; what a deadline rests on, cited as in letters.
  /Basis: .*?Law: .*?。/g,
  /《[^》]*》(?:（[^）]*）)?(?:第[一二三四五六七八九十百]+条(?:第[一二三四五六七八九十]+[款项])*)?/g,
  /国办[^）)]*号/g,
  // Letters, by number and title.
  /\p{Script=Han}+〔\d{4}〕\d+号/gu,
  /登记回执|答复书/g,
  // Festivals.
  /(?:春节|元旦|清明节|劳动节|端午节|中秋节|国庆节)放假/g,
  // The mark of the software, the button that leads back, and what is to be written on an envelope.
  /明答|中文|“政府信息公开申请”/g,
];

/** The Chinese words of a page that nobody meant to stay; titles, labels and prompts included. */
function chineseLeft({ html, text }: Page): readonly string[] {
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
  const labels = [...html.matchAll(/(?:aria-label|placeholder|alt|title)="([^"]*)"/g)].map(
    ([, label = '']) => label,
  );
  const said = [title, ...labels, text].join('\n');
  const rest = named.reduce((words, name) => words.replaceAll(name, ''), said);
  const left = staysChinese.reduce((words, pattern) => words.replace(pattern, ''), rest);
  return left.match(/[^\n]{0,20}[\p{Script=Han}，。；：]+[^\n]{0,20}/gu) ?? [];
}

async function inEnglish() {
  const browser = formBrowser(service.baseUrl);
  await browser.send('/preferences', { english: 'on' });
  return browser;
}

describe('the pages in English', () => {
  it.each([
    ['/', 'Ask an agency for government information'],
    ['/apply', 'Request for government information'],
    ['/track', 'Track your request'],
    ['/track?left=1', 'You have signed out'],
    ['/track/case', 'More than an hour has passed'],
    ['/deadlines', 'Work out the deadlines'],
    [
      '/deadlines?receivedOn=2026-02-12&channel=INTERNET&noticeOn=2026-02-26&correctedOn=2026-03-10',
      'Result',
    ],
    [
      '/deadlines?receivedOn=2026-01-05&channel=INTERNET&noticeOn=2026-01-20&correctedOn=2026-01-26',
      'Result',
    ],
    ['/deadlines?receivedOn=2026-02-30&channel=NIX&correctedOn=2026-03-02&termWorkingDays=0', 'no such date'],
    ['/deadlines?receivedOn=2026-03-02&channel=FAX&noticeOn=2026-03-01', 'There is something to correct'],
    ['/verify', 'Verify a letter'],
    ['/verify?no=&code=', 'Enter the check code.'],
    ['/verify?no=QH01-2026-99999&code=2222-2222-222', 'No letter has both'],
    ['/preferences', 'Display settings'],
    ['/nowhere', 'There is no such page'],
  ])('%s', async (path, words) => {
    const page = await (await inEnglish()).open(path);
    expect(page.text).toContain(words);
    expect(page.html).toContain('<html lang="en"');
    expect(chineseLeft(page)).toEqual([]);
    expect(pageFaults(page)).toEqual([]);
  });

  it('an application with every error, and its receipts', async () => {
    const browser = await inEnglish();
    const form = hiddenFields(await browser.open('/apply'));
    const wrong = { ...form, email: 'x', item2: '1', agentPhone: '1', delivery: 'FAX', form: 'KING' };
    const empty = new File([], '1.txt', { type: 'text/plain' });
    const refused = await browser.sendWithFiles('/apply', { ...wrong, name: '\u0007' }, [empty]);
    expect(refused.text).toContain('Enter the number of the document.');
    const organisation = await browser.sendWithFiles('/apply', {
      ...wrong,
      applicantKind: 'OTHER_ORGANISATION',
    });
    expect(organisation.text).toContain('Enter the name of the organisation.');
    const filled = { ...filledForm(service), agencyId: service.county.agencyIds.get('QH06') ?? '' };
    const items = {
      description: '1',
      item2: '2',
      separately: 'yes',
      agentName: '1',
      agentIdentityNumber: '1',
    };
    const mistyped = { ...form, ...filled, ...items, identityNumber: '110105194912310021' };
    const receipts = await browser.sendWithFiles('/apply', mistyped);
    expect(receipts.text).toContain('Each of your items has a case of its own');
    const sentAgain = await browser.sendWithFiles('/apply', { ...mistyped, description: '3' });
    expect(sentAgain.text).toContain('This form was sent before');
    const one = await browser.open('/receipt');
    for (const page of [refused, organisation, receipts, one]) {
      expect(chineseLeft(page)).toEqual([]);
      expect(pageFaults(page)).toEqual([]);
    }
  });

  it('a case from submission to reply, and its withdrawal', async () => {
    const browser = await inEnglish();
    const typed = { ...filledForm(service), description: '1', name: 'Zhou', address: '1' };
    const receipt = await browser.sendWithFiles('/apply', {
      ...hiddenFields(await browser.open('/apply')),
      ...typed,
    });
    const pages = [receipt, await browser.open('/track/case'), await browser.open('/track/withdraw')];
    const office = await officeOf(service, numberAndCode(receipt).number);
    await office.take();
    pages.push(await browser.open('/track/case'));
    await office.review();
    await office.send();
    await office.serve();
    pages.push(await browser.open('/track/case'));
    for (const page of pages) expect(chineseLeft(page)).toEqual([]);
  });

  it('a form that is refused says so in English', async () => {
    const browser = await inEnglish();
    const wrong = await browser.send('/track', { number: 'QH01-2026-99999', code: '2222-2222-222' });
    expect(wrong.text).toContain('The number or the code is wrong.');
    const foreign = { headers: { origin: 'https://evil.example' } };
    const refused = await browser.send('/track', { number: '1', code: '1' }, foreign);
    expect(refused.text).toContain('This was not accepted');
    const large = await browser.send('/track', { number: '1'.repeat(20_000) });
    expect(large.text).toContain('It is too large');
    for (const page of [wrong, refused, large]) expect(chineseLeft(page)).toEqual([]);
  });
});
