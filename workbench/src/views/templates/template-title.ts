/** What texts are called that have no title, or share one with others. */
const titles: Readonly<Record<string, string>> = {
  'blank-application-form': '政府信息公开申请表（空白）',
  'reply-deliberative': '政府信息不予公开告知书（过程性信息）',
  'reply-endangers-security': '政府信息不予公开告知书（危及国家安全、公共安全、经济安全、社会稳定）',
  'reply-enforcement-file': '政府信息不予公开告知书（行政执法案卷信息）',
  'reply-internal-affairs': '政府信息不予公开告知书（内部事务信息）',
  'reply-prohibited-by-law': '政府信息不予公开告知书（法律、行政法规禁止公开）',
  'reply-state-secret': '政府信息不予公开告知书（国家秘密）',
  'reply-third-party-interests': '政府信息不予公开告知书（损害第三方合法权益）',
  'reply-excessive-not-processed': '政府信息公开申请不予处理告知书（数量、频次明显超过合理范围）',
  'reply-reissue-not-processed': '政府信息公开申请不予处理告知书（要求确认或者重新出具）',
  'reply-requires-processing': '政府信息无法提供告知书（需要加工、分析）',
  'reply-still-unclear': '政府信息无法提供告知书（补正后仍不明确）',
  because: '不予公开的理由',
  'because-deliberative': '不予公开的理由：过程性信息',
  'because-endangers-security': '不予公开的理由：危及安全和稳定',
  'because-enforcement-file': '不予公开的理由：行政执法案卷信息',
  'because-internal-affairs': '不予公开的理由：内部事务信息',
  'because-prohibited-by-law': '不予公开的理由：法律、行政法规禁止公开',
  'because-state-secret': '不予公开的理由：国家秘密',
  'because-third-party-interests': '不予公开的理由：第三方合法权益',
  closing: '结尾、附件和落款',
  contact: '联系方式',
  'correction-history': '补正经过',
  history: '答复书中的办理经过',
  opening: '开头：公开申请',
  'opening-rectification': '开头：更正申请',
  'opinion-address': '书面意见的送交',
  remedy: '救济途径',
  'remedy-either-route': '救济途径：复议或者诉讼',
  'remedy-reconsideration-first': '救济途径：复议前置',
  'remedy-reconsideration-only': '救济途径：只可复议',
  'responsible-agency': '负责公开的机关',
  'statement-merits': '答辩的依据和理由',
  verification: '核验码和二维码',
};

/** 名称 of a text, by which it is told from every other. */
export function templateTitle({ name, title }: { readonly name: string; readonly title: string }): string {
  return titles[name] ?? title;
}
