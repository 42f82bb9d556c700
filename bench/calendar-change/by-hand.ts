import type pg from 'pg';
import {
  addWorkingDays,
  type Calendar,
  firstDay,
  lastDay,
  workingDaysBetween,
} from '../../src/calendar/calendar.ts';
import { addDays, type Day, yearOf } from '../../src/calendar/day.ts';

/** A calendar as a table: of each day how many working days and provisional years lie up to it, and the n-th working day. */
export async function fillCalendar(client: pg.Client, calendar: Calendar): Promise<void> {
  await client.query(`create table if not exists calendar_day (
    day date primary key, rank integer not null, years_before integer not null, years_through integer not null)`);
  await client.query('create table if not exists working_day (n integer primary key, day date not null)');
  await client.query('truncate calendar_day, working_day');
  const days: Day[] = [];
  for (let on = firstDay; on <= lastDay; on = addDays(on, 1)) days.push(on);
  const provisional = [...calendar.provisionalYears];
  await client.query(
    'insert into calendar_day select * from unnest($1::date[], $2::int[], $3::int[], $4::int[])',
    [
      days,
      days.map((on) => workingDaysBetween(calendar, firstDay, on)),
      days.map((on) => provisional.filter((year) => year < yearOf(on)).length),
      days.map((on) => provisional.filter((year) => year <= yearOf(on)).length),
    ],
  );
  const count = workingDaysBetween(calendar, firstDay, lastDay);
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  await client.query('insert into working_day select * from unnest($1::int[], $2::date[])', [
    numbers,
    numbers.map((n) => addWorkingDays(calendar, firstDay, n)),
  ]);
  await client.query('analyze calendar_day, working_day');
}

/** Every term a lookup of the rank of its first day and of the day of the rank it ends with; nothing of suspensions. */
const byHand = `
  update case_file c
  set correction_notice_due_on = notice_end.day, reply_due_on = reply_end.day,
      due_on = case when c.due_on is null then null else reply_end.day end,
      correction_due_on = (select e.day from calendar_day f join working_day e on e.n = f.rank + c.correction_working_days
                           where f.day = c.correction_from),
      provisional = notice_last.years_through > notice_from.years_before or reply_last.years_through > reply_from.years_before,
      calendar_edition = $1
  from calendar_day notice_from, working_day notice_end, calendar_day notice_last,
       calendar_day reply_from, working_day reply_end, calendar_day reply_last
  where c.closed_on is null
    and notice_from.day = c.correction_notice_from
    and notice_end.n = notice_from.rank + c.correction_notice_working_days and notice_last.day = notice_end.day
    and reply_from.day = c.reply_from
    and reply_end.n = reply_from.rank + c.reply_working_days and reply_last.day = reply_end.day
    and (notice_end.day <> c.correction_notice_due_on or reply_end.day <> c.reply_due_on
      or (notice_last.years_through > notice_from.years_before or reply_last.years_through > reply_from.years_before)
        <> c.provisional)`;

/** @returns how many rows changed */
export async function updateByHand(client: pg.Client, edition: string): Promise<number> {
  return (await client.query(byHand, [edition])).rowCount ?? 0;
}
