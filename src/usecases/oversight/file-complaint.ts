import type { Actor } from '../../access/actor.ts';
import { decideFileComplaint, type FileComplaint } from '../../case-file/acts/file-complaint.ts';
import type { Outcome } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseCommand, frameOf, performAct } from '../perform-act.ts';
import type { ActAnswer } from '../ports/work.ts';

export type FileComplaintCommand = CaseCommand &
  Omit<FileComplaint, 'on' | 'by' | 'channel'> &
  Partial<Pick<FileComplaint, 'by' | 'channel'>>;

/** 投诉举报 (arts. 47 and 51): by the applicant online, or taken down by the supervising authority, from whomever it came. */
export function fileComplaint(
  deps: Dependencies,
  actor: Actor,
  command: FileComplaintCommand,
): Promise<Outcome<ActAnswer>> {
  const filed = actor.kind === 'APPLICANT' ? ({ by: 'APPLICANT', channel: 'ONLINE' } as const) : {};
  return performAct(deps, actor, command, {
    action: 'fileComplaint',
    decide: (file, here) => {
      const complaint = {
        by: 'PUBLIC',
        channel: 'LETTER',
        ...command,
        ...filed,
        ...frameOf(deps, command),
      } as const;
      return decideFileComplaint(file, complaint, here);
    },
  });
}
