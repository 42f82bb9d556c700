import type { Calendar } from '../../calendar/calendar.ts';
import type { Day } from '../../calendar/day.ts';
import type { CaseFile } from '../../case-file/case-file.ts';
import { provisionalYearsOf } from '../../case-file/deadlines.ts';
import type { DeadlineName } from '../../statute/names.ts';
import type { OfficeFrame } from '../ports/letter-frames.ts';

/** What a letter says of a day it names that is counted in years whose holidays are not announced; nothing where there are none. */
export function provisionalYears(
  file: CaseFile,
  calendar: Calendar,
  name: DeadlineName,
  on: Day,
): Pick<OfficeFrame, 'provisionalYears'> {
  const years = provisionalYearsOf(file, calendar, name, on);
  return years.length === 0 ? {} : { provisionalYears: years.map(String) };
}
