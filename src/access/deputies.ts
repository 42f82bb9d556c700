import type { Actor } from './actor.ts';

type StaffActor = Extract<Actor, { kind: 'STAFF' }>;

/** Is the actor this person, or deputising for this person today? */
export function isOrDeputisesFor(actor: StaffActor, staffId: string | undefined): boolean {
  return staffId !== undefined && (actor.id === staffId || deputisesFor(actor, staffId));
}

/** 代: a person who is away has named the actor to do what is the person's own to do. */
export function deputisesFor({ deputyFor = [] }: StaffActor, staffId: string | undefined): boolean {
  return deputyFor.some((principal) => principal.id === staffId);
}
