import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { zipEntries } from '../support/zip-entries.ts';
import {
  anApplication,
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

const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n');

describe('an application handed in online, from the click to the archive', () => {
  it('is received on the day of the click, answered with an enclosure, served, filed with hashes that fit', async () => {
    const attached = await upload(service.public, '委托书.pdf', pdf);
    const { hand, receipt } = await submitOnline(service, 'QH01', { attachmentIds: [attached.id] });
    expect(receipt).toMatchObject({
      __typename: 'ApplicationReceipt',
      applicationNo: 'QH01-2026-00001',
      submittedOn: '2026-03-02',
      receivedOn: '2026-03-02',
      replyDueOn: '2026-03-30',
      warnings: [],
    });
    expect(receipt.queryCode).toMatch(/^[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{3}$/);
    expect(new URL(String(receipt['trackingUrl'])).searchParams.get('code')).toBe(receipt.queryCode);

    const registered = await hand.done('lin.zhixia', 'registerApplication');
    expect(registered).toMatchObject({
      state: 'REGISTERED',
      applicationNo: 'QH01-2026-00001',
      correctionNoticeDueOn: '2026-03-11',
      replyDueOn: '2026-03-30',
      remainingWorkingDays: 20,
    });
    const unitId = service.unitId('QH01');
    await hand.done('lin.zhixia', 'assignCase', { unitId });
    expect(await hand.done('chen.wangshu', 'acceptAssignment')).toMatchObject({ state: 'IN_HANDLING' });

    service.clock.set('2026-03-09');
    const enclosure = await upload(await service.as('chen.wangshu'), '养护资金安排（2024）.pdf', pdf);
    await toApproved(hand, { provided: { content: '资金安排文件一件', enclosureIds: [enclosure.id] } });
    expect(await hand.read('chen.wangshu', 'state draft { itemsToReview }')).toMatchObject({
      state: 'APPROVED',
      draft: { itemsToReview: ['答复正文', '养护资金安排（2024）.pdf'] },
    });

    service.clock.set('2026-03-16');
    await hand.done('lu.huaijin', 'signReply');
    service.clock.set('2026-03-17');
    const sent = await hand.done('lin.zhixia', 'sendReply', { by: 'POST', waybillNo: 'EX000000001CN' });
    expect(sent).toMatchObject({ state: 'REPLIED', repliedOn: '2026-03-17', closedOn: '2026-03-17' });
    expect(sent).toMatchObject({ outcome: 'PROVIDED', remainingWorkingDays: null });

    await service.lettersDrawn();
    expect(await hand.act('xu.qinghe', 'archiveCase', { retention: 'TEN_YEARS' })).toMatchObject({
      __typename: 'ServiceProofMissing',
      article: '45',
    });
    service.clock.set('2026-03-19');
    await hand.done('lin.zhixia', 'recordService', signedFor('REPLY', '2026-03-19'));
    const { reply, deadlines, lateActs } = await hand.read(
      'lin.zhixia',
      'reply { documentNo code servedOn sentBy } deadlines { name on } lateActs { fact }',
    );
    expect(reply).toEqual({
      documentNo: '清政办公开答〔2026〕1号',
      code: 'D12',
      servedOn: '2026-03-19',
      sentBy: 'POST',
    });
    expect(lateActs).toEqual([]);
    // 行政复议法 art. 20: sixty days. 行政诉讼法 art. 46: six months, to a Saturday, and on to the Sunday that is worked.
    expect(deadlines).toEqual(
      expect.arrayContaining([
        { name: 'REPLY_DUE', on: '2026-03-30' },
        { name: 'RECONSIDERATION_APPLY_BY', on: '2026-05-18' },
        { name: 'LITIGATION_FILE_BY', on: '2026-09-20' },
      ]),
    );

    await service.lettersDrawn();
    expect(await hand.act('xu.qinghe', 'archiveCase', { retention: 'TEN_YEARS' })).toMatchObject({
      __typename: 'RemedyOpen',
    });
    const filed = await hand.done('xu.qinghe', 'archiveCase', {
      retention: 'TEN_YEARS',
      flagOpenRemedy: true,
    });
    expect(filed).toMatchObject({ state: 'ARCHIVED' });
    const { archive } = (await hand.read(
      'xu.qinghe',
      'archive { archivalCode openRemedy url items { name mediaType size sha256 } }',
    )) as {
      archive: { archivalCode: string; openRemedy: boolean; url: string; items: readonly FiledItem[] };
    };
    expect(archive).toMatchObject({ archivalCode: 'X001-WS·2026-D10-0001', openRemedy: true });
    expect(archive.items.map((item) => item.name)).toEqual([
      '01-答复书.pdf',
      '02-附件-养护资金安排（2024）.pdf',
      '03-送达回证.pdf',
      '04-政府信息公开申请表.pdf',
      '05-申请材料-委托书.pdf',
      '06-登记表.pdf',
      '07-收到日确认记录.pdf',
      '08-转办单.pdf',
      '09-登记回执.pdf',
      '10-保密审查表.pdf',
      '11-答复审批表.pdf',
      '12-报备表.pdf',
      '13-历次拟稿.pdf',
      '14-办理经过.pdf',
      '15-案件日志.jsonl',
    ]);

    const entries = await downloadArchive(service, archive.url);
    const manifest = JSON.parse(String(entries.get('manifest.json'))) as { items: readonly FiledItem[] };
    expect(manifest.items).toEqual(archive.items);
    expect([...entries.keys()]).toEqual(['manifest.json', ...archive.items.map((item) => item.name)]);
    for (const item of manifest.items) {
      const bytes = entries.get(item.name) ?? Buffer.alloc(0);
      expect([item.name, sha256(bytes), bytes.length]).toEqual([item.name, item.sha256, item.size]);
    }
    const again = await downloadArchive(service, archive.url);
    expect([...again].map(([name, bytes]) => [name, sha256(bytes)])).toEqual(
      [...entries].map(([name, bytes]) => [name, sha256(bytes)]),
    );
  });

  it('can be followed by number and code alone, and the reply fetched once it has left', async () => {
    service.clock.set('2026-04-01');
    const { hand, receipt } = await submitOnline(service);
    const who = service.applicant(receipt.applicationNo, receipt.queryCode);
    await toHandling(service, hand);
    const enclosure = await upload(await service.as('chen.wangshu'), '名单.pdf', pdf);
    await toApproved(hand, { provided: { content: '名单一份', enclosureIds: [enclosure.id] } });
    await hand.done('lu.huaijin', 'signReply');
    await service.lettersDrawn();
    const before = await tracked(service, receipt);
    expect(before).toMatchObject({ state: 'SIGNED', statusZh: '答复已签发，即将送出。', enclosures: [] });
    expect(before.letters.map((letter) => letter.kind)).toEqual(['REGISTRATION_RECEIPT']);
    const { letters } = (await hand.read('lin.zhixia', 'letters { kind url }')) as {
      letters: readonly LetterSeen[];
    };
    const replyUrl = letters.find((letter) => letter.kind === 'REPLY_PROVIDED')?.url ?? '';
    expect((await who.fetch(replyUrl)).status).toBe(404);
    const fileUrl = `/cases/${hand.id}/files/${String(enclosure['sha256'])}`;
    expect((await who.fetch(fileUrl)).status).toBe(404);

    await hand.done('lin.zhixia', 'sendReply', { by: 'ELECTRONIC' });
    const after = await tracked(service, receipt);
    expect(after.letters.map((letter) => letter.kind)).toEqual(['REGISTRATION_RECEIPT', 'REPLY_PROVIDED']);
    expect(after.enclosures).toEqual([{ name: '名单.pdf', url: fileUrl }]);
    const letter = await who.fetch(replyUrl);
    expect(letter.headers.get('content-type')).toBe('application/pdf');
    expect(
      Buffer.from(await letter.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    expect(Buffer.from(await (await who.fetch(fileUrl)).arrayBuffer())).toEqual(pdf);
    expect((await who.fetch(`/cases/${hand.id}/archive.zip`)).status).toBe(404);
  });
});

interface FiledItem {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
}

interface LetterSeen {
  readonly kind: string;
  readonly url: string;
}

interface TrackedSeen {
  readonly letters: readonly LetterSeen[];
  readonly enclosures: readonly unknown[];
}

async function tracked(
  from: Service,
  receipt: { applicationNo: string; queryCode: string },
): Promise<TrackedSeen> {
  const data = await from.public.ask(
    `query ($number: String!, $code: String!) { trackApplication(number: $number, code: $code) {
       ... on TrackedApplication { state statusZh letters { kind url } enclosures { name url } } } }`,
    { number: receipt.applicationNo, code: receipt.queryCode },
  );
  return data['trackApplication'] as TrackedSeen;
}

async function downloadArchive(from: Service, url: string): Promise<ReadonlyMap<string, Buffer>> {
  const response = await (await from.as('xu.qinghe')).fetch(url);
  expect(response.headers.get('content-type')).toBe('application/zip');
  return zipEntries(Buffer.from(await response.arrayBuffer()));
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

it('an agent’s power of attorney is read beside the agent, by the office that has it among the attachments', async () => {
  const attached = await upload(service.public, '授权委托书.pdf', pdf);
  const { hand } = await submitOnline(service, 'QH01', {
    attachmentIds: [attached.id],
    acceptsOtherWays: true,
    agent: { name: '方知微', identityNumber: '1', authority: '代收答复', powerOfAttorneyId: attached.id },
  });
  const fields = 'application { acceptsOtherWays agent { name authority powerOfAttorney { name url } } }';
  expect(await hand.read('lin.zhixia', fields)).toMatchObject({
    application: {
      acceptsOtherWays: true,
      agent: { name: '方知微', authority: '代收答复', powerOfAttorney: { name: '授权委托书.pdf' } },
    },
  });
});

describe('several items in one application (一事一申请)', () => {
  const submit = `mutation ($input: SubmitApplicationInput!) { submitApplication(input: $input) { __typename
    ... on ApplicationReceipt { caseId applicationNo queryCode replyDueOn
      further { caseId applicationNo queryCode replyDueOn trackingUrl } }
    ... on InvalidInput { path problem } } }`;
  const items = ['2023年度全县农村公路养护资金安排文件', '2022年度全县农村公路养护资金安排文件'];

  interface Receipt {
    readonly __typename: string;
    readonly caseId: string;
    readonly applicationNo: string;
    readonly queryCode: string;
    readonly further: readonly Receipt[];
  }

  async function send(clientMutationId: string, changes: object = {}): Promise<Receipt> {
    const input = {
      clientMutationId,
      agencyId: service.agencyId('QH01'),
      application: anApplication(),
      furtherItems: items,
      agreesToSplit: true,
      ...changes,
    };
    return (await service.public.ask(submit, { input }))['submitApplication'] as Receipt;
  }

  it('opens a case for each, with a number and a code of its own; sent again it gives the same receipts', async () => {
    const key = randomUUID();
    const first = await send(key);
    const receipts = [first, ...first.further];
    expect(receipts).toHaveLength(3);
    expect(new Set(receipts.map(({ applicationNo }) => applicationNo)).size).toBe(3);
    const read: unknown[] = [];
    for (const { caseId: id, applicationNo, queryCode } of receipts) {
      const visitor = service.applicant(applicationNo, queryCode);
      const { caseFile } = await visitor.ask(
        'query ($id: ID!) { caseFile(id: $id) { application { description } } }',
        { id },
      );
      read.push(caseFile);
    }
    expect(read).toEqual(
      [anApplication()['description'], ...items].map((description) => ({ application: { description } })),
    );
    expect(await send(key)).toEqual(first);
    expect(await send(key, { furtherItems: [] })).toMatchObject({ __typename: 'IdempotencyMismatch' });
  });

  it.each([
    ['without the word of the applicant', { agreesToSplit: false }, 'agreesToSplit', 'EMPTY'],
    ['an item that says nothing', { furtherItems: [items[0], ' '] }, 'furtherItems.1', 'EMPTY'],
    ['an item that is too long', { furtherItems: ['长'.repeat(10_001)] }, 'furtherItems.0', 'TOO_LONG'],
    [
      'more than twenty',
      { furtherItems: Array.from({ length: 20 }, () => items[0]) },
      'furtherItems',
      'TOO_LONG',
    ],
  ])('%s: refused at its place, and no case is opened', async (_, changes, path, problem) => {
    const count = '{ caseFiles { totalCount } }';
    const clerk = await service.as('lin.zhixia');
    const before = await clerk.ask(count);
    const refused = await send(randomUUID(), changes);
    expect(refused).toMatchObject({ __typename: 'InvalidInput', path, problem });
    expect(await clerk.ask(count)).toEqual(before);
  });
});
