import type { Calendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import type { ActionName } from './actions.ts';
import type { CaseFile, Complaint } from './case-file.ts';
import { deadlinesOf, replyDueOf } from './deadlines.ts';
import { isDisclosed } from './disclosed.ts';
import { refusalWhileJoined, refusalWhileLeading } from './joint-reply.ts';
import { openMatters } from './open-matters.ts';
import { refusalToExtend } from './extension-guard.ts';
import {
  openFeeNotice,
  refusalToCharge,
  refusalToCount,
  refusalToObject,
  refusalToReview,
  refusalUnpaid,
} from './fee-guard.ts';
import { refusalToLapse } from './lapse-term.ts';
import { refusalToDispatchAny, refusalToServeAny } from './letter-out.ts';
import { refusalToDefer, refusalToRecordReasons, refusalToRequestReasons } from './reasons-guard.ts';
import { refusalToAcknowledgeAny } from './letter-acknowledged.ts';
import type { Refusal } from './refusals.ts';
import { awaitsPublicInterest, refusalOfRelease, refusalWhileHeld } from './third-party-guard.ts';
import { missingPreconditions } from './reply-preconditions.ts';

/**
 * What the case itself still lacks for an act, as far as it can be told before the act's own details are known:
 * the guard that refuses the act is the reason a screen shows beside the grey button.
 * @param on the legal day of the act
 */
export function unmetCondition(
  action: ActionName,
  file: CaseFile,
  calendar: Calendar,
  on: Day,
): Refusal | undefined {
  return refusalWhileJoined(action, file) ?? unmetAlone(action, file, calendar, on);
}

function unmetAlone(action: ActionName, file: CaseFile, calendar: Calendar, on: Day): Refusal | undefined {
  switch (action) {
    case 'handOverMail':
      return file.mail ? undefined : { code: 'INVALID_INPUT', path: 'caseId', problem: 'NOT_ALLOWED' };
    case 'recordMailApplication':
      if (!file.mail) return { code: 'INVALID_INPUT', path: 'caseId', problem: 'NOT_ALLOWED' };
      return file.application ? { code: 'ALREADY_RECORDED' } : undefined;
    case 'confirmReceipt':
    case 'amendParticulars':
      return file.application ? undefined : { code: 'APPLICATION_NOT_RECORDED', article: '31' };
    case 'reissueQueryCode':
      return file.applicationNo === undefined
        ? { code: 'INVALID_INPUT', path: 'caseId', problem: 'NOT_ALLOWED' }
        : undefined;
    case 'splitApplication':
      return untilDivisible(file, calendar, on);
    case 'leaveJointReply':
      return file.related.lead ? undefined : { code: 'NOT_JOINED' };
    case 'acceptAssignment':
      return untilAssigned(file) ?? (file.accepted ? { code: 'ASSIGNMENT_ACCEPTED_BEFORE' } : undefined);
    case 'returnAssignment':
      return untilAssigned(file);
    case 'lapseApplication':
      return refusalToLapse(file, calendar, on);
    case 'extendReplyPeriod':
      return refusalToExtend(file, calendar, on);
    case 'requestReasons':
      return refusalToRequestReasons(file);
    case 'recordReasons':
      return refusalToRecordReasons(file);
    case 'deferReply':
      return refusalToDefer(file, calendar, on);
    case 'countItems':
      return refusalToCount(file);
    case 'issueFeeNotice':
      return refusalToCharge(file, calendar, on);
    case 'recordPayment':
    case 'declarePayment':
      return openFeeNotice(file) ? undefined : { code: 'PAYMENT_BEFORE_NOTICE', article: '42' };
    case 'recordPaymentNotFound':
      return openFeeNotice(file)?.declared ? undefined : { code: 'NO_PAYMENT_DECLARED', article: '42' };
    case 'recordFeeObjection':
      return refusalToObject(file);
    case 'decideFeeReview':
      return refusalToReview(file);
    case 'sendConsultation':
      return afterReplyDue(file, calendar, on);
    case 'recordConsultationDelivery':
      return unless(file.consultations.some(({ deliveredOn }) => deliveredOn === undefined));
    case 'recordConsultationOpinion':
      return unless(file.consultations.some(({ answer }) => answer === undefined));
    case 'discloseInPublicInterest':
      return file.consultations.some(awaitsPublicInterest)
        ? undefined
        : { code: 'OBJECTION_MISSING', article: '32' };
    case 'recordCoHandlingAnswer':
      return untilCoHandled(file);
    case 'submitForReview':
      return untilReviewable(file, calendar, on);
    case 'signReply':
      return refusalUnpaid(file) ?? refusalOfRelease(file, calendar, on);
    case 'sendReply':
      return (
        refusalUnpaid(file) ?? refusalOfRelease(file, calendar, on) ?? refusalWhileHeld(file, calendar, on)
      );
    case 'passLegalReview':
      return file.draft?.legalReview ? { code: 'REVIEW_ALREADY_PASSED', review: 'LEGAL' } : undefined;
    case 'passSecrecyReview':
      return file.draft?.secrecyReview ? { code: 'REVIEW_ALREADY_PASSED', review: 'SECRECY' } : undefined;
    case 'recordService':
      return refusalToServeAny(file);
    case 'recordDispatch':
      return refusalToDispatchAny(file);
    case 'acknowledgeLetter':
      return refusalToAcknowledgeAny(file);
    case 'reopenForRedo':
      return unlessDecided(file);
    case 'decideComplaint':
      return unlessComplained(file);
    case 'recordRectification':
      return file.complaints.some(isToBeRectified)
        ? undefined
        : { code: 'NOTHING_TO_RECTIFY', article: '47' };
    case 'suggestPublication':
      return unlessPublished(file) ?? unlessSuggested(file);
    case 'convertToProactive':
      return unlessPublished(file);
    case 'archiveCase':
      return untilServed(file);
    case 'voidFact':
      return untilVoidable(file);
    default:
      return undefined;
  }
}

function untilAssigned({ unitId }: CaseFile): Refusal | undefined {
  return unitId === undefined ? { code: 'NOT_ASSIGNED' } : undefined;
}

/** What is drafted, or out in a letter, belongs to the undivided application. */
function untilDivisible(file: CaseFile, calendar: Calendar, on: Day): Refusal | undefined {
  if (file.draft || file.earlierReplies.length > 0) return { code: 'ALREADY_DRAFTED' };
  const matters = openMatters(file, calendar, on);
  return matters.length > 0 ? { code: 'MATTERS_OPEN', matters } : undefined;
}

/** Art. 33 ¶3 stops a period that still runs: one that is over cannot be opened again by asking somebody. */
function afterReplyDue(file: CaseFile, calendar: Calendar, on: Day): Refusal | undefined {
  const { due } = replyDueOf(file, deadlinesOf(file, calendar, on));
  return due !== undefined && on > due ? { code: 'CONSULTATION_AFTER_DUE', article: '33', due } : undefined;
}

function unless(consultationIsOut: boolean): Refusal | undefined {
  return consultationIsOut ? undefined : { code: 'NO_CONSULTATION_OUT', article: '32' };
}

function untilCoHandled({ coHandlings }: CaseFile): Refusal | undefined {
  const last = coHandlings.at(-1);
  if (!last) return { code: 'NO_CO_HANDLING_OPEN' };
  if (coHandlings.some(({ answer }) => !answer) || !last.answer) return undefined;
  return { code: 'CO_HANDLING_ANSWERED', ref: last.ref, coHandler: last.with.name, on: last.answer.on };
}

/** Rule T: a fact the draft stood on may have been voided since. */
function untilReviewable(file: CaseFile, calendar: Calendar, on: Day): Refusal | undefined {
  const { draft } = file;
  if (!draft || draft.returnedBecause !== undefined) return { code: 'DRAFT_MISSING' };
  return missingPreconditions(file, draft.reply, calendar, on)[0] ?? refusalOfRelease(file, calendar, on);
}

/** Art. 44: what was disclosed, and is not published yet. */
function unlessPublished({ outcome, publication }: CaseFile): Refusal | undefined {
  if (!isDisclosed(outcome)) return { code: 'NOTHING_DISCLOSED', article: '44' };
  return publication && { code: 'PUBLICATION_DECIDED', on: publication.decidedOn };
}

function unlessSuggested({ publicationSuggestion: suggestion }: CaseFile): Refusal | undefined {
  return suggestion && { code: 'ALREADY_SUGGESTED', on: suggestion.on };
}

/** Rule T: a replied case is filed with its proof of service, or with the record of why there is none. */
function untilServed(file: CaseFile): Refusal | undefined {
  if (file.state !== 'REPLIED') return undefined;
  const accountedFor = file.reply?.servedOn !== undefined || file.reply?.serviceFailed !== undefined;
  return accountedFor ? undefined : { code: 'SERVICE_PROOF_MISSING', article: '45' };
}

/** What a lead did before others followed it stands until they have left. */
function untilVoidable(file: CaseFile): Refusal | undefined {
  if (file.voidable.length > 0) return undefined;
  return refusalWhileLeading(file) ?? { code: 'INVALID_INPUT', path: 'seq', problem: 'NOT_ALLOWED' };
}

/** Only a reply, or a lapse, can be quashed; what the applicant took back was never decided. */
function unlessDecided({ reply, outcome }: CaseFile): Refusal | undefined {
  const decided = reply !== undefined || outcome === 'LAPSED_CORRECTION' || outcome === 'LAPSED_FEE';
  return decided ? undefined : { code: 'INVALID_INPUT', path: 'caseId', problem: 'NOT_ALLOWED' };
}

function unlessComplained({ complaints }: CaseFile): Refusal | undefined {
  if (complaints.some((one) => one.decision === undefined)) return undefined;
  const decided = complaints.at(-1)?.decision;
  return decided
    ? { code: 'COMPLAINT_ALREADY_DECIDED', on: decided.on }
    : { code: 'INVALID_INPUT', path: 'ref', problem: 'UNKNOWN' };
}

function isToBeRectified({ decision, rectified }: Complaint): boolean {
  return decision?.measure === 'RECTIFICATION_ORDERED' && rectified === undefined;
}
