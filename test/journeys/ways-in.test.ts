import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readBack } from '../letters/press-under-test.ts';
import { anApplication, opened, type Service, startService, submitOnline } from '../support/service.ts';

let service: Service;

beforeAll(async () => {
  service = await startService('2026-03-02');
});

afterAll(() => service.close());

const clerk = 'lin.zhixia';

describe('at the window (art. 31(1))', () => {
  it('received on the day it is handed in, though written down on Monday; the number comes with the registration', async () => {
    service.clock.set('2026-03-09');
    const hand = await opened(service, clerk, 'recordWindowApplication', {
      agencyId: service.agencyId('QH01'),
      application: anApplication(),
      on: '2026-03-06',
    });
    const registered = await hand.done(clerk, 'registerApplication');
    expect(registered).toMatchObject({
      state: 'REGISTERED',
      channel: 'IN_PERSON',
      receivedOn: '2026-03-06',
      registeredOn: '2026-03-09',
      correctionNoticeDueOn: '2026-03-17',
      replyDueOn: '2026-04-03',
      applicationNo: 'QH01-2026-00001',
    });
  });

  it('the window reads the query code out with the number, which opens the case; the handler has neither need nor sight of it', async () => {
    service.clock.set('2026-03-09');
    const hand = await opened(service, clerk, 'recordWindowApplication', {
      agencyId: service.agencyId('QH01'),
      application: anApplication(),
    });
    expect(await hand.read(clerk, 'queryCode')).toEqual({ queryCode: null });
    await hand.done(clerk, 'registerApplication');
    const { applicationNo, queryCode } = await hand.read(clerk, 'applicationNo queryCode');
    const opens = service.applicant(String(applicationNo), String(queryCode));
    expect(
      await opens.ask('query ($id: ID!) { caseFile(id: $id) { state queryCode } }', { id: hand.id }),
    ).toEqual({
      caseFile: { state: 'REGISTERED', queryCode: null },
    });
    expect(await hand.read('chen.wangshu', 'queryCode')).toEqual({ queryCode: null });
  });

  it('handed in on a Saturday: counted from Monday, the first working day after it', async () => {
    service.clock.set('2026-03-09');
    const hand = await opened(service, clerk, 'recordWindowApplication', {
      agencyId: service.agencyId('QH01'),
      application: anApplication(),
      on: '2026-03-07',
    });
    expect(await hand.done(clerk, 'registerApplication')).toMatchObject({
      receivedOn: '2026-03-07',
      replyDueOn: '2026-04-03',
    });
  });

  it('more than one working day back needs a reason, which the journal keeps', async () => {
    service.clock.set('2026-03-11');
    const input = { agencyId: service.agencyId('QH01'), application: anApplication(), on: '2026-03-06' };
    const refused = await (
      await service.as(clerk)
    ).act('recordWindowApplication', { clientMutationId: randomUUID(), ...input });
    expect(refused).toMatchObject({
      __typename: 'LateEntryReasonMissing',
      on: '2026-03-06',
      recordedOn: '2026-03-11',
    });
    const hand = await opened(service, clerk, 'recordWindowApplication', {
      ...input,
      lateEntryReason: '窗口系统停机',
    });
    expect(await hand.read(clerk, 'timeline { fact on lateEntryReason }')).toEqual({
      timeline: [
        { fact: 'APPLICATION_RECORDED', on: '2026-03-06', lateEntryReason: '窗口系统停机' },
        { fact: 'RECEIVED', on: '2026-03-06', lateEntryReason: null },
      ],
    });
  });
});

describe('an oral application (art. 29)', () => {
  it('is written down with the difficulty and the approval, and received at once', async () => {
    service.clock.set('2026-03-02');
    const hand = await opened(service, clerk, 'recordOralApplication', {
      agencyId: service.agencyId('QH01'),
      application: anApplication(),
      oral: { writtenBy: '林知夏', difficulty: '申请人手部受伤，书写困难', approvedBy: 'FINGERPRINT' },
    });
    expect(await hand.done(clerk, 'registerApplication')).toMatchObject({
      channel: 'IN_PERSON',
      receivedOn: '2026-03-02',
      replyDueOn: '2026-03-30',
    });
    const { timeline } = (await hand.read(clerk, 'timeline { zh }')) as {
      timeline: readonly { zh: string }[];
    };
    expect(timeline[0]?.zh).toBe('工作人员代为填写口头申请，经申请人确认。');
    const stored = await service.owner.query<{ data: { channelText: string } }>(
      `select data from letter where case_id = $1 and kind = 'REGISTRATION_RECEIPT'`,
      [hand.id],
    );
    expect(stored.rows[0]?.data.channelText).toBe('口头申请（由林知夏代为填写）');
    const handlerId = service.staffId('chen.wangshu');
    await hand.done(clerk, 'assignCase', { unitId: service.unitId('QH01'), handlerId });
    await hand.done('chen.wangshu', 'acceptAssignment');
    await hand.done('chen.wangshu', 'issueCorrectionNotice', {
      items: [{ what: '所需信息的内容不明确', guidance: '请写明年份' }],
      termWorkingDays: 15,
      by: 'IN_PERSON',
    });
    await service.lettersDrawn();
    const { letters } = (await hand.read(clerk, 'letters { kind url }')) as {
      letters: readonly { kind: string; url: string }[];
    };
    const said = new Map<string, string>();
    for (const { kind, url } of letters) {
      const response = await (await service.as(clerk)).fetch(url);
      said.set(kind, (await readBack(new Uint8Array(await response.arrayBuffer()))).join(''));
    }
    expect(said.get('REGISTRATION_RECEIPT')).toContain('口头申请（由林知夏代为填写）');
    expect(said.get('CORRECTION_NOTICE')).toContain('提交方式：口头申请），');
    expect([...said.values()].join('')).not.toContain('当面提交');
  });
});

describe('by post (art. 31(2))', () => {
  it('an ordinary letter is logged, handed over, opened, and received on the day the applicant confirms', async () => {
    service.clock.set('2026-03-02');
    const hand = await opened(service, clerk, 'logMail', {
      agencyId: service.agencyId('QH01'),
      channel: 'ORDINARY_MAIL',
      senderName: '宋清嘉',
    });
    expect(await hand.read(clerk, 'state summary receivedOn applicationNo')).toEqual({
      state: 'SUBMITTED',
      summary: '宋清嘉',
      receivedOn: null,
      applicationNo: null,
    });
    expect(await hand.act(clerk, 'confirmReceipt', { how: '电话' })).toMatchObject({
      __typename: 'ApplicationNotRecorded',
      article: '31',
    });
    await hand.done(clerk, 'handOverMail', { from: '收发室', to: '政务公开股' });
    service.clock.set('2026-03-03');
    await hand.done(clerk, 'recordMailApplication', { application: anApplication() });
    expect(await hand.act(clerk, 'recordMailApplication', { application: anApplication() })).toMatchObject({
      __typename: 'AlreadyRecorded',
    });
    service.clock.set('2026-03-05');
    const confirmed = await hand.done(clerk, 'confirmReceipt', { how: '电话0550-5559000，本人确认' });
    expect(confirmed).toMatchObject({
      state: 'RECEIVED',
      receivedOn: '2026-03-05',
      replyDueOn: '2026-04-02',
    });
    expect(await hand.done(clerk, 'registerApplication')).toMatchObject({ channel: 'ORDINARY_MAIL' });
    expect(await hand.read(clerk, 'mail { loggedOn handOvers { on from to } }')).toEqual({
      mail: { loggedOn: '2026-03-02', handOvers: [{ on: '2026-03-02', from: '收发室', to: '政务公开股' }] },
    });
  });

  it('signed mail is received on the day the mail room signed, whenever it is opened', async () => {
    service.clock.set('2026-03-02');
    const mail = { agencyId: service.agencyId('QH01'), channel: 'SIGNED_MAIL', senderName: '宋清嘉' };
    const who = await service.as(clerk);
    expect(await who.act('logMail', { clientMutationId: randomUUID(), ...mail })).toMatchObject({
      __typename: 'InvalidInput',
      path: 'waybillNo',
    });
    const hand = await opened(service, clerk, 'logMail', {
      ...mail,
      waybillNo: 'EX000000002CN',
      signedForBy: '收发室 许师傅',
    });
    service.clock.set('2026-03-06');
    const recorded = await hand.done(clerk, 'recordMailApplication', { application: anApplication() });
    expect(recorded).toMatchObject({ state: 'RECEIVED', receivedOn: '2026-03-02', replyDueOn: '2026-03-30' });
    expect(await hand.done(clerk, 'registerApplication')).toMatchObject({
      registeredOn: '2026-03-06',
      replyDueOn: '2026-03-30',
      remainingWorkingDays: 16,
    });
  });
});

describe('by fax (art. 31(3))', () => {
  it('waits for the confirmation of both sides', async () => {
    service.clock.set('2026-03-02');
    const hand = await opened(service, clerk, 'recordFaxApplication', {
      agencyId: service.agencyId('QH01'),
      at: '2026-03-01T23:40:00+08:00',
      application: anApplication(),
    });
    expect(await hand.act(clerk, 'registerApplication')).toMatchObject({
      __typename: 'WrongState',
      state: 'SUBMITTED',
      from: ['RECEIVED'],
    });
    service.clock.set('2026-03-04');
    await hand.done(clerk, 'confirmReceipt', { how: '回电确认' });
    expect(await hand.done(clerk, 'registerApplication')).toMatchObject({
      channel: 'FAX',
      receivedOn: '2026-03-04',
      correctionNoticeDueOn: '2026-03-13',
      replyDueOn: '2026-04-01',
    });
  });
});

describe('online at an agency that confirms itself (QH06, reading AMB-5)', () => {
  it('is received on the day the officer confirms, and keeps the number it got at once', async () => {
    service.clock.set('2026-03-02');
    const { hand, receipt } = await submitOnline(service, 'QH06');
    expect(receipt).toMatchObject({ applicationNo: 'QH06-2026-00001', receivedOn: null, replyDueOn: null });
    expect(await hand.read('bai.shuoyu', 'state channel')).toEqual({
      state: 'SUBMITTED',
      channel: 'INTERNET',
    });
    service.clock.set('2026-03-03');
    expect(await hand.done('bai.shuoyu', 'confirmReceipt', { how: '短信' })).toMatchObject({
      receivedOn: '2026-03-03',
      replyDueOn: '2026-03-31',
    });
    expect(await hand.done('bai.shuoyu', 'registerApplication')).toMatchObject({
      applicationNo: 'QH06-2026-00001',
    });
  });
});
