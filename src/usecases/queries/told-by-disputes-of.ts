import type { CaseFile } from '../../case-file/case-file.ts';
import type { ToldByDisputes } from '../../case-file/told-by-disputes.ts';
import type { Dispute } from '../../dispute/dispute.ts';
import { toldByDisputes } from '../../dispute/told-by-disputes.ts';
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

/** What the reconsiderations and suits about a case tell it today. */
export async function toldByDisputesOf(
  deps: Pick<Dependencies, 'disputes' | 'calendars' | 'clock'>,
  file: CaseFile,
): Promise<ToldByDisputes> {
  const disputes = await disputesAbout(deps, file.id);
  return toldByDisputes(disputes, file, deps.calendars().general, deps.clock.today());
}
