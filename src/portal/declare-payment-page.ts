import type { Router } from 'express';
import { declarePayment } from '../usecases/handling/declare-payment.ts';
import { applicantActPage } from './applicant-act-page.ts';
import { openPayment } from './case-asks.ts';
import type { PortalRoom } from './portal-room.ts';
import { dayFieldType, typedDay } from './typed-day.ts';

/** 申报缴费 (art. 42): when and by which voucher; the office looks for the money and records it. */
export function declarePaymentPage(room: PortalRoom, router: Router): void {
  applicantActPage(room, router, {
    name: 'declare-payment',
    action: 'declarePayment',
    fieldNames: ['paidOn', 'voucherNo', 'files'],
    shown: ({ deps }, opened, values) => {
      const asked = openPayment(opened, deps.calendars().of(opened.agency.id), deps.clock.today());
      if (!asked) return null;
      const { address, phone } = opened.agency;
      return { asked, address, phone, dayType: dayFieldType(values['paidOn'] ?? '') };
    },
    read: (reader, files) => {
      const typed = reader.required('paidOn', { zh: '请填写缴费日期。', en: 'Enter the day you paid.' });
      const paidOn = typedDay(typed);
      if (paidOn === undefined) reader.wrong('paidOn', noSuchDay);
      const voucherNo = reader.required('voucherNo', emptyVoucher);
      return paidOn && { paidOn, voucherNo, files };
    },
    perform: declarePayment,
    fieldOf: (refusal) => {
      if (refusal.code === 'DAY_REFUSED' && refusal.path === 'paidOn') return 'paidOn';
      return refusal.code === 'INVALID_INPUT' ? 'voucherNo' : undefined;
    },
  });
}

const noSuchDay = {
  zh: '没有这样的日期，请写成 2026年3月2日 或者 2026-3-2 的样子。',
  en: 'There is no such day; write it like 2026-3-2.',
};
const emptyVoucher = {
  zh: '请填写转账凭证或者缴款单上的号码。',
  en: 'Enter the number on the transfer slip or the payment slip.',
};
