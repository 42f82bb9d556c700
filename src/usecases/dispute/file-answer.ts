import type { Actor } from '../../access/actor.ts';
import { done } from '../../case-file/outcome.ts';
import { decideFileAnswer, type FileAnswer } from '../../dispute/acts/file-answer.ts';
import { answerWarnings } from '../../dispute/answer-warnings.ts';
import { contestedContent } from '../../dispute/contested-content.ts';
import { caseSummaryOf } from '../../dispute/evidence.ts';
import type { Dependencies } from '../dependencies.ts';
import { openedCase } from '../queries/read-case.ts';
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
      const { file, journal } = await openedCase(deps, dispute.caseId);
      const act = { ...command, ...disputeFrameOf(deps, command) };
      const decided = decideFileAnswer(dispute, act, here, file.version);
      if (!decided.ok) return decided;
      const content = contestedContent(journal, dispute.contested)?.content;
      const listed = command.evidence.map(({ proves }) => proves);
      return done({
        ...decided.value,
        warnings: answerWarnings(dispute.contested, caseSummaryOf(file, content), listed),
      });
    },
  });
}
