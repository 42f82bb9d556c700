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
 */
export function kept<Value extends object>(name: string, blank: () => Value): Kept<Value> {
  const key = `typed:${viewer.value?.id ?? ''}:${name}`;
  const value = ref(read(key, blank())) as Ref<Value>;
  watch(value, (now) => sessionStorage.setItem(key, JSON.stringify(now)), { deep: true });
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
