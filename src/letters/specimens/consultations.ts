import { day } from '../../calendar/day.ts';
import type { OfficeFrame } from '../../usecases/ports/letter-frames.ts';
import type {
  AgencyConsultationData,
  ConsultationNoticeData,
  CoProducerConsultationData,
  PublicInterestNoticeData,
  ThirdPartyConsultationData,
} from '../../usecases/ports/consultation-letters.ts';
import type { LetterData } from '../../usecases/ports/letters.ts';
import { answeringOf } from './frame.ts';
import { aCorrectionNotice } from './letters.ts';

const office: OfficeFrame = {
  agencyName: '清湖县人民政府办公室',
  agencyAddress: '清湖县清湖镇人民路1号',
  agencyPhone: '0000-6123456',
  datedOn: day('2026-03-10'),
  applicationNo: 'QH01-2026-00012',
};

const letter = {
  ...office,
  documentNo: '清政办公开征〔2026〕3号',
  consulteeName: '清湖云雾茶业有限公司',
  consulteeIsOrganization: true,
  shown: '你单位与云溪镇人民政府2025年签订的茶园基地合作合同，共12页',
  question: '合同第七条（收购价格）和附件二（客户名单）是否可以公开',
  answering: answeringOf('清政办公开征〔2026〕3号'),
};

/** 征求第三方意见书 of the invented county, with what a test wants otherwise. */
export function aThirdPartyLetter(
  otherwise: Partial<ThirdPartyConsultationData> = {},
): ThirdPartyConsultationData {
  return {
    ...letter,
    kind: 'CONSULTATION_THIRD_PARTY',
    interestText: '商业秘密',
    termWorkingDays: 15,
    ...otherwise,
  };
}

/** 征求共同制作机关意见书. */
export function aCoProducerLetter(): CoProducerConsultationData {
  return {
    ...letter,
    kind: 'CONSULTATION_CO_PRODUCER',
    consulteeName: '清湖县财政局',
    shown: '《清湖县茶产业扶持资金管理办法》（2025年，与贵机关联合印发）',
    question: '附表中的资金分配测算过程是否可以公开',
    termWorkingDays: 15,
  };
}

/** 征求其他机关意见函, or the referral of a doubt. */
export function anAgencyLetter(otherwise: Partial<AgencyConsultationData> = {}): AgencyConsultationData {
  return {
    ...letter,
    kind: 'CONSULTATION_OTHER_AGENCY',
    consulteeName: '清湖县国家保密局',
    shown: '《清湖水库应急调度预案》（2023年，未标注密级）',
    question: '该预案是否属于国家秘密，是否可以公开',
    classification: true,
    ...otherwise,
  };
}

/** 征求意见告知书 to the applicant. */
export function aConsultationNotice(otherwise: Partial<ConsultationNoticeData> = {}): ConsultationNoticeData {
  const {
    applicantName,
    channelText,
    submittedOn,
    receivedOn,
    description,
    applicantIsOrganization = false,
  } = aCorrectionNotice();
  return {
    ...office,
    applicantName,
    applicantIsOrganization,
    channelText,
    submittedOn,
    receivedOn,
    description,
    kind: 'CONSULTATION_NOTICE',
    consultee: 'THIRD_PARTY',
    classification: false,
    ...otherwise,
  };
}

/** 依申请公开告知书（给第三方）. */
export function aPublicInterestNotice(
  otherwise: Partial<PublicInterestNoticeData> = {},
): PublicInterestNoticeData {
  return {
    ...office,
    kind: 'PUBLIC_INTEREST_NOTICE',
    datedOn: day('2026-03-24'),
    documentNo: '清政办公开公〔2026〕1号',
    consulteeName: '清湖云雾茶业有限公司',
    consulteeIsOrganization: true,
    consultationNo: '清政办公开征〔2026〕3号',
    answeredOn: day('2026-03-20'),
    opinion: '不同意公开',
    opinionText: '合同价格属于我公司商业秘密，不同意公开。',
    scope: '合同第七条中由财政资金支付的补贴标准和补贴总额',
    reasons: '该项补贴由县财政资金支付，不公开将使公众无从监督资金使用，可能对公共利益造成重大影响',
    holdWorkingDays: 5,
    remedy: {
      reconsiderationFirst: false,
      reconsiderationAuthority: '清湖县人民政府',
      court: '清湖县人民法院',
    },
    ...otherwise,
  };
}

export const consultationSpecimens: readonly LetterData[] = [
  aThirdPartyLetter(),
  aCoProducerLetter(),
  anAgencyLetter(),
  aConsultationNotice(),
  aPublicInterestNotice(),
];
