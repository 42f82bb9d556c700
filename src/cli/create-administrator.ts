import { z } from 'zod';
import { refusalWording } from '../case-file/refusal-wording.ts';
import { foundInstallation } from '../usecases/administration/found-installation.ts';
import type { Dependencies } from '../usecases/dependencies.ts';
import { agencyKinds } from '../usecases/ports/agencies.ts';
import { wrongFields } from './wrong-fields.ts';

const text = z.string().min(1);

const input = z.strictObject({
  userName: text,
  name: text,
  agency: z.strictObject({
    code: text,
    kind: z.enum(agencyKinds),
    name: text,
    address: text,
    phone: text,
    documentPrefix: text,
    fondsNo: text,
    confirmPolicy: z.enum(['AUTO', 'AGENCY']),
    reconsiderationAuthority: text,
    court: text,
    reconsiderationChannel: text,
  }),
});

export interface CommandResult {
  readonly lines: readonly string[];
  readonly exitCode: 0 | 1 | 2;
}

/**
 * 首个管理员: the supervising authority and its administrator, once, while nobody exists.
 * @param json the file described in docs/operations.md
 * @param password read from standard input, never from the command line
 */
export async function createAdministrator(
  deps: Dependencies,
  json: string,
  password: string,
): Promise<CommandResult> {
  const read = input.safeParse(parsed(json));
  if (!read.success) {
    return { lines: wrongFields(read.error), exitCode: 2 };
  }
  const founded = await foundInstallation(deps, { ...read.data, password });
  if (!founded.ok) {
    const { zh, en } = refusalWording(founded.refusal);
    return { lines: [`${zh} / ${en}`], exitCode: 1 };
  }
  return { lines: [`已设立${read.data.agency.name}，管理员 ${read.data.userName}。 / Done.`], exitCode: 0 };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
