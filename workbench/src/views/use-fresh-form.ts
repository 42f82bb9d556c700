import { type Ref, ref, watch } from 'vue';
import type { Happened } from '../format/happened-text.ts';

/** A form, and what happened since the page was read from which it was opened. */
export interface FreshForm {
  /** The case is being read anew; the form comes after it. */
  readonly reading: Readonly<Ref<boolean>>;
  /** Undefined where the page showed the case as it is. */
  readonly since: Readonly<Ref<readonly Happened[] | undefined>>;
}

/**
 * Opens a form on the case as it is now: who has a page open since the morning is not refused for what others did at noon, and is
 * told of it before anything is typed.
 * @param opened what the form is of; undefined while there is none
 * @param version of the case that the page shows
 * @param read reads anew what the page shows
 * @param happenedSince what happened after a version
 */
export function useFreshForm(
  opened: () => unknown,
  version: () => number,
  read: () => Promise<void>,
  happenedSince: (seen: number) => Promise<readonly Happened[]>,
): FreshForm {
  const reading = ref(false);
  const since = ref<readonly Happened[]>();

  let turn = 0;

  watch(opened, async (what) => {
    const mine = ++turn;
    since.value = undefined;
    reading.value = what !== undefined;
    if (what === undefined) return;
    const seen = version();
    await read();
    const happened = version() === seen ? undefined : await happenedSince(seen).catch(() => []);
    if (mine !== turn) return;
    since.value = happened;
    reading.value = false;
  });

  return { reading, since };
}
