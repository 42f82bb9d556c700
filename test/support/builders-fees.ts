import { day } from '../../src/calendar/day.ts';
import { decideLapseApplication } from '../../src/case-file/acts/lapse-application.ts';
import { decideRecordPayment } from '../../src/case-file/acts/record-payment.ts';
import { aCaseIn, type CaseFileBuilder } from './builders.ts';
import { onThe } from './builders-acts.ts';
import { given } from './builders-given.ts';

/** Deadline case E01: received 2026-03-02, due 2026-03-30; notice of 2026-03-18, served 2026-03-20; payable until 2026-04-20. */
export const noticed = aCaseIn('IN_HANDLING').feeNoticeSent('2026-03-18');
export const served = noticed.feeNoticeServed('2026-03-20');

/** 缴费. */
export function pay(told: CaseFileBuilder, on: string, amountInFen = 20_000) {
  return given(told).when((file) =>
    decideRecordPayment(file, { on: day(on), amountInFen, receiptNo: '0001' }, onThe(on)),
  );
}

/** 视为放弃. */
export function lapse(told: CaseFileBuilder, on: string) {
  return given(told).when((file) => decideLapseApplication(file, { on: day(on) }, onThe(on)));
}
