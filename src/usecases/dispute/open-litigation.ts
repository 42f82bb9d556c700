import type { Actor } from '../../access/actor.ts';
import { refuse } from '../../case-file/outcome.ts';
import { afterReconsiderationOf, decideOpenLitigation } from '../../dispute/acts/open-litigation.ts';
import type { Dispute } from '../../dispute/dispute.ts';
import { foldDispute } from '../../dispute/fold.ts';
import type { Dependencies } from '../dependencies.ts';
import { type ContestedChoice, contestedOf } from './contested-of.ts';
import {
  disputeFrameOf,
  type DisputeResultOf,
  openDispute,
  type OpenDisputeCommand,
} from './perform-dispute-act.ts';

export type OpenLitigationCommand = OpenDisputeCommand &
  ContestedChoice & {
    /** 复议后起诉: the reconsideration of this case that the suit follows; absent for a direct suit. */
    readonly reconsiderationId?: string;
    /** Default: the court that the agency's replies name. */
    readonly forum?: string;
    readonly forumCaseNo?: string;
  };

/** 记录起诉 (行政诉讼法 arts. 45 and 46): directly, or after a reconsideration of the same case. */
export function openLitigation(
  deps: Dependencies,
  actor: Actor,
  command: OpenLitigationCommand,
): DisputeResultOf {
  return openDispute(deps, actor, command, {
    action: 'openLitigation',
    decide: async (file, here, agency) => {
      const { forum = agency.court, reconsiderationId } = command;
      const frame = disputeFrameOf(deps, command);
      const contested = contestedOf(file, command, here.calendar, frame.on);
      const opening = { ...command, ...frame, agencyId: agency.id, contested, forum };
      if (reconsiderationId === undefined) return decideOpenLitigation(opening, here);
      const followed = await reconsiderationOf(deps, file.id, reconsiderationId);
      if (!followed) return refuse({ code: 'INVALID_INPUT', path: 'reconsiderationId', problem: 'UNKNOWN' });
      const afterReconsideration = afterReconsiderationOf(followed, here.calendar, frame.on);
      return decideOpenLitigation({ ...opening, afterReconsideration }, here);
    },
  });
}

async function reconsiderationOf(
  deps: Dependencies,
  caseId: string,
  disputeId: string,
): Promise<Dispute | undefined> {
  const journal = await deps.disputes.journal(disputeId);
  if (journal.length === 0) return undefined;
  const dispute = foldDispute(disputeId, journal);
  const follows = dispute.kind === 'RECONSIDERATION' && dispute.state !== 'VOID';
  return follows && dispute.caseId === caseId ? dispute : undefined;
}
