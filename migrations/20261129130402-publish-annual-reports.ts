import { Migration } from '@mikro-orm/migrations';

/** 政府信息公开工作年度报告 (arts. 49, 50): the files agencies have published, one of a year at a time. */
export class PublishAnnualReports extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const statements = [
  `create table annual_report (
     id uuid primary key,
     agency_id uuid not null references agency (id),
     year integer not null check (year between 2008 and 2200),
     title text not null,
     published_on date not null,
     file_name text not null,
     media_type text not null,
     size integer not null,
     sha256 text not null,
     recorded_by text not null,
     recorded_at timestamptz not null,
     withdrawn_by text,
     withdrawn_at timestamptz,
     why text,
     check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (why is null))
   )`,
  `comment on table annual_report is '年度报告: a withdrawn one stays, with whoever withdrew it and why'`,
  `create unique index annual_report_standing on annual_report (agency_id, year) where withdrawn_at is null`,
  `create index annual_report_year on annual_report (year desc)`,

  `do $$
   begin
     if not exists (select from pg_roles where rolname = 'mingda_service') then return; end if;
     grant select, insert on annual_report to mingda_service;
     grant update (withdrawn_by, withdrawn_at, why) on annual_report to mingda_service;
   end $$`,
];
