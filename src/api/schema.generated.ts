/* Generated from schema.graphql by `npm run generate`. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CaseFileParent, CaseFileConnectionParent, SearchHitParent, CaseExportParent, DisputeParent, AgencyParent, OfficeSettingsParent, SettingsEntryParent, AdministrationEntryParent, UnitParent, StaffMemberParent, ViewerParent, GrantParent, LetterParent, StaffNoticeParent, DeskSummaryParent, DeskMatterParent, LeaveParent, DraftCommentParent, NotificationParent, PaperParent, HolidayNoticeParent, HolidayNoticePreviewParent, NoticeBeingAppliedParent, PreviewedCaseParent, LetterTemplateParent, TemplateVersionParent, CatalogueEntryParent, CatalogueEntryVersionParent, AnnualReportParent, PublishedAnswerParent, PublishedAnswerVersionParent, ExtensionEstimateParent, FeeEstimateParent, PaymentOrderParent, PermittedActionParent, AnswerPreviewParent, ReplyPreviewParent, AdvisedReplyParent, StaleVersionParent, TrackedParent } from './parents.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A date of the civil calendar in Asia/Shanghai, 'YYYY-MM-DD'. 日 */
  Day: { input: import('../calendar/day.ts').Day; output: import('../calendar/day.ts').Day; }
  /** An instant, ISO 8601 with offset. 时刻 */
  Instant: { input: string; output: string; }
  /** Any JSON value; used where the shape is documented elsewhere. JSON 值 */
  JSON: { input: unknown; output: unknown; }
};

export type Query = {
  readonly __typename?: 'Query';
  /** Who is signed in; null for the public. 当前用户 */
  readonly viewer?: Maybe<Viewer>;
  /** The account of this session, also while its password must be changed; null for the public. 本人账号 */
  readonly account?: Maybe<Account>;
  /** Where the viewer is signed in, the session seen last first. 本人会话 */
  readonly mySessions: ReadonlyArray<StaffSession>;
  /** The agencies that answer applications, by code. 受理机关 */
  readonly agencies: ReadonlyArray<Agency>;
  /** One agency; null when there is none. 机关 */
  readonly agency?: Maybe<Agency>;
  /** One case; null when there is none or it is not yours. 案卷 */
  readonly caseFile?: Maybe<CaseFile>;
  /** Cases the viewer may read, page by page. 案件列表 */
  readonly caseFiles: CaseFileConnection;
  /**
   * Cases the viewer may read in which all the words stand that were typed, the newest first, and where; parts between spaces
   * are looked for one by one. Two Chinese characters suffice; words of letters and digits are found from their beginning.
   * What an act wrote is found some seconds after it. 全文检索
   */
  readonly searchCases: CaseSearchConnection;
  /** The filters that the signed-in person has kept, by name. 常用筛选 */
  readonly savedFilters: ReadonlyArray<SavedFilter>;
  /** The lists and print sets that the signed-in person has asked for within a day, the latest first. 导出任务 */
  readonly exports: ReadonlyArray<CaseExport>;
  /** What waits for the signed-in person, queue by queue; null for the public. 工作台首页 */
  readonly deskSummary?: Maybe<DeskSummary>;
  /** What the viewer is told, the newest first; `/events` sends what is new. 提醒 */
  readonly notices: NoticePage;
  /** What the viewer wants to be told, and how; null for the public. 提醒设置 */
  readonly noticeSettings?: Maybe<NoticeSettings>;
  /** Open cases of those for whom the viewer deputises today; 100 at most. 代办案件 */
  readonly deputyCases: ReadonlyArray<CaseFile>;
  /**
   * What came from the one day to the other, what was answered, how and in how many days, and what is open now: over the agencies
   * below it for a supervisor, for others over those where they hold a role; null for the public. At most 120 months. 统计
   */
  readonly caseStatistics?: Maybe<CaseStatistics>;
  /** Steps over their budgets, for supervisors, computed from a page of `first` cases at a time. 环节超时 */
  readonly lateSteps: LateStepPage;
  /**
   * The latest case of each other name under which the agency knows an identity number: typed wrong, or the name changed. For
   * those who may read identity numbers of the agency; none for others. 同一证件号码的其他姓名
   */
  readonly otherNamesOfNumber: ReadonlyArray<CaseFile>;
  /** What several applicants were given, or one suggests to publish (art. 44); for staff of the agency. 可转为主动公开的信息 */
  readonly publicationCandidates: ReadonlyArray<PublicationCandidate>;
  /** What an agency gave to the postal enterprise on a day; for its intake clerks. 交寄清单 */
  readonly postingList: ReadonlyArray<PostedLetter>;
  /** Letters that lie drawn, go by post and were not posted, of the last 60 days; for intake clerks of the agency. 信封标签 */
  readonly envelopesToPrint: ReadonlyArray<Envelope>;
  /** One reconsideration or suit; null when there is none or it is not yours. 复议、诉讼案 */
  readonly dispute?: Maybe<Dispute>;
  /** Reconsiderations and suits the viewer may read, soonest due first; at most 200. 复议、诉讼列表 */
  readonly disputes: ReadonlyArray<Dispute>;
  /** What a fee notice would say, computed beforehand; null for those who may not read the case. 收费试算 */
  readonly feeEstimate?: Maybe<FeeEstimate>;
  /**
   * The day to which an extension would move the reply, computed beforehand; null for those who may not read the case. `on`: the
   * day the applicant would be told, default today. 延长试算
   */
  readonly extensionEstimate?: Maybe<ExtensionEstimate>;
  /** Where an application stands, by its number and query code; attempts are limited. 查询办理进度 */
  readonly trackApplication: TrackApplicationResult;
  /** Whether the office has a letter with this number and check code; for anybody who holds it, attempts are limited. 核验文书 */
  readonly verifyLetter: VerifyLetterResult;
  /** Statutory deadlines of histories of facts, open to anyone: the shape of `npm run cli -- deadlines`. 期限计算 */
  readonly calculateDeadlines: ReadonlyArray<Scalars['JSON']['output']>;
  /**
   * What the reply would say if it were drafted like this, and what is wanting; keeps nothing. Enclosures of the draft before
   * are kept as `draftReply` keeps them. For staff who may read the case; null for everybody else. The same reply, sent as JSON to
   * `POST /cases/:id/reply-preview.pdf`, is drawn as a draft in PDF. 预览答复
   */
  readonly previewReply?: Maybe<ReplyPreview>;
  /**
   * What would be filed as the answer to a dispute with these arguments and this evidence, and what it lacks; keeps nothing. Null where the dispute
   * is not the viewer's to read. 预览答复书、答辩状
   */
  readonly previewAnswer?: Maybe<AnswerPreview>;
  /**
   * What reply the answers to the five questions lead to in this case, or what comes next; the case answers what it knows.
   * 答复向导
   */
  readonly replyAdvisor: ReplyAdvice;
  /** Every day of a year: worked or off, and by which notice; with the local overrides of an agency where one is named. 年度工作日历 */
  readonly calendarYear: CalendarYear;
  /** Which days and which open cases a holiday notice would change; changes nothing. 预览放假通知 */
  readonly previewHolidayNotice: PreviewHolidayNoticeResult;
  /** What taking a local override back would change. 预览撤销本地调整 */
  readonly previewLocalOverrideWithdrawal: PreviewHolidayNoticeResult;
  /** Every notice and override ever loaded, the latest first; for staff. 已载入的通知 */
  readonly holidayNotices: ReadonlyArray<HolidayNotice>;
  /** Notices being applied now, and those of the last day that were given up; for staff. 正在载入的通知 */
  readonly noticesBeingApplied: ReadonlyArray<NoticeBeingApplied>;
  /** What a loaded notice moved, in cases the viewer may read. 日历变动记录 */
  readonly calendarChanges: CalendarChangeConnection;
  /** What the calendar lacks; for staff. 日历提示 */
  readonly calendarWarnings: ReadonlyArray<CalendarWarning>;
  /** The texts letters are drawn from, by name; for staff. 文书模板一览 */
  readonly letterTemplates: ReadonlyArray<LetterTemplate>;
  /** One of these texts. 文书模板 */
  readonly letterTemplate?: Maybe<LetterTemplate>;
  /** What is wrong with a text; keeps nothing. 检查模板 */
  readonly lintLetterTemplate: LintLetterTemplateResult;
  /**
   * A letter of the invented county from the text in force, or from one on its way; keeps nothing. For a partial, `letter`
   * is the letter it is shown in; `specimen` counts from 0. 预览文书
   */
  readonly previewLetter: PreviewLetterResult;
  /** What agencies keep and have not published (art. 12), the latest made first; drafts for the staff of the agency. 依申请公开目录 */
  readonly catalogueEntries: CatalogueEntryConnection;
  /** One entry; null when there is none or it is not public. 目录条目 */
  readonly catalogueEntry?: Maybe<CatalogueEntry>;
  /** What was asked and answered, without whoever asked, the latest first; what waits for approval for the staff. 公开答复 */
  readonly publishedAnswers: PublishedAnswerConnection;
  /** One published answer; null when there is none or it is not public. 公开答复 */
  readonly publishedAnswer?: Maybe<PublishedAnswer>;
  /** Annual reports, the latest year first (arts. 49, 50); those that were withdrawn for the staff. 年度报告 */
  readonly annualReports: ReadonlyArray<AnnualReport>;
};


export type QueryAgencyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCaseFileArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCaseFilesArgs = {
  filter?: InputMaybe<CaseFilter>;
  orderBy?: InputMaybe<CaseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySearchCasesArgs = {
  text: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDeskSummaryArgs = {
  agencyId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryNoticesArgs = {
  unreadOnly?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDeputyCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCaseStatisticsArgs = {
  agencyIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  from: Scalars['Day']['input'];
  to: Scalars['Day']['input'];
};


export type QueryLateStepsArgs = {
  filter?: InputMaybe<LateStepFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOtherNamesOfNumberArgs = {
  agencyId: Scalars['ID']['input'];
  identityNumber: Scalars['String']['input'];
  name: Scalars['String']['input'];
};


export type QueryPublicationCandidatesArgs = {
  agencyId: Scalars['ID']['input'];
};


export type QueryPostingListArgs = {
  agencyId: Scalars['ID']['input'];
  on: Scalars['Day']['input'];
};


export type QueryEnvelopesToPrintArgs = {
  agencyId: Scalars['ID']['input'];
};


export type QueryDisputeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDisputesArgs = {
  filter?: InputMaybe<DisputeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryFeeEstimateArgs = {
  caseId: Scalars['ID']['input'];
  basis: FeeBasisInput;
};


export type QueryExtensionEstimateArgs = {
  caseId: Scalars['ID']['input'];
  workingDays: Scalars['Int']['input'];
  on?: InputMaybe<Scalars['Day']['input']>;
};


export type QueryTrackApplicationArgs = {
  number: Scalars['String']['input'];
  code: Scalars['String']['input'];
};


export type QueryVerifyLetterArgs = {
  documentNo: Scalars['String']['input'];
  code: Scalars['String']['input'];
};


export type QueryCalculateDeadlinesArgs = {
  cases: ReadonlyArray<Scalars['JSON']['input']>;
};


export type QueryPreviewReplyArgs = {
  caseId: Scalars['ID']['input'];
  reply: ReplyContentInput;
  keptEnclosures: ReadonlyArray<Scalars['String']['input']>;
};


export type QueryPreviewAnswerArgs = {
  disputeId: Scalars['ID']['input'];
  evidence: ReadonlyArray<EvidenceItemInput>;
  reasons?: InputMaybe<Scalars['String']['input']>;
  plea?: InputMaybe<Scalars['String']['input']>;
};


export type QueryReplyAdvisorArgs = {
  caseId: Scalars['ID']['input'];
  answers: ReadonlyArray<AdvisorAnswerInput>;
};


export type QueryCalendarYearArgs = {
  year: Scalars['Int']['input'];
  agencyId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPreviewHolidayNoticeArgs = {
  input: HolidayNoticeInput;
};


export type QueryPreviewLocalOverrideWithdrawalArgs = {
  input: LocalOverrideWithdrawalInput;
};


export type QueryCalendarChangesArgs = {
  noticeId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLetterTemplateArgs = {
  name: Scalars['String']['input'];
};


export type QueryLintLetterTemplateArgs = {
  name: Scalars['String']['input'];
  text: Scalars['String']['input'];
};


export type QueryPreviewLetterArgs = {
  name: Scalars['String']['input'];
  text?: InputMaybe<Scalars['String']['input']>;
  letter?: InputMaybe<Scalars['String']['input']>;
  specimen?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCatalogueEntriesArgs = {
  filter?: InputMaybe<PublicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCatalogueEntryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPublishedAnswersArgs = {
  filter?: InputMaybe<PublicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPublishedAnswerArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAnnualReportsArgs = {
  filter?: InputMaybe<AnnualReportFilter>;
};

/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Hand in an application online; anyone may. 提交申请 */
  readonly submitApplication: SubmitApplicationResult;
  /** Record an application handed in at the window. 窗口接收 */
  readonly recordWindowApplication: RecordWindowApplicationResult;
  /** Write down an oral application on behalf of the applicant. 代填口头申请 */
  readonly recordOralApplication: RecordOralApplicationResult;
  /** Record an application that came by fax. 传真接收 */
  readonly recordFaxApplication: RecordFaxApplicationResult;
  /** Log a letter that came by post, before it has a number. 收信登记 */
  readonly logMail: LogMailResult;
  /** Record a hand-over of a logged letter. 信件移交 */
  readonly handOverMail: HandOverMailResult;
  /** Record the application that a logged letter held. 录入来信申请 */
  readonly recordMailApplication: RecordMailApplicationResult;
  /** Record that both sides confirmed the receipt. 确认收到 */
  readonly confirmReceipt: ConfirmReceiptResult;
  /** Register: number and receipt slip. 登记 */
  readonly registerApplication: RegisterApplicationResult;
  /** Issue a lost query code anew, against identity papers. 补发查询码 */
  readonly reissueQueryCode: ReissueQueryCodeResult;
  /** Amend what was taken down of the applicant or the agent (个人信息保护法 art. 46): what is told and drawn from then on bears it. 更正申请人信息 */
  readonly amendParticulars: AmendParticularsResult;
  /** Split an application of several items into one case for each. 拆分申请 */
  readonly splitApplication: SplitApplicationResult;
  /** End a duplicate of the same applicant and go on with the other case. 合并重复申请 */
  readonly mergeApplications: MergeApplicationsResult;
  /** Withdraw the application. 撤回申请 */
  readonly withdrawApplication: WithdrawApplicationResult;
  /** Assign to a unit, and to a handler where one is named. 分办 */
  readonly assignCase: AssignCaseResult;
  /** Assign many cases, each by an act of its own with an outcome of its own; at most 100. 批量分办 */
  readonly assignCases: AssignCasesResult;
  /** Take the case. 接收承办 */
  readonly acceptAssignment: AcceptAssignmentResult;
  /** Give the case back, with the reason. 退回分办 */
  readonly returnAssignment: ReturnAssignmentResult;
  /** Ask the applicant to correct the application (art. 30). 补正告知 */
  readonly issueCorrectionNotice: IssueCorrectionNoticeResult;
  /** Record the corrected application; the period starts again. 收到补正 */
  readonly recordCorrection: RecordCorrectionResult;
  /** Close a case whose correction, or whose fee, never came. 视为放弃 */
  readonly lapseApplication: LapseApplicationResult;
  /** Give more time, once in a period (art. 33 ¶2); by the head of the disclosure office, never by the handler. 延长答复期限 */
  readonly extendReplyPeriod: ExtendReplyPeriodResult;
  /** Ask the applicant for reasons: number or frequency clearly beyond reason (art. 35). 要求说明理由 */
  readonly requestReasons: RequestReasonsResult;
  /** Record the reasons that the applicant gave; no clock moves. 收到理由说明 */
  readonly recordReasons: RecordReasonsResult;
  /** Tell a later day for the reply: the reasons are reasonable, the period is too short (art. 35). 延迟答复 */
  readonly deferReply: DeferReplyResult;
  /** Count the items of the application, which later fees of the month build upon. 计件 */
  readonly countItems: CountItemsResult;
  /** Ask for the information-handling fee (art. 42); the amount is computed. 收费通知 */
  readonly issueFeeNotice: IssueFeeNoticeResult;
  /** The applicant says that the fee was paid, and where to look for it. 申报缴费 */
  readonly declarePayment: DeclarePaymentResult;
  /** Record that the fee was paid; in time, the period begins anew. 记录缴费 */
  readonly recordPayment: RecordPaymentResult;
  /** Record that the payment which was declared is not there; the fee is owed as before. 记录未到账 */
  readonly recordPaymentNotFound: RecordPaymentNotFoundResult;
  /** Record the applicant's objection to the fee; no term stops. 收到收费异议 */
  readonly recordFeeObjection: RecordFeeObjectionResult;
  /** Review a fee notice: upheld, lowered, or withdrawn as if never sent. 收费复核 */
  readonly decideFeeReview: DecideFeeReviewResult;
  /** Record a search: where, with which words, by whom. 检索记录 */
  readonly recordSearch: RecordSearchResult;
  /** Ask a third party, a co-producing organ or another organ in writing (arts. 32, 33 ¶3, 34); the time does not count. 征求意见 */
  readonly sendConsultation: SendConsultationResult;
  /** Record the day a consultation letter was delivered; the consultee's term runs from it. 征求意见书送达 */
  readonly recordConsultationDelivery: RecordConsultationDeliveryResult;
  /** Record the opinion that came back. 收到意见 */
  readonly recordConsultationOpinion: RecordConsultationOpinionResult;
  /** Decide to disclose against a third party's objection, and tell it so (art. 32). 公共利益公开决定 */
  readonly discloseInPublicInterest: DiscloseInPublicInterestResult;
  /** Ask another unit or agency to help, by an internal day; the reply period does not stop. 请求协办 */
  readonly requestCoHandling: RequestCoHandlingResult;
  /** Record what the co-handler answered, and the files it sent. 收到协办反馈 */
  readonly recordCoHandlingAnswer: RecordCoHandlingAnswerResult;
  /** Answer other cases together with this one, which leads. 一并答复 */
  readonly joinForReply: JoinForReplyResult;
  /** Take a case that follows another out of the joint answer. 退出一并答复 */
  readonly leaveJointReply: LeaveJointReplyResult;
  /** Draft the reply; each draft is a new version. 拟稿 */
  readonly draftReply: DraftReplyResult;
  /** Send the draft to legal and secrecy review. 送审 */
  readonly submitForReview: SubmitForReviewResult;
  /** Pass the legal review; never by the drafter. 通过法制审核 */
  readonly passLegalReview: PassLegalReviewResult;
  /** Pass the secrecy review, item by item; never by the drafter. 通过保密审查 */
  readonly passSecrecyReview: PassSecrecyReviewResult;
  /** Send the draft back, with reasons. 退回修改 */
  readonly returnDraft: ReturnDraftResult;
  /** Note something on a draft that is not signed yet; no act on the case, whose version stays. 批注拟稿 */
  readonly commentOnDraft: CommentOnDraftResult;
  /** Mark a comment as dealt with, or open it again. 了结批注 */
  readonly resolveComment: ResolveCommentResult;
  /** Sign: document number and reply letter. 签发 */
  readonly signReply: SignReplyResult;
  /** Record that the reply left the office. 送出答复 */
  readonly sendReply: SendReplyResult;
  /** Record that a letter was posted, or published where nothing else served it. 记录交寄、公告 */
  readonly recordDispatch: RecordDispatchResult;
  /** Record the service, or its failure, of a letter that is out, by the proof of its way. 记录送达 */
  readonly recordService: RecordServiceResult;
  /** Say that a letter has come which left electronically; by the applicant. Evidence: no day is moved by it. 确认收到文书 */
  readonly acknowledgeLetter: AcknowledgeLetterResult;
  /** Send a notification once more that has failed or come back; no act on the case. 重发通知 */
  readonly retryNotification: RetryNotificationResult;
  /** Reply on the spot, from draft to service in one act (art. 33 ¶1). 当场答复 */
  readonly replyOnTheSpot: ReplyOnTheSpotResult;
  /** Take the case up again: a decision or judgment ordered a new reply. 重新办理 */
  readonly reopenForRedo: ReopenForRedoResult;
  /** Suggest that what was disclosed be published (art. 44); by the applicant. 建议主动公开 */
  readonly suggestPublication: SuggestPublicationResult;
  /** Decide to publish what several applicants were given (art. 44). 转为主动公开 */
  readonly convertToProactive: ConvertToProactiveResult;
  /** File the case: list, hashes, archival code. 归档 */
  readonly archiveCase: ArchiveCaseResult;
  /** Complain to the supervising authority, or take a complaint down (arts. 47, 51). 投诉举报 */
  readonly fileComplaint: FileComplaintResult;
  /** Decide a complaint; founded, it leads to a measure (art. 47). 处理投诉举报 */
  readonly decideComplaint: DecideComplaintResult;
  /** Record that what was ordered was put right. 记录整改 */
  readonly recordRectification: RecordRectificationResult;
  /** Void the last entry of the journal. 作废记录 */
  readonly voidFact: VoidFactResult;
  /** Record that the applicant applied for reconsideration; too late is a warning. 记录复议申请 */
  readonly openReconsideration: OpenReconsiderationResult;
  /** Record that the authority asked the applicant to correct. 记录复议补正 */
  readonly recordReconsiderationCorrection: RecordReconsiderationCorrectionResult;
  /** Record the acceptance and its procedure. 记录复议受理 */
  readonly recordReconsiderationAcceptance: RecordReconsiderationAcceptanceResult;
  /** Record the copy of the application: the days to answer begin. 收到复议申请书副本 */
  readonly receiveReconsiderationCopy: ReceiveReconsiderationCopyResult;
  /** Record that the simplified procedure was turned into the ordinary one. 记录转为普通程序 */
  readonly recordOrdinaryProcedure: RecordOrdinaryProcedureResult;
  /** Record an extension by the authority, of 1 to 30 days. 记录复议延期 */
  readonly recordReconsiderationExtension: RecordReconsiderationExtensionResult;
  /** Record the decision; `on` is the day it was served on the agency. 收到复议决定 */
  readonly recordReconsiderationDecision: RecordReconsiderationDecisionResult;
  /** Record an end without a decision on the merits. 记录复议终结 */
  readonly recordReconsiderationEnd: RecordReconsiderationEndResult;
  /** Record that the applicant sued, directly or after reconsideration; too early or too late is a warning. 记录起诉 */
  readonly openLitigation: OpenLitigationResult;
  /** Record the copy of the complaint: the fifteen days to answer begin. 收到起诉状副本 */
  readonly receiveComplaintCopy: ReceiveComplaintCopyResult;
  /** Record the judgment or ruling of the first instance. 收到一审裁判 */
  readonly recordJudgment: RecordJudgmentResult;
  /** Record an appeal. 记录上诉 */
  readonly recordAppeal: RecordAppealResult;
  /** Record the judgment of the second instance, which is final. 收到二审裁判 */
  readonly recordSecondJudgment: RecordSecondJudgmentResult;
  /** Record that nobody appealed in time, or that the appeal was given up. 记录裁判生效 */
  readonly recordJudgmentEffective: RecordJudgmentEffectiveResult;
  /** Record that the suit was withdrawn or transferred. 记录诉讼终结 */
  readonly recordLitigationEnd: RecordLitigationEndResult;
  /** Name one or two agents, staff among them. 指定代理人 */
  readonly nameDisputeAgents: NameDisputeAgentsResult;
  /** File the statement of answer or defence with its list of evidence; late, it is marked late. 提交答复书、答辩状及证据 */
  readonly fileAnswer: FileAnswerResult;
  /** Record the notice of a hearing or a session of the court. 记录听证、开庭 */
  readonly recordHearing: RecordHearingResult;
  /** Void the last standing entry of a dispute's journal. 作废记录 */
  readonly voidDisputeFact: VoidDisputeFactResult;
  /** Load a holiday notice or a local override that was previewed, and move the open cases it touches. 载入放假通知 */
  readonly applyHolidayNotice: ApplyHolidayNoticeResult;
  /** Take a local override back by a later entry. 撤销本地调整 */
  readonly withdrawLocalOverride: WithdrawLocalOverrideResult;
  /** Change one's own password; the person's other sessions end. 修改口令 */
  readonly changePassword: ChangePasswordResult;
  /** End one of one's own sessions. 结束会话 */
  readonly endSession: EndSessionResult;
  /** Mark some of one's own notices as read, or all of them. 标为已读 */
  readonly markNoticesRead: MarkNoticesReadResult;
  /** Choose what one is told in the page and by e-mail. 变更提醒设置 */
  readonly changeNoticeSettings: ChangeNoticeSettingsResult;
  /** Name a deputy for the days one is away; the head of the office does it for others. 设定离岗代办 */
  readonly setLeave: SetLeaveResult;
  /** Be back early, or not go; what the deputy did stays done. 取消离岗 */
  readonly cancelLeave: CancelLeaveResult;
  /** Assign the open cases of one handler to another, each with its own outcome. 移交案件 */
  readonly handOverCases: HandOverCasesResult;
  /** Set up an agency; its first units and people follow. 设立机关 */
  readonly createAgency: CreateAgencyResult;
  /** Change an agency's name, address, numbers or remedies; its code stays. 变更机关 */
  readonly changeAgency: ChangeAgencyResult;
  /** Rename a unit. 更名科室 */
  readonly renameUnit: RenameUnitResult;
  /** Assign nothing to a unit any more; refused while it has open cases. 撤销科室 */
  readonly closeUnit: CloseUnitResult;
  /** Take a unit that was closed into use again. 恢复科室 */
  readonly reopenUnit: CloseUnitResult;
  /** Change a person's name or units. 变更人员 */
  readonly changeStaffMember: CreateStaffMemberResult;
  /** Set up a unit of an agency. 设立科室 */
  readonly createUnit: CreateUnitResult;
  /** Add a person to an agency. 新增人员 */
  readonly createStaffMember: CreateStaffMemberResult;
  /** Let a person sign in no more; every session ends at once. 停用人员 */
  readonly deactivateStaffMember: ActivateStaffMemberResult;
  /** Let a person who was deactivated sign in again. 恢复人员 */
  readonly reactivateStaffMember: ActivateStaffMemberResult;
  /** Give a person a password for one use, shown once, to be changed at the next sign-in. 重置口令 */
  readonly resetPassword: ResetPasswordResult;
  /** Keep a filter under a name, in place of what the signed-in person kept under it. 保存常用筛选 */
  readonly saveFilter: SaveFilterResult;
  /** Forget one of the signed-in person's filters. 删除常用筛选 */
  readonly deleteSavedFilter: DeleteSavedFilterResult;
  /** Write out the cases of a filter, in the background; at most 100,000. 导出案件列表 */
  readonly exportCases: ExportCasesResult;
  /** Bind letters into one file to print on both sides, in the background; at most 500. 批量打印 */
  readonly printLetters: PrintLettersResult;
  /** Give a person a role in an agency, its own or one that borrows it. 授予岗位 */
  readonly grantRole: GrantRoleResult;
  /** Take a role away. 撤销岗位 */
  readonly revokeRole: GrantRoleResult;
  /** Change what the law leaves an office to choose; no date moves. 变更机关设置 */
  readonly changeOfficeSettings: ChangeOfficeSettingsResult;
  /** Keep an edited text of letters as a draft, with or without errors. 保存模板草稿 */
  readonly saveTemplateDraft: SaveTemplateDraftResult;
  /** Put a draft without errors in force for the letters of all agencies. 发布模板 */
  readonly publishTemplate: PublishTemplateResult;
  /** Give up a draft; it stays in the history. 弃置模板草稿 */
  readonly discardTemplateDraft: DiscardTemplateDraftResult;
  /** Go back to the text that came with the service, or to an earlier one. 撤回模板 */
  readonly withdrawTemplate: WithdrawTemplateResult;
  /** Keep an entry of the on-request catalogue: a new one as a draft (art. 12). 保存目录条目 */
  readonly saveCatalogueEntry: SaveCatalogueEntryResult;
  /** Show an entry of the catalogue to the public. 公布目录条目 */
  readonly publishCatalogueEntry: PublishCatalogueEntryResult;
  /** Take an entry of the catalogue off. 撤下目录条目 */
  readonly withdrawCatalogueEntry: WithdrawCatalogueEntryResult;
  /** Tell what a replied case was asked and answered, without personal data, for a second person to approve. 拟写公开答复 */
  readonly draftPublishedAnswer: DraftPublishedAnswerResult;
  /** Approve a published answer as a second person: anybody finds it from now on. 审定公开答复 */
  readonly approvePublishedAnswer: ApprovePublishedAnswerResult;
  /** Send it back to be written anew. 退回公开答复 */
  readonly returnPublishedAnswer: ReturnPublishedAnswerResult;
  /** Take a published answer off, at once. 撤下公开答复 */
  readonly withdrawPublishedAnswer: WithdrawPublishedAnswerResult;
  /** Publish the annual report of a year, as a file that was uploaded (art. 49). 公布年度报告 */
  readonly publishAnnualReport: PublishAnnualReportResult;
  /** Take an annual report off, so that another can be published. 撤下年度报告 */
  readonly withdrawAnnualReport: WithdrawAnnualReportResult;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationSubmitApplicationArgs = {
  input: SubmitApplicationInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationRecordWindowApplicationArgs = {
  input: RecordWindowApplicationInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationRecordOralApplicationArgs = {
  input: RecordOralApplicationInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationRecordFaxApplicationArgs = {
  input: RecordFaxApplicationInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationLogMailArgs = {
  input: LogMailInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationHandOverMailArgs = {
  input: HandOverMailInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationRecordMailApplicationArgs = {
  input: RecordMailApplicationInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationConfirmReceiptArgs = {
  input: ConfirmReceiptInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationRegisterApplicationArgs = {
  input: RegisterApplicationInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationReissueQueryCodeArgs = {
  input: ReissueQueryCodeInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationAmendParticularsArgs = {
  input: AmendParticularsInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationSplitApplicationArgs = {
  input: SplitApplicationInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationMergeApplicationsArgs = {
  input: MergeApplicationsInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationWithdrawApplicationArgs = {
  input: WithdrawApplicationInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationAssignCaseArgs = {
  input: AssignCaseInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationAssignCasesArgs = {
  input: AssignCasesInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationAcceptAssignmentArgs = {
  input: AcceptAssignmentInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationReturnAssignmentArgs = {
  input: ReturnAssignmentInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationIssueCorrectionNoticeArgs = {
  input: IssueCorrectionNoticeInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationRecordCorrectionArgs = {
  input: RecordCorrectionInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationLapseApplicationArgs = {
  input: LapseApplicationInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationExtendReplyPeriodArgs = {
  input: ExtendReplyPeriodInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationRequestReasonsArgs = {
  input: RequestReasonsInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationRecordReasonsArgs = {
  input: RecordReasonsInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationDeferReplyArgs = {
  input: DeferReplyInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationCountItemsArgs = {
  input: CountItemsInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationIssueFeeNoticeArgs = {
  input: IssueFeeNoticeInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationDeclarePaymentArgs = {
  input: DeclarePaymentInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationRecordPaymentArgs = {
  input: RecordPaymentInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationRecordPaymentNotFoundArgs = {
  input: RecordPaymentNotFoundInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationRecordFeeObjectionArgs = {
  input: RecordFeeObjectionInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationDecideFeeReviewArgs = {
  input: DecideFeeReviewInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationRecordSearchArgs = {
  input: RecordSearchInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationSendConsultationArgs = {
  input: SendConsultationInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationRecordConsultationDeliveryArgs = {
  input: RecordConsultationDeliveryInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationRecordConsultationOpinionArgs = {
  input: RecordConsultationOpinionInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationDiscloseInPublicInterestArgs = {
  input: DiscloseInPublicInterestInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationRequestCoHandlingArgs = {
  input: RequestCoHandlingInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationRecordCoHandlingAnswerArgs = {
  input: RecordCoHandlingAnswerInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationJoinForReplyArgs = {
  input: JoinForReplyInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationLeaveJointReplyArgs = {
  input: LeaveJointReplyInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationDraftReplyArgs = {
  input: DraftReplyInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationSubmitForReviewArgs = {
  input: SubmitForReviewInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationPassLegalReviewArgs = {
  input: PassLegalReviewInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationPassSecrecyReviewArgs = {
  input: PassSecrecyReviewInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationReturnDraftArgs = {
  input: ReturnDraftInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationCommentOnDraftArgs = {
  input: CommentOnDraftInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationResolveCommentArgs = {
  input: ResolveCommentInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationSignReplyArgs = {
  input: SignReplyInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationSendReplyArgs = {
  input: SendReplyInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationRecordDispatchArgs = {
  input: RecordDispatchInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationRecordServiceArgs = {
  input: RecordServiceInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationAcknowledgeLetterArgs = {
  input: AcknowledgeLetterInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationRetryNotificationArgs = {
  input: RetryNotificationInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationReplyOnTheSpotArgs = {
  input: ReplyOnTheSpotInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationReopenForRedoArgs = {
  input: ReopenForRedoInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationSuggestPublicationArgs = {
  input: SuggestPublicationInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationConvertToProactiveArgs = {
  input: ConvertToProactiveInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationArchiveCaseArgs = {
  input: ArchiveCaseInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationFileComplaintArgs = {
  input: FileComplaintInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationDecideComplaintArgs = {
  input: DecideComplaintInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationRecordRectificationArgs = {
  input: RecordRectificationInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationVoidFactArgs = {
  input: VoidFactInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationOpenReconsiderationArgs = {
  input: OpenReconsiderationInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationRecordReconsiderationCorrectionArgs = {
  input: RecordReconsiderationCorrectionInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationRecordReconsiderationAcceptanceArgs = {
  input: RecordReconsiderationAcceptanceInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationReceiveReconsiderationCopyArgs = {
  input: ReceiveReconsiderationCopyInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationRecordOrdinaryProcedureArgs = {
  input: RecordOrdinaryProcedureInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationRecordReconsiderationExtensionArgs = {
  input: RecordReconsiderationExtensionInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationRecordReconsiderationDecisionArgs = {
  input: RecordReconsiderationDecisionInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationRecordReconsiderationEndArgs = {
  input: RecordReconsiderationEndInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationOpenLitigationArgs = {
  input: OpenLitigationInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationReceiveComplaintCopyArgs = {
  input: ReceiveComplaintCopyInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationRecordJudgmentArgs = {
  input: RecordJudgmentInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationRecordAppealArgs = {
  input: RecordAppealInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationRecordSecondJudgmentArgs = {
  input: RecordSecondJudgmentInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationRecordJudgmentEffectiveArgs = {
  input: RecordJudgmentEffectiveInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationRecordLitigationEndArgs = {
  input: RecordLitigationEndInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationNameDisputeAgentsArgs = {
  input: NameDisputeAgentsInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationFileAnswerArgs = {
  input: FileAnswerInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationRecordHearingArgs = {
  input: RecordHearingInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationVoidDisputeFactArgs = {
  input: VoidDisputeFactInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationApplyHolidayNoticeArgs = {
  input: ApplyHolidayNoticeInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationWithdrawLocalOverrideArgs = {
  input: WithdrawLocalOverrideInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationEndSessionArgs = {
  input: EndSessionInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationMarkNoticesReadArgs = {
  input: MarkNoticesReadInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationChangeNoticeSettingsArgs = {
  input: ChangeNoticeSettingsInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationSetLeaveArgs = {
  input: SetLeaveInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationCancelLeaveArgs = {
  input: CancelLeaveInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationHandOverCasesArgs = {
  input: HandOverCasesInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationCreateAgencyArgs = {
  input: CreateAgencyInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationChangeAgencyArgs = {
  input: ChangeAgencyInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationRenameUnitArgs = {
  input: RenameUnitInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationCloseUnitArgs = {
  input: CloseUnitInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationReopenUnitArgs = {
  input: CloseUnitInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationChangeStaffMemberArgs = {
  input: ChangeStaffMemberInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationCreateUnitArgs = {
  input: CreateUnitInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationCreateStaffMemberArgs = {
  input: CreateStaffMemberInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationDeactivateStaffMemberArgs = {
  input: ActivateStaffMemberInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationReactivateStaffMemberArgs = {
  input: ActivateStaffMemberInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationResetPasswordArgs = {
  input: ResetPasswordInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationSaveFilterArgs = {
  name: Scalars['String']['input'];
  filter: CaseFilter;
  orderBy?: InputMaybe<CaseOrder>;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationDeleteSavedFilterArgs = {
  id: Scalars['ID']['input'];
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationExportCasesArgs = {
  input: ExportCasesInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationPrintLettersArgs = {
  input: PrintLettersInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationGrantRoleArgs = {
  input: GrantRoleInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationRevokeRoleArgs = {
  input: GrantRoleInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationChangeOfficeSettingsArgs = {
  input: ChangeOfficeSettingsInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationSaveTemplateDraftArgs = {
  input: SaveTemplateDraftInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationPublishTemplateArgs = {
  input: PublishTemplateInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationDiscardTemplateDraftArgs = {
  input: DiscardTemplateDraftInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationWithdrawTemplateArgs = {
  input: WithdrawTemplateInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationSaveCatalogueEntryArgs = {
  input: SaveCatalogueEntryInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationPublishCatalogueEntryArgs = {
  input: PublishCatalogueEntryInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationWithdrawCatalogueEntryArgs = {
  input: WithdrawCatalogueEntryInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationDraftPublishedAnswerArgs = {
  input: DraftPublishedAnswerInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationApprovePublishedAnswerArgs = {
  input: ApprovePublishedAnswerInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationReturnPublishedAnswerArgs = {
  input: ReturnPublishedAnswerInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationWithdrawPublishedAnswerArgs = {
  input: WithdrawPublishedAnswerInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationPublishAnnualReportArgs = {
  input: PublishAnnualReportInput;
};


/**
 * One mutation per act, in the order of a case's life. Every input carries a `clientMutationId`: the same one twice gives
 * the same answer and has one effect. 操作
 */
export type MutationWithdrawAnnualReportArgs = {
  input: WithdrawAnnualReportInput;
};

/** A signed-in member of staff. 当前用户 */
export type Viewer = {
  readonly __typename?: 'Viewer';
  readonly id: Scalars['ID']['output'];
  readonly userName: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly agency: Agency;
  readonly grants: ReadonlyArray<Grant>;
  /** One's own, that are not over. 本人离岗 */
  readonly leaves: ReadonlyArray<Leave>;
  /** Those who are away today and have named the viewer as deputy. 代办 */
  readonly deputyFor: ReadonlyArray<Leave>;
  /** Whom one may name as deputy, by user name; those who are away on the days are refused all the same. 可以指定的代办人 */
  readonly possibleDeputies: ReadonlyArray<StaffMember>;
};

/** A page of notices. 提醒列表 */
export type NoticePage = {
  readonly __typename?: 'NoticePage';
  readonly notices: ReadonlyArray<StaffNotice>;
  /** All of them, not of this page alone. 未读数 */
  readonly unread: Scalars['Int']['output'];
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** That something waits for a person, or has happened to a case. 提醒 */
export type StaffNotice = {
  readonly __typename?: 'StaffNotice';
  readonly id: Scalars['ID']['output'];
  readonly kind: NoticeKind;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  /** Null where the viewer may not read it any more. 案件 */
  readonly caseFile?: Maybe<CaseFile>;
  /** Of ANSWER_WAITING and ANSWER_RETURNED. 公开答复 */
  readonly publishedAnswer?: Maybe<PublishedAnswer>;
  readonly createdAt: Scalars['Instant']['output'];
  /** Of DUE_SOON and OVERDUE; of an order, the day by which it is to be followed. 到期日 */
  readonly dueOn?: Maybe<Scalars['Day']['output']>;
  readonly readAt?: Maybe<Scalars['Instant']['output']>;
};

/** What a member of staff is told. 提醒事项 */
export type NoticeKind =
  /** An application came in online. 网上新申请 */
  | 'APPLICATION_ARRIVED'
  /** Assigned to the person or the unit. 分办 */
  | 'ASSIGNED'
  /** An assignment was given back. 退回分办 */
  | 'ASSIGNMENT_RETURNED'
  /** A draft waits for review. 待审核 */
  | 'REVIEW_WAITING'
  /** A draft was returned. 退回修改 */
  | 'RETURNED'
  /** A draft was commented on. 批注 */
  | 'COMMENTED'
  /** A draft passed its reviews. 审核通过 */
  | 'APPROVED'
  /** A reply waits for signature. 待签发 */
  | 'SIGNATURE_WAITING'
  /** A reply was signed. 已签发 */
  | 'SIGNED'
  /** A correction arrived. 收到补正 */
  | 'CORRECTION_ARRIVED'
  /** Reasons arrived. 收到理由说明 */
  | 'REASONS_ARRIVED'
  /** A payment was declared, or came online otherwise than asked for: it is to be checked. 缴费待核对 */
  | 'PAYMENT_TO_CHECK'
  /** A fee was paid. 已缴费 */
  | 'FEE_PAID'
  /** A consultation was answered. 收到意见 */
  | 'CONSULTATION_ANSWERED'
  /** A co-handler answered. 收到协办反馈 */
  | 'CO_HANDLING_ANSWERED'
  /** The applicant withdrew. 撤回申请 */
  | 'WITHDRAWN'
  /** Due within three working days. 即将到期 */
  | 'DUE_SOON'
  /** Overdue. 已经逾期 */
  | 'OVERDUE'
  /** A notification did not reach the applicant. 通知未送达 */
  | 'NOTIFICATION_FAILED'
  /** A complaint came. 投诉举报 */
  | 'COMPLAINT'
  /** A complaint was decided. 投诉举报已处理 */
  | 'COMPLAINT_DECIDED'
  /** A published answer waits for approval. 公开答复待审定 */
  | 'ANSWER_WAITING'
  /** A published answer was returned. 公开答复退回修改 */
  | 'ANSWER_RETURNED'
  /** A reconsideration or suit was opened. 复议诉讼提醒 */
  | 'DISPUTE_OPENED'
  /** A reconsideration or suit ended and corrected what the office did, and no new reply is ordered. 复议诉讼纠正提醒 */
  | 'DISPUTE_CORRECTED'
  /** A decision or judgment ordered a new reply, or the case was reopened for it. 重新答复提醒 */
  | 'REDO_ORDERED';

/** What a person wants to be told, and how. 提醒设置 */
export type NoticeSettings = {
  readonly __typename?: 'NoticeSettings';
  /** Where to; number and step go there, nothing personal. 邮箱 */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** A mail server is configured. 已开通邮件 */
  readonly mailIsOpen: Scalars['Boolean']['output'];
  /** Every kind. 各事项 */
  readonly settings: ReadonlyArray<NoticeSetting>;
};

/** How a person is told of one kind. 单项提醒设置 */
export type NoticeSetting = {
  readonly __typename?: 'NoticeSetting';
  readonly kind: NoticeKind;
  readonly inPage: Scalars['Boolean']['output'];
  readonly byMail: Scalars['Boolean']['output'];
};

/** A person is away, and another does what is the person's own to do. 离岗代办 */
export type Leave = {
  readonly __typename?: 'Leave';
  readonly id: Scalars['ID']['output'];
  readonly staffMember: StaffMember;
  readonly deputy: StaffMember;
  /** The first day. 起 */
  readonly from: Scalars['Day']['output'];
  /** The last day. 止 */
  readonly until: Scalars['Day']['output'];
  /** Today is one of the days. 今日离岗 */
  readonly today: Scalars['Boolean']['output'];
  readonly setBy: StaffMember;
  readonly setAt: Scalars['Instant']['output'];
};

/** The account of a session. 本人账号 */
export type Account = {
  readonly __typename?: 'Account';
  readonly userName: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  /** An administrator has set the password: nothing but `changePassword` is open until it is changed. 须修改口令 */
  readonly mustChangePassword: Scalars['Boolean']['output'];
};

/** A place where a person is signed in. 会话 */
export type StaffSession = {
  readonly __typename?: 'StaffSession';
  readonly id: Scalars['ID']['output'];
  readonly createdAt: Scalars['Instant']['output'];
  /** To the minute. 最近活动 */
  readonly lastSeenAt: Scalars['Instant']['output'];
  readonly expiresAt: Scalars['Instant']['output'];
  /** The browser and the system, as the browser named them at sign-in. 设备 */
  readonly device: Scalars['String']['output'];
  /** The one that asks. 当前会话 */
  readonly current: Scalars['Boolean']['output'];
};

/** A role held in an agency. 岗位授权 */
export type Grant = {
  readonly __typename?: 'Grant';
  readonly role: Role;
  readonly agency: Agency;
};

/** An organ that answers applications. 机关 */
export type Agency = {
  readonly __typename?: 'Agency';
  readonly id: Scalars['ID']['output'];
  readonly code: Scalars['String']['output'];
  readonly kind: AgencyKind;
  readonly name: Scalars['String']['output'];
  readonly address: Scalars['String']['output'];
  readonly phone: Scalars['String']['output'];
  /** Whether the receipt page confirms an online application, or an officer does (art. 31). 双方确认方式 */
  readonly confirmPolicy: ConfirmPolicy;
  /** The authority that guides and inspects it (art. 47). 主管部门 */
  readonly supervisingAgency?: Maybe<Agency>;
  /** Begins every document number. 机关代字 */
  readonly documentPrefix: Scalars['String']['output'];
  /** Begins every archival code. 全宗号 */
  readonly fondsNo: Scalars['String']['output'];
  /** As the remedy line of its letters names it. 行政复议机关 */
  readonly reconsiderationAuthority: Scalars['String']['output'];
  /** As the remedy line of its letters names it. 管辖法院 */
  readonly court: Scalars['String']['output'];
  /** Where reconsideration can be applied for online. 互联网复议渠道 */
  readonly reconsiderationChannel: Scalars['String']['output'];
  /** For its own staff, and for supervisors above it. 科室 */
  readonly units: ReadonlyArray<Unit>;
  /** For its own staff, and for supervisors above it; of a role, those who are active and hold it in this agency. 人员 */
  readonly staff: ReadonlyArray<StaffMember>;
  /** Papers of the office that the viewer may have, drawn when asked for. 机关文表 */
  readonly papers: ReadonlyArray<AgencyPaper>;
  /** For its administrators: what was changed of its people, units and roles, newest first. 管理记录 */
  readonly administrationRecord: AdministrationPage;
  /** For its own staff: how far each series of numbers has come in a year. 编号 */
  readonly numbersGiven: ReadonlyArray<NumbersGiven>;
  /** For its own staff: of its people, those that are not over. 离岗 */
  readonly leaves: ReadonlyArray<Leave>;
  /** For its own staff. 机关设置 */
  readonly settings?: Maybe<OfficeSettings>;
  /** For its own staff: every change, newest first. 设置变更记录 */
  readonly settingsHistory: ReadonlyArray<OfficeSettingsChange>;
};


/** An organ that answers applications. 机关 */
export type AgencyStaffArgs = {
  holding?: InputMaybe<Role>;
};


/** An organ that answers applications. 机关 */
export type AgencyAdministrationRecordArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An organ that answers applications. 机关 */
export type AgencyNumbersGivenArgs = {
  year: Scalars['Int']['input'];
};

/** A paper of an office that is about no single case. 机关文表 */
export type AgencyPaper = {
  readonly __typename?: 'AgencyPaper';
  readonly kind: AgencyPaperKind;
  readonly title: Scalars['String']['output'];
  /** Where it is drawn; the ledger takes `?from=&to=`, the posting list `?on=`, each a day. 地址 */
  readonly url: Scalars['String']['output'];
};

/** Papers of an office, drawn when asked for. 机关文表种类 */
export type AgencyPaperKind =
  /** The application form of art. 29, empty; for everybody. 空白申请表 */
  | 'BLANK_APPLICATION_FORM'
  /** Every application received in a period, and what became of it. 依申请公开台账 */
  | 'LEDGER'
  /** What is handed to the postal enterprise on a day; for intake clerks. 交寄清单 */
  | 'POSTING_LIST'
  /** Addresses for the letters that wait for their envelopes; for intake clerks. 信封标签 */
  | 'ENVELOPE_LABELS';

/** What the law leaves an office to choose. An act keeps what it used, so that no later change moves an old date. 机关设置 */
export type OfficeSettings = {
  readonly __typename?: 'OfficeSettings';
  /** The term a correction notice gives, in working days from its service (AMB-6). 补正期限 */
  readonly correctionTermWorkingDays: Scalars['Int']['output'];
  /** What a correction may be asked for (AMB-1). 补正事由 */
  readonly correctionGrounds: ReadonlyArray<CorrectionGround>;
  /** Whether the head of the disclosure office may order a second notice (AMB-2). 再次补正 */
  readonly secondNoticeByHead: Scalars['Boolean']['output'];
  /** Working days between telling a third party that objects and disclosing (AMB-8). 公开前的等待 */
  readonly disclosureHoldWorkingDays: Scalars['Int']['output'];
  /** Whether applications made on a passport are taken (AMB-14). 外国人的申请 */
  readonly takesForeignApplicants: Scalars['Boolean']['output'];
  /** How long files are kept (AMB-19). 保管期限 */
  readonly retention: RetentionSettings;
  /** By which day an application counts into a month (AMB-22). 收费计件的月份 */
  readonly feeMonth: FeeMonth;
  /** Whether a refusal resting on economic security needs a reasoned note (AMB-23). 经济安全的说理 */
  readonly economicSecurityNote: Scalars['Boolean']['output'];
  /** The office's seal at the sealing service; empty while letters are sealed by hand. 电子印章 */
  readonly electronicSeal: Scalars['String']['output'];
  /** The working days the office gives each step; no article does. 环节时限 */
  readonly stepBudgets: ReadonlyArray<StepBudget>;
};

/** The retention schedule of a unit, and its approval (AMB-19). 保管期限设置 */
export type RetentionSettings = {
  readonly __typename?: 'RetentionSettings';
  /** Withheld, given in part, or disputed. 不予公开、部分公开、有争议的 */
  readonly contested: RetentionPeriod;
  /** All other cases. 其余 */
  readonly others: RetentionPeriod;
  /** The number of the archives authority's approval. 批准文号 */
  readonly approvalNo?: Maybe<Scalars['String']['output']>;
  /** The day of that approval. 批准日期 */
  readonly approvedOn?: Maybe<Scalars['Day']['output']>;
};

/** The working days of a step. 环节时限 */
export type StepBudget = {
  readonly __typename?: 'StepBudget';
  readonly step: CaseStep;
  readonly workingDays: Scalars['Int']['output'];
};

/** A change of an office's settings. 设置变更记录 */
export type OfficeSettingsChange = {
  readonly __typename?: 'OfficeSettingsChange';
  readonly since: Scalars['Instant']['output'];
  /** All settings as they stood until then; before the first change, those every office begins with. 变更前的设置 */
  readonly before: OfficeSettings;
  /** All settings as they stood from then on. 变更后的设置 */
  readonly settings: OfficeSettings;
  readonly changedBy?: Maybe<StaffMember>;
  readonly reason: Scalars['String']['output'];
};

/** The steps an office budgets. 办理环节 */
export type CaseStep =
  /** From receipt to the number. 登记 */
  | 'REGISTER'
  /** To a unit. 分办 */
  | 'ASSIGN'
  /** Search and decision. 承办 */
  | 'HANDLE'
  /** Of a third party or another organ. 征求意见 */
  | 'CONSULT'
  /** Of the reply. 拟稿 */
  | 'DRAFT'
  /** Legal and secrecy review. 审核 */
  | 'REVIEW'
  /** Of the reply. 签发 */
  | 'SIGN'
  /** Of the signed reply. 送出 */
  | 'SEND';

/** By which day an application counts into a month (AMB-22). 收费计件的月份 */
export type FeeMonth =
  /** The day of receipt. 收到之日 */
  | 'RECEIPT'
  /** The day of submission. 提交之日 */
  | 'SUBMISSION';

/** Kinds of organ. 机关类别 */
export type AgencyKind =
  /** The office of the county government, which is the supervising authority. 政府办公室 */
  | 'GOVERNMENT_OFFICE'
  /** A department. 部门 */
  | 'DEPARTMENT'
  /** A town. 乡镇 */
  | 'TOWN'
  /** An economic park. 园区 */
  | 'PARK';

/** How an online application is confirmed by both sides. 双方确认方式 */
export type ConfirmPolicy =
  /** The platform's receipt page confirms it. 平台自动确认 */
  | 'AUTO'
  /** An officer confirms it. 工作人员确认 */
  | 'AGENCY';

/** A unit of an agency. 科室 */
export type Unit = {
  readonly __typename?: 'Unit';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  /** Nothing is assigned to it any more. 已撤销 */
  readonly closed: Scalars['Boolean']['output'];
};

/** A member of staff. 工作人员 */
export type StaffMember = {
  readonly __typename?: 'StaffMember';
  readonly id: Scalars['ID']['output'];
  readonly userName: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly units: ReadonlyArray<Unit>;
  /** May sign in. 在岗 */
  readonly active: Scalars['Boolean']['output'];
  /** For the staff of its agency, and for its administrators. 岗位 */
  readonly grants: ReadonlyArray<Grant>;
};

/** A page of the record of administration. 管理记录列表 */
export type AdministrationPage = {
  readonly __typename?: 'AdministrationPage';
  readonly entries: ReadonlyArray<AdministrationEntry>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** One thing an administrator changed; a line is never altered. 管理记录 */
export type AdministrationEntry = {
  readonly __typename?: 'AdministrationEntry';
  readonly id: Scalars['ID']['output'];
  readonly recordedAt: Scalars['Instant']['output'];
  readonly recordedBy?: Maybe<StaffMember>;
  readonly action: AdministrationAction;
  readonly staffMember?: Maybe<StaffMember>;
  readonly unit?: Maybe<Unit>;
  readonly details: ReadonlyArray<AdministrationDetail>;
  readonly reason: Scalars['String']['output'];
};

/** What was changed, before and after. 变更内容 */
export type AdministrationDetail = {
  readonly __typename?: 'AdministrationDetail';
  readonly field: Scalars['String']['output'];
  readonly before: Scalars['String']['output'];
  readonly after: Scalars['String']['output'];
};

/** What administrators change. 管理事项 */
export type AdministrationAction =
  /** An agency. 变更机关 */
  | 'AGENCY_CHANGED'
  /** A unit's name. 更名科室 */
  | 'UNIT_RENAMED'
  /** A unit is closed. 撤销科室 */
  | 'UNIT_CLOSED'
  /** A unit is in use again. 恢复科室 */
  | 'UNIT_REOPENED'
  /** A person's name or units. 变更人员 */
  | 'STAFF_CHANGED'
  /** A person may sign in no more. 停用人员 */
  | 'STAFF_DEACTIVATED'
  /** A person may sign in again. 恢复人员 */
  | 'STAFF_REACTIVATED'
  /** A one-time password was given. 重置口令 */
  | 'PASSWORD_RESET'
  /** A role was given. 授予岗位 */
  | 'ROLE_GRANTED'
  /** A role was taken away. 撤销岗位 */
  | 'ROLE_REVOKED';

/** How far a series of numbers has come in a year: without gaps. 编号情况 */
export type NumbersGiven = {
  readonly __typename?: 'NumbersGiven';
  /** The series, as it is named in the program. 编号系列 */
  readonly series: Scalars['String']['output'];
  readonly last: Scalars['Int']['output'];
  /** As it is printed. 最后一号 */
  readonly lastNo: Scalars['String']['output'];
  readonly nextNo: Scalars['String']['output'];
};

/** What a person may do in an agency. 岗位 */
export type Role =
  /** Receives, registers, assigns. 收件登记员 */
  | 'INTAKE_CLERK'
  /** Handles cases and drafts replies. 承办人 */
  | 'HANDLER'
  /** Reviews the law of a draft. 法制审核员 */
  | 'LEGAL_REVIEWER'
  /** Reviews a draft for secrets. 保密审查员 */
  | 'SECRECY_REVIEWER'
  /** Signs replies. 签发人 */
  | 'SIGNER'
  /** Heads the disclosure office. 政府信息公开工作机构负责人 */
  | 'OFFICE_HEAD'
  /** Files closed cases. 档案员 */
  | 'ARCHIVIST'
  /** Watches over the agencies of the area. 监督员 */
  | 'SUPERVISOR'
  /** Sets up agencies, people and roles. 管理员 */
  | 'ADMINISTRATOR';

/** A case: what its journal amounts to. 案卷 */
export type CaseFile = {
  readonly __typename?: 'CaseFile';
  readonly id: Scalars['ID']['output'];
  readonly agency: Agency;
  /** Rises with every act; send it back as `expectedVersion`. 版本 */
  readonly version: Scalars['Int']['output'];
  readonly state: CaseState;
  readonly channel: Channel;
  /** Allocated when handed in online, else at registration. 申请编号 */
  readonly applicationNo?: Maybe<Scalars['String']['output']>;
  /** As it stands on the receipt slip; for intake clerks of the agency, once there is a number. 查询码 */
  readonly queryCode?: Maybe<Scalars['String']['output']>;
  /** The first words of what was asked. 摘要 */
  readonly summary: Scalars['String']['output'];
  readonly applicantName?: Maybe<Scalars['String']['output']>;
  readonly submittedOn: Scalars['Day']['output'];
  /** The receipt date (art. 31). 收到申请之日 */
  readonly receivedOn?: Maybe<Scalars['Day']['output']>;
  readonly registeredOn?: Maybe<Scalars['Day']['output']>;
  readonly unit?: Maybe<Unit>;
  readonly handler?: Maybe<StaffMember>;
  /** The person who is away, for whom the viewer may act in this case today. 代办 */
  readonly actingFor?: Maybe<StaffMember>;
  readonly replyDueOn?: Maybe<Scalars['Day']['output']>;
  readonly correctionNoticeDueOn?: Maybe<Scalars['Day']['output']>;
  readonly correctionDueOn?: Maybe<Scalars['Day']['output']>;
  /** While a fee notice waits to be paid. 缴费期限 */
  readonly paymentDueOn?: Maybe<Scalars['Day']['output']>;
  /** The first day on which the applicant's silence may end the case; null while nothing is awaited, no service is proved, or what came is not looked at. 可视为放弃之日 */
  readonly mayLapseFrom?: Maybe<Scalars['Day']['output']>;
  /** A year without a State Council notice is involved. 期限为暂定 */
  readonly provisional: Scalars['Boolean']['output'];
  /** Working days left until the reply is due; negative when it is late; null when nothing runs. 剩余工作日 */
  readonly remainingWorkingDays?: Maybe<Scalars['Int']['output']>;
  readonly repliedOn?: Maybe<Scalars['Day']['output']>;
  readonly closedOn?: Maybe<Scalars['Day']['output']>;
  readonly outcome?: Maybe<ReplyGround>;
  /** The number of the case that this one, a duplicate, was merged into; empty where that had none; null unless it was merged. 并入的案件 */
  readonly mergedIntoNo?: Maybe<Scalars['String']['output']>;
  readonly application?: Maybe<Application>;
  /** What was amended of the applicant and the agent, in the order it was recorded; for staff. 更正申请人信息的记录 */
  readonly amendments: ReadonlyArray<Amendment>;
  readonly mail?: Maybe<Mail>;
  readonly corrections: ReadonlyArray<Correction>;
  readonly extensions: ReadonlyArray<Extension>;
  readonly reasons?: Maybe<Reasons>;
  readonly deferral?: Maybe<Deferral>;
  /** Smallest reasonable units (一事一申请); one unless counted otherwise. 计件 */
  readonly items: Scalars['Int']['output'];
  readonly feeNotices: ReadonlyArray<FeeNotice>;
  /** For staff: payments online, in the order in which they were opened. 网上缴费订单 */
  readonly paymentOrders: ReadonlyArray<PaymentOrder>;
  readonly searches: ReadonlyArray<SearchRecord>;
  readonly consultations: ReadonlyArray<Consultation>;
  /** Whose help was asked for, and what came; for staff. 协办 */
  readonly coHandlings: ReadonlyArray<CoHandling>;
  readonly draft?: Maybe<Draft>;
  /** Every version of the draft, the first one first, with what became of it; for staff. 历次拟稿 */
  readonly draftVersions: ReadonlyArray<DraftVersion>;
  readonly reply?: Maybe<Reply>;
  /** The decision that the running round answers. 责令重作的决定 */
  readonly redo?: Maybe<Redo>;
  /** Replies that were quashed, each of an earlier round. 被撤销的答复 */
  readonly earlierReplies: ReadonlyArray<Reply>;
  /** The order to reply anew that the case was not reopened for yet, as its dispute tells; for staff. 待执行的责令重新答复 */
  readonly redoOrder?: Maybe<RedoOrder>;
  readonly archive?: Maybe<Archive>;
  /** Complaints to the supervising authority; the applicant sees his own. 投诉举报 */
  readonly complaints: ReadonlyArray<Complaint>;
  /** Split, merged, answered together. 相关案件 */
  readonly related: RelatedCases;
  /** How long each step had the case; for staff. 环节用时 */
  readonly stepTimes: ReadonlyArray<StepTime>;
  /** By the working days left or gone since the due day. 亮灯 */
  readonly alertLevel: AlertLevel;
  /** What the office must do next in it, whoever may; for staff. 待办事项 */
  readonly tasks: ReadonlyArray<CaseTask>;
  /** What must be done now, by whom and by which acts; for staff. 下一步 */
  readonly nextSteps: ReadonlyArray<CaseNextStep>;
  /** What others owe it, the longest first; for staff. 等待事项 */
  readonly waits: ReadonlyArray<CaseWait>;
  /** Who of the agency first read the online submission; null while nobody has, and for the applicant. 首次查看 */
  readonly opening?: Maybe<CaseOpening>;
  /** What was asked before in the same or like words; suggestions for staff. 相同或者相似申请 */
  readonly similarCases: ReadonlyArray<SimilarCase>;
  /** How many other applicants asked the same (art. 44); for staff. 申请相同信息的其他申请人 */
  readonly sameRequestByOthers: Scalars['Int']['output'];
  /** Applications of this applicant at this agency by receipt date (arts. 35, 42); for staff. 申请数量 */
  readonly applicantVolume?: Maybe<ApplicantVolume>;
  /**
   * The latest case of each other name under which the agency knows the identity number of this one; for those who may read it.
   * 同一证件号码的其他姓名
   */
  readonly numberUnderOtherNames: ReadonlyArray<CaseFile>;
  /** What the applicant suggested (art. 44). 主动公开建议 */
  readonly publicationSuggestion?: Maybe<PublicationSuggestion>;
  /** The decision to publish (art. 44). 转为主动公开 */
  readonly publication?: Maybe<Publication>;
  /** What the public reads of it, or is to read; null for those who may not. 公开答复 */
  readonly publishedAnswer?: Maybe<PublishedAnswer>;
  /** What a published answer can begin with; null for those who may not write one, and before the reply. 公开答复底稿 */
  readonly publishedAnswerOutline?: Maybe<PublishedAnswerOutline>;
  /** Reconsiderations and suits about the case, for staff. 复议、诉讼 */
  readonly disputes: ReadonlyArray<Dispute>;
  readonly letters: ReadonlyArray<Letter>;
  /** The draft of the reply as a file for a word processor, for staff; null where there is none to work on. 工作稿 */
  readonly draftFileUrl?: Maybe<Scalars['String']['output']>;
  /** The draft as its letter would look, marked as a draft on every page and kept by nobody, for staff; null where there is none to work on. 草稿 PDF */
  readonly draftPdfUrl?: Maybe<Scalars['String']['output']>;
  /** Papers drawn when asked for: all for staff, its own application for the applicant. 内部文书 */
  readonly papers: ReadonlyArray<Paper>;
  /** Every outgoing letter, how it left and what became of it; the applicant sees those to himself. 送达记录 */
  readonly services: ReadonlyArray<ServiceRecord>;
  /** Letters whose service has failed or hangs; it stops no clock. For staff. 送达问题 */
  readonly serviceProblems: ReadonlyArray<ServiceProblem>;
  /** What the applicant was told by e-mail and text message, oldest first; it is no service. 通知 */
  readonly notifications: ReadonlyArray<Notification>;
  /** Notifications that have not come through; they stop no clock. For staff. 通知问题 */
  readonly notificationProblems: ReadonlyArray<NotificationProblem>;
  /** Acts that were done late, and by which deadline. 逾期记录 */
  readonly lateActs: ReadonlyArray<LateAct>;
  /** Every statutory deadline that follows from the case. 法定期限 */
  readonly deadlines: ReadonlyArray<Deadline>;
  /** Every act, with yes or the reason why not. 可办事项 */
  readonly permittedActions: ReadonlyArray<PermittedAction>;
  /** What happened, in words. 办理经过 */
  readonly timeline: ReadonlyArray<TimelineEvent>;
};

/** States of a case; overdue is computed and never a state. 案件状态 */
export type CaseState =
  /** Handed in; receipt not yet confirmed, or mail not yet opened. 已提交 */
  | 'SUBMITTED'
  /** Received (art. 31). 已收到 */
  | 'RECEIVED'
  /** Has its number and receipt slip. 已登记 */
  | 'REGISTERED'
  /** The applicant must correct the application. 待补正 */
  | 'AWAITING_CORRECTION'
  /** With its handler. 办理中 */
  | 'IN_HANDLING'
  /** In legal and secrecy review. 审核中 */
  | 'UNDER_REVIEW'
  /** Both reviews passed. 已审核 */
  | 'APPROVED'
  /** Signed, numbered, not yet sent. 已签发 */
  | 'SIGNED'
  /** The reply has left. 已答复 */
  | 'REPLIED'
  /** Filed. 已归档 */
  | 'ARCHIVED'
  /** Deemed abandoned. 视为放弃 */
  | 'LAPSED'
  /** Withdrawn by the applicant. 已撤回 */
  | 'WITHDRAWN';

/** How an application comes (art. 31). 申请渠道 */
export type Channel =
  /** At the window. 当面 */
  | 'IN_PERSON'
  /** Mail the organ signs for. 签收邮件 */
  | 'SIGNED_MAIL'
  /** An ordinary letter. 平常信函 */
  | 'ORDINARY_MAIL'
  /** Online. 互联网 */
  | 'INTERNET'
  /** Fax. 传真 */
  | 'FAX';

/** The two kinds of mail. 邮寄方式 */
export type MailChannel =
  /** Mail the organ signs for. 签收邮件 */
  | 'SIGNED_MAIL'
  /** An ordinary letter. 平常信函 */
  | 'ORDINARY_MAIL';

/** The application as handed in, with the particulars as they were amended; identity numbers masked. 政府信息公开申请 */
export type Application = {
  readonly __typename?: 'Application';
  readonly applicant: Applicant;
  readonly agent?: Maybe<Agent>;
  readonly description: Scalars['String']['output'];
  readonly form: InformationForm;
  readonly delivery: DeliveryWay;
  /** Another way will do where this one is not possible. 可接受其他方式 */
  readonly acceptsOtherWays: Scalars['Boolean']['output'];
  readonly assistance?: Maybe<Scalars['String']['output']>;
  readonly attachments: ReadonlyArray<Attachment>;
  /** Those of the attachments that were handed in as proof of the applicant's identity. 申请人身份证明 */
  readonly identityProofs: ReadonlyArray<Attachment>;
  /** Present where the paper asks to correct the applicant's own record (art. 41). 更正申请 */
  readonly rectification?: Maybe<RectificationRequest>;
};

/** What was amended of the applicant or the agent, and why (个人信息保护法 art. 46). 申请人信息的更正 */
export type Amendment = {
  readonly __typename?: 'Amendment';
  readonly on: Scalars['Day']['output'];
  readonly occasion: AmendmentOccasion;
  readonly reason: Scalars['String']['output'];
  /** Which paper was compared. 核对的证明 */
  readonly proofChecked?: Maybe<Scalars['String']['output']>;
  readonly changes: ReadonlyArray<ParticularChange>;
};

/** What one particular said and says; a number is masked, and may look the same. 更正前后 */
export type ParticularChange = {
  readonly __typename?: 'ParticularChange';
  readonly of: ParticularsOwner;
  readonly particular: Particular;
  /** Null where there was nothing. 更正前 */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** Null where there is nothing any more. 更正后 */
  readonly after?: Maybe<Scalars['String']['output']>;
};

/** Whose particulars. 信息属于 */
export type ParticularsOwner =
  /** The applicant. 申请人 */
  | 'APPLICANT'
  /** The agent. 代理人 */
  | 'AGENT';

/** What is taken down of a person (art. 29 ¶2). 申请人信息项目 */
export type Particular =
  /** The name. 姓名（名称） */
  | 'NAME'
  /** The kind of identity document. 证件类型 */
  | 'IDENTITY_DOCUMENT'
  /** The number of the document. 证件号码 */
  | 'IDENTITY_NUMBER'
  /** The telephone. 联系电话 */
  | 'PHONE'
  /** The e-mail address. 电子邮箱 */
  | 'EMAIL'
  /** The postal address. 地址 */
  | 'ADDRESS'
  /** The postcode. 邮政编码 */
  | 'POSTCODE'
  /** The fax. 传真 */
  | 'FAX'
  /** The legal representative of an organisation. 法定代表人（负责人） */
  | 'LEGAL_REPRESENTATIVE'
  /** The contact person of an organisation. 联系人 */
  | 'CONTACT_PERSON'
  /** What the agent may do. 代理权限 */
  | 'AUTHORITY';

/** Who found what is to be amended. 更正的由来 */
export type AmendmentOccasion =
  /** The applicant asked for it. 申请人要求更正 */
  | 'ASKED_BY_APPLICANT'
  /** The office found it, comparing with the papers. 机关核对证明时发现 */
  | 'FOUND_AT_CHECKING';

/** Which record about the applicant is inaccurate, in what, and what shows it (art. 41). 更正申请 */
export type RectificationRequest = {
  readonly __typename?: 'RectificationRequest';
  readonly record: Scalars['String']['output'];
  readonly inaccuracy: Scalars['String']['output'];
  readonly evidence: Scalars['String']['output'];
};

/** Who asks. 申请人 */
export type Applicant = {
  readonly __typename?: 'Applicant';
  readonly kind: ApplicantKind;
  readonly name: Scalars['String']['output'];
  readonly identityDocument: IdentityDocumentKind;
  readonly maskedIdentityNumber: Scalars['String']['output'];
  /** In the clear for intake clerks and handlers of the agency; null for everybody else. 证件号码 */
  readonly identityNumber?: Maybe<Scalars['String']['output']>;
  /** Whether the check character of the number fits; null where the paper has none, and for the applicant. 校验位相符 */
  readonly identityNumberFits?: Maybe<Scalars['Boolean']['output']>;
  readonly phone?: Maybe<Scalars['String']['output']>;
  readonly email?: Maybe<Scalars['String']['output']>;
  readonly address?: Maybe<Scalars['String']['output']>;
  readonly postcode?: Maybe<Scalars['String']['output']>;
  readonly fax?: Maybe<Scalars['String']['output']>;
  readonly legalRepresentative?: Maybe<Scalars['String']['output']>;
  readonly contactPerson?: Maybe<Scalars['String']['output']>;
};

/** Who acts for the applicant. 受托人 */
export type Agent = {
  readonly __typename?: 'Agent';
  readonly name: Scalars['String']['output'];
  readonly phone?: Maybe<Scalars['String']['output']>;
  readonly maskedIdentityNumber: Scalars['String']['output'];
  /** What the agent may do for the applicant. 代理权限 */
  readonly authority?: Maybe<Scalars['String']['output']>;
  /** One of the attachments; null while the office has none. 授权委托书 */
  readonly powerOfAttorney?: Maybe<Attachment>;
  /** Those of the attachments that were handed in as proof of the agent's identity. 代理人身份证明 */
  readonly identityProofs: ReadonlyArray<Attachment>;
};

/** Kinds of applicant, as the annual report counts them. 申请人类型 */
export type ApplicantKind =
  /** A natural person. 自然人 */
  | 'NATURAL_PERSON'
  /** A commercial enterprise. 商业企业 */
  | 'COMMERCIAL_ENTERPRISE'
  /** A research institution. 科研机构 */
  | 'RESEARCH_INSTITUTION'
  /** A public-welfare organisation. 社会公益组织 */
  | 'PUBLIC_WELFARE_ORGANISATION'
  /** A legal-service organisation. 法律服务机构 */
  | 'LEGAL_SERVICE_ORGANISATION'
  /** Another organisation. 其他组织 */
  | 'OTHER_ORGANISATION';

/** Identity papers. 证件类型 */
export type IdentityDocumentKind =
  /** Resident identity card. 居民身份证 */
  | 'RESIDENT_ID_CARD'
  /** Unified social credit code. 统一社会信用代码 */
  | 'UNIFIED_SOCIAL_CREDIT_CODE'
  /** Passport. 护照 */
  | 'PASSPORT'
  /** Hong Kong and Macao travel permit. 港澳居民来往内地通行证 */
  | 'HONG_KONG_MACAO_PERMIT'
  /** Taiwan travel permit. 台湾居民来往大陆通行证 */
  | 'TAIWAN_PERMIT'
  /** Another document. 其他证件 */
  | 'OTHER_DOCUMENT';

/** The form wanted (art. 29). 提供载体 */
export type InformationForm =
  /** Paper. 纸质 */
  | 'PAPER'
  /** Electronic file. 电子文件 */
  | 'ELECTRONIC'
  /** Disc. 光盘 */
  | 'DISC';

/** The way the information is to be got (art. 29). 获取方式 */
export type DeliveryWay =
  /** By post. 邮寄 */
  | 'POST'
  /** Fetched in person. 自行领取 */
  | 'PICK_UP'
  /** By e-mail. 电子邮件 */
  | 'EMAIL'
  /** Downloaded from the portal. 在线获取 */
  | 'ONLINE'
  /** Read and copied on site. 现场查阅 */
  | 'INSPECTION_ON_SITE'
  /** By fax. 传真 */
  | 'FAX';

/** A file attached to an application or enclosed with a reply. 附件 */
export type Attachment = {
  readonly __typename?: 'Attachment';
  readonly name: Scalars['String']['output'];
  readonly mediaType: Scalars['String']['output'];
  readonly size: Scalars['Int']['output'];
  readonly sha256: Scalars['String']['output'];
  /** Of an attachment of an application what it was handed in as; null for others, and where the form asked for nothing of the kind. 附件用途 */
  readonly handedInAs?: Maybe<AttachmentPlace>;
  /** Where it can be downloaded by those who may read the case. 下载地址 */
  readonly url: Scalars['String']['output'];
};

/** Places of the application form for papers of their own. 附件用途 */
export type AttachmentPlace =
  /** Proof of the applicant's identity. 身份证明（申请人） */
  | 'IDENTITY_PROOF'
  /** The power of attorney. 授权委托书 */
  | 'POWER_OF_ATTORNEY'
  /** Proof of the agent's identity. 身份证明（代理人） */
  | 'AGENT_IDENTITY_PROOF';

/** A letter that came by post. 来信 */
export type Mail = {
  readonly __typename?: 'Mail';
  readonly channel: MailChannel;
  readonly loggedOn: Scalars['Day']['output'];
  readonly senderName: Scalars['String']['output'];
  readonly waybillNo?: Maybe<Scalars['String']['output']>;
  readonly signedForBy?: Maybe<Scalars['String']['output']>;
  readonly handOvers: ReadonlyArray<MailHandOver>;
};

/** One hand-over of a letter. 信件移交 */
export type MailHandOver = {
  readonly __typename?: 'MailHandOver';
  readonly on: Scalars['Day']['output'];
  readonly from: Scalars['String']['output'];
  readonly to: Scalars['String']['output'];
};

/** A correction notice and what came of it (art. 30). 补正 */
export type Correction = {
  readonly __typename?: 'Correction';
  readonly documentNo: Scalars['String']['output'];
  readonly sentOn: Scalars['Day']['output'];
  readonly items: ReadonlyArray<CorrectionItem>;
  readonly termWorkingDays: Scalars['Int']['output'];
  readonly by: ServiceMethod;
  readonly servedOn?: Maybe<Scalars['Day']['output']>;
  /** What the applicant submitted online; until it is received, the office is to confirm it. 网上提交的补正 */
  readonly submitted?: Maybe<SubmittedCorrection>;
  readonly receivedOn?: Maybe<Scalars['Day']['output']>;
};

/** A correction as the applicant submitted it online (arts. 30, 31(3)). 网上提交的补正 */
export type SubmittedCorrection = {
  readonly __typename?: 'SubmittedCorrection';
  readonly on: Scalars['Day']['output'];
  /** The corrected description. 补正后的描述 */
  readonly description: Scalars['String']['output'];
  /** Why it came after its term. 正当理由 */
  readonly goodReason?: Maybe<Scalars['String']['output']>;
  readonly files: ReadonlyArray<Attachment>;
};

/** One thing to correct, with guidance. 补正事项 */
export type CorrectionItem = {
  readonly __typename?: 'CorrectionItem';
  /** Why it is asked for. 补正事由 */
  readonly ground: CorrectionGround;
  readonly what: Scalars['String']['output'];
  readonly guidance: Scalars['String']['output'];
};

/** What a correction is asked for (art. 30, AMB-1). 补正事由 */
export type CorrectionGround =
  /** The contents are unclear: the statute's own ground. 申请内容不明确 */
  | 'DESCRIPTION'
  /** The proof of identity is missing. 缺少身份证明 */
  | 'IDENTITY'
  /** The contact is missing. 缺少联系方式 */
  | 'CONTACT'
  /** The form and way wanted are missing. 缺少获取信息的方式、途径 */
  | 'FORM'
  /** The power of attorney is missing. 缺少授权委托 */
  | 'AUTHORISATION'
  /** Something else. 其他事项 */
  | 'OTHER';

/** More time for the reply (art. 33 ¶2). 延长答复期限 */
export type Extension = {
  readonly __typename?: 'Extension';
  readonly documentNo: Scalars['String']['output'];
  readonly notifiedOn: Scalars['Day']['output'];
  readonly workingDays: Scalars['Int']['output'];
  readonly reason: Scalars['String']['output'];
  /** For staff. 批准人 */
  readonly approver?: Maybe<StaffMember>;
};

/** Reasons asked of the applicant, and given (art. 35). 说明理由 */
export type Reasons = {
  readonly __typename?: 'Reasons';
  readonly documentNo: Scalars['String']['output'];
  readonly requestedOn: Scalars['Day']['output'];
  readonly applicationsCounted: Scalars['Int']['output'];
  readonly countedSince: Scalars['Day']['output'];
  readonly finding: Scalars['String']['output'];
  readonly termWorkingDays: Scalars['Int']['output'];
  readonly givenOn?: Maybe<Scalars['Day']['output']>;
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** A later day told for the reply (art. 35). 延迟答复 */
export type Deferral = {
  readonly __typename?: 'Deferral';
  readonly documentNo: Scalars['String']['output'];
  readonly notifiedOn: Scalars['Day']['output'];
  readonly until: Scalars['Day']['output'];
  readonly reason: Scalars['String']['output'];
};

/** A fee notice and what came of it (art. 42). 收费通知 */
export type FeeNotice = {
  readonly __typename?: 'FeeNotice';
  readonly documentNo: Scalars['String']['output'];
  readonly sentOn: Scalars['Day']['output'];
  readonly tariff: FeeTariff;
  /** Items of the same applicant counted in the month before this application; null by pages. 当月已计件数 */
  readonly earlierItems?: Maybe<Scalars['Int']['output']>;
  readonly items?: Maybe<Scalars['Int']['output']>;
  readonly pages?: Maybe<Scalars['Int']['output']>;
  readonly lines: ReadonlyArray<FeeLine>;
  readonly amountInFen: Scalars['Int']['output'];
  readonly by: ServiceMethod;
  readonly servedOn?: Maybe<Scalars['Day']['output']>;
  /** What the applicant, or the payment platform, said last that was paid; the office records what it found. 申报缴费 */
  readonly declared?: Maybe<PaymentDeclaration>;
  /** What was declared before and not found when the office looked for it. 未到账的申报 */
  readonly notFound: ReadonlyArray<UnfoundPayment>;
  readonly paidOn?: Maybe<Scalars['Day']['output']>;
  /** Number of the fiscal receipt. 财政票据号码 */
  readonly receiptNo?: Maybe<Scalars['String']['output']>;
  /** The platform's number of the order by which it was paid online. 网上缴费订单号 */
  readonly paidByOrderNo?: Maybe<Scalars['String']['output']>;
  /** What the applicant holds against it. 收费异议 */
  readonly objection?: Maybe<FeeObjection>;
  /** What the office made of it; basis and sum above are those it came to. 收费复核 */
  readonly review?: Maybe<FeeReview>;
};

/** What the applicant says it paid, or the payment platform that it took. 申报缴费 */
export type PaymentDeclaration = {
  readonly __typename?: 'PaymentDeclaration';
  readonly on: Scalars['Day']['output'];
  readonly paidOn: Scalars['Day']['output'];
  /** Number of the transfer or of the payment slip. 凭证号 */
  readonly voucherNo: Scalars['String']['output'];
  readonly files: ReadonlyArray<Attachment>;
  /** What the payment platform took, where it told of the payment and the applicant did not; not the sum due. 平台收款金额 */
  readonly takenInFen?: Maybe<Scalars['Int']['output']>;
};

/** A payment that was declared, and not found when the office looked for it. 未到账的申报 */
export type UnfoundPayment = {
  readonly __typename?: 'UnfoundPayment';
  readonly on: Scalars['Day']['output'];
  /** Where the office looked, in words for the applicant. 核对情况 */
  readonly finding: Scalars['String']['output'];
  readonly declared: PaymentDeclaration;
};

/** An order opened with the payment platform, and what the platform said of it. 网上缴费订单 */
export type PaymentOrder = {
  readonly __typename?: 'PaymentOrder';
  /** Our number of it. 订单号 */
  readonly orderNo: Scalars['ID']['output'];
  /** Once the platform has answered. 平台订单号 */
  readonly platformNo?: Maybe<Scalars['String']['output']>;
  /** The fee notice it is for. 收费通知书文号 */
  readonly noticeNo: Scalars['String']['output'];
  /** What is due. 应缴金额 */
  readonly amountInFen: Scalars['Int']['output'];
  readonly state: PaymentOrderState;
  readonly openedAt: Scalars['Instant']['output'];
  /** What was taken, by the books of the platform. 平台收款 */
  readonly payment?: Maybe<PlatformPayment>;
  /** Recorded in the case. 已记入案件 */
  readonly recorded: Scalars['Boolean']['output'];
  /** The office took its record back: the money is with the platform, the fee unpaid in the case. 缴费记录作废 */
  readonly voided?: Maybe<VoidedPayment>;
  /** Why the payment did not settle the fee by itself: staff have to check it. 待核对的原因 */
  readonly problem?: Maybe<Refusal>;
};

/** How an order stands at the payment platform. 网上缴费订单状态 */
export type PaymentOrderState =
  /** Opened, not paid. 待缴费 */
  | 'OPEN'
  /** The platform has the money. 平台已收款 */
  | 'PAID'
  /** Ended unpaid. 已关闭 */
  | 'CLOSED';

/** When and why the record of a payment was voided. 缴费记录作废 */
export type VoidedPayment = {
  readonly __typename?: 'VoidedPayment';
  readonly on: Scalars['Day']['output'];
  readonly reason: Scalars['String']['output'];
};

/** A payment as the platform tells it. 平台收款 */
export type PlatformPayment = {
  readonly __typename?: 'PlatformPayment';
  readonly amountInFen: Scalars['Int']['output'];
  readonly paidAt: Scalars['Instant']['output'];
  /** The day of it in China. 缴费日期 */
  readonly paidOn: Scalars['Day']['output'];
  /** Number of the fiscal receipt. 财政票据号码 */
  readonly receiptNo: Scalars['String']['output'];
};

/** The applicant's objection to a fee notice. 收费异议 */
export type FeeObjection = {
  readonly __typename?: 'FeeObjection';
  readonly on: Scalars['Day']['output'];
  readonly text: Scalars['String']['output'];
};

/** The review of a fee notice by the office itself. 收费复核 */
export type FeeReview = {
  readonly __typename?: 'FeeReview';
  readonly documentNo: Scalars['String']['output'];
  readonly on: Scalars['Day']['output'];
  readonly outcome: FeeReviewOutcome;
  readonly reasons: Scalars['String']['output'];
  readonly by: ServiceMethod;
  /** The sum before. 原金额 */
  readonly amountBeforeInFen: Scalars['Int']['output'];
};

/** What a review of a fee notice came to. 复核结果 */
export type FeeReviewOutcome =
  /** The notice stands; its term runs on. 维持 */
  | 'UPHELD'
  /** A lower sum; the term to pay runs anew from the service of the result. 变更金额 */
  | 'AMOUNT_CHANGED'
  /** As if never sent: the reply period has run on. 撤销 */
  | 'WITHDRAWN';

/** What a fee notice would say, before it is given. 收费试算 */
export type FeeEstimate = {
  readonly __typename?: 'FeeEstimate';
  readonly tariff: FeeTariff;
  readonly earlierItems?: Maybe<Scalars['Int']['output']>;
  readonly items?: Maybe<Scalars['Int']['output']>;
  readonly pages?: Maybe<Scalars['Int']['output']>;
  readonly lines: ReadonlyArray<FeeLine>;
  readonly amountInFen: Scalars['Int']['output'];
  /** What a notice given today would be refused for. 不能收费的理由 */
  readonly refusal?: Maybe<Refusal>;
};

/** What an extension would lead to, before it is given. 延长试算 */
export type ExtensionEstimate = {
  readonly __typename?: 'ExtensionEstimate';
  /** The reply is due as things stand. 现在的答复期限 */
  readonly dueNow?: Maybe<Scalars['Day']['output']>;
  /** Null where the extension would be refused. 延长后的答复期限 */
  readonly dueThen?: Maybe<Scalars['Day']['output']>;
  /** What it would be refused for. 不能延长的理由 */
  readonly refusal?: Maybe<Refusal>;
};

/** The items or pages of one price. 计费档次 */
export type FeeLine = {
  readonly __typename?: 'FeeLine';
  /** The first and the last of them, both counted. */
  readonly from: Scalars['Int']['output'];
  readonly to: Scalars['Int']['output'];
  readonly eachInFen: Scalars['Int']['output'];
  readonly sumInFen: Scalars['Int']['output'];
};

/** The two tariffs, one or the other (信息处理费管理办法). 收费标准 */
export type FeeTariff =
  /** By items of the applicant in the month. 按件 */
  | 'ITEMS'
  /** By pages of this application. 按量 */
  | 'PAGES';

/** A search (art. 36(4)). 检索记录 */
export type SearchRecord = {
  readonly __typename?: 'SearchRecord';
  readonly on: Scalars['Day']['output'];
  readonly places: ReadonlyArray<Scalars['String']['output']>;
  readonly keywords: ReadonlyArray<Scalars['String']['output']>;
  readonly searchedBy: Scalars['String']['output'];
  readonly result: Scalars['String']['output'];
};

/**
 * A consultation (arts. 32, 33 ¶3, 34): its letter and what came back. The applicant sees whom by kind, and the days; what only the
 * office sees is null. 征求意见
 */
export type Consultation = {
  readonly __typename?: 'Consultation';
  /** Names it within its case: C1, C2 … */
  readonly ref: Scalars['String']['output'];
  readonly with: Consultee;
  readonly sentOn: Scalars['Day']['output'];
  readonly deliveredOn?: Maybe<Scalars['Day']['output']>;
  /** The last day of the consultee's term, once the letter is delivered; other organs have none. 意见期限 */
  readonly dueOn?: Maybe<Scalars['Day']['output']>;
  readonly answeredOn?: Maybe<Scalars['Day']['output']>;
  readonly state: ConsultationState;
  /** The state in words. 进度 */
  readonly stateZh: Scalars['String']['output'];
  readonly stateEn: Scalars['String']['output'];
  /** For the office. 事由 */
  readonly ground?: Maybe<ConsultationGround>;
  /** For the office. 被征求意见人 */
  readonly party?: Maybe<ConsultedParty>;
  /** What was shown; for the office. 涉及的政府信息 */
  readonly shown?: Maybe<Scalars['String']['output']>;
  readonly question?: Maybe<Scalars['String']['output']>;
  readonly documentNo?: Maybe<Scalars['String']['output']>;
  readonly by?: Maybe<ServiceMethod>;
  /** What was submitted online by the code of the letter; until there is an answer, the office is to confirm it. For the office. 网上提交的意见 */
  readonly submitted?: Maybe<SubmittedOpinion>;
  /** For the office. 意见 */
  readonly answer?: Maybe<ConsultationAnswer>;
  /** For the office. 公共利益公开决定 */
  readonly publicInterest?: Maybe<PublicInterestDecision>;
};

/** An opinion as it was submitted online. 网上提交的意见 */
export type SubmittedOpinion = {
  readonly __typename?: 'SubmittedOpinion';
  readonly on: Scalars['Day']['output'];
  readonly opinion: Opinion;
  readonly text: Scalars['String']['output'];
  /** What was attached: evidence, or an agency's sealed reply. 附件 */
  readonly files: ReadonlyArray<Attachment>;
  /** Whom the office may ask about it; an agency names somebody. 联系人和电话 */
  readonly contact?: Maybe<Scalars['String']['output']>;
};

/** Help that another unit or agency was asked for; the reply period does not stop for it (reading AMB-29). 协办 */
export type CoHandling = {
  readonly __typename?: 'CoHandling';
  /** Names it within its case: H1, H2 … */
  readonly ref: Scalars['String']['output'];
  readonly with: CoHandler;
  /** What is wanted. 协办事项 */
  readonly wanted: Scalars['String']['output'];
  readonly sentOn: Scalars['Day']['output'];
  /** The internal day. 内部时限 */
  readonly dueOn: Scalars['Day']['output'];
  readonly documentNo: Scalars['String']['output'];
  readonly state: CoHandlingState;
  /** Open after its internal day, or answered after it. 逾期 */
  readonly late: Scalars['Boolean']['output'];
  readonly answer?: Maybe<CoHandlingAnswer>;
};

/** Who is asked to help. 协办单位 */
export type CoHandler = {
  readonly __typename?: 'CoHandler';
  readonly kind: CoHandlerKind;
  readonly name: Scalars['String']['output'];
};

/** How the co-handler is known to the installation. 协办单位的类别 */
export type CoHandlerKind =
  /** A unit of the case's own agency. 本机关科室 */
  | 'UNIT'
  /** Another agency of the installation. 其他机关 */
  | 'AGENCY'
  /** One known by name alone. 系统外单位 */
  | 'NAMED';

/** Where a co-handling stands. 协办的状态 */
export type CoHandlingState =
  /** Nothing came back yet. 待反馈 */
  | 'OPEN'
  /** The answer is there. 已反馈 */
  | 'ANSWERED';

/** What the co-handler answered. 协办反馈 */
export type CoHandlingAnswer = {
  readonly __typename?: 'CoHandlingAnswer';
  readonly on: Scalars['Day']['output'];
  readonly text: Scalars['String']['output'];
  /** What it sent. 协办材料 */
  readonly files: ReadonlyArray<Attachment>;
};

/** Who is consulted. 征求意见对象 */
export type Consultee =
  /** A third party (art. 32). 第三方 */
  | 'THIRD_PARTY'
  /** An organ that made the information too (art. 34). 共同制作机关 */
  | 'CO_PRODUCER'
  /** Another organ (arts. 33 ¶3, 17 ¶3). 其他机关 */
  | 'OTHER_AGENCY';

/** Why this consultee is asked. 征求意见的事由 */
export type ConsultationGround =
  /** A third party's trade secret (art. 15). 商业秘密 */
  | 'TRADE_SECRET'
  /** A third party's privacy (art. 15). 个人隐私 */
  | 'PERSONAL_PRIVACY'
  /** Another lawful interest of a third party (art. 15). 其他合法权益 */
  | 'OTHER_LAWFUL_INTEREST'
  /** The information was made jointly (art. 34). 共同制作 */
  | 'JOINTLY_MADE'
  /** Help or agreement of another organ (art. 33 ¶3). 协助、会商 */
  | 'COORDINATION'
  /** Doubt whether it may be disclosed (art. 17 ¶3). 报请确定 */
  | 'SECRECY_CLASSIFICATION';

/** Where a consultation stands. 征求意见的状态 */
export type ConsultationState =
  /** The letter is out. 已发出 */
  | 'SENT'
  /** The consultee has it. 已送达 */
  | 'DELIVERED'
  /** The opinion is there. 已答复 */
  | 'ANSWERED'
  /** The term is over without an opinion: the organ decides (art. 32), a co-producer consents (art. 34). 逾期未答复 */
  | 'SILENT';

/** What a consultee thinks of disclosure. 意见 */
export type Opinion =
  /** Agrees. 同意公开 */
  | 'AGREES'
  /** Agrees in part. 部分同意公开 */
  | 'PARTLY_AGREES'
  /** Objects. 不同意公开 */
  | 'OBJECTS';

/** Who was consulted. 被征求意见人 */
export type ConsultedParty = {
  readonly __typename?: 'ConsultedParty';
  readonly name: Scalars['String']['output'];
  readonly isOrganization: Scalars['Boolean']['output'];
  readonly contact?: Maybe<Scalars['String']['output']>;
  readonly address?: Maybe<Scalars['String']['output']>;
};

/** The opinion that came back. 意见 */
export type ConsultationAnswer = {
  readonly __typename?: 'ConsultationAnswer';
  readonly on: Scalars['Day']['output'];
  readonly opinion: Opinion;
  readonly text: Scalars['String']['output'];
  /** The organ's finding on a third party's objection (art. 32). 理由是否合理 */
  readonly reasonable?: Maybe<Scalars['Boolean']['output']>;
  /** It came after the term. 逾期提出 */
  readonly late: Scalars['Boolean']['output'];
  /** The paper on which it came, as scanned. 意见书 */
  readonly files: ReadonlyArray<Attachment>;
};

/** Disclosure decided against an objection, in the public interest (art. 32). 公共利益公开决定 */
export type PublicInterestDecision = {
  readonly __typename?: 'PublicInterestDecision';
  readonly documentNo: Scalars['String']['output'];
  readonly notifiedOn: Scalars['Day']['output'];
  readonly scope: Scalars['String']['output'];
  readonly reasons: Scalars['String']['output'];
  readonly by: ServiceMethod;
  readonly holdWorkingDays: Scalars['Int']['output'];
  /** The last day on which the release is held; null where the office holds none (reading AMB-8). 保留期届满日 */
  readonly heldUntil?: Maybe<Scalars['Day']['output']>;
};

/** The draft in work and its reviews. 拟稿 */
export type Draft = {
  readonly __typename?: 'Draft';
  readonly no: Scalars['Int']['output'];
  readonly drafter?: Maybe<StaffMember>;
  /** The handler who was away, in whose stead it was drafted. 代拟 */
  readonly draftedFor?: Maybe<StaffMember>;
  readonly draftedOn: Scalars['Day']['output'];
  readonly ground: ReplyGround;
  /** What was written of it, line by line, in words. 答复内容 */
  readonly text: Scalars['String']['output'];
  /** The same as `ReplyContentInput` takes it, without the enclosures, to be written anew. 拟稿内容 */
  readonly content: Scalars['JSON']['output'];
  readonly enclosures: ReadonlyArray<Attachment>;
  /** What a secrecy review must speak of. 待审查事项 */
  readonly itemsToReview: ReadonlyArray<Scalars['String']['output']>;
  readonly returnedBecause?: Maybe<Scalars['String']['output']>;
  readonly legalReview?: Maybe<LegalReview>;
  readonly secrecyReview?: Maybe<SecrecyReview>;
};

/** One version of the draft, as it was written, and what became of it. 历次拟稿 */
export type DraftVersion = {
  readonly __typename?: 'DraftVersion';
  /** The entry of the journal that drafted it; a number is given again where a draft was voided. 日志序号 */
  readonly seq: Scalars['Int']['output'];
  readonly no: Scalars['Int']['output'];
  readonly drafter?: Maybe<StaffMember>;
  /** The handler who was away, in whose stead it was drafted. 代拟 */
  readonly draftedFor?: Maybe<StaffMember>;
  readonly draftedOn: Scalars['Day']['output'];
  readonly recordedAt: Scalars['Instant']['output'];
  readonly ground: ReplyGround;
  readonly code: Scalars['String']['output'];
  /** What was written of it, line by line, in words. 答复内容 */
  readonly text: Scalars['String']['output'];
  /** As `Draft.content`. 拟稿内容 */
  readonly content: Scalars['JSON']['output'];
  readonly enclosures: ReadonlyArray<Attachment>;
  /** The draft in work, or the one that was signed. 现行稿 */
  readonly current: Scalars['Boolean']['output'];
  readonly voided: Scalars['Boolean']['output'];
  readonly events: ReadonlyArray<DraftEvent>;
  readonly comments: ReadonlyArray<DraftComment>;
};

/** What became of a version of the draft. 拟稿流转 */
export type DraftEvent = {
  readonly __typename?: 'DraftEvent';
  readonly seq: Scalars['Int']['output'];
  readonly kind: DraftEventKind;
  readonly on: Scalars['Day']['output'];
  readonly recordedAt: Scalars['Instant']['output'];
  readonly by?: Maybe<StaffMember>;
  /** The opinion of the legal review, or why it was returned. 意见 */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** Of the secrecy review. 逐项意见 */
  readonly findings: ReadonlyArray<SecrecyFinding>;
  readonly voided: Scalars['Boolean']['output'];
};

/** What may become of a version of the draft. 拟稿流转类型 */
export type DraftEventKind =
  /** Submitted for review. 送审 */
  | 'REVIEW_REQUESTED'
  /** The legal review passed. 法制审核通过 */
  | 'LEGAL_REVIEW_PASSED'
  /** The secrecy review passed. 保密审查通过 */
  | 'SECRECY_REVIEW_PASSED'
  /** Sent back, with reasons. 退回 */
  | 'DRAFT_RETURNED'
  /** Signed. 签发 */
  | 'REPLY_SIGNED';

/** A note on a draft: neither changed nor deleted, only resolved. 批注 */
export type DraftComment = {
  readonly __typename?: 'DraftComment';
  readonly id: Scalars['ID']['output'];
  readonly author?: Maybe<StaffMember>;
  readonly createdAt: Scalars['Instant']['output'];
  /** The words it is about; null: the draft as a whole. 所批注的文字 */
  readonly passage?: Maybe<Scalars['String']['output']>;
  readonly text: Scalars['String']['output'];
  readonly resolvedBy?: Maybe<StaffMember>;
  readonly resolvedAt?: Maybe<Scalars['Instant']['output']>;
};

/** A passed legal review. 法制审核 */
export type LegalReview = {
  readonly __typename?: 'LegalReview';
  readonly reviewer?: Maybe<StaffMember>;
  readonly on: Scalars['Day']['output'];
  readonly opinion: Scalars['String']['output'];
};

/** A passed secrecy review. 保密审查 */
export type SecrecyReview = {
  readonly __typename?: 'SecrecyReview';
  readonly reviewer?: Maybe<StaffMember>;
  readonly on: Scalars['Day']['output'];
  readonly findings: ReadonlyArray<SecrecyFinding>;
};

/** The finding on one item. 审查意见 */
export type SecrecyFinding = {
  readonly __typename?: 'SecrecyFinding';
  readonly item: Scalars['String']['output'];
  readonly releasable: Scalars['Boolean']['output'];
  readonly basis: Scalars['String']['output'];
};

/** The signed reply. 答复 */
export type Reply = {
  readonly __typename?: 'Reply';
  readonly documentNo: Scalars['String']['output'];
  readonly ground: ReplyGround;
  /** Its code in the table of replies. 答复代码 */
  readonly code: Scalars['String']['output'];
  readonly signedOn: Scalars['Day']['output'];
  readonly sentOn?: Maybe<Scalars['Day']['output']>;
  readonly sentBy?: Maybe<ServiceMethod>;
  readonly waybillNo?: Maybe<Scalars['String']['output']>;
  readonly servedOn?: Maybe<Scalars['Day']['output']>;
  readonly serviceFailed?: Maybe<Scalars['String']['output']>;
  /** The other cases that the same text answers; for staff. 一并答复的其他案件 */
  readonly answeredTogether: ReadonlyArray<LinkedCase>;
};

/** One outgoing letter, from the entry that wrote it to the proof that it arrived. 送达记录 */
export type ServiceRecord = {
  readonly __typename?: 'ServiceRecord';
  readonly letter: ServedLetter;
  /** The entry of the journal that wrote it; a consultation writes two letters. 记录序号 */
  readonly seq: Scalars['Int']['output'];
  /** The consultation it belongs to. */
  readonly ref?: Maybe<Scalars['String']['output']>;
  readonly documentNo?: Maybe<Scalars['String']['output']>;
  readonly writtenOn: Scalars['Day']['output'];
  /** The day it left the office; null while a signed reply has not left. 发出日期 */
  readonly sentOn?: Maybe<Scalars['Day']['output']>;
  readonly by: ServiceMethod;
  readonly dispatches: ReadonlyArray<Dispatch>;
  readonly attempts: ReadonlyArray<ServiceAttempt>;
  /** The day of service, from which terms and remedies run. 送达日期 */
  readonly servedOn?: Maybe<Scalars['Day']['output']>;
  /** The last attempt failed, and none has served it. 未能送达日期 */
  readonly failedOn?: Maybe<Scalars['Day']['output']>;
  /** The day on which the applicant confirmed having received it; evidence, from which nothing runs. 申请人确认收到日期 */
  readonly acknowledgedOn?: Maybe<Scalars['Day']['output']>;
};

/** A letter given to the postal enterprise, or published. 交寄、公告 */
export type Dispatch = {
  readonly __typename?: 'Dispatch';
  readonly seq: Scalars['Int']['output'];
  /** The day of posting or publication: timeliness goes by it. 交寄日期 */
  readonly on: Scalars['Day']['output'];
  readonly way: ServiceWay;
  readonly waybillNo?: Maybe<Scalars['String']['output']>;
  /** Where it is another than the recipient's own. 另写的地址 */
  readonly address?: Maybe<Scalars['String']['output']>;
  readonly postcode?: Maybe<Scalars['String']['output']>;
  /** Where a public notice was published. 公告载体 */
  readonly where?: Maybe<Scalars['String']['output']>;
  /** What became of it was recorded. 已有结果 */
  readonly ended: Scalars['Boolean']['output'];
};

/** One attempt to serve a letter, with its proof. 送达的一次 */
export type ServiceAttempt = {
  readonly __typename?: 'ServiceAttempt';
  readonly seq: Scalars['Int']['output'];
  /** Null for what was recorded in words alone. 送达方式 */
  readonly way?: Maybe<ServiceWay>;
  /** The day of service, or of the failure. 送达或者未能送达之日 */
  readonly on: Scalars['Day']['output'];
  readonly served: Scalars['Boolean']['output'];
  /** The day by which the office was in time (rule of posting); null where nothing left it. 判断是否按期之日 */
  readonly timelyOn?: Maybe<Scalars['Day']['output']>;
  /** The proof in a sentence. 送达凭证 */
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly signer?: Maybe<Scalars['String']['output']>;
  readonly relation?: Maybe<SignerRelation>;
  readonly refusedBy?: Maybe<Scalars['String']['output']>;
  readonly waybillNo?: Maybe<Scalars['String']['output']>;
  readonly postedOn?: Maybe<Scalars['Day']['output']>;
  readonly returnReason?: Maybe<ReturnReason>;
  /** It went to the address that the recipient itself gave (reading AMB-26). 本人提供的地址 */
  readonly atConfirmedAddress?: Maybe<Scalars['Boolean']['output']>;
  /** The designated system, or the address in it. 特定系统 */
  readonly system?: Maybe<Scalars['String']['output']>;
  readonly consent?: Maybe<Scalars['String']['output']>;
  readonly notifiedOn?: Maybe<Scalars['Day']['output']>;
  readonly place?: Maybe<Scalars['String']['output']>;
  readonly witnesses: ReadonlyArray<Witness>;
  readonly recordings: ReadonlyArray<Attachment>;
  readonly recording?: Maybe<Scalars['String']['output']>;
  readonly where?: Maybe<Scalars['String']['output']>;
  readonly publishedOn?: Maybe<Scalars['Day']['output']>;
  /** What shows that a notice was up. 公告凭证 */
  readonly proof?: Maybe<Scalars['String']['output']>;
  /** Why it failed, where no list of reasons has it. 未能送达的原因 */
  readonly because?: Maybe<Scalars['String']['output']>;
};

/** Who saw that a letter was left. 见证人 */
export type Witness = {
  readonly __typename?: 'Witness';
  readonly name: Scalars['String']['output'];
  readonly standing: WitnessStanding;
};

/** A letter whose service has failed or hangs. 送达问题 */
export type ServiceProblem = {
  readonly __typename?: 'ServiceProblem';
  readonly code: ServiceProblemCode;
  readonly letter: ServedLetter;
  /** The entry of the journal that wrote the letter. 记录序号 */
  readonly seq: Scalars['Int']['output'];
  readonly since: Scalars['Day']['output'];
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
};

/** What is wrong with a service. 送达问题类型 */
export type ServiceProblemCode =
  /** The last attempt failed. 未能送达 */
  | 'FAILED'
  /** To go by post, and not posted by the next working day. 尚未交寄 */
  | 'NOT_POSTED'
  /** Posted after the day it bears: timeliness goes by the posting. 交寄晚于发出日期 */
  | 'POSTED_LATE';

/** That a letter is ready, told to the applicant by e-mail or text message. 通知 */
export type Notification = {
  readonly __typename?: 'Notification';
  readonly id: Scalars['ID']['output'];
  readonly kind: NotificationKind;
  readonly channel: NotificationChannel;
  readonly state: NotificationState;
  /** The e-mail address or mobile number; for staff. 收件人 */
  readonly recipient?: Maybe<Scalars['String']['output']>;
  /** The letter it is about. 文书 */
  readonly letterId: Scalars['ID']['output'];
  /** The letter went with it: the applicant chose to get the information by e-mail. 附有文书 */
  readonly withLetter: Scalars['Boolean']['output'];
  /** How often it was tried. 尝试次数 */
  readonly attempts: Scalars['Int']['output'];
  readonly orderedAt: Scalars['Instant']['output'];
  /** When it is tried again; null unless it waits. 下次尝试 */
  readonly nextAttemptAt?: Maybe<Scalars['Instant']['output']>;
  readonly sentAt?: Maybe<Scalars['Instant']['output']>;
  /** When it failed, came back or was cancelled. 终止时间 */
  readonly endedAt?: Maybe<Scalars['Instant']['output']>;
  /** What a server said last; for staff. 应答 */
  readonly lastError?: Maybe<Scalars['String']['output']>;
};

/** Which letter a notification tells of. 通知事项 */
export type NotificationKind =
  /** The application is registered. 登记回执 */
  | 'REGISTRATION_RECEIPT'
  /** A correction is asked for (art. 30). 补正告知书 */
  | 'CORRECTION_NOTICE'
  /** Others are asked for their opinion (art. 33 ¶3). 征求意见告知书 */
  | 'CONSULTATION_NOTICE'
  /** The reply takes longer (art. 33 ¶2). 延长答复期限告知书 */
  | 'EXTENSION_NOTICE'
  /** Reasons are asked for (art. 35). 说明理由通知书 */
  | 'REASONS_REQUEST'
  /** The reply is deferred (art. 35). 延迟答复告知书 */
  | 'DEFERRAL_NOTICE'
  /** A fee is asked for (art. 42). 收费通知书 */
  | 'FEE_NOTICE'
  /** A fee was reviewed. 复核结果告知书 */
  | 'FEE_REVIEW_RESULT'
  /** The application is deemed abandoned (art. 30). 视为放弃申请告知书 */
  | 'LAPSE_NOTICE'
  /** The withdrawal is confirmed. 撤回申请确认书 */
  | 'WITHDRAWAL_CONFIRMATION'
  /** The reply has been sent (art. 33). 答复书 */
  | 'REPLY';

/** How an applicant is told. 通知渠道 */
export type NotificationChannel =
  /** 电子邮件 */
  | 'EMAIL'
  /** Text message. 短信 */
  | 'SMS';

/** How far a notification has come. 通知状态 */
export type NotificationState =
  /** To be sent, or sent again. 待发 */
  | 'WAITING'
  /** Taken by the mail server or the gateway. 已发出 */
  | 'SENT'
  /** Refused, or tried in vain for a day and a half. 未能发出 */
  | 'FAILED'
  /** Another mail server sent it back. 被退回 */
  | 'BOUNCED'
  /** Its act was voided before it came through. 已取消 */
  | 'CANCELLED';

/** A notification that has not come through. 通知问题 */
export type NotificationProblem = {
  readonly __typename?: 'NotificationProblem';
  readonly code: NotificationProblemCode;
  readonly notificationId: Scalars['ID']['output'];
  readonly kind: NotificationKind;
  readonly channel: NotificationChannel;
  readonly since: Scalars['Instant']['output'];
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
};

/** What is wrong with a notification. 通知问题类型 */
export type NotificationProblemCode =
  /** Tried, and to be tried again. 尚未送出 */
  | 'RETRYING'
  /** Sent, and the server of the recipient has not taken it yet. 投递延误 */
  | 'DELAYED'
  /** Refused, or given up. 未能发出 */
  | 'FAILED'
  /** Sent, and come back. 被退回 */
  | 'BOUNCED';

/** One line of a day's posting list. 交寄清单 */
export type PostedLetter = {
  readonly __typename?: 'PostedLetter';
  /** In the order in which they were recorded. 序号 */
  readonly no: Scalars['Int']['output'];
  readonly caseId: Scalars['ID']['output'];
  readonly applicationNo?: Maybe<Scalars['String']['output']>;
  readonly letter: ServedLetter;
  readonly documentNo?: Maybe<Scalars['String']['output']>;
  /** The applicant, or whom the office consults. 收件人 */
  readonly name: Scalars['String']['output'];
  readonly contactPerson?: Maybe<Scalars['String']['output']>;
  readonly phone?: Maybe<Scalars['String']['output']>;
  readonly address?: Maybe<Scalars['String']['output']>;
  readonly postcode?: Maybe<Scalars['String']['output']>;
  readonly way: MailWay;
  readonly waybillNo: Scalars['String']['output'];
};

/** The label of an envelope. 信封标签 */
export type Envelope = {
  readonly __typename?: 'Envelope';
  readonly caseId: Scalars['ID']['output'];
  readonly letterId: Scalars['ID']['output'];
  readonly applicationNo?: Maybe<Scalars['String']['output']>;
  readonly letter: ServedLetter;
  readonly documentNo?: Maybe<Scalars['String']['output']>;
  readonly writtenOn: Scalars['Day']['output'];
  /** The applicant, or whom the office consults. 收件人 */
  readonly name: Scalars['String']['output'];
  readonly contactPerson?: Maybe<Scalars['String']['output']>;
  readonly phone?: Maybe<Scalars['String']['output']>;
  readonly address?: Maybe<Scalars['String']['output']>;
  readonly postcode?: Maybe<Scalars['String']['output']>;
};

/** How a case hangs together with others. 相关案件 */
export type RelatedCases = {
  readonly __typename?: 'RelatedCases';
  readonly splitFrom?: Maybe<LinkedCase>;
  readonly splitInto: ReadonlyArray<LinkedCase>;
  readonly mergedInto?: Maybe<LinkedCase>;
  readonly duplicates: ReadonlyArray<LinkedCase>;
  /** The case through which this one is answered; for staff. 牵头案件 */
  readonly lead?: Maybe<LinkedCase>;
  /** The cases answered through this one; for staff. 随同答复的案件 */
  readonly followers: ReadonlyArray<LinkedCase>;
};

/** How long a step lay in one pair of hands. 环节用时 */
export type StepTime = {
  readonly __typename?: 'StepTime';
  readonly step: CaseStep;
  readonly unit?: Maybe<Unit>;
  /** Who had it, or ended it; null while nobody has. 办理人 */
  readonly staffMember?: Maybe<StaffMember>;
  readonly from: Scalars['Day']['output'];
  readonly to: Scalars['Day']['output'];
  readonly workingDays: Scalars['Int']['output'];
  /** Working days beyond the budget of the step. 超时工作日 */
  readonly overBy: Scalars['Int']['output'];
};

/** Lights of supervision, by working days. 亮灯 */
export type AlertLevel =
  /** Nothing to warn of. 正常 */
  | 'NONE'
  /** Three working days or fewer are left, or one or two are gone. 预警 */
  | 'WARNING'
  /** Three working days or more are gone. 黄牌 */
  | 'YELLOW'
  /** Ten working days or more are gone. 红牌 */
  | 'RED';

/** A step over its budget, and its case. 环节超时 */
export type LateStep = {
  readonly __typename?: 'LateStep';
  readonly caseFile: CaseFile;
  readonly time: StepTime;
};

/** What was late in a page of cases; a page without any is no end. 环节超时列表 */
export type LateStepPage = {
  readonly __typename?: 'LateStepPage';
  readonly steps: ReadonlyArray<LateStep>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** Which late steps. 筛选条件 */
export type LateStepFilter = {
  readonly agencyId?: InputMaybe<Scalars['ID']['input']>;
  /** The unit where the days were lost. 科室 */
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
  readonly step?: InputMaybe<CaseStep>;
};

/** A case of the agency that asks the same or nearly. 相同或者相似申请 */
export type SimilarCase = {
  readonly __typename?: 'SimilarCase';
  readonly caseFile: CaseFile;
  /** 0.55 to 1; a suggestion, never a reason. 相似度 */
  readonly similarity: Scalars['Float']['output'];
  /** The same identity number. 同一申请人 */
  readonly sameApplicant: Scalars['Boolean']['output'];
};

/** How many applications an applicant made at the agency. 申请数量 */
export type ApplicantVolume = {
  readonly __typename?: 'ApplicantVolume';
  /** In the natural month of the receipt, this one included. 本月件数 */
  readonly month: Scalars['Int']['output'];
  /** In the year of the receipt. 本年件数 */
  readonly year: Scalars['Int']['output'];
};

/** Another case, by its number. 关联案件 */
export type LinkedCase = {
  readonly __typename?: 'LinkedCase';
  readonly caseId: Scalars['ID']['output'];
  readonly applicationNo?: Maybe<Scalars['String']['output']>;
};

/** An applicant suggests publication (art. 44). 主动公开建议 */
export type PublicationSuggestion = {
  readonly __typename?: 'PublicationSuggestion';
  readonly on: Scalars['Day']['output'];
  readonly reason: Scalars['String']['output'];
};

/** What might be published (art. 44). 可转为主动公开的信息 */
export type PublicationCandidate = {
  readonly __typename?: 'PublicationCandidate';
  readonly cases: ReadonlyArray<CaseFile>;
  /** Distinct applicants, by identity number. 申请人数 */
  readonly applicants: Scalars['Int']['output'];
  /** An applicant suggests it. 申请人建议 */
  readonly suggested: Scalars['Boolean']['output'];
};

/** The decision to publish what several applicants asked for (art. 44). 转为主动公开 */
export type Publication = {
  readonly __typename?: 'Publication';
  readonly where: Scalars['String']['output'];
  readonly publishOn: Scalars['Day']['output'];
  readonly reference: Scalars['String']['output'];
  readonly decidedOn: Scalars['Day']['output'];
  /** Distinct applicants, by identity number. 申请人数 */
  readonly applicants: Scalars['Int']['output'];
  /** The cases it rests on; for staff. 依据的案件 */
  readonly basis: ReadonlyArray<LinkedCase>;
};

/** A decision or judgment that quashed the reply and ordered another. 责令重新答复 */
export type Redo = {
  readonly __typename?: 'Redo';
  readonly orderedBy: OrderingAuthority;
  readonly decisionNo: Scalars['String']['output'];
  readonly orderedOn: Scalars['Day']['output'];
  readonly quashedFor: QuashingReason;
  /** The day the decision itself set, where it did. 决定另定的期限 */
  readonly until?: Maybe<Scalars['Day']['output']>;
};

/** Kinds of reply (arts. 30, 35–39). 答复类型 */
export type ReplyGround =
  /** D11, already public. 已主动公开 */
  | 'ALREADY_PUBLIC'
  /** D12, provided. 予以公开 */
  | 'PROVIDED'
  /** D13, way, route and time told. 告知获取方式 */
  | 'PROVIDED_BY_OTHER_MEANS'
  /** D20, partly disclosed. 部分公开 */
  | 'PARTIAL_DISCLOSURE'
  /** D31, state secret. 国家秘密 */
  | 'STATE_SECRET'
  /** D32, another law forbids. 法律、行政法规禁止公开 */
  | 'PROHIBITED_BY_LAW'
  /** D33, security and stability. 三安全一稳定 */
  | 'ENDANGERS_SECURITY'
  /** D34, third party's interests. 保护第三方合法权益 */
  | 'THIRD_PARTY_INTERESTS'
  /** D35, internal affairs. 内部事务信息 */
  | 'INTERNAL_AFFAIRS'
  /** D36, process information. 过程性信息 */
  | 'DELIBERATIVE'
  /** D37, enforcement file. 行政执法案卷 */
  | 'ENFORCEMENT_FILE'
  /** D38, registry look-up. 行政查询事项 */
  | 'GOVERNED_BY_SPECIAL_LAW'
  /** D41a, does not exist. 信息不存在 */
  | 'INFORMATION_NONEXISTENT'
  /** D41b, another organ's. 不属本机关 */
  | 'NOT_RESPONSIBLE_AGENCY'
  /** D42, would have to be made. 需加工分析 */
  | 'REQUIRES_PROCESSING'
  /** D43, still unclear after correction. 补正后仍不明确 */
  | 'STILL_UNCLEAR'
  /** D51, a petition or complaint in disguise. 信访举报投诉类 */
  | 'NOT_AN_APPLICATION'
  /** D52, repeat. 重复申请 */
  | 'REPEAT_NOT_PROCESSED'
  /** D53, published work. 公开出版物 */
  | 'PUBLISHED_WORK'
  /** D54, excessive without good reason. 无正当理由大量反复申请 */
  | 'EXCESSIVE_NOT_PROCESSED'
  /** D55, confirmation or re-issue asked. 要求确认或重新出具 */
  | 'REISSUE_NOT_PROCESSED'
  /** D61, no correction in time. 逾期不补正 */
  | 'LAPSED_CORRECTION'
  /** D62, fee not paid in time. 逾期不缴费 */
  | 'LAPSED_FEE'
  /** D63, other, withdrawal among them. 其他 */
  | 'OTHER'
  /** R1, the applicant's own record was corrected. 予以更正 */
  | 'RECTIFIED'
  /** R2, the record is not corrected. 不予更正 */
  | 'RECTIFICATION_REFUSED'
  /** R3, another organ has the power to correct it. 转送更正 */
  | 'RECTIFICATION_TRANSFERRED';

/** How a letter leaves the office. 送出方式 */
export type ServiceMethod =
  /** By the postal enterprise. 邮寄 */
  | 'POST'
  /** Handed over. 当面 */
  | 'IN_PERSON'
  /** Electronically. 电子 */
  | 'ELECTRONIC';

/** Ways of service, each with its own proof and its own days (rule D3; 民事诉讼法 arts. 88 to 95 by analogy). 送达的具体方式 */
export type ServiceWay =
  /** Handed over and signed for. 直接送达 */
  | 'IN_PERSON'
  /** Registered mail of the postal enterprise. 挂号信 */
  | 'REGISTERED_MAIL'
  /** Express mail of the postal enterprise. 邮政特快专递 */
  | 'EMS'
  /** Arrived in the designated system, with consent. 电子送达 */
  | 'ELECTRONIC'
  /** Fetched by the recipient. 自行领取 */
  | 'PICK_UP'
  /** Left before witnesses, the signature refused. 留置送达 */
  | 'LEFT_IN_PLACE'
  /** Published, after another way has failed. 公告送达 */
  | 'PUBLIC_NOTICE';

/** The kinds of mail that carry letters of state organs (邮政法 art. 55). 邮寄种类 */
export type MailWay =
  /** Registered mail. 挂号信 */
  | 'REGISTERED_MAIL'
  /** Express mail. 邮政特快专递 */
  | 'EMS';

/** Who carries a letter. 寄递企业 */
export type MailCarrier =
  /** The postal enterprise. 邮政企业 */
  | 'POSTAL_ENTERPRISE'
  /** A private courier, which may not: refused. 其他快递企业 */
  | 'PRIVATE_COURIER';

/** Who signed for a letter. 签收人与受送达人的关系 */
export type SignerRelation =
  /** The addressee itself. 本人 */
  | 'ADDRESSEE'
  /** Of an organisation: who represents or heads it. 法定代表人或者主要负责人 */
  | 'LEGAL_REPRESENTATIVE'
  /** An adult of the household. 同住成年家属 */
  | 'ADULT_FAMILY_MEMBER'
  /** The agent, with power of attorney. 代理人 */
  | 'AGENT'
  /** Whom the addressee appointed to receive. 指定的代收人 */
  | 'APPOINTED_RECIPIENT'
  /** Of an organisation: who receives its mail. 单位收件人员 */
  | 'MAIL_ROOM';

/** Why the postal enterprise brought a letter back. 退回原因 */
export type ReturnReason =
  /** The recipient refused it. 收件人拒收 */
  | 'REFUSED'
  /** Nobody of that name there. 原址查无此人 */
  | 'UNKNOWN_AT_ADDRESS'
  /** The recipient moved. 收件人迁移新址 */
  | 'MOVED'
  /** Announced, and not collected. 逾期未领取 */
  | 'NOT_COLLECTED'
  /** The address does not suffice. 地址欠详 */
  | 'ADDRESS_INCOMPLETE'
  /** The carrier's own fault; never served by it (reading AMB-26). 邮政企业原因 */
  | 'CARRIER_FAULT';

/** What makes a witness count (民事诉讼法 art. 89). 见证人的身份 */
export type WitnessStanding =
  /** Of the neighbourhood or village committee. 居（村）民委员会 */
  | 'COMMITTEE'
  /** Of the recipient's employer. 所在单位 */
  | 'EMPLOYER'
  /** Anybody else; not enough alone. 其他见证人 */
  | 'OTHER';

/** Every letter that leaves the office, to the applicant or to whom it consults. 送达的文书 */
export type ServedLetter =
  /** The receipt of registration. 登记回执 */
  | 'REGISTRATION_RECEIPT'
  /** The correction notice. 补正告知书 */
  | 'CORRECTION_NOTICE'
  /** The letter to a consultee; its delivery has an act of its own. 征求意见书 */
  | 'CONSULTATION'
  /** What tells the applicant of a consultation. 征求意见告知书 */
  | 'CONSULTATION_NOTICE'
  /** What tells a third party of a disclosure in the public interest. 公共利益公开告知书 */
  | 'PUBLIC_INTEREST_NOTICE'
  /** The extension notice. 延长答复期限告知书 */
  | 'EXTENSION_NOTICE'
  /** The request for reasons. 说明理由通知书 */
  | 'REASONS_REQUEST'
  /** The deferral notice. 延迟答复告知书 */
  | 'DEFERRAL_NOTICE'
  /** The fee notice. 收费通知书 */
  | 'FEE_NOTICE'
  /** The result of a fee review. 复核结果告知书 */
  | 'FEE_REVIEW_RESULT'
  /** The notice of a lapse. 视为放弃申请告知书 */
  | 'LAPSE_NOTICE'
  /** The confirmation of a withdrawal. 撤回申请确认书 */
  | 'WITHDRAWAL_CONFIRMATION'
  /** The reply. 答复书 */
  | 'REPLY';

/** How long a file is kept. 保管期限 */
export type RetentionPeriod =
  /** Ten years. 10年 */
  | 'TEN_YEARS'
  /** Thirty years. 30年 */
  | 'THIRTY_YEARS'
  /** For ever. 永久 */
  | 'PERMANENT';

/** The filed case. 归档 */
export type Archive = {
  readonly __typename?: 'Archive';
  readonly archivalCode: Scalars['String']['output'];
  readonly retention: RetentionPeriod;
  readonly openRemedy: Scalars['Boolean']['output'];
  readonly items: ReadonlyArray<FiledItem>;
  /** The whole file as a ZIP with its manifest of hashes. 案卷下载 */
  readonly url: Scalars['String']['output'];
};

/** One item of the file list. 卷内文件 */
export type FiledItem = {
  readonly __typename?: 'FiledItem';
  readonly name: Scalars['String']['output'];
  readonly mediaType: Scalars['String']['output'];
  readonly size: Scalars['Int']['output'];
  readonly sha256: Scalars['String']['output'];
};

/** A letter of the case. 文书 */
export type Letter = {
  readonly __typename?: 'Letter';
  readonly id: Scalars['ID']['output'];
  readonly kind: LetterKind;
  readonly documentNo?: Maybe<Scalars['String']['output']>;
  readonly datedOn: Scalars['Day']['output'];
  readonly state: LetterState;
  /** SHA-256 of the stored bytes, which are the record. 文件摘要 */
  readonly sha256?: Maybe<Scalars['String']['output']>;
  readonly pages?: Maybe<Scalars['Int']['output']>;
  /** When the sealing service sealed it; null where the seal is set by hand. 用印时间 */
  readonly sealedAt?: Maybe<Scalars['Instant']['output']>;
  readonly url: Scalars['String']['output'];
  /** The same words as a file for a word processor, for staff; null until it is drawn. 可编辑副本 */
  readonly wordFileUrl?: Maybe<Scalars['String']['output']>;
  /** When the applicant first downloaded it; evidence, from which nothing runs. For staff. 申请人首次下载时间 */
  readonly firstDownloadedAt?: Maybe<Scalars['Instant']['output']>;
  /** Of a reply: the decision or judgment that overruled it; null while it stands. 撤销情况 */
  readonly overruled?: Maybe<Overruling>;
};

/** What a decision, or a judgment in force, made of a reply that had left: quashed, varied, declared unlawful or void. 撤销、变更、确认违法 */
export type Overruling = {
  readonly __typename?: 'Overruling';
  readonly by: OrderingAuthority;
  /** 决定书、裁判文书号 */
  readonly decisionNo?: Maybe<Scalars['String']['output']>;
  /** The day from which it binds. 生效日期 */
  readonly on: Scalars['Day']['output'];
  /** In words: when, by whom and what, in Chinese. 说明 */
  readonly zh: Scalars['String']['output'];
  /** The same in English. 英文说明 */
  readonly en: Scalars['String']['output'];
};

/** A paper drawn from the case, or the dispute, whenever it is asked for; kept by nobody until the case is archived. 内部文书 */
export type Paper = {
  readonly __typename?: 'Paper';
  readonly kind: PaperKind;
  readonly title: Scalars['String']['output'];
  /** What it rests on; null where practice, not law, knows it. 依据 */
  readonly article?: Maybe<Scalars['String']['output']>;
  /** Whether there is anything to draw yet. 可以生成 */
  readonly available: Scalars['Boolean']['output'];
  /** What is wanting, in Chinese; null where it can be drawn. 尚缺 */
  readonly needsZh?: Maybe<Scalars['String']['output']>;
  /** What is wanting, in English; null where it can be drawn. 尚缺 */
  readonly needsEn?: Maybe<Scalars['String']['output']>;
  /** Where it is drawn; nothing is there while it is not available. 地址 */
  readonly url: Scalars['String']['output'];
};

/** Papers drawn when asked for, in the order of a case's life. 内部文书种类 */
export type PaperKind =
  /** The application, as art. 29 wants it. 政府信息公开申请表 */
  | 'APPLICATION_FORM'
  /** How it came in, and until when it is to be answered. 登记表 */
  | 'REGISTRATION_SHEET'
  /** By which rule the day of receipt was found, and who confirmed it. 收到日确认记录 */
  | 'RECEIPT_CONFIRMATION'
  /** To which unit the case went, and until when. 转办单 */
  | 'ASSIGNMENT_SLIP'
  /** Where, with which words, by whom was searched. 检索记录表 */
  | 'SEARCH_RECORD'
  /** The draft and every opinion on it. 答复审批表 */
  | 'APPROVAL_SHEET'
  /** What may be released, item by item. 保密审查表 */
  | 'SECRECY_REVIEW_SHEET'
  /** Every letter that left, to whom, and what proves that it arrived. 送达回证 */
  | 'SERVICE_RECORD'
  /** To the supervising authority, after the reply. 报备表 */
  | 'FILING_REPORT'
  /** Whom the office consulted or asked to help, and what came back. 征求意见和协办情况表 */
  | 'CONSULTATION_RECORD'
  /** Every draft as it was handed in, and why it came back. 历次拟稿 */
  | 'DRAFT_HISTORY'
  /** The journal in words. 办理经过 */
  | 'PROCESS_RECORD'
  /** Cover of the archived file. 卷宗封面 */
  | 'FILE_COVER'
  /** What lies in the archived file. 卷内目录 */
  | 'FILE_LIST'
  /** The agency's answer in a reconsideration. 行政复议答复书 */
  | 'STATEMENT_OF_ANSWER'
  /** The agency's defence in a suit. 行政诉讼答辩状 */
  | 'STATEMENT_OF_DEFENCE'
  /** The evidence filed, and what it proves. 证据目录 */
  | 'EVIDENCE_LIST';

/** The letters this service draws. 文书种类 */
export type LetterKind =
  /** Registration receipt. 登记回执 */
  | 'REGISTRATION_RECEIPT'
  /** Correction notice. 补正告知书 */
  | 'CORRECTION_NOTICE'
  /** Notice of extension. 延长答复期限告知书 */
  | 'EXTENSION_NOTICE'
  /** Request for reasons. 说明理由通知书 */
  | 'REASONS_REQUEST'
  /** Notice of a deferred reply. 延迟答复告知书 */
  | 'DEFERRAL_NOTICE'
  /** Fee notice. 收费通知书 */
  | 'FEE_NOTICE'
  /** What a review of the fee came to. 复核结果告知书 */
  | 'FEE_REVIEW_RESULT'
  /** Notice that the application lapsed. 视为放弃申请告知书 */
  | 'LAPSE_NOTICE'
  /** Confirms that the application was withdrawn. 撤回申请确认书 */
  | 'WITHDRAWAL_CONFIRMATION'
  /** Forwards a request to rectify to the organ that may. 更正申请转送函 */
  | 'RECTIFICATION_TRANSFER'
  /** For a consultee to fill in and send back. 意见回执 */
  | 'OPINION_FORM'
  /** What moves to the proactive column. 主动公开转化移送函 */
  | 'PUBLICATION_TRANSFER'
  /** Asks another unit or agency to help. 协办函 */
  | 'CO_HANDLING_LETTER'
  /** Letter to a third party. 征求第三方意见书 */
  | 'CONSULTATION_THIRD_PARTY'
  /** Letter to a co-producing organ. 征求共同制作机关意见书 */
  | 'CONSULTATION_CO_PRODUCER'
  /** Letter to another organ. 征求其他机关意见函 */
  | 'CONSULTATION_OTHER_AGENCY'
  /** Tells the applicant that others are consulted. 征求意见告知书 */
  | 'CONSULTATION_NOTICE'
  /** Tells a third party what is disclosed, and why. 依申请公开告知书（给第三方） */
  | 'PUBLIC_INTEREST_NOTICE'
  /** Reply, already public. 已主动公开告知书 */
  | 'REPLY_ALREADY_PUBLIC'
  /** Reply, information provided. 予以公开答复书 */
  | 'REPLY_PROVIDED'
  /** Reply, way, route and time told. 公开告知书 */
  | 'REPLY_PROVIDED_BY_OTHER_MEANS'
  /** Reply, partly disclosed. 部分公开答复书 */
  | 'REPLY_PARTIAL_DISCLOSURE'
  /** Reply, state secret. 不予公开告知书（国家秘密） */
  | 'REPLY_STATE_SECRET'
  /** Reply, another law forbids. 不予公开告知书（法律、行政法规禁止） */
  | 'REPLY_PROHIBITED_BY_LAW'
  /** Reply, security and stability. 不予公开告知书（三安全一稳定） */
  | 'REPLY_ENDANGERS_SECURITY'
  /** Reply, third party's interests. 不予公开告知书（第三方合法权益） */
  | 'REPLY_THIRD_PARTY_INTERESTS'
  /** Reply, internal affairs. 不予公开告知书（内部事务信息） */
  | 'REPLY_INTERNAL_AFFAIRS'
  /** Reply, process information. 不予公开告知书（过程性信息） */
  | 'REPLY_DELIBERATIVE'
  /** Reply, enforcement file. 不予公开告知书（行政执法案卷） */
  | 'REPLY_ENFORCEMENT_FILE'
  /** Reply, registry look-up. 行政查询事项告知书 */
  | 'REPLY_GOVERNED_BY_SPECIAL_LAW'
  /** Reply, the file of one's own case. 案卷查阅事项告知书 */
  | 'REPLY_FILE_INSPECTION'
  /** Reply, handed over to an archive. 政府信息已移交档案馆告知书 */
  | 'REPLY_HELD_BY_ARCHIVES'
  /** Reply, information does not exist. 信息不存在告知书 */
  | 'REPLY_INFORMATION_NONEXISTENT'
  /** Reply, another organ's. 非本机关政府信息告知书 */
  | 'REPLY_NOT_RESPONSIBLE_AGENCY'
  /** Reply, would have to be made. 无法提供告知书（需要加工、分析） */
  | 'REPLY_REQUIRES_PROCESSING'
  /** Reply, still unclear after correction. 无法提供告知书（补正后仍不明确） */
  | 'REPLY_STILL_UNCLEAR'
  /** Reply, a petition or complaint in disguise. 不作为政府信息公开申请处理告知书 */
  | 'REPLY_NOT_AN_APPLICATION'
  /** Reply, an inquiry. 咨询事项告知书 */
  | 'REPLY_INQUIRY'
  /** Reply, repeat. 重复申请不予处理告知书 */
  | 'REPLY_REPEAT_NOT_PROCESSED'
  /** Reply, published work. 公开出版物获取途径告知书 */
  | 'REPLY_PUBLISHED_WORK'
  /** Reply, excessive without good reason. 不予处理告知书（数量、频次明显超过合理范围） */
  | 'REPLY_EXCESSIVE_NOT_PROCESSED'
  /** Reply, confirmation or re-issue asked. 不予处理告知书（要求确认、重新出具） */
  | 'REPLY_REISSUE_NOT_PROCESSED'
  /** Reply, the case ends without an answer on its substance. 终止办理告知书 */
  | 'REPLY_OTHER'
  /** Reply, of the Party's affairs. 党务信息告知书 */
  | 'REPLY_PARTY_AFFAIRS'
  /** Reply, record corrected. 更正告知书 */
  | 'REPLY_RECTIFIED'
  /** Reply, record not corrected. 不予更正告知书 */
  | 'REPLY_RECTIFICATION_REFUSED'
  /** Reply, another organ corrects it. 更正申请转送告知书 */
  | 'REPLY_RECTIFICATION_TRANSFERRED';

/** Whether a letter's bytes are there. 文书状态 */
export type LetterState =
  /** Being drawn. 生成中 */
  | 'PENDING'
  /** Drawn, and not sealed yet by the sealing service. 待用印 */
  | 'AWAITING_SEAL'
  /** Stored. 已生成 */
  | 'DRAWN'
  /** Voided with the act that issued it. 已作废 */
  | 'VOID';

/** An act that was done late. 逾期记录 */
export type LateAct = {
  readonly __typename?: 'LateAct';
  readonly fact: Scalars['String']['output'];
  readonly on: Scalars['Day']['output'];
  readonly deadline: Scalars['String']['output'];
  /** What the deadline is called. 期限名称 */
  readonly deadlineZh: Scalars['String']['output'];
  readonly deadlineEn: Scalars['String']['output'];
  readonly due: Scalars['Day']['output'];
};

/** A statutory deadline with its reasons. 法定期限 */
export type Deadline = {
  readonly __typename?: 'Deadline';
  /** Its name, as in `calculateDeadlines`. */
  readonly name: Scalars['String']['output'];
  /** What it is called. 期限名称 */
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly on: Scalars['Day']['output'];
  /** Day by day: counted, skipped and why; articles; version of the law. 逐日说明 */
  readonly explanation: Scalars['JSON']['output'];
  /** The same for people: a page of Chinese by which the date can be recounted. 期限说明 */
  readonly text: Scalars['String']['output'];
  /** What was done about it, or why it binds nobody any more; null while it is to be met, or was missed. 期限已了 */
  readonly settled?: Maybe<DeadlineSettled>;
  /** It runs from the service of a notice, and none is recorded yet: the day is counted from the sending and moves. 暂定，送达后起算 */
  readonly awaitsService: Scalars['Boolean']['output'];
};

/** What was done about a deadline, in words. 期限已了 */
export type DeadlineSettled = {
  readonly __typename?: 'DeadlineSettled';
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
};

/** An act, and whether this viewer may do it now. 可办事项 */
export type PermittedAction = {
  readonly __typename?: 'PermittedAction';
  readonly action: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
  /** Article of the Regulation it rests on, where the law knows it. 依据 */
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly permitted: Scalars['Boolean']['output'];
  /** Why not. 理由 */
  readonly refusal?: Maybe<Refusal>;
};

/** One thing that happened, in words. 办理经过 */
export type TimelineEvent = {
  readonly __typename?: 'TimelineEvent';
  readonly seq: Scalars['Int']['output'];
  readonly fact: Scalars['String']['output'];
  readonly on: Scalars['Day']['output'];
  readonly recordedAt: Scalars['Instant']['output'];
  /** Who recorded it; 申请人 for the applicant. 经办人 */
  readonly actorName: Scalars['String']['output'];
  /** The person who was away, for whom a deputy did it. 代 */
  readonly onBehalfOf?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly late: Scalars['Boolean']['output'];
  readonly lateEntryReason?: Maybe<Scalars['String']['output']>;
  readonly voided: Scalars['Boolean']['output'];
};

/**
 * Which cases: what is left out, null or false does not restrict; of a list one must fit; days are the first and the last.
 * 筛选条件
 */
export type CaseFilter = {
  /** Only of these. 所选案件 */
  readonly caseIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly agencyId?: InputMaybe<Scalars['ID']['input']>;
  readonly agencyIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly states?: InputMaybe<ReadonlyArray<CaseState>>;
  /** What the office must do next. 待办事项 */
  readonly tasks?: InputMaybe<ReadonlyArray<CaseTask>>;
  /** What others owe it. 等待事项 */
  readonly waitingFor?: InputMaybe<ReadonlyArray<WaitKind>>;
  readonly handlerId?: InputMaybe<Scalars['ID']['input']>;
  /** Of a person, and of those it deputises for. 承办人（含代办） */
  readonly handlerIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
  readonly unitIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Open, and nobody handles it yet. 未分配 */
  readonly unassigned?: InputMaybe<Scalars['Boolean']['input']>;
  /** The draft, if there is one, is by somebody else. 非本人拟稿 */
  readonly notDraftedBy?: InputMaybe<Scalars['ID']['input']>;
  readonly lateness?: InputMaybe<ReadonlyArray<CaseLateness>>;
  readonly alertLevels?: InputMaybe<ReadonlyArray<AlertLevel>>;
  /** The day for the correction or the payment is gone. 逾期未补正、未缴费 */
  readonly silentApplicant?: InputMaybe<Scalars['Boolean']['input']>;
  /** Handed in online and not yet registered, and nobody of the agency has read it. 未查看 */
  readonly unopened?: InputMaybe<Scalars['Boolean']['input']>;
  readonly channels?: InputMaybe<ReadonlyArray<Channel>>;
  /** How the case ended, or was answered. 办理结果 */
  readonly outcomes?: InputMaybe<ReadonlyArray<ReplyGround>>;
  readonly dueFrom?: InputMaybe<Scalars['Day']['input']>;
  /** Due on or before this day and not yet answered. 到期日前 */
  readonly dueBy?: InputMaybe<Scalars['Day']['input']>;
  readonly submittedFrom?: InputMaybe<Scalars['Day']['input']>;
  readonly submittedTo?: InputMaybe<Scalars['Day']['input']>;
  readonly receivedFrom?: InputMaybe<Scalars['Day']['input']>;
  readonly receivedTo?: InputMaybe<Scalars['Day']['input']>;
  readonly repliedFrom?: InputMaybe<Scalars['Day']['input']>;
  readonly repliedTo?: InputMaybe<Scalars['Day']['input']>;
  /** Answered, lapsed or withdrawn. 办结之日 */
  readonly closedFrom?: InputMaybe<Scalars['Day']['input']>;
  readonly closedTo?: InputMaybe<Scalars['Day']['input']>;
  /** Words of the summary, the applicant's name or the number. 关键词 */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** A CaseFilter as it was made or kept: `caseFiles` takes the same members, those that are null left out. 筛选条件（返回） */
export type CaseSelection = {
  readonly __typename?: 'CaseSelection';
  /** Only of these. 所选案件 */
  readonly caseIds?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  readonly agencyId?: Maybe<Scalars['ID']['output']>;
  readonly agencyIds?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  readonly states?: Maybe<ReadonlyArray<CaseState>>;
  /** What the office must do next. 待办事项 */
  readonly tasks?: Maybe<ReadonlyArray<CaseTask>>;
  /** What others owe it. 等待事项 */
  readonly waitingFor?: Maybe<ReadonlyArray<WaitKind>>;
  readonly handlerId?: Maybe<Scalars['ID']['output']>;
  /** Of a person, and of those it deputises for. 承办人（含代办） */
  readonly handlerIds?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  readonly unitId?: Maybe<Scalars['ID']['output']>;
  readonly unitIds?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** Open, and nobody handles it yet. 未分配 */
  readonly unassigned?: Maybe<Scalars['Boolean']['output']>;
  /** The draft, if there is one, is by somebody else. 非本人拟稿 */
  readonly notDraftedBy?: Maybe<Scalars['ID']['output']>;
  readonly lateness?: Maybe<ReadonlyArray<CaseLateness>>;
  readonly alertLevels?: Maybe<ReadonlyArray<AlertLevel>>;
  /** The day for the correction or the payment is gone. 逾期未补正、未缴费 */
  readonly silentApplicant?: Maybe<Scalars['Boolean']['output']>;
  /** Handed in online and not yet registered, and nobody of the agency has read it. 未查看 */
  readonly unopened?: Maybe<Scalars['Boolean']['output']>;
  readonly channels?: Maybe<ReadonlyArray<Channel>>;
  /** How the case ended, or was answered. 办理结果 */
  readonly outcomes?: Maybe<ReadonlyArray<ReplyGround>>;
  readonly dueFrom?: Maybe<Scalars['Day']['output']>;
  /** Due on or before this day and not yet answered. 到期日前 */
  readonly dueBy?: Maybe<Scalars['Day']['output']>;
  readonly submittedFrom?: Maybe<Scalars['Day']['output']>;
  readonly submittedTo?: Maybe<Scalars['Day']['output']>;
  readonly receivedFrom?: Maybe<Scalars['Day']['output']>;
  readonly receivedTo?: Maybe<Scalars['Day']['output']>;
  readonly repliedFrom?: Maybe<Scalars['Day']['output']>;
  readonly repliedTo?: Maybe<Scalars['Day']['output']>;
  /** Answered, lapsed or withdrawn. 办结之日 */
  readonly closedFrom?: Maybe<Scalars['Day']['output']>;
  readonly closedTo?: Maybe<Scalars['Day']['output']>;
  /** Words of the summary, the applicant's name or the number. 关键词 */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** In which order. 排序 */
export type CaseOrder =
  /** Soonest due first; cases with nothing due last. 期限由近到远 */
  | 'REPLY_DUE_SOONEST_FIRST'
  /** Newest first. 提交由新到旧 */
  | 'SUBMITTED_NEWEST_FIRST'
  /** Latest received first; not yet received ones last. 收到由新到旧 */
  | 'RECEIVED_NEWEST_FIRST'
  /** Latest answered first; unanswered ones last. 答复由新到旧 */
  | 'REPLIED_NEWEST_FIRST'
  /** Longest waiting for others first; those that wait for nobody last. 等待由久到近 */
  | 'WAITING_LONGEST_FIRST';

/** What the office must do next in a case. 待办事项 */
export type CaseTask =
  /** Open a logged letter and record its application. 录入来信申请 */
  | 'RECORD_MAIL'
  /** Confirm the receipt. 确认收到 */
  | 'CONFIRM_RECEIPT'
  /** Register. 登记 */
  | 'REGISTER'
  /** Assign to a unit. 分办 */
  | 'ASSIGN'
  /** Take the case. 接收承办 */
  | 'ACCEPT'
  /** Confirm a correction that the applicant submitted online. 收到补正 */
  | 'CONFIRM_CORRECTION'
  /** Handle, and draft the reply. 承办 */
  | 'HANDLE'
  /** Confirm an opinion that was submitted online. 收到意见 */
  | 'CONFIRM_OPINION'
  /** Confirm a payment that the applicant declared. 记录缴费 */
  | 'CONFIRM_PAYMENT'
  /** Review a fee that was objected to. 收费复核 */
  | 'REVIEW_FEE'
  /** Legal review. 法制审核 */
  | 'LEGAL_REVIEW'
  /** Secrecy review. 保密审查 */
  | 'SECRECY_REVIEW'
  /** Sign. 签发 */
  | 'SIGN'
  /** Send the reply. 送出答复 */
  | 'SEND'
  /** Record the service of the reply. 记录送达 */
  | 'PROVE_SERVICE'
  /** File. 归档 */
  | 'FILE'
  /** Decide a complaint; for the supervising authority. 处理投诉举报 */
  | 'DECIDE_COMPLAINT'
  /** Reopen the case for a new reply, as its dispute tells. 重新办理 */
  | 'REDO';

/** What must be done now in a case. 案件下一步 */
export type CaseNextStep = {
  readonly __typename?: 'CaseNextStep';
  readonly task: CaseTask;
  /** The acts that do it, the likeliest first. 办理事项 */
  readonly acts: ReadonlyArray<Scalars['String']['output']>;
  /** The roles that may. 岗位 */
  readonly by: ReadonlyArray<Role>;
  /** Whose own it is, where one person alone may. 承办人 */
  readonly handler?: Maybe<StaffMember>;
  /** Of an order to reply anew: when the new reply is due. 重新答复期限 */
  readonly dueOn?: Maybe<Scalars['Day']['output']>;
  /** Until then; negative when it is late. 剩余工作日 */
  readonly remainingWorkingDays?: Maybe<Scalars['Int']['output']>;
  /** How near it is. 亮灯 */
  readonly alertLevel?: Maybe<AlertLevel>;
  /** Of filing: until when the applicant may still apply for reconsideration or sue; null once that is over. 救济期限 */
  readonly remedyUntil?: Maybe<Scalars['Day']['output']>;
};

/** What somebody else owes a case that is not answered. 等待事项类型 */
export type WaitKind =
  /** The applicant's correction. 等待补正 */
  | 'CORRECTION'
  /** An opinion of a third party, a co-producer or another organ. 等待意见 */
  | 'CONSULTATION'
  /** The answer of a co-handler. 等待协办反馈 */
  | 'CO_HANDLING'
  /** The applicant's reasons. 等待说明理由 */
  | 'REASONS'
  /** The applicant's payment. 等待缴费 */
  | 'FEE';

/** What is waited for, from whom and since when. 等待事项 */
export type CaseWait = {
  readonly __typename?: 'CaseWait';
  readonly kind: WaitKind;
  readonly forWhom: Scalars['String']['output'];
  /** The day the letter left. 发出之日 */
  readonly since: Scalars['Day']['output'];
  /** The last day in time; null where nobody knows it yet, or none is set. 期限 */
  readonly dueOn?: Maybe<Scalars['Day']['output']>;
  /** That day is gone; nothing ends by itself. 已过期限 */
  readonly over: Scalars['Boolean']['output'];
};

/** Who first read a case, and when. 首次查看 */
export type CaseOpening = {
  readonly __typename?: 'CaseOpening';
  readonly by?: Maybe<StaffMember>;
  readonly at: Scalars['Instant']['output'];
};

/** In what way a case is or is not late. 逾期情形 */
export type CaseLateness =
  /** Open, and its due day is gone. 超期未答复 */
  | 'OVERDUE'
  /** Some act was done late. 有逾期环节 */
  | 'LATE_ACT'
  /** The reply left after its day. 逾期答复 */
  | 'REPLIED_LATE'
  /** The reply left in time. 按期答复 */
  | 'REPLIED_IN_TIME';

/** The start page of the signed-in person. 工作台首页 */
export type DeskSummary = {
  readonly __typename?: 'DeskSummary';
  /** In which the person must act now, in the order of a case's life; those without cases included. 待办队列 */
  readonly queues: ReadonlyArray<DeskQueue>;
  /** In which others must act, kind by kind. 等待队列 */
  readonly waits: ReadonlyArray<DeskWait>;
  /** What else the person must do, of each agency where there is some. 其他待办 */
  readonly matters: ReadonlyArray<DeskMatter>;
};

/** Cases in which the person must act. 待办队列 */
export type DeskQueue = {
  readonly __typename?: 'DeskQueue';
  readonly name: DeskQueueName;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly count: Scalars['Int']['output'];
  readonly soonestDueOn?: Maybe<Scalars['Day']['output']>;
  /** Opens exactly these cases. 筛选条件 */
  readonly filter: CaseSelection;
};

/** Cases in which others must act. 等待队列 */
export type DeskWait = {
  readonly __typename?: 'DeskWait';
  readonly kind: WaitKind;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly count: Scalars['Int']['output'];
  /** Since when the longest of them waits. 最早等待之日 */
  readonly since?: Maybe<Scalars['Day']['output']>;
  readonly soonestDueOn?: Maybe<Scalars['Day']['output']>;
  /** Opens exactly these cases. 筛选条件 */
  readonly filter: CaseSelection;
};

/** What a person must do beside the acts on cases, in one agency. 其他待办 */
export type DeskMatter = {
  readonly __typename?: 'DeskMatter';
  readonly name: DeskMatterName;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly agency: Agency;
  readonly count: Scalars['Int']['output'];
  /** Since when the first of them waits. 最早等待之日 */
  readonly since: Scalars['Day']['output'];
};

/** Which of them. 其他待办名称 */
export type DeskMatterName =
  /** Published answers, written by others, that wait for approval. 公开答复待审定 */
  | 'ANSWERS_TO_APPROVE'
  /** Letters that lie drawn and are to be posted. 待寄文书 */
  | 'LETTERS_TO_POST';

/** The queues of a start page: a task, or another reason to act. 待办队列名称 */
export type DeskQueueName =
  /** Handed in online, and not yet read by anybody of the agency. 未查看的网上申请 */
  | 'UNOPENED'
  /** A logged letter waits to be opened. 待录入来信 */
  | 'RECORD_MAIL'
  /** A receipt waits to be confirmed. 待确认收到 */
  | 'CONFIRM_RECEIPT'
  /** To be registered. 待登记 */
  | 'REGISTER'
  /** To be assigned. 待分办 */
  | 'ASSIGN'
  /** Assigned to this person. 待接收 */
  | 'ACCEPT'
  /** Assigned to this person's unit, to nobody in particular. 本科室待接收 */
  | 'ACCEPT_FOR_UNIT'
  /** A correction was submitted online. 待确认补正 */
  | 'CONFIRM_CORRECTION'
  /** To be handled by this person. 待办理 */
  | 'HANDLE'
  /** An opinion was submitted online. 待确认意见 */
  | 'CONFIRM_OPINION'
  /** The applicant says that the fee is paid. 待核实缴费 */
  | 'CONFIRM_PAYMENT'
  /** A fee was objected to. 待收费复核 */
  | 'REVIEW_FEE'
  /** Drafts of others for legal review. 待法制审核 */
  | 'LEGAL_REVIEW'
  /** Drafts of others for secrecy review. 待保密审查 */
  | 'SECRECY_REVIEW'
  /** To be signed. 待签发 */
  | 'SIGN'
  /** Signed, to be sent. 待送出 */
  | 'SEND'
  /** Sent; the service is to be recorded. 待送达 */
  | 'PROVE_SERVICE'
  /** To be filed. 待归档 */
  | 'FILE'
  /** Complaints to be decided. 待处理投诉举报 */
  | 'DECIDE_COMPLAINT'
  /** A new reply is ordered: to be reopened. 待重新办理 */
  | 'REDO'
  /** The applicant has not corrected or paid by the day. 逾期未补正、未缴费 */
  | 'SILENT_APPLICANT'
  /** Not answered, and the due day is gone. 超期未答复 */
  | 'OVERDUE';

/** A filter that a person has kept. 常用筛选 */
export type SavedFilter = {
  readonly __typename?: 'SavedFilter';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly filter: CaseSelection;
  readonly order: CaseOrder;
};

/** The filter is forgotten. 已删除常用筛选 */
export type SavedFilterDeleted = {
  readonly __typename?: 'SavedFilterDeleted';
  readonly id: Scalars['ID']['output'];
};

/** What `exportCases` takes. 导出案件列表 */
export type ExportCasesInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly filter: CaseFilter;
  readonly format: ExportFormat;
};

/** What `printLetters` takes. 批量打印 */
export type PrintLettersInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly letters: LettersToPrintInput;
};

/** Which letters a print set holds, and in which order. 打印范围 */
export type LettersToPrintInput =
  /** Those of the cases of a list that lie drawn and wait to leave on paper, in the order of the list. 案件列表的待打印文书 */
  { readonly ofCases: CaseListInput; readonly listed?: never; }
  |  /** These, in this order; behind a letter of consultation comes the form for the opinion that goes into its envelope. 列出的文书 */
  { readonly ofCases?: never; readonly listed: ReadonlyArray<Scalars['ID']['input']>; };

/** A list of cases in its order. 案件列表 */
export type CaseListInput = {
  readonly filter: CaseFilter;
  readonly orderBy: CaseOrder;
};

/** A list or print set that is or was written out; it is kept for a day, for who asked for it. 导出任务 */
export type CaseExport = {
  readonly __typename?: 'CaseExport';
  readonly id: Scalars['ID']['output'];
  readonly format: ExportFormat;
  readonly state: ExportState;
  readonly filter: CaseSelection;
  /** Rows or letters in all, as counted when it was asked for. 总数 */
  readonly total: Scalars['Int']['output'];
  /** Rows written, letters bound. 已完成数 */
  readonly done: Scalars['Int']['output'];
  readonly createdAt: Scalars['Instant']['output'];
  /** Where the file is, once it is done; of a print set in which nothing was left to print there is none. 下载地址 */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** Kinds of file. 导出格式 */
export type ExportFormat =
  /** Comma-separated values, UTF-8. 逗号分隔文本 */
  | 'CSV'
  /** A workbook. 电子表格 */
  | 'XLSX'
  /** The letters themselves, for printing: `printLetters`. 批量打印 */
  | 'LETTERS';

/** How far an export has come. 导出状态 */
export type ExportState =
  /** Being written; it goes on after a restart. 正在导出 */
  | 'RUNNING'
  /** To be downloaded. 已完成 */
  | 'DONE'
  /** Given up after several attempts; to be asked for again. 导出失败 */
  | 'FAILED';

/** The figures of a board. 统计 */
export type CaseStatistics = {
  readonly __typename?: 'CaseStatistics';
  readonly from: Scalars['Day']['output'];
  readonly to: Scalars['Day']['output'];
  readonly total: CaseFigures;
  /** How cases ended from the one day to the other. 按办理结果 */
  readonly byOutcome: ReadonlyArray<OutcomeFigure>;
  /** Open cases as they stand now. 按环节 */
  readonly byState: ReadonlyArray<StateFigure>;
  readonly byMonth: ReadonlyArray<MonthFigures>;
  readonly byAgency: ReadonlyArray<AgencyFigures>;
};

/** A number, and the filter that opens exactly its cases. 统计数 */
export type CaseFigure = {
  readonly __typename?: 'CaseFigure';
  readonly count: Scalars['Int']['output'];
  readonly filter: CaseSelection;
};

/** What came, was answered and is open. 统计指标 */
export type CaseFigures = {
  readonly __typename?: 'CaseFigures';
  readonly received: CaseFigure;
  readonly answered: CaseFigure;
  readonly answeredInTime: CaseFigure;
  readonly answeredLate: CaseFigure;
  /** As the cases stand now, whenever they came. 在办 */
  readonly open: CaseFigure;
  readonly overdue: CaseFigure;
  /** From the receipt to the reply, of those answered; null where none was. 平均办理工作日 */
  readonly averageWorkingDays?: Maybe<Scalars['Float']['output']>;
};

/** Cases that ended in one way. 办理结果统计 */
export type OutcomeFigure = {
  readonly __typename?: 'OutcomeFigure';
  readonly outcome: ReplyGround;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly count: Scalars['Int']['output'];
  readonly filter: CaseSelection;
};

/** Open cases in one state. 环节统计 */
export type StateFigure = {
  readonly __typename?: 'StateFigure';
  readonly state: CaseState;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly count: Scalars['Int']['output'];
  readonly filter: CaseSelection;
};

/** What came and was answered in a month. 按月统计 */
export type MonthFigures = {
  readonly __typename?: 'MonthFigures';
  /** As YYYY-MM. 月份 */
  readonly month: Scalars['String']['output'];
  readonly received: CaseFigure;
  readonly answered: CaseFigure;
  readonly answeredLate: CaseFigure;
};

/** The figures of one agency. 按机关统计 */
export type AgencyFigures = {
  readonly __typename?: 'AgencyFigures';
  readonly agency: Agency;
  readonly figures: CaseFigures;
};

/** A page of cases. 案件列表 */
export type CaseFileConnection = {
  readonly __typename?: 'CaseFileConnection';
  readonly edges: ReadonlyArray<CaseFileEdge>;
  readonly pageInfo: PageInfo;
  /** Of all pages; counted only when asked for. 总件数 */
  readonly totalCount: Scalars['Int']['output'];
};

/** A page of cases in which words were found. 检索结果列表 */
export type CaseSearchConnection = {
  readonly __typename?: 'CaseSearchConnection';
  readonly edges: ReadonlyArray<CaseSearchEdge>;
  readonly pageInfo: PageInfo;
};

/** A case in which words were found, and where; the shortest texts first, five at most. 检索结果 */
export type CaseSearchEdge = {
  readonly __typename?: 'CaseSearchEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: CaseFile;
  readonly hits: ReadonlyArray<SearchHit>;
};

/** Where words were found, with the characters around them. 命中之处 */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  readonly field: SearchField;
  /** Of a letter: its id, and what it is called. 文书 */
  readonly letterId?: Maybe<Scalars['ID']['output']>;
  readonly title?: Maybe<Scalars['String']['output']>;
  readonly before: Scalars['String']['output'];
  readonly match: Scalars['String']['output'];
  readonly after: Scalars['String']['output'];
};

/** Where in a case words are looked for. 检索范围 */
export type SearchField =
  /** The application's number. 申请编号 */
  | 'NUMBER'
  /** The applicant's name, and the agent's. 申请人 */
  | 'APPLICANT'
  /** The sender of a logged letter, and its waybill. 来信人 */
  | 'SENDER'
  /** What was asked. 所需信息描述 */
  | 'DESCRIPTION'
  /** The words of a letter, and its document number. 文书内容 */
  | 'LETTER'
  /** The name of an attachment or an enclosure. 附件名称 */
  | 'ATTACHMENT';

/** A case in a page. 列表项 */
export type CaseFileEdge = {
  readonly __typename?: 'CaseFileEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: CaseFile;
};

/** Where a page ends. 分页信息 */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** Where the five questions have led so far, and what comes next. 答复向导 */
export type ReplyAdvice = {
  readonly __typename?: 'ReplyAdvice';
  /** The questions answered so far, in their order. 已答的问题 */
  readonly steps: ReadonlyArray<AdvisorStep>;
  readonly next: AdvisorNext;
};

/** A question on the way, with its answer. 已答的问题 */
export type AdvisorStep = {
  readonly __typename?: 'AdvisorStep';
  readonly question: Scalars['String']['output'];
  readonly stage: AdvisorStage;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly choice: AdvisorChoice;
  /** Answered by the case itself; a person may look, and answer otherwise. 案件已知 */
  readonly knownFromCase: Scalars['Boolean']['output'];
};

/** What comes next: a question, something to be done first, or the reply. 下一步 */
export type AdvisorNext = AdvisorQuestion | AdvisedStep | AdvisedReply;

/** A question to a person. 问题 */
export type AdvisorQuestion = {
  readonly __typename?: 'AdvisorQuestion';
  readonly id: Scalars['String']['output'];
  readonly stage: AdvisorStage;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  /** Why it is asked. 为什么问 */
  readonly whyZh: Scalars['String']['output'];
  readonly whyEn: Scalars['String']['output'];
  readonly article: Scalars['String']['output'];
  readonly choices: ReadonlyArray<AdvisorChoice>;
};

/** One answer to choose. 选项 */
export type AdvisorChoice = {
  readonly __typename?: 'AdvisorChoice';
  readonly id: Scalars['String']['output'];
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
};

/** The five questions. 五问 */
export type AdvisorStage =
  /** Must it be corrected. 补不补 */
  | 'CORRECTION'
  /** Is it an application, and ours. 该不该 */
  | 'COMPETENCE'
  /** Does the information exist. 有没有 */
  | 'EXISTENCE'
  /** May it be given. 给不给 */
  | 'DISCLOSURE'
  /** In which form. 当不当 */
  | 'FORM';

/** Something to be done before a reply can be given. 先办的程序 */
export type AdvisedStep = {
  readonly __typename?: 'AdvisedStep';
  readonly step: ProceduralStep;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly article: Scalars['String']['output'];
};

/** What may have to be done first. 先办的程序 */
export type ProceduralStep =
  /** Issue a correction notice (art. 30). 告知补正 */
  | 'ISSUE_CORRECTION_NOTICE'
  /** Wait for the correction (art. 30). 等待补正 */
  | 'AWAIT_CORRECTION'
  /** Ask the applicant for reasons (art. 35). 要求说明理由 */
  | 'REQUEST_REASONS'
  /** Wait for the reasons (art. 35). 等待说明理由 */
  | 'AWAIT_REASONS'
  /** Tell the deferred term (art. 35). 告知延迟答复 */
  | 'NOTIFY_DEFERRAL'
  /** Issue a fee notice (art. 42). 通知缴费 */
  | 'ISSUE_FEE_NOTICE'
  /** Wait for the payment (art. 42). 等待缴费 */
  | 'AWAIT_PAYMENT'
  /** Consult the co-producing organs (art. 34). 征求共同制作机关意见 */
  | 'CONSULT_CO_PRODUCERS'
  /** Consult the third party (art. 32). 征求第三方意见 */
  | 'CONSULT_THIRD_PARTY'
  /** Wait for the opinion (art. 33 ¶3). 等待意见 */
  | 'AWAIT_OPINION'
  /** Refer a doubtful classification (art. 17 ¶3). 报请确定是否属于国家秘密 */
  | 'REFER_CLASSIFICATION'
  /** Tell the third party what is disclosed and why (art. 32). 书面告知第三方 */
  | 'NOTIFY_PUBLIC_INTEREST_DISCLOSURE'
  /** Search, and record it (art. 36(4)). 检索 */
  | 'RECORD_SEARCH'
  /** Extend the reply period (art. 33 ¶2). 延长答复期限 */
  | 'EXTEND_REPLY_PERIOD';

/** The reply that the answers lead to. 建议的答复 */
export type AdvisedReply = {
  readonly __typename?: 'AdvisedReply';
  /** Its code in the table of replies. 答复代码 */
  readonly code: Scalars['String']['output'];
  readonly ground: ReplyGround;
  /** What it is called. 名称 */
  readonly zh: Scalars['String']['output'];
  /** As a letter cites them; none for D55 and D63. 依据 */
  readonly articles: ReadonlyArray<Scalars['String']['output']>;
  /** Its leaf in table 3 of the annual report; null for a rectification, which no question leads to. 年度报告 */
  readonly reportRow?: Maybe<Scalars['String']['output']>;
  /** If it were served today. 救济途径 */
  readonly route: RemedyRoute;
  readonly letterMustContain: ReadonlyArray<LetterContent>;
  /** What this case still lacks for it. 尚缺的前提 */
  readonly missing: ReadonlyArray<Refusal>;
};

/** Something that a letter must say. 文书必备内容 */
export type LetterContent = {
  readonly __typename?: 'LetterContent';
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
};

/** A reply as it would be drafted today. 答复预览 */
export type ReplyPreview = {
  readonly __typename?: 'ReplyPreview';
  /** An article of HTML; null while the case lacks what its words are made of. 网页文本 */
  readonly html?: Maybe<Scalars['String']['output']>;
  /** Why such a reply could not go on as it stands. 尚缺的内容和前提 */
  readonly missing: ReadonlyArray<Refusal>;
};

/** How a reply is contested. 救济途径 */
export type RemedyRoute =
  /** Reconsideration first, then the court. 复议前置 */
  | 'RECONSIDERATION_FIRST'
  /** Reconsideration or the court. 复议或者诉讼 */
  | 'EITHER'
  /** Reconsideration alone: courts do not hear it (reading AMB-18). 只能复议 */
  | 'RECONSIDERATION_ONLY'
  /** None. 无 */
  | 'NONE';

/** A reconsideration or a suit about a case: what its own journal amounts to. 复议、诉讼案 */
export type Dispute = {
  readonly __typename?: 'Dispute';
  readonly id: Scalars['ID']['output'];
  readonly caseFile: CaseFile;
  readonly agency: Agency;
  /** Rises with every act; send it back as `expectedVersion`. 版本 */
  readonly version: Scalars['Int']['output'];
  readonly kind: DisputeKind;
  /** Of a suit. 起诉路径 */
  readonly route?: Maybe<SuitRoute>;
  readonly state: DisputeState;
  readonly contested: ContestedAct;
  /** The reconsideration authority or the court. 行政复议机关或者人民法院 */
  readonly forum: Scalars['String']['output'];
  readonly forumCaseNo?: Maybe<Scalars['String']['output']>;
  readonly openedOn: Scalars['Day']['output'];
  readonly acceptedOn?: Maybe<Scalars['Day']['output']>;
  readonly procedure?: Maybe<ReconsiderationProcedure>;
  readonly extendedByDays: Scalars['Int']['output'];
  /** Of the application for reconsideration, or of the complaint. 收到副本之日 */
  readonly copyReceivedOn?: Maybe<Scalars['Day']['output']>;
  /** The reconsideration that a suit followed. 复议案 */
  readonly afterReconsideration?: Maybe<Dispute>;
  /** What the agency itself must do next is due on this day. 本机关的期限 */
  readonly dueOn?: Maybe<Scalars['Day']['output']>;
  readonly agents: ReadonlyArray<DisputeAgent>;
  readonly answer?: Maybe<DisputeAnswer>;
  readonly hearings: ReadonlyArray<Hearing>;
  readonly judgments: ReadonlyArray<Judgment>;
  /** What ended the dispute, or will when nobody appeals. 决定、裁判 */
  readonly ruling?: Maybe<Ruling>;
  readonly result?: Maybe<DisputeResult>;
  readonly effectiveOn?: Maybe<Scalars['Day']['output']>;
  readonly endedOn?: Maybe<Scalars['Day']['output']>;
  /** Null when it was recorded by mistake. 年度报告归类 */
  readonly reportedAs?: Maybe<ReportedOutcome>;
  /** What the bundle must hold for such a reply, and what of it is there. 证据清单 */
  readonly evidence: ReadonlyArray<EvidenceRequirement>;
  /** What the authority or the court may find against either side. 立案、答辩提示 */
  readonly warnings: ReadonlyArray<DisputeWarning>;
  /** Who must do what next; null when nothing is left to do. 下一步 */
  readonly nextStep?: Maybe<NextStep>;
  readonly lateActs: ReadonlyArray<LateAct>;
  readonly deadlines: ReadonlyArray<Deadline>;
  readonly permittedActions: ReadonlyArray<PermittedAction>;
  readonly timeline: ReadonlyArray<TimelineEvent>;
  /** Papers that came or went with each act, in their order; those of voided entries are left out. 往来材料 */
  readonly keptPapers: ReadonlyArray<KeptPapers>;
  /** Answer, defence and list of evidence, drawn when asked for. 复议、诉讼文书 */
  readonly papers: ReadonlyArray<Paper>;
};

/** What is contested, as it stood when the dispute opened. 被争议的行为 */
export type ContestedAct = {
  readonly __typename?: 'ContestedAct';
  readonly kind: ContestedKind;
  readonly documentNo?: Maybe<Scalars['String']['output']>;
  readonly ground?: Maybe<ReplyGround>;
  readonly sentOn?: Maybe<Scalars['Day']['output']>;
  readonly servedOn?: Maybe<Scalars['Day']['output']>;
  /** For SILENCE: the end of the period to reply. 答复期限 */
  readonly replyDueOn?: Maybe<Scalars['Day']['output']>;
  /** For OTHER_ACT. 行为内容 */
  readonly what?: Maybe<Scalars['String']['output']>;
};

/** What came or went with an act on a dispute: the application, the decision, the judgment, as scanned. 往来材料 */
export type KeptPapers = {
  readonly __typename?: 'KeptPapers';
  /** Of the entry in the journal of the dispute. 序号 */
  readonly seq: Scalars['Int']['output'];
  readonly on: Scalars['Day']['output'];
  /** What happened, in words. 事由 */
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly files: ReadonlyArray<Attachment>;
};

/** Who appears for the agency. 代理人 */
export type DisputeAgent = {
  readonly __typename?: 'DisputeAgent';
  readonly kind: DisputeAgentKind;
  readonly name: Scalars['String']['output'];
  readonly position: Scalars['String']['output'];
};

/** The statement of answer or of defence, with its evidence. 答复书、答辩状 */
export type DisputeAnswer = {
  readonly __typename?: 'DisputeAnswer';
  readonly filedOn: Scalars['Day']['output'];
  /** What the agency argues, beside the law and the reply itself. 答复、答辩理由 */
  readonly reasons?: Maybe<Scalars['String']['output']>;
  /** What it asks the authority or the court to decide. 答复、答辩请求 */
  readonly plea?: Maybe<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<EvidenceItem>;
};

/** An item of the list of evidence. 证据目录 */
export type EvidenceItem = {
  readonly __typename?: 'EvidenceItem';
  readonly name: Scalars['String']['output'];
  /** The kind of evidence that the law asks for. 证据种类 */
  readonly proves: EvidenceKind;
  /** What it is filed to prove, as the list prints it. 证明目的 */
  readonly purpose: Scalars['String']['output'];
  /** Entries of the case's journal it rests on. 案件日志序号 */
  readonly caseSeqs: ReadonlyArray<Scalars['Int']['output']>;
};

/** A hearing, or a session of the court. 听证、开庭 */
export type Hearing = {
  readonly __typename?: 'Hearing';
  readonly notifiedOn: Scalars['Day']['output'];
  readonly hearingOn: Scalars['Day']['output'];
  readonly place: Scalars['String']['output'];
};

/** A judgment of one instance. 裁判 */
export type Judgment = {
  readonly __typename?: 'Judgment';
  readonly instance: Scalars['String']['output'];
  readonly servedOn: Scalars['Day']['output'];
  readonly judgmentNo: Scalars['String']['output'];
  /** Null where it only sent the suit back. 结果 */
  readonly result?: Maybe<DisputeResult>;
};

/** The decision or judgment that holds. 决定、裁判 */
export type Ruling = {
  readonly __typename?: 'Ruling';
  readonly result: DisputeResult;
  readonly no?: Maybe<Scalars['String']['output']>;
  /** On the agency. 送达本机关之日 */
  readonly servedOn: Scalars['Day']['output'];
  readonly applicantServedOn?: Maybe<Scalars['Day']['output']>;
  readonly order?: Maybe<DisputeOrder>;
};

/** What it orders. 责令事项 */
export type DisputeOrder = {
  readonly __typename?: 'DisputeOrder';
  readonly kind: OrderKind;
  readonly quashedFor?: Maybe<QuashingReason>;
  /** The day it sets itself, where it does. 另定的期限 */
  readonly until?: Maybe<Scalars['Day']['output']>;
};

/** Something the bundle must hold, and whether it is there. 应备证据 */
export type EvidenceRequirement = {
  readonly __typename?: 'EvidenceRequirement';
  readonly kind: EvidenceKind;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly basis: Scalars['String']['output'];
  /** What the list of evidence says such a thing proves, where the agency does not write it otherwise. 证明目的 */
  readonly purpose: Scalars['String']['output'];
  /** The case file shows it by itself. 案卷已有 */
  readonly inCaseFile: Scalars['Boolean']['output'];
  /** The filed list of evidence names it. 目录已列 */
  readonly listed: Scalars['Boolean']['output'];
  /** Entries of the case's journal that show it. 所依据的案卷记录 */
  readonly caseSeqs: ReadonlyArray<Scalars['Int']['output']>;
};

/** What would be filed as an answer with this evidence today. 答辩预览 */
export type AnswerPreview = {
  readonly __typename?: 'AnswerPreview';
  /** The statement, then the list of evidence, as far as there is one to write. 答复书（答辩状）、证据目录 */
  readonly papers: ReadonlyArray<PreviewedPaper>;
  /** What stops a paper from being drawn. 尚缺的内容 */
  readonly missing: ReadonlyArray<Refusal>;
  /** What such an answer lacks; it may be filed all the same. 答辩提示 */
  readonly warnings: ReadonlyArray<DisputeWarning>;
};

/** A paper in words before it is drawn. 文书预览 */
export type PreviewedPaper = {
  readonly __typename?: 'PreviewedPaper';
  readonly kind: PaperKind;
  readonly title: Scalars['String']['output'];
  /** An article of HTML. 网页文本 */
  readonly html: Scalars['String']['output'];
};

/** What deserves a second look about a dispute. 立案提示 */
export type DisputeWarning = {
  readonly __typename?: 'DisputeWarning';
  readonly code: DisputeWarningCode;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
};

/** What is to be done next, in words. 下一步 */
export type NextStep = {
  readonly __typename?: 'NextStep';
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
};

/** Which disputes. 筛选条件 */
export type DisputeFilter = {
  readonly agencyId?: InputMaybe<Scalars['ID']['input']>;
  readonly kind?: InputMaybe<DisputeKind>;
  readonly states?: InputMaybe<ReadonlyArray<DisputeState>>;
  /** What the agency must do is due on or before this day. 到期日前 */
  readonly dueBy?: InputMaybe<Scalars['Day']['input']>;
};

/** The act was done; the dispute as it is now. 办理成功 */
export type DisputeActDone = {
  readonly __typename?: 'DisputeActDone';
  readonly dispute: Dispute;
  readonly warnings: ReadonlyArray<DisputeWarning>;
};

/** Kinds of dispute. 争议种类 */
export type DisputeKind =
  /** Reconsideration by the authority above. 行政复议 */
  | 'RECONSIDERATION'
  /** Litigation before a court. 行政诉讼 */
  | 'LITIGATION';

/** How a suit came about, as the annual report parts them. 起诉路径 */
export type SuitRoute =
  /** Without reconsideration. 未经复议直接起诉 */
  | 'DIRECT'
  /** After reconsideration. 复议后起诉 */
  | 'AFTER_RECONSIDERATION';

/** States of a dispute; late is computed and never a state. 争议状态 */
export type DisputeState =
  /** Applied for, or sued. 已提起 */
  | 'OPENED'
  /** Accepted; the copy is to come. 已受理 */
  | 'ACCEPTED'
  /** The copy came in; the agency must answer. 待答复 */
  | 'ANSWER_DUE'
  /** Answered, under examination. 已答复，审理中 */
  | 'ANSWERED'
  /** Judged in first instance; an appeal is possible. 一审已裁判 */
  | 'JUDGED'
  /** Under appeal. 二审中 */
  | 'APPEALED'
  /** Ended. 已审结 */
  | 'ENDED'
  /** Recorded by mistake. 已作废 */
  | 'VOID';

/** What is contested. 被争议的行为 */
export type ContestedKind =
  /** A reply that has left. 答复 */
  | 'REPLY'
  /** The want of a reply. 不答复 */
  | 'SILENCE'
  /** Another act in the case. 其他行为 */
  | 'OTHER_ACT';

/** Procedures of reconsideration (行政复议法 arts. 48 and 54). 复议程序 */
export type ReconsiderationProcedure =
  /** Ordinary: ten working days to answer. 普通程序 */
  | 'ORDINARY'
  /** Simplified: five working days to answer. 简易程序 */
  | 'SIMPLIFIED';

/** Who appealed. 上诉人 */
export type Appellant =
  /** The plaintiff. 原告 */
  | 'APPLICANT'
  /** The defendant. 被告 */
  | 'AGENCY'
  /** Both sides. 双方 */
  | 'BOTH';

/** What the second instance did with the first judgment (行政诉讼法 art. 89). 二审结果 */
export type AppealOutcome =
  /** Upheld. 维持一审裁判 */
  | 'FIRST_UPHELD'
  /** Replaced by a judgment of its own. 改判 */
  | 'CHANGED'
  /** Set aside; the first instance judges again. 发回重审 */
  | 'REMANDED';

/** How a dispute ends, by the kinds the law knows. 审理结果 */
export type DisputeResult =
  /** Upheld. 维持 */
  | 'DECISION_UPHELD'
  /** Request rejected. 驳回复议请求 */
  | 'REQUEST_REJECTED'
  /** Claim rejected. 驳回诉讼请求 */
  | 'CLAIM_REJECTED'
  /** Varied. 变更 */
  | 'VARIED'
  /** Quashed. 撤销 */
  | 'QUASHED'
  /** Partly quashed. 部分撤销 */
  | 'PARTLY_QUASHED'
  /** Declared unlawful. 确认违法 */
  | 'DECLARED_UNLAWFUL'
  /** Declared void. 确认无效 */
  | 'DECLARED_VOID'
  /** Ordered to perform. 责令履行 */
  | 'ORDERED_TO_PERFORM'
  /** Not accepted. 不予受理 */
  | 'NOT_ACCEPTED'
  /** Application dismissed. 驳回复议申请 */
  | 'APPLICATION_DISMISSED'
  /** Terminated. 终止 */
  | 'TERMINATED'
  /** Application withdrawn. 撤回复议申请 */
  | 'APPLICATION_WITHDRAWN'
  /** Settled by mediation. 调解 */
  | 'MEDIATED'
  /** Not docketed. 裁定不予立案 */
  | 'NOT_DOCKETED'
  /** Suit dismissed. 裁定驳回起诉 */
  | 'SUIT_DISMISSED'
  /** Suit withdrawn. 撤诉 */
  | 'SUIT_WITHDRAWN'
  /** Transferred to another court. 移送 */
  | 'TRANSFERRED';

/** Where the annual report counts a dispute (table 4, reading AMB-17). 年度报告归类 */
export type ReportedOutcome =
  /** The act stands. 结果维持 */
  | 'UPHELD'
  /** The act was corrected. 结果纠正 */
  | 'CORRECTED'
  /** Neither. 其他结果 */
  | 'OTHER'
  /** Not ended yet. 尚未审结 */
  | 'PENDING';

/** Who may appear for the agency (行政复议法实施条例 art. 18). 代理人类别 */
export type DisputeAgentKind =
  /** A member of staff. 工作人员 */
  | 'STAFF'
  /** A lawyer. 律师 */
  | 'LAWYER';

/** What the agency must be able to show (法释〔2025〕8号 arts. 5 and 6). 证据要求 */
export type EvidenceKind =
  /** The application. 政府信息公开申请 */
  | 'APPLICATION'
  /** Proof of the day of receipt. 收到申请之日的凭证 */
  | 'RECEIPT_PROOF'
  /** Registration and the course of the periods. 登记及期限经过 */
  | 'REGISTRATION'
  /** The reply. 答复书 */
  | 'REPLY_LETTER'
  /** Proof of service of the reply. 答复书送达凭证 */
  | 'REPLY_SERVICE'
  /** Proof that it was published. 已经主动公开的凭证 */
  | 'PUBLICATION'
  /** Proof that the way and route were told. 已告知获取方式、途径的凭证 */
  | 'WAY_TOLD'
  /** The marking, term or other proof of secrecy. 密级、保密期限或者其他涉密凭证 */
  | 'SECRECY_MARK'
  /** The law or administrative regulation that forbids it. 禁止公开的法律、行政法规条款 */
  | 'FORBIDDING_LAW'
  /** Evidence of the harm, or a reasonable explanation. 危及安全、稳定的证据或者合理说明 */
  | 'HARM'
  /** The record of consulting the third party. 征求第三方意见的记录 */
  | 'THIRD_PARTY_CONSULTED'
  /** The weighing of the public interest. 对公共利益影响的衡量 */
  | 'PUBLIC_INTEREST_WEIGHED'
  /** Proof that it is personnel, logistics or internal workflow. 属于人事管理、后勤管理、内部工作流程的凭证 */
  | 'INTERNAL_KIND'
  /** That it was formed before the decision: discussion, draft, letter or report. 形成于行政决定作出之前的内部讨论、过程稿、磋商、请示报告 */
  | 'FORMED_BEFORE_DECISION'
  /** That it was formed in enforcement and is in the file. 形成于行政执法并收入案卷的凭证 */
  | 'FORMED_IN_ENFORCEMENT'
  /** The reason for each withheld part. 每一处不予公开部分的理由 */
  | 'REASONS_FOR_EACH_PART'
  /** The reasonable search, or a reasonable explanation. 已尽合理检索义务的记录或者合理说明 */
  | 'SEARCH'
  /** Why it is not for this organ to disclose. 不属本机关负责公开的根据 */
  | 'RESPONSIBLE_ORGAN'
  /** The law that governs the look-up. 作出特别规定的法律、行政法规 */
  | 'SPECIAL_LAW'
  /** That no ready information exists. 没有现成信息的说明 */
  | 'NO_READY_INFORMATION'
  /** The correction notice. 补正告知书 */
  | 'CORRECTION_NOTICE'
  /** Proof of service of the correction notice. 补正告知书送达凭证 */
  | 'CORRECTION_SERVICE'
  /** The fee notice and its service. 收费通知书及送达凭证 */
  | 'FEE_NOTICE'
  /** The letter that asked for reasons. 要求说明理由的通知 */
  | 'REASONS_REQUESTED'
  /** The earlier reply. 前次答复 */
  | 'EARLIER_REPLY';

/** Kinds of warning about a dispute. 立案提示类型 */
export type DisputeWarningCode =
  /** Applied for after the term. 超过复议申请期限 */
  | 'APPLIED_AFTER_TERM'
  /** Sued for after the term. 超过起诉期限 */
  | 'SUED_AFTER_TERM'
  /** Sued for without the reconsideration that comes first. 未经应当前置的复议 */
  | 'SUED_WITHOUT_RECONSIDERATION'
  /** Contests a silence before the period to reply ended. 答复期限未满 */
  | 'NOT_YET_SILENT'
  /** Required evidence is neither in the case file nor listed. 应备证据有缺 */
  | 'EVIDENCE_MISSING'
  /** Evidence that the case file holds is not listed. 已有证据未列全 */
  | 'EVIDENCE_UNLISTED'
  /** The statement names no legal basis. 未写明法律依据 */
  | 'BASIS_UNSTATED';

/** What a decision or judgment may order. 责令事项 */
export type OrderKind =
  /** A new reply. 重新答复 */
  | 'NEW_REPLY'
  /** The disclosure itself. 公开 */
  | 'DISCLOSE';

/** No such dispute, or not yours. 复议、诉讼案不存在 */
export type DisputeNotFound = Refusal & {
  readonly __typename?: 'DisputeNotFound';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
};

/** The act belongs to the other kind of dispute. 争议种类不符 */
export type WrongDisputeKind = Refusal & {
  readonly __typename?: 'WrongDisputeKind';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly action: Scalars['String']['output'];
  readonly kind: DisputeKind;
  readonly needed: DisputeKind;
};

/** The dispute is in a state that does not allow the act. 争议状态不允许 */
export type WrongDisputeState = Refusal & {
  readonly __typename?: 'WrongDisputeState';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly action: Scalars['String']['output'];
  readonly state: DisputeState;
  readonly from: ReadonlyArray<Scalars['String']['output']>;
};

/** No such reply has left. 尚无可争议的答复 */
export type NoReplyToContest = Refusal & {
  readonly __typename?: 'NoReplyToContest';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
};

/** The procedure does not know the act. 复议程序不符 */
export type WrongProcedure = Refusal & {
  readonly __typename?: 'WrongProcedure';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly procedure: ReconsiderationProcedure;
};

/** The term was extended before (行政复议法 art. 62). 已经延期 */
export type AlreadyExtended = Refusal & {
  readonly __typename?: 'AlreadyExtended';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly byDays: Scalars['Int']['output'];
};

/** Lawyers alone do not do (行政复议法实施条例 art. 18). 代理人中没有工作人员 */
export type AgentsWithoutStaff = Refusal & {
  readonly __typename?: 'AgentsWithoutStaff';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
};

/** An appeal is still possible (行政诉讼法 art. 85). 上诉期限未满 */
export type AppealTermRunning = Refusal & {
  readonly __typename?: 'AppealTermRunning';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly until: Scalars['Day']['output'];
};

/** Who appears for the agency. 代理人 */
export type DisputeAgentInput = {
  readonly kind: DisputeAgentKind;
  readonly name: Scalars['String']['input'];
  readonly position: Scalars['String']['input'];
};

/** An item of the list of evidence. 证据目录 */
export type EvidenceItemInput = {
  readonly name: Scalars['String']['input'];
  /** The kind of evidence that the law asks for. 证据种类 */
  readonly proves: EvidenceKind;
  /** What it is filed to prove; absent or blank: as the list says it of its kind. 证明目的 */
  readonly purpose?: InputMaybe<Scalars['String']['input']>;
  /** Entries of the case's journal it rests on. 所依据的案卷记录 */
  readonly caseSeqs: ReadonlyArray<Scalars['Int']['input']>;
};

/** The order to reply anew. 责令重新答复 */
export type NewReplyOrderInput = {
  readonly quashedFor: QuashingReason;
  /** Where it sets the day itself (AMB-11). 另定的期限 */
  readonly until?: InputMaybe<Scalars['Day']['input']>;
};

/** What `openReconsideration` takes. 记录复议申请 */
export type OpenReconsiderationInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  /** The day the applicant applied or sued; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** When the office learned of it; default the legal day. Late entry counts from it. */
  readonly learnedOn?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when it was learned of more than one working day ago. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  readonly contested: ContestedKind;
  /** Which reply, where one was quashed and followed by another; default the latest that has left. 文号 */
  readonly replyNo?: InputMaybe<Scalars['String']['input']>;
  /** What was done, for OTHER_ACT. 其他行为 */
  readonly otherAct?: InputMaybe<Scalars['String']['input']>;
  /** Default: the authority that replies name. 行政复议机关 */
  readonly forum?: InputMaybe<Scalars['String']['input']>;
  readonly forumCaseNo?: InputMaybe<Scalars['String']['input']>;
  /** Papers that came or went with it: ids from `POST /uploads`. 材料 */
  readonly fileIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** What `recordReconsiderationCorrection` takes. 记录复议补正 */
export type RecordReconsiderationCorrectionInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly disputeId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** When the office learned of it; default the legal day. Late entry counts from it. */
  readonly learnedOn?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when it was learned of more than one working day ago. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  /** Papers that came or went with it: ids from `POST /uploads`. 材料 */
  readonly fileIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** What `recordReconsiderationAcceptance` takes. 记录复议受理 */
export type RecordReconsiderationAcceptanceInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly disputeId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** When the office learned of it; default the legal day. Late entry counts from it. */
  readonly learnedOn?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when it was learned of more than one working day ago. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  readonly procedure: ReconsiderationProcedure;
  readonly forumCaseNo?: InputMaybe<Scalars['String']['input']>;
  /** Papers that came or went with it: ids from `POST /uploads`. 材料 */
  readonly fileIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** What `receiveReconsiderationCopy` takes. 收到复议申请书副本 */
export type ReceiveReconsiderationCopyInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly disputeId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** When the office learned of it; default the legal day. Late entry counts from it. */
  readonly learnedOn?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when it was learned of more than one working day ago. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  /** Papers that came or went with it: ids from `POST /uploads`. 材料 */
  readonly fileIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** What `recordOrdinaryProcedure` takes. 记录转为普通程序 */
export type RecordOrdinaryProcedureInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly disputeId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** When the office learned of it; default the legal day. Late entry counts from it. */
  readonly learnedOn?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when it was learned of more than one working day ago. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  /** Papers that came or went with it: ids from `POST /uploads`. 材料 */
  readonly fileIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** What `recordReconsiderationExtension` takes. 记录复议延期 */
export type RecordReconsiderationExtensionInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly disputeId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** When the office learned of it; default the legal day. Late entry counts from it. */
  readonly learnedOn?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when it was learned of more than one working day ago. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  readonly days: Scalars['Int']['input'];
  /** Papers that came or went with it: ids from `POST /uploads`. 材料 */
  readonly fileIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** What `recordReconsiderationDecision` takes. 收到复议决定 */
export type RecordReconsiderationDecisionInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly disputeId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** When the office learned of it; default the legal day. Late entry counts from it. */
  readonly learnedOn?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when it was learned of more than one working day ago. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  readonly result: DisputeResult;
  readonly decisionNo: Scalars['String']['input'];
  /** Where it is known to be another day: the time to sue runs from it. 送达申请人之日 */
  readonly applicantServedOn?: InputMaybe<Scalars['Day']['input']>;
  /** A new reply it orders. 责令重新答复 */
  readonly newReply?: InputMaybe<NewReplyOrderInput>;
  /** Papers that came or went with it: ids from `POST /uploads`. 材料 */
  readonly fileIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** What `recordReconsiderationEnd` takes. 记录复议终结 */
export type RecordReconsiderationEndInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly disputeId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** When the office learned of it; default the legal day. Late entry counts from it. */
  readonly learnedOn?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when it was learned of more than one working day ago. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  readonly result: DisputeResult;
  readonly decisionNo?: InputMaybe<Scalars['String']['input']>;
  /** Papers that came or went with it: ids from `POST /uploads`. 材料 */
  readonly fileIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** What `openLitigation` takes. 记录起诉 */
export type OpenLitigationInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  /** The day the applicant applied or sued; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** When the office learned of it; default the legal day. Late entry counts from it. */
  readonly learnedOn?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when it was learned of more than one working day ago. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  readonly contested: ContestedKind;
  /** Which reply, where one was quashed and followed by another; default the latest that has left. 文号 */
  readonly replyNo?: InputMaybe<Scalars['String']['input']>;
  /** What was done, for OTHER_ACT. 其他行为 */
  readonly otherAct?: InputMaybe<Scalars['String']['input']>;
  /** The reconsideration the suit follows; absent for a direct suit. 复议后起诉 */
  readonly reconsiderationId?: InputMaybe<Scalars['ID']['input']>;
  /** Default: the court that replies name. 管辖法院 */
  readonly forum?: InputMaybe<Scalars['String']['input']>;
  readonly forumCaseNo?: InputMaybe<Scalars['String']['input']>;
  /** Papers that came or went with it: ids from `POST /uploads`. 材料 */
  readonly fileIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** What `receiveComplaintCopy` takes. 收到起诉状副本 */
export type ReceiveComplaintCopyInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly disputeId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** When the office learned of it; default the legal day. Late entry counts from it. */
  readonly learnedOn?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when it was learned of more than one working day ago. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  readonly forumCaseNo?: InputMaybe<Scalars['String']['input']>;
  /** Papers that came or went with it: ids from `POST /uploads`. 材料 */
  readonly fileIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** What `recordJudgment` takes. 收到一审裁判 */
export type RecordJudgmentInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly disputeId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** When the office learned of it; default the legal day. Late entry counts from it. */
  readonly learnedOn?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when it was learned of more than one working day ago. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  readonly result: DisputeResult;
  readonly judgmentNo: Scalars['String']['input'];
  /** A new reply it orders. 责令重新答复 */
  readonly newReply?: InputMaybe<NewReplyOrderInput>;
  /** Whether it orders the disclosure itself (法释〔2025〕8号 art. 11). 判令公开 */
  readonly disclose: Scalars['Boolean']['input'];
  /** Papers that came or went with it: ids from `POST /uploads`. 材料 */
  readonly fileIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** What `recordAppeal` takes. 记录上诉 */
export type RecordAppealInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly disputeId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** When the office learned of it; default the legal day. Late entry counts from it. */
  readonly learnedOn?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when it was learned of more than one working day ago. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  readonly by: Appellant;
  /** Papers that came or went with it: ids from `POST /uploads`. 材料 */
  readonly fileIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** What `recordSecondJudgment` takes. 收到二审裁判 */
export type RecordSecondJudgmentInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly disputeId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** When the office learned of it; default the legal day. Late entry counts from it. */
  readonly learnedOn?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when it was learned of more than one working day ago. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  readonly outcome: AppealOutcome;
  readonly judgmentNo: Scalars['String']['input'];
  /** Needed for CHANGED, and only then. 改判结果 */
  readonly result?: InputMaybe<DisputeResult>;
  /** A new reply it orders. 责令重新答复 */
  readonly newReply?: InputMaybe<NewReplyOrderInput>;
  /** Whether it orders the disclosure itself (法释〔2025〕8号 art. 11). 判令公开 */
  readonly disclose: Scalars['Boolean']['input'];
  /** Papers that came or went with it: ids from `POST /uploads`. 材料 */
  readonly fileIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** What `recordJudgmentEffective` takes. 记录裁判生效 */
export type RecordJudgmentEffectiveInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly disputeId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** When the office learned of it; default the legal day. Late entry counts from it. */
  readonly learnedOn?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when it was learned of more than one working day ago. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  /** Papers that came or went with it: ids from `POST /uploads`. 材料 */
  readonly fileIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** What `recordLitigationEnd` takes. 记录诉讼终结 */
export type RecordLitigationEndInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly disputeId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** When the office learned of it; default the legal day. Late entry counts from it. */
  readonly learnedOn?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when it was learned of more than one working day ago. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  readonly result: DisputeResult;
  readonly rulingNo?: InputMaybe<Scalars['String']['input']>;
  /** Papers that came or went with it: ids from `POST /uploads`. 材料 */
  readonly fileIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** What `nameDisputeAgents` takes. 指定代理人 */
export type NameDisputeAgentsInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly disputeId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** When the office learned of it; default the legal day. Late entry counts from it. */
  readonly learnedOn?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when it was learned of more than one working day ago. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  readonly agents: ReadonlyArray<DisputeAgentInput>;
  /** Papers that came or went with it: ids from `POST /uploads`. 材料 */
  readonly fileIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** What `fileAnswer` takes. 提交答复书、答辩状及证据 */
export type FileAnswerInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly disputeId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** When the office learned of it; default the legal day. Late entry counts from it. */
  readonly learnedOn?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when it was learned of more than one working day ago. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  /** What the agency argues, beside the law and the reply itself, in paragraphs. 答复、答辩理由 */
  readonly reasons?: InputMaybe<Scalars['String']['input']>;
  /** What it asks the authority or the court to decide. 答复、答辩请求 */
  readonly plea?: InputMaybe<Scalars['String']['input']>;
  readonly evidence: ReadonlyArray<EvidenceItemInput>;
  /** Papers that came or went with it: ids from `POST /uploads`. 材料 */
  readonly fileIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** What `recordHearing` takes. 记录听证、开庭 */
export type RecordHearingInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly disputeId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** When the office learned of it; default the legal day. Late entry counts from it. */
  readonly learnedOn?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when it was learned of more than one working day ago. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  readonly hearingOn: Scalars['Day']['input'];
  readonly place: Scalars['String']['input'];
  /** Papers that came or went with it: ids from `POST /uploads`. 材料 */
  readonly fileIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** What `voidDisputeFact` takes. 作废记录 */
export type VoidDisputeFactInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly disputeId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** When the office learned of it; default the legal day. Late entry counts from it. */
  readonly learnedOn?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when it was learned of more than one working day ago. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  readonly seq: Scalars['Int']['input'];
  readonly reason: Scalars['String']['input'];
};

/** What `openReconsideration` answers. 记录复议申请 */
export type OpenReconsiderationResult = DisputeActDone | NotPermitted | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch | CaseNotFound | NoReplyToContest;

/** What `recordReconsiderationCorrection` answers. 记录复议补正 */
export type RecordReconsiderationCorrectionResult = DisputeActDone | DisputeNotFound | NotPermitted | WrongDisputeKind | WrongDisputeState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch;

/** What `recordReconsiderationAcceptance` answers. 记录复议受理 */
export type RecordReconsiderationAcceptanceResult = DisputeActDone | DisputeNotFound | NotPermitted | WrongDisputeKind | WrongDisputeState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch;

/** What `receiveReconsiderationCopy` answers. 收到复议申请书副本 */
export type ReceiveReconsiderationCopyResult = DisputeActDone | DisputeNotFound | NotPermitted | WrongDisputeKind | WrongDisputeState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch;

/** What `recordOrdinaryProcedure` answers. 记录转为普通程序 */
export type RecordOrdinaryProcedureResult = DisputeActDone | DisputeNotFound | NotPermitted | WrongDisputeKind | WrongDisputeState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch | WrongProcedure;

/** What `recordReconsiderationExtension` answers. 记录复议延期 */
export type RecordReconsiderationExtensionResult = DisputeActDone | DisputeNotFound | NotPermitted | WrongDisputeKind | WrongDisputeState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch | WrongProcedure | AlreadyExtended;

/** What `recordReconsiderationDecision` answers. 收到复议决定 */
export type RecordReconsiderationDecisionResult = DisputeActDone | DisputeNotFound | NotPermitted | WrongDisputeKind | WrongDisputeState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch;

/** What `recordReconsiderationEnd` answers. 记录复议终结 */
export type RecordReconsiderationEndResult = DisputeActDone | DisputeNotFound | NotPermitted | WrongDisputeKind | WrongDisputeState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch;

/** What `openLitigation` answers. 记录起诉 */
export type OpenLitigationResult = DisputeActDone | NotPermitted | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch | CaseNotFound | NoReplyToContest;

/** What `receiveComplaintCopy` answers. 收到起诉状副本 */
export type ReceiveComplaintCopyResult = DisputeActDone | DisputeNotFound | NotPermitted | WrongDisputeKind | WrongDisputeState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch;

/** What `recordJudgment` answers. 收到一审裁判 */
export type RecordJudgmentResult = DisputeActDone | DisputeNotFound | NotPermitted | WrongDisputeKind | WrongDisputeState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch;

/** What `recordAppeal` answers. 记录上诉 */
export type RecordAppealResult = DisputeActDone | DisputeNotFound | NotPermitted | WrongDisputeKind | WrongDisputeState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch;

/** What `recordSecondJudgment` answers. 收到二审裁判 */
export type RecordSecondJudgmentResult = DisputeActDone | DisputeNotFound | NotPermitted | WrongDisputeKind | WrongDisputeState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch;

/** What `recordJudgmentEffective` answers. 记录裁判生效 */
export type RecordJudgmentEffectiveResult = DisputeActDone | DisputeNotFound | NotPermitted | WrongDisputeKind | WrongDisputeState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch | AppealTermRunning;

/** What `recordLitigationEnd` answers. 记录诉讼终结 */
export type RecordLitigationEndResult = DisputeActDone | DisputeNotFound | NotPermitted | WrongDisputeKind | WrongDisputeState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch;

/** What `nameDisputeAgents` answers. 指定代理人 */
export type NameDisputeAgentsResult = DisputeActDone | DisputeNotFound | NotPermitted | WrongDisputeKind | WrongDisputeState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch | AgentsWithoutStaff;

/** What `fileAnswer` answers. 提交答复书、答辩状及证据 */
export type FileAnswerResult = DisputeActDone | DisputeNotFound | NotPermitted | WrongDisputeKind | WrongDisputeState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch;

/** What `recordHearing` answers. 记录听证、开庭 */
export type RecordHearingResult = DisputeActDone | DisputeNotFound | NotPermitted | WrongDisputeKind | WrongDisputeState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch;

/** What `voidDisputeFact` answers. 作废记录 */
export type VoidDisputeFactResult = DisputeActDone | DisputeNotFound | NotPermitted | WrongDisputeKind | WrongDisputeState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch | NotTheLastFact;

/** A complaint to the supervising authority about a case (arts. 47, 51). 投诉举报 */
export type Complaint = {
  readonly __typename?: 'Complaint';
  /** Names it within its case. 编号 */
  readonly ref: Scalars['String']['output'];
  readonly receivedOn: Scalars['Day']['output'];
  readonly by: Complainant;
  readonly channel: ComplaintChannel;
  readonly about: ComplaintSubject;
  readonly text: Scalars['String']['output'];
  /** Calendar days until it was decided, or until today; the law sets no term. 处理用时 */
  readonly ageInDays: Scalars['Int']['output'];
  readonly decision?: Maybe<ComplaintDecision>;
  readonly rectified?: Maybe<Rectification>;
};

/** What the supervising authority decided. 投诉处理 */
export type ComplaintDecision = {
  readonly __typename?: 'ComplaintDecision';
  readonly on: Scalars['Day']['output'];
  readonly founded: Scalars['Boolean']['output'];
  readonly measure?: Maybe<ComplaintMeasure>;
  readonly reasons: Scalars['String']['output'];
  /** The day by which it must be put right. 整改期限 */
  readonly dueOn?: Maybe<Scalars['Day']['output']>;
};

/** What was put right. 整改 */
export type Rectification = {
  readonly __typename?: 'Rectification';
  readonly on: Scalars['Day']['output'];
  readonly text: Scalars['String']['output'];
};

/** Who complained. 投诉人 */
export type Complainant =
  /** The applicant of the case. 申请人 */
  | 'APPLICANT'
  /** Somebody else of the public. 其他公众 */
  | 'PUBLIC';

/** How a complaint came. 投诉渠道 */
export type ComplaintChannel =
  /** On the portal. 网上 */
  | 'ONLINE'
  /** In person. 来访 */
  | 'IN_PERSON'
  /** By letter. 来信 */
  | 'LETTER'
  /** By phone. 电话 */
  | 'PHONE';

/** What a complaint is about (art. 47). 投诉事项 */
export type ComplaintSubject =
  /** Information was not disclosed as the law demands. 未依法公开 */
  | 'NOT_DISCLOSED'
  /** The case was handled unlawfully. 办理违法 */
  | 'UNLAWFUL_HANDLING'
  /** The agency is late. 逾期 */
  | 'LATE'
  /** Something else. 其他 */
  | 'OTHER';

/** What the supervising authority must do about a founded complaint (art. 47). 处理措施 */
export type ComplaintMeasure =
  /** The agency is told to put it right by a day. 督促整改 */
  | 'RECTIFICATION_ORDERED'
  /** Criticism is circulated. 通报批评 */
  | 'CRITICISM_CIRCULATED';

/** A founded complaint must lead to a measure (art. 47). 缺少处理措施 */
export type ComplaintMeasureMissing = Refusal & {
  readonly __typename?: 'ComplaintMeasureMissing';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
};

/** The complaint was decided before. 投诉已处理 */
export type ComplaintAlreadyDecided = Refusal & {
  readonly __typename?: 'ComplaintAlreadyDecided';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly on: Scalars['Day']['output'];
};

/** No rectification is outstanding (art. 47). 没有待整改事项 */
export type NothingToRectify = Refusal & {
  readonly __typename?: 'NothingToRectify';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
};

/** What `fileComplaint` takes. 投诉举报 */
export type FileComplaintInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when `on` lies more than one working day back. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  readonly about: ComplaintSubject;
  readonly text: Scalars['String']['input'];
  /** Of a complaint that is taken down; the applicant's own is APPLICANT. 投诉人 */
  readonly by?: InputMaybe<Complainant>;
  /** Of a complaint that is taken down; the applicant's own is ONLINE. 投诉渠道 */
  readonly channel?: InputMaybe<ComplaintChannel>;
};

/** What `decideComplaint` takes. 处理投诉举报 */
export type DecideComplaintInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when `on` lies more than one working day back. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  readonly ref: Scalars['String']['input'];
  readonly founded: Scalars['Boolean']['input'];
  /** Needed when founded, and only then. 处理措施 */
  readonly measure?: InputMaybe<ComplaintMeasure>;
  readonly reasons: Scalars['String']['input'];
  /** Needed with RECTIFICATION_ORDERED. 整改期限 */
  readonly dueOn?: InputMaybe<Scalars['Day']['input']>;
};

/** What `recordRectification` takes. 记录整改 */
export type RecordRectificationInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when `on` lies more than one working day back. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  readonly ref: Scalars['String']['input'];
  readonly text: Scalars['String']['input'];
};

/** What `fileComplaint` answers. 投诉举报 */
export type FileComplaintResult = ActDone | CaseNotFound | NotPermitted | WrongState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch;

/** What `decideComplaint` answers. 处理投诉举报 */
export type DecideComplaintResult = ActDone | CaseNotFound | NotPermitted | WrongState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch | ComplaintMeasureMissing | ComplaintAlreadyDecided;

/** What `recordRectification` answers. 记录整改 */
export type RecordRectificationResult = ActDone | CaseNotFound | NotPermitted | WrongState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch | NothingToRectify;

/** What an applicant sees of the case. 办理进度 */
export type TrackedApplication = {
  readonly __typename?: 'TrackedApplication';
  readonly caseId: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly applicationNo: Scalars['String']['output'];
  readonly agencyName: Scalars['String']['output'];
  readonly state: CaseState;
  /** The state and who must act next, in words. 当前进度 */
  readonly statusZh: Scalars['String']['output'];
  readonly statusEn: Scalars['String']['output'];
  readonly description: Scalars['String']['output'];
  readonly submittedOn: Scalars['Day']['output'];
  readonly receivedOn?: Maybe<Scalars['Day']['output']>;
  readonly replyDueOn?: Maybe<Scalars['Day']['output']>;
  readonly correctionDueOn?: Maybe<Scalars['Day']['output']>;
  readonly paymentDueOn?: Maybe<Scalars['Day']['output']>;
  readonly deadlines: ReadonlyArray<Deadline>;
  readonly consultations: ReadonlyArray<Consultation>;
  readonly letters: ReadonlyArray<Letter>;
  /** What was told by e-mail and text message. 通知 */
  readonly notifications: ReadonlyArray<Notification>;
  readonly enclosures: ReadonlyArray<Attachment>;
};

/** Number and code do not match, or too often tried. 查询被拒绝 */
export type TrackingRefused = {
  readonly __typename?: 'TrackingRefused';
  readonly reason: TrackingRefusal;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
};

/** Why tracking was refused. 查询被拒绝的原因 */
export type TrackingRefusal =
  /** No application has this number and code. 编号或查询码不符 */
  | 'NO_MATCH'
  /** Ten attempts in an hour; try again later. 尝试次数过多 */
  | 'TOO_MANY_ATTEMPTS';

/** What `trackApplication` answers. 查询结果 */
export type TrackApplicationResult = TrackedApplication | TrackingRefused;

/** A letter that the office has, as far as whoever holds it may know. 核验的文书 */
export type VerifiedLetter = {
  readonly __typename?: 'VerifiedLetter';
  /** Its number; of a registration receipt, that of the application. 编号 */
  readonly documentNo: Scalars['String']['output'];
  readonly kind: LetterKind;
  readonly title: Scalars['String']['output'];
  readonly agencyName: Scalars['String']['output'];
  readonly datedOn: Scalars['Day']['output'];
  /** SHA-256 of the stored bytes, which are the record. 文件摘要 */
  readonly sha256: Scalars['String']['output'];
  /** The act that wrote it was voided since. 已撤销 */
  readonly void: Scalars['Boolean']['output'];
};

/** Number and check code do not match, or too often tried. 核验被拒绝 */
export type VerificationRefused = {
  readonly __typename?: 'VerificationRefused';
  readonly reason: VerificationRefusal;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
};

/** Why verification was refused. 核验被拒绝的原因 */
export type VerificationRefusal =
  /** No letter has this number and check code. 编号或核验码不符 */
  | 'NO_MATCH'
  /** Ten attempts in an hour; try again later. 尝试次数过多 */
  | 'TOO_MANY_ATTEMPTS';

/** What `verifyLetter` answers. 核验结果 */
export type VerifyLetterResult = VerifiedLetter | VerificationRefused;

/** A year of working days. 年度工作日历 */
export type CalendarYear = {
  readonly __typename?: 'CalendarYear';
  readonly year: Scalars['Int']['output'];
  /** No State Council notice is out for the year: computed from weekends and festivals. 暂定 */
  readonly provisional: Scalars['Boolean']['output'];
  readonly workingDays: Scalars['Int']['output'];
  /** Document numbers of the State Council's notices. 通知文号 */
  readonly notices: ReadonlyArray<Scalars['String']['output']>;
  /** Days off by a notice or as festivals, weekend days among them. 放假 */
  readonly daysOff: ReadonlyArray<Scalars['Day']['output']>;
  /** Weekend days worked. 调休上班日 */
  readonly makeUpWorkdays: ReadonlyArray<Scalars['Day']['output']>;
};

/** A holiday notice, or a local override, as its document says it. 放假通知 */
export type HolidayNoticeInput = {
  readonly scope: NoticeScope;
  /** 文号 */
  readonly documentNo: Scalars['String']['input'];
  readonly year: Scalars['Int']['input'];
  readonly issuedOn?: InputMaybe<Scalars['Day']['input']>;
  /** Where it was read. 来源 */
  readonly source: Scalars['String']['input'];
  /** The agencies that a local override binds; all of the installation when left out. 适用范围 */
  readonly agencyIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly holidays: ReadonlyArray<NoticeHolidayInput>;
  /** The loaded notice that this one corrects. 所更正的通知 */
  readonly replaces?: InputMaybe<Scalars['ID']['input']>;
};

/** One holiday of a notice. 节日 */
export type NoticeHolidayInput = {
  readonly name: Scalars['String']['input'];
  /** 'YYYY-MM-DD' or 'YYYY-MM-DD..YYYY-MM-DD', the weekend days inside included. 放假 */
  readonly off: Scalars['String']['input'];
  /** Weekend days worked instead, 'YYYY-MM-DD'. 调休上班 */
  readonly worked?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** The order that ends a local override. 撤销本地调整的文件 */
export type LocalOverrideWithdrawalInput = {
  readonly noticeId: Scalars['ID']['input'];
  /** 文号 */
  readonly documentNo: Scalars['String']['input'];
  /** Where it was read. 来源 */
  readonly source: Scalars['String']['input'];
};

/** Whom a notice binds. 通知类别 */
export type NoticeScope =
  /** A notice of the State Council: everybody. 全国放假通知 */
  | 'NATIONAL'
  /** A documented order of the local government (AMB-24). 本地调整 */
  | 'LOCAL';

/** A loaded notice or override, and how it came here. 已载入的通知 */
export type HolidayNotice = {
  readonly __typename?: 'HolidayNotice';
  readonly id: Scalars['ID']['output'];
  readonly scope: NoticeScope;
  readonly state: NoticeState;
  /** 文号 */
  readonly documentNo: Scalars['String']['output'];
  readonly year: Scalars['Int']['output'];
  readonly issuedOn?: Maybe<Scalars['Day']['output']>;
  /** Where it was read. 来源 */
  readonly source: Scalars['String']['output'];
  /** The agencies it binds; null for all of them. 适用范围 */
  readonly agencies?: Maybe<ReadonlyArray<Agency>>;
  /** 批准人 */
  readonly approver: Scalars['String']['output'];
  readonly holidays: ReadonlyArray<NoticeHoliday>;
  /** The notice that it corrects or takes back. 所替代的通知 */
  readonly replaces?: Maybe<Scalars['ID']['output']>;
  readonly loadedAt: Scalars['Instant']['output'];
  /** Who loaded it; null for the command line. 载入人 */
  readonly loadedBy?: Maybe<StaffMember>;
  /** Open cases of all agencies that were recounted by it and came out differently. 重算变动的案件数 */
  readonly caseCount: Scalars['Int']['output'];
};

/** One holiday of a loaded notice. 节日 */
export type NoticeHoliday = {
  readonly __typename?: 'NoticeHoliday';
  readonly name: Scalars['String']['output'];
  readonly off: Scalars['String']['output'];
  readonly worked: ReadonlyArray<Scalars['String']['output']>;
};

/** Whether a loaded notice still counts. 通知状态 */
export type NoticeState =
  /** It counts. 在用 */
  | 'IN_FORCE'
  /** A later entry stands in its place or took it back. 已被替代 */
  | 'REPLACED'
  /** It is the entry that took another back. 撤销 */
  | 'WITHDRAWAL';

/**
 * A notice, an override or the withdrawal of one while it is applied. Once it is, it stands among the `holidayNotices` under the
 * same id; nothing of it counts before. 正在载入的通知
 */
export type NoticeBeingApplied = {
  readonly __typename?: 'NoticeBeingApplied';
  readonly id: Scalars['ID']['output'];
  readonly scope: NoticeScope;
  /** It takes an override back. 撤销 */
  readonly withdraws: Scalars['Boolean']['output'];
  /** 文号 */
  readonly documentNo: Scalars['String']['output'];
  readonly year: Scalars['Int']['output'];
  readonly state: NoticeApplication;
  /** How much of the open cases is gone through. 进度（百分数） */
  readonly percent: Scalars['Int']['output'];
  /** Open cases recounted so far that come out differently. 已重算变动的案件数 */
  readonly caseCount: Scalars['Int']['output'];
  readonly orderedAt: Scalars['Instant']['output'];
  /** Who ordered it; null for the command line. 载入人 */
  readonly orderedBy?: Maybe<StaffMember>;
  /** Why it was not applied. 未载入的理由 */
  readonly refusal?: Maybe<Refusal>;
};

/** How far the application of a notice has come. 载入状态 */
export type NoticeApplication =
  /** Waiting its turn, or at work; it goes on by itself, after a restart too. 正在办理 */
  | 'RUNNING'
  /** By the time its turn came the calendar was another, or it was loaded already; nothing was changed. 未载入 */
  | 'REFUSED'
  /** It failed too often; nothing was changed. 载入失败 */
  | 'FAILED';

/** What would follow from a notice. 放假通知预览 */
export type HolidayNoticePreview = {
  readonly __typename?: 'HolidayNoticePreview';
  /** Send it back to apply what was seen. 预览指纹 */
  readonly fingerprint: Scalars['String']['output'];
  /** Days off that the notice names. 放假天数 */
  readonly daysOff: Scalars['Int']['output'];
  /** Weekend days worked that it names. 调休上班天数 */
  readonly daysWorked: Scalars['Int']['output'];
  /** Days that become working days or cease to be. 变动的日期 */
  readonly days: ReadonlyArray<CalendarDayChange>;
  /** Years whose days become final. 不再暂定的年份 */
  readonly yearsAnnounced: ReadonlyArray<Scalars['Int']['output']>;
  /** Statutory festivals that would be worked: probably a slip. 未放假的法定节日 */
  readonly festivalsWorked: ReadonlyArray<FestivalWorked>;
  /** Open cases touched. 涉及案件数 */
  readonly caseCount: Scalars['Int']['output'];
  /** Cases that would be late as of today and are not now. 将成为逾期 */
  readonly becomingLate: Scalars['Int']['output'];
  /** Cases late now that would be so no longer. 不再逾期 */
  readonly noLongerLate: Scalars['Int']['output'];
  /** The cases, a part of them at a time. 涉及案件 */
  readonly cases: ReadonlyArray<PreviewedCase>;
};


/** What would follow from a notice. 放假通知预览 */
export type HolidayNoticePreviewCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** A day that becomes a working day, or ceases to be one. 变动的日期 */
export type CalendarDayChange = {
  readonly __typename?: 'CalendarDayChange';
  readonly on: Scalars['Day']['output'];
  readonly working: Scalars['Boolean']['output'];
  readonly kindBefore: DayKind;
  readonly kindAfter: DayKind;
  readonly festival?: Maybe<Scalars['String']['output']>;
};

/** What a day is. 日期类别 */
export type DayKind =
  /** Monday to Friday, worked. 工作日 */
  | 'WORKDAY'
  /** Saturday or Sunday, off. 周末 */
  | 'WEEKEND'
  /** Off by a notice or as a festival. 放假 */
  | 'HOLIDAY'
  /** A weekend day worked by a notice. 调休上班日 */
  | 'MAKE_UP_WORKDAY';

/** A statutory festival that a calendar has as a working day. 未放假的法定节日 */
export type FestivalWorked = {
  readonly __typename?: 'FestivalWorked';
  readonly festival: Scalars['String']['output'];
  readonly on: Scalars['Day']['output'];
};

/** An open case that a notice would touch. 涉及案件 */
export type PreviewedCase = {
  readonly __typename?: 'PreviewedCase';
  readonly caseId: Scalars['ID']['output'];
  readonly agency: Agency;
  readonly applicationNo?: Maybe<Scalars['String']['output']>;
  /** Days that move; where none does, one that becomes final. 期限变动 */
  readonly deadlines: ReadonlyArray<MovedDeadline>;
  readonly provisionalBefore: Scalars['Boolean']['output'];
  readonly provisionalAfter: Scalars['Boolean']['output'];
  readonly late: LatenessChange;
};

/** A due day that moves. 期限变动 */
export type MovedDeadline = {
  readonly __typename?: 'MovedDeadline';
  readonly deadline: RowDeadline;
  readonly before: Scalars['Day']['output'];
  readonly after: Scalars['Day']['output'];
};

/** The due days that lists show. 列表所示期限 */
export type RowDeadline =
  /** The agency's term to ask for a correction (art. 30). 补正告知期限 */
  | 'CORRECTION_NOTICE_DUE'
  /** The applicant's term to correct (art. 30). 补正期限 */
  | 'CORRECTION_DUE'
  /** The applicant's term to pay (art. 42). 缴费期限 */
  | 'PAYMENT_DUE'
  /** The reply, or the new reply after a quashing (art. 33). 答复期限 */
  | 'REPLY_DUE';

/** What a notice does to the lateness of a reply, as of today. 逾期变化 */
export type LatenessChange =
  /** It becomes late. 将成为逾期 */
  | 'BECOMES_LATE'
  /** It is late no longer. 不再逾期 */
  | 'NO_LONGER_LATE'
  /** It stays as it is. 不变 */
  | 'UNCHANGED';

/** One line of what a notice moved: the old day and the new, each with the calendar edition that explains it. 日历变动记录 */
export type CalendarChange = {
  readonly __typename?: 'CalendarChange';
  readonly caseId: Scalars['ID']['output'];
  readonly applicationNo?: Maybe<Scalars['String']['output']>;
  readonly deadline: RowDeadline;
  readonly before: Scalars['Day']['output'];
  readonly after: Scalars['Day']['output'];
  readonly provisionalBefore: Scalars['Boolean']['output'];
  readonly provisionalAfter: Scalars['Boolean']['output'];
  readonly editionBefore: Scalars['String']['output'];
  readonly editionAfter: Scalars['String']['output'];
  readonly changedAt: Scalars['Instant']['output'];
};

/** A page of what a notice moved. 日历变动记录列表 */
export type CalendarChangeConnection = {
  readonly __typename?: 'CalendarChangeConnection';
  readonly edges: ReadonlyArray<CalendarChangeEdge>;
  readonly pageInfo: PageInfo;
};

/** A line in a page. 列表项 */
export type CalendarChangeEdge = {
  readonly __typename?: 'CalendarChangeEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: CalendarChange;
};

/** What the calendar lacks. 日历提示 */
export type CalendarWarning = {
  readonly __typename?: 'CalendarWarning';
  readonly code: CalendarWarningCode;
  readonly year: Scalars['Int']['output'];
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
};

/** Kinds of warning of the calendar. 日历提示类别 */
export type CalendarWarningCode =
  /** From 1 November on: next year's notice is not loaded; or this year's. 放假通知缺失 */
  | 'HOLIDAY_NOTICE_MISSING';

/** A text that letters are drawn from: that of one letter, or a part that several include. 文书模板 */
export type LetterTemplate = {
  readonly __typename?: 'LetterTemplate';
  /** `reply-provided` */
  readonly name: Scalars['String']['output'];
  readonly sort: TemplateSort;
  /** What the letter is called; a part by its name. 文书名称 */
  readonly title: Scalars['String']['output'];
  /** The version in force. 现行版本 */
  readonly version: Scalars['Int']['output'];
  /** The text in force. 现行文本 */
  readonly text: Scalars['String']['output'];
  /** The text in force is not the one that came with the service. 已修改 */
  readonly edited: Scalars['Boolean']['output'];
  /** What came with the service has changed since. 随附文本已更新 */
  readonly shippedChanged: Scalars['Boolean']['output'];
  /** Why this version of the service cannot use the edited text; letters are then drawn from what came with it. 不可用的原因 */
  readonly unusable: ReadonlyArray<TemplateFinding>;
  /** For administrators. 草稿 */
  readonly draft?: Maybe<TemplateVersion>;
  /** The version to name in `saveTemplateDraft`. 编辑所据版本 */
  readonly editedVersion: Scalars['Int']['output'];
  /** What would keep the draft from being published; for administrators. 草稿检查结果 */
  readonly draftFindings: ReadonlyArray<TemplateFinding>;
  /** Every version, the latest first; drafts for administrators. 历次版本 */
  readonly history: ReadonlyArray<TemplateVersion>;
  /** The data the text may use. 可用数据 */
  readonly variables: ReadonlyArray<TemplateVariable>;
  /** The letters that are drawn from it. 所涉文书 */
  readonly letters: ReadonlyArray<Scalars['String']['output']>;
};

/** A line of the history of a text. 模板版本 */
export type TemplateVersion = {
  readonly __typename?: 'TemplateVersion';
  readonly version: Scalars['Int']['output'];
  readonly state: TemplateState;
  readonly text: Scalars['String']['output'];
  readonly sha256: Scalars['String']['output'];
  /** The version in force when the editing began. 编辑所据版本 */
  readonly basedOn?: Maybe<Scalars['Int']['output']>;
  /** Null for what came with the service. 记录人 */
  readonly recordedBy?: Maybe<StaffMember>;
  readonly recordedAt: Scalars['Instant']['output'];
  readonly why: Scalars['String']['output'];
};

/** A letter's text, or a part of several. 模板类别 */
export type TemplateSort =
  /** The text of one letter. 文书 */
  | 'LETTER'
  /** A part that several letters include. 公用段落 */
  | 'PARTIAL';

/** What a line of the history did. 模板版本状态 */
export type TemplateState =
  /** Came with the service. 随附 */
  | 'SHIPPED'
  /** Saved, and not in force. 草稿 */
  | 'DRAFT'
  /** In force from then on. 已发布 */
  | 'PUBLISHED'
  /** The draft was given up. 已弃置 */
  | 'DISCARDED'
  /** What came with the service is in force again. 已撤回 */
  | 'WITHDRAWN';

/** A datum that a text may use. 可用数据 */
export type TemplateVariable = {
  readonly __typename?: 'TemplateVariable';
  /** `items[].what`: a member of each element of a list. */
  readonly path: Scalars['String']['output'];
  /** What it is, in Chinese. 名称 */
  readonly meaning?: Maybe<Scalars['String']['output']>;
  readonly example: Scalars['String']['output'];
  /** Not every letter has it: it stands inside a condition. 并非必有 */
  readonly optional: Scalars['Boolean']['output'];
};

/** What is wrong with a text, and where: lines and columns from 1. 模板检查结果 */
export type TemplateFinding = {
  readonly __typename?: 'TemplateFinding';
  readonly severity: FindingSeverity;
  /** `UNKNOWN_VARIABLE` */
  readonly code: Scalars['String']['output'];
  readonly line: Scalars['Int']['output'];
  readonly column: Scalars['Int']['output'];
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
};

/** How grave a finding is. 检查结果级别 */
export type FindingSeverity =
  /** The text is not published with it. 错误 */
  | 'ERROR'
  /** The editor is asked to look again. 提示 */
  | 'WARNING';

/** The findings of a text, in its order. 模板检查结果列表 */
export type TemplateFindings = {
  readonly __typename?: 'TemplateFindings';
  readonly findings: ReadonlyArray<TemplateFinding>;
};

/** A letter filled with invented data. 文书预览 */
export type LetterPreview = {
  readonly __typename?: 'LetterPreview';
  /** The letter that is shown. */
  readonly letter: Scalars['String']['output'];
  /** Which of its specimens, from 0. */
  readonly specimen: Scalars['Int']['output'];
  /** What is peculiar to each specimen. 样例 */
  readonly specimens: ReadonlyArray<LetterSpecimen>;
  /** An article of HTML; null when the text cannot be written out. 网页文本 */
  readonly html?: Maybe<Scalars['String']['output']>;
  readonly findings: ReadonlyArray<TemplateFinding>;
};

/** Invented data that a letter is filled with. 样例 */
export type LetterSpecimen = {
  readonly __typename?: 'LetterSpecimen';
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
};

/** What `lintLetterTemplate` answers. 检查模板 */
export type LintLetterTemplateResult = TemplateFindings | NotPermitted | InvalidInput;

/** What `previewLetter` answers. 预览文书 */
export type PreviewLetterResult = LetterPreview | NotPermitted | InvalidInput;

/** Information an agency keeps and has not published, so that people know what to ask for (art. 12). 目录条目 */
export type CatalogueEntry = {
  readonly __typename?: 'CatalogueEntry';
  readonly id: Scalars['ID']['output'];
  readonly agency: Agency;
  /** Once in an agency. 索引号 */
  readonly indexNo: Scalars['String']['output'];
  /** 名称 */
  readonly name: Scalars['String']['output'];
  /** 内容概述 */
  readonly summary: Scalars['String']['output'];
  /** 生成日期 */
  readonly madeOn: Scalars['Day']['output'];
  /** By its name. 责任科室 */
  readonly responsibleUnit: Scalars['String']['output'];
  readonly form: CatalogueForm;
  readonly status: PublicationStatus;
  /** To name in the next step. 版本 */
  readonly version: Scalars['Int']['output'];
  /** While it is published. 公布日期 */
  readonly publishedOn?: Maybe<Scalars['Day']['output']>;
  /** Every step, the latest first; for the staff of the agency. 历次版本 */
  readonly history: ReadonlyArray<CatalogueEntryVersion>;
};

/** What the information lies there as. 载体形式 */
export type CatalogueForm =
  /** 纸质 */
  | 'PAPER'
  /** 电子 */
  | 'ELECTRONIC'
  /** 纸质和电子 */
  | 'PAPER_AND_ELECTRONIC'
  /** 音像 */
  | 'AUDIOVISUAL';

/** Where what an agency shows the public stands. 公布状态 */
export type PublicationStatus =
  /** Not public yet. 草稿 */
  | 'DRAFT'
  /** Waits for a second person. 待审定 */
  | 'AWAITING_APPROVAL'
  /** The second person sent it back. 已退回 */
  | 'RETURNED'
  /** Anybody finds it. 已公布 */
  | 'PUBLISHED'
  /** Taken off, with a reason. 已撤下 */
  | 'WITHDRAWN';

/** A step of an entry: what it said from then on, who took it, when and why. 目录条目版本 */
export type CatalogueEntryVersion = {
  readonly __typename?: 'CatalogueEntryVersion';
  readonly version: Scalars['Int']['output'];
  readonly status: PublicationStatus;
  readonly content: CatalogueContent;
  readonly recordedBy?: Maybe<StaffMember>;
  readonly recordedAt: Scalars['Instant']['output'];
  readonly why: Scalars['String']['output'];
};

/** What an entry said. 目录条目内容 */
export type CatalogueContent = {
  readonly __typename?: 'CatalogueContent';
  readonly indexNo: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly summary: Scalars['String']['output'];
  readonly madeOn: Scalars['Day']['output'];
  readonly responsibleUnit: Scalars['String']['output'];
  readonly form: CatalogueForm;
};

/** A page of the catalogue. 目录分页 */
export type CatalogueEntryConnection = {
  readonly __typename?: 'CatalogueEntryConnection';
  readonly edges: ReadonlyArray<CatalogueEntryEdge>;
  readonly pageInfo: PageInfo;
};

/** An entry in a page. 列表项 */
export type CatalogueEntryEdge = {
  readonly __typename?: 'CatalogueEntryEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: CatalogueEntry;
};

/** Which of what is published to list. 公布内容筛选 */
export type PublicationFilter = {
  readonly agencyId?: InputMaybe<Scalars['ID']['input']>;
  /** Others than PUBLISHED only of agencies the viewer belongs to. 公布状态 */
  readonly statuses?: InputMaybe<ReadonlyArray<PublicationStatus>>;
  /** Two characters suffice; every word must be there. 检索词 */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What a replied case was asked and answered, told without whoever asked and approved by a second person. 公开答复 */
export type PublishedAnswer = {
  readonly __typename?: 'PublishedAnswer';
  readonly id: Scalars['ID']['output'];
  readonly agency: Agency;
  /** 标题 */
  readonly title: Scalars['String']['output'];
  /** 问题 */
  readonly question: Scalars['String']['output'];
  /** 答复 */
  readonly answer: Scalars['String']['output'];
  readonly status: PublicationStatus;
  /** To name in the next step. 版本 */
  readonly version: Scalars['Int']['output'];
  /** While it is published. 公布日期 */
  readonly publishedOn?: Maybe<Scalars['Day']['output']>;
  /** The case it tells of; for the staff of the agency. 来源案件 */
  readonly caseFile?: Maybe<CaseFile>;
  /** Whoever wrote it as it stands; for the staff of the agency. 拟稿人 */
  readonly draftedBy?: Maybe<StaffMember>;
  /** What may tell who asked; for the staff of the agency. 个人信息提示 */
  readonly warnings: ReadonlyArray<PersonalDataWarning>;
  /** Why the reply it tells of may not stand; for the staff of the agency, who decide whether to take it down. 答复存疑提示 */
  readonly doubts: ReadonlyArray<AnswerDoubt>;
  /** Every step, the latest first; for the staff of the agency. 历次版本 */
  readonly history: ReadonlyArray<PublishedAnswerVersion>;
};

/** The reply that a published answer tells of is contested, or was overruled. 答复存疑提示 */
export type AnswerDoubt = {
  readonly __typename?: 'AnswerDoubt';
  /** In Chinese. 说明 */
  readonly zh: Scalars['String']['output'];
  /** In English. 英文说明 */
  readonly en: Scalars['String']['output'];
};

/** The case in its own words, what is known to tell who asked left out; somebody writes the published answer from it. 公开答复底稿 */
export type PublishedAnswerOutline = {
  readonly __typename?: 'PublishedAnswerOutline';
  readonly title: Scalars['String']['output'];
  readonly question: Scalars['String']['output'];
  readonly answer: Scalars['String']['output'];
  /** What was left out. 隐去的个人信息 */
  readonly leftOut: ReadonlyArray<PersonalDataKind>;
};

/** Something in the text that may tell who asked, to be looked at again. 个人信息提示 */
export type PersonalDataWarning = {
  readonly __typename?: 'PersonalDataWarning';
  /** `title`, `question` or `answer`. */
  readonly path: Scalars['String']['output'];
  readonly kind: PersonalDataKind;
  /** As it stands there. 原文 */
  readonly excerpt: Scalars['String']['output'];
};

/** What a rule finds that may tell who asked. 个人信息种类 */
export type PersonalDataKind =
  /** Of the applicant, an agent or a representative; refused. 姓名或者名称 */
  | 'NAME'
  /** Refused. 身份证件号码 */
  | 'IDENTITY_NUMBER'
  /** Long as an identity number, with a wrong check character. 疑似身份证件号码 */
  | 'POSSIBLE_IDENTITY_NUMBER'
  /** Other than the office's. 电话号码 */
  | 'PHONE'
  /** 电子邮箱 */
  | 'EMAIL'
  /** Of the application. 地址 */
  | 'ADDRESS';

/** A step of a published answer: what it said from then on, who took it, when and why. 公开答复版本 */
export type PublishedAnswerVersion = {
  readonly __typename?: 'PublishedAnswerVersion';
  readonly version: Scalars['Int']['output'];
  readonly status: PublicationStatus;
  readonly content: PublishedAnswerContent;
  readonly recordedBy?: Maybe<StaffMember>;
  readonly recordedAt: Scalars['Instant']['output'];
  readonly why: Scalars['String']['output'];
};

/** What a published answer said. 公开答复内容 */
export type PublishedAnswerContent = {
  readonly __typename?: 'PublishedAnswerContent';
  readonly title: Scalars['String']['output'];
  readonly question: Scalars['String']['output'];
  readonly answer: Scalars['String']['output'];
};

/** A page of published answers. 公开答复分页 */
export type PublishedAnswerConnection = {
  readonly __typename?: 'PublishedAnswerConnection';
  readonly edges: ReadonlyArray<PublishedAnswerEdge>;
  readonly pageInfo: PageInfo;
};

/** A published answer in a page. 列表项 */
export type PublishedAnswerEdge = {
  readonly __typename?: 'PublishedAnswerEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: PublishedAnswer;
};

/** The report of an agency on a year of its disclosure work (arts. 49, 50). 年度报告 */
export type AnnualReport = {
  readonly __typename?: 'AnnualReport';
  readonly id: Scalars['ID']['output'];
  readonly agency: Agency;
  /** 报告年度 */
  readonly year: Scalars['Int']['output'];
  readonly title: Scalars['String']['output'];
  readonly publishedOn: Scalars['Day']['output'];
  readonly status: PublicationStatus;
  readonly fileName: Scalars['String']['output'];
  readonly mediaType: Scalars['String']['output'];
  readonly size: Scalars['Int']['output'];
  readonly sha256: Scalars['String']['output'];
  /** Where the file is got. 下载地址 */
  readonly url: Scalars['String']['output'];
  /** For the staff of the agency. 撤下理由 */
  readonly whyWithdrawn?: Maybe<Scalars['String']['output']>;
};

/** Which annual reports to list. 年度报告筛选 */
export type AnnualReportFilter = {
  readonly agencyId?: InputMaybe<Scalars['ID']['input']>;
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

/** A notice was loaded, and the open cases it touches were moved. 已载入 */
export type HolidayNoticeApplied = {
  readonly __typename?: 'HolidayNoticeApplied';
  readonly notice: HolidayNotice;
  /** How many open cases it touched. 涉及案件数 */
  readonly caseCount: Scalars['Int']['output'];
};

/** The act was done; the case as it is now. 办理成功 */
export type ActDone = {
  readonly __typename?: 'ActDone';
  readonly caseFile: CaseFile;
  readonly warnings: ReadonlyArray<Warning>;
};

/** The application was handed in. 提交回执 */
export type ApplicationReceipt = {
  readonly __typename?: 'ApplicationReceipt';
  readonly caseId: Scalars['ID']['output'];
  readonly applicationNo: Scalars['String']['output'];
  /** With the number, it opens the case on the portal; shown once more on the receipt slip. 查询码 */
  readonly queryCode: Scalars['String']['output'];
  readonly trackingUrl: Scalars['String']['output'];
  readonly submittedOn: Scalars['Day']['output'];
  /** Null while the receipt waits for confirmation (art. 31). 收到申请之日 */
  readonly receivedOn?: Maybe<Scalars['Day']['output']>;
  readonly replyDueOn?: Maybe<Scalars['Day']['output']>;
  readonly warnings: ReadonlyArray<Warning>;
  /** Of the further items, in their order; each has a number and a code of its own. 其余各项的回执 */
  readonly further: ReadonlyArray<ApplicationReceipt>;
};

/** A new query code was issued; the old one is dead. 查询码已补发 */
export type QueryCodeReissued = {
  readonly __typename?: 'QueryCodeReissued';
  readonly caseFile: CaseFile;
  readonly queryCode: Scalars['String']['output'];
};

/** Taken, but worth a second look. 提示 */
export type Warning = {
  readonly __typename?: 'Warning';
  readonly code: WarningCode;
  readonly path: Scalars['String']['output'];
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
};

/** Kinds of warning. 提示类型 */
export type WarningCode =
  /** The check character of an identity number is wrong. 证件号码校验位不符 */
  | 'IDENTITY_CHECKSUM'
  /** A name and its number were amended together: it must still be the same person. 姓名和证件号码同时更正 */
  | 'PERSON_DIFFERS'
  /** The draft rests on the ground of the reply that was quashed for substance (行政复议法 art. 64). 与被撤销的答复理由相同 */
  | 'SAME_GROUND_AS_QUASHED'
  /** No dispute about the case has recorded the order to reply anew. 责令重新答复未在复议诉讼中记录 */
  | 'ORDER_NOT_RECORDED'
  /** Cases to be answered together have different applicants and differ in what they ask. 一并答复的申请内容不相近 */
  | 'REQUESTS_DIFFER'
  /** The same applicant asked the same or nearly so before. 同一申请人有相同或者相似申请 */
  | 'REPEATED_REQUEST'
  /** The applicant's applications this month and this year are many. 申请数量较多 */
  | 'MANY_REQUESTS'
  /** Other applicants asked the same (art. 44). 他人申请过相同信息 */
  | 'ASKED_BY_OTHERS'
  /** The fee was paid after its term; the period does not begin anew. 逾期缴费 */
  | 'LATE_PAYMENT'
  /** The fee notice is withdrawn after the reply was due. 撤销收费通知后答复已经逾期 */
  | 'REPLY_OVERDUE'
  /** The internal day of a co-handling is not before the reply is due. 协办时限晚于答复期限 */
  | 'CO_HANDLING_DUE_TOO_LATE'
  /** Help that was asked for has not come. 协办尚未反馈 */
  | 'CO_HANDLING_OPEN';

/** A lawful "no", with its article where there is one. 不予办理的理由 */
export type Refusal = {
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
};

/** No such case, or not yours. 案件不存在 */
export type CaseNotFound = Refusal & {
  readonly __typename?: 'CaseNotFound';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
};

/** The actor may not do this act. 无权办理 */
export type NotPermitted = Refusal & {
  readonly __typename?: 'NotPermitted';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly action: Scalars['String']['output'];
  readonly reason: Scalars['String']['output'];
  readonly by: ReadonlyArray<Scalars['String']['output']>;
};

/** The case is in a state that does not allow the act. 状态不允许 */
export type WrongState = Refusal & {
  readonly __typename?: 'WrongState';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly action: Scalars['String']['output'];
  readonly state: CaseState;
  readonly from: ReadonlyArray<Scalars['String']['output']>;
};

/** Somebody else acted meanwhile. 案件已被他人更新 */
export type StaleVersion = Refusal & {
  readonly __typename?: 'StaleVersion';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly expected: Scalars['Int']['output'];
  readonly actual: Scalars['Int']['output'];
  /** What happened since the expected version, as far as the viewer may read it: entries of the timeline, in its words. 期间发生的事项 */
  readonly since: ReadonlyArray<TimelineEvent>;
};

/** The clientMutationId was used for another command. 请求编号重复 */
export type IdempotencyMismatch = Refusal & {
  readonly __typename?: 'IdempotencyMismatch';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly clientMutationId: Scalars['String']['output'];
};

/** A value was not taken. 输入有误 */
export type InvalidInput = Refusal & {
  readonly __typename?: 'InvalidInput';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly path: Scalars['String']['output'];
  readonly problem: Scalars['String']['output'];
  readonly limit?: Maybe<Scalars['Int']['output']>;
};

/** Too many wrong passwords within the hour. 尝试次数过多 */
export type TooManyAttempts = Refusal & {
  readonly __typename?: 'TooManyAttempts';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
};

/** The legal day cannot be. 日期有误 */
export type DayRefused = Refusal & {
  readonly __typename?: 'DayRefused';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly path: Scalars['String']['output'];
  readonly problem: Scalars['String']['output'];
  readonly on: Scalars['Day']['output'];
  readonly bound: Scalars['Day']['output'];
};

/** A holiday notice that is no calendar, at the place where it is none. 通知有误 */
export type NoticeRefused = Refusal & {
  readonly __typename?: 'NoticeRefused';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly path: Scalars['String']['output'];
  readonly problem: Scalars['String']['output'];
  /** What stands there. 原文 */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** The calendar or the notice is no longer what the preview showed. 预览已过时 */
export type PreviewOutdated = Refusal & {
  readonly __typename?: 'PreviewOutdated';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly seen: Scalars['String']['output'];
  readonly now: Scalars['String']['output'];
};

/** Only what has failed or come back is sent once more. 通知无须重发 */
export type NotificationNotFailed = Refusal & {
  readonly __typename?: 'NotificationNotFailed';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly state: NotificationState;
};

/** The channel is not configured: nothing would be sent. 通知渠道未开通 */
export type NotificationChannelClosed = Refusal & {
  readonly __typename?: 'NotificationChannelClosed';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly channel: NotificationChannel;
};

/** Somebody else saved or published the text meanwhile. 模板已有变动 */
export type TemplateOutdated = Refusal & {
  readonly __typename?: 'TemplateOutdated';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly seen: Scalars['Int']['output'];
  readonly now: Scalars['Int']['output'];
};

/** The text has errors and cannot be put in force. 模板有误 */
export type TemplateFaulty = Refusal & {
  readonly __typename?: 'TemplateFaulty';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly findings: ReadonlyArray<TemplateFinding>;
};

/** There is no draft of the text. 没有草稿 */
export type TemplateDraftMissing = Refusal & {
  readonly __typename?: 'TemplateDraftMissing';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
};

/** The text has an open draft, to be published or discarded first. 有未发布的草稿 */
export type TemplateDraftOpen = Refusal & {
  readonly __typename?: 'TemplateDraftOpen';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

/** Somebody else changed it meanwhile. 内容已有变动 */
export type PublicationOutdated = Refusal & {
  readonly __typename?: 'PublicationOutdated';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly seen: Scalars['Int']['output'];
  readonly now: Scalars['Int']['output'];
};

/** The step is not taken as it stands now. 公布状态不允许 */
export type PublicationStatusRefused = Refusal & {
  readonly __typename?: 'PublicationStatusRefused';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly status: PublicationStatus;
  readonly from: ReadonlyArray<PublicationStatus>;
};

/** The text names the applicant or an identity number (art. 15). 含有个人信息 */
export type PersonalDataNamed = Refusal & {
  readonly __typename?: 'PersonalDataNamed';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly path: Scalars['String']['output'];
  readonly data: PersonalDataKind;
};

/** The case has no reply that was sent. 案件尚未答复 */
export type CaseNotReplied = Refusal & {
  readonly __typename?: 'CaseNotReplied';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly state: CaseState;
};

/** Recorded more than one working day later without a reason. 补录须说明理由 */
export type LateEntryReasonMissing = Refusal & {
  readonly __typename?: 'LateEntryReasonMissing';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly on: Scalars['Day']['output'];
  readonly recordedOn: Scalars['Day']['output'];
};

/** The letter has not been opened yet. 尚未录入申请 */
export type ApplicationNotRecorded = Refusal & {
  readonly __typename?: 'ApplicationNotRecorded';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
};

/** Who somebody is, is amended by the paper that proves it (个人信息保护法 art. 46). 未核对证明 */
export type ProofNotChecked = Refusal & {
  readonly __typename?: 'ProofNotChecked';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly path: Scalars['String']['output'];
};

/** This office takes no application made on a passport (art. 27, AMB-14). 不受理外国人的申请 */
export type ForeignApplicantNotTaken = Refusal & {
  readonly __typename?: 'ForeignApplicantNotTaken';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
};

/** The application was recorded before. 申请已录入 */
export type AlreadyRecorded = Refusal & {
  readonly __typename?: 'AlreadyRecorded';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
};

/** The case was not assigned yet. 尚未分办 */
export type NotAssigned = Refusal & {
  readonly __typename?: 'NotAssigned';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
};

/** The handler has accepted the case before. 已接收承办 */
export type AssignmentAcceptedBefore = Refusal & {
  readonly __typename?: 'AssignmentAcceptedBefore';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
};

/** A correction notice is given once (art. 30). 已发过补正告知 */
export type CorrectionAlreadyIssued = Refusal & {
  readonly __typename?: 'CorrectionAlreadyIssued';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly sentOn: Scalars['Day']['output'];
};

/** This office gives no second correction notice (art. 30, AMB-2). 不作第二次补正告知 */
export type SecondNoticeExcluded = Refusal & {
  readonly __typename?: 'SecondNoticeExcluded';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly sentOn: Scalars['Day']['output'];
};

/** This office asks for no correction on that ground (art. 30, AMB-1). 不以该事由要求补正 */
export type CorrectionGroundNotAdmitted = Refusal & {
  readonly __typename?: 'CorrectionGroundNotAdmitted';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly path: Scalars['String']['output'];
  readonly ground: CorrectionGround;
};

/** The correction came after its term without good reason (art. 30). 逾期补正无正当理由 */
export type CorrectionLateWithoutReason = Refusal & {
  readonly __typename?: 'CorrectionLateWithoutReason';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly due: Scalars['Day']['output'];
};

/** The correction term is not over (art. 30). 补正期限未满 */
export type CorrectionTermRunning = Refusal & {
  readonly __typename?: 'CorrectionTermRunning';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly mayLapseFrom: Scalars['Day']['output'];
};

/** Nothing of the kind has left electronically. 未以电子方式送出 */
export type LetterNotElectronic = Refusal & {
  readonly __typename?: 'LetterNotElectronic';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly letter: ServedLetter;
};

/** The applicant confirmed its receipt before. 已确认收到 */
export type AlreadyAcknowledged = Refusal & {
  readonly __typename?: 'AlreadyAcknowledged';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly on: Scalars['Day']['output'];
};

/** There is no proof of service. 缺少送达凭证 */
export type ServiceProofMissing = Refusal & {
  readonly __typename?: 'ServiceProofMissing';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
};

/** The letter was served before. 已记录送达 */
export type AlreadyServed = Refusal & {
  readonly __typename?: 'AlreadyServed';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly on: Scalars['Day']['output'];
};

/** The reply was due before; no consultation is opened any more (art. 33). 答复期限已满 */
export type ConsultationAfterDue = Refusal & {
  readonly __typename?: 'ConsultationAfterDue';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly due: Scalars['Day']['output'];
};

/** No consultation letter is out. 没有发出的征求意见书 */
export type NoConsultationOut = Refusal & {
  readonly __typename?: 'NoConsultationOut';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
};

/** The opinion was recorded before (art. 32). 已记录意见 */
export type ConsultationAnswered = Refusal & {
  readonly __typename?: 'ConsultationAnswered';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly ref: Scalars['String']['output'];
  /** Whose opinion it is. 被征求意见人 */
  readonly party: Scalars['String']['output'];
  readonly on: Scalars['Day']['output'];
};

/** Nobody was asked to help. 没有等待反馈的协办 */
export type NoCoHandlingOpen = Refusal & {
  readonly __typename?: 'NoCoHandlingOpen';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
};

/** The co-handler's answer was recorded before. 已记录协办反馈 */
export type CoHandlingAnswered = Refusal & {
  readonly __typename?: 'CoHandlingAnswered';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly ref: Scalars['String']['output'];
  /** Who has answered. 协办单位 */
  readonly coHandler: Scalars['String']['output'];
  readonly on: Scalars['Day']['output'];
};

/** No payment was declared that the office has yet to look for (art. 42). 没有待核对的缴费申报 */
export type NoPaymentDeclared = Refusal & {
  readonly __typename?: 'NoPaymentDeclared';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
};

/** No unpaid fee notice can be reviewed (art. 42). 没有待缴费的收费通知 */
export type NoFeeNoticeOpen = Refusal & {
  readonly __typename?: 'NoFeeNoticeOpen';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
};

/** The objection to the fee was recorded before (art. 42). 已记录收费异议 */
export type FeeObjectionRecorded = Refusal & {
  readonly __typename?: 'FeeObjectionRecorded';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly on: Scalars['Day']['output'];
};

/** A correction submitted online in time waits for its confirmation: nothing lapses (art. 30). 网上补正尚未确认 */
export type CorrectionUnconfirmed = Refusal & {
  readonly __typename?: 'CorrectionUnconfirmed';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly on: Scalars['Day']['output'];
};

/** The objection to the fee waits for its review: nothing lapses (art. 42). 收费异议尚未复核 */
export type FeeObjectionUndecided = Refusal & {
  readonly __typename?: 'FeeObjectionUndecided';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly on: Scalars['Day']['output'];
};

/** Nobody objected to the fee: there is nothing to uphold (art. 42). 没有收费异议 */
export type NoFeeObjection = Refusal & {
  readonly __typename?: 'NoFeeObjection';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
};

/** A fee notice is reviewed once (art. 42). 收费通知已经复核 */
export type FeeAlreadyReviewed = Refusal & {
  readonly __typename?: 'FeeAlreadyReviewed';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly on: Scalars['Day']['output'];
  readonly documentNo: Scalars['String']['output'];
};

/** A review may not raise the fee (art. 42). 复核不得加重 */
export type FeeNotLower = Refusal & {
  readonly __typename?: 'FeeNotLower';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly amountInFen: Scalars['Int']['output'];
};

/** No reasonable objection waits for a decision (art. 32). 没有待决定的不同意见 */
export type ObjectionMissing = Refusal & {
  readonly __typename?: 'ObjectionMissing';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
};

/** A third party's term is still running (art. 32). 第三方尚未提出意见 */
export type ConsultationUndecided = Refusal & {
  readonly __typename?: 'ConsultationUndecided';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly ref: Scalars['String']['output'];
  /** Its name. 第三方 */
  readonly party: Scalars['String']['output'];
};

/** A third party objects with reason (art. 32). 第三方不同意公开 */
export type ObjectionStands = Refusal & {
  readonly __typename?: 'ObjectionStands';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly ref: Scalars['String']['output'];
  /** Its name. 第三方 */
  readonly party: Scalars['String']['output'];
};

/** The hold after a decision in the public interest is not over (art. 32, reading AMB-8). 公开前的保留期未满 */
export type ReleaseHeld = Refusal & {
  readonly __typename?: 'ReleaseHeld';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly ref: Scalars['String']['output'];
  /** Its name. 第三方 */
  readonly party: Scalars['String']['output'];
  readonly until: Scalars['Day']['output'];
};

/** The letter is not out: nothing to serve. 文书尚未送出 */
export type LetterNotOut = Refusal & {
  readonly __typename?: 'LetterNotOut';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly letter: ServedLetter;
};

/** It was posted or published, and what became of it is not recorded. 已交寄或者公告 */
export type AlreadyDispatched = Refusal & {
  readonly __typename?: 'AlreadyDispatched';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly on: Scalars['Day']['output'];
};

/** Its posting, or publication, must be recorded first. 尚未记录交寄、公告 */
export type DispatchNotRecorded = Refusal & {
  readonly __typename?: 'DispatchNotRecorded';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly dispatch: Scalars['String']['output'];
};

/** This letter is not served that way. 文书不适用该送达方式 */
export type WayNotForLetter = Refusal & {
  readonly __typename?: 'WayNotForLetter';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly letter: ServedLetter;
  readonly way: ServiceWay;
};

/** Private couriers carry no letter of a state organ (邮政法 art. 55). 不得交由其他快递企业 */
export type PrivateCourier = Refusal & {
  readonly __typename?: 'PrivateCourier';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly waybillNo: Scalars['String']['output'];
};

/** The recipient has not agreed to electronic service (民事诉讼法 art. 90). 未同意电子送达 */
export type ElectronicWithoutConsent = Refusal & {
  readonly __typename?: 'ElectronicWithoutConsent';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly letter: ServedLetter;
};

/** A public notice comes after another way has failed (民事诉讼法 art. 95). 其他方式尚未失败 */
export type PublicNoticeWithoutFailure = Refusal & {
  readonly __typename?: 'PublicNoticeWithoutFailure';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
};

/** The public notice has not run yet (民事诉讼法 art. 95). 公告期未满 */
export type PublicNoticeRunning = Refusal & {
  readonly __typename?: 'PublicNoticeRunning';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly until: Scalars['Day']['output'];
};

/** Leaving in place wants a witness or a recording (民事诉讼法 art. 89). 留置送达缺少见证 */
export type WitnessMissing = Refusal & {
  readonly __typename?: 'WitnessMissing';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
};

/** Neither a correction nor a payment is awaited. 没有等待申请人的事项 */
export type NothingAwaited = Refusal & {
  readonly __typename?: 'NothingAwaited';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
};

/** A new reply was ordered; its term is set by that decision. 重新答复期间 */
export type RedoUnderWay = Refusal & {
  readonly __typename?: 'RedoUnderWay';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly decisionNo: Scalars['String']['output'];
};

/** The application came before the provision was in force. 规定尚未施行 */
export type LawNotInForce = Refusal & {
  readonly __typename?: 'LawNotInForce';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly inForceOn: Scalars['Day']['output'];
};

/** The period had ended (art. 33 ¶2). 期限届满后不能延长 */
export type ExtensionAfterExpiry = Refusal & {
  readonly __typename?: 'ExtensionAfterExpiry';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly due: Scalars['Day']['output'];
};

/** The period was extended before (art. 33 ¶2). 期限已延长过一次 */
export type ExtensionAlreadyGiven = Refusal & {
  readonly __typename?: 'ExtensionAlreadyGiven';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly on: Scalars['Day']['output'];
};

/** Longer than the law allows (art. 33 ¶2). 超过延长上限 */
export type ExtensionOverMaximum = Refusal & {
  readonly __typename?: 'ExtensionOverMaximum';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly maximum: Scalars['Int']['output'];
};

/** Reasons were asked for before (art. 35). 已要求说明理由 */
export type ReasonsAlreadyRequested = Refusal & {
  readonly __typename?: 'ReasonsAlreadyRequested';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly on: Scalars['Day']['output'];
};

/** The reasons were recorded before (art. 35). 理由已记录 */
export type ReasonsAlreadyGiven = Refusal & {
  readonly __typename?: 'ReasonsAlreadyGiven';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly on: Scalars['Day']['output'];
};

/** The applicant gave no reasons yet (art. 35). 申请人尚未说明理由 */
export type ReasonsNotGiven = Refusal & {
  readonly __typename?: 'ReasonsNotGiven';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
};

/** The period had ended; a deferral has no effect (art. 35). 期限届满后不能延迟 */
export type DeferralAfterExpiry = Refusal & {
  readonly __typename?: 'DeferralAfterExpiry';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly due: Scalars['Day']['output'];
};

/** The day lies before the due day (art. 35). 延迟日期早于答复期限 */
export type DeferralNotLater = Refusal & {
  readonly __typename?: 'DeferralNotLater';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly due: Scalars['Day']['output'];
};

/** The period had ended; no fee can be asked (art. 42). 期限届满后不能收费 */
export type FeeNoticeAfterExpiry = Refusal & {
  readonly __typename?: 'FeeNoticeAfterExpiry';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly due: Scalars['Day']['output'];
};

/** A fee notice waits to be paid (art. 42). 收费通知待缴费 */
export type FeeNoticeOpen = Refusal & {
  readonly __typename?: 'FeeNoticeOpen';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly documentNo: Scalars['String']['output'];
};

/** The application was charged before (art. 42). 已缴费 */
export type FeeAlreadyPaid = Refusal & {
  readonly __typename?: 'FeeAlreadyPaid';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly on: Scalars['Day']['output'];
};

/** Pages may not be charged for here (art. 42). 不能按量收费 */
export type PageTariffNotApplicable = Refusal & {
  readonly __typename?: 'PageTariffNotApplicable';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly because: Scalars['String']['output'];
};

/** Within what is free (art. 42). 不需收费 */
export type NothingToCharge = Refusal & {
  readonly __typename?: 'NothingToCharge';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
};

/** There is no notice to be paid, or it left later (art. 42). 缴费早于收费通知 */
export type PaymentBeforeNotice = Refusal & {
  readonly __typename?: 'PaymentBeforeNotice';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly sentOn?: Maybe<Scalars['Day']['output']>;
};

/** Not the sum of the notice (art. 42). 缴费金额不符 */
export type PaymentAmountDiffers = Refusal & {
  readonly __typename?: 'PaymentAmountDiffers';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly amountInFen: Scalars['Int']['output'];
};

/** The term to pay is not over (art. 42). 缴费期限未满 */
export type PaymentTermRunning = Refusal & {
  readonly __typename?: 'PaymentTermRunning';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly mayLapseFrom: Scalars['Day']['output'];
};

/** Nothing is released before the fee is paid (art. 42). 尚未缴费 */
export type FeeUnpaid = Refusal & {
  readonly __typename?: 'FeeUnpaid';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly documentNo: Scalars['String']['output'];
  readonly amountInFen: Scalars['Int']['output'];
};

/** There is no record of a search (art. 36(4)). 缺少检索记录 */
export type SearchRecordMissing = Refusal & {
  readonly __typename?: 'SearchRecordMissing';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
};

/** The applicant has not corrected the application (art. 30). 尚未补正 */
export type CorrectionNotReceived = Refusal & {
  readonly __typename?: 'CorrectionNotReceived';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
};

/** The third party was not asked, and nobody wrote down why (art. 32). 未征求第三方意见 */
export type ThirdPartyNotAsked = Refusal & {
  readonly __typename?: 'ThirdPartyNotAsked';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
};

/** The third party has not answered yet (art. 32). 第三方意见尚未收到 */
export type ThirdPartyTermRunning = Refusal & {
  readonly __typename?: 'ThirdPartyTermRunning';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  /** The last day of its term; null while the letter was not delivered. */
  readonly termEndsOn?: Maybe<Scalars['Day']['output']>;
};

/** The third party does not object with reason (art. 15). 第三方没有合理的反对理由 */
export type NoReasonableObjection = Refusal & {
  readonly __typename?: 'NoReasonableObjection';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
};

/** The applicant was not asked for reasons (art. 35). 尚未要求说明理由 */
export type ReasonsNotRequested = Refusal & {
  readonly __typename?: 'ReasonsNotRequested';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
};

/** The applicant may still state reasons (art. 35). 说明理由期限未满 */
export type ReasonsTermRunning = Refusal & {
  readonly __typename?: 'ReasonsTermRunning';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly until: Scalars['Day']['output'];
};

/** No earlier case of the same applicant that was answered (art. 36(6)). 缺少前次答复 */
export type EarlierReplyMissing = Refusal & {
  readonly __typename?: 'EarlierReplyMissing';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly problem: Scalars['String']['output'];
};

/** This kind of reply goes through review, not over the counter (art. 33 ¶1). 不能当场答复 */
export type NotOnTheSpot = Refusal & {
  readonly __typename?: 'NotOnTheSpot';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly ground: ReplyGround;
};

/** What would be given was not reviewed for release before (art. 17). 未经保密审查 */
export type ReleaseNotReviewed = Refusal & {
  readonly __typename?: 'ReleaseNotReviewed';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly items: ReadonlyArray<Scalars['String']['output']>;
};

/** A rectification is answered as one, a request for information never is (art. 41). 答复类型不适用 */
export type ReplyNotForThisApplication = Refusal & {
  readonly __typename?: 'ReplyNotForThisApplication';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly ground: ReplyGround;
};

/** There is no draft to review. 没有可送审的拟稿 */
export type DraftMissing = Refusal & {
  readonly __typename?: 'DraftMissing';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
};

/** The reply is signed; its draft is not commented on any more. 拟稿已签发 */
export type DraftClosed = Refusal & {
  readonly __typename?: 'DraftClosed';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
};

/** This review was passed before. 审核已通过 */
export type ReviewAlreadyPassed = Refusal & {
  readonly __typename?: 'ReviewAlreadyPassed';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly review: Scalars['String']['output'];
};

/** Items without a finding (art. 17). 有事项未审查 */
export type SecrecyItemsUnreviewed = Refusal & {
  readonly __typename?: 'SecrecyItemsUnreviewed';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly items: ReadonlyArray<Scalars['String']['output']>;
};

/** Items that may not be released (art. 17). 有事项不得公开 */
export type NotReleasable = Refusal & {
  readonly __typename?: 'NotReleasable';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly items: ReadonlyArray<Scalars['String']['output']>;
};

/** The letter lacks data. 文书缺少必要内容 */
export type LetterDataMissing = Refusal & {
  readonly __typename?: 'LetterDataMissing';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
};

/** No font has these characters. 字体缺字 */
export type GlyphMissing = Refusal & {
  readonly __typename?: 'GlyphMissing';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly characters: ReadonlyArray<Scalars['String']['output']>;
};

/** Letters are still being drawn. 文书尚未生成 */
export type LettersNotDrawn = Refusal & {
  readonly __typename?: 'LettersNotDrawn';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly letters: ReadonlyArray<Scalars['String']['output']>;
};

/** The applicant may still seek a remedy. 救济期限未满 */
export type RemedyOpen = Refusal & {
  readonly __typename?: 'RemedyOpen';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  /** The field that files it all the same. */
  readonly path: Scalars['String']['output'];
  readonly until: Scalars['Day']['output'];
};

/** A reconsideration or suit about the case is open, or its order to reply anew is not followed. 复议诉讼未了结 */
export type DisputeOpen = Refusal & {
  readonly __typename?: 'DisputeOpen';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  /** Where it has ended: the decision or judgment that orders a new reply. 责令重新答复的文号 */
  readonly decisionNo?: Maybe<Scalars['String']['output']>;
};

/** A reply was drafted: the application is split no more. 已经拟稿 */
export type AlreadyDrafted = Refusal & {
  readonly __typename?: 'AlreadyDrafted';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
};

/** Letters of the case still await an answer, payment or reasons. 尚有未了结的事项 */
export type MattersOpen = Refusal & {
  readonly __typename?: 'MattersOpen';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly matters: ReadonlyArray<OpenMatter>;
};

/** The other case does not fit the act. 其他案件不符合条件 */
export type CasesDoNotFit = Refusal & {
  readonly __typename?: 'CasesDoNotFit';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly applicationNo?: Maybe<Scalars['String']['output']>;
  readonly misfit: Misfit;
};

/** The case is joined with others for one answer. 已参加一并答复 */
export type JoinedForReply = Refusal & {
  readonly __typename?: 'JoinedForReply';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly as: JointRole;
  readonly applicationNos: ReadonlyArray<Scalars['String']['output']>;
};

/** The case does not follow another. 未参加一并答复 */
export type NotJoined = Refusal & {
  readonly __typename?: 'NotJoined';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
};

/** Nothing was disclosed that could be published (art. 44). 没有可以公开的信息 */
export type NothingDisclosed = Refusal & {
  readonly __typename?: 'NothingDisclosed';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
};

/** Publication was suggested before. 已经建议 */
export type AlreadySuggested = Refusal & {
  readonly __typename?: 'AlreadySuggested';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly on: Scalars['Day']['output'];
};

/** Publication was decided before. 已经决定主动公开 */
export type PublicationDecided = Refusal & {
  readonly __typename?: 'PublicationDecided';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly on: Scalars['Day']['output'];
};

/** Art. 44 wants several applicants. 申请人不足两名 */
export type ApplicantsTooFew = Refusal & {
  readonly __typename?: 'ApplicantsTooFew';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly applicants: Scalars['Int']['output'];
};

/** Only the last entry of the journal can be voided. 只能作废最后一条记录 */
export type NotTheLastFact = Refusal & {
  readonly __typename?: 'NotTheLastFact';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly lastSeq: Scalars['Int']['output'];
};

/** An application (art. 29). 政府信息公开申请 */
export type ApplicationInput = {
  readonly applicant: ApplicantInput;
  readonly agent?: InputMaybe<AgentInput>;
  /** Name, document number or other description that lets the organ search; up to 10,000 characters. 所需信息 */
  readonly description: Scalars['String']['input'];
  readonly form: InformationForm;
  readonly delivery: DeliveryWay;
  /** Another way will do where this one is not possible. 可接受其他方式 */
  readonly acceptsOtherWays?: InputMaybe<Scalars['Boolean']['input']>;
  /** Help that is needed (art. 43). 需要的协助 */
  readonly assistance?: InputMaybe<Scalars['String']['input']>;
  /** Ids from `POST /uploads`. 附件 */
  readonly attachmentIds: ReadonlyArray<Scalars['ID']['input']>;
  /** A request to correct the applicant's own record (art. 41). 更正申请 */
  readonly rectification?: InputMaybe<RectificationRequestInput>;
};

/** Which record about the applicant is inaccurate, in what, and what shows it (art. 41). 更正申请 */
export type RectificationRequestInput = {
  readonly record: Scalars['String']['input'];
  readonly inaccuracy: Scalars['String']['input'];
  readonly evidence: Scalars['String']['input'];
};

/** Who asks. 申请人 */
export type ApplicantInput = {
  readonly kind: ApplicantKind;
  readonly name: Scalars['String']['input'];
  readonly identityDocument: IdentityDocumentKind;
  readonly identityNumber: Scalars['String']['input'];
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  readonly email?: InputMaybe<Scalars['String']['input']>;
  readonly address?: InputMaybe<Scalars['String']['input']>;
  readonly postcode?: InputMaybe<Scalars['String']['input']>;
  readonly fax?: InputMaybe<Scalars['String']['input']>;
  readonly legalRepresentative?: InputMaybe<Scalars['String']['input']>;
  readonly contactPerson?: InputMaybe<Scalars['String']['input']>;
};

/** Who acts for the applicant. 受托人 */
export type AgentInput = {
  readonly name: Scalars['String']['input'];
  readonly identityNumber: Scalars['String']['input'];
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** What the agent may do for the applicant. 代理权限 */
  readonly authority?: InputMaybe<Scalars['String']['input']>;
  /** One of the `attachmentIds`. 授权委托书 */
  readonly powerOfAttorneyId?: InputMaybe<Scalars['ID']['input']>;
};

/** How an oral application was written down. 代填记录 */
export type OralRecordInput = {
  readonly writtenBy: Scalars['String']['input'];
  /** Why the applicant cannot write it. 书写困难情形 */
  readonly difficulty: Scalars['String']['input'];
  readonly approvedBy: OralApproval;
};

/** How the text read back was approved. 确认方式 */
export type OralApproval =
  /** By signature. 签名 */
  | 'SIGNATURE'
  /** By fingerprint. 按指印 */
  | 'FINGERPRINT';

/** One thing to correct, with guidance. 补正事项 */
export type CorrectionItemInput = {
  /** Checked against the settings of the office (AMB-1). 补正事由 */
  readonly ground: CorrectionGround;
  readonly what: Scalars['String']['input'];
  readonly guidance: Scalars['String']['input'];
};

/** By items or by pages: exactly one. 收费标准 */
export type FeeBasisInput =
  /** Items of this application, 1 to 500; the earlier ones of the month are counted by the service. 本件计件 */
  { readonly items: Scalars['Int']['input']; readonly pages?: never; }
  |  /** One side of A4 or smaller is a page. 页数 */
  { readonly items?: never; readonly pages: Scalars['Int']['input']; };

/** Why a second notice is issued. 再次补正的理由 */
export type OverrideInput = {
  readonly reason: Scalars['String']['input'];
};

/** Who is consulted. 被征求意见人 */
export type ConsultedPartyInput = {
  readonly name: Scalars['String']['input'];
  readonly isOrganization: Scalars['Boolean']['input'];
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  readonly address?: InputMaybe<Scalars['String']['input']>;
};

/** What a handler writes of a reply: exactly one. 答复内容 */
export type ReplyContentInput =
  /** D11, art. 36(1). 已主动公开 */
  { readonly alreadyPublic: AlreadyPublicInput; readonly provided?: never; readonly providedByOtherMeans?: never; readonly partialDisclosure?: never; readonly stateSecret?: never; readonly prohibitedByLaw?: never; readonly endangersSecurity?: never; readonly thirdPartyInterests?: never; readonly internalAffairs?: never; readonly deliberative?: never; readonly enforcementFile?: never; readonly governedBySpecialLaw?: never; readonly informationNonexistent?: never; readonly notResponsibleAgency?: never; readonly requiresProcessing?: never; readonly stillUnclear?: never; readonly notAnApplication?: never; readonly repeatNotProcessed?: never; readonly publishedWork?: never; readonly excessiveNotProcessed?: never; readonly reissueNotProcessed?: never; readonly other?: never; readonly rectified?: never; readonly rectificationRefused?: never; readonly rectificationTransferred?: never; }
  |  /** D12, art. 36(2). 予以公开 */
  { readonly alreadyPublic?: never; readonly provided: ProvidedInput; readonly providedByOtherMeans?: never; readonly partialDisclosure?: never; readonly stateSecret?: never; readonly prohibitedByLaw?: never; readonly endangersSecurity?: never; readonly thirdPartyInterests?: never; readonly internalAffairs?: never; readonly deliberative?: never; readonly enforcementFile?: never; readonly governedBySpecialLaw?: never; readonly informationNonexistent?: never; readonly notResponsibleAgency?: never; readonly requiresProcessing?: never; readonly stillUnclear?: never; readonly notAnApplication?: never; readonly repeatNotProcessed?: never; readonly publishedWork?: never; readonly excessiveNotProcessed?: never; readonly reissueNotProcessed?: never; readonly other?: never; readonly rectified?: never; readonly rectificationRefused?: never; readonly rectificationTransferred?: never; }
  |  /** D13, art. 36(2). 告知获取方式 */
  { readonly alreadyPublic?: never; readonly provided?: never; readonly providedByOtherMeans: ProvidedByOtherMeansInput; readonly partialDisclosure?: never; readonly stateSecret?: never; readonly prohibitedByLaw?: never; readonly endangersSecurity?: never; readonly thirdPartyInterests?: never; readonly internalAffairs?: never; readonly deliberative?: never; readonly enforcementFile?: never; readonly governedBySpecialLaw?: never; readonly informationNonexistent?: never; readonly notResponsibleAgency?: never; readonly requiresProcessing?: never; readonly stillUnclear?: never; readonly notAnApplication?: never; readonly repeatNotProcessed?: never; readonly publishedWork?: never; readonly excessiveNotProcessed?: never; readonly reissueNotProcessed?: never; readonly other?: never; readonly rectified?: never; readonly rectificationRefused?: never; readonly rectificationTransferred?: never; }
  |  /** D20, art. 37. 部分公开 */
  { readonly alreadyPublic?: never; readonly provided?: never; readonly providedByOtherMeans?: never; readonly partialDisclosure: PartialDisclosureInput; readonly stateSecret?: never; readonly prohibitedByLaw?: never; readonly endangersSecurity?: never; readonly thirdPartyInterests?: never; readonly internalAffairs?: never; readonly deliberative?: never; readonly enforcementFile?: never; readonly governedBySpecialLaw?: never; readonly informationNonexistent?: never; readonly notResponsibleAgency?: never; readonly requiresProcessing?: never; readonly stillUnclear?: never; readonly notAnApplication?: never; readonly repeatNotProcessed?: never; readonly publishedWork?: never; readonly excessiveNotProcessed?: never; readonly reissueNotProcessed?: never; readonly other?: never; readonly rectified?: never; readonly rectificationRefused?: never; readonly rectificationTransferred?: never; }
  |  /** D31, art. 14. 国家秘密 */
  { readonly alreadyPublic?: never; readonly provided?: never; readonly providedByOtherMeans?: never; readonly partialDisclosure?: never; readonly stateSecret: StateSecretInput; readonly prohibitedByLaw?: never; readonly endangersSecurity?: never; readonly thirdPartyInterests?: never; readonly internalAffairs?: never; readonly deliberative?: never; readonly enforcementFile?: never; readonly governedBySpecialLaw?: never; readonly informationNonexistent?: never; readonly notResponsibleAgency?: never; readonly requiresProcessing?: never; readonly stillUnclear?: never; readonly notAnApplication?: never; readonly repeatNotProcessed?: never; readonly publishedWork?: never; readonly excessiveNotProcessed?: never; readonly reissueNotProcessed?: never; readonly other?: never; readonly rectified?: never; readonly rectificationRefused?: never; readonly rectificationTransferred?: never; }
  |  /** D32, art. 14. 法律、行政法规禁止公开 */
  { readonly alreadyPublic?: never; readonly provided?: never; readonly providedByOtherMeans?: never; readonly partialDisclosure?: never; readonly stateSecret?: never; readonly prohibitedByLaw: ProhibitedByLawInput; readonly endangersSecurity?: never; readonly thirdPartyInterests?: never; readonly internalAffairs?: never; readonly deliberative?: never; readonly enforcementFile?: never; readonly governedBySpecialLaw?: never; readonly informationNonexistent?: never; readonly notResponsibleAgency?: never; readonly requiresProcessing?: never; readonly stillUnclear?: never; readonly notAnApplication?: never; readonly repeatNotProcessed?: never; readonly publishedWork?: never; readonly excessiveNotProcessed?: never; readonly reissueNotProcessed?: never; readonly other?: never; readonly rectified?: never; readonly rectificationRefused?: never; readonly rectificationTransferred?: never; }
  |  /** D33, art. 14. 三安全一稳定 */
  { readonly alreadyPublic?: never; readonly provided?: never; readonly providedByOtherMeans?: never; readonly partialDisclosure?: never; readonly stateSecret?: never; readonly prohibitedByLaw?: never; readonly endangersSecurity: EndangersSecurityInput; readonly thirdPartyInterests?: never; readonly internalAffairs?: never; readonly deliberative?: never; readonly enforcementFile?: never; readonly governedBySpecialLaw?: never; readonly informationNonexistent?: never; readonly notResponsibleAgency?: never; readonly requiresProcessing?: never; readonly stillUnclear?: never; readonly notAnApplication?: never; readonly repeatNotProcessed?: never; readonly publishedWork?: never; readonly excessiveNotProcessed?: never; readonly reissueNotProcessed?: never; readonly other?: never; readonly rectified?: never; readonly rectificationRefused?: never; readonly rectificationTransferred?: never; }
  |  /** D34, arts. 15 and 32. 保护第三方合法权益 */
  { readonly alreadyPublic?: never; readonly provided?: never; readonly providedByOtherMeans?: never; readonly partialDisclosure?: never; readonly stateSecret?: never; readonly prohibitedByLaw?: never; readonly endangersSecurity?: never; readonly thirdPartyInterests: ThirdPartyInterestsInput; readonly internalAffairs?: never; readonly deliberative?: never; readonly enforcementFile?: never; readonly governedBySpecialLaw?: never; readonly informationNonexistent?: never; readonly notResponsibleAgency?: never; readonly requiresProcessing?: never; readonly stillUnclear?: never; readonly notAnApplication?: never; readonly repeatNotProcessed?: never; readonly publishedWork?: never; readonly excessiveNotProcessed?: never; readonly reissueNotProcessed?: never; readonly other?: never; readonly rectified?: never; readonly rectificationRefused?: never; readonly rectificationTransferred?: never; }
  |  /** D35, art. 16 ¶1. 内部事务信息 */
  { readonly alreadyPublic?: never; readonly provided?: never; readonly providedByOtherMeans?: never; readonly partialDisclosure?: never; readonly stateSecret?: never; readonly prohibitedByLaw?: never; readonly endangersSecurity?: never; readonly thirdPartyInterests?: never; readonly internalAffairs: InternalAffairsInput; readonly deliberative?: never; readonly enforcementFile?: never; readonly governedBySpecialLaw?: never; readonly informationNonexistent?: never; readonly notResponsibleAgency?: never; readonly requiresProcessing?: never; readonly stillUnclear?: never; readonly notAnApplication?: never; readonly repeatNotProcessed?: never; readonly publishedWork?: never; readonly excessiveNotProcessed?: never; readonly reissueNotProcessed?: never; readonly other?: never; readonly rectified?: never; readonly rectificationRefused?: never; readonly rectificationTransferred?: never; }
  |  /** D36, art. 16 ¶2. 过程性信息 */
  { readonly alreadyPublic?: never; readonly provided?: never; readonly providedByOtherMeans?: never; readonly partialDisclosure?: never; readonly stateSecret?: never; readonly prohibitedByLaw?: never; readonly endangersSecurity?: never; readonly thirdPartyInterests?: never; readonly internalAffairs?: never; readonly deliberative: DeliberativeInput; readonly enforcementFile?: never; readonly governedBySpecialLaw?: never; readonly informationNonexistent?: never; readonly notResponsibleAgency?: never; readonly requiresProcessing?: never; readonly stillUnclear?: never; readonly notAnApplication?: never; readonly repeatNotProcessed?: never; readonly publishedWork?: never; readonly excessiveNotProcessed?: never; readonly reissueNotProcessed?: never; readonly other?: never; readonly rectified?: never; readonly rectificationRefused?: never; readonly rectificationTransferred?: never; }
  |  /** D37, art. 16 ¶2. 行政执法案卷 */
  { readonly alreadyPublic?: never; readonly provided?: never; readonly providedByOtherMeans?: never; readonly partialDisclosure?: never; readonly stateSecret?: never; readonly prohibitedByLaw?: never; readonly endangersSecurity?: never; readonly thirdPartyInterests?: never; readonly internalAffairs?: never; readonly deliberative?: never; readonly enforcementFile: EnforcementFileInput; readonly governedBySpecialLaw?: never; readonly informationNonexistent?: never; readonly notResponsibleAgency?: never; readonly requiresProcessing?: never; readonly stillUnclear?: never; readonly notAnApplication?: never; readonly repeatNotProcessed?: never; readonly publishedWork?: never; readonly excessiveNotProcessed?: never; readonly reissueNotProcessed?: never; readonly other?: never; readonly rectified?: never; readonly rectificationRefused?: never; readonly rectificationTransferred?: never; }
  |  /** D38, art. 36(7). 行政查询事项 */
  { readonly alreadyPublic?: never; readonly provided?: never; readonly providedByOtherMeans?: never; readonly partialDisclosure?: never; readonly stateSecret?: never; readonly prohibitedByLaw?: never; readonly endangersSecurity?: never; readonly thirdPartyInterests?: never; readonly internalAffairs?: never; readonly deliberative?: never; readonly enforcementFile?: never; readonly governedBySpecialLaw: GovernedBySpecialLawInput; readonly informationNonexistent?: never; readonly notResponsibleAgency?: never; readonly requiresProcessing?: never; readonly stillUnclear?: never; readonly notAnApplication?: never; readonly repeatNotProcessed?: never; readonly publishedWork?: never; readonly excessiveNotProcessed?: never; readonly reissueNotProcessed?: never; readonly other?: never; readonly rectified?: never; readonly rectificationRefused?: never; readonly rectificationTransferred?: never; }
  |  /** D41a, art. 36(4). 信息不存在 */
  { readonly alreadyPublic?: never; readonly provided?: never; readonly providedByOtherMeans?: never; readonly partialDisclosure?: never; readonly stateSecret?: never; readonly prohibitedByLaw?: never; readonly endangersSecurity?: never; readonly thirdPartyInterests?: never; readonly internalAffairs?: never; readonly deliberative?: never; readonly enforcementFile?: never; readonly governedBySpecialLaw?: never; readonly informationNonexistent: InformationNonexistentInput; readonly notResponsibleAgency?: never; readonly requiresProcessing?: never; readonly stillUnclear?: never; readonly notAnApplication?: never; readonly repeatNotProcessed?: never; readonly publishedWork?: never; readonly excessiveNotProcessed?: never; readonly reissueNotProcessed?: never; readonly other?: never; readonly rectified?: never; readonly rectificationRefused?: never; readonly rectificationTransferred?: never; }
  |  /** D41b, art. 36(5). 不属本机关 */
  { readonly alreadyPublic?: never; readonly provided?: never; readonly providedByOtherMeans?: never; readonly partialDisclosure?: never; readonly stateSecret?: never; readonly prohibitedByLaw?: never; readonly endangersSecurity?: never; readonly thirdPartyInterests?: never; readonly internalAffairs?: never; readonly deliberative?: never; readonly enforcementFile?: never; readonly governedBySpecialLaw?: never; readonly informationNonexistent?: never; readonly notResponsibleAgency: NotResponsibleAgencyInput; readonly requiresProcessing?: never; readonly stillUnclear?: never; readonly notAnApplication?: never; readonly repeatNotProcessed?: never; readonly publishedWork?: never; readonly excessiveNotProcessed?: never; readonly reissueNotProcessed?: never; readonly other?: never; readonly rectified?: never; readonly rectificationRefused?: never; readonly rectificationTransferred?: never; }
  |  /** D42, art. 38. 需加工分析 */
  { readonly alreadyPublic?: never; readonly provided?: never; readonly providedByOtherMeans?: never; readonly partialDisclosure?: never; readonly stateSecret?: never; readonly prohibitedByLaw?: never; readonly endangersSecurity?: never; readonly thirdPartyInterests?: never; readonly internalAffairs?: never; readonly deliberative?: never; readonly enforcementFile?: never; readonly governedBySpecialLaw?: never; readonly informationNonexistent?: never; readonly notResponsibleAgency?: never; readonly requiresProcessing: RequiresProcessingInput; readonly stillUnclear?: never; readonly notAnApplication?: never; readonly repeatNotProcessed?: never; readonly publishedWork?: never; readonly excessiveNotProcessed?: never; readonly reissueNotProcessed?: never; readonly other?: never; readonly rectified?: never; readonly rectificationRefused?: never; readonly rectificationTransferred?: never; }
  |  /** D43, art. 30. 补正后仍不明确 */
  { readonly alreadyPublic?: never; readonly provided?: never; readonly providedByOtherMeans?: never; readonly partialDisclosure?: never; readonly stateSecret?: never; readonly prohibitedByLaw?: never; readonly endangersSecurity?: never; readonly thirdPartyInterests?: never; readonly internalAffairs?: never; readonly deliberative?: never; readonly enforcementFile?: never; readonly governedBySpecialLaw?: never; readonly informationNonexistent?: never; readonly notResponsibleAgency?: never; readonly requiresProcessing?: never; readonly stillUnclear: StillUnclearInput; readonly notAnApplication?: never; readonly repeatNotProcessed?: never; readonly publishedWork?: never; readonly excessiveNotProcessed?: never; readonly reissueNotProcessed?: never; readonly other?: never; readonly rectified?: never; readonly rectificationRefused?: never; readonly rectificationTransferred?: never; }
  |  /** D51, art. 39 ¶1. 信访举报投诉类 */
  { readonly alreadyPublic?: never; readonly provided?: never; readonly providedByOtherMeans?: never; readonly partialDisclosure?: never; readonly stateSecret?: never; readonly prohibitedByLaw?: never; readonly endangersSecurity?: never; readonly thirdPartyInterests?: never; readonly internalAffairs?: never; readonly deliberative?: never; readonly enforcementFile?: never; readonly governedBySpecialLaw?: never; readonly informationNonexistent?: never; readonly notResponsibleAgency?: never; readonly requiresProcessing?: never; readonly stillUnclear?: never; readonly notAnApplication: NotAnApplicationInput; readonly repeatNotProcessed?: never; readonly publishedWork?: never; readonly excessiveNotProcessed?: never; readonly reissueNotProcessed?: never; readonly other?: never; readonly rectified?: never; readonly rectificationRefused?: never; readonly rectificationTransferred?: never; }
  |  /** D52, art. 36(6). 重复申请 */
  { readonly alreadyPublic?: never; readonly provided?: never; readonly providedByOtherMeans?: never; readonly partialDisclosure?: never; readonly stateSecret?: never; readonly prohibitedByLaw?: never; readonly endangersSecurity?: never; readonly thirdPartyInterests?: never; readonly internalAffairs?: never; readonly deliberative?: never; readonly enforcementFile?: never; readonly governedBySpecialLaw?: never; readonly informationNonexistent?: never; readonly notResponsibleAgency?: never; readonly requiresProcessing?: never; readonly stillUnclear?: never; readonly notAnApplication?: never; readonly repeatNotProcessed: RepeatNotProcessedInput; readonly publishedWork?: never; readonly excessiveNotProcessed?: never; readonly reissueNotProcessed?: never; readonly other?: never; readonly rectified?: never; readonly rectificationRefused?: never; readonly rectificationTransferred?: never; }
  |  /** D53, art. 39 ¶2. 公开出版物 */
  { readonly alreadyPublic?: never; readonly provided?: never; readonly providedByOtherMeans?: never; readonly partialDisclosure?: never; readonly stateSecret?: never; readonly prohibitedByLaw?: never; readonly endangersSecurity?: never; readonly thirdPartyInterests?: never; readonly internalAffairs?: never; readonly deliberative?: never; readonly enforcementFile?: never; readonly governedBySpecialLaw?: never; readonly informationNonexistent?: never; readonly notResponsibleAgency?: never; readonly requiresProcessing?: never; readonly stillUnclear?: never; readonly notAnApplication?: never; readonly repeatNotProcessed?: never; readonly publishedWork: PublishedWorkInput; readonly excessiveNotProcessed?: never; readonly reissueNotProcessed?: never; readonly other?: never; readonly rectified?: never; readonly rectificationRefused?: never; readonly rectificationTransferred?: never; }
  |  /** D54, art. 35. 无正当理由大量反复申请 */
  { readonly alreadyPublic?: never; readonly provided?: never; readonly providedByOtherMeans?: never; readonly partialDisclosure?: never; readonly stateSecret?: never; readonly prohibitedByLaw?: never; readonly endangersSecurity?: never; readonly thirdPartyInterests?: never; readonly internalAffairs?: never; readonly deliberative?: never; readonly enforcementFile?: never; readonly governedBySpecialLaw?: never; readonly informationNonexistent?: never; readonly notResponsibleAgency?: never; readonly requiresProcessing?: never; readonly stillUnclear?: never; readonly notAnApplication?: never; readonly repeatNotProcessed?: never; readonly publishedWork?: never; readonly excessiveNotProcessed: ExcessiveNotProcessedInput; readonly reissueNotProcessed?: never; readonly other?: never; readonly rectified?: never; readonly rectificationRefused?: never; readonly rectificationTransferred?: never; }
  |  /** D55. 要求确认或重新出具 */
  { readonly alreadyPublic?: never; readonly provided?: never; readonly providedByOtherMeans?: never; readonly partialDisclosure?: never; readonly stateSecret?: never; readonly prohibitedByLaw?: never; readonly endangersSecurity?: never; readonly thirdPartyInterests?: never; readonly internalAffairs?: never; readonly deliberative?: never; readonly enforcementFile?: never; readonly governedBySpecialLaw?: never; readonly informationNonexistent?: never; readonly notResponsibleAgency?: never; readonly requiresProcessing?: never; readonly stillUnclear?: never; readonly notAnApplication?: never; readonly repeatNotProcessed?: never; readonly publishedWork?: never; readonly excessiveNotProcessed?: never; readonly reissueNotProcessed: ReissueNotProcessedInput; readonly other?: never; readonly rectified?: never; readonly rectificationRefused?: never; readonly rectificationTransferred?: never; }
  |  /** D63. 其他 */
  { readonly alreadyPublic?: never; readonly provided?: never; readonly providedByOtherMeans?: never; readonly partialDisclosure?: never; readonly stateSecret?: never; readonly prohibitedByLaw?: never; readonly endangersSecurity?: never; readonly thirdPartyInterests?: never; readonly internalAffairs?: never; readonly deliberative?: never; readonly enforcementFile?: never; readonly governedBySpecialLaw?: never; readonly informationNonexistent?: never; readonly notResponsibleAgency?: never; readonly requiresProcessing?: never; readonly stillUnclear?: never; readonly notAnApplication?: never; readonly repeatNotProcessed?: never; readonly publishedWork?: never; readonly excessiveNotProcessed?: never; readonly reissueNotProcessed?: never; readonly other: OtherReplyInput; readonly rectified?: never; readonly rectificationRefused?: never; readonly rectificationTransferred?: never; }
  |  /** R1, art. 41. 予以更正 */
  { readonly alreadyPublic?: never; readonly provided?: never; readonly providedByOtherMeans?: never; readonly partialDisclosure?: never; readonly stateSecret?: never; readonly prohibitedByLaw?: never; readonly endangersSecurity?: never; readonly thirdPartyInterests?: never; readonly internalAffairs?: never; readonly deliberative?: never; readonly enforcementFile?: never; readonly governedBySpecialLaw?: never; readonly informationNonexistent?: never; readonly notResponsibleAgency?: never; readonly requiresProcessing?: never; readonly stillUnclear?: never; readonly notAnApplication?: never; readonly repeatNotProcessed?: never; readonly publishedWork?: never; readonly excessiveNotProcessed?: never; readonly reissueNotProcessed?: never; readonly other?: never; readonly rectified: RectifiedInput; readonly rectificationRefused?: never; readonly rectificationTransferred?: never; }
  |  /** R2, art. 41. 不予更正 */
  { readonly alreadyPublic?: never; readonly provided?: never; readonly providedByOtherMeans?: never; readonly partialDisclosure?: never; readonly stateSecret?: never; readonly prohibitedByLaw?: never; readonly endangersSecurity?: never; readonly thirdPartyInterests?: never; readonly internalAffairs?: never; readonly deliberative?: never; readonly enforcementFile?: never; readonly governedBySpecialLaw?: never; readonly informationNonexistent?: never; readonly notResponsibleAgency?: never; readonly requiresProcessing?: never; readonly stillUnclear?: never; readonly notAnApplication?: never; readonly repeatNotProcessed?: never; readonly publishedWork?: never; readonly excessiveNotProcessed?: never; readonly reissueNotProcessed?: never; readonly other?: never; readonly rectified?: never; readonly rectificationRefused: RectificationRefusedInput; readonly rectificationTransferred?: never; }
  |  /** R3, art. 41. 转送更正 */
  { readonly alreadyPublic?: never; readonly provided?: never; readonly providedByOtherMeans?: never; readonly partialDisclosure?: never; readonly stateSecret?: never; readonly prohibitedByLaw?: never; readonly endangersSecurity?: never; readonly thirdPartyInterests?: never; readonly internalAffairs?: never; readonly deliberative?: never; readonly enforcementFile?: never; readonly governedBySpecialLaw?: never; readonly informationNonexistent?: never; readonly notResponsibleAgency?: never; readonly requiresProcessing?: never; readonly stillUnclear?: never; readonly notAnApplication?: never; readonly repeatNotProcessed?: never; readonly publishedWork?: never; readonly excessiveNotProcessed?: never; readonly reissueNotProcessed?: never; readonly other?: never; readonly rectified?: never; readonly rectificationRefused?: never; readonly rectificationTransferred: RectificationTransferredInput; };

/** Where the information is public already. 已公开的方式、途径 */
export type AlreadyPublicInput = {
  /** What is public: its name, its number. */
  readonly content: Scalars['String']['input'];
  /** Web site, gazette. 方式 */
  readonly way: Scalars['String']['input'];
  /** Address, number of the gazette. 途径 */
  readonly route: Scalars['String']['input'];
};

/** What was corrected. 予以更正的内容 */
export type RectifiedInput = {
  readonly corrected: Scalars['String']['input'];
  readonly correctedOn: Scalars['Day']['input'];
};

/** Why the record is not corrected. 不予更正的说明 */
export type RectificationRefusedInput = {
  readonly refusedBecause: RectificationRefusal;
  readonly reason: Scalars['String']['input'];
};

/** Why a record is not corrected. 不予更正的情形 */
export type RectificationRefusal =
  /** It is not about the applicant. 与申请人自身无关 */
  | 'NOT_ABOUT_APPLICANT'
  /** It is not inaccurate. 没有不准确之处 */
  | 'NOT_INACCURATE'
  /** Nothing shows that it is. 没有证据 */
  | 'NO_EVIDENCE';

/** Who has the power to correct it. 转送更正的说明 */
export type RectificationTransferredInput = {
  /** Whether the request was forwarded, or the applicant is told whom to ask. 是否已经转送 */
  readonly forwarded: Scalars['Boolean']['input'];
  readonly rightAgencyName: Scalars['String']['input'];
  readonly rightAgencyContact: Scalars['String']['input'];
  /** Why this organ has no power. 无权更正的理由 */
  readonly reason: Scalars['String']['input'];
};

/** The information given. 予以公开的内容 */
export type ProvidedInput = {
  readonly content: Scalars['String']['input'];
  /** Ids from `POST /uploads`. 附件 */
  readonly enclosureIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** How, where and when the information is to be had. 获取的方式、途径和时间 */
export type ProvidedByOtherMeansInput = {
  readonly content: Scalars['String']['input'];
  readonly how: Scalars['String']['input'];
  readonly where: Scalars['String']['input'];
  readonly when: Scalars['String']['input'];
};

/** What is given, and each part that is not. 区分处理 */
export type PartialDisclosureInput = {
  readonly content: Scalars['String']['input'];
  /** Ids from `POST /uploads`. 附件 */
  readonly enclosureIds: ReadonlyArray<Scalars['ID']['input']>;
  /** 1 to 40 parts. */
  readonly withheld: ReadonlyArray<WithheldPartInput>;
};

/** A part that is not given. 未予公开的部分 */
export type WithheldPartInput = {
  readonly part: Scalars['String']['input'];
  readonly because: NotGivenInput;
};

/** Why a part is not given: exactly one. 未予公开的理由 */
export type NotGivenInput =
  /** Art. 14. 国家秘密 */
  { readonly stateSecret: StateSecretInput; readonly prohibitedByLaw?: never; readonly endangersSecurity?: never; readonly thirdPartyInterests?: never; readonly internalAffairs?: never; readonly deliberative?: never; readonly enforcementFile?: never; readonly notGovernmentInformation?: never; readonly informationNonexistent?: never; readonly notResponsibleAgency?: never; readonly requiresProcessing?: never; readonly governedBySpecialLaw?: never; }
  |  /** Art. 14. 法律、行政法规禁止公开 */
  { readonly stateSecret?: never; readonly prohibitedByLaw: ProhibitedByLawInput; readonly endangersSecurity?: never; readonly thirdPartyInterests?: never; readonly internalAffairs?: never; readonly deliberative?: never; readonly enforcementFile?: never; readonly notGovernmentInformation?: never; readonly informationNonexistent?: never; readonly notResponsibleAgency?: never; readonly requiresProcessing?: never; readonly governedBySpecialLaw?: never; }
  |  /** Art. 14. 三安全一稳定 */
  { readonly stateSecret?: never; readonly prohibitedByLaw?: never; readonly endangersSecurity: EndangersSecurityInput; readonly thirdPartyInterests?: never; readonly internalAffairs?: never; readonly deliberative?: never; readonly enforcementFile?: never; readonly notGovernmentInformation?: never; readonly informationNonexistent?: never; readonly notResponsibleAgency?: never; readonly requiresProcessing?: never; readonly governedBySpecialLaw?: never; }
  |  /** Arts. 15 and 32. 保护第三方合法权益 */
  { readonly stateSecret?: never; readonly prohibitedByLaw?: never; readonly endangersSecurity?: never; readonly thirdPartyInterests: ThirdPartyInterestsInput; readonly internalAffairs?: never; readonly deliberative?: never; readonly enforcementFile?: never; readonly notGovernmentInformation?: never; readonly informationNonexistent?: never; readonly notResponsibleAgency?: never; readonly requiresProcessing?: never; readonly governedBySpecialLaw?: never; }
  |  /** Art. 16 ¶1. 内部事务信息 */
  { readonly stateSecret?: never; readonly prohibitedByLaw?: never; readonly endangersSecurity?: never; readonly thirdPartyInterests?: never; readonly internalAffairs: InternalAffairsInput; readonly deliberative?: never; readonly enforcementFile?: never; readonly notGovernmentInformation?: never; readonly informationNonexistent?: never; readonly notResponsibleAgency?: never; readonly requiresProcessing?: never; readonly governedBySpecialLaw?: never; }
  |  /** Art. 16 ¶2. 过程性信息 */
  { readonly stateSecret?: never; readonly prohibitedByLaw?: never; readonly endangersSecurity?: never; readonly thirdPartyInterests?: never; readonly internalAffairs?: never; readonly deliberative: DeliberativeInput; readonly enforcementFile?: never; readonly notGovernmentInformation?: never; readonly informationNonexistent?: never; readonly notResponsibleAgency?: never; readonly requiresProcessing?: never; readonly governedBySpecialLaw?: never; }
  |  /** Art. 16 ¶2. 行政执法案卷 */
  { readonly stateSecret?: never; readonly prohibitedByLaw?: never; readonly endangersSecurity?: never; readonly thirdPartyInterests?: never; readonly internalAffairs?: never; readonly deliberative?: never; readonly enforcementFile: EnforcementFileInput; readonly notGovernmentInformation?: never; readonly informationNonexistent?: never; readonly notResponsibleAgency?: never; readonly requiresProcessing?: never; readonly governedBySpecialLaw?: never; }
  |  /** Arts. 2 and 37. 不属于政府信息 */
  { readonly stateSecret?: never; readonly prohibitedByLaw?: never; readonly endangersSecurity?: never; readonly thirdPartyInterests?: never; readonly internalAffairs?: never; readonly deliberative?: never; readonly enforcementFile?: never; readonly notGovernmentInformation: NotGovernmentInformationInput; readonly informationNonexistent?: never; readonly notResponsibleAgency?: never; readonly requiresProcessing?: never; readonly governedBySpecialLaw?: never; }
  |  /** Art. 36(4). 信息不存在 */
  { readonly stateSecret?: never; readonly prohibitedByLaw?: never; readonly endangersSecurity?: never; readonly thirdPartyInterests?: never; readonly internalAffairs?: never; readonly deliberative?: never; readonly enforcementFile?: never; readonly notGovernmentInformation?: never; readonly informationNonexistent: InformationNonexistentInput; readonly notResponsibleAgency?: never; readonly requiresProcessing?: never; readonly governedBySpecialLaw?: never; }
  |  /** Art. 36(5). 不属本机关 */
  { readonly stateSecret?: never; readonly prohibitedByLaw?: never; readonly endangersSecurity?: never; readonly thirdPartyInterests?: never; readonly internalAffairs?: never; readonly deliberative?: never; readonly enforcementFile?: never; readonly notGovernmentInformation?: never; readonly informationNonexistent?: never; readonly notResponsibleAgency: NotResponsibleAgencyInput; readonly requiresProcessing?: never; readonly governedBySpecialLaw?: never; }
  |  /** Art. 38. 需加工分析 */
  { readonly stateSecret?: never; readonly prohibitedByLaw?: never; readonly endangersSecurity?: never; readonly thirdPartyInterests?: never; readonly internalAffairs?: never; readonly deliberative?: never; readonly enforcementFile?: never; readonly notGovernmentInformation?: never; readonly informationNonexistent?: never; readonly notResponsibleAgency?: never; readonly requiresProcessing: RequiresProcessingInput; readonly governedBySpecialLaw?: never; }
  |  /** Art. 36(7). 行政查询事项 */
  { readonly stateSecret?: never; readonly prohibitedByLaw?: never; readonly endangersSecurity?: never; readonly thirdPartyInterests?: never; readonly internalAffairs?: never; readonly deliberative?: never; readonly enforcementFile?: never; readonly notGovernmentInformation?: never; readonly informationNonexistent?: never; readonly notResponsibleAgency?: never; readonly requiresProcessing?: never; readonly governedBySpecialLaw: GovernedBySpecialLawInput; };

/** Why it is a state secret. 国家秘密 */
export type StateSecretInput = {
  readonly reason: Scalars['String']['input'];
  /** Marking, class and term: kept on file, never printed. 定密依据 */
  readonly evidence: Scalars['String']['input'];
};

/** Which law forbids it. 法律、行政法规禁止公开 */
export type ProhibitedByLawInput = {
  readonly law: Scalars['String']['input'];
  /** As the letter cites it. 条款，如“第三十二条” */
  readonly lawArticle: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
};

/** What it would endanger. 三安全一稳定 */
export type EndangersSecurityInput = {
  readonly interest: SecurityInterest;
  readonly reason: Scalars['String']['input'];
  /** Required for economic security (reading AMB-23); kept on file, not printed. 专门论证 */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** What disclosure may endanger (art. 14). 三安全一稳定 */
export type SecurityInterest =
  /** National security. 国家安全 */
  | 'NATIONAL_SECURITY'
  /** Public security. 公共安全 */
  | 'PUBLIC_SECURITY'
  /** Economic security. 经济安全 */
  | 'ECONOMIC_SECURITY'
  /** Social stability. 社会稳定 */
  | 'SOCIAL_STABILITY';

/** Whose interests it would harm. 保护第三方合法权益 */
export type ThirdPartyInterestsInput = {
  readonly interest: ProtectedInterest;
  readonly reason: Scalars['String']['input'];
  /** Why withholding does no great harm to the public interest. 公共利益衡量 */
  readonly weighing: Scalars['String']['input'];
  /** Why the third party was not asked, or could not be reached. 未征求意见的理由 */
  readonly notAskedBecause?: InputMaybe<Scalars['String']['input']>;
};

/** What of a third party is protected (art. 15). 第三方权益 */
export type ProtectedInterest =
  /** Trade secret. 商业秘密 */
  | 'TRADE_SECRET'
  /** Personal privacy. 个人隐私 */
  | 'PERSONAL_PRIVACY'
  /** Another lawful interest. 其他合法权益 */
  | 'OTHER_LAWFUL_INTEREST';

/** Which internal affair. 内部事务信息 */
export type InternalAffairsInput = {
  readonly kind: InternalAffair;
  readonly reason: Scalars['String']['input'];
};

/** Kinds of internal affairs (art. 16 ¶1). 内部事务 */
export type InternalAffair =
  /** Personnel. 人事管理 */
  | 'PERSONNEL'
  /** Logistics. 后勤管理 */
  | 'LOGISTICS'
  /** Internal workflow. 内部工作流程 */
  | 'INTERNAL_WORKFLOW';

/** Which process information, and before which decision. 过程性信息 */
export type DeliberativeInput = {
  readonly kind: DeliberativeKind;
  /** The decision that was not made yet. 相关决定 */
  readonly pendingDecision: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
};

/** Kinds of process information (art. 16 ¶2). 过程性信息种类 */
export type DeliberativeKind =
  /** Discussion record. 讨论记录 */
  | 'DISCUSSION_RECORD'
  /** Preliminary draft. 过程稿 */
  | 'PRELIMINARY_DRAFT'
  /** Consultation correspondence. 磋商信函 */
  | 'CONSULTATION_CORRESPONDENCE'
  /** Request or report. 请示报告 */
  | 'REQUEST_OR_REPORT';

/** Which enforcement case. 行政执法案卷 */
export type EnforcementFileInput = {
  readonly enforcementCase: Scalars['String']['input'];
  /** How a party to that case may read the file. 当事人查阅途径 */
  readonly accessRoute: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
};

/** Which law governs the look-up, and where it is made. 行政查询事项 */
export type GovernedBySpecialLawInput = {
  /** What is to be looked up; a register unless said otherwise. 查询的事项 */
  readonly matter?: InputMaybe<SpecialLawMatter>;
  readonly law: Scalars['String']['input'];
  readonly window: Scalars['String']['input'];
};

/** What a special law governs the look-up of (D38). 特别规定的事项 */
export type SpecialLawMatter =
  /** A register: business, real estate. 行政查询 */
  | 'REGISTER'
  /** The file of one's own case. 案卷查阅 */
  | 'CASE_FILE'
  /** What was handed over to an archive. 已移交档案馆 */
  | 'ARCHIVES';

/** Why the information does not exist. 信息不存在的说明 */
export type InformationNonexistentInput = {
  readonly reason: Scalars['String']['input'];
};

/** Why it is not this organ's, and whose it is. 不属本机关 */
export type NotResponsibleAgencyInput = {
  readonly reason: Scalars['String']['input'];
  readonly responsible: ResponsibleAgencyInput;
};

/** Whose it is: exactly one. 负责公开的机关 */
export type ResponsibleAgencyInput =
  /** An agency of this installation; name and contact are filled in. 本系统内的机关 */
  { readonly agencyId: Scalars['ID']['input']; readonly other?: never; readonly undeterminedBecause?: never; }
  |  /** Another organ. 其他机关 */
  { readonly agencyId?: never; readonly other: OtherAgencyInput; readonly undeterminedBecause?: never; }
  |  /** Why it cannot be determined. 无法确定的理由 */
  { readonly agencyId?: never; readonly other?: never; readonly undeterminedBecause: Scalars['String']['input']; };

/** An organ that is not of this installation. 其他机关 */
export type OtherAgencyInput = {
  readonly name: Scalars['String']['input'];
  readonly contact: Scalars['String']['input'];
};

/** Why there is no ready information. 需加工分析 */
export type RequiresProcessingInput = {
  readonly reason: Scalars['String']['input'];
};

/** Why a part is no government information. 不属于政府信息 */
export type NotGovernmentInformationInput = {
  readonly reason: Scalars['String']['input'];
};

/** What is still unclear after the correction. 补正后仍不明确之处 */
export type StillUnclearInput = {
  readonly unclear: Scalars['String']['input'];
};

/** What the application really is, and where it belongs. 信访举报投诉类 */
export type NotAnApplicationInput = {
  readonly matter: DisguisedMatter;
  readonly channel: Scalars['String']['input'];
};

/** What comes in the form of an application (art. 39 ¶1). 信访、投诉、举报等 */
export type DisguisedMatter =
  /** Petition. 信访 */
  | 'PETITION'
  /** Complaint. 投诉 */
  | 'COMPLAINT'
  /** Tip-off. 举报 */
  | 'TIP_OFF'
  /** Inquiry. 咨询 */
  | 'INQUIRY';

/** The earlier case of the same applicant. 重复申请 */
export type RepeatNotProcessedInput = {
  /** Answered, and of this agency; number and date of its reply are filled in. 前次案件 */
  readonly earlierCaseId: Scalars['ID']['input'];
};

/** Which published work, and where to get it. 公开出版物 */
export type PublishedWorkInput = {
  readonly work: Scalars['String']['input'];
  readonly obtainFrom: Scalars['String']['input'];
};

/** Why the applicant's reasons are not accepted. 认定理由不合理的根据 */
export type ExcessiveNotProcessedInput = {
  readonly finding: Scalars['String']['input'];
};

/** How and when the information was obtained before. 此前获取的情况 */
export type ReissueNotProcessedInput = {
  readonly obtained: Scalars['String']['input'];
  readonly obtainedOn: Scalars['Day']['input'];
};

/** The fact that ends the case. 终止办理的事实 */
export type OtherReplyInput = {
  readonly ended: EndingFact;
  readonly reason: Scalars['String']['input'];
};

/** Facts that end a case (D63). 终止办理的事实 */
export type EndingFact =
  /** The applicant died. 申请人死亡 */
  | 'APPLICANT_DIED'
  /** The applicant was dissolved. 申请人终止 */
  | 'APPLICANT_DISSOLVED'
  /** Handed in twice, handled in one case. 并案 */
  | 'MERGED'
  /** It is of the Party's affairs. 党务信息 */
  | 'PARTY_AFFAIRS'
  /** Another fact. 其他事实 */
  | 'OTHER_FACT';

/** A question of the advisor and the choice made. 对问题的回答 */
export type AdvisorAnswerInput = {
  readonly question: Scalars['String']['input'];
  readonly choice: Scalars['String']['input'];
};

/** The finding on one item. 审查意见 */
export type SecrecyFindingInput = {
  readonly item: Scalars['String']['input'];
  readonly releasable: Scalars['Boolean']['input'];
  readonly basis: Scalars['String']['input'];
};

/** An agency to set up. 机关 */
export type CreateAgencyInput = {
  /** Two capital letters and two digits; begins every application number. */
  readonly code: Scalars['String']['input'];
  readonly kind: AgencyKind;
  readonly name: Scalars['String']['input'];
  readonly address: Scalars['String']['input'];
  readonly phone: Scalars['String']['input'];
  readonly documentPrefix: Scalars['String']['input'];
  readonly fondsNo: Scalars['String']['input'];
  readonly supervisingAgencyId: Scalars['ID']['input'];
  readonly confirmPolicy: ConfirmPolicy;
  readonly reconsiderationAuthority: Scalars['String']['input'];
  readonly court: Scalars['String']['input'];
  readonly reconsiderationChannel: Scalars['String']['input'];
};

/** A notice to load, as previewed. 载入放假通知 */
export type ApplyHolidayNoticeInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly notice: HolidayNoticeInput;
  /** 批准人 */
  readonly approver: Scalars['String']['input'];
  /** Of the preview that was seen. 预览指纹 */
  readonly fingerprint: Scalars['String']['input'];
};

/** A local override to take back, as previewed. 撤销本地调整 */
export type WithdrawLocalOverrideInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly withdrawal: LocalOverrideWithdrawalInput;
  /** 批准人 */
  readonly approver: Scalars['String']['input'];
  /** Of the preview that was seen. 预览指纹 */
  readonly fingerprint: Scalars['String']['input'];
};

/** A unit to set up. 科室 */
export type CreateUnitInput = {
  readonly agencyId: Scalars['ID']['input'];
  readonly name: Scalars['String']['input'];
};

/** A person to add. 人员 */
export type CreateStaffMemberInput = {
  readonly agencyId: Scalars['ID']['input'];
  readonly unitIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly userName: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
  /** At least ten characters. */
  readonly password: Scalars['String']['input'];
};

/** Notices to mark as read. 标为已读 */
export type MarkNoticesReadInput = {
  /** Default: all of them. 提醒 */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Settings of notices to change; kinds that are not named stay. 提醒设置 */
export type ChangeNoticeSettingsInput = {
  /** Empty: none. 邮箱 */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Only the kinds to change. 各事项 */
  readonly settings: ReadonlyArray<NoticeSettingInput>;
};

/** How to be told of one kind. 单项提醒设置 */
export type NoticeSettingInput = {
  /** 提醒事项 */
  readonly kind: NoticeKind;
  /** In the page. 页面提醒 */
  readonly inPage: Scalars['Boolean']['input'];
  /** By e-mail. 邮件提醒 */
  readonly byMail: Scalars['Boolean']['input'];
};

/** What `markNoticesRead` answers. 标为已读 */
export type MarkNoticesReadResult = NoticesRead | NotPermitted;

/** They are read. 已标为已读 */
export type NoticesRead = {
  readonly __typename?: 'NoticesRead';
  /** How many are not. 未读数 */
  readonly unread: Scalars['Int']['output'];
};

/** What `changeNoticeSettings` answers. 变更提醒设置 */
export type ChangeNoticeSettingsResult = NoticeSettings | NotPermitted | InvalidInput;

/** Days away, and the deputy. 设定离岗代办 */
export type SetLeaveInput = {
  /** Default: oneself. */
  readonly staffId?: InputMaybe<Scalars['ID']['input']>;
  /** The first day. 离岗第一天 */
  readonly from: Scalars['Day']['input'];
  /** The last day, 366 days at most. 离岗最后一天 */
  readonly until: Scalars['Day']['input'];
  /** Of the same agency or holding a role in it, and holding one of the person's roles there. 本机关的人，或者在本机关有岗位的人，且担任离岗人在本机关的至少一个岗位 */
  readonly deputyId: Scalars['ID']['input'];
};

/** A leave to cancel. 取消离岗 */
export type CancelLeaveInput = {
  readonly leaveId: Scalars['ID']['input'];
};

/** Cases to hand over for good. 移交案件 */
export type HandOverCasesInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly fromId: Scalars['ID']['input'];
  readonly toId: Scalars['ID']['input'];
  /** At most 100; default every open case of the person where the viewer assigns cases, 100 at a time. */
  readonly caseIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What `setLeave` answers. 设定离岗代办 */
export type SetLeaveResult = LeaveSet | NotPermitted | InvalidInput;

/** The deputy is named. 已设定离岗代办 */
export type LeaveSet = {
  readonly __typename?: 'LeaveSet';
  readonly leave: Leave;
  /** Roles of the person that the deputy does not hold: the deputy does nothing of that. 代办人没有的岗位 */
  readonly uncovered: ReadonlyArray<Grant>;
};

/** What `cancelLeave` answers. 取消离岗 */
export type CancelLeaveResult = LeaveCancelled | NotPermitted | InvalidInput;

/** The deputy deputises no more. 已取消离岗 */
export type LeaveCancelled = {
  readonly __typename?: 'LeaveCancelled';
  readonly id: Scalars['ID']['output'];
};

/** What `handOverCases` answers. 移交案件 */
export type HandOverCasesResult = CasesHandedOver | NotPermitted | InvalidInput;

/** What became of each case. 移交结果 */
export type CasesHandedOver = {
  readonly __typename?: 'CasesHandedOver';
  readonly outcomes: ReadonlyArray<HandOverOutcome>;
};

/** One case: handed over, or why not. 单件移交结果 */
export type HandOverOutcome = {
  readonly __typename?: 'HandOverOutcome';
  readonly caseId: Scalars['ID']['output'];
  readonly caseFile?: Maybe<CaseFile>;
  readonly refusal?: Maybe<Refusal>;
};

/** A new password of one's own. 修改口令 */
export type ChangePasswordInput = {
  readonly current: Scalars['String']['input'];
  /** Ten characters at least, neither the user name nor the current one. 新口令 */
  readonly new: Scalars['String']['input'];
};

/** A session to end. 结束会话 */
export type EndSessionInput = {
  readonly id: Scalars['ID']['input'];
};

/** A person to deactivate or to let in again. 停用或者恢复人员 */
export type ActivateStaffMemberInput = {
  readonly staffId: Scalars['ID']['input'];
  /** Why; kept in the record. 理由 */
  readonly reason: Scalars['String']['input'];
};

/** Whose password to reset. 重置口令 */
export type ResetPasswordInput = {
  readonly staffId: Scalars['ID']['input'];
};

/** What `changePassword` answers. 修改口令 */
export type ChangePasswordResult = PasswordChanged | NotPermitted | InvalidInput | TooManyAttempts;

/** The new password is in force. 口令已修改 */
export type PasswordChanged = {
  readonly __typename?: 'PasswordChanged';
  /** How many other sessions have ended. 已结束的其他会话 */
  readonly endedSessions: Scalars['Int']['output'];
};

/** What `endSession` answers. 结束会话 */
export type EndSessionResult = SessionEnded | NotPermitted | InvalidInput;

/** The session opens nothing any more. 会话已结束 */
export type SessionEnded = {
  readonly __typename?: 'SessionEnded';
  readonly id: Scalars['ID']['output'];
};

/** What `deactivateStaffMember` and `reactivateStaffMember` answer. 停用或者恢复人员 */
export type ActivateStaffMemberResult = StaffMember | NotPermitted | InvalidInput;

/** What `resetPassword` answers. 重置口令 */
export type ResetPasswordResult = PasswordReset | NotPermitted | InvalidInput;

/** A password for one use. 一次性口令 */
export type PasswordReset = {
  readonly __typename?: 'PasswordReset';
  readonly staffMember: StaffMember;
  /** Shown this once; nobody can read it again. 一次性口令 */
  readonly oneTimePassword: Scalars['String']['output'];
  readonly validUntil: Scalars['Instant']['output'];
};

/** What to change of an agency; what is not named stays. 变更机关 */
export type ChangeAgencyInput = {
  readonly agencyId: Scalars['ID']['input'];
  /** Why; kept in the record. 理由 */
  readonly reason: Scalars['String']['input'];
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly address?: InputMaybe<Scalars['String']['input']>;
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** No other agency's, now or ever. 机关代字 */
  readonly documentPrefix?: InputMaybe<Scalars['String']['input']>;
  readonly fondsNo?: InputMaybe<Scalars['String']['input']>;
  readonly confirmPolicy?: InputMaybe<ConfirmPolicy>;
  readonly reconsiderationAuthority?: InputMaybe<Scalars['String']['input']>;
  readonly court?: InputMaybe<Scalars['String']['input']>;
  readonly reconsiderationChannel?: InputMaybe<Scalars['String']['input']>;
};

/** What `changeAgency` answers. 变更机关 */
export type ChangeAgencyResult = Agency | NotPermitted | InvalidInput;

/** A unit's new name. 更名科室 */
export type RenameUnitInput = {
  readonly unitId: Scalars['ID']['input'];
  readonly name: Scalars['String']['input'];
  /** Why; kept in the record. 理由 */
  readonly reason: Scalars['String']['input'];
};

/** What `renameUnit` answers. 更名科室 */
export type RenameUnitResult = Unit | NotPermitted | InvalidInput;

/** A unit to close or to take into use again. 撤销、恢复科室 */
export type CloseUnitInput = {
  readonly unitId: Scalars['ID']['input'];
  /** Why; kept in the record. 理由 */
  readonly reason: Scalars['String']['input'];
};

/** What `closeUnit` and `reopenUnit` answer. 撤销、恢复科室 */
export type CloseUnitResult = Unit | NotPermitted | InvalidInput | UnitHasCases;

/** The unit has open cases, which are to be handed over first. 科室还有在办案件 */
export type UnitHasCases = Refusal & {
  readonly __typename?: 'UnitHasCases';
  readonly code: Scalars['String']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly cases: Scalars['Int']['output'];
};

/** What to change of a person. 变更人员 */
export type ChangeStaffMemberInput = {
  readonly staffId: Scalars['ID']['input'];
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** All of them. 科室 */
  readonly unitIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Why; kept in the record. 理由 */
  readonly reason: Scalars['String']['input'];
};

/** A role to give or take away. 岗位授权 */
export type GrantRoleInput = {
  readonly staffId: Scalars['ID']['input'];
  readonly role: Role;
  readonly agencyId: Scalars['ID']['input'];
};

/** What `createAgency` answers. 设立机关 */
export type CreateAgencyResult = Agency | NotPermitted | InvalidInput;

/** What the previews of the calendar answer. 预览放假通知 */
export type PreviewHolidayNoticeResult = HolidayNoticePreview | NotPermitted | InvalidInput | NoticeRefused;

/** What `applyHolidayNotice` answers. 载入放假通知 */
export type ApplyHolidayNoticeResult = HolidayNoticeApplied | NotPermitted | InvalidInput | NoticeRefused | PreviewOutdated | IdempotencyMismatch;

/** What `withdrawLocalOverride` answers. 撤销本地调整 */
export type WithdrawLocalOverrideResult = HolidayNoticeApplied | NotPermitted | InvalidInput | PreviewOutdated | IdempotencyMismatch;

/** What `createUnit` answers. 设立科室 */
export type CreateUnitResult = Unit | NotPermitted | InvalidInput;

/** What `createStaffMember` answers. 新增人员 */
export type CreateStaffMemberResult = StaffMember | NotPermitted | InvalidInput;

/** What `saveFilter` answers. 保存常用筛选 */
export type SaveFilterResult = SavedFilter | NotPermitted | InvalidInput;

/** What `deleteSavedFilter` answers. 删除常用筛选 */
export type DeleteSavedFilterResult = SavedFilterDeleted | NotPermitted | InvalidInput;

/** What `exportCases` answers. 导出案件列表 */
export type ExportCasesResult = CaseExport | NotPermitted | InvalidInput | IdempotencyMismatch;

/** What `printLetters` answers. 批量打印 */
export type PrintLettersResult = CaseExport | NotPermitted | InvalidInput | IdempotencyMismatch;

/** What `grantRole` and `revokeRole` answer. 岗位授权 */
export type GrantRoleResult = StaffMember | NotPermitted | InvalidInput;

/** Settings of an office to change; what is not named stays. 机关设置 */
export type ChangeOfficeSettingsInput = {
  readonly agencyId: Scalars['ID']['input'];
  /** Why; kept in the history. 变更理由 */
  readonly reason: Scalars['String']['input'];
  /** 1 to 60. */
  readonly correctionTermWorkingDays?: InputMaybe<Scalars['Int']['input']>;
  /** The whole list; an unclear description is always one of them. */
  readonly correctionGrounds?: InputMaybe<ReadonlyArray<CorrectionGround>>;
  readonly secondNoticeByHead?: InputMaybe<Scalars['Boolean']['input']>;
  /** 0 to 60. */
  readonly disclosureHoldWorkingDays?: InputMaybe<Scalars['Int']['input']>;
  readonly takesForeignApplicants?: InputMaybe<Scalars['Boolean']['input']>;
  readonly retention?: InputMaybe<RetentionSettingsInput>;
  readonly feeMonth?: InputMaybe<FeeMonth>;
  readonly economicSecurityNote?: InputMaybe<Scalars['Boolean']['input']>;
  /** Empty: by hand again. 电子印章 */
  readonly electronicSeal?: InputMaybe<Scalars['String']['input']>;
  /** Only the steps to change. */
  readonly stepBudgets?: InputMaybe<ReadonlyArray<StepBudgetInput>>;
};

/** The retention schedule to change. 保管期限设置 */
export type RetentionSettingsInput = {
  readonly contested?: InputMaybe<RetentionPeriod>;
  readonly others?: InputMaybe<RetentionPeriod>;
  readonly approvalNo?: InputMaybe<Scalars['String']['input']>;
  readonly approvedOn?: InputMaybe<Scalars['Day']['input']>;
};

/** The working days of a step. 环节时限 */
export type StepBudgetInput = {
  readonly step: CaseStep;
  /** 1 to 60. */
  readonly workingDays: Scalars['Int']['input'];
};

/** What `changeOfficeSettings` answers. 变更机关设置 */
export type ChangeOfficeSettingsResult = Agency | NotPermitted | InvalidInput;

/** An edited text to keep as a draft. 模板草稿 */
export type SaveTemplateDraftInput = {
  readonly name: Scalars['String']['input'];
  /** As the editor shows it, front matter included; 20,000 characters at most. 全文 */
  readonly text: Scalars['String']['input'];
  /** `LetterTemplate.editedVersion` as it was read. 编辑所据版本 */
  readonly basedOn: Scalars['Int']['input'];
  /** 修改理由 */
  readonly why: Scalars['String']['input'];
};

/** A draft to put in force. 发布模板 */
export type PublishTemplateInput = {
  readonly name: Scalars['String']['input'];
  /** The draft that was seen. 草稿版本 */
  readonly version: Scalars['Int']['input'];
  /** Kept in the history. 修改理由 */
  readonly why: Scalars['String']['input'];
};

/** A draft to give up. 弃置模板草稿 */
export type DiscardTemplateDraftInput = {
  readonly name: Scalars['String']['input'];
  /** The draft that was seen. 草稿版本 */
  readonly version: Scalars['Int']['input'];
  readonly why: Scalars['String']['input'];
};

/** An edited text to go back from. 撤回模板 */
export type WithdrawTemplateInput = {
  readonly name: Scalars['String']['input'];
  /** The version in force that was seen. 现行版本 */
  readonly version: Scalars['Int']['input'];
  /** An earlier version; what came with the service, when left out. 恢复到的版本 */
  readonly to?: InputMaybe<Scalars['Int']['input']>;
  /** Kept in the history. 撤回理由 */
  readonly why: Scalars['String']['input'];
};

/** What `saveTemplateDraft` answers. 保存模板草稿 */
export type SaveTemplateDraftResult = LetterTemplate | NotPermitted | InvalidInput | TemplateOutdated;

/** What `publishTemplate` answers. 发布模板 */
export type PublishTemplateResult = LetterTemplate | NotPermitted | InvalidInput | TemplateOutdated | TemplateFaulty | TemplateDraftMissing;

/** What `discardTemplateDraft` answers. 弃置模板草稿 */
export type DiscardTemplateDraftResult = LetterTemplate | NotPermitted | InvalidInput | TemplateOutdated | TemplateDraftMissing;

/** What `withdrawTemplate` answers. 撤回模板 */
export type WithdrawTemplateResult = LetterTemplate | NotPermitted | InvalidInput | TemplateOutdated | TemplateFaulty | TemplateDraftOpen;

/** An entry of the catalogue to keep. 目录条目 */
export type SaveCatalogueEntryInput = {
  /** Left out for a new entry. 目录条目 */
  readonly entryId?: InputMaybe<Scalars['ID']['input']>;
  readonly agencyId: Scalars['ID']['input'];
  /** The version that was seen, of an entry that exists. 版本 */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
  /** 索引号 */
  readonly indexNo: Scalars['String']['input'];
  /** 名称 */
  readonly name: Scalars['String']['input'];
  /** 内容概述 */
  readonly summary: Scalars['String']['input'];
  /** 生成日期 */
  readonly madeOn: Scalars['Day']['input'];
  /** 责任科室 */
  readonly responsibleUnit: Scalars['String']['input'];
  /** 载体形式 */
  readonly form: CatalogueForm;
  /** Needed where the entry is published. 修改理由 */
  readonly why: Scalars['String']['input'];
};

/** An entry of the catalogue to show to the public. 公布目录条目 */
export type PublishCatalogueEntryInput = {
  /** 目录条目 */
  readonly entryId: Scalars['ID']['input'];
  /** The version that was seen. 版本 */
  readonly version: Scalars['Int']['input'];
  readonly why: Scalars['String']['input'];
};

/** An entry of the catalogue to take off. 撤下目录条目 */
export type WithdrawCatalogueEntryInput = {
  /** 目录条目 */
  readonly entryId: Scalars['ID']['input'];
  /** The version that was seen. 版本 */
  readonly version: Scalars['Int']['input'];
  /** Kept in the history. 理由 */
  readonly why: Scalars['String']['input'];
};

/** What `saveCatalogueEntry` answers. 保存目录条目 */
export type SaveCatalogueEntryResult = CatalogueEntry | NotPermitted | InvalidInput | DayRefused | PublicationOutdated;

/** What `publishCatalogueEntry` answers. 公布目录条目 */
export type PublishCatalogueEntryResult = CatalogueEntry | NotPermitted | InvalidInput | PublicationOutdated | PublicationStatusRefused;

/** What `withdrawCatalogueEntry` answers. 撤下目录条目 */
export type WithdrawCatalogueEntryResult = CatalogueEntry | NotPermitted | InvalidInput | PublicationOutdated | PublicationStatusRefused;

/** What a replied case was asked and answered, without personal data. 拟写公开答复 */
export type DraftPublishedAnswerInput = {
  readonly caseId: Scalars['ID']['input'];
  /** The version that was seen; 0 where the case has none yet. 版本 */
  readonly version: Scalars['Int']['input'];
  /** 标题 */
  readonly title: Scalars['String']['input'];
  /** 问题 */
  readonly question: Scalars['String']['input'];
  /** 20,000 characters at most. 答复 */
  readonly answer: Scalars['String']['input'];
};

/** A published answer to approve. 审定公开答复 */
export type ApprovePublishedAnswerInput = {
  /** 公开答复 */
  readonly answerId: Scalars['ID']['input'];
  /** The version that was read. 版本 */
  readonly version: Scalars['Int']['input'];
  readonly why: Scalars['String']['input'];
};

/** A published answer to send back. 退回公开答复 */
export type ReturnPublishedAnswerInput = {
  /** 公开答复 */
  readonly answerId: Scalars['ID']['input'];
  /** The version that was read. 版本 */
  readonly version: Scalars['Int']['input'];
  /** What is to be changed. 退回理由 */
  readonly why: Scalars['String']['input'];
};

/** A published answer to take off. 撤下公开答复 */
export type WithdrawPublishedAnswerInput = {
  /** 公开答复 */
  readonly answerId: Scalars['ID']['input'];
  /** The version that was seen. 版本 */
  readonly version: Scalars['Int']['input'];
  /** Kept in the history. 理由 */
  readonly why: Scalars['String']['input'];
};

/** What `draftPublishedAnswer` answers. 拟写公开答复 */
export type DraftPublishedAnswerResult = PublishedAnswer | CaseNotFound | NotPermitted | InvalidInput | CaseNotReplied | PersonalDataNamed | PublicationOutdated | PublicationStatusRefused;

/** What `approvePublishedAnswer` answers. 审定公开答复 */
export type ApprovePublishedAnswerResult = PublishedAnswer | NotPermitted | InvalidInput | PublicationOutdated | PublicationStatusRefused;

/** What `returnPublishedAnswer` answers. 退回公开答复 */
export type ReturnPublishedAnswerResult = PublishedAnswer | NotPermitted | InvalidInput | PublicationOutdated | PublicationStatusRefused;

/** What `withdrawPublishedAnswer` answers. 撤下公开答复 */
export type WithdrawPublishedAnswerResult = PublishedAnswer | NotPermitted | InvalidInput | PublicationOutdated | PublicationStatusRefused;

/** The annual report of an agency and a year. 公布年度报告 */
export type PublishAnnualReportInput = {
  readonly agencyId: Scalars['ID']['input'];
  /** A year that is over. 报告年度 */
  readonly year: Scalars['Int']['input'];
  /** 标题 */
  readonly title: Scalars['String']['input'];
  /** PDF, OFD, DOCX, DOC or HTML, uploaded before. 文件 */
  readonly uploadId: Scalars['ID']['input'];
  /** Today where left out. 公布日期 */
  readonly publishedOn?: InputMaybe<Scalars['Day']['input']>;
};

/** An annual report to take off. 撤下年度报告 */
export type WithdrawAnnualReportInput = {
  /** 年度报告 */
  readonly reportId: Scalars['ID']['input'];
  /** Kept with it. 理由 */
  readonly why: Scalars['String']['input'];
};

/** What `publishAnnualReport` answers. 公布年度报告 */
export type PublishAnnualReportResult = AnnualReport | NotPermitted | InvalidInput | DayRefused;

/** What `withdrawAnnualReport` answers. 撤下年度报告 */
export type WithdrawAnnualReportResult = AnnualReport | NotPermitted | InvalidInput | PublicationStatusRefused;

/** What runs beside a case and is not settled. 未了结的事项 */
export type OpenMatter =
  /** An opinion is awaited. 征求意见 */
  | 'CONSULTATION'
  /** A fee is awaited. 信息处理费 */
  | 'FEE_NOTICE'
  /** Reasons are awaited (art. 35). 说明理由 */
  | 'REASONS';

/** Why another case does not fit an act. 其他案件不符合条件的原因 */
export type Misfit =
  /** It belongs to another agency. 属于其他机关 */
  | 'OTHER_AGENCY'
  /** It has another applicant. 不是同一申请人 */
  | 'OTHER_APPLICANT'
  /** It has another handler. 不是同一承办人 */
  | 'OTHER_HANDLER'
  /** It was answered or closed. 已经答复或者终结 */
  | 'NOT_OPEN'
  /** It is not in handling. 不在办理中 */
  | 'NOT_IN_HANDLING'
  /** It is joined for another answer. 已参加其他一并答复 */
  | 'ALREADY_JOINED'
  /** It disclosed nothing. 没有公开信息 */
  | 'NOTHING_DISCLOSED'
  /** It was acted on since. 此后又有办理 */
  | 'ACTED_ON_SINCE';

/** Part of a case in a joint answer. 一并答复中的地位 */
export type JointRole =
  /** The others are answered through it. 牵头 */
  | 'LEAD'
  /** It is answered through the lead. 随同 */
  | 'FOLLOWER';

/** Why an application was split. 拆分依据 */
export type SplitGround =
  /** The applicant agreed. 申请人同意 */
  | 'APPLICANT_CONSENT'
  /** The office decided so, with a reason. 机关决定 */
  | 'OFFICE_DECISION';

/** What `submitApplication` takes. 提交申请 */
export type SubmitApplicationInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly agencyId: Scalars['ID']['input'];
  readonly application: ApplicationInput;
  /** Further descriptions, each of which becomes a case of its own with a number of its own, by the same act: all of them or none. At most 19. 其余各项 */
  readonly furtherItems: ReadonlyArray<Scalars['String']['input']>;
  /** The applicant agrees to one case for each item; needed with `furtherItems`. 同意一事一申请 */
  readonly agreesToSplit: Scalars['Boolean']['input'];
};

/** What `recordWindowApplication` takes. 窗口接收 */
export type RecordWindowApplicationInput = {
  readonly clientMutationId: Scalars['String']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when `on` lies more than one working day back. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  readonly agencyId: Scalars['ID']['input'];
  readonly application: ApplicationInput;
};

/** What `recordOralApplication` takes. 代填口头申请 */
export type RecordOralApplicationInput = {
  readonly clientMutationId: Scalars['String']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when `on` lies more than one working day back. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  readonly agencyId: Scalars['ID']['input'];
  readonly application: ApplicationInput;
  readonly oral: OralRecordInput;
};

/** What `recordFaxApplication` takes. 传真接收 */
export type RecordFaxApplicationInput = {
  readonly clientMutationId: Scalars['String']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when `on` lies more than one working day back. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  readonly agencyId: Scalars['ID']['input'];
  /** The instant printed by the fax machine. */
  readonly at: Scalars['Instant']['input'];
  readonly application: ApplicationInput;
};

/** What `logMail` takes. 收信登记 */
export type LogMailInput = {
  readonly clientMutationId: Scalars['String']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when `on` lies more than one working day back. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  readonly agencyId: Scalars['ID']['input'];
  readonly channel: MailChannel;
  readonly senderName: Scalars['String']['input'];
  readonly waybillNo?: InputMaybe<Scalars['String']['input']>;
  /** Who signed for it; required for signed mail. */
  readonly signedForBy?: InputMaybe<Scalars['String']['input']>;
};

/** What `handOverMail` takes. 信件移交 */
export type HandOverMailInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when `on` lies more than one working day back. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  readonly from: Scalars['String']['input'];
  readonly to: Scalars['String']['input'];
};

/** What `recordMailApplication` takes. 录入来信申请 */
export type RecordMailApplicationInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when `on` lies more than one working day back. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  readonly application: ApplicationInput;
};

/** What `confirmReceipt` takes. 确认收到 */
export type ConfirmReceiptInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when `on` lies more than one working day back. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  /** How the applicant confirmed. */
  readonly how: Scalars['String']['input'];
};

/** What `registerApplication` takes. 登记 */
export type RegisterApplicationInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when `on` lies more than one working day back. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
};

/** What `reissueQueryCode` takes. 补发查询码 */
export type ReissueQueryCodeInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when `on` lies more than one working day back. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  /** Which identity paper was shown. */
  readonly identityChecked: Scalars['String']['input'];
};

/** What `amendParticulars` takes. 更正申请人信息 */
export type AmendParticularsInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when `on` lies more than one working day back. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  /** All of them as they ought to stand: what is left out stands no more. 申请人 */
  readonly applicant: ApplicantParticularsInput;
  /** Left out: as they stand. Only where the application has an agent. 代理人 */
  readonly agent?: InputMaybe<AgentParticularsInput>;
  /** Who found it. 更正的由来 */
  readonly occasion: AmendmentOccasion;
  /** What was wrong, or has changed. 更正的理由 */
  readonly reason: Scalars['String']['input'];
  /** Which paper was compared; needed where the name, the document or its number is amended. 核对的证明 */
  readonly proofChecked?: InputMaybe<Scalars['String']['input']>;
};

/** The particulars of the applicant as they ought to stand; the kind of applicant is not amended. 申请人信息 */
export type ApplicantParticularsInput = {
  readonly name: Scalars['String']['input'];
  readonly identityDocument: IdentityDocumentKind;
  /** Left out: as it stands. */
  readonly identityNumber?: InputMaybe<Scalars['String']['input']>;
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  readonly email?: InputMaybe<Scalars['String']['input']>;
  readonly address?: InputMaybe<Scalars['String']['input']>;
  readonly postcode?: InputMaybe<Scalars['String']['input']>;
  readonly fax?: InputMaybe<Scalars['String']['input']>;
  readonly legalRepresentative?: InputMaybe<Scalars['String']['input']>;
  readonly contactPerson?: InputMaybe<Scalars['String']['input']>;
};

/** The particulars of the agent as they ought to stand. 代理人信息 */
export type AgentParticularsInput = {
  readonly name: Scalars['String']['input'];
  /** Left out: as it stands. */
  readonly identityNumber?: InputMaybe<Scalars['String']['input']>;
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** What the agent may do for the applicant. 代理权限 */
  readonly authority?: InputMaybe<Scalars['String']['input']>;
};

/** What `splitApplication` takes. 拆分申请 */
export type SplitApplicationInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when `on` lies more than one working day back. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  /** Two to twenty: the first stays with this case, each further one opens a case. 各项内容 */
  readonly items: ReadonlyArray<Scalars['String']['input']>;
  readonly ground: SplitGround;
  readonly reason: Scalars['String']['input'];
};

/** What `mergeApplications` takes. 合并重复申请 */
export type MergeApplicationsInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when `on` lies more than one working day back. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  /** The case that goes on. 保留的案件 */
  readonly intoCaseId: Scalars['ID']['input'];
  /** How the applicant agreed. 申请人同意的情况 */
  readonly consent: Scalars['String']['input'];
};

/** What `withdrawApplication` takes. 撤回申请 */
export type WithdrawApplicationInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when `on` lies more than one working day back. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  readonly how: Scalars['String']['input'];
};

/** What `assignCase` takes. 分办 */
export type AssignCaseInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when `on` lies more than one working day back. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  readonly unitId: Scalars['ID']['input'];
  readonly handlerId?: InputMaybe<Scalars['ID']['input']>;
};

/** What `assignCases` takes. 批量分办 */
export type AssignCasesInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly cases: ReadonlyArray<CaseVersionInput>;
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when `on` lies more than one working day back. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  readonly unitId: Scalars['ID']['input'];
  readonly handlerId?: InputMaybe<Scalars['ID']['input']>;
};

/** A case, in the version the sender saw. 案件及版本 */
export type CaseVersionInput = {
  readonly caseId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
};

/** What `acceptAssignment` takes. 接收承办 */
export type AcceptAssignmentInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when `on` lies more than one working day back. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
};

/** What `returnAssignment` takes. 退回分办 */
export type ReturnAssignmentInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when `on` lies more than one working day back. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  readonly reason: Scalars['String']['input'];
};

/** What `issueCorrectionNotice` takes. 补正告知 */
export type IssueCorrectionNoticeInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when `on` lies more than one working day back. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  readonly items: ReadonlyArray<CorrectionItemInput>;
  /** In working days, 1 to 60; default: the setting of the office. */
  readonly termWorkingDays?: InputMaybe<Scalars['Int']['input']>;
  readonly by: ServiceMethod;
  /** A second notice, by the head of the disclosure office only. */
  readonly override?: InputMaybe<OverrideInput>;
};

/** What `recordCorrection` takes. 收到补正 */
export type RecordCorrectionInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when `on` lies more than one working day back. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  readonly channel: Channel;
  /** The corrected description. */
  readonly description: Scalars['String']['input'];
  /** Needed when it came after its term. */
  readonly goodReason?: InputMaybe<Scalars['String']['input']>;
  /** What came with it, uploaded before; what was submitted online comes along. 补正材料 */
  readonly fileIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What `lapseApplication` takes. 视为放弃 */
export type LapseApplicationInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when `on` lies more than one working day back. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
};

/** What `extendReplyPeriod` takes. 延长答复期限 */
export type ExtendReplyPeriodInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when `on` lies more than one working day back. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  /** In working days, 1 to 20 (15 where the application came under the 2007 text). */
  readonly workingDays: Scalars['Int']['input'];
  readonly reason: Scalars['String']['input'];
  readonly by: ServiceMethod;
};

/** What `requestReasons` takes. 要求说明理由 */
export type RequestReasonsInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when `on` lies more than one working day back. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  /** Applications of this applicant, counted from `countedSince` on. 申请件数 */
  readonly applicationsCounted: Scalars['Int']['input'];
  readonly countedSince: Scalars['Day']['input'];
  /** Why the number or the frequency is clearly beyond what is reasonable. 认定的情况 */
  readonly finding: Scalars['String']['input'];
  /** In working days, 1 to 60; the Regulation sets none. */
  readonly termWorkingDays: Scalars['Int']['input'];
  readonly by: ServiceMethod;
};

/** What `recordReasons` takes. 收到理由说明 */
export type RecordReasonsInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when `on` lies more than one working day back. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  /** The reasons, as the applicant gave them. */
  readonly text: Scalars['String']['input'];
};

/** What `deferReply` takes. 延迟答复 */
export type DeferReplyInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when `on` lies more than one working day back. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  /** The reply will come on or before this day; not earlier than it is due. 延迟至 */
  readonly until: Scalars['Day']['input'];
  readonly reason: Scalars['String']['input'];
  readonly by: ServiceMethod;
};

/** What `countItems` takes. 计件 */
export type CountItemsInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when `on` lies more than one working day back. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  /** Smallest reasonable units, 1 to 500 (一事一申请). */
  readonly items: Scalars['Int']['input'];
};

/** What `issueFeeNotice` takes. 收费通知 */
export type IssueFeeNoticeInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when `on` lies more than one working day back. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  readonly basis: FeeBasisInput;
  readonly by: ServiceMethod;
};

/** What `declarePayment` takes. 申报缴费 */
export type DeclarePaymentInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly paidOn: Scalars['Day']['input'];
  /** Number of the transfer or of the payment slip. 凭证号 */
  readonly voucherNo: Scalars['String']['input'];
  /** Uploaded before. 凭证 */
  readonly fileIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** What `recordPayment` takes. 记录缴费 */
export type RecordPaymentInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when `on` lies more than one working day back. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  /** In fen: the sum of the notice. */
  readonly amountInFen: Scalars['Int']['input'];
  /** Number of the fiscal receipt. 财政票据号码 */
  readonly receiptNo: Scalars['String']['input'];
};

/** What `recordPaymentNotFound` takes. 记录未到账 */
export type RecordPaymentNotFoundInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when `on` lies more than one working day back. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  /** Where the office looked, in words for the applicant. 核对情况 */
  readonly finding: Scalars['String']['input'];
};

/** What `recordFeeObjection` takes. 收到收费异议 */
export type RecordFeeObjectionInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when `on` lies more than one working day back. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  /** The objection and its reasons, as the applicant put them. 异议及其理由 */
  readonly text: Scalars['String']['input'];
};

/** What `decideFeeReview` takes. 收费复核 */
export type DecideFeeReviewInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when `on` lies more than one working day back. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  readonly outcome: FeeReviewOutcome;
  /** Where the sum is changed, and only there: what it is counted by instead. 变更后的计费依据 */
  readonly basis?: InputMaybe<FeeBasisInput>;
  readonly reasons: Scalars['String']['input'];
  readonly by: ServiceMethod;
};

/** What `recordSearch` takes. 检索记录 */
export type RecordSearchInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when `on` lies more than one working day back. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  readonly places: ReadonlyArray<Scalars['String']['input']>;
  readonly keywords: ReadonlyArray<Scalars['String']['input']>;
  readonly searchedBy: Scalars['String']['input'];
  readonly result: Scalars['String']['input'];
};

/** What `sendConsultation` takes. 征求意见 */
export type SendConsultationInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when `on` lies more than one working day back. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  readonly with: Consultee;
  readonly ground: ConsultationGround;
  readonly party: ConsultedPartyInput;
  /** What is shown to the consultee. 涉及的政府信息 */
  readonly shown: Scalars['String']['input'];
  /** What it is asked besides. 征求意见的事项 */
  readonly question: Scalars['String']['input'];
  readonly by: ServiceMethod;
  /** Whether a letter tells the applicant that this time does not count. 是否告知申请人 */
  readonly tellApplicant: Scalars['Boolean']['input'];
};

/** What `recordConsultationDelivery` takes. 征求意见书送达 */
export type RecordConsultationDeliveryInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Needed when the day of the evidence lies more than one working day back. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  readonly ref: Scalars['String']['input'];
  /** By the proof of its way, as for every letter. */
  readonly evidence: ServiceEvidenceInput;
};

/** What `recordConsultationOpinion` takes. 收到意见 */
export type RecordConsultationOpinionInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when `on` lies more than one working day back. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  readonly ref: Scalars['String']['input'];
  readonly opinion: Opinion;
  readonly text: Scalars['String']['input'];
  /** Whether the organ finds the reasons of a third party's objection reasonable; for an objection, whole or in part, only. 理由是否合理 */
  readonly reasonable?: InputMaybe<Scalars['Boolean']['input']>;
  /** The paper on which it came: ids from `POST /uploads`. 意见书 */
  readonly fileIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** What `requestCoHandling` takes. 请求协办 */
export type RequestCoHandlingInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when `on` lies more than one working day back. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  readonly with: CoHandlerInput;
  /** What is wanted; it stands in the letter. 协办事项 */
  readonly wanted: Scalars['String']['input'];
  /** The internal day, not before `on`. 内部时限 */
  readonly dueOn: Scalars['Day']['input'];
};

/** Who is asked to help. 协办单位 */
export type CoHandlerInput =
  /** A unit of the case's own agency, not the one that handles it. 本机关科室 */
  { readonly unitId: Scalars['ID']['input']; readonly agencyId?: never; readonly name?: never; }
  |  /** Another agency of the installation. 其他机关 */
  { readonly unitId?: never; readonly agencyId: Scalars['ID']['input']; readonly name?: never; }
  |  /** One that the installation does not know. 系统外单位 */
  { readonly unitId?: never; readonly agencyId?: never; readonly name: Scalars['String']['input']; };

/** What `recordCoHandlingAnswer` takes. 收到协办反馈 */
export type RecordCoHandlingAnswerInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when `on` lies more than one working day back. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  readonly ref: Scalars['String']['input'];
  readonly text: Scalars['String']['input'];
  /** What was uploaded before. 协办材料 */
  readonly fileIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** What `discloseInPublicInterest` takes. 公共利益公开决定 */
export type DiscloseInPublicInterestInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when `on` lies more than one working day back. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  /** The consultation whose objection is overruled. */
  readonly ref: Scalars['String']['input'];
  /** What is disclosed. 决定公开的内容 */
  readonly scope: Scalars['String']['input'];
  /** Why. 理由 */
  readonly reasons: Scalars['String']['input'];
  readonly by: ServiceMethod;
};

/** What `joinForReply` takes. 一并答复 */
export type JoinForReplyInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when `on` lies more than one working day back. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  /** Cases in handling with the same handler. 随同答复的案件 */
  readonly followerIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** What `leaveJointReply` takes. 退出一并答复 */
export type LeaveJointReplyInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when `on` lies more than one working day back. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  readonly reason: Scalars['String']['input'];
};

/** What `draftReply` takes. 拟稿 */
export type DraftReplyInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when `on` lies more than one working day back. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  readonly reply: ReplyContentInput;
  /** Enclosures of the version before that stay, by their SHA-256; left out where the kind of reply has none. 沿用上一稿的附件 */
  readonly keptEnclosures: ReadonlyArray<Scalars['String']['input']>;
};

/** What `submitForReview` takes. 送审 */
export type SubmitForReviewInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when `on` lies more than one working day back. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
};

/** What `passLegalReview` takes. 通过法制审核 */
export type PassLegalReviewInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when `on` lies more than one working day back. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  readonly opinion: Scalars['String']['input'];
};

/** What `passSecrecyReview` takes. 通过保密审查 */
export type PassSecrecyReviewInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when `on` lies more than one working day back. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  readonly findings: ReadonlyArray<SecrecyFindingInput>;
};

/** What `returnDraft` takes. 退回修改 */
export type ReturnDraftInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when `on` lies more than one working day back. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  readonly reasons: Scalars['String']['input'];
};

/** What `commentOnDraft` takes. 批注拟稿 */
export type CommentOnDraftInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  /** `DraftVersion.seq`. 日志序号 */
  readonly draftSeq: Scalars['Int']['input'];
  /** The words it is about. 所批注的文字 */
  readonly passage?: InputMaybe<Scalars['String']['input']>;
  readonly text: Scalars['String']['input'];
};

/** What `resolveComment` takes. 了结批注 */
export type ResolveCommentInput = {
  readonly commentId: Scalars['ID']['input'];
  /** False: it is open again. */
  readonly resolved: Scalars['Boolean']['input'];
};

/** What `signReply` takes. 签发 */
export type SignReplyInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when `on` lies more than one working day back. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
};

/** What `sendReply` takes. 送出答复 */
export type SendReplyInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when `on` lies more than one working day back. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  readonly by: ServiceMethod;
  /** Required for post; that of a private courier is refused (邮政法 art. 55). */
  readonly waybillNo?: InputMaybe<Scalars['String']['input']>;
  /** The kind of mail; default EMS. */
  readonly mail?: InputMaybe<MailWay>;
};

/** What `recordDispatch` takes. 记录交寄、公告 */
export type RecordDispatchInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The day of posting or publication; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when `on` lies more than one working day back. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  readonly letter: ServedLetter;
  /** The entry that wrote it, where there are several of a kind; default the last. */
  readonly letterSeq?: InputMaybe<Scalars['Int']['input']>;
  readonly dispatch: DispatchInput;
};

/** How a letter left: exactly one. 交寄、公告 */
export type DispatchInput =
  { readonly registeredMail: PostingInput; readonly ems?: never; readonly publicNotice?: never; }
  |  { readonly registeredMail?: never; readonly ems: PostingInput; readonly publicNotice?: never; }
  |  /** Only after another way has failed. */
  { readonly registeredMail?: never; readonly ems?: never; readonly publicNotice: PublicationInput; };

/** A letter given to the postal enterprise. 交寄 */
export type PostingInput = {
  /** A private courier is refused (邮政法 art. 55). */
  readonly carrier: MailCarrier;
  readonly waybillNo: Scalars['String']['input'];
  /** Where it is another than the recipient gave, or the letter was written to. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  readonly postcode?: InputMaybe<Scalars['String']['input']>;
};

/** Where a notice was published. 公告 */
export type PublicationInput = {
  /** The site, the newspaper with its issue, the board. */
  readonly where: Scalars['String']['input'];
};

/** What `retryNotification` takes. 重发通知 */
export type RetryNotificationInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly notificationId: Scalars['ID']['input'];
};

/** What `recordService` takes; the legal day is that of the evidence. 记录送达 */
export type RecordServiceInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Needed when the day of the evidence lies more than one working day back. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  readonly letter: ServedLetter;
  /** The entry that wrote it, where there are several of a kind; default the last. */
  readonly letterSeq?: InputMaybe<Scalars['Int']['input']>;
  readonly evidence: ServiceEvidenceInput;
};

/** What happened to a letter, by its way: exactly one. 送达凭证 */
export type ServiceEvidenceInput =
  /** Handed over. 直接送达 */
  { readonly signed: SignatureInput; readonly signatureRefused?: never; readonly mailDelivered?: never; readonly mailReturned?: never; readonly electronicArrived?: never; readonly electronicFailed?: never; readonly pickedUp?: never; readonly notPickedUp?: never; readonly leftInPlace?: never; readonly publicNotice?: never; }
  |  /** Offered, and the signature refused: leave it in place. 拒绝签收 */
  { readonly signed?: never; readonly signatureRefused: RefusedSignatureInput; readonly mailDelivered?: never; readonly mailReturned?: never; readonly electronicArrived?: never; readonly electronicFailed?: never; readonly pickedUp?: never; readonly notPickedUp?: never; readonly leftInPlace?: never; readonly publicNotice?: never; }
  |  /** Of the mail that was posted. 邮件妥投 */
  { readonly signed?: never; readonly signatureRefused?: never; readonly mailDelivered: SignatureInput; readonly mailReturned?: never; readonly electronicArrived?: never; readonly electronicFailed?: never; readonly pickedUp?: never; readonly notPickedUp?: never; readonly leftInPlace?: never; readonly publicNotice?: never; }
  |  /** Of the mail that was posted. 邮件退回 */
  { readonly signed?: never; readonly signatureRefused?: never; readonly mailDelivered?: never; readonly mailReturned: ReturnedMailInput; readonly electronicArrived?: never; readonly electronicFailed?: never; readonly pickedUp?: never; readonly notPickedUp?: never; readonly leftInPlace?: never; readonly publicNotice?: never; }
  |  /** With the recipient's consent. 电子送达 */
  { readonly signed?: never; readonly signatureRefused?: never; readonly mailDelivered?: never; readonly mailReturned?: never; readonly electronicArrived: ElectronicArrivalInput; readonly electronicFailed?: never; readonly pickedUp?: never; readonly notPickedUp?: never; readonly leftInPlace?: never; readonly publicNotice?: never; }
  |  /** It bounced, or the system refused it. 电子送达失败 */
  { readonly signed?: never; readonly signatureRefused?: never; readonly mailDelivered?: never; readonly mailReturned?: never; readonly electronicArrived?: never; readonly electronicFailed: ElectronicFailureInput; readonly pickedUp?: never; readonly notPickedUp?: never; readonly leftInPlace?: never; readonly publicNotice?: never; }
  |  /** Fetched. 自行领取 */
  { readonly signed?: never; readonly signatureRefused?: never; readonly mailDelivered?: never; readonly mailReturned?: never; readonly electronicArrived?: never; readonly electronicFailed?: never; readonly pickedUp: PickUpInput; readonly notPickedUp?: never; readonly leftInPlace?: never; readonly publicNotice?: never; }
  |  /** Told to fetch it, and did not. 未领取 */
  { readonly signed?: never; readonly signatureRefused?: never; readonly mailDelivered?: never; readonly mailReturned?: never; readonly electronicArrived?: never; readonly electronicFailed?: never; readonly pickedUp?: never; readonly notPickedUp: NoPickUpInput; readonly leftInPlace?: never; readonly publicNotice?: never; }
  |  /** Left, the signature refused. 留置送达 */
  { readonly signed?: never; readonly signatureRefused?: never; readonly mailDelivered?: never; readonly mailReturned?: never; readonly electronicArrived?: never; readonly electronicFailed?: never; readonly pickedUp?: never; readonly notPickedUp?: never; readonly leftInPlace: LeftInPlaceInput; readonly publicNotice?: never; }
  |  /** The notice that was published has run. 公告期满 */
  { readonly signed?: never; readonly signatureRefused?: never; readonly mailDelivered?: never; readonly mailReturned?: never; readonly electronicArrived?: never; readonly electronicFailed?: never; readonly pickedUp?: never; readonly notPickedUp?: never; readonly leftInPlace?: never; readonly publicNotice: NoticeProofInput; };

/** Who signed, and when. 签收 */
export type SignatureInput = {
  readonly on: Scalars['Day']['input'];
  readonly signer: Scalars['String']['input'];
  readonly relation: SignerRelation;
};

/** Who refused to sign, and when. 拒绝签收 */
export type RefusedSignatureInput = {
  readonly on: Scalars['Day']['input'];
  readonly refusedBy: Scalars['String']['input'];
};

/** When and why the mail came back. 邮件退回 */
export type ReturnedMailInput = {
  readonly on: Scalars['Day']['input'];
  readonly reason: ReturnReason;
};

/** Arrival in the designated system. 电子送达到达 */
export type ElectronicArrivalInput = {
  readonly on: Scalars['Day']['input'];
  /** The system, or the address in it. */
  readonly system: Scalars['String']['input'];
  /** How a third party agreed; the applicant's consent lies in the application. */
  readonly consent?: InputMaybe<Scalars['String']['input']>;
};

/** What did not arrive. 电子送达失败 */
export type ElectronicFailureInput = {
  readonly on: Scalars['Day']['input'];
  readonly system: Scalars['String']['input'];
  readonly because: Scalars['String']['input'];
};

/** A letter fetched by the recipient. 自行领取 */
export type PickUpInput = {
  readonly notifiedOn: Scalars['Day']['input'];
  readonly on: Scalars['Day']['input'];
  readonly signer: Scalars['String']['input'];
  readonly relation: SignerRelation;
};

/** A letter nobody fetched. 未领取 */
export type NoPickUpInput = {
  readonly notifiedOn: Scalars['Day']['input'];
  readonly on: Scalars['Day']['input'];
  readonly because: Scalars['String']['input'];
};

/** A letter left where the signature was refused: before a witness of the committee or the employer, or recorded. 留置 */
export type LeftInPlaceInput = {
  readonly on: Scalars['Day']['input'];
  readonly place: Scalars['String']['input'];
  readonly refusedBy: Scalars['String']['input'];
  readonly witnesses: ReadonlyArray<WitnessInput>;
  /** Photographs or videos that were uploaded. 拍照、录像 */
  readonly recordingIds: ReadonlyArray<Scalars['ID']['input']>;
  /** Where the recording is kept, if it is not uploaded. */
  readonly recording?: InputMaybe<Scalars['String']['input']>;
};

/** A witness. 见证人 */
export type WitnessInput = {
  readonly name: Scalars['String']['input'];
  readonly standing: WitnessStanding;
};

/** What shows that a notice was up. 公告凭证 */
export type NoticeProofInput = {
  readonly proof: Scalars['String']['input'];
};

/** What `replyOnTheSpot` takes. 当场答复 */
export type ReplyOnTheSpotInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when `on` lies more than one working day back. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  /** D11, D41b, D51, D53, or D12 with enclosures that were reviewed for release before. */
  readonly reply: ReplyContentInput;
  /** The applicant's signature. 当场签收 */
  readonly evidence: Scalars['String']['input'];
};

/** What `reopenForRedo` takes. 重新办理 */
export type ReopenForRedoInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The day the decision or judgment was served on the agency; default today. 送达本机关之日 */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when `on` lies more than one working day back. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  readonly orderedBy: OrderingAuthority;
  readonly decisionNo: Scalars['String']['input'];
  readonly quashedFor: QuashingReason;
  /** Where the decision itself sets the day of the new reply. 决定另定的期限 */
  readonly until?: InputMaybe<Scalars['Day']['input']>;
};

/** An order to reply anew, as the dispute recorded it. 责令重新答复的决定或者裁判 */
export type RedoOrder = {
  readonly __typename?: 'RedoOrder';
  readonly orderedBy: OrderingAuthority;
  /** The authority or the court. 复议机关、人民法院 */
  readonly forum: Scalars['String']['output'];
  readonly decisionNo: Scalars['String']['output'];
  /** The day from which it binds. 生效之日 */
  readonly orderedOn: Scalars['Day']['output'];
  readonly quashedFor: QuashingReason;
  /** Where it sets the day of the new reply itself. 决定另定的期限 */
  readonly until?: Maybe<Scalars['Day']['output']>;
  /** When the new reply is due. 重新答复期限 */
  readonly dueOn?: Maybe<Scalars['Day']['output']>;
};

/** Who ordered the new reply. 责令重作的机关 */
export type OrderingAuthority =
  /** The reconsideration authority. 行政复议机关 */
  | 'RECONSIDERATION'
  /** A court. 人民法院 */
  | 'COURT';

/** Why a reply was quashed (行政复议法 art. 64). 撤销理由 */
export type QuashingReason =
  /** For its facts, law or reasons: the same act on the same grounds is barred. 实体 */
  | 'SUBSTANCE'
  /** For its procedure alone. 程序 */
  | 'PROCEDURE';

/** What `acknowledgeLetter` takes. 确认收到文书 */
export type AcknowledgeLetterInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly letter: ServedLetter;
  /** The entry of the journal that wrote the letter. 记录序号 */
  readonly letterSeq: Scalars['Int']['input'];
};

/** What `suggestPublication` takes. 建议主动公开 */
export type SuggestPublicationInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when `on` lies more than one working day back. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  readonly reason: Scalars['String']['input'];
};

/** What `convertToProactive` takes. 转为主动公开 */
export type ConvertToProactiveInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when `on` lies more than one working day back. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  /** Further cases that asked for the same. 申请相同信息的其他案件 */
  readonly otherCaseIds: ReadonlyArray<Scalars['ID']['input']>;
  /** Column or site. 公开途径 */
  readonly where: Scalars['String']['input'];
  /** When it is published. 公开日期 */
  readonly publishOn: Scalars['Day']['input'];
  /** Title, number or address of what is published. 公开内容 */
  readonly reference: Scalars['String']['input'];
};

/** What `archiveCase` takes. 归档 */
export type ArchiveCaseInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when `on` lies more than one working day back. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  /** Default: what the schedule of the office has for the outcome (AMB-19). */
  readonly retention?: InputMaybe<RetentionPeriod>;
  /** File it although a remedy is still open, and flag it so. */
  readonly flagOpenRemedy: Scalars['Boolean']['input'];
};

/** What `voidFact` takes. 作废记录 */
export type VoidFactInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  /** The version the sender saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The legal day; default today. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** Needed when `on` lies more than one working day back. */
  readonly lateEntryReason?: InputMaybe<Scalars['String']['input']>;
  readonly seq: Scalars['Int']['input'];
  readonly reason: Scalars['String']['input'];
};

/** What `submitApplication` answers. 提交申请 */
export type SubmitApplicationResult = ApplicationReceipt | NotPermitted | InvalidInput | IdempotencyMismatch | ForeignApplicantNotTaken;

/** What `recordWindowApplication` answers. 窗口接收 */
export type RecordWindowApplicationResult = ActDone | NotPermitted | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch | ForeignApplicantNotTaken;

/** What `recordOralApplication` answers. 代填口头申请 */
export type RecordOralApplicationResult = ActDone | NotPermitted | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch | ForeignApplicantNotTaken;

/** What `recordFaxApplication` answers. 传真接收 */
export type RecordFaxApplicationResult = ActDone | NotPermitted | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch | ForeignApplicantNotTaken;

/** What `logMail` answers. 收信登记 */
export type LogMailResult = ActDone | NotPermitted | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch;

/** What `handOverMail` answers. 信件移交 */
export type HandOverMailResult = ActDone | CaseNotFound | NotPermitted | WrongState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch;

/** What `recordMailApplication` answers. 录入来信申请 */
export type RecordMailApplicationResult = ActDone | CaseNotFound | NotPermitted | WrongState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch | AlreadyRecorded | ForeignApplicantNotTaken;

/** What `confirmReceipt` answers. 确认收到 */
export type ConfirmReceiptResult = ActDone | CaseNotFound | NotPermitted | WrongState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch | ApplicationNotRecorded;

/** What `registerApplication` answers. 登记 */
export type RegisterApplicationResult = ActDone | CaseNotFound | NotPermitted | WrongState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch | LetterDataMissing | GlyphMissing;

/** What `reissueQueryCode` answers. 补发查询码 */
export type ReissueQueryCodeResult = QueryCodeReissued | CaseNotFound | NotPermitted | WrongState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch;

/** What `amendParticulars` answers. 更正申请人信息 */
export type AmendParticularsResult = ActDone | CaseNotFound | NotPermitted | WrongState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch | ApplicationNotRecorded | ProofNotChecked;

/** What `splitApplication` answers. 拆分申请 */
export type SplitApplicationResult = ActDone | CaseNotFound | NotPermitted | WrongState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch | ApplicationNotRecorded | AlreadyDrafted | MattersOpen | JoinedForReply;

/** What `mergeApplications` answers. 合并重复申请 */
export type MergeApplicationsResult = ActDone | CaseNotFound | NotPermitted | WrongState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch | CasesDoNotFit | JoinedForReply;

/** What `withdrawApplication` answers. 撤回申请 */
export type WithdrawApplicationResult = ActDone | CaseNotFound | NotPermitted | WrongState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch;

/** What `assignCase` answers. 分办 */
export type AssignCaseResult = ActDone | CaseNotFound | NotPermitted | WrongState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch | JoinedForReply;

/** What `assignCases` answers. 批量分办 */
export type AssignCasesResult = CasesAssigned | InvalidInput;

/** What became of each case, in the order given. 批量分办结果 */
export type CasesAssigned = {
  readonly __typename?: 'CasesAssigned';
  readonly assigned: Scalars['Int']['output'];
  readonly refused: Scalars['Int']['output'];
  readonly outcomes: ReadonlyArray<CaseAssignment>;
};

/** What became of one case. 单件结果 */
export type CaseAssignment = {
  readonly __typename?: 'CaseAssignment';
  readonly caseId: Scalars['ID']['output'];
  readonly result: AssignCaseResult;
};

/** What `acceptAssignment` answers. 接收承办 */
export type AcceptAssignmentResult = ActDone | CaseNotFound | NotPermitted | WrongState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch | NotAssigned | AssignmentAcceptedBefore | JoinedForReply;

/** What `returnAssignment` answers. 退回分办 */
export type ReturnAssignmentResult = ActDone | CaseNotFound | NotPermitted | WrongState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch | NotAssigned | JoinedForReply;

/** What `issueCorrectionNotice` answers. 补正告知 */
export type IssueCorrectionNoticeResult = ActDone | CaseNotFound | NotPermitted | WrongState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch | CorrectionAlreadyIssued | SecondNoticeExcluded | CorrectionGroundNotAdmitted | LetterDataMissing | GlyphMissing;

/** What `recordCorrection` answers. 收到补正 */
export type RecordCorrectionResult = ActDone | CaseNotFound | NotPermitted | WrongState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch | CorrectionLateWithoutReason;

/** What `lapseApplication` answers. 视为放弃 */
export type LapseApplicationResult = ActDone | CaseNotFound | NotPermitted | WrongState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch | NothingAwaited | ServiceProofMissing | CorrectionTermRunning | CorrectionUnconfirmed | PaymentTermRunning | LetterDataMissing | GlyphMissing | FeeObjectionUndecided;

/** What `extendReplyPeriod` answers. 延长答复期限 */
export type ExtendReplyPeriodResult = ActDone | CaseNotFound | NotPermitted | WrongState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch | RedoUnderWay | ExtensionAfterExpiry | ExtensionAlreadyGiven | ExtensionOverMaximum | LetterDataMissing | GlyphMissing;

/** What `requestReasons` answers. 要求说明理由 */
export type RequestReasonsResult = ActDone | CaseNotFound | NotPermitted | WrongState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch | LawNotInForce | ReasonsAlreadyRequested | LetterDataMissing | GlyphMissing;

/** What `recordReasons` answers. 收到理由说明 */
export type RecordReasonsResult = ActDone | CaseNotFound | NotPermitted | WrongState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch | ReasonsNotRequested | ReasonsAlreadyGiven;

/** What `deferReply` answers. 延迟答复 */
export type DeferReplyResult = ActDone | CaseNotFound | NotPermitted | WrongState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch | RedoUnderWay | ReasonsNotRequested | ReasonsNotGiven | DeferralAfterExpiry | DeferralNotLater | LetterDataMissing | GlyphMissing;

/** What `countItems` answers. 计件 */
export type CountItemsResult = ActDone | CaseNotFound | NotPermitted | WrongState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch | FeeNoticeOpen | FeeAlreadyPaid;

/** What `issueFeeNotice` answers. 收费通知 */
export type IssueFeeNoticeResult = ActDone | CaseNotFound | NotPermitted | WrongState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch | RedoUnderWay | LawNotInForce | FeeNoticeAfterExpiry | FeeNoticeOpen | FeeAlreadyPaid | PageTariffNotApplicable | NothingToCharge | LetterDataMissing | GlyphMissing;

/** What `declarePayment` answers. 申报缴费 */
export type DeclarePaymentResult = ActDone | CaseNotFound | NotPermitted | WrongState | StaleVersion | InvalidInput | DayRefused | IdempotencyMismatch | PaymentBeforeNotice;

/** What `recordPayment` answers. 记录缴费 */
export type RecordPaymentResult = ActDone | CaseNotFound | NotPermitted | WrongState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch | PaymentBeforeNotice | PaymentAmountDiffers;

/** What `recordPaymentNotFound` answers. 记录未到账 */
export type RecordPaymentNotFoundResult = ActDone | CaseNotFound | NotPermitted | WrongState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch | NoPaymentDeclared;

/** What `recordFeeObjection` answers. 收到收费异议 */
export type RecordFeeObjectionResult = ActDone | CaseNotFound | NotPermitted | WrongState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch | NoFeeNoticeOpen | FeeAlreadyReviewed | FeeObjectionRecorded;

/** What `decideFeeReview` answers. 收费复核 */
export type DecideFeeReviewResult = ActDone | CaseNotFound | NotPermitted | WrongState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch | NoFeeNoticeOpen | FeeAlreadyReviewed | NoFeeObjection | FeeNotLower | NothingToCharge | PageTariffNotApplicable | LetterDataMissing | GlyphMissing;

/** What `recordSearch` answers. 检索记录 */
export type RecordSearchResult = ActDone | CaseNotFound | NotPermitted | WrongState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch;

/** What `sendConsultation` answers. 征求意见 */
export type SendConsultationResult = ActDone | CaseNotFound | NotPermitted | WrongState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch | ConsultationAfterDue | LetterDataMissing | GlyphMissing;

/** What `recordConsultationDelivery` answers. 征求意见书送达 */
export type RecordConsultationDeliveryResult = ActDone | CaseNotFound | NotPermitted | WrongState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch | NoConsultationOut | AlreadyServed | DispatchNotRecorded | WayNotForLetter | ElectronicWithoutConsent | WitnessMissing;

/** What `recordConsultationOpinion` answers. 收到意见 */
export type RecordConsultationOpinionResult = ActDone | CaseNotFound | NotPermitted | WrongState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch | NoConsultationOut | ConsultationAnswered;

/** What `requestCoHandling` answers. 请求协办 */
export type RequestCoHandlingResult = ActDone | CaseNotFound | NotPermitted | WrongState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch | LetterDataMissing | GlyphMissing;

/** What `recordCoHandlingAnswer` answers. 收到协办反馈 */
export type RecordCoHandlingAnswerResult = ActDone | CaseNotFound | NotPermitted | WrongState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch | NoCoHandlingOpen | CoHandlingAnswered;

/** What `discloseInPublicInterest` answers. 公共利益公开决定 */
export type DiscloseInPublicInterestResult = ActDone | CaseNotFound | NotPermitted | WrongState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch | ObjectionMissing | LetterDataMissing | GlyphMissing;

/** What `joinForReply` answers. 一并答复 */
export type JoinForReplyResult = ActDone | CaseNotFound | NotPermitted | WrongState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch | CasesDoNotFit | JoinedForReply;

/** What `leaveJointReply` answers. 退出一并答复 */
export type LeaveJointReplyResult = ActDone | CaseNotFound | NotPermitted | WrongState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch | NotJoined;

/** What `draftReply` answers. 拟稿 */
export type DraftReplyResult = ActDone | CaseNotFound | NotPermitted | WrongState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch | SearchRecordMissing | CorrectionNotReceived | ThirdPartyNotAsked | ThirdPartyTermRunning | NoReasonableObjection | ReasonsNotRequested | ReasonsTermRunning | EarlierReplyMissing | JoinedForReply | ReplyNotForThisApplication;

/** What `submitForReview` answers. 送审 */
export type SubmitForReviewResult = ActDone | CaseNotFound | NotPermitted | WrongState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch | DraftMissing | ConsultationUndecided | ObjectionStands | SearchRecordMissing | CorrectionNotReceived | ThirdPartyNotAsked | ThirdPartyTermRunning | NoReasonableObjection | ReasonsNotRequested | ReasonsTermRunning | EarlierReplyMissing | JoinedForReply;

/** What `passLegalReview` answers. 通过法制审核 */
export type PassLegalReviewResult = ActDone | CaseNotFound | NotPermitted | WrongState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch | DraftMissing | ReviewAlreadyPassed;

/** What `passSecrecyReview` answers. 通过保密审查 */
export type PassSecrecyReviewResult = ActDone | CaseNotFound | NotPermitted | WrongState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch | DraftMissing | ReviewAlreadyPassed | SecrecyItemsUnreviewed | NotReleasable;

/** What `returnDraft` answers. 退回修改 */
export type ReturnDraftResult = ActDone | CaseNotFound | NotPermitted | WrongState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch | DraftMissing;

/** What `commentOnDraft` answers. 批注拟稿 */
export type CommentOnDraftResult = DraftCommented | CaseNotFound | NotPermitted | InvalidInput | IdempotencyMismatch | DraftMissing | DraftClosed;

/** What `resolveComment` answers. 了结批注 */
export type ResolveCommentResult = DraftCommented | NotPermitted | InvalidInput | DraftMissing | DraftClosed;

/** The comment as it stands, and its case, whose version is what it was. 已批注 */
export type DraftCommented = {
  readonly __typename?: 'DraftCommented';
  readonly comment: DraftComment;
  readonly caseFile: CaseFile;
};

/** What `signReply` answers. 签发 */
export type SignReplyResult = ActDone | CaseNotFound | NotPermitted | WrongState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch | FeeUnpaid | DraftMissing | ConsultationUndecided | ObjectionStands | LetterDataMissing | GlyphMissing;

/** What `sendReply` answers. 送出答复 */
export type SendReplyResult = ActDone | CaseNotFound | NotPermitted | WrongState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch | FeeUnpaid | ConsultationUndecided | ObjectionStands | ReleaseHeld | PrivateCourier | LettersNotDrawn;

/** What `recordDispatch` answers. 记录交寄、公告 */
export type RecordDispatchResult = ActDone | CaseNotFound | NotPermitted | WrongState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch | LetterNotOut | AlreadyServed | AlreadyDispatched | WayNotForLetter | PrivateCourier | PublicNoticeWithoutFailure;

/** What `retryNotification` answers. 重发通知 */
export type RetryNotificationResult = NotificationRetried | NotPermitted | InvalidInput | IdempotencyMismatch | NotificationNotFailed | NotificationChannelClosed;

/** The notification waits again, and its case, whose version is what it was. 已重发通知 */
export type NotificationRetried = {
  readonly __typename?: 'NotificationRetried';
  readonly caseFile: CaseFile;
  readonly notification: Notification;
};

/** What `recordService` answers. 记录送达 */
export type RecordServiceResult = ActDone | CaseNotFound | NotPermitted | WrongState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch | LetterNotOut | AlreadyServed | DispatchNotRecorded | WayNotForLetter | ElectronicWithoutConsent | PublicNoticeRunning | WitnessMissing;

/** What `replyOnTheSpot` answers. 当场答复 */
export type ReplyOnTheSpotResult = ActDone | CaseNotFound | NotPermitted | WrongState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch | JoinedForReply | ReplyNotForThisApplication | NotOnTheSpot | ReleaseNotReviewed | FeeUnpaid | ConsultationUndecided | ObjectionStands | ReleaseHeld | EarlierReplyMissing | LetterDataMissing | GlyphMissing;

/** What `reopenForRedo` answers. 重新办理 */
export type ReopenForRedoResult = ActDone | CaseNotFound | NotPermitted | WrongState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch;

/** What `acknowledgeLetter` answers. 确认收到文书 */
export type AcknowledgeLetterResult = ActDone | CaseNotFound | NotPermitted | WrongState | StaleVersion | InvalidInput | DayRefused | IdempotencyMismatch | LetterNotElectronic | AlreadyAcknowledged;

/** What `suggestPublication` answers. 建议主动公开 */
export type SuggestPublicationResult = ActDone | CaseNotFound | NotPermitted | WrongState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch | NothingDisclosed | AlreadySuggested | PublicationDecided;

/** What `convertToProactive` answers. 转为主动公开 */
export type ConvertToProactiveResult = ActDone | CaseNotFound | NotPermitted | WrongState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch | CasesDoNotFit | NothingDisclosed | PublicationDecided | ApplicantsTooFew;

/** What `archiveCase` answers. 归档 */
export type ArchiveCaseResult = ActDone | CaseNotFound | NotPermitted | WrongState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch | ServiceProofMissing | LettersNotDrawn | RemedyOpen | DisputeOpen | LetterDataMissing | GlyphMissing;

/** What `voidFact` answers. 作废记录 */
export type VoidFactResult = ActDone | CaseNotFound | NotPermitted | WrongState | StaleVersion | InvalidInput | DayRefused | LateEntryReasonMissing | IdempotencyMismatch | NotTheLastFact | JoinedForReply | CasesDoNotFit;



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AdvisorNext:
    | ( AdvisorQuestion )
    | ( AdvisedStep )
    | ( AdvisedReplyParent )
  ;
  OpenReconsiderationResult:
    | ( Omit<DisputeActDone, 'dispute'> & { dispute: _RefType['Dispute'] } )
    | ( NotPermitted )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
    | ( CaseNotFound )
    | ( NoReplyToContest )
  ;
  RecordReconsiderationCorrectionResult:
    | ( Omit<DisputeActDone, 'dispute'> & { dispute: _RefType['Dispute'] } )
    | ( DisputeNotFound )
    | ( NotPermitted )
    | ( WrongDisputeKind )
    | ( WrongDisputeState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
  ;
  RecordReconsiderationAcceptanceResult:
    | ( Omit<DisputeActDone, 'dispute'> & { dispute: _RefType['Dispute'] } )
    | ( DisputeNotFound )
    | ( NotPermitted )
    | ( WrongDisputeKind )
    | ( WrongDisputeState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
  ;
  ReceiveReconsiderationCopyResult:
    | ( Omit<DisputeActDone, 'dispute'> & { dispute: _RefType['Dispute'] } )
    | ( DisputeNotFound )
    | ( NotPermitted )
    | ( WrongDisputeKind )
    | ( WrongDisputeState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
  ;
  RecordOrdinaryProcedureResult:
    | ( Omit<DisputeActDone, 'dispute'> & { dispute: _RefType['Dispute'] } )
    | ( DisputeNotFound )
    | ( NotPermitted )
    | ( WrongDisputeKind )
    | ( WrongDisputeState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
    | ( WrongProcedure )
  ;
  RecordReconsiderationExtensionResult:
    | ( Omit<DisputeActDone, 'dispute'> & { dispute: _RefType['Dispute'] } )
    | ( DisputeNotFound )
    | ( NotPermitted )
    | ( WrongDisputeKind )
    | ( WrongDisputeState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
    | ( WrongProcedure )
    | ( AlreadyExtended )
  ;
  RecordReconsiderationDecisionResult:
    | ( Omit<DisputeActDone, 'dispute'> & { dispute: _RefType['Dispute'] } )
    | ( DisputeNotFound )
    | ( NotPermitted )
    | ( WrongDisputeKind )
    | ( WrongDisputeState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
  ;
  RecordReconsiderationEndResult:
    | ( Omit<DisputeActDone, 'dispute'> & { dispute: _RefType['Dispute'] } )
    | ( DisputeNotFound )
    | ( NotPermitted )
    | ( WrongDisputeKind )
    | ( WrongDisputeState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
  ;
  OpenLitigationResult:
    | ( Omit<DisputeActDone, 'dispute'> & { dispute: _RefType['Dispute'] } )
    | ( NotPermitted )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
    | ( CaseNotFound )
    | ( NoReplyToContest )
  ;
  ReceiveComplaintCopyResult:
    | ( Omit<DisputeActDone, 'dispute'> & { dispute: _RefType['Dispute'] } )
    | ( DisputeNotFound )
    | ( NotPermitted )
    | ( WrongDisputeKind )
    | ( WrongDisputeState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
  ;
  RecordJudgmentResult:
    | ( Omit<DisputeActDone, 'dispute'> & { dispute: _RefType['Dispute'] } )
    | ( DisputeNotFound )
    | ( NotPermitted )
    | ( WrongDisputeKind )
    | ( WrongDisputeState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
  ;
  RecordAppealResult:
    | ( Omit<DisputeActDone, 'dispute'> & { dispute: _RefType['Dispute'] } )
    | ( DisputeNotFound )
    | ( NotPermitted )
    | ( WrongDisputeKind )
    | ( WrongDisputeState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
  ;
  RecordSecondJudgmentResult:
    | ( Omit<DisputeActDone, 'dispute'> & { dispute: _RefType['Dispute'] } )
    | ( DisputeNotFound )
    | ( NotPermitted )
    | ( WrongDisputeKind )
    | ( WrongDisputeState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
  ;
  RecordJudgmentEffectiveResult:
    | ( Omit<DisputeActDone, 'dispute'> & { dispute: _RefType['Dispute'] } )
    | ( DisputeNotFound )
    | ( NotPermitted )
    | ( WrongDisputeKind )
    | ( WrongDisputeState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
    | ( AppealTermRunning )
  ;
  RecordLitigationEndResult:
    | ( Omit<DisputeActDone, 'dispute'> & { dispute: _RefType['Dispute'] } )
    | ( DisputeNotFound )
    | ( NotPermitted )
    | ( WrongDisputeKind )
    | ( WrongDisputeState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
  ;
  NameDisputeAgentsResult:
    | ( Omit<DisputeActDone, 'dispute'> & { dispute: _RefType['Dispute'] } )
    | ( DisputeNotFound )
    | ( NotPermitted )
    | ( WrongDisputeKind )
    | ( WrongDisputeState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
    | ( AgentsWithoutStaff )
  ;
  FileAnswerResult:
    | ( Omit<DisputeActDone, 'dispute'> & { dispute: _RefType['Dispute'] } )
    | ( DisputeNotFound )
    | ( NotPermitted )
    | ( WrongDisputeKind )
    | ( WrongDisputeState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
  ;
  RecordHearingResult:
    | ( Omit<DisputeActDone, 'dispute'> & { dispute: _RefType['Dispute'] } )
    | ( DisputeNotFound )
    | ( NotPermitted )
    | ( WrongDisputeKind )
    | ( WrongDisputeState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
  ;
  VoidDisputeFactResult:
    | ( Omit<DisputeActDone, 'dispute'> & { dispute: _RefType['Dispute'] } )
    | ( DisputeNotFound )
    | ( NotPermitted )
    | ( WrongDisputeKind )
    | ( WrongDisputeState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
    | ( NotTheLastFact )
  ;
  FileComplaintResult:
    | ( Omit<ActDone, 'caseFile'> & { caseFile: _RefType['CaseFile'] } )
    | ( CaseNotFound )
    | ( NotPermitted )
    | ( WrongState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
  ;
  DecideComplaintResult:
    | ( Omit<ActDone, 'caseFile'> & { caseFile: _RefType['CaseFile'] } )
    | ( CaseNotFound )
    | ( NotPermitted )
    | ( WrongState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
    | ( ComplaintMeasureMissing )
    | ( ComplaintAlreadyDecided )
  ;
  RecordRectificationResult:
    | ( Omit<ActDone, 'caseFile'> & { caseFile: _RefType['CaseFile'] } )
    | ( CaseNotFound )
    | ( NotPermitted )
    | ( WrongState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
    | ( NothingToRectify )
  ;
  TrackApplicationResult:
    | ( TrackedParent )
    | ( TrackingRefused )
  ;
  VerifyLetterResult:
    | ( VerifiedLetter )
    | ( VerificationRefused )
  ;
  LintLetterTemplateResult:
    | ( TemplateFindings )
    | ( NotPermitted )
    | ( InvalidInput )
  ;
  PreviewLetterResult:
    | ( LetterPreview )
    | ( NotPermitted )
    | ( InvalidInput )
  ;
  MarkNoticesReadResult:
    | ( NoticesRead )
    | ( NotPermitted )
  ;
  ChangeNoticeSettingsResult:
    | ( NoticeSettings )
    | ( NotPermitted )
    | ( InvalidInput )
  ;
  SetLeaveResult:
    | ( Omit<LeaveSet, 'leave' | 'uncovered'> & { leave: _RefType['Leave'], uncovered: ReadonlyArray<_RefType['Grant']> } )
    | ( NotPermitted )
    | ( InvalidInput )
  ;
  CancelLeaveResult:
    | ( LeaveCancelled )
    | ( NotPermitted )
    | ( InvalidInput )
  ;
  HandOverCasesResult:
    | ( Omit<CasesHandedOver, 'outcomes'> & { outcomes: ReadonlyArray<_RefType['HandOverOutcome']> } )
    | ( NotPermitted )
    | ( InvalidInput )
  ;
  ChangePasswordResult:
    | ( PasswordChanged )
    | ( NotPermitted )
    | ( InvalidInput )
    | ( TooManyAttempts )
  ;
  EndSessionResult:
    | ( SessionEnded )
    | ( NotPermitted )
    | ( InvalidInput )
  ;
  ActivateStaffMemberResult:
    | ( StaffMemberParent )
    | ( NotPermitted )
    | ( InvalidInput )
  ;
  ResetPasswordResult:
    | ( Omit<PasswordReset, 'staffMember'> & { staffMember: _RefType['StaffMember'] } )
    | ( NotPermitted )
    | ( InvalidInput )
  ;
  ChangeAgencyResult:
    | ( AgencyParent )
    | ( NotPermitted )
    | ( InvalidInput )
  ;
  RenameUnitResult:
    | ( UnitParent )
    | ( NotPermitted )
    | ( InvalidInput )
  ;
  CloseUnitResult:
    | ( UnitParent )
    | ( NotPermitted )
    | ( InvalidInput )
    | ( UnitHasCases )
  ;
  CreateAgencyResult:
    | ( AgencyParent )
    | ( NotPermitted )
    | ( InvalidInput )
  ;
  PreviewHolidayNoticeResult:
    | ( HolidayNoticePreviewParent )
    | ( NotPermitted )
    | ( InvalidInput )
    | ( NoticeRefused )
  ;
  ApplyHolidayNoticeResult:
    | ( Omit<HolidayNoticeApplied, 'notice'> & { notice: _RefType['HolidayNotice'] } )
    | ( NotPermitted )
    | ( InvalidInput )
    | ( NoticeRefused )
    | ( PreviewOutdated )
    | ( IdempotencyMismatch )
  ;
  WithdrawLocalOverrideResult:
    | ( Omit<HolidayNoticeApplied, 'notice'> & { notice: _RefType['HolidayNotice'] } )
    | ( NotPermitted )
    | ( InvalidInput )
    | ( PreviewOutdated )
    | ( IdempotencyMismatch )
  ;
  CreateUnitResult:
    | ( UnitParent )
    | ( NotPermitted )
    | ( InvalidInput )
  ;
  CreateStaffMemberResult:
    | ( StaffMemberParent )
    | ( NotPermitted )
    | ( InvalidInput )
  ;
  SaveFilterResult:
    | ( SavedFilter )
    | ( NotPermitted )
    | ( InvalidInput )
  ;
  DeleteSavedFilterResult:
    | ( SavedFilterDeleted )
    | ( NotPermitted )
    | ( InvalidInput )
  ;
  ExportCasesResult:
    | ( CaseExportParent )
    | ( NotPermitted )
    | ( InvalidInput )
    | ( IdempotencyMismatch )
  ;
  PrintLettersResult:
    | ( CaseExportParent )
    | ( NotPermitted )
    | ( InvalidInput )
    | ( IdempotencyMismatch )
  ;
  GrantRoleResult:
    | ( StaffMemberParent )
    | ( NotPermitted )
    | ( InvalidInput )
  ;
  ChangeOfficeSettingsResult:
    | ( AgencyParent )
    | ( NotPermitted )
    | ( InvalidInput )
  ;
  SaveTemplateDraftResult:
    | ( LetterTemplateParent )
    | ( NotPermitted )
    | ( InvalidInput )
    | ( TemplateOutdated )
  ;
  PublishTemplateResult:
    | ( LetterTemplateParent )
    | ( NotPermitted )
    | ( InvalidInput )
    | ( TemplateOutdated )
    | ( TemplateFaulty )
    | ( TemplateDraftMissing )
  ;
  DiscardTemplateDraftResult:
    | ( LetterTemplateParent )
    | ( NotPermitted )
    | ( InvalidInput )
    | ( TemplateOutdated )
    | ( TemplateDraftMissing )
  ;
  WithdrawTemplateResult:
    | ( LetterTemplateParent )
    | ( NotPermitted )
    | ( InvalidInput )
    | ( TemplateOutdated )
    | ( TemplateFaulty )
    | ( TemplateDraftOpen )
  ;
  SaveCatalogueEntryResult:
    | ( CatalogueEntryParent )
    | ( NotPermitted )
    | ( InvalidInput )
    | ( DayRefused )
    | ( PublicationOutdated )
  ;
  PublishCatalogueEntryResult:
    | ( CatalogueEntryParent )
    | ( NotPermitted )
    | ( InvalidInput )
    | ( PublicationOutdated )
    | ( PublicationStatusRefused )
  ;
  WithdrawCatalogueEntryResult:
    | ( CatalogueEntryParent )
    | ( NotPermitted )
    | ( InvalidInput )
    | ( PublicationOutdated )
    | ( PublicationStatusRefused )
  ;
  DraftPublishedAnswerResult:
    | ( PublishedAnswerParent )
    | ( CaseNotFound )
    | ( NotPermitted )
    | ( InvalidInput )
    | ( CaseNotReplied )
    | ( PersonalDataNamed )
    | ( PublicationOutdated )
    | ( PublicationStatusRefused )
  ;
  ApprovePublishedAnswerResult:
    | ( PublishedAnswerParent )
    | ( NotPermitted )
    | ( InvalidInput )
    | ( PublicationOutdated )
    | ( PublicationStatusRefused )
  ;
  ReturnPublishedAnswerResult:
    | ( PublishedAnswerParent )
    | ( NotPermitted )
    | ( InvalidInput )
    | ( PublicationOutdated )
    | ( PublicationStatusRefused )
  ;
  WithdrawPublishedAnswerResult:
    | ( PublishedAnswerParent )
    | ( NotPermitted )
    | ( InvalidInput )
    | ( PublicationOutdated )
    | ( PublicationStatusRefused )
  ;
  PublishAnnualReportResult:
    | ( AnnualReportParent )
    | ( NotPermitted )
    | ( InvalidInput )
    | ( DayRefused )
  ;
  WithdrawAnnualReportResult:
    | ( AnnualReportParent )
    | ( NotPermitted )
    | ( InvalidInput )
    | ( PublicationStatusRefused )
  ;
  SubmitApplicationResult:
    | ( ApplicationReceipt )
    | ( NotPermitted )
    | ( InvalidInput )
    | ( IdempotencyMismatch )
    | ( ForeignApplicantNotTaken )
  ;
  RecordWindowApplicationResult:
    | ( Omit<ActDone, 'caseFile'> & { caseFile: _RefType['CaseFile'] } )
    | ( NotPermitted )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
    | ( ForeignApplicantNotTaken )
  ;
  RecordOralApplicationResult:
    | ( Omit<ActDone, 'caseFile'> & { caseFile: _RefType['CaseFile'] } )
    | ( NotPermitted )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
    | ( ForeignApplicantNotTaken )
  ;
  RecordFaxApplicationResult:
    | ( Omit<ActDone, 'caseFile'> & { caseFile: _RefType['CaseFile'] } )
    | ( NotPermitted )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
    | ( ForeignApplicantNotTaken )
  ;
  LogMailResult:
    | ( Omit<ActDone, 'caseFile'> & { caseFile: _RefType['CaseFile'] } )
    | ( NotPermitted )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
  ;
  HandOverMailResult:
    | ( Omit<ActDone, 'caseFile'> & { caseFile: _RefType['CaseFile'] } )
    | ( CaseNotFound )
    | ( NotPermitted )
    | ( WrongState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
  ;
  RecordMailApplicationResult:
    | ( Omit<ActDone, 'caseFile'> & { caseFile: _RefType['CaseFile'] } )
    | ( CaseNotFound )
    | ( NotPermitted )
    | ( WrongState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
    | ( AlreadyRecorded )
    | ( ForeignApplicantNotTaken )
  ;
  ConfirmReceiptResult:
    | ( Omit<ActDone, 'caseFile'> & { caseFile: _RefType['CaseFile'] } )
    | ( CaseNotFound )
    | ( NotPermitted )
    | ( WrongState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
    | ( ApplicationNotRecorded )
  ;
  RegisterApplicationResult:
    | ( Omit<ActDone, 'caseFile'> & { caseFile: _RefType['CaseFile'] } )
    | ( CaseNotFound )
    | ( NotPermitted )
    | ( WrongState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
    | ( LetterDataMissing )
    | ( GlyphMissing )
  ;
  ReissueQueryCodeResult:
    | ( Omit<QueryCodeReissued, 'caseFile'> & { caseFile: _RefType['CaseFile'] } )
    | ( CaseNotFound )
    | ( NotPermitted )
    | ( WrongState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
  ;
  AmendParticularsResult:
    | ( Omit<ActDone, 'caseFile'> & { caseFile: _RefType['CaseFile'] } )
    | ( CaseNotFound )
    | ( NotPermitted )
    | ( WrongState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
    | ( ApplicationNotRecorded )
    | ( ProofNotChecked )
  ;
  SplitApplicationResult:
    | ( Omit<ActDone, 'caseFile'> & { caseFile: _RefType['CaseFile'] } )
    | ( CaseNotFound )
    | ( NotPermitted )
    | ( WrongState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
    | ( ApplicationNotRecorded )
    | ( AlreadyDrafted )
    | ( MattersOpen )
    | ( JoinedForReply )
  ;
  MergeApplicationsResult:
    | ( Omit<ActDone, 'caseFile'> & { caseFile: _RefType['CaseFile'] } )
    | ( CaseNotFound )
    | ( NotPermitted )
    | ( WrongState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
    | ( CasesDoNotFit )
    | ( JoinedForReply )
  ;
  WithdrawApplicationResult:
    | ( Omit<ActDone, 'caseFile'> & { caseFile: _RefType['CaseFile'] } )
    | ( CaseNotFound )
    | ( NotPermitted )
    | ( WrongState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
  ;
  AssignCaseResult:
    | ( Omit<ActDone, 'caseFile'> & { caseFile: _RefType['CaseFile'] } )
    | ( CaseNotFound )
    | ( NotPermitted )
    | ( WrongState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
    | ( JoinedForReply )
  ;
  AssignCasesResult:
    | ( Omit<CasesAssigned, 'outcomes'> & { outcomes: ReadonlyArray<_RefType['CaseAssignment']> } )
    | ( InvalidInput )
  ;
  AcceptAssignmentResult:
    | ( Omit<ActDone, 'caseFile'> & { caseFile: _RefType['CaseFile'] } )
    | ( CaseNotFound )
    | ( NotPermitted )
    | ( WrongState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
    | ( NotAssigned )
    | ( AssignmentAcceptedBefore )
    | ( JoinedForReply )
  ;
  ReturnAssignmentResult:
    | ( Omit<ActDone, 'caseFile'> & { caseFile: _RefType['CaseFile'] } )
    | ( CaseNotFound )
    | ( NotPermitted )
    | ( WrongState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
    | ( NotAssigned )
    | ( JoinedForReply )
  ;
  IssueCorrectionNoticeResult:
    | ( Omit<ActDone, 'caseFile'> & { caseFile: _RefType['CaseFile'] } )
    | ( CaseNotFound )
    | ( NotPermitted )
    | ( WrongState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
    | ( CorrectionAlreadyIssued )
    | ( SecondNoticeExcluded )
    | ( CorrectionGroundNotAdmitted )
    | ( LetterDataMissing )
    | ( GlyphMissing )
  ;
  RecordCorrectionResult:
    | ( Omit<ActDone, 'caseFile'> & { caseFile: _RefType['CaseFile'] } )
    | ( CaseNotFound )
    | ( NotPermitted )
    | ( WrongState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
    | ( CorrectionLateWithoutReason )
  ;
  LapseApplicationResult:
    | ( Omit<ActDone, 'caseFile'> & { caseFile: _RefType['CaseFile'] } )
    | ( CaseNotFound )
    | ( NotPermitted )
    | ( WrongState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
    | ( NothingAwaited )
    | ( ServiceProofMissing )
    | ( CorrectionTermRunning )
    | ( CorrectionUnconfirmed )
    | ( PaymentTermRunning )
    | ( LetterDataMissing )
    | ( GlyphMissing )
    | ( FeeObjectionUndecided )
  ;
  ExtendReplyPeriodResult:
    | ( Omit<ActDone, 'caseFile'> & { caseFile: _RefType['CaseFile'] } )
    | ( CaseNotFound )
    | ( NotPermitted )
    | ( WrongState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
    | ( RedoUnderWay )
    | ( ExtensionAfterExpiry )
    | ( ExtensionAlreadyGiven )
    | ( ExtensionOverMaximum )
    | ( LetterDataMissing )
    | ( GlyphMissing )
  ;
  RequestReasonsResult:
    | ( Omit<ActDone, 'caseFile'> & { caseFile: _RefType['CaseFile'] } )
    | ( CaseNotFound )
    | ( NotPermitted )
    | ( WrongState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
    | ( LawNotInForce )
    | ( ReasonsAlreadyRequested )
    | ( LetterDataMissing )
    | ( GlyphMissing )
  ;
  RecordReasonsResult:
    | ( Omit<ActDone, 'caseFile'> & { caseFile: _RefType['CaseFile'] } )
    | ( CaseNotFound )
    | ( NotPermitted )
    | ( WrongState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
    | ( ReasonsNotRequested )
    | ( ReasonsAlreadyGiven )
  ;
  DeferReplyResult:
    | ( Omit<ActDone, 'caseFile'> & { caseFile: _RefType['CaseFile'] } )
    | ( CaseNotFound )
    | ( NotPermitted )
    | ( WrongState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
    | ( RedoUnderWay )
    | ( ReasonsNotRequested )
    | ( ReasonsNotGiven )
    | ( DeferralAfterExpiry )
    | ( DeferralNotLater )
    | ( LetterDataMissing )
    | ( GlyphMissing )
  ;
  CountItemsResult:
    | ( Omit<ActDone, 'caseFile'> & { caseFile: _RefType['CaseFile'] } )
    | ( CaseNotFound )
    | ( NotPermitted )
    | ( WrongState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
    | ( FeeNoticeOpen )
    | ( FeeAlreadyPaid )
  ;
  IssueFeeNoticeResult:
    | ( Omit<ActDone, 'caseFile'> & { caseFile: _RefType['CaseFile'] } )
    | ( CaseNotFound )
    | ( NotPermitted )
    | ( WrongState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
    | ( RedoUnderWay )
    | ( LawNotInForce )
    | ( FeeNoticeAfterExpiry )
    | ( FeeNoticeOpen )
    | ( FeeAlreadyPaid )
    | ( PageTariffNotApplicable )
    | ( NothingToCharge )
    | ( LetterDataMissing )
    | ( GlyphMissing )
  ;
  DeclarePaymentResult:
    | ( Omit<ActDone, 'caseFile'> & { caseFile: _RefType['CaseFile'] } )
    | ( CaseNotFound )
    | ( NotPermitted )
    | ( WrongState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( IdempotencyMismatch )
    | ( PaymentBeforeNotice )
  ;
  RecordPaymentResult:
    | ( Omit<ActDone, 'caseFile'> & { caseFile: _RefType['CaseFile'] } )
    | ( CaseNotFound )
    | ( NotPermitted )
    | ( WrongState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
    | ( PaymentBeforeNotice )
    | ( PaymentAmountDiffers )
  ;
  RecordPaymentNotFoundResult:
    | ( Omit<ActDone, 'caseFile'> & { caseFile: _RefType['CaseFile'] } )
    | ( CaseNotFound )
    | ( NotPermitted )
    | ( WrongState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
    | ( NoPaymentDeclared )
  ;
  RecordFeeObjectionResult:
    | ( Omit<ActDone, 'caseFile'> & { caseFile: _RefType['CaseFile'] } )
    | ( CaseNotFound )
    | ( NotPermitted )
    | ( WrongState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
    | ( NoFeeNoticeOpen )
    | ( FeeAlreadyReviewed )
    | ( FeeObjectionRecorded )
  ;
  DecideFeeReviewResult:
    | ( Omit<ActDone, 'caseFile'> & { caseFile: _RefType['CaseFile'] } )
    | ( CaseNotFound )
    | ( NotPermitted )
    | ( WrongState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
    | ( NoFeeNoticeOpen )
    | ( FeeAlreadyReviewed )
    | ( NoFeeObjection )
    | ( FeeNotLower )
    | ( NothingToCharge )
    | ( PageTariffNotApplicable )
    | ( LetterDataMissing )
    | ( GlyphMissing )
  ;
  RecordSearchResult:
    | ( Omit<ActDone, 'caseFile'> & { caseFile: _RefType['CaseFile'] } )
    | ( CaseNotFound )
    | ( NotPermitted )
    | ( WrongState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
  ;
  SendConsultationResult:
    | ( Omit<ActDone, 'caseFile'> & { caseFile: _RefType['CaseFile'] } )
    | ( CaseNotFound )
    | ( NotPermitted )
    | ( WrongState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
    | ( ConsultationAfterDue )
    | ( LetterDataMissing )
    | ( GlyphMissing )
  ;
  RecordConsultationDeliveryResult:
    | ( Omit<ActDone, 'caseFile'> & { caseFile: _RefType['CaseFile'] } )
    | ( CaseNotFound )
    | ( NotPermitted )
    | ( WrongState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
    | ( NoConsultationOut )
    | ( AlreadyServed )
    | ( DispatchNotRecorded )
    | ( WayNotForLetter )
    | ( ElectronicWithoutConsent )
    | ( WitnessMissing )
  ;
  RecordConsultationOpinionResult:
    | ( Omit<ActDone, 'caseFile'> & { caseFile: _RefType['CaseFile'] } )
    | ( CaseNotFound )
    | ( NotPermitted )
    | ( WrongState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
    | ( NoConsultationOut )
    | ( ConsultationAnswered )
  ;
  RequestCoHandlingResult:
    | ( Omit<ActDone, 'caseFile'> & { caseFile: _RefType['CaseFile'] } )
    | ( CaseNotFound )
    | ( NotPermitted )
    | ( WrongState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
    | ( LetterDataMissing )
    | ( GlyphMissing )
  ;
  RecordCoHandlingAnswerResult:
    | ( Omit<ActDone, 'caseFile'> & { caseFile: _RefType['CaseFile'] } )
    | ( CaseNotFound )
    | ( NotPermitted )
    | ( WrongState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
    | ( NoCoHandlingOpen )
    | ( CoHandlingAnswered )
  ;
  DiscloseInPublicInterestResult:
    | ( Omit<ActDone, 'caseFile'> & { caseFile: _RefType['CaseFile'] } )
    | ( CaseNotFound )
    | ( NotPermitted )
    | ( WrongState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
    | ( ObjectionMissing )
    | ( LetterDataMissing )
    | ( GlyphMissing )
  ;
  JoinForReplyResult:
    | ( Omit<ActDone, 'caseFile'> & { caseFile: _RefType['CaseFile'] } )
    | ( CaseNotFound )
    | ( NotPermitted )
    | ( WrongState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
    | ( CasesDoNotFit )
    | ( JoinedForReply )
  ;
  LeaveJointReplyResult:
    | ( Omit<ActDone, 'caseFile'> & { caseFile: _RefType['CaseFile'] } )
    | ( CaseNotFound )
    | ( NotPermitted )
    | ( WrongState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
    | ( NotJoined )
  ;
  DraftReplyResult:
    | ( Omit<ActDone, 'caseFile'> & { caseFile: _RefType['CaseFile'] } )
    | ( CaseNotFound )
    | ( NotPermitted )
    | ( WrongState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
    | ( SearchRecordMissing )
    | ( CorrectionNotReceived )
    | ( ThirdPartyNotAsked )
    | ( ThirdPartyTermRunning )
    | ( NoReasonableObjection )
    | ( ReasonsNotRequested )
    | ( ReasonsTermRunning )
    | ( EarlierReplyMissing )
    | ( JoinedForReply )
    | ( ReplyNotForThisApplication )
  ;
  SubmitForReviewResult:
    | ( Omit<ActDone, 'caseFile'> & { caseFile: _RefType['CaseFile'] } )
    | ( CaseNotFound )
    | ( NotPermitted )
    | ( WrongState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
    | ( DraftMissing )
    | ( ConsultationUndecided )
    | ( ObjectionStands )
    | ( SearchRecordMissing )
    | ( CorrectionNotReceived )
    | ( ThirdPartyNotAsked )
    | ( ThirdPartyTermRunning )
    | ( NoReasonableObjection )
    | ( ReasonsNotRequested )
    | ( ReasonsTermRunning )
    | ( EarlierReplyMissing )
    | ( JoinedForReply )
  ;
  PassLegalReviewResult:
    | ( Omit<ActDone, 'caseFile'> & { caseFile: _RefType['CaseFile'] } )
    | ( CaseNotFound )
    | ( NotPermitted )
    | ( WrongState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
    | ( DraftMissing )
    | ( ReviewAlreadyPassed )
  ;
  PassSecrecyReviewResult:
    | ( Omit<ActDone, 'caseFile'> & { caseFile: _RefType['CaseFile'] } )
    | ( CaseNotFound )
    | ( NotPermitted )
    | ( WrongState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
    | ( DraftMissing )
    | ( ReviewAlreadyPassed )
    | ( SecrecyItemsUnreviewed )
    | ( NotReleasable )
  ;
  ReturnDraftResult:
    | ( Omit<ActDone, 'caseFile'> & { caseFile: _RefType['CaseFile'] } )
    | ( CaseNotFound )
    | ( NotPermitted )
    | ( WrongState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
    | ( DraftMissing )
  ;
  CommentOnDraftResult:
    | ( Omit<DraftCommented, 'comment' | 'caseFile'> & { comment: _RefType['DraftComment'], caseFile: _RefType['CaseFile'] } )
    | ( CaseNotFound )
    | ( NotPermitted )
    | ( InvalidInput )
    | ( IdempotencyMismatch )
    | ( DraftMissing )
    | ( DraftClosed )
  ;
  ResolveCommentResult:
    | ( Omit<DraftCommented, 'comment' | 'caseFile'> & { comment: _RefType['DraftComment'], caseFile: _RefType['CaseFile'] } )
    | ( NotPermitted )
    | ( InvalidInput )
    | ( DraftMissing )
    | ( DraftClosed )
  ;
  SignReplyResult:
    | ( Omit<ActDone, 'caseFile'> & { caseFile: _RefType['CaseFile'] } )
    | ( CaseNotFound )
    | ( NotPermitted )
    | ( WrongState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
    | ( FeeUnpaid )
    | ( DraftMissing )
    | ( ConsultationUndecided )
    | ( ObjectionStands )
    | ( LetterDataMissing )
    | ( GlyphMissing )
  ;
  SendReplyResult:
    | ( Omit<ActDone, 'caseFile'> & { caseFile: _RefType['CaseFile'] } )
    | ( CaseNotFound )
    | ( NotPermitted )
    | ( WrongState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
    | ( FeeUnpaid )
    | ( ConsultationUndecided )
    | ( ObjectionStands )
    | ( ReleaseHeld )
    | ( PrivateCourier )
    | ( LettersNotDrawn )
  ;
  RecordDispatchResult:
    | ( Omit<ActDone, 'caseFile'> & { caseFile: _RefType['CaseFile'] } )
    | ( CaseNotFound )
    | ( NotPermitted )
    | ( WrongState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
    | ( LetterNotOut )
    | ( AlreadyServed )
    | ( AlreadyDispatched )
    | ( WayNotForLetter )
    | ( PrivateCourier )
    | ( PublicNoticeWithoutFailure )
  ;
  RetryNotificationResult:
    | ( Omit<NotificationRetried, 'caseFile' | 'notification'> & { caseFile: _RefType['CaseFile'], notification: _RefType['Notification'] } )
    | ( NotPermitted )
    | ( InvalidInput )
    | ( IdempotencyMismatch )
    | ( NotificationNotFailed )
    | ( NotificationChannelClosed )
  ;
  RecordServiceResult:
    | ( Omit<ActDone, 'caseFile'> & { caseFile: _RefType['CaseFile'] } )
    | ( CaseNotFound )
    | ( NotPermitted )
    | ( WrongState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
    | ( LetterNotOut )
    | ( AlreadyServed )
    | ( DispatchNotRecorded )
    | ( WayNotForLetter )
    | ( ElectronicWithoutConsent )
    | ( PublicNoticeRunning )
    | ( WitnessMissing )
  ;
  ReplyOnTheSpotResult:
    | ( Omit<ActDone, 'caseFile'> & { caseFile: _RefType['CaseFile'] } )
    | ( CaseNotFound )
    | ( NotPermitted )
    | ( WrongState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
    | ( JoinedForReply )
    | ( ReplyNotForThisApplication )
    | ( NotOnTheSpot )
    | ( ReleaseNotReviewed )
    | ( FeeUnpaid )
    | ( ConsultationUndecided )
    | ( ObjectionStands )
    | ( ReleaseHeld )
    | ( EarlierReplyMissing )
    | ( LetterDataMissing )
    | ( GlyphMissing )
  ;
  ReopenForRedoResult:
    | ( Omit<ActDone, 'caseFile'> & { caseFile: _RefType['CaseFile'] } )
    | ( CaseNotFound )
    | ( NotPermitted )
    | ( WrongState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
  ;
  AcknowledgeLetterResult:
    | ( Omit<ActDone, 'caseFile'> & { caseFile: _RefType['CaseFile'] } )
    | ( CaseNotFound )
    | ( NotPermitted )
    | ( WrongState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( IdempotencyMismatch )
    | ( LetterNotElectronic )
    | ( AlreadyAcknowledged )
  ;
  SuggestPublicationResult:
    | ( Omit<ActDone, 'caseFile'> & { caseFile: _RefType['CaseFile'] } )
    | ( CaseNotFound )
    | ( NotPermitted )
    | ( WrongState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
    | ( NothingDisclosed )
    | ( AlreadySuggested )
    | ( PublicationDecided )
  ;
  ConvertToProactiveResult:
    | ( Omit<ActDone, 'caseFile'> & { caseFile: _RefType['CaseFile'] } )
    | ( CaseNotFound )
    | ( NotPermitted )
    | ( WrongState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
    | ( CasesDoNotFit )
    | ( NothingDisclosed )
    | ( PublicationDecided )
    | ( ApplicantsTooFew )
  ;
  ArchiveCaseResult:
    | ( Omit<ActDone, 'caseFile'> & { caseFile: _RefType['CaseFile'] } )
    | ( CaseNotFound )
    | ( NotPermitted )
    | ( WrongState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
    | ( ServiceProofMissing )
    | ( LettersNotDrawn )
    | ( RemedyOpen )
    | ( DisputeOpen )
    | ( LetterDataMissing )
    | ( GlyphMissing )
  ;
  VoidFactResult:
    | ( Omit<ActDone, 'caseFile'> & { caseFile: _RefType['CaseFile'] } )
    | ( CaseNotFound )
    | ( NotPermitted )
    | ( WrongState )
    | ( StaleVersionParent )
    | ( InvalidInput )
    | ( DayRefused )
    | ( LateEntryReasonMissing )
    | ( IdempotencyMismatch )
    | ( NotTheLastFact )
    | ( JoinedForReply )
    | ( CasesDoNotFit )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Refusal:
    | ( DisputeNotFound )
    | ( WrongDisputeKind )
    | ( WrongDisputeState )
    | ( NoReplyToContest )
    | ( WrongProcedure )
    | ( AlreadyExtended )
    | ( AgentsWithoutStaff )
    | ( AppealTermRunning )
    | ( ComplaintMeasureMissing )
    | ( ComplaintAlreadyDecided )
    | ( NothingToRectify )
    | ( CaseNotFound )
    | ( NotPermitted )
    | ( WrongState )
    | ( StaleVersionParent )
    | ( IdempotencyMismatch )
    | ( InvalidInput )
    | ( TooManyAttempts )
    | ( DayRefused )
    | ( NoticeRefused )
    | ( PreviewOutdated )
    | ( NotificationNotFailed )
    | ( NotificationChannelClosed )
    | ( TemplateOutdated )
    | ( TemplateFaulty )
    | ( TemplateDraftMissing )
    | ( TemplateDraftOpen )
    | ( PublicationOutdated )
    | ( PublicationStatusRefused )
    | ( PersonalDataNamed )
    | ( CaseNotReplied )
    | ( LateEntryReasonMissing )
    | ( ApplicationNotRecorded )
    | ( ProofNotChecked )
    | ( ForeignApplicantNotTaken )
    | ( AlreadyRecorded )
    | ( NotAssigned )
    | ( AssignmentAcceptedBefore )
    | ( CorrectionAlreadyIssued )
    | ( SecondNoticeExcluded )
    | ( CorrectionGroundNotAdmitted )
    | ( CorrectionLateWithoutReason )
    | ( CorrectionTermRunning )
    | ( LetterNotElectronic )
    | ( AlreadyAcknowledged )
    | ( ServiceProofMissing )
    | ( AlreadyServed )
    | ( ConsultationAfterDue )
    | ( NoConsultationOut )
    | ( ConsultationAnswered )
    | ( NoCoHandlingOpen )
    | ( CoHandlingAnswered )
    | ( NoPaymentDeclared )
    | ( NoFeeNoticeOpen )
    | ( FeeObjectionRecorded )
    | ( CorrectionUnconfirmed )
    | ( FeeObjectionUndecided )
    | ( NoFeeObjection )
    | ( FeeAlreadyReviewed )
    | ( FeeNotLower )
    | ( ObjectionMissing )
    | ( ConsultationUndecided )
    | ( ObjectionStands )
    | ( ReleaseHeld )
    | ( LetterNotOut )
    | ( AlreadyDispatched )
    | ( DispatchNotRecorded )
    | ( WayNotForLetter )
    | ( PrivateCourier )
    | ( ElectronicWithoutConsent )
    | ( PublicNoticeWithoutFailure )
    | ( PublicNoticeRunning )
    | ( WitnessMissing )
    | ( NothingAwaited )
    | ( RedoUnderWay )
    | ( LawNotInForce )
    | ( ExtensionAfterExpiry )
    | ( ExtensionAlreadyGiven )
    | ( ExtensionOverMaximum )
    | ( ReasonsAlreadyRequested )
    | ( ReasonsAlreadyGiven )
    | ( ReasonsNotGiven )
    | ( DeferralAfterExpiry )
    | ( DeferralNotLater )
    | ( FeeNoticeAfterExpiry )
    | ( FeeNoticeOpen )
    | ( FeeAlreadyPaid )
    | ( PageTariffNotApplicable )
    | ( NothingToCharge )
    | ( PaymentBeforeNotice )
    | ( PaymentAmountDiffers )
    | ( PaymentTermRunning )
    | ( FeeUnpaid )
    | ( SearchRecordMissing )
    | ( CorrectionNotReceived )
    | ( ThirdPartyNotAsked )
    | ( ThirdPartyTermRunning )
    | ( NoReasonableObjection )
    | ( ReasonsNotRequested )
    | ( ReasonsTermRunning )
    | ( EarlierReplyMissing )
    | ( NotOnTheSpot )
    | ( ReleaseNotReviewed )
    | ( ReplyNotForThisApplication )
    | ( DraftMissing )
    | ( DraftClosed )
    | ( ReviewAlreadyPassed )
    | ( SecrecyItemsUnreviewed )
    | ( NotReleasable )
    | ( LetterDataMissing )
    | ( GlyphMissing )
    | ( LettersNotDrawn )
    | ( RemedyOpen )
    | ( DisputeOpen )
    | ( AlreadyDrafted )
    | ( MattersOpen )
    | ( CasesDoNotFit )
    | ( JoinedForReply )
    | ( NotJoined )
    | ( NothingDisclosed )
    | ( AlreadySuggested )
    | ( PublicationDecided )
    | ( ApplicantsTooFew )
    | ( NotTheLastFact )
    | ( UnitHasCases )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Day: ResolverTypeWrapper<Scalars['Day']['output']>;
  Instant: ResolverTypeWrapper<Scalars['Instant']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Viewer: ResolverTypeWrapper<ViewerParent>;
  NoticePage: ResolverTypeWrapper<Omit<NoticePage, 'notices'> & { notices: ReadonlyArray<ResolversTypes['StaffNotice']> }>;
  StaffNotice: ResolverTypeWrapper<StaffNoticeParent>;
  NoticeKind: NoticeKind;
  NoticeSettings: ResolverTypeWrapper<NoticeSettings>;
  NoticeSetting: ResolverTypeWrapper<NoticeSetting>;
  Leave: ResolverTypeWrapper<LeaveParent>;
  Account: ResolverTypeWrapper<Account>;
  StaffSession: ResolverTypeWrapper<StaffSession>;
  Grant: ResolverTypeWrapper<GrantParent>;
  Agency: ResolverTypeWrapper<AgencyParent>;
  AgencyPaper: ResolverTypeWrapper<AgencyPaper>;
  AgencyPaperKind: AgencyPaperKind;
  OfficeSettings: ResolverTypeWrapper<OfficeSettingsParent>;
  RetentionSettings: ResolverTypeWrapper<RetentionSettings>;
  StepBudget: ResolverTypeWrapper<StepBudget>;
  OfficeSettingsChange: ResolverTypeWrapper<SettingsEntryParent>;
  CaseStep: CaseStep;
  FeeMonth: FeeMonth;
  AgencyKind: AgencyKind;
  ConfirmPolicy: ConfirmPolicy;
  Unit: ResolverTypeWrapper<UnitParent>;
  StaffMember: ResolverTypeWrapper<StaffMemberParent>;
  AdministrationPage: ResolverTypeWrapper<Omit<AdministrationPage, 'entries'> & { entries: ReadonlyArray<ResolversTypes['AdministrationEntry']> }>;
  AdministrationEntry: ResolverTypeWrapper<AdministrationEntryParent>;
  AdministrationDetail: ResolverTypeWrapper<AdministrationDetail>;
  AdministrationAction: AdministrationAction;
  NumbersGiven: ResolverTypeWrapper<NumbersGiven>;
  Role: Role;
  CaseFile: ResolverTypeWrapper<CaseFileParent>;
  CaseState: CaseState;
  Channel: Channel;
  MailChannel: MailChannel;
  Application: ResolverTypeWrapper<Application>;
  Amendment: ResolverTypeWrapper<Amendment>;
  ParticularChange: ResolverTypeWrapper<ParticularChange>;
  ParticularsOwner: ParticularsOwner;
  Particular: Particular;
  AmendmentOccasion: AmendmentOccasion;
  RectificationRequest: ResolverTypeWrapper<RectificationRequest>;
  Applicant: ResolverTypeWrapper<Applicant>;
  Agent: ResolverTypeWrapper<Agent>;
  ApplicantKind: ApplicantKind;
  IdentityDocumentKind: IdentityDocumentKind;
  InformationForm: InformationForm;
  DeliveryWay: DeliveryWay;
  Attachment: ResolverTypeWrapper<Attachment>;
  AttachmentPlace: AttachmentPlace;
  Mail: ResolverTypeWrapper<Mail>;
  MailHandOver: ResolverTypeWrapper<MailHandOver>;
  Correction: ResolverTypeWrapper<Correction>;
  SubmittedCorrection: ResolverTypeWrapper<SubmittedCorrection>;
  CorrectionItem: ResolverTypeWrapper<CorrectionItem>;
  CorrectionGround: CorrectionGround;
  Extension: ResolverTypeWrapper<Omit<Extension, 'approver'> & { approver?: Maybe<ResolversTypes['StaffMember']> }>;
  Reasons: ResolverTypeWrapper<Reasons>;
  Deferral: ResolverTypeWrapper<Deferral>;
  FeeNotice: ResolverTypeWrapper<FeeNotice>;
  PaymentDeclaration: ResolverTypeWrapper<PaymentDeclaration>;
  UnfoundPayment: ResolverTypeWrapper<UnfoundPayment>;
  PaymentOrder: ResolverTypeWrapper<PaymentOrderParent>;
  PaymentOrderState: PaymentOrderState;
  VoidedPayment: ResolverTypeWrapper<VoidedPayment>;
  PlatformPayment: ResolverTypeWrapper<PlatformPayment>;
  FeeObjection: ResolverTypeWrapper<FeeObjection>;
  FeeReview: ResolverTypeWrapper<FeeReview>;
  FeeReviewOutcome: FeeReviewOutcome;
  FeeEstimate: ResolverTypeWrapper<FeeEstimateParent>;
  ExtensionEstimate: ResolverTypeWrapper<ExtensionEstimateParent>;
  FeeLine: ResolverTypeWrapper<FeeLine>;
  FeeTariff: FeeTariff;
  SearchRecord: ResolverTypeWrapper<SearchRecord>;
  Consultation: ResolverTypeWrapper<Consultation>;
  SubmittedOpinion: ResolverTypeWrapper<SubmittedOpinion>;
  CoHandling: ResolverTypeWrapper<CoHandling>;
  CoHandler: ResolverTypeWrapper<CoHandler>;
  CoHandlerKind: CoHandlerKind;
  CoHandlingState: CoHandlingState;
  CoHandlingAnswer: ResolverTypeWrapper<CoHandlingAnswer>;
  Consultee: Consultee;
  ConsultationGround: ConsultationGround;
  ConsultationState: ConsultationState;
  Opinion: Opinion;
  ConsultedParty: ResolverTypeWrapper<ConsultedParty>;
  ConsultationAnswer: ResolverTypeWrapper<ConsultationAnswer>;
  PublicInterestDecision: ResolverTypeWrapper<PublicInterestDecision>;
  Draft: ResolverTypeWrapper<Omit<Draft, 'drafter' | 'draftedFor' | 'legalReview' | 'secrecyReview'> & { drafter?: Maybe<ResolversTypes['StaffMember']>, draftedFor?: Maybe<ResolversTypes['StaffMember']>, legalReview?: Maybe<ResolversTypes['LegalReview']>, secrecyReview?: Maybe<ResolversTypes['SecrecyReview']> }>;
  DraftVersion: ResolverTypeWrapper<Omit<DraftVersion, 'drafter' | 'draftedFor' | 'events' | 'comments'> & { drafter?: Maybe<ResolversTypes['StaffMember']>, draftedFor?: Maybe<ResolversTypes['StaffMember']>, events: ReadonlyArray<ResolversTypes['DraftEvent']>, comments: ReadonlyArray<ResolversTypes['DraftComment']> }>;
  DraftEvent: ResolverTypeWrapper<Omit<DraftEvent, 'by'> & { by?: Maybe<ResolversTypes['StaffMember']> }>;
  DraftEventKind: DraftEventKind;
  DraftComment: ResolverTypeWrapper<DraftCommentParent>;
  LegalReview: ResolverTypeWrapper<Omit<LegalReview, 'reviewer'> & { reviewer?: Maybe<ResolversTypes['StaffMember']> }>;
  SecrecyReview: ResolverTypeWrapper<Omit<SecrecyReview, 'reviewer'> & { reviewer?: Maybe<ResolversTypes['StaffMember']> }>;
  SecrecyFinding: ResolverTypeWrapper<SecrecyFinding>;
  Reply: ResolverTypeWrapper<Reply>;
  ServiceRecord: ResolverTypeWrapper<ServiceRecord>;
  Dispatch: ResolverTypeWrapper<Dispatch>;
  ServiceAttempt: ResolverTypeWrapper<ServiceAttempt>;
  Witness: ResolverTypeWrapper<Witness>;
  ServiceProblem: ResolverTypeWrapper<ServiceProblem>;
  ServiceProblemCode: ServiceProblemCode;
  Notification: ResolverTypeWrapper<NotificationParent>;
  NotificationKind: NotificationKind;
  NotificationChannel: NotificationChannel;
  NotificationState: NotificationState;
  NotificationProblem: ResolverTypeWrapper<NotificationProblem>;
  NotificationProblemCode: NotificationProblemCode;
  PostedLetter: ResolverTypeWrapper<PostedLetter>;
  Envelope: ResolverTypeWrapper<Envelope>;
  RelatedCases: ResolverTypeWrapper<RelatedCases>;
  StepTime: ResolverTypeWrapper<Omit<StepTime, 'unit' | 'staffMember'> & { unit?: Maybe<ResolversTypes['Unit']>, staffMember?: Maybe<ResolversTypes['StaffMember']> }>;
  AlertLevel: AlertLevel;
  LateStep: ResolverTypeWrapper<Omit<LateStep, 'caseFile' | 'time'> & { caseFile: ResolversTypes['CaseFile'], time: ResolversTypes['StepTime'] }>;
  LateStepPage: ResolverTypeWrapper<Omit<LateStepPage, 'steps'> & { steps: ReadonlyArray<ResolversTypes['LateStep']> }>;
  LateStepFilter: LateStepFilter;
  SimilarCase: ResolverTypeWrapper<Omit<SimilarCase, 'caseFile'> & { caseFile: ResolversTypes['CaseFile'] }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ApplicantVolume: ResolverTypeWrapper<ApplicantVolume>;
  LinkedCase: ResolverTypeWrapper<LinkedCase>;
  PublicationSuggestion: ResolverTypeWrapper<PublicationSuggestion>;
  PublicationCandidate: ResolverTypeWrapper<Omit<PublicationCandidate, 'cases'> & { cases: ReadonlyArray<ResolversTypes['CaseFile']> }>;
  Publication: ResolverTypeWrapper<Publication>;
  Redo: ResolverTypeWrapper<Redo>;
  ReplyGround: ReplyGround;
  ServiceMethod: ServiceMethod;
  ServiceWay: ServiceWay;
  MailWay: MailWay;
  MailCarrier: MailCarrier;
  SignerRelation: SignerRelation;
  ReturnReason: ReturnReason;
  WitnessStanding: WitnessStanding;
  ServedLetter: ServedLetter;
  RetentionPeriod: RetentionPeriod;
  Archive: ResolverTypeWrapper<Archive>;
  FiledItem: ResolverTypeWrapper<FiledItem>;
  Letter: ResolverTypeWrapper<LetterParent>;
  Overruling: ResolverTypeWrapper<Overruling>;
  Paper: ResolverTypeWrapper<PaperParent>;
  PaperKind: PaperKind;
  LetterKind: LetterKind;
  LetterState: LetterState;
  LateAct: ResolverTypeWrapper<LateAct>;
  Deadline: ResolverTypeWrapper<Deadline>;
  DeadlineSettled: ResolverTypeWrapper<DeadlineSettled>;
  PermittedAction: ResolverTypeWrapper<PermittedActionParent>;
  TimelineEvent: ResolverTypeWrapper<TimelineEvent>;
  CaseFilter: CaseFilter;
  CaseSelection: ResolverTypeWrapper<CaseSelection>;
  CaseOrder: CaseOrder;
  CaseTask: CaseTask;
  CaseNextStep: ResolverTypeWrapper<Omit<CaseNextStep, 'handler'> & { handler?: Maybe<ResolversTypes['StaffMember']> }>;
  WaitKind: WaitKind;
  CaseWait: ResolverTypeWrapper<CaseWait>;
  CaseOpening: ResolverTypeWrapper<Omit<CaseOpening, 'by'> & { by?: Maybe<ResolversTypes['StaffMember']> }>;
  CaseLateness: CaseLateness;
  DeskSummary: ResolverTypeWrapper<DeskSummaryParent>;
  DeskQueue: ResolverTypeWrapper<DeskQueue>;
  DeskWait: ResolverTypeWrapper<DeskWait>;
  DeskMatter: ResolverTypeWrapper<DeskMatterParent>;
  DeskMatterName: DeskMatterName;
  DeskQueueName: DeskQueueName;
  SavedFilter: ResolverTypeWrapper<SavedFilter>;
  SavedFilterDeleted: ResolverTypeWrapper<SavedFilterDeleted>;
  ExportCasesInput: ExportCasesInput;
  PrintLettersInput: PrintLettersInput;
  LettersToPrintInput: LettersToPrintInput;
  CaseListInput: CaseListInput;
  CaseExport: ResolverTypeWrapper<CaseExportParent>;
  ExportFormat: ExportFormat;
  ExportState: ExportState;
  CaseStatistics: ResolverTypeWrapper<Omit<CaseStatistics, 'byAgency'> & { byAgency: ReadonlyArray<ResolversTypes['AgencyFigures']> }>;
  CaseFigure: ResolverTypeWrapper<CaseFigure>;
  CaseFigures: ResolverTypeWrapper<CaseFigures>;
  OutcomeFigure: ResolverTypeWrapper<OutcomeFigure>;
  StateFigure: ResolverTypeWrapper<StateFigure>;
  MonthFigures: ResolverTypeWrapper<MonthFigures>;
  AgencyFigures: ResolverTypeWrapper<Omit<AgencyFigures, 'agency'> & { agency: ResolversTypes['Agency'] }>;
  CaseFileConnection: ResolverTypeWrapper<CaseFileConnectionParent>;
  CaseSearchConnection: ResolverTypeWrapper<Omit<CaseSearchConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CaseSearchEdge']> }>;
  CaseSearchEdge: ResolverTypeWrapper<Omit<CaseSearchEdge, 'node' | 'hits'> & { node: ResolversTypes['CaseFile'], hits: ReadonlyArray<ResolversTypes['SearchHit']> }>;
  SearchHit: ResolverTypeWrapper<SearchHitParent>;
  SearchField: SearchField;
  CaseFileEdge: ResolverTypeWrapper<Omit<CaseFileEdge, 'node'> & { node: ResolversTypes['CaseFile'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ReplyAdvice: ResolverTypeWrapper<Omit<ReplyAdvice, 'next'> & { next: ResolversTypes['AdvisorNext'] }>;
  AdvisorStep: ResolverTypeWrapper<AdvisorStep>;
  AdvisorNext: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AdvisorNext']>;
  AdvisorQuestion: ResolverTypeWrapper<AdvisorQuestion>;
  AdvisorChoice: ResolverTypeWrapper<AdvisorChoice>;
  AdvisorStage: AdvisorStage;
  AdvisedStep: ResolverTypeWrapper<AdvisedStep>;
  ProceduralStep: ProceduralStep;
  AdvisedReply: ResolverTypeWrapper<AdvisedReplyParent>;
  LetterContent: ResolverTypeWrapper<LetterContent>;
  ReplyPreview: ResolverTypeWrapper<ReplyPreviewParent>;
  RemedyRoute: RemedyRoute;
  Dispute: ResolverTypeWrapper<DisputeParent>;
  ContestedAct: ResolverTypeWrapper<ContestedAct>;
  KeptPapers: ResolverTypeWrapper<KeptPapers>;
  DisputeAgent: ResolverTypeWrapper<DisputeAgent>;
  DisputeAnswer: ResolverTypeWrapper<DisputeAnswer>;
  EvidenceItem: ResolverTypeWrapper<EvidenceItem>;
  Hearing: ResolverTypeWrapper<Hearing>;
  Judgment: ResolverTypeWrapper<Judgment>;
  Ruling: ResolverTypeWrapper<Ruling>;
  DisputeOrder: ResolverTypeWrapper<DisputeOrder>;
  EvidenceRequirement: ResolverTypeWrapper<EvidenceRequirement>;
  AnswerPreview: ResolverTypeWrapper<AnswerPreviewParent>;
  PreviewedPaper: ResolverTypeWrapper<PreviewedPaper>;
  DisputeWarning: ResolverTypeWrapper<DisputeWarning>;
  NextStep: ResolverTypeWrapper<NextStep>;
  DisputeFilter: DisputeFilter;
  DisputeActDone: ResolverTypeWrapper<Omit<DisputeActDone, 'dispute'> & { dispute: ResolversTypes['Dispute'] }>;
  DisputeKind: DisputeKind;
  SuitRoute: SuitRoute;
  DisputeState: DisputeState;
  ContestedKind: ContestedKind;
  ReconsiderationProcedure: ReconsiderationProcedure;
  Appellant: Appellant;
  AppealOutcome: AppealOutcome;
  DisputeResult: DisputeResult;
  ReportedOutcome: ReportedOutcome;
  DisputeAgentKind: DisputeAgentKind;
  EvidenceKind: EvidenceKind;
  DisputeWarningCode: DisputeWarningCode;
  OrderKind: OrderKind;
  DisputeNotFound: ResolverTypeWrapper<DisputeNotFound>;
  WrongDisputeKind: ResolverTypeWrapper<WrongDisputeKind>;
  WrongDisputeState: ResolverTypeWrapper<WrongDisputeState>;
  NoReplyToContest: ResolverTypeWrapper<NoReplyToContest>;
  WrongProcedure: ResolverTypeWrapper<WrongProcedure>;
  AlreadyExtended: ResolverTypeWrapper<AlreadyExtended>;
  AgentsWithoutStaff: ResolverTypeWrapper<AgentsWithoutStaff>;
  AppealTermRunning: ResolverTypeWrapper<AppealTermRunning>;
  DisputeAgentInput: DisputeAgentInput;
  EvidenceItemInput: EvidenceItemInput;
  NewReplyOrderInput: NewReplyOrderInput;
  OpenReconsiderationInput: OpenReconsiderationInput;
  RecordReconsiderationCorrectionInput: RecordReconsiderationCorrectionInput;
  RecordReconsiderationAcceptanceInput: RecordReconsiderationAcceptanceInput;
  ReceiveReconsiderationCopyInput: ReceiveReconsiderationCopyInput;
  RecordOrdinaryProcedureInput: RecordOrdinaryProcedureInput;
  RecordReconsiderationExtensionInput: RecordReconsiderationExtensionInput;
  RecordReconsiderationDecisionInput: RecordReconsiderationDecisionInput;
  RecordReconsiderationEndInput: RecordReconsiderationEndInput;
  OpenLitigationInput: OpenLitigationInput;
  ReceiveComplaintCopyInput: ReceiveComplaintCopyInput;
  RecordJudgmentInput: RecordJudgmentInput;
  RecordAppealInput: RecordAppealInput;
  RecordSecondJudgmentInput: RecordSecondJudgmentInput;
  RecordJudgmentEffectiveInput: RecordJudgmentEffectiveInput;
  RecordLitigationEndInput: RecordLitigationEndInput;
  NameDisputeAgentsInput: NameDisputeAgentsInput;
  FileAnswerInput: FileAnswerInput;
  RecordHearingInput: RecordHearingInput;
  VoidDisputeFactInput: VoidDisputeFactInput;
  OpenReconsiderationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenReconsiderationResult']>;
  RecordReconsiderationCorrectionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordReconsiderationCorrectionResult']>;
  RecordReconsiderationAcceptanceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordReconsiderationAcceptanceResult']>;
  ReceiveReconsiderationCopyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReceiveReconsiderationCopyResult']>;
  RecordOrdinaryProcedureResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordOrdinaryProcedureResult']>;
  RecordReconsiderationExtensionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordReconsiderationExtensionResult']>;
  RecordReconsiderationDecisionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordReconsiderationDecisionResult']>;
  RecordReconsiderationEndResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordReconsiderationEndResult']>;
  OpenLitigationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenLitigationResult']>;
  ReceiveComplaintCopyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReceiveComplaintCopyResult']>;
  RecordJudgmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordJudgmentResult']>;
  RecordAppealResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordAppealResult']>;
  RecordSecondJudgmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordSecondJudgmentResult']>;
  RecordJudgmentEffectiveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordJudgmentEffectiveResult']>;
  RecordLitigationEndResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordLitigationEndResult']>;
  NameDisputeAgentsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['NameDisputeAgentsResult']>;
  FileAnswerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FileAnswerResult']>;
  RecordHearingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordHearingResult']>;
  VoidDisputeFactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VoidDisputeFactResult']>;
  Complaint: ResolverTypeWrapper<Complaint>;
  ComplaintDecision: ResolverTypeWrapper<ComplaintDecision>;
  Rectification: ResolverTypeWrapper<Rectification>;
  Complainant: Complainant;
  ComplaintChannel: ComplaintChannel;
  ComplaintSubject: ComplaintSubject;
  ComplaintMeasure: ComplaintMeasure;
  ComplaintMeasureMissing: ResolverTypeWrapper<ComplaintMeasureMissing>;
  ComplaintAlreadyDecided: ResolverTypeWrapper<ComplaintAlreadyDecided>;
  NothingToRectify: ResolverTypeWrapper<NothingToRectify>;
  FileComplaintInput: FileComplaintInput;
  DecideComplaintInput: DecideComplaintInput;
  RecordRectificationInput: RecordRectificationInput;
  FileComplaintResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FileComplaintResult']>;
  DecideComplaintResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideComplaintResult']>;
  RecordRectificationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordRectificationResult']>;
  TrackedApplication: ResolverTypeWrapper<TrackedParent>;
  TrackingRefused: ResolverTypeWrapper<TrackingRefused>;
  TrackingRefusal: TrackingRefusal;
  TrackApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TrackApplicationResult']>;
  VerifiedLetter: ResolverTypeWrapper<VerifiedLetter>;
  VerificationRefused: ResolverTypeWrapper<VerificationRefused>;
  VerificationRefusal: VerificationRefusal;
  VerifyLetterResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VerifyLetterResult']>;
  CalendarYear: ResolverTypeWrapper<CalendarYear>;
  HolidayNoticeInput: HolidayNoticeInput;
  NoticeHolidayInput: NoticeHolidayInput;
  LocalOverrideWithdrawalInput: LocalOverrideWithdrawalInput;
  NoticeScope: NoticeScope;
  HolidayNotice: ResolverTypeWrapper<HolidayNoticeParent>;
  NoticeHoliday: ResolverTypeWrapper<NoticeHoliday>;
  NoticeState: NoticeState;
  NoticeBeingApplied: ResolverTypeWrapper<NoticeBeingAppliedParent>;
  NoticeApplication: NoticeApplication;
  HolidayNoticePreview: ResolverTypeWrapper<HolidayNoticePreviewParent>;
  CalendarDayChange: ResolverTypeWrapper<CalendarDayChange>;
  DayKind: DayKind;
  FestivalWorked: ResolverTypeWrapper<FestivalWorked>;
  PreviewedCase: ResolverTypeWrapper<PreviewedCaseParent>;
  MovedDeadline: ResolverTypeWrapper<MovedDeadline>;
  RowDeadline: RowDeadline;
  LatenessChange: LatenessChange;
  CalendarChange: ResolverTypeWrapper<CalendarChange>;
  CalendarChangeConnection: ResolverTypeWrapper<CalendarChangeConnection>;
  CalendarChangeEdge: ResolverTypeWrapper<CalendarChangeEdge>;
  CalendarWarning: ResolverTypeWrapper<CalendarWarning>;
  CalendarWarningCode: CalendarWarningCode;
  LetterTemplate: ResolverTypeWrapper<LetterTemplateParent>;
  TemplateVersion: ResolverTypeWrapper<TemplateVersionParent>;
  TemplateSort: TemplateSort;
  TemplateState: TemplateState;
  TemplateVariable: ResolverTypeWrapper<TemplateVariable>;
  TemplateFinding: ResolverTypeWrapper<TemplateFinding>;
  FindingSeverity: FindingSeverity;
  TemplateFindings: ResolverTypeWrapper<TemplateFindings>;
  LetterPreview: ResolverTypeWrapper<LetterPreview>;
  LetterSpecimen: ResolverTypeWrapper<LetterSpecimen>;
  LintLetterTemplateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LintLetterTemplateResult']>;
  PreviewLetterResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PreviewLetterResult']>;
  CatalogueEntry: ResolverTypeWrapper<CatalogueEntryParent>;
  CatalogueForm: CatalogueForm;
  PublicationStatus: PublicationStatus;
  CatalogueEntryVersion: ResolverTypeWrapper<CatalogueEntryVersionParent>;
  CatalogueContent: ResolverTypeWrapper<CatalogueContent>;
  CatalogueEntryConnection: ResolverTypeWrapper<Omit<CatalogueEntryConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CatalogueEntryEdge']> }>;
  CatalogueEntryEdge: ResolverTypeWrapper<Omit<CatalogueEntryEdge, 'node'> & { node: ResolversTypes['CatalogueEntry'] }>;
  PublicationFilter: PublicationFilter;
  PublishedAnswer: ResolverTypeWrapper<PublishedAnswerParent>;
  AnswerDoubt: ResolverTypeWrapper<AnswerDoubt>;
  PublishedAnswerOutline: ResolverTypeWrapper<PublishedAnswerOutline>;
  PersonalDataWarning: ResolverTypeWrapper<PersonalDataWarning>;
  PersonalDataKind: PersonalDataKind;
  PublishedAnswerVersion: ResolverTypeWrapper<PublishedAnswerVersionParent>;
  PublishedAnswerContent: ResolverTypeWrapper<PublishedAnswerContent>;
  PublishedAnswerConnection: ResolverTypeWrapper<Omit<PublishedAnswerConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PublishedAnswerEdge']> }>;
  PublishedAnswerEdge: ResolverTypeWrapper<Omit<PublishedAnswerEdge, 'node'> & { node: ResolversTypes['PublishedAnswer'] }>;
  AnnualReport: ResolverTypeWrapper<AnnualReportParent>;
  AnnualReportFilter: AnnualReportFilter;
  HolidayNoticeApplied: ResolverTypeWrapper<Omit<HolidayNoticeApplied, 'notice'> & { notice: ResolversTypes['HolidayNotice'] }>;
  ActDone: ResolverTypeWrapper<Omit<ActDone, 'caseFile'> & { caseFile: ResolversTypes['CaseFile'] }>;
  ApplicationReceipt: ResolverTypeWrapper<ApplicationReceipt>;
  QueryCodeReissued: ResolverTypeWrapper<Omit<QueryCodeReissued, 'caseFile'> & { caseFile: ResolversTypes['CaseFile'] }>;
  Warning: ResolverTypeWrapper<Warning>;
  WarningCode: WarningCode;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  CaseNotFound: ResolverTypeWrapper<CaseNotFound>;
  NotPermitted: ResolverTypeWrapper<NotPermitted>;
  WrongState: ResolverTypeWrapper<WrongState>;
  StaleVersion: ResolverTypeWrapper<StaleVersionParent>;
  IdempotencyMismatch: ResolverTypeWrapper<IdempotencyMismatch>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  TooManyAttempts: ResolverTypeWrapper<TooManyAttempts>;
  DayRefused: ResolverTypeWrapper<DayRefused>;
  NoticeRefused: ResolverTypeWrapper<NoticeRefused>;
  PreviewOutdated: ResolverTypeWrapper<PreviewOutdated>;
  NotificationNotFailed: ResolverTypeWrapper<NotificationNotFailed>;
  NotificationChannelClosed: ResolverTypeWrapper<NotificationChannelClosed>;
  TemplateOutdated: ResolverTypeWrapper<TemplateOutdated>;
  TemplateFaulty: ResolverTypeWrapper<TemplateFaulty>;
  TemplateDraftMissing: ResolverTypeWrapper<TemplateDraftMissing>;
  TemplateDraftOpen: ResolverTypeWrapper<TemplateDraftOpen>;
  PublicationOutdated: ResolverTypeWrapper<PublicationOutdated>;
  PublicationStatusRefused: ResolverTypeWrapper<PublicationStatusRefused>;
  PersonalDataNamed: ResolverTypeWrapper<PersonalDataNamed>;
  CaseNotReplied: ResolverTypeWrapper<CaseNotReplied>;
  LateEntryReasonMissing: ResolverTypeWrapper<LateEntryReasonMissing>;
  ApplicationNotRecorded: ResolverTypeWrapper<ApplicationNotRecorded>;
  ProofNotChecked: ResolverTypeWrapper<ProofNotChecked>;
  ForeignApplicantNotTaken: ResolverTypeWrapper<ForeignApplicantNotTaken>;
  AlreadyRecorded: ResolverTypeWrapper<AlreadyRecorded>;
  NotAssigned: ResolverTypeWrapper<NotAssigned>;
  AssignmentAcceptedBefore: ResolverTypeWrapper<AssignmentAcceptedBefore>;
  CorrectionAlreadyIssued: ResolverTypeWrapper<CorrectionAlreadyIssued>;
  SecondNoticeExcluded: ResolverTypeWrapper<SecondNoticeExcluded>;
  CorrectionGroundNotAdmitted: ResolverTypeWrapper<CorrectionGroundNotAdmitted>;
  CorrectionLateWithoutReason: ResolverTypeWrapper<CorrectionLateWithoutReason>;
  CorrectionTermRunning: ResolverTypeWrapper<CorrectionTermRunning>;
  LetterNotElectronic: ResolverTypeWrapper<LetterNotElectronic>;
  AlreadyAcknowledged: ResolverTypeWrapper<AlreadyAcknowledged>;
  ServiceProofMissing: ResolverTypeWrapper<ServiceProofMissing>;
  AlreadyServed: ResolverTypeWrapper<AlreadyServed>;
  ConsultationAfterDue: ResolverTypeWrapper<ConsultationAfterDue>;
  NoConsultationOut: ResolverTypeWrapper<NoConsultationOut>;
  ConsultationAnswered: ResolverTypeWrapper<ConsultationAnswered>;
  NoCoHandlingOpen: ResolverTypeWrapper<NoCoHandlingOpen>;
  CoHandlingAnswered: ResolverTypeWrapper<CoHandlingAnswered>;
  NoPaymentDeclared: ResolverTypeWrapper<NoPaymentDeclared>;
  NoFeeNoticeOpen: ResolverTypeWrapper<NoFeeNoticeOpen>;
  FeeObjectionRecorded: ResolverTypeWrapper<FeeObjectionRecorded>;
  CorrectionUnconfirmed: ResolverTypeWrapper<CorrectionUnconfirmed>;
  FeeObjectionUndecided: ResolverTypeWrapper<FeeObjectionUndecided>;
  NoFeeObjection: ResolverTypeWrapper<NoFeeObjection>;
  FeeAlreadyReviewed: ResolverTypeWrapper<FeeAlreadyReviewed>;
  FeeNotLower: ResolverTypeWrapper<FeeNotLower>;
  ObjectionMissing: ResolverTypeWrapper<ObjectionMissing>;
  ConsultationUndecided: ResolverTypeWrapper<ConsultationUndecided>;
  ObjectionStands: ResolverTypeWrapper<ObjectionStands>;
  ReleaseHeld: ResolverTypeWrapper<ReleaseHeld>;
  LetterNotOut: ResolverTypeWrapper<LetterNotOut>;
  AlreadyDispatched: ResolverTypeWrapper<AlreadyDispatched>;
  DispatchNotRecorded: ResolverTypeWrapper<DispatchNotRecorded>;
  WayNotForLetter: ResolverTypeWrapper<WayNotForLetter>;
  PrivateCourier: ResolverTypeWrapper<PrivateCourier>;
  ElectronicWithoutConsent: ResolverTypeWrapper<ElectronicWithoutConsent>;
  PublicNoticeWithoutFailure: ResolverTypeWrapper<PublicNoticeWithoutFailure>;
  PublicNoticeRunning: ResolverTypeWrapper<PublicNoticeRunning>;
  WitnessMissing: ResolverTypeWrapper<WitnessMissing>;
  NothingAwaited: ResolverTypeWrapper<NothingAwaited>;
  RedoUnderWay: ResolverTypeWrapper<RedoUnderWay>;
  LawNotInForce: ResolverTypeWrapper<LawNotInForce>;
  ExtensionAfterExpiry: ResolverTypeWrapper<ExtensionAfterExpiry>;
  ExtensionAlreadyGiven: ResolverTypeWrapper<ExtensionAlreadyGiven>;
  ExtensionOverMaximum: ResolverTypeWrapper<ExtensionOverMaximum>;
  ReasonsAlreadyRequested: ResolverTypeWrapper<ReasonsAlreadyRequested>;
  ReasonsAlreadyGiven: ResolverTypeWrapper<ReasonsAlreadyGiven>;
  ReasonsNotGiven: ResolverTypeWrapper<ReasonsNotGiven>;
  DeferralAfterExpiry: ResolverTypeWrapper<DeferralAfterExpiry>;
  DeferralNotLater: ResolverTypeWrapper<DeferralNotLater>;
  FeeNoticeAfterExpiry: ResolverTypeWrapper<FeeNoticeAfterExpiry>;
  FeeNoticeOpen: ResolverTypeWrapper<FeeNoticeOpen>;
  FeeAlreadyPaid: ResolverTypeWrapper<FeeAlreadyPaid>;
  PageTariffNotApplicable: ResolverTypeWrapper<PageTariffNotApplicable>;
  NothingToCharge: ResolverTypeWrapper<NothingToCharge>;
  PaymentBeforeNotice: ResolverTypeWrapper<PaymentBeforeNotice>;
  PaymentAmountDiffers: ResolverTypeWrapper<PaymentAmountDiffers>;
  PaymentTermRunning: ResolverTypeWrapper<PaymentTermRunning>;
  FeeUnpaid: ResolverTypeWrapper<FeeUnpaid>;
  SearchRecordMissing: ResolverTypeWrapper<SearchRecordMissing>;
  CorrectionNotReceived: ResolverTypeWrapper<CorrectionNotReceived>;
  ThirdPartyNotAsked: ResolverTypeWrapper<ThirdPartyNotAsked>;
  ThirdPartyTermRunning: ResolverTypeWrapper<ThirdPartyTermRunning>;
  NoReasonableObjection: ResolverTypeWrapper<NoReasonableObjection>;
  ReasonsNotRequested: ResolverTypeWrapper<ReasonsNotRequested>;
  ReasonsTermRunning: ResolverTypeWrapper<ReasonsTermRunning>;
  EarlierReplyMissing: ResolverTypeWrapper<EarlierReplyMissing>;
  NotOnTheSpot: ResolverTypeWrapper<NotOnTheSpot>;
  ReleaseNotReviewed: ResolverTypeWrapper<ReleaseNotReviewed>;
  ReplyNotForThisApplication: ResolverTypeWrapper<ReplyNotForThisApplication>;
  DraftMissing: ResolverTypeWrapper<DraftMissing>;
  DraftClosed: ResolverTypeWrapper<DraftClosed>;
  ReviewAlreadyPassed: ResolverTypeWrapper<ReviewAlreadyPassed>;
  SecrecyItemsUnreviewed: ResolverTypeWrapper<SecrecyItemsUnreviewed>;
  NotReleasable: ResolverTypeWrapper<NotReleasable>;
  LetterDataMissing: ResolverTypeWrapper<LetterDataMissing>;
  GlyphMissing: ResolverTypeWrapper<GlyphMissing>;
  LettersNotDrawn: ResolverTypeWrapper<LettersNotDrawn>;
  RemedyOpen: ResolverTypeWrapper<RemedyOpen>;
  DisputeOpen: ResolverTypeWrapper<DisputeOpen>;
  AlreadyDrafted: ResolverTypeWrapper<AlreadyDrafted>;
  MattersOpen: ResolverTypeWrapper<MattersOpen>;
  CasesDoNotFit: ResolverTypeWrapper<CasesDoNotFit>;
  JoinedForReply: ResolverTypeWrapper<JoinedForReply>;
  NotJoined: ResolverTypeWrapper<NotJoined>;
  NothingDisclosed: ResolverTypeWrapper<NothingDisclosed>;
  AlreadySuggested: ResolverTypeWrapper<AlreadySuggested>;
  PublicationDecided: ResolverTypeWrapper<PublicationDecided>;
  ApplicantsTooFew: ResolverTypeWrapper<ApplicantsTooFew>;
  NotTheLastFact: ResolverTypeWrapper<NotTheLastFact>;
  ApplicationInput: ApplicationInput;
  RectificationRequestInput: RectificationRequestInput;
  ApplicantInput: ApplicantInput;
  AgentInput: AgentInput;
  OralRecordInput: OralRecordInput;
  OralApproval: OralApproval;
  CorrectionItemInput: CorrectionItemInput;
  FeeBasisInput: FeeBasisInput;
  OverrideInput: OverrideInput;
  ConsultedPartyInput: ConsultedPartyInput;
  ReplyContentInput: ReplyContentInput;
  AlreadyPublicInput: AlreadyPublicInput;
  RectifiedInput: RectifiedInput;
  RectificationRefusedInput: RectificationRefusedInput;
  RectificationRefusal: RectificationRefusal;
  RectificationTransferredInput: RectificationTransferredInput;
  ProvidedInput: ProvidedInput;
  ProvidedByOtherMeansInput: ProvidedByOtherMeansInput;
  PartialDisclosureInput: PartialDisclosureInput;
  WithheldPartInput: WithheldPartInput;
  NotGivenInput: NotGivenInput;
  StateSecretInput: StateSecretInput;
  ProhibitedByLawInput: ProhibitedByLawInput;
  EndangersSecurityInput: EndangersSecurityInput;
  SecurityInterest: SecurityInterest;
  ThirdPartyInterestsInput: ThirdPartyInterestsInput;
  ProtectedInterest: ProtectedInterest;
  InternalAffairsInput: InternalAffairsInput;
  InternalAffair: InternalAffair;
  DeliberativeInput: DeliberativeInput;
  DeliberativeKind: DeliberativeKind;
  EnforcementFileInput: EnforcementFileInput;
  GovernedBySpecialLawInput: GovernedBySpecialLawInput;
  SpecialLawMatter: SpecialLawMatter;
  InformationNonexistentInput: InformationNonexistentInput;
  NotResponsibleAgencyInput: NotResponsibleAgencyInput;
  ResponsibleAgencyInput: ResponsibleAgencyInput;
  OtherAgencyInput: OtherAgencyInput;
  RequiresProcessingInput: RequiresProcessingInput;
  NotGovernmentInformationInput: NotGovernmentInformationInput;
  StillUnclearInput: StillUnclearInput;
  NotAnApplicationInput: NotAnApplicationInput;
  DisguisedMatter: DisguisedMatter;
  RepeatNotProcessedInput: RepeatNotProcessedInput;
  PublishedWorkInput: PublishedWorkInput;
  ExcessiveNotProcessedInput: ExcessiveNotProcessedInput;
  ReissueNotProcessedInput: ReissueNotProcessedInput;
  OtherReplyInput: OtherReplyInput;
  EndingFact: EndingFact;
  AdvisorAnswerInput: AdvisorAnswerInput;
  SecrecyFindingInput: SecrecyFindingInput;
  CreateAgencyInput: CreateAgencyInput;
  ApplyHolidayNoticeInput: ApplyHolidayNoticeInput;
  WithdrawLocalOverrideInput: WithdrawLocalOverrideInput;
  CreateUnitInput: CreateUnitInput;
  CreateStaffMemberInput: CreateStaffMemberInput;
  MarkNoticesReadInput: MarkNoticesReadInput;
  ChangeNoticeSettingsInput: ChangeNoticeSettingsInput;
  NoticeSettingInput: NoticeSettingInput;
  MarkNoticesReadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MarkNoticesReadResult']>;
  NoticesRead: ResolverTypeWrapper<NoticesRead>;
  ChangeNoticeSettingsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeNoticeSettingsResult']>;
  SetLeaveInput: SetLeaveInput;
  CancelLeaveInput: CancelLeaveInput;
  HandOverCasesInput: HandOverCasesInput;
  SetLeaveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetLeaveResult']>;
  LeaveSet: ResolverTypeWrapper<Omit<LeaveSet, 'leave' | 'uncovered'> & { leave: ResolversTypes['Leave'], uncovered: ReadonlyArray<ResolversTypes['Grant']> }>;
  CancelLeaveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelLeaveResult']>;
  LeaveCancelled: ResolverTypeWrapper<LeaveCancelled>;
  HandOverCasesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HandOverCasesResult']>;
  CasesHandedOver: ResolverTypeWrapper<Omit<CasesHandedOver, 'outcomes'> & { outcomes: ReadonlyArray<ResolversTypes['HandOverOutcome']> }>;
  HandOverOutcome: ResolverTypeWrapper<Omit<HandOverOutcome, 'caseFile' | 'refusal'> & { caseFile?: Maybe<ResolversTypes['CaseFile']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ChangePasswordInput: ChangePasswordInput;
  EndSessionInput: EndSessionInput;
  ActivateStaffMemberInput: ActivateStaffMemberInput;
  ResetPasswordInput: ResetPasswordInput;
  ChangePasswordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangePasswordResult']>;
  PasswordChanged: ResolverTypeWrapper<PasswordChanged>;
  EndSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndSessionResult']>;
  SessionEnded: ResolverTypeWrapper<SessionEnded>;
  ActivateStaffMemberResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ActivateStaffMemberResult']>;
  ResetPasswordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResetPasswordResult']>;
  PasswordReset: ResolverTypeWrapper<Omit<PasswordReset, 'staffMember'> & { staffMember: ResolversTypes['StaffMember'] }>;
  ChangeAgencyInput: ChangeAgencyInput;
  ChangeAgencyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeAgencyResult']>;
  RenameUnitInput: RenameUnitInput;
  RenameUnitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RenameUnitResult']>;
  CloseUnitInput: CloseUnitInput;
  CloseUnitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseUnitResult']>;
  UnitHasCases: ResolverTypeWrapper<UnitHasCases>;
  ChangeStaffMemberInput: ChangeStaffMemberInput;
  GrantRoleInput: GrantRoleInput;
  CreateAgencyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateAgencyResult']>;
  PreviewHolidayNoticeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PreviewHolidayNoticeResult']>;
  ApplyHolidayNoticeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApplyHolidayNoticeResult']>;
  WithdrawLocalOverrideResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawLocalOverrideResult']>;
  CreateUnitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateUnitResult']>;
  CreateStaffMemberResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateStaffMemberResult']>;
  SaveFilterResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveFilterResult']>;
  DeleteSavedFilterResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteSavedFilterResult']>;
  ExportCasesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExportCasesResult']>;
  PrintLettersResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PrintLettersResult']>;
  GrantRoleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GrantRoleResult']>;
  ChangeOfficeSettingsInput: ChangeOfficeSettingsInput;
  RetentionSettingsInput: RetentionSettingsInput;
  StepBudgetInput: StepBudgetInput;
  ChangeOfficeSettingsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeOfficeSettingsResult']>;
  SaveTemplateDraftInput: SaveTemplateDraftInput;
  PublishTemplateInput: PublishTemplateInput;
  DiscardTemplateDraftInput: DiscardTemplateDraftInput;
  WithdrawTemplateInput: WithdrawTemplateInput;
  SaveTemplateDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveTemplateDraftResult']>;
  PublishTemplateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishTemplateResult']>;
  DiscardTemplateDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DiscardTemplateDraftResult']>;
  WithdrawTemplateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawTemplateResult']>;
  SaveCatalogueEntryInput: SaveCatalogueEntryInput;
  PublishCatalogueEntryInput: PublishCatalogueEntryInput;
  WithdrawCatalogueEntryInput: WithdrawCatalogueEntryInput;
  SaveCatalogueEntryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveCatalogueEntryResult']>;
  PublishCatalogueEntryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishCatalogueEntryResult']>;
  WithdrawCatalogueEntryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawCatalogueEntryResult']>;
  DraftPublishedAnswerInput: DraftPublishedAnswerInput;
  ApprovePublishedAnswerInput: ApprovePublishedAnswerInput;
  ReturnPublishedAnswerInput: ReturnPublishedAnswerInput;
  WithdrawPublishedAnswerInput: WithdrawPublishedAnswerInput;
  DraftPublishedAnswerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DraftPublishedAnswerResult']>;
  ApprovePublishedAnswerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApprovePublishedAnswerResult']>;
  ReturnPublishedAnswerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReturnPublishedAnswerResult']>;
  WithdrawPublishedAnswerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawPublishedAnswerResult']>;
  PublishAnnualReportInput: PublishAnnualReportInput;
  WithdrawAnnualReportInput: WithdrawAnnualReportInput;
  PublishAnnualReportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishAnnualReportResult']>;
  WithdrawAnnualReportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawAnnualReportResult']>;
  OpenMatter: OpenMatter;
  Misfit: Misfit;
  JointRole: JointRole;
  SplitGround: SplitGround;
  SubmitApplicationInput: SubmitApplicationInput;
  RecordWindowApplicationInput: RecordWindowApplicationInput;
  RecordOralApplicationInput: RecordOralApplicationInput;
  RecordFaxApplicationInput: RecordFaxApplicationInput;
  LogMailInput: LogMailInput;
  HandOverMailInput: HandOverMailInput;
  RecordMailApplicationInput: RecordMailApplicationInput;
  ConfirmReceiptInput: ConfirmReceiptInput;
  RegisterApplicationInput: RegisterApplicationInput;
  ReissueQueryCodeInput: ReissueQueryCodeInput;
  AmendParticularsInput: AmendParticularsInput;
  ApplicantParticularsInput: ApplicantParticularsInput;
  AgentParticularsInput: AgentParticularsInput;
  SplitApplicationInput: SplitApplicationInput;
  MergeApplicationsInput: MergeApplicationsInput;
  WithdrawApplicationInput: WithdrawApplicationInput;
  AssignCaseInput: AssignCaseInput;
  AssignCasesInput: AssignCasesInput;
  CaseVersionInput: CaseVersionInput;
  AcceptAssignmentInput: AcceptAssignmentInput;
  ReturnAssignmentInput: ReturnAssignmentInput;
  IssueCorrectionNoticeInput: IssueCorrectionNoticeInput;
  RecordCorrectionInput: RecordCorrectionInput;
  LapseApplicationInput: LapseApplicationInput;
  ExtendReplyPeriodInput: ExtendReplyPeriodInput;
  RequestReasonsInput: RequestReasonsInput;
  RecordReasonsInput: RecordReasonsInput;
  DeferReplyInput: DeferReplyInput;
  CountItemsInput: CountItemsInput;
  IssueFeeNoticeInput: IssueFeeNoticeInput;
  DeclarePaymentInput: DeclarePaymentInput;
  RecordPaymentInput: RecordPaymentInput;
  RecordPaymentNotFoundInput: RecordPaymentNotFoundInput;
  RecordFeeObjectionInput: RecordFeeObjectionInput;
  DecideFeeReviewInput: DecideFeeReviewInput;
  RecordSearchInput: RecordSearchInput;
  SendConsultationInput: SendConsultationInput;
  RecordConsultationDeliveryInput: RecordConsultationDeliveryInput;
  RecordConsultationOpinionInput: RecordConsultationOpinionInput;
  RequestCoHandlingInput: RequestCoHandlingInput;
  CoHandlerInput: CoHandlerInput;
  RecordCoHandlingAnswerInput: RecordCoHandlingAnswerInput;
  DiscloseInPublicInterestInput: DiscloseInPublicInterestInput;
  JoinForReplyInput: JoinForReplyInput;
  LeaveJointReplyInput: LeaveJointReplyInput;
  DraftReplyInput: DraftReplyInput;
  SubmitForReviewInput: SubmitForReviewInput;
  PassLegalReviewInput: PassLegalReviewInput;
  PassSecrecyReviewInput: PassSecrecyReviewInput;
  ReturnDraftInput: ReturnDraftInput;
  CommentOnDraftInput: CommentOnDraftInput;
  ResolveCommentInput: ResolveCommentInput;
  SignReplyInput: SignReplyInput;
  SendReplyInput: SendReplyInput;
  RecordDispatchInput: RecordDispatchInput;
  DispatchInput: DispatchInput;
  PostingInput: PostingInput;
  PublicationInput: PublicationInput;
  RetryNotificationInput: RetryNotificationInput;
  RecordServiceInput: RecordServiceInput;
  ServiceEvidenceInput: ServiceEvidenceInput;
  SignatureInput: SignatureInput;
  RefusedSignatureInput: RefusedSignatureInput;
  ReturnedMailInput: ReturnedMailInput;
  ElectronicArrivalInput: ElectronicArrivalInput;
  ElectronicFailureInput: ElectronicFailureInput;
  PickUpInput: PickUpInput;
  NoPickUpInput: NoPickUpInput;
  LeftInPlaceInput: LeftInPlaceInput;
  WitnessInput: WitnessInput;
  NoticeProofInput: NoticeProofInput;
  ReplyOnTheSpotInput: ReplyOnTheSpotInput;
  ReopenForRedoInput: ReopenForRedoInput;
  RedoOrder: ResolverTypeWrapper<RedoOrder>;
  OrderingAuthority: OrderingAuthority;
  QuashingReason: QuashingReason;
  AcknowledgeLetterInput: AcknowledgeLetterInput;
  SuggestPublicationInput: SuggestPublicationInput;
  ConvertToProactiveInput: ConvertToProactiveInput;
  ArchiveCaseInput: ArchiveCaseInput;
  VoidFactInput: VoidFactInput;
  SubmitApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitApplicationResult']>;
  RecordWindowApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordWindowApplicationResult']>;
  RecordOralApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordOralApplicationResult']>;
  RecordFaxApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordFaxApplicationResult']>;
  LogMailResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LogMailResult']>;
  HandOverMailResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HandOverMailResult']>;
  RecordMailApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordMailApplicationResult']>;
  ConfirmReceiptResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmReceiptResult']>;
  RegisterApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterApplicationResult']>;
  ReissueQueryCodeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReissueQueryCodeResult']>;
  AmendParticularsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AmendParticularsResult']>;
  SplitApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SplitApplicationResult']>;
  MergeApplicationsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MergeApplicationsResult']>;
  WithdrawApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawApplicationResult']>;
  AssignCaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssignCaseResult']>;
  AssignCasesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssignCasesResult']>;
  CasesAssigned: ResolverTypeWrapper<Omit<CasesAssigned, 'outcomes'> & { outcomes: ReadonlyArray<ResolversTypes['CaseAssignment']> }>;
  CaseAssignment: ResolverTypeWrapper<Omit<CaseAssignment, 'result'> & { result: ResolversTypes['AssignCaseResult'] }>;
  AcceptAssignmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptAssignmentResult']>;
  ReturnAssignmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReturnAssignmentResult']>;
  IssueCorrectionNoticeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IssueCorrectionNoticeResult']>;
  RecordCorrectionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordCorrectionResult']>;
  LapseApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LapseApplicationResult']>;
  ExtendReplyPeriodResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExtendReplyPeriodResult']>;
  RequestReasonsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestReasonsResult']>;
  RecordReasonsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordReasonsResult']>;
  DeferReplyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeferReplyResult']>;
  CountItemsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CountItemsResult']>;
  IssueFeeNoticeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IssueFeeNoticeResult']>;
  DeclarePaymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclarePaymentResult']>;
  RecordPaymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordPaymentResult']>;
  RecordPaymentNotFoundResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordPaymentNotFoundResult']>;
  RecordFeeObjectionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordFeeObjectionResult']>;
  DecideFeeReviewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideFeeReviewResult']>;
  RecordSearchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordSearchResult']>;
  SendConsultationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SendConsultationResult']>;
  RecordConsultationDeliveryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordConsultationDeliveryResult']>;
  RecordConsultationOpinionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordConsultationOpinionResult']>;
  RequestCoHandlingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestCoHandlingResult']>;
  RecordCoHandlingAnswerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordCoHandlingAnswerResult']>;
  DiscloseInPublicInterestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DiscloseInPublicInterestResult']>;
  JoinForReplyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['JoinForReplyResult']>;
  LeaveJointReplyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LeaveJointReplyResult']>;
  DraftReplyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DraftReplyResult']>;
  SubmitForReviewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitForReviewResult']>;
  PassLegalReviewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PassLegalReviewResult']>;
  PassSecrecyReviewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PassSecrecyReviewResult']>;
  ReturnDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReturnDraftResult']>;
  CommentOnDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CommentOnDraftResult']>;
  ResolveCommentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResolveCommentResult']>;
  DraftCommented: ResolverTypeWrapper<Omit<DraftCommented, 'comment' | 'caseFile'> & { comment: ResolversTypes['DraftComment'], caseFile: ResolversTypes['CaseFile'] }>;
  SignReplyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignReplyResult']>;
  SendReplyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SendReplyResult']>;
  RecordDispatchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordDispatchResult']>;
  RetryNotificationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RetryNotificationResult']>;
  NotificationRetried: ResolverTypeWrapper<Omit<NotificationRetried, 'caseFile' | 'notification'> & { caseFile: ResolversTypes['CaseFile'], notification: ResolversTypes['Notification'] }>;
  RecordServiceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordServiceResult']>;
  ReplyOnTheSpotResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReplyOnTheSpotResult']>;
  ReopenForRedoResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReopenForRedoResult']>;
  AcknowledgeLetterResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcknowledgeLetterResult']>;
  SuggestPublicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SuggestPublicationResult']>;
  ConvertToProactiveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConvertToProactiveResult']>;
  ArchiveCaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ArchiveCaseResult']>;
  VoidFactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VoidFactResult']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Day: Scalars['Day']['output'];
  Instant: Scalars['Instant']['output'];
  JSON: Scalars['JSON']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Mutation: Record<PropertyKey, never>;
  Viewer: ViewerParent;
  NoticePage: Omit<NoticePage, 'notices'> & { notices: ReadonlyArray<ResolversParentTypes['StaffNotice']> };
  StaffNotice: StaffNoticeParent;
  NoticeSettings: NoticeSettings;
  NoticeSetting: NoticeSetting;
  Leave: LeaveParent;
  Account: Account;
  StaffSession: StaffSession;
  Grant: GrantParent;
  Agency: AgencyParent;
  AgencyPaper: AgencyPaper;
  OfficeSettings: OfficeSettingsParent;
  RetentionSettings: RetentionSettings;
  StepBudget: StepBudget;
  OfficeSettingsChange: SettingsEntryParent;
  Unit: UnitParent;
  StaffMember: StaffMemberParent;
  AdministrationPage: Omit<AdministrationPage, 'entries'> & { entries: ReadonlyArray<ResolversParentTypes['AdministrationEntry']> };
  AdministrationEntry: AdministrationEntryParent;
  AdministrationDetail: AdministrationDetail;
  NumbersGiven: NumbersGiven;
  CaseFile: CaseFileParent;
  Application: Application;
  Amendment: Amendment;
  ParticularChange: ParticularChange;
  RectificationRequest: RectificationRequest;
  Applicant: Applicant;
  Agent: Agent;
  Attachment: Attachment;
  Mail: Mail;
  MailHandOver: MailHandOver;
  Correction: Correction;
  SubmittedCorrection: SubmittedCorrection;
  CorrectionItem: CorrectionItem;
  Extension: Omit<Extension, 'approver'> & { approver?: Maybe<ResolversParentTypes['StaffMember']> };
  Reasons: Reasons;
  Deferral: Deferral;
  FeeNotice: FeeNotice;
  PaymentDeclaration: PaymentDeclaration;
  UnfoundPayment: UnfoundPayment;
  PaymentOrder: PaymentOrderParent;
  VoidedPayment: VoidedPayment;
  PlatformPayment: PlatformPayment;
  FeeObjection: FeeObjection;
  FeeReview: FeeReview;
  FeeEstimate: FeeEstimateParent;
  ExtensionEstimate: ExtensionEstimateParent;
  FeeLine: FeeLine;
  SearchRecord: SearchRecord;
  Consultation: Consultation;
  SubmittedOpinion: SubmittedOpinion;
  CoHandling: CoHandling;
  CoHandler: CoHandler;
  CoHandlingAnswer: CoHandlingAnswer;
  ConsultedParty: ConsultedParty;
  ConsultationAnswer: ConsultationAnswer;
  PublicInterestDecision: PublicInterestDecision;
  Draft: Omit<Draft, 'drafter' | 'draftedFor' | 'legalReview' | 'secrecyReview'> & { drafter?: Maybe<ResolversParentTypes['StaffMember']>, draftedFor?: Maybe<ResolversParentTypes['StaffMember']>, legalReview?: Maybe<ResolversParentTypes['LegalReview']>, secrecyReview?: Maybe<ResolversParentTypes['SecrecyReview']> };
  DraftVersion: Omit<DraftVersion, 'drafter' | 'draftedFor' | 'events' | 'comments'> & { drafter?: Maybe<ResolversParentTypes['StaffMember']>, draftedFor?: Maybe<ResolversParentTypes['StaffMember']>, events: ReadonlyArray<ResolversParentTypes['DraftEvent']>, comments: ReadonlyArray<ResolversParentTypes['DraftComment']> };
  DraftEvent: Omit<DraftEvent, 'by'> & { by?: Maybe<ResolversParentTypes['StaffMember']> };
  DraftComment: DraftCommentParent;
  LegalReview: Omit<LegalReview, 'reviewer'> & { reviewer?: Maybe<ResolversParentTypes['StaffMember']> };
  SecrecyReview: Omit<SecrecyReview, 'reviewer'> & { reviewer?: Maybe<ResolversParentTypes['StaffMember']> };
  SecrecyFinding: SecrecyFinding;
  Reply: Reply;
  ServiceRecord: ServiceRecord;
  Dispatch: Dispatch;
  ServiceAttempt: ServiceAttempt;
  Witness: Witness;
  ServiceProblem: ServiceProblem;
  Notification: NotificationParent;
  NotificationProblem: NotificationProblem;
  PostedLetter: PostedLetter;
  Envelope: Envelope;
  RelatedCases: RelatedCases;
  StepTime: Omit<StepTime, 'unit' | 'staffMember'> & { unit?: Maybe<ResolversParentTypes['Unit']>, staffMember?: Maybe<ResolversParentTypes['StaffMember']> };
  LateStep: Omit<LateStep, 'caseFile' | 'time'> & { caseFile: ResolversParentTypes['CaseFile'], time: ResolversParentTypes['StepTime'] };
  LateStepPage: Omit<LateStepPage, 'steps'> & { steps: ReadonlyArray<ResolversParentTypes['LateStep']> };
  LateStepFilter: LateStepFilter;
  SimilarCase: Omit<SimilarCase, 'caseFile'> & { caseFile: ResolversParentTypes['CaseFile'] };
  Float: Scalars['Float']['output'];
  ApplicantVolume: ApplicantVolume;
  LinkedCase: LinkedCase;
  PublicationSuggestion: PublicationSuggestion;
  PublicationCandidate: Omit<PublicationCandidate, 'cases'> & { cases: ReadonlyArray<ResolversParentTypes['CaseFile']> };
  Publication: Publication;
  Redo: Redo;
  Archive: Archive;
  FiledItem: FiledItem;
  Letter: LetterParent;
  Overruling: Overruling;
  Paper: PaperParent;
  LateAct: LateAct;
  Deadline: Deadline;
  DeadlineSettled: DeadlineSettled;
  PermittedAction: PermittedActionParent;
  TimelineEvent: TimelineEvent;
  CaseFilter: CaseFilter;
  CaseSelection: CaseSelection;
  CaseNextStep: Omit<CaseNextStep, 'handler'> & { handler?: Maybe<ResolversParentTypes['StaffMember']> };
  CaseWait: CaseWait;
  CaseOpening: Omit<CaseOpening, 'by'> & { by?: Maybe<ResolversParentTypes['StaffMember']> };
  DeskSummary: DeskSummaryParent;
  DeskQueue: DeskQueue;
  DeskWait: DeskWait;
  DeskMatter: DeskMatterParent;
  SavedFilter: SavedFilter;
  SavedFilterDeleted: SavedFilterDeleted;
  ExportCasesInput: ExportCasesInput;
  PrintLettersInput: PrintLettersInput;
  LettersToPrintInput: LettersToPrintInput;
  CaseListInput: CaseListInput;
  CaseExport: CaseExportParent;
  CaseStatistics: Omit<CaseStatistics, 'byAgency'> & { byAgency: ReadonlyArray<ResolversParentTypes['AgencyFigures']> };
  CaseFigure: CaseFigure;
  CaseFigures: CaseFigures;
  OutcomeFigure: OutcomeFigure;
  StateFigure: StateFigure;
  MonthFigures: MonthFigures;
  AgencyFigures: Omit<AgencyFigures, 'agency'> & { agency: ResolversParentTypes['Agency'] };
  CaseFileConnection: CaseFileConnectionParent;
  CaseSearchConnection: Omit<CaseSearchConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CaseSearchEdge']> };
  CaseSearchEdge: Omit<CaseSearchEdge, 'node' | 'hits'> & { node: ResolversParentTypes['CaseFile'], hits: ReadonlyArray<ResolversParentTypes['SearchHit']> };
  SearchHit: SearchHitParent;
  CaseFileEdge: Omit<CaseFileEdge, 'node'> & { node: ResolversParentTypes['CaseFile'] };
  PageInfo: PageInfo;
  ReplyAdvice: Omit<ReplyAdvice, 'next'> & { next: ResolversParentTypes['AdvisorNext'] };
  AdvisorStep: AdvisorStep;
  AdvisorNext: ResolversUnionTypes<ResolversParentTypes>['AdvisorNext'];
  AdvisorQuestion: AdvisorQuestion;
  AdvisorChoice: AdvisorChoice;
  AdvisedStep: AdvisedStep;
  AdvisedReply: AdvisedReplyParent;
  LetterContent: LetterContent;
  ReplyPreview: ReplyPreviewParent;
  Dispute: DisputeParent;
  ContestedAct: ContestedAct;
  KeptPapers: KeptPapers;
  DisputeAgent: DisputeAgent;
  DisputeAnswer: DisputeAnswer;
  EvidenceItem: EvidenceItem;
  Hearing: Hearing;
  Judgment: Judgment;
  Ruling: Ruling;
  DisputeOrder: DisputeOrder;
  EvidenceRequirement: EvidenceRequirement;
  AnswerPreview: AnswerPreviewParent;
  PreviewedPaper: PreviewedPaper;
  DisputeWarning: DisputeWarning;
  NextStep: NextStep;
  DisputeFilter: DisputeFilter;
  DisputeActDone: Omit<DisputeActDone, 'dispute'> & { dispute: ResolversParentTypes['Dispute'] };
  DisputeNotFound: DisputeNotFound;
  WrongDisputeKind: WrongDisputeKind;
  WrongDisputeState: WrongDisputeState;
  NoReplyToContest: NoReplyToContest;
  WrongProcedure: WrongProcedure;
  AlreadyExtended: AlreadyExtended;
  AgentsWithoutStaff: AgentsWithoutStaff;
  AppealTermRunning: AppealTermRunning;
  DisputeAgentInput: DisputeAgentInput;
  EvidenceItemInput: EvidenceItemInput;
  NewReplyOrderInput: NewReplyOrderInput;
  OpenReconsiderationInput: OpenReconsiderationInput;
  RecordReconsiderationCorrectionInput: RecordReconsiderationCorrectionInput;
  RecordReconsiderationAcceptanceInput: RecordReconsiderationAcceptanceInput;
  ReceiveReconsiderationCopyInput: ReceiveReconsiderationCopyInput;
  RecordOrdinaryProcedureInput: RecordOrdinaryProcedureInput;
  RecordReconsiderationExtensionInput: RecordReconsiderationExtensionInput;
  RecordReconsiderationDecisionInput: RecordReconsiderationDecisionInput;
  RecordReconsiderationEndInput: RecordReconsiderationEndInput;
  OpenLitigationInput: OpenLitigationInput;
  ReceiveComplaintCopyInput: ReceiveComplaintCopyInput;
  RecordJudgmentInput: RecordJudgmentInput;
  RecordAppealInput: RecordAppealInput;
  RecordSecondJudgmentInput: RecordSecondJudgmentInput;
  RecordJudgmentEffectiveInput: RecordJudgmentEffectiveInput;
  RecordLitigationEndInput: RecordLitigationEndInput;
  NameDisputeAgentsInput: NameDisputeAgentsInput;
  FileAnswerInput: FileAnswerInput;
  RecordHearingInput: RecordHearingInput;
  VoidDisputeFactInput: VoidDisputeFactInput;
  OpenReconsiderationResult: ResolversUnionTypes<ResolversParentTypes>['OpenReconsiderationResult'];
  RecordReconsiderationCorrectionResult: ResolversUnionTypes<ResolversParentTypes>['RecordReconsiderationCorrectionResult'];
  RecordReconsiderationAcceptanceResult: ResolversUnionTypes<ResolversParentTypes>['RecordReconsiderationAcceptanceResult'];
  ReceiveReconsiderationCopyResult: ResolversUnionTypes<ResolversParentTypes>['ReceiveReconsiderationCopyResult'];
  RecordOrdinaryProcedureResult: ResolversUnionTypes<ResolversParentTypes>['RecordOrdinaryProcedureResult'];
  RecordReconsiderationExtensionResult: ResolversUnionTypes<ResolversParentTypes>['RecordReconsiderationExtensionResult'];
  RecordReconsiderationDecisionResult: ResolversUnionTypes<ResolversParentTypes>['RecordReconsiderationDecisionResult'];
  RecordReconsiderationEndResult: ResolversUnionTypes<ResolversParentTypes>['RecordReconsiderationEndResult'];
  OpenLitigationResult: ResolversUnionTypes<ResolversParentTypes>['OpenLitigationResult'];
  ReceiveComplaintCopyResult: ResolversUnionTypes<ResolversParentTypes>['ReceiveComplaintCopyResult'];
  RecordJudgmentResult: ResolversUnionTypes<ResolversParentTypes>['RecordJudgmentResult'];
  RecordAppealResult: ResolversUnionTypes<ResolversParentTypes>['RecordAppealResult'];
  RecordSecondJudgmentResult: ResolversUnionTypes<ResolversParentTypes>['RecordSecondJudgmentResult'];
  RecordJudgmentEffectiveResult: ResolversUnionTypes<ResolversParentTypes>['RecordJudgmentEffectiveResult'];
  RecordLitigationEndResult: ResolversUnionTypes<ResolversParentTypes>['RecordLitigationEndResult'];
  NameDisputeAgentsResult: ResolversUnionTypes<ResolversParentTypes>['NameDisputeAgentsResult'];
  FileAnswerResult: ResolversUnionTypes<ResolversParentTypes>['FileAnswerResult'];
  RecordHearingResult: ResolversUnionTypes<ResolversParentTypes>['RecordHearingResult'];
  VoidDisputeFactResult: ResolversUnionTypes<ResolversParentTypes>['VoidDisputeFactResult'];
  Complaint: Complaint;
  ComplaintDecision: ComplaintDecision;
  Rectification: Rectification;
  ComplaintMeasureMissing: ComplaintMeasureMissing;
  ComplaintAlreadyDecided: ComplaintAlreadyDecided;
  NothingToRectify: NothingToRectify;
  FileComplaintInput: FileComplaintInput;
  DecideComplaintInput: DecideComplaintInput;
  RecordRectificationInput: RecordRectificationInput;
  FileComplaintResult: ResolversUnionTypes<ResolversParentTypes>['FileComplaintResult'];
  DecideComplaintResult: ResolversUnionTypes<ResolversParentTypes>['DecideComplaintResult'];
  RecordRectificationResult: ResolversUnionTypes<ResolversParentTypes>['RecordRectificationResult'];
  TrackedApplication: TrackedParent;
  TrackingRefused: TrackingRefused;
  TrackApplicationResult: ResolversUnionTypes<ResolversParentTypes>['TrackApplicationResult'];
  VerifiedLetter: VerifiedLetter;
  VerificationRefused: VerificationRefused;
  VerifyLetterResult: ResolversUnionTypes<ResolversParentTypes>['VerifyLetterResult'];
  CalendarYear: CalendarYear;
  HolidayNoticeInput: HolidayNoticeInput;
  NoticeHolidayInput: NoticeHolidayInput;
  LocalOverrideWithdrawalInput: LocalOverrideWithdrawalInput;
  HolidayNotice: HolidayNoticeParent;
  NoticeHoliday: NoticeHoliday;
  NoticeBeingApplied: NoticeBeingAppliedParent;
  HolidayNoticePreview: HolidayNoticePreviewParent;
  CalendarDayChange: CalendarDayChange;
  FestivalWorked: FestivalWorked;
  PreviewedCase: PreviewedCaseParent;
  MovedDeadline: MovedDeadline;
  CalendarChange: CalendarChange;
  CalendarChangeConnection: CalendarChangeConnection;
  CalendarChangeEdge: CalendarChangeEdge;
  CalendarWarning: CalendarWarning;
  LetterTemplate: LetterTemplateParent;
  TemplateVersion: TemplateVersionParent;
  TemplateVariable: TemplateVariable;
  TemplateFinding: TemplateFinding;
  TemplateFindings: TemplateFindings;
  LetterPreview: LetterPreview;
  LetterSpecimen: LetterSpecimen;
  LintLetterTemplateResult: ResolversUnionTypes<ResolversParentTypes>['LintLetterTemplateResult'];
  PreviewLetterResult: ResolversUnionTypes<ResolversParentTypes>['PreviewLetterResult'];
  CatalogueEntry: CatalogueEntryParent;
  CatalogueEntryVersion: CatalogueEntryVersionParent;
  CatalogueContent: CatalogueContent;
  CatalogueEntryConnection: Omit<CatalogueEntryConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CatalogueEntryEdge']> };
  CatalogueEntryEdge: Omit<CatalogueEntryEdge, 'node'> & { node: ResolversParentTypes['CatalogueEntry'] };
  PublicationFilter: PublicationFilter;
  PublishedAnswer: PublishedAnswerParent;
  AnswerDoubt: AnswerDoubt;
  PublishedAnswerOutline: PublishedAnswerOutline;
  PersonalDataWarning: PersonalDataWarning;
  PublishedAnswerVersion: PublishedAnswerVersionParent;
  PublishedAnswerContent: PublishedAnswerContent;
  PublishedAnswerConnection: Omit<PublishedAnswerConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PublishedAnswerEdge']> };
  PublishedAnswerEdge: Omit<PublishedAnswerEdge, 'node'> & { node: ResolversParentTypes['PublishedAnswer'] };
  AnnualReport: AnnualReportParent;
  AnnualReportFilter: AnnualReportFilter;
  HolidayNoticeApplied: Omit<HolidayNoticeApplied, 'notice'> & { notice: ResolversParentTypes['HolidayNotice'] };
  ActDone: Omit<ActDone, 'caseFile'> & { caseFile: ResolversParentTypes['CaseFile'] };
  ApplicationReceipt: ApplicationReceipt;
  QueryCodeReissued: Omit<QueryCodeReissued, 'caseFile'> & { caseFile: ResolversParentTypes['CaseFile'] };
  Warning: Warning;
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  CaseNotFound: CaseNotFound;
  NotPermitted: NotPermitted;
  WrongState: WrongState;
  StaleVersion: StaleVersionParent;
  IdempotencyMismatch: IdempotencyMismatch;
  InvalidInput: InvalidInput;
  TooManyAttempts: TooManyAttempts;
  DayRefused: DayRefused;
  NoticeRefused: NoticeRefused;
  PreviewOutdated: PreviewOutdated;
  NotificationNotFailed: NotificationNotFailed;
  NotificationChannelClosed: NotificationChannelClosed;
  TemplateOutdated: TemplateOutdated;
  TemplateFaulty: TemplateFaulty;
  TemplateDraftMissing: TemplateDraftMissing;
  TemplateDraftOpen: TemplateDraftOpen;
  PublicationOutdated: PublicationOutdated;
  PublicationStatusRefused: PublicationStatusRefused;
  PersonalDataNamed: PersonalDataNamed;
  CaseNotReplied: CaseNotReplied;
  LateEntryReasonMissing: LateEntryReasonMissing;
  ApplicationNotRecorded: ApplicationNotRecorded;
  ProofNotChecked: ProofNotChecked;
  ForeignApplicantNotTaken: ForeignApplicantNotTaken;
  AlreadyRecorded: AlreadyRecorded;
  NotAssigned: NotAssigned;
  AssignmentAcceptedBefore: AssignmentAcceptedBefore;
  CorrectionAlreadyIssued: CorrectionAlreadyIssued;
  SecondNoticeExcluded: SecondNoticeExcluded;
  CorrectionGroundNotAdmitted: CorrectionGroundNotAdmitted;
  CorrectionLateWithoutReason: CorrectionLateWithoutReason;
  CorrectionTermRunning: CorrectionTermRunning;
  LetterNotElectronic: LetterNotElectronic;
  AlreadyAcknowledged: AlreadyAcknowledged;
  ServiceProofMissing: ServiceProofMissing;
  AlreadyServed: AlreadyServed;
  ConsultationAfterDue: ConsultationAfterDue;
  NoConsultationOut: NoConsultationOut;
  ConsultationAnswered: ConsultationAnswered;
  NoCoHandlingOpen: NoCoHandlingOpen;
  CoHandlingAnswered: CoHandlingAnswered;
  NoPaymentDeclared: NoPaymentDeclared;
  NoFeeNoticeOpen: NoFeeNoticeOpen;
  FeeObjectionRecorded: FeeObjectionRecorded;
  CorrectionUnconfirmed: CorrectionUnconfirmed;
  FeeObjectionUndecided: FeeObjectionUndecided;
  NoFeeObjection: NoFeeObjection;
  FeeAlreadyReviewed: FeeAlreadyReviewed;
  FeeNotLower: FeeNotLower;
  ObjectionMissing: ObjectionMissing;
  ConsultationUndecided: ConsultationUndecided;
  ObjectionStands: ObjectionStands;
  ReleaseHeld: ReleaseHeld;
  LetterNotOut: LetterNotOut;
  AlreadyDispatched: AlreadyDispatched;
  DispatchNotRecorded: DispatchNotRecorded;
  WayNotForLetter: WayNotForLetter;
  PrivateCourier: PrivateCourier;
  ElectronicWithoutConsent: ElectronicWithoutConsent;
  PublicNoticeWithoutFailure: PublicNoticeWithoutFailure;
  PublicNoticeRunning: PublicNoticeRunning;
  WitnessMissing: WitnessMissing;
  NothingAwaited: NothingAwaited;
  RedoUnderWay: RedoUnderWay;
  LawNotInForce: LawNotInForce;
  ExtensionAfterExpiry: ExtensionAfterExpiry;
  ExtensionAlreadyGiven: ExtensionAlreadyGiven;
  ExtensionOverMaximum: ExtensionOverMaximum;
  ReasonsAlreadyRequested: ReasonsAlreadyRequested;
  ReasonsAlreadyGiven: ReasonsAlreadyGiven;
  ReasonsNotGiven: ReasonsNotGiven;
  DeferralAfterExpiry: DeferralAfterExpiry;
  DeferralNotLater: DeferralNotLater;
  FeeNoticeAfterExpiry: FeeNoticeAfterExpiry;
  FeeNoticeOpen: FeeNoticeOpen;
  FeeAlreadyPaid: FeeAlreadyPaid;
  PageTariffNotApplicable: PageTariffNotApplicable;
  NothingToCharge: NothingToCharge;
  PaymentBeforeNotice: PaymentBeforeNotice;
  PaymentAmountDiffers: PaymentAmountDiffers;
  PaymentTermRunning: PaymentTermRunning;
  FeeUnpaid: FeeUnpaid;
  SearchRecordMissing: SearchRecordMissing;
  CorrectionNotReceived: CorrectionNotReceived;
  ThirdPartyNotAsked: ThirdPartyNotAsked;
  ThirdPartyTermRunning: ThirdPartyTermRunning;
  NoReasonableObjection: NoReasonableObjection;
  ReasonsNotRequested: ReasonsNotRequested;
  ReasonsTermRunning: ReasonsTermRunning;
  EarlierReplyMissing: EarlierReplyMissing;
  NotOnTheSpot: NotOnTheSpot;
  ReleaseNotReviewed: ReleaseNotReviewed;
  ReplyNotForThisApplication: ReplyNotForThisApplication;
  DraftMissing: DraftMissing;
  DraftClosed: DraftClosed;
  ReviewAlreadyPassed: ReviewAlreadyPassed;
  SecrecyItemsUnreviewed: SecrecyItemsUnreviewed;
  NotReleasable: NotReleasable;
  LetterDataMissing: LetterDataMissing;
  GlyphMissing: GlyphMissing;
  LettersNotDrawn: LettersNotDrawn;
  RemedyOpen: RemedyOpen;
  DisputeOpen: DisputeOpen;
  AlreadyDrafted: AlreadyDrafted;
  MattersOpen: MattersOpen;
  CasesDoNotFit: CasesDoNotFit;
  JoinedForReply: JoinedForReply;
  NotJoined: NotJoined;
  NothingDisclosed: NothingDisclosed;
  AlreadySuggested: AlreadySuggested;
  PublicationDecided: PublicationDecided;
  ApplicantsTooFew: ApplicantsTooFew;
  NotTheLastFact: NotTheLastFact;
  ApplicationInput: ApplicationInput;
  RectificationRequestInput: RectificationRequestInput;
  ApplicantInput: ApplicantInput;
  AgentInput: AgentInput;
  OralRecordInput: OralRecordInput;
  CorrectionItemInput: CorrectionItemInput;
  FeeBasisInput: FeeBasisInput;
  OverrideInput: OverrideInput;
  ConsultedPartyInput: ConsultedPartyInput;
  ReplyContentInput: ReplyContentInput;
  AlreadyPublicInput: AlreadyPublicInput;
  RectifiedInput: RectifiedInput;
  RectificationRefusedInput: RectificationRefusedInput;
  RectificationTransferredInput: RectificationTransferredInput;
  ProvidedInput: ProvidedInput;
  ProvidedByOtherMeansInput: ProvidedByOtherMeansInput;
  PartialDisclosureInput: PartialDisclosureInput;
  WithheldPartInput: WithheldPartInput;
  NotGivenInput: NotGivenInput;
  StateSecretInput: StateSecretInput;
  ProhibitedByLawInput: ProhibitedByLawInput;
  EndangersSecurityInput: EndangersSecurityInput;
  ThirdPartyInterestsInput: ThirdPartyInterestsInput;
  InternalAffairsInput: InternalAffairsInput;
  DeliberativeInput: DeliberativeInput;
  EnforcementFileInput: EnforcementFileInput;
  GovernedBySpecialLawInput: GovernedBySpecialLawInput;
  InformationNonexistentInput: InformationNonexistentInput;
  NotResponsibleAgencyInput: NotResponsibleAgencyInput;
  ResponsibleAgencyInput: ResponsibleAgencyInput;
  OtherAgencyInput: OtherAgencyInput;
  RequiresProcessingInput: RequiresProcessingInput;
  NotGovernmentInformationInput: NotGovernmentInformationInput;
  StillUnclearInput: StillUnclearInput;
  NotAnApplicationInput: NotAnApplicationInput;
  RepeatNotProcessedInput: RepeatNotProcessedInput;
  PublishedWorkInput: PublishedWorkInput;
  ExcessiveNotProcessedInput: ExcessiveNotProcessedInput;
  ReissueNotProcessedInput: ReissueNotProcessedInput;
  OtherReplyInput: OtherReplyInput;
  AdvisorAnswerInput: AdvisorAnswerInput;
  SecrecyFindingInput: SecrecyFindingInput;
  CreateAgencyInput: CreateAgencyInput;
  ApplyHolidayNoticeInput: ApplyHolidayNoticeInput;
  WithdrawLocalOverrideInput: WithdrawLocalOverrideInput;
  CreateUnitInput: CreateUnitInput;
  CreateStaffMemberInput: CreateStaffMemberInput;
  MarkNoticesReadInput: MarkNoticesReadInput;
  ChangeNoticeSettingsInput: ChangeNoticeSettingsInput;
  NoticeSettingInput: NoticeSettingInput;
  MarkNoticesReadResult: ResolversUnionTypes<ResolversParentTypes>['MarkNoticesReadResult'];
  NoticesRead: NoticesRead;
  ChangeNoticeSettingsResult: ResolversUnionTypes<ResolversParentTypes>['ChangeNoticeSettingsResult'];
  SetLeaveInput: SetLeaveInput;
  CancelLeaveInput: CancelLeaveInput;
  HandOverCasesInput: HandOverCasesInput;
  SetLeaveResult: ResolversUnionTypes<ResolversParentTypes>['SetLeaveResult'];
  LeaveSet: Omit<LeaveSet, 'leave' | 'uncovered'> & { leave: ResolversParentTypes['Leave'], uncovered: ReadonlyArray<ResolversParentTypes['Grant']> };
  CancelLeaveResult: ResolversUnionTypes<ResolversParentTypes>['CancelLeaveResult'];
  LeaveCancelled: LeaveCancelled;
  HandOverCasesResult: ResolversUnionTypes<ResolversParentTypes>['HandOverCasesResult'];
  CasesHandedOver: Omit<CasesHandedOver, 'outcomes'> & { outcomes: ReadonlyArray<ResolversParentTypes['HandOverOutcome']> };
  HandOverOutcome: Omit<HandOverOutcome, 'caseFile' | 'refusal'> & { caseFile?: Maybe<ResolversParentTypes['CaseFile']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ChangePasswordInput: ChangePasswordInput;
  EndSessionInput: EndSessionInput;
  ActivateStaffMemberInput: ActivateStaffMemberInput;
  ResetPasswordInput: ResetPasswordInput;
  ChangePasswordResult: ResolversUnionTypes<ResolversParentTypes>['ChangePasswordResult'];
  PasswordChanged: PasswordChanged;
  EndSessionResult: ResolversUnionTypes<ResolversParentTypes>['EndSessionResult'];
  SessionEnded: SessionEnded;
  ActivateStaffMemberResult: ResolversUnionTypes<ResolversParentTypes>['ActivateStaffMemberResult'];
  ResetPasswordResult: ResolversUnionTypes<ResolversParentTypes>['ResetPasswordResult'];
  PasswordReset: Omit<PasswordReset, 'staffMember'> & { staffMember: ResolversParentTypes['StaffMember'] };
  ChangeAgencyInput: ChangeAgencyInput;
  ChangeAgencyResult: ResolversUnionTypes<ResolversParentTypes>['ChangeAgencyResult'];
  RenameUnitInput: RenameUnitInput;
  RenameUnitResult: ResolversUnionTypes<ResolversParentTypes>['RenameUnitResult'];
  CloseUnitInput: CloseUnitInput;
  CloseUnitResult: ResolversUnionTypes<ResolversParentTypes>['CloseUnitResult'];
  UnitHasCases: UnitHasCases;
  ChangeStaffMemberInput: ChangeStaffMemberInput;
  GrantRoleInput: GrantRoleInput;
  CreateAgencyResult: ResolversUnionTypes<ResolversParentTypes>['CreateAgencyResult'];
  PreviewHolidayNoticeResult: ResolversUnionTypes<ResolversParentTypes>['PreviewHolidayNoticeResult'];
  ApplyHolidayNoticeResult: ResolversUnionTypes<ResolversParentTypes>['ApplyHolidayNoticeResult'];
  WithdrawLocalOverrideResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawLocalOverrideResult'];
  CreateUnitResult: ResolversUnionTypes<ResolversParentTypes>['CreateUnitResult'];
  CreateStaffMemberResult: ResolversUnionTypes<ResolversParentTypes>['CreateStaffMemberResult'];
  SaveFilterResult: ResolversUnionTypes<ResolversParentTypes>['SaveFilterResult'];
  DeleteSavedFilterResult: ResolversUnionTypes<ResolversParentTypes>['DeleteSavedFilterResult'];
  ExportCasesResult: ResolversUnionTypes<ResolversParentTypes>['ExportCasesResult'];
  PrintLettersResult: ResolversUnionTypes<ResolversParentTypes>['PrintLettersResult'];
  GrantRoleResult: ResolversUnionTypes<ResolversParentTypes>['GrantRoleResult'];
  ChangeOfficeSettingsInput: ChangeOfficeSettingsInput;
  RetentionSettingsInput: RetentionSettingsInput;
  StepBudgetInput: StepBudgetInput;
  ChangeOfficeSettingsResult: ResolversUnionTypes<ResolversParentTypes>['ChangeOfficeSettingsResult'];
  SaveTemplateDraftInput: SaveTemplateDraftInput;
  PublishTemplateInput: PublishTemplateInput;
  DiscardTemplateDraftInput: DiscardTemplateDraftInput;
  WithdrawTemplateInput: WithdrawTemplateInput;
  SaveTemplateDraftResult: ResolversUnionTypes<ResolversParentTypes>['SaveTemplateDraftResult'];
  PublishTemplateResult: ResolversUnionTypes<ResolversParentTypes>['PublishTemplateResult'];
  DiscardTemplateDraftResult: ResolversUnionTypes<ResolversParentTypes>['DiscardTemplateDraftResult'];
  WithdrawTemplateResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawTemplateResult'];
  SaveCatalogueEntryInput: SaveCatalogueEntryInput;
  PublishCatalogueEntryInput: PublishCatalogueEntryInput;
  WithdrawCatalogueEntryInput: WithdrawCatalogueEntryInput;
  SaveCatalogueEntryResult: ResolversUnionTypes<ResolversParentTypes>['SaveCatalogueEntryResult'];
  PublishCatalogueEntryResult: ResolversUnionTypes<ResolversParentTypes>['PublishCatalogueEntryResult'];
  WithdrawCatalogueEntryResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawCatalogueEntryResult'];
  DraftPublishedAnswerInput: DraftPublishedAnswerInput;
  ApprovePublishedAnswerInput: ApprovePublishedAnswerInput;
  ReturnPublishedAnswerInput: ReturnPublishedAnswerInput;
  WithdrawPublishedAnswerInput: WithdrawPublishedAnswerInput;
  DraftPublishedAnswerResult: ResolversUnionTypes<ResolversParentTypes>['DraftPublishedAnswerResult'];
  ApprovePublishedAnswerResult: ResolversUnionTypes<ResolversParentTypes>['ApprovePublishedAnswerResult'];
  ReturnPublishedAnswerResult: ResolversUnionTypes<ResolversParentTypes>['ReturnPublishedAnswerResult'];
  WithdrawPublishedAnswerResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawPublishedAnswerResult'];
  PublishAnnualReportInput: PublishAnnualReportInput;
  WithdrawAnnualReportInput: WithdrawAnnualReportInput;
  PublishAnnualReportResult: ResolversUnionTypes<ResolversParentTypes>['PublishAnnualReportResult'];
  WithdrawAnnualReportResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawAnnualReportResult'];
  SubmitApplicationInput: SubmitApplicationInput;
  RecordWindowApplicationInput: RecordWindowApplicationInput;
  RecordOralApplicationInput: RecordOralApplicationInput;
  RecordFaxApplicationInput: RecordFaxApplicationInput;
  LogMailInput: LogMailInput;
  HandOverMailInput: HandOverMailInput;
  RecordMailApplicationInput: RecordMailApplicationInput;
  ConfirmReceiptInput: ConfirmReceiptInput;
  RegisterApplicationInput: RegisterApplicationInput;
  ReissueQueryCodeInput: ReissueQueryCodeInput;
  AmendParticularsInput: AmendParticularsInput;
  ApplicantParticularsInput: ApplicantParticularsInput;
  AgentParticularsInput: AgentParticularsInput;
  SplitApplicationInput: SplitApplicationInput;
  MergeApplicationsInput: MergeApplicationsInput;
  WithdrawApplicationInput: WithdrawApplicationInput;
  AssignCaseInput: AssignCaseInput;
  AssignCasesInput: AssignCasesInput;
  CaseVersionInput: CaseVersionInput;
  AcceptAssignmentInput: AcceptAssignmentInput;
  ReturnAssignmentInput: ReturnAssignmentInput;
  IssueCorrectionNoticeInput: IssueCorrectionNoticeInput;
  RecordCorrectionInput: RecordCorrectionInput;
  LapseApplicationInput: LapseApplicationInput;
  ExtendReplyPeriodInput: ExtendReplyPeriodInput;
  RequestReasonsInput: RequestReasonsInput;
  RecordReasonsInput: RecordReasonsInput;
  DeferReplyInput: DeferReplyInput;
  CountItemsInput: CountItemsInput;
  IssueFeeNoticeInput: IssueFeeNoticeInput;
  DeclarePaymentInput: DeclarePaymentInput;
  RecordPaymentInput: RecordPaymentInput;
  RecordPaymentNotFoundInput: RecordPaymentNotFoundInput;
  RecordFeeObjectionInput: RecordFeeObjectionInput;
  DecideFeeReviewInput: DecideFeeReviewInput;
  RecordSearchInput: RecordSearchInput;
  SendConsultationInput: SendConsultationInput;
  RecordConsultationDeliveryInput: RecordConsultationDeliveryInput;
  RecordConsultationOpinionInput: RecordConsultationOpinionInput;
  RequestCoHandlingInput: RequestCoHandlingInput;
  CoHandlerInput: CoHandlerInput;
  RecordCoHandlingAnswerInput: RecordCoHandlingAnswerInput;
  DiscloseInPublicInterestInput: DiscloseInPublicInterestInput;
  JoinForReplyInput: JoinForReplyInput;
  LeaveJointReplyInput: LeaveJointReplyInput;
  DraftReplyInput: DraftReplyInput;
  SubmitForReviewInput: SubmitForReviewInput;
  PassLegalReviewInput: PassLegalReviewInput;
  PassSecrecyReviewInput: PassSecrecyReviewInput;
  ReturnDraftInput: ReturnDraftInput;
  CommentOnDraftInput: CommentOnDraftInput;
  ResolveCommentInput: ResolveCommentInput;
  SignReplyInput: SignReplyInput;
  SendReplyInput: SendReplyInput;
  RecordDispatchInput: RecordDispatchInput;
  DispatchInput: DispatchInput;
  PostingInput: PostingInput;
  PublicationInput: PublicationInput;
  RetryNotificationInput: RetryNotificationInput;
  RecordServiceInput: RecordServiceInput;
  ServiceEvidenceInput: ServiceEvidenceInput;
  SignatureInput: SignatureInput;
  RefusedSignatureInput: RefusedSignatureInput;
  ReturnedMailInput: ReturnedMailInput;
  ElectronicArrivalInput: ElectronicArrivalInput;
  ElectronicFailureInput: ElectronicFailureInput;
  PickUpInput: PickUpInput;
  NoPickUpInput: NoPickUpInput;
  LeftInPlaceInput: LeftInPlaceInput;
  WitnessInput: WitnessInput;
  NoticeProofInput: NoticeProofInput;
  ReplyOnTheSpotInput: ReplyOnTheSpotInput;
  ReopenForRedoInput: ReopenForRedoInput;
  RedoOrder: RedoOrder;
  AcknowledgeLetterInput: AcknowledgeLetterInput;
  SuggestPublicationInput: SuggestPublicationInput;
  ConvertToProactiveInput: ConvertToProactiveInput;
  ArchiveCaseInput: ArchiveCaseInput;
  VoidFactInput: VoidFactInput;
  SubmitApplicationResult: ResolversUnionTypes<ResolversParentTypes>['SubmitApplicationResult'];
  RecordWindowApplicationResult: ResolversUnionTypes<ResolversParentTypes>['RecordWindowApplicationResult'];
  RecordOralApplicationResult: ResolversUnionTypes<ResolversParentTypes>['RecordOralApplicationResult'];
  RecordFaxApplicationResult: ResolversUnionTypes<ResolversParentTypes>['RecordFaxApplicationResult'];
  LogMailResult: ResolversUnionTypes<ResolversParentTypes>['LogMailResult'];
  HandOverMailResult: ResolversUnionTypes<ResolversParentTypes>['HandOverMailResult'];
  RecordMailApplicationResult: ResolversUnionTypes<ResolversParentTypes>['RecordMailApplicationResult'];
  ConfirmReceiptResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmReceiptResult'];
  RegisterApplicationResult: ResolversUnionTypes<ResolversParentTypes>['RegisterApplicationResult'];
  ReissueQueryCodeResult: ResolversUnionTypes<ResolversParentTypes>['ReissueQueryCodeResult'];
  AmendParticularsResult: ResolversUnionTypes<ResolversParentTypes>['AmendParticularsResult'];
  SplitApplicationResult: ResolversUnionTypes<ResolversParentTypes>['SplitApplicationResult'];
  MergeApplicationsResult: ResolversUnionTypes<ResolversParentTypes>['MergeApplicationsResult'];
  WithdrawApplicationResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawApplicationResult'];
  AssignCaseResult: ResolversUnionTypes<ResolversParentTypes>['AssignCaseResult'];
  AssignCasesResult: ResolversUnionTypes<ResolversParentTypes>['AssignCasesResult'];
  CasesAssigned: Omit<CasesAssigned, 'outcomes'> & { outcomes: ReadonlyArray<ResolversParentTypes['CaseAssignment']> };
  CaseAssignment: Omit<CaseAssignment, 'result'> & { result: ResolversParentTypes['AssignCaseResult'] };
  AcceptAssignmentResult: ResolversUnionTypes<ResolversParentTypes>['AcceptAssignmentResult'];
  ReturnAssignmentResult: ResolversUnionTypes<ResolversParentTypes>['ReturnAssignmentResult'];
  IssueCorrectionNoticeResult: ResolversUnionTypes<ResolversParentTypes>['IssueCorrectionNoticeResult'];
  RecordCorrectionResult: ResolversUnionTypes<ResolversParentTypes>['RecordCorrectionResult'];
  LapseApplicationResult: ResolversUnionTypes<ResolversParentTypes>['LapseApplicationResult'];
  ExtendReplyPeriodResult: ResolversUnionTypes<ResolversParentTypes>['ExtendReplyPeriodResult'];
  RequestReasonsResult: ResolversUnionTypes<ResolversParentTypes>['RequestReasonsResult'];
  RecordReasonsResult: ResolversUnionTypes<ResolversParentTypes>['RecordReasonsResult'];
  DeferReplyResult: ResolversUnionTypes<ResolversParentTypes>['DeferReplyResult'];
  CountItemsResult: ResolversUnionTypes<ResolversParentTypes>['CountItemsResult'];
  IssueFeeNoticeResult: ResolversUnionTypes<ResolversParentTypes>['IssueFeeNoticeResult'];
  DeclarePaymentResult: ResolversUnionTypes<ResolversParentTypes>['DeclarePaymentResult'];
  RecordPaymentResult: ResolversUnionTypes<ResolversParentTypes>['RecordPaymentResult'];
  RecordPaymentNotFoundResult: ResolversUnionTypes<ResolversParentTypes>['RecordPaymentNotFoundResult'];
  RecordFeeObjectionResult: ResolversUnionTypes<ResolversParentTypes>['RecordFeeObjectionResult'];
  DecideFeeReviewResult: ResolversUnionTypes<ResolversParentTypes>['DecideFeeReviewResult'];
  RecordSearchResult: ResolversUnionTypes<ResolversParentTypes>['RecordSearchResult'];
  SendConsultationResult: ResolversUnionTypes<ResolversParentTypes>['SendConsultationResult'];
  RecordConsultationDeliveryResult: ResolversUnionTypes<ResolversParentTypes>['RecordConsultationDeliveryResult'];
  RecordConsultationOpinionResult: ResolversUnionTypes<ResolversParentTypes>['RecordConsultationOpinionResult'];
  RequestCoHandlingResult: ResolversUnionTypes<ResolversParentTypes>['RequestCoHandlingResult'];
  RecordCoHandlingAnswerResult: ResolversUnionTypes<ResolversParentTypes>['RecordCoHandlingAnswerResult'];
  DiscloseInPublicInterestResult: ResolversUnionTypes<ResolversParentTypes>['DiscloseInPublicInterestResult'];
  JoinForReplyResult: ResolversUnionTypes<ResolversParentTypes>['JoinForReplyResult'];
  LeaveJointReplyResult: ResolversUnionTypes<ResolversParentTypes>['LeaveJointReplyResult'];
  DraftReplyResult: ResolversUnionTypes<ResolversParentTypes>['DraftReplyResult'];
  SubmitForReviewResult: ResolversUnionTypes<ResolversParentTypes>['SubmitForReviewResult'];
  PassLegalReviewResult: ResolversUnionTypes<ResolversParentTypes>['PassLegalReviewResult'];
  PassSecrecyReviewResult: ResolversUnionTypes<ResolversParentTypes>['PassSecrecyReviewResult'];
  ReturnDraftResult: ResolversUnionTypes<ResolversParentTypes>['ReturnDraftResult'];
  CommentOnDraftResult: ResolversUnionTypes<ResolversParentTypes>['CommentOnDraftResult'];
  ResolveCommentResult: ResolversUnionTypes<ResolversParentTypes>['ResolveCommentResult'];
  DraftCommented: Omit<DraftCommented, 'comment' | 'caseFile'> & { comment: ResolversParentTypes['DraftComment'], caseFile: ResolversParentTypes['CaseFile'] };
  SignReplyResult: ResolversUnionTypes<ResolversParentTypes>['SignReplyResult'];
  SendReplyResult: ResolversUnionTypes<ResolversParentTypes>['SendReplyResult'];
  RecordDispatchResult: ResolversUnionTypes<ResolversParentTypes>['RecordDispatchResult'];
  RetryNotificationResult: ResolversUnionTypes<ResolversParentTypes>['RetryNotificationResult'];
  NotificationRetried: Omit<NotificationRetried, 'caseFile' | 'notification'> & { caseFile: ResolversParentTypes['CaseFile'], notification: ResolversParentTypes['Notification'] };
  RecordServiceResult: ResolversUnionTypes<ResolversParentTypes>['RecordServiceResult'];
  ReplyOnTheSpotResult: ResolversUnionTypes<ResolversParentTypes>['ReplyOnTheSpotResult'];
  ReopenForRedoResult: ResolversUnionTypes<ResolversParentTypes>['ReopenForRedoResult'];
  AcknowledgeLetterResult: ResolversUnionTypes<ResolversParentTypes>['AcknowledgeLetterResult'];
  SuggestPublicationResult: ResolversUnionTypes<ResolversParentTypes>['SuggestPublicationResult'];
  ConvertToProactiveResult: ResolversUnionTypes<ResolversParentTypes>['ConvertToProactiveResult'];
  ArchiveCaseResult: ResolversUnionTypes<ResolversParentTypes>['ArchiveCaseResult'];
  VoidFactResult: ResolversUnionTypes<ResolversParentTypes>['VoidFactResult'];
};

export interface DayScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Day'], any> {
  name: 'Day';
}

export interface InstantScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Instant'], any> {
  name: 'Instant';
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  mySessions?: Resolver<ReadonlyArray<ResolversTypes['StaffSession']>, ParentType, ContextType>;
  agencies?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType, RequireFields<QueryAgencyArgs, 'id'>>;
  caseFile?: Resolver<Maybe<ResolversTypes['CaseFile']>, ParentType, ContextType, RequireFields<QueryCaseFileArgs, 'id'>>;
  caseFiles?: Resolver<ResolversTypes['CaseFileConnection'], ParentType, ContextType, RequireFields<QueryCaseFilesArgs, 'orderBy' | 'first'>>;
  searchCases?: Resolver<ResolversTypes['CaseSearchConnection'], ParentType, ContextType, RequireFields<QuerySearchCasesArgs, 'text' | 'first'>>;
  savedFilters?: Resolver<ReadonlyArray<ResolversTypes['SavedFilter']>, ParentType, ContextType>;
  exports?: Resolver<ReadonlyArray<ResolversTypes['CaseExport']>, ParentType, ContextType>;
  deskSummary?: Resolver<Maybe<ResolversTypes['DeskSummary']>, ParentType, ContextType, Partial<QueryDeskSummaryArgs>>;
  notices?: Resolver<ResolversTypes['NoticePage'], ParentType, ContextType, RequireFields<QueryNoticesArgs, 'unreadOnly' | 'first'>>;
  noticeSettings?: Resolver<Maybe<ResolversTypes['NoticeSettings']>, ParentType, ContextType>;
  deputyCases?: Resolver<ReadonlyArray<ResolversTypes['CaseFile']>, ParentType, ContextType, RequireFields<QueryDeputyCasesArgs, 'first'>>;
  caseStatistics?: Resolver<Maybe<ResolversTypes['CaseStatistics']>, ParentType, ContextType, RequireFields<QueryCaseStatisticsArgs, 'from' | 'to'>>;
  lateSteps?: Resolver<ResolversTypes['LateStepPage'], ParentType, ContextType, RequireFields<QueryLateStepsArgs, 'first'>>;
  otherNamesOfNumber?: Resolver<ReadonlyArray<ResolversTypes['CaseFile']>, ParentType, ContextType, RequireFields<QueryOtherNamesOfNumberArgs, 'agencyId' | 'identityNumber' | 'name'>>;
  publicationCandidates?: Resolver<ReadonlyArray<ResolversTypes['PublicationCandidate']>, ParentType, ContextType, RequireFields<QueryPublicationCandidatesArgs, 'agencyId'>>;
  postingList?: Resolver<ReadonlyArray<ResolversTypes['PostedLetter']>, ParentType, ContextType, RequireFields<QueryPostingListArgs, 'agencyId' | 'on'>>;
  envelopesToPrint?: Resolver<ReadonlyArray<ResolversTypes['Envelope']>, ParentType, ContextType, RequireFields<QueryEnvelopesToPrintArgs, 'agencyId'>>;
  dispute?: Resolver<Maybe<ResolversTypes['Dispute']>, ParentType, ContextType, RequireFields<QueryDisputeArgs, 'id'>>;
  disputes?: Resolver<ReadonlyArray<ResolversTypes['Dispute']>, ParentType, ContextType, RequireFields<QueryDisputesArgs, 'first'>>;
  feeEstimate?: Resolver<Maybe<ResolversTypes['FeeEstimate']>, ParentType, ContextType, RequireFields<QueryFeeEstimateArgs, 'caseId' | 'basis'>>;
  extensionEstimate?: Resolver<Maybe<ResolversTypes['ExtensionEstimate']>, ParentType, ContextType, RequireFields<QueryExtensionEstimateArgs, 'caseId' | 'workingDays'>>;
  trackApplication?: Resolver<ResolversTypes['TrackApplicationResult'], ParentType, ContextType, RequireFields<QueryTrackApplicationArgs, 'number' | 'code'>>;
  verifyLetter?: Resolver<ResolversTypes['VerifyLetterResult'], ParentType, ContextType, RequireFields<QueryVerifyLetterArgs, 'documentNo' | 'code'>>;
  calculateDeadlines?: Resolver<ReadonlyArray<ResolversTypes['JSON']>, ParentType, ContextType, RequireFields<QueryCalculateDeadlinesArgs, 'cases'>>;
  previewReply?: Resolver<Maybe<ResolversTypes['ReplyPreview']>, ParentType, ContextType, RequireFields<QueryPreviewReplyArgs, 'caseId' | 'reply' | 'keptEnclosures'>>;
  previewAnswer?: Resolver<Maybe<ResolversTypes['AnswerPreview']>, ParentType, ContextType, RequireFields<QueryPreviewAnswerArgs, 'disputeId' | 'evidence'>>;
  replyAdvisor?: Resolver<ResolversTypes['ReplyAdvice'], ParentType, ContextType, RequireFields<QueryReplyAdvisorArgs, 'caseId' | 'answers'>>;
  calendarYear?: Resolver<ResolversTypes['CalendarYear'], ParentType, ContextType, RequireFields<QueryCalendarYearArgs, 'year'>>;
  previewHolidayNotice?: Resolver<ResolversTypes['PreviewHolidayNoticeResult'], ParentType, ContextType, RequireFields<QueryPreviewHolidayNoticeArgs, 'input'>>;
  previewLocalOverrideWithdrawal?: Resolver<ResolversTypes['PreviewHolidayNoticeResult'], ParentType, ContextType, RequireFields<QueryPreviewLocalOverrideWithdrawalArgs, 'input'>>;
  holidayNotices?: Resolver<ReadonlyArray<ResolversTypes['HolidayNotice']>, ParentType, ContextType>;
  noticesBeingApplied?: Resolver<ReadonlyArray<ResolversTypes['NoticeBeingApplied']>, ParentType, ContextType>;
  calendarChanges?: Resolver<ResolversTypes['CalendarChangeConnection'], ParentType, ContextType, RequireFields<QueryCalendarChangesArgs, 'noticeId' | 'first'>>;
  calendarWarnings?: Resolver<ReadonlyArray<ResolversTypes['CalendarWarning']>, ParentType, ContextType>;
  letterTemplates?: Resolver<ReadonlyArray<ResolversTypes['LetterTemplate']>, ParentType, ContextType>;
  letterTemplate?: Resolver<Maybe<ResolversTypes['LetterTemplate']>, ParentType, ContextType, RequireFields<QueryLetterTemplateArgs, 'name'>>;
  lintLetterTemplate?: Resolver<ResolversTypes['LintLetterTemplateResult'], ParentType, ContextType, RequireFields<QueryLintLetterTemplateArgs, 'name' | 'text'>>;
  previewLetter?: Resolver<ResolversTypes['PreviewLetterResult'], ParentType, ContextType, RequireFields<QueryPreviewLetterArgs, 'name' | 'specimen'>>;
  catalogueEntries?: Resolver<ResolversTypes['CatalogueEntryConnection'], ParentType, ContextType, RequireFields<QueryCatalogueEntriesArgs, 'first'>>;
  catalogueEntry?: Resolver<Maybe<ResolversTypes['CatalogueEntry']>, ParentType, ContextType, RequireFields<QueryCatalogueEntryArgs, 'id'>>;
  publishedAnswers?: Resolver<ResolversTypes['PublishedAnswerConnection'], ParentType, ContextType, RequireFields<QueryPublishedAnswersArgs, 'first'>>;
  publishedAnswer?: Resolver<Maybe<ResolversTypes['PublishedAnswer']>, ParentType, ContextType, RequireFields<QueryPublishedAnswerArgs, 'id'>>;
  annualReports?: Resolver<ReadonlyArray<ResolversTypes['AnnualReport']>, ParentType, ContextType, Partial<QueryAnnualReportsArgs>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  submitApplication?: Resolver<ResolversTypes['SubmitApplicationResult'], ParentType, ContextType, RequireFields<MutationSubmitApplicationArgs, 'input'>>;
  recordWindowApplication?: Resolver<ResolversTypes['RecordWindowApplicationResult'], ParentType, ContextType, RequireFields<MutationRecordWindowApplicationArgs, 'input'>>;
  recordOralApplication?: Resolver<ResolversTypes['RecordOralApplicationResult'], ParentType, ContextType, RequireFields<MutationRecordOralApplicationArgs, 'input'>>;
  recordFaxApplication?: Resolver<ResolversTypes['RecordFaxApplicationResult'], ParentType, ContextType, RequireFields<MutationRecordFaxApplicationArgs, 'input'>>;
  logMail?: Resolver<ResolversTypes['LogMailResult'], ParentType, ContextType, RequireFields<MutationLogMailArgs, 'input'>>;
  handOverMail?: Resolver<ResolversTypes['HandOverMailResult'], ParentType, ContextType, RequireFields<MutationHandOverMailArgs, 'input'>>;
  recordMailApplication?: Resolver<ResolversTypes['RecordMailApplicationResult'], ParentType, ContextType, RequireFields<MutationRecordMailApplicationArgs, 'input'>>;
  confirmReceipt?: Resolver<ResolversTypes['ConfirmReceiptResult'], ParentType, ContextType, RequireFields<MutationConfirmReceiptArgs, 'input'>>;
  registerApplication?: Resolver<ResolversTypes['RegisterApplicationResult'], ParentType, ContextType, RequireFields<MutationRegisterApplicationArgs, 'input'>>;
  reissueQueryCode?: Resolver<ResolversTypes['ReissueQueryCodeResult'], ParentType, ContextType, RequireFields<MutationReissueQueryCodeArgs, 'input'>>;
  amendParticulars?: Resolver<ResolversTypes['AmendParticularsResult'], ParentType, ContextType, RequireFields<MutationAmendParticularsArgs, 'input'>>;
  splitApplication?: Resolver<ResolversTypes['SplitApplicationResult'], ParentType, ContextType, RequireFields<MutationSplitApplicationArgs, 'input'>>;
  mergeApplications?: Resolver<ResolversTypes['MergeApplicationsResult'], ParentType, ContextType, RequireFields<MutationMergeApplicationsArgs, 'input'>>;
  withdrawApplication?: Resolver<ResolversTypes['WithdrawApplicationResult'], ParentType, ContextType, RequireFields<MutationWithdrawApplicationArgs, 'input'>>;
  assignCase?: Resolver<ResolversTypes['AssignCaseResult'], ParentType, ContextType, RequireFields<MutationAssignCaseArgs, 'input'>>;
  assignCases?: Resolver<ResolversTypes['AssignCasesResult'], ParentType, ContextType, RequireFields<MutationAssignCasesArgs, 'input'>>;
  acceptAssignment?: Resolver<ResolversTypes['AcceptAssignmentResult'], ParentType, ContextType, RequireFields<MutationAcceptAssignmentArgs, 'input'>>;
  returnAssignment?: Resolver<ResolversTypes['ReturnAssignmentResult'], ParentType, ContextType, RequireFields<MutationReturnAssignmentArgs, 'input'>>;
  issueCorrectionNotice?: Resolver<ResolversTypes['IssueCorrectionNoticeResult'], ParentType, ContextType, RequireFields<MutationIssueCorrectionNoticeArgs, 'input'>>;
  recordCorrection?: Resolver<ResolversTypes['RecordCorrectionResult'], ParentType, ContextType, RequireFields<MutationRecordCorrectionArgs, 'input'>>;
  lapseApplication?: Resolver<ResolversTypes['LapseApplicationResult'], ParentType, ContextType, RequireFields<MutationLapseApplicationArgs, 'input'>>;
  extendReplyPeriod?: Resolver<ResolversTypes['ExtendReplyPeriodResult'], ParentType, ContextType, RequireFields<MutationExtendReplyPeriodArgs, 'input'>>;
  requestReasons?: Resolver<ResolversTypes['RequestReasonsResult'], ParentType, ContextType, RequireFields<MutationRequestReasonsArgs, 'input'>>;
  recordReasons?: Resolver<ResolversTypes['RecordReasonsResult'], ParentType, ContextType, RequireFields<MutationRecordReasonsArgs, 'input'>>;
  deferReply?: Resolver<ResolversTypes['DeferReplyResult'], ParentType, ContextType, RequireFields<MutationDeferReplyArgs, 'input'>>;
  countItems?: Resolver<ResolversTypes['CountItemsResult'], ParentType, ContextType, RequireFields<MutationCountItemsArgs, 'input'>>;
  issueFeeNotice?: Resolver<ResolversTypes['IssueFeeNoticeResult'], ParentType, ContextType, RequireFields<MutationIssueFeeNoticeArgs, 'input'>>;
  declarePayment?: Resolver<ResolversTypes['DeclarePaymentResult'], ParentType, ContextType, RequireFields<MutationDeclarePaymentArgs, 'input'>>;
  recordPayment?: Resolver<ResolversTypes['RecordPaymentResult'], ParentType, ContextType, RequireFields<MutationRecordPaymentArgs, 'input'>>;
  recordPaymentNotFound?: Resolver<ResolversTypes['RecordPaymentNotFoundResult'], ParentType, ContextType, RequireFields<MutationRecordPaymentNotFoundArgs, 'input'>>;
  recordFeeObjection?: Resolver<ResolversTypes['RecordFeeObjectionResult'], ParentType, ContextType, RequireFields<MutationRecordFeeObjectionArgs, 'input'>>;
  decideFeeReview?: Resolver<ResolversTypes['DecideFeeReviewResult'], ParentType, ContextType, RequireFields<MutationDecideFeeReviewArgs, 'input'>>;
  recordSearch?: Resolver<ResolversTypes['RecordSearchResult'], ParentType, ContextType, RequireFields<MutationRecordSearchArgs, 'input'>>;
  sendConsultation?: Resolver<ResolversTypes['SendConsultationResult'], ParentType, ContextType, RequireFields<MutationSendConsultationArgs, 'input'>>;
  recordConsultationDelivery?: Resolver<ResolversTypes['RecordConsultationDeliveryResult'], ParentType, ContextType, RequireFields<MutationRecordConsultationDeliveryArgs, 'input'>>;
  recordConsultationOpinion?: Resolver<ResolversTypes['RecordConsultationOpinionResult'], ParentType, ContextType, RequireFields<MutationRecordConsultationOpinionArgs, 'input'>>;
  discloseInPublicInterest?: Resolver<ResolversTypes['DiscloseInPublicInterestResult'], ParentType, ContextType, RequireFields<MutationDiscloseInPublicInterestArgs, 'input'>>;
  requestCoHandling?: Resolver<ResolversTypes['RequestCoHandlingResult'], ParentType, ContextType, RequireFields<MutationRequestCoHandlingArgs, 'input'>>;
  recordCoHandlingAnswer?: Resolver<ResolversTypes['RecordCoHandlingAnswerResult'], ParentType, ContextType, RequireFields<MutationRecordCoHandlingAnswerArgs, 'input'>>;
  joinForReply?: Resolver<ResolversTypes['JoinForReplyResult'], ParentType, ContextType, RequireFields<MutationJoinForReplyArgs, 'input'>>;
  leaveJointReply?: Resolver<ResolversTypes['LeaveJointReplyResult'], ParentType, ContextType, RequireFields<MutationLeaveJointReplyArgs, 'input'>>;
  draftReply?: Resolver<ResolversTypes['DraftReplyResult'], ParentType, ContextType, RequireFields<MutationDraftReplyArgs, 'input'>>;
  submitForReview?: Resolver<ResolversTypes['SubmitForReviewResult'], ParentType, ContextType, RequireFields<MutationSubmitForReviewArgs, 'input'>>;
  passLegalReview?: Resolver<ResolversTypes['PassLegalReviewResult'], ParentType, ContextType, RequireFields<MutationPassLegalReviewArgs, 'input'>>;
  passSecrecyReview?: Resolver<ResolversTypes['PassSecrecyReviewResult'], ParentType, ContextType, RequireFields<MutationPassSecrecyReviewArgs, 'input'>>;
  returnDraft?: Resolver<ResolversTypes['ReturnDraftResult'], ParentType, ContextType, RequireFields<MutationReturnDraftArgs, 'input'>>;
  commentOnDraft?: Resolver<ResolversTypes['CommentOnDraftResult'], ParentType, ContextType, RequireFields<MutationCommentOnDraftArgs, 'input'>>;
  resolveComment?: Resolver<ResolversTypes['ResolveCommentResult'], ParentType, ContextType, RequireFields<MutationResolveCommentArgs, 'input'>>;
  signReply?: Resolver<ResolversTypes['SignReplyResult'], ParentType, ContextType, RequireFields<MutationSignReplyArgs, 'input'>>;
  sendReply?: Resolver<ResolversTypes['SendReplyResult'], ParentType, ContextType, RequireFields<MutationSendReplyArgs, 'input'>>;
  recordDispatch?: Resolver<ResolversTypes['RecordDispatchResult'], ParentType, ContextType, RequireFields<MutationRecordDispatchArgs, 'input'>>;
  recordService?: Resolver<ResolversTypes['RecordServiceResult'], ParentType, ContextType, RequireFields<MutationRecordServiceArgs, 'input'>>;
  acknowledgeLetter?: Resolver<ResolversTypes['AcknowledgeLetterResult'], ParentType, ContextType, RequireFields<MutationAcknowledgeLetterArgs, 'input'>>;
  retryNotification?: Resolver<ResolversTypes['RetryNotificationResult'], ParentType, ContextType, RequireFields<MutationRetryNotificationArgs, 'input'>>;
  replyOnTheSpot?: Resolver<ResolversTypes['ReplyOnTheSpotResult'], ParentType, ContextType, RequireFields<MutationReplyOnTheSpotArgs, 'input'>>;
  reopenForRedo?: Resolver<ResolversTypes['ReopenForRedoResult'], ParentType, ContextType, RequireFields<MutationReopenForRedoArgs, 'input'>>;
  suggestPublication?: Resolver<ResolversTypes['SuggestPublicationResult'], ParentType, ContextType, RequireFields<MutationSuggestPublicationArgs, 'input'>>;
  convertToProactive?: Resolver<ResolversTypes['ConvertToProactiveResult'], ParentType, ContextType, RequireFields<MutationConvertToProactiveArgs, 'input'>>;
  archiveCase?: Resolver<ResolversTypes['ArchiveCaseResult'], ParentType, ContextType, RequireFields<MutationArchiveCaseArgs, 'input'>>;
  fileComplaint?: Resolver<ResolversTypes['FileComplaintResult'], ParentType, ContextType, RequireFields<MutationFileComplaintArgs, 'input'>>;
  decideComplaint?: Resolver<ResolversTypes['DecideComplaintResult'], ParentType, ContextType, RequireFields<MutationDecideComplaintArgs, 'input'>>;
  recordRectification?: Resolver<ResolversTypes['RecordRectificationResult'], ParentType, ContextType, RequireFields<MutationRecordRectificationArgs, 'input'>>;
  voidFact?: Resolver<ResolversTypes['VoidFactResult'], ParentType, ContextType, RequireFields<MutationVoidFactArgs, 'input'>>;
  openReconsideration?: Resolver<ResolversTypes['OpenReconsiderationResult'], ParentType, ContextType, RequireFields<MutationOpenReconsiderationArgs, 'input'>>;
  recordReconsiderationCorrection?: Resolver<ResolversTypes['RecordReconsiderationCorrectionResult'], ParentType, ContextType, RequireFields<MutationRecordReconsiderationCorrectionArgs, 'input'>>;
  recordReconsiderationAcceptance?: Resolver<ResolversTypes['RecordReconsiderationAcceptanceResult'], ParentType, ContextType, RequireFields<MutationRecordReconsiderationAcceptanceArgs, 'input'>>;
  receiveReconsiderationCopy?: Resolver<ResolversTypes['ReceiveReconsiderationCopyResult'], ParentType, ContextType, RequireFields<MutationReceiveReconsiderationCopyArgs, 'input'>>;
  recordOrdinaryProcedure?: Resolver<ResolversTypes['RecordOrdinaryProcedureResult'], ParentType, ContextType, RequireFields<MutationRecordOrdinaryProcedureArgs, 'input'>>;
  recordReconsiderationExtension?: Resolver<ResolversTypes['RecordReconsiderationExtensionResult'], ParentType, ContextType, RequireFields<MutationRecordReconsiderationExtensionArgs, 'input'>>;
  recordReconsiderationDecision?: Resolver<ResolversTypes['RecordReconsiderationDecisionResult'], ParentType, ContextType, RequireFields<MutationRecordReconsiderationDecisionArgs, 'input'>>;
  recordReconsiderationEnd?: Resolver<ResolversTypes['RecordReconsiderationEndResult'], ParentType, ContextType, RequireFields<MutationRecordReconsiderationEndArgs, 'input'>>;
  openLitigation?: Resolver<ResolversTypes['OpenLitigationResult'], ParentType, ContextType, RequireFields<MutationOpenLitigationArgs, 'input'>>;
  receiveComplaintCopy?: Resolver<ResolversTypes['ReceiveComplaintCopyResult'], ParentType, ContextType, RequireFields<MutationReceiveComplaintCopyArgs, 'input'>>;
  recordJudgment?: Resolver<ResolversTypes['RecordJudgmentResult'], ParentType, ContextType, RequireFields<MutationRecordJudgmentArgs, 'input'>>;
  recordAppeal?: Resolver<ResolversTypes['RecordAppealResult'], ParentType, ContextType, RequireFields<MutationRecordAppealArgs, 'input'>>;
  recordSecondJudgment?: Resolver<ResolversTypes['RecordSecondJudgmentResult'], ParentType, ContextType, RequireFields<MutationRecordSecondJudgmentArgs, 'input'>>;
  recordJudgmentEffective?: Resolver<ResolversTypes['RecordJudgmentEffectiveResult'], ParentType, ContextType, RequireFields<MutationRecordJudgmentEffectiveArgs, 'input'>>;
  recordLitigationEnd?: Resolver<ResolversTypes['RecordLitigationEndResult'], ParentType, ContextType, RequireFields<MutationRecordLitigationEndArgs, 'input'>>;
  nameDisputeAgents?: Resolver<ResolversTypes['NameDisputeAgentsResult'], ParentType, ContextType, RequireFields<MutationNameDisputeAgentsArgs, 'input'>>;
  fileAnswer?: Resolver<ResolversTypes['FileAnswerResult'], ParentType, ContextType, RequireFields<MutationFileAnswerArgs, 'input'>>;
  recordHearing?: Resolver<ResolversTypes['RecordHearingResult'], ParentType, ContextType, RequireFields<MutationRecordHearingArgs, 'input'>>;
  voidDisputeFact?: Resolver<ResolversTypes['VoidDisputeFactResult'], ParentType, ContextType, RequireFields<MutationVoidDisputeFactArgs, 'input'>>;
  applyHolidayNotice?: Resolver<ResolversTypes['ApplyHolidayNoticeResult'], ParentType, ContextType, RequireFields<MutationApplyHolidayNoticeArgs, 'input'>>;
  withdrawLocalOverride?: Resolver<ResolversTypes['WithdrawLocalOverrideResult'], ParentType, ContextType, RequireFields<MutationWithdrawLocalOverrideArgs, 'input'>>;
  changePassword?: Resolver<ResolversTypes['ChangePasswordResult'], ParentType, ContextType, RequireFields<MutationChangePasswordArgs, 'input'>>;
  endSession?: Resolver<ResolversTypes['EndSessionResult'], ParentType, ContextType, RequireFields<MutationEndSessionArgs, 'input'>>;
  markNoticesRead?: Resolver<ResolversTypes['MarkNoticesReadResult'], ParentType, ContextType, RequireFields<MutationMarkNoticesReadArgs, 'input'>>;
  changeNoticeSettings?: Resolver<ResolversTypes['ChangeNoticeSettingsResult'], ParentType, ContextType, RequireFields<MutationChangeNoticeSettingsArgs, 'input'>>;
  setLeave?: Resolver<ResolversTypes['SetLeaveResult'], ParentType, ContextType, RequireFields<MutationSetLeaveArgs, 'input'>>;
  cancelLeave?: Resolver<ResolversTypes['CancelLeaveResult'], ParentType, ContextType, RequireFields<MutationCancelLeaveArgs, 'input'>>;
  handOverCases?: Resolver<ResolversTypes['HandOverCasesResult'], ParentType, ContextType, RequireFields<MutationHandOverCasesArgs, 'input'>>;
  createAgency?: Resolver<ResolversTypes['CreateAgencyResult'], ParentType, ContextType, RequireFields<MutationCreateAgencyArgs, 'input'>>;
  changeAgency?: Resolver<ResolversTypes['ChangeAgencyResult'], ParentType, ContextType, RequireFields<MutationChangeAgencyArgs, 'input'>>;
  renameUnit?: Resolver<ResolversTypes['RenameUnitResult'], ParentType, ContextType, RequireFields<MutationRenameUnitArgs, 'input'>>;
  closeUnit?: Resolver<ResolversTypes['CloseUnitResult'], ParentType, ContextType, RequireFields<MutationCloseUnitArgs, 'input'>>;
  reopenUnit?: Resolver<ResolversTypes['CloseUnitResult'], ParentType, ContextType, RequireFields<MutationReopenUnitArgs, 'input'>>;
  changeStaffMember?: Resolver<ResolversTypes['CreateStaffMemberResult'], ParentType, ContextType, RequireFields<MutationChangeStaffMemberArgs, 'input'>>;
  createUnit?: Resolver<ResolversTypes['CreateUnitResult'], ParentType, ContextType, RequireFields<MutationCreateUnitArgs, 'input'>>;
  createStaffMember?: Resolver<ResolversTypes['CreateStaffMemberResult'], ParentType, ContextType, RequireFields<MutationCreateStaffMemberArgs, 'input'>>;
  deactivateStaffMember?: Resolver<ResolversTypes['ActivateStaffMemberResult'], ParentType, ContextType, RequireFields<MutationDeactivateStaffMemberArgs, 'input'>>;
  reactivateStaffMember?: Resolver<ResolversTypes['ActivateStaffMemberResult'], ParentType, ContextType, RequireFields<MutationReactivateStaffMemberArgs, 'input'>>;
  resetPassword?: Resolver<ResolversTypes['ResetPasswordResult'], ParentType, ContextType, RequireFields<MutationResetPasswordArgs, 'input'>>;
  saveFilter?: Resolver<ResolversTypes['SaveFilterResult'], ParentType, ContextType, RequireFields<MutationSaveFilterArgs, 'name' | 'filter' | 'orderBy'>>;
  deleteSavedFilter?: Resolver<ResolversTypes['DeleteSavedFilterResult'], ParentType, ContextType, RequireFields<MutationDeleteSavedFilterArgs, 'id'>>;
  exportCases?: Resolver<ResolversTypes['ExportCasesResult'], ParentType, ContextType, RequireFields<MutationExportCasesArgs, 'input'>>;
  printLetters?: Resolver<ResolversTypes['PrintLettersResult'], ParentType, ContextType, RequireFields<MutationPrintLettersArgs, 'input'>>;
  grantRole?: Resolver<ResolversTypes['GrantRoleResult'], ParentType, ContextType, RequireFields<MutationGrantRoleArgs, 'input'>>;
  revokeRole?: Resolver<ResolversTypes['GrantRoleResult'], ParentType, ContextType, RequireFields<MutationRevokeRoleArgs, 'input'>>;
  changeOfficeSettings?: Resolver<ResolversTypes['ChangeOfficeSettingsResult'], ParentType, ContextType, RequireFields<MutationChangeOfficeSettingsArgs, 'input'>>;
  saveTemplateDraft?: Resolver<ResolversTypes['SaveTemplateDraftResult'], ParentType, ContextType, RequireFields<MutationSaveTemplateDraftArgs, 'input'>>;
  publishTemplate?: Resolver<ResolversTypes['PublishTemplateResult'], ParentType, ContextType, RequireFields<MutationPublishTemplateArgs, 'input'>>;
  discardTemplateDraft?: Resolver<ResolversTypes['DiscardTemplateDraftResult'], ParentType, ContextType, RequireFields<MutationDiscardTemplateDraftArgs, 'input'>>;
  withdrawTemplate?: Resolver<ResolversTypes['WithdrawTemplateResult'], ParentType, ContextType, RequireFields<MutationWithdrawTemplateArgs, 'input'>>;
  saveCatalogueEntry?: Resolver<ResolversTypes['SaveCatalogueEntryResult'], ParentType, ContextType, RequireFields<MutationSaveCatalogueEntryArgs, 'input'>>;
  publishCatalogueEntry?: Resolver<ResolversTypes['PublishCatalogueEntryResult'], ParentType, ContextType, RequireFields<MutationPublishCatalogueEntryArgs, 'input'>>;
  withdrawCatalogueEntry?: Resolver<ResolversTypes['WithdrawCatalogueEntryResult'], ParentType, ContextType, RequireFields<MutationWithdrawCatalogueEntryArgs, 'input'>>;
  draftPublishedAnswer?: Resolver<ResolversTypes['DraftPublishedAnswerResult'], ParentType, ContextType, RequireFields<MutationDraftPublishedAnswerArgs, 'input'>>;
  approvePublishedAnswer?: Resolver<ResolversTypes['ApprovePublishedAnswerResult'], ParentType, ContextType, RequireFields<MutationApprovePublishedAnswerArgs, 'input'>>;
  returnPublishedAnswer?: Resolver<ResolversTypes['ReturnPublishedAnswerResult'], ParentType, ContextType, RequireFields<MutationReturnPublishedAnswerArgs, 'input'>>;
  withdrawPublishedAnswer?: Resolver<ResolversTypes['WithdrawPublishedAnswerResult'], ParentType, ContextType, RequireFields<MutationWithdrawPublishedAnswerArgs, 'input'>>;
  publishAnnualReport?: Resolver<ResolversTypes['PublishAnnualReportResult'], ParentType, ContextType, RequireFields<MutationPublishAnnualReportArgs, 'input'>>;
  withdrawAnnualReport?: Resolver<ResolversTypes['WithdrawAnnualReportResult'], ParentType, ContextType, RequireFields<MutationWithdrawAnnualReportArgs, 'input'>>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  userName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  grants?: Resolver<ReadonlyArray<ResolversTypes['Grant']>, ParentType, ContextType>;
  leaves?: Resolver<ReadonlyArray<ResolversTypes['Leave']>, ParentType, ContextType>;
  deputyFor?: Resolver<ReadonlyArray<ResolversTypes['Leave']>, ParentType, ContextType>;
  possibleDeputies?: Resolver<ReadonlyArray<ResolversTypes['StaffMember']>, ParentType, ContextType>;
};

export type NoticePageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticePage'] = ResolversParentTypes['NoticePage']> = {
  notices?: Resolver<ReadonlyArray<ResolversTypes['StaffNotice']>, ParentType, ContextType>;
  unread?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StaffNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffNotice'] = ResolversParentTypes['StaffNotice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NoticeKind'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  caseFile?: Resolver<Maybe<ResolversTypes['CaseFile']>, ParentType, ContextType>;
  publishedAnswer?: Resolver<Maybe<ResolversTypes['PublishedAnswer']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
};

export type NoticeSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeSettings'] = ResolversParentTypes['NoticeSettings']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mailIsOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  settings?: Resolver<ReadonlyArray<ResolversTypes['NoticeSetting']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoticeSettingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeSetting'] = ResolversParentTypes['NoticeSetting']> = {
  kind?: Resolver<ResolversTypes['NoticeKind'], ParentType, ContextType>;
  inPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  byMail?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LeaveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Leave'] = ResolversParentTypes['Leave']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  staffMember?: Resolver<ResolversTypes['StaffMember'], ParentType, ContextType>;
  deputy?: Resolver<ResolversTypes['StaffMember'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  today?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  setBy?: Resolver<ResolversTypes['StaffMember'], ParentType, ContextType>;
  setAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type AccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  userName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mustChangePassword?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StaffSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffSession'] = ResolversParentTypes['StaffSession']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  lastSeenAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  device?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type GrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Grant'] = ResolversParentTypes['Grant']> = {
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
};

export type AgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgencyKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confirmPolicy?: Resolver<ResolversTypes['ConfirmPolicy'], ParentType, ContextType>;
  supervisingAgency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  documentPrefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fondsNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reconsiderationAuthority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  court?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reconsiderationChannel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  staff?: Resolver<ReadonlyArray<ResolversTypes['StaffMember']>, ParentType, ContextType, Partial<AgencyStaffArgs>>;
  papers?: Resolver<ReadonlyArray<ResolversTypes['AgencyPaper']>, ParentType, ContextType>;
  administrationRecord?: Resolver<ResolversTypes['AdministrationPage'], ParentType, ContextType, RequireFields<AgencyAdministrationRecordArgs, 'first'>>;
  numbersGiven?: Resolver<ReadonlyArray<ResolversTypes['NumbersGiven']>, ParentType, ContextType, RequireFields<AgencyNumbersGivenArgs, 'year'>>;
  leaves?: Resolver<ReadonlyArray<ResolversTypes['Leave']>, ParentType, ContextType>;
  settings?: Resolver<Maybe<ResolversTypes['OfficeSettings']>, ParentType, ContextType>;
  settingsHistory?: Resolver<ReadonlyArray<ResolversTypes['OfficeSettingsChange']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgencyPaperResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyPaper'] = ResolversParentTypes['AgencyPaper']> = {
  kind?: Resolver<ResolversTypes['AgencyPaperKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OfficeSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeSettings'] = ResolversParentTypes['OfficeSettings']> = {
  correctionTermWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  correctionGrounds?: Resolver<ReadonlyArray<ResolversTypes['CorrectionGround']>, ParentType, ContextType>;
  secondNoticeByHead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  disclosureHoldWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  takesForeignApplicants?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  retention?: Resolver<ResolversTypes['RetentionSettings'], ParentType, ContextType>;
  feeMonth?: Resolver<ResolversTypes['FeeMonth'], ParentType, ContextType>;
  economicSecurityNote?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  electronicSeal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stepBudgets?: Resolver<ReadonlyArray<ResolversTypes['StepBudget']>, ParentType, ContextType>;
};

export type RetentionSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetentionSettings'] = ResolversParentTypes['RetentionSettings']> = {
  contested?: Resolver<ResolversTypes['RetentionPeriod'], ParentType, ContextType>;
  others?: Resolver<ResolversTypes['RetentionPeriod'], ParentType, ContextType>;
  approvalNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  approvedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
};

export type StepBudgetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StepBudget'] = ResolversParentTypes['StepBudget']> = {
  step?: Resolver<ResolversTypes['CaseStep'], ParentType, ContextType>;
  workingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficeSettingsChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeSettingsChange'] = ResolversParentTypes['OfficeSettingsChange']> = {
  since?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['OfficeSettings'], ParentType, ContextType>;
  settings?: Resolver<ResolversTypes['OfficeSettings'], ParentType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaffMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffMember'] = ResolversParentTypes['StaffMember']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  userName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  grants?: Resolver<ReadonlyArray<ResolversTypes['Grant']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdministrationPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdministrationPage'] = ResolversParentTypes['AdministrationPage']> = {
  entries?: Resolver<ReadonlyArray<ResolversTypes['AdministrationEntry']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AdministrationEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdministrationEntry'] = ResolversParentTypes['AdministrationEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  action?: Resolver<ResolversTypes['AdministrationAction'], ParentType, ContextType>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  details?: Resolver<ReadonlyArray<ResolversTypes['AdministrationDetail']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AdministrationDetailResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdministrationDetail'] = ResolversParentTypes['AdministrationDetail']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NumbersGivenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NumbersGiven'] = ResolversParentTypes['NumbersGiven']> = {
  series?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  last?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CaseFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseFile'] = ResolversParentTypes['CaseFile']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CaseState'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  applicationNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  queryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicantName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  submittedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  receivedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  registeredOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  handler?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  actingFor?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  replyDueOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  correctionNoticeDueOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  correctionDueOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  paymentDueOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  mayLapseFrom?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  remainingWorkingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  repliedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ReplyGround']>, ParentType, ContextType>;
  mergedIntoNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  amendments?: Resolver<ReadonlyArray<ResolversTypes['Amendment']>, ParentType, ContextType>;
  mail?: Resolver<Maybe<ResolversTypes['Mail']>, ParentType, ContextType>;
  corrections?: Resolver<ReadonlyArray<ResolversTypes['Correction']>, ParentType, ContextType>;
  extensions?: Resolver<ReadonlyArray<ResolversTypes['Extension']>, ParentType, ContextType>;
  reasons?: Resolver<Maybe<ResolversTypes['Reasons']>, ParentType, ContextType>;
  deferral?: Resolver<Maybe<ResolversTypes['Deferral']>, ParentType, ContextType>;
  items?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  feeNotices?: Resolver<ReadonlyArray<ResolversTypes['FeeNotice']>, ParentType, ContextType>;
  paymentOrders?: Resolver<ReadonlyArray<ResolversTypes['PaymentOrder']>, ParentType, ContextType>;
  searches?: Resolver<ReadonlyArray<ResolversTypes['SearchRecord']>, ParentType, ContextType>;
  consultations?: Resolver<ReadonlyArray<ResolversTypes['Consultation']>, ParentType, ContextType>;
  coHandlings?: Resolver<ReadonlyArray<ResolversTypes['CoHandling']>, ParentType, ContextType>;
  draft?: Resolver<Maybe<ResolversTypes['Draft']>, ParentType, ContextType>;
  draftVersions?: Resolver<ReadonlyArray<ResolversTypes['DraftVersion']>, ParentType, ContextType>;
  reply?: Resolver<Maybe<ResolversTypes['Reply']>, ParentType, ContextType>;
  redo?: Resolver<Maybe<ResolversTypes['Redo']>, ParentType, ContextType>;
  earlierReplies?: Resolver<ReadonlyArray<ResolversTypes['Reply']>, ParentType, ContextType>;
  redoOrder?: Resolver<Maybe<ResolversTypes['RedoOrder']>, ParentType, ContextType>;
  archive?: Resolver<Maybe<ResolversTypes['Archive']>, ParentType, ContextType>;
  complaints?: Resolver<ReadonlyArray<ResolversTypes['Complaint']>, ParentType, ContextType>;
  related?: Resolver<ResolversTypes['RelatedCases'], ParentType, ContextType>;
  stepTimes?: Resolver<ReadonlyArray<ResolversTypes['StepTime']>, ParentType, ContextType>;
  alertLevel?: Resolver<ResolversTypes['AlertLevel'], ParentType, ContextType>;
  tasks?: Resolver<ReadonlyArray<ResolversTypes['CaseTask']>, ParentType, ContextType>;
  nextSteps?: Resolver<ReadonlyArray<ResolversTypes['CaseNextStep']>, ParentType, ContextType>;
  waits?: Resolver<ReadonlyArray<ResolversTypes['CaseWait']>, ParentType, ContextType>;
  opening?: Resolver<Maybe<ResolversTypes['CaseOpening']>, ParentType, ContextType>;
  similarCases?: Resolver<ReadonlyArray<ResolversTypes['SimilarCase']>, ParentType, ContextType>;
  sameRequestByOthers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  applicantVolume?: Resolver<Maybe<ResolversTypes['ApplicantVolume']>, ParentType, ContextType>;
  numberUnderOtherNames?: Resolver<ReadonlyArray<ResolversTypes['CaseFile']>, ParentType, ContextType>;
  publicationSuggestion?: Resolver<Maybe<ResolversTypes['PublicationSuggestion']>, ParentType, ContextType>;
  publication?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType>;
  publishedAnswer?: Resolver<Maybe<ResolversTypes['PublishedAnswer']>, ParentType, ContextType>;
  publishedAnswerOutline?: Resolver<Maybe<ResolversTypes['PublishedAnswerOutline']>, ParentType, ContextType>;
  disputes?: Resolver<ReadonlyArray<ResolversTypes['Dispute']>, ParentType, ContextType>;
  letters?: Resolver<ReadonlyArray<ResolversTypes['Letter']>, ParentType, ContextType>;
  draftFileUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  draftPdfUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  papers?: Resolver<ReadonlyArray<ResolversTypes['Paper']>, ParentType, ContextType>;
  services?: Resolver<ReadonlyArray<ResolversTypes['ServiceRecord']>, ParentType, ContextType>;
  serviceProblems?: Resolver<ReadonlyArray<ResolversTypes['ServiceProblem']>, ParentType, ContextType>;
  notifications?: Resolver<ReadonlyArray<ResolversTypes['Notification']>, ParentType, ContextType>;
  notificationProblems?: Resolver<ReadonlyArray<ResolversTypes['NotificationProblem']>, ParentType, ContextType>;
  lateActs?: Resolver<ReadonlyArray<ResolversTypes['LateAct']>, ParentType, ContextType>;
  deadlines?: Resolver<ReadonlyArray<ResolversTypes['Deadline']>, ParentType, ContextType>;
  permittedActions?: Resolver<ReadonlyArray<ResolversTypes['PermittedAction']>, ParentType, ContextType>;
  timeline?: Resolver<ReadonlyArray<ResolversTypes['TimelineEvent']>, ParentType, ContextType>;
};

export type ApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Application'] = ResolversParentTypes['Application']> = {
  applicant?: Resolver<ResolversTypes['Applicant'], ParentType, ContextType>;
  agent?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['InformationForm'], ParentType, ContextType>;
  delivery?: Resolver<ResolversTypes['DeliveryWay'], ParentType, ContextType>;
  acceptsOtherWays?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  assistance?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attachments?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
  identityProofs?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
  rectification?: Resolver<Maybe<ResolversTypes['RectificationRequest']>, ParentType, ContextType>;
};

export type AmendmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Amendment'] = ResolversParentTypes['Amendment']> = {
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  occasion?: Resolver<ResolversTypes['AmendmentOccasion'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proofChecked?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['ParticularChange']>, ParentType, ContextType>;
};

export type ParticularChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticularChange'] = ResolversParentTypes['ParticularChange']> = {
  of?: Resolver<ResolversTypes['ParticularsOwner'], ParentType, ContextType>;
  particular?: Resolver<ResolversTypes['Particular'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RectificationRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RectificationRequest'] = ResolversParentTypes['RectificationRequest']> = {
  record?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inaccuracy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ApplicantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Applicant'] = ResolversParentTypes['Applicant']> = {
  kind?: Resolver<ResolversTypes['ApplicantKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  identityDocument?: Resolver<ResolversTypes['IdentityDocumentKind'], ParentType, ContextType>;
  maskedIdentityNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  identityNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  identityNumberFits?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fax?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalRepresentative?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactPerson?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AgentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agent'] = ResolversParentTypes['Agent']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maskedIdentityNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  powerOfAttorney?: Resolver<Maybe<ResolversTypes['Attachment']>, ParentType, ContextType>;
  identityProofs?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
};

export type AttachmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attachment'] = ResolversParentTypes['Attachment']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  handedInAs?: Resolver<Maybe<ResolversTypes['AttachmentPlace']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MailResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mail'] = ResolversParentTypes['Mail']> = {
  channel?: Resolver<ResolversTypes['MailChannel'], ParentType, ContextType>;
  loggedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  senderName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  waybillNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signedForBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  handOvers?: Resolver<ReadonlyArray<ResolversTypes['MailHandOver']>, ParentType, ContextType>;
};

export type MailHandOverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MailHandOver'] = ResolversParentTypes['MailHandOver']> = {
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Correction'] = ResolversParentTypes['Correction']> = {
  documentNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['CorrectionItem']>, ParentType, ContextType>;
  termWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ServiceMethod'], ParentType, ContextType>;
  servedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  submitted?: Resolver<Maybe<ResolversTypes['SubmittedCorrection']>, ParentType, ContextType>;
  receivedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
};

export type SubmittedCorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmittedCorrection'] = ResolversParentTypes['SubmittedCorrection']> = {
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  goodReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
};

export type CorrectionItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionItem'] = ResolversParentTypes['CorrectionItem']> = {
  ground?: Resolver<ResolversTypes['CorrectionGround'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  guidance?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExtensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Extension'] = ResolversParentTypes['Extension']> = {
  documentNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notifiedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  workingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  approver?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
};

export type ReasonsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reasons'] = ResolversParentTypes['Reasons']> = {
  documentNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  applicationsCounted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countedSince?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  finding?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  termWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  givenOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeferralResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deferral'] = ResolversParentTypes['Deferral']> = {
  documentNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notifiedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FeeNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeeNotice'] = ResolversParentTypes['FeeNotice']> = {
  documentNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  tariff?: Resolver<ResolversTypes['FeeTariff'], ParentType, ContextType>;
  earlierItems?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  items?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pages?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['FeeLine']>, ParentType, ContextType>;
  amountInFen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ServiceMethod'], ParentType, ContextType>;
  servedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  declared?: Resolver<Maybe<ResolversTypes['PaymentDeclaration']>, ParentType, ContextType>;
  notFound?: Resolver<ReadonlyArray<ResolversTypes['UnfoundPayment']>, ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  receiptNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paidByOrderNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  objection?: Resolver<Maybe<ResolversTypes['FeeObjection']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['FeeReview']>, ParentType, ContextType>;
};

export type PaymentDeclarationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentDeclaration'] = ResolversParentTypes['PaymentDeclaration']> = {
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  paidOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  voucherNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
  takenInFen?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type UnfoundPaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnfoundPayment'] = ResolversParentTypes['UnfoundPayment']> = {
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  finding?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  declared?: Resolver<ResolversTypes['PaymentDeclaration'], ParentType, ContextType>;
};

export type PaymentOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentOrder'] = ResolversParentTypes['PaymentOrder']> = {
  orderNo?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  platformNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noticeNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amountInFen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PaymentOrderState'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['PlatformPayment']>, ParentType, ContextType>;
  recorded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  voided?: Resolver<Maybe<ResolversTypes['VoidedPayment']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type VoidedPaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoidedPayment'] = ResolversParentTypes['VoidedPayment']> = {
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlatformPaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlatformPayment'] = ResolversParentTypes['PlatformPayment']> = {
  amountInFen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paidAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  paidOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  receiptNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FeeObjectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeeObjection'] = ResolversParentTypes['FeeObjection']> = {
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FeeReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeeReview'] = ResolversParentTypes['FeeReview']> = {
  documentNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['FeeReviewOutcome'], ParentType, ContextType>;
  reasons?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ServiceMethod'], ParentType, ContextType>;
  amountBeforeInFen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FeeEstimateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeeEstimate'] = ResolversParentTypes['FeeEstimate']> = {
  tariff?: Resolver<ResolversTypes['FeeTariff'], ParentType, ContextType>;
  earlierItems?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  items?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pages?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['FeeLine']>, ParentType, ContextType>;
  amountInFen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ExtensionEstimateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtensionEstimate'] = ResolversParentTypes['ExtensionEstimate']> = {
  dueNow?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  dueThen?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type FeeLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeeLine'] = ResolversParentTypes['FeeLine']> = {
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  eachInFen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sumInFen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchRecord'] = ResolversParentTypes['SearchRecord']> = {
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  keywords?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  searchedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConsultationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Consultation'] = ResolversParentTypes['Consultation']> = {
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  with?: Resolver<ResolversTypes['Consultee'], ParentType, ContextType>;
  sentOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  deliveredOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConsultationState'], ParentType, ContextType>;
  stateZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stateEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['ConsultationGround']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['ConsultedParty']>, ParentType, ContextType>;
  shown?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['ServiceMethod']>, ParentType, ContextType>;
  submitted?: Resolver<Maybe<ResolversTypes['SubmittedOpinion']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['ConsultationAnswer']>, ParentType, ContextType>;
  publicInterest?: Resolver<Maybe<ResolversTypes['PublicInterestDecision']>, ParentType, ContextType>;
};

export type SubmittedOpinionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmittedOpinion'] = ResolversParentTypes['SubmittedOpinion']> = {
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  opinion?: Resolver<ResolversTypes['Opinion'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CoHandlingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoHandling'] = ResolversParentTypes['CoHandling']> = {
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  with?: Resolver<ResolversTypes['CoHandler'], ParentType, ContextType>;
  wanted?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  documentNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CoHandlingState'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['CoHandlingAnswer']>, ParentType, ContextType>;
};

export type CoHandlerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoHandler'] = ResolversParentTypes['CoHandler']> = {
  kind?: Resolver<ResolversTypes['CoHandlerKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CoHandlingAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoHandlingAnswer'] = ResolversParentTypes['CoHandlingAnswer']> = {
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
};

export type ConsultedPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultedParty'] = ResolversParentTypes['ConsultedParty']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isOrganization?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConsultationAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultationAnswer'] = ResolversParentTypes['ConsultationAnswer']> = {
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  opinion?: Resolver<ResolversTypes['Opinion'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasonable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
};

export type PublicInterestDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicInterestDecision'] = ResolversParentTypes['PublicInterestDecision']> = {
  documentNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notifiedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasons?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ServiceMethod'], ParentType, ContextType>;
  holdWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heldUntil?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
};

export type DraftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Draft'] = ResolversParentTypes['Draft']> = {
  no?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  drafter?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  draftedFor?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  draftedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['ReplyGround'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  enclosures?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
  itemsToReview?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  returnedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalReview?: Resolver<Maybe<ResolversTypes['LegalReview']>, ParentType, ContextType>;
  secrecyReview?: Resolver<Maybe<ResolversTypes['SecrecyReview']>, ParentType, ContextType>;
};

export type DraftVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftVersion'] = ResolversParentTypes['DraftVersion']> = {
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  no?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  drafter?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  draftedFor?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  draftedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['ReplyGround'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  enclosures?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  voided?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['DraftEvent']>, ParentType, ContextType>;
  comments?: Resolver<ReadonlyArray<ResolversTypes['DraftComment']>, ParentType, ContextType>;
};

export type DraftEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftEvent'] = ResolversParentTypes['DraftEvent']> = {
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DraftEventKind'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['SecrecyFinding']>, ParentType, ContextType>;
  voided?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DraftCommentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftComment'] = ResolversParentTypes['DraftComment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  passage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resolvedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
};

export type LegalReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalReview'] = ResolversParentTypes['LegalReview']> = {
  reviewer?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  opinion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SecrecyReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecrecyReview'] = ResolversParentTypes['SecrecyReview']> = {
  reviewer?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['SecrecyFinding']>, ParentType, ContextType>;
};

export type SecrecyFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecrecyFinding'] = ResolversParentTypes['SecrecyFinding']> = {
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  releasable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReplyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reply'] = ResolversParentTypes['Reply']> = {
  documentNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['ReplyGround'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  sentOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  sentBy?: Resolver<Maybe<ResolversTypes['ServiceMethod']>, ParentType, ContextType>;
  waybillNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  servedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  serviceFailed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredTogether?: Resolver<ReadonlyArray<ResolversTypes['LinkedCase']>, ParentType, ContextType>;
};

export type ServiceRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceRecord'] = ResolversParentTypes['ServiceRecord']> = {
  letter?: Resolver<ResolversTypes['ServedLetter'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ref?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  writtenOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  sentOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ServiceMethod'], ParentType, ContextType>;
  dispatches?: Resolver<ReadonlyArray<ResolversTypes['Dispatch']>, ParentType, ContextType>;
  attempts?: Resolver<ReadonlyArray<ResolversTypes['ServiceAttempt']>, ParentType, ContextType>;
  servedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  failedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  acknowledgedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
};

export type DispatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dispatch'] = ResolversParentTypes['Dispatch']> = {
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  way?: Resolver<ResolversTypes['ServiceWay'], ParentType, ContextType>;
  waybillNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  where?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ServiceAttemptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceAttempt'] = ResolversParentTypes['ServiceAttempt']> = {
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  way?: Resolver<Maybe<ResolversTypes['ServiceWay']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  served?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  timelyOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['SignerRelation']>, ParentType, ContextType>;
  refusedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  waybillNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  returnReason?: Resolver<Maybe<ResolversTypes['ReturnReason']>, ParentType, ContextType>;
  atConfirmedAddress?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  consent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notifiedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  witnesses?: Resolver<ReadonlyArray<ResolversTypes['Witness']>, ParentType, ContextType>;
  recordings?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
  recording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  where?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  proof?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  because?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WitnessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Witness'] = ResolversParentTypes['Witness']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['WitnessStanding'], ParentType, ContextType>;
};

export type ServiceProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceProblem'] = ResolversParentTypes['ServiceProblem']> = {
  code?: Resolver<ResolversTypes['ServiceProblemCode'], ParentType, ContextType>;
  letter?: Resolver<ResolversTypes['ServedLetter'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NotificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notification'] = ResolversParentTypes['Notification']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NotificationKind'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['NotificationChannel'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NotificationState'], ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  letterId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  withLetter?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  orderedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  nextAttemptAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  lastError?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NotificationProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationProblem'] = ResolversParentTypes['NotificationProblem']> = {
  code?: Resolver<ResolversTypes['NotificationProblemCode'], ParentType, ContextType>;
  notificationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NotificationKind'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['NotificationChannel'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PostedLetterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostedLetter'] = ResolversParentTypes['PostedLetter']> = {
  no?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  applicationNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  letter?: Resolver<ResolversTypes['ServedLetter'], ParentType, ContextType>;
  documentNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contactPerson?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  way?: Resolver<ResolversTypes['MailWay'], ParentType, ContextType>;
  waybillNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EnvelopeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Envelope'] = ResolversParentTypes['Envelope']> = {
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  letterId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  applicationNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  letter?: Resolver<ResolversTypes['ServedLetter'], ParentType, ContextType>;
  documentNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  writtenOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contactPerson?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RelatedCasesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedCases'] = ResolversParentTypes['RelatedCases']> = {
  splitFrom?: Resolver<Maybe<ResolversTypes['LinkedCase']>, ParentType, ContextType>;
  splitInto?: Resolver<ReadonlyArray<ResolversTypes['LinkedCase']>, ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['LinkedCase']>, ParentType, ContextType>;
  duplicates?: Resolver<ReadonlyArray<ResolversTypes['LinkedCase']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['LinkedCase']>, ParentType, ContextType>;
  followers?: Resolver<ReadonlyArray<ResolversTypes['LinkedCase']>, ParentType, ContextType>;
};

export type StepTimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StepTime'] = ResolversParentTypes['StepTime']> = {
  step?: Resolver<ResolversTypes['CaseStep'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  workingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overBy?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LateStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LateStep'] = ResolversParentTypes['LateStep']> = {
  caseFile?: Resolver<ResolversTypes['CaseFile'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['StepTime'], ParentType, ContextType>;
};

export type LateStepPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LateStepPage'] = ResolversParentTypes['LateStepPage']> = {
  steps?: Resolver<ReadonlyArray<ResolversTypes['LateStep']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SimilarCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimilarCase'] = ResolversParentTypes['SimilarCase']> = {
  caseFile?: Resolver<ResolversTypes['CaseFile'], ParentType, ContextType>;
  similarity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sameApplicant?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ApplicantVolumeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicantVolume'] = ResolversParentTypes['ApplicantVolume']> = {
  month?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkedCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkedCase'] = ResolversParentTypes['LinkedCase']> = {
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  applicationNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PublicationSuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationSuggestion'] = ResolversParentTypes['PublicationSuggestion']> = {
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublicationCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationCandidate'] = ResolversParentTypes['PublicationCandidate']> = {
  cases?: Resolver<ReadonlyArray<ResolversTypes['CaseFile']>, ParentType, ContextType>;
  applicants?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suggested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PublicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Publication'] = ResolversParentTypes['Publication']> = {
  where?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  applicants?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  basis?: Resolver<ReadonlyArray<ResolversTypes['LinkedCase']>, ParentType, ContextType>;
};

export type RedoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Redo'] = ResolversParentTypes['Redo']> = {
  orderedBy?: Resolver<ResolversTypes['OrderingAuthority'], ParentType, ContextType>;
  decisionNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orderedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  quashedFor?: Resolver<ResolversTypes['QuashingReason'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
};

export type ArchiveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Archive'] = ResolversParentTypes['Archive']> = {
  archivalCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retention?: Resolver<ResolversTypes['RetentionPeriod'], ParentType, ContextType>;
  openRemedy?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['FiledItem']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FiledItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FiledItem'] = ResolversParentTypes['FiledItem']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LetterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Letter'] = ResolversParentTypes['Letter']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LetterKind'], ParentType, ContextType>;
  documentNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  datedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LetterState'], ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pages?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sealedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wordFileUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstDownloadedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  overruled?: Resolver<Maybe<ResolversTypes['Overruling']>, ParentType, ContextType>;
};

export type OverrulingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Overruling'] = ResolversParentTypes['Overruling']> = {
  by?: Resolver<ResolversTypes['OrderingAuthority'], ParentType, ContextType>;
  decisionNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PaperResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Paper'] = ResolversParentTypes['Paper']> = {
  kind?: Resolver<ResolversTypes['PaperKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  needsZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  needsEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LateActResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LateAct'] = ResolversParentTypes['LateAct']> = {
  fact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deadlineZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deadlineEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type DeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deadline'] = ResolversParentTypes['Deadline']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  settled?: Resolver<Maybe<ResolversTypes['DeadlineSettled']>, ParentType, ContextType>;
  awaitsService?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DeadlineSettledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadlineSettled'] = ResolversParentTypes['DeadlineSettled']> = {
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PermittedActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PermittedAction'] = ResolversParentTypes['PermittedAction']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  permitted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type TimelineEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEvent'] = ResolversParentTypes['TimelineEvent']> = {
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  actorName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lateEntryReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  voided?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CaseSelectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseSelection'] = ResolversParentTypes['CaseSelection']> = {
  caseIds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  agencyId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  agencyIds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  states?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CaseState']>>, ParentType, ContextType>;
  tasks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CaseTask']>>, ParentType, ContextType>;
  waitingFor?: Resolver<Maybe<ReadonlyArray<ResolversTypes['WaitKind']>>, ParentType, ContextType>;
  handlerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  handlerIds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  unitId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  unitIds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  unassigned?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  notDraftedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  lateness?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CaseLateness']>>, ParentType, ContextType>;
  alertLevels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AlertLevel']>>, ParentType, ContextType>;
  silentApplicant?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  unopened?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  channels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Channel']>>, ParentType, ContextType>;
  outcomes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReplyGround']>>, ParentType, ContextType>;
  dueFrom?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  dueBy?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  submittedFrom?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  submittedTo?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  receivedFrom?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  receivedTo?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  repliedFrom?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  repliedTo?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  closedFrom?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  closedTo?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CaseNextStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseNextStep'] = ResolversParentTypes['CaseNextStep']> = {
  task?: Resolver<ResolversTypes['CaseTask'], ParentType, ContextType>;
  acts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  by?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  handler?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  remainingWorkingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  alertLevel?: Resolver<Maybe<ResolversTypes['AlertLevel']>, ParentType, ContextType>;
  remedyUntil?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
};

export type CaseWaitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseWait'] = ResolversParentTypes['CaseWait']> = {
  kind?: Resolver<ResolversTypes['WaitKind'], ParentType, ContextType>;
  forWhom?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  over?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CaseOpeningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseOpening'] = ResolversParentTypes['CaseOpening']> = {
  by?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type DeskSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeskSummary'] = ResolversParentTypes['DeskSummary']> = {
  queues?: Resolver<ReadonlyArray<ResolversTypes['DeskQueue']>, ParentType, ContextType>;
  waits?: Resolver<ReadonlyArray<ResolversTypes['DeskWait']>, ParentType, ContextType>;
  matters?: Resolver<ReadonlyArray<ResolversTypes['DeskMatter']>, ParentType, ContextType>;
};

export type DeskQueueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeskQueue'] = ResolversParentTypes['DeskQueue']> = {
  name?: Resolver<ResolversTypes['DeskQueueName'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  soonestDueOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  filter?: Resolver<ResolversTypes['CaseSelection'], ParentType, ContextType>;
};

export type DeskWaitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeskWait'] = ResolversParentTypes['DeskWait']> = {
  kind?: Resolver<ResolversTypes['WaitKind'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  soonestDueOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  filter?: Resolver<ResolversTypes['CaseSelection'], ParentType, ContextType>;
};

export type DeskMatterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeskMatter'] = ResolversParentTypes['DeskMatter']> = {
  name?: Resolver<ResolversTypes['DeskMatterName'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type SavedFilterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedFilter'] = ResolversParentTypes['SavedFilter']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filter?: Resolver<ResolversTypes['CaseSelection'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['CaseOrder'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SavedFilterDeletedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedFilterDeleted'] = ResolversParentTypes['SavedFilterDeleted']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseExportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseExport'] = ResolversParentTypes['CaseExport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['ExportFormat'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ExportState'], ParentType, ContextType>;
  filter?: Resolver<ResolversTypes['CaseSelection'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseStatistics'] = ResolversParentTypes['CaseStatistics']> = {
  from?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['CaseFigures'], ParentType, ContextType>;
  byOutcome?: Resolver<ReadonlyArray<ResolversTypes['OutcomeFigure']>, ParentType, ContextType>;
  byState?: Resolver<ReadonlyArray<ResolversTypes['StateFigure']>, ParentType, ContextType>;
  byMonth?: Resolver<ReadonlyArray<ResolversTypes['MonthFigures']>, ParentType, ContextType>;
  byAgency?: Resolver<ReadonlyArray<ResolversTypes['AgencyFigures']>, ParentType, ContextType>;
};

export type CaseFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseFigure'] = ResolversParentTypes['CaseFigure']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  filter?: Resolver<ResolversTypes['CaseSelection'], ParentType, ContextType>;
};

export type CaseFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseFigures'] = ResolversParentTypes['CaseFigures']> = {
  received?: Resolver<ResolversTypes['CaseFigure'], ParentType, ContextType>;
  answered?: Resolver<ResolversTypes['CaseFigure'], ParentType, ContextType>;
  answeredInTime?: Resolver<ResolversTypes['CaseFigure'], ParentType, ContextType>;
  answeredLate?: Resolver<ResolversTypes['CaseFigure'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['CaseFigure'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['CaseFigure'], ParentType, ContextType>;
  averageWorkingDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type OutcomeFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeFigure'] = ResolversParentTypes['OutcomeFigure']> = {
  outcome?: Resolver<ResolversTypes['ReplyGround'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  filter?: Resolver<ResolversTypes['CaseSelection'], ParentType, ContextType>;
};

export type StateFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateFigure'] = ResolversParentTypes['StateFigure']> = {
  state?: Resolver<ResolversTypes['CaseState'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  filter?: Resolver<ResolversTypes['CaseSelection'], ParentType, ContextType>;
};

export type MonthFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonthFigures'] = ResolversParentTypes['MonthFigures']> = {
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['CaseFigure'], ParentType, ContextType>;
  answered?: Resolver<ResolversTypes['CaseFigure'], ParentType, ContextType>;
  answeredLate?: Resolver<ResolversTypes['CaseFigure'], ParentType, ContextType>;
};

export type AgencyFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyFigures'] = ResolversParentTypes['AgencyFigures']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['CaseFigures'], ParentType, ContextType>;
};

export type CaseFileConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseFileConnection'] = ResolversParentTypes['CaseFileConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CaseFileEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseSearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseSearchConnection'] = ResolversParentTypes['CaseSearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CaseSearchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CaseSearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseSearchEdge'] = ResolversParentTypes['CaseSearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CaseFile'], ParentType, ContextType>;
  hits?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  field?: Resolver<ResolversTypes['SearchField'], ParentType, ContextType>;
  letterId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CaseFileEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseFileEdge'] = ResolversParentTypes['CaseFileEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CaseFile'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReplyAdviceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplyAdvice'] = ResolversParentTypes['ReplyAdvice']> = {
  steps?: Resolver<ReadonlyArray<ResolversTypes['AdvisorStep']>, ParentType, ContextType>;
  next?: Resolver<ResolversTypes['AdvisorNext'], ParentType, ContextType>;
};

export type AdvisorStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvisorStep'] = ResolversParentTypes['AdvisorStep']> = {
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['AdvisorStage'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  choice?: Resolver<ResolversTypes['AdvisorChoice'], ParentType, ContextType>;
  knownFromCase?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AdvisorNextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvisorNext'] = ResolversParentTypes['AdvisorNext']> = {
  __resolveType: TypeResolveFn<'AdvisorQuestion' | 'AdvisedStep' | 'AdvisedReply', ParentType, ContextType>;
};

export type AdvisorQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvisorQuestion'] = ResolversParentTypes['AdvisorQuestion']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['AdvisorStage'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  whyZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  whyEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  choices?: Resolver<ReadonlyArray<ResolversTypes['AdvisorChoice']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdvisorChoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvisorChoice'] = ResolversParentTypes['AdvisorChoice']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AdvisedStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvisedStep'] = ResolversParentTypes['AdvisedStep']> = {
  step?: Resolver<ResolversTypes['ProceduralStep'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdvisedReplyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvisedReply'] = ResolversParentTypes['AdvisedReply']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['ReplyGround'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  articles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reportRow?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  route?: Resolver<ResolversTypes['RemedyRoute'], ParentType, ContextType>;
  letterMustContain?: Resolver<ReadonlyArray<ResolversTypes['LetterContent']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LetterContentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LetterContent'] = ResolversParentTypes['LetterContent']> = {
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReplyPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplyPreview'] = ResolversParentTypes['ReplyPreview']> = {
  html?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type DisputeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dispute'] = ResolversParentTypes['Dispute']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  caseFile?: Resolver<ResolversTypes['CaseFile'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DisputeKind'], ParentType, ContextType>;
  route?: Resolver<Maybe<ResolversTypes['SuitRoute']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DisputeState'], ParentType, ContextType>;
  contested?: Resolver<ResolversTypes['ContestedAct'], ParentType, ContextType>;
  forum?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  forumCaseNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  acceptedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['ReconsiderationProcedure']>, ParentType, ContextType>;
  extendedByDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  copyReceivedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  afterReconsideration?: Resolver<Maybe<ResolversTypes['Dispute']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  agents?: Resolver<ReadonlyArray<ResolversTypes['DisputeAgent']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['DisputeAnswer']>, ParentType, ContextType>;
  hearings?: Resolver<ReadonlyArray<ResolversTypes['Hearing']>, ParentType, ContextType>;
  judgments?: Resolver<ReadonlyArray<ResolversTypes['Judgment']>, ParentType, ContextType>;
  ruling?: Resolver<Maybe<ResolversTypes['Ruling']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['DisputeResult']>, ParentType, ContextType>;
  effectiveOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  reportedAs?: Resolver<Maybe<ResolversTypes['ReportedOutcome']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['EvidenceRequirement']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['DisputeWarning']>, ParentType, ContextType>;
  nextStep?: Resolver<Maybe<ResolversTypes['NextStep']>, ParentType, ContextType>;
  lateActs?: Resolver<ReadonlyArray<ResolversTypes['LateAct']>, ParentType, ContextType>;
  deadlines?: Resolver<ReadonlyArray<ResolversTypes['Deadline']>, ParentType, ContextType>;
  permittedActions?: Resolver<ReadonlyArray<ResolversTypes['PermittedAction']>, ParentType, ContextType>;
  timeline?: Resolver<ReadonlyArray<ResolversTypes['TimelineEvent']>, ParentType, ContextType>;
  keptPapers?: Resolver<ReadonlyArray<ResolversTypes['KeptPapers']>, ParentType, ContextType>;
  papers?: Resolver<ReadonlyArray<ResolversTypes['Paper']>, ParentType, ContextType>;
};

export type ContestedActResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContestedAct'] = ResolversParentTypes['ContestedAct']> = {
  kind?: Resolver<ResolversTypes['ContestedKind'], ParentType, ContextType>;
  documentNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['ReplyGround']>, ParentType, ContextType>;
  sentOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  servedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  replyDueOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  what?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type KeptPapersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeptPapers'] = ResolversParentTypes['KeptPapers']> = {
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
};

export type DisputeAgentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeAgent'] = ResolversParentTypes['DisputeAgent']> = {
  kind?: Resolver<ResolversTypes['DisputeAgentKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DisputeAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeAnswer'] = ResolversParentTypes['DisputeAnswer']> = {
  filedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  reasons?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plea?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['EvidenceItem']>, ParentType, ContextType>;
};

export type EvidenceItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceItem'] = ResolversParentTypes['EvidenceItem']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proves?: Resolver<ResolversTypes['EvidenceKind'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  caseSeqs?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type HearingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hearing'] = ResolversParentTypes['Hearing']> = {
  notifiedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  hearingOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type JudgmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Judgment'] = ResolversParentTypes['Judgment']> = {
  instance?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  servedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  judgmentNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['DisputeResult']>, ParentType, ContextType>;
};

export type RulingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ruling'] = ResolversParentTypes['Ruling']> = {
  result?: Resolver<ResolversTypes['DisputeResult'], ParentType, ContextType>;
  no?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  servedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  applicantServedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['DisputeOrder']>, ParentType, ContextType>;
};

export type DisputeOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeOrder'] = ResolversParentTypes['DisputeOrder']> = {
  kind?: Resolver<ResolversTypes['OrderKind'], ParentType, ContextType>;
  quashedFor?: Resolver<Maybe<ResolversTypes['QuashingReason']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
};

export type EvidenceRequirementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceRequirement'] = ResolversParentTypes['EvidenceRequirement']> = {
  kind?: Resolver<ResolversTypes['EvidenceKind'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inCaseFile?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  listed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  caseSeqs?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AnswerPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerPreview'] = ResolversParentTypes['AnswerPreview']> = {
  papers?: Resolver<ReadonlyArray<ResolversTypes['PreviewedPaper']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['DisputeWarning']>, ParentType, ContextType>;
};

export type PreviewedPaperResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviewedPaper'] = ResolversParentTypes['PreviewedPaper']> = {
  kind?: Resolver<ResolversTypes['PaperKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  html?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DisputeWarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeWarning'] = ResolversParentTypes['DisputeWarning']> = {
  code?: Resolver<ResolversTypes['DisputeWarningCode'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NextStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NextStep'] = ResolversParentTypes['NextStep']> = {
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DisputeActDoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeActDone'] = ResolversParentTypes['DisputeActDone']> = {
  dispute?: Resolver<ResolversTypes['Dispute'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['DisputeWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisputeNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeNotFound'] = ResolversParentTypes['DisputeNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WrongDisputeKindResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WrongDisputeKind'] = ResolversParentTypes['WrongDisputeKind']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DisputeKind'], ParentType, ContextType>;
  needed?: Resolver<ResolversTypes['DisputeKind'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WrongDisputeStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WrongDisputeState'] = ResolversParentTypes['WrongDisputeState']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DisputeState'], ParentType, ContextType>;
  from?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoReplyToContestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoReplyToContest'] = ResolversParentTypes['NoReplyToContest']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WrongProcedureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WrongProcedure'] = ResolversParentTypes['WrongProcedure']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['ReconsiderationProcedure'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyExtendedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyExtended'] = ResolversParentTypes['AlreadyExtended']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  byDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgentsWithoutStaffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgentsWithoutStaff'] = ResolversParentTypes['AgentsWithoutStaff']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppealTermRunningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppealTermRunning'] = ResolversParentTypes['AppealTermRunning']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenReconsiderationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenReconsiderationResult'] = ResolversParentTypes['OpenReconsiderationResult']> = {
  __resolveType: TypeResolveFn<'DisputeActDone' | 'NotPermitted' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch' | 'CaseNotFound' | 'NoReplyToContest', ParentType, ContextType>;
};

export type RecordReconsiderationCorrectionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordReconsiderationCorrectionResult'] = ResolversParentTypes['RecordReconsiderationCorrectionResult']> = {
  __resolveType: TypeResolveFn<'DisputeActDone' | 'DisputeNotFound' | 'NotPermitted' | 'WrongDisputeKind' | 'WrongDisputeState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch', ParentType, ContextType>;
};

export type RecordReconsiderationAcceptanceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordReconsiderationAcceptanceResult'] = ResolversParentTypes['RecordReconsiderationAcceptanceResult']> = {
  __resolveType: TypeResolveFn<'DisputeActDone' | 'DisputeNotFound' | 'NotPermitted' | 'WrongDisputeKind' | 'WrongDisputeState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch', ParentType, ContextType>;
};

export type ReceiveReconsiderationCopyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiveReconsiderationCopyResult'] = ResolversParentTypes['ReceiveReconsiderationCopyResult']> = {
  __resolveType: TypeResolveFn<'DisputeActDone' | 'DisputeNotFound' | 'NotPermitted' | 'WrongDisputeKind' | 'WrongDisputeState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch', ParentType, ContextType>;
};

export type RecordOrdinaryProcedureResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordOrdinaryProcedureResult'] = ResolversParentTypes['RecordOrdinaryProcedureResult']> = {
  __resolveType: TypeResolveFn<'DisputeActDone' | 'DisputeNotFound' | 'NotPermitted' | 'WrongDisputeKind' | 'WrongDisputeState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch' | 'WrongProcedure', ParentType, ContextType>;
};

export type RecordReconsiderationExtensionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordReconsiderationExtensionResult'] = ResolversParentTypes['RecordReconsiderationExtensionResult']> = {
  __resolveType: TypeResolveFn<'DisputeActDone' | 'DisputeNotFound' | 'NotPermitted' | 'WrongDisputeKind' | 'WrongDisputeState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch' | 'WrongProcedure' | 'AlreadyExtended', ParentType, ContextType>;
};

export type RecordReconsiderationDecisionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordReconsiderationDecisionResult'] = ResolversParentTypes['RecordReconsiderationDecisionResult']> = {
  __resolveType: TypeResolveFn<'DisputeActDone' | 'DisputeNotFound' | 'NotPermitted' | 'WrongDisputeKind' | 'WrongDisputeState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch', ParentType, ContextType>;
};

export type RecordReconsiderationEndResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordReconsiderationEndResult'] = ResolversParentTypes['RecordReconsiderationEndResult']> = {
  __resolveType: TypeResolveFn<'DisputeActDone' | 'DisputeNotFound' | 'NotPermitted' | 'WrongDisputeKind' | 'WrongDisputeState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch', ParentType, ContextType>;
};

export type OpenLitigationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenLitigationResult'] = ResolversParentTypes['OpenLitigationResult']> = {
  __resolveType: TypeResolveFn<'DisputeActDone' | 'NotPermitted' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch' | 'CaseNotFound' | 'NoReplyToContest', ParentType, ContextType>;
};

export type ReceiveComplaintCopyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiveComplaintCopyResult'] = ResolversParentTypes['ReceiveComplaintCopyResult']> = {
  __resolveType: TypeResolveFn<'DisputeActDone' | 'DisputeNotFound' | 'NotPermitted' | 'WrongDisputeKind' | 'WrongDisputeState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch', ParentType, ContextType>;
};

export type RecordJudgmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordJudgmentResult'] = ResolversParentTypes['RecordJudgmentResult']> = {
  __resolveType: TypeResolveFn<'DisputeActDone' | 'DisputeNotFound' | 'NotPermitted' | 'WrongDisputeKind' | 'WrongDisputeState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch', ParentType, ContextType>;
};

export type RecordAppealResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAppealResult'] = ResolversParentTypes['RecordAppealResult']> = {
  __resolveType: TypeResolveFn<'DisputeActDone' | 'DisputeNotFound' | 'NotPermitted' | 'WrongDisputeKind' | 'WrongDisputeState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch', ParentType, ContextType>;
};

export type RecordSecondJudgmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordSecondJudgmentResult'] = ResolversParentTypes['RecordSecondJudgmentResult']> = {
  __resolveType: TypeResolveFn<'DisputeActDone' | 'DisputeNotFound' | 'NotPermitted' | 'WrongDisputeKind' | 'WrongDisputeState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch', ParentType, ContextType>;
};

export type RecordJudgmentEffectiveResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordJudgmentEffectiveResult'] = ResolversParentTypes['RecordJudgmentEffectiveResult']> = {
  __resolveType: TypeResolveFn<'DisputeActDone' | 'DisputeNotFound' | 'NotPermitted' | 'WrongDisputeKind' | 'WrongDisputeState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch' | 'AppealTermRunning', ParentType, ContextType>;
};

export type RecordLitigationEndResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordLitigationEndResult'] = ResolversParentTypes['RecordLitigationEndResult']> = {
  __resolveType: TypeResolveFn<'DisputeActDone' | 'DisputeNotFound' | 'NotPermitted' | 'WrongDisputeKind' | 'WrongDisputeState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch', ParentType, ContextType>;
};

export type NameDisputeAgentsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameDisputeAgentsResult'] = ResolversParentTypes['NameDisputeAgentsResult']> = {
  __resolveType: TypeResolveFn<'DisputeActDone' | 'DisputeNotFound' | 'NotPermitted' | 'WrongDisputeKind' | 'WrongDisputeState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch' | 'AgentsWithoutStaff', ParentType, ContextType>;
};

export type FileAnswerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileAnswerResult'] = ResolversParentTypes['FileAnswerResult']> = {
  __resolveType: TypeResolveFn<'DisputeActDone' | 'DisputeNotFound' | 'NotPermitted' | 'WrongDisputeKind' | 'WrongDisputeState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch', ParentType, ContextType>;
};

export type RecordHearingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordHearingResult'] = ResolversParentTypes['RecordHearingResult']> = {
  __resolveType: TypeResolveFn<'DisputeActDone' | 'DisputeNotFound' | 'NotPermitted' | 'WrongDisputeKind' | 'WrongDisputeState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch', ParentType, ContextType>;
};

export type VoidDisputeFactResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoidDisputeFactResult'] = ResolversParentTypes['VoidDisputeFactResult']> = {
  __resolveType: TypeResolveFn<'DisputeActDone' | 'DisputeNotFound' | 'NotPermitted' | 'WrongDisputeKind' | 'WrongDisputeState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch' | 'NotTheLastFact', ParentType, ContextType>;
};

export type ComplaintResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Complaint'] = ResolversParentTypes['Complaint']> = {
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Complainant'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['ComplaintChannel'], ParentType, ContextType>;
  about?: Resolver<ResolversTypes['ComplaintSubject'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ageInDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['ComplaintDecision']>, ParentType, ContextType>;
  rectified?: Resolver<Maybe<ResolversTypes['Rectification']>, ParentType, ContextType>;
};

export type ComplaintDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComplaintDecision'] = ResolversParentTypes['ComplaintDecision']> = {
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  founded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['ComplaintMeasure']>, ParentType, ContextType>;
  reasons?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
};

export type RectificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rectification'] = ResolversParentTypes['Rectification']> = {
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ComplaintMeasureMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComplaintMeasureMissing'] = ResolversParentTypes['ComplaintMeasureMissing']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComplaintAlreadyDecidedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComplaintAlreadyDecided'] = ResolversParentTypes['ComplaintAlreadyDecided']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NothingToRectifyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NothingToRectify'] = ResolversParentTypes['NothingToRectify']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FileComplaintResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileComplaintResult'] = ResolversParentTypes['FileComplaintResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'CaseNotFound' | 'NotPermitted' | 'WrongState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch', ParentType, ContextType>;
};

export type DecideComplaintResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideComplaintResult'] = ResolversParentTypes['DecideComplaintResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'CaseNotFound' | 'NotPermitted' | 'WrongState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch' | 'ComplaintMeasureMissing' | 'ComplaintAlreadyDecided', ParentType, ContextType>;
};

export type RecordRectificationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordRectificationResult'] = ResolversParentTypes['RecordRectificationResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'CaseNotFound' | 'NotPermitted' | 'WrongState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch' | 'NothingToRectify', ParentType, ContextType>;
};

export type TrackedApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrackedApplication'] = ResolversParentTypes['TrackedApplication']> = {
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  applicationNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agencyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CaseState'], ParentType, ContextType>;
  statusZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  submittedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  receivedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  replyDueOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  correctionDueOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  paymentDueOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  deadlines?: Resolver<ReadonlyArray<ResolversTypes['Deadline']>, ParentType, ContextType>;
  consultations?: Resolver<ReadonlyArray<ResolversTypes['Consultation']>, ParentType, ContextType>;
  letters?: Resolver<ReadonlyArray<ResolversTypes['Letter']>, ParentType, ContextType>;
  notifications?: Resolver<ReadonlyArray<ResolversTypes['Notification']>, ParentType, ContextType>;
  enclosures?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrackingRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrackingRefused'] = ResolversParentTypes['TrackingRefused']> = {
  reason?: Resolver<ResolversTypes['TrackingRefusal'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrackApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrackApplicationResult'] = ResolversParentTypes['TrackApplicationResult']> = {
  __resolveType: TypeResolveFn<'TrackedApplication' | 'TrackingRefused', ParentType, ContextType>;
};

export type VerifiedLetterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifiedLetter'] = ResolversParentTypes['VerifiedLetter']> = {
  documentNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LetterKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agencyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  datedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  void?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VerificationRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerificationRefused'] = ResolversParentTypes['VerificationRefused']> = {
  reason?: Resolver<ResolversTypes['VerificationRefusal'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VerifyLetterResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifyLetterResult'] = ResolversParentTypes['VerifyLetterResult']> = {
  __resolveType: TypeResolveFn<'VerifiedLetter' | 'VerificationRefused', ParentType, ContextType>;
};

export type CalendarYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarYear'] = ResolversParentTypes['CalendarYear']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  workingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notices?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  daysOff?: Resolver<ReadonlyArray<ResolversTypes['Day']>, ParentType, ContextType>;
  makeUpWorkdays?: Resolver<ReadonlyArray<ResolversTypes['Day']>, ParentType, ContextType>;
};

export type HolidayNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HolidayNotice'] = ResolversParentTypes['HolidayNotice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['NoticeScope'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NoticeState'], ParentType, ContextType>;
  documentNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agencies?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Agency']>>, ParentType, ContextType>;
  approver?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holidays?: Resolver<ReadonlyArray<ResolversTypes['NoticeHoliday']>, ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  loadedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  loadedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  caseCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NoticeHolidayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeHoliday'] = ResolversParentTypes['NoticeHoliday']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  off?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  worked?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NoticeBeingAppliedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeBeingApplied'] = ResolversParentTypes['NoticeBeingApplied']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['NoticeScope'], ParentType, ContextType>;
  withdraws?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  documentNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NoticeApplication'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  caseCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  orderedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  orderedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type HolidayNoticePreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HolidayNoticePreview'] = ResolversParentTypes['HolidayNoticePreview']> = {
  fingerprint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  daysOff?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  daysWorked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  days?: Resolver<ReadonlyArray<ResolversTypes['CalendarDayChange']>, ParentType, ContextType>;
  yearsAnnounced?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  festivalsWorked?: Resolver<ReadonlyArray<ResolversTypes['FestivalWorked']>, ParentType, ContextType>;
  caseCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  becomingLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noLongerLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cases?: Resolver<ReadonlyArray<ResolversTypes['PreviewedCase']>, ParentType, ContextType, RequireFields<HolidayNoticePreviewCasesArgs, 'first' | 'skip'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CalendarDayChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarDayChange'] = ResolversParentTypes['CalendarDayChange']> = {
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  working?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kindBefore?: Resolver<ResolversTypes['DayKind'], ParentType, ContextType>;
  kindAfter?: Resolver<ResolversTypes['DayKind'], ParentType, ContextType>;
  festival?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FestivalWorkedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FestivalWorked'] = ResolversParentTypes['FestivalWorked']> = {
  festival?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type PreviewedCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviewedCase'] = ResolversParentTypes['PreviewedCase']> = {
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  applicationNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deadlines?: Resolver<ReadonlyArray<ResolversTypes['MovedDeadline']>, ParentType, ContextType>;
  provisionalBefore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  provisionalAfter?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['LatenessChange'], ParentType, ContextType>;
};

export type MovedDeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MovedDeadline'] = ResolversParentTypes['MovedDeadline']> = {
  deadline?: Resolver<ResolversTypes['RowDeadline'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type CalendarChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarChange'] = ResolversParentTypes['CalendarChange']> = {
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  applicationNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['RowDeadline'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  provisionalBefore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  provisionalAfter?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  editionBefore?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  editionAfter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type CalendarChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarChangeConnection'] = ResolversParentTypes['CalendarChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CalendarChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CalendarChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarChangeEdge'] = ResolversParentTypes['CalendarChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CalendarChange'], ParentType, ContextType>;
};

export type CalendarWarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarWarning'] = ResolversParentTypes['CalendarWarning']> = {
  code?: Resolver<ResolversTypes['CalendarWarningCode'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LetterTemplateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LetterTemplate'] = ResolversParentTypes['LetterTemplate']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sort?: Resolver<ResolversTypes['TemplateSort'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  shippedChanged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unusable?: Resolver<ReadonlyArray<ResolversTypes['TemplateFinding']>, ParentType, ContextType>;
  draft?: Resolver<Maybe<ResolversTypes['TemplateVersion']>, ParentType, ContextType>;
  editedVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  draftFindings?: Resolver<ReadonlyArray<ResolversTypes['TemplateFinding']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['TemplateVersion']>, ParentType, ContextType>;
  variables?: Resolver<ReadonlyArray<ResolversTypes['TemplateVariable']>, ParentType, ContextType>;
  letters?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TemplateVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TemplateVersion'] = ResolversParentTypes['TemplateVersion']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TemplateState'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basedOn?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TemplateVariableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TemplateVariable'] = ResolversParentTypes['TemplateVariable']> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meaning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  example?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  optional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TemplateFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TemplateFinding'] = ResolversParentTypes['TemplateFinding']> = {
  severity?: Resolver<ResolversTypes['FindingSeverity'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  column?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TemplateFindingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TemplateFindings'] = ResolversParentTypes['TemplateFindings']> = {
  findings?: Resolver<ReadonlyArray<ResolversTypes['TemplateFinding']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LetterPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LetterPreview'] = ResolversParentTypes['LetterPreview']> = {
  letter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  specimen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  specimens?: Resolver<ReadonlyArray<ResolversTypes['LetterSpecimen']>, ParentType, ContextType>;
  html?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['TemplateFinding']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LetterSpecimenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LetterSpecimen'] = ResolversParentTypes['LetterSpecimen']> = {
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LintLetterTemplateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LintLetterTemplateResult'] = ResolversParentTypes['LintLetterTemplateResult']> = {
  __resolveType: TypeResolveFn<'TemplateFindings' | 'NotPermitted' | 'InvalidInput', ParentType, ContextType>;
};

export type PreviewLetterResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviewLetterResult'] = ResolversParentTypes['PreviewLetterResult']> = {
  __resolveType: TypeResolveFn<'LetterPreview' | 'NotPermitted' | 'InvalidInput', ParentType, ContextType>;
};

export type CatalogueEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueEntry'] = ResolversParentTypes['CatalogueEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  indexNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  madeOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  responsibleUnit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['CatalogueForm'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PublicationStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['CatalogueEntryVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CatalogueEntryVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueEntryVersion'] = ResolversParentTypes['CatalogueEntryVersion']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PublicationStatus'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['CatalogueContent'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CatalogueContentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueContent'] = ResolversParentTypes['CatalogueContent']> = {
  indexNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  madeOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  responsibleUnit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['CatalogueForm'], ParentType, ContextType>;
};

export type CatalogueEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueEntryConnection'] = ResolversParentTypes['CatalogueEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CatalogueEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CatalogueEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueEntryEdge'] = ResolversParentTypes['CatalogueEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CatalogueEntry'], ParentType, ContextType>;
};

export type PublishedAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedAnswer'] = ResolversParentTypes['PublishedAnswer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PublicationStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  caseFile?: Resolver<Maybe<ResolversTypes['CaseFile']>, ParentType, ContextType>;
  draftedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['PersonalDataWarning']>, ParentType, ContextType>;
  doubts?: Resolver<ReadonlyArray<ResolversTypes['AnswerDoubt']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['PublishedAnswerVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnswerDoubtResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerDoubt'] = ResolversParentTypes['AnswerDoubt']> = {
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublishedAnswerOutlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedAnswerOutline'] = ResolversParentTypes['PublishedAnswerOutline']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['PersonalDataKind']>, ParentType, ContextType>;
};

export type PersonalDataWarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalDataWarning'] = ResolversParentTypes['PersonalDataWarning']> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PersonalDataKind'], ParentType, ContextType>;
  excerpt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublishedAnswerVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedAnswerVersion'] = ResolversParentTypes['PublishedAnswerVersion']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PublicationStatus'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['PublishedAnswerContent'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublishedAnswerContentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedAnswerContent'] = ResolversParentTypes['PublishedAnswerContent']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublishedAnswerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedAnswerConnection'] = ResolversParentTypes['PublishedAnswerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublishedAnswerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PublishedAnswerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedAnswerEdge'] = ResolversParentTypes['PublishedAnswerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublishedAnswer'], ParentType, ContextType>;
};

export type AnnualReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnualReport'] = ResolversParentTypes['AnnualReport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PublicationStatus'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  whyWithdrawn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HolidayNoticeAppliedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HolidayNoticeApplied'] = ResolversParentTypes['HolidayNoticeApplied']> = {
  notice?: Resolver<ResolversTypes['HolidayNotice'], ParentType, ContextType>;
  caseCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActDoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActDone'] = ResolversParentTypes['ActDone']> = {
  caseFile?: Resolver<ResolversTypes['CaseFile'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Warning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplicationReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationReceipt'] = ResolversParentTypes['ApplicationReceipt']> = {
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  applicationNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  queryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trackingUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  submittedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  receivedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  replyDueOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Warning']>, ParentType, ContextType>;
  further?: Resolver<ReadonlyArray<ResolversTypes['ApplicationReceipt']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryCodeReissuedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QueryCodeReissued'] = ResolversParentTypes['QueryCodeReissued']> = {
  caseFile?: Resolver<ResolversTypes['CaseFile'], ParentType, ContextType>;
  queryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Warning'] = ResolversParentTypes['Warning']> = {
  code?: Resolver<ResolversTypes['WarningCode'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType: TypeResolveFn<'DisputeNotFound' | 'WrongDisputeKind' | 'WrongDisputeState' | 'NoReplyToContest' | 'WrongProcedure' | 'AlreadyExtended' | 'AgentsWithoutStaff' | 'AppealTermRunning' | 'ComplaintMeasureMissing' | 'ComplaintAlreadyDecided' | 'NothingToRectify' | 'CaseNotFound' | 'NotPermitted' | 'WrongState' | 'StaleVersion' | 'IdempotencyMismatch' | 'InvalidInput' | 'TooManyAttempts' | 'DayRefused' | 'NoticeRefused' | 'PreviewOutdated' | 'NotificationNotFailed' | 'NotificationChannelClosed' | 'TemplateOutdated' | 'TemplateFaulty' | 'TemplateDraftMissing' | 'TemplateDraftOpen' | 'PublicationOutdated' | 'PublicationStatusRefused' | 'PersonalDataNamed' | 'CaseNotReplied' | 'LateEntryReasonMissing' | 'ApplicationNotRecorded' | 'ProofNotChecked' | 'ForeignApplicantNotTaken' | 'AlreadyRecorded' | 'NotAssigned' | 'AssignmentAcceptedBefore' | 'CorrectionAlreadyIssued' | 'SecondNoticeExcluded' | 'CorrectionGroundNotAdmitted' | 'CorrectionLateWithoutReason' | 'CorrectionTermRunning' | 'LetterNotElectronic' | 'AlreadyAcknowledged' | 'ServiceProofMissing' | 'AlreadyServed' | 'ConsultationAfterDue' | 'NoConsultationOut' | 'ConsultationAnswered' | 'NoCoHandlingOpen' | 'CoHandlingAnswered' | 'NoPaymentDeclared' | 'NoFeeNoticeOpen' | 'FeeObjectionRecorded' | 'CorrectionUnconfirmed' | 'FeeObjectionUndecided' | 'NoFeeObjection' | 'FeeAlreadyReviewed' | 'FeeNotLower' | 'ObjectionMissing' | 'ConsultationUndecided' | 'ObjectionStands' | 'ReleaseHeld' | 'LetterNotOut' | 'AlreadyDispatched' | 'DispatchNotRecorded' | 'WayNotForLetter' | 'PrivateCourier' | 'ElectronicWithoutConsent' | 'PublicNoticeWithoutFailure' | 'PublicNoticeRunning' | 'WitnessMissing' | 'NothingAwaited' | 'RedoUnderWay' | 'LawNotInForce' | 'ExtensionAfterExpiry' | 'ExtensionAlreadyGiven' | 'ExtensionOverMaximum' | 'ReasonsAlreadyRequested' | 'ReasonsAlreadyGiven' | 'ReasonsNotGiven' | 'DeferralAfterExpiry' | 'DeferralNotLater' | 'FeeNoticeAfterExpiry' | 'FeeNoticeOpen' | 'FeeAlreadyPaid' | 'PageTariffNotApplicable' | 'NothingToCharge' | 'PaymentBeforeNotice' | 'PaymentAmountDiffers' | 'PaymentTermRunning' | 'FeeUnpaid' | 'SearchRecordMissing' | 'CorrectionNotReceived' | 'ThirdPartyNotAsked' | 'ThirdPartyTermRunning' | 'NoReasonableObjection' | 'ReasonsNotRequested' | 'ReasonsTermRunning' | 'EarlierReplyMissing' | 'NotOnTheSpot' | 'ReleaseNotReviewed' | 'ReplyNotForThisApplication' | 'DraftMissing' | 'DraftClosed' | 'ReviewAlreadyPassed' | 'SecrecyItemsUnreviewed' | 'NotReleasable' | 'LetterDataMissing' | 'GlyphMissing' | 'LettersNotDrawn' | 'RemedyOpen' | 'DisputeOpen' | 'AlreadyDrafted' | 'MattersOpen' | 'CasesDoNotFit' | 'JoinedForReply' | 'NotJoined' | 'NothingDisclosed' | 'AlreadySuggested' | 'PublicationDecided' | 'ApplicantsTooFew' | 'NotTheLastFact' | 'UnitHasCases', ParentType, ContextType>;
};

export type CaseNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseNotFound'] = ResolversParentTypes['CaseNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotPermittedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotPermitted'] = ResolversParentTypes['NotPermitted']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WrongStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WrongState'] = ResolversParentTypes['WrongState']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CaseState'], ParentType, ContextType>;
  from?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaleVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaleVersion'] = ResolversParentTypes['StaleVersion']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  actual?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<ReadonlyArray<ResolversTypes['TimelineEvent']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdempotencyMismatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdempotencyMismatch'] = ResolversParentTypes['IdempotencyMismatch']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clientMutationId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyAttemptsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyAttempts'] = ResolversParentTypes['TooManyAttempts']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DayRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DayRefused'] = ResolversParentTypes['DayRefused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  bound?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoticeRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeRefused'] = ResolversParentTypes['NoticeRefused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PreviewOutdatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviewOutdated'] = ResolversParentTypes['PreviewOutdated']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  now?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotificationNotFailedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationNotFailed'] = ResolversParentTypes['NotificationNotFailed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NotificationState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotificationChannelClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationChannelClosed'] = ResolversParentTypes['NotificationChannelClosed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['NotificationChannel'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TemplateOutdatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TemplateOutdated'] = ResolversParentTypes['TemplateOutdated']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  now?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TemplateFaultyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TemplateFaulty'] = ResolversParentTypes['TemplateFaulty']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['TemplateFinding']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TemplateDraftMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TemplateDraftMissing'] = ResolversParentTypes['TemplateDraftMissing']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TemplateDraftOpenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TemplateDraftOpen'] = ResolversParentTypes['TemplateDraftOpen']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicationOutdatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationOutdated'] = ResolversParentTypes['PublicationOutdated']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  now?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicationStatusRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationStatusRefused'] = ResolversParentTypes['PublicationStatusRefused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PublicationStatus'], ParentType, ContextType>;
  from?: Resolver<ReadonlyArray<ResolversTypes['PublicationStatus']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonalDataNamedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalDataNamed'] = ResolversParentTypes['PersonalDataNamed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  data?: Resolver<ResolversTypes['PersonalDataKind'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseNotRepliedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseNotReplied'] = ResolversParentTypes['CaseNotReplied']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CaseState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LateEntryReasonMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LateEntryReasonMissing'] = ResolversParentTypes['LateEntryReasonMissing']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplicationNotRecordedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationNotRecorded'] = ResolversParentTypes['ApplicationNotRecorded']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProofNotCheckedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProofNotChecked'] = ResolversParentTypes['ProofNotChecked']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ForeignApplicantNotTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForeignApplicantNotTaken'] = ResolversParentTypes['ForeignApplicantNotTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyRecordedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyRecorded'] = ResolversParentTypes['AlreadyRecorded']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotAssignedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotAssigned'] = ResolversParentTypes['NotAssigned']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignmentAcceptedBeforeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignmentAcceptedBefore'] = ResolversParentTypes['AssignmentAcceptedBefore']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectionAlreadyIssuedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionAlreadyIssued'] = ResolversParentTypes['CorrectionAlreadyIssued']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SecondNoticeExcludedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecondNoticeExcluded'] = ResolversParentTypes['SecondNoticeExcluded']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectionGroundNotAdmittedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionGroundNotAdmitted'] = ResolversParentTypes['CorrectionGroundNotAdmitted']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['CorrectionGround'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectionLateWithoutReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionLateWithoutReason'] = ResolversParentTypes['CorrectionLateWithoutReason']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectionTermRunningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionTermRunning'] = ResolversParentTypes['CorrectionTermRunning']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mayLapseFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LetterNotElectronicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LetterNotElectronic'] = ResolversParentTypes['LetterNotElectronic']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  letter?: Resolver<ResolversTypes['ServedLetter'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyAcknowledgedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyAcknowledged'] = ResolversParentTypes['AlreadyAcknowledged']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceProofMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceProofMissing'] = ResolversParentTypes['ServiceProofMissing']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyServedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyServed'] = ResolversParentTypes['AlreadyServed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsultationAfterDueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultationAfterDue'] = ResolversParentTypes['ConsultationAfterDue']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoConsultationOutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoConsultationOut'] = ResolversParentTypes['NoConsultationOut']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsultationAnsweredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultationAnswered'] = ResolversParentTypes['ConsultationAnswered']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoCoHandlingOpenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoCoHandlingOpen'] = ResolversParentTypes['NoCoHandlingOpen']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoHandlingAnsweredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoHandlingAnswered'] = ResolversParentTypes['CoHandlingAnswered']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  coHandler?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoPaymentDeclaredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoPaymentDeclared'] = ResolversParentTypes['NoPaymentDeclared']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoFeeNoticeOpenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoFeeNoticeOpen'] = ResolversParentTypes['NoFeeNoticeOpen']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FeeObjectionRecordedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeeObjectionRecorded'] = ResolversParentTypes['FeeObjectionRecorded']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectionUnconfirmedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionUnconfirmed'] = ResolversParentTypes['CorrectionUnconfirmed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FeeObjectionUndecidedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeeObjectionUndecided'] = ResolversParentTypes['FeeObjectionUndecided']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoFeeObjectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoFeeObjection'] = ResolversParentTypes['NoFeeObjection']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FeeAlreadyReviewedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeeAlreadyReviewed'] = ResolversParentTypes['FeeAlreadyReviewed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  documentNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FeeNotLowerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeeNotLower'] = ResolversParentTypes['FeeNotLower']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amountInFen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObjectionMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectionMissing'] = ResolversParentTypes['ObjectionMissing']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsultationUndecidedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultationUndecided'] = ResolversParentTypes['ConsultationUndecided']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObjectionStandsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectionStands'] = ResolversParentTypes['ObjectionStands']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReleaseHeldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseHeld'] = ResolversParentTypes['ReleaseHeld']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LetterNotOutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LetterNotOut'] = ResolversParentTypes['LetterNotOut']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  letter?: Resolver<ResolversTypes['ServedLetter'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyDispatchedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyDispatched'] = ResolversParentTypes['AlreadyDispatched']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DispatchNotRecordedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DispatchNotRecorded'] = ResolversParentTypes['DispatchNotRecorded']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dispatch?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WayNotForLetterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WayNotForLetter'] = ResolversParentTypes['WayNotForLetter']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  letter?: Resolver<ResolversTypes['ServedLetter'], ParentType, ContextType>;
  way?: Resolver<ResolversTypes['ServiceWay'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PrivateCourierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrivateCourier'] = ResolversParentTypes['PrivateCourier']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  waybillNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ElectronicWithoutConsentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElectronicWithoutConsent'] = ResolversParentTypes['ElectronicWithoutConsent']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  letter?: Resolver<ResolversTypes['ServedLetter'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicNoticeWithoutFailureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicNoticeWithoutFailure'] = ResolversParentTypes['PublicNoticeWithoutFailure']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicNoticeRunningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicNoticeRunning'] = ResolversParentTypes['PublicNoticeRunning']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WitnessMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WitnessMissing'] = ResolversParentTypes['WitnessMissing']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NothingAwaitedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NothingAwaited'] = ResolversParentTypes['NothingAwaited']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RedoUnderWayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedoUnderWay'] = ResolversParentTypes['RedoUnderWay']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decisionNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LawNotInForceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LawNotInForce'] = ResolversParentTypes['LawNotInForce']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inForceOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExtensionAfterExpiryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtensionAfterExpiry'] = ResolversParentTypes['ExtensionAfterExpiry']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExtensionAlreadyGivenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtensionAlreadyGiven'] = ResolversParentTypes['ExtensionAlreadyGiven']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExtensionOverMaximumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtensionOverMaximum'] = ResolversParentTypes['ExtensionOverMaximum']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maximum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReasonsAlreadyRequestedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReasonsAlreadyRequested'] = ResolversParentTypes['ReasonsAlreadyRequested']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReasonsAlreadyGivenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReasonsAlreadyGiven'] = ResolversParentTypes['ReasonsAlreadyGiven']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReasonsNotGivenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReasonsNotGiven'] = ResolversParentTypes['ReasonsNotGiven']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeferralAfterExpiryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeferralAfterExpiry'] = ResolversParentTypes['DeferralAfterExpiry']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeferralNotLaterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeferralNotLater'] = ResolversParentTypes['DeferralNotLater']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FeeNoticeAfterExpiryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeeNoticeAfterExpiry'] = ResolversParentTypes['FeeNoticeAfterExpiry']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FeeNoticeOpenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeeNoticeOpen'] = ResolversParentTypes['FeeNoticeOpen']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FeeAlreadyPaidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeeAlreadyPaid'] = ResolversParentTypes['FeeAlreadyPaid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageTariffNotApplicableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageTariffNotApplicable'] = ResolversParentTypes['PageTariffNotApplicable']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NothingToChargeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NothingToCharge'] = ResolversParentTypes['NothingToCharge']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentBeforeNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentBeforeNotice'] = ResolversParentTypes['PaymentBeforeNotice']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentAmountDiffersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentAmountDiffers'] = ResolversParentTypes['PaymentAmountDiffers']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amountInFen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentTermRunningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentTermRunning'] = ResolversParentTypes['PaymentTermRunning']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mayLapseFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FeeUnpaidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeeUnpaid'] = ResolversParentTypes['FeeUnpaid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amountInFen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchRecordMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchRecordMissing'] = ResolversParentTypes['SearchRecordMissing']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectionNotReceivedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionNotReceived'] = ResolversParentTypes['CorrectionNotReceived']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ThirdPartyNotAskedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThirdPartyNotAsked'] = ResolversParentTypes['ThirdPartyNotAsked']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ThirdPartyTermRunningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThirdPartyTermRunning'] = ResolversParentTypes['ThirdPartyTermRunning']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  termEndsOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoReasonableObjectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoReasonableObjection'] = ResolversParentTypes['NoReasonableObjection']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReasonsNotRequestedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReasonsNotRequested'] = ResolversParentTypes['ReasonsNotRequested']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReasonsTermRunningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReasonsTermRunning'] = ResolversParentTypes['ReasonsTermRunning']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EarlierReplyMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EarlierReplyMissing'] = ResolversParentTypes['EarlierReplyMissing']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotOnTheSpotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotOnTheSpot'] = ResolversParentTypes['NotOnTheSpot']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['ReplyGround'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReleaseNotReviewedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseNotReviewed'] = ResolversParentTypes['ReleaseNotReviewed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReplyNotForThisApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplyNotForThisApplication'] = ResolversParentTypes['ReplyNotForThisApplication']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['ReplyGround'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DraftMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftMissing'] = ResolversParentTypes['DraftMissing']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DraftClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftClosed'] = ResolversParentTypes['DraftClosed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewAlreadyPassedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewAlreadyPassed'] = ResolversParentTypes['ReviewAlreadyPassed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  review?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SecrecyItemsUnreviewedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecrecyItemsUnreviewed'] = ResolversParentTypes['SecrecyItemsUnreviewed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotReleasableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotReleasable'] = ResolversParentTypes['NotReleasable']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LetterDataMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LetterDataMissing'] = ResolversParentTypes['LetterDataMissing']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GlyphMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GlyphMissing'] = ResolversParentTypes['GlyphMissing']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  characters?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LettersNotDrawnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LettersNotDrawn'] = ResolversParentTypes['LettersNotDrawn']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  letters?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemedyOpenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemedyOpen'] = ResolversParentTypes['RemedyOpen']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisputeOpenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeOpen'] = ResolversParentTypes['DisputeOpen']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decisionNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyDraftedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyDrafted'] = ResolversParentTypes['AlreadyDrafted']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MattersOpenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MattersOpen'] = ResolversParentTypes['MattersOpen']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matters?: Resolver<ReadonlyArray<ResolversTypes['OpenMatter']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CasesDoNotFitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CasesDoNotFit'] = ResolversParentTypes['CasesDoNotFit']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicationNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  misfit?: Resolver<ResolversTypes['Misfit'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JoinedForReplyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JoinedForReply'] = ResolversParentTypes['JoinedForReply']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  as?: Resolver<ResolversTypes['JointRole'], ParentType, ContextType>;
  applicationNos?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotJoinedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotJoined'] = ResolversParentTypes['NotJoined']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NothingDisclosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NothingDisclosed'] = ResolversParentTypes['NothingDisclosed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadySuggestedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadySuggested'] = ResolversParentTypes['AlreadySuggested']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicationDecidedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationDecided'] = ResolversParentTypes['PublicationDecided']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplicantsTooFewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicantsTooFew'] = ResolversParentTypes['ApplicantsTooFew']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicants?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotTheLastFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotTheLastFact'] = ResolversParentTypes['NotTheLastFact']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastSeq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarkNoticesReadResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkNoticesReadResult'] = ResolversParentTypes['MarkNoticesReadResult']> = {
  __resolveType: TypeResolveFn<'NoticesRead' | 'NotPermitted', ParentType, ContextType>;
};

export type NoticesReadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticesRead'] = ResolversParentTypes['NoticesRead']> = {
  unread?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeNoticeSettingsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeNoticeSettingsResult'] = ResolversParentTypes['ChangeNoticeSettingsResult']> = {
  __resolveType: TypeResolveFn<'NoticeSettings' | 'NotPermitted' | 'InvalidInput', ParentType, ContextType>;
};

export type SetLeaveResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetLeaveResult'] = ResolversParentTypes['SetLeaveResult']> = {
  __resolveType: TypeResolveFn<'LeaveSet' | 'NotPermitted' | 'InvalidInput', ParentType, ContextType>;
};

export type LeaveSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaveSet'] = ResolversParentTypes['LeaveSet']> = {
  leave?: Resolver<ResolversTypes['Leave'], ParentType, ContextType>;
  uncovered?: Resolver<ReadonlyArray<ResolversTypes['Grant']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelLeaveResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelLeaveResult'] = ResolversParentTypes['CancelLeaveResult']> = {
  __resolveType: TypeResolveFn<'LeaveCancelled' | 'NotPermitted' | 'InvalidInput', ParentType, ContextType>;
};

export type LeaveCancelledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaveCancelled'] = ResolversParentTypes['LeaveCancelled']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HandOverCasesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandOverCasesResult'] = ResolversParentTypes['HandOverCasesResult']> = {
  __resolveType: TypeResolveFn<'CasesHandedOver' | 'NotPermitted' | 'InvalidInput', ParentType, ContextType>;
};

export type CasesHandedOverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CasesHandedOver'] = ResolversParentTypes['CasesHandedOver']> = {
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['HandOverOutcome']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HandOverOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandOverOutcome'] = ResolversParentTypes['HandOverOutcome']> = {
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  caseFile?: Resolver<Maybe<ResolversTypes['CaseFile']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ChangePasswordResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePasswordResult'] = ResolversParentTypes['ChangePasswordResult']> = {
  __resolveType: TypeResolveFn<'PasswordChanged' | 'NotPermitted' | 'InvalidInput' | 'TooManyAttempts', ParentType, ContextType>;
};

export type PasswordChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PasswordChanged'] = ResolversParentTypes['PasswordChanged']> = {
  endedSessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndSessionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndSessionResult'] = ResolversParentTypes['EndSessionResult']> = {
  __resolveType: TypeResolveFn<'SessionEnded' | 'NotPermitted' | 'InvalidInput', ParentType, ContextType>;
};

export type SessionEndedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionEnded'] = ResolversParentTypes['SessionEnded']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActivateStaffMemberResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivateStaffMemberResult'] = ResolversParentTypes['ActivateStaffMemberResult']> = {
  __resolveType: TypeResolveFn<'StaffMember' | 'NotPermitted' | 'InvalidInput', ParentType, ContextType>;
};

export type ResetPasswordResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResetPasswordResult'] = ResolversParentTypes['ResetPasswordResult']> = {
  __resolveType: TypeResolveFn<'PasswordReset' | 'NotPermitted' | 'InvalidInput', ParentType, ContextType>;
};

export type PasswordResetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PasswordReset'] = ResolversParentTypes['PasswordReset']> = {
  staffMember?: Resolver<ResolversTypes['StaffMember'], ParentType, ContextType>;
  oneTimePassword?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeAgencyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeAgencyResult'] = ResolversParentTypes['ChangeAgencyResult']> = {
  __resolveType: TypeResolveFn<'Agency' | 'NotPermitted' | 'InvalidInput', ParentType, ContextType>;
};

export type RenameUnitResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenameUnitResult'] = ResolversParentTypes['RenameUnitResult']> = {
  __resolveType: TypeResolveFn<'Unit' | 'NotPermitted' | 'InvalidInput', ParentType, ContextType>;
};

export type CloseUnitResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseUnitResult'] = ResolversParentTypes['CloseUnitResult']> = {
  __resolveType: TypeResolveFn<'Unit' | 'NotPermitted' | 'InvalidInput' | 'UnitHasCases', ParentType, ContextType>;
};

export type UnitHasCasesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitHasCases'] = ResolversParentTypes['UnitHasCases']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateAgencyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateAgencyResult'] = ResolversParentTypes['CreateAgencyResult']> = {
  __resolveType: TypeResolveFn<'Agency' | 'NotPermitted' | 'InvalidInput', ParentType, ContextType>;
};

export type PreviewHolidayNoticeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviewHolidayNoticeResult'] = ResolversParentTypes['PreviewHolidayNoticeResult']> = {
  __resolveType: TypeResolveFn<'HolidayNoticePreview' | 'NotPermitted' | 'InvalidInput' | 'NoticeRefused', ParentType, ContextType>;
};

export type ApplyHolidayNoticeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyHolidayNoticeResult'] = ResolversParentTypes['ApplyHolidayNoticeResult']> = {
  __resolveType: TypeResolveFn<'HolidayNoticeApplied' | 'NotPermitted' | 'InvalidInput' | 'NoticeRefused' | 'PreviewOutdated' | 'IdempotencyMismatch', ParentType, ContextType>;
};

export type WithdrawLocalOverrideResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawLocalOverrideResult'] = ResolversParentTypes['WithdrawLocalOverrideResult']> = {
  __resolveType: TypeResolveFn<'HolidayNoticeApplied' | 'NotPermitted' | 'InvalidInput' | 'PreviewOutdated' | 'IdempotencyMismatch', ParentType, ContextType>;
};

export type CreateUnitResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateUnitResult'] = ResolversParentTypes['CreateUnitResult']> = {
  __resolveType: TypeResolveFn<'Unit' | 'NotPermitted' | 'InvalidInput', ParentType, ContextType>;
};

export type CreateStaffMemberResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateStaffMemberResult'] = ResolversParentTypes['CreateStaffMemberResult']> = {
  __resolveType: TypeResolveFn<'StaffMember' | 'NotPermitted' | 'InvalidInput', ParentType, ContextType>;
};

export type SaveFilterResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveFilterResult'] = ResolversParentTypes['SaveFilterResult']> = {
  __resolveType: TypeResolveFn<'SavedFilter' | 'NotPermitted' | 'InvalidInput', ParentType, ContextType>;
};

export type DeleteSavedFilterResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteSavedFilterResult'] = ResolversParentTypes['DeleteSavedFilterResult']> = {
  __resolveType: TypeResolveFn<'SavedFilterDeleted' | 'NotPermitted' | 'InvalidInput', ParentType, ContextType>;
};

export type ExportCasesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportCasesResult'] = ResolversParentTypes['ExportCasesResult']> = {
  __resolveType: TypeResolveFn<'CaseExport' | 'NotPermitted' | 'InvalidInput' | 'IdempotencyMismatch', ParentType, ContextType>;
};

export type PrintLettersResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrintLettersResult'] = ResolversParentTypes['PrintLettersResult']> = {
  __resolveType: TypeResolveFn<'CaseExport' | 'NotPermitted' | 'InvalidInput' | 'IdempotencyMismatch', ParentType, ContextType>;
};

export type GrantRoleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantRoleResult'] = ResolversParentTypes['GrantRoleResult']> = {
  __resolveType: TypeResolveFn<'StaffMember' | 'NotPermitted' | 'InvalidInput', ParentType, ContextType>;
};

export type ChangeOfficeSettingsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeOfficeSettingsResult'] = ResolversParentTypes['ChangeOfficeSettingsResult']> = {
  __resolveType: TypeResolveFn<'Agency' | 'NotPermitted' | 'InvalidInput', ParentType, ContextType>;
};

export type SaveTemplateDraftResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveTemplateDraftResult'] = ResolversParentTypes['SaveTemplateDraftResult']> = {
  __resolveType: TypeResolveFn<'LetterTemplate' | 'NotPermitted' | 'InvalidInput' | 'TemplateOutdated', ParentType, ContextType>;
};

export type PublishTemplateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishTemplateResult'] = ResolversParentTypes['PublishTemplateResult']> = {
  __resolveType: TypeResolveFn<'LetterTemplate' | 'NotPermitted' | 'InvalidInput' | 'TemplateOutdated' | 'TemplateFaulty' | 'TemplateDraftMissing', ParentType, ContextType>;
};

export type DiscardTemplateDraftResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscardTemplateDraftResult'] = ResolversParentTypes['DiscardTemplateDraftResult']> = {
  __resolveType: TypeResolveFn<'LetterTemplate' | 'NotPermitted' | 'InvalidInput' | 'TemplateOutdated' | 'TemplateDraftMissing', ParentType, ContextType>;
};

export type WithdrawTemplateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawTemplateResult'] = ResolversParentTypes['WithdrawTemplateResult']> = {
  __resolveType: TypeResolveFn<'LetterTemplate' | 'NotPermitted' | 'InvalidInput' | 'TemplateOutdated' | 'TemplateFaulty' | 'TemplateDraftOpen', ParentType, ContextType>;
};

export type SaveCatalogueEntryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveCatalogueEntryResult'] = ResolversParentTypes['SaveCatalogueEntryResult']> = {
  __resolveType: TypeResolveFn<'CatalogueEntry' | 'NotPermitted' | 'InvalidInput' | 'DayRefused' | 'PublicationOutdated', ParentType, ContextType>;
};

export type PublishCatalogueEntryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishCatalogueEntryResult'] = ResolversParentTypes['PublishCatalogueEntryResult']> = {
  __resolveType: TypeResolveFn<'CatalogueEntry' | 'NotPermitted' | 'InvalidInput' | 'PublicationOutdated' | 'PublicationStatusRefused', ParentType, ContextType>;
};

export type WithdrawCatalogueEntryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawCatalogueEntryResult'] = ResolversParentTypes['WithdrawCatalogueEntryResult']> = {
  __resolveType: TypeResolveFn<'CatalogueEntry' | 'NotPermitted' | 'InvalidInput' | 'PublicationOutdated' | 'PublicationStatusRefused', ParentType, ContextType>;
};

export type DraftPublishedAnswerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftPublishedAnswerResult'] = ResolversParentTypes['DraftPublishedAnswerResult']> = {
  __resolveType: TypeResolveFn<'PublishedAnswer' | 'CaseNotFound' | 'NotPermitted' | 'InvalidInput' | 'CaseNotReplied' | 'PersonalDataNamed' | 'PublicationOutdated' | 'PublicationStatusRefused', ParentType, ContextType>;
};

export type ApprovePublishedAnswerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApprovePublishedAnswerResult'] = ResolversParentTypes['ApprovePublishedAnswerResult']> = {
  __resolveType: TypeResolveFn<'PublishedAnswer' | 'NotPermitted' | 'InvalidInput' | 'PublicationOutdated' | 'PublicationStatusRefused', ParentType, ContextType>;
};

export type ReturnPublishedAnswerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnPublishedAnswerResult'] = ResolversParentTypes['ReturnPublishedAnswerResult']> = {
  __resolveType: TypeResolveFn<'PublishedAnswer' | 'NotPermitted' | 'InvalidInput' | 'PublicationOutdated' | 'PublicationStatusRefused', ParentType, ContextType>;
};

export type WithdrawPublishedAnswerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawPublishedAnswerResult'] = ResolversParentTypes['WithdrawPublishedAnswerResult']> = {
  __resolveType: TypeResolveFn<'PublishedAnswer' | 'NotPermitted' | 'InvalidInput' | 'PublicationOutdated' | 'PublicationStatusRefused', ParentType, ContextType>;
};

export type PublishAnnualReportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishAnnualReportResult'] = ResolversParentTypes['PublishAnnualReportResult']> = {
  __resolveType: TypeResolveFn<'AnnualReport' | 'NotPermitted' | 'InvalidInput' | 'DayRefused', ParentType, ContextType>;
};

export type WithdrawAnnualReportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawAnnualReportResult'] = ResolversParentTypes['WithdrawAnnualReportResult']> = {
  __resolveType: TypeResolveFn<'AnnualReport' | 'NotPermitted' | 'InvalidInput' | 'PublicationStatusRefused', ParentType, ContextType>;
};

export type RedoOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedoOrder'] = ResolversParentTypes['RedoOrder']> = {
  orderedBy?: Resolver<ResolversTypes['OrderingAuthority'], ParentType, ContextType>;
  forum?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decisionNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orderedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  quashedFor?: Resolver<ResolversTypes['QuashingReason'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
};

export type SubmitApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitApplicationResult'] = ResolversParentTypes['SubmitApplicationResult']> = {
  __resolveType: TypeResolveFn<'ApplicationReceipt' | 'NotPermitted' | 'InvalidInput' | 'IdempotencyMismatch' | 'ForeignApplicantNotTaken', ParentType, ContextType>;
};

export type RecordWindowApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordWindowApplicationResult'] = ResolversParentTypes['RecordWindowApplicationResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'NotPermitted' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch' | 'ForeignApplicantNotTaken', ParentType, ContextType>;
};

export type RecordOralApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordOralApplicationResult'] = ResolversParentTypes['RecordOralApplicationResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'NotPermitted' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch' | 'ForeignApplicantNotTaken', ParentType, ContextType>;
};

export type RecordFaxApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordFaxApplicationResult'] = ResolversParentTypes['RecordFaxApplicationResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'NotPermitted' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch' | 'ForeignApplicantNotTaken', ParentType, ContextType>;
};

export type LogMailResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogMailResult'] = ResolversParentTypes['LogMailResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'NotPermitted' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch', ParentType, ContextType>;
};

export type HandOverMailResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandOverMailResult'] = ResolversParentTypes['HandOverMailResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'CaseNotFound' | 'NotPermitted' | 'WrongState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch', ParentType, ContextType>;
};

export type RecordMailApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordMailApplicationResult'] = ResolversParentTypes['RecordMailApplicationResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'CaseNotFound' | 'NotPermitted' | 'WrongState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch' | 'AlreadyRecorded' | 'ForeignApplicantNotTaken', ParentType, ContextType>;
};

export type ConfirmReceiptResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmReceiptResult'] = ResolversParentTypes['ConfirmReceiptResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'CaseNotFound' | 'NotPermitted' | 'WrongState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch' | 'ApplicationNotRecorded', ParentType, ContextType>;
};

export type RegisterApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterApplicationResult'] = ResolversParentTypes['RegisterApplicationResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'CaseNotFound' | 'NotPermitted' | 'WrongState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch' | 'LetterDataMissing' | 'GlyphMissing', ParentType, ContextType>;
};

export type ReissueQueryCodeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReissueQueryCodeResult'] = ResolversParentTypes['ReissueQueryCodeResult']> = {
  __resolveType: TypeResolveFn<'QueryCodeReissued' | 'CaseNotFound' | 'NotPermitted' | 'WrongState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch', ParentType, ContextType>;
};

export type AmendParticularsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmendParticularsResult'] = ResolversParentTypes['AmendParticularsResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'CaseNotFound' | 'NotPermitted' | 'WrongState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch' | 'ApplicationNotRecorded' | 'ProofNotChecked', ParentType, ContextType>;
};

export type SplitApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SplitApplicationResult'] = ResolversParentTypes['SplitApplicationResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'CaseNotFound' | 'NotPermitted' | 'WrongState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch' | 'ApplicationNotRecorded' | 'AlreadyDrafted' | 'MattersOpen' | 'JoinedForReply', ParentType, ContextType>;
};

export type MergeApplicationsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeApplicationsResult'] = ResolversParentTypes['MergeApplicationsResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'CaseNotFound' | 'NotPermitted' | 'WrongState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch' | 'CasesDoNotFit' | 'JoinedForReply', ParentType, ContextType>;
};

export type WithdrawApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawApplicationResult'] = ResolversParentTypes['WithdrawApplicationResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'CaseNotFound' | 'NotPermitted' | 'WrongState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch', ParentType, ContextType>;
};

export type AssignCaseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignCaseResult'] = ResolversParentTypes['AssignCaseResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'CaseNotFound' | 'NotPermitted' | 'WrongState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch' | 'JoinedForReply', ParentType, ContextType>;
};

export type AssignCasesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignCasesResult'] = ResolversParentTypes['AssignCasesResult']> = {
  __resolveType: TypeResolveFn<'CasesAssigned' | 'InvalidInput', ParentType, ContextType>;
};

export type CasesAssignedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CasesAssigned'] = ResolversParentTypes['CasesAssigned']> = {
  assigned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['CaseAssignment']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseAssignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseAssignment'] = ResolversParentTypes['CaseAssignment']> = {
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['AssignCaseResult'], ParentType, ContextType>;
};

export type AcceptAssignmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptAssignmentResult'] = ResolversParentTypes['AcceptAssignmentResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'CaseNotFound' | 'NotPermitted' | 'WrongState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch' | 'NotAssigned' | 'AssignmentAcceptedBefore' | 'JoinedForReply', ParentType, ContextType>;
};

export type ReturnAssignmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnAssignmentResult'] = ResolversParentTypes['ReturnAssignmentResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'CaseNotFound' | 'NotPermitted' | 'WrongState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch' | 'NotAssigned' | 'JoinedForReply', ParentType, ContextType>;
};

export type IssueCorrectionNoticeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueCorrectionNoticeResult'] = ResolversParentTypes['IssueCorrectionNoticeResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'CaseNotFound' | 'NotPermitted' | 'WrongState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch' | 'CorrectionAlreadyIssued' | 'SecondNoticeExcluded' | 'CorrectionGroundNotAdmitted' | 'LetterDataMissing' | 'GlyphMissing', ParentType, ContextType>;
};

export type RecordCorrectionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCorrectionResult'] = ResolversParentTypes['RecordCorrectionResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'CaseNotFound' | 'NotPermitted' | 'WrongState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch' | 'CorrectionLateWithoutReason', ParentType, ContextType>;
};

export type LapseApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LapseApplicationResult'] = ResolversParentTypes['LapseApplicationResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'CaseNotFound' | 'NotPermitted' | 'WrongState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch' | 'NothingAwaited' | 'ServiceProofMissing' | 'CorrectionTermRunning' | 'CorrectionUnconfirmed' | 'PaymentTermRunning' | 'LetterDataMissing' | 'GlyphMissing' | 'FeeObjectionUndecided', ParentType, ContextType>;
};

export type ExtendReplyPeriodResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtendReplyPeriodResult'] = ResolversParentTypes['ExtendReplyPeriodResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'CaseNotFound' | 'NotPermitted' | 'WrongState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch' | 'RedoUnderWay' | 'ExtensionAfterExpiry' | 'ExtensionAlreadyGiven' | 'ExtensionOverMaximum' | 'LetterDataMissing' | 'GlyphMissing', ParentType, ContextType>;
};

export type RequestReasonsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestReasonsResult'] = ResolversParentTypes['RequestReasonsResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'CaseNotFound' | 'NotPermitted' | 'WrongState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch' | 'LawNotInForce' | 'ReasonsAlreadyRequested' | 'LetterDataMissing' | 'GlyphMissing', ParentType, ContextType>;
};

export type RecordReasonsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordReasonsResult'] = ResolversParentTypes['RecordReasonsResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'CaseNotFound' | 'NotPermitted' | 'WrongState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch' | 'ReasonsNotRequested' | 'ReasonsAlreadyGiven', ParentType, ContextType>;
};

export type DeferReplyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeferReplyResult'] = ResolversParentTypes['DeferReplyResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'CaseNotFound' | 'NotPermitted' | 'WrongState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch' | 'RedoUnderWay' | 'ReasonsNotRequested' | 'ReasonsNotGiven' | 'DeferralAfterExpiry' | 'DeferralNotLater' | 'LetterDataMissing' | 'GlyphMissing', ParentType, ContextType>;
};

export type CountItemsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountItemsResult'] = ResolversParentTypes['CountItemsResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'CaseNotFound' | 'NotPermitted' | 'WrongState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch' | 'FeeNoticeOpen' | 'FeeAlreadyPaid', ParentType, ContextType>;
};

export type IssueFeeNoticeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueFeeNoticeResult'] = ResolversParentTypes['IssueFeeNoticeResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'CaseNotFound' | 'NotPermitted' | 'WrongState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch' | 'RedoUnderWay' | 'LawNotInForce' | 'FeeNoticeAfterExpiry' | 'FeeNoticeOpen' | 'FeeAlreadyPaid' | 'PageTariffNotApplicable' | 'NothingToCharge' | 'LetterDataMissing' | 'GlyphMissing', ParentType, ContextType>;
};

export type DeclarePaymentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclarePaymentResult'] = ResolversParentTypes['DeclarePaymentResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'CaseNotFound' | 'NotPermitted' | 'WrongState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'IdempotencyMismatch' | 'PaymentBeforeNotice', ParentType, ContextType>;
};

export type RecordPaymentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPaymentResult'] = ResolversParentTypes['RecordPaymentResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'CaseNotFound' | 'NotPermitted' | 'WrongState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch' | 'PaymentBeforeNotice' | 'PaymentAmountDiffers', ParentType, ContextType>;
};

export type RecordPaymentNotFoundResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPaymentNotFoundResult'] = ResolversParentTypes['RecordPaymentNotFoundResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'CaseNotFound' | 'NotPermitted' | 'WrongState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch' | 'NoPaymentDeclared', ParentType, ContextType>;
};

export type RecordFeeObjectionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordFeeObjectionResult'] = ResolversParentTypes['RecordFeeObjectionResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'CaseNotFound' | 'NotPermitted' | 'WrongState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch' | 'NoFeeNoticeOpen' | 'FeeAlreadyReviewed' | 'FeeObjectionRecorded', ParentType, ContextType>;
};

export type DecideFeeReviewResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideFeeReviewResult'] = ResolversParentTypes['DecideFeeReviewResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'CaseNotFound' | 'NotPermitted' | 'WrongState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch' | 'NoFeeNoticeOpen' | 'FeeAlreadyReviewed' | 'NoFeeObjection' | 'FeeNotLower' | 'NothingToCharge' | 'PageTariffNotApplicable' | 'LetterDataMissing' | 'GlyphMissing', ParentType, ContextType>;
};

export type RecordSearchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordSearchResult'] = ResolversParentTypes['RecordSearchResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'CaseNotFound' | 'NotPermitted' | 'WrongState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch', ParentType, ContextType>;
};

export type SendConsultationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendConsultationResult'] = ResolversParentTypes['SendConsultationResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'CaseNotFound' | 'NotPermitted' | 'WrongState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch' | 'ConsultationAfterDue' | 'LetterDataMissing' | 'GlyphMissing', ParentType, ContextType>;
};

export type RecordConsultationDeliveryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordConsultationDeliveryResult'] = ResolversParentTypes['RecordConsultationDeliveryResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'CaseNotFound' | 'NotPermitted' | 'WrongState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch' | 'NoConsultationOut' | 'AlreadyServed' | 'DispatchNotRecorded' | 'WayNotForLetter' | 'ElectronicWithoutConsent' | 'WitnessMissing', ParentType, ContextType>;
};

export type RecordConsultationOpinionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordConsultationOpinionResult'] = ResolversParentTypes['RecordConsultationOpinionResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'CaseNotFound' | 'NotPermitted' | 'WrongState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch' | 'NoConsultationOut' | 'ConsultationAnswered', ParentType, ContextType>;
};

export type RequestCoHandlingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestCoHandlingResult'] = ResolversParentTypes['RequestCoHandlingResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'CaseNotFound' | 'NotPermitted' | 'WrongState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch' | 'LetterDataMissing' | 'GlyphMissing', ParentType, ContextType>;
};

export type RecordCoHandlingAnswerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCoHandlingAnswerResult'] = ResolversParentTypes['RecordCoHandlingAnswerResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'CaseNotFound' | 'NotPermitted' | 'WrongState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch' | 'NoCoHandlingOpen' | 'CoHandlingAnswered', ParentType, ContextType>;
};

export type DiscloseInPublicInterestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscloseInPublicInterestResult'] = ResolversParentTypes['DiscloseInPublicInterestResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'CaseNotFound' | 'NotPermitted' | 'WrongState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch' | 'ObjectionMissing' | 'LetterDataMissing' | 'GlyphMissing', ParentType, ContextType>;
};

export type JoinForReplyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JoinForReplyResult'] = ResolversParentTypes['JoinForReplyResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'CaseNotFound' | 'NotPermitted' | 'WrongState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch' | 'CasesDoNotFit' | 'JoinedForReply', ParentType, ContextType>;
};

export type LeaveJointReplyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaveJointReplyResult'] = ResolversParentTypes['LeaveJointReplyResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'CaseNotFound' | 'NotPermitted' | 'WrongState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch' | 'NotJoined', ParentType, ContextType>;
};

export type DraftReplyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftReplyResult'] = ResolversParentTypes['DraftReplyResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'CaseNotFound' | 'NotPermitted' | 'WrongState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch' | 'SearchRecordMissing' | 'CorrectionNotReceived' | 'ThirdPartyNotAsked' | 'ThirdPartyTermRunning' | 'NoReasonableObjection' | 'ReasonsNotRequested' | 'ReasonsTermRunning' | 'EarlierReplyMissing' | 'JoinedForReply' | 'ReplyNotForThisApplication', ParentType, ContextType>;
};

export type SubmitForReviewResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitForReviewResult'] = ResolversParentTypes['SubmitForReviewResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'CaseNotFound' | 'NotPermitted' | 'WrongState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch' | 'DraftMissing' | 'ConsultationUndecided' | 'ObjectionStands' | 'SearchRecordMissing' | 'CorrectionNotReceived' | 'ThirdPartyNotAsked' | 'ThirdPartyTermRunning' | 'NoReasonableObjection' | 'ReasonsNotRequested' | 'ReasonsTermRunning' | 'EarlierReplyMissing' | 'JoinedForReply', ParentType, ContextType>;
};

export type PassLegalReviewResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PassLegalReviewResult'] = ResolversParentTypes['PassLegalReviewResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'CaseNotFound' | 'NotPermitted' | 'WrongState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch' | 'DraftMissing' | 'ReviewAlreadyPassed', ParentType, ContextType>;
};

export type PassSecrecyReviewResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PassSecrecyReviewResult'] = ResolversParentTypes['PassSecrecyReviewResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'CaseNotFound' | 'NotPermitted' | 'WrongState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch' | 'DraftMissing' | 'ReviewAlreadyPassed' | 'SecrecyItemsUnreviewed' | 'NotReleasable', ParentType, ContextType>;
};

export type ReturnDraftResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnDraftResult'] = ResolversParentTypes['ReturnDraftResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'CaseNotFound' | 'NotPermitted' | 'WrongState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch' | 'DraftMissing', ParentType, ContextType>;
};

export type CommentOnDraftResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommentOnDraftResult'] = ResolversParentTypes['CommentOnDraftResult']> = {
  __resolveType: TypeResolveFn<'DraftCommented' | 'CaseNotFound' | 'NotPermitted' | 'InvalidInput' | 'IdempotencyMismatch' | 'DraftMissing' | 'DraftClosed', ParentType, ContextType>;
};

export type ResolveCommentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolveCommentResult'] = ResolversParentTypes['ResolveCommentResult']> = {
  __resolveType: TypeResolveFn<'DraftCommented' | 'NotPermitted' | 'InvalidInput' | 'DraftMissing' | 'DraftClosed', ParentType, ContextType>;
};

export type DraftCommentedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftCommented'] = ResolversParentTypes['DraftCommented']> = {
  comment?: Resolver<ResolversTypes['DraftComment'], ParentType, ContextType>;
  caseFile?: Resolver<ResolversTypes['CaseFile'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignReplyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignReplyResult'] = ResolversParentTypes['SignReplyResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'CaseNotFound' | 'NotPermitted' | 'WrongState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch' | 'FeeUnpaid' | 'DraftMissing' | 'ConsultationUndecided' | 'ObjectionStands' | 'LetterDataMissing' | 'GlyphMissing', ParentType, ContextType>;
};

export type SendReplyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendReplyResult'] = ResolversParentTypes['SendReplyResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'CaseNotFound' | 'NotPermitted' | 'WrongState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch' | 'FeeUnpaid' | 'ConsultationUndecided' | 'ObjectionStands' | 'ReleaseHeld' | 'PrivateCourier' | 'LettersNotDrawn', ParentType, ContextType>;
};

export type RecordDispatchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDispatchResult'] = ResolversParentTypes['RecordDispatchResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'CaseNotFound' | 'NotPermitted' | 'WrongState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch' | 'LetterNotOut' | 'AlreadyServed' | 'AlreadyDispatched' | 'WayNotForLetter' | 'PrivateCourier' | 'PublicNoticeWithoutFailure', ParentType, ContextType>;
};

export type RetryNotificationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetryNotificationResult'] = ResolversParentTypes['RetryNotificationResult']> = {
  __resolveType: TypeResolveFn<'NotificationRetried' | 'NotPermitted' | 'InvalidInput' | 'IdempotencyMismatch' | 'NotificationNotFailed' | 'NotificationChannelClosed', ParentType, ContextType>;
};

export type NotificationRetriedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationRetried'] = ResolversParentTypes['NotificationRetried']> = {
  caseFile?: Resolver<ResolversTypes['CaseFile'], ParentType, ContextType>;
  notification?: Resolver<ResolversTypes['Notification'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordServiceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordServiceResult'] = ResolversParentTypes['RecordServiceResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'CaseNotFound' | 'NotPermitted' | 'WrongState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch' | 'LetterNotOut' | 'AlreadyServed' | 'DispatchNotRecorded' | 'WayNotForLetter' | 'ElectronicWithoutConsent' | 'PublicNoticeRunning' | 'WitnessMissing', ParentType, ContextType>;
};

export type ReplyOnTheSpotResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplyOnTheSpotResult'] = ResolversParentTypes['ReplyOnTheSpotResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'CaseNotFound' | 'NotPermitted' | 'WrongState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch' | 'JoinedForReply' | 'ReplyNotForThisApplication' | 'NotOnTheSpot' | 'ReleaseNotReviewed' | 'FeeUnpaid' | 'ConsultationUndecided' | 'ObjectionStands' | 'ReleaseHeld' | 'EarlierReplyMissing' | 'LetterDataMissing' | 'GlyphMissing', ParentType, ContextType>;
};

export type ReopenForRedoResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReopenForRedoResult'] = ResolversParentTypes['ReopenForRedoResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'CaseNotFound' | 'NotPermitted' | 'WrongState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch', ParentType, ContextType>;
};

export type AcknowledgeLetterResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcknowledgeLetterResult'] = ResolversParentTypes['AcknowledgeLetterResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'CaseNotFound' | 'NotPermitted' | 'WrongState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'IdempotencyMismatch' | 'LetterNotElectronic' | 'AlreadyAcknowledged', ParentType, ContextType>;
};

export type SuggestPublicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestPublicationResult'] = ResolversParentTypes['SuggestPublicationResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'CaseNotFound' | 'NotPermitted' | 'WrongState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch' | 'NothingDisclosed' | 'AlreadySuggested' | 'PublicationDecided', ParentType, ContextType>;
};

export type ConvertToProactiveResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConvertToProactiveResult'] = ResolversParentTypes['ConvertToProactiveResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'CaseNotFound' | 'NotPermitted' | 'WrongState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch' | 'CasesDoNotFit' | 'NothingDisclosed' | 'PublicationDecided' | 'ApplicantsTooFew', ParentType, ContextType>;
};

export type ArchiveCaseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchiveCaseResult'] = ResolversParentTypes['ArchiveCaseResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'CaseNotFound' | 'NotPermitted' | 'WrongState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch' | 'ServiceProofMissing' | 'LettersNotDrawn' | 'RemedyOpen' | 'DisputeOpen' | 'LetterDataMissing' | 'GlyphMissing', ParentType, ContextType>;
};

export type VoidFactResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoidFactResult'] = ResolversParentTypes['VoidFactResult']> = {
  __resolveType: TypeResolveFn<'ActDone' | 'CaseNotFound' | 'NotPermitted' | 'WrongState' | 'StaleVersion' | 'InvalidInput' | 'DayRefused' | 'LateEntryReasonMissing' | 'IdempotencyMismatch' | 'NotTheLastFact' | 'JoinedForReply' | 'CasesDoNotFit', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Day?: GraphQLScalarType;
  Instant?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  NoticePage?: NoticePageResolvers<ContextType>;
  StaffNotice?: StaffNoticeResolvers<ContextType>;
  NoticeSettings?: NoticeSettingsResolvers<ContextType>;
  NoticeSetting?: NoticeSettingResolvers<ContextType>;
  Leave?: LeaveResolvers<ContextType>;
  Account?: AccountResolvers<ContextType>;
  StaffSession?: StaffSessionResolvers<ContextType>;
  Grant?: GrantResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  AgencyPaper?: AgencyPaperResolvers<ContextType>;
  OfficeSettings?: OfficeSettingsResolvers<ContextType>;
  RetentionSettings?: RetentionSettingsResolvers<ContextType>;
  StepBudget?: StepBudgetResolvers<ContextType>;
  OfficeSettingsChange?: OfficeSettingsChangeResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  StaffMember?: StaffMemberResolvers<ContextType>;
  AdministrationPage?: AdministrationPageResolvers<ContextType>;
  AdministrationEntry?: AdministrationEntryResolvers<ContextType>;
  AdministrationDetail?: AdministrationDetailResolvers<ContextType>;
  NumbersGiven?: NumbersGivenResolvers<ContextType>;
  CaseFile?: CaseFileResolvers<ContextType>;
  Application?: ApplicationResolvers<ContextType>;
  Amendment?: AmendmentResolvers<ContextType>;
  ParticularChange?: ParticularChangeResolvers<ContextType>;
  RectificationRequest?: RectificationRequestResolvers<ContextType>;
  Applicant?: ApplicantResolvers<ContextType>;
  Agent?: AgentResolvers<ContextType>;
  Attachment?: AttachmentResolvers<ContextType>;
  Mail?: MailResolvers<ContextType>;
  MailHandOver?: MailHandOverResolvers<ContextType>;
  Correction?: CorrectionResolvers<ContextType>;
  SubmittedCorrection?: SubmittedCorrectionResolvers<ContextType>;
  CorrectionItem?: CorrectionItemResolvers<ContextType>;
  Extension?: ExtensionResolvers<ContextType>;
  Reasons?: ReasonsResolvers<ContextType>;
  Deferral?: DeferralResolvers<ContextType>;
  FeeNotice?: FeeNoticeResolvers<ContextType>;
  PaymentDeclaration?: PaymentDeclarationResolvers<ContextType>;
  UnfoundPayment?: UnfoundPaymentResolvers<ContextType>;
  PaymentOrder?: PaymentOrderResolvers<ContextType>;
  VoidedPayment?: VoidedPaymentResolvers<ContextType>;
  PlatformPayment?: PlatformPaymentResolvers<ContextType>;
  FeeObjection?: FeeObjectionResolvers<ContextType>;
  FeeReview?: FeeReviewResolvers<ContextType>;
  FeeEstimate?: FeeEstimateResolvers<ContextType>;
  ExtensionEstimate?: ExtensionEstimateResolvers<ContextType>;
  FeeLine?: FeeLineResolvers<ContextType>;
  SearchRecord?: SearchRecordResolvers<ContextType>;
  Consultation?: ConsultationResolvers<ContextType>;
  SubmittedOpinion?: SubmittedOpinionResolvers<ContextType>;
  CoHandling?: CoHandlingResolvers<ContextType>;
  CoHandler?: CoHandlerResolvers<ContextType>;
  CoHandlingAnswer?: CoHandlingAnswerResolvers<ContextType>;
  ConsultedParty?: ConsultedPartyResolvers<ContextType>;
  ConsultationAnswer?: ConsultationAnswerResolvers<ContextType>;
  PublicInterestDecision?: PublicInterestDecisionResolvers<ContextType>;
  Draft?: DraftResolvers<ContextType>;
  DraftVersion?: DraftVersionResolvers<ContextType>;
  DraftEvent?: DraftEventResolvers<ContextType>;
  DraftComment?: DraftCommentResolvers<ContextType>;
  LegalReview?: LegalReviewResolvers<ContextType>;
  SecrecyReview?: SecrecyReviewResolvers<ContextType>;
  SecrecyFinding?: SecrecyFindingResolvers<ContextType>;
  Reply?: ReplyResolvers<ContextType>;
  ServiceRecord?: ServiceRecordResolvers<ContextType>;
  Dispatch?: DispatchResolvers<ContextType>;
  ServiceAttempt?: ServiceAttemptResolvers<ContextType>;
  Witness?: WitnessResolvers<ContextType>;
  ServiceProblem?: ServiceProblemResolvers<ContextType>;
  Notification?: NotificationResolvers<ContextType>;
  NotificationProblem?: NotificationProblemResolvers<ContextType>;
  PostedLetter?: PostedLetterResolvers<ContextType>;
  Envelope?: EnvelopeResolvers<ContextType>;
  RelatedCases?: RelatedCasesResolvers<ContextType>;
  StepTime?: StepTimeResolvers<ContextType>;
  LateStep?: LateStepResolvers<ContextType>;
  LateStepPage?: LateStepPageResolvers<ContextType>;
  SimilarCase?: SimilarCaseResolvers<ContextType>;
  ApplicantVolume?: ApplicantVolumeResolvers<ContextType>;
  LinkedCase?: LinkedCaseResolvers<ContextType>;
  PublicationSuggestion?: PublicationSuggestionResolvers<ContextType>;
  PublicationCandidate?: PublicationCandidateResolvers<ContextType>;
  Publication?: PublicationResolvers<ContextType>;
  Redo?: RedoResolvers<ContextType>;
  Archive?: ArchiveResolvers<ContextType>;
  FiledItem?: FiledItemResolvers<ContextType>;
  Letter?: LetterResolvers<ContextType>;
  Overruling?: OverrulingResolvers<ContextType>;
  Paper?: PaperResolvers<ContextType>;
  LateAct?: LateActResolvers<ContextType>;
  Deadline?: DeadlineResolvers<ContextType>;
  DeadlineSettled?: DeadlineSettledResolvers<ContextType>;
  PermittedAction?: PermittedActionResolvers<ContextType>;
  TimelineEvent?: TimelineEventResolvers<ContextType>;
  CaseSelection?: CaseSelectionResolvers<ContextType>;
  CaseNextStep?: CaseNextStepResolvers<ContextType>;
  CaseWait?: CaseWaitResolvers<ContextType>;
  CaseOpening?: CaseOpeningResolvers<ContextType>;
  DeskSummary?: DeskSummaryResolvers<ContextType>;
  DeskQueue?: DeskQueueResolvers<ContextType>;
  DeskWait?: DeskWaitResolvers<ContextType>;
  DeskMatter?: DeskMatterResolvers<ContextType>;
  SavedFilter?: SavedFilterResolvers<ContextType>;
  SavedFilterDeleted?: SavedFilterDeletedResolvers<ContextType>;
  CaseExport?: CaseExportResolvers<ContextType>;
  CaseStatistics?: CaseStatisticsResolvers<ContextType>;
  CaseFigure?: CaseFigureResolvers<ContextType>;
  CaseFigures?: CaseFiguresResolvers<ContextType>;
  OutcomeFigure?: OutcomeFigureResolvers<ContextType>;
  StateFigure?: StateFigureResolvers<ContextType>;
  MonthFigures?: MonthFiguresResolvers<ContextType>;
  AgencyFigures?: AgencyFiguresResolvers<ContextType>;
  CaseFileConnection?: CaseFileConnectionResolvers<ContextType>;
  CaseSearchConnection?: CaseSearchConnectionResolvers<ContextType>;
  CaseSearchEdge?: CaseSearchEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  CaseFileEdge?: CaseFileEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ReplyAdvice?: ReplyAdviceResolvers<ContextType>;
  AdvisorStep?: AdvisorStepResolvers<ContextType>;
  AdvisorNext?: AdvisorNextResolvers<ContextType>;
  AdvisorQuestion?: AdvisorQuestionResolvers<ContextType>;
  AdvisorChoice?: AdvisorChoiceResolvers<ContextType>;
  AdvisedStep?: AdvisedStepResolvers<ContextType>;
  AdvisedReply?: AdvisedReplyResolvers<ContextType>;
  LetterContent?: LetterContentResolvers<ContextType>;
  ReplyPreview?: ReplyPreviewResolvers<ContextType>;
  Dispute?: DisputeResolvers<ContextType>;
  ContestedAct?: ContestedActResolvers<ContextType>;
  KeptPapers?: KeptPapersResolvers<ContextType>;
  DisputeAgent?: DisputeAgentResolvers<ContextType>;
  DisputeAnswer?: DisputeAnswerResolvers<ContextType>;
  EvidenceItem?: EvidenceItemResolvers<ContextType>;
  Hearing?: HearingResolvers<ContextType>;
  Judgment?: JudgmentResolvers<ContextType>;
  Ruling?: RulingResolvers<ContextType>;
  DisputeOrder?: DisputeOrderResolvers<ContextType>;
  EvidenceRequirement?: EvidenceRequirementResolvers<ContextType>;
  AnswerPreview?: AnswerPreviewResolvers<ContextType>;
  PreviewedPaper?: PreviewedPaperResolvers<ContextType>;
  DisputeWarning?: DisputeWarningResolvers<ContextType>;
  NextStep?: NextStepResolvers<ContextType>;
  DisputeActDone?: DisputeActDoneResolvers<ContextType>;
  DisputeNotFound?: DisputeNotFoundResolvers<ContextType>;
  WrongDisputeKind?: WrongDisputeKindResolvers<ContextType>;
  WrongDisputeState?: WrongDisputeStateResolvers<ContextType>;
  NoReplyToContest?: NoReplyToContestResolvers<ContextType>;
  WrongProcedure?: WrongProcedureResolvers<ContextType>;
  AlreadyExtended?: AlreadyExtendedResolvers<ContextType>;
  AgentsWithoutStaff?: AgentsWithoutStaffResolvers<ContextType>;
  AppealTermRunning?: AppealTermRunningResolvers<ContextType>;
  OpenReconsiderationResult?: OpenReconsiderationResultResolvers<ContextType>;
  RecordReconsiderationCorrectionResult?: RecordReconsiderationCorrectionResultResolvers<ContextType>;
  RecordReconsiderationAcceptanceResult?: RecordReconsiderationAcceptanceResultResolvers<ContextType>;
  ReceiveReconsiderationCopyResult?: ReceiveReconsiderationCopyResultResolvers<ContextType>;
  RecordOrdinaryProcedureResult?: RecordOrdinaryProcedureResultResolvers<ContextType>;
  RecordReconsiderationExtensionResult?: RecordReconsiderationExtensionResultResolvers<ContextType>;
  RecordReconsiderationDecisionResult?: RecordReconsiderationDecisionResultResolvers<ContextType>;
  RecordReconsiderationEndResult?: RecordReconsiderationEndResultResolvers<ContextType>;
  OpenLitigationResult?: OpenLitigationResultResolvers<ContextType>;
  ReceiveComplaintCopyResult?: ReceiveComplaintCopyResultResolvers<ContextType>;
  RecordJudgmentResult?: RecordJudgmentResultResolvers<ContextType>;
  RecordAppealResult?: RecordAppealResultResolvers<ContextType>;
  RecordSecondJudgmentResult?: RecordSecondJudgmentResultResolvers<ContextType>;
  RecordJudgmentEffectiveResult?: RecordJudgmentEffectiveResultResolvers<ContextType>;
  RecordLitigationEndResult?: RecordLitigationEndResultResolvers<ContextType>;
  NameDisputeAgentsResult?: NameDisputeAgentsResultResolvers<ContextType>;
  FileAnswerResult?: FileAnswerResultResolvers<ContextType>;
  RecordHearingResult?: RecordHearingResultResolvers<ContextType>;
  VoidDisputeFactResult?: VoidDisputeFactResultResolvers<ContextType>;
  Complaint?: ComplaintResolvers<ContextType>;
  ComplaintDecision?: ComplaintDecisionResolvers<ContextType>;
  Rectification?: RectificationResolvers<ContextType>;
  ComplaintMeasureMissing?: ComplaintMeasureMissingResolvers<ContextType>;
  ComplaintAlreadyDecided?: ComplaintAlreadyDecidedResolvers<ContextType>;
  NothingToRectify?: NothingToRectifyResolvers<ContextType>;
  FileComplaintResult?: FileComplaintResultResolvers<ContextType>;
  DecideComplaintResult?: DecideComplaintResultResolvers<ContextType>;
  RecordRectificationResult?: RecordRectificationResultResolvers<ContextType>;
  TrackedApplication?: TrackedApplicationResolvers<ContextType>;
  TrackingRefused?: TrackingRefusedResolvers<ContextType>;
  TrackApplicationResult?: TrackApplicationResultResolvers<ContextType>;
  VerifiedLetter?: VerifiedLetterResolvers<ContextType>;
  VerificationRefused?: VerificationRefusedResolvers<ContextType>;
  VerifyLetterResult?: VerifyLetterResultResolvers<ContextType>;
  CalendarYear?: CalendarYearResolvers<ContextType>;
  HolidayNotice?: HolidayNoticeResolvers<ContextType>;
  NoticeHoliday?: NoticeHolidayResolvers<ContextType>;
  NoticeBeingApplied?: NoticeBeingAppliedResolvers<ContextType>;
  HolidayNoticePreview?: HolidayNoticePreviewResolvers<ContextType>;
  CalendarDayChange?: CalendarDayChangeResolvers<ContextType>;
  FestivalWorked?: FestivalWorkedResolvers<ContextType>;
  PreviewedCase?: PreviewedCaseResolvers<ContextType>;
  MovedDeadline?: MovedDeadlineResolvers<ContextType>;
  CalendarChange?: CalendarChangeResolvers<ContextType>;
  CalendarChangeConnection?: CalendarChangeConnectionResolvers<ContextType>;
  CalendarChangeEdge?: CalendarChangeEdgeResolvers<ContextType>;
  CalendarWarning?: CalendarWarningResolvers<ContextType>;
  LetterTemplate?: LetterTemplateResolvers<ContextType>;
  TemplateVersion?: TemplateVersionResolvers<ContextType>;
  TemplateVariable?: TemplateVariableResolvers<ContextType>;
  TemplateFinding?: TemplateFindingResolvers<ContextType>;
  TemplateFindings?: TemplateFindingsResolvers<ContextType>;
  LetterPreview?: LetterPreviewResolvers<ContextType>;
  LetterSpecimen?: LetterSpecimenResolvers<ContextType>;
  LintLetterTemplateResult?: LintLetterTemplateResultResolvers<ContextType>;
  PreviewLetterResult?: PreviewLetterResultResolvers<ContextType>;
  CatalogueEntry?: CatalogueEntryResolvers<ContextType>;
  CatalogueEntryVersion?: CatalogueEntryVersionResolvers<ContextType>;
  CatalogueContent?: CatalogueContentResolvers<ContextType>;
  CatalogueEntryConnection?: CatalogueEntryConnectionResolvers<ContextType>;
  CatalogueEntryEdge?: CatalogueEntryEdgeResolvers<ContextType>;
  PublishedAnswer?: PublishedAnswerResolvers<ContextType>;
  AnswerDoubt?: AnswerDoubtResolvers<ContextType>;
  PublishedAnswerOutline?: PublishedAnswerOutlineResolvers<ContextType>;
  PersonalDataWarning?: PersonalDataWarningResolvers<ContextType>;
  PublishedAnswerVersion?: PublishedAnswerVersionResolvers<ContextType>;
  PublishedAnswerContent?: PublishedAnswerContentResolvers<ContextType>;
  PublishedAnswerConnection?: PublishedAnswerConnectionResolvers<ContextType>;
  PublishedAnswerEdge?: PublishedAnswerEdgeResolvers<ContextType>;
  AnnualReport?: AnnualReportResolvers<ContextType>;
  HolidayNoticeApplied?: HolidayNoticeAppliedResolvers<ContextType>;
  ActDone?: ActDoneResolvers<ContextType>;
  ApplicationReceipt?: ApplicationReceiptResolvers<ContextType>;
  QueryCodeReissued?: QueryCodeReissuedResolvers<ContextType>;
  Warning?: WarningResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  CaseNotFound?: CaseNotFoundResolvers<ContextType>;
  NotPermitted?: NotPermittedResolvers<ContextType>;
  WrongState?: WrongStateResolvers<ContextType>;
  StaleVersion?: StaleVersionResolvers<ContextType>;
  IdempotencyMismatch?: IdempotencyMismatchResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  TooManyAttempts?: TooManyAttemptsResolvers<ContextType>;
  DayRefused?: DayRefusedResolvers<ContextType>;
  NoticeRefused?: NoticeRefusedResolvers<ContextType>;
  PreviewOutdated?: PreviewOutdatedResolvers<ContextType>;
  NotificationNotFailed?: NotificationNotFailedResolvers<ContextType>;
  NotificationChannelClosed?: NotificationChannelClosedResolvers<ContextType>;
  TemplateOutdated?: TemplateOutdatedResolvers<ContextType>;
  TemplateFaulty?: TemplateFaultyResolvers<ContextType>;
  TemplateDraftMissing?: TemplateDraftMissingResolvers<ContextType>;
  TemplateDraftOpen?: TemplateDraftOpenResolvers<ContextType>;
  PublicationOutdated?: PublicationOutdatedResolvers<ContextType>;
  PublicationStatusRefused?: PublicationStatusRefusedResolvers<ContextType>;
  PersonalDataNamed?: PersonalDataNamedResolvers<ContextType>;
  CaseNotReplied?: CaseNotRepliedResolvers<ContextType>;
  LateEntryReasonMissing?: LateEntryReasonMissingResolvers<ContextType>;
  ApplicationNotRecorded?: ApplicationNotRecordedResolvers<ContextType>;
  ProofNotChecked?: ProofNotCheckedResolvers<ContextType>;
  ForeignApplicantNotTaken?: ForeignApplicantNotTakenResolvers<ContextType>;
  AlreadyRecorded?: AlreadyRecordedResolvers<ContextType>;
  NotAssigned?: NotAssignedResolvers<ContextType>;
  AssignmentAcceptedBefore?: AssignmentAcceptedBeforeResolvers<ContextType>;
  CorrectionAlreadyIssued?: CorrectionAlreadyIssuedResolvers<ContextType>;
  SecondNoticeExcluded?: SecondNoticeExcludedResolvers<ContextType>;
  CorrectionGroundNotAdmitted?: CorrectionGroundNotAdmittedResolvers<ContextType>;
  CorrectionLateWithoutReason?: CorrectionLateWithoutReasonResolvers<ContextType>;
  CorrectionTermRunning?: CorrectionTermRunningResolvers<ContextType>;
  LetterNotElectronic?: LetterNotElectronicResolvers<ContextType>;
  AlreadyAcknowledged?: AlreadyAcknowledgedResolvers<ContextType>;
  ServiceProofMissing?: ServiceProofMissingResolvers<ContextType>;
  AlreadyServed?: AlreadyServedResolvers<ContextType>;
  ConsultationAfterDue?: ConsultationAfterDueResolvers<ContextType>;
  NoConsultationOut?: NoConsultationOutResolvers<ContextType>;
  ConsultationAnswered?: ConsultationAnsweredResolvers<ContextType>;
  NoCoHandlingOpen?: NoCoHandlingOpenResolvers<ContextType>;
  CoHandlingAnswered?: CoHandlingAnsweredResolvers<ContextType>;
  NoPaymentDeclared?: NoPaymentDeclaredResolvers<ContextType>;
  NoFeeNoticeOpen?: NoFeeNoticeOpenResolvers<ContextType>;
  FeeObjectionRecorded?: FeeObjectionRecordedResolvers<ContextType>;
  CorrectionUnconfirmed?: CorrectionUnconfirmedResolvers<ContextType>;
  FeeObjectionUndecided?: FeeObjectionUndecidedResolvers<ContextType>;
  NoFeeObjection?: NoFeeObjectionResolvers<ContextType>;
  FeeAlreadyReviewed?: FeeAlreadyReviewedResolvers<ContextType>;
  FeeNotLower?: FeeNotLowerResolvers<ContextType>;
  ObjectionMissing?: ObjectionMissingResolvers<ContextType>;
  ConsultationUndecided?: ConsultationUndecidedResolvers<ContextType>;
  ObjectionStands?: ObjectionStandsResolvers<ContextType>;
  ReleaseHeld?: ReleaseHeldResolvers<ContextType>;
  LetterNotOut?: LetterNotOutResolvers<ContextType>;
  AlreadyDispatched?: AlreadyDispatchedResolvers<ContextType>;
  DispatchNotRecorded?: DispatchNotRecordedResolvers<ContextType>;
  WayNotForLetter?: WayNotForLetterResolvers<ContextType>;
  PrivateCourier?: PrivateCourierResolvers<ContextType>;
  ElectronicWithoutConsent?: ElectronicWithoutConsentResolvers<ContextType>;
  PublicNoticeWithoutFailure?: PublicNoticeWithoutFailureResolvers<ContextType>;
  PublicNoticeRunning?: PublicNoticeRunningResolvers<ContextType>;
  WitnessMissing?: WitnessMissingResolvers<ContextType>;
  NothingAwaited?: NothingAwaitedResolvers<ContextType>;
  RedoUnderWay?: RedoUnderWayResolvers<ContextType>;
  LawNotInForce?: LawNotInForceResolvers<ContextType>;
  ExtensionAfterExpiry?: ExtensionAfterExpiryResolvers<ContextType>;
  ExtensionAlreadyGiven?: ExtensionAlreadyGivenResolvers<ContextType>;
  ExtensionOverMaximum?: ExtensionOverMaximumResolvers<ContextType>;
  ReasonsAlreadyRequested?: ReasonsAlreadyRequestedResolvers<ContextType>;
  ReasonsAlreadyGiven?: ReasonsAlreadyGivenResolvers<ContextType>;
  ReasonsNotGiven?: ReasonsNotGivenResolvers<ContextType>;
  DeferralAfterExpiry?: DeferralAfterExpiryResolvers<ContextType>;
  DeferralNotLater?: DeferralNotLaterResolvers<ContextType>;
  FeeNoticeAfterExpiry?: FeeNoticeAfterExpiryResolvers<ContextType>;
  FeeNoticeOpen?: FeeNoticeOpenResolvers<ContextType>;
  FeeAlreadyPaid?: FeeAlreadyPaidResolvers<ContextType>;
  PageTariffNotApplicable?: PageTariffNotApplicableResolvers<ContextType>;
  NothingToCharge?: NothingToChargeResolvers<ContextType>;
  PaymentBeforeNotice?: PaymentBeforeNoticeResolvers<ContextType>;
  PaymentAmountDiffers?: PaymentAmountDiffersResolvers<ContextType>;
  PaymentTermRunning?: PaymentTermRunningResolvers<ContextType>;
  FeeUnpaid?: FeeUnpaidResolvers<ContextType>;
  SearchRecordMissing?: SearchRecordMissingResolvers<ContextType>;
  CorrectionNotReceived?: CorrectionNotReceivedResolvers<ContextType>;
  ThirdPartyNotAsked?: ThirdPartyNotAskedResolvers<ContextType>;
  ThirdPartyTermRunning?: ThirdPartyTermRunningResolvers<ContextType>;
  NoReasonableObjection?: NoReasonableObjectionResolvers<ContextType>;
  ReasonsNotRequested?: ReasonsNotRequestedResolvers<ContextType>;
  ReasonsTermRunning?: ReasonsTermRunningResolvers<ContextType>;
  EarlierReplyMissing?: EarlierReplyMissingResolvers<ContextType>;
  NotOnTheSpot?: NotOnTheSpotResolvers<ContextType>;
  ReleaseNotReviewed?: ReleaseNotReviewedResolvers<ContextType>;
  ReplyNotForThisApplication?: ReplyNotForThisApplicationResolvers<ContextType>;
  DraftMissing?: DraftMissingResolvers<ContextType>;
  DraftClosed?: DraftClosedResolvers<ContextType>;
  ReviewAlreadyPassed?: ReviewAlreadyPassedResolvers<ContextType>;
  SecrecyItemsUnreviewed?: SecrecyItemsUnreviewedResolvers<ContextType>;
  NotReleasable?: NotReleasableResolvers<ContextType>;
  LetterDataMissing?: LetterDataMissingResolvers<ContextType>;
  GlyphMissing?: GlyphMissingResolvers<ContextType>;
  LettersNotDrawn?: LettersNotDrawnResolvers<ContextType>;
  RemedyOpen?: RemedyOpenResolvers<ContextType>;
  DisputeOpen?: DisputeOpenResolvers<ContextType>;
  AlreadyDrafted?: AlreadyDraftedResolvers<ContextType>;
  MattersOpen?: MattersOpenResolvers<ContextType>;
  CasesDoNotFit?: CasesDoNotFitResolvers<ContextType>;
  JoinedForReply?: JoinedForReplyResolvers<ContextType>;
  NotJoined?: NotJoinedResolvers<ContextType>;
  NothingDisclosed?: NothingDisclosedResolvers<ContextType>;
  AlreadySuggested?: AlreadySuggestedResolvers<ContextType>;
  PublicationDecided?: PublicationDecidedResolvers<ContextType>;
  ApplicantsTooFew?: ApplicantsTooFewResolvers<ContextType>;
  NotTheLastFact?: NotTheLastFactResolvers<ContextType>;
  MarkNoticesReadResult?: MarkNoticesReadResultResolvers<ContextType>;
  NoticesRead?: NoticesReadResolvers<ContextType>;
  ChangeNoticeSettingsResult?: ChangeNoticeSettingsResultResolvers<ContextType>;
  SetLeaveResult?: SetLeaveResultResolvers<ContextType>;
  LeaveSet?: LeaveSetResolvers<ContextType>;
  CancelLeaveResult?: CancelLeaveResultResolvers<ContextType>;
  LeaveCancelled?: LeaveCancelledResolvers<ContextType>;
  HandOverCasesResult?: HandOverCasesResultResolvers<ContextType>;
  CasesHandedOver?: CasesHandedOverResolvers<ContextType>;
  HandOverOutcome?: HandOverOutcomeResolvers<ContextType>;
  ChangePasswordResult?: ChangePasswordResultResolvers<ContextType>;
  PasswordChanged?: PasswordChangedResolvers<ContextType>;
  EndSessionResult?: EndSessionResultResolvers<ContextType>;
  SessionEnded?: SessionEndedResolvers<ContextType>;
  ActivateStaffMemberResult?: ActivateStaffMemberResultResolvers<ContextType>;
  ResetPasswordResult?: ResetPasswordResultResolvers<ContextType>;
  PasswordReset?: PasswordResetResolvers<ContextType>;
  ChangeAgencyResult?: ChangeAgencyResultResolvers<ContextType>;
  RenameUnitResult?: RenameUnitResultResolvers<ContextType>;
  CloseUnitResult?: CloseUnitResultResolvers<ContextType>;
  UnitHasCases?: UnitHasCasesResolvers<ContextType>;
  CreateAgencyResult?: CreateAgencyResultResolvers<ContextType>;
  PreviewHolidayNoticeResult?: PreviewHolidayNoticeResultResolvers<ContextType>;
  ApplyHolidayNoticeResult?: ApplyHolidayNoticeResultResolvers<ContextType>;
  WithdrawLocalOverrideResult?: WithdrawLocalOverrideResultResolvers<ContextType>;
  CreateUnitResult?: CreateUnitResultResolvers<ContextType>;
  CreateStaffMemberResult?: CreateStaffMemberResultResolvers<ContextType>;
  SaveFilterResult?: SaveFilterResultResolvers<ContextType>;
  DeleteSavedFilterResult?: DeleteSavedFilterResultResolvers<ContextType>;
  ExportCasesResult?: ExportCasesResultResolvers<ContextType>;
  PrintLettersResult?: PrintLettersResultResolvers<ContextType>;
  GrantRoleResult?: GrantRoleResultResolvers<ContextType>;
  ChangeOfficeSettingsResult?: ChangeOfficeSettingsResultResolvers<ContextType>;
  SaveTemplateDraftResult?: SaveTemplateDraftResultResolvers<ContextType>;
  PublishTemplateResult?: PublishTemplateResultResolvers<ContextType>;
  DiscardTemplateDraftResult?: DiscardTemplateDraftResultResolvers<ContextType>;
  WithdrawTemplateResult?: WithdrawTemplateResultResolvers<ContextType>;
  SaveCatalogueEntryResult?: SaveCatalogueEntryResultResolvers<ContextType>;
  PublishCatalogueEntryResult?: PublishCatalogueEntryResultResolvers<ContextType>;
  WithdrawCatalogueEntryResult?: WithdrawCatalogueEntryResultResolvers<ContextType>;
  DraftPublishedAnswerResult?: DraftPublishedAnswerResultResolvers<ContextType>;
  ApprovePublishedAnswerResult?: ApprovePublishedAnswerResultResolvers<ContextType>;
  ReturnPublishedAnswerResult?: ReturnPublishedAnswerResultResolvers<ContextType>;
  WithdrawPublishedAnswerResult?: WithdrawPublishedAnswerResultResolvers<ContextType>;
  PublishAnnualReportResult?: PublishAnnualReportResultResolvers<ContextType>;
  WithdrawAnnualReportResult?: WithdrawAnnualReportResultResolvers<ContextType>;
  RedoOrder?: RedoOrderResolvers<ContextType>;
  SubmitApplicationResult?: SubmitApplicationResultResolvers<ContextType>;
  RecordWindowApplicationResult?: RecordWindowApplicationResultResolvers<ContextType>;
  RecordOralApplicationResult?: RecordOralApplicationResultResolvers<ContextType>;
  RecordFaxApplicationResult?: RecordFaxApplicationResultResolvers<ContextType>;
  LogMailResult?: LogMailResultResolvers<ContextType>;
  HandOverMailResult?: HandOverMailResultResolvers<ContextType>;
  RecordMailApplicationResult?: RecordMailApplicationResultResolvers<ContextType>;
  ConfirmReceiptResult?: ConfirmReceiptResultResolvers<ContextType>;
  RegisterApplicationResult?: RegisterApplicationResultResolvers<ContextType>;
  ReissueQueryCodeResult?: ReissueQueryCodeResultResolvers<ContextType>;
  AmendParticularsResult?: AmendParticularsResultResolvers<ContextType>;
  SplitApplicationResult?: SplitApplicationResultResolvers<ContextType>;
  MergeApplicationsResult?: MergeApplicationsResultResolvers<ContextType>;
  WithdrawApplicationResult?: WithdrawApplicationResultResolvers<ContextType>;
  AssignCaseResult?: AssignCaseResultResolvers<ContextType>;
  AssignCasesResult?: AssignCasesResultResolvers<ContextType>;
  CasesAssigned?: CasesAssignedResolvers<ContextType>;
  CaseAssignment?: CaseAssignmentResolvers<ContextType>;
  AcceptAssignmentResult?: AcceptAssignmentResultResolvers<ContextType>;
  ReturnAssignmentResult?: ReturnAssignmentResultResolvers<ContextType>;
  IssueCorrectionNoticeResult?: IssueCorrectionNoticeResultResolvers<ContextType>;
  RecordCorrectionResult?: RecordCorrectionResultResolvers<ContextType>;
  LapseApplicationResult?: LapseApplicationResultResolvers<ContextType>;
  ExtendReplyPeriodResult?: ExtendReplyPeriodResultResolvers<ContextType>;
  RequestReasonsResult?: RequestReasonsResultResolvers<ContextType>;
  RecordReasonsResult?: RecordReasonsResultResolvers<ContextType>;
  DeferReplyResult?: DeferReplyResultResolvers<ContextType>;
  CountItemsResult?: CountItemsResultResolvers<ContextType>;
  IssueFeeNoticeResult?: IssueFeeNoticeResultResolvers<ContextType>;
  DeclarePaymentResult?: DeclarePaymentResultResolvers<ContextType>;
  RecordPaymentResult?: RecordPaymentResultResolvers<ContextType>;
  RecordPaymentNotFoundResult?: RecordPaymentNotFoundResultResolvers<ContextType>;
  RecordFeeObjectionResult?: RecordFeeObjectionResultResolvers<ContextType>;
  DecideFeeReviewResult?: DecideFeeReviewResultResolvers<ContextType>;
  RecordSearchResult?: RecordSearchResultResolvers<ContextType>;
  SendConsultationResult?: SendConsultationResultResolvers<ContextType>;
  RecordConsultationDeliveryResult?: RecordConsultationDeliveryResultResolvers<ContextType>;
  RecordConsultationOpinionResult?: RecordConsultationOpinionResultResolvers<ContextType>;
  RequestCoHandlingResult?: RequestCoHandlingResultResolvers<ContextType>;
  RecordCoHandlingAnswerResult?: RecordCoHandlingAnswerResultResolvers<ContextType>;
  DiscloseInPublicInterestResult?: DiscloseInPublicInterestResultResolvers<ContextType>;
  JoinForReplyResult?: JoinForReplyResultResolvers<ContextType>;
  LeaveJointReplyResult?: LeaveJointReplyResultResolvers<ContextType>;
  DraftReplyResult?: DraftReplyResultResolvers<ContextType>;
  SubmitForReviewResult?: SubmitForReviewResultResolvers<ContextType>;
  PassLegalReviewResult?: PassLegalReviewResultResolvers<ContextType>;
  PassSecrecyReviewResult?: PassSecrecyReviewResultResolvers<ContextType>;
  ReturnDraftResult?: ReturnDraftResultResolvers<ContextType>;
  CommentOnDraftResult?: CommentOnDraftResultResolvers<ContextType>;
  ResolveCommentResult?: ResolveCommentResultResolvers<ContextType>;
  DraftCommented?: DraftCommentedResolvers<ContextType>;
  SignReplyResult?: SignReplyResultResolvers<ContextType>;
  SendReplyResult?: SendReplyResultResolvers<ContextType>;
  RecordDispatchResult?: RecordDispatchResultResolvers<ContextType>;
  RetryNotificationResult?: RetryNotificationResultResolvers<ContextType>;
  NotificationRetried?: NotificationRetriedResolvers<ContextType>;
  RecordServiceResult?: RecordServiceResultResolvers<ContextType>;
  ReplyOnTheSpotResult?: ReplyOnTheSpotResultResolvers<ContextType>;
  ReopenForRedoResult?: ReopenForRedoResultResolvers<ContextType>;
  AcknowledgeLetterResult?: AcknowledgeLetterResultResolvers<ContextType>;
  SuggestPublicationResult?: SuggestPublicationResultResolvers<ContextType>;
  ConvertToProactiveResult?: ConvertToProactiveResultResolvers<ContextType>;
  ArchiveCaseResult?: ArchiveCaseResultResolvers<ContextType>;
  VoidFactResult?: VoidFactResultResolvers<ContextType>;
};

