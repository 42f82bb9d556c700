import type { PoolClient } from 'pg';
import type { NumberSeries } from '../case-file/decision.ts';
import { assertNever } from '../case-file/outcome.ts';
import type { Agency } from '../usecases/ports/agencies.ts';
import type { NumberRequest } from '../usecases/ports/work.ts';
import { type Prepared, run } from './prepared.ts';

/** The counter's row stays locked until the transaction ends, which is what makes the series gap-free. */
const nextNumber: Prepared = {
  name: 'next-number',
  text: `insert into number_counter (agency_id, year, series, last) values ($1, $2, $3, 1)
         on conflict (agency_id, year, series) do update set last = number_counter.last + 1
         returning last`,
};

const keepNumber: Prepared = {
  name: 'keep-number',
  text: `insert into official_number (agency_id, year, series, n, text, case_id) values ($1, $2, $3, $4, $5, $6)`,
};

/** 编号: the next of the agency's series in the year. @returns the number as it is printed */
export async function allocateNumber(client: PoolClient, request: NumberRequest): Promise<string> {
  const { agency, year, series, caseId } = request;
  const [row] = await run<{ last: number }>(client, nextNumber, [agency.id, year, series]);
  if (!row) throw new Error('the number counter returned no row');
  const text = officialNo(agency, year, series, row.last);
  await run(client, keepNumber, [agency.id, year, series, row.last, text, caseId]);
  return text;
}

/**
 * The printed form: application `QH01-2026-00001`; documents `清政办公开答〔2026〕1号`, year in 〔〕 and no leading
 * zero (GB/T 9704-2012); archival code `X001-WS·2026-D30-0001` (DA/T 22-2015).
 */
export function officialNo(agency: Agency, year: number, series: NumberSeries, n: number): string {
  switch (series) {
    case 'APPLICATION':
      return `${agency.code}-${year}-${String(n).padStart(5, '0')}`;
    case 'CORRECTION_NOTICE':
      return `${agency.documentPrefix}补〔${year}〕${n}号`;
    case 'CONSULTATION':
      return `${agency.documentPrefix}征〔${year}〕${n}号`;
    case 'PUBLIC_INTEREST':
      return `${agency.documentPrefix}公〔${year}〕${n}号`;
    case 'CO_HANDLING':
      return `${agency.documentPrefix}协〔${year}〕${n}号`;
    case 'EXTENSION_NOTICE':
      return `${agency.documentPrefix}延〔${year}〕${n}号`;
    case 'REASONS_REQUEST':
      return `${agency.documentPrefix}理〔${year}〕${n}号`;
    case 'DEFERRAL_NOTICE':
      return `${agency.documentPrefix}缓〔${year}〕${n}号`;
    case 'FEE_NOTICE':
      return `${agency.documentPrefix}费〔${year}〕${n}号`;
    case 'FEE_REVIEW':
      return `${agency.documentPrefix}核〔${year}〕${n}号`;
    case 'LAPSE_NOTICE':
      return `${agency.documentPrefix}结〔${year}〕${n}号`;
    case 'WITHDRAWAL':
      return `${agency.documentPrefix}撤〔${year}〕${n}号`;
    case 'PUBLICATION':
      return `${agency.documentPrefix}移〔${year}〕${n}号`;
    case 'REPLY':
      return `${agency.documentPrefix}答〔${year}〕${n}号`;
    case 'ARCHIVE_TEN_YEARS':
      return archivalCode(agency, year, 'D10', n);
    case 'ARCHIVE_THIRTY_YEARS':
      return archivalCode(agency, year, 'D30', n);
    case 'ARCHIVE_PERMANENT':
      return archivalCode(agency, year, 'Y', n);
    default:
      return assertNever(series);
  }
}

function archivalCode(agency: Agency, year: number, retention: string, n: number): string {
  return `${agency.fondsNo}-WS·${year}-${retention}-${String(n).padStart(4, '0')}`;
}
