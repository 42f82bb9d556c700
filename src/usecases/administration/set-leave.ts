import { type Actor, actorName, rolesAt } from '../../access/actor.ts';
import { type Day, dayNumber } from '../../calendar/day.ts';
import { done, type Outcome, refuse } from '../../case-file/outcome.ts';
import type { InputProblem, Refusal } from '../../case-file/refusals.ts';
import type { Role } from '../../case-file/states.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Grant, StaffMember } from '../ports/agencies.ts';

export interface SetLeaveCommand {
  /** Default: the actor. */
  readonly staffId?: string;
  /** The first day and the last, both included. */
  readonly from: Day;
  readonly until: Day;
  readonly deputyId: string;
}

export interface LeaveSet {
  readonly leaveId: string;
  /** Roles of the person that the deputy does not hold: nobody does that work meanwhile, unless others hold them too. */
  readonly uncovered: readonly Grant[];
}

/** Longer than any leave; whoever is away longer hands the cases over. */
const mostDays = 366;

/** 负责人: of the office, or its administrator. */
const by: readonly Role[] = ['OFFICE_HEAD', 'ADMINISTRATOR'];

/**
 * 离岗代办: for oneself, or for a person of the office by its head. The deputy is of the same agency or holds a role in it,
 * and holds at least one of the person's roles there; what the deputy may do is what the roles of the deputy allow.
 */
export async function setLeave(
  deps: Dependencies,
  actor: Actor,
  command: SetLeaveCommand,
): Promise<Outcome<LeaveSet>> {
  const staffId = command.staffId ?? actorName(actor);
  const person = await activePerson(deps, staffId);
  if (actor.kind !== 'STAFF' || !person) {
    return actor.kind === 'STAFF' ? refuse(unknown('staffId')) : refuse(notPermitted('setLeave'));
  }
  const refusal = refusalToSet(actor, person, 'setLeave') ?? refusalOfDays(deps, command);
  if (refusal) return refuse(refusal);
  const deputy = await activePerson(deps, command.deputyId);
  if (!deputy) return refuse(unknown('deputyId'));
  const [own, deputys] = await Promise.all([
    deps.directory.grants(person.id),
    deps.directory.grants(deputy.id),
  ]);
  const problem = problemOfDeputy(person, own, deputy, deputys);
  if (problem) return refuse({ code: 'INVALID_INPUT', path: 'deputyId', problem });
  const uncovered = own.filter((grant) => !deputys.some(isSameRole(grant)));
  const { from, until } = command;
  const [leaveId, setAt] = [deps.newId(), deps.clock.now()];
  const leave = { id: leaveId, staffId, deputyId: deputy.id, from, until, setBy: actor.id, setAt };
  switch (await deps.leaves.add(leave)) {
    case 'OVERLAPS':
      return refuse({ code: 'INVALID_INPUT', path: 'from', problem: 'OVERLAPS' });
    case 'DEPUTY_AWAY':
      return refuse({ code: 'INVALID_INPUT', path: 'deputyId', problem: 'AWAY' });
    case 'ADDED':
      return done({ leaveId, uncovered });
  }
}

/** 可以指定的代办人 of a person: those whom {@link setLeave} takes, on days on which they are not away themselves. */
export async function possibleDeputies(
  { directory }: Pick<Dependencies, 'directory'>,
  person: StaffMember,
): Promise<readonly StaffMember[]> {
  const own = await directory.grants(person.id);
  const beside = await directory.grantsAt([...new Set(own.map(({ agencyId }) => agencyId))]);
  const members = await directory.staffMembers([...new Set(beside.map(({ staffId }) => staffId))]);
  const grants = await directory.grantsOfAll(members.map(({ id }) => id));
  return members
    .filter((member) => {
      const deputys = grants.filter(({ staffId }) => staffId === member.id);
      return member.active && problemOfDeputy(person, own, member, deputys) === undefined;
    })
    .toSorted((one, other) => (one.userName < other.userName ? -1 : 1));
}

/** Why a person cannot deputise for another, whatever the days. */
function problemOfDeputy(
  person: StaffMember,
  own: readonly Grant[],
  deputy: StaffMember,
  deputys: readonly Grant[],
): InputProblem | undefined {
  if (deputy.id === person.id) return 'ONESELF';
  if (!isNear(person, deputy, deputys)) return 'NOT_OF_THE_AGENCY';
  return own.some((grant) => deputys.some(isSameRole(grant))) ? undefined : 'NO_ROLE_IN_COMMON';
}

/** 取消离岗, of one's own or by the head of the office; what the deputy did stays done. @returns the id of the person */
export async function cancelLeave(
  deps: Dependencies,
  actor: Actor,
  leaveId: string,
): Promise<Outcome<string>> {
  if (actor.kind !== 'STAFF') return refuse(notPermitted('cancelLeave'));
  const leave = await deps.leaves.leave(leaveId);
  const person = leave && (await deps.directory.staffMember(leave.staffId));
  if (!person) return refuse(unknown('leaveId'));
  const refusal = refusalToSet(actor, person, 'cancelLeave');
  if (refusal) return refuse(refusal);
  await deps.leaves.cancel(leaveId, actor.id, deps.clock.now());
  return done(person.id);
}

async function activePerson({ directory }: Dependencies, id: string): Promise<StaffMember | undefined> {
  const member = await directory.staffMember(id);
  return member?.active === true ? member : undefined;
}

function refusalToSet(actor: Actor, person: StaffMember, action: string): Refusal | undefined {
  const may =
    actorName(actor) === person.id || rolesAt(actor, person.agencyId).some((role) => by.includes(role));
  return may ? undefined : notPermitted(action);
}

function refusalOfDays({ clock }: Dependencies, { from, until }: SetLeaveCommand): Refusal | undefined {
  if (until < clock.today()) return { code: 'INVALID_INPUT', path: 'until', problem: 'OVER' };
  if (until < from) return { code: 'INVALID_INPUT', path: 'until', problem: 'BEFORE_ITS_BEGIN' };
  const days = dayNumber(until) - dayNumber(from) + 1;
  if (days <= mostDays) return undefined;
  return { code: 'INVALID_INPUT', path: 'until', problem: 'OUT_OF_RANGE', limit: mostDays };
}

/** Of the same agency, or holding a role in it. */
function isNear(person: StaffMember, deputy: StaffMember, deputys: readonly Grant[]): boolean {
  return deputy.agencyId === person.agencyId || deputys.some(({ agencyId }) => agencyId === person.agencyId);
}

function isSameRole(one: Grant): (other: Grant) => boolean {
  return (other) => other.role === one.role && other.agencyId === one.agencyId;
}

function unknown(path: string): Refusal {
  return { code: 'INVALID_INPUT', path, problem: 'UNKNOWN' };
}

function notPermitted(action: string): Refusal {
  return { code: 'NOT_PERMITTED', action, reason: 'ROLE_MISSING', by };
}
