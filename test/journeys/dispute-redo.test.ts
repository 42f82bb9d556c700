import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nonexistent, refusedCase, underReconsideration } from '../support/contested-case.ts';
import { type DisputeInHand, openedDispute } from '../support/dispute-in-hand.ts';
import type { Json } from '../support/graphql-client.ts';
import { type CaseInHand, provided, type Service, startService, toApproved } from '../support/service.ts';

let service: Service;

beforeAll(async () => {
  service = await startService('2026-07-06');
});

afterAll(() => service.close());

const [clerk, handler, legal, head] = ['lin.zhixia', 'chen.wangshu', 'shen.jibai', 'su.yanqiu'];
const lawyer = { kind: 'LAWYER', name: '江望', position: '律师' };

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
    const hand = await refusedCase(service);
    expect(await toBeFiled()).toContain(hand.id);
    expect(await whyNotFiled(hand)).toBeNull();
    expect(await hand.read(legal, 'nextSteps { task remedyUntil }')).toEqual({
      nextSteps: [{ task: 'FILE', remedyUntil: '2027-01-13' }],
    });
    const dispute = await underReconsideration(service, hand);
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
    const hand = await refusedCase(service);
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
