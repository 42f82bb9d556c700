import { onBeforeUnmount, type Ref, ref, watch } from 'vue';

const pauseInMs = 500;

/** Something that is typed, a moment after the last key: what is asked of the service about it is not asked at every key. */
export function useSettled(now: () => string): Readonly<Ref<string>> {
  const settled = ref(now());
  let timer: ReturnType<typeof setTimeout> | undefined;
  watch(now, (value) => {
    clearTimeout(timer);
    timer = setTimeout(() => (settled.value = value), pauseInMs);
  });
  onBeforeUnmount(() => clearTimeout(timer));
  return settled;
}
