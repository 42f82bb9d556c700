import { describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import { disputeFactWording } from '../../src/dispute/fact-wording.ts';
import type { DisputeFact } from '../../src/dispute/facts.ts';
import { caseId } from '../support/builders.ts';
import { agencies } from '../support/builders-cast.ts';
import { contestedReply } from '../support/builders-disputes.ts';

const on = day('2026-09-14');
const about = { on, caseId, agencyId: agencies.naturalResources.id } as const;
const silence = { kind: 'SILENCE', replyDueOn: day('2026-08-05') } as const;
const otherAct = { kind: 'OTHER_ACT', what: '收取信息处理费' } as const;
const county = { ...about, forum: '清湖县人民政府' } as const;
const court = { ...about, forum: '清湖县人民法院' } as const;
const decision = { fact: 'RECONSIDERATION_DECISION_SERVED', on, decisionNo: '清府复决〔2026〕3号' } as const;
const judgment = { fact: 'JUDGMENT_SERVED', on, judgmentNo: '（2026）皖行初1号' } as const;
const second = { fact: 'SECOND_JUDGMENT_SERVED', on, judgmentNo: '（2026）皖行终1号' } as const;
const newReply = { kind: 'NEW_REPLY', quashedFor: 'SUBSTANCE' } as const;
const newReplyInTime = { ...newReply, until: day('2026-09-30') } as const;
const staff = { kind: 'STAFF', name: '沈既白', position: '法制股股长' } as const;
const lawyer = { kind: 'LAWYER', name: '江望', position: '律师' } as const;
const letter = { name: '答复书', proves: 'REPLY_LETTER', caseSeqs: [1] } as const;

describe('what happened in a dispute, in a sentence', () => {
  it.each<readonly [string, string, DisputeFact]>([
    [
      '申请人就答复向清湖县人民政府申请行政复议。',
      'The applicant applied to 清湖县人民政府 for reconsideration of the reply.',
      { fact: 'RECONSIDERATION_APPLIED', ...county, contested: contestedReply },
    ],
    [
      '申请人就不答复向清湖县人民政府申请行政复议。',
      'The applicant applied to 清湖县人民政府 for reconsideration of the silence.',
      { fact: 'RECONSIDERATION_APPLIED', ...county, contested: silence },
    ],
    [
      '申请人就其他行为向清湖县人民政府申请行政复议。',
      'The applicant applied to 清湖县人民政府 for reconsideration of another act.',
      { fact: 'RECONSIDERATION_APPLIED', ...county, contested: otherAct },
    ],
    [
      '行政复议机关要求申请人补正。',
      'The authority asked the applicant to correct the application.',
      { fact: 'RECONSIDERATION_CORRECTION_NOTICE_SERVED', on },
    ],
    [
      '行政复议机关受理，适用普通程序。',
      'Accepted, ordinary procedure.',
      { fact: 'RECONSIDERATION_ACCEPTED', on, procedure: 'ORDINARY' },
    ],
    [
      '行政复议机关受理，适用简易程序。',
      'Accepted, simplified procedure.',
      { fact: 'RECONSIDERATION_ACCEPTED', on, procedure: 'SIMPLIFIED' },
    ],
    [
      '收到行政复议申请书副本。',
      'Copy of the application received.',
      { fact: 'RECONSIDERATION_COPY_RECEIVED', on },
    ],
    [
      '转为普通程序审理。',
      'Turned over to the ordinary procedure.',
      { fact: 'RECONSIDERATION_TURNED_ORDINARY', on },
    ],
    [
      '行政复议机关延长审理期限30日。',
      'The authority extended its term by 30 days.',
      { fact: 'RECONSIDERATION_EXTENDED', on, days: 30 },
    ],
    [
      '收到行政复议决定书（清府复决〔2026〕3号）：维持。',
      'Reconsideration decision 清府复决〔2026〕3号: upheld.',
      { ...decision, result: 'DECISION_UPHELD' },
    ],
    [
      '收到行政复议决定书（清府复决〔2026〕3号）：撤销，责令重新作出答复。',
      'Reconsideration decision 清府复决〔2026〕3号: quashed, a new reply ordered.',
      { ...decision, result: 'QUASHED', order: newReply },
    ],
    [
      '收到行政复议决定书（清府复决〔2026〕3号）：部分撤销，责令于2026年9月30日前（含当日）重新作出答复。',
      'Reconsideration decision 清府复决〔2026〕3号: partly quashed, a new reply ordered by 2026-09-30.',
      { ...decision, result: 'PARTLY_QUASHED', order: newReplyInTime },
    ],
    ['不予受理。', 'Ended: not accepted.', { fact: 'RECONSIDERATION_ENDED', on, result: 'NOT_ACCEPTED' }],
    [
      '撤回复议申请。',
      'Ended: application withdrawn.',
      {
        fact: 'RECONSIDERATION_ENDED',
        on,
        result: 'APPLICATION_WITHDRAWN',
        decisionNo: '清府复终〔2026〕1号',
      },
    ],
    ['撤诉。', 'Ended: suit withdrawn.', { fact: 'LITIGATION_ENDED', on, result: 'SUIT_WITHDRAWN' }],
    [
      '申请人就答复向清湖县人民法院提起行政诉讼（未经复议直接起诉）。',
      'The applicant sued at 清湖县人民法院 over the reply, directly.',
      { fact: 'SUIT_FILED', ...court, contested: contestedReply },
    ],
    [
      '申请人就不答复向清湖县人民法院提起行政诉讼（复议后起诉）。',
      'The applicant sued at 清湖县人民法院 over the silence, after reconsideration.',
      { fact: 'SUIT_FILED', ...court, contested: silence, afterReconsideration: { disputeId: 'd' } },
    ],
    ['收到起诉状副本。', 'Copy of the complaint received.', { fact: 'COMPLAINT_COPY_RECEIVED', on }],
    [
      '指定代理人：沈既白、江望。',
      'Agents named: 沈既白, 江望.',
      { fact: 'AGENTS_NAMED', on, agents: [staff, lawyer] },
    ],
    [
      '提交答复（答辩）及证据目录，共2项证据。',
      'Answer filed with 2 items of evidence.',
      { fact: 'ANSWER_FILED', on, evidence: [letter, { ...letter, name: '送达回执' }] },
    ],
    [
      '通知于2026年10月13日在第二法庭听证（开庭）。',
      'Hearing set for 2026-10-13, 第二法庭.',
      { fact: 'HEARING_NOTIFIED', on, hearingOn: day('2026-10-13'), place: '第二法庭' },
    ],
    [
      '收到（2026）皖行初1号一审裁判文书：驳回诉讼请求。',
      'Judgment （2026）皖行初1号: claim rejected.',
      { ...judgment, result: 'CLAIM_REJECTED' },
    ],
    [
      '收到（2026）皖行初1号一审裁判文书：责令履行，判令公开。',
      'Judgment （2026）皖行初1号: ordered to perform, disclosure ordered.',
      { ...judgment, result: 'ORDERED_TO_PERFORM', order: { kind: 'DISCLOSE' } },
    ],
    ['原告提起上诉。', 'Appeal by the plaintiff.', { fact: 'APPEAL_FILED', on, by: 'APPLICANT' }],
    ['被告提起上诉。', 'Appeal by the defendant.', { fact: 'APPEAL_FILED', on, by: 'AGENCY' }],
    ['双方提起上诉。', 'Appeal by both sides.', { fact: 'APPEAL_FILED', on, by: 'BOTH' }],
    [
      '收到（2026）皖行终1号二审裁判文书：维持一审裁判。',
      'Second judgment （2026）皖行终1号: the first judgment is upheld.',
      { ...second, outcome: 'FIRST_UPHELD' },
    ],
    [
      '收到（2026）皖行终1号二审裁判文书：发回重审。',
      'Second judgment （2026）皖行终1号: the suit goes back to the first instance.',
      { ...second, outcome: 'REMANDED' },
    ],
    [
      '收到（2026）皖行终1号二审裁判文书：改判，撤销，责令重新作出答复。',
      'Second judgment （2026）皖行终1号: the first judgment is replaced, quashed, a new reply ordered.',
      { ...second, outcome: 'CHANGED', result: 'QUASHED', order: newReply },
    ],
    ['裁判生效。', 'The judgment took effect.', { fact: 'JUDGMENT_EFFECTIVE', on }],
    [
      '公开判决生效。',
      'The judgment to disclose took effect.',
      { fact: 'DISCLOSURE_JUDGMENT_EFFECTIVE', on },
    ],
    [
      '作废第2条记录：录入错误',
      'Entry 2 voided: 录入错误',
      { fact: 'FACT_VOIDED', on, seq: 2, reason: '录入错误' },
    ],
  ])('%s', (zh, en, fact) => {
    expect(disputeFactWording(fact)).toEqual({ zh, en });
  });

  it('a fact that no version of the program has written is no sentence', () => {
    const unknown = { fact: 'RETRIAL_ORDERED', on } as unknown as DisputeFact;
    expect(() => disputeFactWording(unknown)).toThrow(
      'unexpected value: {"fact":"RETRIAL_ORDERED","on":"2026-09-14"}',
    );
  });
});
