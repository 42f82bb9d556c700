import type { Fact } from './facts.ts';
import type { Wording } from '../statute/wording.ts';
import type { CaseRow } from './row.ts';
import { mergedNext } from './merged-case.ts';
import type { NamesOfMarks } from './names-of-marks.ts';
import { archiveWordings } from './wordings/archive-wordings.ts';
import { coHandlingWordings } from './wordings/co-handling-wordings.ts';
import { complaintWordings } from './wordings/complaint-wordings.ts';
import { consultationWordings } from './wordings/consultation-wordings.ts';
import { feeWordings } from './wordings/fee-wordings.ts';
import { handlingWordings } from './wordings/handling-wordings.ts';
import { intakeWordings } from './wordings/intake-wordings.ts';
import { periodWordings } from './wordings/period-wordings.ts';
import { publicationWordings } from './wordings/publication-wordings.ts';
import { relatedWordings } from './wordings/related-wordings.ts';
import { replyWordings } from './wordings/reply-wordings.ts';
import { serviceWordings } from './wordings/service-wordings.ts';
import type { WordingTable } from './wordings/wording-table.ts';

const wordings: WordingTable<Fact> = {
  ...intakeWordings,
  ...handlingWordings,
  ...consultationWordings,
  ...coHandlingWordings,
  ...periodWordings,
  ...feeWordings,
  ...replyWordings,
  ...serviceWordings,
  ...relatedWordings,
  ...publicationWordings,
  ...archiveWordings,
  ...complaintWordings,
};

/** 办理经过: what happened, in one sentence for each fact. Names no person beyond those that `names` does. */
export function factWording(fact: Fact, names: NamesOfMarks): Wording {
  // The table has for each name a function of the fact of that name.
  const wording = wordings[fact.fact] as (fact: Fact, names: NamesOfMarks) => Wording;
  return wording(fact, names);
}

/** What happens next and who must act, for the applicant. */
export function nextStepOf({ state, outcome, paymentDueOn, tasks, mergedIntoNo }: NextStepOf): Wording {
  if (mergedIntoNo !== undefined) return mergedNext(mergedIntoNo);
  if (tasks?.split(',').includes('CONFIRM_CORRECTION')) return correctionCame;
  if (tasks?.split(',').includes('CONFIRM_PAYMENT') && state !== 'AWAITING_CORRECTION')
    return paymentDeclared;
  if (paymentDueOn !== undefined && state !== 'AWAITING_CORRECTION') return payNext;
  return state === 'LAPSED' && outcome === 'LAPSED_FEE' ? lapsedForFee : nextSteps[state];
}

type NextStepOf = Pick<CaseRow, 'state' | 'outcome' | 'paymentDueOn'> &
  Partial<Pick<CaseRow, 'tasks' | 'mergedIntoNo'>>;

const payNext = { zh: '请按收费通知缴费。', en: 'You must pay the fee as the notice says.' };
const paymentDeclared = {
  zh: '机关正在核对您申报的缴费。',
  en: 'The organ is checking the payment you declared.',
};
const correctionCame = {
  zh: '您的补正已经提交，等待机关确认。',
  en: 'Your correction has come; the organ must confirm it.',
};
const lapsedForFee = { zh: '因逾期未缴费，已按放弃申请处理。', en: 'Closed: the fee was not paid in time.' };

const nextSteps = {
  SUBMITTED: { zh: '等待机关确认收到申请。', en: 'The organ must confirm the receipt.' },
  RECEIVED: { zh: '机关已收到申请，正在登记。', en: 'The organ has received it and is registering it.' },
  REGISTERED: { zh: '已登记，等待承办。', en: 'Registered; a handler will take it.' },
  AWAITING_CORRECTION: {
    zh: '请您按补正告知书补正申请。',
    en: 'You must correct the application as the notice says.',
  },
  IN_HANDLING: { zh: '承办人正在办理。', en: 'The handler is at work.' },
  UNDER_REVIEW: { zh: '答复正在审核。', en: 'The reply is under review.' },
  APPROVED: { zh: '答复已审核，等待签发。', en: 'The reply waits for signature.' },
  SIGNED: { zh: '答复已签发，即将送出。', en: 'The reply is signed and about to leave.' },
  REPLIED: { zh: '已答复。', en: 'Answered.' },
  ARCHIVED: { zh: '已办结归档。', en: 'Closed and filed.' },
  LAPSED: { zh: '因逾期未补正，已按放弃申请处理。', en: 'Closed: no correction came in time.' },
  WITHDRAWN: { zh: '您已撤回申请。', en: 'You withdrew the application.' },
} as const;
