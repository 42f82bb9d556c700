import { randomUUID } from 'node:crypto';
import type { HolidayNotice } from '../../src/calendar/notice.ts';
import type { Json, Member, Visitor } from './graphql-client.ts';

/** A notice as the contract takes it. */
export function noticeInput(notice: HolidayNotice, change: Json = {}): Json {
  const { documentNo, year, issuedOn, scope, holidays } = notice;
  return { documentNo, year, issuedOn, scope, holidays, source: '清湖县人民政府公报2026年第11期', ...change };
}

const leaves = `__typename
  ... on HolidayNoticePreview { fingerprint daysOff daysWorked yearsAnnounced caseCount becomingLate noLongerLate
    days { on working kindBefore kindAfter festival } festivalsWorked { festival on }
    cases { caseId applicationNo agency { code } provisionalBefore provisionalAfter late
      deadlines { deadline before after } } }
  ... on NotPermitted { code action zh en } ... on InvalidInput { code path zh en problem }
  ... on NoticeRefused { code path zh en problem text }`;

export interface PreviewedCase {
  readonly caseId: string;
  readonly applicationNo: string;
  readonly agency: { readonly code: string };
  readonly provisionalBefore: boolean;
  readonly provisionalAfter: boolean;
  readonly late: string;
  readonly deadlines: readonly {
    readonly deadline: string;
    readonly before: string;
    readonly after: string;
  }[];
}

export type Preview = Member & { readonly fingerprint: string; readonly cases: readonly PreviewedCase[] };

export async function preview(who: Visitor, input: Json): Promise<Preview> {
  const query = `query ($input: HolidayNoticeInput!) { previewHolidayNotice(input: $input) { ${leaves} } }`;
  return (await who.ask(query, { input }))['previewHolidayNotice'] as Preview;
}

export async function previewWithdrawal(who: Visitor, input: Json): Promise<Preview> {
  const query = `query ($input: LocalOverrideWithdrawalInput!) {
    previewLocalOverrideWithdrawal(input: $input) { ${leaves} } }`;
  return (await who.ask(query, { input }))['previewLocalOverrideWithdrawal'] as Preview;
}

const answers = `__typename ... on HolidayNoticeApplied { caseCount notice { id state documentNo approver } }
  ... on NotPermitted { code action zh en } ... on InvalidInput { code path zh en problem }
  ... on PreviewOutdated { code seen now zh en } ... on IdempotencyMismatch { code zh en }`;

export interface Applied extends Json {
  readonly __typename: string;
  readonly caseCount: number;
  readonly notice: { readonly id: string };
}

export async function apply(
  who: Visitor,
  notice: Json,
  fingerprint: string,
  clientMutationId: string = randomUUID(),
): Promise<Applied> {
  const mutation = `mutation ($input: ApplyHolidayNoticeInput!) { applyHolidayNotice(input: $input) {
    ${answers} ... on NoticeRefused { code path zh en problem text } } }`;
  const input = { clientMutationId, notice, approver: '苏砚秋', fingerprint };
  return (await who.ask(mutation, { input }))['applyHolidayNotice'] as Applied;
}

export async function withdraw(who: Visitor, withdrawal: Json, fingerprint: string): Promise<Applied> {
  const mutation = `mutation ($input: WithdrawLocalOverrideInput!) { withdrawLocalOverride(input: $input) {
    ${answers} } }`;
  const input = { clientMutationId: randomUUID(), withdrawal, approver: '苏砚秋', fingerprint };
  return (await who.ask(mutation, { input }))['withdrawLocalOverride'] as Applied;
}

export async function previewAndApply(who: Visitor, notice: Json): Promise<Applied> {
  const { fingerprint } = await preview(who, notice);
  return apply(who, notice, fingerprint);
}
