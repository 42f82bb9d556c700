import type { Pool } from 'pg';
import type { AnnualReport, AnnualReportRegister } from '../usecases/ports/annual-reports.ts';
import { isId } from './is-id.ts';
import { type Prepared, run } from './prepared.ts';

const utc = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;
const columns = `r.id, r.agency_id as "agencyId", r.year, r.title, r.published_on::text as "publishedOn",
  json_build_object('name', r.file_name, 'mediaType', r.media_type, 'size', r.size, 'sha256', r.sha256) as file,
  r.recorded_by as "recordedBy", to_char(r.recorded_at at time zone 'UTC', ${utc}) as "recordedAt",
  case when r.withdrawn_at is null then null else json_build_object('recordedBy', r.withdrawn_by,
    'recordedAt', to_char(r.withdrawn_at at time zone 'UTC', ${utc}), 'why', r.why) end as withdrawn`;

const byId: Prepared = {
  name: 'annual-report',
  text: `select ${columns} from annual_report r where r.id = $1`,
};

const ofYear: Prepared = {
  name: 'annual-report-of-year',
  text: `select ${columns} from annual_report r where r.agency_id = $1 and r.year = $2 and r.withdrawn_at is null`,
};

const some: Prepared = {
  name: 'annual-reports',
  text: `select ${columns} from annual_report r join agency a on a.id = r.agency_id
         where (r.withdrawn_at is null or r.agency_id = any ($1::uuid[]))
           and ($2::uuid is null or r.agency_id = $2) and ($3::integer is null or r.year = $3)
         order by r.year desc, a.code, r.recorded_at desc limit 2000`,
};

const insert: Prepared = {
  name: 'publish-annual-report',
  text: `insert into annual_report (id, agency_id, year, title, published_on, file_name, media_type, size, sha256,
           recorded_by, recorded_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
         on conflict (agency_id, year) where withdrawn_at is null do nothing returning id`,
};

const takeOff: Prepared = {
  name: 'withdraw-annual-report',
  text: `update annual_report set withdrawn_by = $2, withdrawn_at = $3, why = $4
         where id = $1 and withdrawn_at is null returning id`,
};

/** 年度报告 on PostgreSQL. */
export function createAnnualReportRegister(pool: Pool): AnnualReportRegister {
  async function one(statement: Prepared, values: readonly unknown[]): Promise<AnnualReport | undefined> {
    const [row] = await run<ReportRow>(pool, statement, values);
    return row && reportOf(row);
  }
  return {
    report: async (id) => (isId(id) ? one(byId, [id]) : undefined),
    standing: async (agencyId, year) => (isId(agencyId) ? one(ofYear, [agencyId, year]) : undefined),
    list: async ({ agencyId, year, insideOf }) => {
      if (agencyId !== undefined && !isId(agencyId)) return [];
      const values = [insideOf.filter(isId), agencyId ?? null, year ?? null];
      return (await run<ReportRow>(pool, some, values)).map(reportOf);
    },
    publish: async ({ id, agencyId, year, title, publishedOn, file, recordedBy, recordedAt }) => {
      const { name, mediaType, size, sha256 } = file;
      const kept = [name, mediaType, size, sha256, recordedBy, recordedAt];
      const rows = await run(pool, insert, [id, agencyId, year, title, publishedOn, ...kept]);
      return rows.length > 0 ? 'KEPT' : 'TAKEN';
    },
    withdraw: async (id, { recordedBy, recordedAt, why }) =>
      isId(id) && (await run(pool, takeOff, [id, recordedBy, recordedAt, why])).length > 0,
  };
}

type ReportRow = Omit<AnnualReport, 'withdrawn'> & { readonly withdrawn: AnnualReport['withdrawn'] | null };

function reportOf(row: ReportRow): AnnualReport {
  return { ...row, withdrawn: row.withdrawn ?? undefined };
}
