import { Migration } from '@mikro-orm/migrations';

/** 等待事项: a declared payment waits for the office, no longer for the applicant. */
export class FoldDeclaredPaymentsAgain extends Migration {
  override up(): void {
    // Every such row is folded again by the start that runs this migration.
    this.addSql(`update case_file set last_fact_on = null where tasks like '%CONFIRM_PAYMENT%'`);
  }
}
