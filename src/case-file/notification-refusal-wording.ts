import type { Wording } from '../statute/wording.ts';
import { assertNever } from './outcome.ts';
import type { Refusal } from './refusals.ts';

type NotificationRefusal = Extract<
  Refusal,
  { code: 'NOTIFICATION_NOT_FAILED' | 'NOTIFICATION_CHANNEL_CLOSED' }
>;

const states = {
  WAITING: { zh: '正在等待发送，会自动重试', en: 'waits, and is tried again by itself' },
  SENT: { zh: '已经发出', en: 'has been sent' },
  CANCELLED: { zh: '因所告知的事项作废而取消', en: 'was cancelled, since its act was voided' },
} as const;

const channels = {
  EMAIL: { zh: '电子邮件', en: 'e-mail' },
  SMS: { zh: '短信', en: 'text message' },
} as const;

/** 通知不予重发的说明. */
export function notificationRefusalWording(refusal: NotificationRefusal): Wording {
  switch (refusal.code) {
    case 'NOTIFICATION_NOT_FAILED': {
      const { zh, en } = states[refusal.state];
      return {
        zh: `该通知${zh}，无须重发。`,
        en: `The notification ${en}; there is nothing to send once more.`,
      };
    }
    case 'NOTIFICATION_CHANNEL_CLOSED': {
      const { zh, en } = channels[refusal.channel];
      return {
        zh: `本系统没有开通${zh}通知，请改用其他方式告知。`,
        en: `Nobody is told by ${en} here: tell the applicant in another way.`,
      };
    }
    default:
      return assertNever(refusal);
  }
}
