import { assignCases } from '../usecases/handling/assign-cases.ts';
import { actAnswer } from './act-resolvers.ts';
import { refusalMember } from './refusal-member.ts';
import type { MutationResolvers } from './schema.generated.ts';
import { withoutNulls } from './without-nulls.ts';

/** 批量办理: each case by an act of its own. */
export const bulkMutations: Pick<MutationResolvers, 'assignCases'> = {
  assignCases: async (_, { input }, context) => {
    const outcome = await assignCases(context.deps, context.actor, withoutNulls(input));
    if (!outcome.ok) return refusalMember(outcome.refusal) as never;
    const cases = outcome.value;
    const assigned = cases.filter((one) => one.outcome.ok).length;
    return {
      __typename: 'CasesAssigned',
      assigned,
      refused: cases.length - assigned,
      outcomes: await Promise.all(
        cases.map(async (one) => ({
          caseId: one.caseId,
          result: (await actAnswer(context, one.outcome)) as never,
        })),
      ),
    };
  },
};
