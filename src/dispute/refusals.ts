import type { Day } from '../calendar/day.ts';
import type { Refusal } from '../case-file/refusals.ts';
import type { Procedure } from '../statute/facts.ts';
import type { DisputeActionName } from './actions.ts';
import type { DisputeKind, DisputeState } from './states.ts';

/** 不予办理的理由 in a dispute: those of its own, and those that every act of the product knows. Articles name their law. */
export type DisputeRefusal = Refusal | OwnRefusal;

export type OwnRefusal =
  | { readonly code: 'DISPUTE_NOT_FOUND' }
  | {
      readonly code: 'WRONG_DISPUTE_KIND';
      readonly action: DisputeActionName;
      readonly kind: DisputeKind;
      readonly needed: DisputeKind;
    }
  | {
      readonly code: 'WRONG_DISPUTE_STATE';
      readonly action: DisputeActionName;
      readonly state: DisputeState;
      readonly from: readonly (DisputeState | 'NEW')[];
    }
  | { readonly code: 'NO_REPLY_TO_CONTEST' }
  | { readonly code: 'WRONG_PROCEDURE'; readonly article: string; readonly procedure: Procedure }
  | { readonly code: 'ALREADY_EXTENDED'; readonly article: string; readonly byDays: number }
  | { readonly code: 'AGENTS_WITHOUT_STAFF'; readonly article: string }
  | { readonly code: 'APPEAL_TERM_RUNNING'; readonly article: string; readonly until: Day };
