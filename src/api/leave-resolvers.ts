import type { StaffMember } from '../usecases/ports/agencies.ts';
import { cancelLeave, setLeave } from '../usecases/administration/set-leave.ts';
import { handOverCases } from '../usecases/handling/hand-over-cases.ts';
import { deputyCases } from '../usecases/queries/deputy-cases.ts';
import type { Context } from './context.ts';
import { refusalMember } from './refusal-member.ts';
import type { LeaveResolvers, MutationResolvers, QueryResolvers } from './schema.generated.ts';
import { withoutNulls } from './without-nulls.ts';

/** 离岗代办 and 移交. */
export const leaveQueries: Pick<QueryResolvers, 'deputyCases'> = {
  deputyCases: (_, { first }, { deps, actor }) => deputyCases(deps, actor, first ?? 50),
};

type LeaveMutation = 'setLeave' | 'cancelLeave' | 'handOverCases';

export const leaveMutations: Pick<MutationResolvers, LeaveMutation> = {
  setLeave: async (_, { input }, { deps, actor }) => {
    const outcome = await setLeave(deps, actor, withoutNulls(input));
    if (!outcome.ok) return refusalMember(outcome.refusal) as never;
    const { leaveId, uncovered } = outcome.value;
    const leave = await deps.leaves.leave(leaveId);
    if (!leave) throw new Error(`leave ${leaveId} is gone`);
    return { __typename: 'LeaveSet', leave, uncovered };
  },
  cancelLeave: async (_, { input }, { deps, actor }) => {
    const outcome = await cancelLeave(deps, actor, input.leaveId);
    if (!outcome.ok) return refusalMember(outcome.refusal) as never;
    return { __typename: 'LeaveCancelled', id: input.leaveId };
  },
  handOverCases: async (_, { input }, { deps, actor }) => {
    const outcome = await handOverCases(deps, actor, withoutNulls(input));
    if (!outcome.ok) return refusalMember(outcome.refusal) as never;
    const rows = await deps.reader.rows(outcome.value.map(({ caseId }) => caseId));
    const outcomes = outcome.value.map(({ caseId, refusal }) => ({
      caseId,
      caseFile: refusal?.code === 'CASE_NOT_FOUND' ? null : (rows.get(caseId) ?? null),
      refusal: refusal ? (refusalMember(refusal) as never) : null,
    }));
    return { __typename: 'CasesHandedOver', outcomes };
  },
};

export const leaveResolvers: LeaveResolvers = {
  staffMember: ({ staffId }, _, context) => member(context, staffId),
  deputy: ({ deputyId }, _, context) => member(context, deputyId),
  setBy: ({ setBy }, _, context) => member(context, setBy),
  today: ({ from, until }, _, { deps }) => from <= deps.clock.today() && deps.clock.today() <= until,
};

async function member({ staff }: Context, id: string): Promise<StaffMember> {
  const found = await staff.load(id);
  if (!found) throw new Error(`staff member ${id} is gone`);
  return found;
}
