import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Service, startService, submitOnline, toApproved, toHandling } from '../support/service.ts';

let service: Service;

beforeAll(async () => {
  service = await startService('2026-03-02');
});

afterAll(() => service.close());

const clerk = 'lin.zhixia';

async function asked(who: string, field: string): Promise<unknown> {
  const text = `query ($agencyId: ID!) { answer: ${field} }`;
  const visitor = await service.as(who);
  return (await visitor.ask(text, { agencyId: service.agencyId('QH01') }))['answer'];
}

function envelopes(who: string): Promise<unknown> {
  return asked(who, 'envelopesToPrint(agencyId: $agencyId) { letter name address applicationNo documentNo }');
}

async function toPost(who: string): Promise<unknown> {
  const text = '{ deskSummary { matters { name zh count since agency { code } } } }';
  return ((await (await service.as(who)).ask(text))['deskSummary'] as { matters: unknown }).matters;
}

function posted(who: string, on: string): Promise<unknown> {
  return asked(
    who,
    `postingList(agencyId: $agencyId, on: "${on}") { no letter name address way waybillNo applicationNo }`,
  );
}

describe('交寄清单和信封标签 over HTTP', () => {
  it('a notice and a reply: from the envelope to the list of the day, for the intake clerks of the agency alone', async () => {
    const { hand, receipt } = await submitOnline(service);
    await toHandling(service, hand);
    await hand.done('su.yanqiu', 'extendReplyPeriod', { workingDays: 5, reason: '材料较多', by: 'POST' });
    await toApproved(hand);
    await hand.done('lu.huaijin', 'signReply');
    await service.lettersDrawn();

    const address = { name: '周沐言', address: '清湖县书院路88号', applicationNo: receipt.applicationNo };
    expect(await envelopes(clerk)).toEqual([
      { letter: 'EXTENSION_NOTICE', documentNo: '清政办公开延〔2026〕1号', ...address },
      { letter: 'REPLY', documentNo: expect.stringContaining('〔2026〕1号'), ...address },
    ]);
    expect(await posted(clerk, '2026-03-02')).toEqual([]);
    expect(await toPost(clerk)).toEqual([
      { name: 'LETTERS_TO_POST', zh: '待寄文书', count: 2, since: '2026-03-02', agency: { code: 'QH01' } },
    ]);
    expect(await toPost('chen.wangshu')).toEqual([]);

    const dispatch = { registeredMail: { waybillNo: 'XA10000000134' } };
    await hand.done(clerk, 'recordDispatch', { letter: 'EXTENSION_NOTICE', dispatch });
    await hand.done(clerk, 'sendReply', { by: 'POST', waybillNo: 'EX100000002CN' });
    expect(await envelopes(clerk)).toEqual([]);
    expect(await toPost(clerk)).toEqual([]);
    expect(await posted(clerk, '2026-03-02')).toEqual([
      { no: 1, letter: 'EXTENSION_NOTICE', way: 'REGISTERED_MAIL', waybillNo: 'XA10000000134', ...address },
      { no: 2, letter: 'REPLY', way: 'EMS', waybillNo: 'EX100000002CN', ...address },
    ]);
    expect(await posted(clerk, '2026-03-03')).toEqual([]);
  });

  it.each(['chen.wangshu', 'fang.yan', 'tang.jianqing'])(
    '%s is no intake clerk of the agency',
    async (who) => {
      expect(await posted(who, '2026-03-02')).toEqual([]);
      expect(await envelopes(who)).toEqual([]);
    },
  );

  it('the public sees neither', async () => {
    const agencyId = service.agencyId('QH01');
    const text = `query ($agencyId: ID!) { postingList(agencyId: $agencyId, on: "2026-03-02") { no } envelopesToPrint(agencyId: $agencyId) { name } }`;
    expect(await service.public.ask(text, { agencyId })).toEqual({ postingList: [], envelopesToPrint: [] });
  });

  it('of an agency that does not exist, nothing', async () => {
    const text =
      '{ postingList(agencyId: "x", on: "2026-03-02") { no } envelopesToPrint(agencyId: "x") { name } }';
    expect(await (await service.as(clerk)).ask(text, {})).toEqual({ postingList: [], envelopesToPrint: [] });
  });
});
