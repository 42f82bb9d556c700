import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { poolSize } from './database.ts';

export interface RawSubmissions {
  submit(agencyId: string, clientMutationId: string): Promise<void>;
  close(): Promise<void>;
}

/** The statements of one submission on bare `pg`: prepared, pooled, the same rows, the same locks, nothing checked. */
export function openRawSubmissions(serviceUrl: string, calendarEdition: string): RawSubmissions {
  const pool = new pg.Pool({ connectionString: serviceUrl, max: poolSize });

  async function submit(agencyId: string, clientMutationId: string): Promise<void> {
    const client = await pool.connect();
    const caseId = randomUUID();
    await client.query('begin');
    await client.query({ ...recall, values: ['APPLICANT', clientMutationId] });
    const agency = await client.query<{ code: string }>({ ...readAgency, values: [agencyId] });
    const next = await client.query<{ last: number }>({ ...nextNumber, values: [agencyId] });
    const n = next.rows[0]?.last ?? 0;
    const no = `${agency.rows[0]?.code}-2026-${String(n).padStart(5, '0')}`;
    await client.query({ ...keepNumber, values: [agencyId, n, no, caseId] });
    await client.query({
      ...insertAll,
      values: [
        caseId,
        agencyId,
        no,
        summary,
        payload,
        digest,
        clientMutationId,
        calendarEdition,
        identityNumber,
      ],
    });
    await client.query('commit');
    client.release();
  }

  return { submit, close: () => pool.end() };
}

const recall = {
  name: 'recall',
  text: 'select payload_hash, answer from mutation_answer where actor = $1 and client_mutation_id = $2',
};
const readAgency = { name: 'agency', text: 'select * from agency where id = $1' };
const nextNumber = {
  name: 'next-number',
  text: `insert into number_counter (agency_id, year, series, last) values ($1, 2026, 'APPLICATION', 1)
         on conflict (agency_id, year, series) do update set last = number_counter.last + 1 returning last`,
};
const keepNumber = {
  name: 'keep-number',
  text: `insert into official_number (agency_id, year, series, n, text, case_id)
         values ($1, 2026, 'APPLICATION', $2, $3, $4)`,
};
const insertAll = {
  name: 'insert-all',
  text: `
    with row as (
      insert into case_file (id, agency_id, version, state, channel, application_no, query_code_issue, applicant_kind,
        applicant_name, summary, submitted_on, received_on, last_fact_on, correction_notice_from,
        correction_notice_working_days, reply_from, reply_working_days, correction_notice_due_on, reply_due_on, due_on,
        provisional, late_acts, calendar_edition)
      values ($1, $2, 1, 'RECEIVED', 'INTERNET', $3, 1, 'NATURAL_PERSON', '周沐言', $4, '2026-11-23', '2026-11-23',
        '2026-11-23', '2026-11-23', 7, '2026-11-23', 20, '2026-12-02', '2026-12-21', '2026-12-21', false, 0, $8)
    ), fact as (
      insert into case_fact (case_id, seq, fact, version, happened_on, recorded_at, actor, payload, digest)
      values ($1, 1, 'SUBMITTED', 1, '2026-11-23', now(), 'APPLICANT', $5::jsonb, $6)
    ), identity as (
      insert into applicant_identity (case_id, applicant) values ($1, $9)
    )
    insert into mutation_answer (actor, client_mutation_id, payload_hash, answer)
    values ('APPLICANT', $7, $6, jsonb_build_object('caseId', $1, 'version', 1, 'warnings', '[]'::jsonb))`,
};

const description =
  '请公开2024年度全县农村公路养护资金安排文件，包括各乡镇的分配方案、拨付凭证和绩效评价报告。'.repeat(3);
const summary = description.slice(0, 120);
const identityNumber = '11010519491231002X';
const digest = 'a'.repeat(64);
const payload = JSON.stringify({
  agencyId: '00000000-0000-4000-8000-000000000000',
  channel: 'INTERNET',
  at: '2026-11-23T07:00:00.000Z',
  confirmation: 'AUTO',
  applicationNo: 'BA01-2026-00001',
  application: {
    applicant: {
      kind: 'NATURAL_PERSON',
      name: '周沐言',
      identityDocument: 'RESIDENT_ID_CARD',
      maskedIdentityNumber: '110***********002X',
      phone: '0550-5559000',
      address: '清湖县书院路88号',
    },
    description,
    form: 'PAPER',
    delivery: 'POST',
    attachments: [],
  },
});
