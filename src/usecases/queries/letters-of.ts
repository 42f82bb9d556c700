import type { JournalEntry } from '../../case-file/facts.ts';
import { voidedSeqs } from '../../case-file/fold.ts';
import type { Dependencies } from '../dependencies.ts';
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

/** What the applicant may download: letters that have left, or that are given at once, as a receipt is. */
export function lettersForApplicant(
  letters: readonly LetterOfCase[],
  replied: boolean,
): readonly LetterOfCase[] {
  return letters.filter((letter) => !letter.void && (replied || !letter.kind.startsWith('REPLY_')));
}
