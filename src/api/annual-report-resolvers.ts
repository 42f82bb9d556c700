import type { Outcome } from '../case-file/outcome.ts';
import { listAnnualReports, readAnnualReport } from '../usecases/catalogue/list-annual-reports.ts';
import { publishAnnualReport } from '../usecases/catalogue/publish-annual-report.ts';
import { withdrawAnnualReport } from '../usecases/catalogue/withdraw-annual-report.ts';
import type { Context } from './context.ts';
import { refusalMember } from './refusal-member.ts';
import type { AnnualReportResolvers, MutationResolvers, QueryResolvers } from './schema.generated.ts';
import { withoutNulls } from './without-nulls.ts';

/** 年度报告: read by anybody, published by the disclosure office of each agency. */
export const annualReportQueries: Pick<QueryResolvers, 'annualReports'> = {
  annualReports: (_, { filter }, { deps, actor }) =>
    listAnnualReports(deps, actor, withoutNulls(filter ?? {})),
};

type AnnualReportMutation = 'publishAnnualReport' | 'withdrawAnnualReport';

export const annualReportMutations: Pick<MutationResolvers, AnnualReportMutation> = {
  publishAnnualReport: async (_, { input }, context) =>
    changed(context, await publishAnnualReport(context.deps, context.actor, withoutNulls(input))),
  withdrawAnnualReport: async (_, { input }, context) =>
    changed(context, await withdrawAnnualReport(context.deps, context.actor, input)),
};

export const annualReportResolvers: AnnualReportResolvers = {
  agency: ({ agencyId }, _, { agencies }) => agencies.load(agencyId),
  status: ({ withdrawn }) => (withdrawn ? 'WITHDRAWN' : 'PUBLISHED'),
  fileName: ({ file }) => file.name,
  mediaType: ({ file }) => file.mediaType,
  size: ({ file }) => file.size,
  sha256: ({ file }) => file.sha256,
  url: ({ id }) => `/reports/${id}/file`,
  whyWithdrawn: ({ withdrawn }) => withdrawn?.why ?? null,
};

/** The report as it stands after the change. */
async function changed<Member>({ deps, actor }: Context, outcome: Outcome<string>): Promise<Member> {
  if (!outcome.ok) return refusalMember(outcome.refusal) as Member;
  const report = await readAnnualReport(deps, actor, outcome.value);
  if (!report) throw new Error(`the annual report ${outcome.value} is gone`);
  return { __typename: 'AnnualReport', ...report } as Member;
}
