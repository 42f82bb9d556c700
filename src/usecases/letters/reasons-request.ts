import type { FactNamed } from '../../case-file/facts.ts';
import type { KeptLetterData } from '../ports/kept-letters.ts';
import { letterFrame } from './letter-frame.ts';
import type { WritingDesk } from './letter-writer.ts';

/** 说明理由通知书 (art. 35): what was found, and until when the applicant may answer. */
export function reasonsRequest(
  { agency, file }: WritingDesk,
  fact: FactNamed<'REASONS_REQUESTED'>,
): KeptLetterData {
  const { documentNo, applicationsCounted, countedSince: countedSinceOn, finding, termWorkingDays } = fact;
  return {
    ...letterFrame(agency, file, fact),
    kind: 'REASONS_REQUEST',
    documentNo,
    applicationsCounted,
    countedSinceOn,
    finding,
    termWorkingDays,
  };
}
