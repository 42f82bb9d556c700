import type { Router } from 'express';
import { descriptionLimit } from '../case-file/input-text.ts';
import { recordReasons } from '../usecases/handling/record-reasons.ts';
import { applicantActPage } from './applicant-act-page.ts';
import { openReasons } from './case-asks.ts';
import type { PortalRoom } from './portal-room.ts';

/** 说明理由 (art. 35): why so much, or so often. */
export function giveReasonsPage(room: PortalRoom, router: Router): void {
  applicantActPage(room, router, {
    name: 'give-reasons',
    action: 'recordReasons',
    fieldNames: ['text'],
    shown: ({ deps }, { file, agency }) => {
      const asked = openReasons(file, deps.calendars().of(agency.id));
      return asked && { asked };
    },
    read: (reader) => ({
      text: reader.required('text', { zh: '请写明理由。', en: 'Give your reasons.' }, descriptionLimit),
    }),
    perform: recordReasons,
  });
}
