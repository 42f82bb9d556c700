import type { Day } from '../../calendar/day.ts';
import { voidedSeqs } from '../../case-file/fold.ts';
import type { Dependencies } from '../dependencies.ts';
import { printedTitle } from '../letters/printed-title.ts';
import type { NumberedLetter } from '../ports/reading.ts';
import { printedNo } from './printed-no.ts';

/** What anybody who holds a letter may know of it: nothing that is not printed on it, and nobody's name but the organ's. */
export interface VerifiedLetter {
  readonly no: string;
  readonly kind: NumberedLetter['kind'];
  readonly title: string;
  readonly agencyName: string;
  readonly datedOn: Day;
  /** Of the stored bytes, which are the record. */
  readonly sha256: string;
  /** 已撤销: the act that wrote it was voided since. */
  readonly isVoid: boolean;
}

export type LetterVerification =
  | { readonly found: true; readonly letter: VerifiedLetter }
  | { readonly found: false; readonly reason: 'NO_MATCH' | 'TOO_MANY_ATTEMPTS' };

/** Ten wrong codes an hour for one number, as for query codes; after that even the right one waits. */
const attemptsPerHour = 10;

/**
 * 核验文书: whether the office has a letter with this number and check code. A number that does not exist and a code
 * that is wrong look the same, and both count; a letter that is not drawn yet is on no paper, and matches nothing.
 * @param typed 文号, or the application's number for a registration receipt, as people type them
 */
export async function verifyLetter(
  deps: Pick<Dependencies, 'attempts' | 'checkCodes' | 'clock' | 'reader'>,
  typed: string,
  code: string,
): Promise<LetterVerification> {
  const no = printedNo(typed);
  // What cannot be a number is no attempt on one, and is not written down.
  if (no === undefined) return { found: false, reason: 'NO_MATCH' };
  const now = deps.clock.now();
  const subject = `check-code:${no}`;
  if (!(await deps.attempts.take(subject, now, attemptsPerHour)))
    return { found: false, reason: 'TOO_MANY_ATTEMPTS' };
  const letters = await deps.reader.lettersNumbered(no);
  const letter = letters.find(({ id }) => deps.checkCodes.matches(id, code));
  if (!letter) return { found: false, reason: 'NO_MATCH' };
  await deps.attempts.giveBack(subject, now);
  const { kind, agencyName, datedOn, sha256, caseId, seq } = letter;
  const isVoid = voidedSeqs(await deps.reader.journal(caseId)).has(seq);
  return {
    found: true,
    letter: { no, kind, title: printedTitle(kind), agencyName, datedOn, sha256, isVoid },
  };
}
