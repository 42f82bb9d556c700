import type { Calendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import type { CaseFile } from '../case-file/case-file.ts';
import type { Wording } from '../statute/wording.ts';
import { isProvisionalReckoning } from '../statute/reckoning.ts';
import { disputeReckonings } from './deadlines.ts';
import type { Dispute, Ruling } from './dispute.ts';
import { disputeResultRow } from './results.ts';
import type { DisputeKind } from './states.ts';
import { contestsWhatStands, isOpenDispute } from './told-by-disputes.ts';

/** What the applicant knows of a reconsideration or a suit as well as the office; nothing of evidence or pleas. */
export interface ToldToApplicant {
  readonly kind: DisputeKind;
  readonly openedOn: Day;
  readonly forum: string;
  /** 审结: by what, and with what result. None while it is under way. */
  readonly ended?: {
    readonly on: Day;
    readonly result: Wording;
    readonly no?: string;
    /** The day is that of the service on the applicant, and not on the agency. */
    readonly applicantServed: boolean;
  };
  /** 复议后起诉的最后一天 (行政诉讼法 art. 45). */
  readonly sueBy?: { readonly on: Day; readonly from: Day; readonly provisional: boolean };
}

/** 复议、诉讼 over what stands, or over what is being replied anew, in the order they were opened. */
export function toldToApplicant(
  disputes: readonly Dispute[],
  file: CaseFile,
  calendar: Calendar,
  today: Day,
): readonly ToldToApplicant[] {
  return disputes
    .filter((one) => one.state !== 'VOID' && (contestsWhatStands(one, file) || orderedTheRedo(one, file)))
    .map((dispute) => told(dispute, calendar, today));
}

function orderedTheRedo({ ruling }: Dispute, { redo, reply }: CaseFile): boolean {
  return redo !== undefined && reply?.sentOn === undefined && ruling?.no === redo.decisionNo;
}

function told(dispute: Dispute, calendar: Calendar, today: Day): ToldToApplicant {
  const { kind, openedOn, forum, ruling } = dispute;
  const sue =
    kind === 'RECONSIDERATION'
      ? disputeReckonings(dispute, calendar, today).find(({ name }) => name === 'LITIGATION_FILE_BY')
      : undefined;
  return {
    kind,
    openedOn,
    forum,
    ...(ruling && !isOpenDispute(dispute) ? { ended: endedBy(ruling) } : {}),
    ...(sue
      ? {
          sueBy: { on: sue.due, from: sue.startedOn, provisional: isProvisionalReckoning(calendar, sue) },
        }
      : {}),
  };
}

function endedBy({ applicantServedOn, servedOn, result, no }: Ruling): NonNullable<ToldToApplicant['ended']> {
  const { zh, en } = disputeResultRow(result);
  return {
    on: applicantServedOn ?? servedOn,
    applicantServed: applicantServedOn !== undefined,
    result: { zh, en },
    ...(no === undefined ? {} : { no }),
  };
}
