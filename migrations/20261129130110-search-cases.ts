import { Migration } from '@mikro-orm/migrations';

/** 全文检索: the texts of cases, found by pairs of Chinese characters and by words of other letters and digits. */
export class SearchCases extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const statements = [
  `create table search_text (
     case_id uuid not null references case_file (id),
     field text not null check (field in ('NUMBER','APPLICANT','SENDER','DESCRIPTION','LETTER','ATTACHMENT')),
     source text not null,
     body text not null,
     folded text,
     terms tsvector not null,
     primary key (case_id, field, source)
   )`,
  `comment on table search_text is '可检索的文字: a copy of what cases and letters say, written after the act; it decides nothing'`,
  `comment on column search_text.folded is 'the body in narrow and small letters, character by character; NULL where it is the same'`,
  `comment on column search_text.terms is 'pairs of neighbouring Chinese characters, whole words of other letters and digits'`,
  `create index search_text_terms on search_text using gin (terms)`,
  `create table search_queue (
     id bigint generated always as identity primary key,
     case_id uuid not null
   )`,
  `comment on table search_queue is 'cases whose texts may have changed; a row is deleted with the index brought up to it'`,
  `insert into search_queue (case_id) select id from case_file order by id`,
  `do $$
   begin
     if not exists (select from pg_roles where rolname = 'mingda_service') then return; end if;
     grant select, insert, update, delete on search_text to mingda_service;
     grant select, insert, delete on search_queue to mingda_service;
   end $$`,
];
