import { type Ref, ref, watch } from 'vue';
import { useRoute } from 'vue-router';
import { type PageOf, type Pages, usePages } from '../../api/use-pages.ts';
import { viewer } from '../../api/viewer.ts';
import { ownAgencies } from './own-agencies.ts';

/** The filter of a list of what is public, and the list. */
interface Publications<Item> extends Pages<Item> {
  readonly agencyId: Ref<string>;
  readonly status: Ref<string>;
  readonly text: Ref<string>;
}

/** How many a page of such a list brings. */
export const publicationsAtOnce = 50;

/**
 * A list that begins anew when its filter changes; by its words when they are sent. A link may name the agency and the status.
 * @param statuses what is listed where no status is chosen
 */
export function usePublications<Item>(
  statuses: readonly string[],
  question: (variables: object) => Promise<PageOf<Item>>,
): Publications<Item> {
  const { agency, status: asked } = useRoute().query;
  const linked = ownAgencies().find(({ id }) => id === agency);
  const agencyId = ref((linked ?? viewer.value?.agency)?.id ?? '');
  const status = ref(statuses.find((each) => each === asked) ?? '');
  const text = ref('');
  const pages = usePages((after) =>
    question({
      filter: {
        agencyId: agencyId.value,
        statuses: status.value === '' ? statuses : [status.value],
        ...(text.value.trim() === '' ? {} : { text: text.value.trim() }),
      },
      first: publicationsAtOnce,
      after,
    }),
  );
  watch([agencyId, status], () => void pages.start(), { immediate: true });
  return { ...pages, agencyId, status, text };
}
