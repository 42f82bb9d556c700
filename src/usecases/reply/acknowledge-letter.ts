import type { Actor } from '../../access/actor.ts';
import { type AcknowledgeLetter, decideAcknowledgeLetter } from '../../case-file/acts/acknowledge-letter.ts';
import type { Outcome } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseCommand, frameBy, performAct } from '../perform-act.ts';
import type { ActAnswer } from '../ports/work.ts';

export type AcknowledgeLetterCommand = CaseCommand & Omit<AcknowledgeLetter, 'on'>;

/** 确认收到文书: the applicant's word that an electronic letter has come, kept as evidence; no day is moved by it. */
export function acknowledgeLetter(
  deps: Dependencies,
  actor: Actor,
  command: AcknowledgeLetterCommand,
): Promise<Outcome<ActAnswer>> {
  return performAct(deps, actor, command, {
    action: 'acknowledgeLetter',
    decide: (file, here) =>
      decideAcknowledgeLetter(file, { ...command, ...frameBy(deps, actor, command) }, here),
  });
}
