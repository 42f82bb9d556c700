import type { Wording } from '../statute/wording.ts';
import type { DeliberativeKind, InternalAffair, ProtectedInterest, SecurityInterest } from './not-given.ts';
import type { DisguisedMatter, EndingFact } from './reply-content.ts';

/** 三安全一稳定, as art. 14 calls each. */
export const securityInterestNames = {
  NATIONAL_SECURITY: { zh: '国家安全', en: 'national security' },
  PUBLIC_SECURITY: { zh: '公共安全', en: 'public security' },
  ECONOMIC_SECURITY: { zh: '经济安全', en: 'economic security' },
  SOCIAL_STABILITY: { zh: '社会稳定', en: 'social stability' },
} as const satisfies Record<SecurityInterest, Wording>;

/** 第三方权益, as art. 15 calls each. */
export const protectedInterestNames = {
  TRADE_SECRET: { zh: '商业秘密', en: 'trade secret' },
  PERSONAL_PRIVACY: { zh: '个人隐私', en: 'personal privacy' },
  OTHER_LAWFUL_INTEREST: { zh: '其他合法权益', en: 'another lawful interest' },
} as const satisfies Record<ProtectedInterest, Wording>;

/** 内部事务, as art. 16 ¶1 calls each. */
export const internalAffairNames = {
  PERSONNEL: { zh: '人事管理', en: 'personnel' },
  LOGISTICS: { zh: '后勤管理', en: 'logistics' },
  INTERNAL_WORKFLOW: { zh: '内部工作流程', en: 'internal workflow' },
} as const satisfies Record<InternalAffair, Wording>;

/** 过程性信息, as art. 16 ¶2 calls each. */
export const deliberativeNames = {
  DISCUSSION_RECORD: { zh: '讨论记录', en: 'discussion record' },
  PRELIMINARY_DRAFT: { zh: '过程稿', en: 'preliminary draft' },
  CONSULTATION_CORRESPONDENCE: { zh: '磋商信函', en: 'consultation correspondence' },
  REQUEST_OR_REPORT: { zh: '请示报告', en: 'request or report' },
} as const satisfies Record<DeliberativeKind, Wording>;

/** 信访、投诉、举报等, as art. 39 ¶1 calls each. */
export const disguisedMatterNames = {
  PETITION: { zh: '信访', en: 'petition' },
  COMPLAINT: { zh: '投诉', en: 'complaint' },
  TIP_OFF: { zh: '举报', en: 'tip-off' },
  INQUIRY: { zh: '咨询', en: 'inquiry' },
} as const satisfies Record<DisguisedMatter, Wording>;

/** 终止办理的事实. */
export const endingFactNames = {
  APPLICANT_DIED: { zh: '申请人死亡', en: 'the applicant died' },
  APPLICANT_DISSOLVED: { zh: '申请人终止', en: 'the applicant was dissolved' },
  MERGED: { zh: '重复提交，并入另一件办理', en: 'handed in twice, handled in one case' },
  OTHER_FACT: { zh: '其他事实', en: 'another fact' },
} as const satisfies Record<EndingFact, Wording>;
