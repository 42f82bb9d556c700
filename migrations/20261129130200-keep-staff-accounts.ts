import { Migration } from '@mikro-orm/migrations';

/**
 * What a person sees of the own sessions, one-time passwords, and what administrators did: a line for each change of an
 * agency, a unit, a person or a role, none ever altered.
 */
export class KeepStaffAccounts extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const actions = `'AGENCY_CHANGED','UNIT_RENAMED','UNIT_CLOSED','UNIT_REOPENED','STAFF_CHANGED','STAFF_DEACTIVATED','STAFF_REACTIVATED','PASSWORD_RESET','ROLE_GRANTED','ROLE_REVOKED'`;

const statements = [
  `alter table session add column id uuid not null default gen_random_uuid() unique,
     add column last_seen_at timestamptz, add column user_agent text not null default ''`,
  `update session set last_seen_at = created_at`,
  `alter table session alter column last_seen_at set not null`,
  `comment on column session.id is 'by which its holder ends it; opens nothing'`,
  `comment on column session.last_seen_at is 'to the minute'`,
  `alter table staff_member add column one_time_until timestamptz`,
  `comment on column staff_member.one_time_until is 'the password was set by an administrator: it opens nothing but the change of it, and until then'`,

  `create table administration_entry (
     id bigint generated always as identity primary key,
     recorded_at timestamptz not null,
     recorded_by uuid not null references staff_member (id),
     action text not null check (action in (${actions})),
     agency_id uuid not null references agency (id),
     staff_id uuid references staff_member (id),
     unit_id uuid references unit (id),
     details jsonb not null,
     reason text not null
   )`,
  `comment on table administration_entry is '管理记录: what administrators changed; append-only'`,
  `comment on column administration_entry.details is 'what was and what is, by name; never a password'`,
  `create index administration_entry_agency on administration_entry (agency_id, id)`,
  `create function refuse_administration_change() returns trigger language plpgsql as $$
   begin
     raise exception 'the record of administration is append-only: % on administration_entry is refused', tg_op
       using errcode = 'insufficient_privilege';
   end $$`,
  `create trigger administration_entry_append_only before update or delete on administration_entry
     for each row execute function refuse_administration_change()`,
  `create trigger administration_entry_no_truncate before truncate on administration_entry
     for each statement execute function refuse_administration_change()`,
  `do $$
   begin
     if not exists (select from pg_roles where rolname = 'mingda_service') then return; end if;
     grant select, insert on administration_entry to mingda_service;
   end $$`,
];
