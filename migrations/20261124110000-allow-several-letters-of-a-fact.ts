import { Migration } from '@mikro-orm/migrations';

/** A fact may put several letters into the world, each of another kind: one to the third party, one to the applicant. */
export class AllowSeveralLettersOfAFact extends Migration {
  override up(): void {
    this.addSql(`alter table letter drop constraint letter_case_id_seq_key, add unique (case_id, seq, kind)`);
  }
}
