import { type Actor, actorName, rolesAt } from '../access/actor.ts';
import type { Circumstances } from '../case-file/decision.ts';
import {
  firstRefusal,
  lineLimit,
  paragraphLimit,
  refusalOfOptionalText,
  refusalOfText,
} from '../case-file/input-text.ts';
import { done, type Outcome, refuse } from '../case-file/outcome.ts';
import type { Refusal } from '../case-file/refusals.ts';
import type { TimelineEvent } from '../case-file/timeline-event.ts';
import type { Dependencies } from './dependencies.ts';
import type { Agency } from './ports/agencies.ts';
import type { IdempotencyKey, Transaction } from './ports/work.ts';

/** What tells one command from its repetition and from another. */
interface Enveloped {
  readonly clientMutationId: string;
  readonly lateEntryReason?: string;
}

/** What every command brings along, checked before anything is asked of the database. */
export function refusalOfCommand({ clientMutationId, lateEntryReason }: Enveloped): Refusal | undefined {
  return firstRefusal(
    refusalOfText('clientMutationId', clientMutationId, lineLimit),
    refusalOfOptionalText('lateEntryReason', lateEntryReason, paragraphLimit),
  );
}

/** @param onBehalfOf the person who is away, for whom a deputy acts */
export function circumstances(
  deps: Dependencies,
  actor: Actor,
  agency: Agency,
  onBehalfOf?: string,
): Circumstances {
  return {
    calendar: deps.calendars().of(agency.id),
    settings: agency.settings,
    today: deps.clock.today(),
    actor: {
      id: actorName(actor),
      roles: rolesAt(actor, agency.id),
      ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
    },
  };
}

export function idempotencyKey(
  deps: Dependencies,
  actor: Actor,
  action: string,
  command: Enveloped,
): IdempotencyKey {
  const client = clientOf(actor);
  const payloadHash = deps.hash(JSON.stringify([action, command]));
  return { actor: client, clientMutationId: command.clientMutationId, payloadHash };
}

function clientOf(actor: Actor): string {
  if (actor.kind === 'APPLICANT') return `applicant:${actor.caseId}`;
  return actor.kind === 'CONSULTEE' ? `consultee:${actor.caseId}:${actor.ref}` : actorName(actor);
}

/** The answer given before to the same command. @returns undefined when it is new */
export async function recalled<Answer>(
  transaction: Transaction,
  key: IdempotencyKey,
): Promise<Outcome<Answer> | undefined> {
  const before = await transaction.recall<Answer>(key);
  if (!before) return undefined;
  if (before.payloadHash === key.payloadHash) return done(before.answer);
  return refuse({ code: 'IDEMPOTENCY_MISMATCH', clientMutationId: key.clientMutationId });
}

/**
 * Somebody else acted meanwhile: what they did is told.
 * @param actual the version of the case or the dispute
 * @param timeline all that the actor may read of what happened in it
 */
export function refusalOfVersion(
  expected: number,
  actual: number,
  timeline: () => readonly TimelineEvent[],
): Extract<Refusal, { code: 'STALE_VERSION' }> | undefined {
  if (expected === actual) return undefined;
  const since = timeline().filter(({ seq }) => seq > expected);
  return { code: 'STALE_VERSION', expected, actual, since };
}

export async function agencyOf(transaction: Transaction, agencyId: string): Promise<Agency> {
  const agency = await transaction.agency(agencyId);
  if (!agency) throw new Error(`agency ${agencyId} of a case is gone`);
  return agency;
}
