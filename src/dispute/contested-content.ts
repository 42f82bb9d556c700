import type { FactNamed, JournalEntry } from '../case-file/facts.ts';
import { voidedSeqs } from '../case-file/fold.ts';
import type { ReplyContent } from '../case-file/reply-content.ts';
import type { Contested } from './contested.ts';

export interface ContestedContent {
  readonly content: ReplyContent;
  /** The entry that recorded it. */
  readonly seq: number;
  readonly draftNo: number;
}

/**
 * 被争议的答复写了什么: as it was drafted before it was signed, whatever round it was of.
 * @returns undefined where something else than a reply is contested, or nothing of the kind was signed
 */
export function contestedContent(
  journal: readonly JournalEntry[],
  contested: Contested,
): ContestedContent | undefined {
  if (contested.kind !== 'REPLY') return undefined;
  const voided = voidedSeqs(journal);
  const standing = journal.filter(({ seq }) => !voided.has(seq));
  const signed = standing.find(
    (entry): entry is EntryOf<'REPLY_SIGNED'> =>
      entry.fact.fact === 'REPLY_SIGNED' && entry.fact.documentNo === contested.documentNo,
  );
  if (!signed) return undefined;
  const { draftNo, jointly } = signed.fact;
  if (jointly?.through) return { content: jointly.through.draft.reply, seq: signed.seq, draftNo };
  const drafted = standing.find(
    (entry): entry is EntryOf<'REPLY_DRAFTED'> =>
      entry.fact.fact === 'REPLY_DRAFTED' && entry.fact.draftNo === draftNo,
  );
  return drafted && { content: drafted.fact.reply, seq: drafted.seq, draftNo };
}

type EntryOf<Name extends 'REPLY_SIGNED' | 'REPLY_DRAFTED'> = JournalEntry & {
  readonly fact: FactNamed<Name>;
};
