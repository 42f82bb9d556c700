import { type Ref, ref, watch } from 'vue';
import { forgetTyping, keepTyping, keptTyping } from './kept-typing.ts';
import type { Typed } from './typed.ts';

/** What was typed into a form before and not sent. */
export interface KeptOfForm {
  /** Undefined when there is nothing, or it was taken or dropped. */
  readonly kept: Readonly<Ref<ReturnType<typeof keptTyping>>>;
  /** Puts it into the form. */
  readonly take: () => void;
  readonly drop: () => void;
  /** Notes what stands in the form without anybody having typed it. */
  readonly begin: (part: Typed) => void;
}

/**
 * Of acts on a case or a dispute, keeps what is typed in the browser until the act is done.
 * @param subjectId of the case or dispute; empty: nothing is kept
 */
export function useKeptTyping(
  mutation: () => string,
  subjectId: () => string,
  typed: Ref<Typed>,
): KeptOfForm {
  const kept = ref(subjectId() === '' ? undefined : keptTyping(mutation(), subjectId()));
  let begun: Typed = { ...typed.value };

  watch(
    typed,
    (now) => {
      if (subjectId() === '' || kept.value !== undefined || JSON.stringify(now) === JSON.stringify(begun))
        return;
      keepTyping(mutation(), subjectId(), now);
    },
    { deep: true },
  );

  function take(): void {
    typed.value = { ...typed.value, ...kept.value?.typed };
    kept.value = undefined;
  }

  function drop(): void {
    forgetTyping(mutation(), subjectId());
    kept.value = undefined;
  }

  function begin(part: Typed): void {
    begun = { ...begun, ...part };
  }

  return { kept, take, drop, begin };
}
