import type { Day } from '../../calendar/day.ts';
import type { ClockFact } from '../../statute/facts.ts';
import type { Application, Channel, OralRecord } from '../application.ts';
import type { FactFrame } from './fact-frame.ts';

/** 相关案件: another case, as the journal of this one names it. */
export interface LinkedCase {
  readonly caseId: string;
  /** Absent while it waits for registration. */
  readonly applicationNo?: string;
}

/** 拆分依据: the applicant agreed, or the office decided so and says why. */
export const splitGrounds = ['APPLICANT_CONSENT', 'OFFICE_DECISION'] as const;
export type SplitGround = (typeof splitGrounds)[number];

/** 相关案件: split, merged, answered together. Each has its fact in every case it touches. */
export type RelatedFact =
  | (FactFrame<'SPLIT'> & {
      /** What this case goes on asking. */
      readonly description: string;
      readonly into: readonly LinkedCase[];
      readonly ground: SplitGround;
      readonly reason: string;
    })
  | (FactFrame<'SPLIT_OFF'> & {
      readonly agencyId: string;
      readonly channel: Channel;
      readonly application: Application;
      readonly oral?: OralRecord;
      readonly applicationNo: string;
      readonly submittedOn: Day;
      readonly receivedOn: Day;
      /** The clock as it ran in the undivided case: every part keeps its periods. */
      readonly clock: readonly ClockFact[];
      readonly from: LinkedCase;
      readonly ground: SplitGround;
      readonly reason: string;
    })
  | (FactFrame<'DUPLICATE_MERGED'> & { readonly duplicate: LinkedCase })
  | (FactFrame<'MERGED_INTO'> & {
      readonly into: LinkedCase;
      /** How the applicant agreed. */
      readonly consent: string;
    })
  | (FactFrame<'FOLLOWERS_TAKEN'> & { readonly followers: readonly LinkedCase[] })
  | (FactFrame<'JOINED_TO_LEAD'> & { readonly lead: LinkedCase })
  | (FactFrame<'FOLLOWERS_LEFT'> & { readonly followers: readonly LinkedCase[]; readonly reason: string })
  | (FactFrame<'LEFT_LEAD'> & { readonly lead: LinkedCase; readonly reason: string });
