import { type Actor, rolesAt } from './actor.ts';

/** What access to a case depends on: its agency, and the agency that supervises that one. */
export interface ReadableCase {
  readonly id: string;
  readonly agencyId: string;
  readonly supervisingAgencyId: string | undefined;
}

/** Any role in the case's agency reads it; so does a supervisor of the supervising authority (art. 47), and its applicant. */
export function mayRead(actor: Actor, subject: ReadableCase): boolean {
  if (actor.kind === 'APPLICANT') return actor.caseId === subject.id;
  if (rolesAt(actor, subject.agencyId).length > 0) return true;
  return (
    subject.supervisingAgencyId !== undefined &&
    rolesAt(actor, subject.supervisingAgencyId).includes('SUPERVISOR')
  );
}

/** Whether the actor knows that there is such a case: who is consulted knows the letter, the platform its order; neither reads anything of the case (art. 32). */
export function mayKnowOf(actor: Actor, subject: ReadableCase): boolean {
  return mayRead(actor, subject) || knowsOf(actor, subject);
}

function knowsOf(actor: Actor, { id }: ReadableCase): boolean {
  return (actor.kind === 'CONSULTEE' || actor.kind === 'PAYMENT_PLATFORM') && actor.caseId === id;
}

/** 身份证件号码 in the clear: for those who take applications in and handle them, nobody else (个人信息保护法 art. 51). */
export function mayReadIdentityNumber(actor: Actor, agencyId: string): boolean {
  return rolesAt(actor, agencyId).some((role) => role === 'INTAKE_CLERK' || role === 'HANDLER');
}

/** 查询码: for the window, which hands the receipt over and may issue the code anew; nobody else of the agency. */
export function mayReadQueryCode(actor: Actor, agencyId: string): boolean {
  return rolesAt(actor, agencyId).includes('INTAKE_CLERK');
}
