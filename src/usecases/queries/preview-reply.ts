import type { Actor } from '../../access/actor.ts';
import { refusalOfKind } from '../../case-file/acts/draft-reply.ts';
import type { CaseFile } from '../../case-file/case-file.ts';
import { refusalOfReply } from '../../case-file/refusal-of-reply.ts';
import type { Refusal } from '../../case-file/refusals.ts';
import { type ReplyContent, restingOn } from '../../case-file/reply-content.ts';
import { missingPreconditions } from '../../case-file/reply-preconditions.ts';
import { refusalOfRelease, releaseOf } from '../../case-file/third-party-guard.ts';
import type { Dependencies } from '../dependencies.ts';
import { completedReply, type ReplyForm } from '../handling/completed-reply.ts';
import { withEnclosuresOf } from '../handling/kept-enclosures.ts';
import { replyLetter } from '../letters/reply-letter.ts';
import type { Agency } from '../ports/agencies.ts';
import { openedCase, readCase } from './read-case.ts';

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
  const row = actor.kind === 'STAFF' ? await readCase(deps, actor, caseId) : undefined;
  const agency = row && (await deps.directory.agency(row.agencyId));
  if (!row || !agency) return undefined;
  const { file } = await openedCase(deps, row.id);
  const completed = await deps.work.transact((transaction) => completedReply(form, file, transaction));
  const reply = completed.ok ? withEnclosuresOf(file, keptEnclosures, completed.value) : completed;
  if (!reply.ok) return { html: undefined, missing: [reply.refusal] };
  return preview(deps, agency, file, reply.value);
}

function preview(deps: Dependencies, agency: Agency, file: CaseFile, reply: ReplyContent): ReplyPreview {
  const on = deps.clock.today();
  const { settings } = agency;
  const unfit = refusalOfKind(file, reply);
  const calendar = deps.calendars().of(agency.id);
  const missing = [
    unfit,
    ...missingPreconditions(file, reply, calendar, on),
    refusalOfRelease(file, calendar, on, releaseOf(reply)),
    refusalOfReply(reply, { on, settings }),
  ].filter((each) => each !== undefined);
  if (unfit || lacksReasons(file, reply)) return { html: undefined, missing };
  const draft = { no: file.drafts + 1, drafterId: '', draftedOn: on, reply };
  const unsigned = { on, documentNo: '', ground: reply.ground, ...restingOn(reply) };
  const { html, problems } = deps.press.write(
    replyLetter({ deps, agency, file: { ...file, draft } }, unsigned),
  );
  return { html, missing: [...missing, ...problems.flatMap(besidesNumber)] };
}

/** Art. 35: the letter tells what the applicant was asked. */
function lacksReasons({ reasons }: CaseFile, { ground }: ReplyContent): boolean {
  return ground === 'EXCESSIVE_NOT_PROCESSED' && reasons === undefined;
}

/** A draft has no number, and wants none. */
function besidesNumber(problem: Refusal): readonly Refusal[] {
  if (problem.code !== 'LETTER_DATA_MISSING') return [problem];
  const fields = problem.fields.filter((field) => field !== 'documentNo');
  return fields.length > 0 ? [{ ...problem, fields }] : [];
}
