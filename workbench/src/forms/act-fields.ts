import { setByForm } from './set-by-form.ts';
import { inputOf } from './typed.ts';

/** Asked for only where the day is not today: behind the rest. */
const dayFields = ['on', 'learnedOn', 'lateEntryReason'];

/** The fields of the form of an act, by where they stand. */
export interface ActFields {
  /** Behind the rest. */
  readonly days: readonly string[];
  readonly others: readonly string[];
  readonly asksNothing: boolean;
}

/** @param hidden what the form sets itself or leaves out */
export function actFields(type: string, hidden: readonly string[]): ActFields {
  const names = inputOf(type).fields.map(({ name }) => name);
  const days = names.filter((name) => dayFields.includes(name) && !hidden.includes(name));
  const others = names.filter((name) => !days.includes(name));
  return {
    days,
    others,
    asksNothing: others.every((name) => setByForm.includes(name) || hidden.includes(name)),
  };
}
