import type { PublicationFact } from '../facts/publication-facts.ts';
import type { FoldTable } from './fold-table.ts';

export const publicationFolds: FoldTable<PublicationFact> = {
  PUBLICATION_SUGGESTED: (file, { on, reason }) => ({ ...file, publicationSuggestion: { on, reason } }),
  CONVERTED_TO_PROACTIVE: (file, fact) => {
    const { where, publishOn, reference, basis, applicants, on: decidedOn } = fact;
    const numbered = fact.documentNo === undefined ? {} : { documentNo: fact.documentNo };
    return {
      ...file,
      publication: { ...numbered, where, publishOn, reference, basis, applicants, decidedOn },
    };
  },
};
