import { CreateTheCase } from '../../migrations/20261123080000-create-the-case.ts';
import { KeepOfficeSettings } from '../../migrations/20261124090000-keep-office-settings.ts';
import { KeepLoadedNotices } from '../../migrations/20261124100000-keep-loaded-notices.ts';
import { KeepTheClockOfACase } from '../../migrations/20261124100100-keep-the-clock-of-a-case.ts';
import { AllowSeveralLettersOfAFact } from '../../migrations/20261124110000-allow-several-letters-of-a-fact.ts';
import { KeepDisputes } from '../../migrations/20261124110000-keep-disputes.ts';
import { FindReleasedFiles } from '../../migrations/20261124120000-find-released-files.ts';
import { CountFeeItems } from '../../migrations/20261124130000-count-fee-items.ts';

import { FindSimilarApplications } from '../../migrations/20261124140000-find-similar-applications.ts';
import { KeepLetterTemplates } from '../../migrations/20261124150000-keep-letter-templates.ts';
import { FindPostedLetters } from '../../migrations/20261124160000-find-posted-letters.ts';
import { SealLetters } from '../../migrations/20261129120000-seal-letters.ts';
import { VerifyLetters } from '../../migrations/20261129120100-verify-letters.ts';
import { KeepNotifications } from '../../migrations/20261129120200-keep-notifications.ts';
import { KeepWhoRenewsANotification } from '../../migrations/20261129120201-keep-who-renews-a-notification.ts';
import { KeepStaffAccounts } from '../../migrations/20261129130200-keep-staff-accounts.ts';
import { KeepDraftComments } from '../../migrations/20261129130210-keep-draft-comments.ts';
import { KeepLeaves } from '../../migrations/20261129130220-keep-leaves.ts';
import { KeepStaffNotices } from '../../migrations/20261129130230-keep-staff-notices.ts';
import { CloseUnits } from '../../migrations/20261129130240-close-units.ts';

/** In the order they run. */
export const migrations = [
  { name: '20261123080000-create-the-case', class: CreateTheCase },
  { name: '20261124090000-keep-office-settings', class: KeepOfficeSettings },
  { name: '20261124100000-keep-loaded-notices', class: KeepLoadedNotices },
  { name: '20261124100100-keep-the-clock-of-a-case', class: KeepTheClockOfACase },
  { name: '20261124110000-allow-several-letters-of-a-fact', class: AllowSeveralLettersOfAFact },
  { name: '20261124110000-keep-disputes', class: KeepDisputes },
  { name: '20261124120000-find-released-files', class: FindReleasedFiles },
  { name: '20261124130000-count-fee-items', class: CountFeeItems },
  { name: '20261124140000-find-similar-applications', class: FindSimilarApplications },
  { name: '20261124150000-keep-letter-templates', class: KeepLetterTemplates },
  { name: '20261124160000-find-posted-letters', class: FindPostedLetters },
  { name: '20261129120000-seal-letters', class: SealLetters },
  { name: '20261129120100-verify-letters', class: VerifyLetters },
  { name: '20261129120200-keep-notifications', class: KeepNotifications },
  { name: '20261129120201-keep-who-renews-a-notification', class: KeepWhoRenewsANotification },
  { name: '20261129130200-keep-staff-accounts', class: KeepStaffAccounts },
  { name: '20261129130210-keep-draft-comments', class: KeepDraftComments },
  { name: '20261129130220-keep-leaves', class: KeepLeaves },
  { name: '20261129130230-keep-staff-notices', class: KeepStaffNotices },
  { name: '20261129130240-close-units', class: CloseUnits },
] as const;
