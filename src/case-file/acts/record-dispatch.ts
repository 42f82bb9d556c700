import type { CaseFile } from '../case-file.ts';
import { type ActFrame, type Circumstances, type Decision, entryReason } from '../decision.ts';
import type { Dispatch, ServedLetter } from '../facts/service-facts.ts';
import {
  firstRefusal,
  lineLimit,
  paragraphLimit,
  refusalOfOptionalText,
  refusalOfText,
} from '../input-text.ts';
import { refusalToDispatch } from '../letter-out.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import type { Refusal } from '../refusals.ts';
import { type MailCarrier, refusalOfMail, refusalOfPublicNotice } from '../service-guard.ts';
import type { ServiceRecord } from '../service-record.ts';
import { recordMeant } from '../services.ts';
import { refusalOfStep } from '../step.ts';

/** 交寄、公告, as the clerk tells it: with who carries it. */
export type ToldDispatch =
  | (Extract<Dispatch, { waybillNo: string }> & { readonly carrier: MailCarrier })
  | Extract<Dispatch, { where: string }>;

export interface RecordDispatch extends ActFrame {
  readonly letter: ServedLetter;
  /** The entry that wrote it, where there are several of a kind; by default the last. */
  readonly letterSeq?: number;
  readonly dispatch: ToldDispatch;
}

/**
 * 记录交寄、公告 (rule D3): the day a letter is posted decides whether the office was in time, and its waybill is what its
 * delivery is proven by; a public notice begins to run. A reply leaves by its own act and is posted with it, the first time.
 */
export function decideRecordDispatch(
  file: CaseFile,
  act: RecordDispatch,
  here: Circumstances,
): Outcome<Decision> {
  const record = recordMeant(file, act);
  const refusal = firstRefusal(
    refusalOfStep('recordDispatch', file, act, here, record?.failedOn ?? record?.sentOn),
    refusalToDispatch(file, act),
    record && refusalOfDispatch(record, act.dispatch),
  );
  if (refusal || !record) return refuse(refusal ?? { code: 'LETTER_NOT_OUT', letter: act.letter });
  const { letter, seq: letterSeq } = record;
  const dispatch = kept(act.dispatch);
  return done({
    facts: () => [
      { fact: 'LETTER_DISPATCHED', on: act.on, letter, letterSeq, dispatch, ...entryReason(act) },
    ],
  });
}

function refusalOfDispatch(record: ServiceRecord, told: ToldDispatch): Refusal | undefined {
  if (told.way === 'PUBLIC_NOTICE') {
    return refusalOfPublicNotice(record) ?? refusalOfText('dispatch.where', told.where, paragraphLimit);
  }
  return firstRefusal(
    refusalOfMail('dispatch', told),
    refusalOfOptionalText('dispatch.address', told.address, lineLimit),
    refusalOfOptionalText('dispatch.postcode', told.postcode, lineLimit),
  );
}

/** Only the postal enterprise is left: who carried it need not be kept. */
function kept(told: ToldDispatch): Dispatch {
  if (told.way === 'PUBLIC_NOTICE') return told;
  const { carrier: _carrier, ...dispatch } = told;
  return dispatch;
}
