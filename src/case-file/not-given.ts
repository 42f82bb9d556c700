import type { WithholdingArticle } from '../statute/facts.ts';

/** 三安全一稳定 (art. 14). Economic security is missing in 法释〔2025〕8号 art. 6 item 2 and needs a note of its own (AMB-23). */
export const securityInterests = [
  'NATIONAL_SECURITY',
  'PUBLIC_SECURITY',
  'ECONOMIC_SECURITY',
  'SOCIAL_STABILITY',
] as const;
export type SecurityInterest = (typeof securityInterests)[number];

/** 第三方权益 (art. 15). */
export const protectedInterests = ['TRADE_SECRET', 'PERSONAL_PRIVACY', 'OTHER_LAWFUL_INTEREST'] as const;
export type ProtectedInterest = (typeof protectedInterests)[number];

/** 三类内部事务 (art. 16 ¶1). */
export const internalAffairs = ['PERSONNEL', 'LOGISTICS', 'INTERNAL_WORKFLOW'] as const;
export type InternalAffair = (typeof internalAffairs)[number];

/** 四类过程性信息 (art. 16 ¶2). */
export const deliberativeKinds = [
  'DISCUSSION_RECORD',
  'PRELIMINARY_DRAFT',
  'CONSULTATION_CORRESPONDENCE',
  'REQUEST_OR_REPORT',
] as const;
export type DeliberativeKind = (typeof deliberativeKinds)[number];

/** D31, art. 14. */
export interface StateSecret {
  readonly ground: 'STATE_SECRET';
  readonly reason: string;
  /** 定密依据: marking, class and term. It stays on file for the court and is never printed. */
  readonly evidence: string;
}

/** D32, art. 14. */
export interface ProhibitedByLaw {
  readonly ground: 'PROHIBITED_BY_LAW';
  /** The law or administrative regulation; a rule of lower rank forbids nothing here. */
  readonly law: string;
  /** As the letter cites it: 第三十二条. */
  readonly lawArticle: string;
  readonly reason: string;
}

/** D33, art. 14. */
export interface EndangersSecurity {
  readonly ground: 'ENDANGERS_SECURITY';
  readonly interest: SecurityInterest;
  readonly reason: string;
  /** 专门论证: needed for economic security alone (AMB-23); on file, not printed. */
  readonly note?: string;
}

/** D34, arts. 15 and 32. */
export interface ThirdPartyInterests {
  readonly ground: 'THIRD_PARTY_INTERESTS';
  readonly interest: ProtectedInterest;
  readonly reason: string;
  /** 公共利益衡量: why withholding does no great harm to the public interest. */
  readonly weighing: string;
  /** 未征求意见的理由: why the third party was not asked, or could not be reached. */
  readonly notAskedBecause?: string;
}

/** D35, art. 16 ¶1: the organ may withhold it, so its discretion is reasoned. */
export interface InternalAffairs {
  readonly ground: 'INTERNAL_AFFAIRS';
  readonly kind: InternalAffair;
  readonly reason: string;
}

/** D36, art. 16 ¶2. */
export interface Deliberative {
  readonly ground: 'DELIBERATIVE';
  readonly kind: DeliberativeKind;
  /** The decision before which the information came into being. */
  readonly pendingDecision: string;
  readonly reason: string;
}

/** D37, art. 16 ¶2. */
export interface EnforcementFile {
  readonly ground: 'ENFORCEMENT_FILE';
  readonly enforcementCase: string;
  /** 当事人查阅案卷的途径. */
  readonly accessRoute: string;
  readonly reason: string;
}

/** 特别规定的事项: a register to look up, the file of one's own case to inspect, or what lies in an archive. */
export const specialLawMatters = ['REGISTER', 'CASE_FILE', 'ARCHIVES'] as const;
export type SpecialLawMatter = (typeof specialLawMatters)[number];

/** D38, art. 36(7). */
export interface GovernedBySpecialLaw {
  readonly ground: 'GOVERNED_BY_SPECIAL_LAW';
  /** Absent for a register, as in what was written before there was a choice. */
  readonly matter?: SpecialLawMatter;
  readonly law: string;
  /** 查询窗口. */
  readonly window: string;
}

/** D41a, art. 36(4). */
export interface InformationNonexistent {
  readonly ground: 'INFORMATION_NONEXISTENT';
  readonly reason: string;
}

/** 负责公开的机关, as the letter names it; where it cannot be determined, why. */
export type ResponsibleAgency =
  | {
      readonly determined: true;
      readonly name: string;
      readonly contact: string;
      /** Of an agency of this installation. */
      readonly agencyId?: string;
    }
  | { readonly determined: false; readonly because: string };

/** D41b, art. 36(5). */
export interface NotResponsibleAgency {
  readonly ground: 'NOT_RESPONSIBLE_AGENCY';
  readonly reason: string;
  readonly responsible: ResponsibleAgency;
}

/** D42, art. 38. */
export interface RequiresProcessing {
  readonly ground: 'REQUIRES_PROCESSING';
  readonly reason: string;
}

/** 不属于政府信息 (arts. 2 and 37): a part that is left out because it is no government information at all. */
export interface NotGovernmentInformation {
  readonly ground: 'NOT_GOVERNMENT_INFORMATION';
  readonly reason: string;
}

/** 不予公开 (arts. 14 to 16): the whole, or a part. */
export type Withholding =
  | StateSecret
  | ProhibitedByLaw
  | EndangersSecurity
  | ThirdPartyInterests
  | InternalAffairs
  | Deliberative
  | EnforcementFile;

/** Why a part of what was asked is not given: withheld, or simply not to be had here (AMB-12). */
export type NotGiven =
  | Withholding
  | NotGovernmentInformation
  | InformationNonexistent
  | NotResponsibleAgency
  | RequiresProcessing
  | GovernedBySpecialLaw;

/** 区分处理 (art. 37): one part that is not given, and why. */
export interface WithheldPart {
  readonly part: string;
  readonly because: NotGiven;
}

/** The article that each refusal to disclose rests on. */
const articleOf = {
  STATE_SECRET: 14,
  PROHIBITED_BY_LAW: 14,
  ENDANGERS_SECURITY: 14,
  THIRD_PARTY_INTERESTS: 15,
  INTERNAL_AFFAIRS: 16,
  DELIBERATIVE: 16,
  ENFORCEMENT_FILE: 16,
} as const satisfies Record<Withholding['ground'], WithholdingArticle>;

/**
 * 不予公开的条款: the articles, each once, that the withheld parts rest on; none where nothing is withheld under arts. 14
 * to 16. They decide whether reconsideration comes first (实施条例 art. 31).
 */
export function withheldUnder(parts: readonly WithheldPart[]): readonly WithholdingArticle[] {
  const articles = parts.flatMap(({ because }) =>
    because.ground in articleOf ? [articleOf[because.ground as Withholding['ground']]] : [],
  );
  return [...new Set(articles)].sort((a, b) => a - b);
}
