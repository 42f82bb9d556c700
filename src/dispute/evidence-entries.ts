import type { FactName, JournalEntry } from '../case-file/facts.ts';
import { voidedSeqs } from '../case-file/fold.ts';
import type { Contested } from './contested.ts';
import { contestedContent } from './contested-content.ts';
import { type EvidenceKind, saidBy } from './evidence.ts';

/** Of a kind that may be recorded more than once, every entry shows it, or the last alone. */
interface Shown {
  readonly by: readonly FactName[];
  readonly last?: true;
}

// prettier-ignore
/** Which entries of the journal show what `caseSummaryOf` reads off the case; of the others there is nothing to point at. */
const shownBy: Readonly<Partial<Record<EvidenceKind, Shown>>> = {
  APPLICATION:             { by: ['SUBMITTED', 'APPLICATION_RECORDED', 'SPLIT_OFF'] },
  RECEIPT_PROOF:           { by: ['SUBMITTED', 'MAIL_LOGGED', 'RECEIVED', 'CONFIRMED', 'SPLIT_OFF'] },
  REGISTRATION:            { by: ['REGISTERED', 'EXTENSION_NOTIFIED', 'DEFERRAL_NOTIFIED'] },
  REPLY_LETTER:            { by: ['REPLY_SIGNED', 'REPLY_SENT'], last: true },
  REPLY_SERVICE:           { by: ['REPLY_SERVED'], last: true },
  SEARCH:                  { by: ['SEARCH_RECORDED'] },
  CORRECTION_NOTICE:       { by: ['CORRECTION_NOTICE_SENT'], last: true },
  CORRECTION_SERVICE:      { by: ['CORRECTION_NOTICE_SERVED'], last: true },
  PUBLIC_INTEREST_WEIGHED: { by: ['PUBLIC_INTEREST_DISCLOSURE_NOTIFIED'] },
  FEE_NOTICE:              { by: ['FEE_NOTICE_SENT', 'FEE_NOTICE_SERVED'], last: true },
  REASONS_REQUESTED:       { by: ['REASONS_REQUESTED'] },
};

/** 所依据的案卷记录: the entries that show a kind of evidence, up to the reply that is contested and its service. */
export function evidenceEntries(
  kind: EvidenceKind,
  journal: readonly JournalEntry[],
  contested: Contested,
): readonly number[] {
  const voided = voidedSeqs(journal);
  const standing = roundOf(
    journal.filter(({ seq }) => !voided.has(seq)),
    contested,
  );
  if (kind === 'THIRD_PARTY_CONSULTED') return consultations(standing);
  const written = writtenIn(kind, standing, contested);
  const shown = shownBy[kind];
  if (!shown) return written;
  const found = standing.filter(({ fact }) => shown.by.includes(fact.fact) || failed(kind, fact));
  const kept = found.filter(
    ({ fact }, index) =>
      !shown.last || !found.slice(index + 1).some((later) => later.fact.fact === fact.fact),
  );
  return [...written, ...kept.map(({ seq }) => seq)].toSorted((a, b) => a - b);
}

/** What the reply itself says: its draft, and for the parts that are not given the review that found them so. */
function writtenIn(
  kind: EvidenceKind,
  journal: readonly JournalEntry[],
  contested: Contested,
): readonly number[] {
  const written = contestedContent(journal, contested);
  if (!written || !saidBy(written.content).includes(kind)) return [];
  const reviewed = journal.find(
    ({ fact }) =>
      kind === 'REASONS_FOR_EACH_PART' &&
      fact.fact === 'SECRECY_REVIEW_PASSED' &&
      fact.draftNo === written.draftNo &&
      fact.findings.some(({ releasable }) => !releasable),
  );
  return [written.seq, ...(reviewed ? [reviewed.seq] : [])];
}

/** What came after an order to reply anew belongs to another reply than the contested one. */
function roundOf(journal: readonly JournalEntry[], contested: Contested): readonly JournalEntry[] {
  if (contested.kind !== 'REPLY') return journal;
  const signed = journal.findIndex(
    ({ fact }) => fact.fact === 'REPLY_SIGNED' && fact.documentNo === contested.documentNo,
  );
  const anew = journal.findIndex(({ fact }, index) => index > signed && fact.fact === 'REDO_ORDERED');
  return anew === -1 ? journal : journal.slice(0, anew);
}

/** A reply that could not be served is shown by the post that says why. */
function failed(kind: EvidenceKind, fact: JournalEntry['fact']): boolean {
  return kind === 'REPLY_SERVICE' && fact.fact === 'SERVICE_FAILED' && fact.letter === 'REPLY';
}

/** Asked, delivered, answered; other agencies prove nothing of a third party. */
function consultations(journal: readonly JournalEntry[]): readonly number[] {
  const refs = new Set(
    journal.flatMap(({ fact }) =>
      fact.fact === 'CONSULTATION_SENT' && fact.with === 'THIRD_PARTY' ? [fact.ref] : [],
    ),
  );
  return journal.flatMap(({ seq, fact }) => (isOfConsultation(fact) && refs.has(fact.ref) ? [seq] : []));
}

function isOfConsultation(
  fact: JournalEntry['fact'],
): fact is Extract<
  JournalEntry['fact'],
  { fact: 'CONSULTATION_SENT' | 'CONSULTATION_DELIVERED' | 'CONSULTATION_ANSWERED' }
> {
  return ['CONSULTATION_SENT', 'CONSULTATION_DELIVERED', 'CONSULTATION_ANSWERED'].includes(fact.fact);
}
