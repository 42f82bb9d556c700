import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type CaseInHand,
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

const handler = 'chen.wangshu';
const clerk = 'lin.zhixia';
const notice = {
  items: [{ what: '所需信息的内容不明确', guidance: '请写明文件名称、文号或者年份' }],
  termWorkingDays: 15,
  by: 'IN_PERSON',
};

async function inHandling(): Promise<CaseInHand> {
  service.clock.set('2026-03-02');
  const { hand } = await submitOnline(service);
  await toHandling(service, hand);
  return hand;
}

describe('correction (art. 30)', () => {
  it('received 2026-03-02, corrected 2026-03-20: a new period of 20 working days, due 2026-04-20', async () => {
    const hand = await inHandling();
    service.clock.set('2026-03-05');
    const asked = await hand.done(handler, 'issueCorrectionNotice', notice);
    expect(asked).toMatchObject({ state: 'AWAITING_CORRECTION', remainingWorkingDays: null });
    service.clock.set('2026-03-06');
    await hand.done(clerk, 'recordService', signedFor('CORRECTION_NOTICE', '2026-03-06'));
    expect(
      await hand.read(clerk, 'correctionDueOn corrections { documentNo sentOn servedOn termWorkingDays }'),
    ).toEqual({
      correctionDueOn: '2026-03-27',
      corrections: [
        {
          documentNo: '清政办公开补〔2026〕1号',
          sentOn: '2026-03-05',
          servedOn: '2026-03-06',
          termWorkingDays: 15,
        },
      ],
    });
    expect(
      await hand.act(clerk, 'recordService', signedFor('CORRECTION_NOTICE', '2026-03-06')),
    ).toMatchObject({
      __typename: 'AlreadyServed',
      on: '2026-03-06',
    });
    service.clock.set('2026-03-20');
    const corrected = await hand.done(clerk, 'recordCorrection', {
      channel: 'IN_PERSON',
      description: '2024年农村公路养护资金安排文件（清政办〔2024〕12号）',
    });
    expect(corrected).toMatchObject({
      state: 'IN_HANDLING',
      receivedOn: '2026-03-02',
      replyDueOn: '2026-04-20',
      remainingWorkingDays: 20,
    });
    expect(await hand.read(handler, 'application { description } corrections { receivedOn }')).toEqual({
      application: { description: '2024年农村公路养护资金安排文件（清政办〔2024〕12号）' },
      corrections: [{ receivedOn: '2026-03-20' }],
    });
    service.clock.set('2026-04-20');
    await toApproved(hand);
    await hand.done('lu.huaijin', 'signReply');
    await hand.done(clerk, 'sendReply', { by: 'IN_PERSON' });
    expect(await hand.read(clerk, 'state lateActs { fact }')).toEqual({ state: 'REPLIED', lateActs: [] });
  });

  it('the seventh working day is in time, 2026-03-11', async () => {
    const hand = await inHandling();
    service.clock.set('2026-03-11');
    await hand.done(handler, 'issueCorrectionNotice', notice);
    expect(await hand.read(handler, 'lateActs { fact }')).toEqual({ lateActs: [] });
  });

  it('the eighth is late: still issued, marked, and the correction does not start the period again (AMB-3)', async () => {
    const hand = await inHandling();
    service.clock.set('2026-03-12');
    await hand.done(handler, 'issueCorrectionNotice', notice);
    expect(await hand.read(handler, 'state replyDueOn lateActs { fact on deadline due }')).toEqual({
      state: 'AWAITING_CORRECTION',
      replyDueOn: '2026-03-30',
      lateActs: [
        {
          fact: 'CORRECTION_NOTICE_SENT',
          on: '2026-03-12',
          deadline: 'CORRECTION_NOTICE_DUE',
          due: '2026-03-11',
        },
      ],
    });
    service.clock.set('2026-03-16');
    await hand.done(clerk, 'recordService', signedFor('CORRECTION_NOTICE', '2026-03-16'));
    expect(
      await hand.done(clerk, 'recordCorrection', { channel: 'INTERNET', description: '改为2024年度' }),
    ).toMatchObject({ state: 'IN_HANDLING', replyDueOn: '2026-03-30' });
  });

  it('is given once; a second needs the head of the office and a reason', async () => {
    const hand = await inHandling();
    service.clock.set('2026-03-04');
    await hand.done(handler, 'issueCorrectionNotice', notice);
    await hand.done(clerk, 'recordCorrection', { channel: 'FAX', description: '仍不明确' });
    expect(await hand.act(handler, 'issueCorrectionNotice', notice)).toMatchObject({
      __typename: 'CorrectionAlreadyIssued',
      article: '30',
      sentOn: '2026-03-04',
    });
    const again = { ...notice, override: { reason: '补正后仍有两处矛盾' } };
    expect(await hand.act(handler, 'issueCorrectionNotice', again)).toMatchObject({
      __typename: 'NotPermitted',
      by: ['OFFICE_HEAD'],
    });
    await hand.done('su.yanqiu', 'issueCorrectionNotice', again);
    expect(await hand.read(handler, 'state corrections { documentNo }')).toMatchObject({
      state: 'AWAITING_CORRECTION',
    });
  });

  it('a correction after its term needs a good reason', async () => {
    const hand = await inHandling();
    service.clock.set('2026-03-03');
    await hand.done(handler, 'issueCorrectionNotice', { ...notice, termWorkingDays: 5 });
    await hand.done(clerk, 'recordService', signedFor('CORRECTION_NOTICE', '2026-03-03'));
    service.clock.set('2026-03-11');
    const late = { channel: 'IN_PERSON', description: '2024年度' };
    expect(await hand.act(clerk, 'recordCorrection', late)).toMatchObject({
      __typename: 'CorrectionLateWithoutReason',
      due: '2026-03-10',
    });
    expect(await hand.done(clerk, 'recordCorrection', { ...late, goodReason: '住院' })).toMatchObject({
      replyDueOn: '2026-04-09',
    });
  });
});

describe('lapse (art. 30)', () => {
  it('refused without proof of service, refused on the last day of the term, possible on the next working day', async () => {
    const hand = await inHandling();
    service.clock.set('2026-03-05');
    await hand.done(handler, 'issueCorrectionNotice', notice);
    expect(await hand.act(clerk, 'lapseApplication')).toMatchObject({
      __typename: 'ServiceProofMissing',
      article: '30',
    });
    await hand.done(clerk, 'recordService', signedFor('CORRECTION_NOTICE', '2026-03-05'));
    service.clock.set('2026-03-26');
    expect(await hand.act(clerk, 'lapseApplication')).toMatchObject({
      __typename: 'CorrectionTermRunning',
      mayLapseFrom: '2026-03-27',
    });
    service.clock.set('2026-03-27');
    const lapsed = await hand.done(clerk, 'lapseApplication');
    expect(lapsed).toMatchObject({ state: 'LAPSED', outcome: 'LAPSED_CORRECTION', closedOn: '2026-03-27' });
    await service.lettersDrawn();
    expect(await hand.done('xu.qinghe', 'archiveCase', { retention: 'TEN_YEARS' })).toMatchObject({
      state: 'ARCHIVED',
    });
  });

  it('a term that ends before a holiday lets the case lapse after it', async () => {
    const hand = await inHandling();
    service.clock.set('2026-03-10');
    await hand.done(handler, 'issueCorrectionNotice', { ...notice, termWorkingDays: 18 });
    await hand.done(clerk, 'recordService', signedFor('CORRECTION_NOTICE', '2026-03-10'));
    // 18 working days end on Friday 2026-04-03; Qingming is off to Monday the 6th.
    service.clock.set('2026-04-06');
    expect(await hand.act(clerk, 'lapseApplication')).toMatchObject({
      __typename: 'CorrectionTermRunning',
      mayLapseFrom: '2026-04-07',
    });
    service.clock.set('2026-04-07');
    expect(await hand.done(clerk, 'lapseApplication')).toMatchObject({ state: 'LAPSED' });
  });
});
