import type { Router } from 'express';
import { descriptionLimit, paragraphLimit } from '../case-file/input-text.ts';
import { recordCorrection } from '../usecases/handling/record-correction.ts';
import { applicantActPage } from './applicant-act-page.ts';
import { openCorrection } from './case-asks.ts';
import type { PortalRoom } from './portal-room.ts';

/** 补正 (art. 30): what was asked beside the corrected description, which begins with the one that was handed in. */
export function correctPage(room: PortalRoom, router: Router): void {
  applicantActPage(room, router, {
    name: 'correct',
    action: 'recordCorrection',
    fieldNames: ['description', 'goodReason', 'files'],
    shown: ({ deps }, { file, agency }, values) => {
      const asked = openCorrection(file, deps.calendars().of(agency.id), deps.clock.today());
      if (!asked || asked.submittedOn) return null;
      const before = file.application?.description ?? '';
      return { asked, description: values['description'] ?? before };
    },
    read: (reader, files) => {
      const description = reader.required('description', emptyDescription, descriptionLimit);
      const goodReason = reader.optional('goodReason', paragraphLimit);
      return {
        channel: 'INTERNET',
        description,
        ...(goodReason === undefined ? {} : { goodReason }),
        ...(files.length === 0 ? {} : { files }),
      } as const;
    },
    perform: recordCorrection,
    fieldOf: ({ code }) => (code === 'CORRECTION_LATE_WITHOUT_REASON' ? 'goodReason' : undefined),
  });
}

const emptyDescription = {
  zh: '请写明补正后的信息描述。',
  en: 'Describe the information you need, as corrected.',
};
