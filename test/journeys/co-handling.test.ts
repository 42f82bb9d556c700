import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Json } from '../support/graphql-client.ts';
import { closedUnit } from '../support/closed-unit.ts';
import {
  type Service,
  signedFor,
  startService,
  submitOnline,
  toApproved,
  toHandling,
  upload,
} from '../support/service.ts';

let service: Service;

beforeAll(async () => {
  service = await startService('2026-03-02');
});

afterAll(() => service.close());

const clerk = 'lin.zhixia';
const handler = 'chen.wangshu';

it('another office is asked to help; the clock runs on, the reply does not wait, and late help is marked', async () => {
  // Received on Monday 2026-03-02: the reply is due on 2026-03-30.
  const { hand, receipt } = await submitOnline(service);
  await toHandling(service, hand);
  service.clock.set('2026-03-04');
  const asked = { wanted: '请检索农村公路养护协议', dueOn: '2026-03-11' };
  const closed = await closedUnit(service, 'QH01', '档案股');
  for (const refused of [
    [{ unitId: closed }, { path: 'with.unitId', problem: 'NOT_ALLOWED' }],
    [{ unitId: service.unitId('QH01') }, { path: 'with.unitId', zh: expect.any(String) }],
    [{ unitId: service.unitId('QH02') }, { path: 'with.unitId' }],
    [{ agencyId: service.agencyId('QH01') }, { path: 'with.agencyId' }],
  ] as const) {
    const [coHandler, why] = refused;
    expect(await hand.act(handler, 'requestCoHandling', { ...asked, with: coHandler })).toMatchObject({
      __typename: 'InvalidInput',
      ...why,
    });
  }
  await hand.done(handler, 'requestCoHandling', { ...asked, with: { agencyId: service.agencyId('QH02') } });
  await hand.done(handler, 'requestCoHandling', { ...asked, with: { name: '清湖县供销合作社' } });

  service.clock.set('2026-03-12');
  const sheet = await upload(
    await service.as(clerk),
    '养护协议.txt',
    new TextEncoder().encode('养护协议复制件'),
  );
  const answer = { ref: 'H1', text: '检索到协议一份', fileIds: [sheet.id] };
  expect(
    await hand.act(clerk, 'recordCoHandlingAnswer', {
      ...answer,
      fileIds: ['d0000000-0000-4000-8000-000000000009'],
    }),
  ).toMatchObject({ __typename: 'InvalidInput', path: 'fileIds' });
  await hand.done(clerk, 'recordCoHandlingAnswer', answer);
  expect(await hand.act(clerk, 'recordCoHandlingAnswer', { ref: 'H1', text: '又一份' })).toMatchObject({
    __typename: 'CoHandlingAnswered',
    ref: 'H1',
    on: '2026-03-12',
  });

  const fields = `replyDueOn coHandlings { ref with { kind name } wanted sentOn dueOn documentNo state late
    answer { on text files { name url } } }`;
  const read = await hand.read(handler, fields);
  expect(read).toMatchObject({
    replyDueOn: '2026-03-30',
    coHandlings: [
      {
        ref: 'H1',
        with: { kind: 'AGENCY', name: '清湖县自然资源局' },
        wanted: '请检索农村公路养护协议',
        sentOn: '2026-03-04',
        dueOn: '2026-03-11',
        documentNo: '清政办公开协〔2026〕1号',
        state: 'ANSWERED',
        late: true,
        answer: { on: '2026-03-12', text: '检索到协议一份', files: [{ name: '养护协议.txt' }] },
      },
      {
        ref: 'H2',
        with: { kind: 'NAMED', name: '清湖县供销合作社' },
        documentNo: '清政办公开协〔2026〕2号',
        state: 'OPEN',
        late: true,
        answer: null,
      },
    ],
  });
  const [first] = read['coHandlings'] as readonly { answer: { files: readonly { url: string }[] } }[];
  const url = first?.answer.files[0]?.url ?? '';
  expect((await (await service.as(handler)).fetch(url)).status).toBe(200);

  await toApproved(hand);
  await hand.done('lu.huaijin', 'signReply');
  expect(await hand.act(clerk, 'sendReply', { by: 'IN_PERSON' })).toMatchObject({
    __typename: 'ActDone',
    warnings: [{ code: 'CO_HANDLING_OPEN', zh: expect.stringContaining('清政办公开协〔2026〕2号') }],
  });
  expect(await hand.read(handler, 'lateActs { deadline }')).toEqual({ lateActs: [] });

  // Whose help was asked for is the office's own matter.
  await service.lettersDrawn();
  const applicant = service.applicant(receipt.applicationNo, receipt.queryCode);
  const seen = await applicant.ask(
    `query ($number: String!, $code: String!) { trackApplication(number: $number, code: $code) {
      ... on TrackedApplication { letters { kind } deadlines { name on } } } }`,
    { number: receipt.applicationNo, code: receipt.queryCode },
  );
  expect(JSON.stringify(seen)).not.toMatch(/CO_HANDLING|协办|供销/u);
  expect((await applicant.fetch(url)).status).toBe(404);
  const { letters } = (await hand.read(handler, 'letters { kind documentNo url }')) as {
    letters: readonly Json[];
  };
  const asking = letters.filter(({ kind }) => kind === 'CO_HANDLING_LETTER');
  expect(asking.map(({ documentNo }) => documentNo)).toEqual([
    '清政办公开协〔2026〕1号',
    '清政办公开协〔2026〕2号',
  ]);
  expect((await applicant.fetch(String(asking[0]?.['url']))).status).toBe(404);

  await hand.done(clerk, 'recordService', signedFor('REPLY', service.clock.today()));
  await service.lettersDrawn();
  expect(
    await hand.act('xu.qinghe', 'archiveCase', { retention: 'THIRTY_YEARS', flagOpenRemedy: true }),
  ).toMatchObject({ __typename: 'ActDone', warnings: [{ code: 'CO_HANDLING_OPEN', path: 'caseId' }] });
  const { archive } = (await hand.read(clerk, 'archive { items { name } }')) as {
    archive: { items: readonly { name: string }[] };
  };
  expect(archive.items.map(({ name }) => name.replace(/^\d+-/, ''))).toEqual(
    expect.arrayContaining(['征求意见和协办情况表.pdf', '协办函.pdf', '协办材料-养护协议.txt']),
  );
});
