import { Migration } from '@mikro-orm/migrations';

/** 申请人首次下载: evidence that an electronic letter could be read, beside the day of service. */
export class KeepFirstDownloads extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const statements = [
  `create table letter_download (
     letter_id uuid primary key references letter (id),
     downloaded_at timestamptz not null
   )`,
  `comment on table letter_download is '首次下载: when the applicant first took a letter; no act, and no fact of the journal'`,
  `comment on column letter_download.downloaded_at is 'the first time only; nothing runs from it'`,
  `do $$ begin if exists (select from pg_roles where rolname = 'mingda_service') then
     grant select, insert on letter_download to mingda_service;
   end if; end $$`,
];
