import { type Actor, rolesAt } from '../../access/actor.ts';
import { lineLimit, refusalOfText } from '../../case-file/input-text.ts';
import { done, type Outcome, refuse } from '../../case-file/outcome.ts';
import type { Refusal } from '../../case-file/refusals.ts';
import { isOpen, type Role } from '../../case-file/states.ts';
import type { Dependencies } from '../dependencies.ts';
import type { StaffMember } from '../ports/agencies.ts';
import type { ListedCase } from '../ports/reading.ts';
import { assignCase } from './assign-case.ts';

export interface HandOverCasesCommand {
  readonly clientMutationId: string;
  readonly fromId: string;
  readonly toId: string;
  /** Default: every open case of the person that the actor may assign. */
  readonly caseIds?: readonly string[];
}

/** What became of one case: handed over, or why not. */
export interface HandedOver {
  readonly caseId: string;
  readonly refusal: Refusal | undefined;
}

/** As many as a page of a queue; the command is sent again for more. */
const mostCases = 100;

const by: readonly Role[] = ['INTAKE_CLERK', 'OFFICE_HEAD'];

/**
 * 移交案件: the open cases of one handler to another, each by an act of assignment of its own, with its own outcome: one that
 * is under review at the moment is refused and the others go on.
 */
export async function handOverCases(
  deps: Dependencies,
  actor: Actor,
  command: HandOverCasesCommand,
): Promise<Outcome<readonly HandedOver[]>> {
  const malformed = refusalOfText('clientMutationId', command.clientMutationId, lineLimit);
  if (malformed) return refuse(malformed);
  const agencyIds = agenciesOf(actor);
  if (agencyIds.length === 0) {
    return refuse({ code: 'NOT_PERMITTED', action: 'handOverCases', reason: 'ROLE_MISSING', by });
  }
  const { fromId, toId, caseIds } = command;
  const to = await deps.directory.staffMember(toId);
  if (!(await deps.directory.staffMember(fromId))) return refuse(unknown('fromId'));
  if (!to || !to.active || to.id === fromId) return refuse(unknown('toId'));
  if (caseIds && caseIds.length > mostCases) {
    return refuse({ code: 'INVALID_INPUT', path: 'caseIds', problem: 'TOO_LONG', limit: mostCases });
  }
  const rows = await casesOf(deps, agencyIds, fromId, caseIds);
  const missing = (caseIds ?? []).filter((id) => !rows.some((row) => row.id === id));
  const handed: HandedOver[] = [];
  for (const row of rows) handed.push(await handOver(deps, actor, command, to, row));
  const notFound = { code: 'CASE_NOT_FOUND' } as const;
  return done([...handed, ...missing.map((caseId) => ({ caseId, refusal: notFound }))]);
}

function agenciesOf(actor: Actor): readonly string[] {
  if (actor.kind !== 'STAFF') return [];
  const agencies = new Set(actor.grants.map(({ agencyId }) => agencyId));
  return [...agencies].filter((agencyId) => rolesAt(actor, agencyId).some((role) => by.includes(role)));
}

/** Open, the person's, and where the actor assigns cases. */
async function casesOf(
  { reader, clock }: Dependencies,
  agencyIds: readonly string[],
  handlerId: string,
  caseIds: readonly string[] | undefined,
): Promise<readonly ListedCase[]> {
  const rows = caseIds
    ? [...(await reader.rows(caseIds)).values()]
    : await reader.page({
        scope: { agencyIds, supervisingAgencyIds: [] },
        today: clock.today(),
        filter: {
          handlerId,
          states: ['REGISTERED', 'IN_HANDLING', 'AWAITING_CORRECTION', 'UNDER_REVIEW', 'APPROVED', 'SIGNED'],
        },
        order: 'REPLY_DUE_SOONEST_FIRST',
        limit: mostCases,
      });
  return rows.filter(
    (row) => row.handlerId === handlerId && agencyIds.includes(row.agencyId) && isOpen(row.state),
  );
}

async function handOver(
  deps: Dependencies,
  actor: Actor,
  { clientMutationId, toId }: HandOverCasesCommand,
  to: StaffMember,
  row: ListedCase,
): Promise<HandedOver> {
  const unitId = await unitFor(deps, to, row);
  if (unitId === undefined) return { caseId: row.id, refusal: unknown('toId') };
  const outcome = await assignCase(deps, actor, {
    clientMutationId: `${clientMutationId} ${row.id}`,
    caseId: row.id,
    expectedVersion: row.version,
    unitId,
    handlerId: toId,
  });
  return { caseId: row.id, refusal: outcome.ok ? undefined : outcome.refusal };
}

/** The unit that has the case, if the person belongs to it; else a unit of the agency to which the person belongs. */
async function unitFor(
  { directory }: Dependencies,
  { unitIds }: StaffMember,
  row: ListedCase,
): Promise<string | undefined> {
  const own = (await directory.units(row.agencyId)).filter(
    ({ id, closed }) => unitIds.includes(id) && closed !== true,
  );
  return (own.find(({ id }) => id === row.unitId) ?? own[0])?.id;
}

function unknown(path: string): Refusal {
  return { code: 'INVALID_INPUT', path, problem: 'UNKNOWN' };
}
