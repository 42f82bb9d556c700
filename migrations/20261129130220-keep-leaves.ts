import { Migration } from '@mikro-orm/migrations';

/** Who is away, and who deputises. */
export class KeepLeaves extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const statements = [
  `create table staff_leave (
     id uuid primary key,
     staff_id uuid not null references staff_member (id),
     deputy_id uuid not null references staff_member (id),
     from_on date not null,
     until_on date not null,
     set_by uuid not null references staff_member (id),
     set_at timestamptz not null,
     cancelled_by uuid references staff_member (id),
     cancelled_at timestamptz,
     check (from_on <= until_on),
     check (staff_id <> deputy_id),
     check ((cancelled_by is null) = (cancelled_at is null))
   )`,
  `comment on table staff_leave is '离岗代办: the days are the first and the last, both included; never changed but cancelled'`,
  `create index staff_leave_staff on staff_leave (staff_id, until_on) where cancelled_at is null`,
  `create index staff_leave_deputy on staff_leave (deputy_id, until_on) where cancelled_at is null`,
  `do $$
   begin
     if not exists (select from pg_roles where rolname = 'mingda_service') then return; end if;
     grant select, insert, update (cancelled_by, cancelled_at) on staff_leave to mingda_service;
   end $$`,
];
