import { describe, expect, it } from '@jest/globals';
import { settledDeadline } from '../../src/portal/deadline-settled.ts';
import type { DeadlineName } from '../../src/statute/names.ts';
import { aCaseFile, aCaseIn, type CaseFileBuilder } from '../support/builders.ts';

const received = aCaseFile().receivedAtWindow('2026-03-02').registered('2026-03-03');
const handled = received.assigned('2026-03-04').accepted('2026-03-05');
const asked = received.correctionNoticeSent('2026-03-04').correctionNoticeServed('2026-03-06');
const charged = handled.feeNoticeSent('2026-03-09').feeNoticeServed('2026-03-11');
const consulted = handled.consultationSent('2026-03-09');

describe('what was done about a deadline, in place of the duty', () => {
  it.each<readonly [DeadlineName, string, CaseFileBuilder, string | undefined]>([
    ['CORRECTION_NOTICE_DUE', 'nothing yet', received, undefined],
    ['CORRECTION_NOTICE_DUE', 'asked', asked, '机关已于2026年3月4日告知补正。'],
    ['CORRECTION_NOTICE_DUE', 'replied', aCaseIn('REPLIED'), '机关已于2026年3月12日答复，没有要求补正。'],
    ['CORRECTION_DUE', 'asked', asked, undefined],
    [
      'CORRECTION_DUE',
      'handed in online',
      asked.correctionSubmitted('2026-03-09'),
      '您已于2026年3月9日在网上提交补正，待机关确认。',
    ],
    ['CORRECTION_DUE', 'corrected', asked.correctionReceived('2026-03-09'), '您已于2026年3月9日补正。'],
    ['REPLY_DUE', 'being handled', handled, undefined],
    ['REPLY_DUE', 'asked', asked, '等您补正期间不计；收到补正以后，答复期限重新计算。'],
    ['REPLY_DUE', 'replied', aCaseIn('REPLIED'), '机关已于2026年3月12日送出答复。'],
    ['REPLY_DUE', 'charged', charged, '缴费以前不计；按期缴费的，答复期限自缴费次日起重新计算。'],
    [
      'REPLY_DUE',
      'declared',
      charged.paymentDeclared('2026-03-12'),
      '缴费以前不计；按期缴费的，答复期限自缴费次日起重新计算。',
    ],
    ['REPLY_DUE', 'paid', charged.feePaid('2026-03-12'), undefined],
    ['PAYMENT_DUE', 'charged', charged, undefined],
    [
      'PAYMENT_DUE',
      'declared',
      charged.paymentDeclared('2026-03-12'),
      '您已申报于2026年3月12日缴费，机关正在核对。',
    ],
    ['PAYMENT_DUE', 'paid', charged.feePaid('2026-03-12'), '您已于2026年3月12日缴费。'],
    ['CONSULTATION_REPLY_DUE:C1', 'asked', consulted, undefined],
    [
      'CONSULTATION_REPLY_DUE:C1',
      'answered',
      consulted.opinionReceived('2026-03-12'),
      '对方已于2026年3月12日提出意见。',
    ],
    [
      'CONSULTATION_REPLY_DUE:C1',
      'withdrawn',
      consulted.withdrawn('2026-03-12'),
      '申请已于2026年3月12日办结。',
    ],
    ['RECONSIDERATION_APPLY_BY', 'replied', aCaseIn('REPLIED'), undefined],
  ])('%s, %s', (name, _, told, words) => {
    expect(settledDeadline(name, told.file())?.zh).toBe(words);
  });

  it('in English too', () => {
    expect(settledDeadline('REPLY_DUE', aCaseIn('REPLIED').file())?.en).toBe(
      'The agency sent its reply on 12 March 2026.',
    );
  });
});
