/** 检索词: how a text is found again. */
export interface SearchText {
  /** Its runs of letters and digits, folded, a space between them: what a search is held against in the end. */
  readonly folded: string;
  /** Each pair of neighbouring characters once: what the index looks up. */
  readonly pairs: readonly string[];
}

const runOfLetters = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Runs of letters and digits, in whatever width and case they were typed. Whatever two characters of a run anybody
 * searches for, its pairs have them: Chinese is not cut into words, which would lose what was cut elsewhere.
 */
export function runsOf(text: string): readonly string[] {
  return text.normalize('NFKC').toLowerCase().match(runOfLetters) ?? [];
}

/** @returns each pair of neighbouring characters of a text once; a run of one character has none */
export function bigrams(text: string): readonly string[] {
  const pairs = runsOf(text).flatMap((run) => {
    const characters = [...run];
    return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
  });
  return [...new Set(pairs)];
}

/** @param texts what belongs together, such as a title and what stands under it; no pair reaches from one into the next */
export function searchText(...texts: readonly string[]): SearchText {
  const whole = texts.join(' ');
  return { folded: runsOf(whole).join(' '), pairs: bigrams(whole) };
}
