import { describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import { factWording, nextStepOf } from '../../src/case-file/fact-wording.ts';
import type { Fact } from '../../src/case-file/facts.ts';
import type { CaseState } from '../../src/case-file/states.ts';

/** The fields that a sentence names; the others of the fact are left out. */
type Told<Name extends Fact['fact'] = Fact['fact']> = Name extends Fact['fact']
  ? Pick<Extract<Fact, { fact: Name }>, 'fact'> & Partial<Extract<Fact, { fact: Name }>>
  : never;

const lead = { caseId: 'c1', applicationNo: '依申请〔2026〕1号' };
const second = { caseId: 'c2', applicationNo: '依申请〔2026〕2号' };
const oral = { writtenBy: 'u1', difficulty: '视力障碍', approvedBy: 'SIGNATURE' } as const;
const unregistered = { caseId: 'c3' };

describe('the course of a case, a sentence for each fact', () => {
  it.each<readonly [string, string, Told]>([
    ['通过互联网提交申请。', 'Application handed in: online.', { fact: 'SUBMITTED', channel: 'INTERNET' }],
    [
      '收到来信（平常信函），已登记信件。',
      'Mail logged (ordinary letter).',
      { fact: 'MAIL_LOGGED', channel: 'ORDINARY_MAIL' },
    ],
    [
      '信件由收发室移交公开办。',
      'Mail handed over from 收发室 to 公开办.',
      { fact: 'MAIL_HANDED_OVER', from: '收发室', to: '公开办' },
    ],
    [
      '录入申请（当面）。',
      'Application recorded (in person).',
      { fact: 'APPLICATION_RECORDED', channel: 'IN_PERSON' },
    ],
    [
      '工作人员代为填写口头申请，经申请人确认。',
      'Oral application written down and approved.',
      { fact: 'APPLICATION_RECORDED', channel: 'IN_PERSON', oral },
    ],
    ['收到申请（条例第三十一条）。', 'Application received (art. 31).', { fact: 'RECEIVED' }],
    [
      '双方确认收到申请（条例第三十一条）。',
      'Receipt confirmed by both sides (art. 31).',
      { fact: 'CONFIRMED' },
    ],
    [
      '登记，编号依申请〔2026〕1号，出具登记回执。',
      'Registered as 依申请〔2026〕1号.',
      { fact: 'REGISTERED', applicationNo: '依申请〔2026〕1号' },
    ],
    ['申请人撤回申请。', 'Application withdrawn.', { fact: 'WITHDRAWN' }],
    ['凭身份证明补发查询码。', 'Query code issued anew.', { fact: 'QUERY_CODE_REISSUED' }],
    [
      '更正申请人信息（联系电话、证件号码、代理人联系电话）。',
      'Particulars amended: telephone, identity number, telephone of the agent.',
      {
        fact: 'PARTICULARS_AMENDED',
        changes: [
          { of: 'APPLICANT', particular: 'PHONE', before: '0990-1000001', after: '0990-1000002' },
          { of: 'APPLICANT', particular: 'IDENTITY_NUMBER', before: '9901****0023', after: '9901****0023' },
          { of: 'AGENT', particular: 'PHONE', after: '0990-1000003' },
        ],
      },
    ],
    ['分办至承办科室。', 'Assigned to a unit.', { fact: 'ASSIGNED' }],
    ['承办人接收办理。', 'Taken by its handler.', { fact: 'ASSIGNMENT_ACCEPTED' }],
    [
      '承办科室退回分办：不属于本科室',
      'Given back by the unit: 不属于本科室',
      { fact: 'ASSIGNMENT_RETURNED', reason: '不属于本科室' },
    ],
    [
      '发出补正告知书（补〔2026〕1号），补正期限15个工作日。',
      'Correction notice 补〔2026〕1号 sent; term 15 working days.',
      { fact: 'CORRECTION_NOTICE_SENT', documentNo: '补〔2026〕1号', termWorkingDays: 15 },
    ],
    ['补正告知书送达。', 'Correction notice served.', { fact: 'CORRECTION_NOTICE_SERVED' }],
    [
      '收到补正材料，答复期限重新起算。',
      'Correction received; the answer period starts again.',
      { fact: 'CORRECTION_RECEIVED' },
    ],
    [
      '申请人逾期未缴纳信息处理费，视为放弃申请。',
      'Fee not paid in time: the application has lapsed.',
      { fact: 'LAPSED', ground: 'LAPSED_FEE' },
    ],
    [
      '申请人逾期不补正，视为放弃申请。',
      'No correction in time: the application has lapsed.',
      { fact: 'LAPSED', ground: 'LAPSED_CORRECTION' },
    ],
    ['检索所申请的信息。', 'Search made.', { fact: 'SEARCH_RECORDED' }],
    [
      '向第三方发出征求意见书（征〔2026〕1号）。',
      'Consultation letter 征〔2026〕1号 sent: third party.',
      { fact: 'CONSULTATION_SENT', with: 'THIRD_PARTY', documentNo: '征〔2026〕1号' },
    ],
    ['征求意见书送达。', 'Consultation letter delivered.', { fact: 'CONSULTATION_DELIVERED' }],
    [
      '收到征求意见的答复：部分同意公开。',
      'Opinion received: agrees in part.',
      { fact: 'CONSULTATION_ANSWERED', opinion: 'PARTLY_AGREES' },
    ],
    [
      '收到网上提交的意见（C1）：不同意公开，待机关确认。',
      'Opinion submitted online (C1): objects; the office is to confirm it.',
      { fact: 'CONSULTATION_OPINION_SUBMITTED', ref: 'C1', opinion: 'OBJECTS' },
    ],
    [
      '书面告知第三方：因公共利益决定公开（告〔2026〕1号，条例第三十二条）。',
      'Third party told of disclosure in the public interest (告〔2026〕1号, art. 32).',
      { fact: 'PUBLIC_INTEREST_DISCLOSURE_NOTIFIED', documentNo: '告〔2026〕1号' },
    ],
    [
      '请清湖县教育局协办（协〔2026〕1号），2026年3月20日前反馈；答复期限不中止。',
      '清湖县教育局 asked to help (协〔2026〕1号), by 2026-03-20; the reply period runs on.',
      {
        fact: 'CO_HANDLING_REQUESTED',
        with: { kind: 'NAMED', name: '清湖县教育局' },
        documentNo: '协〔2026〕1号',
        dueOn: day('2026-03-20'),
      },
    ],
    [
      '收到协办单位的反馈（H1）。',
      'Answer of the co-handler received (H1).',
      { fact: 'CO_HANDLING_ANSWERED', ref: 'H1' },
    ],
    [
      '延长答复期限20个工作日（延〔2026〕1号）：材料较多',
      'Reply period extended by 20 working days (延〔2026〕1号): 材料较多',
      { fact: 'EXTENSION_NOTIFIED', workingDays: 20, documentNo: '延〔2026〕1号', reason: '材料较多' },
    ],
    [
      '要求申请人说明理由（理〔2026〕1号，条例第三十五条）。',
      'Applicant asked for reasons (理〔2026〕1号, art. 35).',
      { fact: 'REASONS_REQUESTED', documentNo: '理〔2026〕1号' },
    ],
    ['申请人说明理由。', 'Applicant gave reasons.', { fact: 'REASONS_GIVEN' }],
    [
      '延迟至2026年5月20日答复（迟〔2026〕1号，条例第三十五条）。',
      'Reply deferred to 2026-05-20 (迟〔2026〕1号, art. 35).',
      { fact: 'DEFERRAL_NOTIFIED', until: day('2026-05-20'), documentNo: '迟〔2026〕1号' },
    ],
    ['按“一事一申请”计为1件。', 'Counted as 1 item.', { fact: 'ITEMS_COUNTED', items: 1 }],
    ['按“一事一申请”计为12件。', 'Counted as 12 items.', { fact: 'ITEMS_COUNTED', items: 12 }],
    [
      '发出信息处理费收费通知（费〔2026〕1号），1,100.00元。',
      'Fee notice 费〔2026〕1号 sent: 1,100.00 yuan.',
      { fact: 'FEE_NOTICE_SENT', documentNo: '费〔2026〕1号', amountInFen: 110_000 },
    ],
    ['收费通知送达。', 'Fee notice served.', { fact: 'FEE_NOTICE_SERVED' }],
    [
      '收费复核结果送达，缴费期限重新起算。',
      'Result of the fee review served; the term to pay begins anew.',
      { fact: 'FEE_NOTICE_SERVED', through: 'FEE_REVIEW_RESULT' },
    ],
    [
      '收到申请人对收费的异议；缴费期限不中止。',
      'The applicant objects to the fee; the term to pay runs on.',
      { fact: 'FEE_OBJECTION_RECEIVED' },
    ],
    [
      '复核维持收费通知（核〔2026〕1号）。',
      'Review: the fee notice is upheld (核〔2026〕1号).',
      { fact: 'FEE_REVIEW_DECIDED', documentNo: '核〔2026〕1号', review: { outcome: 'UPHELD' } },
    ],
    [
      '复核变更收费，应缴100.00元（核〔2026〕1号）；缴费期限自复核结果送达次日起重新计算。',
      'Review: the fee is 100.00 yuan (核〔2026〕1号); the term to pay runs anew from the service of the result.',
      {
        fact: 'FEE_REVIEW_DECIDED',
        documentNo: '核〔2026〕1号',
        review: { outcome: 'AMOUNT_CHANGED', basis: { tariff: 'PAGES', pages: 40 }, amountInFen: 10_000 },
      },
    ],
    [
      '复核撤销收费通知（核〔2026〕1号）；视同没有发出，答复期限继续计算。',
      'Review: the fee notice is withdrawn (核〔2026〕1号), as if never sent; the reply period has run on.',
      { fact: 'FEE_REVIEW_DECIDED', documentNo: '核〔2026〕1号', review: { outcome: 'WITHDRAWN' } },
    ],
    [
      '申请人申报已于2026年4月10日缴费（凭证号HK20260001），待机关核对。',
      'The applicant says the fee was paid on 2026-04-10 (voucher HK20260001); the office is to check.',
      { fact: 'PAYMENT_DECLARED', paidOn: day('2026-04-10'), voucherNo: 'HK20260001' },
    ],
    [
      '缴费平台告知，2026年4月10日网上缴款199.99元（平台订单号FS2026000001），与应缴金额不符，待机关核对。',
      'The payment platform took 199.99 yuan on 2026-04-10 (its order FS2026000001), which is not the sum due; the office is to check.',
      {
        fact: 'PAYMENT_DECLARED',
        paidOn: day('2026-04-10'),
        voucherNo: 'FS2026000001',
        online: { orderNo: '1', platformNo: 'FS2026000001', amountInFen: 19_999 },
      },
    ],
    [
      '申请人在网上提交补正材料，待机关确认收到。',
      'The applicant submitted a correction online; the office is to confirm its receipt.',
      { fact: 'CORRECTION_SUBMITTED' },
    ],
    [
      '申请人缴费200.00元；按期缴纳的，答复期限自次日起重新计算。',
      'Fee of 200.00 yuan paid; if in time, the reply period begins again the day after.',
      { fact: 'FEE_PAID', amountInFen: 20_000 },
    ],
    [
      '申请人网上缴费200.00元（平台订单号FS2026000001）；按期缴纳的，答复期限自次日起重新计算。',
      'Fee of 200.00 yuan paid online (order FS2026000001); if in time, the reply period begins again the day after.',
      {
        fact: 'FEE_PAID',
        amountInFen: 20_000,
        online: { orderNo: '1', platformNo: 'FS2026000001' },
      },
    ],
    [
      '拟写答复（第2稿，信息不存在）。',
      'Reply drafted (no. 2, does not exist).',
      { fact: 'REPLY_DRAFTED', draftNo: 2, reply: { ground: 'INFORMATION_NONEXISTENT', reason: '查无' } },
    ],
    ['送法制审核、保密审查。', 'Sent to legal and secrecy review.', { fact: 'REVIEW_REQUESTED' }],
    ['法制审核通过。', 'Legal review passed.', { fact: 'LEGAL_REVIEW_PASSED' }],
    ['保密审查通过。', 'Secrecy review passed.', { fact: 'SECRECY_REVIEW_PASSED' }],
    ['退回修改：条款有误', 'Draft returned: 条款有误', { fact: 'DRAFT_RETURNED', reasons: '条款有误' }],
    [
      '签发答复（答〔2026〕1号，予以公开）。',
      'Reply 答〔2026〕1号 signed (provided).',
      { fact: 'REPLY_SIGNED', documentNo: '答〔2026〕1号', ground: 'PROVIDED' },
    ],
    ['答复已送出。', 'Reply sent.', { fact: 'REPLY_SENT' }],
    ['答复送达，救济期限起算。', 'Reply served; the remedy periods begin.', { fact: 'REPLY_SERVED' }],
    [
      '答复书未能送达：查无此人',
      'Reply could not be served: 查无此人',
      { fact: 'SERVICE_FAILED', letter: 'REPLY', evidence: { kind: 'IN_WORDS', text: '查无此人' } },
    ],
    [
      '以邮政特快专递交寄延长答复期限告知书（EX100000003CN）。',
      'Extension notice posted by EMS (EX100000003CN).',
      {
        fact: 'LETTER_DISPATCHED',
        letter: 'EXTENSION_NOTICE',
        dispatch: { way: 'EMS', waybillNo: 'EX100000003CN' },
      },
    ],
    [
      '以公告送达答复书，公告于清湖日报。',
      'Public notice of the reply: 清湖日报.',
      {
        fact: 'LETTER_DISPATCHED',
        letter: 'REPLY',
        dispatch: { way: 'PUBLIC_NOTICE', where: '清湖日报' },
      },
    ],
    [
      '申请人确认收到答复书。',
      'The applicant confirms having received the reply.',
      { fact: 'LETTER_ACKNOWLEDGED', letter: 'REPLY', letterSeq: 12 },
    ],
    [
      '登记回执送达：直接送达，周沐言（本人）签收。',
      'Registration receipt served: handed over, signed for by 周沐言 (the addressee).',
      {
        fact: 'LETTER_SERVED',
        letter: 'REGISTRATION_RECEIPT',
        evidence: { kind: 'SIGNED', on: day('2026-03-16'), signer: '周沐言', relation: 'ADDRESSEE' },
      },
    ],
    [
      '法院以（2026）云01行初1号判决责令重新答复。',
      'Court ordered a new reply by judgment （2026）云01行初1号.',
      { fact: 'REDO_ORDERED', orderedBy: 'COURT', decisionNo: '（2026）云01行初1号' },
    ],
    [
      '复议机关以复〔2026〕1号决定责令重新答复。',
      'Reconsideration ordered a new reply by decision 复〔2026〕1号.',
      { fact: 'REDO_ORDERED', orderedBy: 'RECONSIDERATION', decisionNo: '复〔2026〕1号' },
    ],
    [
      '一件申请含多项内容，拆分办理，另立依申请〔2026〕2号、待登记的申请。',
      'Split, one item to a case; opened besides: 依申请〔2026〕2号, an unregistered one.',
      { fact: 'SPLIT', into: [second, unregistered] },
    ],
    [
      '由依申请〔2026〕1号拆分立案，编号依申请〔2026〕2号。',
      'Opened as 依申请〔2026〕2号, split off from 依申请〔2026〕1号.',
      { fact: 'SPLIT_OFF', from: lead, applicationNo: '依申请〔2026〕2号' },
    ],
    [
      '重复提交的依申请〔2026〕2号并入本件。',
      'The duplicate 依申请〔2026〕2号 was merged into this one.',
      { fact: 'DUPLICATE_MERGED', duplicate: second },
    ],
    [
      '与依申请〔2026〕1号重复，经申请人同意并入该件办理。',
      "Merged, with the applicant's consent, into 依申请〔2026〕1号.",
      { fact: 'MERGED_INTO', into: lead },
    ],
    [
      '与依申请〔2026〕2号一并答复，本件牵头。',
      'Leads a joint answer to 依申请〔2026〕2号.',
      { fact: 'FOLLOWERS_TAKEN', followers: [second] },
    ],
    [
      '并入依申请〔2026〕1号一并答复。',
      'To be answered jointly with 依申请〔2026〕1号.',
      { fact: 'JOINED_TO_LEAD', lead },
    ],
    [
      '依申请〔2026〕2号退出一并答复：申请人不同',
      'No longer answered jointly with 依申请〔2026〕2号: 申请人不同',
      { fact: 'FOLLOWERS_LEFT', followers: [second], reason: '申请人不同' },
    ],
    [
      '退出与依申请〔2026〕1号的一并答复：申请人不同',
      'No longer answered jointly with 依申请〔2026〕1号: 申请人不同',
      { fact: 'LEFT_LEAD', lead, reason: '申请人不同' },
    ],
    [
      '申请人建议将该信息纳入主动公开范围（条例第四十四条）。',
      'The applicant suggests publishing it (art. 44).',
      { fact: 'PUBLICATION_SUGGESTED' },
    ],
    [
      '3名申请人申请相同信息，决定转为主动公开，公开于政府网站（条例第四十四条）。',
      'Asked by 3 applicants: to be published at 政府网站 (art. 44).',
      { fact: 'CONVERTED_TO_PROACTIVE', where: '政府网站', applicants: 3 },
    ],
    ['归档，档号A-1。', 'Filed as A-1.', { fact: 'ARCHIVED', archivalCode: 'A-1' }],
    ['作废第4条记录：误录', 'Entry 4 voided: 误录', { fact: 'FACT_VOIDED', seq: 4, reason: '误录' }],
    [
      '主管部门收到投诉举报（第1号，逾期）。',
      'Complaint 1 received by the supervising authority: late.',
      { fact: 'COMPLAINT_RECEIVED', ref: '1', about: 'LATE' },
    ],
    [
      '投诉举报第1号查证属实，督促整改。',
      'Complaint 1 founded: rectification ordered.',
      { fact: 'COMPLAINT_DECIDED', ref: '1', founded: true, measure: 'RECTIFICATION_ORDERED' },
    ],
    [
      '投诉举报第1号经查不成立。',
      'Complaint 1 found without ground.',
      { fact: 'COMPLAINT_DECIDED', ref: '1', founded: false },
    ],
    ['投诉举报第1号已整改。', 'Complaint 1: rectified.', { fact: 'COMPLAINT_RECTIFIED', ref: '1' }],
  ])('%s', (zh, en, told) => {
    expect(factWording({ on: day('2026-03-16'), ...told } as Fact)).toEqual({ zh, en });
  });
});

const neither = { paymentDueOn: undefined, outcome: undefined };

describe('what happens next, for the applicant', () => {
  it.each<readonly [CaseState, string, string]>([
    ['SUBMITTED', '等待机关确认收到申请。', 'The organ must confirm the receipt.'],
    ['RECEIVED', '机关已收到申请，正在登记。', 'The organ has received it and is registering it.'],
    ['REGISTERED', '已登记，等待承办。', 'Registered; a handler will take it.'],
    [
      'AWAITING_CORRECTION',
      '请您按补正告知书补正申请。',
      'You must correct the application as the notice says.',
    ],
    ['IN_HANDLING', '承办人正在办理。', 'The handler is at work.'],
    ['UNDER_REVIEW', '答复正在审核。', 'The reply is under review.'],
    ['APPROVED', '答复已审核，等待签发。', 'The reply waits for signature.'],
    ['SIGNED', '答复已签发，即将送出。', 'The reply is signed and about to leave.'],
    ['REPLIED', '已答复。', 'Answered.'],
    ['ARCHIVED', '已办结归档。', 'Closed and filed.'],
    ['LAPSED', '因逾期未补正，已按放弃申请处理。', 'Closed: no correction came in time.'],
    ['WITHDRAWN', '您已撤回申请。', 'You withdrew the application.'],
  ])('%s: %s', (state, zh, en) => {
    expect(nextStepOf({ ...neither, state })).toEqual({ zh, en });
  });

  it('is the payment while a fee notice runs', () => {
    const paymentDueOn = day('2026-04-20');
    const pay = { zh: '请按收费通知缴费。', en: 'You must pay the fee as the notice says.' };
    expect(nextStepOf({ ...neither, state: 'IN_HANDLING', paymentDueOn })).toEqual(pay);
  });

  it('is the office’s turn once the payment is declared', () => {
    const row = { ...neither, state: 'IN_HANDLING', tasks: 'HANDLE,CONFIRM_PAYMENT' } as const;
    expect(nextStepOf({ ...row, paymentDueOn: day('2026-04-20') })).toEqual({
      zh: '机关正在核对您申报的缴费。',
      en: 'The organ is checking the payment you declared.',
    });
  });

  it('is the correction first where both are asked for', () => {
    const paymentDueOn = day('2026-04-20');
    expect(nextStepOf({ ...neither, state: 'AWAITING_CORRECTION', paymentDueOn }).zh).toBe(
      '请您按补正告知书补正申请。',
    );
  });

  it('is the office’s turn once a correction came online', () => {
    const row = { ...neither, state: 'AWAITING_CORRECTION', tasks: 'CONFIRM_CORRECTION' } as const;
    expect(nextStepOf(row)).toEqual({
      zh: '您的补正已经提交，等待机关确认。',
      en: 'Your correction has come; the organ must confirm it.',
    });
  });

  it('tells a lapse for want of payment from one for want of correction', () => {
    expect(nextStepOf({ ...neither, state: 'LAPSED', outcome: 'LAPSED_FEE' })).toEqual({
      zh: '因逾期未缴费，已按放弃申请处理。',
      en: 'Closed: the fee was not paid in time.',
    });
    expect(nextStepOf({ ...neither, state: 'LAPSED', outcome: 'LAPSED_CORRECTION' }).zh).toContain('补正');
    expect(nextStepOf({ ...neither, state: 'ARCHIVED', outcome: 'LAPSED_FEE' }).zh).toBe('已办结归档。');
  });
});
