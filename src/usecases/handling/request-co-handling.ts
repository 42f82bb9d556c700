import type { Actor } from '../../access/actor.ts';
import { decideRequestCoHandling, type RequestCoHandling } from '../../case-file/acts/request-co-handling.ts';
import type { CaseFile } from '../../case-file/case-file.ts';
import type { CoHandler } from '../../case-file/facts/co-handling-facts.ts';
import { done, type Outcome, refuse } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseCommand, frameOf, performAct } from '../perform-act.ts';
import type { ActAnswer, Transaction } from '../ports/work.ts';

/** 协办单位, as it is named: one of the three. */
export interface NamedCoHandler {
  readonly unitId?: string;
  readonly agencyId?: string;
  readonly name?: string;
}

export type RequestCoHandlingCommand = CaseCommand &
  Omit<RequestCoHandling, 'on' | 'with'> & { readonly with: NamedCoHandler };

/** 请求协办: of a unit of the case's own agency that is not closed, of another agency, or of one known by name alone; number and letter. */
export function requestCoHandling(
  deps: Dependencies,
  actor: Actor,
  command: RequestCoHandlingCommand,
): Promise<Outcome<ActAnswer>> {
  return performAct(deps, actor, command, {
    action: 'requestCoHandling',
    decide: async (file, here, { transaction }) => {
      const coHandler = await coHandlerOf(command.with, file, transaction);
      return coHandler.ok
        ? decideRequestCoHandling(
            file,
            { ...command, ...frameOf(deps, command), with: coHandler.value },
            here,
          )
        : coHandler;
    },
  });
}

async function coHandlerOf(
  { unitId, agencyId, name = '' }: NamedCoHandler,
  file: CaseFile,
  transaction: Transaction,
): Promise<Outcome<CoHandler>> {
  if (unitId !== undefined) {
    const unit = await transaction.unit(unitId);
    if (unit?.agencyId !== file.agencyId)
      return refuse({ code: 'INVALID_INPUT', path: 'with.unitId', problem: 'UNKNOWN' });
    return unit.closed === true
      ? refuse({ code: 'INVALID_INPUT', path: 'with.unitId', problem: 'NOT_ALLOWED' })
      : done({ kind: 'UNIT', unitId, name: unit.name });
  }
  if (agencyId !== undefined) {
    const agency = await transaction.agency(agencyId);
    return agency
      ? done({ kind: 'AGENCY', agencyId, name: agency.name })
      : refuse({ code: 'INVALID_INPUT', path: 'with.agencyId', problem: 'UNKNOWN' });
  }
  return done({ kind: 'NAMED', name });
}
