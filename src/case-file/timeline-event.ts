import type { Day } from '../calendar/day.ts';

/** One line of a journal in words. */
export interface TimelineEvent {
  readonly seq: number;
  readonly fact: string;
  readonly on: Day;
  readonly recordedAt: string;
  /** A staff member's id, 'APPLICANT', 'CONSULTEE' or 'PAYMENT_PLATFORM'. */
  readonly actor: string;
  /** 代: the person who was away, for whom the actor did it. */
  readonly onBehalfOf: string | undefined;
  readonly zh: string;
  readonly en: string;
  readonly late: boolean;
  readonly lateEntryReason: string | undefined;
  readonly voided: boolean;
}

interface Entry {
  readonly seq: number;
  readonly recordedAt: string;
  readonly actor: string;
  readonly fact: {
    readonly fact: string;
    readonly on: Day;
    readonly onBehalfOf?: string;
    readonly late?: unknown;
    readonly lateEntryReason?: string;
  };
}

/** An entry of a journal, of a case or of a dispute, as its timeline tells it. */
export function timelineEvent(
  { seq, fact, recordedAt, actor }: Entry,
  { zh, en }: Pick<TimelineEvent, 'zh' | 'en'>,
  voided: ReadonlySet<number>,
): TimelineEvent {
  return {
    seq,
    fact: fact.fact,
    on: fact.on,
    recordedAt,
    actor,
    onBehalfOf: fact.onBehalfOf,
    zh,
    en,
    late: fact.late !== undefined,
    lateEntryReason: fact.lateEntryReason,
    voided: voided.has(seq),
  };
}
