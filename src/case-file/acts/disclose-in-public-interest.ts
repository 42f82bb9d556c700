import type { CaseFile } from '../case-file.ts';
import { type ActFrame, type Circumstances, type Decision, entryReason } from '../decision.ts';
import type { ServiceMethod } from '../facts/fact-frame.ts';
import { firstRefusal, paragraphLimit, refusalOfText } from '../input-text.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { refusalOfStep } from '../step.ts';
import { awaitsPublicInterest } from '../third-party-guard.ts';

export interface DiscloseInPublicInterest extends ActFrame {
  /** The consultation whose objection is overruled. */
  readonly ref: string;
  /** 决定公开的内容. */
  readonly scope: string;
  /** 理由: why withholding would gravely affect the public interest. */
  readonly reasons: string;
  readonly by: ServiceMethod;
}

/**
 * 公共利益公开决定 (art. 32): against a third party's reasonable objection, by the head of the disclosure office; the third
 * party is told in writing what is disclosed and why, and the release is held for some days (AMB-8), which do count.
 */
export function decideDiscloseInPublicInterest(
  file: CaseFile,
  act: DiscloseInPublicInterest,
  here: Circumstances,
): Outcome<Decision> {
  const { ref, scope, reasons, by, on } = act;
  const consultation = file.consultations.find((one) => one.ref === ref);
  const refusal = firstRefusal(
    refusalOfStep('discloseInPublicInterest', file, act, here, consultation?.answer?.on),
    consultation ? undefined : { code: 'INVALID_INPUT', path: 'ref', problem: 'UNKNOWN' },
    consultation && !awaitsPublicInterest(consultation)
      ? { code: 'OBJECTION_MISSING', article: '32' }
      : undefined,
    refusalOfText('scope', scope, paragraphLimit),
    refusalOfText('reasons', reasons, paragraphLimit),
  );
  if (refusal) return refuse(refusal);
  return done({
    series: 'PUBLIC_INTEREST',
    facts: (documentNo) => [
      {
        fact: 'PUBLIC_INTEREST_DISCLOSURE_NOTIFIED',
        on,
        ref,
        documentNo,
        scope,
        reasons,
        by,
        holdWorkingDays: here.settings.disclosureHoldWorkingDays,
        ...entryReason(act),
      },
    ],
  });
}
