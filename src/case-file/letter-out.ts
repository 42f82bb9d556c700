import type { Day } from '../calendar/day.ts';
import type { CaseFile } from './case-file.ts';
import type { ServedLetter } from './facts/fact-frame.ts';
import { openFeeNotice } from './fee-guard.ts';
import { assertNever } from './outcome.ts';
import type { Refusal } from './refusals.ts';

/** 已送出的文书: a letter that is out, and whether it arrived. */
interface LetterOut {
  readonly sentOn: Day;
  readonly servedOn: Day | undefined;
}

/** @returns the letter that is on its way or has arrived; undefined when there is none to serve */
export function letterOut(file: CaseFile, letter: ServedLetter): LetterOut | undefined {
  switch (letter) {
    case 'CORRECTION_NOTICE': {
      const notice = file.state === 'AWAITING_CORRECTION' ? file.corrections.at(-1) : undefined;
      return notice && { sentOn: notice.sentOn, servedOn: notice.servedOn };
    }
    case 'FEE_NOTICE': {
      const notice = openFeeNotice(file);
      return notice && { sentOn: notice.sentOn, servedOn: notice.servedOn };
    }
    case 'REPLY': {
      const sentOn = file.state === 'REPLIED' ? file.reply?.sentOn : undefined;
      return sentOn === undefined ? undefined : { sentOn, servedOn: file.reply?.servedOn };
    }
    default:
      return assertNever(letter);
  }
}

/** The letter meant where none is named: the one of the state, or the fee notice where that one has arrived. */
export function letterMeant(file: CaseFile): ServedLetter {
  const own = ownLetter(file);
  const feeIsOnItsWay = refusalToServe(file, 'FEE_NOTICE') === undefined;
  return own === undefined || (feeIsOnItsWay && refusalToServe(file, own)) ? 'FEE_NOTICE' : own;
}

function ownLetter({ state }: CaseFile): ServedLetter | undefined {
  if (state === 'REPLIED') return 'REPLY';
  return state === 'AWAITING_CORRECTION' ? 'CORRECTION_NOTICE' : undefined;
}

/** 能否记录送达: of a letter that is out, once. */
export function refusalToServe(file: CaseFile, letter: ServedLetter): Refusal | undefined {
  const out = letterOut(file, letter);
  if (!out) return { code: 'LETTER_NOT_OUT', letter };
  return out.servedOn === undefined ? undefined : { code: 'ALREADY_SERVED', on: out.servedOn };
}
