import { watch } from 'vue';
import { type Answered, useAnswer } from './use-answer.ts';

/** What a part of a page shows: read at once, and anew whenever the key changes. */
export function useReading<Data>(
  question: () => Promise<Data>,
  key: () => unknown,
): Omit<Answered<Data>, 'read'> & { readonly again: () => Promise<void> } {
  const { data, fault, loading, read } = useAnswer(question);
  watch(key, read, { immediate: true });
  return { data, fault, loading, again: read };
}
