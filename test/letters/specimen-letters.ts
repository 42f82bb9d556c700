import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { day } from '../../src/calendar/day.ts';
import { frame } from '../../src/letters/specimens/frame.ts';
import {
  aCorrectionNotice,
  aReceipt,
  aReplyNonexistent,
  aReplyProvided,
} from '../../src/letters/specimens/letters.ts';
import { periodSpecimens } from '../../src/letters/specimens/periods.ts';
import { aReplyLetter } from '../../src/letters/specimens/replies.ts';
import { explainDeadlines } from '../../src/statute/explanation.ts';
import type { ClockFact } from '../../src/statute/facts.ts';
import { explainedDeadlineData } from '../../src/usecases/letters/deadline-sheet.ts';
import type { DeadlineSheetData } from '../../src/usecases/ports/deadline-sheets.ts';
import type { LetterData } from '../../src/usecases/ports/letters.ts';

/** 期限计算说明 of a case with a correction, a consultation and an extension over two holidays, its reply served. */
export function aDeadlineSheet(otherwise: Partial<DeadlineSheetData> = {}): DeadlineSheetData {
  const facts: readonly ClockFact[] = [
    { fact: 'RECEIVED', channel: 'INTERNET', on: day('2026-02-12') },
    { fact: 'CORRECTION_NOTICE_SENT', on: day('2026-02-26'), servedOn: day('2026-02-27') },
    { fact: 'CORRECTION_RECEIVED', channel: 'INTERNET', on: day('2026-03-05') },
    { fact: 'CONSULTATION_SENT', ref: '1', with: 'THIRD_PARTY', on: day('2026-03-10') },
    { fact: 'CONSULTATION_DELIVERED', ref: '1', on: day('2026-03-12') },
    { fact: 'CONSULTATION_ANSWERED', ref: '1', on: day('2026-03-20') },
    { fact: 'EXTENSION_NOTIFIED', workingDays: 10, on: day('2026-04-03') },
    { fact: 'REPLY_SENT', by: 'POST', on: day('2026-04-28') },
    { fact: 'REPLY_SERVED', on: day('2026-04-30'), ground: 'PROVIDED' },
  ];
  const datedOn = day('2026-04-30');
  return {
    ...frame,
    kind: 'DEADLINE_SHEET',
    datedOn,
    receivedOn: day('2026-02-12'),
    deadlines: explainedDeadlineData(explainDeadlines(shippedCalendar(), facts, datedOn), () => ({
      zh: '第三方',
      en: 'the third party',
    })),
    ...otherwise,
  };
}

export const specimens: readonly LetterData[] = [
  aReceipt(),
  aCorrectionNotice(),
  ...periodSpecimens,
  aReplyProvided(),
  aReplyNonexistent(),
  aReplyLetter('REPLY_PARTIAL_DISCLOSURE', { reconsiderationFirst: true }),
  aReplyLetter('REPLY_THIRD_PARTY_INTERESTS', {
    reconsiderationFirst: true,
    onTheWay: {
      consultations: [{ consultee: '第三方', sentOn: day('2026-07-03'), answeredOn: day('2026-07-10') }],
    },
  }),
  aReplyLetter('REPLY_NOT_RESPONSIBLE_AGENCY'),
  aDeadlineSheet(),
];
