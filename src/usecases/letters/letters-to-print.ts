import type { CaseFile } from '../../case-file/case-file.ts';
import type { ServiceRecord } from '../../case-file/service-record.ts';
import type { DrawnLetterOfCase } from '../ports/mail.ts';
import { recordOfLetter } from './record-of-letter.ts';
import { waitsToLeave } from './waits-to-leave.ts';

/**
 * 待打印文书 of a case: those of its drawn letters that wait to leave on paper, with what goes out with them; a form for an
 * opinion right behind its letter of consultation, and not before that is drawn. A receipt that was handed over at the
 * window waits for nothing.
 */
export function lettersToPrint(
  file: CaseFile,
  drawn: readonly DrawnLetterOfCase[],
): readonly DrawnLetterOfCase[] {
  const waiting = drawn.filter((letter) => {
    const record = recordOfLetter(file, letter);
    return record && !isReceiptAtWindow(record) && waitsToLeave(file, record);
  });
  const forms = waiting.filter(({ kind }) => kind === 'OPINION_FORM');
  return waiting
    .filter((letter) => !forms.includes(letter))
    .flatMap((letter) => [letter, ...forms.filter((form) => goesWith(form, letter))]);
}

/** The same entry also writes the notice to the applicant, which has none. */
const hasForm: ReadonlySet<DrawnLetterOfCase['kind']> = new Set([
  'CONSULTATION_THIRD_PARTY',
  'CONSULTATION_CO_PRODUCER',
]);

function goesWith(form: DrawnLetterOfCase, { seq, kind }: DrawnLetterOfCase): boolean {
  return form.seq === seq && hasForm.has(kind);
}

function isReceiptAtWindow({ letter, by }: ServiceRecord): boolean {
  return letter === 'REGISTRATION_RECEIPT' && by === 'IN_PERSON';
}
