import { type Ref, ref, watch } from 'vue';
import { type Answered, useAnswer } from '../../api/use-answer.ts';
import { viewer } from '../../api/viewer.ts';

/** The filter of a list of what is public, and the list. */
interface Publications<Data> extends Answered<Data> {
  readonly agencyId: Ref<string>;
  readonly status: Ref<string>;
  readonly text: Ref<string>;
}

/**
 * A list that is asked for again when its filter changes; by its words when they are sent.
 * @param statuses what is listed where no status is chosen
 */
export function usePublications<Data>(
  statuses: readonly string[],
  question: (variables: object) => Promise<Data>,
): Publications<Data> {
  const agencyId = ref(viewer.value?.agency.id ?? '');
  const status = ref('');
  const text = ref('');
  const answered = useAnswer(() =>
    question({
      filter: {
        agencyId: agencyId.value,
        statuses: status.value === '' ? statuses : [status.value],
        ...(text.value.trim() === '' ? {} : { text: text.value.trim() }),
      },
    }),
  );
  watch([agencyId, status], () => void answered.read(), { immediate: true });
  return { ...answered, agencyId, status, text };
}
