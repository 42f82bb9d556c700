import { parseDay } from '../calendar/day.ts';
import type { CaseFile } from '../case-file/case-file.ts';
import type { Fact, JournalEntry } from '../case-file/facts.ts';
import { groundNames } from '../case-file/names.ts';
import { lettersToOthers } from '../usecases/queries/services-of.ts';
import { applicantsOwn, type TimelineEvent, timelineOf } from '../usecases/queries/timeline-of.ts';
import { chineseDayWithWeekday } from '../calendar/chinese-day.ts';

export interface ApplicantsEvent {
  readonly day: string;
  readonly words: string;
  readonly late: boolean;
  readonly voided: boolean;
}

/** Told plainly and once: who does what within the organ is its own affair, and reasons may name people. */
const toldPlainly: Readonly<Record<string, string>> = {
  ASSIGNED: '机关开始办理，办理中。',
  CONSULTATION_SENT: '发出征求意见书，征求意见的时间不计入答复期限。',
  CONSULTATION_ANSWERED: '收到征求意见的答复。',
  REVIEW_REQUESTED: '答复送审，审核中。',
  SERVICE_FAILED: '文书未能送达，请与机关联系。',
  ARCHIVED: '已办结归档。',
};

/** Of these a repetition says nothing new. */
const toldOnce: ReadonlySet<string> = new Set(['ASSIGNED', 'REVIEW_REQUESTED', 'ARCHIVED']);

/** 办理经过, for the applicant: a fact that is not known here is not shown. */
export function applicantTimeline(
  file: CaseFile,
  journal: readonly JournalEntry[],
): readonly ApplicantsEvent[] {
  const seen = new Set<string>();
  return timelineOf(journal.filter(({ fact }) => !isToOthers(fact))).flatMap((event) => {
    const words = wordsOf(event, file);
    const on = parseDay(event.on);
    if (words === undefined || on === undefined) return [];
    const repeated = toldOnce.has(event.fact) && seen.has(event.fact);
    seen.add(event.fact);
    return repeated
      ? []
      : [{ day: chineseDayWithWeekday(on), words, late: event.late, voided: event.voided }];
  });
}

/** What became of a letter to somebody whom the office consults is no business of the applicant's. */
function isToOthers(fact: Fact): boolean {
  return 'letter' in fact && lettersToOthers.has(fact.letter);
}

function wordsOf(event: TimelineEvent, { reply }: CaseFile): string | undefined {
  if (event.fact === 'REPLY_SENT' && reply) {
    return `答复已送出（${reply.documentNo}，${groundNames[reply.ground].zh}）。`;
  }
  return toldPlainly[event.fact] ?? (applicantsOwn.has(event.fact) ? event.zh : undefined);
}
