import { Migration } from '@mikro-orm/migrations';

/** 公开答复: what a replied case was asked and answered, without personal data, approved by a second person. */
export class PublishAnswers extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const statements = [
  `create table published_answer (
     id uuid primary key,
     case_id uuid not null unique references case_file (id),
     agency_id uuid not null references agency (id),
     title text not null,
     question text not null,
     answer text not null,
     status text not null check (status in ('AWAITING_APPROVAL','RETURNED','PUBLISHED','WITHDRAWN')),
     version integer not null check (version > 0),
     drafted_by text not null,
     changed_on date not null,
     published_on date,
     folded text not null,
     pairs text[] not null,
     heading_pairs text[] not null,
     check ((status = 'PUBLISHED') = (published_on is not null))
   )`,
  `comment on table published_answer is '公开答复: as it stands, one of a case; the public sees those that are PUBLISHED, and nothing of their cases'`,
  `comment on column published_answer.drafted_by is 'whoever wrote it as it stands does not approve it'`,
  `comment on column published_answer.changed_on is 'of its last step: the list is in this order'`,
  `create index published_answer_order on published_answer (changed_on desc, id desc)`,
  `create index published_answer_pairs on published_answer using gin (pairs)`,
  `create index published_answer_heading_pairs on published_answer using gin (heading_pairs) where status = 'PUBLISHED'`,

  `create table published_answer_version (
     answer_id uuid not null references published_answer (id),
     version integer not null check (version > 0),
     status text not null check (status in ('AWAITING_APPROVAL','RETURNED','PUBLISHED','WITHDRAWN')),
     content jsonb not null,
     recorded_by text not null,
     recorded_at timestamptz not null,
     why text not null,
     primary key (answer_id, version)
   )`,
  `comment on table published_answer_version is 'every step of an answer: what it said, who took it, when and why'`,
  `create trigger published_answer_version_append_only before update or delete on published_answer_version
     for each row execute function refuse_change()`,
  `create trigger published_answer_version_no_truncate before truncate on published_answer_version
     for each statement execute function refuse_change()`,

  `do $$
   begin
     if not exists (select from pg_roles where rolname = 'mingda_service') then return; end if;
     grant select, insert, update on published_answer to mingda_service;
     grant select, insert on published_answer_version to mingda_service;
   end $$`,
];
