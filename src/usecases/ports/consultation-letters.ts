import type { Day } from '../../calendar/day.ts';
import type { Consultee } from '../../statute/facts.ts';
import type { LetterFrame, OfficeFrame, RemedyData } from './letter-frames.ts';

/** 网上提出意见: where, and by which code, the consultee may answer. */
export interface AnsweringData {
  readonly code: string;
  /** Where the letter's number and the code are typed. */
  readonly page: string;
  /** The same with both filled in: what the QR code says. */
  readonly url: string;
}

/** What a letter to a consultee says. It speaks to an organisation as 你单位, to a person as 你. */
export interface ConsultationFrame extends OfficeFrame {
  readonly documentNo: string;
  readonly consulteeName: string;
  readonly consulteeIsOrganization: boolean;
  /** 涉及的政府信息. */
  readonly shown: string;
  readonly question: string;
  readonly answering: AnsweringData;
}

/** 征求第三方意见书 (art. 32). */
export interface ThirdPartyConsultationData extends ConsultationFrame {
  readonly kind: 'CONSULTATION_THIRD_PARTY';
  /** The interest that disclosure may harm: 商业秘密, 个人隐私, 其他合法权益. */
  readonly interestText: string;
  readonly termWorkingDays: number;
}

/** 征求共同制作机关意见书 (art. 34). */
export interface CoProducerConsultationData extends ConsultationFrame {
  readonly kind: 'CONSULTATION_CO_PRODUCER';
  readonly termWorkingDays: number;
}

/** 征求其他机关意见函 (art. 33 ¶3), or the referral of a doubt (art. 17 ¶3). */
export interface AgencyConsultationData extends ConsultationFrame {
  readonly kind: 'CONSULTATION_OTHER_AGENCY';
  readonly classification: boolean;
}

export type ConsultationLetterData =
  ThirdPartyConsultationData | CoProducerConsultationData | AgencyConsultationData;

/** 征求意见告知书: tells the applicant whom the office asks by kind, and that the time does not count (art. 33 ¶3). */
export interface ConsultationNoticeData extends LetterFrame {
  readonly kind: 'CONSULTATION_NOTICE';
  readonly consultee: Consultee;
  readonly classification: boolean;
}

/** 依申请公开告知书（给第三方）, art. 32: what is disclosed against its objection, and why. */
export interface PublicInterestNoticeData extends OfficeFrame {
  readonly kind: 'PUBLIC_INTEREST_NOTICE';
  readonly documentNo: string;
  readonly consulteeName: string;
  readonly consulteeIsOrganization: boolean;
  readonly consultationNo: string;
  readonly answeredOn: Day;
  /** 不同意公开, or 部分同意公开. */
  readonly opinion: string;
  readonly opinionText: string;
  readonly scope: string;
  readonly reasons: string;
  /** 0: the office does not hold the release (AMB-8). */
  readonly holdWorkingDays: number;
  readonly remedy: RemedyData;
}

/** 意见回执 (arts. 32, 34): goes with a letter that asks for an opinion, for the consultee to fill in and send back. */
export interface OpinionFormData extends OfficeFrame {
  readonly kind: 'OPINION_FORM';
  readonly consulteeName: string;
  readonly consulteeIsOrganization: boolean;
  readonly consultationNo: string;
  readonly shown: string;
  readonly question: string;
  readonly termWorkingDays: number;
  /** Of a co-producer silence counts as consent (art. 34); of a third party it does not (art. 32). */
  readonly coProducer: boolean;
}

/** 协办函: another unit or agency is asked to help, and told that the reply period runs on (AMB-29). */
export interface CoHandlingLetterData extends OfficeFrame {
  readonly kind: 'CO_HANDLING_LETTER';
  readonly documentNo: string;
  readonly coHandlerName: string;
  /** A unit of the agency itself: 你单位, not 贵单位. */
  readonly ownUnit: boolean;
  readonly wanted: string;
  readonly dueOn: Day;
  readonly replyDueOn: Day;
}
