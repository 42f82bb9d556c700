import type { Refusal } from '../../case-file/refusals.ts';
import { roles } from '../../case-file/states.ts';

/** Lists are kept and exported by staff, in whatever role. */
export function refusalToList(action: string): Refusal {
  return { code: 'NOT_PERMITTED', action, reason: 'ROLE_MISSING', by: roles };
}
