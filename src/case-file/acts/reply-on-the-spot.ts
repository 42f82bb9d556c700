import type { CaseFile } from '../case-file.ts';
import { openCoHandlingWarnings } from '../co-handling-standing.ts';
import { type ActFrame, type Circumstances, type Decision, entryReason } from '../decision.ts';
import { refusalUnpaid } from '../fee-guard.ts';
import { firstRefusal, paragraphLimit, refusalOfText } from '../input-text.ts';
import { lateness } from '../lateness.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { refusalOfKind } from './draft-reply.ts';
import { refusalOfReply } from '../refusal-of-reply.ts';
import type { Refusal } from '../refusals.ts';
import { type ReplyContent, replyTextItem } from '../reply-content.ts';
import { refusalOfStep } from '../step.ts';
import { refusalOfRelease, refusalWhileHeld, releaseOf } from '../third-party-guard.ts';

export interface ReplyOnTheSpot extends ActFrame {
  readonly reply: ReplyContent;
  /** 当场签收: the applicant's signature. */
  readonly evidence: string;
}

/** 当场答复的情形 (art. 33 ¶1): D11, D41b, D51, D53, and D12 where what is given was reviewed for release before. */
const onTheSpot: ReadonlySet<ReplyContent['ground']> = new Set([
  'ALREADY_PUBLIC',
  'PROVIDED',
  'NOT_RESPONSIBLE_AGENCY',
  'NOT_AN_APPLICATION',
  'PUBLISHED_WORK',
]);

/**
 * 当场答复 (art. 33 ¶1): drafted, signed, handed over and signed for at the window, in one act of one day.
 * @param released the hashes of enclosures that an answered case of the agency has reviewed and given (art. 17)
 */
export function decideReplyOnTheSpot(
  file: CaseFile,
  act: ReplyOnTheSpot,
  released: ReadonlySet<string>,
  here: Circumstances,
): Outcome<Decision> {
  const { reply, evidence, on } = act;
  const refusal = firstRefusal(
    refusalOfStep('replyOnTheSpot', file, act, here),
    refusalOfKind(file, reply),
    onTheSpot.has(reply.ground)
      ? undefined
      : { code: 'NOT_ON_THE_SPOT', article: '33(1)', ground: reply.ground },
    refusalOfReply(reply, { on, settings: here.settings }),
    refusalOfText('evidence', evidence, paragraphLimit),
    refusalOfUnreviewed(reply, released),
    refusalOfRelease(file, here.calendar, on, releaseOf(reply)),
    refusalWhileHeld(file, here.calendar, on, releaseOf(reply)),
    refusalUnpaid(file, reply.ground),
  );
  if (refusal) return refuse(refusal);
  const draftNo = file.drafts + 1;
  const { id } = here.actor;
  const { ground } = reply;
  return done({
    series: 'REPLY',
    facts: (documentNo) => [
      { fact: 'REPLY_DRAFTED', on, draftNo, drafterId: id, reply, ...entryReason(act) },
      { fact: 'REPLY_SIGNED', on, draftNo, documentNo, signerId: id, ground },
      { fact: 'REPLY_SENT', on, by: 'IN_PERSON', ...lateness('REPLY_DUE', file, on, here.calendar) },
      { fact: 'REPLY_SERVED', on, ground, evidence: { kind: 'IN_WORDS', text: evidence, way: 'IN_PERSON' } },
    ],
    warnings: openCoHandlingWarnings(file),
  });
}

/** art. 17: what is given at the window has been reviewed item by item before; words alone have not. */
function refusalOfUnreviewed(reply: ReplyContent, released: ReadonlySet<string>): Refusal | undefined {
  if (reply.ground !== 'PROVIDED') return undefined;
  const unreviewed = reply.enclosures.filter(({ sha256 }) => !released.has(sha256)).map(({ name }) => name);
  const items = reply.enclosures.length === 0 ? [replyTextItem] : unreviewed;
  return items.length === 0 ? undefined : { code: 'RELEASE_NOT_REVIEWED', article: '17', items };
}
