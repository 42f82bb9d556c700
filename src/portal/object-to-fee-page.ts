import type { Router } from 'express';
import { paragraphLimit } from '../case-file/input-text.ts';
import { recordFeeObjection } from '../usecases/handling/record-fee-objection.ts';
import { applicantActPage } from './applicant-act-page.ts';
import { openPayment } from './case-asks.ts';
import type { PortalRoom } from './portal-room.ts';

/** 收费异议 (art. 42, AMB-30): once, while the notice is unpaid; the office reviews it. */
export function objectToFeePage(room: PortalRoom, router: Router): void {
  applicantActPage(room, router, {
    name: 'object-to-fee',
    action: 'recordFeeObjection',
    fieldNames: ['text'],
    shown: ({ deps }, opened) => {
      const asked = openPayment(opened, deps.calendars().of(opened.agency.id), deps.clock.today());
      return asked && { asked };
    },
    read: (reader) => ({
      text: reader.required(
        'text',
        { zh: '请写明对收费有什么异议，为什么。', en: 'Say what is wrong with the fee, and why.' },
        paragraphLimit,
      ),
    }),
    perform: recordFeeObjection,
  });
}
