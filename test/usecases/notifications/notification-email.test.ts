import { describe, expect, it } from '@jest/globals';
import { notificationEmail } from '../../../src/usecases/notifications/notification-email.ts';
import {
  type ClaimedNotification,
  type NotificationKind,
  notificationKinds,
} from '../../../src/usecases/ports/notifications.ts';

function claimed(change: Partial<ClaimedNotification> = {}): ClaimedNotification {
  return {
    id: '6a1c1c52-9f0a-4a59-9a4e-2d1f3b0d8c11',
    kind: 'CORRECTION_NOTICE',
    channel: 'EMAIL',
    recipient: 'zhou.muyan@mail.example',
    messageId: '0b6ee3a5-6f2c-4c0c-9d4b-5a4b6f0b8f11',
    attempts: 1,
    agencyName: '清湖县自然资源局',
    applicationNo: 'QH02-2026-00001',
    letterSha256: undefined,
    ...change,
  };
}

const portal = 'https://gk.qinghu.example';

describe('an e-mail about a letter', () => {
  it.each<[NotificationKind, string, string]>([
    ['REGISTRATION_RECEIPT', '登记回执', 'registration receipt'],
    ['CORRECTION_NOTICE', '补正告知书', 'notice to correct the request'],
    ['CONSULTATION_NOTICE', '征求意见告知书', 'notice that others are consulted'],
    ['EXTENSION_NOTICE', '延长答复期限告知书', 'notice of extension'],
    ['REASONS_REQUEST', '说明理由通知书', 'request to give reasons'],
    ['DEFERRAL_NOTICE', '延迟答复告知书', 'notice of deferred reply'],
    ['FEE_NOTICE', '收费通知书', 'fee notice'],
    ['FEE_REVIEW_RESULT', '复核结果告知书', 'result of the fee review'],
    ['LAPSE_NOTICE', '视为放弃申请告知书', 'notice that the request has lapsed'],
    ['WITHDRAWAL_CONFIRMATION', '撤回申请确认书', 'confirmation of withdrawal'],
    ['REPLY', '答复书', 'reply'],
  ])('%s: the %s', (kind, zh, en) => {
    const { subject, text, html } = notificationEmail(claimed({ kind }), portal);
    expect(subject).toBe(`清湖县自然资源局：申请QH02-2026-00001的${zh}已经出具`);
    for (const body of [text, html]) {
      expect(body).toContain(`编号QH02-2026-00001的政府信息公开申请，${zh}已经出具。`);
      expect(body).toContain(`In English: the ${en} on request QH02-2026-00001 is ready`);
      expect(body).toContain('https://gk.qinghu.example/track?number=QH02-2026-00001');
      expect(body).not.toContain('附上');
    }
  });

  it('every kind is in the table above', () => {
    expect(notificationKinds.length).toBe(11);
  });

  it('says that the letter goes with it where it does', () => {
    const { text, html } = notificationEmail(claimed({ letterSha256: 'ab'.repeat(32) }), portal);
    for (const body of [text, html]) expect(body).toContain('文书随本邮件附上（PDF）。');
  });

  it('does not claim to be service', () => {
    expect(notificationEmail(claimed(), portal).text).toContain('送达以本机关的送达记录为准');
  });

  it('markup in the name of an office is text', () => {
    const { html } = notificationEmail(claimed({ agencyName: '<b>清湖县</b>&"局"' }), portal);
    expect(html).toContain('<p>&lt;b&gt;清湖县&lt;/b&gt;&amp;&quot;局&quot;</p>');
  });
});
