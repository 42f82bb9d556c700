import type { CoHandling, Consultation } from '../../case-file/case-file.ts';
import { consultationGroundNames, consulteeNames, opinionNames } from '../../case-file/names.ts';
import type { ConsultationRecordData } from '../ports/record-papers.ts';
import { paperFrame, type PaperDesk } from './paper-desk.ts';

/** 征求意见和协办情况表 (arts. 32 to 34). @returns undefined while nobody was asked */
export function consultationRecord(desk: PaperDesk): ConsultationRecordData | undefined {
  const { consultations, coHandlings } = desk.file;
  if (consultations.length + coHandlings.length === 0) return undefined;
  return {
    ...paperFrame(desk),
    kind: 'CONSULTATION_RECORD',
    consultations: consultations.map(consultationOf),
    coHandlings: coHandlings.map(coHandlingOf),
  };
}

function consultationOf(one: Consultation): ConsultationRecordData['consultations'][number] {
  const { documentNo, party, ground, shown, question, sentOn, deliveredOn, answer, publicInterest } = one;
  return {
    documentNo,
    consultee: consulteeNames[one.with].zh,
    consulteeName: party.name,
    ground: consultationGroundNames[ground].zh,
    shown,
    question,
    sentOn,
    deliveredOn: deliveredOn ?? null,
    answeredOn: answer?.on ?? null,
    opinion: answer ? opinionNames[answer.opinion].zh : '',
    opinionText: answer?.text ?? '',
    publicInterest: publicInterest
      ? {
          documentNo: publicInterest.documentNo,
          notifiedOn: publicInterest.notifiedOn,
          scope: publicInterest.scope,
          reasons: publicInterest.reasons,
        }
      : null,
  };
}

function coHandlingOf(one: CoHandling): ConsultationRecordData['coHandlings'][number] {
  const { documentNo, wanted, sentOn, dueOn, answer } = one;
  return {
    documentNo,
    coHandlerName: one.with.name,
    wanted,
    sentOn,
    dueOn,
    answeredOn: answer?.on ?? null,
    answer: answer?.text ?? '',
  };
}
