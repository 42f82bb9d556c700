import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  anApplication,
  type CaseInHand,
  opened,
  type Service,
  signedFor,
  startService,
  submitOnline,
  toApproved,
  toHandling,
  upload,
} from '../support/service.ts';

let service: Service;

beforeAll(async () => {
  service = await startService('2026-07-20');
});

afterAll(() => service.close());

const clerk = 'lin.zhixia';
const handler = 'chen.wangshu';

async function inHandling(change = {}): Promise<CaseInHand> {
  const { hand } = await submitOnline(service, 'QH01', change);
  await toHandling(service, hand);
  return hand;
}

async function replied(hand: CaseInHand, reply: object): Promise<void> {
  await toApproved(hand, reply as Parameters<typeof toApproved>[1]);
  await hand.done('lu.huaijin', 'signReply');
  await hand.done(clerk, 'sendReply', { by: 'IN_PERSON' });
  await hand.done(clerk, 'recordService', signedFor('REPLY', service.clock.today()));
}

describe('D20, 区分处理 (art. 37): a part withheld under art. 16 goes to reconsideration first (实施条例 art. 31)', () => {
  const because = {
    deliberative: {
      kind: 'REQUEST_OR_REPORT',
      pendingDecision: '养护资金分配决定',
      reason: '公开会妨碍内部讨论',
    },
  };
  const partialDisclosure = {
    content: '养护资金安排文件正文',
    withheld: [{ part: '分配方案的内部请示', because }],
  };

  it('the court only after it, in the deadlines too', async () => {
    const hand = await inHandling();
    await replied(hand, { partialDisclosure });
    const { deadlines, reply, draft } = (await hand.read(
      handler,
      'deadlines { name } reply { code } draft { content text }',
    )) as {
      deadlines: readonly { name: string }[];
      reply: object;
      draft: { content: object; text: string };
    };
    expect(reply).toEqual({ code: 'D20' });
    expect(deadlines.map(({ name }) => name)).toContain('RECONSIDERATION_APPLY_BY');
    expect(deadlines.map(({ name }) => name)).not.toContain('LITIGATION_FILE_BY');
    expect(draft.content).toEqual({ partialDisclosure });
    expect(draft.text).toContain('未予公开：分配方案的内部请示（过程性信息，不予公开）');
  });

  it('is refused at the field that is empty', async () => {
    const hand = await inHandling();
    const empty = {
      ...partialDisclosure,
      withheld: [{ part: '请示', because: { stateSecret: { reason: ' ', evidence: '机密' } } }],
    };
    expect(await hand.act(handler, 'draftReply', { reply: { partialDisclosure: empty } })).toMatchObject({
      __typename: 'InvalidInput',
      path: 'reply.partialDisclosure.withheld.0.because.stateSecret.reason',
    });
  });
});

describe('D34 (arts. 15 and 32)', () => {
  it('needs the third party’s objection, or why it was not asked', async () => {
    const hand = await inHandling();
    const thirdPartyInterests = {
      interest: 'PERSONAL_PRIVACY',
      reason: '载有银行账号',
      weighing: '总额已经公布',
    };
    expect(await hand.act(handler, 'draftReply', { reply: { thirdPartyInterests } })).toMatchObject({
      __typename: 'ThirdPartyNotAsked',
      article: '32',
    });
    const excepted = {
      thirdPartyInterests: { ...thirdPartyInterests, notAskedBecause: '住所不明，无法送达' },
    };
    await replied(hand, excepted);
    expect(await hand.read(handler, 'outcome draft { content }')).toEqual({
      outcome: 'THIRD_PARTY_INTERESTS',
      draft: { content: excepted },
    });
  });
});

describe('D41b (art. 36(5))', () => {
  it('names an agency of the installation with its address and telephone', async () => {
    const hand = await inHandling();
    const notResponsibleAgency = {
      reason: '由自然资源部门制作',
      responsible: { agencyId: service.agencyId('QH02') },
    };
    await hand.done(handler, 'draftReply', { reply: { notResponsibleAgency } });
    const { draft } = (await hand.read(handler, 'draft { text content }')) as {
      draft: { text: string; content: object };
    };
    expect(draft.text).toContain('负责公开的机关：清湖县自然资源局');
    expect(draft.text).toMatch(/联系方式：.+，电话.+/u);
    expect(draft.content).toEqual({ notResponsibleAgency });
  });

  it.each([
    ['its own office', () => service.agencyId('QH01'), 'NOT_ALLOWED'],
    ['no agency', () => '00000000-0000-4000-8000-000000000000', 'UNKNOWN'],
  ])('refused: %s', async (_what, agencyId, problem) => {
    const hand = await inHandling();
    const reply = { notResponsibleAgency: { reason: '不属本机关', responsible: { agencyId: agencyId() } } };
    expect(await hand.act(handler, 'draftReply', { reply })).toMatchObject({
      path: 'reply.notResponsibleAgency.responsible.agencyId',
      problem,
    });
  });
});

describe('D52 (art. 36(6)): an earlier case of the same applicant, answered', () => {
  const other = { applicant: { name: '叶听澜', identityNumber: '11010519491231004X' } };

  it('fills in number and date of the earlier reply', async () => {
    const earlier = await inHandling();
    await replied(earlier, { provided: { content: '养护资金安排文件' } });
    const hand = await inHandling();
    const reply = { repeatNotProcessed: { earlierCaseId: earlier.id } };
    await replied(hand, reply);
    const { reply: before } = (await earlier.read(handler, 'reply { documentNo }')) as {
      reply: { documentNo: string };
    };
    expect(await hand.read(handler, 'outcome draft { text }')).toEqual({
      outcome: 'REPEAT_NOT_PROCESSED',
      draft: { text: `前次答复文号：${before.documentNo}\n前次答复日期：2026-07-20` },
    });
  });

  it('refused: not answered, another’s, of another agency, itself', async () => {
    const open = await inHandling();
    const hand = await inHandling();
    async function repeating(earlierCaseId: string) {
      return hand.act(handler, 'draftReply', { reply: { repeatNotProcessed: { earlierCaseId } } });
    }
    expect(await repeating(open.id)).toMatchObject({
      __typename: 'EarlierReplyMissing',
      problem: 'NOT_ANSWERED',
    });
    const theirs = await inHandling(other);
    expect(await repeating(theirs.id)).toMatchObject({ problem: 'ANOTHER_APPLICANT' });
    const elsewhere = (await submitOnline(service, 'QH02')).hand;
    for (const id of [elsewhere.id, hand.id, 'no-id'])
      expect(await repeating(id)).toMatchObject({
        path: 'reply.repeatNotProcessed.earlierCaseId',
        problem: 'UNKNOWN',
      });
  });
});

describe('当场答复 (art. 33 ¶1)', () => {
  async function atWindow(): Promise<CaseInHand> {
    const hand = await opened(service, clerk, 'recordWindowApplication', {
      agencyId: service.agencyId('QH01'),
      application: anApplication({ delivery: 'PICK_UP' }),
    });
    await hand.done(clerk, 'registerApplication');
    return hand;
  }

  it('a published work, in one act; voided, the number is void too', async () => {
    const hand = await atWindow();
    const reply = { publishedWork: { work: '《清湖年鉴（2025）》', obtainFrom: '清湖县图书馆' } };
    expect(await hand.done(clerk, 'replyOnTheSpot', { reply, evidence: '周沐言签收' })).toMatchObject({
      state: 'REPLIED',
      outcome: 'PUBLISHED_WORK',
    });
    await service.lettersDrawn();
    const { reply: given } = (await hand.read(clerk, 'reply { documentNo servedOn }')) as {
      reply: { documentNo: string; servedOn: string };
    };
    expect(given.servedOn).toBe('2026-07-20');
    await hand.done('su.yanqiu', 'voidFact', { seq: hand.version(), reason: '误录' });
    expect(await hand.read(clerk, 'state reply { documentNo } letters { kind state }')).toMatchObject({
      state: 'REGISTERED',
      reply: null,
      letters: [{ state: 'DRAWN' }, { kind: 'REPLY_PUBLISHED_WORK', state: 'VOID' }],
    });
    const { rows } = await service.owner.query('select void_reason from official_number where text = $1', [
      given.documentNo,
    ]);
    expect(rows).toEqual([{ void_reason: '误录' }]);
  });

  it('D12 only of what an answered case has reviewed and given (art. 17)', async () => {
    const bytes = new TextEncoder().encode('%PDF-1.4 养护资金安排文件');
    const { id } = await upload(await service.as(handler), '养护资金安排.pdf', bytes);
    const reply = { provided: { content: '养护资金安排文件，见附件', enclosureIds: [id] } };
    const hand = await atWindow();
    expect(await hand.act(clerk, 'replyOnTheSpot', { reply, evidence: '签收' })).toMatchObject({
      __typename: 'ReleaseNotReviewed',
      items: ['养护资金安排.pdf'],
    });
    await replied(await inHandling(), reply);
    expect(await hand.done(clerk, 'replyOnTheSpot', { reply, evidence: '签收' })).toMatchObject({
      state: 'REPLIED',
    });
  });

  it('refused for a reply that goes through review', async () => {
    const hand = await atWindow();
    const reply = { requiresProcessing: { reason: '没有现成信息' } };
    expect(await hand.act(clerk, 'replyOnTheSpot', { reply, evidence: '签收' })).toMatchObject({
      __typename: 'NotOnTheSpot',
      article: '33(1)',
      ground: 'REQUIRES_PROCESSING',
    });
  });
});

describe('答复向导', () => {
  const query = `query ($caseId: ID!, $answers: [AdvisorAnswerInput!]!) { replyAdvisor(caseId: $caseId, answers: $answers) {
    steps { question knownFromCase choice { zh } }
    next { __typename ... on AdvisorQuestion { id article choices { id } } ... on AdvisedStep { step article }
      ... on AdvisedReply { code articles route reportRow letterMustContain { zh } missing { code } } } } }`;

  it('leads to the code, its articles and what is missing', async () => {
    const hand = await inHandling();
    const who = await service.as(handler);
    const answers = [
      ['STANDS', 'STANDS'],
      ['CONTENT_CLEAR', 'CLEAR'],
      ['IS_APPLICATION', 'INFORMATION'],
      ['REPEATED', 'YES'],
    ].map(([question, choice]) => ({ question, choice }));
    expect(await who.ask(query, { caseId: hand.id, answers })).toMatchObject({
      replyAdvisor: {
        next: {
          __typename: 'AdvisedReply',
          code: 'D52',
          articles: ['《政府信息公开条例》第三十六条第（六）项'],
          reportRow: '3.5.2',
          route: 'EITHER',
          missing: [{ code: 'EARLIER_REPLY_MISSING' }],
        },
      },
    });
    expect(await who.ask(query, { caseId: hand.id, answers: [] })).toMatchObject({
      replyAdvisor: { steps: [], next: { __typename: 'AdvisorQuestion', id: 'STANDS' } },
    });
  });

  it('an unknown choice is bad input at its place; a case of nobody’s is not found', async () => {
    const hand = await inHandling();
    const who = await service.as(handler);
    const bad = await who.graphql(query, { caseId: hand.id, answers: [{ question: 'STANDS', choice: 'X' }] });
    expect(bad.errors[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      path: ['answers', '0', 'choice'],
    });
    const hidden = await service.public.graphql(query, { caseId: hand.id, answers: [] });
    expect(hidden.errors[0]?.extensions.code).toBe('CASE_NOT_FOUND');
  });
});
