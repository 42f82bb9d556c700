import { Migration } from '@mikro-orm/migrations';

/**
 * Agencies and people, the case with its journal, letters, uploads, numbers, sessions.
 * The service's role may append to the journal and read it, and nothing more; a trigger refuses the rest to everybody.
 */
export class CreateTheCase extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const roles = `'INTAKE_CLERK','HANDLER','LEGAL_REVIEWER','SECRECY_REVIEWER','SIGNER','OFFICE_HEAD','ARCHIVIST','SUPERVISOR','ADMINISTRATOR'`;

const states = `'SUBMITTED','RECEIVED','REGISTERED','AWAITING_CORRECTION','IN_HANDLING','UNDER_REVIEW','APPROVED','SIGNED','REPLIED','ARCHIVED','LAPSED','WITHDRAWN'`;

const statements = [
  `create table agency (
     id uuid primary key,
     code text not null unique check (code ~ '^[A-Z]{2}[0-9]{2}$'),
     kind text not null check (kind in ('GOVERNMENT_OFFICE','DEPARTMENT','TOWN','PARK')),
     name text not null unique,
     address text not null,
     phone text not null,
     document_prefix text not null unique,
     fonds_no text not null,
     supervising_agency_id uuid references agency (id),
     confirm_policy text not null check (confirm_policy in ('AUTO','AGENCY')),
     reconsideration_authority text not null,
     court text not null,
     reconsideration_channel text not null,
     created_at timestamptz not null default now()
   )`,
  `comment on table agency is '机关'`,
  `create table unit (
     id uuid primary key,
     agency_id uuid not null references agency (id),
     name text not null,
     unique (agency_id, name)
   )`,
  `comment on table unit is '科室'`,
  `create table staff_member (
     id uuid primary key,
     agency_id uuid not null references agency (id),
     user_name text not null unique,
     name text not null,
     password_hash text not null,
     active boolean not null default true,
     created_at timestamptz not null default now()
   )`,
  `comment on table staff_member is '工作人员'`,
  `create table staff_unit (
     staff_id uuid not null references staff_member (id),
     unit_id uuid not null references unit (id),
     primary key (staff_id, unit_id)
   )`,
  `create table role_grant (
     staff_id uuid not null references staff_member (id),
     role text not null check (role in (${roles})),
     agency_id uuid not null references agency (id),
     primary key (staff_id, role, agency_id)
   )`,
  `comment on table role_grant is '岗位: held agency by agency, so that a small agency can borrow a reviewer'`,
  `create table session (
     token_hash text primary key,
     staff_id uuid not null references staff_member (id),
     created_at timestamptz not null,
     expires_at timestamptz not null
   )`,
  `create index session_staff on session (staff_id)`,
  `create table attempt (
     subject text not null,
     attempted_at timestamptz not null
   )`,
  `comment on table attempt is 'failed sign-ins and query codes, counted per subject and hour'`,
  `create index attempt_subject on attempt (subject, attempted_at)`,

  `create table calendar_edition (
     edition text primary key,
     notices json not null,
     kept_at timestamptz not null default now()
   )`,
  // json, not jsonb: the edition is a fingerprint of the text, the order of its members included.
  `comment on table calendar_edition is '日历版次: the notices that rows were folded with, so that they can be folded again'`,

  `create table case_file (
     id uuid primary key,
     agency_id uuid not null references agency (id),
     version integer not null check (version > 0),
     state text not null check (state in (${states})),
     channel text not null check (channel in ('IN_PERSON','SIGNED_MAIL','ORDINARY_MAIL','INTERNET','FAX')),
     application_no text unique,
     query_code_issue integer not null,
     applicant_kind text,
     applicant_name text,
     summary text not null,
     submitted_on date not null,
     received_on date,
     registered_on date,
     unit_id uuid references unit (id),
     handler_id uuid references staff_member (id),
     drafter_id uuid references staff_member (id),
     correction_notice_due_on date,
     correction_due_on date,
     reply_due_on date,
     due_on date,
     provisional boolean not null,
     replied_on date,
     closed_on date,
     outcome text,
     late_acts integer not null,
     calendar_edition text not null
   )`,
  `comment on table case_file is '案卷: a cache of the fold of case_fact; recomputed by "verify"'`,
  `create index case_file_queue on case_file (agency_id, due_on, id)`,
  `create index case_file_handler on case_file (handler_id, due_on, id)`,
  `create index case_file_newest on case_file (agency_id, submitted_on desc, id desc)`,

  `create table case_fact (
     case_id uuid not null references case_file (id),
     seq integer not null check (seq > 0),
     fact text not null,
     version integer not null,
     happened_on date not null,
     recorded_at timestamptz not null,
     actor text not null,
     payload jsonb not null,
     digest text not null,
     primary key (case_id, seq)
   )`,
  `comment on table case_fact is '案件日志: facts are appended, never changed'`,
  `comment on column case_fact.happened_on is 'the legal day of the fact'`,
  `comment on column case_fact.recorded_at is 'the instant it was written down'`,
  `comment on column case_fact.version is 'version of the shape of payload; old ones are upcast on read'`,
  `comment on column case_fact.digest is 'SHA-256 of the entry in canonical form'`,
  `create function refuse_journal_change() returns trigger language plpgsql as $$
   begin
     raise exception 'the journal is append-only: % on case_fact is refused', tg_op using errcode = 'insufficient_privilege';
   end $$`,
  `create trigger case_fact_append_only before update or delete on case_fact
     for each row execute function refuse_journal_change()`,
  `create trigger case_fact_no_truncate before truncate on case_fact
     for each statement execute function refuse_journal_change()`,

  `create table applicant_identity (
     case_id uuid primary key references case_file (id),
     applicant text not null,
     agent text
   )`,
  `comment on table applicant_identity is '证件号码 in the clear, outside the journal so that they can be erased'`,

  `create table number_counter (
     agency_id uuid not null references agency (id),
     year integer not null,
     series text not null,
     last integer not null,
     primary key (agency_id, year, series)
   )`,
  `create table official_number (
     agency_id uuid not null references agency (id),
     year integer not null,
     series text not null,
     n integer not null check (n > 0),
     text text not null,
     case_id uuid not null,
     allocated_at timestamptz not null default now(),
     voided_at timestamptz,
     void_reason text,
     primary key (agency_id, year, series, n),
     unique (text)
   )`,
  `comment on table official_number is '编号: without gaps; a void number stays, with its reason'`,

  `create table mutation_answer (
     actor text not null,
     client_mutation_id text not null,
     payload_hash text not null,
     answer jsonb not null,
     recorded_at timestamptz not null default now(),
     primary key (actor, client_mutation_id)
   )`,
  `comment on table mutation_answer is 'kept 30 days, so that a repeated command gets the same answer and has one effect'`,
  `create index mutation_answer_age on mutation_answer (recorded_at)`,

  `create table letter (
     id uuid primary key,
     case_id uuid not null references case_file (id),
     seq integer not null,
     kind text not null,
     document_no text,
     dated_on date not null,
     data jsonb not null,
     state text not null default 'PENDING' check (state in ('PENDING','DRAWN')),
     sha256 text,
     size integer,
     pages integer,
     template text,
     template_sha256 text,
     engine_version text,
     fonts jsonb,
     drawn_at timestamptz,
     unique (case_id, seq),
     check (state = 'PENDING' or (sha256 is not null and size is not null and drawn_at is not null))
   )`,
  `comment on table letter is '文书: its data, and the hash of the stored bytes, which are the record'`,

  `create table outbox (
     id bigint generated always as identity primary key,
     topic text not null,
     payload jsonb not null,
     available_at timestamptz not null default now(),
     attempts integer not null default 0,
     last_error text
   )`,
  `comment on table outbox is 'what is still to be done outside the transaction; a row is deleted when it is done'`,
  `create index outbox_available on outbox (available_at, id)`,

  `create table upload (
     id uuid primary key,
     name text not null,
     media_type text not null,
     size integer not null,
     sha256 text not null,
     uploaded_at timestamptz not null default now()
   )`,

  // An external database in development may have one role for everything; the triggers above hold for it too.
  `do $$
   begin
     if not exists (select from pg_roles where rolname = 'mingda_service') then return; end if;
     grant usage on schema public to mingda_service;
     grant select, insert on case_fact, calendar_edition to mingda_service;
     grant select, insert, update on case_file, agency, unit, staff_member, number_counter, official_number, letter
       to mingda_service;
     grant select, insert, delete on staff_unit, role_grant, applicant_identity, mutation_answer, attempt, upload
       to mingda_service;
     grant select, insert, update, delete on session, outbox to mingda_service;
   end $$`,
];
