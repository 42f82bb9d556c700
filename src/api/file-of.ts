import type { CaseFile } from '../case-file/case-file.ts';
import type { ListedCase } from '../usecases/ports/reading.ts';
import type { Context } from './context.ts';

/** The case as its journal tells it; read once per request. */
export async function fileOf(row: ListedCase, context: Context): Promise<CaseFile> {
  return (await context.cases.load(row.id)).file;
}
