import { outsideActorName } from '../case-file/outside-actors.ts';
import type { TimelineEvent } from '../case-file/timeline-event.ts';
import type { Context } from './context.ts';

/** A journal in words, with who wrote each line. Who in the office did it, and why late, is told to its staff alone. */
export function withNames(events: readonly TimelineEvent[], { actor, staff }: Context) {
  const toStaff = actor.kind === 'STAFF';
  async function nameOf(id: string): Promise<string> {
    return (await staff.load(id))?.name ?? '';
  }
  return Promise.all(
    events.map(async (event) => ({
      ...event,
      actorName: outsideActorName(event.actor) ?? (toStaff ? await nameOf(event.actor) : '工作人员'),
      onBehalfOf: toStaff && event.onBehalfOf !== undefined ? await nameOf(event.onBehalfOf) : null,
      lateEntryReason: toStaff ? (event.lateEntryReason ?? null) : null,
    })),
  );
}
