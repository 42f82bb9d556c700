import type { Actor } from '../../access/actor.ts';
import { mayRead } from '../../access/may-read.ts';
import type { CaseFile } from '../../case-file/case-file.ts';
import type { JournalEntry } from '../../case-file/facts.ts';
import { fold } from '../../case-file/fold.ts';
import type { Dependencies } from '../dependencies.ts';
import type { ListedCase } from '../ports/reading.ts';

/** The row of a case. @returns undefined alike when there is no such case and when it is not the actor's to read */
export async function readCase(
  deps: Pick<Dependencies, 'reader' | 'directory'>,
  actor: Actor,
  caseId: string,
): Promise<ListedCase | undefined> {
  const row = await deps.reader.row(caseId);
  if (!row) return undefined;
  const agency = await deps.directory.agency(row.agencyId);
  const subject = { id: row.id, agencyId: row.agencyId, supervisingAgencyId: agency?.supervisingAgencyId };
  return mayRead(actor, subject) ? row : undefined;
}

/** A case with its journal. */
export interface OpenedCase {
  readonly file: CaseFile;
  readonly journal: readonly JournalEntry[];
}

/** Folds a case whose row was read before, and so may be read. */
export async function openedCase(deps: Pick<Dependencies, 'reader'>, caseId: string): Promise<OpenedCase> {
  const journal = await deps.reader.journal(caseId);
  return { file: fold(caseId, journal), journal };
}
