import type { CaseFile } from '../case-file.ts';
import { type ActFrame, type Circumstances, type Decision, entryReason } from '../decision.ts';
import type { ServedLetter } from '../facts/fact-frame.ts';
import type { Fact } from '../facts.ts';
import { firstRefusal, paragraphLimit, refusalOfText } from '../input-text.ts';
import { letterMeant, letterOut, refusalToServe } from '../letter-out.ts';
import { assertNever, done, type Outcome, refuse } from '../outcome.ts';
import { refusalOfStep } from '../step.ts';

export interface RecordService extends ActFrame {
  /** Which letter; where none is named, the one that is out. */
  readonly letter?: ServedLetter;
  /** SERVED on `on`, or FAILED: returned mail, refused, moved away. */
  readonly result: 'SERVED' | 'FAILED';
  /** 送达凭证: who signed, the delivery record, the designated system's arrival; or why it failed. */
  readonly evidence: string;
}

/** 记录送达 (rule D3): of a letter that is out. The terms to correct and to pay run from it, and the remedies. */
export function decideRecordService(
  file: CaseFile,
  act: RecordService,
  here: Circumstances,
): Outcome<Decision> {
  const letter = act.letter ?? letterMeant(file);
  const follows = letter === 'FEE_NOTICE' ? letterOut(file, letter)?.sentOn : undefined;
  const refusal = firstRefusal(
    refusalOfStep('recordService', file, act, here, follows),
    refusalToServe(file, letter),
    refusalOfText('evidence', act.evidence, paragraphLimit),
  );
  return refusal ? refuse(refusal) : done({ facts: () => [serviceFact(file, act, letter)] });
}

function serviceFact(file: CaseFile, act: RecordService, letter: ServedLetter): Fact {
  const { evidence, on } = act;
  const frame = { on, ...entryReason(act) };
  if (act.result === 'FAILED') return { fact: 'SERVICE_FAILED', ...frame, letter, reason: evidence };
  switch (letter) {
    case 'CORRECTION_NOTICE':
      return { fact: 'CORRECTION_NOTICE_SERVED', ...frame, evidence };
    case 'FEE_NOTICE':
      return { fact: 'FEE_NOTICE_SERVED', ...frame, evidence };
    case 'REPLY':
      return { fact: 'REPLY_SERVED', ...frame, ground: file.reply?.ground ?? 'OTHER', evidence };
    default:
      return assertNever(letter);
  }
}
