import { describe, expect, it } from '@jest/globals';
import { governmentOffice, otherAgencies } from '../../../src/cli/demo-county.ts';
import { notificationSms } from '../../../src/usecases/notifications/notification-sms.ts';
import { type NotificationKind, notificationKinds } from '../../../src/usecases/ports/notifications.ts';

const portal = 'https://gk.qinghu.example';

function sms(kind: NotificationKind, agencyName: string, publicUrl = portal): string {
  return notificationSms({ kind, agencyName, applicationNo: 'QH01-2026-00001' }, publicUrl);
}

describe('a text message', () => {
  it.each<[NotificationKind, string, string]>([
    [
      'CORRECTION_NOTICE',
      '清湖县教育局',
      '【清湖县教育局】QH01-2026-00001：补正告知书已出具，请查询 https://gk.qinghu.example/track',
    ],
    [
      'REPLY',
      '清湖县人民政府办公室',
      '【清湖县人民政府办公室】QH01-2026-00001：答复书已出具，请查询 https://gk.qinghu.example/track',
    ],
    [
      'FEE_NOTICE',
      '清湖县人民政府办公室',
      '【清湖县人民政府办公室】QH01-2026-00001：有新文书，请查询 https://gk.qinghu.example/track',
    ],
    [
      'LAPSE_NOTICE',
      '清湖县住房和城乡建设局办公室',
      '【清湖县住房和城乡建设局办公室】QH01-2026-00001：有新文书 https://gk.qinghu.example/track',
    ],
  ])('%s of %s', (kind, agencyName, text) => {
    expect(sms(kind, agencyName)).toBe(text);
  });

  it('is one message for every kind and office of the county', () => {
    for (const { name } of [governmentOffice, ...otherAgencies])
      for (const kind of notificationKinds)
        expect([kind, name, sms(kind, name).length <= 70]).toEqual([kind, name, true]);
  });

  it('of an office with a long name and address is longer, and whole', () => {
    const text = sms('REPLY', '清湖县人民政府办公室', `https://${'a'.repeat(60)}.qinghu.example`);
    expect(text).toBe(
      `【清湖县人民政府办公室】QH01-2026-00001：有新文书 https://${'a'.repeat(60)}.qinghu.example/track`,
    );
  });
});
