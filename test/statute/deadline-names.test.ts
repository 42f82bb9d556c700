import { describe, expect, it } from '@jest/globals';
import { deadlineWording } from '../../src/statute/deadline-wording.ts';
import { explainedDeadlines } from '../../src/statute/explained-deadlines.ts';
import type { DeadlineExplanation, DeadlineExplanations } from '../../src/statute/explanation.ts';
import type { DeadlineName } from '../../src/statute/names.ts';

describe('what a deadline is called, and the day it runs from', () => {
  it.each<[DeadlineName, string, string, string]>([
    ['CORRECTION_NOTICE_DUE', '补正告知期限', 'correction notice due', '收到申请（或者补正）'],
    ['CORRECTION_DUE', '补正期限', 'correction due', '补正告知书送达（送达日不明的，发出）'],
    ['REPLY_DUE', '答复期限', 'reply due', '收到申请'],
    ['PAYMENT_DUE', '缴费期限', 'payment due', '收费通知送达（送达日不明的，发出）'],
    [
      'RECONSIDERATION_APPLY_BY',
      '申请行政复议截止',
      'apply for reconsideration by',
      '收到答复（不答复的，答复期限届满）',
    ],
    [
      'RECONSIDERATION_ACCEPTANCE_DUE',
      '复议受理审查期限',
      'reconsideration accepted or refused by',
      '复议机关收到复议申请',
    ],
    [
      'RECONSIDERATION_CORRECTION_DUE',
      '复议申请补正期限',
      'application for reconsideration corrected by',
      '收到复议补正通知',
    ],
    ['RECONSIDERATION_COPY_DUE', '复议申请书副本发送期限', 'copy of the application due', '受理复议申请'],
    ['RECONSIDERATION_ANSWER_DUE', '复议答复期限', 'statement of answer due', '收到复议申请书副本'],
    ['RECONSIDERATION_DECISION_DUE', '复议决定期限', 'reconsideration decided by', '受理复议申请'],
    [
      'LITIGATION_FILE_BY',
      '提起行政诉讼截止',
      'file suit by',
      '收到答复或者复议决定（逾期不作出的，期限届满）',
    ],
    ['COURT_ANSWER_DUE', '答辩举证期限', 'statement of defence and evidence due', '收到起诉状副本'],
    ['APPEAL_BY', '上诉截止', 'appeal by', '收到判决书'],
    ['REDO_DUE', '重新答复期限', 'new reply due', '责令重新答复的决定送达'],
    ['RECTIFICATION_DUE', '更正期限', 'rectification due', '收到更正申请'],
    ['DISCLOSE_BY', '判决公开期限', 'disclose by', '判决生效'],
    ['CONSULTATION_REPLY_DUE:甲', '征求意见答复期限（甲）', 'opinion due (甲)', '对方收到征求意见书'],
  ])('%s', (name, zh, en, from) => {
    expect(deadlineWording(name)).toEqual({ zh, en, from });
  });
});

describe('the deadlines of a case, the earliest first', () => {
  function dueOn(due: string): DeadlineExplanation {
    return { due } as DeadlineExplanation;
  }

  it('by their days, and on one day in the order in which they were reckoned', () => {
    const explanations: DeadlineExplanations = {
      REPLY_DUE: dueOn('2026-03-30'),
      CORRECTION_NOTICE_DUE: dueOn('2026-03-11'),
      LITIGATION_FILE_BY: dueOn('2026-03-30'),
      PAYMENT_DUE: dueOn('2026-03-30'),
      CORRECTION_DUE: dueOn('2026-03-24'),
    };
    const ordered = explainedDeadlines(explanations);
    expect(ordered.map(({ name }) => name)).toEqual([
      'CORRECTION_NOTICE_DUE',
      'CORRECTION_DUE',
      'REPLY_DUE',
      'LITIGATION_FILE_BY',
      'PAYMENT_DUE',
    ]);
    expect(ordered[0]?.explanation).toBe(explanations.CORRECTION_NOTICE_DUE);
  });

  it('leaves out what is not due', () => {
    const none = { REPLY_DUE: undefined } as unknown as DeadlineExplanations;
    expect(explainedDeadlines(none)).toEqual([]);
  });
});
