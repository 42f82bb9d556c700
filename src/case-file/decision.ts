import type { Calendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import type { ReplyGround } from '../statute/facts.ts';
import type { Fact } from './facts.ts';
import type { OfficeSettings } from './office-settings.ts';
import type { Role } from './states.ts';

/** What an act knows of the world: the calendar in force, what the office has chosen, the day of recording, and who acts. */
export interface Circumstances {
  readonly calendar: Calendar;
  readonly settings: OfficeSettings;
  readonly today: Day;
  readonly actor: {
    readonly id: string;
    readonly roles: readonly Role[];
    /** 代: the person who is away, for whom the actor does this. */
    readonly onBehalfOf?: string;
  };
}

/** Every act bears the legal day of what happened, and a reason when it is recorded long after. */
export interface ActFrame {
  readonly on: Day;
  readonly lateEntryReason?: string;
}

/** 编号系列: numbers run without gaps per agency, year and series. */
export const numberSeries = [
  'APPLICATION',
  'CORRECTION_NOTICE',
  'CONSULTATION',
  'PUBLIC_INTEREST',
  'CO_HANDLING',
  'EXTENSION_NOTICE',
  'REASONS_REQUEST',
  'DEFERRAL_NOTICE',
  'FEE_NOTICE',
  'FEE_REVIEW',
  'LAPSE_NOTICE',
  'WITHDRAWAL',
  'PUBLICATION',
  'REPLY',
  'ARCHIVE_TEN_YEARS',
  'ARCHIVE_THIRTY_YEARS',
  'ARCHIVE_PERMANENT',
] as const;
export type NumberSeries = (typeof numberSeries)[number];

/** Taken, but worth a second look. */
export type Warning =
  | {
      readonly code:
        | 'IDENTITY_CHECKSUM'
        | 'PERSON_DIFFERS'
        | 'SAME_GROUND_AS_QUASHED'
        | 'ORDER_NOT_RECORDED'
        | 'REQUESTS_DIFFER'
        | 'LATE_PAYMENT';
      readonly path: string;
    }
  | {
      readonly code: 'REPEATED_REQUEST';
      readonly path: string;
      readonly applicationNo: string;
      readonly submittedOn: Day;
      readonly outcome?: ReplyGround;
      readonly documentNo?: string;
      readonly repliedOn?: Day;
    }
  | { readonly code: 'MANY_REQUESTS'; readonly path: string; readonly month: number; readonly year: number }
  | {
      readonly code: 'CO_HANDLING_DUE_TOO_LATE' | 'REPLY_OVERDUE';
      readonly path: string;
      readonly due: Day;
    }
  | { readonly code: 'CO_HANDLING_OPEN'; readonly path: string; readonly documentNos: readonly string[] }
  | { readonly code: 'ASKED_BY_OTHERS'; readonly path: string; readonly applicants: number };

/** What an act amounts to: facts for the journal, once the number it needs has been allocated. */
export interface Decision {
  readonly series?: NumberSeries;
  readonly facts: (officialNo: string) => readonly Fact[];
  readonly warnings?: readonly Warning[];
}

/** What becomes of one case in an act that touches several. */
export interface CaseShare {
  readonly caseId: string;
  readonly facts: readonly Fact[];
}

/** What an act on several cases amounts to: a share for each, once the numbers it needs have been allocated. */
export interface SharedDecision {
  readonly numbers?: readonly { readonly series: NumberSeries; readonly caseId: string }[];
  /** @param officialNos the numbers asked for, in their order */
  readonly shares: (officialNos: readonly string[]) => readonly CaseShare[];
  readonly warnings?: readonly Warning[];
}

/** The decision on one case, as a share among others or alone. */
export function soleShare(caseId: string, { series, facts, warnings = [] }: Decision): SharedDecision {
  return {
    ...(series === undefined ? {} : { numbers: [{ series, caseId }] }),
    shares: ([officialNo = '']) => [{ caseId, facts: facts(officialNo) }],
    warnings,
  };
}

/** Decisions that open a case each, as one: all of them or none. @param caseIds one for each decision */
export function sharesApart(caseIds: readonly string[], decisions: readonly Decision[]): SharedDecision {
  const each = caseIds.flatMap((caseId, index) => {
    const decision = decisions[index];
    return decision ? [soleShare(caseId, decision)] : [];
  });
  const numbers = each.map((one) => one.numbers ?? []);
  return {
    numbers: numbers.flat(),
    shares: (officialNos) => {
      let taken = 0;
      return each.flatMap((one, index) => {
        const from = taken;
        taken += numbers[index]?.length ?? 0;
        return one.shares(officialNos.slice(from, taken));
      });
    },
    warnings: decisions[0]?.warnings ?? [],
  };
}

/** The optional part of a fact's frame. */
export function entryReason(act: ActFrame): { lateEntryReason?: string } {
  return act.lateEntryReason === undefined ? {} : { lateEntryReason: act.lateEntryReason };
}
