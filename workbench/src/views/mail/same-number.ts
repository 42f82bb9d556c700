/** A letter that goes now, and to whom. */
interface Addressed {
  readonly letterId: string;
  readonly name: string;
  readonly address: string | null;
}

/**
 * 邮件号码: of the letters that go now, those that bear the number of a letter to somebody else, as when one label is scanned twice.
 * Letters to one person at one address may lie in one envelope.
 * @param postings what is typed of each, by `letterId`
 */
export function lettersWithTheNumberOfAnother<Letter extends Addressed>(
  letters: readonly Letter[],
  postings: Readonly<Record<string, { readonly waybillNo: string }>>,
): readonly Letter[] {
  return letters.filter((letter) =>
    letters.some((other) => numberOf(other) === numberOf(letter) && !isSameAddressee(letter, other)),
  );

  function numberOf({ letterId }: Letter): string {
    return (postings[letterId]?.waybillNo ?? '').trim().toUpperCase();
  }
}

function isSameAddressee(one: Addressed, other: Addressed): boolean {
  return one.name === other.name && one.address === other.address;
}
