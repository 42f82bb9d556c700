import type { FeeMonth } from '../case-file/office-settings.ts';
import { type Prepared, run, type Runner } from './prepared.ts';

const countBy: Readonly<Record<FeeMonth, Prepared>> = {
  RECEIPT: counting('count-items-by-receipt', 'received_on'),
  SUBMISSION: counting('count-items-by-submission', 'submitted_on'),
};

function counting(name: string, day: 'received_on' | 'submitted_on'): Prepared {
  const text = `
    select coalesce(sum(c.items), 0)::int as items
    from case_file own
    join applicant_identity asking on asking.case_id = own.id
    join applicant_identity same on same.applicant = asking.applicant
    join case_file c on c.id = same.case_id and c.agency_id = own.agency_id and c.received_on is not null
    where own.id = $1 and date_trunc('month', c.${day}) = date_trunc('month', own.${day})
      and (c.${day}, coalesce(c.application_no, '~') collate "C") < (own.${day}, coalesce(own.application_no, '~') collate "C")`;
  return { name, text };
}

/**
 * 当月已计件数 (信息处理费管理办法; AMB-22): items that the same applicant's applications to the agency were counted as in
 * the month, those before this one, by day and number; withdrawn and lapsed ones too.
 */
export async function earlierItems(runner: Runner, caseId: string, by: FeeMonth): Promise<number> {
  const [row] = await run<{ items: number }>(runner, countBy[by], [caseId]);
  return row?.items ?? 0;
}
