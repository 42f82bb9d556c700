import { nextTick } from 'vue';

/** Takes the day that is still being typed, as leaving its field does; the focus stays there. */
export async function takeTypedDay(): Promise<void> {
  const field = document.activeElement;
  if (!(field instanceof HTMLElement) || !field.closest('.day-field')) return;
  field.blur();
  await nextTick();
  field.focus();
}
