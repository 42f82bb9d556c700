import { type Ref, ref, watch } from 'vue';
import { viewer } from '../api/viewer.ts';

/** What somebody is typing, kept in this tab until it is done: a reload, a closed session or the back button loses nothing of it. */
export interface Kept<Value> {
  readonly value: Ref<Value>;
  /** Begins anew: what was kept is forgotten. */
  clear(): void;
}

/**
 * @param name of the form
 * @param blank what it holds before anything is typed
 * @param done says of a value that it is done: from then on the tab keeps nothing of it
 */
export function kept<Value extends object>(
  name: string,
  blank: () => Value,
  done: (value: Value) => boolean = () => false,
): Kept<Value> {
  const key = `typed:${viewer.value?.id ?? ''}:${name}`;
  const value = ref(read(key, blank())) as Ref<Value>;
  watch(
    value,
    (now) => {
      if (done(now)) sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, JSON.stringify(now));
    },
    { deep: true, flush: 'sync' },
  );
  return {
    value,
    clear: () => {
      value.value = blank();
      sessionStorage.removeItem(key);
    },
  };
}

function read<Value extends object>(key: string, blank: Value): Value {
  const text = sessionStorage.getItem(key);
  if (text === null) return blank;
  try {
    return { ...blank, ...(JSON.parse(text) as Partial<Value>) };
  } catch {
    return blank;
  }
}
