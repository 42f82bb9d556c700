import { deadlinesOf, replyDueOf } from '../../case-file/deadlines.ts';
import type { FactNamed } from '../../case-file/facts.ts';
import type { KeptLetterData } from '../ports/kept-letters.ts';
import { officeFrame } from './letter-frame.ts';
import type { WritingDesk } from './letter-writer.ts';
import { provisionalYears } from './provisional-years.ts';

/** 协办函: what is wanted, by which internal day, and that the reply period does not stop. Of the applicant it says nothing. */
export function coHandlingLetter(
  { deps, agency, file }: WritingDesk,
  fact: FactNamed<'CO_HANDLING_REQUESTED'>,
): KeptLetterData {
  const { documentNo, wanted, dueOn, on, with: coHandler } = fact;
  const calendar = deps.calendars().of(agency.id);
  const { deadline, due } = replyDueOf(file, deadlinesOf(file, calendar, on));
  if (due === undefined) throw new Error(`case ${file.id} asks for help without a receipt date`);
  return {
    ...officeFrame(agency, file, fact),
    kind: 'CO_HANDLING_LETTER',
    documentNo,
    coHandlerName: coHandler.name,
    ownUnit: coHandler.kind === 'UNIT',
    wanted,
    dueOn,
    replyDueOn: due,
    ...provisionalYears(file, calendar, deadline, on),
  };
}
