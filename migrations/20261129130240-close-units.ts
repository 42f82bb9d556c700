import { Migration } from '@mikro-orm/migrations';

/** A unit that is no more stays in the cases it had, and gets no new ones. */
export class CloseUnits extends Migration {
  override up(): void {
    this.addSql('alter table unit add column closed_at timestamptz');
    this.addSql(`comment on column unit.closed_at is 'since when nothing is assigned to it any more'`);
  }
}
