import type { Deadline } from './head.ts';

const remedies: readonly string[] = ['RECONSIDERATION_APPLY_BY', 'LITIGATION_FILE_BY'];

/** 救济期限届满之日: until when a case is filed only with the mark that a remedy is open. @returns undefined where none is open */
export function remedyUntil(
  deadlines: readonly Pick<Deadline, 'name' | 'on'>[],
  today: string,
): string | undefined {
  const last = deadlines
    .filter(({ name }) => remedies.includes(name))
    .map(({ on }) => on)
    .sort()
    .at(-1);
  return last !== undefined && today <= last ? last : undefined;
}
