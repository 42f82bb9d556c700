import type { Day } from '../calendar/day.ts';
import type { Attachment } from '../case-file/application.ts';
import type { ActFrame } from '../case-file/decision.ts';
import type { Outcome } from '../case-file/outcome.ts';
import type { DisputeFact } from './facts.ts';
import type { DisputeRefusal } from './refusals.ts';
import type { DisputeWarning } from './warnings.ts';

/** As an act on a case; what others did is learned of later, and late entry counts from that day. */
export interface DisputeAct extends ActFrame {
  readonly learnedOn?: Day;
  /** Papers that came or went with it. */
  readonly files?: readonly Attachment[];
}

/** What an act on a dispute amounts to: one fact, and what deserves a second look. */
export interface DisputeDecision {
  readonly fact: DisputeFact;
  readonly warnings: readonly DisputeWarning[];
}

export type DisputeOutcome = Outcome<DisputeDecision, DisputeRefusal>;

/** A fact, with nothing to warn of. */
export function recorded(fact: DisputeFact): DisputeOutcome {
  return { ok: true, value: { fact, warnings: [] } };
}

/** The frame that every fact takes from its act. */
export function frameOfFact({ on, learnedOn, lateEntryReason, files = [] }: DisputeAct) {
  return {
    on,
    ...(learnedOn === undefined || learnedOn === on ? {} : { learnedOn }),
    ...(lateEntryReason === undefined ? {} : { lateEntryReason }),
    ...(files.length === 0 ? {} : { files }),
  };
}
