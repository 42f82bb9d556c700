import type { Calendar } from '../calendar/calendar.ts';
import type { ServiceEvidence } from '../case-file/facts/service-facts.ts';
import { evidenceText } from '../case-file/evidence-text.ts';
import type { Dispatched, ServiceAttempt, ServiceRecord } from '../case-file/service-record.ts';
import { wayOf } from '../case-file/services.ts';
import { serviceDays } from '../statute/service.ts';
import { attachmentOf } from './attachment-view.ts';

/** 送达记录 as the contract has it: each proof in a sentence, and its parts in fields. */
export function serviceView(caseId: string, calendar: Calendar, record: ServiceRecord) {
  const { ref, documentNo, sentOn, servedOn, failedOn, acknowledged, dispatches, attempts, ...rest } = record;
  return {
    ...rest,
    ref: ref ?? null,
    documentNo: documentNo ?? null,
    sentOn: sentOn ?? null,
    servedOn: servedOn ?? null,
    failedOn: failedOn ?? null,
    acknowledgedOn: acknowledged?.on ?? null,
    dispatches: dispatches.map(dispatchView),
    attempts: attempts.map((attempt) => attemptView(caseId, calendar, attempt)),
  };
}

function dispatchView({ dispatch, ...rest }: Dispatched) {
  return { ...rest, ...dispatch };
}

function attemptView(caseId: string, calendar: Calendar, { evidence, ...attempt }: ServiceAttempt) {
  return {
    ...attempt,
    ...evidenceText(evidence),
    ...partsOf(caseId, evidence),
    way: wayOf(evidence) ?? null,
    timelyOn: evidence.kind === 'IN_WORDS' ? null : (serviceDays(calendar, evidence).timelyOn ?? null),
  };
}

function partsOf(caseId: string, evidence: ServiceEvidence) {
  const none = { witnesses: [], recordings: [] };
  switch (evidence.kind) {
    case 'IN_WORDS':
      return none;
    case 'LEFT_IN_PLACE': {
      const { kind: _kind, on: _on, recordings, ...parts } = evidence;
      return { ...parts, recordings: recordings.map((recording) => attachmentOf(caseId, recording)) };
    }
    case 'MAIL_RETURNED': {
      const { waybillNo, postedOn, reason: returnReason, atConfirmedAddress } = evidence;
      return { ...none, waybillNo, postedOn, returnReason, atConfirmedAddress };
    }
    case 'PUBLIC_NOTICE': {
      const { where, publishedOn, proof } = evidence;
      return { ...none, where, publishedOn, proof };
    }
    default: {
      const { kind: _kind, ...parts } = evidence;
      return { ...none, ...parts };
    }
  }
}
