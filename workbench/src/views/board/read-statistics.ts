import { ask } from '../../api/ask.ts';
import { caseSelection } from '../../contract/case-selection.ts';

/** A number, and the filter that opens exactly its cases. */
export interface Figure {
  readonly count: number;
  readonly filter: object;
}

/** A figure that stands for what is worked out of its cases, as an average of them. */
export interface LinkedFigure extends Figure {
  readonly shown?: string;
}

export interface Figures {
  readonly received: Figure;
  readonly answered: Figure;
  readonly answeredInTime: Figure;
  readonly answeredLate: Figure;
  readonly open: Figure;
  readonly overdue: Figure;
  readonly averageWorkingDays: number | null;
}

export interface MonthOfBoard {
  /** YYYY-MM */
  readonly month: string;
  readonly received: Figure;
  readonly answered: Figure;
  readonly answeredLate: Figure;
}

export interface Statistics {
  readonly total: Figures;
  readonly byOutcome: readonly (Figure & { readonly outcome: string; readonly zh: string })[];
  readonly byState: readonly (Figure & { readonly state: string; readonly zh: string })[];
  readonly byMonth: readonly MonthOfBoard[];
  readonly byAgency: readonly {
    readonly agency: { readonly id: string; readonly name: string };
    readonly figures: Figures;
  }[];
}

/** 统计. @param agencyId empty for all that the signed-in person may see */
export async function readStatistics(agencyId: string, from: string, to: string): Promise<Statistics> {
  const { caseStatistics } = await ask<{ readonly caseStatistics: Statistics | null }>(
    `query ($agencyIds: [ID!], $from: Day!, $to: Day!) {
      caseStatistics(agencyIds: $agencyIds, from: $from, to: $to) {
        total { ...figures }
        byOutcome { outcome zh count filter { ...selection } }
        byState { state zh count filter { ...selection } }
        byMonth { month received { ...figure } answered { ...figure } answeredLate { ...figure } }
        byAgency { agency { id name } figures { ...figures } }
      }
    }
    fragment figures on CaseFigures {
      received { ...figure } answered { ...figure } answeredInTime { ...figure } answeredLate { ...figure }
      open { ...figure } overdue { ...figure } averageWorkingDays
    }
    fragment figure on CaseFigure { count filter { ...selection } }
    ${caseSelection}`,
    { from, to, ...(agencyId === '' ? {} : { agencyIds: [agencyId] }) },
  );
  if (!caseStatistics) throw new Error('登录已经结束，请重新登录后查看统计。');
  return caseStatistics;
}
