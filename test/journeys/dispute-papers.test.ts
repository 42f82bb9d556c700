import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { refusedCase, underReconsideration } from '../support/contested-case.ts';
import type { DisputeInHand } from '../support/dispute-in-hand.ts';
import type { Json } from '../support/graphql-client.ts';
import { type Service, startService, submitOnline, upload } from '../support/service.ts';

const [handler, legal, head, supervisor] = ['chen.wangshu', 'shen.jibai', 'su.yanqiu', 'fang.yan'];
const scan = new TextEncoder().encode('%PDF-1.4\n%scan of the decision\n');
const kept = 'keptPapers { seq on zh en files { name mediaType size url } }';
const decided = { result: 'DECISION_UPHELD', decisionNo: '清政复决〔2026〕9号' };

let service: Service;
let dispute: DisputeInHand;
let url: string;

beforeAll(async () => {
  service = await startService('2026-07-06');
  dispute = await underReconsideration(service, await refusedCase(service));
});

afterAll(() => service.close());

describe('往来材料 of a dispute', () => {
  it('is kept with the act it came with, and handed to whoever reads the dispute', async () => {
    const { id } = await upload(await service.as(legal), '行政复议决定书.pdf', scan);
    const ended = await dispute.done(legal, 'recordReconsiderationDecision', { ...decided, fileIds: [id] });
    expect(ended).toMatchObject({ state: 'ENDED' });
    const read = (await dispute.read(supervisor, kept)) as {
      keptPapers: readonly [{ files: readonly [{ url: string }] }];
    };
    url = read.keptPapers[0].files[0].url;
    expect(read.keptPapers).toEqual([
      {
        seq: 4,
        on: '2026-07-27',
        zh: '收到行政复议决定书（清政复决〔2026〕9号）：维持。',
        en: 'Reconsideration decision 清政复决〔2026〕9号: upheld.',
        files: [{ name: '行政复议决定书.pdf', mediaType: 'application/pdf', size: scan.length, url }],
      },
    ]);
    const response = await (await service.as(supervisor)).fetch(url);
    expect(response.headers.get('content-disposition')).toContain(encodeURIComponent('行政复议决定书.pdf'));
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(scan);
  });

  it('is not handed out with another case, nor to those who do not see the dispute', async () => {
    const { hand } = await submitOnline(service);
    const elsewhere = url.replace(/^\/cases\/[^/]+/, `/cases/${hand.id}`);
    expect((await (await service.as(legal)).fetch(elsewhere)).status).toBe(404);
    expect((await (await service.as('tang.jianqing')).fetch(url)).status).toBe(404);
    expect((await service.public.fetch(url)).status).toBe(404);
  });

  it('leaves the page with the entry that is voided', async () => {
    const mistaken = { seq: 4, reason: '录错了案件' };
    await dispute.done(head, 'voidDisputeFact', mistaken);
    expect(await dispute.read(legal, kept)).toEqual({ keptPapers: [] });
  });

  it('is refused at its field when it was never uploaded, and nothing is recorded', async () => {
    const unknown: Json = { ...decided, fileIds: ['00000000-0000-4000-8000-000000000000'] };
    expect(await dispute.act(legal, 'recordReconsiderationDecision', unknown)).toMatchObject({
      __typename: 'InvalidInput',
      path: 'fileIds',
    });
    expect(await dispute.read(handler, 'state')).toEqual({ state: 'ANSWER_DUE' });
  });
});
