import type { Actor } from '../../access/actor.ts';
import { mayReadUnpublished } from '../../access/may-publish.ts';
import { chineseDay } from '../../calendar/chinese-day.ts';
import type { CaseFile } from '../../case-file/case-file.ts';
import { overrulingOf, overrulingsOf, overrulingWording } from '../../case-file/overruling.ts';
import type { Dispute } from '../../dispute/dispute.ts';
import { disputeKindNames } from '../../dispute/names.ts';
import { overruledReplies } from '../../dispute/overruled-replies.ts';
import { isOpenDispute } from '../../dispute/told-by-disputes.ts';
import type { Wording } from '../../statute/wording.ts';
import type { Dependencies } from '../dependencies.ts';
import type { PublishedAnswer } from '../ports/published-answers.ts';
import { disputesAbout } from '../queries/disputes-about.ts';
import { openedCase } from '../queries/read-case.ts';

/**
 * 答复存疑提示: why the reply that an answer tells of may not stand, for the staff of the agency. Whether the answer is taken
 * down is for the office to decide.
 */
export async function doubtsOfPublishedAnswer(
  deps: Pick<Dependencies, 'disputes' | 'reader'>,
  actor: Actor,
  answer: Pick<PublishedAnswer, 'agencyId' | 'caseId' | 'changedOn'>,
): Promise<readonly Wording[]> {
  if (!mayReadUnpublished(actor, answer.agencyId)) return [];
  const { file } = await openedCase(deps, answer.caseId);
  return doubtsOf(answer, file, await disputesAbout(deps, answer.caseId));
}

/** An answer that was written or approved after another reply had taken the place of the one overruled tells of that other. */
export function doubtsOf(
  { changedOn }: Pick<PublishedAnswer, 'changedOn'>,
  file: CaseFile,
  disputes: readonly Dispute[],
): readonly Wording[] {
  const overrulings = overrulingsOf(file, overruledReplies(disputes));
  const { reply } = file;
  const stands = reply?.sentOn !== undefined && !overrulingOf(reply.documentNo, overrulings);
  const ofAnother = stands && reply.sentOn !== undefined && changedOn >= reply.sentOn;
  return [
    ...disputes.filter((one) => isOpenDispute(one) && one.contested.kind === 'REPLY').map(openWording),
    ...(ofAnother
      ? []
      : overrulings.map((one) => {
          const { zh, en } = overrulingWording(one);
          return {
            zh: `所依据的答复（${one.documentNo}）${zh}`,
            en: `The reply it tells of (${one.documentNo}) was ${en}`,
          };
        })),
  ];
}

function openWording({ kind, openedOn }: Dispute): Wording {
  const { zh, en } = disputeKindNames[kind];
  return {
    zh: `所依据的答复正在${zh}中（${chineseDay(openedOn)}提起），尚未审结。`,
    en: `The reply it tells of is contested (${en}, opened on ${openedOn}).`,
  };
}
