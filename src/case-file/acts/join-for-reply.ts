import type { CaseFile } from '../case-file.ts';
import {
  type ActFrame,
  type Circumstances,
  entryReason,
  type SharedDecision,
  type Warning,
} from '../decision.ts';
import { firstRefusal } from '../input-text.ts';
import { doesNotFit, linkTo } from '../joint-reply.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import type { Misfit, Refusal } from '../refusals.ts';
import { refusalOfEarlier, refusalOfStep } from '../step.ts';
import { printOf, similarFrom, similarity } from '../text-similarity.ts';

export type JoinForReply = ActFrame;

export interface WouldBeFollower {
  readonly file: CaseFile;
  /** Whether it bears the lead's identity number. */
  readonly sameApplicant: boolean;
}

/**
 * 一并答复 (法释〔2025〕8号 art. 14 item 3): one letter answers several identical applications, or several of one applicant.
 * The others then follow the lead until it is signed. Whether they ask the same a person must judge: texts that look
 * different only draw a warning.
 */
export function decideJoinForReply(
  lead: CaseFile,
  followers: readonly WouldBeFollower[],
  act: JoinForReply,
  here: Circumstances,
): Outcome<SharedDecision> {
  const refusal = firstRefusal(
    refusalOfStep('joinForReply', lead, act, here, lead.stateSince),
    refusalOfFollowers(lead, followers),
    ...followers.map(({ file }) => refusalOfEarlier(act, file.stateSince)),
  );
  if (refusal) return refuse(refusal);
  const frame = { on: act.on, ...entryReason(act) };
  const links = followers.map(({ file }) => linkTo(file));
  return done({
    warnings: followers.flatMap((follower, index) => warningsOf(lead, follower, index)),
    shares: () => [
      { caseId: lead.id, facts: [{ fact: 'FOLLOWERS_TAKEN', ...frame, followers: links }] },
      ...followers.map(({ file }) => ({
        caseId: file.id,
        facts: [{ fact: 'JOINED_TO_LEAD', ...frame, lead: linkTo(lead) } as const],
      })),
    ],
  });
}

function refusalOfFollowers(lead: CaseFile, followers: readonly WouldBeFollower[]): Refusal | undefined {
  if (followers.length === 0) return { code: 'INVALID_INPUT', path: 'followerIds', problem: 'EMPTY' };
  for (const { file } of followers) {
    const misfit = misfitOf(lead, file);
    if (misfit) return doesNotFit(file, misfit);
  }
  return undefined;
}

function misfitOf(
  lead: CaseFile,
  { agencyId, state, accepted, handlerId, related }: CaseFile,
): Misfit | undefined {
  if (agencyId !== lead.agencyId) return 'OTHER_AGENCY';
  if (state !== 'IN_HANDLING') return 'NOT_IN_HANDLING';
  if (!accepted || handlerId !== lead.handlerId) return 'OTHER_HANDLER';
  return related.lead || related.followers.length > 0 ? 'ALREADY_JOINED' : undefined;
}

function warningsOf(
  lead: CaseFile,
  { file, sameApplicant }: WouldBeFollower,
  index: number,
): readonly Warning[] {
  if (sameApplicant) return [];
  const [one, other] = [lead, file].map(({ application }) => printOf(application?.description ?? ''));
  if (one && other && similarity(one, other) >= similarFrom) return [];
  return [{ code: 'REQUESTS_DIFFER', path: `followerIds.${index}` }];
}
