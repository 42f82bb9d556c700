import type { Dependencies } from '../dependencies.ts';
import { drawable } from '../letters/letter-orders.ts';
import type { ArchivedLetter, LetterArchive } from '../ports/letter-archive.ts';

type Drawing = Pick<Dependencies, 'press' | 'queryCodes' | 'checkCodes' | 'consultationCodes' | 'publicUrl'>;

/**
 * SAME: the same bytes came out. DIFFERENT: other bytes came out under the same engine, with the same fonts. The rest
 * says why nothing can be compared.
 */
export type RenderedAgain =
  | { readonly result: 'SAME' | 'OTHER_ENGINE' | 'OTHER_FONTS' | 'TEXTS_NOT_KEPT' }
  | { readonly result: 'DIFFERENT'; readonly stored: string; readonly drawn: string }
  | { readonly result: 'FAILED'; readonly reason: string };

/**
 * 重新生成比对: draws a letter again from its kept data and the texts it was drawn from, and compares the hashes.
 * @returns undefined when there is no such letter, or it is not drawn yet
 */
export async function renderAgain(
  deps: Drawing,
  archive: LetterArchive,
  letterId: string,
): Promise<RenderedAgain | undefined> {
  const letter = await archive.letter(letterId);
  return letter && comparison(deps, letter);
}

export interface LettersVerified {
  readonly letters: number;
  /** How many came out how. */
  readonly counts: Readonly<Partial<Record<RenderedAgain['result'], number>>>;
  /** Those that did not come out the same although they should, or could not be drawn. */
  readonly findings: readonly { readonly letter: ArchivedLetter; readonly outcome: RenderedAgain }[];
}

const batch = 50;

/** 核验文书: draws every letter again. */
export async function verifyLetters(deps: Drawing, archive: LetterArchive): Promise<LettersVerified> {
  const counts: Partial<Record<RenderedAgain['result'], number>> = {};
  const findings: { letter: ArchivedLetter; outcome: RenderedAgain }[] = [];
  let letters = 0;
  let last: string | undefined;
  for (;;) {
    const next = await archive.after(last, batch);
    for (const letter of next) {
      const outcome = await comparison(deps, letter);
      counts[outcome.result] = (counts[outcome.result] ?? 0) + 1;
      if (outcome.result === 'DIFFERENT' || outcome.result === 'FAILED') findings.push({ letter, outcome });
    }
    letters += next.length;
    last = next.at(-1)?.id;
    if (last === undefined) return { letters, counts, findings };
  }
}

async function comparison(deps: Drawing, letter: ArchivedLetter): Promise<RenderedAgain> {
  const { wording, format, sha256, engineVersion, fonts, sealedElectronically } = letter;
  if (engineVersion !== deps.press.engineVersion) return { result: 'OTHER_ENGINE' };
  if (!wording) return { result: 'TEXTS_NOT_KEPT' };
  try {
    const drawn = await deps.press.draw(drawable(deps, letter), wording, { format, sealedElectronically });
    if (drawn.sha256 === sha256) return { result: 'SAME' };
    const sameFonts = JSON.stringify(drawn.fonts) === JSON.stringify(fonts);
    return sameFonts
      ? { result: 'DIFFERENT', stored: sha256, drawn: drawn.sha256 }
      : { result: 'OTHER_FONTS' };
  } catch (fault) {
    return { result: 'FAILED', reason: fault instanceof Error ? fault.message : String(fault) };
  }
}
