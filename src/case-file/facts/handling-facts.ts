import type { Channel } from '../application.ts';
import type { FactFrame, ServiceMethod } from './fact-frame.ts';

export interface CorrectionItem {
  readonly what: string;
  readonly guidance: string;
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
  | (FactFrame<'CORRECTION_NOTICE_SERVED'> & { readonly evidence: string })
  | (FactFrame<'CORRECTION_RECEIVED'> & {
      readonly channel: Channel;
      readonly description: string;
      readonly goodReason?: string;
    })
  | (FactFrame<'LAPSED'> & { readonly ground: 'LAPSED_CORRECTION' | 'LAPSED_FEE' })
  | (FactFrame<'SEARCH_RECORDED'> & {
      readonly places: readonly string[];
      readonly keywords: readonly string[];
      readonly searchedBy: string;
      readonly result: string;
    });
