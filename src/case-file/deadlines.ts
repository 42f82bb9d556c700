import { chineseDay } from '../calendar/chinese-day.ts';
import type { Calendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import { calculateDeadlines, type DeadlineAnswer, reckonCase } from '../statute/deadlines.ts';
import { type DeadlineExplanations, explainDeadlines } from '../statute/explanation.ts';
import type { DeadlineName } from '../statute/names.ts';
import { provisionalYearsIn } from '../statute/reckoning.ts';
import type { CaseFile } from './case-file.ts';
import { replacedTerm } from './spent-terms.ts';

/**
 * 期限: what is due in a case, and until when, as known on a day.
 * @param asOf the day on which silence is judged; what happened later is not yet known
 */
export function deadlinesOf(file: CaseFile, calendar: Calendar, asOf: Day): DeadlineAnswer {
  const known = file.clockFacts.filter(({ on }) => on <= asOf);
  return calculateDeadlines(calendar, known, asOf);
}

/** 暂定: the years whose notice is not out in which a deadline is counted, as known on a day; a day that a decision set is counted in none. */
export function provisionalYearsOf(
  file: CaseFile,
  calendar: Calendar,
  name: DeadlineName,
  asOf: Day,
): readonly number[] {
  if (name === 'REDO_DUE' && file.redo?.until !== undefined) return [];
  const known = file.clockFacts.filter(({ on }) => on <= asOf);
  const reckoning = reckonCase(calendar, known, asOf).reckonings.find((one) => one.name === name);
  return reckoning ? provisionalYearsIn(calendar, reckoning) : [];
}

/** 答复期限 of the running round: after a quashing the day the decision set, or else the term to redo (AMB-11). */
export function replyDueOf(
  { redo }: CaseFile,
  { deadlines }: DeadlineAnswer,
): { readonly deadline: 'REPLY_DUE' | 'REDO_DUE'; readonly due: Day | undefined } {
  return redo
    ? { deadline: 'REDO_DUE', due: redo.until ?? deadlines.REDO_DUE }
    : { deadline: 'REPLY_DUE', due: deadlines.REPLY_DUE };
}

/** The calendar a case was closed with, and the one in force; of an open case they are the same. */
export interface CaseCalendars {
  readonly own: Calendar;
  readonly inForce: Calendar;
}

/** Deadlines that run after a case is closed: they go on with the calendar in force. */
const afterClosing = /^(?:RECONSIDERATION|LITIGATION|COURT|DISCLOSE)_/;

/** 期限说明 of a case: what was due while it was open by its own calendar, remedies and disputes by the one in force. */
export function explainedDeadlinesOf(
  file: CaseFile,
  { own, inForce }: CaseCalendars,
  asOf: Day,
): DeadlineExplanations {
  const now = explainedBy(inForce, file, asOf);
  if (own === inForce) return now;
  const kept = Object.entries(explainedBy(own, file, asOf)).filter(([name]) => !afterClosing.test(name));
  return { ...now, ...Object.fromEntries(kept) };
}

/** Where the decision that quashed set the day, it is that day. */
function explainedBy(calendar: Calendar, file: CaseFile, asOf: Day): DeadlineExplanations {
  const explanations = replacing(
    file,
    calendar,
    rectifying(file, explainDeadlines(calendar, file.clockFacts, asOf)),
  );
  const { REDO_DUE: byLaw } = explanations;
  const until = file.redo?.until;
  if (byLaw === undefined || until === undefined) return explanations;
  const zh = `${file.redo?.decisionNo ?? ''}另定期限，至${chineseDay(until)}届满。`;
  const en = `${file.redo?.decisionNo ?? ''} sets the term, which ends on ${until}.`;
  return { ...explanations, REDO_DUE: { ...byLaw, due: until, days: [], zh, en } };
}

/** An extension that a restart has spent: whoever was told its day is told that it is none. */
function replacing(
  file: CaseFile,
  calendar: Calendar,
  explanations: DeadlineExplanations,
): DeadlineExplanations {
  const replaced = replacedTerm(file, calendar);
  const { REPLY_DUE } = explanations;
  return REPLY_DUE && replaced ? { ...explanations, REPLY_DUE: { ...REPLY_DUE, replaced } } : explanations;
}

/** Art. 41 sets no term for a rectification: that the reply term is taken is a reading (AMB-13). */
function rectifying({ application }: CaseFile, explanations: DeadlineExplanations): DeadlineExplanations {
  const { REPLY_DUE } = explanations;
  if (application?.rectification === undefined || REPLY_DUE === undefined) return explanations;
  return { ...explanations, REPLY_DUE: { ...REPLY_DUE, readings: [...REPLY_DUE.readings, 'AMB-13'] } };
}
