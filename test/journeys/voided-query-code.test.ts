import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type Service, startService, submitOnline } from '../support/service.ts';

/*
 * The story: a new query code was handed to a man who was not the applicant. The entry was voided and a code issued to
 * the applicant, and it was the same code: codes are counted, and the voided issue had been counted back.
 */

let service: Service;

beforeAll(async () => {
  service = await startService('2026-03-02');
});

afterAll(() => service.close());

it('a query code whose issue was voided never comes again', async () => {
  const { hand, receipt } = await submitOnline(service);
  await hand.done('lin.zhixia', 'registerApplication');
  const wrong = await hand.act('lin.zhixia', 'reissueQueryCode', { identityChecked: '他人证件' });
  await hand.done('su.yanqiu', 'voidFact', { seq: hand.version(), reason: '补发给了他人' });
  const right = await hand.act('lin.zhixia', 'reissueQueryCode', { identityChecked: '居民身份证' });
  expect(new Set([receipt.queryCode, wrong['queryCode'], right['queryCode']]).size).toBe(3);
  const impostor = service.applicant(receipt.applicationNo, String(wrong['queryCode']));
  expect(await hand.actAs(impostor, 'withdrawApplication', { how: '在线' })).toMatchObject({
    __typename: 'CaseNotFound',
  });
  const applicant = service.applicant(receipt.applicationNo, String(right['queryCode']));
  expect(await hand.actAs(applicant, 'withdrawApplication', { how: '在线' })).toMatchObject({
    __typename: 'ActDone',
  });
});
