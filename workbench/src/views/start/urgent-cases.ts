import { deskOfTasks } from '../desk/desks.ts';
import { type DeskCase, type DeskQueue, firstCases } from './desk.ts';
import { termsOf, type TermsOf } from './terms-of.ts';

/** A case in which the person must act, and in which way. */
export interface UrgentCase extends DeskCase, TermsOf {
  readonly must: readonly string[];
  /** Where it is done: on the desk, of what is only to be reviewed or signed. */
  readonly path: string;
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
        return files.map((file) => ({ name, zh, file }));
      }),
  );
  const cases = new Map<string, Omit<UrgentCase, 'path'> & { readonly tasks: readonly string[] }>();
  for (const { name, zh, file } of lists.flat()) {
    const known = cases.get(file.id);
    // The one queue reads what the other does not.
    const both = { ...known, ...file };
    const must = [...(known?.must ?? []), zh];
    cases.set(file.id, { ...both, ...termsOf(both), must, tasks: [...(known?.tasks ?? []), name] });
  }
  const first = [...cases.values()].sort((one, other) => left(one) - left(other)).slice(0, shown);
  return first.map(({ tasks, ...file }) => ({ ...file, path: pathOf(file.id, tasks) }));
}

function pathOf(id: string, tasks: readonly string[]): string {
  const desk = deskOfTasks(tasks);
  return desk ? `/${desk}?case=${id}` : `/cases/${id}`;
}

/** Where nothing runs yet, nothing presses. */
function left({ urgency: { remainingWorkingDays } }: TermsOf): number {
  return remainingWorkingDays ?? Number.MAX_SAFE_INTEGER;
}
