import type { Actor } from '../../access/actor.ts';
import { refusalOfKind } from '../../case-file/acts/draft-reply.ts';
import { refusalOfReply } from '../../case-file/refusal-of-reply.ts';
import type { Refusal } from '../../case-file/refusals.ts';
import { missingPreconditions } from '../../case-file/reply-preconditions.ts';
import { refusalOfRelease, releaseOf } from '../../case-file/third-party-guard.ts';
import type { Dependencies } from '../dependencies.ts';
import type { ReplyForm } from '../handling/completed-reply.ts';
import { refusalOfWriting, typedLetter, type TypedReply, typedReply } from './typed-reply.ts';

export interface ReplyPreview {
  /** Undefined while the case lacks what the words are made of. */
  readonly html: string | undefined;
  /** Why such a reply could not go on to review or to the applicant as it stands. */
  readonly missing: readonly Refusal[];
}

/**
 * 预览答复: what the letter would say if the reply were drafted like this today; nothing is kept.
 * @returns undefined when the case is not the actor's to read
 */
export async function previewReply(
  deps: Dependencies,
  actor: Actor,
  caseId: string,
  form: ReplyForm,
  keptEnclosures: readonly string[],
): Promise<ReplyPreview | undefined> {
  const typed = await typedReply(deps, actor, caseId, form, keptEnclosures);
  if (!typed) return undefined;
  return typed.ok ? preview(deps, typed.value) : { html: undefined, missing: [typed.refusal] };
}

function preview(deps: Dependencies, typed: TypedReply): ReplyPreview {
  const { agency, file, reply } = typed;
  const on = deps.clock.today();
  const { settings } = agency;
  const calendar = deps.calendars().of(agency.id);
  const missing = [
    refusalOfKind(file, reply),
    ...missingPreconditions(file, reply, calendar, on),
    refusalOfRelease(file, calendar, on, releaseOf(reply)),
    refusalOfReply(reply, { on, settings }),
  ].filter((each) => each !== undefined);
  if (refusalOfWriting(typed)) return { html: undefined, missing };
  const { html, problems } = deps.press.write(typedLetter(deps, typed));
  return { html, missing: [...missing, ...problems.flatMap(besidesNumber)] };
}

/** A draft has no number, and wants none. */
function besidesNumber(problem: Refusal): readonly Refusal[] {
  if (problem.code !== 'LETTER_DATA_MISSING') return [problem];
  const fields = problem.fields.filter((field) => field !== 'documentNo');
  return fields.length > 0 ? [{ ...problem, fields }] : [];
}
