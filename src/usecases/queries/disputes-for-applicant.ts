import type { Calendar } from '../../calendar/calendar.ts';
import type { CaseFile } from '../../case-file/case-file.ts';
import type { ToldByDisputes } from '../../case-file/told-by-disputes.ts';
import { toldByDisputes } from '../../dispute/told-by-disputes.ts';
import { type ToldToApplicant, toldToApplicant } from '../../dispute/told-to-applicant.ts';
import type { Dependencies } from '../dependencies.ts';
import { disputesAbout } from './disputes-about.ts';

/** What the disputes about a case tell: the case of its own deadlines, and its applicant of how they stand. */
export interface DisputesTold {
  readonly told: ToldByDisputes;
  readonly disputes: readonly ToldToApplicant[];
}

/** 申请人的复议、诉讼: what the applicant, a party to them, knows anyhow; evidence and pleas stay with the office. */
export async function disputesForApplicant(
  deps: Pick<Dependencies, 'disputes' | 'clock'>,
  file: CaseFile,
  calendar: Calendar,
): Promise<DisputesTold> {
  const disputes = await disputesAbout(deps, file.id);
  const today = deps.clock.today();
  return {
    told: toldByDisputes(disputes, file, calendar, today),
    disputes: toldToApplicant(disputes, file, calendar, today),
  };
}
