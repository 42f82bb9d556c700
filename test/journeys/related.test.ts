import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Json, Member } from '../support/graphql-client.ts';
import {
  type CaseInHand,
  caseInHand,
  count,
  provided,
  type Service,
  signedFor,
  startService,
  submitOnline,
  type Submitted,
  toApproved,
  toHandling,
} from '../support/service.ts';

let service: Service;

beforeAll(async () => {
  service = await startService('2026-03-02');
});

afterAll(() => service.close());

const clerk = 'lin.zhixia';
const handler = 'chen.wangshu';
const signer = 'lu.huaijin';
const head = 'su.yanqiu';

/** Invented people with numbers of their own; the check characters are right. */
const songQingjia: Json = { name: '宋清嘉', identityNumber: '110105194912310046' };

function asking(description: string, applicant: Json = {}): Promise<Submitted> {
  return submitOnline(service, 'QH01', { description, applicant });
}

async function handled(description: string, applicant: Json = {}): Promise<Submitted> {
  const submitted = await asking(description, applicant);
  await toHandling(service, submitted.hand);
  return submitted;
}

/** Answered: signed, sent by hand and served. */
async function answered(hand: CaseInHand): Promise<void> {
  await toApproved(hand);
  await hand.done(signer, 'signReply');
  await hand.done(clerk, 'sendReply', { by: 'IN_PERSON' });
  await hand.done(clerk, 'recordService', signedFor('REPLY', service.clock.today()));
}

/** The case as it is now, in hands that know its version. */
async function takenUp(id: string): Promise<CaseInHand> {
  const { version } = (await caseInHand(service, id, 0).read(clerk, 'version')) as { version: number };
  return caseInHand(service, id, version);
}

function warned(member: Member): readonly string[] {
  return (member['warnings'] as readonly { code: string }[]).map(({ code }) => code);
}

describe('one application of three items, split (一事一申请)', () => {
  const items = ['柳桥镇2025年低保发放标准', '柳桥镇2025年临时救助名册样式', '柳桥镇2025年敬老院收费批复'];

  it('each part is a case with a number, a clock and an answer of its own', async () => {
    const { hand, receipt } = await handled('柳桥镇2025年低保标准、救助名册样式和敬老院收费批复');
    const due = (await hand.read(clerk, 'replyDueOn'))['replyDueOn'];
    service.clock.set('2026-03-04');
    const reason = '2026年3月4日电话征得申请人同意';
    await hand.done(handler, 'splitApplication', { items, ground: 'APPLICANT_CONSENT', reason });
    const { related, application } = (await hand.read(
      clerk,
      'related { splitInto { caseId applicationNo } } application { description }',
    )) as {
      related: { splitInto: readonly { caseId: string; applicationNo: string }[] };
      application: Json;
    };
    expect(application).toEqual({ description: items[0] });
    expect(related.splitInto.length).toBe(2);

    const [second] = related.splitInto;
    const part = await takenUp(second?.caseId ?? '');
    expect(
      await part.read(
        clerk,
        `state receivedOn replyDueOn channel application { description applicant { name identityNumber } }
         related { splitFrom { applicationNo } }`,
      ),
    ).toEqual({
      state: 'RECEIVED',
      receivedOn: '2026-03-02',
      replyDueOn: due,
      channel: 'INTERNET',
      application: {
        description: items[1],
        applicant: { name: '周沐言', identityNumber: '11010519491231002X' },
      },
      related: { splitFrom: { applicationNo: receipt.applicationNo } },
    });

    await toHandling(service, part);
    await answered(part);
    expect((await part.read(clerk, 'state applicationNo'))['applicationNo']).toBe(second?.applicationNo);
    expect((await hand.read(clerk, 'state'))['state']).toBe('IN_HANDLING');
    service.clock.set('2026-03-02');
  });

  it('is not split once something is drafted, and not into one', async () => {
    const { hand } = await handled('清湖县2024年河道清淤工程合同和验收单');
    const split = { ground: 'OFFICE_DECISION', reason: '一事一申请' };
    expect(await hand.act(handler, 'splitApplication', { ...split, items: ['合同'] })).toMatchObject({
      __typename: 'InvalidInput',
      path: 'items',
    });
    await hand.done(handler, 'draftReply', { reply: provided });
    expect(
      await hand.act(handler, 'splitApplication', { ...split, items: ['合同', '验收单'] }),
    ).toMatchObject({
      __typename: 'AlreadyDrafted',
    });
  });
});

describe('a repeat, at registration', () => {
  const asked = '2024年清湖县城区公共停车场规划布点图';

  it('is shown with the earlier case and its answer, and is registered all the same', async () => {
    const first = await handled(asked, songQingjia);
    await answered(first.hand);
    const again = await asking('申请公开：2024年清湖县城区公共停车场的规划布点图。', songQingjia);
    const member = await again.hand.act(clerk, 'registerApplication');
    expect(member.__typename).toBe('ActDone');
    expect(warned(member)).toEqual(['REPEATED_REQUEST']);
    const [warning] = member['warnings'] as readonly { zh: string }[];
    const { reply } = (await first.hand.read(clerk, 'reply { documentNo }')) as {
      reply: { documentNo: string };
    };
    expect(warning?.zh).toContain(first.receipt.applicationNo);
    expect(warning?.zh).toContain(reply.documentNo);
    expect(warning?.zh).toContain('予以公开');
    const seen = (await again.hand.read(
      clerk,
      'similarCases { similarity sameApplicant caseFile { applicationNo outcome reply { documentNo sentOn } } }',
    )) as { similarCases: readonly Json[] };
    expect(seen.similarCases).toEqual([
      {
        similarity: expect.closeTo(0.95, 1),
        sameApplicant: true,
        caseFile: {
          applicationNo: first.receipt.applicationNo,
          outcome: 'PROVIDED',
          reply: { documentNo: reply.documentNo, sentOn: '2026-03-02' },
        },
      },
    ]);
  });

  it('another year is another request', async () => {
    const other = await asking('2023年清湖县城区公共停车场规划布点图', songQingjia);
    expect(warned(await other.hand.act(clerk, 'registerApplication'))).toEqual([]);
  });

  it('the applicant sees nothing of what others asked, nor his own volume', async () => {
    const { hand, receipt } = await asking(asked);
    expect(warned(await hand.act(clerk, 'registerApplication'))).toEqual(['ASKED_BY_OTHERS']);
    expect(await hand.read(clerk, 'sameRequestByOthers')).toEqual({ sameRequestByOthers: 1 });
    const applicant = service.applicant(receipt.applicationNo, receipt.queryCode);
    const withdrawal = await hand.actAs(applicant, 'withdrawApplication', { how: '网上' });
    expect(withdrawal.__typename).toBe('ActDone');
    const data = await applicant.ask(
      `query ($id: ID!) { caseFile(id: $id) { similarCases { similarity } sameRequestByOthers applicantVolume { month } } }`,
      { id: hand.id },
    );
    expect(data['caseFile']).toEqual({ similarCases: [], sameRequestByOthers: 0, applicantVolume: null });
  });

  it('eleven in a month are many (arts. 35, 42): counted by receipt, at this agency', async () => {
    const applicant = { name: '林间鹿', identityNumber: '110105194912310062' };
    await submitOnline(service, 'QH02', { applicant });
    for (let n = 1; n <= 10; n += 1) await asking(`第${n}号档案`, applicant);
    const { hand } = await asking('第11号档案', applicant);
    const member = await hand.act(clerk, 'registerApplication');
    expect(warned(member)).toEqual(['MANY_REQUESTS']);
    expect(await hand.read(clerk, 'applicantVolume { month year }')).toEqual({
      applicantVolume: { month: 11, year: 11 },
    });
  });
});

describe('a duplicate, merged (D63)', () => {
  it('ends as a withdrawal counted as OTHER; the other goes on', async () => {
    const kept = await handled('清湖县2025年秸秆还田补贴发放名单');
    const duplicate = await asking('清湖县2025年秸秆还田补贴发放名单');
    const merge = { intoCaseId: kept.hand.id, consent: '电话同意' };
    const ended = await duplicate.hand.done(clerk, 'mergeApplications', merge);
    expect(ended).toMatchObject({ state: 'WITHDRAWN', outcome: 'OTHER', closedOn: '2026-03-02' });
    expect(await kept.hand.read(clerk, 'related { duplicates { applicationNo } }')).toEqual({
      related: { duplicates: [{ applicationNo: duplicate.receipt.applicationNo }] },
    });
    // A mistaken merger is voided on both sides.
    const { version } = ended as { version: number };
    const back = await duplicate.hand.done(head, 'voidFact', { seq: version, reason: '并非重复' });
    expect(back['state']).toBe('RECEIVED');
    expect(await kept.hand.read(clerk, 'related { duplicates { applicationNo } }')).toEqual({
      related: { duplicates: [] },
    });
  });

  it('not with another applicant’s, another agency’s, an answered one, or itself', async () => {
    const { hand } = await asking('云溪镇自来水厂水质检测报告');
    const others = await asking('云溪镇自来水厂水质检测报告', songQingjia);
    const elsewhere = await submitOnline(service, 'QH02', {});
    const done = await handled('云溪镇自来水厂水质检测报告');
    await answered(done.hand);
    const consent = '电话同意';
    expect(await hand.act(clerk, 'mergeApplications', { consent, intoCaseId: others.hand.id })).toMatchObject(
      {
        __typename: 'CasesDoNotFit',
        misfit: 'OTHER_APPLICANT',
        applicationNo: others.receipt.applicationNo,
      },
    );
    expect(await hand.act(clerk, 'mergeApplications', { consent, intoCaseId: done.hand.id })).toMatchObject({
      misfit: 'NOT_OPEN',
    });
    for (const intoCaseId of [elsewhere.hand.id, randomUUID(), hand.id, '无']) {
      expect(await hand.act(clerk, 'mergeApplications', { consent, intoCaseId })).toMatchObject({
        __typename: 'InvalidInput',
        path: 'intoCaseId',
      });
    }
  });
});

describe('two applicants, one answer (法释〔2025〕8号 art. 14 item 3)', () => {
  const asked = '清湖县2024年度中小学校车运营补贴办法';

  async function joined(): Promise<readonly [Submitted, Submitted]> {
    const lead = await handled(asked);
    const follower = await handled(asked, songQingjia);
    await lead.hand.done(handler, 'joinForReply', { followerIds: [follower.hand.id] });
    return [lead, { ...follower, hand: await takenUp(follower.hand.id) }];
  }

  it('one text and one document number; a letter, a sending and a service for each', async () => {
    const [lead, follower] = await joined();
    expect(await follower.hand.act(handler, 'draftReply', { reply: provided })).toMatchObject({
      __typename: 'JoinedForReply',
      as: 'FOLLOWER',
      applicationNos: [lead.receipt.applicationNo],
    });
    expect(await follower.hand.act(handler, 'returnAssignment', { reason: '误' })).toMatchObject({
      __typename: 'JoinedForReply',
    });
    await toApproved(lead.hand);
    await lead.hand.done(signer, 'signReply');
    const reply = 'state reply { documentNo answeredTogether { applicationNo } } draft { text }';
    const [one, other] = [await lead.hand.read(clerk, reply), await follower.hand.read(clerk, reply)] as [
      { reply: Json; draft: Json; state: string },
      { reply: Json; draft: Json; state: string },
    ];
    expect([one.state, other.state]).toEqual(['SIGNED', 'SIGNED']);
    expect(other.reply['documentNo']).toBe(one.reply['documentNo']);
    expect(other.draft).toEqual(one.draft);
    expect(other.reply['answeredTogether']).toEqual([{ applicationNo: lead.receipt.applicationNo }]);

    const alone = await takenUp(follower.hand.id);
    await alone.done(clerk, 'sendReply', { by: 'IN_PERSON' });
    expect((await lead.hand.read(clerk, 'state'))['state']).toBe('SIGNED');
    await service.lettersDrawn();
    const { rows } = await service.owner.query<{ data: Json }>(
      `select data from letter where kind = 'REPLY_PROVIDED' and case_id = any ($1::uuid[])`,
      [[lead.hand.id, follower.hand.id]],
    );
    const texts = rows.map(({ data }) => JSON.stringify(data));
    function of(name: string): readonly string[] {
      return texts.filter((text) => text.includes(name));
    }
    expect(of('宋清嘉').length).toBe(1);
    expect(of('周沐言').length).toBe(1);
    expect(of(lead.receipt.applicationNo).length).toBe(2);
    expect(of(follower.receipt.applicationNo).length).toBe(2);

    // What one applicant may see does not lead to the other.
    const applicant = service.applicant(follower.receipt.applicationNo, follower.receipt.queryCode);
    const suggested = await alone.actAs(applicant, 'suggestPublication', { reason: '家长都在问' });
    expect(suggested.__typename).toBe('ActDone');
    const seen = await applicant.ask(
      `query ($id: ID!) { caseFile(id: $id) { reply { answeredTogether { caseId } }
        related { lead { caseId } followers { caseId } } timeline { zh } } }`,
      { id: alone.id },
    );
    expect(JSON.stringify(seen)).not.toContain(lead.receipt.applicationNo);
    expect(seen['caseFile']).toMatchObject({
      reply: { answeredTogether: [] },
      related: { lead: null, followers: [] },
    });
  });

  it('a joint signature is voided in all its cases, and the cases are joined as before', async () => {
    const [lead, follower] = await joined();
    await toApproved(lead.hand);
    const signed = await lead.hand.done(signer, 'signReply');
    const undone = { seq: signed['version'], reason: '文号用错' };
    expect(await lead.hand.done(head, 'voidFact', undone)).toMatchObject({ state: 'APPROVED' });
    expect(await follower.hand.read(clerk, 'state related { lead { applicationNo } }')).toEqual({
      state: 'IN_HANDLING',
      related: { lead: { applicationNo: lead.receipt.applicationNo } },
    });
  });

  it('but not when one of them was sent since', async () => {
    const [lead, follower] = await joined();
    await toApproved(lead.hand);
    const signed = await lead.hand.done(signer, 'signReply');
    await (await takenUp(follower.hand.id)).done(clerk, 'sendReply', { by: 'IN_PERSON' });
    const undone = { seq: signed['version'], reason: '文号用错' };
    expect(await lead.hand.act(head, 'voidFact', undone)).toMatchObject({
      __typename: 'CasesDoNotFit',
      misfit: 'ACTED_ON_SINCE',
      applicationNo: follower.receipt.applicationNo,
    });
  });

  it('a returned draft leaves them joined; a correction, a withdrawal, leaving part them', async () => {
    const [lead, follower] = await joined();
    await toApproved(lead.hand);
    await lead.hand.done(signer, 'returnDraft', { reasons: '依据有误' });
    const joinedTo = 'state related { lead { applicationNo } }';
    expect(await follower.hand.read(clerk, joinedTo)).toMatchObject({
      state: 'IN_HANDLING',
      related: { lead: { applicationNo: lead.receipt.applicationNo } },
    });
    const notice = {
      items: [{ what: '年份', guidance: '请写明年份' }],
      termWorkingDays: 15,
      by: 'POST',
    };
    await lead.hand.done(handler, 'issueCorrectionNotice', notice);
    expect(await follower.hand.read(clerk, joinedTo)).toEqual({
      state: 'IN_HANDLING',
      related: { lead: null },
    });
    expect(await lead.hand.read(clerk, 'related { followers { caseId } }')).toEqual({
      related: { followers: [] },
    });

    const [second, third] = await joined();
    const applicant = service.applicant(third.receipt.applicationNo, third.receipt.queryCode);
    expect((await third.hand.actAs(applicant, 'withdrawApplication', { how: '网上' })).__typename).toBe(
      'ActDone',
    );
    expect(await second.hand.read(clerk, 'related { followers { caseId } }')).toEqual({
      related: { followers: [] },
    });

    const [fourth, fifth] = await joined();
    await fifth.hand.done(handler, 'leaveJointReply', { reason: '另有要求' });
    expect(await fourth.hand.read(clerk, 'related { followers { caseId } }')).toEqual({
      related: { followers: [] },
    });
    await fifth.hand.done(handler, 'draftReply', { reply: provided });
  });

  it('different people who ask different things draw a warning', async () => {
    const lead = await handled('柳桥镇污水管网改造图');
    const other = await handled('清湖县幼儿园收费标准', songQingjia);
    const member = await lead.hand.act(handler, 'joinForReply', { followerIds: [other.hand.id] });
    expect(warned(member)).toEqual(['REQUESTS_DIFFER']);
  });
});

describe('publication (art. 44)', () => {
  const asked = '清湖县2025年公益性岗位招聘结果';

  it('what two applicants were given may be published; what one was given may not', async () => {
    const one = await handled(asked);
    await answered(one.hand);
    const decision = {
      where: '县政府网站“就业”栏目',
      publishOn: '2026-03-10',
      reference: '2025年公益性岗位招聘结果',
    };
    expect(await one.hand.act(head, 'convertToProactive', { ...decision, otherCaseIds: [] })).toMatchObject({
      __typename: 'ApplicantsTooFew',
      applicants: 1,
    });
    const sameAgain = await handled(asked);
    await answered(sameAgain.hand);
    const again = { ...decision, otherCaseIds: [sameAgain.hand.id] };
    expect(await one.hand.act(head, 'convertToProactive', again)).toMatchObject({
      __typename: 'ApplicantsTooFew',
    });
    expect(await candidates()).not.toContain(one.receipt.applicationNo);

    const two = await handled(`${asked}。`, songQingjia);
    const early = { ...decision, otherCaseIds: [two.hand.id] };
    expect(await one.hand.act(head, 'convertToProactive', early)).toMatchObject({
      __typename: 'CasesDoNotFit',
      misfit: 'NOTHING_DISCLOSED',
    });
    await answered(two.hand);
    expect(await candidates()).toContain(one.receipt.applicationNo);
    await one.hand.done(head, 'convertToProactive', early);
    expect(await one.hand.read(clerk, 'publication { where applicants basis { applicationNo } }')).toEqual({
      publication: {
        where: decision.where,
        applicants: 2,
        basis: [{ applicationNo: one.receipt.applicationNo }, { applicationNo: two.receipt.applicationNo }],
      },
    });
    expect(await candidates()).not.toContain(one.receipt.applicationNo);
    expect(await one.hand.read(clerk, 'letters { kind documentNo }')).toMatchObject({
      letters: expect.arrayContaining([
        { kind: 'PUBLICATION_TRANSFER', documentNo: '清政办公开移〔2026〕1号' },
      ]) as unknown,
    });
  });

  async function candidates(): Promise<readonly unknown[]> {
    const data = await (
      await service.as(head)
    ).ask(
      'query ($id: ID!) { publicationCandidates(agencyId: $id) { applicants cases { applicationNo } } }',
      {
        id: service.agencyId('QH01'),
      },
    );
    const found = data['publicationCandidates'] as readonly {
      cases: readonly { applicationNo: unknown }[];
    }[];
    return found.flatMap(({ cases }) => cases.map(({ applicationNo }) => applicationNo));
  }
});

describe('late steps, for the supervisor (arts. 46, 47)', () => {
  it('say which step lost the days, and light the case; nobody else asks for the list', async () => {
    const { hand } = await asking('清湖县2025年水库巡查记录');
    service.clock.set('2026-03-09');
    await hand.done(clerk, 'registerApplication');
    expect(
      await hand.read(clerk, 'alertLevel stepTimes { step workingDays overBy staffMember { name } }'),
    ).toEqual({
      alertLevel: 'NONE',
      stepTimes: [{ step: 'REGISTER', workingDays: 5, overBy: 4, staffMember: { name: '林知夏' } }],
    });
    const query = `query ($id: ID!) { lateSteps(filter: { agencyId: $id, step: REGISTER }, first: 100) {
      steps { caseFile { id } time { overBy } } hasNextPage endCursor } }`;
    const id = service.agencyId('QH01');
    const seen = await (await service.as('fang.yan')).ask(query, { id });
    expect((seen['lateSteps'] as { steps: readonly Json[] }).steps).toContainEqual({
      caseFile: { id: hand.id },
      time: { overBy: 4 },
    });
    const others = await (await service.as(clerk)).ask(query, { id });
    expect(others['lateSteps']).toEqual({ steps: [], hasNextPage: false, endCursor: null });
    service.clock.set('2026-03-02');
  });
});

describe('at once', () => {
  it('one application split by two people: one split, one told of it', async () => {
    const { hand } = await asking('路灯台账和维修记录');
    const expectedVersion = hand.version();
    const before = await count(service.owner, 'select count(*)::int as n from case_file');
    const split = {
      expectedVersion,
      items: ['路灯台账', '维修记录'],
      ground: 'OFFICE_DECISION',
      reason: '一事一申请',
    };
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => hand.act(clerk, 'splitApplication', split)),
    );
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'ActDone',
      ...Array<string>(5).fill('StaleVersion'),
    ]);
    expect(await count(service.owner, 'select count(*)::int as n from case_file')).toBe(before + 1);
  });

  it('a split sent twice under one id is done once', async () => {
    const { hand } = await asking('垃圾中转站选址和环评');
    const before = await count(service.owner, 'select count(*)::int as n from case_file');
    const split = {
      expectedVersion: 1,
      clientMutationId: randomUUID(),
      items: ['选址', '环评'],
      ground: 'OFFICE_DECISION',
      reason: '一事一申请',
    };
    const answers = await Promise.all([1, 2, 3].map(() => hand.act(clerk, 'splitApplication', split)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.__typename).toBe('ActDone');
    expect(await count(service.owner, 'select count(*)::int as n from case_file')).toBe(before + 1);
  });

  it('two duplicates merged into each other: one ends, one goes on, nobody waits for ever', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [one, two] = [await asking(`第${round}期公告`), await asking(`第${round}期公告`)];
      const consent = '电话同意';
      const answers = await Promise.all([
        one.hand.act(clerk, 'mergeApplications', { intoCaseId: two.hand.id, consent }),
        two.hand.act(clerk, 'mergeApplications', { intoCaseId: one.hand.id, consent }),
      ]);
      expect(answers.filter(({ __typename }) => __typename === 'ActDone').length).toBe(1);
      const states = [await one.hand.read(clerk, 'state'), await two.hand.read(clerk, 'state')];
      expect(states.map(({ state }) => state).sort()).toEqual(['RECEIVED', 'WITHDRAWN']);
    }
  });

  it('a joint signature against a follower’s withdrawal: signed and withdrawn, or withdrawn and left out', async () => {
    for (let round = 0; round < 4; round += 1) {
      const lead = await handled(`第${round}批公示`);
      const follower = await handled(`第${round}批公示`, songQingjia);
      await lead.hand.done(handler, 'joinForReply', { followerIds: [follower.hand.id] });
      await toApproved(lead.hand);
      const hand = await takenUp(follower.hand.id);
      const [signed, withdrawn] = await Promise.all([
        lead.hand.act(signer, 'signReply'),
        hand.act(clerk, 'withdrawApplication', { how: '书面' }),
      ]);
      const { state } = (await hand.read(clerk, 'state')) as { state: string };
      const outcome = [signed.__typename, withdrawn.__typename, state].join(' ');
      expect(['ActDone StaleVersion SIGNED', 'StaleVersion ActDone WITHDRAWN']).toContain(outcome);
    }
  });
});
