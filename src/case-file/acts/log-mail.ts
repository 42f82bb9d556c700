import { type ActFrame, type Circumstances, type Decision, entryReason } from '../decision.ts';
import { firstRefusal, lineLimit, refusalOfOptionalText, refusalOfText } from '../input-text.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { refusalOfDay } from '../step.ts';

export interface LogMail extends ActFrame {
  readonly agencyId: string;
  readonly channel: 'SIGNED_MAIL' | 'ORDINARY_MAIL';
  readonly senderName: string;
  readonly waybillNo?: string;
  /** Who signed for it: the mail room counts, not the desk (art. 31(2)). */
  readonly signedForBy?: string;
}

/**
 * 收信登记 (art. 31(2)): mail is logged on the day it comes, before anyone opens it or gives it a number.
 * For signed mail `on` is the day the organ signed, and signer and waybill are required.
 */
export function decideLogMail(act: LogMail, here: Circumstances): Outcome<Decision> {
  const signed = act.channel === 'SIGNED_MAIL';
  const refusal = firstRefusal(
    refusalOfDay(act, here),
    refusalOfText('senderName', act.senderName, lineLimit),
    signed
      ? refusalOfText('waybillNo', act.waybillNo ?? '', lineLimit)
      : refusalOfOptionalText('waybillNo', act.waybillNo, lineLimit),
    signed
      ? refusalOfText('signedForBy', act.signedForBy ?? '', lineLimit)
      : refusalOfOptionalText('signedForBy', act.signedForBy, lineLimit),
  );
  if (refusal) return refuse(refusal);
  const { agencyId, channel, senderName, waybillNo, signedForBy, on } = act;
  return done({
    facts: () => [
      {
        fact: 'MAIL_LOGGED',
        on,
        agencyId,
        channel,
        senderName,
        ...(waybillNo === undefined ? {} : { waybillNo }),
        ...(signedForBy === undefined ? {} : { signedForBy }),
        ...entryReason(act),
      },
    ],
  });
}
