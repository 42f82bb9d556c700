import { computed, onBeforeUnmount, readonly, ref, type Ref, shallowRef, watch } from 'vue';
import { ask } from '../../api/ask.ts';
import { perform, type Performed } from '../../api/perform.ts';
import { useAnswer } from '../../api/use-answer.ts';

/** 正在载入的通知, or one of the last day that was given up, as the service tells it. */
export interface NoticeBeingApplied {
  readonly id: string;
  readonly withdraws: boolean;
  readonly documentNo: string;
  readonly state: 'RUNNING' | 'REFUSED' | 'FAILED';
  readonly percent: number;
  readonly caseCount: number;
  readonly orderedAt: string;
  readonly orderedBy: { readonly name: string } | null;
  readonly refusal: { readonly zh: string } | null;
}

interface Standing {
  readonly noticesBeingApplied: readonly NoticeBeingApplied[];
}

const question = `{ noticesBeingApplied {
  id withdraws documentNo state percent caseCount orderedAt orderedBy { name } refusal { zh }
} }`;

const pause = 1000;
const told = shallowRef<readonly NoticeBeingApplied[]>([]);
const awaited = ref(false);

/** Whether the answer to a change of the calendar ordered on this page is awaited; the service ends it in any case. */
export const sending = readonly(awaited);
export const beingApplied = computed(() => told.value.filter(({ state }) => state === 'RUNNING'));
export const givenUp = computed(() => told.value.filter(({ state }) => state !== 'RUNNING'));

/**
 * Follows what the service applies, whoever ordered it and wherever: looked at when the page opens, and every second while
 * one is under way.
 * @param onEnd told of those that were under way before and are no longer
 */
export function useBeingApplied(onEnd: (ids: readonly string[]) => void): {
  readonly fault: Readonly<Ref<string>>;
  readonly look: () => Promise<void>;
} {
  const { data, fault, read } = useAnswer(() => ask<Standing>(question));
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let left = false;

  async function look(): Promise<void> {
    clearTimeout(waiting);
    const before = beingApplied.value;
    await read();
    told.value = data.value?.noticesBeingApplied ?? [];
    const ended = before.filter(({ id }) => !beingApplied.value.some((each) => each.id === id));
    if (ended.length > 0) onEnd(ended.map(({ id }) => id));
    if ((awaited.value || beingApplied.value.length > 0) && !left)
      waiting = setTimeout(() => void look(), pause);
  }

  watch(awaited, () => void look(), { immediate: true });
  onBeforeUnmount(() => {
    left = true;
    clearTimeout(waiting);
  });
  return { fault, look };
}

/**
 * Applies a change of the calendar as it was previewed.
 * @throws NotReached, Malformed
 */
export async function applyNotice(
  mutation: 'applyHolidayNotice' | 'withdrawLocalOverride',
  input: object,
): Promise<Performed> {
  awaited.value = true;
  try {
    return await perform(mutation, input, '... on HolidayNoticeApplied { caseCount }');
  } finally {
    awaited.value = false;
  }
}
