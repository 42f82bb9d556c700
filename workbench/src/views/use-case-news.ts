import { type Ref, ref, watch } from 'vue';
import { noticeCome } from '../api/notice-stream.ts';

/** Kinds that tell of a day that comes, not of what somebody did. */
const ofDays: readonly string[] = ['DUE_SOON', 'OVERDUE'];

/**
 * Whether others did something in the case on the screen since it was read: whoever shows it says so, and reads it again when
 * asked to, for something may be half typed.
 */
export function useCaseNews(caseId: () => string): Ref<boolean> {
  const changed = ref(false);
  watch(
    noticeCome,
    (notice) => {
      if (notice?.caseId === caseId() && !ofDays.includes(notice.kind)) changed.value = true;
    },
    // Of several at once each counts.
    { flush: 'sync' },
  );
  watch(caseId, () => (changed.value = false));
  return changed;
}
