import { type Ref, ref, type ShallowRef, shallowRef, watch } from 'vue';

export interface Reading<Data> {
  readonly data: Readonly<ShallowRef<Data | undefined>>;
  readonly fault: Readonly<Ref<string>>;
  readonly loading: Readonly<Ref<boolean>>;
  /** Reads once more; what is shown stays until the answer is there. */
  again(): Promise<void>;
}

/**
 * What a part of a page shows: read at once, and anew whenever the key changes. Of answers that overtake each other only the
 * last counts.
 */
export function useReading<Data>(read: () => Promise<Data>, key: () => unknown): Reading<Data> {
  const data = shallowRef<Data>();
  const fault = ref('');
  const loading = ref(false);
  let turn = 0;

  async function again(): Promise<void> {
    const mine = ++turn;
    loading.value = true;
    try {
      const answer = await read();
      if (mine !== turn) return;
      data.value = answer;
      fault.value = '';
    } catch (thrown) {
      if (mine === turn) fault.value = thrown instanceof Error ? thrown.message : String(thrown);
    } finally {
      if (mine === turn) loading.value = false;
    }
  }

  watch(key, again, { immediate: true });
  return { data, fault, loading, again };
}
