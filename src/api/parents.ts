import type { Day } from '../calendar/day.ts';
import type { ReplyGround } from '../statute/facts.ts';
import type { RemedyRoute } from '../statute/remedies.ts';
import type { ReplyCode } from '../statute/reply-codes.ts';
import type { Wording } from '../statute/wording.ts';
import type { OfficeSettings } from '../case-file/office-settings.ts';
import type { OrderStanding } from '../usecases/ports/calendar-orders.ts';
import type { RegisteredNotice } from '../usecases/ports/calendar-register.ts';
import type { NoticePreview, PreviewedCase } from '../usecases/calendar/preview-holiday-notice.ts';
import type { DisputeRow } from '../dispute/row.ts';
import type { DisputeWarning } from '../dispute/warnings.ts';
import type { FeeLine } from '../statute/fees.ts';
import type { PaperEntry } from '../usecases/papers/paper.ts';
import type { Notification } from '../usecases/ports/notifications.ts';
import type { NoticeOfCase } from '../usecases/notices/my-notices.ts';
import type { Leave } from '../usecases/ports/leaves.ts';
import type { KeptEntry } from '../usecases/ports/administration.ts';
import type { DraftComment } from '../usecases/ports/draft-comments.ts';
import type { Agency, Grant, SettingsEntry, StaffMember, Unit } from '../usecases/ports/agencies.ts';
import type { AnnualReport } from '../usecases/ports/annual-reports.ts';
import type { CatalogueEntry, CatalogueEntryVersion } from '../usecases/ports/catalogue.ts';
import type { PublishedAnswer, PublishedAnswerVersion } from '../usecases/ports/published-answers.ts';
import type { CaseFilter, ListedCase } from '../usecases/ports/reading.ts';
import type { CaseExport } from '../usecases/ports/exports.ts';
import type { SearchHit } from '../usecases/ports/search.ts';
import type { DeskMatter } from '../usecases/queries/desk-matters.ts';
import type { DeskSummary } from '../usecases/queries/desk-summary.ts';
import type { AnswerPreview } from '../usecases/queries/preview-answer.ts';
import type { NoticeState } from '../usecases/queries/holiday-notices.ts';
import type { TemplateVersion } from '../usecases/ports/letter-templates.ts';
import type { TemplateView } from '../usecases/queries/letter-templates.ts';
import type { LetterOfCase } from '../usecases/queries/letters-of.ts';
import type { paymentOrderView } from './payment-order-view.ts';
import type { RefusalMember } from './refusal-member.ts';

/** What resolvers are handed for each type: rows, from which the heavier fields are read on demand. */
export type CaseFileParent = ListedCase;
export type CaseExportParent = CaseExport;
export type SearchHitParent = SearchHit;
export interface CaseFileConnectionParent {
  readonly filter: CaseFilter;
  readonly edges: readonly { readonly cursor: string; readonly node: ListedCase }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}
export type DisputeParent = DisputeRow;
export type AgencyParent = Agency;
export type OfficeSettingsParent = OfficeSettings;
export type SettingsEntryParent = SettingsEntry & { readonly before: OfficeSettings };
export type AdministrationEntryParent = KeptEntry;
export type UnitParent = Unit;
export type StaffMemberParent = StaffMember;
export type ViewerParent = StaffMember;
export type GrantParent = Grant;
export type LetterParent = LetterOfCase;
export type StaffNoticeParent = NoticeOfCase;
export type DeskSummaryParent = DeskSummary & { readonly agencyId: string | undefined };
export type DeskMatterParent = DeskMatter;
export type LeaveParent = Leave;
export type DraftCommentParent = DraftComment;
export type NotificationParent = Omit<Notification, 'recipient'> & Partial<Pick<Notification, 'recipient'>>;
export type PaperParent = PaperEntry;
export type HolidayNoticeParent = RegisteredNotice & { readonly state: NoticeState };
export type HolidayNoticePreviewParent = NoticePreview;
export type NoticeBeingAppliedParent = OrderStanding;
export type PreviewedCaseParent = PreviewedCase;
export type LetterTemplateParent = TemplateView;
export type TemplateVersionParent = TemplateVersion;
export type CatalogueEntryParent = CatalogueEntry;
export type CatalogueEntryVersionParent = CatalogueEntryVersion;
export type AnnualReportParent = AnnualReport;
export type PublishedAnswerParent = PublishedAnswer;
export type PublishedAnswerVersionParent = PublishedAnswerVersion;
export type TrackedParent = ListedCase;
export type StaleVersionParent = Extract<RefusalMember, { readonly code: 'STALE_VERSION' }>;
export type PaymentOrderParent = ReturnType<typeof paymentOrderView>;

export interface FeeEstimateParent {
  readonly tariff: 'ITEMS' | 'PAGES';
  readonly earlierItems: number | null;
  readonly items: number | null;
  readonly pages: number | null;
  readonly lines: readonly FeeLine[];
  readonly amountInFen: number;
  readonly refusal: RefusalMember | null;
}
export interface ExtensionEstimateParent {
  readonly dueNow: Day | null;
  readonly dueThen: Day | null;
  readonly refusal: RefusalMember | null;
}
export interface ReplyPreviewParent {
  readonly html: string | null;
  readonly missing: readonly RefusalMember[];
}
export type AnswerPreviewParent = Pick<AnswerPreview, 'papers'> & {
  readonly missing: readonly RefusalMember[];
  readonly warnings: readonly ({ readonly code: DisputeWarning } & Wording)[];
};
export interface PermittedActionParent {
  readonly action: string;
  readonly title: string;
  readonly article: string | null;
  readonly permitted: boolean;
  readonly refusal: RefusalMember | null;
}
export interface AdvisedReplyParent {
  readonly __typename: 'AdvisedReply';
  readonly code: ReplyCode;
  readonly ground: ReplyGround;
  readonly zh: string;
  readonly articles: readonly string[];
  readonly reportRow: string | undefined;
  readonly route: RemedyRoute;
  readonly letterMustContain: readonly Wording[];
  readonly missing: readonly RefusalMember[];
}
