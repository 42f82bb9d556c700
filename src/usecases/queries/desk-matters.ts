import { type Actor, actorName, rolesAt } from '../../access/actor.ts';
import { rolesToPublish } from '../../access/may-publish.ts';
import type { Day } from '../../calendar/day.ts';
import type { Dependencies } from '../dependencies.ts';
import { type Envelope, envelopesToPrint } from './envelopes-to-print.ts';

export type DeskMatterName = 'ANSWERS_TO_APPROVE' | 'LETTERS_TO_POST';

/** 其他待办: what a person must do in an agency beside the acts on cases. */
export interface DeskMatter {
  readonly name: DeskMatterName;
  readonly agencyId: string;
  readonly count: number;
  readonly since: Day;
}

/**
 * 其他待办 of a person: the published answers that wait for approval by a second person, and the letters to be posted.
 * @param agencyId one agency; all where it holds a role when left out
 */
export async function deskMatters(
  deps: Pick<Dependencies, 'publishedAnswers' | 'mail' | 'reader' | 'clock'>,
  actor: Actor,
  agencyId: string | undefined,
): Promise<readonly DeskMatter[]> {
  if (actor.kind !== 'STAFF') return [];
  const granted = [...new Set(actor.grants.map((grant) => grant.agencyId))];
  const agencyIds = granted.filter((id) => agencyId === undefined || id === agencyId);
  const approves = rolesToPublish('approvePublishedAnswer');
  const approving = agencyIds.filter((id) => rolesAt(actor, id).some((role) => approves.includes(role)));
  const [answers, letters] = await Promise.all([
    approving.length === 0 ? [] : deps.publishedAnswers.waiting(approving, actorName(actor)),
    Promise.all(agencyIds.map(async (id) => lettersOf(id, await envelopesToPrint(deps, actor, id)))),
  ]);
  return [
    ...answers.map((waiting) => ({ name: 'ANSWERS_TO_APPROVE' as const, ...waiting })),
    ...letters.flat(),
  ];
}

function lettersOf(agencyId: string, envelopes: readonly Envelope[]): readonly DeskMatter[] {
  const [since] = envelopes.map(({ writtenOn }) => writtenOn).sort();
  return since === undefined ? [] : [{ name: 'LETTERS_TO_POST', agencyId, count: envelopes.length, since }];
}
