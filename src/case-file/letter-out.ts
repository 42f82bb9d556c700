import type { CaseFile, FeeNotice } from './case-file.ts';
import { openFeeNotice } from './fee-guard.ts';
import type { Refusal } from './refusals.ts';
import type { ServiceRecord } from './service-record.ts';
import { type LetterMeant, recordMeant } from './services.ts';

/** 待送达: the letter has left, and its service still means something to the case. */
export function isOut(file: CaseFile, record: ServiceRecord): boolean {
  if (record.sentOn === undefined) return false;
  const { letter } = record;
  // Of what was written before a withdrawal nothing runs any more.
  if (file.state === 'WITHDRAWN') return letter === 'WITHDRAWAL_CONFIRMATION';
  const isLast = recordMeant(file, { letter }) === record;
  switch (letter) {
    case 'CORRECTION_NOTICE':
      return isLast && file.state === 'AWAITING_CORRECTION';
    case 'FEE_NOTICE':
      return isLast && isUnchanged(openFeeNotice(file));
    case 'FEE_REVIEW_RESULT':
      return isLast && !(isChanged(file.feeNotices.at(-1)) && openFeeNotice(file) === undefined);
    case 'REPLY':
      return isLast && file.state === 'REPLIED';
    default:
      return true;
  }
}

/** 已有答复: who has answered a letter has received it, whatever is recorded of its way; its service can be recorded all the same. */
export function isAnswered({ consultations, reasons }: CaseFile, { letter, ref }: ServiceRecord): boolean {
  switch (letter) {
    case 'CONSULTATION': {
      const consultation = consultations.find((one) => one.ref === ref);
      return (consultation?.answer ?? consultation?.submitted) !== undefined;
    }
    case 'REASONS_REQUEST':
      return reasons?.given !== undefined;
    default:
      return false;
  }
}

/** A changed amount is told by the result of the review, and the notice has nothing to say any more. */
function isUnchanged(notice: FeeNotice | undefined): boolean {
  return notice !== undefined && !isChanged(notice);
}

function isChanged(notice: FeeNotice | undefined): boolean {
  return notice?.review?.outcome === 'AMOUNT_CHANGED';
}

/** 能否记录送达: of a letter that is out, once. */
export function refusalToServe(file: CaseFile, meant: LetterMeant): Refusal | undefined {
  const record = recordMeant(file, meant);
  if (!record || !isOut(file, record)) return { code: 'LETTER_NOT_OUT', letter: meant.letter };
  return record.servedOn === undefined ? undefined : { code: 'ALREADY_SERVED', on: record.servedOn };
}

/** An application that was withdrawn before it had a number has no letters at all. */
const nothingOut: Refusal = { code: 'LETTER_NOT_OUT', letter: 'WITHDRAWAL_CONFIRMATION' };

/** 有无待送达的文书, before it is known which is meant. */
export function refusalToServeAny(file: CaseFile): Refusal | undefined {
  const refusals = file.services
    .filter(({ letter }) => letter !== 'CONSULTATION')
    .map((one) => refusalToServe(file, { letter: one.letter, letterSeq: one.seq }));
  return refusals.includes(undefined) ? undefined : (refusals.at(-1) ?? nothingOut);
}

/** 能否记录交寄、公告: of a letter that is out and not served, one dispatch at a time. */
export function refusalToDispatch(file: CaseFile, meant: LetterMeant): Refusal | undefined {
  const refusal = refusalToServe(file, meant);
  if (refusal) return refusal;
  const running = recordMeant(file, meant)?.dispatches.find(({ ended }) => !ended);
  return running && { code: 'ALREADY_DISPATCHED', on: running.on };
}

/** 有无可以交寄、公告的文书, before it is known which is meant. */
export function refusalToDispatchAny(file: CaseFile): Refusal | undefined {
  const refusals = file.services.map((one) =>
    refusalToDispatch(file, { letter: one.letter, letterSeq: one.seq }),
  );
  return refusals.includes(undefined) ? undefined : (refusals.at(-1) ?? nothingOut);
}
