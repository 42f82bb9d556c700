import { permittedActions } from '../access/permitted-actions.ts';
import type { Calendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import type { CaseFile } from '../case-file/case-file.ts';
import { type CaseCalendars, deadlinesOf, explainedDeadlinesOf } from '../case-file/deadlines.ts';
import { nextStepOf } from '../case-file/fact-wording.ts';
import { openFeeNotice } from '../case-file/fee-guard.ts';
import { inYuan } from '../case-file/in-yuan.ts';
import { consulteeNames, deliveryNames, formNames, groundNames, stateNames } from '../case-file/names.ts';
import { enclosuresOf } from '../case-file/reply-content.ts';
import type { CaseState } from '../case-file/states.ts';
import { letterTitle } from '../usecases/letters/letter-title.ts';
import { consultationsForApplicant } from '../usecases/queries/consultations-of.ts';
import { type LetterOfCase, lettersForApplicant } from '../usecases/queries/letters-of.ts';
import { remainingWorkingDays } from '../usecases/queries/remaining-working-days.ts';
import { agencyView } from './agency-view.ts';
import { applicantTimeline } from './applicant-timeline.ts';
import { chineseDayWithWeekday } from '../calendar/chinese-day.ts';
import { deadlineViews } from './deadline-view.ts';
import type { ApplicantsCase } from './opened-by-applicant.ts';

/** 我的申请: everything the page of a case says, nothing of it from inside the organ. */
export function caseView(
  opened: ApplicantsCase,
  letters: readonly LetterOfCase[],
  calendars: CaseCalendars,
  today: Day,
) {
  const { row, file, journal, agency } = opened;
  const { own, inForce } = calendars;
  return {
    applicationNo: row.applicationNo ?? '',
    agency: agencyView(agency),
    state: stateNames[file.state].zh,
    nextStep: nextStepOf(row).zh,
    whoActs: row.paymentDueOn === undefined ? whoActs[file.state] : '您',
    submittedOn: chineseDayWithWeekday(file.submittedOn),
    receivedOn: file.receivedOn ? chineseDayWithWeekday(file.receivedOn) : '',
    standing: standing(file, own, today),
    payment: openPayment(opened),
    correction: openCorrection(file, own, today),
    consultations: consultationViews(file, inForce, today),
    deadlines: deadlineViews(explainedDeadlinesOf(file, calendars, today)),
    deadlineSheetUrl: file.applicationNo === undefined ? '' : `/cases/${file.id}/deadlines.pdf`,
    /** Withdrawn or lapsed: nothing is due any more. */
    endedUnanswered: file.closedOn !== undefined && file.reply?.sentOn === undefined,
    provisional: row.provisional,
    remedy: remedyView(opened, inForce, today),
    letters: letterViews(letters, file),
    enclosures: enclosureViews(file),
    timeline: applicantTimeline(file, journal),
    application: applicationView(file),
    mayWithdraw: mayWithdraw(opened, inForce, today),
  };
}

const whoActs = {
  SUBMITTED: '机关',
  RECEIVED: '机关',
  REGISTERED: '机关',
  AWAITING_CORRECTION: '您',
  IN_HANDLING: '机关',
  UNDER_REVIEW: '机关',
  APPROVED: '机关',
  SIGNED: '机关',
  REPLIED: '',
  ARCHIVED: '',
  LAPSED: '',
  WITHDRAWN: '',
} as const satisfies Record<CaseState, string>;

/** How the reply stands to its due day: days left, days over, or when it left. */
function standing(file: CaseFile, calendar: Calendar, today: Day): string {
  const { deadlines, repliedInTime } = deadlinesOf(file, calendar, today);
  const due = deadlines.REPLY_DUE;
  if (file.reply?.sentOn !== undefined) {
    const late = repliedInTime === false ? '，迟于答复期限' : '';
    return `${chineseDayWithWeekday(file.reply.sentOn)}送出答复（${groundNames[file.reply.ground].zh}）${late}。`;
  }
  if (file.closedOn !== undefined || due === undefined) return '';
  if (file.state === 'AWAITING_CORRECTION') return '收到您的补正后，答复期限重新起算。';
  if (openFeeNotice(file)) return '按期缴费后，答复期限自次日起重新计算。';
  const left = remainingWorkingDays(calendar, today, due);
  if (left < 0) return `答复期限已过${-left}个工作日。`;
  return left === 0 ? '今天是答复期限的最后一天。' : `距答复期限还有${left}个工作日。`;
}

/** 补正: what the applicant is asked to add, while the notice is open. */
function openCorrection(file: CaseFile, calendar: Calendar, today: Day) {
  const notice = file.corrections.at(-1);
  if (file.state !== 'AWAITING_CORRECTION' || !notice) return null;
  const due = deadlinesOf(file, calendar, today).deadlines.CORRECTION_DUE;
  return { documentNo: notice.documentNo, items: notice.items, dueOn: due ? chineseDayWithWeekday(due) : '' };
}

/** 征求意见: whom by kind, and the days; never who, nor what was answered. */
function consultationViews(file: CaseFile, calendar: Calendar, today: Day) {
  return consultationsForApplicant(file, calendar, today).map((one) => ({
    consultee: consulteeNames[one.with].zh,
    state: one.stateZh,
    sentOn: chineseDayWithWeekday(one.sentOn),
    dueOn: one.dueOn ? chineseDayWithWeekday(one.dueOn) : '',
    answeredOn: one.answeredOn ? chineseDayWithWeekday(one.answeredOn) : '',
  }));
}

/** 缴费: what the applicant is asked to pay, while the notice is open. */
function openPayment({ row, file }: ApplicantsCase) {
  const notice = openFeeNotice(file);
  if (!notice || row.paymentDueOn === undefined) return null;
  const { documentNo, amountInFen } = notice;
  return { documentNo, amount: inYuan(amountInFen), dueOn: chineseDayWithWeekday(row.paymentDueOn) };
}

/** 救济: once a reply is served, or a term has passed in silence. */
function remedyView({ file, agency }: ApplicantsCase, calendar: Calendar, today: Day) {
  const { deadlines, reconsiderationFirst } = deadlinesOf(file, calendar, today);
  const applyBy = deadlines.RECONSIDERATION_APPLY_BY;
  if (applyBy === undefined) return null;
  const sueBy = deadlines.LITIGATION_FILE_BY;
  return {
    silent: file.reply?.servedOn === undefined,
    reconsiderationFirst: reconsiderationFirst === true,
    authority: agency.reconsiderationAuthority,
    channel: agency.reconsiderationChannel,
    court: agency.court,
    applyBy: chineseDayWithWeekday(applyBy),
    sueBy: sueBy ? chineseDayWithWeekday(sueBy) : '',
  };
}

function letterViews(letters: readonly LetterOfCase[], file: CaseFile) {
  return lettersForApplicant(letters, file.reply?.sentOn !== undefined).map((letter) => ({
    title: letterTitle(letter.kind),
    documentNo: letter.documentNo ?? '',
    day: chineseDayWithWeekday(letter.datedOn),
    url: letter.state === 'DRAWN' ? `/letters/${letter.id}.pdf` : '',
  }));
}

function enclosureViews(file: CaseFile) {
  const reply = file.reply?.sentOn === undefined ? undefined : file.draft?.reply;
  if (!reply) return [];
  return enclosuresOf(reply).map(({ name, sha256 }) => ({ name, url: fileUrl(file, sha256) }));
}

function applicationView(file: CaseFile) {
  const { application } = file;
  if (!application) return null;
  return {
    description: application.description,
    form: formNames[application.form].zh,
    delivery: deliveryNames[application.delivery].zh,
    attachments: application.attachments.map(({ name, sha256 }) => ({ name, url: fileUrl(file, sha256) })),
  };
}

function fileUrl(file: CaseFile, sha256: string): string {
  return `/cases/${file.id}/files/${sha256}`;
}

/** Whether this applicant may withdraw now. */
export function mayWithdraw(
  { file, actor, agency }: ApplicantsCase,
  calendar: Calendar,
  today: Day,
): boolean {
  return permittedActions(file, actor, calendar, today, agency.settings).some(
    ({ action, refusal }) => action === 'withdrawApplication' && refusal === undefined,
  );
}
