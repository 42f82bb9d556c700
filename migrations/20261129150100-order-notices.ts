import { Migration } from '@mikro-orm/migrations';

/** 载入任务: what was ordered of the calendar, kept until it is carried out, so that it can be left and goes on after a restart. */
export class OrderNotices extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

/** How far the order at work has come. */
const sequences = ['calendar_order_at_work', 'calendar_order_percent', 'calendar_order_cases'];

const statements = [
  `create table calendar_order (
     id uuid primary key,
     ordered_as bigint generated always as identity unique,
     action text not null check (action in ('applyHolidayNotice','withdrawLocalOverride')),
     proposed json not null,
     approver text not null,
     fingerprint text not null,
     ordered_by text not null,
     client_mutation_id text not null,
     payload_hash text not null,
     ordered_at timestamptz not null,
     attempts integer not null default 0,
     ended_at timestamptz,
     refusal jsonb,
     unique (ordered_by, client_mutation_id),
     check (refusal is null or ended_at is not null)
   )`,
  `comment on table calendar_order is '载入任务: notices and withdrawals being applied; one that was applied is in calendar_notice under the same id and no longer here'`,
  `comment on column calendar_order.proposed is 'the notice, its source, whom it binds and what it replaces, as previewed'`,
  `comment on column calendar_order.ended_at is 'since when it is given up: refused, or failed too often; kept for a day'`,
  `comment on column calendar_order.refusal is 'why it was not applied; NULL where it failed'`,
  ...sequences.map((name) => `create sequence ${name} minvalue 0 start 0`),
  `comment on sequence calendar_order_at_work is 'ordered_as of the order at work; a sequence, because others see it before the work is committed'`,
  `do $$
   begin
     if not exists (select from pg_roles where rolname = 'mingda_service') then return; end if;
     grant select, insert, update, delete on calendar_order to mingda_service;
     grant select, update on sequence ${sequences.join(', ')} to mingda_service;
   end $$`,
];
