import type { Actor } from '../../access/actor.ts';
import { lineLimit, refusalOfText } from '../../case-file/input-text.ts';
import { done, type Outcome, refuse } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Unit } from '../ports/agencies.ts';
import { refusalToAdminister } from './refusal-to-administer.ts';

export type CreateUnitCommand = Omit<Unit, 'id'>;

/** 设立科室. @returns its id */
export async function createUnit(
  deps: Dependencies,
  actor: Actor,
  command: CreateUnitCommand,
): Promise<Outcome<string>> {
  const refusal =
    (await refusalToAdminister(deps, actor, 'createUnit', command.agencyId)) ??
    refusalOfText('name', command.name, lineLimit);
  if (refusal) return refuse(refusal);
  const id = deps.newId();
  const created = await deps.organisation.createUnit({ ...command, id });
  return created === 'CREATED' ? done(id) : refuse({ code: 'INVALID_INPUT', path: 'name', problem: 'TAKEN' });
}
