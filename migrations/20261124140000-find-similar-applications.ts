import { Migration } from '@mikro-orm/migrations';

/** What an application asks, by pairs of characters; who asked, by identity number; what is or may be published. */
export class FindSimilarApplications extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const statements = [
  `create table application_text (
     case_id uuid primary key references case_file (id),
     agency_id uuid not null references agency (id),
     text_hash text not null,
     pairs text[] not null,
     numbers text[] not null
   )`,
  `comment on table application_text is '申请内容: written from registration on, to find repeats (arts. 35, 36(6)) and what several ask for (art. 44)'`,
  `comment on column application_text.text_hash is 'SHA-256 of the normalised text'`,
  `comment on column application_text.pairs is 'each pair of neighbouring characters once'`,
  `comment on column application_text.numbers is 'numbers the text names'`,
  `create index application_text_pairs on application_text using gin (pairs)`,
  `create index application_text_hash on application_text (agency_id, text_hash)`,
  `create index if not exists applicant_identity_applicant on applicant_identity (applicant)`,
  `create index case_fact_publication on case_fact (case_id)
     where fact in ('PUBLICATION_SUGGESTED','CONVERTED_TO_PROACTIVE')`,
  `do $$
   begin
     if not exists (select from pg_roles where rolname = 'mingda_service') then return; end if;
     grant select, insert, update, delete on application_text to mingda_service;
   end $$`,
];
