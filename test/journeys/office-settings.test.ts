import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Json, Member, Visitor } from '../support/graphql-client.ts';
import {
  anApplication,
  type CaseInHand,
  opened,
  type Service,
  signedFor,
  startService,
  submitOnline,
  toApproved,
  toHandling,
} from '../support/service.ts';

let service: Service;

beforeAll(async () => {
  service = await startService('2026-03-02');
});

afterAll(() => service.close());

const clerk = 'lin.zhixia';
const handler = 'chen.wangshu';
const items = [{ what: '所需信息的内容不明确', guidance: '请写明文件名称、文号或者年份' }];

const read = `query { agencies { code settings {
  correctionTermWorkingDays correctionGrounds secondNoticeByHead disclosureHoldWorkingDays takesForeignApplicants
  retention { contested others approvalNo approvedOn } feeMonth economicSecurityNote electronicSeal stepBudgets { step workingDays }
} settingsHistory { since reason changedBy { userName } settings { correctionTermWorkingDays disclosureHoldWorkingDays } before { correctionTermWorkingDays } } } }`;

interface ReadAgency {
  readonly code: string;
  readonly settings: Json | null;
  readonly settingsHistory: readonly Json[];
}

async function agencyAsSeenBy(who: Visitor, code = 'QH01'): Promise<ReadAgency | undefined> {
  const { agencies } = (await who.ask(read)) as unknown as { agencies: readonly ReadAgency[] };
  return agencies.find((agency) => agency.code === code);
}

/** By the administrator of the county; a session ends with its day, so that each change signs in anew. */
async function change(input: Json, code = 'QH01'): Promise<Member> {
  return changeAs(await service.as('admin'), input, code);
}

async function changeAs(who: Visitor, input: Json, code = 'QH01'): Promise<Member> {
  const agencyId = service.agencyId(code);
  return who.act('changeOfficeSettings', { agencyId, reason: '县政府办公室会议纪要〔2026〕3号', ...input });
}

async function inHandling(): Promise<CaseInHand> {
  service.clock.set('2026-03-02');
  const { hand } = await submitOnline(service);
  await toHandling(service, hand);
  return hand;
}

describe('the settings of an office', () => {
  it('are the defaults until somebody chooses', async () => {
    const agency = await agencyAsSeenBy(await service.as(clerk));
    expect(agency?.settingsHistory).toEqual([]);
    expect(agency?.settings).toEqual({
      correctionTermWorkingDays: 15,
      correctionGrounds: ['DESCRIPTION', 'IDENTITY', 'CONTACT', 'FORM', 'AUTHORISATION', 'OTHER'],
      secondNoticeByHead: true,
      disclosureHoldWorkingDays: 5,
      takesForeignApplicants: true,
      retention: { contested: 'THIRTY_YEARS', others: 'TEN_YEARS', approvalNo: null, approvedOn: null },
      feeMonth: 'RECEIPT',
      economicSecurityNote: true,
      electronicSeal: '',
      stepBudgets: [
        { step: 'REGISTER', workingDays: 1 },
        { step: 'ASSIGN', workingDays: 1 },
        { step: 'HANDLE', workingDays: 7 },
        { step: 'CONSULT', workingDays: 15 },
        { step: 'DRAFT', workingDays: 2 },
        { step: 'REVIEW', workingDays: 2 },
        { step: 'SIGN', workingDays: 2 },
        { step: 'SEND', workingDays: 1 },
      ],
    });
  });

  it('are for the staff of the office', async () => {
    expect(await agencyAsSeenBy(service.public)).toMatchObject({ settings: null, settingsHistory: [] });
    expect(await agencyAsSeenBy(await service.as('he.yuanzhou'))).toMatchObject({ settings: null });
  });

  it('are changed by an administrator of the office, or of the one above it, and by nobody else', async () => {
    for (const who of [service.public, await service.as(clerk), await service.as('su.yanqiu')]) {
      expect(await changeAs(who, { disclosureHoldWorkingDays: 3 }, 'QH02')).toMatchObject({
        __typename: 'NotPermitted',
        by: ['ADMINISTRATOR'],
      });
    }
    const admin = await service.as('admin');
    const [staffId, agencyId] = [service.staffId('he.yuanzhou'), service.agencyId('QH02')];
    await admin.act('grantRole', { staffId, role: 'ADMINISTRATOR', agencyId });
    const own = await service.as('he.yuanzhou');
    expect(await changeAs(own, { disclosureHoldWorkingDays: 3 }, 'QH02')).toMatchObject({ code: 'QH02' });
    expect(await changeAs(own, { disclosureHoldWorkingDays: 3 }, 'QH01')).toMatchObject({
      __typename: 'NotPermitted',
    });
    expect(await change({ disclosureHoldWorkingDays: 4 }, 'QH02')).toMatchObject({ code: 'QH02' });
  });

  it('keep every change, with who and why; one that changes nothing leaves no line', async () => {
    service.clock.set('2026-03-02T10:00:00+08:00');
    await change({ correctionTermWorkingDays: 10, stepBudgets: [{ step: 'HANDLE', workingDays: 5 }] });
    await change({ correctionTermWorkingDays: 10 });
    service.clock.set('2026-03-03T10:00:00+08:00');
    await change({
      disclosureHoldWorkingDays: 7,
      retention: { approvalNo: '清档批〔2026〕4号', approvedOn: '2026-01-12' },
    });
    await change({ takesForeignApplicants: null });

    const agency = await agencyAsSeenBy(await service.as('admin'));
    expect(agency?.settings).toMatchObject({
      correctionTermWorkingDays: 10,
      disclosureHoldWorkingDays: 7,
      takesForeignApplicants: true,
      retention: {
        contested: 'THIRTY_YEARS',
        others: 'TEN_YEARS',
        approvalNo: '清档批〔2026〕4号',
        approvedOn: '2026-01-12',
      },
      stepBudgets: expect.arrayContaining([
        { step: 'HANDLE', workingDays: 5 },
        { step: 'SIGN', workingDays: 2 },
      ]),
    });
    const line = { reason: '县政府办公室会议纪要〔2026〕3号', changedBy: { userName: 'admin' } };
    expect(agency?.settingsHistory).toEqual([
      {
        since: '2026-03-03T02:00:00.000Z',
        ...line,
        settings: { correctionTermWorkingDays: 10, disclosureHoldWorkingDays: 7 },
        before: { correctionTermWorkingDays: 10 },
      },
      {
        since: '2026-03-02T02:00:00.000Z',
        ...line,
        settings: { correctionTermWorkingDays: 10, disclosureHoldWorkingDays: 5 },
        before: { correctionTermWorkingDays: 15 },
      },
    ]);
  });

  it('two changes at once keep what the other did not name', async () => {
    await Promise.all([
      change({ correctionTermWorkingDays: 12 }, 'QH03'),
      change({ disclosureHoldWorkingDays: 9 }, 'QH03'),
      change({ feeMonth: 'SUBMISSION' }, 'QH03'),
    ]);
    const agency = await agencyAsSeenBy(await service.as('admin'), 'QH03');
    expect(agency?.settings).toMatchObject({
      correctionTermWorkingDays: 12,
      disclosureHoldWorkingDays: 9,
      feeMonth: 'SUBMISSION',
    });
    expect(agency?.settingsHistory).toHaveLength(3);
  });

  it.each<[Json, string]>([
    [{ correctionTermWorkingDays: 61 }, 'correctionTermWorkingDays'],
    [{ correctionGrounds: ['FORM'] }, 'correctionGrounds'],
    [{ stepBudgets: [{ step: 'SIGN', workingDays: 0 }] }, 'stepBudgets.0.workingDays'],
    [
      {
        stepBudgets: [
          { step: 'HANDLE', workingDays: 5 },
          { step: 'SIGN', workingDays: 61 },
        ],
      },
      'stepBudgets.1.workingDays',
    ],
    [{ retention: { approvalNo: '\u0000' } }, 'retention.approvalNo'],
    [{ reason: ' ' }, 'reason'],
    [{ reason: 'a\ud800' }, 'reason'],
    [{ agencyId: 'x' }, 'agencyId'],
  ])('%j is refused at %s', async (input, path) => {
    expect(await change(input)).toMatchObject({
      __typename: 'InvalidInput',
      path,
    });
  });

  it('their history is never altered', async () => {
    for (const statement of [
      `update office_settings set reason = 'x'`,
      'delete from office_settings',
      'truncate office_settings',
    ]) {
      await expect(service.owner.query(statement)).rejects.toThrow(/append-only/);
    }
  });
});

describe('acts use the settings, and keep what they used', () => {
  it('art. 30: the term of a notice is that of the office on the day; a later change moves no date', async () => {
    await change({ correctionTermWorkingDays: 10 });
    const first = await inHandling();
    service.clock.set('2026-03-05');
    await first.done(handler, 'issueCorrectionNotice', { items, by: 'IN_PERSON' });
    await change({ correctionTermWorkingDays: 20 });
    service.clock.set('2026-03-06');
    await first.done(clerk, 'recordService', signedFor('CORRECTION_NOTICE', '2026-03-06'));
    expect(
      await first.read(clerk, 'correctionDueOn corrections { termWorkingDays items { ground } }'),
    ).toEqual({
      correctionDueOn: '2026-03-20',
      corrections: [{ termWorkingDays: 10, items: [{ ground: 'DESCRIPTION' }] }],
    });

    const second = await inHandling();
    service.clock.set('2026-03-05');
    await second.done(handler, 'issueCorrectionNotice', { items, by: 'IN_PERSON' });
    expect(await second.read(clerk, 'corrections { termWorkingDays }')).toEqual({
      corrections: [{ termWorkingDays: 20 }],
    });
  });

  it('art. 30: a ground the office does not admit, and a second notice it does not give', async () => {
    const hand = await inHandling();
    service.clock.set('2026-03-05');
    await change({ correctionGrounds: ['DESCRIPTION', 'IDENTITY'], secondNoticeByHead: false });
    const form = [{ ...items[0], ground: 'FORM' }];
    expect(await hand.act(handler, 'issueCorrectionNotice', { items: form, by: 'POST' })).toMatchObject({
      __typename: 'CorrectionGroundNotAdmitted',
      article: '30',
      path: 'items.0.ground',
      ground: 'FORM',
    });
    const identity = [{ ...items[0], ground: 'IDENTITY' }];
    await hand.done(handler, 'issueCorrectionNotice', { items: identity, by: 'IN_PERSON' });
    await hand.done(clerk, 'recordCorrection', {
      channel: 'IN_PERSON',
      description: '清政办〔2024〕12号文件',
    });
    const again = { items, by: 'IN_PERSON', override: { reason: '仍有不明确之处' } };
    expect(await hand.act('su.yanqiu', 'issueCorrectionNotice', again)).toMatchObject({
      __typename: 'SecondNoticeExcluded',
      sentOn: '2026-03-05',
    });
    await change({ secondNoticeByHead: true });
    expect(await hand.done('su.yanqiu', 'issueCorrectionNotice', again)).toMatchObject({
      state: 'AWAITING_CORRECTION',
    });
  });

  it('art. 27: a passport, where the office does not take it, and where it does', async () => {
    const applicant = { identityDocument: 'PASSPORT', identityNumber: 'X0000001' };
    const agencyId = service.agencyId('QH01');
    await change({ takesForeignApplicants: false });
    const input = { agencyId, application: anApplication({ applicant }) };
    expect(await service.public.act('submitApplication', { clientMutationId: 'p1', ...input })).toMatchObject(
      {
        __typename: 'ForeignApplicantNotTaken',
        article: '27',
      },
    );
    expect(
      await (await service.as(clerk)).act('recordWindowApplication', { clientMutationId: 'p2', ...input }),
    ).toMatchObject({ __typename: 'ForeignApplicantNotTaken' });
    await change({ takesForeignApplicants: true });
    expect((await opened(service, clerk, 'recordWindowApplication', input)).version()).toBe(2);
  });

  it('art. 45: filed for as long as the schedule of the office says, unless the archivist says otherwise', async () => {
    await change({ retention: { others: 'PERMANENT' } });
    const hand = await inHandling();
    await toApproved(hand);
    await hand.done('lu.huaijin', 'signReply');
    await hand.done(clerk, 'sendReply', { by: 'IN_PERSON' });
    await hand.done(clerk, 'recordService', signedFor('REPLY', service.clock.today()));
    await service.lettersDrawn();
    await hand.done('xu.qinghe', 'archiveCase', { flagOpenRemedy: true });
    expect(await hand.read('xu.qinghe', 'archive { retention archivalCode }')).toEqual({
      archive: { retention: 'PERMANENT', archivalCode: 'X001-WS·2026-Y-0001' },
    });
  });
});
