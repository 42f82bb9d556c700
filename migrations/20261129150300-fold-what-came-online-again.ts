import { Migration } from '@mikro-orm/migrations';

/** 待办事项: a correction or an opinion that came online waits for the office, no longer for others. */
export class FoldWhatCameOnlineAgain extends Migration {
  override up(): void {
    // Every such row is folded again by the start that runs this migration.
    this.addSql(`update case_file set last_fact_on = null where waits is not null or state = 'SIGNED'`);
  }
}
