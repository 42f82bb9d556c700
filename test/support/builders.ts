import { type Day, day } from '../../src/calendar/day.ts';
import type { Application, Channel, OralRecord } from '../../src/case-file/application.ts';
import type { CaseFile } from '../../src/case-file/case-file.ts';
import type {
  ConsultationGround,
  ConsultedParty,
  Opinion,
} from '../../src/case-file/facts/consultation-facts.ts';
import type { CoHandler } from '../../src/case-file/facts/co-handling-facts.ts';
import type { FeeReviewOutcome } from '../../src/case-file/facts/fee-facts.ts';
import type { CorrectionItem } from '../../src/case-file/facts/handling-facts.ts';
import type { Fact, JournalEntry } from '../../src/case-file/facts.ts';
import type { LinkedCase } from '../../src/case-file/facts/related-facts.ts';
import type { Lateness, ServiceMethod } from '../../src/case-file/facts/fact-frame.ts';
import type { SecrecyFinding } from '../../src/case-file/facts/reply-facts.ts';
import type { Dispatch, ServedLetter, ServiceEvidence } from '../../src/case-file/facts/service-facts.ts';
import { fold, voidedSeqs } from '../../src/case-file/fold.ts';
import type { ReplyContent } from '../../src/case-file/reply-content.ts';
import type { CaseState } from '../../src/case-file/states.ts';
import type { Consultee } from '../../src/statute/facts.ts';
import {
  aFile,
  agencies,
  type AgencyOfTheCast,
  anApplication,
  type Person,
  people,
  units,
} from './builders-cast.ts';

export const caseId = 'd0000000-0000-4000-8000-000000000001';

/** Another case of the agency, as journals name it. */
export const anotherCase: LinkedCase = {
  caseId: 'd0000000-0000-4000-8000-000000000002',
  applicationNo: 'QH02-2026-00002',
};

/** 拟稿 of a reply that gives the information (D12). */
export const provided = providedWith();

export function providedWith(...enclosures: readonly string[]): ReplyContent {
  const content = '现将你申请的征收补偿安置方案随文提供。';
  return { ground: 'PROVIDED', content, enclosures: enclosures.map((name) => aFile(name)) };
}

/** 拟稿 of a reply that says there is none (D41a); it needs a search record. */
export const nonexistent: ReplyContent = {
  ground: 'INFORMATION_NONEXISTENT',
  reason: '经检索，本机关未制作、未保存该信息。',
};

interface Started {
  readonly id: string;
  readonly agency: AgencyOfTheCast;
  readonly entries: readonly JournalEntry[];
}

/** Begins a case of 清湖县自然资源局; the next word says how the application came. */
export function aCaseFile(
  at: AgencyOfTheCast = agencies.naturalResources,
  id: string = caseId,
): CaseFileBuilder {
  return new CaseFileBuilder({ id, agency: at, entries: [] });
}

/**
 * Tells a case fact by fact: `aCaseFile().receivedByPost('2026-02-13').registered()`. Each word returns a new builder;
 * where no day is given the step happens on the day of the one before. Nothing is checked: the builder tells what the
 * journal says, lawful or not.
 */
export class CaseFileBuilder {
  readonly #told: Started;

  constructor(told: Started) {
    this.#told = told;
  }

  /** The journal told so far. */
  journal(): readonly JournalEntry[] {
    return this.#told.entries;
  }

  /** 案卷: the journal told so far, folded. */
  file(): CaseFile {
    return fold(this.#told.id, this.#told.entries);
  }

  /** Adds any fact. `by` is the actor of the journal line. */
  and(fact: Fact, by: Person | 'APPLICANT' | 'CONSULTEE' = people.intakeClerk): CaseFileBuilder {
    const { entries } = this.#told;
    const entry = {
      seq: entries.length + 1,
      fact,
      recordedAt: `${fact.on}T01:00:00.000Z`,
      actor: typeof by === 'string' ? by : by.id,
    };
    return new CaseFileBuilder({ ...this.#told, entries: [...entries, entry] });
  }

  // 接收 intake

  submittedOnline(
    on: string,
    { confirmation = 'AUTO', application = anApplication() }: Partial<OnlineDetails> = {},
  ): CaseFileBuilder {
    const fact: Fact = {
      fact: 'SUBMITTED',
      on: day(on),
      agencyId: this.#told.agency.id,
      channel: 'INTERNET',
      at: `${on}T09:00:00+08:00`,
      confirmation,
      application,
      applicationNo: `${this.#told.agency.code}-${on.slice(0, 4)}-00001`,
    };
    return this.and(fact, 'APPLICANT');
  }

  faxed(on: string, application: Application = anApplication()): CaseFileBuilder {
    const fact: Fact = {
      fact: 'SUBMITTED',
      on: day(on),
      agencyId: this.#told.agency.id,
      channel: 'FAX',
      at: `${on}T09:00:00+08:00`,
      confirmation: 'AGENCY',
      application,
    };
    return this.and(fact);
  }

  loggedAsSignedMail(on: string): CaseFileBuilder {
    const mail = { senderName: '周沐言', waybillNo: 'EX100000001CN', signedForBy: '传达室' };
    const channel = 'SIGNED_MAIL';
    return this.and({ fact: 'MAIL_LOGGED', on: day(on), agencyId: this.#told.agency.id, channel, ...mail });
  }

  loggedAsOrdinaryMail(on: string): CaseFileBuilder {
    const channel = 'ORDINARY_MAIL';
    const senderName = '周沐言';
    return this.and({
      fact: 'MAIL_LOGGED',
      on: day(on),
      agencyId: this.#told.agency.id,
      channel,
      senderName,
    });
  }

  mailHandedOver(on?: string): CaseFileBuilder {
    return this.and({ fact: 'MAIL_HANDED_OVER', on: this.#on(on), from: '传达室', to: '林知夏' });
  }

  /** What the envelope held. Signed mail counts as received on the day the organ signed for it. */
  mailOpened(on?: string, application: Application = anApplication()): CaseFileBuilder {
    const logged = this.#told.entries[0]?.fact;
    const channel = logged?.fact === 'MAIL_LOGGED' ? logged.channel : 'ORDINARY_MAIL';
    const recorded = this.#recorded(this.#on(on), channel, application);
    if (channel !== 'SIGNED_MAIL' || logged === undefined) return recorded;
    return recorded.and({ fact: 'RECEIVED', on: logged.on, channel });
  }

  /** Signed mail, logged and opened on one day. */
  receivedByPost(on: string, application: Application = anApplication()): CaseFileBuilder {
    return this.loggedAsSignedMail(on).mailOpened(on, application);
  }

  receivedAtWindow(on: string, application: Application = anApplication()): CaseFileBuilder {
    return this.#recorded(day(on), 'IN_PERSON', application).and({
      fact: 'RECEIVED',
      on: day(on),
      channel: 'IN_PERSON',
    });
  }

  receivedOrally(on: string): CaseFileBuilder {
    const oral: OralRecord = {
      writtenBy: '林知夏',
      difficulty: '视力障碍，不能书写',
      approvedBy: 'FINGERPRINT',
    };
    return this.#recorded(day(on), 'IN_PERSON', anApplication(), oral).and({
      fact: 'RECEIVED',
      on: day(on),
      channel: 'IN_PERSON',
    });
  }

  confirmed(on?: string): CaseFileBuilder {
    return this.and({ fact: 'CONFIRMED', on: this.#on(on), how: '电话确认' });
  }

  registered(on?: string): CaseFileBuilder {
    const at = this.#on(on);
    const applicationNo = this.file().applicationNo ?? `${this.#told.agency.code}-${at.slice(0, 4)}-00001`;
    return this.and({ fact: 'REGISTERED', on: at, applicationNo });
  }

  queryCodeReissued(on?: string): CaseFileBuilder {
    const issue = this.file().queryCodeIssue + 1;
    return this.and({ fact: 'QUERY_CODE_REISSUED', on: this.#on(on), issue, identityChecked: '居民身份证' });
  }

  withdrawn(on?: string): CaseFileBuilder {
    const { applicationNo, receivedOn } = this.file();
    const numbered = applicationNo !== undefined && receivedOn !== undefined;
    const confirmed = numbered ? { documentNo: '清湖自然资撤〔2026〕1号' } : {};
    return this.and({ fact: 'WITHDRAWN', on: this.#on(on), how: '书面撤回', ...confirmed }, 'APPLICANT');
  }

  // 办理 handling

  splitInto(...into: readonly LinkedCase[]): CaseFileBuilder {
    const description = this.file().application?.description ?? '';
    const ground = { ground: 'APPLICANT_CONSENT', reason: '电话同意' } as const;
    return this.and({ fact: 'SPLIT', on: this.#on(undefined), description, into, ...ground });
  }

  mergedInto(into: LinkedCase = anotherCase, on?: string): CaseFileBuilder {
    return this.and({ fact: 'MERGED_INTO', on: this.#on(on), into, consent: '电话同意' });
  }

  duplicateMerged(duplicate: LinkedCase = anotherCase, on?: string): CaseFileBuilder {
    return this.and({ fact: 'DUPLICATE_MERGED', on: this.#on(on), duplicate });
  }

  // 一并答复 answered together

  followersTaken(...followers: readonly LinkedCase[]): CaseFileBuilder {
    return this.and({ fact: 'FOLLOWERS_TAKEN', on: this.#on(undefined), followers }, people.handler);
  }

  joinedTo(lead: LinkedCase = anotherCase): CaseFileBuilder {
    return this.and({ fact: 'JOINED_TO_LEAD', on: this.#on(undefined), lead }, people.handler);
  }

  /** To 耕地保护科, and to a handler where one is named. */
  assigned(on?: string, handler?: Person, unit: { readonly id: string } = units.landUse): CaseFileBuilder {
    const named = handler === undefined ? {} : { handlerId: handler.id };
    return this.and({ fact: 'ASSIGNED', on: this.#on(on), unitId: unit.id, ...named });
  }

  accepted(on?: string, by: Person = people.handler): CaseFileBuilder {
    return this.and({ fact: 'ASSIGNMENT_ACCEPTED', on: this.#on(on), handlerId: by.id }, by);
  }

  assignmentReturned(on?: string): CaseFileBuilder {
    return this.and(
      { fact: 'ASSIGNMENT_RETURNED', on: this.#on(on), reason: '不属本科室职责' },
      people.handler,
    );
  }

  correctionNoticeSent(on?: string, details: Partial<NoticeDetails> = {}): CaseFileBuilder {
    return this.and({
      fact: 'CORRECTION_NOTICE_SENT',
      on: this.#on(on),
      documentNo: '清湖自然资补〔2026〕1号',
      items: [{ ground: 'DESCRIPTION', what: '所需信息的名称', guidance: '请写明地块名称或者批文文号' }],
      termWorkingDays: 15,
      by: 'POST',
      ...details,
    });
  }

  correctionNoticeServed(on?: string): CaseFileBuilder {
    return this.and({ fact: 'CORRECTION_NOTICE_SERVED', ...signedFor(this.#on(on)) });
  }

  correctionReceived(on?: string, goodReason?: string): CaseFileBuilder {
    return this.and({
      fact: 'CORRECTION_RECEIVED',
      on: this.#on(on),
      channel: 'IN_PERSON',
      description: '南堤路东侧一号地块征收补偿安置方案',
      ...(goodReason === undefined ? {} : { goodReason }),
    });
  }

  /** Online, of the last notice; the office has yet to confirm it. */
  correctionSubmitted(on?: string): CaseFileBuilder {
    return this.and({
      fact: 'CORRECTION_SUBMITTED',
      on: this.#on(on),
      documentNo: this.file().corrections.at(-1)?.documentNo ?? '',
      description: '南堤路东侧一号地块征收补偿安置方案',
      files: [aFile('地块位置图.pdf')],
    });
  }

  lapsed(on?: string): CaseFileBuilder {
    const ground = this.file().state === 'AWAITING_CORRECTION' ? 'LAPSED_CORRECTION' : 'LAPSED_FEE';
    const documentNo = '清湖自然资结〔2026〕1号';
    return this.and({ fact: 'LAPSED', on: this.#on(on), ground, documentNo });
  }

  /** By the head of the disclosure office, by so many working days. */
  extended(on: string | undefined, workingDays: number): CaseFileBuilder {
    const documentNo = '清湖自然资延〔2026〕1号';
    const why = { reason: '材料较多', approverId: people.officeHead.id, by: 'POST' } as const;
    return this.and(
      { fact: 'EXTENSION_NOTIFIED', on: this.#on(on), documentNo, workingDays, ...why },
      people.officeHead,
    );
  }

  deferred(on: string | undefined, until: string): CaseFileBuilder {
    const notice = { documentNo: '清湖自然资缓〔2026〕1号', reason: '需逐件检索', by: 'POST' } as const;
    return this.and({ fact: 'DEFERRAL_NOTIFIED', on: this.#on(on), ...notice, until: day(until) });
  }

  itemsCounted(items: number, on?: string): CaseFileBuilder {
    return this.and({ fact: 'ITEMS_COUNTED', on: this.#on(on), items });
  }

  /** By items, two beyond those that are free. */
  feeNoticeSent(on?: string): CaseFileBuilder {
    const basis = { tariff: 'ITEMS', month: '2026-03', earlierItems: 0, items: 12 } as const;
    const notice = { documentNo: '清湖自然资费〔2026〕1号', basis, amountInFen: 20_000, by: 'POST' } as const;
    return this.and({ fact: 'FEE_NOTICE_SENT', on: this.#on(on), ...notice }, people.handler);
  }

  feeNoticeServed(on?: string): CaseFileBuilder {
    return this.and({ fact: 'FEE_NOTICE_SERVED', ...signedFor(this.#on(on)) });
  }

  paymentDeclared(on?: string): CaseFileBuilder {
    const voucher = { paidOn: this.#on(on), voucherNo: 'HK20260001', files: [aFile('回单.pdf')] };
    const documentNo = this.file().feeNotices.at(-1)?.documentNo ?? '';
    return this.and({ fact: 'PAYMENT_DECLARED', on: this.#on(on), documentNo, ...voucher });
  }

  feePaid(on?: string): CaseFileBuilder {
    return this.and({ fact: 'FEE_PAID', on: this.#on(on), amountInFen: 20_000, receiptNo: '0001' });
  }

  feeObjectionReceived(on?: string): CaseFileBuilder {
    return this.and({ fact: 'FEE_OBJECTION_RECEIVED', on: this.#on(on), text: '其中一件已经撤回，不应计件' });
  }

  /** By the head: upheld, changed to 100 yuan for eleven items, or withdrawn. */
  feeReviewed(outcome: FeeReviewOutcome, on?: string): CaseFileBuilder {
    const basis = { tariff: 'ITEMS', month: '2026-03', earlierItems: 0, items: 11 } as const;
    const review =
      outcome === 'AMOUNT_CHANGED' ? { outcome, basis, amountInFen: 10_000 } : ({ outcome } as const);
    const result = { documentNo: '清湖自然资核〔2026〕1号', reasons: '经核对申请内容', by: 'POST' } as const;
    return this.and({ fact: 'FEE_REVIEW_DECIDED', on: this.#on(on), review, ...result }, people.officeHead);
  }

  /** The result of a review that changed the amount. */
  feeReviewServed(on?: string): CaseFileBuilder {
    const through = 'FEE_REVIEW_RESULT';
    return this.and({ fact: 'FEE_NOTICE_SERVED', ...signedFor(this.#on(on)), through });
  }

  /** By reconsideration: the reply was quashed. */
  redoOrdered(on?: string): CaseFileBuilder {
    const quashed = { orderedBy: 'RECONSIDERATION', quashedFor: 'PROCEDURE' } as const;
    const decision = { ...quashed, decisionNo: '清政复决〔2026〕1号' };
    return this.and({ fact: 'REDO_ORDERED', on: this.#on(on), ...decision });
  }

  searched(on?: string): CaseFileBuilder {
    const search = {
      places: ['机关档案室'],
      keywords: ['南堤路', '征收'],
      searchedBy: '陈望舒',
      result: '未检索到',
    };
    return this.and({ fact: 'SEARCH_RECORDED', on: this.#on(on), ...search }, people.handler);
  }

  /** A letter to 清湖云雾茶业有限公司 about its trade secret, unless told otherwise; C1, C2 … in the order they are sent. */
  consultationSent(on?: string, details: Partial<ConsultationDetails> = {}): CaseFileBuilder {
    const letter = {
      ref: `C${this.file().consultations.length + 1}`,
      with: 'THIRD_PARTY',
      ground: 'TRADE_SECRET',
      party: { name: '清湖云雾茶业有限公司', isOrganization: true },
      shown: '2025年茶园基地合作合同',
      question: '合同价格条款是否可以公开',
      documentNo: '清湖自然资征〔2026〕1号',
      by: 'POST',
      applicantTold: true,
    } as const;
    return this.and({ fact: 'CONSULTATION_SENT', on: this.#on(on), ...letter, ...details }, people.handler);
  }

  consultationDelivered(on?: string, ref = 'C1'): CaseFileBuilder {
    return this.and({ fact: 'CONSULTATION_DELIVERED', ...signedFor(this.#on(on), '茶业公司收发室'), ref });
  }

  /** Online, by the code of the letter; the office has yet to confirm it. */
  opinionSubmitted(on?: string, ref = 'C1'): CaseFileBuilder {
    const opinion = { opinion: 'OBJECTS', text: '合同价格属于本公司商业秘密' } as const;
    const files = [aFile('报价单.pdf')];
    const said = {
      fact: 'CONSULTATION_OPINION_SUBMITTED',
      on: this.#on(on),
      ref,
      ...opinion,
      files,
    } as const;
    return this.and(said, 'CONSULTEE');
  }

  /** An objection with a reasonable reason, unless told otherwise. */
  opinionReceived(on?: string, details: Partial<OpinionDetails> = {}): CaseFileBuilder {
    const objection = { ref: 'C1', opinion: 'OBJECTS', text: '合同价格属于本公司商业秘密' } as const;
    const finding = details.opinion === 'AGREES' ? {} : { reasonable: true };
    return this.and({
      fact: 'CONSULTATION_ANSWERED',
      on: this.#on(on),
      ...objection,
      ...finding,
      ...details,
    });
  }

  publicInterestDecided(on?: string, ref = 'C1'): CaseFileBuilder {
    const decision = {
      documentNo: '清湖自然资公〔2026〕1号',
      scope: '合同中的补贴金额',
      reasons: '涉及财政资金的使用，不公开将影响公众监督',
      by: 'POST',
      holdWorkingDays: 5,
    } as const;
    return this.and(
      { fact: 'PUBLIC_INTEREST_DISCLOSURE_NOTIFIED', on: this.#on(on), ref, ...decision },
      people.officeHead,
    );
  }

  /** 清湖县教育局 is asked to help by 2026-03-20, unless told otherwise; H1, H2 … in the order they are asked. */
  coHandlingRequested(on?: string, details: Partial<CoHandlingDetails> = {}): CaseFileBuilder {
    const { id: agencyId, name } = agencies.education;
    const letter = {
      ref: `H${this.file().coHandlings.length + 1}`,
      with: { kind: 'AGENCY', agencyId, name },
      wanted: '请检索校舍用地的移交清单',
      dueOn: day('2026-03-20'),
      documentNo: `清湖自然资协〔2026〕${this.file().coHandlings.length + 1}号`,
    } as const;
    return this.and(
      { fact: 'CO_HANDLING_REQUESTED', on: this.#on(on), ...letter, ...details },
      people.handler,
    );
  }

  coHandlingAnswered(on?: string, ref = 'H1'): CaseFileBuilder {
    const answer = { ref, text: '检索到移交清单一份，复制件附后', files: [aFile('移交清单.pdf')] };
    return this.and({ fact: 'CO_HANDLING_ANSWERED', on: this.#on(on), ...answer });
  }

  /** 要求说明理由 (art. 35), within ten working days. */
  reasonsRequested(on?: string): CaseFileBuilder {
    return this.and({
      fact: 'REASONS_REQUESTED',
      on: this.#on(on),
      documentNo: '清湖自然资理〔2026〕1号',
      finding: '三个月内提出四十二件申请',
      applicationsCounted: 42,
      countedSince: day('2026-01-05'),
      termWorkingDays: 10,
      by: 'POST',
    });
  }

  reasonsGiven(on?: string): CaseFileBuilder {
    return this.and({ fact: 'REASONS_GIVEN', on: this.#on(on), text: '了解情况' });
  }

  drafted(on?: string, reply: ReplyContent = provided, by: Person = people.handler): CaseFileBuilder {
    const draftNo = this.file().drafts + 1;
    return this.and({ fact: 'REPLY_DRAFTED', on: this.#on(on), draftNo, drafterId: by.id, reply }, by);
  }

  reviewRequested(on?: string): CaseFileBuilder {
    return this.and({ fact: 'REVIEW_REQUESTED', on: this.#on(on), draftNo: this.#draftNo() }, people.handler);
  }

  // 审核 review

  legalReviewPassed(on?: string): CaseFileBuilder {
    const reviewer = { draftNo: this.#draftNo(), reviewerId: people.legalReviewer.id, opinion: '合法，适当' };
    return this.and({ fact: 'LEGAL_REVIEW_PASSED', on: this.#on(on), ...reviewer }, people.legalReviewer);
  }

  secrecyReviewPassed(on?: string, findings: readonly SecrecyFinding[] = releasable): CaseFileBuilder {
    const reviewer = { draftNo: this.#draftNo(), reviewerId: people.secrecyReviewer.id, findings };
    return this.and({ fact: 'SECRECY_REVIEW_PASSED', on: this.#on(on), ...reviewer }, people.secrecyReviewer);
  }

  draftReturned(on?: string): CaseFileBuilder {
    const why = { draftNo: this.#draftNo(), returnedBy: people.legalReviewer.id, reasons: '未写明依据' };
    return this.and({ fact: 'DRAFT_RETURNED', on: this.#on(on), ...why }, people.legalReviewer);
  }

  // 答复 reply

  signed(on?: string): CaseFileBuilder {
    const ground = this.file().draft?.reply.ground ?? 'PROVIDED';
    const signature = {
      draftNo: this.#draftNo(),
      documentNo: '清湖自然资答〔2026〕1号',
      signerId: people.signer.id,
    };
    return this.and({ fact: 'REPLY_SIGNED', on: this.#on(on), ...signature, ground }, people.signer);
  }

  sent(on?: string, late?: Lateness): CaseFileBuilder {
    const post = { by: 'POST', waybillNo: 'EX100000002CN' } as const;
    return this.and({
      fact: 'REPLY_SENT',
      on: this.#on(on),
      ...post,
      ...(late === undefined ? {} : { late }),
    });
  }

  served(on?: string): CaseFileBuilder {
    const ground = this.file().reply?.ground ?? 'PROVIDED';
    return this.and({ fact: 'REPLY_SERVED', ...signedFor(this.#on(on)), ground });
  }

  /** Handed to nobody: the signature was refused, unless told otherwise. */
  serviceFailed(on?: string, letter: ServedLetter = 'REPLY', evidence?: ServiceEvidence): CaseFileBuilder {
    const at = this.#on(on);
    const refused: ServiceEvidence = { kind: 'SIGNATURE_REFUSED', on: at, refusedBy: '周沐言' };
    const letterSeq = this.#letterSeq(letter);
    return this.and({ fact: 'SERVICE_FAILED', on: at, letter, letterSeq, evidence: evidence ?? refused });
  }

  /** By EMS, unless told otherwise. */
  dispatched(on: string | undefined, letter: ServedLetter, dispatch: Dispatch = byEms): CaseFileBuilder {
    const letterSeq = this.#letterSeq(letter);
    return this.and({ fact: 'LETTER_DISPATCHED', on: this.#on(on), letter, letterSeq, dispatch });
  }

  letterServed(on: string | undefined, letter: ServedLetter): CaseFileBuilder {
    const letterSeq = this.#letterSeq(letter);
    return this.and({ fact: 'LETTER_SERVED', ...signedFor(this.#on(on)), letter, letterSeq });
  }

  /** By the applicant, of the last letter. */
  acknowledged(on?: string): CaseFileBuilder {
    const { letter = 'REGISTRATION_RECEIPT', seq: letterSeq = 0 } = this.file().services.at(-1) ?? {};
    return this.and({ fact: 'LETTER_ACKNOWLEDGED', on: this.#on(on), letter, letterSeq }, 'APPLICANT');
  }

  publicationSuggested(on?: string): CaseFileBuilder {
    return this.and({ fact: 'PUBLICATION_SUGGESTED', on: this.#on(on), reason: '邻里都在问' }, 'APPLICANT');
  }

  // 归档 archive

  archived(on?: string): CaseFileBuilder {
    const archivalCode = 'Z102-WS·2026-D10-BGS-0001';
    const list = { archivalCode, retention: 'TEN_YEARS', openRemedy: false, items: [] } as const;
    return this.and({ fact: 'ARCHIVED', on: this.#on(on), ...list }, people.archivist);
  }

  // 更正记录 keeping the journal true

  /** Voids the last standing entry, or the one named. */
  voided(on?: string, seq: number = this.#lastStandingSeq()): CaseFileBuilder {
    return this.and({ fact: 'FACT_VOIDED', on: this.#on(on), seq, reason: '录入错误' }, people.officeHead);
  }

  #recorded(on: Day, channel: Channel, application: Application, oral?: OralRecord): CaseFileBuilder {
    const agencyId = this.#told.agency.id;
    const dictated = oral === undefined ? {} : { oral };
    return this.and({ fact: 'APPLICATION_RECORDED', on, agencyId, channel, application, ...dictated });
  }

  #on(given: string | undefined): Day {
    return given === undefined ? this.file().lastStepOn : day(given);
  }

  /** The entry that wrote the last letter of a kind. */
  #letterSeq(letter: ServedLetter): number {
    return this.file().services.findLast((one) => one.letter === letter)?.seq ?? 0;
  }

  #draftNo(): number {
    return this.file().drafts;
  }

  #lastStandingSeq(): number {
    const { entries } = this.#told;
    const voided = voidedSeqs(entries);
    const standing = entries.filter((entry) => entry.fact.fact !== 'FACT_VOIDED' && !voided.has(entry.seq));
    return standing.at(-1)?.seq ?? 1;
  }
}

const byEms: Dispatch = { way: 'EMS', waybillNo: 'EX100000003CN' };

/** 直接送达: handed over and signed for by the addressee. */
function signedFor(on: Day, signer = '周沐言') {
  return { on, evidence: { kind: 'SIGNED', on, signer, relation: 'ADDRESSEE' } } as const;
}

interface OnlineDetails {
  readonly confirmation: 'AUTO' | 'AGENCY';
  readonly application: Application;
}

interface NoticeDetails {
  readonly documentNo: string;
  readonly items: readonly CorrectionItem[];
  readonly termWorkingDays: number;
  readonly by: ServiceMethod;
  readonly override: { readonly reason: string };
  readonly late: Lateness;
}

interface CoHandlingDetails {
  readonly with: CoHandler;
  readonly wanted: string;
  readonly dueOn: Day;
}

interface ConsultationDetails {
  readonly with: Consultee;
  readonly ground: ConsultationGround;
  readonly party: ConsultedParty;
  readonly applicantTold: boolean;
}

interface OpinionDetails {
  readonly ref: string;
  readonly opinion: Opinion;
  readonly reasonable: boolean;
}

const releasable: readonly SecrecyFinding[] = [
  { item: '答复正文', releasable: true, basis: '不涉及国家秘密、工作秘密' },
];

/**
 * A case in each state, the ordinary way there: received at the window on Monday 2026-03-02, one step a day, a reply
 * sent on 2026-03-12 and served on 2026-03-16.
 */
export function aCaseIn(state: CaseState, at: AgencyOfTheCast = agencies.naturalResources): CaseFileBuilder {
  const received = aCaseFile(at).receivedAtWindow('2026-03-02');
  const registered = received.registered('2026-03-03');
  const inHandling = registered.assigned('2026-03-04').accepted('2026-03-05');
  const underReview = inHandling.searched('2026-03-06').drafted('2026-03-09').reviewRequested();
  const approved = underReview.legalReviewPassed('2026-03-10').secrecyReviewPassed();
  const replied = approved.signed('2026-03-11').sent('2026-03-12').served('2026-03-16');
  const ways: Record<CaseState, () => CaseFileBuilder> = {
    SUBMITTED: () => aCaseFile(at).loggedAsOrdinaryMail('2026-03-02').mailOpened(),
    RECEIVED: () => received,
    REGISTERED: () => registered,
    AWAITING_CORRECTION: () => registered.correctionNoticeSent('2026-03-04'),
    IN_HANDLING: () => inHandling,
    UNDER_REVIEW: () => underReview,
    APPROVED: () => approved,
    SIGNED: () => approved.signed('2026-03-11'),
    REPLIED: () => replied,
    ARCHIVED: () => replied.archived('2026-10-12'),
    LAPSED: () =>
      registered.correctionNoticeSent('2026-03-04').correctionNoticeServed('2026-03-06').lapsed('2026-03-30'),
    WITHDRAWN: () => registered.withdrawn('2026-03-05'),
  };
  return ways[state]();
}
