import type { Calendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import type { CaseFile } from '../case-file/case-file.ts';
import { deadlinesOf } from '../case-file/deadlines.ts';
import type { Agency } from '../usecases/ports/agencies.ts';
import type { DisputesTold } from '../usecases/queries/disputes-for-applicant.ts';
import type { DeadlineExplanations } from '../statute/explanation.ts';
import { dayExplained } from './day-explained.ts';
import { dayWording } from './day-wording.ts';

/**
 * 救济途径 (行政复议法 arts. 20 and 23, 行政诉讼法 arts. 45 and 46): once a reply is served or a term has passed in silence,
 * each way with its last day, while it is open; what the applicant has taken already, and what became of it.
 * @param explanations of the deadlines of the case on that day
 * @returns null where no way is open, none was taken, or none is open any more
 */
export function remedyView(
  file: CaseFile,
  agency: Agency,
  calendar: Calendar,
  today: Day,
  explanations: DeadlineExplanations,
  { told, disputes }: DisputesTold,
) {
  const { deadlines, reconsiderationFirst } = deadlinesOf(file, calendar, today);
  const first = reconsiderationFirst === true;
  const taken = told.appliedOn !== undefined || told.suedOn !== undefined;
  const applyBy = taken ? undefined : whileOpen(deadlines.RECONSIDERATION_APPLY_BY, today);
  // Where reconsideration comes first, the way to court opens with its decision, not with the reply.
  const suitOpen = !first && told.suedOn === undefined && told.suitAfterReconsideration !== true;
  const sueBy = suitOpen ? whileOpen(deadlines.LITIGATION_FILE_BY, today) : undefined;
  if (applyBy === undefined && sueBy === undefined && disputes.length === 0) return null;
  const sued = disputes.some(({ kind }) => kind === 'LITIGATION');
  const views = disputes.map((one) => disputeView(one, today, sued));
  return {
    open: applyBy !== undefined || sueBy !== undefined,
    disputes: views,
    silent: file.reply?.servedOn === undefined && file.outcome === undefined,
    /** While an application is still to be made. */
    reconsiderationFirst: first && applyBy !== undefined,
    authority: agency.reconsiderationAuthority,
    channel: agency.reconsiderationChannel,
    court: agency.court,
    applyBy: dayExplained('RECONSIDERATION_APPLY_BY', applyBy),
    sueBy: dayExplained('LITIGATION_FILE_BY', sueBy),
    /** 暂定: a last day lies in a year whose holidays are not announced yet. */
    provisional:
      (applyBy !== undefined && explanations.RECONSIDERATION_APPLY_BY?.provisional === true) ||
      (sueBy !== undefined && explanations.LITIGATION_FILE_BY?.provisional === true) ||
      views.some(({ provisional }) => provisional),
  };
}

type DisputeTold = DisputesTold['disputes'][number];

/** One reconsideration or suit: that it is under way, or by what it ended, and until when one sues after it. */
function disputeView({ kind, openedOn, forum, ended, sueBy }: DisputeTold, today: Day, sued: boolean) {
  const stillToSue = sued ? undefined : sueBy;
  const open = stillToSue !== undefined && today <= stillToSue.on ? stillToSue : undefined;
  return {
    isSuit: kind === 'LITIGATION',
    openedOn: dayWording(openedOn),
    forum,
    ended: ended
      ? {
          on: dayWording(ended.on),
          result: ended.result,
          no: ended.no ?? '',
          applicantServed: ended.applicantServed,
        }
      : null,
    sueBy: open ? dayWording(open.on) : null,
    sueFrom: open ? dayWording(open.from) : null,
    sueOver: stillToSue !== undefined && open === undefined,
    provisional: open?.provisional === true,
  };
}

function whileOpen(lastDay: Day | undefined, today: Day): Day | undefined {
  return lastDay !== undefined && today <= lastDay ? lastDay : undefined;
}
