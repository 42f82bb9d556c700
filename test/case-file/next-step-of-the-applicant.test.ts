import { describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import { nextStepOf } from '../../src/case-file/fact-wording.ts';
import type { CaseState } from '../../src/case-file/states.ts';

const neither = { paymentDueOn: undefined, outcome: undefined };

describe('what happens next, for the applicant', () => {
  it.each<readonly [CaseState, string, string]>([
    ['SUBMITTED', '等待机关确认收到申请。', 'The organ must confirm the receipt.'],
    ['RECEIVED', '机关已收到申请，正在登记。', 'The organ has received it and is registering it.'],
    ['REGISTERED', '已登记，等待承办。', 'Registered; a handler will take it.'],
    [
      'AWAITING_CORRECTION',
      '请您按补正告知书补正申请。',
      'You must correct the application as the notice says.',
    ],
    ['IN_HANDLING', '承办人正在办理。', 'The handler is at work.'],
    ['UNDER_REVIEW', '答复正在审核。', 'The reply is under review.'],
    ['APPROVED', '答复已审核，等待签发。', 'The reply waits for signature.'],
    ['SIGNED', '答复已签发，即将送出。', 'The reply is signed and about to leave.'],
    ['REPLIED', '已答复。', 'Answered.'],
    ['ARCHIVED', '已办结归档。', 'Closed and filed.'],
    ['LAPSED', '因逾期未补正，已按放弃申请处理。', 'Closed: no correction came in time.'],
    ['WITHDRAWN', '您已撤回申请。', 'You withdrew the application.'],
  ])('%s: %s', (state, zh, en) => {
    expect(nextStepOf({ ...neither, state })).toEqual({ zh, en });
  });

  it('is the payment while a fee notice runs', () => {
    const paymentDueOn = day('2026-04-20');
    const pay = { zh: '请按收费通知缴费。', en: 'You must pay the fee as the notice says.' };
    expect(nextStepOf({ ...neither, state: 'IN_HANDLING', paymentDueOn })).toEqual(pay);
  });

  it('is the office’s turn once the payment is declared', () => {
    const row = { ...neither, state: 'IN_HANDLING', tasks: 'HANDLE,CONFIRM_PAYMENT' } as const;
    expect(nextStepOf({ ...row, paymentDueOn: day('2026-04-20') })).toEqual({
      zh: '机关正在核对您申报的缴费。',
      en: 'The organ is checking the payment you declared.',
    });
  });

  it('is the correction first where both are asked for', () => {
    const paymentDueOn = day('2026-04-20');
    expect(nextStepOf({ ...neither, state: 'AWAITING_CORRECTION', paymentDueOn }).zh).toBe(
      '请您按补正告知书补正申请。',
    );
  });

  it('is the office’s turn once a correction came online', () => {
    const row = { ...neither, state: 'AWAITING_CORRECTION', tasks: 'CONFIRM_CORRECTION' } as const;
    expect(nextStepOf(row)).toEqual({
      zh: '您的补正已经提交，等待机关确认。',
      en: 'Your correction has come; the organ must confirm it.',
    });
  });

  it('tells a lapse for want of payment from one for want of correction', () => {
    expect(nextStepOf({ ...neither, state: 'LAPSED', outcome: 'LAPSED_FEE' })).toEqual({
      zh: '因逾期未缴费，已按放弃申请处理。',
      en: 'Closed: the fee was not paid in time.',
    });
    expect(nextStepOf({ ...neither, state: 'LAPSED', outcome: 'LAPSED_CORRECTION' }).zh).toContain('补正');
    expect(nextStepOf({ ...neither, state: 'ARCHIVED', outcome: 'LAPSED_FEE' }).zh).toBe('已办结归档。');
  });
});
