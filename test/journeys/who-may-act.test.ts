import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { actions, type ActionName } from '../../src/case-file/actions.ts';
import { type Json, type Member, membersOf, type Visitor } from '../support/graphql-client.ts';
import { peopleByRole, stranger } from '../support/people-by-role.ts';
import {
  anApplication,
  type CaseInHand,
  provided,
  type Service,
  startService,
  submitOnline,
  type Submitted,
  toHandling,
} from '../support/service.ts';

let service: Service;
/** A case of QH01 that is with its handler. */
let submitted: Submitted;
let hand: CaseInHand;

beforeAll(async () => {
  service = await startService('2026-03-02');
  submitted = await submitOnline(service);
  hand = submitted.hand;
  await toHandling(service, hand);
});

afterAll(() => service.close());

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
  amendParticulars: {
    applicant: { name: '周沐言', identityDocument: 'RESIDENT_ID_CARD', phone: '0550-5559001' },
    occasion: 'ASKED_BY_APPLICANT',
    reason: '写错',
  },
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
  recordPaymentNotFound: { finding: '财政专户没有这笔款项' },
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
const expected: Readonly<Record<string, readonly (keyof typeof peopleByRole)[]>> = {
  handOverMail: ['INTAKE_CLERK'],
  recordMailApplication: ['INTAKE_CLERK'],
  confirmReceipt: ['INTAKE_CLERK'],
  registerApplication: ['INTAKE_CLERK'],
  reissueQueryCode: ['INTAKE_CLERK'],
  amendParticulars: ['INTAKE_CLERK', 'HANDLER'],
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
  recordPaymentNotFound: ['INTAKE_CLERK', 'HANDLER'],
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
    for (const [role, userName] of Object.entries(peopleByRole)) {
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
      const cast = [...Object.values(peopleByRole), stranger, 'he.yuanzhou'];
      for (const userName of cast) {
        const member = await (await service.as(userName)).act(name, opening(name));
        if (member.__typename !== 'NotPermitted') may.push(userName);
      }
      expect(may).toEqual([peopleByRole.INTAKE_CLERK]);
      expect(await service.public.act(name, opening(name))).toMatchObject({ __typename: 'NotPermitted' });
    },
  );
});

function opening(name: ActionName): Json {
  const { application, ...more } = { application: anApplication({ description: '' }), ...details[name] };
  const rest = name === 'logMail' ? { ...more, senderName: '' } : { ...more, application };
  return { clientMutationId: randomUUID(), agencyId: service.agencyId('QH01'), ...rest };
}
