import type { Calendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import type { ReplyGround } from '../statute/facts.ts';
import type { ApplicantKind, Channel } from './application.ts';
import type { CaseFile } from './case-file.ts';
import { tasksOf } from './case-tasks.ts';
import { waitsOf } from './case-waits.ts';
import { type ClockColumns, clockOf, type DueColumns } from './clock-columns.ts';
import type { CaseState } from './states.ts';

/** The columns of `case_file`: a cache of the fold, for lists and queues. Undefined is NULL. */
export interface CaseRow extends ClockColumns, DueColumns {
  readonly id: string;
  readonly agencyId: string;
  readonly version: number;
  readonly state: CaseState;
  readonly channel: Channel;
  readonly applicationNo: string | undefined;
  readonly queryCodeIssue: number;
  readonly applicantKind: ApplicantKind | undefined;
  readonly applicantName: string | undefined;
  /** The first 120 characters of what was asked. */
  readonly summary: string;
  readonly submittedOn: Day;
  readonly receivedOn: Day | undefined;
  readonly registeredOn: Day | undefined;
  readonly unitId: string | undefined;
  readonly handlerId: string | undefined;
  readonly drafterId: string | undefined;
  /**
   * The reply's due day while the office is at work on it: nothing while the applicant must correct or pay, nor while a
   * consultation is out whose end nobody knows, nor after the end.
   */
  readonly dueOn: Day | undefined;
  readonly repliedOn: Day | undefined;
  readonly closedOn: Day | undefined;
  readonly outcome: ReplyGround | undefined;
  /** 并入的案件: its number, '' where it had none; undefined unless the case was merged. */
  readonly mergedIntoNo: string | undefined;
  /** 计件: items of the application, for the fees of the month. */
  readonly items: number;
  readonly lateActs: number;
  /** The reply of the running round left after its day; undefined while none has left. */
  readonly repliedLate: boolean | undefined;
  /** 待办事项: CaseTasks with commas between; NULL when there is none. */
  readonly tasks: string | undefined;
  /** 等待事项: CaseWaits as JSON text, the longest first; NULL when there is none. */
  readonly waits: string | undefined;
  /** Since when the longest of them is waited for. */
  readonly waitingFrom: Day | undefined;
  /** The calendar edition the due dates were folded with. */
  readonly calendarEdition: string;
}

const officeAtWork: ReadonlySet<CaseState> = new Set([
  'RECEIVED',
  'REGISTERED',
  'IN_HANDLING',
  'UNDER_REVIEW',
  'APPROVED',
  'SIGNED',
]);

/** The row a case must have: written with its facts, and recomputed from them by `verify`. */
export function rowOf(file: CaseFile, calendar: Calendar): CaseRow {
  const { open, awaitsApplicant, ...clock } = clockOf(file, calendar);
  const [tasks, waits] = [tasksOf(file), waitsOf(file)];
  const atWork = officeAtWork.has(file.state) && !open && !awaitsApplicant;
  return {
    id: file.id,
    agencyId: file.agencyId,
    version: file.version,
    state: file.state,
    channel: file.channel,
    applicationNo: file.applicationNo,
    queryCodeIssue: file.queryCodeIssue,
    applicantKind: file.application?.applicant.kind,
    applicantName: file.application?.applicant.name,
    summary: [...(file.application?.description ?? file.mail?.senderName ?? '')].slice(0, 120).join(''),
    submittedOn: file.submittedOn,
    receivedOn: file.receivedOn,
    registeredOn: file.registeredOn,
    unitId: file.unitId,
    handlerId: file.handlerId,
    drafterId: file.draft?.drafterId,
    ...clock,
    dueOn: atWork ? clock.replyDueOn : undefined,
    repliedOn: file.reply?.sentOn,
    closedOn: file.closedOn,
    outcome: file.outcome,
    mergedIntoNo: file.related.mergedInto && (file.related.mergedInto.applicationNo ?? ''),
    items: file.items,
    lateActs: file.lateActs.length,
    repliedLate: repliedLateOf(file),
    tasks: tasks.length === 0 ? undefined : tasks.join(','),
    waits: waits.length === 0 ? undefined : JSON.stringify(waits),
    waitingFrom: waits[0]?.since,
    calendarEdition: calendar.edition,
  };
}

function repliedLateOf({ reply, lateActs }: CaseFile): boolean | undefined {
  const sentOn = reply?.sentOn;
  return sentOn && lateActs.some(({ fact, on }) => fact === 'REPLY_SENT' && on === sentOn);
}
