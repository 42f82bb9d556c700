import type { CaseState } from '../../case-file/states.ts';
import type { Wording } from '../../statute/wording.ts';
import type { Notification, NotificationChannel } from '../ports/notifications.ts';
import { notificationName } from './notification-names.ts';

export const notificationProblemCodes = ['RETRYING', 'DELAYED', 'FAILED', 'BOUNCED'] as const;
export type NotificationProblemCode = (typeof notificationProblemCodes)[number];

/** 通知问题: a notification that has not come through. It stops no clock: the letter is served, or not, all the same. */
export interface NotificationProblem extends Wording {
  readonly code: NotificationProblemCode;
  readonly notificationId: string;
  readonly kind: Notification['kind'];
  readonly channel: NotificationChannel;
  /** When it was last seen. */
  readonly since: string;
}

/** @returns what is wrong with the notifications of a case; nothing of one that is filed */
export function notificationProblems(
  state: CaseState,
  notifications: readonly Notification[],
): readonly NotificationProblem[] {
  if (state === 'ARCHIVED') return [];
  return notifications.flatMap((notification) => {
    const { id, kind, channel, lastError, lastErrorAt } = notification;
    const code = codeOf(notification);
    if (!code || lastError === undefined || lastErrorAt === undefined) return [];
    return [
      {
        code,
        notificationId: id,
        kind,
        channel,
        since: lastErrorAt,
        ...words(code, notification, lastError),
      },
    ];
  });
}

function codeOf({ state, lastError }: Notification): NotificationProblemCode | undefined {
  switch (state) {
    case 'WAITING':
      return lastError === undefined ? undefined : 'RETRYING';
    case 'SENT':
      return lastError === undefined ? undefined : 'DELAYED';
    case 'CANCELLED':
      return undefined;
    default:
      return state;
  }
}

const channelNames = {
  EMAIL: { zh: '邮件', en: 'e-mail' },
  SMS: { zh: '短信', en: 'text message' },
} as const;

function words(
  code: NotificationProblemCode,
  { channel, kind, recipient, attempts }: Notification,
  why: string,
): Wording {
  const { zh, en } = channelNames[channel];
  const name = notificationName(kind);
  switch (code) {
    case 'RETRYING':
      return {
        zh: `${zh}尚未送出：${name.zh}的通知发往${recipient}，已试${attempts}次（${why}），将自动再试。`,
        en: `The ${en} about the ${name.en} to ${recipient} was tried ${attempts} times (${why}), and is tried again.`,
      };
    case 'DELAYED':
      return {
        zh: `${zh}尚未送达：${name.zh}的通知发往${recipient}，对方服务器暂未收下（${why}）。`,
        en: `The ${en} about the ${name.en} to ${recipient} has not arrived yet (${why}).`,
      };
    case 'FAILED':
      return {
        zh: `${zh}未送达：${name.zh}的通知未能发往${recipient}（${why}）。请改用其他方式告知，或者重发。`,
        en: `The ${en} about the ${name.en} could not be sent to ${recipient} (${why}): tell the applicant in another way, or send it once more.`,
      };
    case 'BOUNCED':
      return {
        zh: `${zh}未送达：${name.zh}的通知发往${recipient}，被退回（${why}）。请改用其他方式告知，或者重发。`,
        en: `The ${en} about the ${name.en} to ${recipient} came back (${why}): tell the applicant in another way, or send it once more.`,
      };
  }
}
