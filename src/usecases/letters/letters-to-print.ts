import type { CaseFile } from '../../case-file/case-file.ts';
import type { ServiceRecord } from '../../case-file/service-record.ts';
import type { DrawnLetterOfCase } from '../ports/mail.ts';
import { recordOfLetter } from './record-of-letter.ts';
import { waitsToLeave } from './waits-to-leave.ts';

/**
 * 待打印文书 of a case: those of its drawn letters that wait to leave on paper, with what goes out with them. A receipt that
 * was handed over at the window waits for nothing.
 */
export function lettersToPrint(
  file: CaseFile,
  drawn: readonly DrawnLetterOfCase[],
): readonly DrawnLetterOfCase[] {
  return drawn.filter((letter) => {
    const record = recordOfLetter(file, letter);
    return record && !isReceiptAtWindow(record) && waitsToLeave(file, record);
  });
}

function isReceiptAtWindow({ letter, by }: ServiceRecord): boolean {
  return letter === 'REGISTRATION_RECEIPT' && by === 'IN_PERSON';
}
