import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Service, startService, toApproved } from '../support/service.ts';
import { inHandling, lettersOf } from './in-handling.ts';

let service: Service;

beforeAll(async () => {
  service = await startService('2026-03-02');
});

afterAll(() => service.close());

const clerk = 'lin.zhixia';
const handler = 'chen.wangshu';
const head = 'su.yanqiu';
const signer = 'lu.huaijin';

describe('reasons, deferral, reply (art. 35)', () => {
  it('asked on 2026-03-10, given on 2026-03-18, deferred to 2026-05-29, answered on that day', async () => {
    service.clock.set('2026-03-02');
    const { hand } = await inHandling(service);
    service.clock.set('2026-03-10');
    expect(await hand.act(clerk, 'recordReasons', { text: '研究' })).toMatchObject({
      __typename: 'ReasonsNotRequested',
      article: '35',
    });
    await hand.done(handler, 'requestReasons', {
      applicationsCounted: 46,
      countedSince: '2026-01-05',
      finding: '其中三十一件在同一周内提出',
      by: 'POST',
    });
    service.clock.set('2026-03-18');
    await hand.done(clerk, 'recordReasons', { text: '用于课题研究' });
    const deferral = { until: '2026-05-29', reason: '需要逐件检索', by: 'POST' };
    expect(await hand.done(head, 'deferReply', deferral)).toMatchObject({ replyDueOn: '2026-05-29' });
    expect(
      await hand.read(
        clerk,
        'reasons { documentNo termWorkingDays givenOn text } deferral { documentNo until }',
      ),
    ).toEqual({
      reasons: {
        documentNo: '清政办公开理〔2026〕1号',
        termWorkingDays: 7,
        givenOn: '2026-03-18',
        text: '用于课题研究',
      },
      deferral: { documentNo: '清政办公开缓〔2026〕1号', until: '2026-05-29' },
    });
    service.clock.set('2026-05-29');
    await toApproved(hand);
    await hand.done(signer, 'signReply');
    await hand.done(clerk, 'sendReply', { by: 'IN_PERSON' });
    expect(await hand.read(clerk, 'state lateActs { fact }')).toEqual({ state: 'REPLIED', lateActs: [] });
    expect((await lettersOf(hand)).map(({ kind }) => kind)).toEqual([
      'REGISTRATION_RECEIPT',
      'REASONS_REQUEST',
      'DEFERRAL_NOTICE',
      'REPLY_PROVIDED',
    ]);
  });
});
