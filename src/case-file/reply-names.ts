import type { Wording } from '../statute/wording.ts';
import type {
  DeliberativeKind,
  InternalAffair,
  ProtectedInterest,
  SecurityInterest,
  SpecialLawMatter,
} from './not-given.ts';
import type { RectificationRefusal } from './rectification-content.ts';
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

/** 特别规定的事项. */
export const specialLawMatterNames = {
  REGISTER: { zh: '行政查询', en: 'a register to look up' },
  CASE_FILE: { zh: '案卷查阅', en: 'the file of one’s own case' },
  ARCHIVES: { zh: '已移交档案馆', en: 'handed over to an archive' },
} as const satisfies Record<SpecialLawMatter, Wording>;

/** 终止办理的事实. */
export const endingFactNames = {
  APPLICANT_DIED: { zh: '申请人死亡', en: 'the applicant died' },
  APPLICANT_DISSOLVED: { zh: '申请人终止', en: 'the applicant was dissolved' },
  MERGED: { zh: '重复提交，并入另一件办理', en: 'handed in twice, handled in one case' },
  PARTY_AFFAIRS: { zh: '属于党务信息', en: 'it is of the Party’s affairs' },
  OTHER_FACT: { zh: '其他事实', en: 'another fact' },
} as const satisfies Record<EndingFact, Wording>;

/** 不予更正的情形 (art. 41), as the letter says it. */
export const rectificationRefusalNames = {
  NOT_ABOUT_APPLICANT: { zh: '要求更正的记录与申请人自身无关', en: 'the record is not about the applicant' },
  NOT_INACCURATE: { zh: '经核实，该记录没有不准确之处', en: 'the record is not inaccurate' },
  NO_EVIDENCE: { zh: '没有提供能够证明该记录不准确的证据', en: 'nothing shows that it is inaccurate' },
} as const satisfies Record<RectificationRefusal, Wording>;
