import { accountMutations, accountQueries } from './account-resolvers.ts';
import { administrationEntryResolvers } from './administration-record-resolvers.ts';
import { actResolvers } from './act-resolvers.ts';
import { bulkMutations } from './bulk-resolvers.ts';
import {
  annualReportMutations,
  annualReportQueries,
  annualReportResolvers,
} from './annual-report-resolvers.ts';
import {
  calendarMutations,
  calendarQueries,
  holidayNoticePreviewResolvers,
  holidayNoticeResolvers,
  noticeBeingAppliedResolvers,
  previewedCaseResolvers,
} from './calendar-resolvers.ts';
import {
  catalogueEntryResolvers,
  catalogueEntryVersionResolvers,
  catalogueMutations,
  catalogueQueries,
} from './catalogue-resolvers.ts';
import { caseFileResolvers } from './case-file-resolvers.ts';
import { letterResolvers } from './letter-resolvers.ts';
import { paperResolvers } from './paper-resolvers.ts';
import { officeSettingsChangeResolvers, officeSettingsResolvers } from './office-settings-resolvers.ts';
import {
  administrationResolvers,
  agencyResolvers,
  grantResolvers,
  staffMemberResolvers,
  unitResolvers,
  viewerResolvers,
} from './organisation-resolvers.ts';
import { leaveMutations, leaveQueries, leaveResolvers } from './leave-resolvers.ts';
import {
  letterTemplateResolvers,
  templateMutations,
  templateQueries,
  templateVersionResolvers,
} from './template-resolvers.ts';
import { noticeMutations, noticeQueries, staffNoticeResolvers } from './notice-resolvers.ts';
import { notificationMutations, notificationResolvers } from './notification-resolvers.ts';
import { draftCommentMutations, draftCommentResolvers } from './draft-version-resolvers.ts';
import { disputeActResolvers } from './dispute-act-resolvers.ts';
import { disputeResolvers } from './dispute-resolvers.ts';
import {
  publishedAnswerMutations,
  publishedAnswerQueries,
  publishedAnswerResolvers,
  publishedAnswerVersionResolvers,
} from './published-answer-resolvers.ts';
import {
  caseExportResolvers,
  caseFileConnectionResolvers,
  deskMatterResolvers,
  deskSummaryResolvers,
  listMutations,
  listQueries,
  searchHitResolvers,
} from './list-resolvers.ts';
import { queryResolvers, trackedResolvers } from './query-resolvers.ts';
import { staleVersionResolvers } from './stale-version-resolvers.ts';
import { statisticsQueries } from './statistics-resolvers.ts';
import { dayScalar, instantScalar, jsonScalar } from './scalars.ts';

/** Members of unions and of the interface Refusal say their own `__typename`. */
export const resolvers = {
  Day: dayScalar,
  Instant: instantScalar,
  JSON: jsonScalar,
  Query: {
    ...queryResolvers,
    ...listQueries,
    ...statisticsQueries,
    ...accountQueries,
    ...leaveQueries,
    ...calendarQueries,
    ...templateQueries,
    ...catalogueQueries,
    ...publishedAnswerQueries,
    ...annualReportQueries,
    ...noticeQueries,
  },
  Mutation: {
    ...actResolvers,
    ...disputeActResolvers,
    ...accountMutations,
    ...leaveMutations,
    ...noticeMutations,
    ...administrationResolvers,
    ...calendarMutations,
    ...templateMutations,
    ...catalogueMutations,
    ...publishedAnswerMutations,
    ...annualReportMutations,
    ...notificationMutations,
    ...draftCommentMutations,
    ...listMutations,
    ...bulkMutations,
  },
  CaseFile: caseFileResolvers,
  DraftComment: draftCommentResolvers,
  CaseFileConnection: caseFileConnectionResolvers,
  SearchHit: searchHitResolvers,
  CaseExport: caseExportResolvers,
  Dispute: disputeResolvers,
  StaffNotice: staffNoticeResolvers,
  DeskSummary: deskSummaryResolvers,
  DeskMatter: deskMatterResolvers,
  Leave: leaveResolvers,
  Letter: letterResolvers,
  Notification: notificationResolvers,
  Paper: paperResolvers,
  HolidayNotice: holidayNoticeResolvers,
  HolidayNoticePreview: holidayNoticePreviewResolvers,
  NoticeBeingApplied: noticeBeingAppliedResolvers,
  PreviewedCase: previewedCaseResolvers,
  LetterTemplate: letterTemplateResolvers,
  TemplateVersion: templateVersionResolvers,
  CatalogueEntry: catalogueEntryResolvers,
  CatalogueEntryVersion: catalogueEntryVersionResolvers,
  AnnualReport: annualReportResolvers,
  PublishedAnswer: publishedAnswerResolvers,
  PublishedAnswerVersion: publishedAnswerVersionResolvers,
  StaleVersion: staleVersionResolvers,
  TrackedApplication: trackedResolvers,
  Agency: agencyResolvers,
  OfficeSettings: officeSettingsResolvers,
  OfficeSettingsChange: officeSettingsChangeResolvers,
  StaffMember: staffMemberResolvers,
  Unit: unitResolvers,
  AdministrationEntry: administrationEntryResolvers,
  Viewer: viewerResolvers,
  Grant: grantResolvers,
};
