import { Migration } from '@mikro-orm/migrations';

/** What reviewers note on a draft: beside the journal, which it never touches (docs/decisions). */
export class KeepDraftComments extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const statements = [
  `create table draft_comment (
     id uuid primary key,
     case_id uuid not null references case_file (id),
     draft_seq integer not null,
     passage text,
     text text not null check (text <> ''),
     author_id uuid not null references staff_member (id),
     client_mutation_id text not null,
     payload_hash text not null,
     created_at timestamptz not null,
     resolved_by uuid references staff_member (id),
     resolved_at timestamptz,
     unique (author_id, client_mutation_id),
     check ((resolved_by is null) = (resolved_at is null))
   )`,
  `comment on table draft_comment is '批注 on a draft: neither changed nor deleted, only resolved; no act on the case, whose version stays'`,
  // No foreign key: it would have TRUNCATE of the journal stopped by another message than the trigger's.
  `comment on column draft_comment.draft_seq is 'the entry of the journal that drafted what it is about'`,
  `create index draft_comment_case on draft_comment (case_id, created_at)`,
  `do $$
   begin
     if not exists (select from pg_roles where rolname = 'mingda_service') then return; end if;
     grant select, insert, update (resolved_by, resolved_at) on draft_comment to mingda_service;
   end $$`,
];
