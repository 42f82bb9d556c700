import { Migration } from '@mikro-orm/migrations';

/** 常用筛选: filters that people keep under a name. */
export class SaveFilters extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const statements = [
  `create table saved_filter (
     id uuid primary key,
     staff_id uuid not null references staff_member (id),
     name text not null,
     filter jsonb not null,
     sort_order text not null,
     unique (staff_id, name)
   )`,
  `comment on table saved_filter is '常用筛选: one person''s; it opens only what the person may read on the day it is used'`,
  `do $$
   begin
     if not exists (select from pg_roles where rolname = 'mingda_service') then return; end if;
     grant select, insert, update, delete on saved_filter to mingda_service;
   end $$`,
];
