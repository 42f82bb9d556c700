import type { ArchiveFact } from '../facts/archive-facts.ts';
import type { WordingTable } from './wording-table.ts';

export const archiveWordings: WordingTable<ArchiveFact> = {
  ARCHIVED: (fact) => ({ zh: `归档，档号${fact.archivalCode}。`, en: `Filed as ${fact.archivalCode}.` }),
  FACT_VOIDED: (fact) => ({
    zh: `作废第${fact.seq}条记录：${fact.reason}`,
    en: `Entry ${fact.seq} voided: ${fact.reason}`,
  }),
};
