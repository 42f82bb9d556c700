import { Migration } from '@mikro-orm/migrations';

/** 交寄清单: the list of a day, and the letters that still want an envelope, without reading every journal. */
export class FindPostedLetters extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const statements = [
  `create index case_fact_dispatched on case_fact (happened_on, case_id) where fact in ('LETTER_DISPATCHED', 'REPLY_SENT')`,
  `create index letter_drawn on letter (dated_on, case_id) where state = 'DRAWN'`,
];
