import type { Day } from '../../calendar/day.ts';
import type { Attachment, Channel } from '../application.ts';
import type { FactFrame, ServiceMethod } from './fact-frame.ts';
import type { ServiceEvidence } from './service-facts.ts';

/** 补正事由: 申请内容不明确 (art. 30), and what practice lets an office ask for besides (reading AMB-1). */
export const correctionGrounds = [
  'DESCRIPTION',
  'IDENTITY',
  'CONTACT',
  'FORM',
  'AUTHORISATION',
  'OTHER',
] as const;
export type CorrectionGround = (typeof correctionGrounds)[number];

export interface CorrectionItem {
  readonly ground: CorrectionGround;
  readonly what: string;
  readonly guidance: string;
}

export interface SearchRecord {
  readonly on: Day;
  readonly places: readonly string[];
  readonly keywords: readonly string[];
  readonly searchedBy: string;
  readonly result: string;
}

/** 办理: who works on it, what the applicant was asked to correct, what was searched. */
export type HandlingFact =
  | (FactFrame<'ASSIGNED'> & { readonly unitId: string; readonly handlerId?: string })
  | (FactFrame<'ASSIGNMENT_ACCEPTED'> & { readonly handlerId: string })
  | (FactFrame<'ASSIGNMENT_RETURNED'> & { readonly reason: string })
  | (FactFrame<'CORRECTION_NOTICE_SENT'> & {
      readonly documentNo: string;
      readonly items: readonly CorrectionItem[];
      readonly termWorkingDays: number;
      readonly by: ServiceMethod;
      readonly override?: { readonly reason: string };
    })
  | (FactFrame<'CORRECTION_NOTICE_SERVED'> & { readonly evidence: ServiceEvidence })
  | (FactFrame<'CORRECTION_SUBMITTED'> & {
      /** The notice it answers. */
      readonly documentNo: string;
      readonly description: string;
      readonly goodReason?: string;
      readonly files: readonly Attachment[];
    })
  | (FactFrame<'CORRECTION_RECEIVED'> & {
      readonly channel: Channel;
      readonly description: string;
      readonly goodReason?: string;
      /** What came with it; absent in older entries, and where nothing came. */
      readonly files?: readonly Attachment[];
    })
  | (FactFrame<'LAPSED'> & {
      readonly ground: 'LAPSED_CORRECTION' | 'LAPSED_FEE';
      /** 视为放弃申请告知书. */
      readonly documentNo: string;
    })
  | (FactFrame<'SEARCH_RECORDED'> & {
      readonly places: readonly string[];
      readonly keywords: readonly string[];
      readonly searchedBy: string;
      readonly result: string;
    });
