import type { Day } from '../../calendar/day.ts';
import type { CaseFile } from '../case-file.ts';
import type { Circumstances, Decision } from '../decision.ts';
import type { ServedLetter } from '../facts/service-facts.ts';
import type { Fact } from '../facts.ts';
import { openFeeNotice } from '../fee-guard.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { type Proven, proven, type ServiceTold } from '../service-evidence.ts';
import { recordMeant } from '../services.ts';

export interface RecordService extends ServiceTold {
  readonly letter: ServedLetter;
  /** The entry that wrote it, where there are several of a kind; by default the last. */
  readonly letterSeq?: number;
}

/**
 * 记录送达 (rule D3): of a letter that is out, by the proof of its way, or that it could not be served. The terms to correct and to
 * pay run from it, and the remedies; of every other letter it is evidence alone. Letters of consultation have an act of their own.
 */
export function decideRecordService(
  file: CaseFile,
  act: RecordService,
  here: Circumstances,
): Outcome<Decision> {
  if (act.letter === 'CONSULTATION')
    return refuse({ code: 'INVALID_INPUT', path: 'letter', problem: 'NOT_ALLOWED' });
  const outcome = proven('recordService', file, act, act, here, dayItFollows(file, act));
  return outcome.ok ? done({ facts: () => [serviceFact(file, outcome.value)] }) : outcome;
}

/** A correction notice and a reply are steps of the case; every other letter runs beside it, from its own day. */
function dayItFollows(file: CaseFile, act: RecordService): Day | undefined {
  if (act.letter === 'CORRECTION_NOTICE' || act.letter === 'REPLY') return undefined;
  return recordMeant(file, act)?.sentOn;
}

function serviceFact(file: CaseFile, { record, evidence, served, frame }: Proven): Fact {
  const { letter, seq: letterSeq } = record;
  if (!served) return { fact: 'SERVICE_FAILED', ...frame, letter, letterSeq, evidence };
  switch (letter) {
    case 'CORRECTION_NOTICE':
      return { fact: 'CORRECTION_NOTICE_SERVED', ...frame, evidence };
    case 'FEE_NOTICE':
      return { fact: 'FEE_NOTICE_SERVED', ...frame, evidence };
    case 'FEE_REVIEW_RESULT':
      return openFeeNotice(file)?.review?.outcome === 'AMOUNT_CHANGED'
        ? { fact: 'FEE_NOTICE_SERVED', ...frame, evidence, through: letter }
        : { fact: 'LETTER_SERVED', ...frame, letter, letterSeq, evidence };
    case 'REPLY':
      return { fact: 'REPLY_SERVED', ...frame, ground: file.reply?.ground ?? 'OTHER', evidence };
    default:
      return { fact: 'LETTER_SERVED', ...frame, letter, letterSeq, evidence };
  }
}
