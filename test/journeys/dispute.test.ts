import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DisputeInHand, openedDispute } from '../support/dispute-in-hand.ts';
import type { Json } from '../support/graphql-client.ts';
import {
  type CaseInHand,
  provided,
  type Service,
  signedFor,
  startService,
  submitOnline,
  toApproved,
  toHandling,
} from '../support/service.ts';

let service: Service;

beforeAll(async () => {
  service = await startService('2026-07-06');
});

afterAll(() => service.close());

const [clerk, handler, legal, head] = ['lin.zhixia', 'chen.wangshu', 'shen.jibai', 'su.yanqiu'];
const nonexistent: Json = { informationNonexistent: { reason: '经检索，本机关未制作、未获取该信息' } };

/** An application of 2026-07-06, answered on the 10th with "does not exist", served on the 13th. */
async function refused(): Promise<CaseInHand> {
  service.clock.set('2026-07-06');
  const { hand } = await submitOnline(service);
  await toHandling(service, hand);
  const search = { places: ['档案室'], keywords: ['养护'], searchedBy: '陈望舒', result: '未检索到' };
  await hand.done(handler, 'recordSearch', search);
  await toApproved(hand, nonexistent);
  service.clock.set('2026-07-10');
  await hand.done('lu.huaijin', 'signReply');
  await hand.done(clerk, 'sendReply', { by: 'IN_PERSON' });
  service.clock.set('2026-07-13');
  await hand.done(clerk, 'recordService', signedFor('REPLY', '2026-07-13'));
  return hand;
}

/** Applied for on Monday 20 July, learned of with the copy on the 27th; accepted on the 24th. */
async function underReconsideration(hand: CaseInHand): Promise<DisputeInHand> {
  service.clock.set('2026-07-27');
  const { dispute, member } = await openedDispute(service, hand, legal, 'openReconsideration', {
    contested: 'REPLY',
    on: '2026-07-20',
    learnedOn: '2026-07-27',
  });
  expect(member).toMatchObject({ dispute: { kind: 'RECONSIDERATION', state: 'OPENED' }, warnings: [] });
  await dispute.done(legal, 'recordReconsiderationAcceptance', {
    procedure: 'ORDINARY',
    on: '2026-07-24',
    learnedOn: '2026-07-27',
  });
  expect(await dispute.done(legal, 'receiveReconsiderationCopy')).toMatchObject({
    state: 'ANSWER_DUE',
    dueOn: '2026-08-10',
  });
  return dispute;
}

/** The cases with one of these tasks, as the list of a person has them. */
async function listedFor(who: string, ...tasks: readonly string[]): Promise<readonly string[]> {
  const { caseFiles } = (await (
    await service.as(who)
  ).ask(
    'query ($tasks: [CaseTask!]) { caseFiles(filter: { tasks: $tasks }, first: 50) { edges { node { id } } } }',
    { tasks },
  )) as { caseFiles: { edges: readonly { node: { id: string } }[] } };
  return caseFiles.edges.map(({ node }) => node.id);
}

/** 待归档, as the archivist's list has it. */
function toBeFiled(): Promise<readonly string[]> {
  return listedFor('xu.qinghe', 'FILE');
}

/** 待重新办理, as the start page of a person has it. */
async function redoQueueOf(who: string): Promise<Json | undefined> {
  const { deskSummary } = (await (
    await service.as(who)
  ).ask('{ deskSummary { queues { name zh count soonestDueOn filter { tasks } } } }')) as {
    deskSummary: { queues: readonly { name: string }[] };
  };
  return deskSummary.queues.find(({ name }) => name === 'REDO');
}

/** What the page says beside the button 归档. */
async function whyNotFiled(hand: CaseInHand): Promise<Json | null> {
  const read = (await hand.read(
    'xu.qinghe',
    'permittedActions { action permitted refusal { code zh } }',
  )) as { permittedActions: readonly { action: string; permitted: boolean; refusal: Json | null }[] };
  const filing = read.permittedActions.find(({ action }) => action === 'archiveCase');
  expect(filing?.permitted).toBe(filing?.refusal === null);
  return filing?.refusal ?? null;
}

/** 提醒 of a person about a case, the newest first. */
async function toldOf(hand: CaseInHand, who: string): Promise<readonly string[]> {
  const { notices } = (await (
    await service.as(who)
  ).ask('{ notices(first: 50) { notices { kind caseFile { id } } } }')) as {
    notices: { notices: readonly { kind: string; caseFile: { id: string } }[] };
  };
  return notices.notices.filter(({ caseFile }) => caseFile.id === hand.id).map(({ kind }) => kind);
}

/** Of each letter of reply, what was decided of it. */
async function overruledLetters(hand: CaseInHand, who: string): Promise<readonly (Json | null)[]> {
  const { letters } = (await hand.read(who, 'letters { kind overruled { by decisionNo on zh en } }')) as {
    letters: readonly { kind: string; overruled: Json | null }[];
  };
  return letters.filter(({ kind }) => kind.startsWith('REPLY_')).map(({ overruled }) => overruled);
}

interface Preview {
  readonly papers: readonly { readonly title: string; readonly html: string }[];
}

const argued = {
  reasons: '已经检索全部年度的文件。\n没有发现该文件。',
  plea: '维持清政办公开答〔2026〕1号',
};

async function previewed(
  dispute: DisputeInHand,
  evidence: readonly Json[],
  who = legal,
): Promise<Preview | null> {
  const { previewAnswer } = await (
    await service.as(who)
  ).ask(
    `query ($id: ID!, $evidence: [EvidenceItemInput!]!, $reasons: String, $plea: String) {
      previewAnswer(disputeId: $id, evidence: $evidence, reasons: $reasons, plea: $plea) {
        papers { title html } missing { code } warnings { code }
      }
    }`,
    { id: dispute.id, evidence, ...argued },
  );
  return previewAnswer as Preview | null;
}

describe('refusal → reconsideration → quashed → redo → new reply', () => {
  it('is walked over HTTP, each day counted by the law', async () => {
    const hand = await refused();
    expect(await toBeFiled()).toContain(hand.id);
    expect(await whyNotFiled(hand)).toBeNull();
    expect(await hand.read(legal, 'nextSteps { task remedyUntil }')).toEqual({
      nextSteps: [{ task: 'FILE', remedyUntil: '2027-01-13' }],
    });
    const dispute = await underReconsideration(hand);
    expect(await whyNotFiled(hand)).toMatchObject({ code: 'DISPUTE_OPEN' });
    expect(await hand.read(legal, 'tasks nextSteps { task }')).toEqual({ tasks: [], nextSteps: [] });
    expect(await toBeFiled()).not.toContain(hand.id);
    expect(await hand.act('xu.qinghe', 'archiveCase', { flagOpenRemedy: true })).toMatchObject({
      __typename: 'DisputeOpen',
      decisionNo: null,
    });
    await dispute.done(legal, 'nameDisputeAgents', {
      agents: [
        { kind: 'STAFF', name: '沈既白', position: '法制股股长' },
        { kind: 'LAWYER', name: '江望', position: '律师' },
      ],
    });
    expect(await dispute.act(legal, 'nameDisputeAgents', { agents: [lawyer] })).toMatchObject({
      __typename: 'AgentsWithoutStaff',
      article: '《行政复议法实施条例》第十八条',
    });
    const { evidence } = (await dispute.read(
      legal,
      'evidence { kind zh purpose inCaseFile listed basis caseSeqs }',
    )) as {
      evidence: readonly {
        kind: string;
        zh: string;
        purpose: string;
        inCaseFile: boolean;
        caseSeqs: readonly number[];
      }[];
    };
    expect(evidence.find(({ kind }) => kind === 'SEARCH')?.purpose).toBe('已经尽到合理检索义务');
    expect(evidence.filter((one) => !one.inCaseFile)).toEqual([]);
    expect(evidence.map(({ kind }) => kind)).toContain('SEARCH');
    const known = evidence.map(({ kind, zh, caseSeqs }) => ({ name: zh, proves: kind, caseSeqs }));
    expect(known.filter(({ caseSeqs }) => caseSeqs.length === 0)).toEqual([]);
    const complete = await previewed(dispute, known);
    expect(complete).toMatchObject({ missing: [], warnings: [] });
    expect(complete?.papers.map(({ title }) => title)).toEqual(['行政复议答复书', '证据目录']);
    expect(complete?.papers[0]?.html).toContain('答复人于2026年7月27日收到行政复议申请书副本');
    expect(complete?.papers[1]?.html).toContain('<td>已尽合理检索义务的记录或者合理说明</td>');
    expect(complete?.papers[1]?.html).toContain('<td>已经尽到合理检索义务</td>');
    for (const said of ['没有发现该文件。', '综上，请复议机关查明事实，依法维持清政办公开答〔2026〕1号。'])
      expect(complete?.papers[0]?.html).toContain(said);
    expect(await previewed(dispute, [], 'tang.jianqing')).toBeNull();
    service.clock.set('2026-08-07');
    const purpose = '全部年度的文件均已检索';
    const listed = [{ name: '检索记录', proves: 'SEARCH', purpose, caseSeqs: [5] }];
    expect(
      await dispute.act(legal, 'fileAnswer', { evidence: [{ ...listed[0], caseSeqs: [99] }] }),
    ).toMatchObject({
      __typename: 'InvalidInput',
      path: 'evidence.0.caseSeqs',
    });
    const unlisted = [{ code: 'EVIDENCE_UNLISTED' }];
    const shown = await previewed(dispute, listed);
    expect(shown).toMatchObject({ warnings: unlisted });
    expect(shown?.papers[1]?.html).toContain(`<td>${purpose}</td>`);
    expect(await dispute.read(legal, 'state warnings { code }')).toEqual({
      state: 'ANSWER_DUE',
      warnings: [],
    });
    expect(
      await dispute.act(legal, 'fileAnswer', { evidence: listed, reasons: '长'.repeat(4001) }),
    ).toMatchObject({ __typename: 'InvalidInput', path: 'reasons' });
    expect(await dispute.act(legal, 'fileAnswer', { evidence: listed, ...argued })).toMatchObject({
      dispute: { state: 'ANSWERED', dueOn: null },
      warnings: unlisted,
    });
    expect(await dispute.read(legal, 'answer { reasons plea evidence { purpose } }')).toEqual({
      answer: { ...argued, evidence: [{ purpose: '全部年度的文件均已检索' }] },
    });
    expect(await dispute.read(legal, 'warnings { code }')).toEqual({ warnings: unlisted });

    service.clock.set('2026-09-07');
    const decision = {
      result: 'QUASHED',
      decisionNo: '清政复决〔2026〕7号',
      newReply: { quashedFor: 'SUBSTANCE' },
    };
    // Twenty working days from 7 September, the worked Saturday 10 October the last of them.
    expect(await dispute.done(legal, 'recordReconsiderationDecision', decision)).toMatchObject({
      state: 'ENDED',
      result: 'QUASHED',
      reportedAs: 'CORRECTED',
      dueOn: '2026-10-10',
    });
    expect(await dispute.read(legal, 'nextStep { en } deadlines { name on }')).toEqual({
      nextStep: { en: 'Reopen the case for redo and reply anew within the term.' },
      deadlines: [
        { name: 'LITIGATION_FILE_BY', on: '2026-09-22' },
        { name: 'REDO_DUE', on: '2026-10-10' },
      ],
    });

    expect(await toBeFiled()).not.toContain(hand.id);
    expect(await whyNotFiled(hand)).toMatchObject({
      zh: expect.stringContaining('清政复决〔2026〕7号') as unknown,
    });

    for (const who of [legal, head]) {
      expect(await redoQueueOf(who)).toEqual({
        name: 'REDO',
        zh: '待重新办理',
        count: 1,
        soonestDueOn: '2026-10-10',
        filter: { tasks: ['REDO'] },
      });
    }
    expect(await redoQueueOf(handler)).toBeUndefined();
    expect(await listedFor(legal, 'REDO')).toEqual([hand.id]);
    expect(await listedFor(legal, 'REDO', 'FILE')).toContain(hand.id);

    const revoked = {
      by: 'RECONSIDERATION',
      decisionNo: '清政复决〔2026〕7号',
      on: '2026-09-07',
      zh: '已于2026年9月7日被清湖县人民政府撤销（清政复决〔2026〕7号）。',
      en: 'quashed on 2026-09-07 by 清湖县人民政府 (清政复决〔2026〕7号).',
    };
    expect(await overruledLetters(hand, legal)).toEqual([revoked]);

    const redo = { orderedBy: 'RECONSIDERATION', decisionNo: '清政复决〔2026〕7号', quashedFor: 'SUBSTANCE' };
    expect(
      await hand.read(head, 'redoOrder { orderedBy decisionNo quashedFor orderedOn until dueOn }'),
    ).toEqual({
      redoOrder: { ...redo, orderedOn: '2026-09-07', until: null, dueOn: '2026-10-10' },
    });
    expect(
      await hand.read(
        head,
        'nextSteps { task dueOn remainingWorkingDays alertLevel } tasks deadlines { name settled { zh } }',
      ),
    ).toMatchObject({
      nextSteps: [{ task: 'REDO', dueOn: '2026-10-10', remainingWorkingDays: 20, alertLevel: 'NONE' }],
      tasks: ['REDO'],
      deadlines: expect.arrayContaining([
        { name: 'RECONSIDERATION_APPLY_BY', settled: { zh: '申请人已于2026年7月20日申请行政复议。' } },
      ]) as unknown,
    });
    const another = { ...redo, orderedBy: 'COURT', decisionNo: '（2026）皖行初1号' };
    expect(await hand.act(head, 'reopenForRedo', another)).toMatchObject({
      __typename: 'InvalidInput',
      path: 'decisionNo',
      zh: 'decisionNo 与本案复议、诉讼记录的决定或者裁判不一致。',
    });
    expect(await hand.done(head, 'reopenForRedo', redo)).toMatchObject({
      state: 'IN_HANDLING',
      replyDueOn: '2026-10-10',
    });
    expect(await redoQueueOf(legal)).toMatchObject({ count: 0, soonestDueOn: null });
    expect(await listedFor(legal, 'REDO')).toEqual([]);
    expect((await toldOf(hand, handler)).slice(0, 3)).toEqual([
      'REDO_ORDERED',
      'REDO_ORDERED',
      'DISPUTE_OPENED',
    ]);
    const visitor = await service.as(handler);
    const { notices } = (await visitor.ask('{ notices(first: 2) { notices { zh dueOn } } }')) as {
      notices: { notices: readonly Json[] };
    };
    const redoNotice = {
      zh: '被责令重新答复，请按期限办理，答复期限至2026年10月10日',
      dueOn: '2026-10-10',
    };
    expect(notices.notices).toEqual([redoNotice, redoNotice]);
    expect((await toldOf(hand, legal)).filter((kind) => /REDO|DISPUTE/.test(kind))).toEqual(['REDO_ORDERED']);
    expect(await dispute.read(legal, 'nextStep { zh } dueOn')).toEqual({
      nextStep: { zh: '案件已经重新办理，于期限内重新作出答复。' },
      dueOn: '2026-10-10',
    });
    const same = await hand.act(handler, 'draftReply', { reply: nonexistent });
    expect(same).toMatchObject({ __typename: 'ActDone', warnings: [{ code: 'SAME_GROUND_AS_QUASHED' }] });
    await toApproved(hand, provided);
    service.clock.set('2026-10-10');
    await hand.done('lu.huaijin', 'signReply');
    await hand.done(clerk, 'sendReply', { by: 'IN_PERSON' });
    expect(
      await hand.read(
        legal,
        'state outcome lateActs { fact } earlierReplies { ground sentOn } redo { decisionNo } disputes { result }',
      ),
    ).toEqual({
      state: 'REPLIED',
      outcome: 'PROVIDED',
      lateActs: [],
      earlierReplies: [{ ground: 'INFORMATION_NONEXISTENT', sentOn: '2026-07-10' }],
      redo: { decisionNo: '清政复决〔2026〕7号' },
      disputes: [{ result: 'QUASHED' }],
    });
    expect(await dispute.read(legal, 'nextStep { zh } dueOn')).toEqual({ nextStep: null, dueOn: null });
    expect(await overruledLetters(hand, legal)).toEqual([revoked, null]);
  });
});

describe('an order that came on the day the reply left', () => {
  it('waits on the start page as among the next steps, and keeps the case from being filed', async () => {
    const hand = await refused();
    const sameDay = { on: '2026-07-10', learnedOn: '2026-07-13' };
    const { dispute } = await openedDispute(service, hand, legal, 'openReconsideration', {
      contested: 'REPLY',
      ...sameDay,
    });
    await dispute.done(legal, 'recordReconsiderationAcceptance', { procedure: 'ORDINARY', ...sameDay });
    await dispute.done(legal, 'recordReconsiderationDecision', {
      result: 'QUASHED',
      decisionNo: '清政复决〔2026〕6号',
      newReply: { quashedFor: 'PROCEDURE' },
      ...sameDay,
    });
    expect(await hand.read(legal, 'nextSteps { task }')).toEqual({ nextSteps: [{ task: 'REDO' }] });
    expect(await listedFor(legal, 'REDO')).toEqual([hand.id]);
    expect(await toBeFiled()).not.toContain(hand.id);
    const redo = { orderedBy: 'RECONSIDERATION', decisionNo: '清政复决〔2026〕6号', quashedFor: 'PROCEDURE' };
    await hand.done(head, 'reopenForRedo', { ...redo, on: '2026-07-10', lateEntryReason: '补录' });
    expect(await listedFor(legal, 'REDO')).toEqual([]);
  });
});

const lawyer = { kind: 'LAWYER', name: '江望', position: '律师' };

describe('who acts on a dispute, and who sees it', () => {
  it('legal staff act, the supervising authority reads, the applicant sees nothing of it', async () => {
    const hand = await refused();
    const dispute = await underReconsideration(hand);
    expect(await dispute.act(handler, 'fileAnswer', { evidence: [] })).toMatchObject({
      __typename: 'NotPermitted',
      by: ['LEGAL_REVIEWER', 'OFFICE_HEAD'],
    });
    expect(await dispute.read('fang.yan', 'id')).toEqual({ id: dispute.id });
    expect(await dispute.read('tang.jianqing', 'id')).toBeNull();
    expect(await dispute.act('tang.jianqing', 'fileAnswer', { evidence: [] })).toMatchObject({
      __typename: 'DisputeNotFound',
    });
    const listed = await (
      await service.as('fang.yan')
    ).ask('{ disputes(filter: { dueBy: "2026-08-10", states: [ANSWER_DUE] }) { id dueOn } }');
    expect(listed).toEqual({ disputes: [{ id: dispute.id, dueOn: '2026-08-10' }] });
    const { permittedActions } = (await dispute.read(
      legal,
      'permittedActions { action permitted article refusal { code } }',
    )) as {
      permittedActions: readonly {
        action: string;
        permitted: boolean;
        article: string;
        refusal: Json | null;
      }[];
    };
    expect(permittedActions.filter(({ permitted }) => permitted).map(({ action }) => action)).toEqual([
      'recordReconsiderationExtension',
      'recordReconsiderationDecision',
      'recordReconsiderationEnd',
      'nameDisputeAgents',
      'fileAnswer',
      'recordHearing',
    ]);
    expect(permittedActions.find(({ action }) => action === 'recordJudgment')?.refusal).toEqual({
      code: 'WRONG_DISPUTE_KIND',
    });
  });

  it('a repeated command answers as before and has one effect; a stale one is told what happened', async () => {
    const hand = await refused();
    service.clock.set('2026-07-20');
    const visitor = await service.as(legal);
    const open = { clientMutationId: randomUUID(), caseId: hand.id, contested: 'REPLY' };
    const first = await visitor.act('openReconsideration', open);
    expect(await visitor.act('openReconsideration', open)).toEqual(first);
    expect(await visitor.act('openReconsideration', { ...open, contested: 'SILENCE' })).toMatchObject({
      __typename: 'IdempotencyMismatch',
    });
    const { dispute } = first as unknown as { dispute: { id: string } };
    const stale = { clientMutationId: randomUUID(), disputeId: dispute.id, expectedVersion: 0 };
    expect(await visitor.act('recordReconsiderationCorrection', stale)).toMatchObject({
      __typename: 'StaleVersion',
      actual: 1,
      since: [
        {
          seq: 1,
          fact: 'RECONSIDERATION_APPLIED',
          on: '2026-07-20',
          recordedAt: '2026-07-20T02:00:00.000Z',
          actorName: '沈既白',
          zh: '申请人就答复向清湖县人民政府申请行政复议。',
          en: 'The applicant applied to 清湖县人民政府 for reconsideration of the reply.',
        },
      ],
    });
  });
});

describe('litigation', () => {
  it('G08 over HTTP: copy of 2026-09-17 → answer due 2026-10-08; filed on the 9th it is late', async () => {
    const hand = await refused();
    service.clock.set('2026-09-17');
    const { dispute, member } = await openedDispute(service, hand, legal, 'openLitigation', {
      contested: 'REPLY',
      on: '2026-09-14',
      learnedOn: '2026-09-17',
    });
    expect(member).toMatchObject({ warnings: [] });
    expect(
      await dispute.done(legal, 'receiveComplaintCopy', { forumCaseNo: '（2026）皖行初9号' }),
    ).toMatchObject({
      dueOn: '2026-10-08',
    });
    service.clock.set('2026-10-09');
    const listed = [{ name: '答复书', proves: 'REPLY_LETTER', caseSeqs: [] }];
    await dispute.done(legal, 'fileAnswer', { evidence: listed });
    expect(
      await dispute.read(legal, 'route lateActs { fact deadline due } contested { documentNo } forumCaseNo'),
    ).toMatchObject({
      route: 'DIRECT',
      lateActs: [{ fact: 'ANSWER_FILED', deadline: 'COURT_ANSWER_DUE', due: '2026-10-08' }],
      forumCaseNo: '（2026）皖行初9号',
    });
    service.clock.set('2026-11-16');
    const judgment = { result: 'ORDERED_TO_PERFORM', judgmentNo: '（2026）皖行初9号', disclose: true };
    await dispute.done(legal, 'recordJudgment', judgment);
    expect(await dispute.act(legal, 'recordJudgmentEffective')).toMatchObject({
      __typename: 'AppealTermRunning',
      until: '2026-12-01',
    });
    service.clock.set('2026-12-02');
    expect(await dispute.done(legal, 'recordJudgmentEffective')).toMatchObject({
      state: 'ENDED',
      dueOn: '2026-12-30',
    });
  });

  it('a suit after reconsideration runs from its decision; one of another case is unknown', async () => {
    const hand = await refused();
    const reconsideration = await underReconsideration(hand);
    service.clock.set('2026-09-07');
    const upheld = { result: 'DECISION_UPHELD', decisionNo: '清政复决〔2026〕8号' };
    await reconsideration.done(legal, 'recordReconsiderationDecision', upheld);
    service.clock.set('2026-09-23');
    const suit = { contested: 'REPLY', reconsiderationId: reconsideration.id };
    const { dispute, member } = await openedDispute(service, hand, legal, 'openLitigation', suit);
    expect(member).toMatchObject({ warnings: [{ code: 'SUED_AFTER_TERM' }] });
    expect(await dispute.read(legal, 'route afterReconsideration { id }')).toEqual({
      route: 'AFTER_RECONSIDERATION',
      afterReconsideration: { id: reconsideration.id },
    });
    const other = await refused();
    service.clock.set('2026-09-23');
    const visitor = await service.as(legal);
    const wrong = { clientMutationId: randomUUID(), caseId: other.id, ...suit };
    expect(await visitor.act('openLitigation', wrong)).toMatchObject({
      __typename: 'InvalidInput',
      path: 'reconsiderationId',
    });
  });
});
