import { Migration } from '@mikro-orm/migrations';

/**
 * The texts letters are drawn from: those that came with the service and those laid over them, every one that ever was.
 * Append-only: what a letter was drawn from is found again by its name and version.
 */
export class KeepLetterTemplates extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const statements = [
  `create table letter_template_version (
     name text not null check (name ~ '^[a-z0-9-]{1,80}$'),
     version integer not null check (version > 0),
     seq integer generated always as identity unique,
     sort text not null check (sort in ('LETTER','PARTIAL')),
     state text not null check (state in ('SHIPPED','DRAFT','PUBLISHED','DISCARDED','WITHDRAWN')),
     text text not null,
     sha256 text not null check (sha256 = encode(sha256(convert_to(text, 'UTF8')), 'hex')),
     based_on integer,
     recorded_by text not null,
     recorded_at timestamptz not null,
     why text not null,
     primary key (name, version),
     foreign key (name, based_on) references letter_template_version (name, version),
     check (based_on < version),
     check ((state = 'SHIPPED') = (based_on is null)),
     check (state in ('SHIPPED','DRAFT','DISCARDED') or why <> '')
   )`,
  `comment on table letter_template_version is '文书模板版本: one line for each text and each step; the last PUBLISHED or WITHDRAWN line of a name says what is in force, and a DRAFT is open while it is the last line but for SHIPPED ones, so that a name has one open draft at most'`,
  `comment on column letter_template_version.seq is 'in the order of recording; the highest is the version of the register'`,
  `comment on column letter_template_version.state is 'SHIPPED: came with the service. WITHDRAWN: from here on what came with the service is in force again'`,
  `comment on column letter_template_version.based_on is 'the version that was in force when the editing began'`,
  `comment on column letter_template_version.recorded_by is 'a staff member''s id, or SERVICE for what came with it'`,
  `create unique index letter_template_shipped on letter_template_version (name, sha256) where state = 'SHIPPED'`,
  `create index letter_template_in_force on letter_template_version (seq) where state in ('PUBLISHED','WITHDRAWN')`,
  `create trigger letter_template_version_append_only before update or delete on letter_template_version
     for each row execute function refuse_change()`,
  `create trigger letter_template_version_no_truncate before truncate on letter_template_version
     for each statement execute function refuse_change()`,

  `alter table letter add column template_parts jsonb`,
  `comment on column letter.template_parts is 'the version of the template and of each partial the letter is drawn from, by name; null for letters older than the register'`,

  `do $$
   begin
     if not exists (select from pg_roles where rolname = 'mingda_service') then return; end if;
     grant select, insert on letter_template_version to mingda_service;
   end $$`,
];
