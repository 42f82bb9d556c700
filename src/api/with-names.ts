import { outsideActorName } from '../case-file/outside-actors.ts';
import type { TimelineEvent } from '../case-file/timeline-event.ts';
import type { Context } from './context.ts';

/** A journal in words, with who wrote each line. */
export function withNames(events: readonly TimelineEvent[], { staff }: Context) {
  return Promise.all(
    events.map(async (event) => ({
      ...event,
      actorName: outsideActorName(event.actor) ?? (await staff.load(event.actor))?.name ?? '',
      onBehalfOf: event.onBehalfOf === undefined ? null : ((await staff.load(event.onBehalfOf))?.name ?? ''),
      lateEntryReason: event.lateEntryReason ?? null,
    })),
  );
}
