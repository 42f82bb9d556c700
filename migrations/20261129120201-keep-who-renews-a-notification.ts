import { Migration } from '@mikro-orm/migrations';

/** Who has ordered last that a notification be sent once more, and when. */
export class KeepWhoRenewsANotification extends Migration {
  override up(): void {
    this.addSql(`alter table notification add column renewed_by text, add column renewed_at timestamptz,
       add check ((renewed_by is null) = (renewed_at is null))`);
    this.addSql(`comment on column notification.renewed_by is 'a staff member''s id'`);
  }
}
