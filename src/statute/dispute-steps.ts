import type { Day } from '../calendar/day.ts';
import type { ClockFact, Procedure } from './facts.ts';
import type { Law } from './law.ts';
import type { DeadlineName } from './names.ts';
import {
  courtAnswerTerm,
  disclosureTerm,
  entryOn,
  inForceFrom,
  reconsiderationAcceptanceTerm,
  reconsiderationAnswerTerm,
  reconsiderationCopyTerm,
  reconsiderationCorrectionTerm,
  reconsiderationDecisionTerm,
  redoTerm,
  simplifiedAnswerTerm,
  simplifiedCopyTerm,
  simplifiedDecisionTerm,
  sixtyDayRedoTerm,
  suitAfterReconsiderationTerm,
} from './parameters.ts';
import type { History, Term } from './parameters.ts';
import { readingOn } from './readings.ts';
import { reckon } from './reckoning.ts';
import type { Presumption, Reckoning } from './reckoning.ts';

/** 争议进程, 行政复议法 arts. 30 to 62 and 行政诉讼法 art. 67: the steps of reconsideration and litigation that have happened. */
interface Steps {
  readonly appliedOn: Day | undefined;
  readonly correctionNoticeServedOn: Day | undefined;
  readonly acceptedOn: Day | undefined;
  readonly procedure: Procedure;
  readonly copyReceivedOn: Day | undefined;
  readonly decisionServedOn: Day | undefined;
}

const noSteps: Steps = {
  appliedOn: undefined,
  correctionNoticeServedOn: undefined,
  acceptedOn: undefined,
  procedure: 'ORDINARY',
  copyReceivedOn: undefined,
  decisionServedOn: undefined,
};

/**
 * 争议期限, 行政复议法 arts. 30 to 62, 行政诉讼法 arts. 45 and 67: the deadlines that follow from each step.
 * @param extendedByDays 延长审理期限, 行政复议法 art. 62 ¶1: the days the authority added to the ordinary procedure
 */
export function disputeDeadlines(
  law: Law,
  facts: readonly ClockFact[],
  asOf: Day,
  extendedByDays = 0,
): Reckoning[] {
  const reckonings: Reckoning[] = [];
  const steps = stepsOf(facts);
  for (const fact of facts) {
    // 行政诉讼法 art. 67; 法释〔2025〕8号 art. 11; AMB-11.
    if (fact.fact === 'COMPLAINT_COPY_RECEIVED') due('COURT_ANSWER_DUE', fact.on, courtAnswerTerm);
    if (fact.fact === 'DISCLOSURE_JUDGMENT_EFFECTIVE') due('DISCLOSE_BY', fact.on, disclosureTerm);
    if (fact.fact === 'REDO_ORDERED') due('REDO_DUE', fact.on, redoTermRead(law, fact.on));
  }

  const { appliedOn, correctionNoticeServedOn, copyReceivedOn, decisionServedOn } = steps;
  const simplified = steps.procedure === 'SIMPLIFIED';

  // Arts. 30 and 31: accepted or refused within the term; not refused in it, the application is deemed accepted.
  const acceptanceDue = due('RECONSIDERATION_ACCEPTANCE_DUE', appliedOn, reconsiderationAcceptanceTerm);
  due('RECONSIDERATION_CORRECTION_DUE', correctionNoticeServedOn, reconsiderationCorrectionTerm);
  const deemed = steps.acceptedOn === undefined ? deemedAcceptance(steps, acceptanceDue) : undefined;
  const acceptedOn = steps.acceptedOn ?? deemed?.on;

  // Arts. 48, 54 and 62: copy, answer and decision; 10 days, 5 days and 60 days, or 30 in the simplified procedure.
  const copyTerm = simplified ? simplifiedCopyTerm : reconsiderationCopyTerm;
  due('RECONSIDERATION_COPY_DUE', acceptedOn, copyTerm, 0, deemed?.as);
  due(
    'RECONSIDERATION_ANSWER_DUE',
    copyReceivedOn,
    simplified ? simplifiedAnswerTerm : reconsiderationAnswerTerm,
  );
  const decisionDue = due(
    'RECONSIDERATION_DECISION_DUE',
    acceptedOn,
    simplified ? simplifiedDecisionTerm : reconsiderationDecisionTerm,
    simplified ? 0 : extendedByDays,
    deemed?.as,
  );

  // 行政诉讼法 art. 45: fifteen days from the decision, or from the end of a term that passed without one.
  const silent = decisionServedOn === undefined && decisionDue !== undefined && decisionDue < asOf;
  due('LITIGATION_FILE_BY', silent ? decisionDue : decisionServedOn, suitAfterReconsiderationTerm);
  return reckonings;

  function due(
    name: DeadlineName,
    from: Day | undefined,
    history: History<Term | undefined>,
    added = 0,
    presumed?: Presumption,
  ): Day | undefined {
    if (from === undefined) return undefined;
    const entry = entryOn(history, from);
    if (entry.value === undefined) return undefined;
    const term = { ...entry.value, length: entry.value.length + added };
    const reckoning = reckon(law, name, from, entry, term);
    reckonings.push(presumed === undefined ? reckoning : { ...reckoning, presumed });
    return reckoning.due;
  }
}

/** 重新作出答复, 实施条例 art. 58 (AMB-11): the term the laws set is the reply term, unless they are read to set none. */
export function redoTermRead({ readings }: Law, orderedOn: Day): History<Term> {
  return readingOn(readings, 'AMB-11', orderedOn) === 'REPLY_TERM' ? redoTerm : sixtyDayRedoTerm;
}

/** 视为受理, 行政复议法 art. 30 (before 2024 art. 17): on the last day of the term; a correction notice stops it. */
function deemedAcceptance(
  { appliedOn, correctionNoticeServedOn }: Steps,
  acceptanceDue: Day | undefined,
): { readonly on: Day; readonly as: Presumption } | undefined {
  if (appliedOn === undefined || correctionNoticeServedOn !== undefined) return undefined;
  if (appliedOn < inForceFrom.RECONSIDERATION_LAW) return { on: appliedOn, as: 'DEEMED_ACCEPTED_ON_RECEIPT' };
  return acceptanceDue && { on: acceptanceDue, as: 'DEEMED_ACCEPTED_AFTER_TERM' };
}

/** The steps of the current round: a reply served after a decision or a quashing is a new act with steps of its own. */
function stepsOf(facts: readonly ClockFact[]): Steps {
  let steps = noSteps;
  let decided = false;
  for (const fact of facts) {
    switch (fact.fact) {
      case 'RECONSIDERATION_APPLIED':
        steps = { ...noSteps, appliedOn: fact.on };
        break;
      case 'RECONSIDERATION_CORRECTION_NOTICE_SERVED':
        steps = { ...steps, correctionNoticeServedOn: fact.on };
        break;
      case 'RECONSIDERATION_ACCEPTED':
        steps = { ...steps, acceptedOn: fact.on, procedure: fact.procedure };
        break;
      case 'RECONSIDERATION_COPY_RECEIVED':
        steps = { ...steps, copyReceivedOn: fact.on };
        break;
      case 'RECONSIDERATION_DECISION_SERVED':
        steps = { ...steps, decisionServedOn: fact.on };
        decided = true;
        break;
      case 'REDO_ORDERED':
        decided = true;
        break;
      case 'REPLY_SERVED':
        if (decided) steps = noSteps;
        decided = false;
    }
  }
  return steps;
}
