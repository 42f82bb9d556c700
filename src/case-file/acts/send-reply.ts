import type { CaseFile } from '../case-file.ts';
import { openCoHandlingWarnings } from '../co-handling-standing.ts';
import { type ActFrame, type Circumstances, type Decision, entryReason } from '../decision.ts';
import type { MailWay } from '../../statute/service.ts';
import type { ServiceMethod } from '../facts/fact-frame.ts';
import { firstRefusal, lineLimit, refusalOfOptionalText, refusalOfText } from '../input-text.ts';
import { lateness } from '../lateness.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { refusalOfCourier } from '../service-guard.ts';
import { refusalOfStep } from '../step.ts';

export interface SendReply extends ActFrame {
  readonly by: ServiceMethod;
  /** 邮政企业 waybill (EMS or registered); required for post, because private couriers may not carry it (邮政法 art. 55). */
  readonly waybillNo?: string;
  /** The kind of mail, by default EMS. */
  readonly mail?: MailWay;
}

/** 送出答复 (art. 33): the day it leaves decides whether the reply is in time; later it is still sent, and marked late. */
export function decideSendReply(file: CaseFile, act: SendReply, here: Circumstances): Outcome<Decision> {
  const refusal = firstRefusal(
    refusalOfStep('sendReply', file, act, here),
    act.by === 'POST'
      ? refusalOfText('waybillNo', act.waybillNo ?? '', lineLimit)
      : refusalOfOptionalText('waybillNo', act.waybillNo, lineLimit),
    act.by === 'POST' ? refusalOfCourier('POSTAL_ENTERPRISE', act.waybillNo ?? '') : undefined,
  );
  if (refusal) return refuse(refusal);
  const { by, waybillNo, mail, on } = act;
  return done({
    facts: () => [
      {
        fact: 'REPLY_SENT',
        on,
        by,
        ...(waybillNo === undefined ? {} : { waybillNo }),
        ...(by === 'POST' && mail !== undefined ? { mail } : {}),
        ...lateness('REPLY_DUE', file, on, here.calendar),
        ...entryReason(act),
      },
    ],
    warnings: openCoHandlingWarnings(file),
  });
}
