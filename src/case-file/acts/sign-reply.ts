import type { CaseFile } from '../case-file.ts';
import { type ActFrame, type Circumstances, type Decision, entryReason } from '../decision.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { restingOn } from '../reply-content.ts';
import { refusalOfStep } from '../step.ts';

export type SignReply = ActFrame;

/** 签发: the reviewed draft becomes the reply; the document number is allocated and the letter drawn. */
export function decideSignReply(file: CaseFile, act: SignReply, here: Circumstances): Outcome<Decision> {
  const refusal = refusalOfStep('signReply', file, act, here);
  if (refusal) return refuse(refusal);
  const { draft } = file;
  if (!draft) return refuse({ code: 'DRAFT_MISSING' });
  return done({
    series: 'REPLY',
    facts: (documentNo) => [
      {
        fact: 'REPLY_SIGNED',
        on: act.on,
        draftNo: draft.no,
        documentNo,
        signerId: here.actor.id,
        ground: draft.reply.ground,
        ...restingOn(draft.reply),
        ...entryReason(act),
      },
    ],
  });
}
