import { describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import { disputeRefusalWording } from '../../src/dispute/refusal-wording.ts';
import type { DisputeRefusal } from '../../src/dispute/refusals.ts';

describe('why not, in words, and what the person can do about it', () => {
  it.each<readonly [string, string, DisputeRefusal]>([
    ['没有找到该复议、诉讼案。', 'No such dispute.', { code: 'DISPUTE_NOT_FOUND' }],
    [
      '本案是行政复议，“收到起诉状副本”只用于行政诉讼。',
      'This is reconsideration; receiveComplaintCopy belongs to litigation.',
      {
        code: 'WRONG_DISPUTE_KIND',
        action: 'receiveComplaintCopy',
        kind: 'RECONSIDERATION',
        needed: 'LITIGATION',
      },
    ],
    [
      '本案是行政诉讼，“记录复议延期”只用于行政复议。',
      'This is litigation; recordReconsiderationExtension belongs to reconsideration.',
      {
        code: 'WRONG_DISPUTE_KIND',
        action: 'recordReconsiderationExtension',
        kind: 'LITIGATION',
        needed: 'RECONSIDERATION',
      },
    ],
    [
      '本案已提起，此时不能办理“收到复议决定”。',
      'The dispute is opened; recordReconsiderationDecision is not possible now.',
      {
        code: 'WRONG_DISPUTE_STATE',
        action: 'recordReconsiderationDecision',
        state: 'OPENED',
        from: ['ACCEPTED', 'ANSWER_DUE', 'ANSWERED'],
      },
    ],
    [
      '本案已审结，此时不能办理“提交答复书、答辩状及证据”。',
      'The dispute is ended; fileAnswer is not possible now.',
      { code: 'WRONG_DISPUTE_STATE', action: 'fileAnswer', state: 'ENDED', from: ['ANSWER_DUE'] },
    ],
    [
      '本案尚未送出答复；对不答复不服的，请选择“不答复”。',
      'No reply has left yet; where the silence is contested, say so.',
      { code: 'NO_REPLY_TO_CONTEST' },
    ],
    [
      '本案已适用普通程序。',
      'The ordinary procedure applies already.',
      { code: 'WRONG_PROCEDURE', article: '《行政复议法》第五十五条', procedure: 'ORDINARY' },
    ],
    [
      '简易程序不能延长审理期限；须先转为普通程序。',
      'The simplified procedure is not extended; it is turned over to the ordinary one first.',
      { code: 'WRONG_PROCEDURE', article: '《行政复议法》第六十二条', procedure: 'SIMPLIFIED' },
    ],
    [
      '审理期限已延长30日，依法只能延长一次。',
      'The term was extended by 30 days before; the law allows it once.',
      { code: 'ALREADY_EXTENDED', article: '《行政复议法》第六十二条', byDays: 30 },
    ],
    [
      '应当有一至二名工作人员，不得仅委托律师。',
      'One or two members of staff must appear; lawyers alone do not do.',
      { code: 'AGENTS_WITHOUT_STAFF', article: '《行政复议法实施条例》第十八条' },
    ],
    [
      '上诉期限至2026年11月17日，尚未届满，裁判尚未生效。',
      'An appeal is possible until 2026-11-17; the judgment has no effect yet.',
      { code: 'APPEAL_TERM_RUNNING', article: '《行政诉讼法》第八十五条', until: day('2026-11-17') },
    ],
    // What every act of the product knows is said as it is said of a case.
    ['没有找到该案件。', 'No such case.', { code: 'CASE_NOT_FOUND' }],
  ])('%s', (zh, en, refusal) => {
    expect(disputeRefusalWording(refusal)).toEqual({ zh, en });
  });
});
