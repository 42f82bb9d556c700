import { Migration } from '@mikro-orm/migrations';

/** 批量打印: letters bound into one file to print, ordered and kept as lists of cases are. */
export class PrintLetters extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const statements = [
  `alter table case_export drop constraint case_export_format_check`,
  `alter table case_export add constraint case_export_format_check check (format in ('CSV','XLSX','LETTERS')),
     add column letter_ids uuid[],
     add column letters_seen integer not null default 0,
     add column file_sha256 text,
     add constraint case_export_letters check ((format = 'LETTERS') = (letter_ids is not null)),
     add constraint case_export_file check (file_sha256 is null or (format = 'LETTERS' and state = 'DONE'))`,
  `comment on column case_export.letter_ids is '批量打印: which letters, in the order of the set'`,
  `comment on column case_export.letters_seen is 'how many of them the steps have come to, printed or left out'`,
  `comment on column case_export.file_sha256 is 'the bound set, in DATA_DIR/prints; removed with the row'`,
  `alter table case_export_part alter column cells drop not null,
     add column letters bytea,
     add constraint case_export_part_kind check ((cells is null) <> (letters is null))`,
  `comment on column case_export_part.letters is 'some letters of a print set, until all are bound'`,
];
