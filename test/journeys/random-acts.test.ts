import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assertFoldEqualsRow } from '../support/assert-fold-equals-row.ts';
import type { Json } from '../support/graphql-client.ts';
import {
  type CaseInHand,
  count,
  opened,
  type Service,
  signedFor,
  startService,
  submitOnline,
} from '../support/service.ts';
import { anApplication, provided } from '../support/service.ts';

let service: Service;

beforeAll(async () => {
  service = await startService('2026-03-02');
});

afterAll(() => service.close());

interface Try {
  readonly name: string;
  readonly who: string;
  readonly details: (hand: CaseInHand) => Json;
}

const clerk = 'lin.zhixia';
const handler = 'chen.wangshu';
const findings = [{ item: '答复正文', releasable: true, basis: '不涉密' }];

/** Every act on a case, with details that can be right. */
const tries: readonly Try[] = [
  { name: 'handOverMail', who: clerk, details: () => ({ from: '收发室', to: '政务公开股' }) },
  { name: 'recordMailApplication', who: clerk, details: () => ({ application: anApplication() }) },
  { name: 'confirmReceipt', who: clerk, details: () => ({ how: '电话' }) },
  { name: 'registerApplication', who: clerk, details: () => ({}) },
  { name: 'reissueQueryCode', who: clerk, details: () => ({ identityChecked: '身份证' }) },
  ...['0550-5559001', '0550-5559002'].map((phone) => ({
    name: 'amendParticulars' as const,
    who: clerk,
    details: () => ({
      applicant: {
        name: '周沐言',
        identityDocument: 'RESIDENT_ID_CARD',
        identityNumber: phone.endsWith('1') ? '110105194912310011' : '11010519491231002X',
        phone,
      },
      occasion: 'FOUND_AT_CHECKING',
      reason: '写错一位',
      proofChecked: '居民身份证',
    }),
  })),
  { name: 'withdrawApplication', who: clerk, details: () => ({ how: '书面' }) },
  { name: 'assignCase', who: clerk, details: () => ({ unitId: service.unitId('QH01') }) },
  { name: 'acceptAssignment', who: handler, details: () => ({}) },
  { name: 'returnAssignment', who: handler, details: () => ({ reason: '不属本股' }) },
  {
    name: 'issueCorrectionNotice',
    who: handler,
    details: () => ({
      items: [{ what: '不明确', guidance: '写明年份' }],
      termWorkingDays: 2,
      by: 'IN_PERSON',
    }),
  },
  {
    name: 'recordCorrection',
    who: clerk,
    details: () => ({ channel: 'FAX', description: '2024年', goodReason: '病' }),
  },
  { name: 'lapseApplication', who: clerk, details: () => ({}) },
  {
    name: 'extendReplyPeriod',
    who: 'su.yanqiu',
    details: () => ({ workingDays: 5, reason: '多', by: 'POST' }),
  },
  {
    name: 'requestReasons',
    who: handler,
    details: () => ({ applicationsCounted: 30, countedSince: '2026-01-05', finding: '多', by: 'POST' }),
  },
  { name: 'recordReasons', who: clerk, details: () => ({ text: '研究' }) },
  {
    name: 'deferReply',
    who: 'su.yanqiu',
    details: () => ({ until: '2026-07-31', reason: '多', by: 'POST' }),
  },
  { name: 'countItems', who: clerk, details: () => ({ items: 2 }) },
  { name: 'issueFeeNotice', who: handler, details: () => ({ basis: { items: 12 }, by: 'IN_PERSON' }) },
  { name: 'recordPayment', who: clerk, details: () => ({ amountInFen: 20_000, receiptNo: '0001' }) },
  {
    name: 'recordService',
    who: clerk,
    details: () => signedFor('FEE_NOTICE', service.clock.today()),
  },
  { name: 'recordFeeObjection', who: clerk, details: () => ({ text: '件数有误' }) },
  ...(
    [
      { outcome: 'AMOUNT_CHANGED', basis: { items: 11 } },
      { outcome: 'UPHELD' },
      { outcome: 'WITHDRAWN' },
    ] as const
  ).map((outcome) => ({
    name: 'decideFeeReview' as const,
    who: 'su.yanqiu',
    details: () => ({ ...outcome, reasons: '经核对', by: 'IN_PERSON' }),
  })),
  {
    name: 'recordService',
    who: clerk,
    details: () => signedFor('FEE_REVIEW_RESULT', service.clock.today()),
  },
  {
    name: 'recordSearch',
    who: handler,
    details: () => ({ places: ['档案室'], keywords: ['养护'], searchedBy: '陈望舒', result: '无' }),
  },
  {
    name: 'sendConsultation',
    who: handler,
    details: () => ({
      with: 'THIRD_PARTY',
      ground: 'TRADE_SECRET',
      party: { name: '清湖云雾茶业有限公司' },
      shown: '合作合同',
      question: '价格条款是否可以公开',
      by: 'POST',
    }),
  },
  {
    name: 'recordConsultationDelivery',
    who: clerk,
    details: () => ({ ref: 'C1', evidence: { signed: { on: service.clock.today(), signer: '收发室' } } }),
  },
  {
    name: 'recordConsultationOpinion',
    who: clerk,
    details: () => ({ ref: 'C1', opinion: 'OBJECTS', text: '商业秘密', reasonable: true }),
  },
  {
    name: 'discloseInPublicInterest',
    who: 'su.yanqiu',
    details: () => ({ ref: 'C1', scope: '金额', reasons: '监督', by: 'POST' }),
  },
  {
    name: 'requestCoHandling',
    who: handler,
    details: () => ({
      with: { name: '清湖县档案馆' },
      wanted: '请检索移交清单',
      dueOn: service.clock.today(),
    }),
  },
  { name: 'recordCoHandlingAnswer', who: clerk, details: () => ({ ref: 'H1', text: '没有检索到' }) },
  { name: 'draftReply', who: handler, details: () => ({ reply: provided }) },
  { name: 'submitForReview', who: handler, details: () => ({}) },
  { name: 'passLegalReview', who: 'shen.jibai', details: () => ({ opinion: '同意' }) },
  { name: 'passSecrecyReview', who: 'gu.nanqiao', details: () => ({ findings }) },
  { name: 'returnDraft', who: 'shen.jibai', details: () => ({ reasons: '重写' }) },
  { name: 'signReply', who: 'lu.huaijin', details: () => ({}) },
  { name: 'sendReply', who: clerk, details: () => ({ by: 'IN_PERSON' }) },
  ...(['REPLY', 'CORRECTION_NOTICE', 'REGISTRATION_RECEIPT'] as const).map((letter) => ({
    name: 'recordService' as const,
    who: clerk,
    details: () => signedFor(letter, service.clock.today()),
  })),
  {
    name: 'recordService',
    who: clerk,
    details: () => ({
      letter: 'REPLY',
      evidence: { signatureRefused: { on: service.clock.today(), refusedBy: '申请人' } },
    }),
  },
  {
    name: 'recordDispatch',
    who: clerk,
    details: () => ({ letter: 'REPLY', dispatch: { publicNotice: { where: '清湖日报' } } }),
  },
  {
    name: 'recordDispatch',
    who: clerk,
    details: () => ({ letter: 'REGISTRATION_RECEIPT', dispatch: { ems: { waybillNo: 'EX100000009CN' } } }),
  },
  {
    name: 'reopenForRedo',
    who: 'su.yanqiu',
    details: () => ({ orderedBy: 'COURT', decisionNo: '（2026）皖行初1号', quashedFor: 'PROCEDURE' }),
  },
  {
    name: 'archiveCase',
    who: 'xu.qinghe',
    details: () => ({ retention: 'TEN_YEARS', flagOpenRemedy: true }),
  },
  { name: 'voidFact', who: 'su.yanqiu', details: (hand) => ({ seq: hand.version(), reason: '误' }) },
];

/** From the table of acts as it is walked in an ordinary case, so that random walks get far. */
const usualNext: Readonly<Record<string, readonly string[]>> = {
  SUBMITTED: ['recordMailApplication'],
  RECEIVED: ['registerApplication'],
  REGISTERED: ['acceptAssignment', 'assignCase'],
  AWAITING_CORRECTION: ['recordCorrection'],
  IN_HANDLING: ['submitForReview', 'draftReply'],
  UNDER_REVIEW: ['passLegalReview', 'passSecrecyReview'],
  APPROVED: ['signReply'],
  SIGNED: ['sendReply'],
  REPLIED: ['archiveCase'],
};

/** The first of the usual acts that is offered now; where none is, the first. */
async function usualOf(hand: CaseInHand, state: string): Promise<Try | undefined> {
  const usual = (usualNext[state] ?? []).flatMap((name) => tries.find((one) => one.name === name) ?? []);
  for (const one of usual) if (await isPermitted(hand, one)) return one;
  return usual[0];
}

const openings = ['submitApplication', 'recordWindowApplication', 'ORDINARY_MAIL', 'SIGNED_MAIL'] as const;

async function open(opening: (typeof openings)[number]): Promise<CaseInHand> {
  const agencyId = service.agencyId('QH01');
  switch (opening) {
    case 'submitApplication':
      return (await submitOnline(service)).hand;
    case 'recordWindowApplication':
      return opened(service, clerk, opening, { agencyId, application: anApplication() });
    default:
      return opened(service, clerk, 'logMail', {
        agencyId,
        channel: opening,
        senderName: '宋清嘉',
        waybillNo: 'EX1',
        signedForBy: '收发室',
      });
  }
}

const steps = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.constant('USUAL' as const) },
    { weight: 4, arbitrary: fc.nat({ max: tries.length - 1 }) },
  ),
  { minLength: 8, maxLength: 25 },
);

it('whatever people try, in whatever order: the row stays the fold, a refusal changes nothing, an act adds its facts', async () => {
  const state = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...openings), steps, async (opening, walk) => {
      const hand = await open(opening);
      let stateNow = String((await hand.read(clerk, 'state'))['state']);
      for (const step of walk) {
        const tried = step === 'USUAL' ? await usualOf(hand, stateNow) : tries[step];
        if (tried === undefined) continue;
        const before = await factsOf(hand);
        const offered = await isPermitted(hand, tried);
        const clientMutationId = randomUUID();
        const member = await hand.act(tried.who, tried.name, { ...tried.details(hand), clientMutationId });
        const done = member['caseFile'] !== undefined;
        const after = await factsOf(hand);
        expect([tried.name, done, after > before]).toEqual([tried.name, done, done]);
        // What the screen shows in grey is refused; what it offers may still lack a detail.
        expect([tried.name, stateNow, offered || !done]).toEqual([tried.name, stateNow, true]);
        expect(hand.version()).toBe(after);
        const { caseFile } = member as { caseFile?: { state: string } };
        stateNow = caseFile?.state ?? stateNow;
        state.set(stateNow, (state.get(stateNow) ?? 0) + 1);
      }
      await hand.read(clerk, everything);
      await assertFoldEqualsRow(service.owner);
    }),
    { numRuns: 25 },
  );
  expect(state.size).toBeGreaterThan(4);
});

/** All that a screen can ask of a case, in whatever state it is. */
const everything = `id agency { name } summary applicantName unit { name } handler { name } remainingWorkingDays outcome
  application { description attachments { url } } mail { senderName } corrections { documentNo servedOn } paymentDueOn mayLapseFrom items
  extensions { workingDays approver { name } } reasons { finding text } deferral { until }
  feeNotices { tariff lines { from to } amountInFen paidOn }
  searches { places } consultations { ref state stateZh dueOn answer { late } publicInterest { heldUntil } } draft { no ground text itemsToReview returnedBecause legalReview { opinion reviewer { name } }
  secrecyReview { findings { item } } } reply { documentNo code servedOn serviceFailed }
  archive { archivalCode items { name } } letters { kind state url } lateActs { fact due } deadlines { name on explanation }
  permittedActions { action title permitted refusal { __typename code article zh en } }
  timeline { seq fact on recordedAt actorName zh en late voided }`;

async function isPermitted(hand: CaseInHand, { name, who }: Try): Promise<boolean> {
  const { permittedActions } = (await hand.read(who, 'permittedActions { action permitted }')) as {
    permittedActions: readonly { action: string; permitted: boolean }[];
  };
  return permittedActions.find((one) => one.action === name)?.permitted ?? false;
}

async function factsOf(hand: CaseInHand): Promise<number> {
  return count(service.owner, 'select count(*)::int as n from case_fact where case_id = $1', [hand.id]);
}
