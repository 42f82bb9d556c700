import { randomUUID } from 'node:crypto';
import type { Json, Member } from './graphql-client.ts';
import type { CaseInHand, Service } from './service.ts';

/** A dispute in somebody's hands: remembers its id and the version of the last act. */
export interface DisputeInHand {
  readonly id: string;
  /** Does an act on the version last seen; what comes back may be a refusal. */
  act(userName: string, name: string, details?: Json): Promise<Member>;
  /** Does an act that must be done. @returns the dispute after it */
  done(userName: string, name: string, details?: Json): Promise<Json>;
  /** Reads fields of the dispute as somebody; null when it is not theirs. */
  read(userName: string, fields: string): Promise<Json | null>;
}

/** Opens a dispute about a case. */
export async function openedDispute(
  service: Service,
  hand: CaseInHand,
  userName: string,
  name: 'openReconsideration' | 'openLitigation',
  details: Json,
): Promise<{ readonly dispute: DisputeInHand; readonly member: Member }> {
  const input = { clientMutationId: randomUUID(), caseId: hand.id, ...details };
  const member = await (await service.as(userName)).act(name, input);
  const { dispute: opened } = member as { dispute?: { id: string; version: number } };
  if (!opened) throw new Error(`${name}: ${JSON.stringify(member)}`);
  return { dispute: inHand(service, opened.id, opened.version), member };
}

function inHand(service: Service, id: string, firstVersion: number): DisputeInHand {
  let version = firstVersion;
  async function act(userName: string, name: string, details: Json = {}): Promise<Member> {
    const envelope = { clientMutationId: randomUUID(), disputeId: id, expectedVersion: version };
    const member = await (await service.as(userName)).act(name, { ...envelope, ...details });
    const { dispute } = member as { dispute?: { version: number } };
    if (dispute) version = dispute.version;
    return member;
  }
  return {
    id,
    act,
    async done(userName, name, details) {
      const member = await act(userName, name, details);
      if (member['dispute'] === undefined) throw new Error(`${name}: ${JSON.stringify(member)}`);
      return member['dispute'] as Json;
    },
    async read(userName, fields) {
      const visitor = await service.as(userName);
      const data = await visitor.ask(`query ($id: ID!) { dispute(id: $id) { ${fields} } }`, { id });
      return data['dispute'] as Json | null;
    },
  };
}
