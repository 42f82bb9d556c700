import type { Actor } from '../../access/actor.ts';
import {
  decideRecordCoHandlingAnswer,
  type RecordCoHandlingAnswer,
} from '../../case-file/acts/record-co-handling-answer.ts';
import type { Outcome } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseCommand, frameOf, performAct } from '../perform-act.ts';
import type { ActAnswer } from '../ports/work.ts';

export type RecordCoHandlingAnswerCommand = CaseCommand & Omit<RecordCoHandlingAnswer, 'on'>;

/** 收到协办反馈: what the co-handler says, and the files it sent. */
export function recordCoHandlingAnswer(
  deps: Dependencies,
  actor: Actor,
  command: RecordCoHandlingAnswerCommand,
): Promise<Outcome<ActAnswer>> {
  return performAct(deps, actor, command, {
    action: 'recordCoHandlingAnswer',
    decide: (file, here) =>
      decideRecordCoHandlingAnswer(file, { ...command, ...frameOf(deps, command) }, here),
  });
}
