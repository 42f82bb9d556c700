import type { CaseFile } from '../../case-file/case-file.ts';
import type { JournalEntry } from '../../case-file/facts.ts';
import type { Dependencies } from '../dependencies.ts';
import type { KeptLetterData } from '../ports/kept-letters.ts';
import type { NotificationChannel, NotificationKind, NotificationOrder } from '../ports/notifications.ts';
import { attemptFrom } from './attempt-from.ts';
import { notificationKindOf } from './notification-kind-of.ts';
import { recipientOf } from './recipient-of.ts';

/** A letter of the case, new or kept. */
export interface KnownLetter {
  readonly id: string;
  readonly seq: number;
  readonly kind: KeptLetterData['kind'];
}

/**
 * 通知申请人: what new entries of a journal give to be told, through each channel that is configured and of which the
 * application names an address. A letter is told of with the act that writes it; a reply with its sending, since an answer
 * that has not left is nobody's yet.
 * @param letters all of the case, those of the new entries among them
 */
export function notificationOrders(
  deps: Pick<Dependencies, 'newId' | 'clock' | 'notifying'>,
  file: CaseFile,
  entries: readonly JournalEntry[],
  letters: readonly KnownLetter[],
): readonly NotificationOrder[] {
  const recipients = recipientsOf(deps.notifying.channels, file);
  const now = deps.clock.now();
  return entries.flatMap((entry) =>
    lettersToTellOf(entry, letters).flatMap(({ id: letterId, kind: letterKind }) => {
      const kind = notificationKindOf(letterKind);
      if (!kind) return [];
      return recipients.map(({ channel, recipient }) => ({
        id: deps.newId(),
        letterId,
        seq: entry.seq,
        kind,
        channel,
        recipient,
        withLetter: channel === 'EMAIL' && file.application?.delivery === 'EMAIL' && !opensTheCase(kind),
        messageId: deps.newId(),
        orderedAt: now,
        nextAttemptAt: attemptFrom(channel, now, deps.notifying.quietHours),
      }));
    }),
  );
}

/** The receipt prints the query code, which is for whoever applied, not for whoever reads the mail. */
function opensTheCase(kind: NotificationKind): boolean {
  return kind === 'REGISTRATION_RECEIPT';
}

function lettersToTellOf(
  { seq, fact }: JournalEntry,
  letters: readonly KnownLetter[],
): readonly KnownLetter[] {
  if (fact.fact !== 'REPLY_SENT') {
    return letters.filter((letter) => letter.seq === seq && notificationKindOf(letter.kind) !== 'REPLY');
  }
  const replies = letters.filter(({ kind }) => notificationKindOf(kind) === 'REPLY');
  // A reply that was quashed, or whose signing was voided, has an earlier letter.
  return replies.toSorted((one, other) => other.seq - one.seq).slice(0, 1);
}

interface Recipient {
  readonly channel: NotificationChannel;
  readonly recipient: string;
}

function recipientsOf(channels: readonly NotificationChannel[], file: CaseFile): readonly Recipient[] {
  return channels.flatMap((channel) => {
    const recipient = recipientOf(channel, file);
    return recipient === undefined ? [] : [{ channel, recipient }];
  });
}
