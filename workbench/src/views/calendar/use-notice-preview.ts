import { computed, type ComputedRef, type Ref, ref, shallowRef } from 'vue';
import contract from 'virtual:contract';
import { Malformed } from '../../api/ask.ts';
import { inFieldWords } from '../../contract/in-field-words.ts';
import { type Gaps, gapsOf } from '../../forms/gaps.ts';
import { plainPath } from '../../forms/plain-path.ts';
import type { Typed } from '../../forms/typed.ts';
import type { NoticePreview, PreviewAnswer } from './calendar.ts';

interface Seen {
  readonly preview: NoticePreview;
  readonly input: Typed;
}

export interface NoticeLook {
  readonly problems: Readonly<Ref<Gaps>>;
  readonly fault: Readonly<Ref<string>>;
  readonly asking: Readonly<Ref<boolean>>;
  /** What was seen of the input as it stands; of one that was changed since, nothing. */
  readonly current: ComputedRef<Seen | undefined>;
  readonly look: () => Promise<void>;
}

/**
 * 预览影响: what a change of the calendar would do, before it is applied as it was seen.
 * @param type the input's, whose gaps are found first
 */
export function useNoticePreview(
  type: string,
  input: Readonly<Ref<Typed>>,
  ask: (input: Typed) => Promise<PreviewAnswer>,
): NoticeLook {
  const problems = ref<Gaps>(new Map());
  const fault = ref('');
  const asking = ref(false);
  const seen = shallowRef<Seen & { readonly of: string }>();

  function problemAt(path: string, zh: string): Gaps {
    return new Map([[path, inFieldWords(contract.inputs, type, path, zh)]]);
  }

  async function look(): Promise<void> {
    fault.value = '';
    seen.value = undefined;
    problems.value = gapsOf(type, input.value);
    if (problems.value.size > 0 || asking.value) return;
    asking.value = true;
    const asked = input.value;
    try {
      const preview = await ask(asked);
      if ('fingerprint' in preview) seen.value = { preview, input: asked, of: JSON.stringify(asked) };
      else if (preview.path !== undefined) problems.value = problemAt(plainPath(preview.path), preview.zh);
      else fault.value = preview.zh;
    } catch (thrown) {
      if (thrown instanceof Malformed)
        problems.value = new Map(thrown.problems.map(({ path, zh }) => [plainPath(path), zh]));
      else fault.value = thrown instanceof Error ? thrown.message : String(thrown);
    } finally {
      asking.value = false;
    }
  }

  return {
    problems,
    fault,
    asking,
    current: computed(() => (seen.value?.of === JSON.stringify(input.value) ? seen.value : undefined)),
    look,
  };
}
