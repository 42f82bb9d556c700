import { Migration } from '@mikro-orm/migrations';

/** 并入的案件: a duplicate that was merged is no withdrawal, and lists say into which case. */
export class NameTheCaseMergedInto extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const statements = [
  `alter table case_file add column merged_into_no text`,
  `comment on column case_file.merged_into_no is 'the number of the case it was merged into, empty where that had none; NULL when it was not merged'`,
  // Every such row is folded again by the start that runs this migration.
  `update case_file set last_fact_on = null where outcome = 'OTHER'`,
];
