import type { Day } from '../../calendar/day.ts';
import type { FactFrame } from './fact-frame.ts';

/** 投诉人: the applicant of the case, or somebody else of the public. */
export const complainants = ['APPLICANT', 'PUBLIC'] as const;
export type Complainant = (typeof complainants)[number];

/** 投诉渠道. */
export const complaintChannels = ['ONLINE', 'IN_PERSON', 'LETTER', 'PHONE'] as const;
export type ComplaintChannel = (typeof complaintChannels)[number];

/** 投诉事项 (art. 47): what the complaint is about. */
export const complaintSubjects = ['NOT_DISCLOSED', 'UNLAWFUL_HANDLING', 'LATE', 'OTHER'] as const;
export type ComplaintSubject = (typeof complaintSubjects)[number];

/** 督促整改、通报批评 (art. 47): one of them, where a complaint is founded. */
export const complaintMeasures = ['RECTIFICATION_ORDERED', 'CRITICISM_CIRCULATED'] as const;
export type ComplaintMeasure = (typeof complaintMeasures)[number];

/** 投诉举报, arts. 47 and 51: to the supervising authority, about what an agency did in a case. */
export type ComplaintFact =
  | (FactFrame<'COMPLAINT_RECEIVED'> & {
      /** Names the complaint within its case. */
      readonly ref: string;
      readonly by: Complainant;
      readonly channel: ComplaintChannel;
      readonly about: ComplaintSubject;
      readonly text: string;
    })
  | (FactFrame<'COMPLAINT_DECIDED'> & {
      readonly ref: string;
      readonly founded: boolean;
      readonly measure?: ComplaintMeasure;
      readonly reasons: string;
      /** 整改期限, as the authority set it. */
      readonly dueOn?: Day;
    })
  | (FactFrame<'COMPLAINT_RECTIFIED'> & { readonly ref: string; readonly text: string });
