import { Migration } from '@mikro-orm/migrations';

/** What applicants are told by e-mail and text message, and what became of it: beside the journal, which it never touches. */
export class KeepNotifications extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const kinds = `'REGISTRATION_RECEIPT','CORRECTION_NOTICE','CONSULTATION_NOTICE','EXTENSION_NOTICE','REASONS_REQUEST','DEFERRAL_NOTICE','FEE_NOTICE','FEE_REVIEW_RESULT','LAPSE_NOTICE','WITHDRAWAL_CONFIRMATION','REPLY'`;

const statements = [
  `create table notification (
     id uuid primary key,
     case_id uuid not null references case_file (id),
     letter_id uuid not null references letter (id),
     seq integer not null,
     kind text not null check (kind in (${kinds})),
     channel text not null check (channel in ('EMAIL','SMS')),
     recipient text not null,
     with_letter boolean not null check (not with_letter or channel = 'EMAIL'),
     state text not null default 'WAITING' check (state in ('WAITING','SENT','FAILED','BOUNCED','CANCELLED')),
     message_id uuid not null unique,
     attempts integer not null default 0,
     ordered_at timestamptz not null,
     next_attempt_at timestamptz,
     sent_at timestamptz,
     ended_at timestamptz,
     last_error text,
     last_error_at timestamptz,
     unique (letter_id, channel, seq),
     check ((state = 'WAITING') = (next_attempt_at is not null)),
     check (state not in ('SENT','BOUNCED') or sent_at is not null),
     check ((state in ('FAILED','BOUNCED','CANCELLED')) = (ended_at is not null)),
     check (state not in ('FAILED','BOUNCED') or last_error is not null),
     check ((last_error is null) = (last_error_at is null))
   )`,
  `comment on table notification is '通知: that a letter is ready, told to the applicant; it is no service (送达), and stops no clock'`,
  `comment on column notification.seq is 'the entry of the journal it tells of; when that is voided, a waiting one is cancelled'`,
  `comment on column notification.message_id is 'by which a bounce finds it; another one each time it is ordered anew'`,
  `comment on column notification.next_attempt_at is 'also until when an attempt under way is left alone'`,
  `comment on column notification.last_error is 'what a server said last; of one that is SENT, that delivery is delayed'`,
  `create index notification_waiting on notification (next_attempt_at, id) where state = 'WAITING'`,
  `create index notification_case on notification (case_id)`,

  `do $$
   begin
     if not exists (select from pg_roles where rolname = 'mingda_service') then return; end if;
     grant select, insert, update on notification to mingda_service;
   end $$`,
];
