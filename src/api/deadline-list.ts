import type { Day } from '../calendar/day.ts';
import { awaitsService } from '../case-file/awaits-service.ts';
import type { CaseFile } from '../case-file/case-file.ts';
import { type CaseCalendars, explainedDeadlinesOf } from '../case-file/deadlines.ts';
import type { NamesOfMarks } from '../case-file/names-of-marks.ts';
import { settledDeadline } from '../case-file/settled-deadline.ts';
import type { ToldByDisputes } from '../case-file/told-by-disputes.ts';
import { listedDeadlines } from './listed-deadlines.ts';

/** 法定期限, each with its reasons. */
export function deadlineList(
  file: CaseFile,
  calendars: CaseCalendars,
  today: Day,
  { consultation }: NamesOfMarks,
  told?: ToldByDisputes,
) {
  return listedDeadlines(
    explainedDeadlinesOf(file, calendars, today),
    (name, due) => settledDeadline(name, due, file, today, told),
    (name) => awaitsService(name, file),
    consultation,
  );
}
