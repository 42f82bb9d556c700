import { type ActionName, actionRow } from '../case-file/actions.ts';
import type { CaseFile } from '../case-file/case-file.ts';
import type { PermissionReason } from '../case-file/refusals.ts';
import type { Doer } from '../case-file/states.ts';
import { type Actor, rolesAt } from './actor.ts';

/** Acts that belong to the handler who accepted the case, not to every handler of the agency. */
const handlersOwn: ReadonlySet<ActionName> = new Set([
  'recordSearch',
  'sendConsultation',
  'requestCoHandling',
  'joinForReply',
  'leaveJointReply',
  'draftReply',
  'submitForReview',
]);

/** Acts on an assignment belong to the unit it was given to, or to the handler named in it. */
const assigneesOwn: ReadonlySet<ActionName> = new Set(['acceptAssignment', 'returnAssignment']);

/** Decided over the handler's head, not by the handler who works on it: a disclosure, more time (art. 33 ¶2), a fee contested. */
const notTheHandlers: ReadonlySet<ActionName> = new Set([
  'discloseInPublicInterest',
  'extendReplyPeriod',
  'deferReply',
  'decideFeeReview',
]);

/** Never by the person who drafted the reply (rule T; 保守国家秘密法实施条例 art. 42). */
const notTheDrafters: ReadonlySet<ActionName> = new Set(['passLegalReview', 'passSecrecyReview']);

/**
 * May this actor open a case at this agency by this act?
 * @returns the reason where the answer is no
 */
export function refusalToOpen(
  actor: Actor,
  action: ActionName,
  agencyId: string,
): PermissionReason | undefined {
  const { by } = actionRow(action);
  return by.includes('ANYONE') || holdsOneOf(actor, by, agencyId) ? undefined : 'ROLE_MISSING';
}

/**
 * May this actor do this act on this case? Role, then agency, then unit, then the person's relation to the case.
 * @param authorityId the supervising authority, whose supervisors act on cases of the agencies below it (art. 47);
 * the agency itself where none is above it
 * @returns the reason where the answer is no; undefined means yes
 */
export function refusalToPerform(
  actor: Actor,
  action: ActionName,
  file: CaseFile,
  authorityId: string = file.agencyId,
): PermissionReason | undefined {
  const { by } = actionRow(action);
  if (actor.kind === 'APPLICANT') {
    if (!by.includes('APPLICANT')) return 'ROLE_MISSING';
    return actor.caseId === file.id ? undefined : 'NOT_THE_APPLICANT';
  }
  // Which consultation it may answer, the act itself asks.
  if (actor.kind === 'CONSULTEE')
    return by.includes('CONSULTEE') && actor.caseId === file.id ? undefined : 'ROLE_MISSING';
  if (!holdsOneOf(actor, withoutSupervisor(by), file.agencyId) && !supervises(actor, by, authorityId))
    return 'ROLE_MISSING';
  return actor.kind === 'STAFF' ? refusalByRelation(actor, action, file) : 'ROLE_MISSING';
}

/** 监督员 of the supervising authority: an agency does not supervise itself where another is above it. */
function supervises(actor: Actor, by: readonly Doer[], authorityId: string): boolean {
  return by.includes('SUPERVISOR') && rolesAt(actor, authorityId).includes('SUPERVISOR');
}

function withoutSupervisor(by: readonly Doer[]): readonly Doer[] {
  return by.filter((doer) => doer !== 'SUPERVISOR');
}

function holdsOneOf(actor: Actor, by: readonly Doer[], agencyId: string): boolean {
  return rolesAt(actor, agencyId).some((role) => by.includes(role));
}

function refusalByRelation(
  actor: Extract<Actor, { kind: 'STAFF' }>,
  action: ActionName,
  file: CaseFile,
): PermissionReason | undefined {
  if (notTheDrafters.has(action) && file.draft?.drafterId === actor.id) return 'DRAFTED_IT';
  if (notTheHandlers.has(action) && file.handlerId === actor.id) return 'HANDLES_IT';
  if (handlersOwn.has(action) && !(file.accepted && file.handlerId === actor.id)) return 'NOT_THE_HANDLER';
  if (assigneesOwn.has(action)) {
    if (file.handlerId !== undefined) return file.handlerId === actor.id ? undefined : 'NOT_THE_HANDLER';
    if (file.unitId !== undefined && !actor.unitIds.includes(file.unitId)) return 'NOT_OF_THE_UNIT';
  }
  return undefined;
}
