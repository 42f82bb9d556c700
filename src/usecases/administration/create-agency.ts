import type { Actor } from '../../access/actor.ts';
import { firstRefusal, lineLimit, refusalOfText } from '../../case-file/input-text.ts';
import { done, type Outcome, refuse } from '../../case-file/outcome.ts';
import type { Refusal } from '../../case-file/refusals.ts';
import type { Dependencies } from '../dependencies.ts';
import type { NewAgency } from '../ports/agencies.ts';
import { refusalToAdminister } from './refusal-to-administer.ts';

export type CreateAgencyCommand = Omit<NewAgency, 'id'> & {
  /** Required: only the first agency of an installation has nobody above it. */
  readonly supervisingAgencyId: string;
};

const required = [
  'name',
  'address',
  'phone',
  'documentPrefix',
  'fondsNo',
  'reconsiderationAuthority',
  'court',
  'reconsiderationChannel',
] as const;

/** 设立机关: by an administrator of the authority that will supervise it. @returns its id */
export async function createAgency(
  deps: Dependencies,
  actor: Actor,
  command: CreateAgencyCommand,
): Promise<Outcome<string>> {
  const refusal =
    (await refusalToAdminister(deps, actor, 'createAgency', command.supervisingAgencyId)) ??
    refusalOfAgency(command);
  if (refusal) return refuse(refusal);
  const id = deps.newId();
  const created = await deps.organisation.createAgency({ ...command, id });
  return created === 'CREATED' ? done(id) : refuse({ code: 'INVALID_INPUT', path: 'code', problem: 'TAKEN' });
}

/** Two capital letters and two digits, and nothing blank: a letter is never printed with blanks. */
export function refusalOfAgency(command: Omit<NewAgency, 'id'>): Refusal | undefined {
  return firstRefusal(
    /^[A-Z]{2}\d{2}$/.test(command.code)
      ? undefined
      : { code: 'INVALID_INPUT', path: 'code', problem: 'NOT_ALLOWED' },
    ...required.map((field) => refusalOfText(field, command[field], lineLimit)),
  );
}
