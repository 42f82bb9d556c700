import type { Actor } from '../../access/actor.ts';
import { refusalOfKind } from '../../case-file/acts/draft-reply.ts';
import type { CaseFile } from '../../case-file/case-file.ts';
import { done, type Outcome } from '../../case-file/outcome.ts';
import type { Refusal } from '../../case-file/refusals.ts';
import { type ReplyContent, restingOn } from '../../case-file/reply-content.ts';
import type { Dependencies } from '../dependencies.ts';
import { completedReply, type ReplyForm } from '../handling/completed-reply.ts';
import { withEnclosuresOf } from '../handling/kept-enclosures.ts';
import { replyLetter } from '../letters/reply-letter.ts';
import type { Agency } from '../ports/agencies.ts';
import type { WrittenReply } from '../ports/kept-letters.ts';
import { openedCase, readCase } from './read-case.ts';

/** 填写中的答复: as it stands in the form, completed by what the service knows itself. */
export interface TypedReply {
  readonly agency: Agency;
  readonly file: CaseFile;
  readonly reply: ReplyContent;
}

/** @returns undefined when the case is not the actor's to read; the refusal of what names nothing there is */
export async function typedReply(
  deps: Dependencies,
  actor: Actor,
  caseId: string,
  form: ReplyForm,
  keptEnclosures: readonly string[],
): Promise<Outcome<TypedReply> | undefined> {
  const row = actor.kind === 'STAFF' ? await readCase(deps, actor, caseId) : undefined;
  const agency = row && (await deps.directory.agency(row.agencyId));
  if (!row || !agency) return undefined;
  const { file } = await openedCase(deps, row.id);
  const completed = await deps.work.transact((transaction) => completedReply(form, file, transaction));
  const reply = completed.ok ? withEnclosuresOf(file, keptEnclosures, completed.value) : completed;
  return reply.ok ? done({ agency, file, reply: reply.value }) : reply;
}

/** Why it cannot even be written out: not of the kind that was asked for, or without what its letter tells (art. 35). */
export function refusalOfWriting({ file, reply }: TypedReply): Refusal | undefined {
  const lacksReasons = reply.ground === 'EXCESSIVE_NOT_PROCESSED' && file.reasons === undefined;
  return (
    refusalOfKind(file, reply) ??
    (lacksReasons ? { code: 'REASONS_NOT_REQUESTED', article: '35' } : undefined)
  );
}

/** What the letter would say if the reply were drafted like this today. */
export function typedLetter(deps: Dependencies, { agency, file, reply }: TypedReply): WrittenReply {
  const on = deps.clock.today();
  const draft = { no: file.drafts + 1, drafterId: '', draftedOn: on, reply };
  const unsigned = { on, documentNo: '', ground: reply.ground, ...restingOn(reply) };
  return replyLetter({ deps, agency, file: { ...file, draft } }, unsigned);
}
