import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anApplication, count, opened, type Service, startService } from '../support/service.ts';

/*
 * The story: a clerk typed the application of the wrong letter, the head of the office voided the entry, and the right
 * application could not be recorded any more: the identity number of the wrong person still lay in its table, whose
 * key is the case, and the act ended in a fault. The number goes with the entry that is voided.
 */

let service: Service;
const clerk = 'lin.zhixia';

beforeAll(async () => {
  service = await startService('2026-03-02');
});

afterAll(() => service.close());

it('an application taken from the wrong envelope is voided and recorded anew', async () => {
  const hand = await opened(service, clerk, 'logMail', {
    agencyId: service.agencyId('QH01'),
    channel: 'ORDINARY_MAIL',
    senderName: '宋清嘉',
  });
  await hand.done(clerk, 'recordMailApplication', {
    application: anApplication({ applicant: { name: '别人', identityNumber: '110105194912310021' } }),
  });
  await hand.done('su.yanqiu', 'voidFact', { seq: 2, reason: '录错信件' });
  expect(await hand.read(clerk, 'state application { description }')).toEqual({
    state: 'SUBMITTED',
    application: null,
  });
  const kept = 'select count(*)::int as n from applicant_identity where case_id = $1';
  expect(await count(service.owner, kept, [hand.id])).toBe(0);
  await hand.done(clerk, 'recordMailApplication', { application: anApplication() });
  expect(await hand.read(clerk, 'application { applicant { name identityNumber } }')).toEqual({
    application: { applicant: { name: '周沐言', identityNumber: '11010519491231002X' } },
  });
});

it('so is one from a signed letter, whose receipt goes with it', async () => {
  const hand = await opened(service, clerk, 'logMail', {
    agencyId: service.agencyId('QH01'),
    channel: 'SIGNED_MAIL',
    senderName: '宋清嘉',
    waybillNo: 'EX000000003CN',
    signedForBy: '收发室',
  });
  await hand.done(clerk, 'recordMailApplication', { application: anApplication() });
  await hand.done('su.yanqiu', 'voidFact', { seq: hand.version(), reason: '录错信件' });
  expect(await hand.read(clerk, 'state receivedOn')).toEqual({ state: 'SUBMITTED', receivedOn: null });
  service.clock.set('2026-03-04');
  expect(await hand.done(clerk, 'recordMailApplication', { application: anApplication() })).toMatchObject({
    state: 'RECEIVED',
    receivedOn: '2026-03-02',
  });
});
