import type { DisputeRefusal } from '../dispute/refusals.ts';
import { disputeRefusalWording } from '../dispute/refusal-wording.ts';

/** A refusal as a member of a result union: CORRECTION_ALREADY_ISSUED is of the type CorrectionAlreadyIssued. */
export type RefusalMember = DisputeRefusal & {
  readonly __typename: string;
  readonly article: string | null;
  readonly zh: string;
  readonly en: string;
};

export function refusalMember(refusal: DisputeRefusal): RefusalMember {
  const article = 'article' in refusal ? refusal.article : null;
  return {
    ...refusal,
    __typename: typeNameOf(refusal.code),
    article,
    ...disputeRefusalWording(refusal),
  } as RefusalMember;
}

function typeNameOf(code: string): string {
  return code
    .toLowerCase()
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
