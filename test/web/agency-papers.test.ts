import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readBack } from '../letters/press-under-test.ts';
import type { Visitor } from '../support/graphql-client.ts';
import { type Service, startService, submitOnline, toApproved, toHandling } from '../support/service.ts';

const [clerk, handler, signer, supervisor] = ['lin.zhixia', 'chen.wangshu', 'lu.huaijin', 'tang.jianqing'];
let service: Service;
let applicationNo = '';

beforeAll(async () => {
  service = await startService('2026-03-02');
  const { hand, receipt } = await submitOnline(service);
  applicationNo = receipt.applicationNo;
  await toHandling(service, hand);
  await toApproved(hand);
  await hand.done(signer, 'signReply');
  await service.lettersDrawn();
}, 60_000);
afterAll(() => service.close());

function pathOf(paper: string): string {
  return `/agencies/${service.agencyId('QH01')}/papers/${paper}`;
}

async function textOf(who: Visitor, path: string): Promise<string> {
  const answer = await who.fetch(path);
  expect([path, answer.status]).toEqual([path, 200]);
  return (await readBack(new Uint8Array(await answer.arrayBuffer()))).join('');
}

async function offeredTo(who: Visitor): Promise<unknown> {
  const text = '{ agencies { code papers { kind url } } }';
  const { agencies } = (await who.ask(text, {})) as {
    agencies: readonly { code: string; papers: readonly { kind: string; url: string }[] }[];
  };
  return agencies.find(({ code }) => code === 'QH01')?.papers.map(({ kind }) => kind);
}

describe('机关文表', () => {
  it.each([
    ['the public', undefined, ['BLANK_APPLICATION_FORM']],
    ['a handler', handler, ['BLANK_APPLICATION_FORM', 'LEDGER']],
    ['an intake clerk', clerk, ['BLANK_APPLICATION_FORM', 'LEDGER', 'POSTING_LIST', 'ENVELOPE_LABELS']],
  ])('%s is offered what it may have, and gets nothing else', async (_who, userName, kinds) => {
    const visitor = userName === undefined ? service.public : await service.as(userName);
    expect(await offeredTo(visitor)).toEqual(kinds);
    const statuses = await Promise.all(
      ['blank-application-form', 'ledger', 'posting-list', 'envelope-labels'].map(
        async (slug) => (await visitor.fetch(pathOf(`${slug}.pdf`))).status,
      ),
    );
    expect(statuses.filter((status) => status === 200)).toHaveLength(kinds.length);
    expect(statuses.filter((status) => status === 404)).toHaveLength(4 - kinds.length);
  });

  it('the empty form asks for nothing that art. 29 does not name, and says where it can be sent', async () => {
    const text = await textOf(service.public, pathOf('blank-application-form.pdf'));
    expect(text).toContain('□自然人');
    expect(text).toContain('http://mingda.example/apply?agency=QH01');
    expect(text).not.toContain('用途：');
  });

  it('the ledger has the case, of a period that holds its day of receipt alone', async () => {
    const visitor = await service.as(clerk);
    expect(await textOf(visitor, pathOf('ledger.pdf?from=2026-03-01&to=2026-03-31'))).toContain('周沐言');
    expect(await textOf(visitor, pathOf('ledger.pdf?from=2026-01-01&to=2026-03-01'))).toContain(
      '没有收到申请',
    );
  });

  it('a supervisor of the authority reads it; of another agency only those it supervises', async () => {
    const path = `/agencies/${service.agencyId('QH02')}/papers/ledger.pdf`;
    expect((await (await service.as(supervisor)).fetch(path)).status).toBe(200);
    expect((await (await service.as(clerk)).fetch(path)).status).toBe(404);
  });

  it('a letter gets its label, then its line on the list of the day', async () => {
    const visitor = await service.as(clerk);
    const labels = await textOf(visitor, pathOf('envelope-labels.pdf'));
    expect(labels).toContain('周沐言收');
    expect(labels).not.toContain(applicationNo);
    expect(await textOf(visitor, pathOf('posting-list.pdf?on=2026-03-02'))).toContain('没有交寄的文书');
  });

  it.each([
    ['ledger.pdf?from=2026-02-30', 'from'],
    ['ledger.pdf?to=yesterday', 'to'],
    ['ledger.pdf?from=2026-03-02&to=2026-03-01', 'from'],
    ['ledger.pdf?from=2024-01-01&to=2026-03-01', 'from'],
    ['posting-list.pdf?on=2026-13-01', 'on'],
  ])('%s is refused at its field', async (paper, path) => {
    const answer = await (await service.as(clerk)).fetch(pathOf(paper));
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ code: 'INVALID_INPUT', path, zh: expect.any(String) });
  });

  it('of an agency or a kind that does not exist there is nothing', async () => {
    const visitor = await service.as(clerk);
    expect((await visitor.fetch('/agencies/x/papers/ledger.pdf')).status).toBe(404);
    expect((await visitor.fetch(pathOf('annual-report.pdf'))).status).toBe(404);
  });
});
