import { Migration } from '@mikro-orm/migrations';

/** 核验文书: a letter is found by the number it bears, and drawn again in the format it was drawn in. */
export class VerifyLetters extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const statements = [
  `create index letter_document_no on letter (document_no) where document_no is not null`,
  `alter table letter add column format text not null default 'PDF_A_1B' check (format in ('PDF_A_1B','PDF_A_3A'))`,
  `comment on column letter.format is '版式文件格式: decided when the letter was ordered; a PDF/A-3a embeds its data'`,
];
