import type { CaseFile } from '../../case-file/case-file.ts';
import { notificationChannels } from '../ports/notifications.ts';
import type { Redirection } from '../ports/work.ts';
import { recipientOf } from './recipient-of.ts';

/** 通知改投: the channels by which the applicant is reached elsewhere after an act than before it. */
export function redirections(before: CaseFile, after: CaseFile): readonly Redirection[] {
  return notificationChannels
    .map((channel) => ({
      channel,
      recipient: recipientOf(channel, after),
      was: recipientOf(channel, before),
    }))
    .filter(({ recipient, was }) => was !== recipient)
    .map(({ channel, recipient }) => ({ channel, recipient }));
}
