import type pg from 'pg';

export const caseCount = 1_000_000;
/** Cases that have a journal too. */
export const journalledCount = 20_000;

/** Received from November 2026 to January 2027, due by the calendar in the tables; by set-based SQL, handled by nobody. */
export async function openCases(client: pg.Client, edition: string): Promise<void> {
  await client.query(cases, [caseCount, edition]);
  await client.query(journals, [journalledCount]);
  await client.query('vacuum analyze case_file');
  await client.query('vacuum analyze case_fact');
}

const cases = `
  insert into case_file (id, agency_id, version, state, channel, application_no, query_code_issue, applicant_kind,
    applicant_name, summary, submitted_on, received_on, last_fact_on, correction_notice_from,
    correction_notice_working_days, reply_from, reply_working_days, correction_notice_due_on, reply_due_on, due_on,
    provisional, late_acts, calendar_edition)
  select gen_random_uuid(), a.ids[1 + i % array_length(a.ids, 1)], 1, 'RECEIVED', 'INTERNET', 'BENCH-' || i, 1,
    'NATURAL_PERSON', '申请人' || i, repeat('关于第' || i || '号地块征收补偿安置方案及其批准文件', 4), f.day, f.day, f.day,
    f.day, 7, f.day, 20, notice.day, reply.day, reply.day, last.years_through > f.years_before, 0, $2
  from (select array_agg(id) as ids from agency) a
  cross join generate_series(1, $1::int) as numbered (i)
  join calendar_day f on f.day = date '2026-11-02' + i % 89
  join working_day notice on notice.n = f.rank + 7
  join working_day reply on reply.n = f.rank + 20
  join calendar_day last on last.day = reply.day`;

const journals = `
  insert into case_fact (case_id, seq, fact, version, happened_on, recorded_at, actor, payload, digest)
  select id, 1, 'SUBMITTED', 1, received_on, now(), 'APPLICANT', jsonb_build_object('agencyId', agency_id,
    'channel', 'INTERNET', 'at', received_on || 'T09:00:00+08:00', 'confirmation', 'AUTO', 'applicationNo', application_no,
    'application', jsonb_build_object('applicant', jsonb_build_object('kind', 'NATURAL_PERSON', 'name', applicant_name),
      'description', summary, 'form', 'PAPER', 'delivery', 'POST', 'attachments', '[]'::jsonb)), repeat('a', 64)
  from case_file limit $1`;
