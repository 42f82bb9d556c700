import type { ReturnReason, ServiceWay } from '../statute/service.ts';
import type { Wording } from '../statute/wording.ts';
import type { ServedLetter, SignerRelation, WitnessStanding } from './facts/service-facts.ts';

function wording(zh: string, en: string): Wording {
  return { zh, en };
}

export const servedLetterNames = {
  REGISTRATION_RECEIPT: wording('登记回执', 'registration receipt'),
  CORRECTION_NOTICE: wording('补正告知书', 'correction notice'),
  CONSULTATION: wording('征求意见书', 'consultation letter'),
  CONSULTATION_NOTICE: wording('征求意见告知书', 'notice of consultation'),
  PUBLIC_INTEREST_NOTICE: wording('公共利益公开告知书', 'notice of disclosure in the public interest'),
  EXTENSION_NOTICE: wording('延长答复期限告知书', 'extension notice'),
  REASONS_REQUEST: wording('说明理由通知书', 'request for reasons'),
  DEFERRAL_NOTICE: wording('延迟答复告知书', 'deferral notice'),
  FEE_NOTICE: wording('收费通知书', 'fee notice'),
  FEE_REVIEW_RESULT: wording('复核结果告知书', 'result of the fee review'),
  LAPSE_NOTICE: wording('视为放弃申请告知书', 'lapse notice'),
  WITHDRAWAL_CONFIRMATION: wording('撤回申请确认书', 'confirmation of withdrawal'),
  REPLY: wording('答复书', 'reply'),
} as const satisfies Record<ServedLetter, Wording>;

export const wayNames = {
  IN_PERSON: wording('直接送达', 'service in person'),
  REGISTERED_MAIL: wording('挂号信', 'registered mail'),
  EMS: wording('邮政特快专递', 'EMS'),
  ELECTRONIC: wording('电子送达', 'electronic service'),
  PICK_UP: wording('自行领取', 'fetching'),
  LEFT_IN_PLACE: wording('留置送达', 'leaving in place'),
  PUBLIC_NOTICE: wording('公告送达', 'public notice'),
} as const satisfies Record<ServiceWay, Wording>;

export const signerRelationNames = {
  ADDRESSEE: wording('本人', 'the addressee'),
  LEGAL_REPRESENTATIVE: wording('法定代表人或者主要负责人', 'legal representative'),
  ADULT_FAMILY_MEMBER: wording('同住成年家属', 'adult family member'),
  AGENT: wording('代理人', 'agent'),
  APPOINTED_RECIPIENT: wording('指定的代收人', 'appointed recipient'),
  MAIL_ROOM: wording('单位收件人员', 'mail room'),
} as const satisfies Record<SignerRelation, Wording>;

export const returnReasonNames = {
  REFUSED: wording('收件人拒收', 'refused by the recipient'),
  UNKNOWN_AT_ADDRESS: wording('原址查无此人', 'unknown at the address'),
  MOVED: wording('收件人迁移新址', 'moved away'),
  NOT_COLLECTED: wording('逾期未领取', 'not collected'),
  ADDRESS_INCOMPLETE: wording('地址欠详', 'address incomplete'),
  CARRIER_FAULT: wording('邮政企业原因', 'by the fault of the carrier'),
} as const satisfies Record<ReturnReason, Wording>;

export const witnessStandingNames = {
  COMMITTEE: wording('居（村）民委员会', 'neighbourhood or village committee'),
  EMPLOYER: wording('所在单位', 'employer'),
  OTHER: wording('其他见证人', 'another witness'),
} as const satisfies Record<WitnessStanding, Wording>;
