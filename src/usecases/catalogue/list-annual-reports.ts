import type { Actor } from '../../access/actor.ts';
import { mayReadUnpublished } from '../../access/may-publish.ts';
import type { Attachment } from '../../case-file/application.ts';
import type { Dependencies } from '../dependencies.ts';
import type { AnnualReport, AnnualReportQuery } from '../ports/annual-reports.ts';

type Reports = Pick<Dependencies, 'annualReports'>;

/** 年度报告: those that stand, for anybody; what was withdrawn too, for the staff of the agency. The latest year first. */
export function listAnnualReports(
  { annualReports }: Reports,
  actor: Actor,
  query: Omit<AnnualReportQuery, 'insideOf'>,
): Promise<readonly AnnualReport[]> {
  const insideOf = actor.kind === 'STAFF' ? actor.grants.map(({ agencyId }) => agencyId) : [];
  return annualReports.list({ ...query, insideOf });
}

/** @returns undefined alike when there is no such report and when it was withdrawn and is not the actor's to read */
export async function readAnnualReport(
  { annualReports }: Reports,
  actor: Actor,
  id: string,
): Promise<AnnualReport | undefined> {
  const report = await annualReports.report(id);
  if (!report) return undefined;
  return report.withdrawn === undefined || mayReadUnpublished(actor, report.agencyId) ? report : undefined;
}

/** The file of a report, for those who may read it. */
export async function annualReportFile(
  reports: Reports,
  actor: Actor,
  id: string,
): Promise<Attachment | undefined> {
  return (await readAnnualReport(reports, actor, id))?.file;
}
