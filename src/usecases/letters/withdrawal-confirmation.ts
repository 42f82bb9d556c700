import type { FactNamed } from '../../case-file/facts.ts';
import type { KeptLetterData } from '../ports/kept-letters.ts';
import { letterFrame } from './letter-frame.ts';
import type { WritingDesk } from './letter-writer.ts';

/** 撤回申请确认书; none for what was withdrawn before it was registered, and has no number to name. */
export function withdrawalConfirmation(
  { agency, file }: WritingDesk,
  fact: FactNamed<'WITHDRAWN'>,
): KeptLetterData | readonly KeptLetterData[] {
  const { documentNo, how, on } = fact;
  if (documentNo === undefined) return [];
  return {
    ...letterFrame(agency, file, fact),
    kind: 'WITHDRAWAL_CONFIRMATION',
    documentNo,
    withdrawnOn: on,
    how,
  };
}
