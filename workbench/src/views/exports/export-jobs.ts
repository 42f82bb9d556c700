import { computed, onBeforeUnmount, ref, type Ref, type ShallowRef } from 'vue';
import { ask } from '../../api/ask.ts';
import { perform, type Refused } from '../../api/perform.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { mutationId } from '../../forms/mutation-id.ts';

/** 导出任务: a list or print set that was ordered within a day. */
export interface Written {
  readonly id: string;
  readonly format: string;
  readonly state: string;
  readonly total: number;
  readonly done: number;
  readonly createdAt: string;
  readonly url: string | null;
}

export interface ExportJobs {
  /** The latest first; undefined until they were read. */
  readonly data: ShallowRef<{ readonly exports: readonly Written[] } | undefined>;
  readonly fault: Readonly<Ref<string>>;
  /** Why the last order was not taken; empty when it was. */
  readonly problem: Readonly<Ref<string>>;
  readonly sending: Readonly<Ref<boolean>>;
  readonly look: () => Promise<void>;
  /** Orders one; of the same order a second press has no second effect until the first was taken. */
  readonly order: (mutation: 'exportCases' | 'printLetters', input: object) => Promise<void>;
}

const pause = 1000;

/** The orders of the signed-in person, looked at every second while one is under way, as long as the part of the page is there. */
export function useExportJobs(): ExportJobs {
  const { data, fault, read } = useAnswer(() =>
    ask<{ readonly exports: readonly Written[] }>('{ exports { id format state total done createdAt url } }'),
  );
  const problem = ref('');
  const sending = ref(false);
  const ids = new Map<string, string>();
  const running = computed(() => (data.value?.exports ?? []).some(({ state }) => state === 'RUNNING'));
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let left = false;

  async function order(mutation: 'exportCases' | 'printLetters', input: object): Promise<void> {
    if (sending.value) return;
    sending.value = true;
    problem.value = '';
    const key = JSON.stringify([mutation, input]);
    const clientMutationId = ids.get(key) ?? mutationId();
    ids.set(key, clientMutationId);
    try {
      const performed = await perform(mutation, { clientMutationId, ...input });
      ids.delete(key);
      if (!performed.ok) problem.value = problemOf(performed.refused);
      await look();
    } catch (thrown) {
      problem.value = thrown instanceof Error ? thrown.message : String(thrown);
    } finally {
      sending.value = false;
    }
  }

  async function look(): Promise<void> {
    clearTimeout(waiting);
    await read();
    if (running.value && !left) waiting = setTimeout(() => void look(), pause);
  }

  onBeforeUnmount(() => {
    left = true;
    clearTimeout(waiting);
  });
  void look();
  return { data, fault, problem, sending, look, order };
}

/** What was refused, in words of the page rather than by the name of a field. */
function problemOf({ path = '', problem, zh }: Refused): string {
  if (path === 'format' || path === 'letters') return '同时最多做三项导出或打印，请等前面的做好以后再试。';
  if (path === 'filter') return '一次最多导出100,000件，请缩小筛选范围。';
  if (!path.startsWith('letters.')) return zh;
  if (problem === 'EMPTY') return '没有等着打印的文书：已经寄出、送达或者网上送达的不在内。';
  if (problem === 'OUT_OF_RANGE') return '待打印的文书超过500份，请缩小范围，分几次打印。';
  return '有的文书已经变化，请重新打开这一页再打印。';
}
