import type { Actor } from '../../access/actor.ts';
import { type ActionName, actionRow } from '../../case-file/actions.ts';
import { type CaseTask, caseTasks, taskActs } from '../../case-file/case-tasks.ts';
import { type WaitKind, waitKinds } from '../../case-file/case-waits.ts';
import type { Role } from '../../case-file/states.ts';
import { authorityOf, type SupervisedAgency } from '../ports/agencies.ts';
import type { CaseFilter } from '../ports/reading.ts';

export type DeskQueueName = CaseTask | 'UNOPENED' | 'ACCEPT_FOR_UNIT' | 'SILENT_APPLICANT' | 'OVERDUE';

/** 待办队列: cases in which a person must act now, and the filter that opens them. */
export interface DeskQueue {
  readonly name: DeskQueueName;
  readonly filter: CaseFilter;
}

/** 等待队列: cases of a person in which others must act. */
export interface DeskWait {
  readonly kind: WaitKind;
  readonly filter: CaseFilter;
}

export interface Desk {
  readonly queues: readonly DeskQueue[];
  readonly waits: readonly DeskWait[];
}

type Staff = Extract<Actor, { kind: 'STAFF' }>;

/** Never by the drafter (rule T): what is offered to a reviewer leaves its own drafts out. */
const notTheDrafters: ReadonlySet<CaseTask> = new Set(['LEGAL_REVIEW', 'SECRECY_REVIEW']);
const watching: readonly Role[] = ['HANDLER', 'INTAKE_CLERK', 'OFFICE_HEAD', 'SUPERVISOR'];

/**
 * 工作台 of a person: its queues in the order of a case's life, by what its roles let it do in which agency. A handler has
 * its own cases before it; who may act for the whole office has all of them.
 * @param agencies those that the desk is for
 */
export function deskOf(actor: Staff, agencies: readonly SupervisedAgency[]): Desk {
  return {
    queues: [
      ...whole(
        'UNOPENED',
        { unopened: true },
        agenciesWhere(actor, agencies, rolesOf('registerApplication')),
      ),
      ...caseTasks.flatMap((task) => queuesOfTask(actor, agencies, task)),
      ...queues(actor, agencies, rolesOf('lapseApplication'), 'SILENT_APPLICANT', { silentApplicant: true }),
      ...queues(actor, agencies, watching, 'OVERDUE', { lateness: ['OVERDUE'] }),
    ],
    waits: waitKinds.flatMap((kind) =>
      filters(actor, agencies, watching, { waitingFor: [kind] }).map((filter) => ({ kind, filter })),
    ),
  };
}

function queuesOfTask(
  actor: Staff,
  agencies: readonly SupervisedAgency[],
  task: CaseTask,
): readonly DeskQueue[] {
  const roles = rolesOf(taskActs[task]);
  if (notTheDrafters.has(task)) {
    const filter = { tasks: [task], notDraftedBy: actor.id };
    return whole(task, filter, agenciesWhere(actor, agencies, roles));
  }
  const own = queues(actor, agencies, roles, task, { tasks: [task] });
  const agencyIds = agenciesWhere(actor, agencies, roles);
  const unitIds = [...new Set([actor, ...(actor.deputyFor ?? [])].flatMap((one) => one.unitIds))];
  if (task !== 'ACCEPT' || unitIds.length === 0) return own;
  const filter = { tasks: [task], unitIds, unassigned: true };
  return [...own, ...whole('ACCEPT_FOR_UNIT', filter, agencyIds)];
}

function queues(
  actor: Staff,
  agencies: readonly SupervisedAgency[],
  roles: readonly Role[],
  name: DeskQueueName,
  filter: CaseFilter,
): readonly DeskQueue[] {
  return filters(actor, agencies, roles, filter).map((one) => ({ name, filter: one }));
}

/** The whole of an agency for roles of the office; the person's own cases where it is there as a handler only. */
function filters(
  actor: Staff,
  agencies: readonly SupervisedAgency[],
  roles: readonly Role[],
  filter: CaseFilter,
): readonly CaseFilter[] {
  const everyones = agenciesWhere(
    actor,
    agencies,
    roles.filter((role) => role !== 'HANDLER'),
  );
  const own = agenciesWhere(
    actor,
    agencies,
    roles.filter((role) => role === 'HANDLER'),
  ).filter((id) => !everyones.includes(id));
  return [
    ...(everyones.length === 0 ? [] : [{ ...filter, agencyIds: everyones }]),
    ...(own.length === 0 ? [] : [{ ...filter, agencyIds: own, ...handledBy(actor) }]),
  ];
}

/** 代: who deputises has the cases of the person who is away beside its own. */
function handledBy({ id, deputyFor = [] }: Staff): Pick<CaseFilter, 'handlerId' | 'handlerIds'> {
  if (deputyFor.length === 0) return { handlerId: id };
  return { handlerIds: [id, ...deputyFor.map((away) => away.id)] };
}

function whole(name: DeskQueueName, filter: CaseFilter, agencyIds: readonly string[]): readonly DeskQueue[] {
  return agencyIds.length === 0 ? [] : [{ name, filter: { ...filter, agencyIds } }];
}

function rolesOf(action: ActionName): readonly Role[] {
  return actionRow(action).by.filter((doer): doer is Role => doer !== 'APPLICANT' && doer !== 'ANYONE');
}

/** A supervisor acts in the agencies below the authority, and in the authority's own (art. 47). */
function agenciesWhere(
  actor: Staff,
  agencies: readonly SupervisedAgency[],
  roles: readonly Role[],
): readonly string[] {
  return agencies
    .filter((agency) =>
      actor.grants.some(({ role, agencyId }) => {
        const seat = role === 'SUPERVISOR' ? authorityOf(agency) : agency.id;
        return roles.includes(role) && agencyId === seat;
      }),
    )
    .map(({ id }) => id);
}
