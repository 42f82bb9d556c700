import type { WithholdingArticle } from '../../statute/facts.ts';
import type { CaseFile } from '../case-file.ts';
import { type ActFrame, type Circumstances, type Decision, entryReason } from '../decision.ts';
import { withheldUnder } from '../not-given.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import type { ReplyContent } from '../reply-content.ts';
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

/** The articles under a partial refusal (实施条例 art. 31): none where what is left out is not withheld under arts. 14 to 16. */
export function restingOn(reply: ReplyContent): { readonly withheldUnder?: readonly WithholdingArticle[] } {
  return reply.ground === 'PARTIAL_DISCLOSURE' ? { withheldUnder: withheldUnder(reply.withheld) } : {};
}
