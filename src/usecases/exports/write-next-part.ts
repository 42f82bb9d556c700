import type { Actor } from '../../access/actor.ts';
import type { Dependencies } from '../dependencies.ts';
import type { ExportStep, RunningExport, RunningList } from '../ports/exports.ts';
import { caseSelection } from '../queries/case-selection.ts';
import { bindNextLetters } from './bind-next-letters.ts';
import { exportedRow } from './exported-row.ts';

const rowsAStep = 500;

/**
 * Writes the next rows, or binds the next letters, of an export that is under way, as its person may read them now.
 * @returns false when none is
 */
export function writeNextPart(deps: Dependencies): Promise<boolean> {
  return deps.exports.step((running) => nextPart(deps, running), deps.clock.now());
}

async function nextPart(deps: Dependencies, running: RunningExport): Promise<ExportStep> {
  const actor = await actorOf(deps, running.staffId);
  return running.format === 'LETTERS'
    ? bindNextLetters(deps, actor, running)
    : nextRows(deps, actor, running);
}

/** By the day of submission, which no act moves: no case is written twice because somebody works on it meanwhile. */
async function nextRows(
  deps: Dependencies,
  actor: Actor,
  { filter, after }: RunningList,
): Promise<ExportStep> {
  const selection = await caseSelection(deps, actor, filter);
  if (!selection) return { rows: [], after: undefined };
  const order = 'SUBMITTED_NEWEST_FIRST';
  const page = { ...selection, order, limit: rowsAStep, ...(after && { after }) } as const;
  const found = await deps.reader.page(page);
  const names = new Map((await deps.directory.agencies()).map(({ id, name }) => [id, name]));
  const last = found.length === rowsAStep ? found.at(-1) : undefined;
  return {
    rows: found.map((row) => exportedRow(deps, row, names.get(row.agencyId) ?? '')),
    after: last && { key: last.submittedOn, id: last.id },
  };
}

/** With the roles that the person holds now; whoever has left reads nothing any more. */
async function actorOf({ directory }: Dependencies, staffId: string): Promise<Actor> {
  const member = await directory.staffMember(staffId);
  if (member?.active !== true) return { kind: 'ANYONE' };
  return { kind: 'STAFF', id: staffId, grants: await directory.grants(staffId), unitIds: member.unitIds };
}
