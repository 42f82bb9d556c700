import { inject, type InjectionKey, type Ref, watch } from 'vue';
import { type Answered, useAnswer } from './use-answer.ts';

/** Rises when all that a page shows is to be read anew, though nothing it is asked for has changed; the page provides it. */
export const readAnew: InjectionKey<Readonly<Ref<number>>> = Symbol('read anew');

/** What a part of a page shows: read at once, and anew whenever the key changes. */
export function useReading<Data>(
  question: () => Promise<Data>,
  key: () => unknown,
): Omit<Answered<Data>, 'read'> & { readonly again: () => Promise<void> } {
  const { data, fault, loading, read } = useAnswer(question);
  const turn = inject(readAnew, undefined);
  watch([key, () => turn?.value], read, { immediate: true });
  return { data, fault, loading, again: read };
}
