import { readFile, writeFile } from 'node:fs/promises';
import { codegen } from '@graphql-codegen/core';
import * as typescriptPlugin from '@graphql-codegen/typescript';
import * as resolversPlugin from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';

const target = new URL('../src/api/schema.generated.ts', import.meta.url);
const schema = await readFile(new URL('../schema.graphql', import.meta.url), 'utf8');

const scalars = {
  Day: "import('../calendar/day.ts').Day",
  Instant: 'string',
  JSON: 'unknown',
  ID: 'string',
};

const config = {
  scalars,
  strictScalars: true,
  enumsAsTypes: true,
  immutableTypes: true,
  useTypeImports: true,
  avoidOptionals: { field: false, inputValue: false, defaultValue: true },
  maybeValue: 'T | null | undefined',
  inputMaybeValue: 'T',
  contextType: './context.ts#Context',
  mappers: {
    CaseFile: './parents.ts#CaseFileParent',
    CaseFileConnection: './parents.ts#CaseFileConnectionParent',
    SearchHit: './parents.ts#SearchHitParent',
    CaseExport: './parents.ts#CaseExportParent',
    Dispute: './parents.ts#DisputeParent',
    Agency: './parents.ts#AgencyParent',
    OfficeSettings: './parents.ts#OfficeSettingsParent',
    OfficeSettingsChange: './parents.ts#SettingsEntryParent',
    AdministrationEntry: './parents.ts#AdministrationEntryParent',
    Unit: './parents.ts#UnitParent',
    StaffMember: './parents.ts#StaffMemberParent',
    Viewer: './parents.ts#ViewerParent',
    Grant: './parents.ts#GrantParent',
    Letter: './parents.ts#LetterParent',
    StaffNotice: './parents.ts#StaffNoticeParent',
    DeskSummary: './parents.ts#DeskSummaryParent',
    DeskMatter: './parents.ts#DeskMatterParent',
    Leave: './parents.ts#LeaveParent',
    DraftComment: './parents.ts#DraftCommentParent',
    Notification: './parents.ts#NotificationParent',
    Paper: './parents.ts#PaperParent',
    HolidayNotice: './parents.ts#HolidayNoticeParent',
    HolidayNoticePreview: './parents.ts#HolidayNoticePreviewParent',
    NoticeBeingApplied: './parents.ts#NoticeBeingAppliedParent',
    PreviewedCase: './parents.ts#PreviewedCaseParent',
    LetterTemplate: './parents.ts#LetterTemplateParent',
    TemplateVersion: './parents.ts#TemplateVersionParent',
    CatalogueEntry: './parents.ts#CatalogueEntryParent',
    CatalogueEntryVersion: './parents.ts#CatalogueEntryVersionParent',
    AnnualReport: './parents.ts#AnnualReportParent',
    PublishedAnswer: './parents.ts#PublishedAnswerParent',
    PublishedAnswerVersion: './parents.ts#PublishedAnswerVersionParent',
    ExtensionEstimate: './parents.ts#ExtensionEstimateParent',
    FeeEstimate: './parents.ts#FeeEstimateParent',
    PaymentOrder: './parents.ts#PaymentOrderParent',
    PermittedAction: './parents.ts#PermittedActionParent',
    AnswerPreview: './parents.ts#AnswerPreviewParent',
    ReplyPreview: './parents.ts#ReplyPreviewParent',
    AdvisedReply: './parents.ts#AdvisedReplyParent',
    StaleVersion: './parents.ts#StaleVersionParent',
    TrackedApplication: './parents.ts#TrackedParent',
  },
  enumValues: {},
  useIndexSignature: false,
};

const generated = await codegen({
  filename: target.pathname,
  schema: parse(schema),
  documents: [],
  config,
  plugins: [{ typescript: {} }, { resolvers: {} }],
  pluginMap: { typescript: typescriptPlugin, resolvers: resolversPlugin },
});

const text = `/* Generated from schema.graphql by \`npm run generate\`. */\n${generated}`;
if (process.argv.includes('--check')) {
  if ((await readFile(target, 'utf8')) !== text)
    throw new Error('src/api/schema.generated.ts is stale: npm run generate');
} else {
  await writeFile(target, text);
}
