import type { Actor } from '../../access/actor.ts';
import { decideLeaveJointReply, type LeaveJointReply } from '../../case-file/acts/leave-joint-reply.ts';
import { joinedWith } from '../../case-file/joint-reply.ts';
import type { Outcome } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseCommand, frameOf } from '../perform-act.ts';
import { performSharedAct } from '../perform-shared-act.ts';
import type { ActAnswer } from '../ports/work.ts';

export type LeaveJointReplyCommand = CaseCommand & Omit<LeaveJointReply, 'on'>;

/** 退出一并答复. */
export function leaveJointReply(
  deps: Dependencies,
  actor: Actor,
  command: LeaveJointReplyCommand,
): Promise<Outcome<ActAnswer>> {
  return performSharedAct(deps, actor, command, {
    action: 'leaveJointReply',
    others: ({ file }) => joinedWith(file),
    decide: ({ file }, [lead], here) =>
      decideLeaveJointReply(file, lead?.file, { ...command, ...frameOf(deps, command) }, here),
  });
}
