import { dayLabel } from '../contract/day-labels.ts';

/** What the service takes where a field is left empty, or prints beside what is written: `Type.name`. */
const words: Readonly<Record<string, string>> = {
  'AgentParticularsInput.identityNumber': '不填的，号码不变。',
  'AmendParticularsInput.proofChecked':
    '更正姓名（名称）、证件类型、证件号码的，必须写明核对了什么，如“居民身份证原件”“市场监管部门的变更登记通知书”。',
  'ApplicantParticularsInput.identityNumber': '不填的，号码不变。',
  'ArchiveCaseInput.retention': '不选的，按本机关的保管期限表确定。',
  'AssignCaseInput.handlerId': '不选的，由科室内的人接收。',
  'EvidenceItemInput.purpose': '印在证据目录的“证明目的”栏。不填的，按这一种类的通行写法印。',
  'FileAnswerInput.plea':
    '印在“依法”之后，如“维持原答复”“驳回复议请求”“驳回原告的诉讼请求”。不填的，只请求依法作出决定（裁判）。',
  'FileAnswerInput.reasons': '印在答复、答辩的依据和理由之下，可以分段。不填的，只印所作的处理和依据。',
  'GovernedBySpecialLawInput.matter': '不选的，为行政查询。',
  'OpenLitigationInput.replyNo': '不填的，为最近发出的答复。',
  'OpenReconsiderationInput.replyNo': '不填的，为最近发出的答复。',
  'RecordReconsiderationDecisionInput.applicantServedOn':
    '申请人的起诉期限从这一天起算。不填的，与送达本机关之日相同。',
  'ThirdPartyInterestsInput.weighing':
    '写衡量的理由。“不公开不会对公共利益造成重大影响”已由答复书写明，不必重复。',
};

/** 默认: what an empty field stands for, or what comes of itself. @returns undefined where there is nothing to say */
export function takenByDefault(type: string, name: string): string | undefined {
  if (name === 'learnedOn') return `不填的，与${dayLabel(type)}相同。`;
  return words[`${type}.${name}`];
}
