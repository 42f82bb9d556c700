import type { CaseHead, Deadline } from './head.ts';

/** The reply period as the head of the page shows it. */
export interface Clock {
  readonly deadline: Deadline;
  /** Working days counted up to today. */
  readonly used: number;
  readonly length: number;
  /** Consultations in whose time today does not count. */
  readonly suspendedBy: readonly string[];
}

/** 答复期限: the period that runs. @returns undefined where none runs, as while a correction is awaited or after the reply */
export function clockOf({ deadlines }: Pick<CaseHead, 'deadlines'>, today: string): Clock | undefined {
  const running = deadlines.filter(({ settled }) => !settled);
  const deadline =
    running.find(({ name }) => name === 'REDO_DUE') ??
    running.find(({ name }) => name === 'RECTIFICATION_DUE') ??
    running.find(({ name }) => name === 'REPLY_DUE');
  if (!deadline) return undefined;
  const { days, moves } = deadline.explanation;
  const counted = days.flatMap(({ day, counted: number }) => (number === undefined ? [] : [{ day, number }]));
  return {
    deadline,
    used: Math.max(0, ...counted.filter(({ day }) => day <= today).map(({ number }) => number)),
    length: counted.at(-1)?.number ?? 0,
    suspendedBy: moves.flatMap(({ move, ref, from, to, open }) =>
      move === 'SUSPENDED' && ref && (from ?? '') <= today && (open === true || today <= (to ?? ''))
        ? [ref]
        : [],
    ),
  };
}

/** Working days up to the last one that the period does not count, as while an opinion is awaited. */
export function uncountedDays(
  { used, length }: Pick<Clock, 'used' | 'length'>,
  remainingWorkingDays: number | null,
): number {
  return Math.max(0, (remainingWorkingDays ?? 0) - (length - used));
}
