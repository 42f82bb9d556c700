import type { Dispute } from './dispute.ts';
import { disputeResultRow, type ReportedOutcome } from './results.ts';

/**
 * 年度报告 table 4: the column a dispute counts in, by its latest result, both instances together (reading AMB-17).
 * @returns undefined for a dispute recorded by mistake; PENDING until it ended
 */
export function reportedOutcome({ state, ruling }: Dispute): ReportedOutcome | undefined {
  if (state === 'VOID') return undefined;
  if (state !== 'ENDED' || ruling === undefined) return 'PENDING';
  return disputeResultRow(ruling.result).reportedAs;
}
