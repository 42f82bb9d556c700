import type { CoHandlingFact } from '../facts/co-handling-facts.ts';
import type { FoldTable } from './fold-table.ts';

export const coHandlingFolds: FoldTable<CoHandlingFact> = {
  CO_HANDLING_REQUESTED: (file, fact) => {
    const { ref, with: coHandler, wanted, dueOn, documentNo, on: sentOn } = fact;
    const requested = { ref, with: coHandler, wanted, dueOn, documentNo, sentOn };
    return { ...file, coHandlings: [...file.coHandlings, requested] };
  },
  CO_HANDLING_ANSWERED: (file, { ref, on, text, files }) => {
    const answer = { on, text, files };
    const coHandlings = file.coHandlings.map((one) => (one.ref === ref ? { ...one, answer } : one));
    return { ...file, coHandlings };
  },
};
