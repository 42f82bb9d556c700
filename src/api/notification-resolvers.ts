import { retryNotification } from '../usecases/notifications/retry-notification.ts';
import { refusalMember } from './refusal-member.ts';
import type { MutationResolvers, NotificationResolvers } from './schema.generated.ts';

/** 通知: the applicant sees that it was told, and how; whereto, and what a server answered, is for the staff. */
export const notificationResolvers: NotificationResolvers = {
  recipient: ({ recipient }, _, { actor }) => (actor.kind === 'STAFF' ? (recipient ?? null) : null),
  lastError: ({ lastError }, _, { actor }) => (actor.kind === 'STAFF' ? (lastError ?? null) : null),
};

export const notificationMutations: Pick<MutationResolvers, 'retryNotification'> = {
  retryNotification: async (_, { input }, { deps, actor }) => {
    const outcome = await retryNotification(deps, actor, input);
    if (!outcome.ok) return refusalMember(outcome.refusal) as never;
    const { caseId, notificationId } = outcome.value;
    const [caseFile, notifications] = await Promise.all([
      deps.reader.row(caseId),
      deps.notifications.ofCase(caseId),
    ]);
    const notification = notifications.find(({ id }) => id === notificationId);
    if (!caseFile || !notification) throw new Error(`notification ${notificationId} is gone`);
    return { __typename: 'NotificationRetried', caseFile, notification };
  },
};
