import { blankOf, inputOf, type Typed } from '../../../forms/typed.ts';

/** An opinion that came in, as the guide shows it. */
export interface Said {
  readonly ref: string;
  readonly with: string;
  readonly ground: string | null;
  readonly party: { readonly name: string } | null;
  readonly answer: { readonly opinion: string; readonly text: string } | null;
}

/**
 * What a reply of this kind begins with: what is given is mostly what was asked for, in its words; what a third party objected
 * to is withheld in its interest.
 * @param type the input of the kind
 * @param description what was asked for
 */
export function replyBegun(type: string, description: string, said: readonly Said[]): Typed {
  const begun = blankOf(type);
  const interest = said.find(
    ({ with: consultee, answer }) =>
      consultee === 'THIRD_PARTY' && answer !== null && answer.opinion !== 'AGREES',
  )?.ground;
  const names = inputOf(type).fields.map(({ name }) => name);
  if (names.includes('content')) begun['content'] = description;
  if (interest && names.includes('interest')) begun['interest'] = interest;
  if (interest && names.includes('withheld')) {
    const thirdPartyInterests = { ...blankOf('ThirdPartyInterestsInput'), interest };
    begun['withheld'] = [{ ...blankOf('WithheldPartInput'), because: { thirdPartyInterests } }];
  }
  return begun;
}
