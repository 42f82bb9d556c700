import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { formBrowser } from '../portal/form-browser.ts';
import type { Json } from '../support/graphql-client.ts';
import { startMailServer, type TestMailServer } from '../support/mail-server.ts';
import { type CaseInHand, count, type Service, startService, submitOnline } from '../support/service.ts';
import { until } from '../support/until.ts';

const [clerk, handler, head, signer] = ['lin.zhixia', 'chen.wangshu', 'su.yanqiu', 'lu.huaijin'];
const rightNumber = '11010519491231002X';
const wrongNumber = '110105194912310038';
const particulars = {
  name: '周沐言',
  identityDocument: 'RESIDENT_ID_CARD',
  phone: '0550-5559000',
  address: '清湖县书院路88号',
};
const proven = {
  occasion: 'FOUND_AT_CHECKING',
  reason: '与身份证核对，姓名错一字，号码错两位',
  proofChecked: '居民身份证',
};

let mail: TestMailServer;
let service: Service;

beforeAll(async () => {
  mail = await startMailServer();
  service = await startService('2026-03-02', { mail: mail.config });
});

afterAll(async () => {
  await service.close();
  await mail.stop();
});

async function hits(text: string): Promise<readonly string[]> {
  await service.lettersDrawn();
  await service.textsIndexed();
  const { searchCases } = (await (
    await service.as(clerk)
  ).ask('query ($text: String!) { searchCases(text: $text) { edges { hits { field title } } } }', {
    text,
  })) as { searchCases: { edges: readonly { hits: readonly { field: string; title: string | null }[] }[] } };
  return searchCases.edges.flatMap(({ hits: found }) => found.map(({ field, title }) => title ?? field));
}

async function listed(search: string): Promise<readonly string[]> {
  const { caseFiles } = (await (
    await service.as(clerk)
  ).ask(
    'query ($text: String!) { caseFiles(filter: { text: $text }) { edges { node { applicantName } } } }',
    {
      text: search,
    },
  )) as { caseFiles: { edges: readonly { node: { applicantName: string } }[] } };
  return caseFiles.edges.map(({ node }) => node.applicantName);
}

async function receiptBytes(hand: CaseInHand): Promise<Json> {
  await service.lettersDrawn();
  const { letters } = (await hand.read(clerk, 'letters { kind sha256 }')) as { letters: readonly Json[] };
  return letters.find(({ kind }) => kind === 'REGISTRATION_RECEIPT') ?? {};
}

async function numberSeenBy(hand: CaseInHand, who: string): Promise<unknown> {
  const { application } = (await hand.read(
    who,
    'application { applicant { maskedIdentityNumber identityNumber } }',
  )) as { application: { applicant: Json } };
  return application.applicant['identityNumber'];
}

function replacedNumbers(hand: CaseInHand): Promise<number> {
  return count(service.owner, 'select count(*)::int as n from replaced_identity where case_id = $1', [
    hand.id,
  ]);
}

describe('a name, a telephone and a number that were written wrongly', () => {
  let hand: CaseInHand;
  let receipt: Json & { readonly applicationNo: string; readonly queryCode: string };
  let before: Json;

  it('are amended by the window, against the identity card', async () => {
    const wrong = { name: '周沐岩', identityNumber: wrongNumber, phone: '0550-5559090' };
    ({ hand, receipt } = await submitOnline(service, 'QH01', { applicant: wrong }));
    await hand.done(clerk, 'registerApplication');
    before = await receiptBytes(hand);
    const { proofChecked: _shown, ...unproven } = proven;
    expect(await hand.act(clerk, 'amendParticulars', { applicant: particulars, ...unproven })).toMatchObject({
      __typename: 'ProofNotChecked',
      article: '个人信息保护法46',
      path: 'proofChecked',
    });
    const amended = await hand.act(clerk, 'amendParticulars', {
      applicant: { ...particulars, identityNumber: rightNumber },
      ...proven,
    });
    expect(amended).toMatchObject({
      __typename: 'ActDone',
      warnings: [{ code: 'PERSON_DIFFERS', path: 'applicant.name' }],
    });
    expect(await hand.act(clerk, 'amendParticulars', { applicant: particulars, ...proven })).toMatchObject({
      __typename: 'InvalidInput',
      path: 'applicant',
      problem: 'UNCHANGED',
    });
  });

  it('the list finds the new name, and the old one no more', async () => {
    expect(await listed('周沐言')).toEqual(['周沐言']);
    expect(await listed('周沐岩')).toEqual([]);
  });

  it('nobody reads the numbers in the clear who may not', async () => {
    expect(await numberSeenBy(hand, clerk)).toBe(rightNumber);
    expect(await numberSeenBy(hand, signer)).toBeNull();
    const fields = 'timeline { zh en } amendments { reason changes { of particular before after } }';
    const told = await hand.read(handler, fields);
    expect(told).toMatchObject({
      amendments: [
        {
          reason: proven.reason,
          changes: [
            { of: 'APPLICANT', particular: 'NAME', before: '周沐岩', after: '周沐言' },
            {
              of: 'APPLICANT',
              particular: 'IDENTITY_NUMBER',
              before: '1101**********0038',
              after: '1101**********002X',
            },
            { of: 'APPLICANT', particular: 'PHONE', before: '0550-5559090', after: '0550-5559000' },
          ],
        },
      ],
    });
    expect(JSON.stringify(told)).not.toMatch(/1949123100/);
    const journal = await service.owner.query('select payload from case_fact where case_id = $1', [hand.id]);
    expect(JSON.stringify(journal.rows)).not.toMatch(/1949123100/);
  });

  it('the applicant is told which, and not what', async () => {
    const browser = formBrowser(service.url);
    const { applicationNo: number, queryCode: code } = receipt;
    await browser.send('/track', { number, code });
    const page = await browser.open('/track/case');
    expect(page.text).toContain('更正申请人信息（姓名（名称）、证件号码、联系电话）。');
    expect(page.html).not.toMatch(/1949123100|1101\*|0550-5559090|周沐岩/);
    const own = service.applicant(number, code);
    const { caseFile } = await own.ask('query ($id: ID!) { caseFile(id: $id) { amendments { on } } }', {
      id: hand.id,
    });
    expect(caseFile).toEqual({ amendments: [] });
  });

  it('a letter written afterwards bears the new name, for the search too, and the one before stays', async () => {
    const unitId = service.unitId('QH01');
    await hand.done(clerk, 'assignCase', { unitId, handlerId: service.staffId(handler) });
    await hand.done(handler, 'acceptAssignment');
    await hand.done(handler, 'issueCorrectionNotice', {
      items: [{ what: '内容不明确', guidance: '请写明文件名称' }],
      termWorkingDays: 15,
      by: 'POST',
    });
    expect(new Set(await hits('周沐言'))).toEqual(new Set(['APPLICANT', '补正告知书']));
    expect(await hits('周沐岩')).toEqual(['登记回执']);
    expect(await receiptBytes(hand)).toEqual(before);
  });

  it('an amendment that was itself a mistake is voided, and what stood before stands again', async () => {
    const wrong = { ...particulars, name: '周牧言', identityNumber: wrongNumber };
    await hand.done(handler, 'amendParticulars', { applicant: wrong, ...proven });
    expect(await listed('周牧言')).toEqual(['周牧言']);
    expect(await replacedNumbers(hand)).toBe(2);
    await hand.done(head, 'voidFact', { seq: hand.version(), reason: '看错了身份证' });
    expect(await listed('周沐言')).toEqual(['周沐言']);
    expect(await numberSeenBy(hand, clerk)).toBe(rightNumber);
    expect(await replacedNumbers(hand)).toBe(1);
  });

  it('once the case is filed, the number that was replaced is gone', async () => {
    await hand.done(clerk, 'withdrawApplication', { how: '书面' });
    await service.lettersDrawn();
    await hand.done('xu.qinghe', 'archiveCase', { retention: 'TEN_YEARS' });
    expect(await replacedNumbers(hand)).toBe(0);
    expect(await numberSeenBy(hand, clerk)).toBe(rightNumber);
    expect(
      await hand.act(clerk, 'amendParticulars', {
        applicant: { ...particulars, phone: '0990-1000002' },
        ...proven,
      }),
    ).toMatchObject({ __typename: 'WrongState' });
  });
});

describe('an e-mail address that was written wrongly', () => {
  const [wrong, right] = ['zhou@mial.example', 'zhou@mail.example'];

  async function recipients(hand: CaseInHand): Promise<readonly Json[]> {
    const fields = 'notifications { id state recipient lastError }';
    return ((await hand.read(clerk, fields)) as { notifications: readonly Json[] }).notifications;
  }

  async function registered(code: number, state: string): Promise<CaseInHand> {
    mail.refuse({ at: 'RECIPIENT', code, text: 'no such host' });
    const { hand } = await submitOnline(service, 'QH01', { applicant: { email: wrong } });
    await hand.done(clerk, 'registerApplication');
    await until(`it is ${state}`, async () => {
      const [one] = await recipients(hand);
      return one?.['state'] === state && one['lastError'] !== null;
    });
    return hand;
  }

  function amend(hand: CaseInHand, email?: string): Promise<Json> {
    const applicant = email === undefined ? particulars : { ...particulars, email };
    const why = { occasion: 'ASKED_BY_APPLICANT', reason: '申请人来电，邮箱写错' };
    return hand.done(clerk, 'amendParticulars', { applicant, ...why });
  }

  it('what still waits is sent to the right one', async () => {
    const hand = await registered(451, 'WAITING');
    await amend(hand, right);
    expect(await recipients(hand)).toMatchObject([{ state: 'WAITING', recipient: right }]);
    await hand.done(head, 'voidFact', { seq: hand.version(), reason: '误' });
    expect(await recipients(hand)).toMatchObject([{ state: 'WAITING', recipient: wrong }]);
  });

  it('what failed is sent once more to the right one', async () => {
    const hand = await registered(550, 'FAILED');
    await amend(hand, right);
    mail.refuse(undefined);
    const [failed] = await recipients(hand);
    expect(failed).toMatchObject({ state: 'FAILED', recipient: wrong });
    await (
      await service.as(clerk)
    ).act('retryNotification', { clientMutationId: 'once-more', notificationId: failed?.['id'] });
    await until('it is sent', async () => (await recipients(hand))[0]?.['state'] === 'SENT');
    expect(await recipients(hand)).toMatchObject([{ recipient: right }]);
  });

  it('where no address is left, nobody else is told, and nothing is sent once more', async () => {
    const hand = await registered(451, 'WAITING');
    await amend(hand);
    const [failed] = await recipients(hand);
    expect(failed).toMatchObject({ state: 'FAILED' });
    expect(
      await (
        await service.as(clerk)
      ).act('retryNotification', { clientMutationId: 'nowhere', notificationId: failed?.['id'] }),
    ).toMatchObject({ __typename: 'InvalidInput', problem: 'NOT_ALLOWED' });
  });
});
