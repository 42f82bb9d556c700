import { changePassword } from '../usecases/account/change-password.ts';
import { endSession } from '../usecases/account/end-session.ts';
import { mySessions } from '../usecases/account/my-sessions.ts';
import { refusalMember } from './refusal-member.ts';
import type { MutationResolvers, QueryResolvers } from './schema.generated.ts';

/** 本人账号: what a person does about the own way in. */
export const accountQueries: Pick<QueryResolvers, 'account' | 'mySessions'> = {
  account: async (_, __, { deps, session }) => {
    const account = session && (await deps.accounts.account(session.staff.id));
    return account ? { ...account, mustChangePassword: session.mustChangePassword } : null;
  },
  mySessions: (_, __, { deps, session }) => mySessions(deps, session),
};

export const accountMutations: Pick<MutationResolvers, 'changePassword' | 'endSession'> = {
  changePassword: async (_, { input }, { deps, session }) => {
    const outcome = await changePassword(deps, session, input);
    if (!outcome.ok) return refusalMember(outcome.refusal) as never;
    return { __typename: 'PasswordChanged', endedSessions: outcome.value };
  },
  endSession: async (_, { input }, { deps, session }) => {
    const outcome = await endSession(deps, session, input.id);
    if (!outcome.ok) return refusalMember(outcome.refusal) as never;
    return { __typename: 'SessionEnded', id: outcome.value };
  },
};
