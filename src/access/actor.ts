import type { Role } from '../case-file/states.ts';

export interface RoleGrant {
  readonly role: Role;
  readonly agencyId: string;
}

/** 被代办人: a person who is away, and the units to which that person belongs. */
export interface Principal {
  readonly id: string;
  readonly unitIds: readonly string[];
}

/**
 * Who knocks: a member of staff, the applicant of one case or who is consulted in it (each by number and code), the payment
 * platform with an order of one case, or anyone at all.
 */
export type Actor =
  | {
      readonly kind: 'STAFF';
      readonly id: string;
      readonly grants: readonly RoleGrant[];
      readonly unitIds: readonly string[];
      /** 代: who is away today and has named this person as deputy. */
      readonly deputyFor?: readonly Principal[];
    }
  | { readonly kind: 'APPLICANT'; readonly caseId: string }
  | { readonly kind: 'CONSULTEE'; readonly caseId: string; readonly ref: string }
  | { readonly kind: 'PAYMENT_PLATFORM'; readonly caseId: string }
  | { readonly kind: 'ANYONE' };

/** The roles a member of staff holds in an agency, its own or one that borrows it. */
export function rolesAt(actor: Actor, agencyId: string): readonly Role[] {
  if (actor.kind !== 'STAFF') return [];
  return actor.grants.filter((grant) => grant.agencyId === agencyId).map((grant) => grant.role);
}

/** How the journal names the actor. */
export function actorName(actor: Actor): string {
  switch (actor.kind) {
    case 'STAFF':
      return actor.id;
    case 'CONSULTEE':
    case 'PAYMENT_PLATFORM':
      return actor.kind;
    case 'APPLICANT':
    case 'ANYONE':
      return 'APPLICANT';
  }
}
