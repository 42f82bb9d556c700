import type { LetterToPost, Posting } from './letters-to-post.ts';

/**
 * 邮件号码: of the letters that go now, those that bear the number of a letter to somebody else, as when one label is scanned twice.
 * Letters to one person at one address may lie in one envelope.
 */
export function lettersWithTheNumberOfAnother(
  letters: readonly LetterToPost[],
  postings: Readonly<Record<string, Posting>>,
): readonly LetterToPost[] {
  const numberOf = ({ letterId }: LetterToPost) => (postings[letterId]?.waybillNo ?? '').trim().toUpperCase();
  return letters.filter((letter) =>
    letters.some((other) => numberOf(other) === numberOf(letter) && !isSameAddressee(letter, other)),
  );
}

function isSameAddressee(one: LetterToPost, other: LetterToPost): boolean {
  return one.name === other.name && one.address === other.address;
}
