import { type Ref, ref, type ShallowRef, shallowRef } from 'vue';

/** What was asked for a page, as it stands: nothing yet, an answer, or why there is none. */
export interface Answered<Data> {
  /** The last answer; it stays on the screen while another is awaited. */
  readonly data: ShallowRef<Data | undefined>;
  /** Why there is no newer answer, in words; empty when there is one. */
  readonly fault: Readonly<Ref<string>>;
  readonly loading: Readonly<Ref<boolean>>;
  /** Asks again; of questions that overtake one another the last one counts. */
  readonly read: () => Promise<void>;
}

/** Asks for what a page shows. @param question reads what it needs of the page each time it is asked */
export function useAnswer<Data>(question: () => Promise<Data>): Answered<Data> {
  const data = shallowRef<Data>();
  const fault = ref('');
  const loading = ref(false);
  let asked = 0;

  async function read(): Promise<void> {
    const turn = ++asked;
    loading.value = true;
    try {
      const answer = await question();
      if (turn !== asked) return;
      data.value = answer;
      fault.value = '';
    } catch (thrown) {
      if (turn === asked) fault.value = thrown instanceof Error ? thrown.message : String(thrown);
    } finally {
      if (turn === asked) loading.value = false;
    }
  }

  return { data, fault, loading, read };
}
