import type { Calendar } from '../calendar/calendar.ts';
import type { Calendars } from '../calendar/calendars.ts';
import type { QuietHours } from './notifications/quiet-hours.ts';
import type { StaffAccounts } from './ports/accounts.ts';
import type { Organisation, OrganisationChanges, Passwords } from './ports/administration.ts';
import type { AnnualReportRegister } from './ports/annual-reports.ts';
import type { AttemptLog } from './ports/attempts.ts';
import type { BlobStore, PassingBlobStore } from './ports/blobs.ts';
import type { CalendarRegister } from './ports/calendar-register.ts';
import type { CatalogueRegister } from './ports/catalogue.ts';
import type { Clock } from './ports/clock.ts';
import type { DisputeReader } from './ports/disputes.ts';
import type { DraftComments } from './ports/draft-comments.ts';
import type { Leaves } from './ports/leaves.ts';
import type { LetterArchive } from './ports/letter-archive.ts';
import type { TemplateRegister, TemplateWorkshop } from './ports/letter-templates.ts';
import type { LetterFormat, LetterPress } from './ports/press.ts';
import type { MailReader } from './ports/mail.ts';
import type { NotificationChannel, NotificationReader } from './ports/notifications.ts';
import type { LetterDownloads } from './ports/letter-downloads.ts';
import type { CaseOpenings } from './ports/openings.ts';
import type { PrintBinder } from './ports/print-binder.ts';
import type { PaymentOrders, PaymentService } from './ports/payments.ts';
import type { PublishedAnswerRegister } from './ports/published-answers.ts';
import type { CaseReader, Directory } from './ports/reading.ts';
import type { RelatedReader } from './ports/related.ts';
import type { CaseGroups } from './ports/case-groups.ts';
import type { CaseExports } from './ports/exports.ts';
import type { SavedFilters } from './ports/saved-filters.ts';
import type { CaseSearch } from './ports/search.ts';
import type { LetterSeals } from './ports/sealing.ts';
import type { Suggestions } from './ports/suggestions.ts';
import type { NoticeSignal, StaffNotices } from './ports/staff-notices.ts';
import type { UploadRegister } from './ports/uploads.ts';
import type { Work } from './ports/work.ts';

/** What the use-cases stand on; `main.ts` puts it together. */
export interface Dependencies {
  readonly work: Work;
  readonly reader: CaseReader;
  readonly openings: CaseOpenings;
  readonly letterDownloads: LetterDownloads;
  readonly caseSearch: CaseSearch;
  readonly savedFilters: SavedFilters;
  readonly exports: CaseExports;
  readonly caseGroups: CaseGroups;
  readonly disputes: DisputeReader;
  readonly draftComments: DraftComments;
  readonly related: RelatedReader;
  readonly mail: MailReader;
  readonly notifications: NotificationReader;
  readonly directory: Directory;
  readonly organisation: Organisation;
  readonly organisationChanges: OrganisationChanges;
  readonly accounts: StaffAccounts;
  readonly leaves: Leaves;
  readonly staffNotices: StaffNotices;
  readonly noticeSignal: NoticeSignal;
  readonly uploads: UploadRegister;
  readonly attempts: AttemptLog;
  readonly passwords: Passwords;
  readonly press: LetterPress;
  readonly letterArchive: LetterArchive;
  /** What letters are ordered in from now on. */
  readonly letterFormat: LetterFormat;
  readonly blobs: BlobStore;
  /** Print sets, kept for a day. */
  readonly prints: PassingBlobStore;
  readonly printBinder: PrintBinder;
  readonly clock: Clock;
  /** The calendars in force, agency by agency. */
  readonly calendars: () => Calendars;
  /** The calendar of an edition that was once in force: a closed case keeps its own. */
  readonly calendarOfEdition: (edition: string) => Promise<Calendar>;
  readonly calendarRegister: CalendarRegister;
  readonly templateRegister: TemplateRegister;
  readonly templateWorkshop: TemplateWorkshop;
  readonly catalogue: CatalogueRegister;
  readonly publishedAnswers: PublishedAnswerRegister;
  readonly annualReports: AnnualReportRegister;
  readonly suggestions: Suggestions;
  /** A new unique id (UUID). */
  readonly newId: () => string;
  readonly hash: (text: string) => string;
  readonly queryCodes: QueryCodes;
  readonly checkCodes: CheckCodes;
  /** 答复码 of letters of consultation. */
  readonly consultationCodes: CheckCodes;
  readonly notifying: Notifying;
  /** 电子印章: a sealing service is configured. */
  readonly sealsElectronically: boolean;
  readonly letterSeals: LetterSeals;
  /** 网上缴费: the platform, where one is configured. */
  readonly paymentService: PaymentService | undefined;
  readonly paymentOrders: PaymentOrders;
  /** The public address of the portal, without a trailing slash. */
  readonly publicUrl: string;
}

/** 通知申请人: what is ordered for whom. */
export interface Notifying {
  /** Those that are configured: through others nothing is ordered. */
  readonly channels: readonly NotificationChannel[];
  /** Undefined: text messages go out at any hour. */
  readonly quietHours: QuietHours | undefined;
}

/** 查询码: derived from a secret and the case, so that none is stored. */
export interface QueryCodes {
  /** As it is printed, in groups. */
  of(caseId: string, issue: number): string;
  matches(caseId: string, issue: number, typed: string): boolean;
}

/** 核验码, 答复码: derived from a secret and the letter, so that none is stored. */
export interface CheckCodes {
  /** As it is printed, in groups. */
  of(letterId: string): string;
  matches(letterId: string, typed: string): boolean;
}
