import type { EvidenceKind } from './evidence.ts';
import type { EvidenceItem } from './facts.ts';

/** 证明目的: what each kind of evidence is filed to prove, as the list of evidence says it where the agency does not. */
export const evidencePurposes: Readonly<Record<EvidenceKind, string>> = {
  APPLICATION: '申请人提出申请的日期和申请的内容',
  RECEIPT_PROOF: '收到申请之日，即答复期限的起算',
  REGISTRATION: '申请已经登记，以及办理期限的经过',
  REPLY_LETTER: '已经作出答复，以及答复的内容和依据',
  REPLY_SERVICE: '答复已经送达申请人，以及送达的日期',
  PUBLICATION: '申请公开的信息已经主动公开',
  WAY_TOLD: '已经告知申请人获取信息的方式、途径',
  SECRECY_MARK: '申请公开的信息属于国家秘密',
  FORBIDDING_LAW: '法律、行政法规禁止公开申请公开的信息',
  HARM: '公开可能危及国家安全、公共安全、经济安全、社会稳定',
  THIRD_PARTY_CONSULTED: '已经依法征求第三方意见，以及第三方的意见',
  PUBLIC_INTEREST_WEIGHED: '已经衡量不公开对公共利益的影响',
  INTERNAL_KIND: '申请公开的信息属于内部事务信息',
  FORMED_BEFORE_DECISION: '申请公开的信息属于过程性信息',
  FORMED_IN_ENFORCEMENT: '申请公开的信息属于行政执法案卷信息',
  REASONS_FOR_EACH_PART: '不予公开的部分均有理由，能够区分处理的已经区分处理',
  SEARCH: '已经尽到合理检索义务',
  RESPONSIBLE_ORGAN: '申请公开的信息不属于本机关负责公开',
  SPECIAL_LAW: '申请公开的信息的获取，法律、行政法规另有规定',
  NO_READY_INFORMATION: '没有现成信息，需要对现有政府信息进行加工、分析',
  CORRECTION_NOTICE: '已经告知申请人需要补正的事项和补正期限',
  CORRECTION_SERVICE: '补正告知书已经送达申请人，以及送达的日期',
  FEE_NOTICE: '已经告知申请人收费的金额和缴费期限，并已送达',
  REASONS_REQUESTED: '已经要求申请人说明理由',
  EARLIER_REPLY: '此前已经就相同内容作出答复',
};

/** 证明目的 of an item as the list prints it: the agency's own words, else those of its kind. */
export function purposeOf({ proves, purpose }: Pick<EvidenceItem, 'proves' | 'purpose'>): string {
  return purpose ?? evidencePurposes[proves];
}
