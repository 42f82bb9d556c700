import type { Application } from '../application.ts';
import type { CaseFile } from '../case-file.ts';
import { type ActFrame, type Circumstances, entryReason, type SharedDecision } from '../decision.ts';
import type { LinkedCase, SplitGround } from '../facts/related-facts.ts';
import { descriptionLimit, firstRefusal, paragraphLimit, refusalOfText } from '../input-text.ts';
import { linkTo } from '../joint-reply.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import type { Refusal } from '../refusals.ts';
import { refusalOfStep } from '../step.ts';

export interface SplitApplication extends ActFrame {
  /** Two to twenty: the first stays with the case, each further one opens a case of its own. */
  readonly items: readonly string[];
  readonly ground: SplitGround;
  readonly reason: string;
}

const itemLimit = 20;

/**
 * 拆分申请 (一事一申请, practice): each further item becomes a case of the same agency, applicant and channel, with a number
 * of its own; its clock is the undivided case's, so that nobody gains or loses a day.
 * @param newIds ids for the new cases, one for each further item
 */
export function decideSplitApplication(
  file: CaseFile,
  act: SplitApplication,
  here: Circumstances,
  newIds: readonly string[],
): Outcome<SharedDecision> {
  const refusal = firstRefusal(
    refusalOfStep('splitApplication', file, act, here),
    refusalOfItems(act.items),
    refusalOfText('reason', act.reason, paragraphLimit),
  );
  if (refusal) return refuse(refusal);
  const { application, receivedOn } = file;
  if (!application || receivedOn === undefined)
    return refuse({ code: 'APPLICATION_NOT_RECORDED', article: '31' });
  const [description = '', ...others] = act.items.map((item) => item.trim());
  const { on, ground, reason } = act;
  const frame = { on, ground, reason, ...entryReason(act) };
  return done({
    numbers: newIds.map((caseId) => ({ series: 'APPLICATION', caseId })),
    shares: (officialNos) => {
      const into = newIds.map((caseId, index) => ({ caseId, applicationNo: officialNos[index] ?? '' }));
      const opened = into.map((link, index) =>
        openedBy(file, { ...application, description: others[index] ?? '' }, link, receivedOn, frame),
      );
      return [{ caseId: file.id, facts: [{ fact: 'SPLIT', ...frame, description, into }] }, ...opened];
    },
  });
}

type SplitFrame = ActFrame & Pick<SplitApplication, 'ground' | 'reason'>;

function openedBy(
  file: CaseFile,
  application: Application,
  { caseId, applicationNo = '' }: LinkedCase,
  receivedOn: CaseFile['lastStepOn'],
  frame: SplitFrame,
) {
  const { agencyId, channel, oral, submittedOn, clockFacts: clock } = file;
  const spoken = oral === undefined ? {} : { oral };
  const from = linkTo(file);
  const whole = {
    agencyId,
    channel,
    application,
    ...spoken,
    applicationNo,
    submittedOn,
    receivedOn,
    clock,
    from,
  };
  return { caseId, facts: [{ fact: 'SPLIT_OFF', ...frame, ...whole } as const] };
}

function refusalOfItems(items: readonly string[]): Refusal | undefined {
  if (items.length < 2) return { code: 'INVALID_INPUT', path: 'items', problem: 'TOO_SHORT' };
  if (items.length > itemLimit)
    return { code: 'INVALID_INPUT', path: 'items', problem: 'TOO_LONG', limit: itemLimit };
  return firstRefusal(...items.map((item, index) => refusalOfText(`items.${index}`, item, descriptionLimit)));
}
