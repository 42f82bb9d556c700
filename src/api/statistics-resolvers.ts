import { addMonths } from '../calendar/day.ts';
import { groundNames, stateNames } from '../case-file/names.ts';
import { caseStatistics } from '../usecases/queries/case-statistics.ts';
import { badInput } from './bad-input.ts';
import type { QueryResolvers } from './schema.generated.ts';

const monthsAtMost = 120;

/** 统计. */
export const statisticsQueries: Pick<QueryResolvers, 'caseStatistics'> = {
  caseStatistics: async (_, { agencyIds, from, to }, { deps, actor }) => {
    if (from > to) throw badInput(['to'], '截止日期早于起始日期', 'the last day lies before the first');
    if (to >= addMonths(from, monthsAtMost))
      throw badInput(['to'], `一次最多统计${monthsAtMost}个月`, `at most ${monthsAtMost} months at a time`);
    const query = { from, to, ...(agencyIds ? { agencyIds } : {}) };
    const statistics = await caseStatistics(deps, actor, query);
    if (!statistics) return null;
    return {
      ...statistics,
      byOutcome: statistics.byOutcome.map((one) => ({ ...one, ...groundNames[one.outcome] })),
      byState: statistics.byState.map((one) => ({ ...one, ...stateNames[one.state] })),
      byAgency: statistics.byAgency.map(({ agency, ...figures }) => ({ agency, figures })),
    };
  },
};
