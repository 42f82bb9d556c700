import { Migration } from '@mikro-orm/migrations';

/** What the due days of a case are counted from, so that a change of the calendar need not read its journal. */
export class KeepTheClockOfACase extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const statements = [
  `alter table case_file
     add column last_fact_on date,
     add column correction_notice_from date,
     add column correction_notice_working_days integer,
     add column correction_from date,
     add column correction_working_days integer,
     add column reply_from date,
     add column reply_working_days integer,
     add column reply_fixed_on date,
     add column suspensions text`,
  `comment on column case_file.last_fact_on is 'the latest day on which the clock columns rest; NULL until the row is folded again after this migration'`,
  `comment on column case_file.reply_fixed_on is 'the day of a deferral (art. 35), or the day set by the decision that ordered a new answer'`,
  `comment on column case_file.suspensions is '中止 (art. 33 ¶3): after..ended or after..delivered+working days, with commas between'`,
  `create index case_file_without_clock on case_file (id) where last_fact_on is null`,
];
