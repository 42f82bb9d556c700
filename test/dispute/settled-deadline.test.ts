import { describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import { settledDisputeDeadline } from '../../src/dispute/settled-deadline.ts';
import type { DeadlineName } from '../../src/statute/names.ts';
import { aDispute, type DisputeBuilder } from '../support/builders-disputes.ts';

const due = day('2026-08-10');
const opened = aDispute().appliedFor('2026-07-20');
const copied = opened.accepted('2026-07-24').copyReceived('2026-07-27');
const sued = aDispute().suedOver('2026-09-14');

describe('期限已了 in a dispute', () => {
  it.each<readonly [DeadlineName, string, DisputeBuilder, string | undefined]>([
    ['RECONSIDERATION_APPLY_BY', 'applied', opened, '已于2026年7月20日申请行政复议。'],
    ['RECONSIDERATION_ACCEPTANCE_DUE', 'opened', opened, undefined],
    ['RECONSIDERATION_ACCEPTANCE_DUE', 'accepted', copied, '已于2026年7月24日受理。'],
    ['RECONSIDERATION_COPY_DUE', 'copied', copied, '已于2026年7月27日收到副本。'],
    ['RECONSIDERATION_ANSWER_DUE', 'missed', copied, undefined],
    ['RECONSIDERATION_ANSWER_DUE', 'answered', copied.answered('2026-08-03'), '已于2026年8月3日提交。'],
    ['RECONSIDERATION_DECISION_DUE', 'answered', copied.answered('2026-08-03'), undefined],
    ['LITIGATION_FILE_BY', 'of a reconsideration, over', copied, '期限已过。'],
    ['LITIGATION_FILE_BY', 'sued', sued, '已于2026年9月14日起诉。'],
    ['COURT_ANSWER_DUE', 'sued', sued, undefined],
    ['REDO_DUE', 'ordered', copied, undefined],
  ])('%s, %s', (name, _, told, words) => {
    expect(settledDisputeDeadline(name, due, told.dispute(), day('2026-08-11'))?.zh).toBe(words);
  });
});
