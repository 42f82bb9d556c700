import { computed, type Ref, ref, type ShallowRef, shallowRef } from 'vue';

/** A page of a list, as the service answered. */
export interface PageOf<Item> {
  readonly items: readonly Item[];
  /** After which the next page begins; undefined on the last. */
  readonly next: string | undefined;
  /** Of all pages, where it was asked for. */
  readonly total?: number | undefined;
}

/** A list that is read page by page as somebody asks for more. */
export interface Pages<Item> {
  /** What was read; undefined before anything was. It stays on the screen while more is awaited. */
  readonly items: ShallowRef<readonly Item[] | undefined>;
  readonly total: Readonly<Ref<number | undefined>>;
  readonly more: Readonly<Ref<boolean>>;
  readonly loading: Readonly<Ref<boolean>>;
  /** Why the last question has no answer, in words; empty when it has one. */
  readonly fault: Readonly<Ref<string>>;
  /** Begins with the first page, of another filter for example. */
  readonly start: () => Promise<void>;
  readonly next: () => Promise<void>;
  /** Asks the last question once more, after a fault. */
  readonly retry: () => Promise<void>;
  /** Reads anew what is on the screen, as many pages as are there. */
  readonly again: () => Promise<void>;
}

/** @param question a page: the first one where `after` is undefined; of questions that overtake one another the last one counts */
export function usePages<Item>(question: (after: string | undefined) => Promise<PageOf<Item>>): Pages<Item> {
  const items = shallowRef<readonly Item[]>();
  const total = ref<number>();
  const cursor = ref<string>();
  const loading = ref(false);
  const fault = ref('');
  let asked = 0;
  let last: Parameters<typeof read> = [[], undefined, 1];

  async function read(before: readonly Item[], after: string | undefined, least: number): Promise<void> {
    const turn = ++asked;
    last = [before, after, least];
    loading.value = true;
    try {
      let all = before;
      let next = after;
      do {
        const page = await question(next);
        if (turn !== asked) return;
        all = [...all, ...page.items];
        next = page.next;
        if (page.total !== undefined) total.value = page.total;
      } while (next !== undefined && all.length < least);
      items.value = all;
      cursor.value = next;
      fault.value = '';
    } catch (thrown) {
      if (turn === asked) fault.value = thrown instanceof Error ? thrown.message : String(thrown);
    } finally {
      if (turn === asked) loading.value = false;
    }
  }

  return {
    items,
    total,
    more: computed(() => cursor.value !== undefined),
    loading,
    fault,
    start: () => read([], undefined, 1),
    next: async () => {
      if (!loading.value && cursor.value !== undefined) await read(items.value ?? [], cursor.value, 0);
    },
    retry: () => read(...last),
    again: () => read([], undefined, items.value?.length ?? 0),
  };
}
