import type { CaseFile } from '../case-file.ts';
import { type ActFrame, type Circumstances, type Decision, entryReason } from '../decision.ts';
import type { ServedLetter } from '../facts/service-facts.ts';
import { firstRefusal } from '../input-text.ts';
import { refusalToAcknowledge } from '../letter-acknowledged.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { recordMeant } from '../services.ts';
import { refusalOfStep } from '../step.ts';

export interface AcknowledgeLetter extends ActFrame {
  readonly letter: ServedLetter;
  /** The entry of the journal that wrote the letter. */
  readonly letterSeq: number;
}

/**
 * 确认收到文书: the applicant says that an electronic letter has come. It is evidence and nothing more: electronic service takes
 * effect on the day the letter arrived in the designated system (电子签名法 art. 11; 行政复议法实施条例 art. 23), which the
 * office proves; no day is moved by a confirmation, nor by there being none.
 */
export function decideAcknowledgeLetter(
  file: CaseFile,
  act: AcknowledgeLetter,
  here: Circumstances,
): Outcome<Decision> {
  const { letter, letterSeq, on } = act;
  const record = recordMeant(file, act);
  const refusal = firstRefusal(
    refusalOfStep('acknowledgeLetter', file, act, here, record?.sentOn),
    refusalToAcknowledge(file, act),
  );
  if (refusal) return refuse(refusal);
  return done({ facts: () => [{ fact: 'LETTER_ACKNOWLEDGED', on, letter, letterSeq, ...entryReason(act) }] });
}
