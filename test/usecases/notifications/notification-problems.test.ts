import { describe, expect, it } from '@jest/globals';
import { notificationProblems } from '../../../src/usecases/notifications/notification-problems.ts';
import type { Notification } from '../../../src/usecases/ports/notifications.ts';

const failedAt = '2026-03-02T02:00:00.000Z';

function notification(change: Partial<Notification>): Notification {
  return {
    id: '6a1c1c52-9f0a-4a59-9a4e-2d1f3b0d8c11',
    letterId: '0b6ee3a5-6f2c-4c0c-9d4b-5a4b6f0b8f11',
    kind: 'CORRECTION_NOTICE',
    channel: 'EMAIL',
    recipient: 'zhou@mail.example',
    withLetter: false,
    orderedAt: '2026-03-02T01:00:00.000Z',
    state: 'WAITING',
    attempts: 0,
    nextAttemptAt: undefined,
    sentAt: undefined,
    endedAt: undefined,
    lastError: undefined,
    lastErrorAt: undefined,
    ...change,
  };
}

function wrong(why: string): Partial<Notification> {
  return { lastError: why, lastErrorAt: failedAt };
}

describe('通知问题, as a clerk reads them', () => {
  it.each<[Partial<Notification>, string, string, string]>([
    [
      { state: 'WAITING', attempts: 3, ...wrong('450 greylisted') },
      'RETRYING',
      '邮件尚未送出：补正告知书的通知发往zhou@mail.example，已试3次（450 greylisted），将自动再试。',
      'The e-mail about the notice to correct the request to zhou@mail.example was tried 3 times (450 greylisted), and is tried again.',
    ],
    [
      { state: 'SENT', ...wrong('4.4.1 timed out') },
      'DELAYED',
      '邮件尚未送达：补正告知书的通知发往zhou@mail.example，对方服务器暂未收下（4.4.1 timed out）。',
      'The e-mail about the notice to correct the request to zhou@mail.example has not arrived yet (4.4.1 timed out).',
    ],
    [
      { state: 'FAILED', kind: 'REPLY', channel: 'SMS', recipient: '13800005550', ...wrong('422 空号') },
      'FAILED',
      '短信未送达：答复书的通知未能发往13800005550（422 空号）。请改用其他方式告知，或者重发。',
      'The text message about the reply could not be sent to 13800005550 (422 空号): tell the applicant in another way, or send it once more.',
    ],
    [
      { state: 'BOUNCED', kind: 'FEE_NOTICE', ...wrong('5.1.1 no such user') },
      'BOUNCED',
      '邮件未送达：收费通知书的通知发往zhou@mail.example，被退回（5.1.1 no such user）。请改用其他方式告知，或者重发。',
      'The e-mail about the fee notice to zhou@mail.example came back (5.1.1 no such user): tell the applicant in another way, or send it once more.',
    ],
  ])('%j: %s', (change, code, zh, en) => {
    const one = notification(change);
    expect(notificationProblems('IN_HANDLING', [one])).toEqual([
      { code, notificationId: one.id, kind: one.kind, channel: one.channel, since: failedAt, zh, en },
    ]);
  });

  it.each<[string, Partial<Notification>]>([
    ['waits for its first attempt', { state: 'WAITING' }],
    ['has been sent', { state: 'SENT' }],
    ['was cancelled', { state: 'CANCELLED', ...wrong('450 greylisted') }],
  ])('there is none with one that %s', (_, change) => {
    expect(notificationProblems('IN_HANDLING', [notification(change)])).toEqual([]);
  });

  it('nor with a case that is filed', () => {
    expect(notificationProblems('ARCHIVED', [notification({ state: 'FAILED', ...wrong('550') })])).toEqual(
      [],
    );
  });
});
