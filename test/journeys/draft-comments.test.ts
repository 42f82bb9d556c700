import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Json, Member } from '../support/graphql-client.ts';
import {
  type CaseInHand,
  provided,
  type Service,
  startService,
  submitOnline,
  type Submitted,
  toApproved,
  toHandling,
  upload,
} from '../support/service.ts';

let service: Service;
/** A case whose first draft was returned and whose second is under review. */
let submitted: Submitted;
let hand: CaseInHand;

const handler = 'chen.wangshu';
const legal = 'shen.jibai';
const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n');

interface Version extends Json {
  readonly seq: number;
  readonly comments: readonly Json[];
  readonly enclosures: readonly { readonly url: string }[];
}

beforeAll(async () => {
  service = await startService('2026-03-02');
  submitted = await submitOnline(service);
  hand = submitted.hand;
  await toHandling(service, hand);
  const enclosed = await upload(await service.as(handler), '办法.pdf', pdf);
  const reply = { provided: { content: '《清湖县农村公路养护管理办法》', enclosureIds: [enclosed.id] } };
  await hand.done(handler, 'draftReply', { reply });
  await hand.done(handler, 'submitForReview');
  await hand.done(legal, 'returnDraft', { reasons: '请写明文件的全称' });
  await hand.done(handler, 'draftReply', { reply: provided });
  await hand.done(handler, 'submitForReview');
});

afterAll(() => service.close());

const fields = `draftVersions { seq no ground code text current voided recordedAt drafter { userName }
  enclosures { url } events { kind by { userName } on text findings { item } voided }
  comments { id passage text createdAt author { userName } resolvedBy { userName } resolvedAt } }`;

async function versions(who = legal, of: CaseInHand = hand): Promise<readonly Version[]> {
  return (await of.read(who, fields))['draftVersions'] as readonly Version[];
}

async function comment(who: string, input: Json, of: CaseInHand = hand): Promise<Member> {
  const member = await service.as(who);
  return member.act('commentOnDraft', {
    clientMutationId: randomUUID(),
    caseId: of.id,
    text: '全称应与正式文本一致',
    ...input,
  });
}

async function lastSeq(): Promise<number> {
  return (await versions()).at(-1)?.seq ?? 0;
}

async function idOf(text: string): Promise<string> {
  const all = (await versions()).flatMap(({ comments }) => comments);
  return String(all.find((one) => one['text'] === text)?.['id']);
}

describe('what was enclosed with the version before', () => {
  it('stays where it is named, beside what is new; what is not named goes', async () => {
    const { hand: file } = await submitOnline(service);
    await toHandling(service, file);
    const [first, second, added] = await Promise.all(
      ['办法.pdf', '附表.pdf', '批复.pdf'].map(async (name) =>
        upload(await service.as(handler), name, Buffer.concat([pdf, Buffer.from(name)])),
      ),
    );
    const content = '《清湖县农村公路养护管理办法》';
    await file.done(handler, 'draftReply', {
      reply: { provided: { content, enclosureIds: [first?.id, second?.id] } },
    });
    const { draft } = (await file.read(handler, 'draft { enclosures { name sha256 } }')) as {
      readonly draft: { readonly enclosures: readonly { readonly sha256: string }[] };
    };
    const kept = draft.enclosures[1]?.sha256;
    const reply = { provided: { content, enclosureIds: [added?.id] } };
    await file.done(handler, 'draftReply', { reply, keptEnclosures: [kept] });
    expect(await file.read(handler, 'draft { no enclosures { name } }')).toEqual({
      draft: { no: 2, enclosures: [{ name: '附表.pdf' }, { name: '批复.pdf' }] },
    });
    expect(
      await file.act(handler, 'draftReply', { reply, keptEnclosures: [kept, 'ab'.repeat(32)] }),
    ).toMatchObject({ __typename: 'InvalidInput', path: 'keptEnclosures.1' });
    await file.done(handler, 'draftReply', {
      reply: { requiresProcessing: { reason: '没有现成信息' } },
      keptEnclosures: [kept],
    });
    expect(await file.read(handler, 'draft { no enclosures { name } }')).toEqual({
      draft: { no: 3, enclosures: [] },
    });
  });
});

describe('the versions of a draft', () => {
  it('are read by staff, each with what became of it', async () => {
    expect(await versions()).toMatchObject([
      {
        no: 1,
        ground: 'PROVIDED',
        code: 'D12',
        current: false,
        voided: false,
        drafter: { userName: handler },
        events: [
          { kind: 'REVIEW_REQUESTED', by: { userName: handler }, text: null },
          { kind: 'DRAFT_RETURNED', by: { userName: legal }, on: '2026-03-02', text: '请写明文件的全称' },
        ],
      },
      { no: 2, current: true, events: [{ kind: 'REVIEW_REQUESTED' }] },
    ]);
    const [first, second] = await versions();
    expect(first?.['text']).not.toBe(second?.['text']);
  });

  it('give staff the enclosures of every version, and the applicant none before the answer', async () => {
    const url = (await versions())[0]?.enclosures[0]?.url ?? '';
    expect((await (await service.as(legal)).fetch(url)).status).toBe(200);
    const { applicationNo, queryCode } = submitted.receipt;
    expect((await service.applicant(applicationNo, queryCode).fetch(url)).status).toBe(404);
  });

  it('are no business of the applicant’s, nor of another office’s', async () => {
    const { applicationNo, queryCode } = submitted.receipt;
    const applicant = service.applicant(applicationNo, queryCode);
    const query = `query ($id: ID!) { caseFile(id: $id) { ${fields} } }`;
    expect(await applicant.ask(query, { id: hand.id })).toEqual({ caseFile: { draftVersions: [] } });
    expect(await (await service.as('tang.jianqing')).ask(query, { id: hand.id })).toEqual({ caseFile: null });
  });
});

describe('a comment on a draft', () => {
  it('stands at its version, with its words, its author and its instant; the case stays at its version', async () => {
    const before = hand.version();
    const said = await comment(legal, { draftSeq: await lastSeq(), passage: '养护管理办法' });
    expect(said).toMatchObject({ __typename: 'DraftCommented', caseFile: { version: before } });
    expect((await versions()).at(-1)?.comments).toMatchObject([
      {
        passage: '养护管理办法',
        text: '全称应与正式文本一致',
        author: { userName: legal },
        createdAt: '2026-03-02T02:00:00.000Z',
        resolvedBy: null,
        resolvedAt: null,
      },
    ]);
    expect((await versions())[0]?.comments).toEqual([]);
  });

  it('is written once, however often it is sent', async () => {
    const again = { clientMutationId: randomUUID(), draftSeq: await lastSeq(), text: '日期是否写错' };
    await Promise.all([comment(legal, again), comment(legal, again), comment(legal, again)]);
    const texts = (await versions()).at(-1)?.comments.map(({ text }) => text);
    expect(texts?.filter((text) => text === '日期是否写错')).toHaveLength(1);
    expect(await comment(legal, { ...again, text: '另一条' })).toMatchObject({
      __typename: 'IdempotencyMismatch',
    });
  });

  it('is resolved, and opened again, by those through whose hands the draft goes', async () => {
    const commentId = await idOf('日期是否写错');
    const ofHandler = await service.as(handler);
    await ofHandler.act('resolveComment', { commentId });
    await (await service.as(legal)).act('resolveComment', { commentId });
    async function found(): Promise<Json | undefined> {
      return (await versions()).at(-1)?.comments.find(({ id }) => id === commentId);
    }
    expect(await found()).toMatchObject({
      resolvedBy: { userName: handler },
      resolvedAt: '2026-03-02T02:00:00.000Z',
    });
    await ofHandler.act('resolveComment', { commentId, resolved: false });
    expect(await found()).toMatchObject({ resolvedBy: null, resolvedAt: null });
  });

  it.each<[string, Json, string, string]>([
    ['nothing', { text: ' ' }, 'text', 'EMPTY'],
    ['100,000 characters', { text: '长'.repeat(100_000) }, 'text', 'TOO_LONG'],
    ['half a character', { text: '文件\ud842' }, 'text', 'CONTROL_CHARACTERS'],
    ['a NUL in the passage', { passage: '\u0000' }, 'passage', 'CONTROL_CHARACTERS'],
    ['another entry of the journal', { draftSeq: 1 }, 'draftSeq', 'UNKNOWN'],
    ['no key', { clientMutationId: '' }, 'clientMutationId', 'EMPTY'],
  ])('%s is refused at its field', async (_, change, path, problem) => {
    const member = await comment(legal, { draftSeq: await lastSeq(), ...change });
    expect(member).toMatchObject({ __typename: 'InvalidInput', path, problem });
  });

  it.each([
    ['lin.zhixia', 'NotPermitted'],
    ['xu.qinghe', 'NotPermitted'],
    ['tang.jianqing', 'CaseNotFound'],
  ])('is not for %s: %s', async (who, typeName) => {
    expect(await comment(who, { draftSeq: await lastSeq() })).toMatchObject({ __typename: typeName });
  });

  it('is nobody’s to resolve who may not read the case, nor is one that is not there', async () => {
    const unknown = { __typename: 'InvalidInput', path: 'commentId', problem: 'UNKNOWN' };
    const commentId = await idOf('日期是否写错');
    const stranger = await service.as('tang.jianqing');
    expect(await stranger.act('resolveComment', { commentId })).toMatchObject(unknown);
    expect(await stranger.act('resolveComment', { commentId: '\u0000' })).toMatchObject(unknown);
    expect(await service.public.act('resolveComment', { commentId })).toMatchObject(unknown);
  });

  it('is neither written where nothing is drafted nor once the reply is signed', async () => {
    const { hand: fresh } = await submitOnline(service);
    expect(await comment(legal, { draftSeq: 1 }, fresh)).toMatchObject({ __typename: 'DraftMissing' });
    await toHandling(service, fresh);
    await toApproved(fresh);
    await fresh.done('lu.huaijin', 'signReply');
    const seq = (await versions(legal, fresh))[0]?.seq;
    expect(await comment(legal, { draftSeq: seq }, fresh)).toMatchObject({
      __typename: 'DraftClosed',
      zh: '答复已经签发，不再批注拟稿。',
    });
  });

  it('is neither changed nor deleted by the service', async () => {
    const { pool } = service.product.database;
    await expect(pool.query(`update draft_comment set text = '改'`)).rejects.toThrow(/permission denied/);
    await expect(pool.query('delete from draft_comment')).rejects.toThrow(/permission denied/);
  });
});
