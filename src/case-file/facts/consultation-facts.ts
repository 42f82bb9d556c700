import type { Consultee } from '../../statute/facts.ts';
import type { FactFrame, ServiceMethod } from './fact-frame.ts';

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

/** 被征求意见人. */
export interface ConsultedParty {
  readonly name: string;
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
      /** What is shown to the consultee and asked of it. */
      readonly question: string;
      readonly documentNo: string;
      readonly by: ServiceMethod;
    })
  | (FactFrame<'CONSULTATION_DELIVERED'> & { readonly ref: string; readonly evidence: string })
  | (FactFrame<'CONSULTATION_ANSWERED'> & {
      readonly ref: string;
      readonly opinion: Opinion;
      readonly text: string;
      /** Whether the organ finds the reasons of an objection reasonable (art. 32). */
      readonly reasonable?: boolean;
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
