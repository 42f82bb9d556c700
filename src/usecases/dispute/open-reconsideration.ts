import type { Actor } from '../../access/actor.ts';
import { decideOpenReconsideration } from '../../dispute/acts/open-reconsideration.ts';
import type { Dependencies } from '../dependencies.ts';
import { type ContestedChoice, contestedOf } from './contested-of.ts';
import {
  disputeFrameOf,
  type DisputeResultOf,
  openDispute,
  type OpenDisputeCommand,
} from './perform-dispute-act.ts';

export type OpenReconsiderationCommand = OpenDisputeCommand &
  ContestedChoice & {
    /** Default: the authority that the agency's replies name. */
    readonly forum?: string;
    readonly forumCaseNo?: string;
  };

/** 记录复议申请 (行政复议法 art. 20): what is contested is captured as it stands. */
export function openReconsideration(
  deps: Dependencies,
  actor: Actor,
  command: OpenReconsiderationCommand,
): DisputeResultOf {
  return openDispute(deps, actor, command, {
    action: 'openReconsideration',
    decide: (file, here, agency) => {
      const { forum = agency.reconsiderationAuthority } = command;
      const frame = disputeFrameOf(deps, command);
      const contested = contestedOf(file, command, here.calendar, frame.on);
      return decideOpenReconsideration({ ...command, ...frame, agencyId: agency.id, contested, forum }, here);
    },
  });
}
