import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readBack } from '../letters/press-under-test.ts';
import type { Json } from '../support/graphql-client.ts';
import { type Service, startService, submitOnline, toApproved, toHandling } from '../support/service.ts';

let service: Service;
/** What the paper of a replied case says of itself. */
interface Paper {
  readonly no: string;
  readonly code: string;
  readonly bytes: Buffer;
}
let receipt: Paper;
let reply: Paper;
let applicationNo: string;

beforeAll(async () => {
  service = await startService('2026-03-02');
  const { hand, receipt: submitted } = await submitOnline(service, 'QH01');
  applicationNo = submitted.applicationNo;
  await toHandling(service, hand);
  await toApproved(hand);
  await hand.done('lu.huaijin', 'signReply');
  await service.lettersDrawn();
  receipt = await paperOf(hand.id, 'REGISTRATION_RECEIPT');
  reply = await paperOf(hand.id, 'REPLY_PROVIDED');
});

afterAll(() => service.close());

/** Reads number and code from the paper, as its holder does. */
async function paperOf(caseId: string, kind: string): Promise<Paper> {
  const { rows } = await service.owner.query<{ sha256: string }>(
    'select sha256 from letter where case_id = $1 and kind = $2',
    [caseId, kind],
  );
  const bytes = await service.product.deps.blobs.read(rows[0]?.sha256 ?? '');
  const text = (await readBack(bytes)).join('');
  const [, no = '', code = ''] = /编号：([^：]*?)核验码：([0-9A-Z-]{13})/u.exec(text.slice(-400)) ?? [];
  return { no, code, bytes };
}

async function verified(documentNo: string, code: string): Promise<Json> {
  const data = await service.public.ask(
    `query ($documentNo: String!, $code: String!) { verifyLetter(documentNo: $documentNo, code: $code) {
       __typename ... on VerifiedLetter { documentNo kind title agencyName datedOn sha256 void }
       ... on VerificationRefused { reason zh en } } }`,
    { documentNo, code },
  );
  return data['verifyLetter'] as Json;
}

describe('whoever holds the paper', () => {
  it('learns whose letter it is, of which day, and the hash of its file', async () => {
    expect(await verified(reply.no, reply.code)).toEqual({
      __typename: 'VerifiedLetter',
      documentNo: '清政办公开答〔2026〕1号',
      kind: 'REPLY_PROVIDED',
      title: '政府信息公开申请答复书',
      agencyName: '清湖县人民政府办公室',
      datedOn: '2026-03-02',
      sha256: createHash('sha256').update(reply.bytes).digest('hex'),
      void: false,
    });
  });

  it('finds a registration receipt by the number of the application', async () => {
    expect(receipt.no).toBe(applicationNo);
    expect(await verified(receipt.no, receipt.code)).toMatchObject({
      title: '政府信息公开申请登记回执',
      documentNo: applicationNo,
      sha256: createHash('sha256').update(receipt.bytes).digest('hex'),
    });
  });

  it.each([
    [' 清政办公开答〔2026〕1号 ', (code: string) => code.toLowerCase()],
    ['清政办公开答[2026]1号', (code: string) => code.replaceAll('-', '')],
    ['清政办公开答（2026）1号', (code: string) => code.replaceAll('-', ' ')],
    ['清政办公开答【2026】 １号', (code: string) => code],
  ])('may type the number as %s', async (no, typed) => {
    expect(await verified(no, typed(reply.code))).toMatchObject({ documentNo: '清政办公开答〔2026〕1号' });
  });

  it('learns nothing of the case or of anybody in it', async () => {
    const answer = JSON.stringify(await verified(reply.no, reply.code));
    expect(answer).not.toContain(applicationNo);
    expect(answer).not.toContain('周沐言');
  });
});

describe('whoever does not', () => {
  it.each([
    ['a wrong code', '清政办公开答〔2026〕1号', 'K7QF-9XTR-2MA'],
    ['the code of another letter of the case', '清政办公开答〔2026〕1号', 'RECEIPT'],
    ['a number nobody has', '清政办公开答〔2026〕77号', 'REPLY'],
    ['another class of number', '清政办公开补〔2026〕1号', 'REPLY'],
    ['the number of the application for a reply', 'APPLICATION', 'REPLY'],
    ['what is no number', '；drop table letter', 'REPLY'],
    ['nothing', '', ''],
  ])('gets the same answer: %s', async (_, no, code) => {
    const typed = { RECEIPT: receipt.code, REPLY: reply.code }[code] ?? code;
    expect(await verified(no === 'APPLICATION' ? applicationNo : no, typed)).toEqual({
      __typename: 'VerificationRefused',
      reason: 'NO_MATCH',
      zh: '编号或核验码不符。',
      en: 'No letter has this number and check code.',
    });
  });

  it('may try ten times an hour for a number, whether anybody has it or not; then the right code waits too', async () => {
    service.clock.set('2026-03-03');
    for (const no of [reply.no, '清政办公开答〔2026〕88号']) {
      const answers = await Promise.all(Array.from({ length: 14 }, () => verified(no, 'K7QF-9XTR-2MA')));
      const reasons = answers.map(({ reason }) => String(reason)).sort();
      expect(reasons).toEqual([
        ...Array.from({ length: 10 }, () => 'NO_MATCH'),
        ...Array.from({ length: 4 }, () => 'TOO_MANY_ATTEMPTS'),
      ]);
      expect(await verified(no, reply.code)).toMatchObject({ reason: 'TOO_MANY_ATTEMPTS' });
    }
    service.clock.set('2026-03-04');
    expect(await verified(reply.no, reply.code)).toMatchObject({ __typename: 'VerifiedLetter' });
  });

  it('the right code is no attempt, however often it is asked', async () => {
    for (let time = 0; time < 12; time++) {
      expect(await verified(reply.no, reply.code)).toMatchObject({ __typename: 'VerifiedLetter' });
    }
  });
});

it('a letter whose act was voided is told as void', async () => {
  const { hand } = await submitOnline(service, 'QH01');
  await hand.done('lin.zhixia', 'registerApplication');
  await service.lettersDrawn();
  const paper = await paperOf(hand.id, 'REGISTRATION_RECEIPT');
  expect(await verified(paper.no, paper.code)).toMatchObject({ void: false });
  await hand.done('su.yanqiu', 'voidFact', { seq: hand.version(), reason: '重复登记' });
  expect(await verified(paper.no, paper.code)).toMatchObject({
    title: '政府信息公开申请登记回执',
    void: true,
  });
});

it('an office with a long 机关代字 has its letters found as well: beyond forty characters none was', async () => {
  const prefix = '清湖县农村人居环境整治提升五年行动和乡村建设行动领导小组办公室政府信息公开工作专班办公开';
  await service.owner.query('update agency set document_prefix = $2 where id = $1', [
    service.agencyId('QH01'),
    prefix,
  ]);
  const { hand } = await submitOnline(service, 'QH01');
  await toHandling(service, hand);
  await toApproved(hand);
  await hand.done('lu.huaijin', 'signReply');
  await service.lettersDrawn();
  const { no, code } = await paperOf(hand.id, 'REPLY_PROVIDED');
  expect(await verified(no, code)).toMatchObject({
    documentNo: expect.stringContaining(`${prefix}答〔2026〕`),
  });
});
