import type { Actor } from '../../access/actor.ts';
import { refusalToPublish } from '../../access/may-publish.ts';
import { paragraphLimit, refusalOfText } from '../../case-file/input-text.ts';
import { done, type Outcome, refuse } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { recordedStep } from './change-catalogue-entry.ts';

export interface WithdrawAnnualReport {
  readonly reportId: string;
  readonly why: string;
}

/** 撤下年度报告: with a reason, so that another of that year can be published. @returns its id */
export async function withdrawAnnualReport(
  { annualReports, clock }: Pick<Dependencies, 'annualReports' | 'clock'>,
  actor: Actor,
  { reportId, why }: WithdrawAnnualReport,
): Promise<Outcome<string>> {
  const report = await annualReports.report(reportId);
  if (!report) return refuse({ code: 'INVALID_INPUT', path: 'reportId', problem: 'UNKNOWN' });
  const refusal =
    refusalToPublish(actor, 'withdrawAnnualReport', report.agencyId) ??
    refusalOfText('why', why, paragraphLimit);
  if (refusal) return refuse(refusal);
  if (await annualReports.withdraw(reportId, recordedStep(actor, clock.now(), why))) return done(reportId);
  return refuse({ code: 'PUBLICATION_STATUS_REFUSED', status: 'WITHDRAWN', from: ['PUBLISHED'] });
}
