import type { Actor } from '../../access/actor.ts';
import type { CaseFile } from '../../case-file/case-file.ts';
import type { FactName, JournalEntry } from '../../case-file/facts.ts';
import { factWording } from '../../case-file/fact-wording.ts';
import { voidedSeqs } from '../../case-file/fold.ts';
import {
  mattersAfter,
  type Matters,
  type NamesOfMarks,
  noMatters,
  officeNames,
  publicNames,
} from '../../case-file/names-of-marks.ts';
import { type TimelineEvent, timelineEvent } from '../../case-file/timeline-event.ts';

/** 办理经过 as this actor may read it: who is consulted and the payment platform read nothing of the case (art. 32). */
export function timelineSeenBy(
  actor: Actor,
  file: CaseFile,
  journal: readonly JournalEntry[],
): readonly TimelineEvent[] {
  if (actor.kind === 'STAFF') return timelineOf(journal, officeNames);
  return actor.kind === 'APPLICANT' ? timelineForApplicant(file, journal) : [];
}

/**
 * 办理经过: the journal in words, in the order it was written; voided entries stay, marked.
 * @param namesOf what people are called, of what an entry and those before it tell
 */
export function timelineOf(
  journal: readonly JournalEntry[],
  namesOf: (matters: Matters) => NamesOfMarks,
): readonly TimelineEvent[] {
  const voided = voidedSeqs(journal);
  let matters = noMatters;
  return journal.map((entry) => {
    matters = mattersAfter(matters, entry.fact);
    return timelineEvent(entry, factWording(entry.fact, namesOf(matters)), voided);
  });
}

/** What concerns the applicant. How the office came to its answer is process information (art. 16 ¶2). */
export const applicantsOwn: ReadonlySet<string> = new Set<FactName>([
  'SUBMITTED',
  'MAIL_LOGGED',
  'APPLICATION_RECORDED',
  'RECEIVED',
  'CONFIRMED',
  'REGISTERED',
  'CORRECTION_NOTICE_SENT',
  'CORRECTION_NOTICE_SERVED',
  'CORRECTION_SUBMITTED',
  'CORRECTION_RECEIVED',
  'CONSULTATION_SENT',
  'CONSULTATION_DELIVERED',
  'EXTENSION_NOTIFIED',
  'REASONS_REQUESTED',
  'REASONS_GIVEN',
  'DEFERRAL_NOTIFIED',
  'FEE_NOTICE_SENT',
  'FEE_NOTICE_SERVED',
  'PAYMENT_DECLARED',
  'PAYMENT_NOT_FOUND',
  'FEE_PAID',
  'FEE_OBJECTION_RECEIVED',
  'FEE_REVIEW_DECIDED',
  'LAPSED',
  'REPLY_SENT',
  'REPLY_SERVED',
  'REDO_ORDERED',
  'LETTER_ACKNOWLEDGED',
  'WITHDRAWN',
  'SPLIT',
  'SPLIT_OFF',
  'DUPLICATE_MERGED',
  'MERGED_INTO',
  'PUBLICATION_SUGGESTED',
  'CONVERTED_TO_PROACTIVE',
  'QUERY_CODE_REISSUED',
  'PARTICULARS_AMENDED',
  'ARCHIVED',
]);

/** 办理经过 for the applicant: entries that were voided are left out, the signature until its letter has left. */
function timelineForApplicant(file: CaseFile, journal: readonly JournalEntry[]): readonly TimelineEvent[] {
  const replied = file.reply?.sentOn !== undefined;
  const complaints = entriesOfOwnComplaints(file, journal);
  return timelineOf(journal, publicNames).filter(
    ({ seq, fact, voided }) =>
      !voided && (applicantsOwn.has(fact) || (fact === 'REPLY_SIGNED' && replied) || complaints.has(seq)),
  );
}

/** What became of the applicant's own complaints; those of others are not the applicant's to follow. */
function entriesOfOwnComplaints(file: CaseFile, journal: readonly JournalEntry[]): ReadonlySet<number> {
  const own = new Set(file.complaints.flatMap(({ by, ref }) => (by === 'APPLICANT' ? [ref] : [])));
  const told = journal.filter(
    ({ fact }) => fact.fact.startsWith('COMPLAINT_') && 'ref' in fact && own.has(fact.ref),
  );
  return new Set(told.map(({ seq }) => seq));
}
