import type { Channel } from '../statute/facts.ts';

/** 申请人类型: the columns of the annual report's table of applications. */
export const applicantKinds = [
  'NATURAL_PERSON',
  'COMMERCIAL_ENTERPRISE',
  'RESEARCH_INSTITUTION',
  'PUBLIC_WELFARE_ORGANISATION',
  'LEGAL_SERVICE_ORGANISATION',
  'OTHER_ORGANISATION',
] as const;
export type ApplicantKind = (typeof applicantKinds)[number];

export const identityDocumentKinds = [
  'RESIDENT_ID_CARD',
  'UNIFIED_SOCIAL_CREDIT_CODE',
  'PASSPORT',
  'HONG_KONG_MACAO_PERMIT',
  'TAIWAN_PERMIT',
  'OTHER_DOCUMENT',
] as const;
export type IdentityDocumentKind = (typeof identityDocumentKinds)[number];

/** 提供载体: the form wanted (art. 29 ¶2(3)). */
export const informationForms = ['PAPER', 'ELECTRONIC', 'DISC'] as const;
export type InformationForm = (typeof informationForms)[number];

/** 获取方式: the way it is to be got (art. 29 ¶2(3)). */
export const deliveryWays = ['POST', 'PICK_UP', 'EMAIL', 'ONLINE', 'INSPECTION_ON_SITE', 'FAX'] as const;
export type DeliveryWay = (typeof deliveryWays)[number];

/** 申请人. The identity number itself lives outside the journal, where it can be erased; here it is masked. */
export interface Applicant {
  readonly kind: ApplicantKind;
  readonly name: string;
  readonly identityDocument: IdentityDocumentKind;
  readonly maskedIdentityNumber: string;
  readonly phone?: string;
  readonly email?: string;
  readonly address?: string;
  readonly postcode?: string;
  readonly fax?: string;
  /** 法定代表人, for organisations. */
  readonly legalRepresentative?: string;
  /** 联系人, for organisations. */
  readonly contactPerson?: string;
}

/** 受托人, with power of attorney. */
export interface Agent {
  readonly name: string;
  readonly phone?: string;
  readonly maskedIdentityNumber: string;
  /** 代理权限, as the power of attorney says it. */
  readonly authority?: string;
  /** 授权委托书: the SHA-256 of the attachment that is it. Without one the office asks for it (art. 30). */
  readonly powerOfAttorney?: string;
  /** 身份证明 of the agent: the SHA-256 of the attachments that are it, where they were handed in as such. */
  readonly identityProofs?: readonly string[];
}

export interface Attachment {
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
}

/** 更正申请 (art. 41): which record about the applicant, what in it is inaccurate, and what shows it. */
export interface RectificationRequest {
  readonly record: string;
  readonly inaccuracy: string;
  readonly evidence: string;
}

/** 政府信息公开申请: what art. 29 ¶2 wants in it. Its purpose is never asked (the 2019 text dropped it). */
export interface Application {
  readonly applicant: Applicant;
  readonly agent?: Agent;
  /** 所需信息的名称、文号或者便于查询的其他特征性描述. */
  readonly description: string;
  readonly form: InformationForm;
  readonly delivery: DeliveryWay;
  /** 无法按指定方式提供的，可以接受其他方式. */
  readonly acceptsOtherWays?: boolean;
  /** 阅读困难、视听障碍: the help asked for (art. 43). */
  readonly assistance?: string;
  readonly attachments: readonly Attachment[];
  /** 身份证明 of the applicant: the SHA-256 of the attachments that are it, where they were handed in as such. */
  readonly identityProofs?: readonly string[];
  /** Present where the paper asks for a correction of the applicant's own record, not for information. */
  readonly rectification?: RectificationRequest;
}

/** 代为填写: an oral application written down by the office (art. 29 ¶1). */
export interface OralRecord {
  readonly writtenBy: string;
  readonly difficulty: string;
  /** How the applicant approved the text read back: signature or fingerprint. */
  readonly approvedBy: 'SIGNATURE' | 'FINGERPRINT';
}

export type { Channel };
