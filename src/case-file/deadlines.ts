import type { Calendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import { calculateDeadlines, type DeadlineAnswer } from '../statute/deadlines.ts';
import type { ClockFact } from '../statute/facts.ts';
import type { CaseFile } from './case-file.ts';

/**
 * 期限: what is due in a case, and until when.
 * @param asOf the day on which silence is judged
 */
export function deadlinesOf(file: CaseFile, calendar: Calendar, asOf: Day): DeadlineAnswer {
  return calculateDeadlines(calendar, clockFactsOf(file), asOf);
}

/** What the statutory clock needs to know of a case, in the format of the worked deadline cases. */
export function clockFactsOf(file: CaseFile): readonly ClockFact[] {
  if (file.receivedOn === undefined) return [];
  const facts: ClockFact[] = [{ fact: 'RECEIVED', channel: file.channel, on: file.receivedOn }];
  for (const correction of file.corrections) {
    facts.push({
      fact: 'CORRECTION_NOTICE_SENT',
      on: correction.sentOn,
      termWorkingDays: correction.termWorkingDays,
      ...(correction.servedOn === undefined ? {} : { servedOn: correction.servedOn }),
      ...(correction.override ? { override: true } : {}),
    });
    if (correction.receivedOn !== undefined) {
      facts.push({ fact: 'CORRECTION_RECEIVED', channel: file.channel, on: correction.receivedOn });
    }
  }
  const { reply, closedOn, outcome } = file;
  // A case that ended without a reply stays ended in the archive: the agency is neither silent nor late.
  if (closedOn !== undefined && reply?.sentOn === undefined)
    facts.push({ fact: outcome === 'LAPSED_CORRECTION' ? 'LAPSED' : 'WITHDRAWN', on: closedOn });
  if (reply?.sentOn !== undefined && reply.sentBy !== undefined) {
    facts.push({ fact: 'REPLY_SENT', by: reply.sentBy, on: reply.sentOn });
    if (reply.servedOn !== undefined)
      facts.push({ fact: 'REPLY_SERVED', on: reply.servedOn, ground: reply.ground });
  }
  return facts;
}
