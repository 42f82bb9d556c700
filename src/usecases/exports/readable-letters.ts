import type { Actor } from '../../access/actor.ts';
import { mayRead } from '../../access/may-read.ts';
import { voidedSeqs } from '../../case-file/fold.ts';
import type { Dependencies } from '../dependencies.ts';
import type { KeptLetter } from '../ports/mail.ts';

/** Of the letters those that are drawn, not void, and the actor's to read now; in the order given. */
export async function readableLetters(
  { mail, reader }: Pick<Dependencies, 'mail' | 'reader'>,
  actor: Actor,
  ids: readonly string[],
): Promise<readonly KeptLetter[]> {
  const kept = (await mail.keptLetters(ids)).filter((letter) =>
    mayRead(actor, { ...letter, id: letter.caseId }),
  );
  const journals = await reader.journals([...new Set(kept.map(({ caseId }) => caseId))]);
  const voided = new Map([...journals].map(([caseId, journal]) => [caseId, voidedSeqs(journal)]));
  const standing = kept.filter(({ caseId, seq }) => voided.get(caseId)?.has(seq) !== true);
  const byId = new Map(standing.map((letter) => [letter.id, letter]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
