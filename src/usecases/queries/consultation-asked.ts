import type { CaseFile, Consultation } from '../../case-file/case-file.ts';
import { voidedSeqs } from '../../case-file/fold.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Agency } from '../ports/agencies.ts';
import { openedCase } from './read-case.ts';
import { printedNo } from './printed-no.ts';

/** 征求意见, found by the number and the code of its letter. */
export interface ConsultationAsked {
  readonly file: CaseFile;
  readonly consultation: Consultation;
  readonly agency: Agency;
}

export type FoundConsultation =
  | { readonly found: true; readonly asked: ConsultationAsked }
  | { readonly found: false; readonly reason: 'NO_MATCH' | 'TOO_MANY_ATTEMPTS' };

/** Ten wrong codes an hour for one number, as for query codes; after that even the right one waits. */
const attemptsPerHour = 10;

/**
 * 网上提出意见 (arts. 32, 33 ¶3, 34): what a letter asks, for whoever holds it. A number that does not exist, a code that is
 * wrong and a letter that was voided look the same, and all count.
 * @param typed 文号 of the letter, as people type it
 */
export async function consultationAsked(
  deps: Dependencies,
  typed: string,
  code: string,
): Promise<FoundConsultation> {
  const no = printedNo(typed);
  // What cannot be a number is no attempt on one, and is not written down.
  if (no === undefined) return { found: false, reason: 'NO_MATCH' };
  const now = deps.clock.now();
  const subject = `consultation-code:${no}`;
  if (!(await deps.attempts.take(subject, now, attemptsPerHour)))
    return { found: false, reason: 'TOO_MANY_ATTEMPTS' };
  const asked = await askedBy(deps, no, code);
  if (!asked) return { found: false, reason: 'NO_MATCH' };
  await deps.attempts.giveBack(subject, now);
  return { found: true, asked };
}

async function askedBy(deps: Dependencies, no: string, code: string): Promise<ConsultationAsked | undefined> {
  const letters = await deps.reader.lettersNumbered(no);
  const letter = letters.find(
    ({ id, kind }) => kind.startsWith('CONSULTATION_') && deps.consultationCodes.matches(id, code),
  );
  if (!letter) return undefined;
  const { file, journal } = await openedCase(deps, letter.caseId);
  const sent = voidedSeqs(journal).has(letter.seq) ? undefined : journal[letter.seq - 1]?.fact;
  const ref = sent?.fact === 'CONSULTATION_SENT' ? sent.ref : undefined;
  const consultation = file.consultations.find((one) => one.ref === ref);
  const agency = await deps.directory.agency(file.agencyId);
  return consultation && agency ? { file, consultation, agency } : undefined;
}
