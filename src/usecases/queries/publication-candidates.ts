import { type Actor, rolesAt } from '../../access/actor.ts';
import { disclosingGrounds } from '../../case-file/disclosed.ts';
import type { Dependencies } from '../dependencies.ts';
import type { ListedCase } from '../ports/reading.ts';

/** 可转为主动公开的信息 (art. 44): cases that ask for one thing in one wording, most applicants first. */
export interface CandidateForPublication {
  readonly cases: readonly ListedCase[];
  readonly applicants: number;
  readonly suggested: boolean;
}

/** @returns none to those who hold no role at the agency */
export async function publicationCandidates(
  deps: Dependencies,
  actor: Actor,
  agencyId: string,
): Promise<readonly CandidateForPublication[]> {
  if (rolesAt(actor, agencyId).length === 0) return [];
  const found = await deps.related.publicationCandidates(agencyId, disclosingGrounds);
  const rows = await deps.reader.rows(found.flatMap(({ caseIds }) => caseIds));
  return found.map(({ caseIds, applicants, suggested }) => {
    return { cases: caseIds.flatMap((id) => rows.get(id) ?? []), applicants, suggested };
  });
}
