import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { postSignIn } from '../support/graphql-client.ts';
import {
  anApplication,
  type Cast,
  opened,
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
  service = await startService('2026-03-02');
});

afterAll(() => service.close());

const clerk = 'lin.zhixia';
const handler = 'chen.wangshu';

describe('withdrawal', () => {
  it('by the applicant, with number and code alone', async () => {
    const { hand, receipt } = await submitOnline(service);
    const who = service.applicant(receipt.applicationNo, receipt.queryCode);
    const withdrawn = await hand.actAs(who, 'withdrawApplication', { how: '在线撤回' });
    expect(withdrawn).toMatchObject({
      __typename: 'ActDone',
      caseFile: { state: 'WITHDRAWN', outcome: 'OTHER', closedOn: '2026-03-02' },
    });
    const { timeline } = (await hand.read(clerk, 'timeline { fact actorName }')) as {
      timeline: readonly unknown[];
    };
    expect(timeline.at(-1)).toEqual({ fact: 'WITHDRAWN', actorName: '申请人' });
    expect(await hand.actAs(who, 'withdrawApplication', { how: '再次' })).toMatchObject({
      __typename: 'WrongState',
      state: 'WITHDRAWN',
    });
    await service.lettersDrawn();
    expect(await hand.done('xu.qinghe', 'archiveCase', { retention: 'TEN_YEARS' })).toMatchObject({
      state: 'ARCHIVED',
    });
  });

  it('recorded at the window', async () => {
    const { hand } = await submitOnline(service);
    await toHandling(service, hand);
    expect(await hand.done(clerk, 'withdrawApplication', { how: '书面撤回申请书' })).toMatchObject({
      state: 'WITHDRAWN',
      remainingWorkingDays: null,
    });
  });
});

describe('a draft that is returned', () => {
  it('must be written anew; reviews passed before are undone', async () => {
    const { hand } = await submitOnline(service);
    await toHandling(service, hand);
    await hand.done(handler, 'draftReply', { reply: provided });
    await hand.done(handler, 'submitForReview');
    await hand.done('shen.jibai', 'passLegalReview', { opinion: '同意' });
    expect(await hand.act('shen.jibai', 'passLegalReview', { opinion: '同意' })).toMatchObject({
      __typename: 'ReviewAlreadyPassed',
      review: 'LEGAL',
    });
    expect(await hand.act('gu.nanqiao', 'passSecrecyReview', { findings: [] })).toMatchObject({
      __typename: 'SecrecyItemsUnreviewed',
      items: ['答复正文'],
    });
    const withheld = [{ item: '答复正文', releasable: false, basis: '涉密' }];
    expect(await hand.act('gu.nanqiao', 'passSecrecyReview', { findings: withheld })).toMatchObject({
      __typename: 'NotReleasable',
    });
    const back = await hand.done('gu.nanqiao', 'returnDraft', { reasons: '请删去个人电话' });
    expect(back).toMatchObject({ state: 'IN_HANDLING' });
    expect(await hand.act(handler, 'submitForReview')).toMatchObject({ __typename: 'DraftMissing' });
    await toApproved(hand);
    expect(await hand.read(handler, 'state draft { no returnedBecause legalReview { on } }')).toEqual({
      state: 'APPROVED',
      draft: { no: 2, returnedBecause: null, legalReview: { on: '2026-03-02' } },
    });
  });

  it('that nothing exists needs a search on record (art. 36(4))', async () => {
    const { hand } = await submitOnline(service);
    await toHandling(service, hand);
    const reply = { informationNonexistent: { reason: '经检索，本机关未制作、未获取该信息' } };
    expect(await hand.act(handler, 'draftReply', { reply })).toMatchObject({
      __typename: 'SearchRecordMissing',
      article: '36(4)',
    });
    await hand.done(handler, 'recordSearch', {
      places: ['档案室'],
      keywords: ['养护资金'],
      searchedBy: '陈望舒',
      result: '未检索到',
    });
    await toApproved(hand, reply);
    expect(await hand.done('lu.huaijin', 'signReply')).toMatchObject({ state: 'SIGNED' });
  });
});

describe('a signature that is voided', () => {
  it('leaves its number in the series, void; the next reply takes the following one', async () => {
    service.clock.set('2026-03-02');
    const { hand } = await submitOnline(service, 'QH01');
    await toHandling(service, hand);
    await toApproved(hand);
    await hand.done('lu.huaijin', 'signReply');
    const { reply } = (await hand.read(clerk, 'reply { documentNo }')) as { reply: { documentNo: string } };
    const seq = hand.version();
    expect(await hand.act('su.yanqiu', 'voidFact', { seq: seq - 1, reason: '写错' })).toMatchObject({
      __typename: 'NotTheLastFact',
      lastSeq: seq,
    });
    await hand.done('su.yanqiu', 'voidFact', { seq, reason: '文号用错' });
    expect(
      await hand.read(clerk, 'state reply { documentNo } letters { kind documentNo state }'),
    ).toMatchObject({
      state: 'APPROVED',
      reply: null,
    });
    const stored = await service.owner.query(
      'select voided_at is not null as void, void_reason as reason from official_number where text = $1',
      [reply.documentNo],
    );
    expect(stored.rows).toEqual([{ void: true, reason: '文号用错' }]);

    await hand.done('lu.huaijin', 'signReply');
    const again = (await hand.read(clerk, 'reply { documentNo } letters { documentNo state }')) as {
      reply: { documentNo: string };
      letters: readonly { documentNo: string | null; state: string }[];
    };
    expect(serial(again.reply.documentNo)).toBe(serial(reply.documentNo) + 1);
    expect(again.letters.find((letter) => letter.documentNo === reply.documentNo)?.state).toBe('VOID');
  });

  it('a mistake in the sending day is undone and recorded again', async () => {
    service.clock.set('2026-03-02');
    const { hand } = await submitOnline(service);
    await toHandling(service, hand);
    await toApproved(hand);
    await hand.done('lu.huaijin', 'signReply');
    service.clock.set('2026-03-31');
    await hand.done(clerk, 'sendReply', { by: 'IN_PERSON' });
    expect(await hand.read(clerk, 'lateActs { fact due deadlineZh }')).toEqual({
      lateActs: [{ fact: 'REPLY_SENT', due: '2026-03-30', deadlineZh: '答复期限' }],
    });
    await hand.done('su.yanqiu', 'voidFact', { seq: hand.version(), reason: '实际于前一日送出' });
    expect(await hand.read(clerk, 'state lateActs { fact }')).toEqual({ state: 'SIGNED', lateActs: [] });
    await hand.done(clerk, 'sendReply', { by: 'IN_PERSON', on: '2026-03-30' });
    expect(await hand.read(clerk, 'repliedOn lateActs { fact }')).toEqual({
      repliedOn: '2026-03-30',
      lateActs: [],
    });
  });
});

describe('a town with one clerk (QH05)', () => {
  const town: Cast = {
    agency: 'QH05',
    clerk: 'cheng.yihe',
    handler: 'cheng.yihe',
    legal: 'shen.jibai',
    secrecy: 'gu.nanqiao',
    signer: 'lu.huaijin',
    archivist: 'cheng.yihe',
  };

  it('finishes a case with reviewers and a signer of the government office', async () => {
    service.clock.set('2026-03-02');
    const hand = await opened(service, town.clerk, 'recordWindowApplication', {
      agencyId: service.agencyId('QH05'),
      application: anApplication({ delivery: 'PICK_UP' }),
    });
    await toHandling(service, hand, town);
    await toApproved(hand, provided, town);
    await hand.done(town.signer, 'signReply');
    await hand.done(town.clerk, 'sendReply', { by: 'IN_PERSON' });
    await hand.done(town.clerk, 'recordService', {
      letter: 'REPLY',
      evidence: { notPickedUp: { notifiedOn: '2026-03-02', on: '2026-03-02', because: '申请人未来领取' } },
    });
    await service.lettersDrawn();
    const filed = await hand.done(town.archivist, 'archiveCase', { retention: 'THIRTY_YEARS' });
    expect(filed).toMatchObject({ state: 'ARCHIVED', applicationNo: 'QH05-2026-00001' });
    expect(await hand.read(town.clerk, 'reply { documentNo } archive { archivalCode openRemedy }')).toEqual({
      reply: { documentNo: '柳政公开答〔2026〕1号' },
      archive: { archivalCode: 'X105-WS·2026-D30-0001', openRemedy: false },
    });
  });

  it('but never reviews what the same person drafted, even with the role', async () => {
    const administrator = await service.as('admin');
    await administrator.act('grantRole', {
      staffId: service.staffId('cheng.yihe'),
      role: 'LEGAL_REVIEWER',
      agencyId: service.agencyId('QH05'),
    });
    const { hand } = await submitOnline(service, 'QH05');
    await toHandling(service, hand, town);
    await hand.done(town.handler, 'draftReply', { reply: provided });
    await hand.done(town.handler, 'submitForReview');
    expect(await hand.act('cheng.yihe', 'passLegalReview', { opinion: '同意' })).toMatchObject({
      __typename: 'NotPermitted',
      reason: 'DRAFTED_IT',
    });
  });
});

describe('archive', () => {
  it('waits for the letters, and closes once the remedy periods are over', async () => {
    service.clock.set('2026-03-02');
    const { hand } = await submitOnline(service);
    await toHandling(service, hand);
    await toApproved(hand);
    await hand.done('lu.huaijin', 'signReply');
    await hand.done(clerk, 'sendReply', { by: 'IN_PERSON' });
    await hand.done(clerk, 'recordService', signedFor('REPLY', '2026-03-02'));
    await service.lettersDrawn();
    // Six months from 2026-03-02.
    service.clock.set('2026-09-02');
    expect(await hand.act('xu.qinghe', 'archiveCase', { retention: 'PERMANENT' })).toMatchObject({
      __typename: 'RemedyOpen',
      until: '2026-09-02',
    });
    service.clock.set('2026-09-03');
    await hand.done('xu.qinghe', 'archiveCase', { retention: 'PERMANENT' });
    expect(await hand.read('xu.qinghe', 'archive { archivalCode openRemedy }')).toEqual({
      archive: { archivalCode: 'X001-WS·2026-Y-0001', openRemedy: false },
    });
    expect(await hand.act('su.yanqiu', 'voidFact', { seq: hand.version(), reason: '误' })).toMatchObject({
      __typename: 'WrongState',
    });
  });
});

describe('the assignment', () => {
  it('goes back to the clerk with its reason, and only to units and people of the agency', async () => {
    service.clock.set('2026-03-02');
    const { hand } = await submitOnline(service);
    await hand.done(clerk, 'registerApplication');
    expect(await hand.act(handler, 'acceptAssignment')).toMatchObject({ __typename: 'NotAssigned' });
    expect(await hand.act(clerk, 'assignCase', { unitId: service.unitId('QH02') })).toMatchObject({
      __typename: 'InvalidInput',
      path: 'unitId',
      problem: 'UNKNOWN',
    });
    const stranger = { unitId: service.unitId('QH01'), handlerId: service.staffId('tang.jianqing') };
    expect(await hand.act(clerk, 'assignCase', stranger)).toMatchObject({
      path: 'handlerId',
      problem: 'UNKNOWN',
    });
    await hand.done(clerk, 'assignCase', { unitId: service.unitId('QH01') });
    expect(await hand.done(handler, 'returnAssignment', { reason: '不属本股职责' })).toMatchObject({
      state: 'REGISTERED',
    });
    expect(await hand.read(clerk, 'unit { id } handler { id }')).toEqual({ unit: null, handler: null });
  });
});

describe('a lost query code', () => {
  it('is issued anew against papers, and the old one is dead', async () => {
    service.clock.set('2026-03-02');
    const { hand, receipt } = await submitOnline(service);
    await hand.done(clerk, 'registerApplication');
    const anew = await hand.act(clerk, 'reissueQueryCode', { identityChecked: '居民身份证' });
    expect(anew).toMatchObject({ __typename: 'QueryCodeReissued' });
    expect(anew['queryCode']).not.toBe(receipt.queryCode);
    const old = service.applicant(receipt.applicationNo, receipt.queryCode);
    expect(await hand.actAs(old, 'withdrawApplication', { how: '在线' })).toMatchObject({
      __typename: 'CaseNotFound',
    });
    const fresh = service.applicant(receipt.applicationNo, String(anew['queryCode']));
    expect(await hand.actAs(fresh, 'withdrawApplication', { how: '在线' })).toMatchObject({
      __typename: 'ActDone',
    });
  });
});

it('the county signs in with its demonstration password only', async () => {
  expect((await postSignIn(service.url, { userName: clerk, password: randomUUID() })).status).toBe(401);
});

function serial(documentNo: string): number {
  return Number(/(\d+)号$/.exec(documentNo)?.[1]);
}
