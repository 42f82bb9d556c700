import { day } from '../../calendar/day.ts';
import type { OfficeFrame } from '../../usecases/ports/letter-frames.ts';
import type { CoHandlingLetterData, OpinionFormData } from '../../usecases/ports/consultation-letters.ts';
import type { WithdrawalConfirmationData } from '../../usecases/ports/intake-letters.ts';
import type {
  PublicationTransferData,
  RectificationTransferData,
} from '../../usecases/ports/transfer-letters.ts';
import { frame } from './frame.ts';

const { agencyName, agencyAddress, agencyPhone, datedOn, applicationNo } = frame;
const office: OfficeFrame = { agencyName, agencyAddress, agencyPhone, datedOn, applicationNo };

/** 撤回申请确认书. */
export function aWithdrawalConfirmation(
  otherwise: Partial<WithdrawalConfirmationData> = {},
): WithdrawalConfirmationData {
  return {
    ...frame,
    kind: 'WITHDRAWAL_CONFIRMATION',
    documentNo: '清政办公开撤〔2026〕2号',
    withdrawnOn: day('2026-03-19'),
    how: '到窗口书面撤回',
    ...otherwise,
  };
}

/** 更正申请转送函. */
export function aRectificationTransfer(
  otherwise: Partial<RectificationTransferData> = {},
): RectificationTransferData {
  return {
    ...office,
    kind: 'RECTIFICATION_TRANSFER',
    rightAgencyName: '清湖县公安局',
    applicantName: '周沐言',
    contact: '000-0000-0001',
    record: '常住人口登记信息中的出生日期',
    inaccuracy: '登记为3月1日，应为3月10日',
    evidence: '出生医学证明复印件',
    reason: '常住人口登记由公安机关负责，本机关没有更正的权限',
    noticeNo: '清政办公开答〔2026〕15号',
    ...otherwise,
  };
}

/** 第三方意见回执. */
export function anOpinionForm(otherwise: Partial<OpinionFormData> = {}): OpinionFormData {
  return {
    ...office,
    kind: 'OPINION_FORM',
    consulteeName: '清湖云雾茶业有限公司',
    consulteeIsOrganization: true,
    consultationNo: '清政办公开征〔2026〕4号',
    shown: '2025年度农业龙头企业贷款贴息申报材料中的财务报表',
    question: '财务报表是否属于商业秘密',
    termWorkingDays: 15,
    coProducer: false,
    ...otherwise,
  };
}

/** 主动公开转化移送函. */
export function aPublicationTransfer(
  otherwise: Partial<PublicationTransferData> = {},
): PublicationTransferData {
  return {
    ...office,
    kind: 'PUBLICATION_TRANSFER',
    documentNo: '清政办公开移〔2026〕1号',
    reference: '清湖县2025年度老旧小区改造项目中标结果公告',
    where: '清湖县人民政府网站“政府信息公开”专栏·重大建设项目',
    publishOn: day('2026-04-01'),
    applicants: 2,
    cases: [{ applicationNo: 'QH01-2026-00012' }, { applicationNo: 'QH01-2026-00019' }],
    replyNo: '清政办公开答〔2026〕12号',
    ...otherwise,
  };
}

/** 协办函, to another agency. */
export function aCoHandlingLetter(otherwise: Partial<CoHandlingLetterData> = {}): CoHandlingLetterData {
  return {
    ...office,
    kind: 'CO_HANDLING_LETTER',
    documentNo: '清政办公开协〔2026〕1号',
    coHandlerName: '清湖县住房和城乡建设局',
    ownUnit: false,
    wanted:
      '请检索清湖县2025年度老旧小区改造项目的立项批复、中标结果和工程款拨付凭证，提供复制件并注明原件存放之处；没有检索到的，请写明检索的范围和方法',
    dueOn: day('2026-03-25'),
    replyDueOn: day('2026-03-31'),
    ...otherwise,
  };
}
