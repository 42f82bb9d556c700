import { describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import { nextDisputeStep } from '../../src/dispute/next-step.ts';
import { aCaseIn, type CaseFileBuilder } from '../support/builders.ts';
import { aDispute, type DisputeBuilder } from '../support/builders-disputes.ts';

const applied = aDispute().appliedFor('2026-07-20');
const accepted = applied.accepted('2026-07-24');
const copied = accepted.copyReceived('2026-07-27');
const sued = aDispute().suedOver('2026-07-20');
const served = sued.copyReceived('2026-07-27');
const defended = served.answered('2026-08-03');
const decided = {
  fact: 'RECONSIDERATION_DECISION_SERVED',
  on: day('2026-09-07'),
  decisionNo: '1号',
} as const;
const order = { kind: 'NEW_REPLY', quashedFor: 'SUBSTANCE' } as const;
const toDisclose = defended
  .and({
    fact: 'JUDGMENT_SERVED',
    on: day('2026-11-02'),
    result: 'ORDERED_TO_PERFORM',
    judgmentNo: '1号',
    order: { kind: 'DISCLOSE' },
  })
  .and({ fact: 'DISCLOSURE_JUDGMENT_EFFECTIVE', on: day('2026-11-18') });

describe('who must do what next', () => {
  it.each<readonly [string, string, string, DisputeBuilder]>([
    ['applied for', '等待复议机关决定是否受理。', 'The authority is to accept or refuse.', applied],
    ['accepted', '等待复议申请书副本。', 'The copy of the application is to come.', accepted],
    ['sued over', '等待起诉状副本。', 'The copy of the complaint is to come.', sued],
    [
      'the copy of the application is there',
      '提交行政复议答复书、证据和依据。',
      'File the statement of answer with evidence and legal basis.',
      copied,
    ],
    [
      'the copy of the complaint is there',
      '提交答辩状、证据和依据。',
      'File the statement of defence with evidence and norms.',
      served,
    ],
    ['answered', '等待决定或者裁判。', 'The decision or judgment is to come.', copied.answered('2026-08-03')],
    [
      'judged',
      '决定是否上诉；上诉期满无人上诉的，记录裁判生效。',
      'Decide on an appeal; when its term has passed, record that the judgment took effect.',
      defended.judged('2026-11-02'),
    ],
    [
      'appealed against',
      '等待二审裁判。',
      'The second judgment is to come.',
      defended.judged('2026-11-02').appealed('2026-11-10'),
    ],
    [
      'ended, a new reply ordered',
      '在案件上“重新办理”，于期限内重新作出答复。',
      'Reopen the case for redo and reply anew within the term.',
      accepted.and({ ...decided, result: 'QUASHED', order }),
    ],
    ['ended, disclosure ordered', '按生效判决公开信息。', 'Disclose as the judgment orders.', toDisclose],
  ])('%s: %s', (_, zh, en, told) => {
    expect(nextDisputeStep(told.dispute())).toEqual({ zh, en });
  });

  it.each<readonly [string, DisputeBuilder]>([
    ['ended, nothing ordered', accepted.and({ ...decided, result: 'DECISION_UPHELD' })],
    ['a mistake', applied.and({ fact: 'FACT_VOIDED', on: day('2026-07-20'), seq: 1, reason: '录入错误' })],
    // A journal that lost its judgment.
    ['effective, but nothing was judged', sued.and({ fact: 'JUDGMENT_EFFECTIVE', on: day('2026-11-18') })],
  ])('%s: nothing', (_, told) => {
    expect(nextDisputeStep(told.dispute())).toBeUndefined();
  });

  const quashed = accepted.and({ ...decided, decisionNo: '清政复决〔2026〕1号', result: 'QUASHED', order });
  const reopened = aCaseIn('REPLIED').redoOrdered('2026-09-07');
  it.each<readonly [string, CaseFileBuilder, string | undefined]>([
    ['to be reopened', aCaseIn('REPLIED'), '在案件上“重新办理”，于期限内重新作出答复。'],
    ['reopened', reopened, '案件已经重新办理，于期限内重新作出答复。'],
    ['replied to anew', reopened.signed('2026-09-09').sent('2026-09-09'), undefined],
    ['never answered', aCaseIn('IN_HANDLING'), '案件尚未答复，于期限内作出答复。'],
  ])('a new reply is ordered in a case %s', (_, told, zh) => {
    expect(nextDisputeStep(quashed.dispute(), told.file())?.zh).toBe(zh);
  });
});
