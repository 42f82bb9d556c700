import { Migration } from '@mikro-orm/migrations';

/** 导出: lists of cases written out step by step, so that the work can be left and goes on after a restart. */
export class ExportCases extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const statements = [
  `create table case_export (
     id uuid primary key,
     staff_id uuid not null references staff_member (id),
     client_mutation_id text not null,
     payload_hash text not null,
     format text not null check (format in ('CSV','XLSX')),
     filter jsonb not null,
     state text not null default 'RUNNING' check (state in ('RUNNING','DONE','FAILED')),
     rows_total integer not null,
     rows_done integer not null default 0,
     after_key date,
     after_id uuid,
     attempts integer not null default 0,
     created_at timestamptz not null,
     ended_at timestamptz,
     unique (staff_id, client_mutation_id),
     check ((state = 'RUNNING') = (ended_at is null))
   )`,
  `comment on table case_export is '导出任务: who asked for which cases; only that person has it, for a day'`,
  `comment on column case_export.rows_total is 'as counted when it was asked for'`,
  `comment on column case_export.after_id is 'the last case written, to go on from there'`,
  `create index case_export_running on case_export (rows_done, created_at) where state = 'RUNNING'`,
  `create index case_export_age on case_export (created_at)`,
  `create table case_export_part (
     export_id uuid not null references case_export (id) on delete cascade,
     part integer not null,
     cells jsonb not null,
     primary key (export_id, part)
   )`,
  `comment on table case_export_part is 'rows of cells, as they were read; the format is given them when they are downloaded'`,
  `do $$
   begin
     if not exists (select from pg_roles where rolname = 'mingda_service') then return; end if;
     grant select, insert, update, delete on case_export to mingda_service;
     grant select, insert, delete on case_export_part to mingda_service;
   end $$`,
];
