import { day } from '../../src/calendar/day.ts';
import { decideRecordDispatch, type ToldDispatch } from '../../src/case-file/acts/record-dispatch.ts';
import { decideRecordService } from '../../src/case-file/acts/record-service.ts';
import type { ServedLetter, ServiceEvidence, ToldService } from '../../src/case-file/facts/service-facts.ts';
import { onThe } from './builders-acts.ts';
import { aCaseIn, type CaseFileBuilder } from './builders.ts';
import { given } from './builders-given.ts';

/** Sent by EMS on Thursday 2026-03-12; signed on the eleventh. */
export const sent = aCaseIn('SIGNED').sent('2026-03-12');
/** What is kept of that posting. */
export const posting = { way: 'EMS', waybillNo: 'EX100000002CN', postedOn: day('2026-03-12') } as const;
export const signature = { signer: '周沐言', relation: 'ADDRESSEE' } as const;
export const published = { way: 'PUBLIC_NOTICE', where: '清湖县人民政府网站' } as const;

/** 送达, recorded on the day of its proof unless told otherwise. */
export function serve(told: CaseFileBuilder, letter: ServedLetter, evidence: ToldService, today?: string) {
  const on = today ?? ('on' in evidence ? evidence.on : '2026-03-16');
  return given(told).when((file) => decideRecordService(file, { letter, evidence }, onThe(on)));
}

/** 交寄、公告 of a letter. */
export function dispatch(told: CaseFileBuilder, letter: ServedLetter, how: ToldDispatch, on: string) {
  return given(told).when((file) =>
    decideRecordDispatch(file, { on: day(on), letter, dispatch: how }, onThe(on)),
  );
}

/** What is kept of a reply that could not be served. */
export function failed(on: string, evidence: ServiceEvidence) {
  const letterSeq = sent.journal().length - 1;
  return { fact: 'SERVICE_FAILED', on: day(on), letter: 'REPLY', letterSeq, evidence } as const;
}

/** Handed over and signed for by the applicant. */
export function signed(on: string) {
  return { kind: 'SIGNED', on: day(on), ...signature } as const;
}
