import { readdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readBack } from '../letters/press-under-test.ts';
import { openedDispute } from '../support/dispute-in-hand.ts';
import type { Visitor } from '../support/graphql-client.ts';
import {
  type CaseInHand,
  type Service,
  signedFor,
  startService,
  submitOnline,
  toApproved,
  toHandling,
} from '../support/service.ts';
import { zipEntries } from '../support/zip-entries.ts';

const [clerk, handler, legal, signer] = ['lin.zhixia', 'chen.wangshu', 'shen.jibai', 'lu.huaijin'];
let service: Service;

beforeAll(async () => {
  service = await startService('2026-07-06');
}, 60_000);
afterAll(() => service.close());

async function submitted(): Promise<{ readonly hand: CaseInHand; readonly applicant: Visitor }> {
  service.clock.set('2026-07-06');
  const { hand, receipt } = await submitOnline(service);
  return { hand, applicant: service.applicant(receipt.applicationNo, receipt.queryCode) };
}

/** Answered on 10 July by "does not exist", after a search. */
async function answered(hand: CaseInHand): Promise<void> {
  await toHandling(service, hand);
  const search = { places: ['档案室'], keywords: ['养护'], searchedBy: '陈望舒', result: '未检索到' };
  await hand.done(handler, 'recordSearch', search);
  await toApproved(hand, { informationNonexistent: { reason: '经检索，本机关未制作、未获取该信息' } });
  service.clock.set('2026-07-10');
  await hand.done(signer, 'signReply');
  await hand.done(clerk, 'sendReply', { by: 'IN_PERSON' });
}

async function served(hand: CaseInHand): Promise<void> {
  await answered(hand);
  await hand.done(clerk, 'recordService', signedFor('REPLY', '2026-07-10'));
}

interface PaperRow {
  readonly kind: string;
  readonly available: boolean;
  readonly needsZh: string | null;
  readonly url: string;
}

async function papersOf(hand: CaseInHand, who = clerk): Promise<readonly PaperRow[]> {
  const { papers } = await hand.read(who, 'papers { kind available needsZh url }');
  return papers as readonly PaperRow[];
}

async function availableOf(hand: CaseInHand): Promise<readonly string[]> {
  return (await papersOf(hand)).filter(({ available }) => available).map(({ kind }) => kind);
}

async function textOf(who: Visitor, url: string): Promise<string> {
  const answer = await who.fetch(url);
  expect([url, answer.status]).toEqual([url, 200]);
  return (await readBack(new Uint8Array(await answer.arrayBuffer()))).join('');
}

describe('内部文书 of a case', () => {
  it('each is there from the step that fills it, and until then says what is wanting', async () => {
    const { hand } = await submitted();
    expect(await availableOf(hand)).toEqual(['APPLICATION_FORM', 'RECEIPT_CONFIRMATION', 'PROCESS_RECORD']);
    const slip = (await papersOf(hand)).find(({ kind }) => kind === 'ASSIGNMENT_SLIP');
    expect(slip).toMatchObject({ available: false, needsZh: '尚未分办' });
    expect((await (await service.as(clerk)).fetch(slip?.url ?? '')).status).toBe(404);
    await toHandling(service, hand);
    expect(await availableOf(hand)).toEqual([
      'APPLICATION_FORM',
      'REGISTRATION_SHEET',
      'RECEIPT_CONFIRMATION',
      'ASSIGNMENT_SLIP',
      'SERVICE_RECORD',
      'PROCESS_RECORD',
    ]);
  });

  it('are drawn from the case, with the names of those who acted, and nothing typed again', async () => {
    const { hand } = await submitted();
    await answered(hand);
    const papers = await papersOf(hand);
    expect(papers.filter(({ available }) => !available).map(({ kind }) => kind)).toEqual([
      'CONSULTATION_RECORD',
      'FILE_COVER',
      'FILE_LIST',
    ]);
    const staff = await service.as(legal);
    const read = new Map<string, string>();
    for (const { kind, url, available } of papers) if (available) read.set(kind, await textOf(staff, url));
    expect(read.get('REGISTRATION_SHEET')).toContain('答复期限2026年8月3日');
    expect(read.get('RECEIPT_CONFIRMATION')).toContain('以双方确认之日为收到申请之日');
    expect(read.get('ASSIGNMENT_SLIP')).toContain('承办人陈望舒');
    expect(read.get('SEARCH_RECORD')).toContain('2026年7月6日档案室养护陈望舒未检索到');
    expect(read.get('APPROVAL_SHEET')).toContain('信息不存在（D41a）');
    expect(read.get('APPROVAL_SHEET')).toContain('审核人：沈既白2026年7月6日');
    expect(read.get('APPROVAL_SHEET')).toContain('签发人：陆怀瑾2026年7月10日');
    expect(read.get('SECRECY_REVIEW_SHEET')).toContain('保密审查人：顾南乔2026年7月6日');
    expect(read.get('SERVICE_RECORD')).toMatch(/答复书（清政办公开答〔2026〕\d+号）/u);
    expect(read.get('SERVICE_RECORD')).toContain('签收人（签章）');
    expect(read.get('FILING_REPORT')).toContain('按期答复');
    expect(read.get('DRAFT_HISTORY')).toContain(
      '第1稿拟稿人陈望舒拟稿日期2026年7月6日拟办意见信息不存在（D41a）',
    );
    expect(read.get('PROCESS_RECORD')).toMatch(/12026年7月6日\S*?申请人2026年7月6日/u);
  });

  it('the identity number is in the clear for those who take in and handle, masked for everybody else', async () => {
    const { hand, applicant } = await submitted();
    const [form] = await papersOf(hand);
    const url = form?.url ?? '';
    expect(await textOf(await service.as(clerk), url)).toContain('11010519491231002X');
    expect(await textOf(await service.as(legal), url)).not.toContain('19491231');
    expect(await textOf(applicant, url)).not.toContain('19491231');
  });

  it('the applicant has its own application and nothing of how the office works; others have nothing', async () => {
    const { hand, applicant } = await submitted();
    await toHandling(service, hand);
    const papers = await papersOf(hand);
    for (const { kind, url } of papers)
      expect([kind, (await applicant.fetch(url)).status]).toEqual([
        kind,
        kind === 'APPLICATION_FORM' ? 200 : 404,
      ]);
    const { applicant: another } = await submitted();
    expect((await another.fetch(papers[0]?.url ?? '')).status).toBe(404);
    expect((await service.public.fetch(papers[0]?.url ?? '')).status).toBe(404);
    expect((await applicant.fetch(`/cases/${hand.id}/papers/constructor.pdf`)).status).toBe(404);
  });

  it('one with a character that no font has is not drawn with a gap: the character is named', async () => {
    service.clock.set('2026-07-06');
    const { hand } = await submitOnline(service, 'QH01', { description: '关于\u{2ebe0}村的文件' });
    const [form] = await papersOf(hand);
    const answer = await (await service.as(clerk)).fetch(form?.url ?? '');
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ code: 'GLYPH_MISSING', characters: ['\u{2ebe0}'] });
  });

  it('what was voided is not in them', async () => {
    const { hand } = await submitted();
    await toHandling(service, hand);
    const search = { places: ['档案室'], keywords: ['误记'], searchedBy: '陈望舒', result: '未检索到' };
    await hand.done(handler, 'recordSearch', search);
    expect(await availableOf(hand)).toContain('SEARCH_RECORD');
    const { timeline } = (await hand.read(clerk, 'timeline { seq }')) as { timeline: { seq: number }[] };
    await hand.done('su.yanqiu', 'voidFact', { seq: timeline.at(-1)?.seq, reason: '记错了' });
    expect(await availableOf(hand)).not.toContain('SEARCH_RECORD');
  });
});

describe('卷宗封面, 卷内目录', () => {
  it('are there once the case is archived, with its code and every item', async () => {
    const { hand } = await submitted();
    await served(hand);
    await service.lettersDrawn();
    service.clock.set('2027-04-01');
    await hand.done('xu.qinghe', 'archiveCase', { flagOpenRemedy: true });
    expect(await availableOf(hand)).toEqual(expect.arrayContaining(['FILE_COVER', 'FILE_LIST']));
    const papers = await papersOf(hand);
    const staff = await service.as('xu.qinghe');
    const cover = papers.find(({ kind }) => kind === 'FILE_COVER');
    const list = papers.find(({ kind }) => kind === 'FILE_LIST');
    const { archive } = (await hand.read(clerk, 'archive { archivalCode items { name } }')) as {
      archive: { archivalCode: string; items: { name: string }[] };
    };
    expect(await textOf(staff, cover?.url ?? '')).toContain(`档号${archive.archivalCode}`);
    const listed = await textOf(staff, list?.url ?? '');
    const pdfs = archive.items.filter(({ name }) => name.endsWith('.pdf'));
    expect(archive.items.length - pdfs.length).toBe(1);
    for (const { name } of pdfs) expect(listed).toContain(name.replace(/^\d+-/, ''));
    expect(listed).toContain('案件办理日志全文（数据文件，供核验）');
    expect(listed).not.toContain('jsonl');
  });
});

describe('归档', () => {
  async function toFile(): Promise<{ readonly hand: CaseInHand; readonly applicant: Visitor }> {
    const both = await submitted();
    await served(both.hand);
    await service.lettersDrawn();
    service.clock.set('2027-04-01');
    return both;
  }

  it('masks the identity number though the archivist takes in as well: the package was read by all who read the case', async () => {
    const { hand } = await toFile();
    const [admin, staffId] = [await service.as('admin'), service.staffId('xu.qinghe')];
    const grant = { staffId, role: 'INTAKE_CLERK', agencyId: service.agencyId('QH01') };
    await admin.act('grantRole', grant);
    await hand.done('xu.qinghe', 'archiveCase', { flagOpenRemedy: true });
    await admin.act('revokeRole', grant);
    const zip = await (await service.as(legal)).fetch(`/cases/${hand.id}/archive.zip`);
    const filed = zipEntries(Buffer.from(await zip.arrayBuffer()));
    const form = [...filed].find(([name]) => name.includes('政府信息公开申请表'));
    const words = (await readBack(new Uint8Array(form?.[1] ?? []))).join('');
    expect(words).toContain('周沐言');
    expect(words).not.toContain('19491231');
  });

  it('draws nothing for whoever may not file: an applicant had a dozen papers drawn and kept by each wrong mutation', async () => {
    const { hand, applicant } = await toFile();
    const kept = await filesKept();
    const input = {
      caseId: hand.id,
      expectedVersion: hand.version(),
      clientMutationId: 'not-mine-to-file',
      flagOpenRemedy: true,
    };
    for (const who of [applicant, await service.as(handler)])
      expect(await who.act('archiveCase', input)).toMatchObject({ __typename: 'NotPermitted' });
    expect(await filesKept()).toBe(kept);
  });

  async function filesKept(): Promise<number> {
    const found = await readdir(`${service.config.dataDir}/blobs`, { recursive: true, withFileTypes: true });
    return found.filter((entry) => entry.isFile()).length;
  }

  it('waits for a font where a paper has a character that none has, and names it; nothing is filed meanwhile', async () => {
    const { hand } = await submitted();
    await toHandling(service, hand);
    const search = {
      places: ['\u{2ebe0}村档案柜'],
      keywords: ['养护'],
      searchedBy: '陈望舒',
      result: '未检索到',
    };
    await hand.done(handler, 'recordSearch', search);
    await toApproved(hand);
    service.clock.set('2026-07-10');
    await hand.done(signer, 'signReply');
    await hand.done(clerk, 'sendReply', { by: 'IN_PERSON' });
    await hand.done(clerk, 'recordService', signedFor('REPLY', '2026-07-10'));
    await service.lettersDrawn();
    service.clock.set('2027-04-01');
    const archiving = { flagOpenRemedy: true };
    expect(await hand.act('xu.qinghe', 'archiveCase', archiving)).toMatchObject({
      __typename: 'GlyphMissing',
    });
    expect(await hand.act(clerk, 'archiveCase', archiving)).toMatchObject({ __typename: 'NotPermitted' });
    expect(await hand.read(clerk, 'state archive { archivalCode }')).toMatchObject({
      state: 'REPLIED',
      archive: null,
    });
  });
});

describe('复议、诉讼文书', () => {
  it('are drawn from the dispute and its case: the course, the reasons, the evidence', async () => {
    const { hand } = await submitted();
    await answered(hand);
    service.clock.set('2026-07-27');
    const { dispute } = await openedDispute(service, hand, legal, 'openReconsideration', {
      contested: 'REPLY',
      on: '2026-07-20',
      learnedOn: '2026-07-27',
    });
    const fields = 'papers { kind available needsEn url }';
    const before = (await dispute.read(legal, fields)) as { papers: PaperRow[] };
    expect(before.papers.map(({ kind, available }) => [kind, available])).toEqual([
      ['STATEMENT_OF_ANSWER', false],
      ['EVIDENCE_LIST', false],
    ]);
    await dispute.done(legal, 'recordReconsiderationAcceptance', {
      procedure: 'ORDINARY',
      on: '2026-07-24',
      learnedOn: '2026-07-27',
    });
    await dispute.done(legal, 'receiveReconsiderationCopy');
    const search = { name: '检索记录', proves: 'SEARCH', caseSeqs: [5] };
    const evidence = [search, { ...search, name: '档案目录', purpose: '目录中没有该文件' }];
    await dispute.done(legal, 'fileAnswer', { evidence });
    const after = (await dispute.read(legal, fields)) as { papers: PaperRow[] };
    const [answer, list] = after.papers;
    expect([answer, list].map((each) => each?.available)).toEqual([true, true]);
    const staff = await service.as(legal);
    const said = await textOf(staff, answer?.url ?? '');
    expect(said).toContain('答复人于2026年7月27日收到行政复议申请书副本');
    expect(said).toContain('答复人作出的处理为：信息不存在。');
    expect(said).toContain('经检索，本机关未制作、未获取该信息');
    expect(said).not.toContain('送审');
    const listed = await textOf(staff, list?.url ?? '');
    expect(listed).toContain('1检索记录已经尽到合理检索义务');
    expect(listed).toContain('2档案目录目录中没有该文件');
    expect((await service.public.fetch(answer?.url ?? '')).status).toBe(404);
    const defence = answer?.url.replace('statement-of-answer', 'statement-of-defence') ?? '';
    expect((await staff.fetch(defence)).status).toBe(404);
  });
});
