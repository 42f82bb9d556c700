import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { actions, type ActionName } from '../../src/case-file/actions.ts';
import { readBack } from '../letters/press-under-test.ts';
import {
  type Json,
  type Member,
  membersOf,
  postSignIn,
  sessionCookie,
  type Visitor,
  visitor,
} from '../support/graphql-client.ts';
import {
  anApplication,
  type CaseInHand,
  provided,
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
const clerk = 'lin.zhixia';
const handler = 'chen.wangshu';

beforeAll(async () => {
  service = await startService('2026-03-02');
  const attached = await upload(service.public, '委托书.pdf', pdf);
  submitted = await submitOnline(service, 'QH01', { attachmentIds: [attached.id] });
  hand = submitted.hand;
  await toHandling(service, hand);
  await service.lettersDrawn();
  const { letters } = (await hand.read(clerk, 'letters { url }')) as { letters: readonly { url: string }[] };
  receiptUrl = letters[0]?.url ?? '';
  attachmentUrl = `/cases/${hand.id}/files/${String(attached['sha256'])}`;
});

afterAll(() => service.close());

/** Everybody who may knock: what people of QH01 hold there, and strangers. */
const people = {
  INTAKE_CLERK: clerk,
  HANDLER: handler,
  LEGAL_REVIEWER: 'shen.jibai',
  SECRECY_REVIEWER: 'gu.nanqiao',
  SIGNER: 'lu.huaijin',
  OFFICE_HEAD: 'su.yanqiu',
  ARCHIVIST: 'xu.qinghe',
  SUPERVISOR: 'fang.yan',
  ADMINISTRATOR: 'admin',
} as const;
const stranger = 'tang.jianqing';

const details: Readonly<Record<ActionName, Json>> = {
  submitApplication: {},
  recordWindowApplication: {},
  recordOralApplication: { oral: { writtenBy: '林知夏', difficulty: '手伤', approvedBy: 'SIGNATURE' } },
  recordFaxApplication: { at: '2026-03-02T09:00:00+08:00' },
  logMail: { channel: 'ORDINARY_MAIL', senderName: '宋清嘉' },
  handOverMail: { from: '甲', to: '乙' },
  recordMailApplication: { application: anApplication() },
  confirmReceipt: { how: '电话' },
  registerApplication: {},
  reissueQueryCode: { identityChecked: '身份证' },
  splitApplication: { items: ['甲', '乙'], ground: 'OFFICE_DECISION', reason: '一事一申请' },
  mergeApplications: { intoCaseId: randomUUID(), consent: '电话' },
  withdrawApplication: { how: '书面' },
  assignCase: { unitId: randomUUID() },
  acceptAssignment: {},
  returnAssignment: { reason: '误' },
  issueCorrectionNotice: { items: [], termWorkingDays: 15, by: 'POST' },
  recordCorrection: { channel: 'FAX', description: '2024' },
  lapseApplication: {},
  extendReplyPeriod: { workingDays: 21, reason: '多', by: 'POST' },
  requestReasons: { applicationsCounted: 0, countedSince: '2026-01-05', finding: '多', by: 'POST' },
  recordReasons: { text: '研究' },
  deferReply: { until: '2026-03-02', reason: '多', by: 'POST' },
  countItems: { items: 0 },
  issueFeeNotice: { basis: { items: 0 }, by: 'POST' },
  declarePayment: { paidOn: '2026-03-02', voucherNo: '1' },
  recordPayment: { amountInFen: 0, receiptNo: '1' },
  recordFeeObjection: { text: '多' },
  decideFeeReview: { outcome: 'AMOUNT_CHANGED', basis: { items: 0 }, reasons: '多', by: 'POST' },
  recordSearch: { places: [], keywords: [], searchedBy: '甲', result: '无' },
  sendConsultation: {
    with: 'THIRD_PARTY',
    ground: 'TRADE_SECRET',
    party: { name: '清湖云雾茶业有限公司' },
    shown: '合同',
    question: '价格',
    by: 'POST',
  },
  recordConsultationDelivery: { ref: 'C1', evidence: { mailDelivered: { on: '2026-03-02', signer: '甲' } } },
  recordConsultationOpinion: { ref: 'C1', opinion: 'AGREES', text: '同意' },
  discloseInPublicInterest: { ref: 'C1', scope: '金额', reasons: '监督', by: 'POST' },
  requestCoHandling: { with: { name: '县档案馆' }, wanted: '', dueOn: '2026-03-02' },
  recordCoHandlingAnswer: { ref: 'H1', text: '没有' },
  joinForReply: { followerIds: [randomUUID()] },
  leaveJointReply: { reason: '误' },
  draftReply: { reply: provided },
  submitForReview: {},
  passLegalReview: { opinion: '同意' },
  passSecrecyReview: { findings: [] },
  returnDraft: { reasons: '重写' },
  signReply: {},
  sendReply: { by: 'IN_PERSON' },
  recordDispatch: { letter: 'REPLY', dispatch: { ems: { waybillNo: 'EX1' } } },
  recordService: { letter: 'REPLY', evidence: { signed: { on: '2026-03-02', signer: '甲' } } },
  acknowledgeLetter: { letter: 'REGISTRATION_RECEIPT', letterSeq: 2 },
  replyOnTheSpot: {
    reply: { publishedWork: { work: '《清湖年鉴》', obtainFrom: '县图书馆' } },
    evidence: '签收',
  },
  reopenForRedo: { orderedBy: 'COURT', decisionNo: '（2026）皖行初1号', quashedFor: 'PROCEDURE' },
  suggestPublication: { reason: '众人所需' },
  convertToProactive: { otherCaseIds: [], where: '网站', publishOn: '2026-03-02', reference: '文件' },
  archiveCase: { retention: 'TEN_YEARS' },
  fileComplaint: { about: 'LATE', text: '逾期' },
  decideComplaint: { ref: '1', founded: false, reasons: '不成立' },
  recordRectification: { ref: '1', text: '已整改' },
  voidFact: { seq: 99, reason: '误' },
};

const openingActs = new Set<ActionName>([
  'submitApplication',
  'recordWindowApplication',
  'recordOralApplication',
  'recordFaxApplication',
  'logMail',
]);
const onCase = (Object.keys(actions) as ActionName[]).filter((name) => !openingActs.has(name));

/** Sends an act that cannot succeed, a version that never was: whoever may do it hears of that, nobody else. */
async function attempt(who: Visitor, name: ActionName, more: Json = {}): Promise<Member> {
  const member = await who.act(name, {
    clientMutationId: randomUUID(),
    caseId: hand.id,
    expectedVersion: 0,
    ...details[name],
    ...more,
  });
  expect(membersOf(name)).toContain(member.__typename);
  return member;
}

/** Who may do each act, as the law of the office has it; written out, not read from the table of acts. */
const expected: Readonly<Record<string, readonly (keyof typeof people)[]>> = {
  handOverMail: ['INTAKE_CLERK'],
  recordMailApplication: ['INTAKE_CLERK'],
  confirmReceipt: ['INTAKE_CLERK'],
  registerApplication: ['INTAKE_CLERK'],
  reissueQueryCode: ['INTAKE_CLERK'],
  splitApplication: ['INTAKE_CLERK', 'HANDLER'],
  mergeApplications: ['INTAKE_CLERK', 'HANDLER'],
  withdrawApplication: ['INTAKE_CLERK'],
  assignCase: ['INTAKE_CLERK', 'OFFICE_HEAD'],
  acceptAssignment: ['HANDLER'],
  returnAssignment: ['HANDLER'],
  issueCorrectionNotice: ['INTAKE_CLERK', 'HANDLER', 'OFFICE_HEAD'],
  recordCorrection: ['INTAKE_CLERK', 'HANDLER'],
  lapseApplication: ['INTAKE_CLERK', 'HANDLER', 'OFFICE_HEAD'],
  extendReplyPeriod: ['OFFICE_HEAD'],
  requestReasons: ['HANDLER', 'OFFICE_HEAD'],
  recordReasons: ['INTAKE_CLERK', 'HANDLER'],
  deferReply: ['OFFICE_HEAD'],
  countItems: ['INTAKE_CLERK', 'HANDLER'],
  issueFeeNotice: ['HANDLER', 'OFFICE_HEAD'],
  declarePayment: [],
  recordPayment: ['INTAKE_CLERK', 'HANDLER'],
  recordFeeObjection: ['INTAKE_CLERK', 'HANDLER'],
  decideFeeReview: ['OFFICE_HEAD'],
  recordSearch: ['HANDLER'],
  sendConsultation: ['HANDLER'],
  recordConsultationDelivery: ['INTAKE_CLERK', 'HANDLER'],
  recordConsultationOpinion: ['INTAKE_CLERK', 'HANDLER'],
  discloseInPublicInterest: ['OFFICE_HEAD'],
  requestCoHandling: ['HANDLER'],
  recordCoHandlingAnswer: ['INTAKE_CLERK', 'HANDLER'],
  joinForReply: ['HANDLER'],
  leaveJointReply: ['HANDLER'],
  draftReply: ['HANDLER'],
  submitForReview: ['HANDLER'],
  passLegalReview: ['LEGAL_REVIEWER'],
  passSecrecyReview: ['SECRECY_REVIEWER'],
  returnDraft: ['LEGAL_REVIEWER', 'SECRECY_REVIEWER', 'SIGNER'],
  signReply: ['SIGNER'],
  sendReply: ['INTAKE_CLERK', 'HANDLER'],
  recordDispatch: ['INTAKE_CLERK', 'HANDLER'],
  recordService: ['INTAKE_CLERK', 'HANDLER'],
  acknowledgeLetter: [],
  replyOnTheSpot: ['INTAKE_CLERK', 'HANDLER'],
  reopenForRedo: ['LEGAL_REVIEWER', 'OFFICE_HEAD'],
  suggestPublication: [],
  convertToProactive: ['OFFICE_HEAD'],
  archiveCase: ['ARCHIVIST'],
  fileComplaint: ['SUPERVISOR'],
  decideComplaint: ['SUPERVISOR'],
  recordRectification: ['OFFICE_HEAD', 'SUPERVISOR'],
  voidFact: ['OFFICE_HEAD'],
};

/** What the applicant may do in his own case. */
const applicantsActs: readonly string[] = [
  'withdrawApplication',
  'recordCorrection',
  'recordReasons',
  'declarePayment',
  'recordFeeObjection',
  'acknowledgeLetter',
  'suggestPublication',
  'fileComplaint',
];

describe('acts on a case', () => {
  it('every act on a case has its line here', () => {
    expect(Object.keys(expected).sort()).toEqual([...onCase].sort());
  });

  it.each(onCase)('%s', async (name) => {
    const may: string[] = [];
    for (const [role, userName] of Object.entries(people)) {
      const member = await attempt(await service.as(userName), name);
      expect([role, ['StaleVersion', 'NotPermitted'].includes(member.__typename)]).toEqual([role, true]);
      if (member.__typename === 'StaleVersion') may.push(role);
    }
    expect(may).toEqual(expected[name]);
    const applicant = service.applicant(submitted.receipt.applicationNo, submitted.receipt.queryCode);
    const byApplicant = await attempt(applicant, name);
    expect(byApplicant.__typename).toBe(applicantsActs.includes(name) ? 'StaleVersion' : 'NotPermitted');
  });

  it.each(onCase)('%s: a case of another agency is as one that is not there', async (name) => {
    for (const who of [await service.as(stranger), service.public]) {
      const theirs = await attempt(who, name);
      const nobodys = await attempt(who, name, { caseId: randomUUID() });
      expect(theirs).toEqual(nobodys);
      expect(theirs.__typename).toBe('CaseNotFound');
    }
  });

  it.each([...openingActs].filter((name) => name !== 'submitApplication'))(
    '%s: intake clerks of the agency',
    async (name) => {
      const may: string[] = [];
      const cast = [...Object.values(people), stranger, 'he.yuanzhou'];
      for (const userName of cast) {
        const member = await (await service.as(userName)).act(name, opening(name));
        if (member.__typename !== 'NotPermitted') may.push(userName);
      }
      expect(may).toEqual([clerk]);
      expect(await service.public.act(name, opening(name))).toMatchObject({ __typename: 'NotPermitted' });
    },
  );
});

function opening(name: ActionName): Json {
  const { application, ...more } = { application: anApplication({ description: '' }), ...details[name] };
  const rest = name === 'logMail' ? { ...more, senderName: '' } : { ...more, application };
  return { clientMutationId: randomUUID(), agencyId: service.agencyId('QH01'), ...rest };
}

describe('reading', () => {
  const wholeCase = `{ id state application { applicant { name identityNumber maskedIdentityNumber } }
    draft { text } timeline { actorName } letters { url } permittedActions { action permitted } }`;

  async function seen(who: Visitor): Promise<unknown> {
    return (await who.ask(`query ($id: ID!) { caseFile(id: $id) ${wholeCase} }`, { id: hand.id }))[
      'caseFile'
    ];
  }

  it('every role of the agency reads the case; the number in the clear is for intake clerks and handlers', async () => {
    const inTheClear: string[] = [];
    for (const [role, userName] of Object.entries(people)) {
      const file = (await seen(await service.as(userName))) as {
        application: { applicant: { identityNumber: string | null; maskedIdentityNumber: string } };
      };
      const { identityNumber, maskedIdentityNumber } = file.application.applicant;
      expect(maskedIdentityNumber).toBe('1101**********002X');
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

  it('the inside of an agency is shown to its own people', async () => {
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
  });

  it('the applicant sees the course of the case, and none of the work on an answer that has not left', async () => {
    const { hand: own, receipt } = await submitOnline(service);
    await toHandling(service, own);
    await own.done(handler, 'recordSearch', {
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
    await own.done(clerk, 'sendReply', { by: 'ELECTRONIC' });
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
    for (const userName of Object.values(people)) {
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
    const { headers } = await (await service.as(clerk)).fetch(attachmentUrl);
    expect(headers.get('content-disposition')).toMatch(/^attachment;/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain('sandbox');
    expect(headers.get('cache-control')).toContain('no-store');
  });

  it('no letter holds the identity number', async () => {
    const response = await (await service.as(clerk)).fetch(receiptUrl);
    const text = (await readBack(new Uint8Array(await response.arrayBuffer()))).join('');
    expect(text).toContain('周沐言');
    expect(text).not.toContain('11010519491231002X');
    const stored = await service.owner.query<{ data: unknown }>('select data from letter');
    expect(JSON.stringify(stored.rows)).not.toContain('11010519491231002X');
    const journal = await service.owner.query('select payload from case_fact');
    expect(JSON.stringify(journal.rows)).not.toContain('11010519491231002X');
  });
});

describe('sessions', () => {
  it('a cookie that no script reads and no other site sends', async () => {
    const response = await postSignIn(service.url, { userName: clerk, password: 'qinghu-demo-2026' });
    const cookie = response.headers.getSetCookie()[0] ?? '';
    expect(cookie).toMatch(/^mingda_session=[\w-]{43}; /);
    expect(cookie).toMatch(/; HttpOnly/);
    expect(cookie).toMatch(/; SameSite=(Lax|Strict)/);
    expect(cookie).toMatch(/; Path=\//);
  });

  it('signing out ends the session at once, of this browser only', async () => {
    const [one, two] = [await sessionCookie(service.url, handler), await sessionCookie(service.url, handler)];
    const signedOut = await visitor(service.url, { cookie: one }).fetch('/sign-out', { method: 'POST' });
    expect(signedOut.status).toBe(204);
    expect(await viewerOf(one)).toBeNull();
    expect(await viewerOf(two)).toEqual({ userName: handler });
    expect(await attempt(visitor(service.url, { cookie: one }), 'draftReply')).toMatchObject({
      __typename: 'CaseNotFound',
    });
  });

  it('a session ends after eight hours, to the second', async () => {
    const cookie = await sessionCookie(service.url, handler);
    service.clock.set('2026-03-02T17:59:59+08:00');
    expect(await viewerOf(cookie)).toEqual({ userName: handler });
    service.clock.set('2026-03-02T18:00:00+08:00');
    expect(await viewerOf(cookie)).toBeNull();
    service.clock.set('2026-03-02');
  });

  it('a role taken away, and a person struck off, stop at the next request', async () => {
    const administrator = await service.as('admin');
    const grant = {
      staffId: service.staffId('xu.qinghe'),
      role: 'ARCHIVIST',
      agencyId: service.agencyId('QH01'),
    };
    const archivist = await service.as('xu.qinghe');
    expect(await attempt(archivist, 'archiveCase')).toMatchObject({ __typename: 'StaleVersion' });
    expect(await administrator.act('revokeRole', grant)).toMatchObject({ __typename: 'StaffMember' });
    expect(await attempt(archivist, 'archiveCase')).toMatchObject({ __typename: 'CaseNotFound' });
    await administrator.act('grantRole', grant);
    expect(await attempt(archivist, 'archiveCase')).toMatchObject({ __typename: 'StaleVersion' });
    await service.owner.query('update staff_member set active = false where user_name = $1', ['xu.qinghe']);
    expect(await attempt(archivist, 'archiveCase')).toMatchObject({ __typename: 'CaseNotFound' });
    expect(
      (await postSignIn(service.url, { userName: 'xu.qinghe', password: 'qinghu-demo-2026' })).status,
    ).toBe(401);
    await service.owner.query('update staff_member set active = true where user_name = $1', ['xu.qinghe']);
  });

  it.each(['', 'x', 'x'.repeat(10_000), '%00', '../../etc/passwd'])(
    'a made-up token %.10j is nobody',
    async (token) => {
      expect(await viewerOf(`mingda_session=${token}`)).toBeNull();
      expect(await viewerOf(`mingda_application=${token}`)).toBeNull();
    },
  );

  async function viewerOf(cookie: string): Promise<unknown> {
    return (await visitor(service.url, { cookie }).ask('{ viewer { userName } }'))['viewer'];
  }
});

describe('attempts', () => {
  it('after ten wrong passwords in an hour even the right one waits, for this name only', async () => {
    service.clock.set('2026-03-03');
    for (let n = 0; n < 10; n += 1) expect(await signInStatus('wei.songyue', 'wrong')).toBe(401);
    expect(await signInStatus('wei.songyue', 'qinghu-demo-2026')).toBe(429);
    expect(await signInStatus('qin.zhaoye', 'qinghu-demo-2026')).toBe(200);
    service.clock.set('2026-03-03T11:00:01+08:00');
    expect(await signInStatus('wei.songyue', 'qinghu-demo-2026')).toBe(200);
  });

  it('a name that does not exist is limited and answered alike', async () => {
    service.clock.set('2026-03-04');
    for (let n = 0; n < 10; n += 1) expect(await signInStatus('nobody.here', 'wrong')).toBe(401);
    expect(await signInStatus('nobody.here', 'wrong')).toBe(429);
  });

  it('a hundred guesses at once are ten', async () => {
    service.clock.set('2026-03-05');
    const statuses = await Promise.all(
      Array.from({ length: 100 }, () => signInStatus('yan.beichen', 'wrong')),
    );
    expect(statuses.filter((status) => status === 401).length).toBeLessThanOrEqual(10);
  });

  it('the eleventh query code waits although it is right, an hour long, and so does the header', async () => {
    service.clock.set('2026-03-06');
    const { hand: own, receipt } = await submitOnline(service);
    for (let n = 0; n < 10; n += 1) {
      expect(await track(receipt.applicationNo, 'AAAA-BBBB-CCC')).toMatchObject({ reason: 'NO_MATCH' });
    }
    expect(await track(receipt.applicationNo, receipt.queryCode)).toMatchObject({
      reason: 'TOO_MANY_ATTEMPTS',
    });
    const who = service.applicant(receipt.applicationNo, receipt.queryCode);
    expect(await own.actAs(who, 'withdrawApplication', { how: '在线' })).toMatchObject({
      __typename: 'CaseNotFound',
    });
    service.clock.set('2026-03-06T11:00:01+08:00');
    expect(
      await track(receipt.applicationNo.toLowerCase(), ` ${receipt.queryCode.toLowerCase()} `),
    ).toMatchObject({
      state: 'RECEIVED',
    });
  });

  it('a number that does not exist answers like a wrong code, and is limited like one', async () => {
    service.clock.set('2026-03-07');
    for (let n = 0; n < 10; n += 1) {
      expect(await track('QH01-2026-99999', 'AAAA-BBBB-CCC')).toMatchObject({ reason: 'NO_MATCH' });
    }
    expect(await track('QH01-2026-99999', 'AAAA-BBBB-CCC')).toMatchObject({ reason: 'TOO_MANY_ATTEMPTS' });
  });

  async function signInStatus(userName: string, password: string): Promise<number> {
    return (await postSignIn(service.url, { userName, password })).status;
  }

  async function track(number: string, code: string): Promise<unknown> {
    const data = await service.public.ask(
      `query ($number: String!, $code: String!) { trackApplication(number: $number, code: $code) {
         ... on TrackedApplication { state } ... on TrackingRefused { reason } } }`,
      { number, code },
    );
    return data['trackApplication'];
  }
});

describe('administration', () => {
  it.each<[string, () => Json]>([
    ['createUnit', () => ({ agencyId: service.agencyId('QH02'), name: '新股' })],
    [
      'createStaffMember',
      () => ({
        agencyId: service.agencyId('QH02'),
        userName: 'new.person',
        name: '新人',
        password: 'qinghu-demo-2026',
      }),
    ],
    [
      'grantRole',
      () => ({
        staffId: service.staffId(stranger),
        role: 'HANDLER',
        agencyId: service.agencyId('QH02'),
      }),
    ],
    [
      'revokeRole',
      () => ({ staffId: service.staffId('wei.songyue'), role: 'SIGNER', agencyId: service.agencyId('QH02') }),
    ],
    ['createAgency', () => ({ ...anAgency, supervisingAgencyId: service.agencyId('QH01') })],
  ])('%s: by an administrator, of the agency or of the one above it', async (name, input) => {
    for (const who of [
      service.public,
      await service.as(stranger),
      await service.as('fang.yan'),
      await service.as(clerk),
    ]) {
      expect(await who.act(name, input())).toMatchObject({
        __typename: 'NotPermitted',
        by: ['ADMINISTRATOR'],
      });
    }
    const done = await (await service.as('admin')).act(name, input());
    expect(['Agency', 'Unit', 'StaffMember']).toContain(done.__typename);
  });

  it.each<[string, Json, string]>([
    ['createAgency', { code: 'qh09' }, 'code'],
    ['createAgency', { code: 'QH10', name: ' ' }, 'name'],
    ['createAgency', { code: 'QH10', court: 'a\u0000' }, 'court'],
    ['createAgency', { code: 'QH10', supervisingAgencyId: 'x' }, 'agencyId'],
    ['createAgency', { code: 'QH01' }, 'code'],
    ['createUnit', { agencyId: 'x', name: '股' }, 'agencyId'],
    ['createUnit', { name: '股\ud800' }, 'name'],
    ['createStaffMember', { userName: 'a\u0000b' }, 'userName'],
    ['createStaffMember', { password: 'short' }, 'password'],
    ['createStaffMember', { unitIds: ['x'] }, 'unitIds'],
    ['createStaffMember', { userName: 'lin.zhixia' }, 'userName'],
    ['grantRole', { staffId: 'x' }, 'staffId'],
    ['grantRole', { agencyId: '\u0000' }, 'agencyId'],
  ])('%s of %j is refused at %s', async (name, change, path) => {
    const agencyId = service.agencyId('QH02');
    const whole: Readonly<Record<string, Json>> = {
      createAgency: { ...anAgency, supervisingAgencyId: service.agencyId('QH01') },
      createUnit: { agencyId, name: '股' },
      createStaffMember: { agencyId, userName: 'other.person', name: '人', password: 'qinghu-demo-2026' },
      grantRole: { staffId: service.staffId(stranger), role: 'SIGNER', agencyId },
    };
    const member = await (await service.as('admin')).act(name, { ...whole[name], ...change });
    expect(member).toMatchObject({ __typename: 'InvalidInput', path });
  });
});

const anAgency = {
  code: 'QH08',
  kind: 'TOWN',
  name: '清湖县石梁镇人民政府',
  address: '清湖县石梁镇1号',
  phone: '0550-5550808',
  documentPrefix: '石政公开',
  fondsNo: 'X108',
  confirmPolicy: 'AUTO',
  reconsiderationAuthority: '清湖县人民政府',
  court: '清湖县人民法院',
  reconsiderationChannel: '清湖县行政复议网上申请平台',
};
