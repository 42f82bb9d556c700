import { Migration } from '@mikro-orm/migrations';

/** 导出任务: the latest order first, also when two were taken in the same instant. */
export class OrderExports extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const statements = [
  `alter table case_export add column ordered_as bigint generated always as identity`,
  `comment on column case_export.ordered_as is 'the place of the order among all'`,
  `drop index case_export_running`,
  `create index case_export_running on case_export (rows_done, ordered_as) where state = 'RUNNING'`,
];
