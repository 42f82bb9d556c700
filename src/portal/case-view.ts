import { permittedActions } from '../access/permitted-actions.ts';
import type { Calendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import type { ActionName } from '../case-file/actions.ts';
import { awaitsService } from '../case-file/awaits-service.ts';
import type { CaseFile } from '../case-file/case-file.ts';
import { type CaseCalendars, explainedDeadlinesOf } from '../case-file/deadlines.ts';
import { nextStepOf } from '../case-file/fact-wording.ts';
import {
  complaintMeasureNames,
  complaintSubjectNames,
  consulteeNames,
  deliveryNames,
  formNames,
} from '../case-file/names.ts';
import { stateName } from '../case-file/merged-case.ts';
import type { Overruling } from '../case-file/overruling.ts';
import { powerOfAttorneyStanding } from '../case-file/power-of-attorney.ts';
import { isOpen } from '../case-file/states.ts';
import type { Notification } from '../usecases/ports/notifications.ts';
import type { PaymentOrder } from '../usecases/ports/payments.ts';
import { payableOnline } from '../usecases/payment/payable-online.ts';
import { paymentTaken } from '../usecases/payment/payment-taken.ts';
import type { DisputesTold } from '../usecases/queries/disputes-for-applicant.ts';
import {
  type ConsultationProgress,
  consultationsForApplicant,
} from '../usecases/queries/consultations-of.ts';
import type { LetterOfCase } from '../usecases/queries/letters-of.ts';
import { agencyView } from './agency-view.ts';
import { applicantTimeline } from './applicant-timeline.ts';
import { openCorrection, openPayment, openReasons } from './case-asks.ts';
import { doneWording } from './done-wording.ts';
import { fileViews, paperViews } from './case-papers.ts';
import { caseStanding, stoppedFor } from './case-standing.ts';
import { dayExplained } from './day-explained.ts';
import { dayWording } from './day-wording.ts';
import { settledDeadline } from './deadline-settled.ts';
import { deadlineViews } from './deadline-view.ts';
import { notificationViews } from './notification-views.ts';
import type { ApplicantsCase } from './opened-by-applicant.ts';
import { opinionDueTitle } from './opinion-due-title.ts';
import { reasonsDeadline } from './reasons-deadline.ts';
import { remedyView } from './remedy-view.ts';

/** What the page of a case is made from, besides the case. */
export interface AroundTheCase {
  readonly letters: readonly LetterOfCase[];
  /** What was decided of its replies. */
  readonly overrulings: readonly Overruling[];
  readonly notifications: readonly Notification[];
  readonly calendars: CaseCalendars;
  readonly disputesTold: DisputesTold;
  readonly today: Day;
  /** 网上缴费: whether a payment platform is configured, and the orders that were opened with it. */
  readonly online: { readonly configured: boolean; readonly orders: readonly PaymentOrder[] };
  /** What this browser has just done. */
  readonly done: string | undefined;
  /** A key for each form, under which it does its act once. */
  readonly newId: () => string;
}

/** 我的申请: everything the page of a case says, nothing of it from inside the organ. */
export function caseView(opened: ApplicantsCase, around: AroundTheCase) {
  const { row, file, journal, agency } = opened;
  const { letters, overrulings, notifications, calendars, disputesTold, online, today, done, newId } = around;
  const { own, inForce } = calendars;
  const correction = openCorrection(file, own, today);
  const payment = openPayment(opened, own, today);
  const reasons = openReasons(file, own);
  const applicantActs = [correction, payment?.declared ? null : payment, reasons].some(
    (asked) => asked !== null,
  );
  const explanations = explainedDeadlinesOf(file, calendars, today);
  const consultations = consultationsForApplicant(file, inForce, today);
  const stopped = stoppedFor(file, consultations);
  return {
    applicationNo: row.applicationNo ?? '',
    done: doneWording(done) ?? null,
    agency: agencyView(agency),
    state: stateName(row),
    nextStep: nextStepOf(row),
    whoActs: whoActs(file, applicantActs),
    submittedOn: dayWording(file.submittedOn),
    receivedOn: file.receivedOn ? dayWording(file.receivedOn) : null,
    standing: caseStanding(file, own, today, stopped),
    correction,
    powerOfAttorney: powerOfAttorneyView(file),
    payment,
    reasons,
    consultations: consultationViews(consultations),
    deadlines: [
      ...(reasons ? [reasonsDeadline(file, own) ?? []].flat() : []),
      ...deadlineViews(explanations, {
        settled: (name) => settledDeadline(name, file, disputesTold.told),
        awaitsService: (name) => awaitsService(name, file),
        title: (name) => opinionDueTitle(name, file.consultations),
        standsStill: (name) => name === 'REPLY_DUE' && stopped !== null,
      }),
    ],
    deadlineSheetUrl: file.applicationNo === undefined ? '' : `/cases/${file.id}/deadlines.pdf`,
    /** Withdrawn or lapsed: nothing is due any more. */
    endedUnanswered: file.closedOn !== undefined && file.reply?.sentOn === undefined,
    provisional: Object.values(explanations).some((one) => one?.provisional),
    remedy: remedyView(file, agency, inForce, today, explanations, disputesTold),
    papers: paperViews(letters, file, overrulings, newId),
    notifications: notificationViews(notifications),
    complaints: complaintViews(file),
    timeline: applicantTimeline(journal),
    application: applicationView(file),
    may: {
      correct: correction !== null && mayNow(opened, 'recordCorrection', inForce, today),
      giveReasons: reasons !== null && mayNow(opened, 'recordReasons', inForce, today),
      payOnline: online.configured && mayPayOnline(opened, online.orders, own, today),
      seePayment: online.configured && online.orders.length > 0,
      declarePayment: mayNow(opened, 'declarePayment', inForce, today),
      objectToFee: mayNow(opened, 'recordFeeObjection', inForce, today),
      withdraw: mayNow(opened, 'withdrawApplication', inForce, today),
      suggestPublication: mayNow(opened, 'suggestPublication', inForce, today),
      complain: mayNow(opened, 'fileComplaint', inForce, today),
    },
  };
}

/** 授权委托书: what the agent owes, as long as the case is not answered. What a notice asks for already stands there. */
function powerOfAttorneyView({ application, corrections, reply, state }: CaseFile) {
  const { agent } = application ?? {};
  if (!agent || reply || !isOpen(state)) return null;
  if (powerOfAttorneyStanding({ agent, corrections }) !== 'MISSING') return null;
  return { agent: agent.name };
}

function mayPayOnline(
  { file, journal }: ApplicantsCase,
  orders: readonly PaymentOrder[],
  calendar: Calendar,
  today: Day,
): boolean {
  const documentNo = payableOnline(file, calendar, today)?.notice.documentNo;
  return documentNo !== undefined && paymentTaken(orders, journal, documentNo) === undefined;
}

/** Who must act: the applicant wherever something is asked of him, and nobody once all is done. */
function whoActs({ state }: CaseFile, applicantActs: boolean): 'APPLICANT' | 'AGENCY' | 'NOBODY' {
  if (applicantActs) return 'APPLICANT';
  return isOpen(state) ? 'AGENCY' : 'NOBODY';
}

/** 征求意见: whom by kind, and the days; never who, nor what was answered. */
function consultationViews(consultations: readonly ConsultationProgress[]) {
  return consultations.map((one) => ({
    consultee: consulteeNames[one.with],
    state: { zh: one.stateZh, en: one.stateEn },
    sentOn: dayWording(one.sentOn),
    due: dayExplained(`CONSULTATION_REPLY_DUE:${one.ref}`, one.dueOn),
    answeredOn: one.answeredOn ? dayWording(one.answeredOn) : null,
  }));
}

/** 投诉举报: the applicant's own in the words they were written in, what the supervising authority made of each, and what was put right. */
function complaintViews({ complaints }: CaseFile) {
  return complaints
    .filter(({ by }) => by === 'APPLICANT')
    .map(({ receivedOn, about, text, decision, rectified }) => ({
      on: dayWording(receivedOn),
      about: complaintSubjectNames[about],
      text,
      decided: decision
        ? {
            on: dayWording(decision.on),
            founded: decision.founded,
            measure: decision.measure ? complaintMeasureNames[decision.measure] : null,
            reasons: decision.reasons,
            due: decision.dueOn ? dayWording(decision.dueOn) : null,
          }
        : null,
      rectified: rectified ? { on: dayWording(rectified.on), text: rectified.text } : null,
    }));
}

function applicationView(file: CaseFile) {
  const { application } = file;
  if (!application) return null;
  return {
    description: application.description,
    form: formNames[application.form],
    delivery: deliveryNames[application.delivery],
    attachments: fileViews(file, application.attachments),
  };
}

/** Whether this applicant may do an act now. */
export function mayNow(
  { file, actor, agency }: ApplicantsCase,
  wanted: ActionName,
  calendar: Calendar,
  today: Day,
): boolean {
  return permittedActions(file, actor, calendar, today, agency.settings).some(
    ({ action, refusal }) => action === wanted && refusal === undefined,
  );
}
