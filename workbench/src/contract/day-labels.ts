/** 行为的日期: what the day of an act is, where it is not the day on which somebody did it. By the input. */
const labels: Readonly<Record<string, string>> = {
  OpenReconsiderationInput: '提起之日',
  OpenLitigationInput: '提起之日',
  RecordReconsiderationDecisionInput: '送达本机关之日',
  ReopenForRedoInput: '送达本机关之日',
  RecordPaymentInput: '缴费日期',
  ConfirmReceiptInput: '确认收到之日',
  WithdrawApplicationInput: '收到撤回之日',

  ReceiveReconsiderationCopyInput: '收到日期',
  RecordReconsiderationEndInput: '收到日期',
  ReceiveComplaintCopyInput: '收到日期',
  RecordJudgmentInput: '收到日期',
  RecordSecondJudgmentInput: '收到日期',
  RecordLitigationEndInput: '收到日期',
  RecordWindowApplicationInput: '收到日期',
  RecordOralApplicationInput: '收到日期',
  LogMailInput: '收到日期',
  RecordCorrectionInput: '收到日期',
  RecordReasonsInput: '收到日期',
  RecordFeeObjectionInput: '收到日期',
  RecordConsultationOpinionInput: '收到日期',
  RecordCoHandlingAnswerInput: '收到日期',
  FileComplaintInput: '收到日期',

  // What proves that a letter arrived, or did not.
  SignatureInput: '签收日期',
  RefusedSignatureInput: '拒收日期',
  ReturnedMailInput: '退回日期',
  ElectronicArrivalInput: '到达日期',
  PickUpInput: '领取日期',
  LeftInPlaceInput: '留置日期',
};

/** @param type the input of the act, or of a part of it */
export function dayLabel(type: string): string {
  return labels[type] ?? '办理日期';
}
