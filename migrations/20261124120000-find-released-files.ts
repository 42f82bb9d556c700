import { Migration } from '@mikro-orm/migrations';

/** What a drafted reply encloses is found by its hash: a copy given before may be given at the window (art. 33 ¶1). */
export class FindReleasedFiles extends Migration {
  override up(): void {
    this.addSql(
      `create index case_fact_enclosures on case_fact using gin ((payload -> 'reply' -> 'enclosures') jsonb_path_ops)
         where fact = 'REPLY_DRAFTED'`,
    );
  }
}
