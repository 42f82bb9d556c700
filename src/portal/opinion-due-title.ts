import type { Consultation } from '../case-file/case-file.ts';
import { consulteeByKind } from '../case-file/names-of-marks.ts';
import type { DeadlineName } from '../statute/names.ts';
import type { Wording } from '../statute/wording.ts';

/**
 * 意见期限, for the public: whom by kind, never by name (arts. 15, 32), nor by the mark of the file.
 * @returns undefined for a deadline that is no consultation's
 */
export function opinionDueTitle(
  name: DeadlineName,
  consultations: readonly Pick<Consultation, 'ref' | 'with'>[],
): Wording | undefined {
  const asked = consultations.find(({ ref }) => name === `CONSULTATION_REPLY_DUE:${ref}`);
  if (!asked) return undefined;
  const { zh, en } = consulteeByKind(asked.ref, consultations);
  return { zh: `${zh}意见期限`, en: `Opinion of ${en} due` };
}
