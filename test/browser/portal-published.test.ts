import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { given, mustBeDone } from '../../src/cli/seeded-county.ts';
import { approvePublishedAnswer } from '../../src/usecases/catalogue/approve-published-answer.ts';
import { draftPublishedAnswer } from '../../src/usecases/catalogue/draft-published-answer.ts';
import { publishAnnualReport } from '../../src/usecases/catalogue/publish-annual-report.ts';
import { aBrowser } from '../support/browser.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { type Service, startService, submitOnline, toApproved, toHandling } from '../support/service.ts';
import { looks, openDetails, openWithLook } from './looks.ts';

let service: Service;
let answerId: string;
let letter: { readonly no: string; readonly code: string; readonly bytes: Buffer };

/** An answer and a report are published, and a reply is out. */
beforeAll(async () => {
  service = await startService('2026-03-02');
  const { hand } = await submitOnline(service);
  await toHandling(service, hand);
  await toApproved(hand);
  await hand.done('lu.huaijin', 'signReply');
  await hand.done('lin.zhixia', 'sendReply', { by: 'POST', waybillNo: 'EX000000001CN' });
  answerId = await publishedAnswer(hand.id);
  await publishedReport();
  await service.lettersDrawn();
  const { reader, checkCodes, blobs } = service.product.deps;
  const reply = (await reader.letters(hand.id)).find(({ kind }) => kind === 'REPLY_PROVIDED');
  letter = {
    no: reply?.documentNo ?? '',
    code: checkCodes.of(reply?.id ?? ''),
    bytes: await blobs.read(reply?.sha256 ?? ''),
  };
});
afterAll(() => service.close());
const browser = aBrowser();

async function publishedAnswer(caseId: string): Promise<string> {
  const { deps } = service.product;
  const { staff } = service.county;
  const words = {
    title: '农村公路养护由谁出钱',
    question: '农村公路养护的资金从哪里来？',
    answer: '县道由县财政安排。\n乡道、村道见办法第三条。',
  };
  const draft = { caseId, version: 0, ...words };
  const id = mustBeDone(await draftPublishedAnswer(deps, given(staff, 'chen.wangshu'), draft));
  const approval = { answerId: id, version: 1, why: '' };
  return mustBeDone(await approvePublishedAnswer(deps, given(staff, 'shen.jibai'), approval));
}

async function publishedReport(): Promise<void> {
  const { deps } = service.product;
  const bytes = Buffer.from('%PDF-1.4 年度报告');
  const file = { name: '年报.pdf', mediaType: 'application/pdf', size: bytes.length };
  const upload = await deps.uploads.record({ ...file, sha256: await deps.blobs.put(bytes) });
  const report = {
    agencyId: service.agencyId('QH01'),
    year: 2025,
    title: '清湖县2025年年度报告',
    uploadId: upload.id,
  };
  mustBeDone(await publishAnnualReport(deps, given(service.county.staff, 'su.yanqiu'), report));
}

describe.each(looks)('on %s', (_, look) => {
  it('the answers and reports that were published are readable by everybody, listed and one by one', async () => {
    const page = await openWithLook(browser, service.url, look);
    for (const [path, words] of [
      ['/answers', '农村公路养护由谁出钱'],
      ['/answers?q=谁出钱', '农村公路养护由谁出钱'],
      [`/answers/${answerId}`, '县道由县财政安排'],
      ['/reports', '清湖县2025年年度报告'],
      ['/reports?agency=QH02', '没有这个机关这一年度的报告'],
    ] as const) {
      await page.goto(path);
      await page.locator('main').getByText(words).first().waitFor();
      await expectAccessible(page);
    }
  });

  it('what is said of a file beside a letter is readable by everybody: none, another, the same', async () => {
    const page = await openWithLook(browser, service.url, look);
    for (const [content, words] of [
      [undefined, '还没有选择文件'],
      [Buffer.concat([letter.bytes, Buffer.from('\n')]), '与机关保存的文书不同'],
      [letter.bytes, '与机关保存的文书完全相同'],
    ] as const) {
      await page.goto(`/verify?${new URLSearchParams({ no: letter.no, code: letter.code }).toString()}`);
      if (content)
        await page
          .locator('#letter-file')
          .setInputFiles({ name: '答复.pdf', mimeType: 'application/pdf', buffer: content });
      await page.getByRole('button', { name: '核对文件' }).click();
      await page.getByText(words).waitFor();
      await openDetails(page);
      await expectAccessible(page);
    }
    expect(new URL(page.url()).pathname).toBe('/verify');
  });
});
