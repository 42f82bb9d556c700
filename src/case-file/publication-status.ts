import type { Wording } from '../statute/wording.ts';

/** 公布状态 of what an agency shows the public: a catalogue entry, a published answer, an annual report. */
export const publicationStatuses = [
  'DRAFT',
  'AWAITING_APPROVAL',
  'RETURNED',
  'PUBLISHED',
  'WITHDRAWN',
] as const;
export type PublicationStatus = (typeof publicationStatuses)[number];

export const publicationStatusNames = {
  DRAFT: { zh: '草稿', en: 'a draft' },
  AWAITING_APPROVAL: { zh: '待审定', en: 'awaiting approval' },
  RETURNED: { zh: '已退回', en: 'returned' },
  PUBLISHED: { zh: '已公布', en: 'published' },
  WITHDRAWN: { zh: '已撤下', en: 'withdrawn' },
} as const satisfies Record<PublicationStatus, Wording>;
