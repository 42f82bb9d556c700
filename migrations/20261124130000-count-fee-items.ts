import { Migration } from '@mikro-orm/migrations';

/** 计件: the items of an application, found again by its applicant; and the day until which a fee is to be paid. */
export class CountFeeItems extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const statements = [
  `alter table case_file add column items integer not null default 1 check (items > 0)`,
  `alter table case_file
     add column payment_from date,
     add column payment_working_days integer,
     add column payment_due_on date`,
  `comment on column case_file.items is '计件: smallest reasonable units, counted per applicant, agency and month of receipt'`,
  `comment on column case_file.payment_due_on is '缴费期限, while a fee notice waits to be paid'`,
  `create index if not exists applicant_identity_applicant on applicant_identity (applicant)`,
];
