import { type Component, defineAsyncComponent } from 'vue';
import type { FieldContract } from '../contract/contract.ts';
import { picked, type Pickable } from './picked.ts';

const pickers = {
  agency: defineAsyncComponent(() => import('./pickers/AgencyPicker.vue')),
  case: defineAsyncComponent(() => import('./pickers/CasePicker.vue')),
  dispute: defineAsyncComponent(() => import('./pickers/DisputePicker.vue')),
  entry: defineAsyncComponent(() => import('./pickers/EntryPicker.vue')),
  file: defineAsyncComponent(() => import('./pickers/FilePicker.vue')),
  notice: defineAsyncComponent(() => import('./pickers/NoticePicker.vue')),
  notification: defineAsyncComponent(() => import('./pickers/NotificationPicker.vue')),
  staff: defineAsyncComponent(() => import('./pickers/StaffPicker.vue')),
  unit: defineAsyncComponent(() => import('./pickers/UnitPicker.vue')),
} as const satisfies Record<Pickable, Component>;

/** The control that chooses what a field names. @returns undefined for a field that is typed */
export function pickerOf(field: FieldContract): Component | undefined {
  const kind = picked[field.name];
  return kind && (field.type === 'ID' || kind === 'entry') ? pickers[kind] : undefined;
}
