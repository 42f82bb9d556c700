import { readonly, shallowRef } from 'vue';
import { perform, type Performed } from '../../api/perform.ts';

/** 正在重算期限. */
export interface Applying {
  /** Of open cases, as previewed. */
  readonly caseCount: number;
}

const current = shallowRef<Applying>();

/** A change of the calendar whose answer is awaited, whichever page is open; the service ends it in any case. */
export const applying = readonly(current);

/**
 * Applies a change of the calendar as it was previewed.
 * @throws NotReached, Malformed
 */
export async function applyNotice(
  mutation: 'applyHolidayNotice' | 'withdrawLocalOverride',
  input: object,
  caseCount: number,
): Promise<Performed> {
  current.value = { caseCount };
  try {
    return await perform(mutation, input, '... on HolidayNoticeApplied { caseCount }');
  } finally {
    current.value = undefined;
  }
}
