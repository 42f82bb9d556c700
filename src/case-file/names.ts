import type { Consultee, ReplyGround } from '../statute/facts.ts';
import type { Wording } from '../statute/wording.ts';
import type {
  ApplicantKind,
  Channel,
  DeliveryWay,
  IdentityDocumentKind,
  InformationForm,
} from './application.ts';
import type { RetentionPeriod } from './facts/archive-facts.ts';
import type { ComplaintMeasure, ComplaintSubject } from './facts/complaint-facts.ts';
import type { ConsultationGround, Opinion } from './facts/consultation-facts.ts';
import type { ServiceMethod } from './facts/fact-frame.ts';
import type { CorrectionGround } from './facts/handling-facts.ts';
import type { CaseState, Doer } from './states.ts';

function wording(zh: string, en: string): Wording {
  return { zh, en };
}

export const stateNames = {
  SUBMITTED: wording('已提交', 'submitted'),
  RECEIVED: wording('已收到', 'received'),
  REGISTERED: wording('已登记', 'registered'),
  AWAITING_CORRECTION: wording('待补正', 'awaiting correction'),
  IN_HANDLING: wording('办理中', 'in handling'),
  UNDER_REVIEW: wording('审核中', 'under review'),
  APPROVED: wording('已审核', 'approved'),
  SIGNED: wording('已签发', 'signed'),
  REPLIED: wording('已答复', 'replied'),
  ARCHIVED: wording('已归档', 'archived'),
  LAPSED: wording('视为放弃', 'lapsed'),
  WITHDRAWN: wording('已撤回', 'withdrawn'),
} as const satisfies Record<CaseState, Wording>;

export const doerNames = {
  INTAKE_CLERK: wording('收件登记员', 'intake clerk'),
  HANDLER: wording('承办人', 'handler'),
  LEGAL_REVIEWER: wording('法制审核员', 'legal reviewer'),
  SECRECY_REVIEWER: wording('保密审查员', 'secrecy reviewer'),
  SIGNER: wording('签发人', 'signer'),
  OFFICE_HEAD: wording('公开工作机构负责人', 'head of the disclosure office'),
  ARCHIVIST: wording('档案员', 'archivist'),
  SUPERVISOR: wording('监督员', 'supervisor'),
  ADMINISTRATOR: wording('管理员', 'administrator'),
  APPLICANT: wording('申请人', 'applicant'),
  CONSULTEE: wording('被征求意见人', 'consultee'),
  PAYMENT_PLATFORM: wording('缴费平台', 'payment platform'),
  ANYONE: wording('任何人', 'anyone'),
} as const satisfies Record<Doer, Wording>;

export const correctionGroundNames = {
  DESCRIPTION: wording('申请内容不明确', 'unclear description'),
  IDENTITY: wording('身份证明', 'proof of identity'),
  CONTACT: wording('联系方式', 'contact'),
  FORM: wording('获取信息的方式、途径', 'form and way wanted'),
  AUTHORISATION: wording('授权委托', 'power of attorney'),
  OTHER: wording('其他事项', 'other matter'),
} as const satisfies Record<CorrectionGround, Wording>;

export const channelNames = {
  IN_PERSON: wording('当面', 'in person'),
  SIGNED_MAIL: wording('签收邮件', 'signed mail'),
  ORDINARY_MAIL: wording('平常信函', 'ordinary letter'),
  INTERNET: wording('互联网', 'online'),
  FAX: wording('传真', 'fax'),
} as const satisfies Record<Channel, Wording>;

export const applicantKindNames = {
  NATURAL_PERSON: wording('自然人', 'natural person'),
  COMMERCIAL_ENTERPRISE: wording('商业企业', 'commercial enterprise'),
  RESEARCH_INSTITUTION: wording('科研机构', 'research institution'),
  PUBLIC_WELFARE_ORGANISATION: wording('社会公益组织', 'public-welfare organisation'),
  LEGAL_SERVICE_ORGANISATION: wording('法律服务机构', 'legal-service organisation'),
  OTHER_ORGANISATION: wording('其他组织', 'other organisation'),
} as const satisfies Record<ApplicantKind, Wording>;

export const identityDocumentNames = {
  RESIDENT_ID_CARD: wording('居民身份证', 'resident identity card'),
  UNIFIED_SOCIAL_CREDIT_CODE: wording('统一社会信用代码', 'unified social credit code'),
  PASSPORT: wording('护照', 'passport'),
  HONG_KONG_MACAO_PERMIT: wording('港澳居民来往内地通行证', 'Hong Kong and Macao travel permit'),
  TAIWAN_PERMIT: wording('台湾居民来往大陆通行证', 'Taiwan travel permit'),
  OTHER_DOCUMENT: wording('其他证件', 'other document'),
} as const satisfies Record<IdentityDocumentKind, Wording>;

export const formNames = {
  PAPER: wording('纸质', 'paper'),
  ELECTRONIC: wording('电子文件', 'electronic file'),
  DISC: wording('光盘', 'disc'),
} as const satisfies Record<InformationForm, Wording>;

export const deliveryNames = {
  POST: wording('邮寄', 'by post'),
  PICK_UP: wording('自行领取', 'fetched in person'),
  EMAIL: wording('电子邮件', 'by e-mail'),
  ONLINE: wording('在线获取', 'online'),
  INSPECTION_ON_SITE: wording('现场查阅', 'read on site'),
  FAX: wording('传真', 'by fax'),
} as const satisfies Record<DeliveryWay, Wording>;

export const consulteeNames = {
  THIRD_PARTY: wording('第三方', 'third party'),
  CO_PRODUCER: wording('共同制作机关', 'co-producing organ'),
  OTHER_AGENCY: wording('其他机关', 'other organ'),
} as const satisfies Record<Consultee, Wording>;

/** 征求意见的事由, as a letter names the interest or the matter. */
export const consultationGroundNames = {
  TRADE_SECRET: wording('商业秘密', 'trade secret'),
  PERSONAL_PRIVACY: wording('个人隐私', 'personal privacy'),
  OTHER_LAWFUL_INTEREST: wording('其他合法权益', 'other lawful interest'),
  JOINTLY_MADE: wording('共同制作', 'jointly made'),
  COORDINATION: wording('协助、会商', 'coordination'),
  SECRECY_CLASSIFICATION: wording('不能确定是否可以公开', 'doubt whether it may be disclosed'),
} as const satisfies Record<ConsultationGround, Wording>;

export const opinionNames = {
  AGREES: wording('同意公开', 'agrees'),
  PARTLY_AGREES: wording('部分同意公开', 'agrees in part'),
  OBJECTS: wording('不同意公开', 'objects'),
} as const satisfies Record<Opinion, Wording>;

export const complaintSubjectNames = {
  NOT_DISCLOSED: wording('未依法公开', 'not disclosed'),
  UNLAWFUL_HANDLING: wording('办理违法', 'unlawful handling'),
  LATE: wording('逾期', 'late'),
  OTHER: wording('其他', 'other'),
} as const satisfies Record<ComplaintSubject, Wording>;

export const complaintMeasureNames = {
  RECTIFICATION_ORDERED: wording('督促整改', 'rectification ordered'),
  CRITICISM_CIRCULATED: wording('通报批评', 'criticism circulated'),
} as const satisfies Record<ComplaintMeasure, Wording>;

/** 答复类型 as a sentence calls it. */
export const groundNames = {
  ALREADY_PUBLIC: wording('已主动公开', 'already public'),
  PROVIDED: wording('予以公开', 'provided'),
  PROVIDED_BY_OTHER_MEANS: wording('告知获取方式', 'way, route and time told'),
  PARTIAL_DISCLOSURE: wording('部分公开', 'partly disclosed'),
  STATE_SECRET: wording('国家秘密，不予公开', 'withheld: state secret'),
  PROHIBITED_BY_LAW: wording('法律、行政法规禁止公开', 'withheld: forbidden by law'),
  ENDANGERS_SECURITY: wording('危及三安全一稳定，不予公开', 'withheld: security and stability'),
  THIRD_PARTY_INTERESTS: wording('保护第三方合法权益，不予公开', 'withheld: third party'),
  INTERNAL_AFFAIRS: wording('内部事务信息，不予公开', 'withheld: internal affairs'),
  DELIBERATIVE: wording('过程性信息，不予公开', 'withheld: process information'),
  ENFORCEMENT_FILE: wording('行政执法案卷，不予公开', 'withheld: enforcement file'),
  GOVERNED_BY_SPECIAL_LAW: wording('行政查询事项', 'registry look-up'),
  INFORMATION_NONEXISTENT: wording('信息不存在', 'does not exist'),
  NOT_RESPONSIBLE_AGENCY: wording('不属于本机关负责公开', 'not this organ'),
  REQUIRES_PROCESSING: wording('需加工、分析', 'would have to be made'),
  STILL_UNCLEAR: wording('补正后仍不明确', 'still unclear'),
  NOT_AN_APPLICATION: wording('信访、投诉、举报类', 'not an application'),
  REPEAT_NOT_PROCESSED: wording('重复申请，不予重复处理', 'repeat'),
  PUBLISHED_WORK: wording('公开出版物', 'published work'),
  EXCESSIVE_NOT_PROCESSED: wording('无正当理由大量反复申请', 'excessive'),
  REISSUE_NOT_PROCESSED: wording('要求确认或者重新出具', 're-issue asked'),
  LAPSED_CORRECTION: wording('逾期不补正，视为放弃', 'no correction in time'),
  LAPSED_FEE: wording('逾期不缴费，视为放弃', 'fee not paid'),
  OTHER: wording('其他处理', 'other'),
  RECTIFIED: wording('予以更正', 'rectified'),
  RECTIFICATION_REFUSED: wording('不予更正', 'rectification refused'),
  RECTIFICATION_TRANSFERRED: wording('转送有权机关更正', 'rectification transferred'),
} as const satisfies Record<ReplyGround, Wording>;

export const retentionNames = {
  TEN_YEARS: wording('10年', 'ten years'),
  THIRTY_YEARS: wording('30年', 'thirty years'),
  PERMANENT: wording('永久', 'permanently'),
} as const satisfies Record<RetentionPeriod, Wording>;

export const serviceMethodNames = {
  POST: wording('邮寄送达', 'by post'),
  IN_PERSON: wording('直接送达', 'in person'),
  ELECTRONIC: wording('电子送达', 'electronically'),
} as const satisfies Record<ServiceMethod, Wording>;
