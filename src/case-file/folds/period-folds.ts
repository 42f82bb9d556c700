import type { PeriodFact } from '../facts/period-facts.ts';
import type { FoldTable } from './fold-table.ts';

export const periodFolds: FoldTable<PeriodFact> = {
  EXTENSION_NOTIFIED: (file, fact) => {
    const { workingDays, reason, approverId, documentNo, on: notifiedOn } = fact;
    const extension = { workingDays, reason, approverId, documentNo, notifiedOn };
    return { ...file, extensions: [...file.extensions, extension] };
  },
  REASONS_REQUESTED: (file, fact) => {
    const { documentNo, finding, applicationsCounted, countedSince, termWorkingDays, on: requestedOn } = fact;
    const asked = { documentNo, finding, applicationsCounted, countedSince, termWorkingDays, requestedOn };
    return { ...file, reasons: asked };
  },
  REASONS_GIVEN: (file, fact) =>
    file.reasons ? { ...file, reasons: { ...file.reasons, given: { on: fact.on, text: fact.text } } } : file,
  DEFERRAL_NOTIFIED: (file, fact) => {
    const { until, reason, documentNo, on: notifiedOn } = fact;
    return { ...file, deferral: { until, reason, documentNo, notifiedOn } };
  },
};
