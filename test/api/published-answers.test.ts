import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openedDispute } from '../support/dispute-in-hand.ts';
import type { Json, Member } from '../support/graphql-client.ts';
import {
  type CaseInHand,
  type Service,
  startService,
  submitOnline,
  toApproved,
  toHandling,
} from '../support/service.ts';

let service: Service;
const handler = 'chen.wangshu';
const reviewer = 'shen.jibai';

beforeAll(async () => {
  service = await startService('2026-03-02');
});

afterAll(() => service.close());

/** A case that was asked for a document and given it. */
async function answered(description = '农村公路养护管理办法'): Promise<CaseInHand> {
  const { hand } = await submitOnline(service, 'QH01', { description });
  await toHandling(service, hand);
  await toApproved(hand);
  await hand.done('lu.huaijin', 'signReply');
  await hand.done('lin.zhixia', 'sendReply', { by: 'IN_PERSON' });
  return hand;
}

const told = {
  title: '农村公路养护管理办法可以公开吗',
  question: '申请人想要农村公路养护管理办法全文。',
  answer:
    '可以。《清湖县农村公路养护管理办法》（清政办〔2022〕15号）可以向县政府办公室申请，电话0550-5550101。',
};

async function draft(caseId: string, text: Json = {}, by = handler): Promise<Member> {
  return (await service.as(by)).act('draftPublishedAnswer', { caseId, version: 0, ...told, ...text });
}

async function step(act: string, { id, version }: Member, by: string, why = '可以公开'): Promise<Member> {
  return (await service.as(by)).act(act, { answerId: id, version, why });
}

/** What the form of a published answer begins with, to one of the staff. */
async function outlineFor(by: string, { id }: CaseInHand): Promise<Json | null> {
  const { caseFile } = await (
    await service.as(by)
  ).ask(
    'query ($id: ID!) { caseFile(id: $id) { publishedAnswerOutline { title question answer leftOut } } }',
    { id },
  );
  return (caseFile as { publishedAnswerOutline: Json | null }).publishedAnswerOutline;
}

async function titles(filter: Json = {}, by?: string): Promise<readonly string[]> {
  const visitor = by === undefined ? service.public : await service.as(by);
  const { publishedAnswers } = await visitor.ask(
    'query ($filter: PublicationFilter) { publishedAnswers(filter: $filter) { edges { node { title } } } }',
    { filter },
  );
  return (publishedAnswers as { edges: readonly { node: { title: string } }[] }).edges.map(
    ({ node }) => node.title,
  );
}

describe('a published answer', () => {
  it('is written by one, sent back and approved by another, and withdrawn; every step is kept', async () => {
    const { id: caseId } = await answered();
    const first = await draft(caseId);
    expect(first).toMatchObject({ status: 'AWAITING_APPROVAL', version: 1, publishedOn: null });
    expect(await titles()).toEqual([]);
    expect(await titles({}, 'lin.zhixia')).toEqual([told.title]);

    const returned = await step('returnPublishedAnswer', first, reviewer, '写明文号');
    expect(returned).toMatchObject({ status: 'RETURNED', version: 2 });
    const again = await draft(caseId, { version: 2, answer: '可以，文号清政办〔2022〕15号。' });
    expect(again).toMatchObject({ id: first['id'], status: 'AWAITING_APPROVAL', version: 3 });

    service.clock.set('2026-03-04');
    const shown = await step('approvePublishedAnswer', again, reviewer);
    expect(shown).toMatchObject({ status: 'PUBLISHED', version: 4, publishedOn: '2026-03-04' });
    expect(await titles()).toEqual([told.title]);

    const off = await step('withdrawPublishedAnswer', shown, handler, '发现笔误');
    expect(off).toMatchObject({ status: 'WITHDRAWN', version: 5, publishedOn: null });
    expect(await titles()).toEqual([]);

    const asked = `query ($id: ID!) { publishedAnswer(id: $id) {
      history { version status why recordedBy { name } content { answer } } } }`;
    const { publishedAnswer } = await (await service.as(handler)).ask(asked, { id: off['id'] });
    const { history } = publishedAnswer as { history: readonly Json[] };
    expect(history.map(({ version, status, why }) => `${version} ${status} ${why}`)).toEqual([
      '5 WITHDRAWN 发现笔误',
      '4 PUBLISHED 可以公开',
      '3 AWAITING_APPROVAL ',
      '2 RETURNED 写明文号',
      '1 AWAITING_APPROVAL ',
    ]);
    expect(history[1]).toMatchObject({
      recordedBy: { name: '沈既白' },
      content: { answer: again['answer'] },
    });
  });

  it('says nothing of its case to the public, and leads the staff to it', async () => {
    const { id: caseId } = await answered('危房改造对象公示名单');
    const { id } = await step(
      'approvePublishedAnswer',
      await draft(caseId, { title: '危房改造名单' }),
      reviewer,
    );
    const asked = `query ($id: ID!) { publishedAnswer(id: $id) {
      title agency { code } caseFile { id } draftedBy { name } warnings { path } history { version } } }`;
    expect(await service.public.ask(asked, { id })).toEqual({
      publishedAnswer: {
        title: '危房改造名单',
        agency: { code: 'QH01' },
        caseFile: null,
        draftedBy: null,
        warnings: [],
        history: [],
      },
    });
    expect(await (await service.as('lin.zhixia')).ask(asked, { id })).toMatchObject({
      publishedAnswer: { caseFile: { id: caseId }, draftedBy: { name: '陈望舒' } },
    });
    const ofCase = 'query ($id: ID!) { caseFile(id: $id) { publishedAnswer { title } } }';
    expect(await (await service.as(handler)).ask(ofCase, { id: caseId })).toEqual({
      caseFile: { publishedAnswer: { title: '危房改造名单' } },
    });
  });

  it('warns of what may tell who asked, at its place', async () => {
    const { id: caseId } = await answered('水库验收鉴定书');
    const { id } = await draft(caseId, {
      question: '住书院路88号的人来电13800138000询问',
      title: '水库验收',
    });
    const asked = 'query ($id: ID!) { publishedAnswer(id: $id) { warnings { path kind excerpt } } }';
    expect(await (await service.as(reviewer)).ask(asked, { id })).toEqual({
      publishedAnswer: {
        warnings: [
          { path: 'question', kind: 'PHONE', excerpt: '13800138000' },
          { path: 'question', kind: 'ADDRESS', excerpt: '清湖县书院路88号' },
        ],
      },
    });
  });

  it('is found in Chinese by two characters', async () => {
    expect(await titles({ text: '名单' })).toEqual(['危房改造名单']);
    expect(await titles({ text: '危房', agencyId: service.agencyId('QH02') })).toEqual([]);
    expect(await titles({ text: '单名' })).toEqual([]);
  });
});

describe('who waits for whom', () => {
  const [secrecy, head, clerk] = ['gu.nanqiao', 'su.yanqiu', 'lin.zhixia'];

  async function matters(who: string, agency?: string): Promise<readonly string[]> {
    const asked =
      'query ($agencyId: ID) { deskSummary(agencyId: $agencyId) { matters { name count since agency { code } } } }';
    const variables = agency === undefined ? {} : { agencyId: service.agencyId(agency) };
    const { deskSummary } = await (await service.as(who)).ask(asked, variables);
    return (deskSummary as { matters: readonly Json[] }).matters.map(
      ({ name, count, since, agency: at }) => `${name} ${count} ${since} ${(at as Json)['code']}`,
    );
  }

  async function told(who: string): Promise<readonly string[]> {
    const asked = '{ notices { notices { kind readAt publishedAnswer { id } caseFile { id } } } }';
    const { notices } = (await (await service.as(who)).ask(asked)) as unknown as {
      notices: { notices: readonly Json[] };
    };
    return notices.notices
      .filter(({ publishedAnswer }) => publishedAnswer !== null)
      .map(({ kind, publishedAnswer }) => `${kind} ${(publishedAnswer as Json)['id']}`);
  }

  beforeAll(async () => {
    // Nothing else waits.
    const returned = `update published_answer set status = 'RETURNED' where status = 'AWAITING_APPROVAL'`;
    await service.owner.query(`${returned}; delete from staff_notice`);
  });

  it('a draft is on the desks and in the notices of those who may approve it, until one of them does', async () => {
    service.clock.set('2026-03-05');
    const { id: caseId } = await answered('校车停靠点一览');
    const first = await draft(caseId, { title: '校车停靠点' });
    const waits = 'ANSWERS_TO_APPROVE 1 2026-03-05 QH01';
    for (const who of [reviewer, secrecy, head]) {
      expect(await matters(who)).toContain(waits);
      expect(await told(who)).toEqual([`ANSWER_WAITING ${first['id']}`]);
    }
    for (const who of [handler, clerk, 'fang.yan', 'wei.songyue']) {
      expect(await matters(who)).not.toContain(waits);
      expect(await told(who)).toEqual([]);
    }
    expect(await matters(secrecy, 'QH02')).toEqual([]);

    await step('returnPublishedAnswer', first, reviewer, '写明文号');
    expect(await matters(head)).toEqual([]);
    expect(await told(handler)).toEqual([`ANSWER_RETURNED ${first['id']}`]);
    expect(await told(head)).toEqual([]);

    // The head writes it anew: not for the head's own eyes, nor twice in anybody's list.
    const again = await draft(caseId, { title: '校车停靠点', version: 2 }, head);
    expect(await matters(head)).toEqual([]);
    expect(await told(head)).toEqual([]);
    expect(await told(reviewer)).toEqual([`ANSWER_WAITING ${first['id']}`]);
    expect(await told(handler)).toEqual([]);
    await step('approvePublishedAnswer', again, secrecy);
    expect(await matters(reviewer)).toEqual([]);
    expect(await told(reviewer)).toEqual([]);
  });
});

describe('what is refused', () => {
  let caseId: string;
  beforeAll(async () => {
    caseId = (await answered('茶园补贴发放明细')).id;
  });

  it.each([
    [{ question: '周沐言申请公开茶园补贴' }, { path: 'question', data: 'NAME', article: '15' }],
    [{ answer: '已告知周 沐 言' }, { path: 'answer', data: 'NAME' }],
    [{ title: '11010519491231002x的申请' }, { path: 'title', data: 'IDENTITY_NUMBER' }],
    [{ answer: '440524198001010013' }, { path: 'answer', data: 'IDENTITY_NUMBER' }],
  ])('%j', async (text, refusal) => {
    expect(await draft(caseId, text)).toMatchObject({ __typename: 'PersonalDataNamed', ...refusal });
  });

  it.each([
    [{ title: ' ' }, 'title', 'EMPTY'],
    [{ question: '' }, 'question', 'EMPTY'],
    [{ answer: '长'.repeat(20_001) }, 'answer', 'TOO_LONG'],
  ])('%j', async (text, path, problem) => {
    expect(await draft(caseId, text)).toMatchObject({ __typename: 'InvalidInput', path, problem });
  });

  it('a case that has no reply, that is not there, or another agency’s', async () => {
    const { hand } = await submitOnline(service);
    expect(await draft(hand.id)).toMatchObject({ __typename: 'CaseNotReplied', state: 'RECEIVED' });
    expect(await draft('nix')).toMatchObject({ __typename: 'CaseNotFound' });
    expect(await draft(caseId, {}, 'tang.jianqing')).toMatchObject({ __typename: 'CaseNotFound' });
    expect(await draft(caseId, {}, 'lin.zhixia')).toMatchObject({ __typename: 'NotPermitted' });
  });

  it('an approval by whoever wrote it, or without the role', async () => {
    const written = await draft(caseId, {}, 'su.yanqiu');
    expect(await step('approvePublishedAnswer', written, 'su.yanqiu')).toMatchObject({
      __typename: 'NotPermitted',
      reason: 'DRAFTED_IT',
    });
    expect(await step('approvePublishedAnswer', written, handler)).toMatchObject({ reason: 'ROLE_MISSING' });
    expect(await step('approvePublishedAnswer', written, 'wei.songyue')).toMatchObject({ path: 'answerId' });
  });

  it('a step on another version, or that is not taken from there', async () => {
    const same = await draft(caseId);
    expect(same).toMatchObject({ version: 1, status: 'AWAITING_APPROVAL' });
    expect(await draft(caseId, { title: '另一标题' })).toMatchObject({
      __typename: 'PublicationOutdated',
      seen: 0,
      now: 1,
    });
    const rewritten = await draft(caseId, { title: '另一标题', version: 1 });
    expect(await step('approvePublishedAnswer', same, reviewer)).toMatchObject({ seen: 1, now: 2 });
    const shown = await step('approvePublishedAnswer', rewritten, reviewer);
    expect(await draft(caseId, { title: '第三个', version: 3 })).toMatchObject({
      __typename: 'PublicationStatusRefused',
      status: 'PUBLISHED',
    });
    expect(await step('returnPublishedAnswer', shown, reviewer)).toMatchObject({
      __typename: 'PublicationStatusRefused',
    });
    for (const why of ['', ' '])
      expect(await step('withdrawPublishedAnswer', shown, handler, why)).toMatchObject({ path: 'why' });
  });
});

describe('what a published answer begins with', () => {
  it('is what was asked and answered, without what is known to tell who asked (art. 15)', async () => {
    const description = '本人周沐言（电话13800138000）申请农村公路养护管理办法。\n寄清湖县书院路88号。';
    const hand = await answered(description);
    const { id: caseId } = hand;
    const { leftOut, ...content } = (await outlineFor(handler, hand)) ?? {};
    expect(content).toEqual({
      title: '本人某某（电话（电话略））申请农村公路养护管理办法。',
      question: '本人某某（电话（电话略））申请农村公路养护管理办法。\n寄（地址略）。',
      answer: expect.stringContaining('《清湖县农村公路养护管理办法》全文'),
    });
    expect(leftOut).toEqual(['NAME', 'PHONE', 'ADDRESS']);
    expect(await draft(caseId, content)).toMatchObject({ status: 'AWAITING_APPROVAL', warnings: [] });
  });

  it('is for those who may write one, and not before the reply', async () => {
    const hand = await answered();
    expect(await outlineFor('lin.zhixia', hand)).toBeNull();
    expect(await outlineFor('su.yanqiu', hand)).toMatchObject({ question: '农村公路养护管理办法' });
    const { hand: open } = await submitOnline(service, 'QH01', { description: '农村公路养护管理办法' });
    expect(await outlineFor(handler, open)).toBeNull();
  });
});

describe('an answer whose reply is contested', () => {
  it('says so to the staff of the agency and to nobody else, and stays published', async () => {
    service.clock.set('2026-03-06');
    const hand = await answered('有争议的答复');
    const drafted = await draft(hand.id, { title: '有争议的答复' });
    const published = await step('approvePublishedAnswer', drafted, reviewer);
    async function doubts(by?: string): Promise<Json> {
      const visitor = by === undefined ? service.public : await service.as(by);
      const { publishedAnswer } = await visitor.ask(
        'query ($id: ID!) { publishedAnswer(id: $id) { status doubts { zh } } }',
        { id: published['id'] },
      );
      return publishedAnswer as Json;
    }
    expect(await doubts(handler)).toEqual({ status: 'PUBLISHED', doubts: [] });
    await openedDispute(service, hand, reviewer, 'openReconsideration', { contested: 'REPLY' });
    expect(await doubts(handler)).toEqual({
      status: 'PUBLISHED',
      doubts: [{ zh: '所依据的答复正在行政复议中（2026年3月6日提起），尚未审结。' }],
    });
    expect(await doubts()).toEqual({ status: 'PUBLISHED', doubts: [] });
  });
});
