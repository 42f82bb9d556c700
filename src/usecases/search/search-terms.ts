import type { Phrase } from '../ports/search.ts';

const runPattern = /\p{Script=Han}+|[\p{L}\p{N}]+/gu;
const isHan = /^\p{Script=Han}/u;
/** Longer words are found by their beginning. */
const wordLength = 40;

interface Run {
  readonly text: string;
  readonly end: number;
}

/** Each pair of neighbouring Chinese characters, and each whole word of other letters and digits, once. */
export function searchTerms(text: string): readonly string[] {
  const folded = foldedText(text);
  return [
    ...new Set(runsOf(folded).flatMap(({ text: run }) => (isHan.test(run) ? pairsOf(run) : [wordOf(run)]))),
  ];
}

/**
 * What a reader types, as phrases: parts between spaces, each to be found as it is written. Chinese from two characters on;
 * words of letters and digits from their beginning.
 * @returns none where nothing typed can be looked for
 */
export function searchPhrases(typed: string): readonly Phrase[] {
  const parts = typed.normalize('NFC').replaceAll('\0', ' ').trim().split(/\s+/u).slice(0, phrasesAtMost);
  const phrases = parts.map((part) => phraseOf([...part].slice(0, phraseLength).join('')));
  return phrases.some(({ terms }) => terms.length > 0) ? phrases.filter(({ text }) => text !== '') : [];
}

const phrasesAtMost = 5;
const phraseLength = 60;

function phraseOf(typed: string): Phrase {
  const text = foldedText(typed);
  const runs = runsOf(text);
  const terms = runs.flatMap(({ text: run, end }) =>
    isHan.test(run)
      ? pairsOf(run).map((term) => ({ term, prefix: false }))
      : [{ term: wordOf(run), prefix: end === text.length || run.length > wordLength }],
  );
  return { text, terms, exact: isHan.test(text) && [...text].length === 2 && terms.length === 1 };
}

/** Letters of full width, and capitals, as any other spelling finds them; each character stays one. */
export function foldedText(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ\p{Lu}\p{Lt}]/gu, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    const small = (code > 0xff00 ? String.fromCodePoint(code - 0xfee0) : letter).toLowerCase();
    return [...small].length === 1 ? small : letter;
  });
}

function runsOf(folded: string): readonly Run[] {
  return [...folded.matchAll(runPattern)].flatMap((found) => {
    // A word of letters may have Chinese characters in it: each script is a run of its own.
    let at = found.index;
    return found[0]
      .split(/(?<=\p{Script=Han})(?=\P{Script=Han})|(?<=\P{Script=Han})(?=\p{Script=Han})/u)
      .map((text) => {
        at += text.length;
        return { text, end: at };
      });
  });
}

function pairsOf(run: string): readonly string[] {
  const characters = [...run];
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}

function wordOf(run: string): string {
  return [...run].slice(0, wordLength).join('');
}
