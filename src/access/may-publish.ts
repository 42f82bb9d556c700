import type { Refusal } from '../case-file/refusals.ts';
import type { Role } from '../case-file/states.ts';
import { type Actor, actorName, rolesAt } from './actor.ts';

/** Who shows the public what, each in the agency concerned. */
const publishers = {
  saveCatalogueEntry: ['INTAKE_CLERK', 'OFFICE_HEAD'],
  publishCatalogueEntry: ['INTAKE_CLERK', 'OFFICE_HEAD'],
  withdrawCatalogueEntry: ['INTAKE_CLERK', 'OFFICE_HEAD'],
  importCatalogue: ['INTAKE_CLERK', 'OFFICE_HEAD', 'ADMINISTRATOR'],
  publishAnnualReport: ['INTAKE_CLERK', 'OFFICE_HEAD'],
  withdrawAnnualReport: ['INTAKE_CLERK', 'OFFICE_HEAD'],
  draftPublishedAnswer: ['HANDLER', 'OFFICE_HEAD'],
  approvePublishedAnswer: ['LEGAL_REVIEWER', 'SECRECY_REVIEWER', 'OFFICE_HEAD'],
  returnPublishedAnswer: ['LEGAL_REVIEWER', 'SECRECY_REVIEWER', 'OFFICE_HEAD'],
  withdrawPublishedAnswer: ['HANDLER', 'LEGAL_REVIEWER', 'SECRECY_REVIEWER', 'OFFICE_HEAD'],
} as const satisfies Record<string, readonly Role[]>;

export type PublishingAct = keyof typeof publishers;

/** 公布事项: may this actor take this step for this agency? @returns the reason where the answer is no */
export function refusalToPublish(actor: Actor, act: PublishingAct, agencyId: string): Refusal | undefined {
  const by: readonly Role[] = publishers[act];
  if (rolesAt(actor, agencyId).some((role) => by.includes(role))) return undefined;
  return { code: 'NOT_PERMITTED', action: act, reason: 'ROLE_MISSING', by };
}

/** Whose roles let them take this step. */
export function rolesToPublish(act: PublishingAct): readonly Role[] {
  return publishers[act];
}

/** 审定 is for a second person (art. 17): never for whoever wrote the text as it stands. */
export function refusalToApprove(
  actor: Actor,
  { agencyId, draftedBy }: { readonly agencyId: string; readonly draftedBy: string },
): Refusal | undefined {
  const act = 'approvePublishedAnswer';
  const refusal = refusalToPublish(actor, act, agencyId);
  if (refusal) return refusal;
  if (actorName(actor) !== draftedBy) return undefined;
  return { code: 'NOT_PERMITTED', action: act, reason: 'DRAFTED_IT', by: publishers[act] };
}

/** What is not public yet, or no longer, is for the staff of the agency. */
export function mayReadUnpublished(actor: Actor, agencyId: string): boolean {
  return rolesAt(actor, agencyId).length > 0;
}
