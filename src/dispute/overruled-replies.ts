import type { Overruling } from '../case-file/overruling.ts';
import type { Dispute } from './dispute.ts';
import { type DisputeResult, disputeResultRow, isOneOf } from './results.ts';

/** After these the reply that was contested does not stand as it was given. */
const overrules = [
  'VARIED',
  'QUASHED',
  'PARTLY_QUASHED',
  'DECLARED_UNLAWFUL',
  'DECLARED_VOID',
] as const satisfies readonly DisputeResult[];

/** 撤销、变更、确认违法: the replies that these disputes about a case overruled, in the order the disputes came. */
export function overruledReplies(disputes: readonly Dispute[]): readonly Overruling[] {
  return disputes.flatMap(({ kind, state, contested, ruling, effectiveOn, forum }): readonly Overruling[] => {
    if (state !== 'ENDED' || ruling === undefined || contested.kind !== 'REPLY') return [];
    if (!isOneOf(overrules, ruling.result)) return [];
    const { zh, en } = disputeResultRow(ruling.result);
    return [
      {
        documentNo: contested.documentNo,
        by: kind === 'RECONSIDERATION' ? 'RECONSIDERATION' : 'COURT',
        forum,
        ...(ruling.no === undefined ? {} : { decisionNo: ruling.no }),
        on: effectiveOn ?? ruling.servedOn,
        how: { zh, en },
      },
    ];
  });
}
