import type { Actor } from '../../access/actor.ts';
import { decideSendReply, type SendReply } from '../../case-file/acts/send-reply.ts';
import { voidedSeqs } from '../../case-file/fold.ts';
import { type Outcome, refuse } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseCommand, frameOf, performAct } from '../perform-act.ts';
import type { ActAnswer, LetterRecord } from '../ports/work.ts';

export type SendReplyCommand = CaseCommand & Omit<SendReply, 'on'>;

/** 送出答复 (art. 33). A letter that a service seals does not leave before it has its seal. */
export function sendReply(
  deps: Dependencies,
  actor: Actor,
  command: SendReplyCommand,
): Promise<Outcome<ActAnswer>> {
  return performAct(deps, actor, command, {
    action: 'sendReply',
    decide: async (file, here, { journal, transaction }) => {
      const decided = decideSendReply(file, { ...command, ...frameOf(deps, command) }, here);
      if (!decided.ok) return decided;
      const voided = voidedSeqs(journal);
      const letters = (await transaction.lettersOf(file.id)).filter(
        (letter) => awaitsSeal(letter) && !voided.has(letter.seq),
      );
      return letters.length === 0
        ? decided
        : refuse({ code: 'LETTERS_NOT_DRAWN', letters: letters.map(({ kind }) => kind) });
    },
  });
}

function awaitsSeal({ kind, state, sealedElectronically }: LetterRecord): boolean {
  return kind.startsWith('REPLY_') && sealedElectronically && state !== 'DRAWN';
}
