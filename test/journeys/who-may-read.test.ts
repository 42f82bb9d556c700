import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readBack } from '../letters/press-under-test.ts';
import type { Json, Visitor } from '../support/graphql-client.ts';
import { peopleByRole, stranger } from '../support/people-by-role.ts';
import {
  type CaseInHand,
  type Service,
  startService,
  submitOnline,
  type Submitted,
  toApproved,
  toHandling,
  upload,
} from '../support/service.ts';

let service: Service;
/** A case of QH01 that is with its handler, its receipt drawn. */
let submitted: Submitted;
let hand: CaseInHand;
let receiptUrl: string;
let attachmentUrl: string;

const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n');

beforeAll(async () => {
  service = await startService('2026-03-02');
  const attached = await upload(service.public, '委托书.pdf', pdf);
  submitted = await submitOnline(service, 'QH01', { attachmentIds: [attached.id] });
  hand = submitted.hand;
  await toHandling(service, hand);
  await service.lettersDrawn();
  const { letters } = (await hand.read(peopleByRole.INTAKE_CLERK, 'letters { url }')) as {
    letters: readonly { url: string }[];
  };
  receiptUrl = letters[0]?.url ?? '';
  attachmentUrl = `/cases/${hand.id}/files/${String(attached['sha256'])}`;
});

afterAll(() => service.close());

describe('reading', () => {
  const wholeCase = `{ id state application { applicant { name identityNumber maskedIdentityNumber identityNumberFits } }
    draft { text } timeline { actorName } letters { url } permittedActions { action permitted } }`;

  async function seen(who: Visitor): Promise<unknown> {
    return (await who.ask(`query ($id: ID!) { caseFile(id: $id) ${wholeCase} }`, { id: hand.id }))[
      'caseFile'
    ];
  }

  it('every role of the agency reads the case; the number in the clear is for intake clerks and handlers', async () => {
    const inTheClear: string[] = [];
    for (const [role, userName] of Object.entries(peopleByRole)) {
      const file = (await seen(await service.as(userName))) as {
        application: {
          applicant: {
            identityNumber: string | null;
            maskedIdentityNumber: string;
            identityNumberFits: boolean;
          };
        };
      };
      const { identityNumber, maskedIdentityNumber, identityNumberFits } = file.application.applicant;
      expect(maskedIdentityNumber).toBe('1101**********002X');
      expect(identityNumberFits).toBe(true);
      if (identityNumber !== null) inTheClear.push(role);
      expect([null, '11010519491231002X']).toContain(identityNumber);
    }
    expect(inTheClear).toEqual(['INTAKE_CLERK', 'HANDLER']);
  });

  it('staff of another agency and the public read nothing', async () => {
    for (const who of [await service.as(stranger), await service.as('cheng.yihe'), service.public]) {
      expect(await seen(who)).toBeNull();
      const { caseFiles } = await who.ask('{ caseFiles { edges { node { id } } } }');
      expect(JSON.stringify(caseFiles)).not.toContain(hand.id);
    }
    expect(await service.public.ask('{ viewer { id } caseFiles { edges { node { id } } } }')).toEqual({
      viewer: null,
      caseFiles: { edges: [] },
    });
  });

  it('a supervisor reads the cases of every agency it supervises, and may take complaints down, nothing else', async () => {
    const { hand: town } = await submitOnline(service, 'QH05');
    const { hand: park } = await submitOnline(service, 'QH07');
    const who = await service.as('fang.yan');
    const { caseFiles } = await who.ask('{ caseFiles(first: 100) { edges { node { id } } } }');
    for (const one of [hand, town, park]) {
      expect(JSON.stringify(caseFiles)).toContain(one.id);
      const file = (await one.read('fang.yan', 'id permittedActions { action permitted }')) as {
        permittedActions: readonly { action: string; permitted: boolean }[];
      };
      const permitted = file.permittedActions.filter((action) => action.permitted);
      expect(permitted.map(({ action }) => action)).toEqual(['fileComplaint']);
    }
    const refused = await town.act('fang.yan', 'registerApplication');
    expect(refused).toMatchObject({ __typename: 'NotPermitted', by: ['INTAKE_CLERK'] });
  });

  it('the inside of an agency is shown to its own people, and who works there to a supervisor above it', async () => {
    const inside = '{ agencies { code units { name } staff { userName } } }';
    async function lengths(who: Visitor): Promise<Json> {
      const { agencies } = await who.ask(inside);
      const list = agencies as readonly {
        code: string;
        staff: readonly unknown[];
        units: readonly unknown[];
      }[];
      return Object.fromEntries(
        list.map(({ code, staff, units }) => [code, staff.length + units.length > 0]),
      );
    }
    expect(Object.values(await lengths(service.public))).toEqual(Array<boolean>(7).fill(false));
    expect(await lengths(await service.as(stranger))).toMatchObject({ QH01: false, QH02: true, QH03: false });
    expect(Object.values(await lengths(await service.as('fang.yan')))).toEqual(Array<boolean>(7).fill(true));
  });

  it('the applicant sees the course of the case, and none of the work on an answer that has not left', async () => {
    const { hand: own, receipt } = await submitOnline(service);
    await toHandling(service, own);
    await own.done(peopleByRole.HANDLER, 'recordSearch', {
      places: ['内部档案室'],
      keywords: ['养护'],
      searchedBy: '陈望舒',
      result: '找到一件',
    });
    await toApproved(own, { provided: { content: '尚未发出的答复' } });
    await own.done('lu.huaijin', 'signReply');
    const who = service.applicant(receipt.applicationNo, receipt.queryCode);
    const fields = `id state draft { text legalReview { opinion } } reply { documentNo } searches { result }
      letters { kind } lateActs { fact } handler { name } unit { name } timeline { fact zh actorName }
      application { description applicant { identityNumber } }`;
    const data = await who.ask(`query ($id: ID!) { caseFile(id: $id) { ${fields} } }`, { id: own.id });
    const text = JSON.stringify(data['caseFile']);
    for (const secret of [
      '尚未发出的答复',
      '依据正确',
      '找到一件',
      '公开答〔',
      'REPLY_PROVIDED',
      '陈望舒',
      '沈既白',
      '11010519491231002X',
    ]) {
      expect([secret, text.includes(secret)]).toEqual([secret, false]);
    }
    await own.done(peopleByRole.INTAKE_CLERK, 'sendReply', { by: 'ELECTRONIC' });
    const after = await who.ask(
      `query ($id: ID!) { caseFile(id: $id) { reply { documentNo } letters { kind } } }`,
      { id: own.id },
    );
    expect(after['caseFile']).toMatchObject({
      reply: { documentNo: expect.stringContaining('公开答〔2026〕') },
      letters: [{ kind: 'REGISTRATION_RECEIPT' }, { kind: 'REPLY_PROVIDED' }],
    });
  });
});

describe('downloads', () => {
  it('letters and files are for those who may read the case; for everybody else nothing is there', async () => {
    const applicant = service.applicant(submitted.receipt.applicationNo, submitted.receipt.queryCode);
    const other = await submitOnline(service);
    const otherApplicant = service.applicant(other.receipt.applicationNo, other.receipt.queryCode);
    async function statuses(who: Visitor): Promise<readonly number[]> {
      return Promise.all([receiptUrl, attachmentUrl].map(async (url) => (await who.fetch(url)).status));
    }
    for (const userName of Object.values(peopleByRole)) {
      expect([userName, ...(await statuses(await service.as(userName)))]).toEqual([userName, 200, 200]);
    }
    expect(await statuses(applicant)).toEqual([200, 200]);
    for (const who of [service.public, await service.as(stranger), otherApplicant]) {
      expect(await statuses(who)).toEqual([404, 404]);
      expect(await (await who.fetch(receiptUrl)).text()).toBe(
        await (await who.fetch(`/letters/${randomUUID()}.pdf`)).text(),
      );
    }
    expect((await otherApplicant.fetch(attachmentUrl.replace(hand.id, other.hand.id))).status).toBe(404);
  });

  it('a file is an attachment that no browser runs or guesses', async () => {
    const { headers } = await (await service.as(peopleByRole.INTAKE_CLERK)).fetch(attachmentUrl);
    expect(headers.get('content-disposition')).toMatch(/^attachment;/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain('sandbox');
    expect(headers.get('cache-control')).toContain('no-store');
  });

  it('no letter holds the identity number', async () => {
    const response = await (await service.as(peopleByRole.INTAKE_CLERK)).fetch(receiptUrl);
    const text = (await readBack(new Uint8Array(await response.arrayBuffer()))).join('');
    expect(text).toContain('周沐言');
    expect(text).not.toContain('11010519491231002X');
    const stored = await service.owner.query<{ data: unknown }>('select data from letter');
    expect(JSON.stringify(stored.rows)).not.toContain('11010519491231002X');
    const journal = await service.owner.query('select payload from case_fact');
    expect(JSON.stringify(journal.rows)).not.toContain('11010519491231002X');
  });
});
