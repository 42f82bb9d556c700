import { type MaybeRefOrGetter, type Ref, ref, toValue, watch } from 'vue';
import { viewer } from '../api/viewer.ts';

/** What somebody is typing, kept in this tab until it is done: a reload, a closed session or the back button loses nothing of it. */
export interface Kept<Value> {
  readonly value: Ref<Value>;
  /** Begins anew: what was kept is forgotten. */
  clear(): void;
}

/**
 * @param name of the form; where it becomes another, what is being typed goes along
 * @param blank what it holds before anything is typed
 * @param done says of a value that it is done: from then on the tab keeps nothing of it
 */
export function kept<Value extends object>(
  name: MaybeRefOrGetter<string>,
  blank: () => Value,
  done: (value: Value) => boolean = () => false,
): Kept<Value> {
  const prefix = `typed:${viewer.value?.id ?? ''}:`;
  let key = prefix + toValue(name);
  const value = ref(read(key, blank())) as Ref<Value>;
  function keep(): void {
    if (done(value.value)) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(value.value));
  }
  watch(value, keep, { deep: true, flush: 'sync' });
  watch(
    () => toValue(name),
    (now) => {
      sessionStorage.removeItem(key);
      key = prefix + now;
      if (done(value.value)) value.value = read(key, blank());
      keep();
    },
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
