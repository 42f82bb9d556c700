import type { FactNamed, JournalEntry } from '../../case-file/facts.ts';
import { voidedSeqs } from '../../case-file/fold.ts';
import type { SecrecyFinding } from '../../case-file/facts/reply-facts.ts';
import type { ReplyContent } from '../../case-file/reply-content.ts';

/** What became of a draft, by the facts that say it. */
const draftFacts = [
  'REVIEW_REQUESTED',
  'LEGAL_REVIEW_PASSED',
  'SECRECY_REVIEW_PASSED',
  'DRAFT_RETURNED',
  'REPLY_SIGNED',
] as const;
type DraftFactName = (typeof draftFacts)[number];

/** 送审、审核、退回、签发: one thing that became of a draft. */
export interface DraftEvent {
  readonly seq: number;
  readonly kind: DraftFactName;
  readonly on: string;
  readonly recordedAt: string;
  readonly actor: string;
  /** The opinion, or why it was returned. */
  readonly text: string | undefined;
  readonly findings: readonly SecrecyFinding[];
  readonly voided: boolean;
}

/** 历次拟稿: one version of a draft, with what became of it. */
export interface DraftVersion {
  /** The entry that drafted it: a number is given again where a draft was voided. */
  readonly seq: number;
  readonly no: number;
  readonly drafterId: string;
  /** 代拟: the handler who was away. */
  readonly draftedFor: string | undefined;
  readonly draftedOn: string;
  readonly recordedAt: string;
  readonly reply: ReplyContent;
  readonly voided: boolean;
  readonly events: readonly DraftEvent[];
}

/** 历次拟稿 from the journal, the first version first; voided ones stay, marked. */
export function draftVersions(journal: readonly JournalEntry[]): readonly DraftVersion[] {
  const voided = voidedSeqs(journal);
  const drafted = journal.flatMap((entry) => {
    const { fact } = entry;
    return fact.fact === 'REPLY_DRAFTED' ? [{ ...entry, fact }] : [];
  });
  return drafted.map(({ seq, fact, recordedAt }, index) => {
    const next = drafted[index + 1]?.seq ?? Infinity;
    return {
      seq,
      no: fact.draftNo,
      drafterId: fact.drafterId,
      draftedFor: fact.onBehalfOf,
      draftedOn: fact.on,
      recordedAt,
      reply: fact.reply,
      voided: voided.has(seq),
      events: journal.filter((entry) => entry.seq > seq && entry.seq < next).flatMap(eventOf(voided)),
    };
  });
}

function eventOf(voided: ReadonlySet<number>): (entry: JournalEntry) => readonly DraftEvent[] {
  return ({ seq, fact, recordedAt, actor }) => {
    if (!isOfDraft(fact)) return [];
    const event = { seq, kind: fact.fact, on: fact.on, recordedAt, actor, voided: voided.has(seq) };
    return [{ ...event, text: wordsOf(fact), findings: findingsOf(fact) }];
  };
}

function isOfDraft(fact: JournalEntry['fact']): fact is FactNamed<DraftFactName> {
  return (draftFacts as readonly string[]).includes(fact.fact);
}

function wordsOf(fact: FactNamed<DraftFactName>): string | undefined {
  if (fact.fact === 'LEGAL_REVIEW_PASSED') return fact.opinion;
  return fact.fact === 'DRAFT_RETURNED' ? fact.reasons : undefined;
}

function findingsOf(fact: FactNamed<DraftFactName>): readonly SecrecyFinding[] {
  return fact.fact === 'SECRECY_REVIEW_PASSED' ? fact.findings : [];
}
