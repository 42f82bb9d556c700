import { Migration } from '@mikro-orm/migrations';

/** What the office must do next in a case and what others owe it, for queues; who of the staff first opened a submission. */
export class KeepWhatWaits extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const statements = [
  `alter table case_file
     add column replied_late boolean,
     add column tasks text,
     add column waits text,
     add column waiting_from date`,
  `comment on column case_file.replied_late is 'whether the reply of the running round left after its day; NULL while none has left'`,
  `comment on column case_file.tasks is '待办事项, with commas between; NULL when there is none'`,
  `comment on column case_file.waits is '等待事项: what others owe the case since when, as JSON text; NULL when there is none'`,
  `comment on column case_file.waiting_from is 'since when the longest of its waits lasts'`,
  // Live cases only: an archive of millions adds nothing to it.
  `create index case_file_tasks on case_file (agency_id, state) where tasks is not null`,
  // Every row is folded again by the start that runs this migration.
  `update case_file set last_fact_on = null`,

  `create table case_opening (
     case_id uuid primary key references case_file (id),
     staff_id uuid not null references staff_member (id),
     opened_at timestamptz not null
   )`,
  `comment on table case_opening is '首次查看: which member of the agency first read an online submission; no act, and no fact of the journal'`,
  `do $$
   begin
     if not exists (select from pg_roles where rolname = 'mingda_service') then return; end if;
     grant select, insert on case_opening to mingda_service;
   end $$`,
];
