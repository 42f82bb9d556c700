import type { Transaction } from '../ports/work.ts';

/** 同一申请人: equal identity numbers. One that was erased is nobody's. */
export async function sameApplicantAs(
  transaction: Transaction,
  caseId: string,
): Promise<(otherId: string) => Promise<boolean>> {
  const own = await applicantNumber(transaction, caseId);
  return async (otherId) => own !== undefined && (await applicantNumber(transaction, otherId)) === own;
}

/** How many different applicants cases have. */
export async function distinctApplicants(
  transaction: Transaction,
  caseIds: readonly string[],
): Promise<number> {
  const numbers = new Set<string>();
  for (const caseId of caseIds) {
    const number = await applicantNumber(transaction, caseId);
    if (number !== undefined) numbers.add(number);
  }
  return numbers.size;
}

async function applicantNumber(transaction: Transaction, caseId: string): Promise<string | undefined> {
  return (await transaction.identityNumbers(caseId))?.applicant.toUpperCase();
}
