import type { Actor } from '../../access/actor.ts';
import { mayReadIdentityNumber } from '../../access/may-read.ts';
import type { Dependencies } from '../dependencies.ts';
import type { ListedCase } from '../ports/reading.ts';

/** An identity number as a paper has it, and the name that stands beside it. */
interface Bearer {
  readonly agencyId: string;
  readonly identityNumber: string;
  readonly name: string;
}

/**
 * 同一证件号码的其他姓名（名称）: a number typed wrong, or a name that changed; for a person to look at, nothing is refused for it.
 * @returns of each other name under which the agency knows the number, the latest case; none to those who may not read such
 * numbers of the agency (个人信息保护法 art. 51): the answer would tell them whose it is
 */
export async function otherNamesOfNumber(
  { related, reader }: Pick<Dependencies, 'related' | 'reader'>,
  actor: Actor,
  { agencyId, identityNumber, name }: Bearer,
): Promise<readonly ListedCase[]> {
  if (!mayReadIdentityNumber(actor, agencyId)) return [];
  const asked = { agencyId, identityNumber: identityNumber.trim(), name };
  const caseIds = await related.underOtherNames(asked);
  const rows = await reader.rows(caseIds);
  return caseIds.flatMap((caseId) => rows.get(caseId) ?? []);
}
