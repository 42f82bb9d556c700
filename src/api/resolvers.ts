import { actResolvers } from './act-resolvers.ts';
import { bulkMutations } from './bulk-resolvers.ts';
import {
  calendarMutations,
  calendarQueries,
  holidayNoticePreviewResolvers,
  holidayNoticeResolvers,
  previewedCaseResolvers,
} from './calendar-resolvers.ts';
import { caseFileResolvers, letterResolvers, paperResolvers } from './case-file-resolvers.ts';
import { officeSettingsChangeResolvers, officeSettingsResolvers } from './office-settings-resolvers.ts';
import {
  administrationResolvers,
  agencyResolvers,
  grantResolvers,
  staffMemberResolvers,
  viewerResolvers,
} from './organisation-resolvers.ts';
import {
  letterTemplateResolvers,
  templateMutations,
  templateQueries,
  templateVersionResolvers,
} from './template-resolvers.ts';
import { notificationMutations, notificationResolvers } from './notification-resolvers.ts';
import { disputeActResolvers } from './dispute-act-resolvers.ts';
import { disputeResolvers } from './dispute-resolvers.ts';
import {
  caseExportResolvers,
  caseFileConnectionResolvers,
  listMutations,
  listQueries,
  searchHitResolvers,
} from './list-resolvers.ts';
import { queryResolvers, trackedResolvers } from './query-resolvers.ts';
import { statisticsQueries } from './statistics-resolvers.ts';
import { dayScalar, instantScalar, jsonScalar } from './scalars.ts';

/** Members of unions and of the interface Refusal say their own `__typename`. */
export const resolvers = {
  Day: dayScalar,
  Instant: instantScalar,
  JSON: jsonScalar,
  Query: { ...queryResolvers, ...listQueries, ...statisticsQueries, ...calendarQueries, ...templateQueries },
  Mutation: {
    ...actResolvers,
    ...disputeActResolvers,
    ...administrationResolvers,
    ...calendarMutations,
    ...templateMutations,
    ...notificationMutations,
    ...listMutations,
    ...bulkMutations,
  },
  CaseFile: caseFileResolvers,
  CaseFileConnection: caseFileConnectionResolvers,
  SearchHit: searchHitResolvers,
  CaseExport: caseExportResolvers,
  Dispute: disputeResolvers,
  Letter: letterResolvers,
  Notification: notificationResolvers,
  Paper: paperResolvers,
  HolidayNotice: holidayNoticeResolvers,
  HolidayNoticePreview: holidayNoticePreviewResolvers,
  PreviewedCase: previewedCaseResolvers,
  LetterTemplate: letterTemplateResolvers,
  TemplateVersion: templateVersionResolvers,
  TrackedApplication: trackedResolvers,
  Agency: agencyResolvers,
  OfficeSettings: officeSettingsResolvers,
  OfficeSettingsChange: officeSettingsChangeResolvers,
  StaffMember: staffMemberResolvers,
  Viewer: viewerResolvers,
  Grant: grantResolvers,
};
