import type { Router } from 'express';
import { complaintSubjects } from '../case-file/facts/complaint-facts.ts';
import { paragraphLimit } from '../case-file/input-text.ts';
import { fileComplaint } from '../usecases/oversight/file-complaint.ts';
import { authorityOf } from '../usecases/ports/agencies.ts';
import { applicantActPage } from './applicant-act-page.ts';
import type { PortalRoom } from './portal-room.ts';

/** 投诉举报 (arts. 47, 51): to the supervising authority, at any time, about this case. */
export function complainPage(room: PortalRoom, router: Router): void {
  applicantActPage(room, router, {
    name: 'complain',
    action: 'fileComplaint',
    fieldNames: ['about', 'text'],
    shown: async ({ deps }, { agency }) => {
      const authority = await deps.directory.agency(authorityOf(agency));
      return {
        subjects: complaintSubjects.map((value) => ({ value, label: subjectWords[value] })),
        authority: authority?.name ?? agency.name,
        /** 本级主管部门 itself: nobody but the agency above it stands over it (art. 51). */
        isOwnAuthority: authorityOf(agency) === agency.id,
      };
    },
    read: (reader) => ({
      about:
        reader.chosen('about', complaintSubjects, {
          zh: '请选择投诉的事项。',
          en: 'Choose what the complaint is about.',
        }) ?? 'OTHER',
      text: reader.required('text', { zh: '请写明发生了什么。', en: 'Say what happened.' }, paragraphLimit),
    }),
    perform: fileComplaint,
  });
}

const subjectWords = {
  LATE: { zh: '逾期没有答复、补正或者其他步骤', en: 'the agency is late' },
  NOT_DISCLOSED: { zh: '应当公开的没有公开', en: 'what should be disclosed is not' },
  UNLAWFUL_HANDLING: { zh: '办理违法', en: 'the request is handled unlawfully' },
  OTHER: { zh: '其他', en: 'something else' },
} as const;
