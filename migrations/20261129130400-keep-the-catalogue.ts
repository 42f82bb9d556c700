import { Migration } from '@mikro-orm/migrations';

/** 依申请公开目录 (art. 12): what an agency keeps and has not published, listed so that people know what to ask for. */
export class KeepTheCatalogue extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const statements = [
  `create table catalogue_entry (
     id uuid primary key,
     agency_id uuid not null references agency (id),
     index_no text not null,
     name text not null,
     summary text not null,
     made_on date not null,
     responsible_unit text not null,
     form text not null check (form in ('PAPER','ELECTRONIC','PAPER_AND_ELECTRONIC','AUDIOVISUAL')),
     status text not null check (status in ('DRAFT','PUBLISHED','WITHDRAWN')),
     version integer not null check (version > 0),
     published_on date,
     folded text not null,
     pairs text[] not null,
     name_pairs text[] not null,
     unique (agency_id, index_no),
     check ((status = 'PUBLISHED') = (published_on is not null))
   )`,
  `comment on table catalogue_entry is '依申请公开目录条目: as it stands; the public sees those that are PUBLISHED'`,
  `comment on column catalogue_entry.index_no is '索引号, once in an agency'`,
  `comment on column catalogue_entry.folded is 'what a search is held against; pairs and name_pairs are what the index looks up'`,
  `create index catalogue_entry_order on catalogue_entry (made_on desc, id desc)`,
  `create index catalogue_entry_pairs on catalogue_entry using gin (pairs)`,
  `create index catalogue_entry_name_pairs on catalogue_entry using gin (name_pairs) where status = 'PUBLISHED'`,

  `create table catalogue_entry_version (
     entry_id uuid not null references catalogue_entry (id),
     version integer not null check (version > 0),
     status text not null check (status in ('DRAFT','PUBLISHED','WITHDRAWN')),
     content jsonb not null,
     recorded_by text not null,
     recorded_at timestamptz not null,
     why text not null,
     primary key (entry_id, version)
   )`,
  `comment on table catalogue_entry_version is 'every step of an entry: what it said, who took it, when and why'`,
  `create trigger catalogue_entry_version_append_only before update or delete on catalogue_entry_version
     for each row execute function refuse_change()`,
  `create trigger catalogue_entry_version_no_truncate before truncate on catalogue_entry_version
     for each statement execute function refuse_change()`,

  `do $$
   begin
     if not exists (select from pg_roles where rolname = 'mingda_service') then return; end if;
     grant select, insert, update on catalogue_entry to mingda_service;
     grant select, insert on catalogue_entry_version to mingda_service;
   end $$`,
];
