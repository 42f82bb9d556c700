import { Migration } from '@mikro-orm/migrations';

/** What members of staff are told of their cases, in the page and by e-mail, and what each wants to be told. */
export class KeepStaffNotices extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const kinds = `'ASSIGNED','ASSIGNMENT_RETURNED','REVIEW_WAITING','RETURNED','COMMENTED','APPROVED','SIGNATURE_WAITING','SIGNED','CORRECTION_ARRIVED','REASONS_ARRIVED','FEE_PAID','CONSULTATION_ANSWERED','CO_HANDLING_ANSWERED','WITHDRAWN','DUE_SOON','OVERDUE','NOTIFICATION_FAILED','COMPLAINT','COMPLAINT_DECIDED'`;

const statements = [
  `alter table staff_member add column email text`,
  `comment on column staff_member.email is 'where the person wants to be told; nothing personal goes there'`,
  `create table staff_notice (
     id bigint generated always as identity primary key,
     staff_id uuid not null references staff_member (id),
     case_id uuid not null references case_file (id),
     kind text not null check (kind in (${kinds})),
     seq integer,
     day date,
     created_at timestamptz not null,
     in_page boolean not null,
     read_at timestamptz,
     mail_state text not null check (mail_state in ('NONE','WAITING','SENT','FAILED')),
     mail_id uuid not null default gen_random_uuid(),
     mail_attempts integer not null default 0,
     mail_next_at timestamptz,
     mail_error text,
     check ((mail_state = 'WAITING') = (mail_next_at is not null))
   )`,
  `comment on table staff_notice is '提醒: that something waits for a person, or has happened to a case; no record of the case, and deleted after a year'`,
  `comment on column staff_notice.seq is 'the entry of the journal it tells of; when that is voided, an unread one is deleted'`,
  `comment on column staff_notice.day is 'the due day it tells of'`,
  `create unique index staff_notice_of_entry on staff_notice (staff_id, case_id, kind, seq) where seq is not null`,
  `create unique index staff_notice_of_day on staff_notice (staff_id, case_id, kind, day) where day is not null`,
  `create index staff_notice_page on staff_notice (staff_id, id desc) where in_page`,
  `create index staff_notice_unread on staff_notice (staff_id) where in_page and read_at is null`,
  `create index staff_notice_case on staff_notice (case_id)`,
  `create index staff_notice_mail on staff_notice (mail_next_at) where mail_state = 'WAITING'`,
  `create table staff_notice_setting (
     staff_id uuid not null references staff_member (id),
     kind text not null check (kind in (${kinds})),
     in_page boolean not null,
     by_mail boolean not null,
     primary key (staff_id, kind)
   )`,
  `comment on table staff_notice_setting is '提醒设置: what a person has chosen; everything in the page and nothing by e-mail otherwise'`,
  `do $$
   begin
     if not exists (select from pg_roles where rolname = 'mingda_service') then return; end if;
     grant select, insert, update, delete on staff_notice, staff_notice_setting to mingda_service;
   end $$`,
];
