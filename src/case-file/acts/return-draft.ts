import type { CaseFile } from '../case-file.ts';
import { type ActFrame, type Circumstances, type Decision, entryReason } from '../decision.ts';
import { firstRefusal, paragraphLimit, refusalOfText } from '../input-text.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { refusalOfStep } from '../step.ts';

export interface ReturnDraft extends ActFrame {
  readonly reasons: string;
}

/** 退回修改: a reviewer or the signer sends the draft back, saying why; reviews already passed are undone. */
export function decideReturnDraft(file: CaseFile, act: ReturnDraft, here: Circumstances): Outcome<Decision> {
  const refusal = firstRefusal(
    refusalOfStep('returnDraft', file, act, here),
    refusalOfText('reasons', act.reasons, paragraphLimit),
  );
  if (refusal) return refuse(refusal);
  const { draft } = file;
  if (!draft) return refuse({ code: 'DRAFT_MISSING' });
  return done({
    facts: () => [
      {
        fact: 'DRAFT_RETURNED',
        on: act.on,
        draftNo: draft.no,
        returnedBy: here.actor.id,
        reasons: act.reasons,
        ...entryReason(act),
      },
    ],
  });
}
