import { Migration } from '@mikro-orm/migrations';

/** What an office chooses where the law lets it, with its history: a line for each change, none ever altered. */
export class KeepOfficeSettings extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const statements = [
  `create table office_settings (
     agency_id uuid not null references agency (id),
     seq integer not null check (seq > 0),
     since timestamptz not null,
     settings jsonb not null,
     changed_by text not null,
     reason text not null check (reason <> ''),
     primary key (agency_id, seq)
   )`,
  `comment on table office_settings is '机关设置: all settings as they stood since; the line with the highest seq is in force'`,
  `comment on column office_settings.changed_by is 'the id of a member of staff'`,
  `create function refuse_settings_change() returns trigger language plpgsql as $$
   begin
     raise exception 'the history of settings is append-only: % on office_settings is refused', tg_op
       using errcode = 'insufficient_privilege';
   end $$`,
  `create trigger office_settings_append_only before update or delete on office_settings
     for each row execute function refuse_settings_change()`,
  `create trigger office_settings_no_truncate before truncate on office_settings
     for each statement execute function refuse_settings_change()`,
  `do $$
   begin
     if not exists (select from pg_roles where rolname = 'mingda_service') then return; end if;
     grant select, insert on office_settings to mingda_service;
   end $$`,
];
