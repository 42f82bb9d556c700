import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type Service, startService, submitOnline } from '../support/service.ts';

let service: Service;

beforeAll(async () => {
  service = await startService('2026-03-02');
});

afterAll(() => service.close());

it('arts. 47 and 51: the applicant complains by number and code, the supervising authority decides, the agency puts it right', async () => {
  const { hand, receipt } = await submitOnline(service, 'QH05');
  const who = service.applicant(receipt.applicationNo, receipt.queryCode);
  service.clock.set('2026-04-01');
  expect(
    await hand.actAs(who, 'fileComplaint', {
      about: 'LATE',
      text: '二十个工作日已过，没有答复',
      by: 'PUBLIC',
    }),
  ).toMatchObject({ __typename: 'ActDone', caseFile: { state: 'RECEIVED' } });
  service.clock.set('2026-04-07');
  const complaints =
    'complaints { ref by channel ageInDays decision { founded measure dueOn } rectified { on } }';
  expect(await hand.read('fang.yan', complaints)).toEqual({
    complaints: [
      { ref: '1', by: 'APPLICANT', channel: 'ONLINE', ageInDays: 6, decision: null, rectified: null },
    ],
  });

  const decision = { ref: '1', founded: true, reasons: '查证属实' };
  expect(await hand.act('cheng.yihe', 'decideComplaint', decision)).toMatchObject({
    __typename: 'NotPermitted',
  });
  expect(await hand.act('fang.yan', 'decideComplaint', decision)).toMatchObject({
    __typename: 'ComplaintMeasureMissing',
    article: '47',
  });
  await hand.done('fang.yan', 'decideComplaint', {
    ...decision,
    measure: 'RECTIFICATION_ORDERED',
    dueOn: '2026-04-14',
  });
  await hand.done('fang.yan', 'recordRectification', { ref: '1', text: '已登记并答复' });
  expect(await hand.read('cheng.yihe', complaints)).toEqual({
    complaints: [
      {
        ref: '1',
        by: 'APPLICANT',
        channel: 'ONLINE',
        ageInDays: 6,
        decision: { founded: true, measure: 'RECTIFICATION_ORDERED', dueOn: '2026-04-14' },
        rectified: { on: '2026-04-07' },
      },
    ],
  });
  const { caseFile } = (await who.ask(
    'query ($id: ID!) { caseFile(id: $id) { timeline { fact } complaints { ref } } }',
    {
      id: hand.id,
    },
  )) as { caseFile: { timeline: readonly { fact: string }[]; complaints: readonly unknown[] } };
  expect(caseFile.timeline.map(({ fact }) => fact)).toEqual([
    'SUBMITTED',
    'COMPLAINT_RECEIVED',
    'COMPLAINT_DECIDED',
    'COMPLAINT_RECTIFIED',
  ]);
  expect(caseFile.complaints).toHaveLength(1);

  // A complaint of somebody else is not the applicant's to follow.
  await hand.done('fang.yan', 'fileComplaint', {
    about: 'OTHER',
    text: '来信反映',
    by: 'PUBLIC',
    channel: 'LETTER',
  });
  expect(await hand.read('fang.yan', 'complaints { ref by }')).toMatchObject({
    complaints: [{}, { by: 'PUBLIC' }],
  });
  const seen = await who.ask('query ($id: ID!) { caseFile(id: $id) { complaints { ref } } }', {
    id: hand.id,
  });
  expect(seen).toEqual({ caseFile: { complaints: [{ ref: '1' }] } });
});
