import type { PublicationFact } from '../facts/publication-facts.ts';
import type { WordingTable } from './wording-table.ts';

export const publicationWordings: WordingTable<PublicationFact> = {
  PUBLICATION_SUGGESTED: () => ({
    zh: '申请人建议将该信息纳入主动公开范围（条例第四十四条）。',
    en: 'The applicant suggests publishing it (art. 44).',
  }),
  CONVERTED_TO_PROACTIVE: ({ where, applicants }) => ({
    zh: `${applicants}名申请人申请相同信息，决定转为主动公开，公开于${where}（条例第四十四条）。`,
    en: `Asked by ${applicants} applicants: to be published at ${where} (art. 44).`,
  }),
};
