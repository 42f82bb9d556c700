import type { Attachment } from '../case-file/application.ts';
import { done, type Outcome, refuse } from '../case-file/outcome.ts';
import type { Context } from './context.ts';

/** 附件: what was uploaded before, by the ids that an input names. */
export async function attachmentsOf(
  context: Context,
  path: string,
  ids: readonly string[],
): Promise<Outcome<readonly Attachment[]>> {
  const uploads = ids.length === 0 ? [] : await context.deps.uploads.find(ids);
  if (uploads.length !== ids.length) return refuse({ code: 'INVALID_INPUT', path, problem: 'UNKNOWN' });
  return done(uploads.map(({ name, mediaType, size, sha256 }) => ({ name, mediaType, size, sha256 })));
}
