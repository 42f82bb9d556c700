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
}

/** What every letter to the applicant says besides. */
export interface LetterFrame extends OfficeFrame {
  readonly applicantName: string;
  /** The letter speaks to an organisation as 你单位, to a person as 你. */
  readonly applicantIsOrganization?: boolean;
  /** How the application came: 当面提交, 邮寄(挂号、特快专递), 平常信函, 互联网, 传真, in the words the letter uses. */
  readonly channelText: string;
  readonly submittedOn: Day;
  /** 收到申请之日 (art. 31). */
  readonly receivedOn: Day;
  /** What was asked for, as the applicant wrote it. */
  readonly description: string;
}
