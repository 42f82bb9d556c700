import type { FactNamed } from '../../case-file/facts.ts';
import type { KeptLetterData } from '../ports/kept-letters.ts';
import { letterFrame } from './letter-frame.ts';
import type { WritingDesk } from './letter-writer.ts';

/** 补正告知书 (art. 30). */
export function correctionNotice(
  { agency, file }: WritingDesk,
  fact: FactNamed<'CORRECTION_NOTICE_SENT'>,
): KeptLetterData {
  const { documentNo, items, termWorkingDays, late } = fact;
  return {
    ...letterFrame(agency, file, fact),
    kind: 'CORRECTION_NOTICE',
    documentNo,
    items,
    termWorkingDays,
    ...(late ? { late: true } : {}),
  };
}
