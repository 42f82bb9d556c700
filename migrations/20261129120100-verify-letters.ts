import { Migration } from '@mikro-orm/migrations';

/** 核验文书: a letter is found by the number it bears. */
export class VerifyLetters extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const statements = [`create index letter_document_no on letter (document_no) where document_no is not null`];
