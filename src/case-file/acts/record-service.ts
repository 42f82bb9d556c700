import type { CaseFile } from '../case-file.ts';
import { type ActFrame, type Circumstances, type Decision, entryReason } from '../decision.ts';
import type { Fact } from '../facts.ts';
import { firstRefusal, paragraphLimit, refusalOfText } from '../input-text.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { refusalOfStep } from '../step.ts';

export interface RecordService extends ActFrame {
  /** SERVED on `on`, or FAILED: returned mail, refused, moved away. */
  readonly result: 'SERVED' | 'FAILED';
  /** 送达凭证: who signed, the delivery record, the designated system's arrival; or why it failed. */
  readonly evidence: string;
}

/** 记录送达 (rule D3): of the letter that is out, the correction notice or the reply. Remedies run from it. */
export function decideRecordService(
  file: CaseFile,
  act: RecordService,
  here: Circumstances,
): Outcome<Decision> {
  const refusal = firstRefusal(
    refusalOfStep('recordService', file, act, here),
    refusalOfText('evidence', act.evidence, paragraphLimit),
  );
  return refusal ? refuse(refusal) : done({ facts: () => [serviceFact(file, act)] });
}

function serviceFact(file: CaseFile, act: RecordService): Fact {
  const { evidence, on } = act;
  const frame = { on, ...entryReason(act) };
  const letter = file.state === 'REPLIED' ? 'REPLY' : 'CORRECTION_NOTICE';
  if (act.result === 'FAILED') return { fact: 'SERVICE_FAILED', ...frame, letter, reason: evidence };
  if (letter === 'REPLY' && file.reply)
    return { fact: 'REPLY_SERVED', ...frame, ground: file.reply.ground, evidence };
  return { fact: 'CORRECTION_NOTICE_SERVED', ...frame, evidence };
}
