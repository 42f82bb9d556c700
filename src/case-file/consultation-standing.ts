import { chineseDay } from '../calendar/chinese-day.ts';
import type { Calendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import type { Wording } from '../statute/wording.ts';
import type { CaseFile, Consultation } from './case-file.ts';
import { deadlinesOf } from './deadlines.ts';
import { opinionNames } from './names.ts';
import { assertNever } from './outcome.ts';

/** 征求意见的状态: silent once the consultee's term is over without an answer; other organs have no term (art. 33 ¶3). */
export type ConsultationState = 'SENT' | 'DELIVERED' | 'ANSWERED' | 'SILENT';

export interface ConsultationStanding {
  readonly state: ConsultationState;
  /** The last day of the consultee's term, which runs from its own receipt of the letter. */
  readonly dueOn: Day | undefined;
  /** The opinion came after the term: recorded all the same, but the time after the term counted. */
  readonly late: boolean;
}

/**
 * 征求意见的状态 (arts. 32, 33 ¶3, 34), as known on a day.
 * @param asOf what came later is not yet known
 */
export function standingOf(
  file: CaseFile,
  { ref, deliveredOn, answer, submitted }: Consultation,
  calendar: Calendar,
  asOf: Day,
): ConsultationStanding {
  const dueOn = deadlinesOf(file, calendar, asOf).deadlines[`CONSULTATION_REPLY_DUE:${ref}`];
  if (answer && answer.on <= asOf) return { state: 'ANSWERED', dueOn, late: isOver(dueOn, answer.on) };
  // What came online within the term is no silence, though the office has not confirmed it yet.
  const spoken = submitted !== undefined && submitted.on <= asOf && !isOver(dueOn, submitted.on);
  if (isOver(dueOn, asOf) && !spoken) return { state: 'SILENT', dueOn, late: false };
  const delivered = deliveredOn !== undefined && deliveredOn <= asOf;
  return { state: delivered ? 'DELIVERED' : 'SENT', dueOn, late: false };
}

function isOver(dueOn: Day | undefined, on: Day): boolean {
  return dueOn !== undefined && on > dueOn;
}

/** What the standing means, for the office: silence of a third party leaves the decision to it (art. 32), of a co-producer is consent (art. 34). */
export function standingWording(
  { with: consultee, answer, submitted }: Consultation,
  { state, dueOn, late }: ConsultationStanding,
): Wording {
  if (submitted && !answer && state !== 'SILENT') {
    const opinion = opinionNames[submitted.opinion];
    return {
      zh: `对方已于${chineseDay(submitted.on)}在网上提出意见（${opinion.zh}），待本机关确认。`,
      en: `Answered online on ${submitted.on} (${opinion.en}); to be confirmed.`,
    };
  }
  switch (state) {
    case 'SENT':
      return { zh: '征求意见书已发出，尚未送达。', en: 'The letter is out and not yet delivered.' };
    case 'DELIVERED':
      return dueOn === undefined
        ? { zh: '对方已收到，等待答复。', en: 'Delivered; the answer is awaited.' }
        : {
            zh: `对方已收到，至${chineseDay(dueOn)}提出意见。`,
            en: `Delivered; the opinion is due on ${dueOn}.`,
          };
    case 'ANSWERED': {
      const opinion = opinionNames[answer?.opinion ?? 'AGREES'];
      return late
        ? { zh: `逾期提出意见：${opinion.zh}。`, en: `Answered after its term: ${opinion.en}.` }
        : { zh: `已提出意见：${opinion.zh}。`, en: `Answered: ${opinion.en}.` };
    }
    case 'SILENT':
      return consultee === 'CO_PRODUCER'
        ? { zh: '逾期未提出意见，视为同意公开。', en: 'Silent after its term: deemed to consent.' }
        : {
            zh: '逾期未提出意见，由本机关依照条例决定是否公开。',
            en: 'Silent after its term: the organ decides by itself.',
          };
    default:
      return assertNever(state);
  }
}
