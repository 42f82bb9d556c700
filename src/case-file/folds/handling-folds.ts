import type { Application } from '../application.ts';
import type { CaseFile, Correction } from '../case-file.ts';
import type { FactNamed } from '../facts.ts';
import type { HandlingFact } from '../facts/handling-facts.ts';
import type { FoldTable } from './fold-table.ts';

export const handlingFolds: FoldTable<HandlingFact> = {
  ASSIGNED: assigned,
  ASSIGNMENT_ACCEPTED: (file, fact) => ({
    ...file,
    state: 'IN_HANDLING',
    handlerId: fact.handlerId,
    accepted: true,
  }),
  ASSIGNMENT_RETURNED: (file) => ({ ...withoutAssignment(file), state: 'REGISTERED' }),
  CORRECTION_NOTICE_SENT: (file, fact) => ({
    ...file,
    state: 'AWAITING_CORRECTION',
    corrections: [...file.corrections, correctionOf(fact)],
  }),
  CORRECTION_NOTICE_SERVED: (file, fact) => ({
    ...file,
    corrections: withLastCorrection(file.corrections, { servedOn: fact.on }),
  }),
  CORRECTION_SUBMITTED: (file, { documentNo, on, description, goodReason, files }) => {
    if (file.corrections.at(-1)?.documentNo !== documentNo) return file;
    const submitted = { on, description, files, ...(goodReason === undefined ? {} : { goodReason }) };
    return { ...file, corrections: withLastCorrection(file.corrections, { submitted }) };
  },
  CORRECTION_RECEIVED: (file, fact) => ({
    ...withoutDraft(file),
    state: 'IN_HANDLING',
    corrections: withLastCorrection(file.corrections, { receivedOn: fact.on }),
    ...(file.application ? { application: correctedApplication(file.application, fact) } : {}),
  }),
  LAPSED: (file, fact) => ({ ...file, state: 'LAPSED', outcome: fact.ground, closedOn: fact.on }),
  SEARCH_RECORDED: (file, fact) => ({ ...file, searches: [...file.searches, fact] }),
};

function assigned(file: CaseFile, fact: FactNamed<'ASSIGNED'>): CaseFile {
  const rest = withoutAssignment(file);
  return {
    ...rest,
    unitId: fact.unitId,
    ...(fact.handlerId === undefined ? {} : { handlerId: fact.handlerId }),
  };
}

function withoutAssignment(file: CaseFile): CaseFile {
  const { unitId: _unit, handlerId: _handler, ...rest } = file;
  return { ...rest, accepted: false };
}

function correctionOf(fact: FactNamed<'CORRECTION_NOTICE_SENT'>): Correction {
  const { documentNo, items, termWorkingDays, by, override } = fact;
  return { documentNo, sentOn: fact.on, items, termWorkingDays, by, override: override !== undefined };
}

function correctedApplication(
  application: Application,
  { description, files = [] }: FactNamed<'CORRECTION_RECEIVED'>,
): Application {
  return { ...application, description, attachments: [...application.attachments, ...files] };
}

function withLastCorrection(
  corrections: readonly Correction[],
  change: Partial<Correction>,
): readonly Correction[] {
  const last = corrections.at(-1);
  return last ? [...corrections.slice(0, -1), { ...last, ...change }] : corrections;
}

/** A draft of the uncorrected application answers what is no longer asked. */
function withoutDraft(file: CaseFile): CaseFile {
  const { draft: _draft, ...rest } = file;
  return rest;
}
