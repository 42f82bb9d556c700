import type { Actor } from '../../access/actor.ts';
import { decideFileAnswer, type FileAnswer } from '../../dispute/acts/file-answer.ts';
import type { Dependencies } from '../dependencies.ts';
import {
  type DisputeCommand,
  disputeFrameOf,
  type DisputeResultOf,
  performDisputeAct,
} from './perform-dispute-act.ts';

export type FileAnswerCommand = DisputeCommand & Omit<FileAnswer, 'on'>;

/** 提交答复书、答辩状及证据: the evidence rests on entries the journal of the case has by now. */
export function fileAnswer(deps: Dependencies, actor: Actor, command: FileAnswerCommand): DisputeResultOf {
  return performDisputeAct(deps, actor, command, {
    action: 'fileAnswer',
    decide: async (dispute, here) => {
      const { length } = await deps.reader.journal(dispute.caseId);
      return decideFileAnswer(dispute, { ...command, ...disputeFrameOf(deps, command) }, here, length);
    },
  });
}
