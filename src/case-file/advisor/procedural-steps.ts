import type { Wording } from '../../statute/wording.ts';

/** 先办的程序: what must happen before a reply can be given. */
export const proceduralSteps = {
  ISSUE_CORRECTION_NOTICE: step('30', '先告知补正', 'issue a correction notice first'),
  AWAIT_CORRECTION: step('30', '等待申请人补正', 'wait for the correction'),
  REQUEST_REASONS: step('35', '先要求申请人说明理由', 'ask the applicant for reasons first'),
  AWAIT_REASONS: step('35', '等待申请人说明理由', 'wait for the reasons'),
  NOTIFY_DEFERRAL: step('35', '先告知延迟答复的合理期限', 'tell the reasonable deferred term first'),
  ISSUE_FEE_NOTICE: step('42', '先发出收费通知', 'issue a fee notice first'),
  AWAIT_PAYMENT: step('42', '等待申请人缴费', 'wait for the payment'),
  CONSULT_CO_PRODUCERS: step('34', '先征求共同制作机关意见', 'consult the co-producing organs first'),
  CONSULT_THIRD_PARTY: step('32', '先书面征求第三方意见', 'consult the third party in writing first'),
  AWAIT_OPINION: step('33(3)', '等待被征求意见人答复', 'wait for the opinion'),
  REFER_CLASSIFICATION: step(
    '17(3)',
    '先报有关主管部门或者保密行政管理部门确定',
    'refer the classification first',
  ),
  NOTIFY_PUBLIC_INTEREST_DISCLOSURE: step(
    '32',
    '先将决定公开的内容和理由书面告知第三方',
    'tell the third party in writing what is disclosed and why first',
  ),
  RECORD_SEARCH: step('36(4)', '先检索并记录', 'search, and record the search, first'),
  EXTEND_REPLY_PERIOD: step('33(2)', '先延长答复期限并告知申请人', 'extend the reply period first'),
} as const satisfies Record<string, ProceduralStepRow>;
export type ProceduralStep = keyof typeof proceduralSteps;

interface ProceduralStepRow extends Wording {
  readonly article: string;
}

function step(article: string, zh: string, en: string): ProceduralStepRow {
  return { article, zh, en };
}
