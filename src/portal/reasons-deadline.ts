import type { Calendar } from '../calendar/calendar.ts';
import type { CaseFile } from '../case-file/case-file.ts';
import { explainReckonings } from '../statute/explanation.ts';
import { lawUnder } from '../statute/law.ts';
import { reckon } from '../statute/reckoning.ts';
import type { Wording } from '../statute/wording.ts';
import { type DeadlineView, describedDeadline } from './deadline-view.ts';

/** Where on the page of the case it is explained. */
export const reasonsAnchor = 'why-reasons-due';

const title: Wording = { zh: '说明理由期限', en: 'Reasons due' };
const whose: Wording = {
  zh: '您最迟在这一天说明理由。条例没有规定这个期限，由机关在通知书中确定。',
  en: 'Your last day to give your reasons. The Regulations set no term: the agency does, in its request.',
};

/** 说明理由期限 (art. 35): the term of the request to give reasons, counted day by day from the day it was made. */
export function reasonsDeadline({ reasons }: CaseFile, calendar: Calendar): DeadlineView | null {
  if (!reasons) return null;
  const { requestedOn, termWorkingDays } = reasons;
  const basis = { basis: [{ instrument: 'REGULATION', article: 35 }], readings: [] } as const;
  const term = { length: termWorkingDays, unit: 'WORKING_DAYS' } as const;
  // Counted as a correction's term is; the law has no name for this one.
  const counted = reckon(lawUnder(calendar), 'CORRECTION_DUE', requestedOn, basis, term);
  const { CORRECTION_DUE: explanation } = explainReckonings(calendar, [counted]);
  return explanation ? { ...describedDeadline(explanation), anchor: reasonsAnchor, title, whose } : null;
}
