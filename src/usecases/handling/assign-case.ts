import type { Actor } from '../../access/actor.ts';
import { type AssignCase, decideAssignCase } from '../../case-file/acts/assign-case.ts';
import type { CaseFile } from '../../case-file/case-file.ts';
import { type Outcome, refuse } from '../../case-file/outcome.ts';
import type { Refusal } from '../../case-file/refusals.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseCommand, frameOf, performAct } from '../perform-act.ts';
import type { ActAnswer, Transaction } from '../ports/work.ts';

export type AssignCaseCommand = CaseCommand & Omit<AssignCase, 'on'>;

/** 分办: to a unit of the case's own agency, and to an active member of that unit where one is named. */
export function assignCase(
  deps: Dependencies,
  actor: Actor,
  command: AssignCaseCommand,
): Promise<Outcome<ActAnswer>> {
  return performAct(deps, actor, command, {
    action: 'assignCase',
    decide: async (file, here, { transaction }) => {
      const refusal = await refusalOfAssignee(command, file, transaction);
      return refusal
        ? refuse(refusal)
        : decideAssignCase(file, { ...command, ...frameOf(deps, command) }, here);
    },
  });
}

async function refusalOfAssignee(
  command: AssignCaseCommand,
  file: CaseFile,
  transaction: Transaction,
): Promise<Refusal | undefined> {
  const unit = await transaction.unit(command.unitId);
  if (unit?.agencyId !== file.agencyId) return { code: 'INVALID_INPUT', path: 'unitId', problem: 'UNKNOWN' };
  if (unit.closed === true) return { code: 'INVALID_INPUT', path: 'unitId', problem: 'NOT_ALLOWED' };
  if (command.handlerId === undefined) return undefined;
  const handler = await transaction.staffMember(command.handlerId);
  const belongs = handler?.active === true && handler.unitIds.includes(unit.id);
  return belongs ? undefined : { code: 'INVALID_INPUT', path: 'handlerId', problem: 'UNKNOWN' };
}
