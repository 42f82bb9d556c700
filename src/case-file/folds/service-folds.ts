import type { ServiceFact } from '../facts/service-facts.ts';
import { evidenceText } from '../evidence-text.ts';
import type { FoldTable } from './fold-table.ts';

/** 送达: what is sent and served is kept in the records of service; the reply knows besides that it could not be served. */
export const serviceFolds: FoldTable<ServiceFact> = {
  LETTER_DISPATCHED: (file) => file,
  LETTER_SERVED: (file) => file,
  LETTER_ACKNOWLEDGED: (file) => file,
  SERVICE_FAILED: (file, { letter, evidence }) =>
    letter === 'REPLY' && file.reply
      ? { ...file, reply: { ...file.reply, serviceFailed: evidenceText(evidence).zh } }
      : file,
};
