import { addWorkingDays, type Calendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import type { ReplyGround, WithholdingArticle } from '../statute/facts.ts';
import type { CaseFile, Consultation } from './case-file.ts';
import { standingOf } from './consultation-standing.ts';
import { firstRefusal } from './input-text.ts';
import type { Refusal } from './refusals.ts';
import { type ReplyContent, restingOn } from './reply-content.ts';

/** What a draft does with the information asked for, as far as a third party is concerned. */
export interface DraftedRelease {
  readonly ground: ReplyGround;
  /** The articles its withheld parts rest on. */
  readonly withheldUnder?: readonly WithholdingArticle[];
}

/** Replies that put information into the applicant's hands (arts. 36(2), 37). */
const releasing: ReadonlySet<ReplyGround> = new Set([
  'PROVIDED',
  'PROVIDED_BY_OTHER_MEANS',
  'PARTIAL_DISCLOSURE',
]);

/**
 * 第三方权益 (arts. 15, 32): nothing is released while a third party's letter is out and its term not over, nor against
 * a reasonable objection, unless the part that concerns it is withheld or disclosure was decided in the public interest.
 * @param on the legal day of the act
 */
export function refusalOfRelease(
  file: CaseFile,
  calendar: Calendar,
  on: Day,
  release: DraftedRelease | undefined = draftedRelease(file),
): Refusal | undefined {
  if (!release || !releasing.has(release.ground)) return undefined;
  return firstRefusal(
    ...thirdParties(file).map((one) => unlessDecided(file, one, calendar, on)),
    ...(withholdsForThirdParty(release) ? [] : thirdParties(file).map(unlessObjectionIsSettled)),
  );
}

/** 公开前的保留期 (AMB-8): after a decision in the public interest the third party has some days to ask a court to stop it. */
export function refusalWhileHeld(
  file: CaseFile,
  calendar: Calendar,
  on: Day,
  release: DraftedRelease | undefined = draftedRelease(file),
): Refusal | undefined {
  if (!release || !releasing.has(release.ground)) return undefined;
  return firstRefusal(...thirdParties(file).map((one) => unlessHoldIsOver(one, calendar, on)));
}

/** What a reply does with the information: its ground, and the articles its withheld parts rest on. */
export function releaseOf(reply: ReplyContent): DraftedRelease {
  return { ground: reply.ground, ...restingOn(reply) };
}

function draftedRelease({ draft }: CaseFile): DraftedRelease | undefined {
  return draft && releaseOf(draft.reply);
}

/** The last day of the hold: so many working days after the third party was told; none where the office has no hold. */
export function heldUntil(
  { notifiedOn, holdWorkingDays }: NonNullable<Consultation['publicInterest']>,
  calendar: Calendar,
): Day | undefined {
  return holdWorkingDays === 0 ? undefined : addWorkingDays(calendar, notifiedOn, holdWorkingDays);
}

/** 有合理理由的不同意见, still without a decision in the public interest (art. 32). */
export function awaitsPublicInterest({ with: consultee, answer, publicInterest }: Consultation): boolean {
  return consultee === 'THIRD_PARTY' && answer?.reasonable === true && publicInterest === undefined;
}

function thirdParties({ consultations }: CaseFile): readonly Consultation[] {
  return consultations.filter((one) => one.with === 'THIRD_PARTY');
}

/** 区分处理 (art. 37): the third party's part is withheld under art. 15, the rest is open. */
function withholdsForThirdParty({ ground, withheldUnder = [] }: DraftedRelease): boolean {
  return ground === 'PARTIAL_DISCLOSURE' && withheldUnder.includes(15);
}

function unlessDecided(
  file: CaseFile,
  consultation: Consultation,
  calendar: Calendar,
  on: Day,
): Refusal | undefined {
  const { state } = standingOf(file, consultation, calendar, on);
  const decided = state === 'ANSWERED' || state === 'SILENT';
  return decided ? undefined : { code: 'CONSULTATION_UNDECIDED', article: '32', ...named(consultation) };
}

function unlessObjectionIsSettled(consultation: Consultation): Refusal | undefined {
  if (!awaitsPublicInterest(consultation)) return undefined;
  return { code: 'OBJECTION_STANDS', article: '32', ...named(consultation) };
}

function unlessHoldIsOver(consultation: Consultation, calendar: Calendar, on: Day): Refusal | undefined {
  const { publicInterest } = consultation;
  const until = publicInterest && heldUntil(publicInterest, calendar);
  return until !== undefined && on <= until
    ? { code: 'RELEASE_HELD', article: '32', ...named(consultation), until }
    : undefined;
}

function named({ ref, party }: Consultation) {
  return { ref, party: party.name };
}
