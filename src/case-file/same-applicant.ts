import type { Applicant } from './application.ts';

/** An applicant as two cases can be compared by: identity numbers are kept outside the journal, and may be gone. */
interface Identity {
  readonly applicant: Pick<Applicant, 'name' | 'maskedIdentityNumber'> | undefined;
  readonly identityNumber: string | undefined;
}

/** 同一申请人 (art. 36(6)): the same identity number; where one of them is gone, the same name and masked number. */
export function isSameApplicant(one: Identity, other: Identity): boolean {
  if (one.identityNumber !== undefined && other.identityNumber !== undefined)
    return one.identityNumber === other.identityNumber;
  return (
    one.applicant !== undefined &&
    one.applicant.name === other.applicant?.name &&
    one.applicant.maskedIdentityNumber === other.applicant.maskedIdentityNumber
  );
}
