import { type ActionName, actionRow } from '../case-file/actions.ts';
import type { CaseFile } from '../case-file/case-file.ts';
import type { PermissionReason } from '../case-file/refusals.ts';
import type { Doer } from '../case-file/states.ts';
import { type Actor, rolesAt } from './actor.ts';
import { deputisesFor, isOrDeputisesFor } from './deputies.ts';

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
  if (actor.kind === 'PAYMENT_PLATFORM')
    return by.includes('PAYMENT_PLATFORM') && actor.caseId === file.id ? undefined : 'ROLE_MISSING';
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
  actor: StaffActor,
  action: ActionName,
  file: CaseFile,
): PermissionReason | undefined {
  if (notTheDrafters.has(action) && isDrafter(actor.id, file)) return 'DRAFTED_IT';
  if (notTheHandlers.has(action) && file.handlerId === actor.id) return 'HANDLES_IT';
  if ((notTheDrafters.has(action) || notTheHandlers.has(action)) && standsForHandler(actor, file)) {
    return 'DEPUTISES';
  }
  if (handlersOwn.has(action) && !(file.accepted && isOrDeputisesFor(actor, file.handlerId))) {
    return 'NOT_THE_HANDLER';
  }
  const misplaced = assigneesOwn.has(action) ? refusalOfAssignee(actor, file) : undefined;
  if (misplaced) return misplaced;
  return personActedFor(actor, action, file) !== undefined && file.reviewers.includes(actor.id)
    ? 'REVIEWED_IT'
    : undefined;
}

function isDrafter(staffId: string, { draft }: CaseFile): boolean {
  return draft !== undefined && (draft.drafterId === staffId || draft.draftedFor === staffId);
}

/** 代办人 does not review or decide what it is the handler's to do, neither now nor after the handler is back. */
function standsForHandler(actor: StaffActor, { handlerId, draft, deputies }: CaseFile): boolean {
  const deputises = [handlerId, draft?.drafterId].some((staffId) => deputisesFor(actor, staffId));
  return deputises || deputies.includes(actor.id);
}

function refusalOfAssignee(actor: StaffActor, { handlerId, unitId }: CaseFile): PermissionReason | undefined {
  if (handlerId !== undefined) return isOrDeputisesFor(actor, handlerId) ? undefined : 'NOT_THE_HANDLER';
  const isOfUnit =
    unitId === undefined || actor.unitIds.includes(unitId) || principalOf(actor, unitId) !== undefined;
  return isOfUnit ? undefined : 'NOT_OF_THE_UNIT';
}

/** Who is away and belongs to the unit. */
function principalOf({ deputyFor = [] }: StaffActor, unitId: string): string | undefined {
  return deputyFor.find(({ unitIds }) => unitIds.includes(unitId))?.id;
}

/**
 * 代: for whom a deputy does an act that is another person's own.
 * @returns undefined where the actor does it as himself, since it is his own or anybody's who holds the role
 */
export function personActedFor(actor: Actor, action: ActionName, file: CaseFile): string | undefined {
  if (actor.kind !== 'STAFF' || !(handlersOwn.has(action) || assigneesOwn.has(action))) return undefined;
  const { handlerId, unitId } = file;
  if (handlerId !== undefined) return deputisesFor(actor, handlerId) ? handlerId : undefined;
  return unitId === undefined || actor.unitIds.includes(unitId) ? undefined : principalOf(actor, unitId);
}

type StaffActor = Extract<Actor, { kind: 'STAFF' }>;
