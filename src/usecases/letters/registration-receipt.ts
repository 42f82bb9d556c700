import { deadlinesOf } from '../../case-file/deadlines.ts';
import type { FactNamed } from '../../case-file/facts.ts';
import type { KeptLetterData } from '../ports/kept-letters.ts';
import { letterFrame } from './letter-frame.ts';
import type { WritingDesk } from './letter-writer.ts';
import { provisionalYears } from './provisional-years.ts';

/**
 * 登记回执: number, receipt date, reply deadline; of an oral application who wrote it down (art. 29 ¶1). The query code is
 * derived when it is drawn.
 */
export function registrationReceipt(
  { deps, agency, file }: WritingDesk,
  fact: FactNamed<'REGISTERED'>,
): KeptLetterData {
  const calendar = deps.calendars().of(agency.id);
  const { REPLY_DUE } = deadlinesOf(file, calendar, fact.on).deadlines;
  if (REPLY_DUE === undefined) throw new Error(`case ${file.id} was registered without a receipt date`);
  const frame = letterFrame(agency, file, fact);
  return {
    ...frame,
    ...(file.oral ? { channelText: `${frame.channelText}（由${file.oral.writtenBy}代为填写）` } : {}),
    kind: 'REGISTRATION_RECEIPT',
    replyDueOn: REPLY_DUE,
    ...provisionalYears(file, calendar, 'REPLY_DUE', fact.on),
    caseId: file.id,
    queryCodeIssue: file.queryCodeIssue,
  };
}
