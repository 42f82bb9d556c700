import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Json, Visitor } from '../support/graphql-client.ts';
import {
  type CaseInHand,
  provided,
  type Service,
  startService,
  submitOnline,
  toHandling,
  upload,
} from '../support/service.ts';

const handler = 'chen.wangshu';
const question = `query ($caseId: ID!, $reply: ReplyContentInput!, $keptEnclosures: [String!]! = []) {
  previewReply(caseId: $caseId, reply: $reply, keptEnclosures: $keptEnclosures) { html missing { code zh ... on InvalidInput { path } } }
}`;
let service: Service;
let hand: CaseInHand;
let applicant: Visitor;

beforeAll(async () => {
  service = await startService('2026-03-02');
  const submitted = await submitOnline(service, 'QH01', { description: '<b>农村公路</b>养护管理办法' });
  hand = submitted.hand;
  applicant = service.applicant(submitted.receipt.applicationNo, submitted.receipt.queryCode);
  await toHandling(service, hand);
});
afterAll(() => service.close());

interface Preview {
  readonly html: string | null;
  readonly missing: readonly { readonly code: string; readonly zh: string; readonly path?: string }[];
}

async function previewed(reply: Json, who?: Visitor): Promise<Preview | null> {
  const visitor = who ?? (await service.as(handler));
  const { previewReply } = await visitor.ask(question, { caseId: hand.id, reply });
  return previewReply as Preview | null;
}

describe('预览答复: what a reply would say before it is drafted', () => {
  it('is the letter in words, what people wrote in it as text, and keeps nothing', async () => {
    const preview = await previewed({ provided: { content: '<i>全文</i> & 附表' } });
    expect(preview?.missing).toEqual([]);
    expect(preview?.html).toContain('<h1>政府信息公开申请答复书</h1>');
    expect(preview?.html).toContain('&lt;i&gt;全文&lt;/i&gt; &amp; 附表');
    expect(preview?.html).not.toContain('<i>');
    expect(await hand.read(handler, 'draft { no }')).toEqual({ draft: null });
  });

  it.each<[string, Json, string, string | undefined]>([
    ['nothing written', { provided: { content: '' } }, 'INVALID_INPUT', 'reply.provided.content'],
    [
      'a search that was not made (art. 36(4))',
      { informationNonexistent: { reason: '经检索未查到' } },
      'SEARCH_RECORD_MISSING',
      undefined,
    ],
    [
      'an answer to a rectification nobody asked for (art. 41)',
      { rectified: { corrected: '住址', correctedOn: '2026-03-02' } },
      'REPLY_NOT_FOR_THIS_APPLICATION',
      undefined,
    ],
    [
      'reasons that were never asked for (art. 35)',
      { excessiveNotProcessed: { finding: '无正当理由' } },
      'REASONS_NOT_REQUESTED',
      undefined,
    ],
    [
      'a file that was not uploaded',
      { provided: { content: '全文', enclosureIds: ['00000000-0000-4000-8000-000000000000'] } },
      'INVALID_INPUT',
      'reply.provided.enclosureIds',
    ],
    [
      'an agency that is its own',
      { notResponsibleAgency: { reason: '不属于', responsible: { agencyId: 'self' } } },
      'INVALID_INPUT',
      'reply.notResponsibleAgency.responsible.agencyId',
    ],
  ])('names what is wanting: %s', async (_, reply, code, path) => {
    const preview = await previewed(ownAgency(reply));
    expect(preview?.missing.map((each) => [each.code, each.path])).toContainEqual([code, path]);
  });

  it.each([
    ['the applicant', () => applicant],
    ['a visitor', () => service.public],
  ])('is nothing to %s', async (_, who) => {
    expect(await previewed(provided, who())).toBeNull();
  });

  it('is nothing to another agency', async () => {
    expect(await previewed(provided, await service.as('cheng.yihe'))).toBeNull();
  });
});

describe('a release over the head of a third party (art. 32)', () => {
  it('is named while it is written: while the party is asked, and after it objected with reason', async () => {
    const { hand: file } = await submitOnline(service);
    await toHandling(service, file);
    async function wanting(reply: Json): Promise<readonly string[]> {
      const asked = await (await service.as(handler)).ask(question, { caseId: file.id, reply });
      return (asked['previewReply'] as Preview).missing.map(({ code }) => code);
    }
    await file.done(handler, 'sendConsultation', {
      with: 'THIRD_PARTY',
      ground: 'TRADE_SECRET',
      party: { name: '清湖云雾茶业有限公司' },
      shown: '2025年茶园基地合作合同',
      question: '合同价格条款是否可以公开',
      by: 'POST',
    });
    expect(await wanting(provided)).toEqual(['CONSULTATION_UNDECIDED']);
    const objection = { opinion: 'OBJECTS', text: '属于商业秘密', reasonable: true };
    await file.done('lin.zhixia', 'recordConsultationOpinion', { ref: 'C1', ...objection });
    expect(await wanting(provided)).toEqual(['OBJECTION_STANDS']);
    const thirdPartyInterests = {
      interest: 'TRADE_SECRET',
      reason: '第三方不同意公开',
      weighing: '无重大影响',
    };
    const withheld = { part: '合同价格条款', because: { thirdPartyInterests } };
    expect(await wanting({ partialDisclosure: { content: '其余条款', withheld: [withheld] } })).toEqual([]);
  });
});

describe('the enclosures of the draft before', () => {
  const kind = { provided: { content: '管理办法全文' } };

  it('stand in the letter that is drafted, reviewed and signed, where they are kept', async () => {
    const { hand: file } = await submitOnline(service);
    await toHandling(service, file);
    const member = await service.as(handler);
    const enclosed = await upload(member, '里程附表.pdf', Buffer.from('%PDF-1.7\n%%EOF\n'));
    const first = { provided: { content: '管理办法全文', enclosureIds: [enclosed.id] } };
    await file.done(handler, 'draftReply', { reply: first });
    const { draft } = (await file.read(handler, 'draft { content enclosures { sha256 } }')) as unknown as {
      readonly draft: { readonly content: Json; readonly enclosures: readonly { readonly sha256: string }[] };
    };
    const keptEnclosures = draft.enclosures.map(({ sha256 }) => sha256);
    async function letter(who: string, variables: Json): Promise<Preview> {
      const { previewReply } = await (await service.as(who)).ask(question, { caseId: file.id, ...variables });
      return previewReply as unknown as Preview;
    }
    const asDrafted = await letter('shen.jibai', { reply: draft.content, keptEnclosures });
    expect(asDrafted.html).toMatch(/附件[^]*里程附表/);
    expect((await letter(handler, { reply: kind, keptEnclosures })).html).toMatch(/附件[^]*里程附表/);
    expect((await letter(handler, { reply: kind })).html).not.toContain('里程附表');
    const unknown = await letter(handler, { reply: kind, keptEnclosures: ['ab'.repeat(32)] });
    expect(unknown).toMatchObject({
      html: null,
      missing: [{ code: 'INVALID_INPUT', path: 'keptEnclosures.0' }],
    });
  });
});

/** Ids are given to the county when it is founded. */
function ownAgency(reply: Json): Json {
  const own = JSON.stringify(service.agencyId('QH01'));
  return JSON.parse(JSON.stringify(reply).replace('"self"', own)) as Json;
}
