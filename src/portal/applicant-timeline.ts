import type { Fact, FactNamed, JournalEntry } from '../case-file/facts.ts';
import { voidedSeqs } from '../case-file/fold.ts';
import { groundNames } from '../case-file/names.ts';
import { publicNames } from '../case-file/names-of-marks.ts';
import { lettersToOthers } from '../case-file/letters-to-others.ts';
import type { TimelineEvent } from '../case-file/timeline-event.ts';
import { applicantsOwn, timelineOf } from '../usecases/queries/timeline-of.ts';
import type { Wording } from '../statute/wording.ts';
import { dayWording } from './day-wording.ts';

export interface ApplicantsEvent {
  readonly day: Wording;
  readonly words: Wording;
  readonly late: boolean;
  readonly voided: boolean;
}

/** Told plainly and once: who does what within the organ is its own affair, and reasons may name people. */
const toldPlainly: Readonly<Record<string, Wording>> = {
  ASSIGNED: { zh: '机关开始办理，办理中。', en: 'The agency has begun to handle it.' },
  CONSULTATION_SENT: {
    zh: '发出征求意见书，征求意见的时间不计入答复期限。',
    en: 'A letter of consultation is out; the time this takes is not counted in the reply period.',
  },
  CONSULTATION_ANSWERED: { zh: '收到征求意见的答复。', en: 'The answer to a consultation has come.' },
  REVIEW_REQUESTED: { zh: '答复送审，审核中。', en: 'The reply is under review.' },
  SERVICE_FAILED: {
    zh: '文书未能送达，请与机关联系。',
    en: 'A letter could not be served; please contact the agency.',
  },
  ARCHIVED: { zh: '已办结归档。', en: 'Closed and filed.' },
};

/** Of these a repetition says nothing new. */
const toldOnce: ReadonlySet<string> = new Set(['ASSIGNED', 'REVIEW_REQUESTED', 'ARCHIVED']);

/** 办理经过, for the applicant: a fact that is not known here is not shown. */
export function applicantTimeline(journal: readonly JournalEntry[]): readonly ApplicantsEvent[] {
  const seen = new Set<string>();
  const replies = repliesBySeq(journal);
  return timelineOf(
    journal.filter(({ fact }) => !isToOthers(fact)),
    publicNames,
  ).flatMap((event) => {
    const words = wordsOf(event, replies.get(event.seq));
    if (words === undefined) return [];
    const repeated = toldOnce.has(event.fact) && seen.has(event.fact);
    seen.add(event.fact);
    return repeated ? [] : [{ day: dayWording(event.on), words, late: event.late, voided: event.voided }];
  });
}

/** What became of a letter to somebody whom the office consults is no business of the applicant's. */
function isToOthers(fact: Fact): boolean {
  return 'letter' in fact && lettersToOthers.has(fact.letter);
}

/** A reply that left is the one that was signed last before it: after a redo there are several. */
function repliesBySeq(journal: readonly JournalEntry[]): ReadonlyMap<number, FactNamed<'REPLY_SIGNED'>> {
  const voided = voidedSeqs(journal);
  const replies = new Map<number, FactNamed<'REPLY_SIGNED'>>();
  let signed: FactNamed<'REPLY_SIGNED'> | undefined;
  for (const { seq, fact } of journal) {
    if (fact.fact === 'REPLY_SIGNED' && !voided.has(seq)) signed = fact;
    if (fact.fact === 'REPLY_SENT' && signed) replies.set(seq, signed);
  }
  return replies;
}

function wordsOf(event: TimelineEvent, reply: FactNamed<'REPLY_SIGNED'> | undefined): Wording | undefined {
  if (reply) {
    const { documentNo, ground } = reply;
    return {
      zh: `答复已送出（${documentNo}，${groundNames[ground].zh}）。`,
      en: `The reply has left (${documentNo}, ${groundNames[ground].en}).`,
    };
  }
  const own = applicantsOwn.has(event.fact) ? { zh: event.zh, en: event.en } : undefined;
  return toldPlainly[event.fact] ?? own;
}
