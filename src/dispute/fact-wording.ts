import { chineseDay } from '../calendar/chinese-day.ts';
import { assertNever } from '../case-file/outcome.ts';
import type { Procedure } from '../statute/facts.ts';
import type { Wording } from '../statute/wording.ts';
import type { DisputeFact, DisputeOrder } from './facts.ts';
import { appealOutcomeNames, appellantNames, contestedKindNames } from './names.ts';
import { disputeResults } from './results.ts';

const procedureNames = {
  ORDINARY: { zh: '普通程序', en: 'ordinary procedure' },
  SIMPLIFIED: { zh: '简易程序', en: 'simplified procedure' },
} as const satisfies Record<Procedure, Wording>;

/** 应对经过: what happened in a dispute, in one sentence for each fact. */
export function disputeFactWording(fact: DisputeFact): Wording {
  switch (fact.fact) {
    case 'RECONSIDERATION_APPLIED': {
      const { zh, en } = contestedKindNames[fact.contested.kind];
      return {
        zh: `申请人就${zh}向${fact.forum}申请行政复议。`,
        en: `The applicant applied to ${fact.forum} for reconsideration of ${en}.`,
      };
    }
    case 'RECONSIDERATION_CORRECTION_NOTICE_SERVED':
      return {
        zh: '行政复议机关要求申请人补正。',
        en: 'The authority asked the applicant to correct the application.',
      };
    case 'RECONSIDERATION_ACCEPTED': {
      const { zh, en } = procedureNames[fact.procedure];
      return { zh: `行政复议机关受理，适用${zh}。`, en: `Accepted, ${en}.` };
    }
    case 'RECONSIDERATION_COPY_RECEIVED':
      return { zh: '收到行政复议申请书副本。', en: 'Copy of the application received.' };
    case 'RECONSIDERATION_TURNED_ORDINARY':
      return { zh: '转为普通程序审理。', en: 'Turned over to the ordinary procedure.' };
    case 'RECONSIDERATION_EXTENDED':
      return {
        zh: `行政复议机关延长审理期限${fact.days}日。`,
        en: `The authority extended its term by ${fact.days} days.`,
      };
    case 'RECONSIDERATION_DECISION_SERVED': {
      const { zh, en } = disputeResults[fact.result];
      const order = orderWording(fact.order);
      return {
        zh: `收到行政复议决定书（${fact.decisionNo}）：${zh}${order.zh}。`,
        en: `Reconsideration decision ${fact.decisionNo}: ${en}${order.en}.`,
      };
    }
    case 'RECONSIDERATION_ENDED':
    case 'LITIGATION_ENDED': {
      const { zh, en } = disputeResults[fact.result];
      return { zh: `${zh}。`, en: `Ended: ${en}.` };
    }
    case 'SUIT_FILED':
      return {
        zh: `申请人就${contestedKindNames[fact.contested.kind].zh}向${fact.forum}提起行政诉讼${fact.afterReconsideration ? '（复议后起诉）' : '（未经复议直接起诉）'}。`,
        en: `The applicant sued at ${fact.forum} over ${contestedKindNames[fact.contested.kind].en}, ${fact.afterReconsideration ? 'after reconsideration' : 'directly'}.`,
      };
    case 'COMPLAINT_COPY_RECEIVED':
      return { zh: '收到起诉状副本。', en: 'Copy of the complaint received.' };
    case 'AGENTS_NAMED': {
      const names = fact.agents.map(({ name }) => name);
      return { zh: `指定代理人：${names.join('、')}。`, en: `Agents named: ${names.join(', ')}.` };
    }
    case 'ANSWER_FILED':
      return {
        zh: `提交答复（答辩）及证据目录，共${fact.evidence.length}项证据。`,
        en: `Answer filed with ${fact.evidence.length} items of evidence.`,
      };
    case 'HEARING_NOTIFIED':
      return {
        zh: `通知于${chineseDay(fact.hearingOn)}在${fact.place}听证（开庭）。`,
        en: `Hearing set for ${fact.hearingOn}, ${fact.place}.`,
      };
    case 'JUDGMENT_SERVED': {
      const { zh, en } = disputeResults[fact.result];
      const order = orderWording(fact.order);
      return {
        zh: `收到${fact.judgmentNo}一审裁判文书：${zh}${order.zh}。`,
        en: `Judgment ${fact.judgmentNo}: ${en}${order.en}.`,
      };
    }
    case 'APPEAL_FILED':
      return {
        zh: `${appellantNames[fact.by].zh}提起上诉。`,
        en: `Appeal by ${appellantNames[fact.by].en}.`,
      };
    case 'SECOND_JUDGMENT_SERVED': {
      const { zh, en } = appealOutcomeNames[fact.outcome];
      const result = fact.result && disputeResults[fact.result];
      const order = orderWording(fact.order);
      return {
        zh: `收到${fact.judgmentNo}二审裁判文书：${zh}${result ? `，${result.zh}` : ''}${order.zh}。`,
        en: `Second judgment ${fact.judgmentNo}: ${en}${result ? `, ${result.en}` : ''}${order.en}.`,
      };
    }
    case 'JUDGMENT_EFFECTIVE':
      return { zh: '裁判生效。', en: 'The judgment took effect.' };
    case 'DISCLOSURE_JUDGMENT_EFFECTIVE':
      return { zh: '公开判决生效。', en: 'The judgment to disclose took effect.' };
    case 'FACT_VOIDED':
      return {
        zh: `作废第${fact.seq}条记录：${fact.reason}`,
        en: `Entry ${fact.seq} voided: ${fact.reason}`,
      };
    default:
      return assertNever(fact);
  }
}

function orderWording(order: DisputeOrder | undefined): Wording {
  if (order === undefined) return { zh: '', en: '' };
  if (order.kind === 'DISCLOSE') return { zh: '，判令公开', en: ', disclosure ordered' };
  const { until } = order;
  return until === undefined
    ? { zh: '，责令重新作出答复', en: ', a new reply ordered' }
    : { zh: `，责令于${chineseDay(until)}前（含当日）重新作出答复`, en: `, a new reply ordered by ${until}` };
}
