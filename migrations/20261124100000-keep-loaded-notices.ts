import { Migration } from '@mikro-orm/migrations';

/**
 * Holiday notices loaded after the program was shipped, local overrides, and what each of them moved. Append-only like the
 * journal: a notice is corrected or taken back by a later row.
 */
export class KeepLoadedNotices extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const statements = [
  `create table calendar_notice (
     id uuid primary key,
     seq integer generated always as identity unique,
     kind text not null check (kind in ('NATIONAL','LOCAL')),
     document_no text not null,
     year integer not null,
     issued_on date,
     number_known_from text not null check (number_known_from in ('READ','TO_BE_CHECKED')),
     source text not null,
     agency_ids uuid[] check (agency_ids <> '{}'),
     approver text not null,
     holidays json not null,
     content_hash text not null,
     replaces uuid unique references calendar_notice (id),
     loaded_by text not null,
     loaded_at timestamptz not null,
     check (kind = 'LOCAL' or agency_ids is null),
     check (json_array_length(holidays) > 0 or replaces is not null)
   )`,
  `comment on table calendar_notice is '放假通知和本地调整: loaded ones, in the order of seq; without holidays a row only takes back the one it replaces'`,
  `comment on column calendar_notice.source is '来源: where it was read'`,
  `comment on column calendar_notice.agency_ids is '适用范围 of a local override; NULL is the whole installation'`,
  `comment on column calendar_notice.approver is '批准人'`,
  `comment on column calendar_notice.loaded_by is 'a staff member''s id, or OPERATOR for the command line'`,

  `create table calendar_change (
     notice_id uuid not null references calendar_notice (id),
     case_id uuid not null references case_file (id),
     deadline text not null check (deadline in ('CORRECTION_NOTICE_DUE','CORRECTION_DUE','REPLY_DUE')),
     old_on date not null,
     new_on date not null,
     old_provisional boolean not null,
     new_provisional boolean not null,
     old_edition text not null,
     new_edition text not null,
     changed_at timestamptz not null,
     changed_by text not null,
     primary key (notice_id, case_id, deadline)
   )`,
  `comment on table calendar_change is 'what a notice moved: the old day and the new one, each with its edition; where only provisional changed the days are equal'`,
  `create index calendar_change_case on calendar_change (case_id)`,

  `create function refuse_change() returns trigger language plpgsql as $$
   begin
     raise exception '% is append-only: % is refused', tg_table_name, tg_op using errcode = 'insufficient_privilege';
   end $$`,
  ...['calendar_notice', 'calendar_change', 'calendar_edition'].flatMap((table) => [
    `create trigger ${table}_append_only before update or delete on ${table} for each row execute function refuse_change()`,
    `create trigger ${table}_no_truncate before truncate on ${table} for each statement execute function refuse_change()`,
  ]),

  `do $$
   begin
     if not exists (select from pg_roles where rolname = 'mingda_service') then return; end if;
     grant select, insert on calendar_notice, calendar_change to mingda_service;
   end $$`,
];
