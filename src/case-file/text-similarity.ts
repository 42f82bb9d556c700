/**
 * 相同或者相似申请: what two descriptions have in common. A suggestion for people; no application is ever refused because
 * a number here is high (art. 36(6) asks whether the same information was answered, which a person must judge).
 */
export interface TextMarks {
  /** Each pair of neighbouring characters once. */
  readonly bigrams: readonly string[];
  /** Years, document numbers, plots: 2023年度 and 2024年度 ask for different things in the same words. */
  readonly numbers: readonly string[];
}

export interface TextPrint extends TextMarks {
  /** The text without what writers vary: width of letters, case, spaces, punctuation, the words 申请公开 before it. */
  readonly normalised: string;
}

/**
 * More than half of all pairs in common shows the same subject in other words; below it, what is common is mostly the
 * words of every application (关于, 文件, 信息).
 */
export const similarFrom = 0.55;

/** At four fifths two texts differ by a word or two: asked by different people, they count as one request (art. 44). */
export const sameFrom = 0.8;

/** Longer texts are told apart by their first thousand characters. */
const readCharacters = 1000;

export function printOf(text: string): TextPrint {
  const letters = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  const characters = [...letters.replace(opening, '')].slice(0, readCharacters);
  const normalised = characters.join('');
  const pairs = characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
  return {
    normalised,
    bigrams: [...new Set(pairs.length > 0 ? pairs : characters)],
    numbers: [...new Set(normalised.match(numeral) ?? [])],
  };
}

/** How applications begin; it says nothing of what is asked. */
const opening = /^(?:本人|我)?(?:现)?(?:申请|请求|要求)(?:公开|获取|查询|提供)/u;

/** Digits, and Chinese numerals where they count something. */
const numeral = /\d+|[〇零一二三四五六七八九十百]+(?=[号期批次年月届段组标幢栋])/gu;

/**
 * Dice's coefficient of the pairs: 0 nothing in common, 1 the same. Two texts that each name a number the other does not
 * ask for different things, and have 0.
 */
export function similarity(one: TextMarks, other: TextMarks): number {
  if (namesAnother(one, other) && namesAnother(other, one)) return 0;
  const known = new Set(one.bigrams);
  const common = other.bigrams.filter((pair) => known.has(pair)).length;
  const all = one.bigrams.length + other.bigrams.length;
  return all === 0 ? 1 : (2 * common) / all;
}

function namesAnother(one: TextMarks, other: TextMarks): boolean {
  return one.numbers.some((number) => !other.numbers.includes(number));
}
