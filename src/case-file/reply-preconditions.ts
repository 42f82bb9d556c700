import { addWorkingDays, type Calendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import type { ReplyGround } from '../statute/facts.ts';
import type { CaseFile, Consultation } from './case-file.ts';
import { standingOf } from './consultation-standing.ts';
import type { NotGiven } from './not-given.ts';
import type { Refusal } from './refusals.ts';
import { reasonsOf, type ReplyContent } from './reply-content.ts';

/** 答复的前提: what the case must hold before a reply may rest on a ground. */
export type Precondition = Extract<
  Refusal,
  {
    readonly code:
      | 'SEARCH_RECORD_MISSING'
      | 'CORRECTION_NOT_RECEIVED'
      | 'THIRD_PARTY_NOT_ASKED'
      | 'THIRD_PARTY_TERM_RUNNING'
      | 'NO_REASONABLE_OBJECTION'
      | 'REASONS_NOT_REQUESTED'
      | 'REASONS_TERM_RUNNING'
      | 'EARLIER_REPLY_MISSING';
  }
>;

/** The case on a day, and what was written of the ground, where something was written already. */
interface Subject {
  readonly file: CaseFile;
  readonly calendar: Calendar;
  readonly on: Day;
  readonly written?: ReplyContent | NotGiven;
}

type Ground = ReplyGround | NotGiven['ground'];
type Check = (subject: Subject) => Precondition | undefined;

/** Grounds that need something besides their words, and the rule that says so. */
const preconditions: Readonly<Partial<Record<Ground, Check>>> = {
  THIRD_PARTY_INTERESTS: objectionOrSilence,
  INFORMATION_NONEXISTENT: searchOnRecord,
  STILL_UNCLEAR: correctionOnFile,
  REPEAT_NOT_PROCESSED: earlierReplyNamed,
  EXCESSIVE_NOT_PROCESSED: reasonsAsked,
};

/**
 * 答复的前提 of a drafted reply and of each of its parts.
 * @param on the legal day of the act that goes on with the reply
 * @returns what is missing, each once, in the order of the reply's parts
 */
export function missingPreconditions(
  file: CaseFile,
  reply: ReplyContent,
  calendar: Calendar,
  on: Day,
): readonly Precondition[] {
  const missing = reasonsOf(reply).flatMap((written) =>
    missingFor(written.ground, { file, calendar, on, written }),
  );
  return missing.filter(({ code }, index) => missing.findIndex((one) => one.code === code) === index);
}

/** 答复的前提 of a ground on which nothing has been written yet. */
export function missingBeforeDrafting(
  file: CaseFile,
  ground: ReplyGround,
  calendar: Calendar,
  on: Day,
): readonly Precondition[] {
  return missingFor(ground, { file, calendar, on });
}

function missingFor(ground: Ground, subject: Subject): readonly Precondition[] {
  const missing = preconditions[ground]?.(subject);
  return missing ? [missing] : [];
}

/** art. 36(4): "经检索没有". */
function searchOnRecord({ file }: Subject): Precondition | undefined {
  return file.searches.length === 0 ? { code: 'SEARCH_RECORD_MISSING', article: '36(4)' } : undefined;
}

/** art. 30: what is still unclear was corrected before. */
function correctionOnFile({ file }: Subject): Precondition | undefined {
  return file.corrections.at(-1)?.receivedOn === undefined
    ? { code: 'CORRECTION_NOT_RECEIVED', article: '30' }
    : undefined;
}

/** art. 36(6): the earlier reply was looked up when the draft was made. */
function earlierReplyNamed({ file, written = file.draft?.reply }: Subject): Precondition | undefined {
  return written?.ground === 'REPEAT_NOT_PROCESSED'
    ? undefined
    : { code: 'EARLIER_REPLY_MISSING', article: '36(6)', problem: 'NOT_NAMED' };
}

/** art. 35: the applicant was asked for reasons, and gave them or let the term pass. */
function reasonsAsked({ file, calendar, on }: Subject): Precondition | undefined {
  if (!file.reasons) return { code: 'REASONS_NOT_REQUESTED', article: '35' };
  const { given, requestedOn, termWorkingDays } = file.reasons;
  if (given) return undefined;
  const until = addWorkingDays(calendar, requestedOn, termWorkingDays);
  return on > until ? undefined : { code: 'REASONS_TERM_RUNNING', article: '35', until };
}

/**
 * arts. 15 and 32: a third party that objects with reason, or is silent until its term is over. Where it was not asked, or
 * could not be reached, the draft says why. A third party that agrees takes the ground away.
 */
function objectionOrSilence({ file, calendar, on, written }: Subject): Precondition | undefined {
  const asked = file.consultations.filter((one) => one.with === 'THIRD_PARTY');
  const excepted = written?.ground === 'THIRD_PARTY_INTERESTS' && written.notAskedBecause !== undefined;
  if (asked.some(objectsWithReason)) return undefined;
  const waiting = asked.filter(({ answer }) => answer === undefined);
  const standings = waiting.map((one) => standingOf(file, one, calendar, on));
  if (standings.some(({ state }) => state === 'SILENT')) return undefined;
  if (excepted && waiting.length === asked.length) return undefined;
  if (asked.length === 0) return { code: 'THIRD_PARTY_NOT_ASKED', article: '32' };
  if (waiting.length === 0) return { code: 'NO_REASONABLE_OBJECTION', article: '15' };
  const termEndsOn = standings.find(({ dueOn }) => dueOn !== undefined)?.dueOn;
  return {
    code: 'THIRD_PARTY_TERM_RUNNING',
    article: '32',
    ...(termEndsOn === undefined ? {} : { termEndsOn }),
  };
}

function objectsWithReason({ answer }: Consultation): boolean {
  return answer !== undefined && answer.opinion !== 'AGREES' && answer.reasonable === true;
}
