import type { Day } from '../../calendar/day.ts';

/** What every letter and paper says of its office. */
export interface AgencyFrame {
  readonly agencyName: string;
  readonly agencyAddress: string;
  readonly agencyPhone: string;
  readonly datedOn: Day;
}

/** What every letter says of its office and its case: of the applicant nothing, not even the name. */
export interface OfficeFrame extends AgencyFrame {
  readonly applicationNo: string;
  /** 暂定: the years whose holidays are not announced, where the letter names a day that is counted in them. */
  readonly provisionalYears?: readonly string[];
}

/** What every letter to the applicant says besides. */
export interface LetterFrame extends OfficeFrame {
  readonly applicantName: string;
  /** The letter speaks to an organisation as 你单位, to a person as 你. */
  readonly applicantIsOrganization?: boolean;
  /** How the application came: 当面提交, 口头申请, 邮寄(挂号、特快专递), 平常信函, 互联网, 传真, in the words the letter uses. */
  readonly channelText: string;
  readonly submittedOn: Day;
  /** 收到申请之日 (art. 31). */
  readonly receivedOn: Day;
  /** What was asked for, as the applicant wrote it. */
  readonly description: string;
}

/** 文书核验: by what whoever holds a letter finds out whether the office has it too. */
export interface VerificationData {
  /** 文号, or the application's number where the letter has none. */
  readonly no: string;
  readonly code: string;
  /** Where number and code are typed. */
  readonly page: string;
  /** The same with both filled in: what the QR code says. */
  readonly url: string;
}

/** 救济途径: the remedy line of a reply (route P: reconsideration first; route O: either). */
export interface RemedyData {
  readonly reconsiderationFirst: boolean;
  /** The courts do not hear the reply, and the letter names no court (AMB-18). */
  readonly reconsiderationOnly?: true;
  readonly reconsiderationAuthority: string;
  readonly court: string;
  /** Given when the reply is served electronically (行政复议法 art. 22 ¶2). */
  readonly reconsiderationChannel?: string;
}
