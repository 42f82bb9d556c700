import type { Attachment } from '../application.ts';
import type { CaseFile, Consultation } from '../case-file.ts';
import { type ActFrame, type Circumstances, type Decision, entryReason } from '../decision.ts';
import type { Opinion } from '../facts/consultation-facts.ts';
import {
  firstRefusal,
  lineLimit,
  paragraphLimit,
  refusalOfOptionalText,
  refusalOfText,
} from '../input-text.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import type { Refusal } from '../refusals.ts';
import { refusalOfStep } from '../step.ts';

export interface RecordConsultationOpinion extends ActFrame {
  readonly ref: string;
  readonly opinion: Opinion;
  readonly text: string;
  /** 理由是否合理 (art. 32): the organ's finding on a third party's objection, whole or in part; for nothing else. */
  readonly reasonable?: boolean;
  /** 意见书, as scanned, where it came on paper. */
  readonly files?: readonly Attachment[];
  /** 被征求意见人在网上提出: with what was attached; absent where the office records an opinion, or confirms that one. */
  readonly online?: { readonly files: readonly Attachment[]; readonly contact?: string };
}

/**
 * 收到意见 (arts. 32, 34): ends the time that does not count. An opinion after the term is recorded all the same; the time
 * after the fifteenth working day counted. What a consultee submits online ends nothing before the office has confirmed
 * whose it is, and found whether an objection is reasonable; then the opinion has come on the day it was submitted.
 */
export function decideRecordConsultationOpinion(
  file: CaseFile,
  act: RecordConsultationOpinion,
  here: Circumstances,
): Outcome<Decision> {
  const { ref, opinion, text, reasonable, files = [], online, on } = act;
  const consultation = file.consultations.find((one) => one.ref === ref);
  const follows = consultation?.deliveredOn ?? consultation?.sentOn;
  const refusal = firstRefusal(
    refusalOfStep('recordConsultationOpinion', file, act, here, follows),
    consultation ? undefined : { code: 'INVALID_INPUT', path: 'ref', problem: 'UNKNOWN' },
    consultation && refusalOfSecond(consultation, act),
    refusalOfText('text', text, paragraphLimit),
    refusalOfOptionalText('contact', online?.contact, lineLimit),
    consultation && !online ? refusalOfFinding(consultation, act) : undefined,
  );
  if (refusal) return refuse(refusal);
  if (online) {
    const { contact } = online;
    const came = { files: online.files, ...(contact === undefined ? {} : { contact }) };
    return done({
      facts: () => [{ fact: 'CONSULTATION_OPINION_SUBMITTED', on, ref, opinion, text, ...came }],
    });
  }
  return done({
    facts: () => [
      {
        fact: 'CONSULTATION_ANSWERED',
        on,
        ref,
        opinion,
        text,
        ...(reasonable === undefined ? {} : { reasonable }),
        ...(files.length === 0 ? {} : { files }),
        ...entryReason(act),
      },
    ],
  });
}

/** Once, by whichever way: who wants to say something else tells the office. */
function refusalOfSecond(
  { ref, party, answer, submitted }: Consultation,
  { online }: RecordConsultationOpinion,
): Refusal | undefined {
  const before = answer ?? (online ? submitted : undefined);
  return before && { code: 'CONSULTATION_ANSWERED', article: '32', ref, party: party.name, on: before.on };
}

function refusalOfFinding(
  { with: consultee }: Consultation,
  { opinion, reasonable }: RecordConsultationOpinion,
): Refusal | undefined {
  const needsFinding = consultee === 'THIRD_PARTY' && opinion !== 'AGREES';
  const given = reasonable !== undefined;
  if (needsFinding === given) return undefined;
  return { code: 'INVALID_INPUT', path: 'reasonable', problem: given ? 'NOT_ALLOWED' : 'EMPTY' };
}
