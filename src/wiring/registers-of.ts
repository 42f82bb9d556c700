import { createAnnualReportRegister } from '../store/annual-report-register.ts';
import { createAttemptLog } from '../store/attempts.ts';
import { createCaseExports } from '../store/case-exports.ts';
import { createCaseGroups } from '../store/case-groups.ts';
import { createLetterDownloads } from '../store/letter-downloads.ts';
import { createCaseOpenings } from '../store/case-openings.ts';
import { createCaseReader } from '../store/case-reader.ts';
import { createCaseSearch } from '../store/case-search.ts';
import { createCatalogueRegister } from '../store/catalogue-register.ts';
import { createDirectory } from '../store/create-directory.ts';
import type { Database } from '../store/database.ts';
import { createDisputeReader } from '../store/dispute-reader.ts';
import { createDraftComments } from '../store/draft-comments.ts';
import { createLeaves } from '../store/leaves.ts';
import { createLetterArchive } from '../store/letter-archive.ts';
import { createMailReader } from '../store/mail-reader.ts';
import { createNotificationReader } from '../store/notification-reader.ts';
import { createOrganisationChanges } from '../store/organisation-changes.ts';
import { createOrganisation } from '../store/organisation.ts';
import { createPaymentOrders } from '../store/payment-orders.ts';
import { createPublishedAnswerRegister } from '../store/published-answer-register.ts';
import { createRelatedReader } from '../store/related-reader.ts';
import { createSavedFilters } from '../store/saved-filters.ts';
import { createSealQueue } from '../store/seal-queue.ts';
import { createStaffAccounts } from '../store/staff-accounts.ts';
import { createStaffNotices } from '../store/staff-notices.ts';
import { createSuggestions } from '../store/suggestions.ts';
import { createUploadRegister } from '../store/upload-register.ts';
import type { Dependencies } from '../usecases/dependencies.ts';

/** What the use-cases read and keep that needs the database and nothing else. */
export function registersOf({ pool, orm }: Database) {
  return {
    reader: createCaseReader(pool),
    openings: createCaseOpenings(pool),
    letterDownloads: createLetterDownloads(pool),
    caseSearch: createCaseSearch(pool),
    savedFilters: createSavedFilters(pool),
    exports: createCaseExports(pool),
    caseGroups: createCaseGroups(pool),
    disputes: createDisputeReader(pool),
    draftComments: createDraftComments(pool),
    related: createRelatedReader(pool),
    mail: createMailReader(pool),
    notifications: createNotificationReader(pool),
    directory: createDirectory(pool),
    organisation: createOrganisation(orm),
    organisationChanges: createOrganisationChanges(pool),
    uploads: createUploadRegister(pool),
    attempts: createAttemptLog(pool),
    accounts: createStaffAccounts(pool),
    leaves: createLeaves(pool),
    staffNotices: createStaffNotices(pool),
    letterArchive: createLetterArchive(pool),
    catalogue: createCatalogueRegister(pool),
    publishedAnswers: createPublishedAnswerRegister(pool),
    annualReports: createAnnualReportRegister(pool),
    suggestions: createSuggestions(pool),
    letterSeals: createSealQueue(pool),
    paymentOrders: createPaymentOrders(pool),
  } satisfies Partial<Dependencies>;
}
