import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  count,
  opened,
  type Service,
  startService,
  submitOnline,
  toApproved,
  toHandling,
  upload,
} from '../support/service.ts';

let service: Service;
const clerk = 'lin.zhixia';
const handler = 'chen.wangshu';

beforeAll(async () => {
  service = await startService('2026-03-02');
  const plan = await upload(await service.as(clerk), '南堤路施工图.txt', new TextEncoder().encode('图'));
  const first = await submitOnline(service, 'QH01', {
    description: '申请公开2024年度全县农村公路养护资金安排文件（含ＡＢ标段）',
    applicant: { name: '阿依古丽·买买提' },
    attachmentIds: [plan.id],
  });
  await toHandling(service, first.hand);
  await first.hand.done(handler, 'sendConsultation', {
    with: 'THIRD_PARTY',
    ground: 'TRADE_SECRET',
    party: { name: '清湖云雾茶业有限公司' },
    shown: '茶园基地合作合同',
    question: '合同价格条款是否可以公开',
    by: 'POST',
  });
  service.clock.set('2026-03-03');
  const second = await submitOnline(service, 'QH01', { description: '学校食堂招标文件' });
  await toHandling(service, second.hand);
  await toApproved(second.hand, { provided: { content: '现将食堂经营服务项目中标结果提供给你' } });
  await second.hand.done('lu.huaijin', 'signReply');
  await opened(service, clerk, 'logMail', {
    agencyId: service.agencyId('QH01'),
    channel: 'SIGNED_MAIL',
    senderName: '宋清嘉',
    waybillNo: 'EMS1180',
    signedForBy: '收发室',
  });
  service.clock.set('2026-03-04');
  await submitOnline(service, 'QH02', { description: '柳桥镇南堤路征收公告' });
  await service.textsIndexed();
});

afterAll(() => service.close());

interface Edge {
  readonly cursor: string;
  readonly node: { readonly id: string; readonly summary: string };
  readonly hits: readonly {
    readonly field: string;
    readonly title: string | null;
    readonly before: string;
    readonly match: string;
    readonly after: string;
  }[];
}

async function search(
  text: string,
  who = clerk,
  page: { first?: number; after?: string } = {},
): Promise<readonly Edge[]> {
  const { searchCases } = (await (
    await service.as(who)
  ).ask(
    `query ($text: String!, $first: Int, $after: String) { searchCases(text: $text, first: $first, after: $after) {
       edges { cursor node { id summary } hits { field letterId title before match after } }
       pageInfo { hasNextPage endCursor } } }`,
    { text, ...page },
  )) as { searchCases: { edges: readonly Edge[] } };
  return searchCases.edges;
}

/** Each case found by its first words, and in which fields. */
async function inShort(text: string, who?: string): Promise<readonly string[]> {
  return (await search(text, who)).map(({ node, hits }) =>
    [node.summary.slice(0, 4), ...new Set(hits.map(({ field, title }) => title ?? field))].join(' '),
  );
}

describe('words are found in', () => {
  it.each<[string, string, readonly string[]]>([
    ['two characters of the description', '养护', ['申请公开 DESCRIPTION 登记回执 征求意见告知书']],
    ['letters of full width, in any case', 'ab标段', ['申请公开 DESCRIPTION 登记回执 征求意见告知书']],
    ['a name with a dot', '古丽·买', ['申请公开 APPLICANT 登记回执 征求意见告知书']],
    [
      'the beginning of a number',
      'QH01-2026-0000',
      ['学校食堂 NUMBER 登记回执 答复书', '申请公开 NUMBER 登记回执 征求意见告知书 意见回执'],
    ],
    ['the name of an attachment', '施工图', ['申请公开 ATTACHMENT']],
    ['a letter to a third party', '云雾茶业', ['申请公开 征求第三方意见书 意见回执']],
    ['the words of a reply', '中标结果', ['学校食堂 答复书']],
    ['a sender', '宋清嘉', ['宋清嘉 SENDER']],
    ['a waybill', 'ems1180', ['宋清嘉 SENDER']],
    [
      'several parts, each somewhere in the case',
      '养护 云雾茶业',
      ['申请公开 DESCRIPTION 登记回执 征求意见告知书 征求第三方意见书 意见回执'],
    ],
    ['several parts, one of which nobody wrote', '养护 食堂', []],
    ['characters that do not stand together', '农村养护', []],
    ['what is no word of anybody', '%_', []],
    ['one character, which is too little', '路', []],
    ['nothing', '', []],
  ])('%s', async (_, text, found) => {
    expect((await inShort(text)).map((line) => line.split(' ').sort())).toEqual(
      found.map((line) => line.split(' ').sort()),
    );
  });

  it('the document number of a letter', async () => {
    const { rows } = await service.owner.query<{ document_no: string }>(
      `select document_no from letter where kind = 'REPLY_PROVIDED'`,
    );
    expect(await inShort(rows[0]?.document_no ?? '')).toEqual([expect.stringMatching(/^学校食堂 .*答复书/)]);
  });

  it('and shown with what stands around them', async () => {
    const [edge] = await search('公路养护');
    expect(edge?.hits.find(({ field }) => field === 'DESCRIPTION')).toMatchObject({
      before: '申请公开2024年度全县农村',
      match: '公路养护',
      after: '资金安排文件（含ＡＢ标段）',
    });
  });
});

describe('a search', () => {
  it('finds nothing in cases that the reader may not read', async () => {
    expect(await inShort('南堤路', clerk)).toEqual([expect.stringMatching(/^申请公开/)]);
    expect(await inShort('南堤路', 'he.yuanzhou')).toEqual([expect.stringMatching(/^柳桥镇南/)]);
    expect(await inShort('南堤路', 'fang.yan')).toEqual([
      expect.stringMatching(/^柳桥镇南/),
      expect.stringMatching(/^申请公开/),
    ]);
  });

  it('is nothing for the public, nor for an applicant', async () => {
    const query = '{ searchCases(text: "养护") { edges { cursor } } }';
    const { receipt } = await submitOnline(service);
    for (const who of [service.public, service.applicant(receipt.applicationNo, receipt.queryCode)]) {
      expect(await who.ask(query)).toEqual({ searchCases: { edges: [] } });
    }
  });

  it('goes on where a page ended, the newest first', async () => {
    const whole = await search('2026', 'fang.yan');
    const [first] = await search('2026', 'fang.yan', { first: 1 });
    const rest = await search('2026', 'fang.yan', { after: first?.cursor ?? '' });
    expect([first, ...rest]).toEqual(whole);
    expect(whole.length).toBeGreaterThan(2);
  });

  it('learns no code from a receipt', async () => {
    const { receipt } = await submitOnline(service, 'QH01', { description: '查询码不可检索' });
    await service.textsIndexed();
    expect(await inShort('不可检索')).toHaveLength(1);
    expect(await inShort(receipt.queryCode)).toEqual([]);
    expect(
      await count(
        service.owner,
        `select count(*)::int as n from search_text where body like '%' || $1 || '%'`,
        [receipt.queryCode],
      ),
    ).toBe(0);
  });

  it('forgets the words of a letter whose act was voided, and finds the corrected description', async () => {
    const { hand } = await submitOnline(service, 'QH01', { description: '原来的说法' });
    await toHandling(service, hand);
    await hand.done(handler, 'issueCorrectionNotice', {
      items: [{ what: '请说明具体的水库名称', guidance: '请写明文号' }],
      termWorkingDays: 15,
      by: 'IN_PERSON',
    });
    await service.textsIndexed();
    expect(await inShort('水库名称')).toHaveLength(1);
    await hand.done('su.yanqiu', 'voidFact', { seq: await lastSeq(hand.id), reason: '误发' });
    await service.textsIndexed();
    expect(await inShort('水库名称')).toEqual([]);
    await hand.done(handler, 'issueCorrectionNotice', {
      items: [{ what: '请说明具体的灌渠名称', guidance: '请写明文号' }],
      termWorkingDays: 15,
      by: 'IN_PERSON',
    });
    await hand.done(clerk, 'recordCorrection', { channel: 'FAX', description: '补正后的说法' });
    await service.textsIndexed();
    expect(await inShort('补正后的')).toHaveLength(1);
    expect(await inShort('灌渠名称')).toHaveLength(1);
  });
});

async function lastSeq(caseId: string): Promise<number> {
  return count(service.owner, 'select max(seq) as n from case_fact where case_id = $1', [caseId]);
}
