import { type Component, defineAsyncComponent } from 'vue';
import type { FieldContract } from '../contract/contract.ts';
import { picked, type Pickable } from './picked.ts';

const choice = defineAsyncComponent(() => import('./pickers/ChoicePicker.vue'));
const pickers = {
  agency: choice,
  case: defineAsyncComponent(() => import('./pickers/CasePicker.vue')),
  deputy: choice,
  dispute: choice,
  entry: defineAsyncComponent(() => import('./pickers/EntryPicker.vue')),
  file: defineAsyncComponent(() => import('./pickers/FilePicker.vue')),
  handler: choice,
  notice: choice,
  notification: choice,
  staff: choice,
  unit: choice,
} as const satisfies Record<Pickable, Component>;

/** The control that chooses what a field names, and of which kind. @returns undefined for a field that is typed */
export function pickerOf(
  field: FieldContract,
): { readonly is: Component; readonly kind: Pickable | undefined } | undefined {
  const kind = picked[field.name];
  if (!kind || (field.type !== 'ID' && kind !== 'entry')) return undefined;
  return { is: pickers[kind], kind: pickers[kind] === choice ? kind : undefined };
}
