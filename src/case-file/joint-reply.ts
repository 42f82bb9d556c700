import type { ActionName } from './actions.ts';
import type { CaseFile } from './case-file.ts';
import {
  type ActFrame,
  type CaseShare,
  type Decision,
  entryReason,
  type SharedDecision,
} from './decision.ts';
import type { LinkedCase } from './facts/related-facts.ts';
import type { Fact } from './facts.ts';
import type { Misfit, Refusal } from './refusals.ts';

/** The case as another one's journal names it. */
export function linkTo({ id: caseId, applicationNo }: CaseFile): LinkedCase {
  return applicationNo === undefined ? { caseId } : { caseId, applicationNo };
}

/** 案件不相合: the other case, and why the act cannot take it in. */
export function doesNotFit({ applicationNo }: CaseFile, misfit: Misfit): Refusal {
  return { code: 'CASES_DO_NOT_FIT', ...(applicationNo === undefined ? {} : { applicationNo }), misfit };
}

/** What a case does not do alone while it is answered through another. */
const notAsFollower: ReadonlySet<ActionName> = new Set([
  'assignCase',
  'acceptAssignment',
  'returnAssignment',
  'splitApplication',
  'mergeApplications',
  'joinForReply',
  'draftReply',
  'submitForReview',
  'replyOnTheSpot',
  'voidFact',
]);

/** What a case does not do while others are answered through it. */
const notAsLead: ReadonlySet<ActionName> = new Set([
  'assignCase',
  'acceptAssignment',
  'returnAssignment',
  'splitApplication',
  'mergeApplications',
  'replyOnTheSpot',
]);

/** 一并答复: the reason why an act must wait until the cases have parted. */
export function refusalWhileJoined(action: ActionName, file: CaseFile): Refusal | undefined {
  const { lead } = file.related;
  if (lead && notAsFollower.has(action))
    return { code: 'JOINED_FOR_REPLY', as: 'FOLLOWER', applicationNos: numbersOf([lead]) };
  return notAsLead.has(action) ? refusalWhileLeading(file) : undefined;
}

/** @returns the reason to wait until all that follow have left; undefined where none follows */
export function refusalWhileLeading({ related: { followers } }: CaseFile): Refusal | undefined {
  return followers.length > 0
    ? { code: 'JOINED_FOR_REPLY', as: 'LEAD', applicationNos: numbersOf(followers) }
    : undefined;
}

function numbersOf(cases: readonly LinkedCase[]): readonly string[] {
  return cases.map(({ applicationNo = '' }) => applicationNo);
}

/** The cases that a case is joined with, as it knows them itself. */
export function joinedWith({ related: { lead, followers } }: CaseFile): readonly string[] {
  return [...(lead ? [lead] : []), ...followers].map(({ caseId }) => caseId);
}

/**
 * A case parts from those it was to be answered with, each of which goes on alone: a lead lets all its followers go.
 * @returns what both sides record
 */
export function parting(
  file: CaseFile,
  others: readonly CaseFile[],
  act: ActFrame,
  reason: string,
): { readonly own: readonly Fact[]; readonly others: readonly CaseShare[] } {
  const { lead, followers } = file.related;
  const me = linkTo(file);
  const frame = { on: act.on, reason, ...entryReason(act) };
  const joined = others.filter((other) => other.related.lead?.caseId === file.id || follows(file, other));
  const shares = joined.map((other): CaseShare => {
    const fact: Fact = follows(file, other)
      ? { fact: 'FOLLOWERS_LEFT', ...frame, followers: [me] }
      : { fact: 'LEFT_LEAD', ...frame, lead: me };
    return { caseId: other.id, facts: [fact] };
  });
  const left: readonly Fact[] = lead ? [{ fact: 'LEFT_LEAD', ...frame, lead }] : [];
  const leftBy: readonly Fact[] =
    followers.length > 0 ? [{ fact: 'FOLLOWERS_LEFT', ...frame, followers }] : [];
  return { own: [...left, ...leftBy], others: shares };
}

/** A lead that has ended, or has let it go already, has nothing more to record. */
function follows({ id, related }: CaseFile, other: CaseFile): boolean {
  return related.lead?.caseId === other.id && other.related.followers.some(({ caseId }) => caseId === id);
}

/** The decision on a case, and the parting that it brings about. */
export function partingWith(
  decision: Decision,
  file: CaseFile,
  others: readonly CaseFile[],
  act: ActFrame,
  reason: string,
): SharedDecision {
  const { own, others: shares } = parting(file, others, act, reason);
  const { series, facts, warnings = [] } = decision;
  return {
    ...(series === undefined ? {} : { numbers: [{ series, caseId: file.id }] }),
    shares: ([officialNo = '']) => [{ caseId: file.id, facts: [...own, ...facts(officialNo)] }, ...shares],
    warnings,
  };
}
