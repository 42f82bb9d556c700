import type { Actor } from '../../access/actor.ts';
import { dayInChina } from '../day-in-china.ts';
import type { Dependencies } from '../dependencies.ts';
import type { ExportStep, RunningPrintSet } from '../ports/exports.ts';
import type { PrintFacts } from '../ports/print-binder.ts';
import { readableLetters } from './readable-letters.ts';

/** A fifth of a second of copying, so that the progress is seen. */
const lettersAStep = 20;

/** Binds the next letters of a print set, those that its person may read now; the last step binds the parts into one file. */
export async function bindNextLetters(
  deps: Dependencies,
  actor: Actor,
  set: RunningPrintSet,
): Promise<ExportStep> {
  const { letterIds, seen } = set;
  if (seen >= letterIds.length) return bindParts(deps, set);
  const ids = letterIds.slice(seen, seen + lettersAStep);
  const letters = await readableLetters(deps, actor, ids);
  const bytes = await Promise.all(letters.map(({ sha256 }) => deps.blobs.read(sha256)));
  const part = bytes.length === 0 ? undefined : await deps.printBinder.bind(bytes, factsOf(set));
  return { part, printed: letters.length, seen: seen + ids.length };
}

async function bindParts(deps: Dependencies, set: RunningPrintSet): Promise<ExportStep> {
  const parts = await deps.exports.parts(set.id);
  if (parts.length === 0) return { boundAs: undefined };
  return { boundAs: await deps.prints.put(await deps.printBinder.bind(parts, factsOf(set))) };
}

function factsOf({ id: orderId, createdAt }: RunningPrintSet): PrintFacts {
  return { orderId, createdAt, title: `批量打印-${dayInChina(createdAt)}` };
}
