import type { Router } from 'express';
import { descriptionLimit, paragraphLimit } from '../case-file/input-text.ts';
import type { Refusal } from '../case-file/refusals.ts';
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
    fieldOf: (refusal) => {
      if (refusal.code === 'CORRECTION_LATE_WITHOUT_REASON') return 'goodReason';
      return isUnchanged(refusal) ? 'description' : undefined;
    },
    wordsOf: (refusal) => (isUnchanged(refusal) ? unchanged : undefined),
  });
}

function isUnchanged(refusal: Refusal): boolean {
  return refusal.code === 'INVALID_INPUT' && refusal.problem === 'NOTHING_ADDED';
}

const unchanged = {
  zh: '内容和原来的一样，也没有附材料，还不是补正。请在原来的描述上修改，或者附上机关要求的材料；认为原来已经写清楚的，请在描述里说明。',
  en: 'This is what you wrote before, and no file is added. Change the description, or add the files the agency asks for; if you think it was clear already, say so in the description.',
};

const emptyDescription = {
  zh: '请写明补正后的信息描述。',
  en: 'Describe the information you need, as corrected.',
};
