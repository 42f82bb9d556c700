import type { Actor } from '../../access/actor.ts';
import { done, type Outcome, refuse } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { refusalToList } from '../lists/refusal-to-list.ts';
import type { CaseExport } from '../ports/exports.ts';
import { lettersOfList, type CaseList } from './letters-of-list.ts';
import { openExport } from './open-export.ts';
import { readableLetters } from './readable-letters.ts';

export interface PrintLettersCommand {
  readonly clientMutationId: string;
  readonly letters: LettersToPrint;
}

/** Those of the cases of a list, in its order; or these, in this order, each with the form that goes into its envelope. */
export type LettersToPrint = { readonly ofCases: CaseList } | { readonly listed: readonly string[] };

/** As many as a person carries to the post office. */
const lettersAtMost = 500;

/**
 * 批量打印: letters bound in the background into one file to print on both sides. Sent twice, it is bound once.
 * @returns INVALID_INPUT when there is no letter to print, more than 500, or one that is not drawn or not the person's to read
 */
export async function printLetters(
  deps: Dependencies,
  actor: Actor,
  { clientMutationId, letters }: PrintLettersCommand,
): Promise<Outcome<CaseExport>> {
  if (actor.kind !== 'STAFF') return refuse(refusalToList('printLetters'));
  const format = 'LETTERS';
  const asked = {
    staffId: actor.id,
    clientMutationId,
    format,
    payload: [letters, format],
    path: 'letters',
  } as const;
  return openExport(deps, asked, async () => {
    const found =
      'listed' in letters
        ? await thoseListed(deps, actor, letters.listed)
        : await thoseOfCases(deps, actor, letters.ofCases);
    if (!found.ok) return found;
    const filter = 'listed' in letters ? {} : letters.ofCases.filter;
    return done({ filter, letterIds: found.value, total: found.value.length });
  });
}

async function thoseListed(
  deps: Dependencies,
  actor: Actor,
  listed: readonly string[],
): Promise<Outcome<readonly string[]>> {
  const ids = [...new Set(listed)];
  const fit = fitting('letters.listed', ids);
  if (!fit.ok) return fit;
  const readable = new Set((await readableLetters(deps, actor, ids)).map(({ id }) => id));
  const at = listed.findIndex((id) => !readable.has(id));
  if (at < 0) return fitting('letters.listed', await withOpinionForms(deps, ids));
  return refuse({ code: 'INVALID_INPUT', path: `letters.listed.${at}`, problem: 'UNKNOWN' });
}

/** 意见回执 behind its letter of consultation, unless it is listed itself. */
async function withOpinionForms(
  { mail }: Pick<Dependencies, 'mail'>,
  ids: readonly string[],
): Promise<readonly string[]> {
  const forms = await mail.opinionFormsOf(ids);
  return [...new Set(ids.flatMap((id) => [id, forms.get(id) ?? id]))];
}

async function thoseOfCases(
  deps: Dependencies,
  actor: Actor,
  list: CaseList,
): Promise<Outcome<readonly string[]>> {
  return fitting('letters.ofCases', await lettersOfList(deps, actor, list, lettersAtMost + 1));
}

function fitting(path: string, ids: readonly string[]): Outcome<readonly string[]> {
  if (ids.length === 0) return refuse({ code: 'INVALID_INPUT', path, problem: 'EMPTY' });
  if (ids.length <= lettersAtMost) return done(ids);
  return refuse({ code: 'INVALID_INPUT', path, problem: 'OUT_OF_RANGE', limit: lettersAtMost });
}
