import { onMounted, type Ref, watch } from 'vue';

/** What a screen reader is told of a field. */
export interface Described {
  readonly invalid: boolean;
  /** Id of the hint or the problem. */
  readonly describedBy: string | undefined;
}

/** Says of the input inside a control of the library what the control itself does not hand on to it. */
export function useDescribedInput(root: Ref<HTMLElement | undefined>, described: () => Described): void {
  function describe(): void {
    const input = root.value?.querySelector('input');
    const { invalid, describedBy } = described();
    const attributes = { 'aria-invalid': invalid ? 'true' : undefined, 'aria-describedby': describedBy };
    for (const [name, value] of Object.entries(attributes)) {
      if (value === undefined) input?.removeAttribute(name);
      else input?.setAttribute(name, value);
    }
  }
  onMounted(describe);
  watch(described, describe, { flush: 'post' });
}
