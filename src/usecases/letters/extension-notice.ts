import { deadlinesOf } from '../../case-file/deadlines.ts';
import type { FactNamed } from '../../case-file/facts.ts';
import type { KeptLetterData } from '../ports/kept-letters.ts';
import { letterFrame } from './letter-frame.ts';
import type { WritingDesk } from './letter-writer.ts';
import { provisionalYears } from './provisional-years.ts';

/** 延长答复期限告知书 (art. 33 ¶2): the reason, and the new day. */
export function extensionNotice(
  { deps, agency, file }: WritingDesk,
  fact: FactNamed<'EXTENSION_NOTIFIED'>,
): KeptLetterData {
  const { documentNo, reason, workingDays, on } = fact;
  const calendar = deps.calendars().of(agency.id);
  const { REPLY_DUE } = deadlinesOf(file, calendar, on).deadlines;
  if (REPLY_DUE === undefined) throw new Error(`case ${file.id} was extended without a receipt date`);
  return {
    ...letterFrame(agency, file, fact),
    kind: 'EXTENSION_NOTICE',
    documentNo,
    reason,
    workingDays,
    replyDueOn: REPLY_DUE,
    ...provisionalYears(file, calendar, 'REPLY_DUE', on),
    consulting: file.consultations.some(({ answer }) => answer === undefined),
  };
}
