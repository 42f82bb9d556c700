import type { Pool } from 'pg';
import type { CaseGroup, CaseGroups } from '../usecases/ports/case-groups.ts';
import { caseConditions } from './case-conditions.ts';
import { run } from './prepared.ts';

const columns: Readonly<Record<Exclude<keyof CaseGroup, 'overdue'>, string>> = {
  agencyId: 'c.agency_id',
  receivedMonth: `to_char(c.received_on, 'YYYY-MM')`,
  repliedMonth: `to_char(c.replied_on, 'YYYY-MM')`,
  repliedLate: 'coalesce(c.replied_late, false)',
  outcome: 'c.outcome',
  state: 'c.state',
  receivedOn: 'c.received_on::text',
  repliedOn: 'c.replied_on::text',
};

export function createCaseGroups(pool: Pool): CaseGroups {
  return {
    async count<By extends keyof CaseGroup>(
      selection: Parameters<CaseGroups['count']>[0],
      by: readonly By[],
    ) {
      const conditions = caseConditions(selection);
      if (!conditions) return [];
      const today = `$${conditions.values.length + 1}`;
      const listed = by.map((member: keyof CaseGroup) => {
        const column = member === 'overdue' ? `coalesce(c.due_on < ${today}::date, false)` : columns[member];
        return `${column} as "${member}"`;
      });
      const places = by.map((_, index) => String(index + 1)).join(', ');
      const text = `select ${listed.join(', ')}, count(*)::int as count from case_file c
        where ${conditions.sql} and ${today}::date is not null group by ${places} order by ${places}`;
      return run<Pick<CaseGroup, By> & { count: number }>(pool, { name: '', text }, [
        ...conditions.values,
        selection.today,
      ]);
    },
  };
}
