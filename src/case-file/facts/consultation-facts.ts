import type { Consultee } from '../../statute/facts.ts';
import type { Attachment } from '../application.ts';
import type { FactFrame, ServiceMethod } from './fact-frame.ts';
import type { ServiceEvidence } from './service-facts.ts';

/** 征求意见的事由: why this consultee is asked; a classification doubt goes to the competent department (art. 17 ¶3). */
export const consultationGrounds = [
  'TRADE_SECRET',
  'PERSONAL_PRIVACY',
  'OTHER_LAWFUL_INTEREST',
  'JOINTLY_MADE',
  'COORDINATION',
  'SECRECY_CLASSIFICATION',
] as const;
export type ConsultationGround = (typeof consultationGrounds)[number];

/** Whom each ground asks: a third party by art. 32, a co-producing organ by art. 34, another organ by arts. 33 ¶3 and 17 ¶3. */
export const consulteeOn = {
  TRADE_SECRET: 'THIRD_PARTY',
  PERSONAL_PRIVACY: 'THIRD_PARTY',
  OTHER_LAWFUL_INTEREST: 'THIRD_PARTY',
  JOINTLY_MADE: 'CO_PRODUCER',
  COORDINATION: 'OTHER_AGENCY',
  SECRECY_CLASSIFICATION: 'OTHER_AGENCY',
} as const satisfies Record<ConsultationGround, Consultee>;

/** 被征求意见人. */
export interface ConsultedParty {
  readonly name: string;
  /** The letter speaks to an organisation as 你单位, to a person as 你. */
  readonly isOrganization: boolean;
  readonly contact?: string;
  readonly address?: string;
}

export const opinions = ['AGREES', 'PARTLY_AGREES', 'OBJECTS'] as const;
export type Opinion = (typeof opinions)[number];

/** 征求意见, arts. 32, 33 ¶3 and 34: letters out, opinions in, and what the organ does despite an objection. */
export type ConsultationFact =
  | (FactFrame<'CONSULTATION_SENT'> & {
      /** Names the consultation within its case. */
      readonly ref: string;
      readonly with: Consultee;
      readonly ground: ConsultationGround;
      readonly party: ConsultedParty;
      /** 涉及的政府信息: what is shown to the consultee. */
      readonly shown: string;
      readonly question: string;
      readonly documentNo: string;
      readonly by: ServiceMethod;
      /** Whether a letter tells the applicant that this time does not count. */
      readonly applicantTold: boolean;
    })
  | (FactFrame<'CONSULTATION_DELIVERED'> & { readonly ref: string; readonly evidence: ServiceEvidence })
  /** What came online by the code of the letter: the office has yet to confirm whose it is. */
  | (FactFrame<'CONSULTATION_OPINION_SUBMITTED'> & {
      readonly ref: string;
      readonly opinion: Opinion;
      readonly text: string;
      readonly files: readonly Attachment[];
      /** 联系人和电话: whom the office asks whether it is really theirs. */
      readonly contact?: string;
    })
  | (FactFrame<'CONSULTATION_ANSWERED'> & {
      readonly ref: string;
      readonly opinion: Opinion;
      readonly text: string;
      /** Whether the organ finds the reasons of an objection reasonable (art. 32). */
      readonly reasonable?: boolean;
      /** 意见书, as scanned. */
      readonly files?: readonly Attachment[];
    })
  | (FactFrame<'PUBLIC_INTEREST_DISCLOSURE_NOTIFIED'> & {
      readonly ref: string;
      readonly documentNo: string;
      /** 决定公开的内容. */
      readonly scope: string;
      readonly reasons: string;
      readonly by: ServiceMethod;
      /** Working days before release (AMB-8), as the office's setting was on the day. */
      readonly holdWorkingDays: number;
    });
