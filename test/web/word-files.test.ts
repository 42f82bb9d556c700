import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Json, Visitor } from '../support/graphql-client.ts';
import {
  type CaseInHand,
  provided,
  type Service,
  startService,
  submitOnline,
  toApproved,
  toHandling,
} from '../support/service.ts';
import { readBack } from '../letters/press-under-test.ts';
import { zipEntries } from '../support/zip-entries.ts';

const [clerk, handler, signer] = ['lin.zhixia', 'chen.wangshu', 'lu.huaijin'];
const description = '<b>农村公路</b> & "养护"';
let service: Service;
beforeAll(async () => {
  service = await startService('2026-03-02');
});
afterAll(() => service.close());

async function drafted(): Promise<{ readonly hand: CaseInHand; readonly applicant: Visitor }> {
  const { hand, receipt } = await submitOnline(service, 'QH01', { description });
  await toHandling(service, hand);
  await hand.done(handler, 'draftReply', { reply: provided });
  return { hand, applicant: service.applicant(receipt.applicationNo, receipt.queryCode) };
}

async function wordsOf(who: Visitor, url: string): Promise<string> {
  const answer = await who.fetch(url);
  expect([url, answer.status]).toEqual([url, 200]);
  expect(answer.headers.get('content-type')).toBe(
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  );
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment.*\.docx/u);
  const xml = zipEntries(Buffer.from(await answer.arrayBuffer()))
    .get('word/document.xml')
    ?.toString('utf8');
  return [...(xml ?? '').matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)]
    .map(([, text = '']) => text)
    .join('\n');
}

async function statusOf(who: Visitor, url: string): Promise<number> {
  return (await who.fetch(url)).status;
}

async function lettersOf(hand: CaseInHand): Promise<readonly Json[]> {
  return (await hand.read(clerk, 'letters { kind wordFileUrl documentNo }'))['letters'] as readonly Json[];
}

describe('工作稿: the draft of a reply for a word processor', () => {
  it('is what the letter would say, without number, day and code, and markup stays text', async () => {
    const { hand } = await drafted();
    const { draftFileUrl } = await hand.read(handler, 'draftFileUrl');
    expect(draftFileUrl).toBe(`/cases/${hand.id}/draft.docx`);
    const words = await wordsOf(await service.as(handler), String(draftFileUrl));
    expect(words).toContain('政府信息公开申请答复书');
    expect(words).toContain('《清湖县农村公路养护管理办法》全文。');
    expect(words).toContain('&lt;b&gt;农村公路&lt;/b&gt; &amp; &quot;养护&quot;');
    expect(words).toContain('　　年　月　日');
    expect(words).not.toMatch(/答〔2026〕|核验码/u);
  });

  it('is nobody’s but the staff’s who may read the case', async () => {
    const { hand, applicant } = await drafted();
    const url = `/cases/${hand.id}/draft.docx`;
    const colleague = await service.as('fang.yan');
    const others = [applicant, service.public, await service.as('cheng.yihe')];
    expect(await statusOf(colleague, url)).toBe(200);
    for (const who of others) expect(await statusOf(who, url)).toBe(404);
  });

  it('is there while there is a draft to work on, and no longer once it is signed', async () => {
    const { hand } = await submitOnline(service);
    await toHandling(service, hand);
    const url = `/cases/${hand.id}/draft.docx`;
    const who = await service.as(handler);
    expect(await hand.read(handler, 'draftFileUrl')).toEqual({ draftFileUrl: null });
    expect(await statusOf(who, url)).toBe(404);
    await toApproved(hand);
    expect(await statusOf(who, url)).toBe(200);
    await hand.done(signer, 'signReply');
    expect(await hand.read(handler, 'draftFileUrl')).toEqual({ draftFileUrl: null });
    expect(await statusOf(who, url)).toBe(404);
  });
});

describe('草稿 PDF: the draft as its letter would look', () => {
  it('is marked on every page, is kept by nobody, and goes when the reply is signed', async () => {
    const { hand, applicant } = await drafted();
    const { draftPdfUrl } = await hand.read(handler, 'draftPdfUrl');
    expect(draftPdfUrl).toBe(`/cases/${hand.id}/draft.pdf`);
    await service.lettersDrawn();
    const before = await lettersOf(hand);
    const answer = await (await service.as(handler)).fetch(String(draftPdfUrl));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('cache-control')).toContain('no-store');
    const pages = await readBack(new Uint8Array(await answer.arrayBuffer()));
    for (const page of pages) expect(page.replace(/\s/gu, '')).toContain('草稿未经签发，不是正式文书');
    expect(pages.join('')).not.toMatch(/答〔2026〕|核验码/u);
    expect(await lettersOf(hand)).toEqual(before);
    const colleague = await service.as('fang.yan');
    expect(await statusOf(colleague, String(draftPdfUrl))).toBe(200);
    for (const who of [applicant, service.public, await service.as('cheng.yihe')])
      expect(await statusOf(who, String(draftPdfUrl))).toBe(404);
    await hand.done(handler, 'submitForReview');
    expect(await statusOf(colleague, String(draftPdfUrl))).toBe(200);
  });

  it('is there while there is a draft, and no longer once it is signed', async () => {
    const { hand } = await submitOnline(service);
    await toHandling(service, hand);
    const url = `/cases/${hand.id}/draft.pdf`;
    const who = await service.as(handler);
    expect(await statusOf(who, url)).toBe(404);
    await toApproved(hand);
    await hand.done(signer, 'signReply');
    expect(await hand.read(handler, 'draftPdfUrl')).toEqual({ draftPdfUrl: null });
    expect(await statusOf(who, url)).toBe(404);
  });

  it('one at a time for one person: the next waits, nobody else does', async () => {
    const { hand } = await drafted();
    const url = `/cases/${hand.id}/draft.pdf`;
    const who = await service.as(handler);
    const answers = await Promise.all(Array.from({ length: 6 }, () => who.fetch(url)));
    for (const { status, headers } of answers) {
      expect([200, 503]).toContain(status);
      if (status === 503) expect(headers.get('retry-after')).toBe('1');
    }
    expect(answers.map(({ status }) => status)).toContain(200);
    expect(await statusOf(who, url)).toBe(200);
  });
});

describe('可编辑副本: a drawn letter for a word processor', () => {
  it('says what the letter says; for staff alone', async () => {
    const { hand, receipt } = await submitOnline(service);
    const applicant = service.applicant(receipt.applicationNo, receipt.queryCode);
    await hand.done(clerk, 'registerApplication');
    await service.lettersDrawn();
    const [letter] = await lettersOf(hand);
    const url = String(letter?.['wordFileUrl']);
    expect(url).toMatch(/^\/letters\/.*\.docx$/u);
    const words = await wordsOf(await service.as(clerk), url);
    expect(words).toContain(receipt.applicationNo);
    expect(words).toContain('政府信息公开申请登记回执');
    expect(await statusOf(applicant, url.replace(/docx$/u, 'pdf'))).toBe(200);
    for (const who of [applicant, service.public, await service.as('cheng.yihe')])
      expect(await statusOf(who, url)).toBe(404);
    const seen = await applicant.ask(
      `query ($id: ID!) { caseFile(id: $id) { draftFileUrl letters { wordFileUrl } } }`,
      { id: hand.id },
    );
    expect(seen['caseFile']).toEqual({ draftFileUrl: null, letters: [{ wordFileUrl: null }] });
  });

  it('there is none of a letter that does not exist', async () => {
    expect(await statusOf(await service.as(clerk), '/letters/nix.docx')).toBe(404);
  });
});
