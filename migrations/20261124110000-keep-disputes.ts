import { Migration } from '@mikro-orm/migrations';

/**
 * 复议、诉讼案 with a journal of its own, protected as the journal of a case is: the service's role may append and read,
 * and a trigger refuses the rest to everybody.
 */
export class KeepDisputes extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const statements = [
  `create table dispute (
     id uuid primary key,
     case_id uuid not null references case_file (id),
     agency_id uuid not null references agency (id),
     version integer not null check (version > 0),
     kind text not null check (kind in ('RECONSIDERATION','LITIGATION')),
     route text check (route in ('DIRECT','AFTER_RECONSIDERATION')),
     state text not null check (state in ('OPENED','ACCEPTED','ANSWER_DUE','ANSWERED','JUDGED','APPEALED','ENDED','VOID')),
     reply_no text,
     forum text not null,
     forum_case_no text,
     opened_on date not null,
     due_on date,
     result text,
     ended_on date,
     late_acts integer not null,
     calendar_edition text not null,
     check ((kind = 'LITIGATION') = (route is not null))
   )`,
  `comment on table dispute is '复议、诉讼案: a cache of the fold of dispute_fact'`,
  `comment on column dispute.reply_no is '文号 of the reply it contests'`,
  `comment on column dispute.forum is '行政复议机关 or 人民法院'`,
  `comment on column dispute.due_on is 'what the agency itself must do next is due'`,
  `create index dispute_case on dispute (case_id, opened_on)`,
  `create index dispute_queue on dispute (agency_id, due_on, id)`,

  `create table dispute_fact (
     dispute_id uuid not null references dispute (id),
     seq integer not null check (seq > 0),
     fact text not null,
     version integer not null,
     happened_on date not null,
     recorded_at timestamptz not null,
     actor text not null,
     payload jsonb not null,
     digest text not null,
     primary key (dispute_id, seq)
   )`,
  `comment on table dispute_fact is '复议、诉讼日志: facts are appended, never changed'`,
  `comment on column dispute_fact.happened_on is 'the legal day of the fact'`,
  `comment on column dispute_fact.recorded_at is 'the instant it was written down'`,
  `comment on column dispute_fact.digest is 'SHA-256 of the entry in canonical form'`,
  `create function refuse_dispute_journal_change() returns trigger language plpgsql as $$
   begin
     raise exception 'the journal is append-only: % on dispute_fact is refused', tg_op
       using errcode = 'insufficient_privilege';
   end $$`,
  `create trigger dispute_fact_append_only before update or delete on dispute_fact
     for each row execute function refuse_dispute_journal_change()`,
  `create trigger dispute_fact_no_truncate before truncate on dispute_fact
     for each statement execute function refuse_dispute_journal_change()`,

  `do $$
   begin
     if not exists (select from pg_roles where rolname = 'mingda_service') then return; end if;
     grant select, insert on dispute_fact to mingda_service;
     grant select, insert, update on dispute to mingda_service;
   end $$`,
];
