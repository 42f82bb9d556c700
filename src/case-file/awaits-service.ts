import type { DeadlineName } from '../statute/names.ts';
import type { CaseFile } from './case-file.ts';
import { openFeeNotice } from './fee-guard.ts';

/**
 * 暂定（送达后起算）: the term runs from the service of a notice, and none is recorded yet. The day it is counted to, from the
 * sending, moves with the service; nothing may be held against the applicant by it.
 */
export function awaitsService(name: DeadlineName, file: CaseFile): boolean {
  switch (name) {
    case 'PAYMENT_DUE': {
      const notice = openFeeNotice(file);
      return notice !== undefined && notice.servedOn === undefined;
    }
    case 'CORRECTION_DUE': {
      const notice = file.corrections.at(-1);
      return notice !== undefined && notice.receivedOn === undefined && notice.servedOn === undefined;
    }
    default:
      return false;
  }
}
