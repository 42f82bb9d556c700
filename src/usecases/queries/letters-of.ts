import type { CaseFile } from '../../case-file/case-file.ts';
import type { JournalEntry } from '../../case-file/facts.ts';
import { voidedSeqs } from '../../case-file/fold.ts';
import { sentReplies } from '../../case-file/given-to-applicant.ts';
import type { Dependencies } from '../dependencies.ts';
import type { LetterKind } from '../ports/letters.ts';
import type { StoredLetter } from '../ports/reading.ts';

export type LetterOfCase = StoredLetter & { readonly void: boolean };

/** The letters of a case; one whose act was voided is void, and stays to be seen. */
export async function lettersOf(
  deps: Pick<Dependencies, 'reader'>,
  caseId: string,
  journal: readonly JournalEntry[],
): Promise<readonly LetterOfCase[]> {
  const voided = voidedSeqs(journal);
  return (await deps.reader.letters(caseId)).map((letter) => ({ ...letter, void: voided.has(letter.seq) }));
}

/** Letters to others than the applicant: they name whom the office consults, and what it shows (arts. 15, 32). */
const toOthers: ReadonlySet<LetterKind> = new Set([
  'CONSULTATION_THIRD_PARTY',
  'CONSULTATION_CO_PRODUCER',
  'CONSULTATION_OTHER_AGENCY',
  'PUBLIC_INTEREST_NOTICE',
  'RECTIFICATION_TRANSFER',
  'OPINION_FORM',
  'PUBLICATION_TRANSFER',
  'CO_HANDLING_LETTER',
]);

/**
 * What the applicant may download: letters to it that have left, or that are given at once, as a receipt is. A reply that
 * was quashed had left.
 */
export function lettersForApplicant(
  letters: readonly LetterOfCase[],
  file: CaseFile,
): readonly LetterOfCase[] {
  const sent = new Set<string | undefined>(sentReplies(file).map(({ documentNo }) => documentNo));
  return letters.filter(
    ({ void: isVoid, kind, documentNo }) =>
      !isVoid && !toOthers.has(kind) && (!isReply(kind) || sent.has(documentNo)),
  );
}

/** 答复书, of whatever ground. */
export function isReply(kind: LetterKind): boolean {
  return kind.startsWith('REPLY_');
}
