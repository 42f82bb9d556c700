import type { Dispute } from '../../dispute/dispute.ts';
import type { Dependencies } from '../dependencies.ts';
import { openedDispute } from './read-dispute.ts';

/** The disputes about a case, each folded. Whose eyes they are for is for the caller to ask. */
export async function disputesAbout(
  deps: Pick<Dependencies, 'disputes'>,
  caseId: string,
): Promise<readonly Dispute[]> {
  const rows = await deps.disputes.ofCase(caseId);
  const opened = await Promise.all(rows.map(({ id }) => openedDispute(deps, id)));
  return opened.map(({ dispute }) => dispute);
}
