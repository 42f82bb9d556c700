import type { ArchiveFact } from '../facts/archive-facts.ts';
import type { FoldTable } from './fold-table.ts';

export const archiveFolds: FoldTable<ArchiveFact> = {
  ARCHIVED: (file, fact) => {
    const { archivalCode, retention, openRemedy, items } = fact;
    return { ...file, state: 'ARCHIVED', archived: { archivalCode, retention, openRemedy, items } };
  },
  FACT_VOIDED: (file) => file,
};
