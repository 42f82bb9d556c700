import type { Actor } from '../../access/actor.ts';
import { firstRefusal, lineLimit, refusalOfText } from '../../case-file/input-text.ts';
import { done, type Outcome, refuse } from '../../case-file/outcome.ts';
import type { Refusal } from '../../case-file/refusals.ts';
import type { Command } from '../command.ts';
import type { Dependencies } from '../dependencies.ts';
import type { ActAnswer } from '../ports/work.ts';
import { assignCase } from './assign-case.ts';

export type AssignCasesCommand = Command & {
  readonly cases: readonly { readonly caseId: string; readonly expectedVersion: number }[];
  readonly unitId: string;
  readonly handlerId?: string;
};

export interface AssignedCase {
  readonly caseId: string;
  readonly outcome: Outcome<ActAnswer>;
}

const casesAtMost = 100;

/**
 * 批量分办: each case by its own act, in the order given; one that is refused hinders no other. Sent again under the same
 * `clientMutationId`, each case has the answer it had.
 * @returns the outcome of each; a refusal only where there is nothing to try
 */
export async function assignCases(
  deps: Dependencies,
  actor: Actor,
  { cases, clientMutationId, ...command }: AssignCasesCommand,
): Promise<Outcome<readonly AssignedCase[]>> {
  const refusal = firstRefusal(
    refusalOfText('clientMutationId', clientMutationId, lineLimit),
    cases.length > casesAtMost ? tooMany : undefined,
    cases.length === 0 ? { code: 'INVALID_INPUT', path: 'cases', problem: 'EMPTY' } : undefined,
  );
  if (refusal) return refuse(refusal);
  const assigned: AssignedCase[] = [];
  for (const { caseId, expectedVersion } of cases) {
    const id = deps.hash(JSON.stringify([clientMutationId, caseId]));
    const one = { ...command, clientMutationId: id, caseId, expectedVersion };
    assigned.push({ caseId, outcome: await assignCase(deps, actor, one) });
  }
  return done(assigned);
}

const tooMany: Refusal = {
  code: 'INVALID_INPUT',
  path: 'cases',
  problem: 'OUT_OF_RANGE',
  limit: casesAtMost,
};
