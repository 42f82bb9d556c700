import type { Urgency } from '../remaining-text.ts';
import { type DeskCase, type DeskQueue, firstCases } from './desk.ts';

/** A case in which the person must act, and in which way. */
export interface UrgentCase extends DeskCase {
  readonly must: readonly string[];
  readonly urgency: Urgency & { readonly alertLevel: string };
}

const perQueue = 8;
const shown = 12;

/** What must be done first, over all queues: the fewest working days left before all. */
export async function urgentCases(queues: readonly DeskQueue[]): Promise<readonly UrgentCase[]> {
  const lists = await Promise.all(
    queues
      .filter(({ count }) => count > 0)
      .map(async ({ name, zh, filter }) => {
        const files = await firstCases(filter, perQueue, name);
        return files.map((file) => ({ zh, file }));
      }),
  );
  const cases = new Map<string, UrgentCase>();
  for (const { zh, file } of lists.flat()) {
    const known = cases.get(file.id);
    cases.set(file.id, { ...known, ...file, must: [...(known?.must ?? []), zh], urgency: urgencyOf(file) });
  }
  return [...cases.values()].sort((one, other) => left(one) - left(other)).slice(0, shown);
}

/** What must be redone is over only in the columns of the case: the term of the order runs. */
function urgencyOf(file: DeskCase): UrgentCase['urgency'] {
  const redo = file.nextSteps?.find(({ task }) => task === 'REDO');
  if (redo === undefined) return file;
  const { remainingWorkingDays, alertLevel } = redo;
  return { state: 'REGISTERED', remainingWorkingDays, alertLevel: alertLevel ?? 'NONE' };
}

/** Where nothing runs yet, nothing presses. */
function left({ urgency: { remainingWorkingDays } }: UrgentCase): number {
  return remainingWorkingDays ?? Number.MAX_SAFE_INTEGER;
}
