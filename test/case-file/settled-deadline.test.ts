import { describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import { settledDeadline } from '../../src/case-file/settled-deadline.ts';
import { nothingTold, type ToldByDisputes } from '../../src/case-file/told-by-disputes.ts';
import type { DeadlineName } from '../../src/statute/names.ts';
import { aCaseFile, aCaseIn, type CaseFileBuilder } from '../support/builders.ts';

const due = day('2026-03-30');
const received = aCaseFile().receivedAtWindow('2026-03-02').registered('2026-03-03');
const handled = received.assigned('2026-03-04').accepted('2026-03-05');
const asked = received.correctionNoticeSent('2026-03-04').correctionNoticeServed('2026-03-06');
const charged = handled.feeNoticeSent('2026-03-09').feeNoticeServed('2026-03-11');
const consulted = handled.consultationSent('2026-03-09');
const replied = aCaseIn('REPLIED');
const redone = replied.redoOrdered('2026-06-15');
const applied = { appliedOn: day('2026-03-20'), suitAfterReconsideration: true };

describe('期限已了, in the words of the office', () => {
  it.each<readonly [DeadlineName, string, CaseFileBuilder, string, string | undefined]>([
    ['CORRECTION_NOTICE_DUE', 'asked', asked, '2026-03-09', '已于2026年3月4日告知补正。'],
    ['CORRECTION_NOTICE_DUE', 'its last day', handled, '2026-03-30', undefined],
    ['CORRECTION_NOTICE_DUE', 'over', handled, '2026-03-31', '期限已过，没有告知补正。'],
    ['CORRECTION_DUE', 'missed', asked, '2026-04-30', undefined],
    [
      'CORRECTION_DUE',
      'corrected',
      asked.correctionReceived('2026-03-09'),
      '2026-03-09',
      '申请人已于2026年3月9日补正。',
    ],
    ['REPLY_DUE', 'being handled', handled, '2026-03-09', undefined],
    ['REPLY_DUE', 'missed', handled, '2026-04-30', undefined],
    ['REPLY_DUE', 'replied', replied, '2026-03-20', '已于2026年3月12日送出答复。'],
    ['REPLY_DUE', 'withdrawn', handled.withdrawn('2026-03-12'), '2026-03-20', '案件已于2026年3月12日办结。'],
    ['REDO_DUE', 'ordered anew', replied.redoOrdered('2026-06-15'), '2026-06-15', undefined],
    [
      'REPLY_DUE',
      'charged',
      charged,
      '2026-03-12',
      '等待缴费期间不计；按期缴费的，答复期限自缴费次日起重新计算。',
    ],
    ['REPLY_DUE', 'paid', charged.feePaid('2026-03-12'), '2026-03-12', undefined],
    [
      'REPLY_DUE',
      'charged, withdrawn',
      charged.withdrawn('2026-03-12'),
      '2026-03-12',
      '案件已于2026年3月12日办结。',
    ],
    ['REPLY_DUE', 'being done again', redone, '2026-06-15', '已于2026年3月12日送出答复。'],
    [
      'CORRECTION_NOTICE_DUE',
      'being done again',
      redone,
      '2026-06-15',
      '已于2026年3月12日答复，没有要求补正。',
    ],
    [
      'CONSULTATION_REPLY_DUE:C1',
      'never answered, and being done again',
      consulted.signed('2026-03-20').sent('2026-03-20').redoOrdered('2026-06-15'),
      '2026-06-15',
      '案件已于2026年3月20日办结。',
    ],
    [
      'CONSULTATION_REPLY_DUE:C1',
      'asked for the new reply',
      redone.consultationSent('2026-06-16'),
      '2026-06-16',
      undefined,
    ],
    [
      'PAYMENT_DUE',
      'paid, and being done again',
      charged.feePaid('2026-03-12').signed('2026-03-20').sent('2026-03-20').redoOrdered('2026-06-15'),
      '2026-06-15',
      '申请人已于2026年3月12日缴费。',
    ],
    ['PAYMENT_DUE', 'charged', charged, '2026-03-12', undefined],
    ['PAYMENT_DUE', 'paid', charged.feePaid('2026-03-12'), '2026-03-12', '申请人已于2026年3月12日缴费。'],
    [
      'CONSULTATION_REPLY_DUE:C1',
      'answered',
      consulted.opinionReceived('2026-03-12'),
      '2026-03-12',
      '对方已于2026年3月12日提出意见。',
    ],
    ['RECONSIDERATION_APPLY_BY', 'open on its last day', replied, '2026-03-30', undefined],
    ['RECONSIDERATION_APPLY_BY', 'over', replied, '2026-03-31', '期限已过。'],
    ['LITIGATION_FILE_BY', 'over', replied, '2026-03-31', '期限已过。'],
  ])('%s, %s', (name, _, told, today, words) => {
    expect(settledDeadline(name, due, told.file(), day(today))?.zh).toBe(words);
  });

  it.each<readonly [DeadlineName, Partial<ToldByDisputes>, string | undefined]>([
    ['RECONSIDERATION_APPLY_BY', {}, undefined],
    ['RECONSIDERATION_APPLY_BY', applied, '申请人已于2026年3月20日申请行政复议。'],
    ['RECONSIDERATION_APPLY_BY', { suedOn: day('2026-03-23') }, '申请人已于2026年3月23日起诉。'],
    ['LITIGATION_FILE_BY', { appliedOn: applied.appliedOn }, undefined],
    [
      'LITIGATION_FILE_BY',
      applied,
      '申请人已于2026年3月20日申请行政复议；不服复议决定的，起诉期限从收到决定起另算。',
    ],
    ['LITIGATION_FILE_BY', { ...applied, suedOn: day('2026-03-23') }, '申请人已于2026年3月23日起诉。'],
  ])('%s is over with what was opened: %j', (name, told, words) => {
    const settled = settledDeadline(name, due, replied.file(), day('2026-03-24'), {
      ...nothingTold,
      ...told,
    });
    expect(settled?.zh).toBe(words);
  });
});
