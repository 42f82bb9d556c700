import { describe, expect, it } from '@jest/globals';
import { refusalWording } from '../../src/case-file/refusal-wording.ts';
import type { Refusal } from '../../src/case-file/refusals.ts';

describe('why a notification is not sent once more', () => {
  it.each<[Refusal, string, string]>([
    [
      { code: 'NOTIFICATION_NOT_FAILED', state: 'WAITING' },
      '该通知正在等待发送，会自动重试，无须重发。',
      'The notification waits, and is tried again by itself; there is nothing to send once more.',
    ],
    [
      { code: 'NOTIFICATION_NOT_FAILED', state: 'SENT' },
      '该通知已经发出，无须重发。',
      'The notification has been sent; there is nothing to send once more.',
    ],
    [
      { code: 'NOTIFICATION_NOT_FAILED', state: 'CANCELLED' },
      '该通知因所告知的事项作废而取消，无须重发。',
      'The notification was cancelled, since its act was voided; there is nothing to send once more.',
    ],
    [
      { code: 'NOTIFICATION_CHANNEL_CLOSED', channel: 'EMAIL' },
      '本系统没有开通电子邮件通知，请改用其他方式告知。',
      'Nobody is told by e-mail here: tell the applicant in another way.',
    ],
    [
      { code: 'NOTIFICATION_CHANNEL_CLOSED', channel: 'SMS' },
      '本系统没有开通短信通知，请改用其他方式告知。',
      'Nobody is told by text message here: tell the applicant in another way.',
    ],
  ])('%j', (refusal, zh, en) => expect(refusalWording(refusal)).toEqual({ zh, en }));
});
