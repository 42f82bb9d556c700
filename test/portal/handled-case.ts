import type { Actor } from '../../src/access/actor.ts';
import { given, mustBeDone } from '../../src/cli/seeded-county.ts';
import type { CorrectionItem } from '../../src/case-file/facts/handling-facts.ts';
import { replyTextItem } from '../../src/case-file/reply-content.ts';
import { consulteeOn } from '../../src/case-file/facts/consultation-facts.ts';
import { day } from '../../src/calendar/day.ts';
import type { Outcome } from '../../src/case-file/outcome.ts';
import type { Dependencies } from '../../src/usecases/dependencies.ts';
import { openReconsideration } from '../../src/usecases/dispute/open-reconsideration.ts';
import { recordReconsiderationAcceptance } from '../../src/usecases/dispute/record-reconsideration-acceptance.ts';
import { recordReconsiderationDecision } from '../../src/usecases/dispute/record-reconsideration-decision.ts';
import { acceptAssignment } from '../../src/usecases/handling/accept-assignment.ts';
import { assignCase } from '../../src/usecases/handling/assign-case.ts';
import { voidFact } from '../../src/usecases/archive/void-fact.ts';
import { draftReply } from '../../src/usecases/handling/draft-reply.ts';
import type { ReplyForm } from '../../src/usecases/handling/completed-reply.ts';
import { issueCorrectionNotice } from '../../src/usecases/handling/issue-correction-notice.ts';
import { issueFeeNotice } from '../../src/usecases/handling/issue-fee-notice.ts';
import { recordConsultationDelivery } from '../../src/usecases/handling/record-consultation-delivery.ts';
import { recordPaymentNotFound } from '../../src/usecases/handling/record-payment-not-found.ts';
import { recordPayment } from '../../src/usecases/handling/record-payment.ts';
import { requestReasons } from '../../src/usecases/handling/request-reasons.ts';
import { sendConsultation } from '../../src/usecases/handling/send-consultation.ts';
import { submitForReview } from '../../src/usecases/handling/submit-for-review.ts';
import { mergeApplications } from '../../src/usecases/related/merge-applications.ts';
import { registerApplication } from '../../src/usecases/intake/register-application.ts';
import type { CaseCommand } from '../../src/usecases/perform-act.ts';
import type { ActAnswer } from '../../src/usecases/ports/work.ts';
import { decideComplaint } from '../../src/usecases/oversight/decide-complaint.ts';
import { recordRectification } from '../../src/usecases/oversight/record-rectification.ts';
import { openedCase } from '../../src/usecases/queries/read-case.ts';
import { recordService } from '../../src/usecases/reply/record-service.ts';
import { sendReply } from '../../src/usecases/reply/send-reply.ts';
import { signReply } from '../../src/usecases/reply/sign-reply.ts';
import { passLegalReview } from '../../src/usecases/review/pass-legal-review.ts';
import { passSecrecyReview } from '../../src/usecases/review/pass-secrecy-review.ts';
import { returnDraft } from '../../src/usecases/review/return-draft.ts';
import type { TestService } from '../support/running-service.ts';

const provided: ReplyForm = {
  ground: 'PROVIDED',
  content: '《清湖县农村公路养护管理办法》全文',
  enclosures: [],
};

type CaseAct<Command> = (deps: Dependencies, actor: Actor, command: Command) => Promise<Outcome<ActAnswer>>;

/** The office at work on a case of QH01, as far as a test needs it. */
export interface Office {
  register(): Promise<void>;
  /** Registers and hands it to 陈望舒, who takes it. */
  take(): Promise<void>;
  /** By default of the description. */
  askForCorrection(ground?: CorrectionItem['ground']): Promise<void>;
  askForReasons(): Promise<void>;
  /** By 31 pages: ten yuan. */
  chargeFee(): Promise<void>;
  /** The office looked for what was declared. */
  findNoPayment(finding: string): Promise<void>;
  /** At the counter: the fee of ten yuan. */
  recordPayment(receiptNo: string): Promise<void>;
  /** The head of the office voids the last act. */
  takeBack(reason: string): Promise<void>;
  consult(documentShown?: string): Promise<void>;
  /** Asks an agency. */
  consultAgency(ground: 'JOINTLY_MADE' | 'COORDINATION' | 'SECRECY_CLASSIFICATION'): Promise<void>;
  /** Drafts, has one draft returned, drafts again and sends it to review. */
  review(reply?: ReplyForm): Promise<void>;
  /** Passes both reviews, signs and sends. */
  send(): Promise<void>;
  serve(): Promise<void>;
  /** Today the applicant applies for reconsideration of the reply, and it is accepted and quashed with nothing ordered. */
  quash(decisionNo: string): Promise<void>;
  /** The supervising authority finds the first complaint founded, to be put right by a day. */
  decideComplaint(reasons: string, dueOn: string): Promise<void>;
  /** What it complains of is put right. */
  rectify(text: string): Promise<void>;
  /** Signed for today, in person. */
  serveFeeNotice(): Promise<void>;
  /** Ends it as a duplicate of another one. */
  mergeInto(applicationNo: string): Promise<void>;
  /** The first letter of consultation, today. */
  deliverConsultation(): Promise<void>;
}

export async function officeOf(service: TestService, applicationNo: string): Promise<Office> {
  const { deps } = service.product;
  const { staff, handlingUnitIds } = service.county;
  const clerk = given(staff, 'lin.zhixia');
  const handler = given(staff, 'chen.wangshu');
  const row = await deps.reader.rowByApplicationNo(applicationNo);
  if (!row) throw new Error(`there is no ${applicationNo}`);
  const caseId = row.id;

  async function act<Command extends CaseCommand>(
    perform: CaseAct<Command>,
    actor: Actor,
    details: Omit<Command, keyof CaseCommand>,
  ): Promise<void> {
    const expectedVersion = (await deps.reader.row(caseId))?.version ?? 0;
    const command = { ...details, caseId, expectedVersion, clientMutationId: deps.newId() };
    mustBeDone(await perform(deps, actor, command as Command));
  }

  return {
    register: () => act(registerApplication, clerk, {}),
    decideComplaint: (reasons, dueOn) =>
      act(decideComplaint, given(staff, 'fang.yan'), {
        ref: '1',
        founded: true,
        measure: 'RECTIFICATION_ORDERED',
        reasons,
        dueOn: day(dueOn),
      }),
    rectify: (text) => act(recordRectification, given(staff, 'fang.yan'), { ref: '1', text }),
    async take() {
      await act(registerApplication, clerk, {});
      await act(assignCase, clerk, { unitId: given(handlingUnitIds, 'QH01'), handlerId: handler.id });
      await act(acceptAssignment, handler, {});
    },
    askForCorrection: (ground = 'DESCRIPTION') =>
      act(issueCorrectionNotice, handler, {
        items: [{ ground, what: '所需信息的内容不明确', guidance: '请写明文件名称或者年份' }],
        termWorkingDays: 10,
        by: 'POST',
      }),
    askForReasons: () =>
      act(requestReasons, handler, {
        applicationsCounted: 46,
        countedSince: day('2026-01-05'),
        finding: '一周内提出三十一件申请',
        termWorkingDays: 7,
        by: 'POST',
      }),
    consult: (shown = '2025年茶园基地合作合同') =>
      act(sendConsultation, handler, {
        with: 'THIRD_PARTY',
        ground: 'TRADE_SECRET',
        party: { name: '清湖云雾茶业有限公司', isOrganization: true },
        shown,
        question: '合同价格条款是否可以公开',
        by: 'POST',
        tellApplicant: true,
      }),
    consultAgency: (ground) =>
      act(sendConsultation, handler, {
        with: consulteeOn[ground],
        ground,
        party: { name: '清湖县财政局', isOrganization: true },
        shown: '《清湖县茶产业扶持资金管理办法》',
        question: '资金分配测算过程是否可以公开',
        by: 'POST',
        tellApplicant: true,
      }),
    chargeFee: () => act(issueFeeNotice, handler, { basis: { pages: 31 }, by: 'POST' }),
    findNoPayment: (finding) => act(recordPaymentNotFound, handler, { finding }),
    recordPayment: (receiptNo) => act(recordPayment, handler, { amountInFen: 1000, receiptNo }),
    async takeBack(reason) {
      const { file } = await openedCase(deps, caseId);
      await act(voidFact, given(staff, 'su.yanqiu'), { seq: file.voidable.at(-1) ?? 0, reason });
    },
    async review(reply = provided) {
      await act(draftReply, handler, { reply });
      await act(submitForReview, handler, {});
      await act(returnDraft, given(staff, 'shen.jibai'), { reasons: '内部意见：请陈望舒核对文号' });
      await act(draftReply, handler, { reply });
      await act(submitForReview, handler, {});
    },
    async send() {
      await act(passLegalReview, given(staff, 'shen.jibai'), { opinion: '依据正确。' });
      await act(passSecrecyReview, given(staff, 'gu.nanqiao'), {
        findings: [{ item: replyTextItem, releasable: true, basis: '可以公开。' }],
      });
      await act(signReply, given(staff, 'lu.huaijin'), {});
      await act(sendReply, clerk, { by: 'POST', waybillNo: 'EX000000001CN' });
    },
    async mergeInto(other) {
      const into = await deps.reader.rowByApplicationNo(other);
      if (!into) throw new Error(`there is no ${other}`);
      await act(mergeApplications, clerk, { intoCaseId: into.id, consent: '电话同意' });
    },
    deliverConsultation: () =>
      act(recordConsultationDelivery, clerk, {
        ref: 'C1',
        evidence: { kind: 'SIGNED', on: deps.clock.today(), signer: '收件人', relation: 'ADDRESSEE' },
      }),
    serveFeeNotice: () =>
      act(recordService, clerk, {
        letter: 'FEE_NOTICE',
        evidence: { kind: 'SIGNED', on: deps.clock.today(), signer: '申请人', relation: 'ADDRESSEE' },
      }),
    async quash(decisionNo) {
      const legal = given(staff, 'shen.jibai');
      const opening = { clientMutationId: deps.newId(), caseId, contested: 'REPLY' } as const;
      const { disputeId, version } = mustBeDone(await openReconsideration(deps, legal, opening));
      const accepting = { disputeId, expectedVersion: version, procedure: 'ORDINARY' } as const;
      const accepted = mustBeDone(
        await recordReconsiderationAcceptance(deps, legal, { ...accepting, clientMutationId: deps.newId() }),
      );
      const deciding = {
        disputeId,
        expectedVersion: accepted.version,
        result: 'QUASHED',
        decisionNo,
      } as const;
      mustBeDone(
        await recordReconsiderationDecision(deps, legal, { ...deciding, clientMutationId: deps.newId() }),
      );
    },
    serve: () =>
      act(recordService, clerk, {
        letter: 'REPLY',
        evidence: {
          kind: 'MAIL_DELIVERED',
          on: deps.clock.today(),
          signer: '申请人',
          relation: 'ADDRESSEE',
        },
      }),
  };
}
